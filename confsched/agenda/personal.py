"""What somebody should know of the sessions that they chose: overlaps, and ways that are short."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta, tzinfo
from typing import Final, NamedTuple

from confsched.agenda.flow import fenced, paragraph, warned
from confsched.by_key import grouped
from confsched.schedule.entities import ScheduledSession, Session
from confsched.schedule.instants import clock, day_name, format_duration
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import consecutive, overlapping
from confsched.schedule.ways import TRANSFER, Way, shortest
from confsched.text.joined import joined
from confsched.text.styled import Line

_NO_TIME: Final = timedelta()


class Walk(NamedTuple):
    """From one session to the next in less time than the way takes."""

    before: ScheduledSession
    after: ScheduledSession
    way: Way

    @property
    def pause(self) -> timedelta:
        """The time that there is."""
        return self.after.start - self.before.end


class Plan(NamedTuple):
    """The sessions that somebody chose, and what does not go together; the earlier one first."""

    sessions: tuple[ScheduledSession, ...]
    overlaps: tuple[tuple[ScheduledSession, ScheduledSession], ...]
    walks: tuple[Walk, ...]


def plan_of(schedule: Schedule, chosen: Iterable[Session]) -> Plan:
    """What somebody chose and will be at, with all that does not go together.

    The way takes what rooms say, else five minutes; nobody walks at a conference that is online, or
    over night.
    """
    found = (s for s in chosen if isinstance(s, ScheduledSession) and not s.cancelled)
    sessions = tuple(sorted(found, key=schedule.order))
    walks = () if schedule.online else tuple(_walks(sessions))
    return Plan(sessions, tuple(overlapping(sessions)), walks)


def remarks_on(plan: Plan, zone: tzinfo) -> Mapping[str, list[str]]:
    """What is to be said at each session, by its id."""
    return grouped(_remarks(plan, zone))


def closing(plan: Plan, zone: tzinfo, columns: int) -> Iterator[Line]:
    """Yield what the whole of it comes to, after an empty line."""
    head, *items = summary(plan, zone)
    yield ()
    yield from paragraph(head, columns, "warning" if items else "quiet")
    for item in items:
        yield from warned(item, columns)


def summary(plan: Plan, zone: tzinfo) -> Iterator[str]:
    """Yield how much does not go together, then what that is, by time."""
    counted = [
        f"{count} {word}{'' if count == 1 else 's'}"
        for count, word in ((len(plan.overlaps), "overlap"), (len(plan.walks), "short way"))
        if count
    ]
    if not counted:
        yield "Nothing that you chose overlaps"
        return
    yield f"What you chose has {joined(counted)}"
    told = [(later.start, _overlap_text(earlier, later, zone)) for earlier, later in plan.overlaps]
    ways = ((one.after, _walk_text(one)) for one in plan.walks)
    told += [(after.start, f"{fenced(after.title)}: {text}") for after, text in ways]
    for moment, text in sorted(told):
        yield f"{day_name(moment.astimezone(zone).date())}, {clock(moment, zone)}: {text}"


def _walks(sessions: Iterable[ScheduledSession]) -> Iterator[Walk]:
    for before, after in consecutive(sessions):
        way = shortest(before.rooms, after.rooms, TRANSFER) if before.day is after.day else None
        if way is not None and after.start - before.end < way.takes:
            yield Walk(before, after, way)


def _remarks(plan: Plan, zone: tzinfo) -> Iterator[tuple[str, str]]:
    for earlier, later in plan.overlaps:
        end = min(earlier.end, later.end)
        yield earlier.id, f"overlaps {fenced(later.title)} from {clock(later.start, zone)}"
        yield later.id, f"overlaps {fenced(earlier.title)} until {clock(end, zone)}"
    for walk in plan.walks:
        yield walk.after.id, _walk_text(walk)


def _overlap_text(earlier: ScheduledSession, later: ScheduledSession, zone: tzinfo) -> str:
    end = clock(min(earlier.end, later.end), zone)
    return f"{fenced(later.title)} overlaps {fenced(earlier.title)} until {end}"


def _walk_text(walk: Walk) -> str:
    time = format_duration(walk.pause) if walk.pause > _NO_TIME else "no time"
    takes = "the way takes" if walk.way.said_by else "a change of rooms takes"
    return (
        f"{time} to get from {fenced(walk.way.start.name)} to {fenced(walk.way.end.name)}; "
        f"{takes} {format_duration(walk.way.takes)}"
    )
