"""Overviews of a day, whose slots a page tells again in detail further below."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from confsched.reading.programme_text.grammar.drafts import Session, Told
from confsched.reading.programme_text.page import Note
from confsched.reading.programme_text.words.plain import folded
from confsched.reading.programme_text.words.sessions import PAUSES

_LEAST = 2  # sessions in detail
_MOST = 200  # slots of an overview


class _Slot(NamedTuple):
    """When a session begins and ends, in minutes; `sure` is whether the page says its end."""

    session: Session
    start: int
    end: int
    sure: bool

    def holds(self, other: "_Slot") -> bool:
        """Whether another one is told in detail of this one: it is a part of it, or all of it."""
        begins = self.start <= other.start < self.end
        return begins and (other.end <= self.end or not other.sure)


def told_in_detail(
    sessions: Sequence[Session], begins: Callable[[Session], int]
) -> tuple[list[Session], list[Note]]:
    """The sessions of a page, with those of a day that are told in detail instead of their slot.

    `begins` says when a session does, in minutes.
    """
    days: defaultdict[int, list[Session]] = defaultdict(list)
    for one in sessions:
        days[one.day].append(one)
    found: list[Session] = []
    notes: list[Note] = []
    for of_day in days.values():
        slots = list(_slots(of_day, begins))
        parted = _parted(slots)
        below = slots[parted:]
        if len(slots) == len(of_day) and _tell_in_detail(slots[:parted], below):
            when = below[0].session.when
            notes.append(Note(when.start, when.end, "from here on slots above are told in detail"))
            found += _filled(slots[:parted], below)
        else:
            found += of_day
    return (found, notes) if notes else (list(sessions), [])


def _slots(sessions: Sequence[Session], begins: Callable[[Session], int]) -> Iterator[_Slot]:
    """The slots of sessions with a time; without an end each lasts until the next begins."""
    timed = [(one, start) for one in sessions if (start := begins(one)) >= 0]
    for number, (one, start) in enumerate(timed):
        last = one.times.last if one.times is not None and not one.reached else None
        after = timed[number + 1][1] if number + 1 < len(timed) else start
        lasts = (last.minutes - start) % 720 if last is not None else after - start
        yield _Slot(one, start, start + max(lasts, 1), last is not None)


def _parted(slots: Sequence[_Slot]) -> int:
    """Where times fall for the first time."""
    latest = 0
    for number, slot in enumerate(slots):
        if slot.start < latest:
            return number
        latest = max(latest, slot.start)
    return len(slots)


def _tell_in_detail(overview: Sequence[_Slot], below: Sequence[_Slot]) -> bool:
    """Whether what stands below fills slots of which no more is known, but for the breaks."""
    if (
        len(below) < _LEAST
        or len(overview) > _MOST
        or any(one.session.kind in PAUSES for one in below)
    ):
        return False
    may_hold = [one for one in overview if one.session.kind not in PAUSES]
    told = any(one.session.people or one.session.abstract for one in below)
    return (told and len(may_hold) < len(overview)) and all(
        any(slot.holds(one) and _fits(slot.session, one.session) for slot in may_hold)
        for one in below
    )


def _fits(slot: Session, detail: Session) -> bool:
    """Whether a session may be one of a slot: of this nobody and no other room is told."""
    rooms = {folded(one.room.text) for one in (slot, detail) if one.room}
    return not (slot.people or slot.abstract) and len(rooms) < _LEAST


def _filled(overview: Sequence[_Slot], below: Sequence[_Slot]) -> Iterator[Session]:
    """The sessions of an overview, with those that are told in detail instead of their slots."""
    rest = list(below)
    for slot in overview:
        may_hold = slot.session.kind not in PAUSES
        inside = [one for one in rest if may_hold and slot.holds(one)]
        held = {id(one) for one in inside}
        rest = [one for one in rest if id(one) not in held]
        if not inside or any(_is_labelled_so(one.session, slot.session) for one in inside):
            yield slot.session
        for one in inside:
            _say(one.session, slot.session, alone=len(inside) == 1)
            yield one.session
        if inside and slot.sure and not inside[-1].sure:
            _end_with(inside[-1].session, slot.session)


def _is_labelled_so(session: Session, slot: Session) -> bool:
    """Whether a session is the very one of a slot, as the number of both says."""
    return bool(session.number) and session.number == slot.number


def _say(session: Session, slot: Session, *, alone: bool) -> None:
    """Say of a session what the overview says of it, and leave its end open if it is a guess."""
    title: Told = slot.title
    said = {folded(one.text) for one in (session.title, session.subtitle, session.track)}
    if folded(title.text) not in said and alone and not session.subtitle:
        session.subtitle = title
    elif folded(title.text) not in said and not alone:
        session.track = session.track or title
    session.room = session.room or slot.room
    session.kind = session.kind or slot.kind
    if session.reached and session.times is not None:
        session.times, session.reached = session.times._replace(last=None), False


def _end_with(session: Session, slot: Session) -> None:
    """End a session when its slot does."""
    if session.times is not None and slot.times is not None:
        session.times = session.times._replace(last=slot.times.last)
