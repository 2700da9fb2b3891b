"""Which session that was read is which of those that are expected."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from benchmarks.texts import expected, found
from benchmarks.texts.likeness import ANYTHING, name_words, place_words

Pair: TypeAlias = tuple[expected.Session, found.Session]
Test: TypeAlias = Callable[[expected.Session, found.Session], bool]


@dataclass(slots=True)
class Pairs:
    """The sessions in pairs, and those that are in none.

    `named` are pairs whose title is right, `mistitled` those that only time and likeness hold
    together. `inside` are readings of what is a part of another session, with that one.
    """

    missed: list[expected.Session]
    invented: list[found.Session]
    named: list[Pair] = field(default_factory=list)
    mistitled: list[Pair] = field(default_factory=list)
    inside: list[Pair] = field(default_factory=list)


def paired(wanted: Sequence[expected.Session], read: Sequence[found.Session]) -> Pairs:
    """The closest first: title, start and people, then less and less of them."""
    pairs = Pairs(list(wanted), list(read))
    for test in _NAMED:
        _pair(pairs, pairs.named, test)
    _take_parts(pairs, wanted)
    _pair(pairs, pairs.mistitled, _nearly)
    _pair(pairs, pairs.named, _anything)
    pairs.missed = [one for one in pairs.missed if not one.may]
    return pairs


def _pair(pairs: Pairs, into: list[Pair], test: Test) -> None:
    """Pair those that pass a test, first those that have to be found."""
    for session in sorted(pairs.missed, key=lambda one: one.may):
        matches = [one for one in pairs.invented if test(session, one)]
        if matches:
            best = max(matches, key=lambda one: _common(session.people, one.people))
            pairs.missed.remove(session)
            pairs.invented.remove(best)
            into.append((session, best))


def _take_parts(pairs: Pairs, wanted: Iterable[expected.Session]) -> None:
    whole = [session for session in wanted if session.parts]
    for one in list(pairs.invented):
        session = next((each for each in whole if _is_part(each, one)), None)
        if session is not None:
            pairs.invented.remove(one)
            pairs.inside.append((session, one))


def _is_part(session: expected.Session, one: found.Session) -> bool:
    return one.date in {session.date, None} and any(part.fits(one.title) for part in session.parts)


def _titled(session: expected.Session, one: found.Session) -> bool:
    return ANYTHING not in session.titles.texts and session.titles.fits(one.title)


def same_start(session: expected.Session, one: found.Session) -> bool:
    """Whether it begins when it has to."""
    if session.anytime:
        return True
    if session.start is None:
        return one.start is None
    return (one.date, one.start) == (session.date, session.start)


def _in_its_room(session: expected.Session, one: found.Session) -> bool:
    return _in_time(session, one) and bool(session.rooms.texts) and right_room(session, one)


def right_room(session: expected.Session, one: found.Session) -> bool:
    """Whether it is in its room, or no room is judged."""
    return any(session.rooms.fits(place_words(room)) for room in one.rooms or ("",))


def _in_time(session: expected.Session, one: found.Session) -> bool:
    return _titled(session, one) and same_start(session, one)


def _on_its_day(session: expected.Session, one: found.Session) -> bool:
    return _titled(session, one) and one.date == session.date


def _nearly(session: expected.Session, one: found.Session) -> bool:
    """Whether it is the session under another title: begins when it does, and resembles it."""
    alike = session.titles.resembles(one.title) or _common(session.people, one.people) > 0
    return not session.anytime and same_start(session, one) and alike


def _at_its_time(session: expected.Session, one: found.Session) -> bool:
    """Whether it begins when a session does that may be called anything."""
    timed = session.start is not None and not session.anytime
    return timed and ANYTHING in session.titles.texts and same_start(session, one)


def _anything(session: expected.Session, one: found.Session) -> bool:
    return ANYTHING in session.titles.texts and same_start(session, one)


_NAMED: Final[tuple[Test, ...]] = (_in_its_room, _in_time, _on_its_day, _titled, _at_its_time)


def _common(wanted: Iterable[expected.Person], read: Iterable[found.Person]) -> int:
    names = {name_words(person.name) for person in read}
    return sum(1 for person in wanted if names.intersection(person.names.texts))
