"""Times, dates and lengths in a filter, as people write them."""

from collections.abc import Callable
from datetime import date, datetime, timedelta, tzinfo
from operator import attrgetter
from typing import Final, NamedTuple

from confsched.errors import ConfschedError
from confsched.filtering.case import Case, Target
from confsched.filtering.tree import Word
from confsched.model.clocks import DAY, parse_clock
from confsched.model.dates import parse_date, parse_weekday
from confsched.model.durations import parse_duration
from confsched.model.moments import is_moment, parse_moment
from confsched.model.texts import BadText
from confsched.model.zones import Zone
from confsched.schedule.dates import date_of, dates_called
from confsched.schedule.entities import Day, ScheduledSession, Session
from confsched.schedule.instants import INSTANT, instant, seconds_of_day
from confsched.schedule.lookup import another_weekday, no_such_day, split_day
from confsched.schedule.resolve.zones import settle_on_all
from confsched.text.dates import WEEKDAYS

_ONE_DAY: Final = timedelta(days=1)
_DIGITS: Final = 3  # of what was meant for a date: days have numbers with fewer


class _Read(NamedTuple):
    """A time as it was written: of any day, where there is no date; of all day, where no clock.

    `day` is there where a day of the conference is named, and not its date.
    """

    on: date | None
    seconds: int | None
    zone: Zone | None = None
    day: Day | None = None


def start_target(case: Case, word: Word) -> Target:
    """When a session begins: a time of day, or a moment, or any moment of a day."""
    return _time(case, word, start_of, is_end=False)


def end_target(case: Case, word: Word) -> Target:
    """When a session ends; midnight is the end of a day."""
    return _time(case, word, _end, is_end=True)


def date_target(case: Case, word: Word) -> Target:
    """The date of a session's conference day; a day by any of its names as well."""
    try:
        on = parse_date(word.text).date
    except BadText as error:
        try:
            return day_target(case, word)
        except ConfschedError:
            if sum(map(str.isdigit, word.text)) < _DIGITS:
                raise
            hint = f"write it like {error.example}"
            raise case.wrong(word, error.message, hint) from None
    zone = case.schedule.zone
    return Target(lambda session: date_of(session, zone), on, on)


def day_target(case: Case, word: Word) -> Target:
    """A day by number, weekday, title or date; several of one name are each meant by `=` alone."""
    try:
        dates = dates_called(case.schedule, word.text)
    except ConfschedError as error:
        raise case.at(word, error) from None
    zone = case.schedule.zone
    if case.operator == "=":
        return Target(lambda session: int(date_of(session, zone) in dates), 1, 1)
    if len(dates) > 1:
        message = f"{word.text!r} is on several dates"
        raise case.wrong(word, message, f"name one: {', '.join(map(str, sorted(dates)))}")
    [on] = dates
    return Target(lambda session: date_of(session, zone), on, on)


def weekday_target(case: Case, word: Word) -> Target:
    """The weekday of a session's conference day."""
    number = parse_weekday(word.text)
    if number is None:
        hint = f"use one of {', '.join(WEEKDAYS)}"
        raise case.wrong(word, f"{word.text!r} is no weekday", hint)
    zone = case.schedule.zone

    def of(session: Session) -> int | None:
        on = date_of(session, zone)
        return None if on is None else on.weekday()

    return Target(of, number, number)


def length_target(case: Case, word: Word) -> Target:
    """How long a session takes."""
    try:
        length = parse_duration(word.text)
    except BadText as error:
        raise case.wrong(word, error.message, "write it like 45m or 1h15") from None
    return Target(attrgetter("length"), length, length)


def start_of(session: Session) -> datetime | None:
    """When a session begins, if that is known."""
    return session.start if isinstance(session, ScheduledSession) else None


def _end(session: Session) -> datetime | None:
    return session.end if isinstance(session, ScheduledSession) else None


def _time(
    case: Case, word: Word, of: Callable[[Session], datetime | None], *, is_end: bool
) -> Target:
    read = _read(case, word)
    zone = _zone(case, word, read)
    if read.on is None:
        return _time_of_day(read.seconds or 0, zone, of, is_end=is_end)
    if read.seconds is not None:
        moment = _moment_of(read.on, read.seconds, zone, read.day)
        return Target(of, moment, moment)
    first, last = _all_of(read.on, zone, read.day)
    # what ends at midnight ends on the day before
    return Target(of, first + INSTANT, last) if is_end else Target(of, first, last - INSTANT)


def _all_of(on: date, zone: tzinfo, day: Day | None) -> tuple[datetime, datetime]:
    """From when to when a date is; a day of the conference is as long as its hours are."""
    return day.interval if day else (instant(on, 0, zone), instant(on + _ONE_DAY, 0, zone))


def _moment_of(on: date, seconds: int, zone: tzinfo, day: Day | None) -> datetime:
    """An instant; small hours of a day that runs past midnight are those at its end."""
    moment = instant(on, seconds, zone)
    if day is not None and day.hours and moment < day.hours[0].start:
        late = instant(on + _ONE_DAY, seconds, zone)
        return late if late < day.interval.end else moment
    return moment


def _time_of_day(
    seconds: int, zone: tzinfo, of: Callable[[Session], datetime | None], *, is_end: bool
) -> Target:
    midnight = DAY if is_end else 0
    wanted = seconds or midnight

    def clock(session: Session) -> int | None:
        moment = of(session)
        return None if moment is None else seconds_of_day(moment, zone) or midnight

    return Target(clock, wanted, wanted)


def _read(case: Case, word: Word) -> _Read:
    try:
        if is_moment(word.text):
            return _moment(case, word)
        clock = parse_clock(word.text)
    except BadText as error:
        found = _by_name(case, word)
        if found is None:
            raise case.wrong(word, error.message, _hint(case)) from None
        return found
    return _Read(None, clock.at, clock.zone)


def _moment(case: Case, word: Word) -> _Read:
    """A date or the number of a day, with a time behind it or without."""
    found = parse_moment(word.text)
    if found.date is None:
        day = next((day for day in case.schedule.days if day.number == found.day), None)
        if day is None:
            raise case.at(word, no_such_day(str(found.day), case.schedule.days))
        return _Read(day.date, found.at, found.zone, day)
    if found.weekday not in (None, found.date.weekday()):
        raise case.at(word, another_weekday(found.date))
    return _Read(found.date, found.at, found.zone)


def _by_name(case: Case, word: Word) -> _Read | None:
    """A day as people call it, with a time behind it or without: `Thursday 15:00`.

    Its number alone would be taken for an hour.
    """
    first, *others = word.text.split() or [""]
    if first.isdigit() and not "".join(others)[:1].isalpha():
        return None
    for day, rest in split_day(word.text, case.schedule.days):
        if not rest:
            return _Read(day.date, None, None, day)
        try:
            clock = parse_clock(rest)
        except BadText:
            continue
        return _Read(day.date, clock.at, clock.zone, day)
    return None


def _zone(case: Case, word: Word, read: _Read) -> tzinfo:
    """The zone that is written behind a time, by the rules for sessions; else the one shown."""
    if read.zone is None:
        return case.zone
    dates = [read.on] if read.on else [day.date for day in case.schedule.days]
    settled = settle_on_all(read.zone, dates, (case.zone, case.schedule.zone))
    if settled.problem or settled.zone is None:
        said = settled.problem.message if settled.problem else f"{read.zone.text!r} is no zone"
        raise case.wrong(word, said, "name a place, like Europe/Berlin, or leave the zone out")
    return settled.zone


def _hint(case: Case) -> str:
    """How a time is written, with a date of the conference where it has one."""
    days: tuple[Day, ...] = case.schedule.days
    sample = f" or {case.name} >= {days[0].date} 14:00" if days else ""
    return f"write it like {case.name} >= 14:00{sample}"
