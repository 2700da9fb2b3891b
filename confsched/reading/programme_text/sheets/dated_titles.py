"""Titles of sheets that have their date at the other end of the row: as one text, as on a page."""

from collections.abc import Sequence
from itertools import takewhile

from confsched.reading.programme_text.page import Line
from confsched.reading.programme_text.recognisers.labels import column_label
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.table import Row, Sheet

_ABOVE = 8  # rows


def with_dated_title(sheet: Sheet) -> Sheet:
    """A sheet whose title has the date behind it that stands beside it, above names of columns."""
    above = [*takewhile(lambda row: not _begins_with_time(row), sheet.rows[:_ABOVE])]
    several = [n for n, row in enumerate(above) if len(_filled(row)) > 1]
    if len(several) <= 1 or len(above) == len(sheet.rows):  # what heads columns stays
        return sheet
    at = several[0]
    joined = _joined(sheet.rows[at])
    if joined is None:
        return sheet
    return sheet._replace(rows=[*sheet.rows[:at], joined, *sheet.rows[at + 1 :]])


def _joined(row: Row) -> Row | None:
    """A title and a date in one cell; None where a row is anything else."""
    title, *others = _filled(row)
    if len(others) != 1 or column_label(row.cells[title] or "") is not None:
        return None
    text, day = (_reading(row.cells[n]) for n in (title, others[0]))
    if text.day or text.times or day.day is None or day.day.day.date is None:
        return None
    cells = [*row.cells]
    cells[title], cells[others[0]] = f"{cells[title]} – {cells[others[0]]}", None
    return row._replace(cells=cells)


def _filled(row: Row) -> Sequence[int]:
    return [number for number, text in enumerate(row.cells) if text and text.strip()]


def _begins_with_time(row: Row) -> bool:
    return any(_reading(row.cells[number]).times is not None for number in _filled(row)[:1])


def _reading(text: str | None) -> Reading:
    return Reading(0, Line(" ".join((text or "").split()), 0, 0))
