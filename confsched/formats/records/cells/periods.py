"""From when to when something is, as a text says it: `6–7 May 2031`, `Sat 6 – Sun 7 May 2031`."""

import datetime as dt
from functools import lru_cache

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.words.joining import AND

_TH = r"(?:\.|st|nd|rd|th)?"
_LONGEST, _MOST_WORDS = 50, 5  # letters and words of two dates
_DAYS = 31  # of a conference whose title says from when to when it is
_BETWEEN = pattern(
    r"(?i)\s+(?:[-–—&+]|to|through|until|till|and|bis|und|au|et|al|y|a|e|t/m|en)\s+"
    r"|(?<=\d{4})[-–—](?=\d{1,2}[./])|(?<=[\d.])[-–—](?=\d{1,2}[./]\d{1,2}[./]\d)"
    r"|(?<=\d)/(?=\d{4}-\d)"
)
# `2030.5.14-16`; what has hyphens (`2030-05-14-16`) may be a date and an hour
_YEAR_FIRST = pattern(r"(\d{4}([./])\d{1,2}\2)(\d{1,2})[-–~](\d{1,2})")
_EACH = pattern(rf"(?i)(?<!\d)(\d+)(?:{_TH}, \d+)+{_TH},? {AND} (?=\d)")  # `14, 15 and 16 May`
_WORDS = pattern(r"[^\W\d_]+")
# a number that is no day of a month: `Day 1 – Tuesday 14 May 2030`
_COUNTED = pattern(
    r"(?i)\b(?:day|tag|jour|d[ií]a|giorno|dag|session|block|part|teil|week|track|room|hall|n[or])"
    r"\.?\s*\d{1,2}\W*$"
)


@lru_cache(maxsize=4096)
def first_and_last(text: str, year: str = "") -> tuple[str, str]:
    """The first and the last of several dates, where a text says nothing else; else it and none.

    `year` is that of dates without one.
    """
    alone = len(text) < _LONGEST and ":" not in text and len(_WORDS.findall(text)) <= _MOST_WORDS
    dates = dates_between(text if year in text else f"{text} {year}") if alone else []
    return (f"{dates[0]}", f"{dates[-1]}") if dates else (text, "")


def dates_between(text: str, year: str = "") -> list[dt.date]:
    """The dates of a text that names the first and the last of several; else none.

    `year` is that of dates without one.
    """
    text = _EACH.sub(r"\1-", text)
    found = [day._replace(year=day.year or int(year or 0)) for day in days_in(text) if day.day]
    first = found[0].date if len(found) == 1 else None
    counts = first is not None and _COUNTED.search(f"{text[: found[0].start]}{first.day}")
    if first is None or counts or found[0].last is None:
        return _between_two(text)
    month, day = found[0].last
    return _dates(first, found[0]._replace(month=month, day=day).date)


def _between_two(text: str) -> list[dt.date]:
    """The same where the last one stands in full, and the first one may lack what both share.

    Where the year stands first, it is the last one that lacks it.
    """
    if day := _YEAR_FIRST.fullmatch(text.strip()):
        text = f"{day[1]}{day[3]} - {day[1]}{day[4]}"
    for between in _BETWEEN.finditer(text):
        before, behind = text[: between.start()], text[between.end() :]
        if (last := _date_at(behind, start=0)) is None:
            continue
        month = last.replace(day=1) - dt.timedelta(1)  # `29 – 01/06/2031`
        shared = f" {last:%Y}", f"/{last:%Y}", f" {last:%B %Y}", f" {month:%B %Y}"
        wholes = (f"{before}{one}" for one in ("", *(() if _COUNTED.search(before) else shared)))
        firsts = (_date_at(whole, end=len(whole)) for whole in wholes)
        if dates := next(filter(None, (_dates(one, last) for one in firsts if one)), []):
            return dates
    return []


def _date_at(text: str, *, start: int | None = None, end: int | None = None) -> dt.date | None:
    """The date that stands at the start or the end of a text."""
    days = (day for day in days_in(text) if start == day.start or end == day.end)
    return next((day.date for day in days if day.date), None)


def _dates(first: dt.date, last: dt.date | None) -> list[dt.date]:
    length = (last - first).days if last else 0
    return [first + dt.timedelta(n) for n in range(length + 1)] if 0 < length < _DAYS else []
