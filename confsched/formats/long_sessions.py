"""What is no talk though nobody says a type: `Keynote: Boats`, and half a day of a workshop."""

from datetime import datetime, timedelta

from confsched.formats.days import moment
from confsched.formats.drafts import Draft
from confsched.patterns import pattern

_KEYNOTE = pattern(r"(?i)(?:(?:opening|closing) )?keynote(?: \d+)?:\s")
_PLAINLY = pattern(r"(?i)(?:(?:full|half)[- ]day |hands[- ]on )?(?:workshop|tutorial)(?: \d+)?:\s")
_IN_A_WORD, _PART = "workshop", 3  # letters before it, as German has it: `Knotenworkshop`
_NAMED = pattern(
    r"(?i)\b(?:workshop|tutorial|master ?class|training|boot ?camp|hackathon|atelier|taller)s?\b"
)
_TALK = timedelta(hours=2)  # what is longer is none
_TODAY = "2000-01-01T"


def name_long(session: Draft) -> None:
    """Give a session without a type that of a keynote or a workshop, if it is plainly one."""
    put = session.fields.get("title")
    if put is None or not isinstance(put.value, str):
        return
    if _KEYNOTE.match(put.value):
        session.put("type", "keynote", put.key, put.mark)
    elif _is_workshop(session, put.value):
        session.put("type", "workshop", put.key, put.mark)


def _is_workshop(session: Draft, title: str) -> bool:
    if _NAMED.search(title):
        return _PLAINLY.match(title) is not None or _is_long(session)
    return title.endswith(_IN_A_WORD) and title[: -len(_IN_A_WORD)][-_PART:].isalpha()


def _is_long(session: Draft) -> bool:
    start, end = _moment(session.text("start")), _moment(session.text("end"))
    if start is None or end is None or (start.tzinfo is None) != (end.tzinfo is None):
        return False
    return end - start > _TALK


def _moment(text: str) -> datetime | None:
    return moment(text) or moment(_TODAY + text.strip().zfill(5))
