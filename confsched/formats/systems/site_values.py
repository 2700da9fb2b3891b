"""What the lists of several kinds of sites have in common: texts of dates, places and times."""

from datetime import datetime

from confsched.formats.drafts import Draft
from confsched.patterns import pattern

_RANGE = pattern(r"(?i)\d\s*(?:[ap]\.?m\.?)?\s*(?:-|–|—|\bto\b)\s*\d")
_MARKS = pattern(r"^[*_#\s]+|[*_\s]+$")
_DATES = ("%d %B %Y", "%B %d, %Y", "%d %b %Y", "%b %d, %Y")


def settle_time(session: Draft) -> None:
    """A text that may be a start alone, or a start and an end."""
    put = session.fields.pop("_time", None)
    if put is not None and isinstance(put.value, str):
        session.put("time" if _RANGE.search(put.value) else "start", *put)


def settle_date(session: Draft) -> None:
    """A date in English as `2025-01-22`; any other stays as it is."""
    put = session.fields.get("date")
    for form in _DATES if put is not None else ():
        try:
            found = datetime.strptime(session.text("date").strip(), form)  # noqa: DTZ007 -- a date
        except ValueError:
            continue
        session.fields["date"] = session.fields["date"].holding(f"{found:%Y-%m-%d}")
        return


def settle_place(session: Draft) -> None:
    """Of a place in several lines, the first that is no remark in brackets; the whole is kept."""
    put = session.fields.pop("_place", None)
    if put is None or not isinstance(put.value, str):
        return
    lines = [_MARKS.sub("", line) for line in put.value.splitlines()]
    names = [line for line in lines if line and not line.startswith("(")]
    if names:
        session.put("room", names[0], put.key, put.mark)
    if len(lines) > 1 or not names:
        session.leave("venue", *put)
