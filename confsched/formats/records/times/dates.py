"""Dates that somebody says of a list whose rows have none: `Day 2`, `Tuesday`, `5 May`, a time."""

import datetime as dt
from collections.abc import Collection, Container, Iterable
from collections.abc import Mapping as AnyMapping
from functools import lru_cache
from pathlib import PurePath

from confsched.errors import ConfschedError
from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.list_names import section_of
from confsched.formats.day_texts import (
    Found,
    dates_in_numbers,
    day_word,
    month_comes_first,
    order_of,
    split_date,
)
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.cells.periods import dates_between, first_and_last
from confsched.formats.records.cells.yearless import (
    MONTHS,
    YEARS,
    in_year,
    is_written,
    without_month,
)
from confsched.formats.records.rooms.blocks import day_and_start
from confsched.formats.records.times.above import lines_of, says_when_made
from confsched.formats.records.times.day_words import date_beside, day_words
from confsched.formats.records.times.named_orders import named_order, order_above
from confsched.formats.when import DAYS
from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.dates import Day
from confsched.reading.programme_text.recognisers.zones import zone_in
from confsched.reading.workbook import Workbook
from confsched.source import Source
from confsched.text.places import is_in_the_states

_YEAR = pattern(r"(?<!\d)20[0-6]\d(?!\d)")
_AT_OFFSET = pattern(r"(?<=\d-\d\d)T\d\d:?\d\d[\d:.]*[+-]\d\d:?\d\d$")
_YEAR_ALONE = pattern(r"(?<!\d)(?<!\d[-_.])20[0-6]\d(?![-_.]?\d)")
_GLUED = pattern(r"^(\d\d)(\d\d)$")  # `0514`, for 14 May
_HOUR = pattern(r"T?\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?Z?")
_WEEK = 7
_NIGHT = 6 * 60  # minutes
_WORD = 20  # letters of a weekday, and of what is around it
_MIDNIGHTS = ("0:00", "00:00", "00:00:00", "0")
_NEAR = dt.timedelta(days=14)
_MOST = 400  # days after the first


def dates_of(book: Book, words: Collection[str] = ()) -> dict[int, dt.date]:
    """The dates of the days, where a list says of the whole conference when it is, at some hour.

    `words` are the numbers and weekdays by which its sessions call their days.
    """
    conference = book.conference
    said, zone = _date_said(conference), conference.text("timezone") or book.timezone
    found = split_date(said, month_first=order_above(conference, book.sessions, zone))
    if found and (not found.rest or _HOUR.fullmatch(found.rest)):
        return {1: dt.date.fromisoformat(found.date)}
    texts = [said, conference.text("title"), *_notes(conference)] if words else []
    year = _one_year(conference.text("title"))  # `Made Days 2030, 14–15 May`
    told = [dates for text in texts if (dates := dates_between(text, year))]
    if not told or any(dates != told[0] for dates in told):
        return {}
    by_number = dict(enumerate(told[0], 1))
    of_month = {date.day: date for date in told[0]}
    return next((dates for dates in (by_number, of_month) if _fit(dates, words)), {})


def date_above(sessions: Iterable[Draft], words: Collection[str]) -> dict[int, dt.date]:
    """The first day of a table whose rows say several, as what stands above it: `Week of 6 May`."""
    lists = {one.text("_list") for one in sessions}
    found = split_date(lists.pop()) if len(lists) == 1 and len(words) > 1 else None
    for session in sessions if found else ():
        del session.fields["_list"]
    return {1: dt.date.fromisoformat(found.date)} if found else {}


def days_of(book: Book) -> dict[int, dt.date]:
    """The dates of all days that a conference says, where none of its sessions is on one."""
    return dates_of(book) or dict(enumerate(dates_between(_date_said(book.conference)), 1))


def _date_said(conference: Draft) -> str:
    """When a conference is, in its words; the year may stand beside them.

    Of a moment with its offset from UTC it is the date, which is that of the place.
    """
    said = _AT_OFFSET.sub("", conference.text("_date").strip())
    return said if not said or _YEAR.search(said) else f"{said} {_year_beside(conference)}".strip()


def _one_year(text: str) -> str:
    """The only year that a text has; empty without one."""
    years = {*_YEAR.findall(text)}
    return years.pop() if len(years) == 1 else ""


def _year_beside(conference: Draft) -> str:
    """The year that a list says of all that is in it: `year: 2030`, `month: May 2030`."""
    said = (one for name, one in conference.extra.items() if compared(name) in MONTHS | YEARS)
    return next(filter(None, (_one_year(str(one.value)) for one in said)), "")


def title_and_year(conference: Draft, lists: Iterable[str] = ()) -> str:
    """Where the year of dates without one is looked for, else in all dates of notes or lists."""
    file = PurePath(conference.places.source.name).stem  # it may say when it was made
    title = conference.text("title") or " ".join(_YEAR_ALONE.findall(file))
    said = f"{title} {_year_beside(conference)}"
    notes = () if _YEAR.search(said) else map(dates_between, _notes(conference))
    years = [f"{dates[0]:%Y}" for dates in notes if dates]
    if not years and not _YEAR.search(said):
        years = [one.date[:4] for one in map(split_date, lists) if one]
        years = years or _years_of_sheets(conference.places.source)
    return " ".join((said, *years))


def _years_of_sheets(source: Source) -> list[str]:
    """The last year that sheets of sessions are called by: `Agenda 2030`."""
    names = source.names if isinstance(source, Workbook) else ()
    called = (name for name in names if section_of(name) == "sessions" or _YEAR.fullmatch(name))
    return sorted(_YEAR_ALONE.findall(" ".join(called)))[-1:]


def _notes(conference: Draft) -> list[str]:
    """What stands above tables or on sheets of their own, but for what says of when they are."""
    extra = conference.extra
    notes = [extra[name].value for name in extra if name[:4] == "note"]
    lines = (line for put in extra.values() for line in lines_of(put.value))
    return [one for one in (*notes, *lines) if isinstance(one, str) and not says_when_made(one)]


def _fit(dates: AnyMapping[int, dt.date], words: Collection[str]) -> bool:
    """Whether days by their numbers and weekdays can be on these dates: none is beyond them."""
    weekdays = [f"{date:%A}" for date in dates.values()]
    return all(int(w) in dates if w.isdecimal() else weekdays.count(w) == 1 for w in words)


def month_comes_first_in(
    sessions: Iterable[Draft], texts: Collection[str], told: "ToldDates", zone: str
) -> bool | None:
    """Whether the month stands first in dates, as their texts or the name of their column tell.

    Else it is as in the dates that are told, and at last as people of the zone write it.
    """
    dated = dates_in_numbers(texts, year=told.year)
    dated = dated or dates_in_numbers(_behind_days(sessions), year=told.year)
    found = order_of(dated)
    if found is None and dated:
        found = order_of(dates_in_numbers(_with_weekdays(sessions), year=told.year))
    if found is None and told.year:
        dates = (one.text(field).strip() for field in DAYS for one in sessions)
        found = month_comes_first(map(_unglued, dates), year=told.year)
    found = named_order(sessions) if found is None else found
    found = told.month_comes_first(dated) if found is None and dated else found
    if found is not None or not dated:
        return found
    named = (one.text("timezone") for one in sessions)
    behind = (zone_in(text) or text.rpartition(" ")[2] for text in texts if text[:1].isdigit())
    return True if any(map(is_in_the_states, (zone, *named, *behind))) else None


def _behind_days(sessions: Iterable[Draft]) -> set[str]:
    """What stands behind the numbers of days: `Day 1 (5/14/2030)`."""
    return {date_beside(one.text(field)) for field in DAYS for one in sessions}


def _with_weekdays(sessions: Iterable[Draft]) -> set[str]:
    """The dates of sessions with the weekdays that stand in a column beside them."""
    both = {(one.text("day"), one.text("date").strip()) for one in sessions}
    told = ((day_word(day), date) for day, date in both if day and date)
    return {f"{day}, {date}" for day, date in told if day.isalpha()}


def _unglued(text: str) -> str:
    return _GLUED.sub(r"\1/\2", text)


def in_one_order(names: Collection[str]) -> dict[str, str]:
    """Dates that lists are called by, where all of them show whether the month stands first."""
    first = month_comes_first(names)
    if first is None:
        return {}
    found = {name: split_date(name.strip(), month_first=first) for name in names}
    return {name: one.date for name, one in found.items() if one and not one.rest}


def untold(put: Put) -> tuple[str, Put] | None:
    """The date of a list, where nothing tells its month, `03/04/2030`: whoever reads it says so.

    Or one that does not exist, as they tell as well.
    """
    told = dates_in_numbers((str(put.value),)) or is_written(str(put.value))
    return ("date", put) if told else None


@lru_cache(maxsize=1024)
def with_weekday(date: str, beside: tuple[str, ...]) -> str:
    """A date with the weekday beside it, if it has another, which is told, and the year there."""
    year = next((int(one) for one in beside if _YEAR.fullmatch(one)), 0)
    dated = split_date(date.strip(), year=year) if year and not split_date(date.strip()) else None
    date = dated.text if dated and not dated.rest else date
    said = {word for text in beside if len(text) < _WORD and (word := day_word(text)).isalpha()}
    found = split_date(date.strip()) if len(said) == 1 else None
    if found is None or found.weekday:
        return date
    return date if found.falls_on in said else f"{said.pop()}, {date.strip()}"


def keep_date(conference: Draft, *, used: bool) -> None:
    """Keep what is said of the date of a conference, unless its sessions are on it."""
    put = conference.fields.pop("_date", None)
    if put is not None and not used:
        conference.leave("date", *put)


def first_number(days: Collection[str], dates: AnyMapping[int, dt.date]) -> int:
    """The number by which a list calls its first day, of which somebody says the date.

    It is 0 where it counts from that, or the day of the month.
    """
    if any("0" in (day, day_word(day)) for day in days if "0" in day):
        return 0
    least = min((int(day) for day in days if day.isdecimal()), default=1)
    return least if dates.keys() == {1} and dates[1].day == least else 1


def say_days(conference: Draft, dates: AnyMapping[int, dt.date]) -> None:
    """Say the days of a conference, as somebody tells them, where no session has a time yet."""
    for date in sorted(dates.values()):
        conference.collect("days", date.isoformat(), conference.mark)


class ToldDates:
    """The dates of days by their numbers, from 1; a day that is not among them follows the last.

    `used` is whether a row needed one of them. Where nobody says any, the year that the `title` of
    a conference has is that of dates without one. `first` is the number of the first day, where a
    list counts from another than 1, and somebody says the date of that day. `labels` are dates by
    whatever days are called, `said` the numbers of those that rows say.
    """

    def __init__(
        self,
        dates: AnyMapping[int, dt.date],
        title: str = "",
        *,
        first: int = 1,
        labels: AnyMapping[str, str] = {},
        said: Container[str] = (),
    ) -> None:
        self.labels = labels
        self.title = title
        self.said = said
        self.dates = dict(sorted(dates.items()))
        self.number = first if first in dates or 1 in dates else 1
        if first != 1 and 1 in dates and first not in dates:
            self.dates = {first - 1 + number: date for number, date in self.dates.items()}
        self.used = False
        self.missed = ""  # the first day of which nothing is said
        self.above = ""  # the last date with a year that a row says
        # that of the first day, else that of the title; 0 where nothing is said
        self.year = next((one.year for one in self.dates.values()), int(_one_year(title) or 0))

    def first(self) -> str:
        """The date of the first day, for a row that says nothing of its own; empty without one.

        Where other rows say that they are on this day, it may be on any.
        """
        first = str(self.number)
        return "" if first in self.said else self.of_day(first)

    def of_day(self, word: str) -> str:
        """The date of a day by its number or its weekday in English; empty for one not told."""
        if not self.dates:
            return ""
        date = self._numbered(int(word[:9])) if word.isdecimal() else self._on(word)
        self.used = self.used or date is not None
        self.missed = self.missed or ("" if date else word)
        return date.isoformat() if date else ""

    def month_comes_first(self, dated: Iterable[Day]) -> bool | None:
        """Whether dates are near the first of these with the month first; None: unknown."""
        start = next(iter(self.dates.values()), None)
        if start is None:
            return None
        begins = {
            first: min(date for one in dated if (date := one.in_order(month_first=first).date))
            for first in (True, False)
        }
        nearest = min(begins, key=lambda first: abs(begins[first] - start))
        if abs(begins[nearest] - start) > _NEAR:
            return None
        self.used = True
        return nearest

    def labelled(self, text: str) -> str:
        """The date of a day by what it is called; empty for one that nobody tells."""
        label = self.labels.get(text.strip().casefold(), "") if self.labels else ""
        return label or self._of_month(text)

    def _of_month(self, text: str) -> str:
        """The date of `Thursday 25` among those told, else in a month of the title."""
        if (told := without_month(text)) is None:
            return ""
        words = (f"{told.date[-2:]} {word} {self.year}" for word in self.title.split())
        named = (dt.date.fromisoformat(one.date) for one in map(split_date, words) if one)
        likely = (one for one in (*self.dates.values(), *named) if one.day == int(told.date[-2:]))
        found = next((one for one in likely if f"{one:%A}" == told.weekday), None)
        self.used = self.used or found is not None
        return found.isoformat() if found else ""

    def seen(self, found: Found | None) -> Found | None:
        """A date that a row says, whose year is that of those below it without one."""
        self.above = found.date if found else self.above
        return found

    def without_year(self, text: str, *, month_first: bool | None) -> Found | None:
        """A date that has no year, on the first day or after it, or in the year of one above."""
        above = self.above if text[:1].isalpha() and not self.year else ""
        year = self.year or int(above[:4] or 0)
        if not year:
            return None
        text = _unglued(text)
        start = next((date.isoformat() for date in self.dates.values()), "")
        found = split_date(text, month_first=month_first, year=year)
        new_year = above[5:7] == "12" and found is not None and found.date[5:7] == "01"
        if found and (found.date < start or new_year):
            found = split_date(text, month_first=month_first, year=year + 1)
        self.used = self.used or found is not None
        return found

    def with_year(self, put: Put) -> Put:
        """A date that only other years have with the year, so that it is told what is wrong."""
        return put.holding(in_year(str(put.value), self.year))

    def first_and_last(self, text: str) -> tuple[str, str]:
        """The first and the last of several dates, which may have no year; else a text and none."""
        found = first_and_last(text, str(self.year or ""))
        self.used = self.used or (found[1] != "" and str(self.year) not in text)
        return found

    def check(self) -> None:
        """Refuse dates of which no row needed one, or which it needed; raises ConfschedError."""
        if self.dates and self.missed and not self.used:
            message = f"nothing is said of day {self.missed!r}, and no row is on another"
            raise ConfschedError(message, "say the first day with --date")
        if self.dates and not self.used:
            hint = "leave out --date and --day"
            raise ConfschedError("a list of sessions says its dates itself", hint)

    def _numbered(self, number: int) -> dt.date | None:
        known = [one for one in self.dates if one <= number]
        if not known or number - known[-1] > _MOST:
            return None
        return self.dates[known[-1]] + dt.timedelta(days=number - known[-1])

    def _on(self, weekday: str) -> dt.date | None:
        """The first date with a weekday: of those that are told, else within a week."""
        first = next(iter(self.dates.values()))
        near = [first + dt.timedelta(days=days) for days in range(_WEEK)]
        return next((one for one in (*self.dates.values(), *near) if f"{one:%A}" == weekday), None)


def year_of(book: Book) -> int:
    """The year that somebody, or the conference itself, says of dates without one."""
    dates = book.dates or dates_of(book, day_words(book.sessions))
    return ToldDates(dates, title_and_year(book.conference)).year


def has_clock(found: Found | None) -> bool:
    """Whether a date has a time of day with it."""
    return found is not None and found.rest.lstrip("T") not in ("", *_MIDNIGHTS)


def say_weekday(session: Draft, text: str) -> None:
    """Say with the date of a session that another weekday is told; a night is of two of them."""
    date = session.fields.get("date")
    _, start = day_and_start(session) or ("", _NIGHT)
    if date is not None and start >= _NIGHT:
        session.fields["date"] = date.holding(with_weekday(str(date.value), (text,)))
