"""Dates without a year, which only say how far the days of a conference are from each other."""

from collections.abc import Mapping
from datetime import date

from confsched.formats.day_texts import Found, day_word, split_date, with_dot
from confsched.formats.drafts import Draft, Put
from confsched.patterns import pattern

# `Thursday 25`, `Sat 6th`
_OF_MONTH = pattern(
    r"([^\W\d_]{3,13}(?:-feira)?)\.?,? (?:(?:the|den|le|el|dia) )?(\d{1,2})(?:st|nd|rd|th|er|º)?"
)
_WRITTEN = pattern(r"2\d{3}-\d\d-\d\d")
MONTHS = frozenset(("month", "monat", "mois", "mes", "mese", "maand"))  # names of columns
YEARS = frozenset(("year", "jahr", "annee", "ano", "anio", "anno", "jaar"))
SOME_YEAR = 2000  # which has all days
_MOST = 31  # days of a conference


def counted(found: Mapping[str, Found]) -> dict[str, str]:
    """Which days dates without a year are: by their weekdays, else counted from the first of them.

    So are those of which two have the same weekday. Those that are not of a month or so are counted
    as they come. Beside `Mer 21` nobody means March by `Mar 20`.
    """
    bare = {text: day for text in found if (day := without_month(text))}
    if len(bare) == len(found) and not all(split_date(one, year=SOME_YEAR) for one in found):
        found = bare
    dates = [date.fromisoformat(one.date) for one in found.values()]
    days = [(one - dates[0]).days + 1 for one in dates]
    if any(not 0 < day <= _MOST for day in days) or len({*days}) < len(days):
        days = [*range(1, len(dates) + 1)]
    weekdays = [one.weekday for one in found.values() if one.weekday]
    once = len({*weekdays}) == len(weekdays)
    told = zip(found.items(), days, strict=True)
    return {name: (once and one.weekday) or str(day) for (name, one), day in told}


def is_written(text: str) -> bool:
    """Whether a text is written like a date, which may not exist: `2030-02-30`."""
    return _WRITTEN.fullmatch(text.strip()) is not None


def has_no_year(name: str) -> Found | None:
    """What a date says that is one but for its year: `Monday 22nd November`, `10/16`, `Do 4.6.`."""
    text = name.strip(" ,").lstrip(".")
    if is_written(text):  # which has one, and does not exist
        return None
    if text[:1].isalpha():  # without a weekday, or its last dot, it may be a time
        text = with_dot(text)
    found = split_date(text, month_first=True, year=SOME_YEAR)
    return found if found and not found.rest.strip(" .") else without_month(text)


def without_month(text: str) -> Found | None:
    """A weekday with the day of some month, as if this were January: `Thursday 25`."""
    match = _OF_MONTH.fullmatch(text.strip(" .,"))
    weekday = day_word(match[1]) if match else ""
    if match is None or not weekday.isalpha() or not 0 < int(match[2]) <= _MOST:
        return None
    return Found(f"{SOME_YEAR}-01-{int(match[2]):02}", weekday, "")


def in_year(text: str, year: int) -> str:
    """A date that only other years have, `29.2.`, with the year that is known; else the text."""
    found = split_date(text, year=SOME_YEAR) if year and not split_date(text, year=year) else None
    return text if found is None or found.rest.strip(" .") else f"{text} {year}"


def leave_date(session: Draft, put: Put, day: str | None) -> None:
    """Say of a session whose date has no year on which day it is, and keep the date beside it."""
    session.put("day", *put.holding(day))
    session.leave("date", *put)
    source = session.places.source
    source.yearless = source.yearless or str(put.value).strip()


def say_year(session: Draft, year: str, *, month_first: bool | None = None) -> None:
    """Dates without a year below the name of a list that is one, or beside one, are of it."""
    for field in ("date", "day"):
        text = session.text(field).strip()
        known = len(year) == 4 and bool(text)
        found = split_date(text, month_first=month_first, year=int(year)) if known else None
        if found and not found.rest and not split_date(text):
            session.fields[field] = session.fields[field].holding(found.date)
