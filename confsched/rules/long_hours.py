"""Hours past midnight of a day or a room in which nothing is so late: 09:00-4:00 for 16:00."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta, tzinfo

from confsched.findings import Finding
from confsched.rules.half_a_day import HALF_A_DAY, end_of_hours_later
from confsched.schedule.entities import Interval, ScheduledSession
from confsched.schedule.instants import clock, span_text
from confsched.schedule.schedule import Schedule
from confsched.source import Span
from confsched.spreadsheets import FILLED_IN

_FEW = 2  # sessions: more may be to come
_DAY = timedelta(hours=22)  # or more: a day that changes in the morning


def far_too_long(schedule: Schedule) -> Iterator[Finding]:
    """The hours of each day and each room that would hold all that is in them, half a day less."""
    for day in schedule.days:
        if day.hours and day.hours_span:
            sessions = [one for one in schedule.scheduled if one.day is day]
            what = f"the hours of day {day.number}"
            yield from _shorter(what, day.hours, sessions, day.hours_span, schedule.zone)
    for room, sessions in schedule.by_room():
        if room.hours and room.origin and "hours" in room.origin.mapping:
            place = room.origin.at("hours")
            yield from _shorter(
                f"the hours of {room.name!r}", room.hours, sessions, place, schedule.zone
            )


def _shorter(
    what: str,
    hours: Iterable[Interval],
    sessions: Sequence[ScheduledSession],
    place: Span,
    zone: tzinfo,
) -> Iterator[Finding]:
    if place.source.foreign not in ("", FILLED_IN):
        return  # other systems write when their days change
    late = [one for one in hours if _is_past_midnight(one, zone)]
    if not late or len(sessions) < _FEW or not all(_would_do(one, sessions) for one in late):
        return
    start, end = late[-1]
    meant = clock(end - HALF_A_DAY, zone)
    message = f"{what}, {span_text(start, end, zone)}, run past midnight and nothing in them does"
    yield Finding(
        f"{message}; was {meant} meant for their end?", place, fix=end_of_hours_later(place)
    )


def _is_past_midnight(hours: Interval, zone: tzinfo) -> bool:
    """Whether they end on the next day, at an hour that would be later half a day on."""
    start, end = (moment.astimezone(zone) for moment in hours)
    at_midnight = not (end.hour or end.minute)
    is_day = hours.end - hours.start >= _DAY
    return end.date() > start.date() and not (at_midnight or is_day) and end - HALF_A_DAY > start


def _would_do(hours: Interval, sessions: Iterable[ScheduledSession]) -> bool:
    """Whether nothing runs in the last half a day of some hours."""
    last = hours.end - HALF_A_DAY
    return not any(one.start < hours.end and one.end > last for one in sessions)
