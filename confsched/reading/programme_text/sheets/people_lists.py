"""Lists of people on the sheet of a grid: beside it or below it, behind what is empty."""

from collections.abc import Sequence

from confsched.reading.programme_text.recognisers.labels import column_label
from confsched.reading.programme_text.sheets.day_columns import text_at, timed_rows
from confsched.reading.programme_text.words.plain import folded
from confsched.reading.table import Row, Sheet

_NAMES = frozenset(("name", "names", "full name", "nom", "nombre", "nome", "naam"))
_TOLD = frozenset(("organization", "biography"))


def people_apart(sheet: Sheet) -> tuple[Sheet, Sequence[Row]]:
    """A sheet without the list of people on it, and the rows of that list with its head."""
    for top, (cells, _) in enumerate(sheet.rows):
        above = sheet.rows[top - 1].cells if top else ["nothing is above the first row"]
        for left, text in enumerate(cells):
            apart = not (cells[left - 1] if left else any(above))
            if text and apart and _heads_people(cells[left:]):
                return _parted(sheet, top, left)
    return sheet, ()


def _heads_people(cells: Sequence[str | None]) -> bool:
    """Whether some cells name a column of people, and one of what they do."""
    first, *others = [text for text in cells if text]
    label = column_label(first)
    if folded(first) not in _NAMES and (label is None or label.role != "speaker"):
        return False
    return any(label.field in _TOLD for label in map(column_label, others) if label)


def _parted(sheet: Sheet, top: int, left: int) -> tuple[Sheet, Sequence[Row]]:
    """What is before a cell or above it, and the list that begins there: it has no times."""
    below = [_part(row, left, len(row.cells)) for row in sheet.rows[top:]]
    people = Sheet(sheet.name, [row for row in below if any(row.cells)], [])
    if timed_rows(people) or (left and any(text_at(row, left - 1) for row in sheet.rows)):
        return sheet, ()
    rows = [_part(row, 0, left) for row in sheet.rows] if left else sheet.rows[:top]
    return sheet._replace(rows=rows), people.rows


def _part(row: Row, left: int, right: int) -> Row:
    return Row(row.cells[left:right], row.marks[left:right])
