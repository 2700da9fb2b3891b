"""What is no talk though nobody says a type: `Workshop: Boats`, and half a day called so."""

from datetime import datetime, timedelta

from confsched.formats.days import moment
from confsched.formats.drafts import Draft
from confsched.patterns import pattern

_PLAINLY = pattern(r"(?i)(?:(?:full|half)[- ]day |hands[- ]on )?(?:workshop|tutorial)(?: \d+)?:\s")
_NAMED = pattern(
    r"(?i)\b(?:workshop|tutorial|master ?class|training|boot ?camp|hackathon|atelier|taller)s?\b"
)
_TALK = timedelta(hours=2)  # what is longer is none
_TODAY = "2000-01-01T"


def name_long(session: Draft) -> None:
    """Give a session without a type that of a workshop, if it is plainly one."""
    put = session.fields.get("title")
    if put is None or not isinstance(put.value, str) or not _NAMED.search(put.value):
        return
    if _PLAINLY.match(put.value) or _is_long(session):
        session.put("type", "workshop", put.key, put.mark)


def _is_long(session: Draft) -> bool:
    start, end = _moment(session.text("start")), _moment(session.text("end"))
    if start is None or end is None or (start.tzinfo is None) != (end.tzinfo is None):
        return False
    return end - start > _TALK


def _moment(text: str) -> datetime | None:
    return moment(text) or moment(_TODAY + text.strip().zfill(5))
