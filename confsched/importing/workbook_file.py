"""Sheets as an .xlsx file (ECMA-376) to be filled in, written with the library of the extra `xlsx`.

Cells that a spreadsheet would run as a formula begin with an apostrophe.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from confsched.formats.sheets.fields import CONFERENCE, RULES, SECTIONS
from confsched.importing.programme import DAYS
from confsched.importing.sheets import Column, Sheet
from confsched.model.assemble import SECTIONS as KINDS
from confsched.model.entries import ConferenceEntry, Day, Entry, Status
from confsched.patterns import pattern
from confsched.reading.workbook import letters
from confsched.spreadsheets import LINE, TALLEST, guarded, height, one_page_wide, workbook

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

_ROOM = 1000  # rows below the last one that are ready to be filled in
_DATE = pattern(r"(?:19|20)\d\d-\d\d-\d\d")
_TIME = pattern(r"([01]\d|2[0-3]):([0-5]\d)")
_NUMBER = pattern(r"0|[1-9]\d{0,8}")
_WIDE = {"title": 40, "abstract": 60, "description": 60, "bio": 60, "notes": 30, "name": 28}
_WRAPPED = ("title", "abstract", "description", "bio", "notes")
# what the format says of these fields speaks of files in text
_IN_CELLS = {
    "id": "Letters, digits and hyphens, like great-hall; left empty, it is made of the name.",
    "date": "A day of the conference.",
    "start": "A time, like 14:30 or 2:30 PM.",
    "end": "A time, like 15:15 or 3:15 PM.",
    "room": "A room of the sheet Rooms; all for a break or a meal in every room.",
    "rooms": "Several rooms of the sheet Rooms, with semicolons between them.",
    "track": "A track of the sheet Tracks.",
    "type": "A type of the sheet Types; left empty, a talk or what the title plainly says.",
    "speakers": "Somebody of the sheet Speakers; each of them has a column.",
    "moderator": "Somebody of the sheet Speakers; several with semicolons between them.",
    "equipment": "What it has, with semicolons between: projector; hearing loop",
}
_HELP = (
    "Each sheet is a section of the conference, and each row an entry of it.",
    "A note on the head of a column says what belongs into it; columns of your own are kept.",
    "Lists offer what stands on the other sheets: add a room there, and it is offered here.",
    "Several in a cell are parted by semicolons: projector; hearing loop",
    "Speakers have a column each; add Speaker 5 where there are more.",
    "An ID may stay empty: it is made of the name. Once something is published, keep it.",
    "Check the file with: confsched validate FILE.xlsx",
)


def xlsx_of(sheets: Iterable[Sheet]) -> bytes:
    """The bytes of a workbook; raises ConfschedError where the extra is not installed."""
    book, data = workbook()
    found = {sheet.section: sheet for sheet in sheets}
    styles = _Styles(book)
    for sheet in found.values():
        _Filler(book.add_worksheet(sheet.name), sheet, found, styles).fill()
    page = book.add_worksheet("Help")
    page.set_column(0, 0, 100)
    page.write_column(0, 0, _HELP)
    one_page_wide(page)
    book.close()
    return data.getvalue()


class _Styles:
    def __init__(self, workbook: "Workbook") -> None:
        self.head = workbook.add_format({"bold": True, "bg_color": "#DDE7F0", "bottom": 1})
        self.text = workbook.add_format({"num_format": "@", "valign": "top"})
        self.wrapped = workbook.add_format({"text_wrap": True, "valign": "top"})
        self.plain = workbook.add_format({"valign": "top"})
        self.date = workbook.add_format({"num_format": "yyyy-mm-dd", "valign": "top"})
        self.time = workbook.add_format({"num_format": "hh:mm", "valign": "top"})

    def of(self, field: str) -> Any:  # noqa: ANN401 -- xlsxwriter's format
        """How the cells of a field look, those without anything as well."""
        named = {"date": self.date, "start": self.time, "end": self.time, "id": self.text}
        return named.get(field, self.wrapped if field in _WRAPPED else self.plain)


class _Filler:
    """Fills one sheet."""

    def __init__(
        self, page: "Worksheet", sheet: Sheet, sheets: Mapping[str, Sheet], styles: _Styles
    ) -> None:
        self.page = page
        self.sheet = sheet
        self.sheets = sheets
        self.styles = styles
        self.last = len(sheet.rows) + _ROOM

    def fill(self) -> None:
        """Write the head, the rows, and what may be filled in."""
        self.page.freeze_panes(1, 1)
        one_page_wide(self.page)
        self.page.repeat_rows(0)
        widths = [self.width(number) for number in range(len(self.sheet.columns))]
        for number, column in enumerate(self.sheet.columns):
            self.page.set_column(number, number, widths[number], self.styles.of(column.field))
            self.page.write_string(0, number, column.head, self.styles.head)
            if note := _note(self.sheet.section, column.field):
                self.page.write_comment(0, number, note, {"x_scale": 2})
            self.validate(number, column)
        for row, cells in enumerate(self.sheet.rows, 1):
            if (tall := self.height(cells, widths)) > LINE:
                self.page.set_row(row, min(TALLEST, tall))
            for number, text in enumerate(cells):
                self.write(row, number, text)
        if self.sheet.section == CONFERENCE:
            self.about()

    def width(self, number: int) -> int:
        """How many characters a column is wide."""
        column = self.sheet.columns[number]
        if column.field == "id":
            longest = max((len(cells[number]) for cells in self.sheet.rows), default=0)
            return max(12, min(longest + 1, 30))
        return _WIDE.get(column.field, 20 if column.section else max(12, len(column.head) + 2))

    def height(self, cells: Sequence[str], widths: Sequence[int]) -> float:
        """The points that a row needs for its longest text; not all programs see to it."""
        told = zip(self.sheet.columns, cells, widths, strict=True)
        return max(
            (height(cell, w) for one, cell, w in told if one.field in _WRAPPED), default=LINE
        )

    def about(self) -> None:
        """Say behind each value of the conference what it is."""
        self.page.set_column(0, 0, 16)
        self.page.set_column(1, 1, 44, self.styles.text)
        self.page.set_column(2, 2, 70)
        self.page.write_string(0, 2, "What it is", self.styles.head)
        for row, (head, _) in enumerate(self.sheet.rows, 1):
            field = "timezone" if head == "Time zone" else head.lower()
            self.page.write_string(row, 2, _note(CONFERENCE, field))

    def write(self, row: int, number: int, text: str) -> None:
        """Write a text, or the date, the time or the number that it says in their columns."""
        field = self.sheet.columns[number].field
        style = self.styles.of(field)
        if not text:
            return
        if field == "date" and (date := _date_of(text)):
            self.page.write_datetime(row, number, date, style)
        elif field in ("start", "end") and (match := _TIME.fullmatch(text)):
            self.page.write_datetime(row, number, dt.time(int(match[1]), int(match[2])), style)
        elif field in ("capacity", "expected") and _NUMBER.fullmatch(text):
            self.page.write_number(row, number, int(text))
        else:
            self.page.write_string(row, number, guarded(text), style)

    def validate(self, number: int, column: Column) -> None:
        """Offer what can be chosen, and ask about what is no date or time."""
        options = _rule(column, self.sheets)
        if options:
            asked = {"error_type": "warning", "ignore_blank": True}
            self.page.data_validation(1, number, self.last, number, {**options, **asked})


def _date_of(text: str) -> dt.date | None:
    """The date that a text is, if there is such a day."""
    try:
        return dt.date.fromisoformat(text) if _DATE.fullmatch(text) else None
    except ValueError:  # 30 February
        return None


def _rule(column: Column, sheets: Mapping[str, Sheet]) -> dict[str, Any]:
    """What spreadsheets are to ask of the cells of a column."""
    if column.section:
        return {"validate": "list", "source": _source(sheets[column.section])}
    if column.field == "date":
        ends = {"minimum": dt.date(1990, 1, 1), "maximum": dt.date(2099, 12, 31)}
        return {"validate": "date", "criteria": "between", **ends}
    if column.field in ("start", "end"):
        ends_of_day = {"minimum": dt.time(0, 0), "maximum": dt.time(23, 59, 59)}
        return {"validate": "time", "criteria": "between", **ends_of_day}
    if column.field == "status":
        return {"validate": "list", "source": [str(one) for one in Status]}
    return {}


def _source(sheet: Sheet) -> str:
    """The cells of another sheet by which its entries are called, with room for more of them."""
    heads = [column.head for column in sheet.columns]
    column = letters(heads.index("Name") + 1) if sheet.named else "A"
    return f"={sheet.name}!${column}$2:${column}${len(sheet.rows) + _ROOM}"


def _note(section: str, field: str) -> str:
    """What belongs into a column, as the format says it."""
    if section == RULES or (section != CONFERENCE and field not in SECTIONS[section]):
        return ""
    kind: type[Entry] = ConferenceEntry if section == CONFERENCE else KINDS.get(section, Day)
    known = kind.fields.get(field)
    if known and section != CONFERENCE and (section, field) != (DAYS, "date"):
        return _IN_CELLS.get(field, known.description)
    return known.description if known else ""
