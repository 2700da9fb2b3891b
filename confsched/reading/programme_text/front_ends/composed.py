"""Letters that were written as two, `u` and the dots above it, as one: so words are told by them.

Some systems keep texts so, and what is copied from many PDFs is (Unicode, annex 15: NFD).
"""

from typing import Final
from unicodedata import is_normalized, normalize

from confsched.reading.programme_text.page import Cell, Line, Page

_FORM: Final = "NFC"


def composed(page: Page) -> Page:
    """A page whose texts have one sign for each letter, where there is one."""
    if all(is_normalized(_FORM, line.text) for line in page.lines):
        return page
    return page._replace(lines=tuple(map(_line, page.lines)))


def _line(line: Line) -> Line:
    cells = tuple(map(_cell, line.cells))
    return line._replace(text=normalize(_FORM, line.text), cells=cells)


def _cell(cell: Cell) -> Cell:
    lines = tuple(map(_line, cell.lines))
    return cell._replace(text=normalize(_FORM, cell.text), lines=lines)
