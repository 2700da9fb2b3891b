"""Another day in the fields of a session: its number, its name, its date."""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from confsched.model.dates import parse_weekday
from confsched.model.restyled_dates import with_date, with_weekday
from confsched.moves.case import Case
from confsched.moves.hanging import Local
from confsched.patterns import pattern
from confsched.schedule.entities import Day

_ONE_DAY = timedelta(days=1)
_NUMBER = pattern(r"\d+")


def days_on(case: Case, start: Local) -> list[Day]:
    """The days that a session can be on: its date, and in small hours the one before."""
    dates = (start.on, start.on - _ONE_DAY)
    found = [day for on in dates for day in case.book.days if day.date == on]
    belongs = case.book.at(start.moment, case.zone)
    return sorted(found, key=lambda day: day is not belongs)


def day_fields(
    case: Case, start: Local, *, is_new: bool = False
) -> Iterator[Mapping[str, str | None]]:
    """What the fields `day` and `date` have to be for a session that begins at a moment."""
    values, on = case.values, start.on
    dates = {"date": with_date(values["date"], on) or on.isoformat()} if "date" in values else {}
    if "day" in values:
        for day in days_on(case, start):
            yield from ({"day": text, **dates} for text in _names(case, values["day"], day))
        yield {"day": None, "date": on.isoformat()}
        return
    yield dates
    if not dates:
        if is_new:
            yield from ({"day": str(day.number)} for day in days_on(case, start))
        yield {"date": on.isoformat()}


def _names(case: Case, text: str, day: Day) -> Iterator[str]:
    """What a day can be called, in the way of a text that names another one."""
    names = (text, *_alike(text, day), str(day.number))
    yield from dict.fromkeys(name for name in names if case.book.named(name) == (day,))


def _alike(text: str, day: Day) -> Iterator[str]:
    if parse_weekday(text) is not None:
        yield with_weekday(text, day.date.weekday())
    dated = with_date(text, day.date)
    if dated is not None:
        yield dated
        return
    yield _NUMBER.sub(str(day.number), text)
    yield day.title
