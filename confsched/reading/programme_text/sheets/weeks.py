"""Weeks below each other under the same days of the week: `Week of 2 June`, or `Week 2`.

Each week is a sheet by itself then, with the dates of its days, or their numbers, above it.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.words.calendar import WEEKDAYS
from confsched.reading.programme_text.words.plain import folded
from confsched.reading.table import Row, Sheet

_LEAST = 2  # weekdays, weeks
_WEEK = pattern(r"(?i)(?:week|woche|semaine|semana|settimana) ?#?(\d{1,2})\b")


def weeks_below(sheet: Sheet) -> list[Sheet]:
    """The weeks of a sheet whose columns are weekdays; nothing where it is drawn otherwise."""
    days = [[_weekday(text) for text in row.cells] for row in sheet.rows]
    named = (n for n, row in enumerate(days) if sum(one is not None for one in row) >= _LEAST)
    head = next(named, len(days))
    told = {n: week for n, row in enumerate(sheet.rows) if n > head and (week := _week(row))}
    if len({*told.values()}) < _LEAST or min(told) > head + 1 or sheet.merged:
        return []
    top, parts = sheet.rows[head], []
    for start, end in pairwise((*told, len(sheet.rows))):
        dated = zip(top.cells, days[head], strict=True)
        cells = [text if day is None else _dated(told[start], day) for text, day in dated]
        parts.append(Sheet(sheet.name, [Row(cells, top.marks), *sheet.rows[start + 1 : end]]))
    parts[0].rows[:0] = sheet.rows[:head]
    return parts


def _weekday(text: str | None) -> int | None:
    return WEEKDAYS.get(folded(text or "").strip(" .:"))


def _week(row: Row) -> date | int | None:
    """The Monday of the week that stands alone in a row, or the number of the week."""
    filled: Sequence[str] = [text for text in row.cells if text]
    if len(filled) != 1:
        return None
    day = next((one.date for one in days_in(filled[0]) if one.date is not None), None)
    match = _WEEK.match(filled[0].strip())
    return day - timedelta(days=day.weekday()) if day else int(match[1]) if match else None


def _dated(week: date | int, day: int) -> str:
    """A day of a week: its date, or its number, of which seven are in each."""
    if isinstance(week, int):
        return f"Day {7 * (week - 1) + day + 1}"
    return f"{week + timedelta(day):%A, %d %B %Y}"
