"""When somebody can, and what rooms hold: the one answer that rules and planning share."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from itertools import chain
from typing import Final, NamedTuple

from confsched.schedule.entities import Appearance, Interval, Room, Speaker
from confsched.schedule.timeline import EVER, Slotted, gaps, meet
from confsched.text.alike import squeezed

STAY: Final = frozenset(("arrives", "leaves"))


class Absence(NamedTuple):
    """A stretch of time in which somebody cannot, and the field of their entry that says so."""

    start: datetime
    end: datetime
    field: str


def absences(speaker: Speaker, *, present: bool = True) -> Iterator[Absence]:
    """When a speaker cannot, by `arrives`, `leaves`, `unavailable` and `available`.

    Arrival and departure count for those who have to be `present`. Nothing is concluded from a
    field that was refused.
    """
    return (one for one in _all_of(speaker) if present or one.field not in STAY)


@lru_cache(maxsize=16)
def _all_of(speaker: Speaker) -> tuple[Absence, ...]:
    """All absences; a rule asks for those of one person for each of their sessions in turn."""
    found = (*_stay(speaker), *_said(speaker))
    return tuple(one for one in found if one.field not in speaker.broken)


def _stay(speaker: Speaker) -> Iterator[Absence]:
    if speaker.arrives is not None:
        yield Absence(EVER.start, speaker.arrives, "arrives")
    if speaker.leaves is not None:
        yield Absence(speaker.leaves, EVER.end, "leaves")


def _said(speaker: Speaker) -> Iterator[Absence]:
    for start, end in speaker.unavailable:
        yield Absence(start, end, "unavailable")
    if speaker.available is not None:
        # they are in order: what is between them is what is left
        edges = [EVER.start, *chain.from_iterable(speaker.available), EVER.end]
        for start, end in zip(edges[::2], edges[1::2], strict=True):
            if start < end:
                yield Absence(start, end, "available")


def free(
    speaker: Speaker, start: datetime, end: datetime, *, present: bool = True
) -> list[Interval]:
    """The parts of a stretch of time in which a speaker can; all of it if nothing is said."""
    return list(gaps(Interval(start, end), absences(speaker, present=present)))


def is_clear(speaker: Speaker, slots: Iterable[Slotted]) -> bool:
    """Whether nothing that a speaker says of their time keeps them from any slot: a quick look.

    Who has to be present is not asked here: where it is not clear, `obstacles` tells.
    """
    available, unavailable = speaker.available, speaker.unavailable
    arrives, leaves = speaker.arrives or EVER.start, speaker.leaves or EVER.end
    for slot in slots:
        start, end = slot.start, slot.end
        if start < arrives or leaves < end:
            return False
        if available is not None and not _is_within(available, start, end):
            return False
        if unavailable and _is_met(unavailable, start, end):
            return False
    return True


def _is_within(ranges: Sequence[Interval], start: datetime, end: datetime) -> bool:
    """Whether one of some ranges holds a stretch; they are in order and do not touch."""
    number = bisect_right(ranges, (start, EVER.end))
    return number > 0 and end <= ranges[number - 1].end


def _is_met(ranges: Sequence[Interval], start: datetime, end: datetime) -> bool:
    """Whether one of some ranges has a moment of a stretch; they are in order as well."""
    number = bisect_left(ranges, (end,))
    return number > 0 and start < ranges[number - 1].end


def obstacles(
    speaker: Speaker, start: datetime, end: datetime, *, present: bool = True
) -> Iterator[str]:
    """The fields of a speaker because of which they cannot for all of a stretch of time.

    `arrives` and `leaves`, and for what these leave of it `unavailable` and `available`.
    """
    stretch = Interval(start, end)
    meeting = [one for one in _all_of(speaker) if meet(one, stretch)]
    found = [one for one in meeting if present or one.field not in STAY]
    if not found:
        return
    away = [one for one in found if one.field in STAY]
    left = list(gaps(stretch, away))
    said = (one for one in found if one.field not in STAY and any(meet(one, part) for part in left))
    yield from dict.fromkeys(one.field for one in (*away, *said))


def has_to_come(part: Appearance, rooms: Collection[Room], *, online: bool) -> bool:
    """Whether somebody has to be where a session is, in these rooms or in none.

    Not to an `online` conference or to rooms that are all online, nor who joins from afar.
    """
    return not (online or part.remote or (bool(rooms) and all(room.online for room in rooms)))


def seats(rooms: Collection[Room]) -> int | None:
    """How many people some rooms hold together; None where that is not known of all of them."""
    known = [room.capacity for room in rooms if room.capacity is not None]
    return sum(known) if known and len(known) == len(rooms) else None


def lacking(needs: Iterable[str], rooms: Collection[Room]) -> list[str]:
    """What is needed and in none of some rooms, each thing once.

    One room is enough for each. Nothing is lacking where it is not known what is in all of them,
    nor where they are all online, or none.
    """
    if not all(map(_is_known, rooms)) or all(room.online for room in rooms):
        return []
    there = {squeezed(item) for room in rooms for item in room.equipment}
    wanted: dict[str, str] = {}
    for item in needs:
        wanted.setdefault(squeezed(item), item)
    return [item for name, item in wanted.items() if name not in there]


def _is_known(room: Room) -> bool:
    """Whether it is written what is in a room."""
    return room.origin is not None and "equipment" not in room.broken
