"""Days of the week whose dates are those of a week: `w/c 2 June 2030`, above them or on the sheet.

Weeks may stand below each other under the same days: `Week of 2 June`, or `Week 2`. Each is a
sheet by itself then, with the dates of its days, or their numbers, above it.
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
# what a week begins on, before its date
_BEGINNING = pattern(
    r"(?i)(?:\bw[/.-]?[cb]\b\.?|\bweek (?:commencing|beginning|starting|of|from)|\bwoche (?:vom|ab)"
    r"|\bsemaine du|\bsemana del?|\bsettimana del|\bweek van(?:af)?)"
)
_LATE = (5, 6)  # weekdays on which no week of work begins: that is the one that follows


def of_week(sheet: Sheet) -> Sheet:
    """A sheet whose columns are weekdays, with their dates if it says of which week they are."""
    head, days = _head(sheet)
    texts = (text for row in sheet.rows[: head + 1] for text in row.cells if text)
    told = (text[one.end() :] for text in (*texts, sheet.name) if (one := _BEGINNING.search(text)))
    begins = [day.date for text in told for day in days_in(text)[:1] if day.date is not None]
    if len({*begins}) != 1 or head == len(sheet.rows):
        return sheet
    first, top = begins[0], sheet.rows[head]
    own = next(day for day in days if day is not None)
    if first.weekday() not in (own, *_LATE):
        first -= timedelta(first.weekday())
    rows = [*sheet.rows[:head], _dated(top, days, first)]
    above = [Row([*map(_without_week, row.cells)], row.marks) for row in rows]
    return sheet._replace(rows=above + sheet.rows[head + 1 :])


def _without_week(text: str | None) -> str | None:
    """What stands before the week that a text says: `Yoga, w/c 2 June 2030`."""
    match = _BEGINNING.search(text or "")
    return text[: match.start()].rstrip(" ,:;|(–—-") or None if text and match else text


def _head(sheet: Sheet) -> tuple[int, list[int | None]]:
    """The row that names days of the week, and which; behind all rows where none does."""
    for n, row in enumerate(sheet.rows):
        days = [_weekday(text) for text in row.cells]
        if sum(one is not None for one in days) >= _LEAST:
            return n, days
    return len(sheet.rows), []


def weeks_below(sheet: Sheet) -> list[Sheet]:
    """The weeks of a sheet whose columns are weekdays; nothing where it is drawn otherwise."""
    head, days = _head(sheet)
    told = {n: week for n, row in enumerate(sheet.rows) if n > head and (week := _week(row))}
    if len({*told.values()}) < _LEAST or min(told) > head + 1 or sheet.merged:
        return []
    top, parts = sheet.rows[head], []
    for start, end in pairwise((*told, len(sheet.rows))):
        dated = _dated(top, days, told[start])
        parts.append(Sheet(sheet.name, [dated, *sheet.rows[start + 1 : end]]))
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


def _dated(row: Row, days: Sequence[int | None], week: date | int) -> Row:
    """A row of weekdays with their dates, or with their numbers, of which seven are in each."""

    def on(day: int) -> str:
        if isinstance(week, int):
            return f"Day {7 * (week - 1) + day + 1}"
        return f"{week + timedelta((day - week.weekday()) % 7):%A, %d %B %Y}"

    told = zip(row.cells, days, strict=True)
    return Row([text if day is None else on(day) for text, day in told], row.marks)
