"""Lists beside or below a grid on its sheet: of people, and of what its codes mean."""

from collections.abc import Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.labels import column_label
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.sheets.day_columns import text_at, timed_rows
from confsched.reading.programme_text.words.plain import folded
from confsched.reading.table import Row, Sheet

_NAMES = frozenset(("name", "names", "full name", "nom", "nombre", "nome", "naam"))
_TOLD = frozenset(("organization", "biography"))
_CODE = r"[^\W_][\w.-]{0,7}"
_KEY = pattern(rf"({_CODE})\s*(?:[=:]|[-–—](?=\s))\s*(\S.*)", 16)  # DOTALL
_LEAST, _SURE = 2, 0.5  # codes, of people


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


def explained(sheet: Sheet) -> Sheet:
    """A sheet with what its codes mean in their place, and without the rows that say it."""
    end = max(timed_rows(sheet), default=-1) + 1
    said = {n: found for n, row in enumerate(sheet.rows[end:], end) if (found := _said(row))}
    cells = {text for row in sheet.rows[:end] for text in row.cells}
    told = {code: (text, mark) for code, text, mark in said.values() if code in cells}
    if len(told) < max(_LEAST, len(said) / 2):
        return sheet
    used = {
        n
        for n, (code, text, _) in said.items()
        if code in told or column_label(text.split("\n")[0])
    }
    below = [row for n, row in enumerate(sheet.rows[end:], end) if n not in used]
    return sheet._replace(rows=[*(_with(row, told) for row in sheet.rows[:end]), *below])


def _said(row: Row) -> tuple[str, str, int] | None:
    """A code, what a row says of it, and where."""
    filled = [(text, mark) for text, mark in zip(row.cells, row.marks, strict=True) if text]
    match = _KEY.fullmatch(" = ".join(text.strip() for text, _ in filled[:2]))
    if match is None:
        return None
    said = match[2].split(", ") if match[2][-1] != ")" else [match[2]]
    tails = (n for n in range(1, len(said)) if people_in(", ".join(said[n:])).score > _SURE)
    at = next(tails, len(said))
    text = "\n".join(filter(None, (", ".join(said[:at]), ", ".join(said[at:]))))
    return match[1], "\n".join([text, *(one for one, _ in filled[2:])]), filled[0][1]


def _with(row: Row, told: dict[str, tuple[str, int]]) -> Row:
    marked = zip(row.cells, row.marks, strict=True)
    cells = [told.get(text or "", (text, mark)) for text, mark in marked]
    return Row([text for text, _ in cells], [mark for _, mark in cells])
