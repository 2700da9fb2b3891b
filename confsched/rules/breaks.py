"""T: the time between sessions, for everybody and in each room."""

from collections.abc import Iterable, Iterator
from datetime import timedelta, tzinfo

from confsched.findings import Finding, Related
from confsched.rules.catalogue import Kind, Setting, rule
from confsched.rules.clashes import name_of, places
from confsched.rules.lengths import ends_half_a_day_late
from confsched.rules.wording import ends, entries, starts
from confsched.schedule.entities import Room, ScheduledSession
from confsched.schedule.instants import format_duration, span_text
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import stretches

_SITTING = Setting(
    "max_sitting",
    Kind.LENGTH,
    timedelta(hours=2, minutes=30),
    "how long it may go on without a break",
)
_BREAK = Setting(
    "min_break", Kind.LENGTH, timedelta(minutes=10), "what is long enough to be a break"
)
_TURNAROUND = Setting(
    "turnaround", Kind.LENGTH, timedelta(), "what a room needs between two sessions"
)
_ROUNDS = 16  # thousands of sessions, each inside the one before, would take for ever


@rule("T212", "no-break", "i w w", _SITTING, _BREAK)
def no_break(
    schedule: Schedule, *, max_sitting: timedelta, min_break: timedelta
) -> Iterator[Finding]:
    """Something is always on somewhere, and nobody has a break.

    ## Why is this bad?
    People leave in the middle, and the session that they leave is not the one to blame.

    ## Example
    ```yaml
    sessions:
      one: {title: One, time: "9:00-10:30"}
      two: {title: Two, time: "10:30-12:00"}
    ```

    ## Instead
    Leave a gap, or put in a `type: break`: 10 minutes or more, in all rooms at once, after 2 hours
    and 30 minutes at the latest. Other values are set under `rules`:
    `no-break: {max_sitting: 3h, min_break: 15m}`. A session that fills such a time alone is a
    matter of `odd-length`: the others are looked at without it. Sessions of which nobody can be in
    two are each as long as they are. Where a list or a page says only when things begin, nobody
    knows of breaks. What is of type `other` and has nobody in it, such as a fair
    or a trip, is no sitting.
    """
    talking = [
        session
        for session in schedule.scheduled
        if _is_talk(session) and not ends_half_a_day_late(session, schedule.silent)
    ]
    for sitting in _sittings(talking, max_sitting, min_break):
        if not any(session.is_open or _may_be_pause(session) for session in sitting):
            yield _no_break(sitting, schedule.zone, max_sitting, min_break)


def _is_talk(session: ScheduledSession) -> bool:
    """Whether people sit and listen: not in a pause, nor at a fair or on a trip of nobody's."""
    return not session.type.pause and (session.type.id != "other" or bool(session.people))


def _may_be_pause(session: ScheduledSession) -> bool:
    """Whether it is of a type that nobody knows."""
    return "type" in session.broken and bool(session.origin.mapping.get("type"))


def _sittings(
    sessions: Iterable[ScheduledSession],
    longest: timedelta,
    pause: timedelta,
    rounds: int = _ROUNDS,
) -> Iterator[list[ScheduledSession]]:
    """Stretches that are too long, and not because of a session that spans all of it alone.

    Without such a session the others are looked at once more.
    """
    for group in stretches(sessions, pause):
        whole = max(session.end for session in group) - group[0].start
        if whole <= longest:
            continue
        rest = [session for session in group if session.length < whole]
        if len(rest) == len(group):
            if _follow(group):
                yield group
        elif rounds:
            yield from _sittings(rest, longest, pause, rounds - 1)


def _follow(group: list[ScheduledSession]) -> bool:
    """Whether anybody can be in two of them, one after the other."""
    return max(one.start for one in group) >= min(one.end for one in group)


def _no_break(
    sitting: list[ScheduledSession], zone: tzinfo, max_sitting: timedelta, min_break: timedelta
) -> Finding:
    """Points at the session during which it becomes too much."""
    first, last = sitting[0], max(sitting, key=lambda session: session.end)
    length = format_duration(last.end - first.start)
    slot = span_text(first.start, last.end, zone)
    over = next(session for session in sitting if session.end > first.start + max_sitting)
    return Finding(
        f"something is always on from {first.title!r} to {last.title!r}, {slot}: {length} without "
        f"a break of {format_duration(min_break)}",
        over.time_span,
        (Related(first.time_span, f"it begins at {starts(first)}"),) if over is not first else (),
        about=(over.day.span,) if over.day else (),
    )


@rule("T213", "tight-turnaround", "w w w", _TURNAROUND)
def tight_turnaround(schedule: Schedule, *, turnaround: timedelta) -> Iterator[Finding]:
    """A room has too little time between two sessions.

    ## Why is this bad?
    One audience is still leaving and one speaker packing up when the next ones come in.

    ## Example
    ```yaml
    rules:
      tight-turnaround: {turnaround: 10m}
    sessions:
      one: {title: One, room: hall, time: "10:00-10:45"}
      two: {title: Two, room: hall, time: "10:50-11:30"}
    ```

    ## Instead
    Move one of them, or mark the room `concurrent: true`. Nothing is asked for unless it is set
    under `rules`, as here. Breaks take no part; sessions that overlap are a `room-clash`.
    """
    if not turnaround:
        return
    seen: set[tuple[str, str]] = set()
    for room, sessions in places(schedule):
        for earlier, later in _neighbours(sorted(sessions, key=schedule.order)):
            pair = (earlier.id, later.id)
            if later.start - earlier.end < turnaround and pair not in seen:
                seen.add(pair)
                yield _tight(earlier, later, room)


def _neighbours(
    sessions: Iterable[ScheduledSession],
) -> Iterator[tuple[ScheduledSession, ScheduledSession]]:
    """Every session that begins in an empty room, with the last one before it."""
    last: ScheduledSession | None = None
    for session in sessions:
        if session.type.pause:
            continue
        if last is not None and last.end <= session.start:
            yield last, session
        if last is None or session.end > last.end:
            last = session


def _tight(earlier: ScheduledSession, later: ScheduledSession, room: Room | None) -> Finding:
    gap = later.start - earlier.end
    left = f"{format_duration(gap)} after" if gap else "at the very end of"
    return Finding(
        f"{later.title!r} starts at {starts(later)}, {left} {earlier.title!r} in {name_of(room)}",
        later.time_span,
        (Related(earlier.time_span, f"runs until {ends(earlier)}"),),
        about=entries(room),
    )
