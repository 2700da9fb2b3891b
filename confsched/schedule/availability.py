"""When somebody can, as far as they said: the one answer that rules and planning share."""

from collections.abc import Iterator
from datetime import datetime

from confsched.schedule.entities import Interval, Speaker


def free(
    speaker: Speaker, start: datetime, end: datetime, *, present: bool = True
) -> list[Interval]:
    """The parts of a stretch of time in which a speaker can; all of it if nothing is said.

    Arrival and departure count for those who have to be `present`.
    """
    stay = _stay(speaker, Interval(start, end), present=present)
    ranges = [stay] if speaker.available is None else speaker.available
    possible = [part for one in ranges if (part := _common(one, stay))]
    for taken in speaker.unavailable:
        possible = [part for one in possible for part in _without(one, taken)]
    return possible


def obstacles(
    speaker: Speaker, start: datetime, end: datetime, *, present: bool = True
) -> Iterator[str]:
    """The fields of a speaker because of which they cannot for all of a stretch of time.

    `arrives` and `leaves`, and for what these leave of it `unavailable` and `available`.
    """
    stay = _stay(speaker, Interval(start, end), present=present)
    if stay.start > start:
        yield "arrives"
    if stay.end < end:
        yield "leaves"
    if stay.start >= stay.end:
        return
    if any(_common(taken, stay) for taken in speaker.unavailable):
        yield "unavailable"
    ranges = speaker.available
    if ranges is not None and not any(_common(can, stay) == stay for can in ranges):
        yield "available"


def _stay(speaker: Speaker, stretch: Interval, *, present: bool) -> Interval:
    """What arrival and departure leave of a stretch of time; it may be nothing."""
    if not present:
        return stretch
    start = max(stretch.start, speaker.arrives or stretch.start)
    return Interval(start, min(stretch.end, speaker.leaves or stretch.end))


def _common(one: Interval, other: Interval) -> Interval | None:
    start, end = max(one.start, other.start), min(one.end, other.end)
    return Interval(start, end) if start < end else None


def _without(whole: Interval, taken: Interval) -> Iterator[Interval]:
    before = Interval(whole.start, min(whole.end, taken.start))
    after = Interval(max(whole.start, taken.end), whole.end)
    yield from (part for part in (before, after) if part.start < part.end)
