"""What somebody asks about, in their words: days, people, rooms, lengths and moments.

Raises ConfschedError for what there is not, and for what cannot be read.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple, TypeVar

from confsched.errors import ConfschedError
from confsched.model.clocks import parse_clock
from confsched.model.durations import parse_duration
from confsched.model.moments import is_moment, parse_moment
from confsched.model.texts import BadText, tidy
from confsched.model.zones import Zone, parse_zone
from confsched.schedule.entities import Day, Room, Session, Speaker
from confsched.schedule.instants import long_date
from confsched.schedule.lookup import another_weekday, days_named, no_such_day, one_named, split_day
from confsched.schedule.resolve.days import DayBook
from confsched.schedule.resolve.readings import read
from confsched.schedule.resolve.times import Times
from confsched.schedule.schedule import Schedule

T = TypeVar("T")

_MINUTE = timedelta(minutes=1)
_LIKE = "write it like 'day 1 14:00'"


def days(schedule: Schedule, day: str | None) -> tuple[Day, ...]:
    """The days of that name, or all of them."""
    if not schedule.days:
        raise ConfschedError("the conference has no days", "name them: conference: days:")
    return schedule.days if day is None else days_named(day, schedule.days)


def speakers(schedule: Schedule, names: Iterable[str]) -> tuple[Speaker, ...]:
    """Everybody of these ids or names, once."""
    return tuple(dict.fromkeys(one_named("speaker", name, schedule.speakers) for name in names))


def rooms(schedule: Schedule, names: Iterable[str]) -> tuple[Room, ...]:
    """Every room of these ids or names, once."""
    return tuple(dict.fromkeys(one_named("room", name, schedule.rooms) for name in names))


def zone(text: str) -> Zone:
    """A zone as people write it."""
    return _read(parse_zone, text)


def length(given: str | timedelta) -> timedelta:
    """A length of time."""
    return given if isinstance(given, timedelta) else _read(parse_duration, given)


def _read(parse: Callable[[str], T], text: str) -> T:
    try:
        return parse(text)
    except BadText as error:
        raise ConfschedError(error.message, f"write it like {error.example}") from None


def length_of(session: Session, given: str | timedelta | None) -> timedelta:
    """How long a session takes: what is given, else its slot or what is written."""
    if given is not None:
        return length(given)
    if session.length is None:
        raise ConfschedError(f"{session.title!r} has no length", "say how long it takes: --for 45m")
    return session.length


def moment(
    schedule: Schedule, at: str | datetime, among: Sequence[Day], *, usual: int | None = None
) -> tuple[Day, datetime]:
    """An instant, and which of some days it is on.

    `usual` are the seconds after midnight that a day without a time of day stands for.
    """
    found = instant(schedule, at, among, usual=usual)
    day = DayBook(schedule.days).at(found, schedule.zone)
    if day is None:
        raise no_such_day(long_date(found.astimezone(schedule.zone).date()), schedule.days)
    if day not in among:
        raise ConfschedError(f"{str(at)!r} is on day {day.number}", "name one day only")
    return day, found


def instant(
    schedule: Schedule,
    at: str | datetime,
    among: Sequence[Day] | None = None,
    *,
    usual: int | None = None,
) -> datetime:
    """An instant, on a day of the conference or not; without a date one of some days, else of all.

    `usual` is as for `moment`.
    """
    if not isinstance(at, str):
        return _exact(at)
    return _instant(schedule, at, schedule.days if among is None else among, usual)


def is_clock(text: str) -> bool:
    """Whether a text is a time of day and nothing more."""
    found = None if is_moment(text) else _clock(text)
    return found is not None and found[0] is not None


def _exact(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ConfschedError(f"{str(at)!r} is in no zone", "give it one")
    return at.astimezone(UTC)


class _Written(NamedTuple):
    """The date and the day that a text names, if it does, and a time in seconds."""

    on: date | None
    day: int | None
    seconds: int | None
    zone: Zone | None


def _instant(schedule: Schedule, text: str, among: Sequence[Day], usual: int | None) -> datetime:
    """What a text means, by the rules for the start of a session."""
    written = _parsed(text, schedule.days)
    seconds = usual if written.seconds is None else written.seconds
    if seconds is None:
        raise ConfschedError(f"{text!r} has no time of day", _LIKE)
    day = _day(written, schedule, among)
    on = written.on or (day.date if day else None)
    if on is None and not schedule.days:
        raise ConfschedError(f"{text!r} has no date", "write it like '2021-05-19 14:00'")
    if on is None:
        raise ConfschedError(f"{text!r} can be on several days", _LIKE)
    times = Times(seconds, length=_MINUTE, zone=written.zone)
    reading = read(times, on, day, None, schedule.zone)
    if reading.problems or reading.slot is None:
        raise ConfschedError(reading.problems[0].message)
    return reading.slot[0]


def _parsed(text: str, known: Sequence[Day]) -> _Written:
    try:
        return _by_the_format(text)
    except ConfschedError:
        found = _by_name(text, known)
        if found is None:
            raise
        return found


def _by_name(text: str, known: Sequence[Day]) -> _Written | None:
    """A day as people call it, with a time behind it or without: `Thursday 15:00`."""
    for day, rest in split_day(tidy(text), known):
        clock = _clock(rest)
        if clock is not None:
            return _Written(None, day.number, clock[0], clock[1])
    return None


def _clock(text: str) -> tuple[int | None, Zone | None] | None:
    """A time of day; one that is left out has no seconds."""
    if not text:
        return None, None
    try:
        return parse_clock(text)
    except BadText:
        return None


def _by_the_format(text: str) -> _Written:
    try:
        if not is_moment(text):
            clock = parse_clock(text)
            return _Written(None, None, clock.at, clock.zone)
        found = parse_moment(text)
    except BadText as error:
        raise ConfschedError(error.message, _LIKE) from None
    if found.date and found.weekday not in (None, found.date.weekday()):
        raise another_weekday(found.date)
    return _Written(found.date, found.day, found.at, found.zone)


def _day(written: _Written, schedule: Schedule, among: Sequence[Day]) -> Day | None:
    """The day that a text names, or the only one that can be meant."""
    if written.on is not None:
        return None
    if written.day is None:
        return among[0] if len(among) == 1 else None
    found = next((day for day in schedule.days if day.number == written.day), None)
    if found is None:
        raise no_such_day(str(written.day), schedule.days)
    return found
