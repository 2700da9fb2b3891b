"""What confsched makes of a programme that somebody else has published, in numbers."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from confsched import api
from confsched.reading import Mapping, Origin, Value
from tools.corpus_rows import our_row


@dataclass(frozen=True, slots=True)
class Counts:
    """One programme: figures by column, findings by code, keys of theirs left over.

    `slots` is how many sessions have a time.
    """

    row: dict[str, str]
    slots: int
    findings: Counter[str]
    left_over: Counter[str]


def count(*paths: str, timezone: str = "") -> Counts:
    """Read a programme and count."""
    schedule = api.load(*paths, reading=api.Reading(timezone=timezone))
    return Counts(
        our_row(schedule, schedule.zone),
        len(schedule.scheduled),
        Counter(finding.code for finding in api.validate(schedule).findings),
        Counter(_left_over(schedule)),
    )


def _left_over(schedule: api.Schedule) -> Iterator[str]:
    """The keys of theirs that have no field of ours, with the kind of entry they stood in."""
    kinds: dict[str, list[Origin | None]] = {
        "conference": [schedule.origin],
        "session": [session.origin for session in schedule.sessions],
        "speaker": [speaker.origin for speaker in schedule.speakers],
        "room": [room.origin for room in schedule.rooms],
        "track": [track.origin for track in schedule.tracks],
    }
    found = ((kind, one.mapping) for kind, origins in kinds.items() for one in origins if one)
    return chain.from_iterable(
        (f"{kind}.{key}" for key in _extra(mapping)) for kind, mapping in found
    )


def _extra(mapping: Value) -> Iterator[str]:
    extra = mapping.get("extra") if isinstance(mapping, Mapping) else None
    if isinstance(extra, Mapping):
        yield from extra
