"""A workbook to print and to sort: a grid for each day, and all there is as flat sheets.

Written with the library of the extra `xlsx`. Texts are never formulas. Every command reads the flat
sheets like our own files. There is no clock in it: the same programme is the same bytes.
"""

from datetime import date, time
from typing import TYPE_CHECKING, Final

from confsched.agenda.layout import layout
from confsched.agenda.palette import Palette
from confsched.exporters.options import Options
from confsched.exporters.texts import line
from confsched.exporters.xlsx_columns import Cell, Link, Table
from confsched.exporters.xlsx_grid import sheet_name, write_day
from confsched.exporters.xlsx_styles import (
    DATE,
    HEAD,
    LINK,
    TIME,
    TOP,
    WRAPPED,
    Styles,
)
from confsched.exporters.xlsx_tables import tables
from confsched.schedule.schedule import Schedule
from confsched.spreadsheets import (
    EXPORTED,
    LINE,
    LONGEST,
    TALLEST,
    guarded,
    height,
    one_page_wide,
    workbook,
)
from confsched.text.width import width

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_WIDEST: Final = 60  # of a column, in characters
_NARROWEST: Final = 8
_MOST_LINKS: Final = 65_000  # on a sheet, and characters of one: more than these are refused
_LONGEST_LINK: Final = 2000


class Xlsx:
    """Times are those of the conference's zone unless another is asked for; the file says which.

    On a day's sheet rooms are side by side, a session is a merged cell in the colour of its track,
    and what clashes has a red frame. It is printed on pages of eight rooms, with their names and
    the times on each.
    """

    suffix = ".xlsx"
    heeds = frozenset(("tz", "fields"))

    def export(self, schedule: Schedule, options: Options) -> bytes:
        """Return a workbook with every session; raises `ConfschedError` without the extra."""
        book, data = workbook(line(schedule.title)[:200], EXPORTED)
        styles = Styles(book, Palette(schedule.tracks))
        agenda = layout(schedule, zone=options.zone, gaps=False)
        for day in agenda.days:
            write_day(book.add_worksheet(sheet_name(day)), agenda, day, styles)
        for table in tables(schedule, options):
            _Flat(book.add_worksheet(table.name), styles).fill(table)
        book.close()
        return data.getvalue()


class _Flat:
    """Writes one flat sheet."""

    def __init__(self, page: "Worksheet", styles: Styles) -> None:
        self.page = page
        self.styles = styles
        self.links = 0

    def fill(self, table: Table) -> None:
        """Write the head, which stays in sight and filters, and the rows."""
        self.page.freeze_panes(1, 1)
        one_page_wide(self.page)
        self.page.repeat_rows(0)
        self.page.autofilter(0, 0, max(1, len(table.rows)), len(table.heads) - 1)
        widths = [
            _width(head, *column) for head, *column in zip(table.heads, *table.rows, strict=True)
        ]
        for number, head in enumerate(table.heads):
            self.page.set_column(number, number, widths[number])
            self.page.write_string(0, number, head, self.styles.of(**HEAD))
        for number, row in enumerate(table.rows, 1):
            tall = [
                height(cell, w)
                for cell, w in zip(row, widths, strict=True)
                if isinstance(cell, str)
            ]
            self.page.set_row(number, min(TALLEST, max([LINE, *tall])))
            for column, cell in enumerate(row):
                self.write(number, column, cell)

    def write(self, row: int, column: int, cell: Cell) -> None:
        """Write a value as what it is."""
        look, page = self.look(cell), self.page
        match cell:
            case None | "":
                pass
            case Link(address) if self.is_possible(address):
                page.write_url(row, column, address, look, string=address)
            case Link(text) | str(text):
                page.write_string(row, column, guarded(_fitting(text)), look)
            case bool():
                page.write_string(row, column, str(cell).lower(), look)
            case int() | float():
                page.write_number(row, column, cell, look)
            case _:
                page.write_datetime(row, column, cell, look)

    def look(self, cell: Cell) -> "Format":
        """How a value looks."""
        match cell:
            case Link():
                looks = LINK
            case str():
                looks = WRAPPED
            case date():
                looks = DATE
            case time():
                looks = TIME
            case _:
                looks = TOP
        return self.styles.of(**looks)

    def is_possible(self, address: str) -> bool:
        """Whether one more link has a place; else it is a text."""
        self.links += 1
        return self.links <= _MOST_LINKS and len(address) <= _LONGEST_LINK


def _fitting(text: str) -> str:
    return text if len(text) < LONGEST else f"{text[: LONGEST - 2]}…"


def _width(head: str, *cells: Cell) -> int:
    """As wide as what stands in a column; two more for the arrow of the filter."""
    texts = [cell.address if isinstance(cell, Link) else str(cell or "") for cell in cells]
    widest = max((width(part) for text in texts for part in text.splitlines()), default=0)
    return max(_NARROWEST, min(_WIDEST, widest + 1), width(head) + 3)
