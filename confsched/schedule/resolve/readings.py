"""What clock times mean on a date in a zone, and every way in which they can mean nothing."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta, tzinfo
from typing import NamedTuple

from confsched.model.clocks import format_clock, other_readings
from confsched.model.zones import Zone, ZoneKind
from confsched.schedule.entities import Day
from confsched.schedule.instants import (
    clock,
    date_text,
    instant,
    is_change,
    offset_name,
    place_name,
    readings,
)
from confsched.schedule.resolve.times import Times
from confsched.schedule.resolve.zones import Problem, settle

_DAY = 86_400
_ONE_DAY = timedelta(days=1)
_NIGHT = timedelta(hours=12)
_TIME = ("time", "start")
_END = ("time", "end", "duration")


class Reading(NamedTuple):
    """Two instants and the zone they were meant in, or None; and what is wrong with the text."""

    slot: tuple[datetime, datetime, tzinfo] | None
    problems: tuple[Problem, ...]


def read(times: Times, on: date, day: Day | None, own: Zone | None, zone: tzinfo) -> Reading:
    """What a session's times mean.

    `own` is the zone of the session, `zone` that of the conference. Where a zone is wrong or
    unclear its place, else the conference's zone, is used, so that nothing else looks wrong.
    """
    problems: list[Problem] = []
    local = _zone(times, on, own, zone, problems)
    on = _small_hours(times, on, day, local)
    start = _start(times, on, local, problems)
    end = _end(times, on, start, local, problems)
    slot = (start, end, local) if end is not None else None
    return Reading(slot, tuple(problems))


def _zone(
    times: Times, on: date, own: Zone | None, conference: tzinfo, problems: list[Problem]
) -> tzinfo:
    home = conference
    if own is not None:
        settled, problem = settle(own, on, (conference,), times.start)
        home = settled or conference
        if problem:
            problems.append(problem._replace(fields=("timezone",)))
    if times.zone is None:
        return home
    settled, problem = settle(times.zone, on, (home, conference), times.start)
    if problem:
        problems.append(problem._replace(fields=_TIME))
    local = settled or home
    if own is not None and times.zone.kind is ZoneKind.OFFSET:
        problems.extend(_contradiction(times, on, local, home))
    return local


def _contradiction(times: Times, on: date, local: tzinfo, home: tzinfo) -> Iterator[Problem]:
    """T218: `2021-05-19T10:30-05:00` next to `timezone: ET`."""
    moment = instant(on, times.start, local)
    written = moment.astimezone(local).utcoffset() or timedelta()
    in_force = moment.astimezone(home).utcoffset() or timedelta()
    if times.zone is not None and written != in_force:
        message = (
            f"{times.zone.text!r} is {offset_name(written)}, but {place_name(home)} is on "
            f"{offset_name(in_force)} on {date_text(on)}"
        )
        yield Problem("T218", message, times.zone.text, fields=_TIME)


def _small_hours(times: Times, on: date, day: Day | None, zone: tzinfo) -> date:
    """The next date where a day's hours run past midnight and the start is in that part."""
    if day is None or not day.hours or on != day.date:
        return on
    early = instant(on, times.start, zone) < day.hours[0].start
    late = instant(on, times.start + _DAY, zone) < day.hours[-1].end
    return on + _ONE_DAY if early and late else on


def _start(times: Times, on: date, zone: tzinfo, problems: list[Problem]) -> datetime:
    found = readings(on, times.start, zone)
    if not found:
        problems.append(_skipped(on, times.start, zone, _TIME))
    elif len(found) == 2:
        problems.append(_repeated(on, times.start, found, zone, _TIME))
    return found[0] if found else instant(on, times.start, zone)


def _end(
    times: Times, on: date, start: datetime, zone: tzinfo, problems: list[Problem]
) -> datetime | None:
    if times.length is not None:
        return start + times.length
    if times.end is None:  # pragma: no cover -- times have an end or a length
        return None
    if times.end_on is None:
        following = times.end <= times.start
        seconds = times.end + _DAY if following else times.end
        found = _end_instant(on, seconds, start, zone, problems)
        if times.end == times.start or (following and found - start > _NIGHT):
            problems.append(_backwards(times, zone, on))
            return None
        return found
    found = _end_instant(times.end_on, times.end, start, zone, problems)
    if found <= start:
        message = f"ends at {clock(found, zone)}, not after it starts at {clock(start, zone)}"
        problems.append(Problem("T201", message, fields=_END))
        return None
    return found


def _end_instant(
    on: date, seconds: int, start: datetime, zone: tzinfo, problems: list[Problem]
) -> datetime:
    """An end at the very moment of a change is what anybody would write, and means that moment."""
    found = readings(on, seconds, zone)
    if len(found) == 1:
        return found[0]
    if not found:
        moment = instant(on, seconds, zone)
        if not is_change(moment, zone):
            problems.append(_skipped(on, seconds, zone, _END))
        return moment
    if not is_change(found[1], zone):
        problems.append(_repeated(on, seconds, found, zone, _END))
    return found[0] if found[0] > start else found[1]


def _backwards(times: Times, zone: tzinfo, on: date) -> Problem:
    """T201, with the readings that would make sense."""
    start, end = format_clock(times.start), format_clock(times.end or 0)
    name = clock(instant(on, times.start, zone), zone).split(" ", 1)[1]
    message = f"ends at {end} {name}, before it starts at {start}"
    if times.end == times.start:
        message = f"starts and ends at {start} {name}"
    sensible = [
        f"{format_clock(found.start)}-{format_clock(found.end)}"
        for found in (other_readings(times.text) if times.text else ())[:3]
    ]
    if sensible:
        message += f"; {' or '.join(sensible)} would make sense"
    return Problem("T201", message, fields=_END)


def _skipped(on: date, seconds: int, zone: tzinfo, fields: tuple[str, ...]) -> Problem:
    after = instant(on, seconds, zone)
    message = (
        f"there is no {format_clock(seconds % _DAY)} on {date_text(on)} in {place_name(zone)}: "
        f"the clocks go forward, and it would be {clock(after, zone)}"
    )
    return Problem("T204", message, fields=fields)


def _repeated(
    on: date, seconds: int, found: tuple[datetime, ...], zone: tzinfo, fields: tuple[str, ...]
) -> Problem:
    first, second = (clock(moment, zone) for moment in found)
    message = (
        f"{format_clock(seconds % _DAY)} happens twice on {date_text(on)} in {place_name(zone)}: "
        f"write {first} or {second}"
    )
    return Problem("T205", message, fields=fields)
