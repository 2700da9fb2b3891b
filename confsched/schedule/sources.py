"""Which files a schedule comes from."""

from collections.abc import Iterator

from confsched.reading.tree import Origin
from confsched.schedule.schedule import Schedule


def sources(schedule: Schedule) -> frozenset[str]:
    """The names of the files in which its entries and settings stand, as they were named."""
    return frozenset(one.mapping.places.source.name for one in _origins(schedule) if one)


def _origins(schedule: Schedule) -> Iterator[Origin | None]:
    yield schedule.origin
    yield from schedule.settings
    yield from (session.origin for session in schedule.sessions)
    yield from (speaker.origin for speaker in schedule.speakers)
    yield from (room.origin for room in schedule.rooms)
    yield from (track.origin for track in schedule.tracks)
    yield from (kind.origin for kind in schedule.types)
    yield from (waiver.origin for waiver in schedule.waivers)
