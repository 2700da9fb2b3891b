"""What clock times mean on a date in a zone, and every way in which they can mean nothing."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta, timezone, tzinfo
from typing import NamedTuple

from confsched.model.clocks import ClockRange, format_clock, other_readings
from confsched.model.zones import Zone, ZoneKind
from confsched.patterns import pattern
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
from confsched.schedule.resolve.zones import Problem, is_winter_name, settle

_DAY = 86_400
_ONE_DAY = timedelta(days=1)
_LEAST, _MOST = 5 * 60, 6 * 3600  # seconds that a session takes which was written with a slip
_NIGHT = timedelta(hours=12)
_LENGTH = pattern(r"\b(\d)h([0-5]\d)$")  # `10h30 - 1h15`, in which nothing is of twelve hours
_TIME = ("time", "start")
_END = ("time", "end", "duration")
_ZONED = ("time", "start", "end")


class Reading(NamedTuple):
    """Two instants and the zone they were meant in, or None; and what is wrong with the text."""

    slot: tuple[datetime, datetime, tzinfo] | None
    problems: tuple[Problem, ...]


class Meant(NamedTuple):
    """The zone of a local time; `offset` tells the two meanings of a repeated hour apart."""

    zone: tzinfo
    offset: timedelta | None = None


def read(times: Times, on: date, day: Day | None, own: Zone | None, zone: tzinfo) -> Reading:
    """What a session's times mean.

    `own` is the zone of the session, `zone` that of the conference. Where a zone is wrong or
    unclear its place, else the conference's zone, is used, so that nothing else looks wrong.
    """
    problems: list[Problem] = []
    home = zone_meant(own, on, times.start, (zone,), ("timezone",), problems)
    clocks = (home.zone, zone)
    begins = home
    if times.zone is not None:
        begins = zone_meant(times.zone, on, times.start, clocks, _ZONED, problems)
    ends = begins
    if times.end_zone is not None:
        there = times.end_on or on
        ends = zone_meant(times.end_zone, there, times.end or 0, clocks, _ZONED, problems)
        if times.zone is None:  # the end says where the clock of both hangs, not which of two hours
            begins = Meant(ends.zone)
    if own is not None:
        problems.extend(_contradictions(times, on, home.zone))
    on = small_hours(on, times.start, day, begins.zone)
    start = start_instant(on, times.start, begins, problems)
    end = _end(times, on, start, ends, problems, day)
    if end is None or end <= start:  # also where the start was in a gap and fell onto the end
        return Reading(None, tuple(problems))
    return Reading((start, end, shown_zone(begins.zone, start, home.zone)), tuple(problems))


def zone_meant(  # noqa: PLR0913 -- a text, its moment, whose clock it may be and where it stands
    written: Zone | None,
    on: date,
    seconds: int,
    own: tuple[tzinfo, ...],
    fields: tuple[str, ...],
    problems: list[Problem],
) -> Meant:
    """The zone that is written, else the first of the own ones."""
    if written is None:
        return Meant(own[0])
    settled = settle(written, on, own, seconds)
    if settled.problem:
        problems.append(settled.problem._replace(fields=fields))
        return Meant(settled.zone or own[0])
    offset = written.offset
    if offset is None:
        offset = _offset_of(written, on, seconds, settled.zone)
    return Meant(settled.zone or own[0], offset)


def _offset_of(written: Zone, on: date, seconds: int, zone: tzinfo | None) -> timedelta | None:
    """The offset of letters with several meanings, once it is settled which one is meant."""
    if written.kind is not ZoneKind.AMBIGUOUS or zone is None:
        return None
    for moment in readings(on, seconds, zone):
        local = moment.astimezone(zone)
        if local.tzname() == written.text.upper():
            return local.utcoffset()
    return None


def _contradictions(times: Times, on: date, home: tzinfo) -> Iterator[Problem]:
    """T218: `2021-05-19T10:30-05:00` next to `timezone: ET`."""
    yield from _contradiction(times.zone, on, times.start, home)
    if times.end_zone is not None and times.end is not None:
        yield from _contradiction(times.end_zone, times.end_on or on, times.end, home)


def _contradiction(written: Zone | None, on: date, seconds: int, home: tzinfo) -> Iterator[Problem]:
    if written is None or written.kind is not ZoneKind.OFFSET or written.offset is None:
        return
    if is_winter_name(written, home, on, seconds):
        return  # which T206 says
    moment = instant(on, seconds, timezone(written.offset))
    in_force = moment.astimezone(home).utcoffset() or timedelta()
    if written.offset != in_force:
        where = place_name(home)
        if hasattr(home, "key"):
            where += f", which is on {offset_name(in_force)} on {date_text(on)}"
        message = f"{written.text!r} contradicts the zone of the session: {where}"
        yield Problem("T218", message, written.text, fields=_ZONED)


def small_hours(
    on: date, seconds: int, day: Day | None, zone: tzinfo, *, ends: bool = False
) -> date:
    """The next date where a day's hours run past midnight and a time is in that part.

    A time that `ends` something may be the very moment at which the hours end.
    """
    if day is None or not day.hours or on != day.date:
        return on
    early = instant(on, seconds, zone) < day.hours[0].start
    tomorrow = instant(on, seconds + _DAY, zone)
    late = tomorrow < day.hours[-1].end or (ends and tomorrow == day.hours[-1].end)
    return on + _ONE_DAY if early and late else on


def shown_zone(zone: tzinfo, start: datetime, home: tzinfo) -> tzinfo:
    """An offset that is the one in force at home is shown as home: EDT rather than UTC-4."""
    same = start.astimezone(zone).utcoffset() == start.astimezone(home).utcoffset()
    return home if same and not hasattr(zone, "key") else zone


def start_instant(on: date, seconds: int, meant: Meant, problems: list[Problem]) -> datetime:
    """The moment at which something starts; of two the first, unless letters say which."""
    found = readings(on, seconds, meant.zone)
    if not found:
        problems.append(_skipped(on, seconds, meant.zone, _TIME))
        return instant(on, seconds, meant.zone)
    chosen = _with_offset(found, meant)
    if len(found) == 2 and chosen is None:
        problems.append(_repeated(on, seconds, found, meant.zone, _TIME))
    return chosen or found[0]


def _with_offset(found: tuple[datetime, ...], meant: Meant) -> datetime | None:
    """Of two readings the one that letters such as EST say."""
    if meant.offset is None:
        return None
    return next((m for m in found if m.astimezone(meant.zone).utcoffset() == meant.offset), None)


def _end(  # noqa: PLR0913 -- a text, its moment, and the day that it is on
    times: Times,
    on: date,
    start: datetime,
    meant: Meant,
    problems: list[Problem],
    day: Day | None,
) -> datetime | None:
    if times.length is not None:
        return start + times.length
    if times.end is None:  # pragma: no cover -- times have an end or a length
        return None
    if times.end_on is None:
        following = times.end <= times.start
        seconds = times.end + _DAY if following else times.end
        found = end_instant(on, seconds, start, meant, problems)
        if times.end == times.start or (following and found - start > _NIGHT):
            problems.append(_backwards(times, meant.zone, on, day))
            return None
        return found
    found = end_instant(times.end_on, times.end, start, meant, problems)
    if found <= start:
        message = (
            f"ends on {date_text(times.end_on)} at {clock(found, meant.zone)}, not after it starts "
            f"on {date_text(on)} at {clock(start, meant.zone)}"
        )
        problems.append(Problem("T201", message, fields=_END))
        return None
    return found


def end_instant(
    on: date, seconds: int, start: datetime, meant: Meant, problems: list[Problem]
) -> datetime:
    """An end at the very moment of a change is what anybody would write, and means that moment."""
    found = readings(on, seconds, meant.zone)
    if len(found) == 1:
        return found[0]
    if not found:
        moment = instant(on, seconds, meant.zone)
        if not is_change(moment, meant.zone):
            problems.append(_skipped(on, seconds, meant.zone, _END))
        return moment
    chosen = _with_offset(found, meant)
    if chosen is not None:
        return chosen
    if not is_change(found[1], meant.zone):
        problems.append(_repeated(on, seconds, found, meant.zone, _END))
    return found[0] if found[0] > start else found[1]


def _backwards(times: Times, zone: tzinfo, on: date, day: Day | None) -> Problem:
    """T201, with the readings that would make sense, of which none takes half a day."""
    start, end = format_clock(times.start), format_clock(times.end or 0)
    name = clock(instant(on, times.start, zone), zone).split(" ", 1)[1]
    message = f"ends at {end} {name}, before it starts at {start}"
    if times.end == times.start:
        message = f"starts and ends at {start} {name}"
    if length := _LENGTH.search(times.text):
        last = times.start + (int(length[1]) * 60 + int(length[2])) * 60
        message += f"; if {length[0]!r} is its duration, it ends at {format_clock(last)}"
        return Problem("T201", message, fields=_END)
    others = _in_hours(other_readings(times.text), on, zone, day)[:3]
    short = (one for one in others if one.end - one.start <= _MOST)
    sensible = [f"{format_clock(found.start)}-{format_clock(found.end)}" for found in short]
    if sensible:
        message += f"; {' or '.join(sensible)} would make sense"
    instead = _corrected(times.text, others)
    part = times.text if instead else ""
    return Problem("T201", message, part, instead, _END, is_safe=False)


def _in_hours(
    others: Sequence[ClockRange], on: date, zone: tzinfo, day: Day | None
) -> Sequence[ClockRange]:
    """The readings that lie in the hours of their day, if it has any and one does; else all."""
    hours = day.hours if day else ()

    def fits(found: ClockRange) -> bool:
        start, end = (instant(on, seconds, zone) for seconds in found[:2])
        return any(part.start <= start and end <= part.end for part in hours)

    return [*filter(fits, others)] or others


def _corrected(text: str, others: Sequence[ClockRange]) -> str:
    """A range as it was probably meant: as the shortest reading, if no other is nearly as short."""
    lengths = [one.end - one.start for one in others]
    if (
        not others
        or not _LEAST <= lengths[0] <= _MOST
        or min(lengths[1:], default=_DAY) < 2 * lengths[0]
    ):
        return ""
    from confsched.model.restyling import habits_of, with_times  # noqa: PLC0415 -- for slips

    return with_times(text, others[0].start, others[0].end, habits_of(text)) or ""


def _skipped(on: date, seconds: int, zone: tzinfo, fields: tuple[str, ...]) -> Problem:
    after = instant(on, seconds, zone)
    message = (
        f"there is no {format_clock(seconds % _DAY)} on {_date(on, seconds)} "
        f"in {place_name(zone)}: "
        f"the clocks go forward, and it would be {clock(after, zone)}"
    )
    return Problem("T204", message, fields=fields)


def _repeated(
    on: date, seconds: int, found: tuple[datetime, ...], zone: tzinfo, fields: tuple[str, ...]
) -> Problem:
    first, second = (clock(moment, zone) for moment in found)
    message = (
        f"{format_clock(seconds % _DAY)} happens twice on {_date(on, seconds)} "
        f"in {place_name(zone)}: "
        f"write {first} or {second}"
    )
    return Problem("T205", message, fields=fields)


def _date(on: date, seconds: int) -> str:
    """The date of a time that may be past midnight."""
    return date_text(on + timedelta(days=seconds // _DAY))
