"""Random filters, and what they mean by a reading of their trees that shares nothing with ours."""

from datetime import timedelta
from typing import Final
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from confsched.filtering.tree import All, Any, Comparison, Not, Tree, Word
from confsched.schedule.entities import ScheduledSession, Session

BERLIN: Final = ZoneInfo("Europe/Berlin")
# what may stand in a comparison with each field, and makes sense for the two rooms
_VALUES: Final = {
    "type": ("talk", "keynote", "workshop", "panel"),
    "track": ("access", "none"),
    "room": ("great", "cellar", "none"),
    "speaker": ("mina", "omar", "zoe", "jo", "none"),
    "status": ("confirmed", "tentative", "cancelled", "proposed"),
    "plenary": ("yes", "no"),
    "scheduled": ("yes", "no"),
    "title": ("talk", "joint session", "a"),
    "day": ("1", "2", "3", "none"),
    "start": ("01:30", "18:30", "19:45", "20:00", "none"),
    "duration": ("30m", "1h", "26h", "none"),
}
_NAMED: Final = ("=", "!=", "~", "!~", "in", "not in")
_ORDERED: Final = ("=", "!=", "<", "<=", ">", ">=", "in", "not in")
_OPERATORS: Final = {
    "plenary": ("=", "!="),
    "scheduled": ("=", "!="),
    "day": _ORDERED,
    "start": _ORDERED,
    "duration": _ORDERED,
}
_LENGTHS: Final = {"30m": 30, "1h": 60, "26h": 26 * 60}


def tree_of(leaves: st.SearchStrategy[Comparison]) -> st.SearchStrategy[Tree]:
    """Trees of some comparisons, joined in any way."""

    def joined(parts: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
        several = st.lists(parts, min_size=2, max_size=3).map(tuple)
        return st.one_of(parts.map(Not), several.map(All), several.map(Any))

    return st.recursive(leaves, joined, max_leaves=8)


@st.composite
def sensible(draw: st.DrawFn) -> Comparison:
    """A comparison that makes sense for the two rooms."""
    name = draw(st.sampled_from(sorted(_VALUES)))
    operator = draw(st.sampled_from(_OPERATORS.get(name, _NAMED)))
    may_lack = operator in ("=", "!=", "in", "not in")
    known = [value for value in _VALUES[name] if value != "none" or may_lack]
    most = 3 if operator.endswith("in") else 1
    values = draw(st.lists(st.sampled_from(known), min_size=1, max_size=most))
    words = tuple(Word(value, value == "none") for value in values)
    return Comparison(Word(name), Word(operator), words)


def holds(tree: Tree, session: Session) -> bool:
    """Whether a filter holds for a session of the two rooms."""
    match tree:
        case Not(part):
            return not holds(part, session)
        case All(parts):
            return all(holds(part, session) for part in parts)
        case Any(parts):
            return any(holds(part, session) for part in parts)
        case Comparison(name, operator, values):
            texts = [word.text for word in values]
            negative = operator.text in ("!=", "!~", "not in")
            return negative != _holds(name.text, operator.text, texts, session)


def _holds(name: str, operator: str, texts: list[str], session: Session) -> bool:
    if operator in ("~", "!~"):
        names = _names(name, session)
        return any(texts[0].casefold() in one.casefold() for one in names)
    if operator in ("<", "<=", ">", ">="):
        return _is_ordered(name, operator, texts[0], session)
    return any(_is(name, text, session) for text in texts)


def _names(name: str, session: Session) -> list[str]:
    """The ids and names that a session has."""
    rooms = [text for room in session.rooms for text in (room.id, room.name)]
    return {
        "type": [session.type.id, session.type.name],
        "track": [session.track.id, session.track.name] if session.track else [],
        "room": ["great", "Great Hall", "cellar"] if session.everywhere else rooms,
        "speaker": [text for p in session.people for text in (p.speaker.id, p.speaker.name)],
        "status": [session.status],
        "title": [session.title],
    }[name]


def _is(name: str, text: str, session: Session) -> bool:
    if name in ("start", "day", "duration"):
        value = _value(name, session)
        return value is None if text == "none" else value == _meant(name, text)
    if name == "plenary":
        return session.plenary == (text == "yes")
    if name == "scheduled":
        return isinstance(session, ScheduledSession) == (text == "yes")
    found = [one.casefold() for one in _names(name, session)]
    return text in found or (text == "none" and not found)


def _is_ordered(name: str, operator: str, text: str, session: Session) -> bool:
    value, other = _value(name, session), _meant(name, text)
    if value is None:
        return False
    if value == other:
        return operator.endswith("=")
    return (value < other) == operator.startswith("<")


def _value(name: str, session: Session) -> int | None:
    if name == "day" and session.day:
        return session.day.number
    if not isinstance(session, ScheduledSession):
        return None
    match name:
        case "day":
            return 4  # the walk, on the day after the conference
        case "start":
            local = session.start.astimezone(BERLIN)
            return local.hour * 60 + local.minute
    return (session.end - session.start) // timedelta(minutes=1)


def _meant(name: str, text: str) -> int:
    if name == "start":
        hour, _, minute = text.partition(":")
        return int(hour) * 60 + int(minute)
    return _LENGTHS[text] if name == "duration" else int(text)
