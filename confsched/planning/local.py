"""What time it is at home for those who take part from there, where that is another time of day."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, tzinfo
from typing import Final, NamedTuple

from confsched.schedule.entities import Speaker
from confsched.schedule.instants import offset

_FAR: Final = timedelta(hours=3)


class LocalTime(NamedTuple):
    """A zone far from the conference's clock, and who takes part from there."""

    zone: tzinfo
    speakers: tuple[Speaker, ...]


def local_times(
    homes: Iterable[tuple[Speaker, tzinfo | None]], clock: tzinfo, moment: datetime
) -> Iterator[LocalTime]:
    """The zones of some homes whose clocks are three hours or more from a clock, at a moment."""
    here = offset(moment, clock)
    found: defaultdict[tzinfo, list[Speaker]] = defaultdict(list)
    for speaker, zone in homes:
        if zone is not None and abs(offset(moment, zone) - here) >= _FAR:
            found[zone].append(speaker)
    yield from (LocalTime(zone, tuple(speakers)) for zone, speakers in found.items())
