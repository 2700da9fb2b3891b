"""What confsched makes of a programme that somebody else has published, in numbers."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from confsched import api
from confsched.reading import Mapping, Origin, Value
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.timeline import overlapping

COUNTED = ("sessions", "rooms", "people", "days", "overlaps", "clashes")


@dataclass(frozen=True, slots=True)
class Counts:
    """One programme: sizes by name of `COUNTED`, findings by code, keys of theirs left over."""

    title: str
    sizes: dict[str, int]
    findings: Counter[str]
    left_over: Counter[str]


def count(*paths: str, timezone: str = "") -> Counts:
    """Read a programme and count."""
    schedules = api.load_all(*paths, reading=api.Reading(timezone=timezone))
    report = api.validate(*schedules)
    return Counts(
        "; ".join(dict.fromkeys(schedule.title for schedule in schedules)),
        {name: sum(_sizes(one)[name] for one in schedules) for name in COUNTED},
        Counter(finding.code for finding in report.findings),
        Counter(chain.from_iterable(_left_over(one) for one in schedules)),
    )


def _sizes(schedule: api.Schedule) -> dict[str, int]:
    return {
        "sessions": len(schedule.sessions),
        "rooms": len(schedule.rooms),
        "people": len(schedule.speakers),
        "days": len(schedule.days),
        "overlaps": sum(_pairs(sessions) for _, sessions in schedule.by_room()),
        "clashes": sum(_pairs([s for s, _ in parts]) for _, parts in schedule.by_speaker()),
    }


def _pairs(sessions: list[ScheduledSession]) -> int:
    return sum(1 for _ in overlapping(sessions))


def _left_over(schedule: api.Schedule) -> Iterator[str]:
    """The keys of theirs that have no field of ours, with the kind of entry they stood in."""
    kinds: dict[str, list[Origin | None]] = {
        "conference": [schedule.origin],
        "session": [session.origin for session in schedule.sessions],
        "speaker": [speaker.origin for speaker in schedule.speakers],
        "room": [room.origin for room in schedule.rooms],
        "track": [track.origin for track in schedule.tracks],
    }
    for kind, origins in kinds.items():
        for origin in origins:
            if origin is not None:
                yield from (f"{kind}.{key}" for key in _extra(origin.mapping))


def _extra(mapping: Value) -> Iterator[str]:
    extra = mapping.get("extra") if isinstance(mapping, Mapping) else None
    if isinstance(extra, Mapping):
        yield from extra
