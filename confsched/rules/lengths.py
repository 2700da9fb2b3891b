"""T: how long a session is, and on which minutes it starts and ends."""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import TypeAlias

from confsched.by_key import grouped
from confsched.findings import Finding
from confsched.patterns import pattern
from confsched.rules.catalogue import Kind, Setting, rule
from confsched.rules.half_a_day import (
    HALF_A_DAY,
    end_half_a_day_earlier,
    ends_in_pm,
    ends_late,
    may_end_earlier,
)
from confsched.rules.wanting import spoken_of
from confsched.rules.wording import ends, runs, starts
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.instants import format_duration, seconds_of_day, wall
from confsched.schedule.schedule import Schedule

_Range: TypeAlias = tuple[timedelta, timedelta]
_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)
_BEFORE_MIDNIGHT = 23 * 3_600 + 59 * 60
_END = ("duration", "end", "time", "start")

_USUAL = {
    "panel": (30 * _MINUTE, 3 * _HOUR),
    "keynote": (15 * _MINUTE, 2 * _HOUR),
    "talk": (5 * _MINUTE, 2 * _HOUR),
    "lightning": (2 * _MINUTE, 20 * _MINUTE),
    "workshop": (30 * _MINUTE, 8 * _HOUR),
    "break": (5 * _MINUTE, 2 * _HOUR),
    "meal": (5 * _MINUTE, 6 * _HOUR),
    "opening": (5 * _MINUTE, 2 * _HOUR),
    "closing": (5 * _MINUTE, 2 * _HOUR),
}
_FEW = 3  # sessions of a type that are as long as each other, so that no digit was mistyped
_FAR = 4  # times as long as usual; what is longer can only be a slip
# one session with several talks in it
_SEVERAL = pattern(
    r"(?i)\b(?:lightning|flash|blitz|short|rapid)[ -]?talks\b|\bkurzvorträge\b|\bblitzvorträge\b"
)
_LENGTHS = Setting(
    "lengths",
    Kind.LENGTHS,
    _USUAL,
    "the shortest and the longest that each type of session may be",
)
_GRID = Setting("grid", Kind.LENGTH, 5 * _MINUTE, "what sessions start and end on; 0 is no grid")


@rule("T211", "odd-length", "w w w", _LENGTHS)
def odd_length(schedule: Schedule, *, lengths: Mapping[str, _Range]) -> Iterator[Finding]:
    """A session is shorter or longer than its type usually is, or nothing says how long it is.

    ## Why is this bad?
    A digit was mistyped, or AM and PM were mixed up.

    ## Example
    ```yaml
    sessions:
      keynote: {title: Trade, type: keynote, time: 9:30-12:00}
    ```

    ## Instead
    Mend the time, or say how long such sessions are. For a type, that is its `length`:
    `fireside: {like: panel, length: 10m-30m}` under `types`. For this rule, it is its setting under
    `rules`: `odd-length: {lengths: {keynote: 15m-3h}}`. A panel lasts 30 minutes to 3 hours, a
    keynote 15 minutes to 2 hours, a lightning talk 2 to 20 minutes, a workshop 30 minutes to
    8 hours, a meal 5 minutes to 6 hours, a talk, a break, an opening and a closing 5 minutes to
    2 hours; other types last as long as they like. Where nobody has set another, a length that
    three sessions of a type have is no slip, unless it is four times too long or too short. A
    session called `Lightning talks` holds several of them, and is as long as it likes. Where a list
    or a page says only when things begin, their lengths are ours, and none is odd. What has no type
    in a file that is not in our format is odd only if it is four times too long or too short for a
    talk. What ends in the hours of its day if it does so half a day earlier is `outside-hours`.
    """
    yield from schedule.noticed("T211")
    for sessions in grouped((one.type.id, one) for one in schedule.scheduled).values():
        kind = sessions[0].type
        name = kind.id if kind.id in lengths else kind.base
        usual = kind.length or lengths.get(name)
        if usual is not None:
            is_set = usual is kind.length or usual != _USUAL.get(name)
            meant = frozenset() if is_set else _meant(sessions, usual)
            yield from (_odd_length(one, *usual) for one in _odd(sessions, usual, meant))


def _odd(
    sessions: Iterable[ScheduledSession], usual: _Range, meant: frozenset[timedelta]
) -> Iterator[ScheduledSession]:
    """Those that last as long as none of their type, and do not hold several."""
    for session in sessions:
        length = session.length
        far = _FAR if _is_untyped(session) else 1
        fits = usual[0] / far <= length <= usual[1] * far or length in meant
        if not (fits or session.is_open or _SEVERAL.search(session.title) or ends_late(session)):
            yield session


def _is_untyped(session: ScheduledSession) -> bool:
    """Whether it is in a file of another's, and a talk only because that says nothing of types."""
    mapping = session.origin.mapping
    return bool(mapping.places.source.foreign) and "type" not in mapping


def _meant(sessions: Sequence[ScheduledSession], usual: _Range) -> frozenset[timedelta]:
    """Lengths that are no slips, since several sessions of a type have them."""
    counted = Counter(one.length for one in sessions)
    shortest, longest = usual[0] / _FAR, usual[1] * _FAR
    return frozenset(
        length
        for length, count in counted.items()
        if count >= _FEW and shortest <= length <= longest
    )


def _odd_length(session: ScheduledSession, shortest: timedelta, longest: timedelta) -> Finding:
    length = session.length
    too = "short" if length < shortest else "long"
    message = (
        f"{session.title!r} lasts {format_duration(length)}, too {too} for a session of type "
        f"{session.type.id!r} ({format_duration(shortest)} to {format_duration(longest)})"
    )
    if shortest <= length - HALF_A_DAY <= longest and may_end_earlier(session):
        end = (session.end - HALF_A_DAY).astimezone(session.zone)
        message += f"; was {wall(end)} ({end:%p}) meant for its end?"
        return Finding(message, session.at(*_END), fix=end_half_a_day_earlier(session))
    return Finding(message, session.at(*_END))


def ends_half_a_day_late(session: ScheduledSession, silent: Container[str]) -> bool:
    """Whether its end is half a day too late: one slip, so what it runs into is not told.

    Where the rule that would tell it is silent, it may well be as late as it says.
    """
    if ends_late(session):
        return "T202" not in silent
    if "T211" in silent:
        return False
    usual = session.type.length or _USUAL.get(session.type.id) or _USUAL.get(session.type.base)
    if usual is None or session.is_open or not session.length > max(HALF_A_DAY, usual[1]):
        return False
    fits = usual[0] <= session.length - HALF_A_DAY <= usual[1]
    return fits and may_end_earlier(session) and ends_in_pm(session)


def meet_by_a_slip(silent: Container[str], *pair: ScheduledSession) -> bool:
    """Whether two sessions meet only because one of them ends half a day too late."""
    one, other = pair
    return any(
        ends_half_a_day_late(long, silent) and long.end - HALF_A_DAY <= beside.start
        for long, beside in ((one, other), (other, one))
    )


@rule("T216", "off-grid", "i i i", _GRID)
def off_grid(schedule: Schedule, *, grid: timedelta) -> Iterator[Finding]:
    """A session starts or ends on an odd minute.

    ## Why is this bad?
    Nobody remembers 10:07, and it is often a slip.

    ## Example
    ```yaml
    sessions:
      talk: {title: Talk, time: "10:07-10:45"}
    ```

    ## Instead
    Round it to five minutes. Another grid is set under `rules`: `off-grid: {grid: 15m}`; with
    `grid: 0` there is none. An end at 23:59 is how some systems write midnight, and what lasts a
    minute in a calendar of another system is a deadline. Where more than one in four of its events
    are off the grid, as films are, it has none.
    """
    if not grid:
        return
    found = [*_all_off_grid(schedule, grid)]
    told, _ = spoken_of([one for one, _ in found], [*schedule.scheduled])
    kept = frozenset(told)
    yield from (finding for one, finding in found if one in kept)


def _all_off_grid(
    schedule: Schedule, grid: timedelta
) -> Iterator[tuple[ScheduledSession, Finding]]:
    step = int(grid.total_seconds())
    for sessions in schedule.by_slot:
        one = sessions[0]
        start, end = (seconds_of_day(at, one.zone) for at in (one.start, one.end))
        first, last = start % step, 0 if _is_no_end(one, end) else end % step
        for session in sessions if first or last else ():
            yield session, _off_grid(session, grid, first=bool(first), last=bool(last))


def _is_no_end(session: ScheduledSession, end: int) -> bool:
    """Whether an end is midnight as some systems write it, or that of a deadline in a calendar."""
    is_calendar = session.origin.mapping.places.source.is_calendar
    return end == _BEFORE_MIDNIGHT or (is_calendar and session.length <= _MINUTE)


def _off_grid(session: ScheduledSession, grid: timedelta, *, first: bool, last: bool) -> Finding:
    told = f"runs {runs(session)}"
    if not last:
        told = f"starts at {starts(session)}"
    elif not first:
        told = f"ends at {ends(session)}"
    message = f"{session.title!r} {told}, off the grid of {format_duration(grid)}"
    return Finding(message, session.time_span if first else session.at(*_END))
