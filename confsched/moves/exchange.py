"""Two sessions in each other's place."""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from confsched.errors import ConfschedError
from confsched.moves.case import Aim
from confsched.moves.wanted import Place, Wanted, place_of, slot_of
from confsched.patterns import pattern
from confsched.schedule.entities import SLOT_FIELDS, Session
from confsched.schedule.instants import format_duration
from confsched.schedule.timeline import meet

_NOTHING = timedelta()
_NEXT = timedelta(minutes=15)  # between two sessions that follow each other
_NUMBERS = pattern(r"\d+(?:(?:[:.]|h(?=\d))\d+)*")
_MERIDIEM = pattern(r"[ap](?=\.?m\b)")


def exchanged(first: Session, second: Session) -> tuple[list[Wanted], list[str]]:
    """What becomes of both, and what there is to say about it; raises ConfschedError."""
    one, other = _slot(first), _slot(second)
    new = aims(one, other)
    remarks = [*_about_lengths(first, second, one, other, new), *_about_rooms(first, second)]
    places: tuple[Place | None, Place | None] = (None, None)
    if _has_room(first) and _has_room(second):
        places = (place_of(first, second), place_of(second, first))
    wanted = [
        Wanted(first, new[0], places[0], _texts(first, second)),
        Wanted(second, new[1], places[1], _texts(second, first)),
    ]
    return wanted, remarks


def _slot(session: Session) -> Aim:
    slot = slot_of(session)
    if slot is None:
        hint = f"give it one: confsched move {session.id} --to 'day 1 14:00'"
        raise ConfschedError(f"{session.title!r} has no slot to swap", hint)
    return slot


def aims(one: Aim, other: Aim) -> tuple[Aim, Aim]:
    """Each where the other began; if they follow each other, within the time that both took."""
    simple = Aim(other.start, other.start + one.length), Aim(one.start, one.start + other.length)
    apart = max(one.start, other.start) - min(one.end, other.end)
    if apart < _NOTHING or (apart > _NEXT and not meet(*simple)):
        return simple
    if one.start < other.start:
        return Aim(other.end - one.length, other.end), simple[1]
    return simple[0], Aim(one.end - other.length, one.end)


def _about_lengths(
    first: Session, second: Session, one: Aim, other: Aim, new: tuple[Aim, Aim]
) -> Iterator[str]:
    if one.length == other.length:
        return
    begins = new[0].start == other.start and new[1].start == one.start
    how = "each begins when the other began" if begins else "together they take the time they took"
    lengths = " and ".join(
        f"{format_duration(slot.length)} for {session.title!r}"
        for session, slot in ((first, one), (second, other))
    )
    yield f"each keeps its own length, {lengths}; {how}"


def _has_room(session: Session) -> bool:
    return bool(session.rooms) and not session.everywhere


def _about_rooms(first: Session, second: Session) -> Iterator[str]:
    without = [one for one in (first, second) if not _has_room(one)]
    if len(without) == 1:
        yield f"both stay in their rooms, for {without[0].title!r} has none of its own"


def _texts(session: Session, other: Session) -> Mapping[str, str | None] | None:
    """The other's time fields as they are, where both are written in one way."""
    own, theirs = _written(session), _written(other)
    alike = own.keys() == theirs.keys() and all(
        _skeleton(own[name]) == _skeleton(theirs[name]) for name in own
    )
    return {**theirs} if alike else None


def _written(session: Session) -> dict[str, str]:
    found = ((name, session.origin.mapping.get(name)) for name in SLOT_FIELDS)
    return {name: text for name, text in found if isinstance(text, str) and name != "duration"}


def _skeleton(text: str) -> str:
    """A text without its numbers, and with AM and PM as one."""
    return _MERIDIEM.sub("a", _NUMBERS.sub("9", text.lower()))
