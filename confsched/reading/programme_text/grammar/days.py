"""The days of a programme: their order, their dates, and the year where it is left out."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise

from confsched.reading.programme_text.grammar.drafts import NOTHING, Told
from confsched.reading.programme_text.grammar.elsewhere import Elsewhere, soon
from confsched.reading.programme_text.page import Asked, Note
from confsched.reading.programme_text.recognisers.dates import Day
from confsched.text.dates import WEEKDAYS
from confsched.text.places import is_in_the_states


@dataclass(slots=True)
class ProgrammeDay:
    """A day as the page has it: what its heading says, its title, its date once it is known."""

    said: Day
    when: Told
    title: Told = NOTHING
    date: dt.date | None = None
    line: int = 0
    notes: list[Note] = field(default_factory=list)

    def complete(self, said: Day) -> None:
        """Take the date that is said of it further below, where its heading has none."""
        if not self.said.day and said.day:
            weekday = said.weekday if self.said.weekday is None else self.said.weekday
            self.said = said._replace(number=self.said.number, weekday=weekday)

    def go_on(self, said: Day) -> None:
        """Take the weekday or the number of a date from the line below it, or the date of these."""
        dated, other = (self.said, said) if self.said.day else (said, self.said)
        weekday = other.weekday if dated.weekday is None else dated.weekday
        self.said = dated._replace(weekday=weekday, number=dated.number or other.number)

    def note(self, message: str) -> None:
        """Say that something of it was inferred."""
        self.notes.append(Note(self.when.start, self.when.end, message))


def same_day(one: Day, other: Day) -> bool:
    """Whether two headings say the same day."""
    if one.day and other.day:
        return (one.month, one.day) == (other.month, other.day)
    if one.number and other.number:
        return one.number == other.number
    if one.weekday is not None and other.weekday is not None:
        return one.weekday == other.weekday
    return False


def date_days(days: Sequence[ProgrammeDay], told: Elsewhere, asked: Asked) -> list[Note]:
    """Give days their dates: what they say, else what the page says, else what somebody asked for.

    Nothing is invented: a day without a year, on a page that names none, has no date.
    """
    for day in days:
        day.date = day.said.date
    years = (
        [day.said.year for day in days if day.said.year]
        or [one.year for one in told.dates if one.year]
        or list(told.years)
    )
    for day in days:
        if day.date is None and day.said.day:
            _with_year(day, [year for year in years if year], asked)
        if day.date is None and day.said.day:
            _with_year_above(day, told)
        if day.date is None and day.said.day:
            _with_year_below(day, told)
    _by_spans(days, told)
    _as_asked(days, asked)
    _in_year_asked(days, asked)
    _by_neighbours(days)
    for day in days:
        _check_weekday(day)
        if day.date is None and day.when:
            day.note("nothing says in which year this is, so it has no date")
    return [note for day in days for note in day.notes]


def say_years_above(days: Sequence[ProgrammeDay], told: Elsewhere) -> None:
    """Let dates without a year be in that of the heading above them, if their weekday agrees."""
    for day in (one for one in days if one.said.day and not one.said.year):
        found = replace_year(day.said, told.year_above(day.line))
        if found is not None and day.said.weekday in (None, found.weekday()):
            day.said = day.said._replace(year=found.year)
            day.note(f"the year {found.year} is that of the heading above")


def in_one_order(days: Sequence[ProgrammeDay], asked: Asked) -> None:
    """Read dates like 5/6/2024 in the order that the days show, else that of the zone, if any."""
    either = [day for day in days if day.said.either]
    month_first = _is_month_first(days, asked) if either else None
    of_zone = month_first is None and is_in_the_states(asked.timezone)
    order = "month first, as where the zone is" if of_zone else "day first"
    for day in either:
        if month_first or of_zone:
            day.said = day.said.swapped()
        if month_first is None and day.said.year:
            day.note(f"nothing says which is the month here; it is read with the {order}")


def without_year(days: Sequence[ProgrammeDay]) -> str:
    """What the first day says that has no date for want of a year; empty where none has."""
    return next((day.when.text for day in days if day.date is None and day.said.day), "")


def _is_month_first(days: Sequence[ProgrammeDay], asked: Asked) -> bool | None:
    """Whether dates like 5/6/2024 have the month first, as weekdays or somebody say.

    None where nothing tells.
    """
    votes = 0
    for day in days:
        if day.said.either:
            votes += _fits(day.said.swapped(), asked) - _fits(day.said, asked)
        votes += _order_of(day)
    either = [day.said for day in days if day.said.either]
    months, numbers = {one.month for one in either}, {one.day for one in either}
    if not votes and len(either) > 1:  # days of a conference are in one month
        votes = (len(numbers) == 1 < len(months)) - (len(months) == 1 < len(numbers))
    return votes > 0 if votes else None


def _fits(said: Day, asked: Asked) -> bool:
    """Whether a date is on the weekday beside it, or one that somebody asks for."""
    years = [said.year] if said.year else [one.year for one in asked.days.values()]
    dates = [date for year in years if (date := replace_year(said, year)) is not None]
    on_weekday = any(date.weekday() == said.weekday for date in dates)
    return on_weekday or any(date in asked.days.values() for date in dates)


def _order_of(day: ProgrammeDay) -> int:
    """1 where its numbers can be nothing but the month and the day, -1 for the day before it."""
    said = day.said
    if said.either or said.numbers is None or said.day == said.month:
        return 0
    return 1 if said.numbers[0] == said.month else -1


def _with_year(day: ProgrammeDay, years: Sequence[int], asked: Asked) -> None:
    """The year of a date that has none: one that the page names and the weekday agrees with."""
    years = [*years, *(one.year for one in asked.days.values())]
    for year in dict.fromkeys(years):
        found = replace_year(day.said, year)
        if found is not None and day.said.weekday in (None, found.weekday()):
            day.date = found
            day.note(f"the year {year} is that of the rest of the page{_agreeing(day.said)}")
            return


def _with_year_above(day: ProgrammeDay, told: Elsewhere) -> None:
    """The year of a date that the page names with one, whatever weekday it says."""
    for date in (date for one in told.dates for date in _span(one)):
        if (date.month, date.day) == (day.said.month, day.said.day):
            day.date = date
            day.note(f"the year is that of {date}, which the page names above")
            return


def _with_year_below(day: ProgrammeDay, told: Elsewhere) -> None:
    """The year further down, if no other one there has the weekday that is said of the day."""
    found = [date for year in told.below if (date := replace_year(day.said, year)) is not None]
    found = [date for date in found if date.weekday() == day.said.weekday]
    if len(found) == 1:
        day.date = found[0]
        day.note(f"the year {found[0].year} stands further down{_agreeing(day.said)}")
        return
    mailed = soon(day.said, told.sent)
    if mailed is not None and mailed.date is not None:
        day.date = mailed.date
        note = f"the year {mailed.year} is the one next to the date of the mail"
        day.note(f"{note}{_agreeing(day.said)}")


def _agreeing(said: Day) -> str:
    return f", and its weekday agrees: {WEEKDAYS[said.weekday]}" if said.weekday is not None else ""


def replace_year(said: Day, year: int) -> dt.date | None:
    """The date that a day is in a year."""
    return said._replace(year=year).date


def _by_spans(days: Sequence[ProgrammeDay], told: Elsewhere) -> None:
    """Days that have no date of their own are those of the span that the page names, in order."""
    if not days or any(day.said.day for day in days):
        return
    spans = [one for one in map(told.in_its_year, told.dates) if one.date is not None]
    if not spans:
        return
    first = spans[0]
    dates = list(_span(first))
    if len(dates) == 1 and len(days) > 1:
        dates = sorted({one.date for one in spans if one.date is not None})
    if len(days) > len(dates):
        return
    for number, day in enumerate(days):
        fitting = [one for one in dates if day.said.weekday in (None, one.weekday())]
        wanted = dates[number] if day.said.weekday is None else fitting[0] if fitting else None
        if wanted is not None:
            day.date = wanted
            day.note(f"the date is the one that the page names above: {wanted}")


def each_day(said: Day) -> list[Day]:
    """Each of the days that a heading says: one, or the first to the last of several."""
    if said.last is None:
        return [said]
    plain = Day(said.start, said.end)
    each = [plain._replace(year=one.year, month=one.month, day=one.day) for one in _span(said)]
    return each or [said]


def _span(first: Day) -> Iterator[dt.date]:
    begin = first.date
    if begin is None:
        return
    yield begin
    if first.last is not None and first.year is not None:
        end = first._replace(month=first.last[0], day=first.last[1]).date
        days = (end - begin).days if end is not None else 0
        yield from (begin + timedelta(days=n) for n in range(1, days + 1) if days < 15)


def _as_asked(days: Sequence[ProgrammeDay], asked: Asked) -> None:
    """What somebody says of the dates; it is what holds."""
    for number, day in enumerate(days, 1):
        if number in asked.days:
            said, day.date = day.date, asked.days[number]
            day.notes.clear()
            instead = f", where the page says {said}" if said not in (None, day.date) else ""
            day.note(f"the date {day.date} is the one that was asked for{instead}")
    for number, date in asked.days.items():
        if days and number > len(days):
            days[-1].note(f"this is the last day, so {date} is not used for day {number}")


def _in_year_asked(days: Sequence[ProgrammeDay], asked: Asked) -> None:
    """The year of the date that somebody says, also where a weekday does not agree with it."""
    year = next((date.year for date in asked.days.values()), 0)
    for day in days:
        found = replace_year(day.said, year) if year and day.said.day else None
        if day.date is None and found is not None:
            day.date = found
            day.note(f"the year {year} is that of the date that was asked for")


def _by_neighbours(days: Sequence[ProgrammeDay]) -> None:
    """A day without a date after one that has one: by its weekday or number, else the day after."""
    for before, day in pairwise(days):
        if day.date is None and before.date is not None and not day.said.day:
            passed = (day.said.number or 1) - (before.said.number or 0) if before.said.number else 1
            between = timedelta(days=max(passed, 1) - 1)
            day.date = _next(before.date + between, day.said.weekday)
            day.note(f"the date {day.date} follows from that of the day before")


def _next(before: dt.date, weekday: int | None) -> dt.date:
    after = before + timedelta(days=1)
    return after if weekday is None else after + timedelta(days=(weekday - after.weekday()) % 7)


def _check_weekday(day: ProgrammeDay) -> None:
    said = wrong_weekday(day)
    if day.date is not None and said:
        day.note(f"{day.date} is a {WEEKDAYS[day.date.weekday()]}, and the page says {said}")


def wrong_weekday(day: ProgrammeDay) -> str:
    """The weekday that a page says of a date which falls on another one; empty where it fits."""
    said = day.said.weekday
    wrong = day.date is not None and said is not None and said != day.date.weekday()
    return WEEKDAYS[said] if wrong and said is not None else ""


_Key = tuple[int, int, int, int]


def in_order(days: Sequence[ProgrammeDay]) -> tuple[list[int], bool]:
    """The numbers of days in the order in which they are, and whether the page runs backwards."""
    year = next((day.said.year for day in days if day.said.year), 0)
    keys: list[_Key] = []
    for day in days:
        keys.append(_key(day, keys[-1] if keys else (0, 0, 0, 0), year))
    order = sorted(range(len(days)), key=keys.__getitem__)
    backwards = len(days) > 1 and order == list(range(len(days)))[::-1]
    return order, backwards


def _key(day: ProgrammeDay, above: _Key, year: int) -> _Key:
    """What days are sorted by; one without a date stays behind the one above it."""
    said = day.said
    if said.day and said.month:
        return (said.year or year, said.month, said.day, 0)
    return (*above[:3], said.number or above[3] + 1)
