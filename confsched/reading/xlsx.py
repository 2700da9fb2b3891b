"""Spreadsheets (.xlsx, ECMA-376, and .ods): sheets as lists of mappings, and values as texts.

Read with the library of the extra `xlsx`. A cell that holds a date, a time or a length is written
as in our own files; a formula is what it last came to. What is merged downwards stands in every row
of it. The archive is unpacked here, with limits, before anybody else sees it.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias
from zipfile import ZIP_STORED, ZipFile

from confsched.by_key import grouped
from confsched.errors import ConfschedError
from confsched.findings import Finding
from confsched.patterns import pattern
from confsched.reading import notices
from confsched.reading.archive import Refused, check_extent, container_of, names_in, parts_of
from confsched.reading.cell_links import links_in, struck_in, unseen_in
from confsched.reading.formulas import unread, with_marks
from confsched.reading.open_document import Range, is_open_document, read_parts
from confsched.reading.strange import archive_of
from confsched.reading.syntax import OLE
from confsched.reading.table import Merged, Row, Sheet, trimmed
from confsched.reading.tabular import Heads, read_table
from confsched.reading.tree import Document, Mapping, Places, end_of, pack
from confsched.reading.workbook import Workbook
from confsched.text.joined import joined

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

_PARTS = pattern(r"xl/.*\.(?:xml|rels)|_rels/\.rels|\[Content_Types\]\.xml", re.IGNORECASE)
_SHEET = pattern(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_REFERENCE = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]{1,3})(\d{1,7})["']""")
_HOURS = pattern(r"PT(\d{2,3})H([0-5]\d)M00(?:\.0+)?S")
_LAST_OF_NUMBERS = 1903  # the year in which the day 1,440 lies: as many minutes has a day
_EPOCH, _HOURS_OF_DAY = 1900, 24
_EPOCHS = frozenset((1899, _EPOCH, 1904))  # the year of a time without a date

_Cell: TypeAlias = int | float | str | bool | dt.time | dt.date | dt.datetime | dt.timedelta


def read_xlsx(name: str, data: bytes, heads: Heads | None) -> Document:
    """The sheets of a workbook as a mapping of lists; never raises on content.

    `heads` knows which names are those of columns.

    Raises ConfschedError where the extra is not installed.
    """
    try:
        source = Workbook(name)
        document = _document(source, _opened(source, data), heads)
        return document._replace(beside=tuple(_told(source)))
    except Refused as refused:
        return refused.document(name)


def _told(source: Workbook) -> Iterator[str]:
    """What is not shown as the rest is."""
    if some := joined(source.unseen, most=8):
        yield f"hidden rows or columns, perhaps behind a filter, are read all the same: {some}"
    if some := joined(sorted(source.struck), most=8):
        yield f"{some}: struck through; sessions whose titles are, and not most, are cancelled"


class _Sheet(NamedTuple):
    """A sheet of the library's, and what is merged on it."""

    sheet: "CalamineSheet"
    merged: list[Range]


def _opened(source: Workbook, data: bytes) -> list[_Sheet]:
    """The sheets of a workbook; raises Refused, and ConfschedError without the extra."""
    names = names_in(data)
    if is_open_document(names):
        found = read_parts(data)
        source.unseen, source.links = found.unseen, found.links
        source.struck = frozenset(found.struck)
        sheets = _sheets(source, _archive(found.parts.items()))
        return [_Sheet(one, found.merged.get(one.name, [])) for one in sheets]
    if data.startswith(OLE):
        raise Refused(container_of(data))
    if any(name.endswith(".iwa") for name in names):
        raise Refused("a file of Numbers, Pages or Keynote; export it to Excel or Word")
    if not names:
        raise Refused("this file is damaged, or only a part of it; copy or download it again")
    if "xl/workbook.xml" not in names:
        raise Refused(archive_of(names))
    parts = dict(parts_of(data, _PARTS, "workbook"))
    source.unseen = unseen_in(parts)
    source.links, source.struck = links_in(parts), struck_in(parts)
    sheets = _sheets(source, _unpacked(parts))
    return [_Sheet(one, list(one.merged_cell_ranges or ())) for one in sheets]


def _unpacked(parts: dict[str, bytes]) -> bytes:
    """The parts of an .xlsx that hold its values, without compression.

    One cell in the last row and column stands for seventeen thousand million of them.
    """
    return _archive((name, _checked(name, content)) for name, content in parts.items())


def _checked(name: str, content: bytes) -> bytes:
    """A part as it is to be read; of a sheet, with what its formulas have not come to."""
    if not _SHEET.fullmatch(name):
        return content
    _check_extent(content)
    return with_marks(content)


def _archive(parts: Iterable[tuple[str, bytes]]) -> bytes:
    result = BytesIO()
    with ZipFile(result, "w", ZIP_STORED) as ours:
        for name, content in parts:
            ours.writestr(name, content)
    return result.getvalue()


def _check_extent(sheet: bytes) -> None:
    """Refuse a sheet whose filled cells are too far apart."""
    found = _REFERENCE.findall(sheet)
    columns = max(map(_number, {letters for letters, _ in found}), default=0)
    check_extent(max(map(int, {digits for _, digits in found}), default=0), columns)


def _number(letters: bytes) -> int:
    """The number of a column, counted from 1."""
    number = 0
    for letter in letters.upper():
        number = 26 * number + letter - ord("A") + 1
    return number


def _sheets(source: Workbook, data: bytes) -> "list[CalamineSheet]":
    try:
        from python_calamine import (  # noqa: PLC0415 -- an extra
            CalamineError,
            CalamineWorkbook,
            SheetVisibleEnum,
        )
    except ImportError:
        hint = "pip install 'confsched[xlsx]', or save it as CSV"
        raise ConfschedError("reading spreadsheets needs the extra 'xlsx'", hint) from None
    try:
        workbook = CalamineWorkbook.from_filelike(BytesIO(data))
        seen = SheetVisibleEnum.Visible
        source.hidden = frozenset(
            sheet.name for sheet in workbook.sheets_metadata if sheet.visible != seen
        )
        return [workbook.get_sheet_by_name(one) for one in workbook.sheet_names]
    except CalamineError as error:
        raise Refused(f"this workbook is damaged: {error}") from error
    except BaseException as error:  # a panic of the library is no Exception
        if type(error).__name__ != "PanicException":
            raise
        raise Refused("this workbook is damaged") from error


def _document(source: Workbook, sheets: list[_Sheet], heads: Heads | None) -> Document:
    places = Places(source)
    root = Mapping(places)
    marks: list[int] = []
    findings: list[Finding] = []
    given: tuple[str, ...] = ()
    for sheet, merged in sheets:
        source.open(sheet.name)
        rows = _rows(places, source, sheet, findings)
        table, found = read_table(places, _filled_down(rows, merged), heads, given)
        given = table.given or given
        if table:
            root[sheet.name] = table
            marks += (table.packed, table.packed)
            findings += found
    root.settle(marks, pack(0, end_of(marks[-1]) if marks else 0))
    source.hidden &= root.keys()
    return Document(source, (root,), tuple(findings))


def sheets_of(source: Workbook, data: bytes) -> tuple[list[Sheet], list[Finding]]:
    """The sheets of a workbook as they are drawn, written into its source; raises Refused.

    Raises ConfschedError where the extra is not installed.
    """
    found: list[Sheet] = []
    findings: list[Finding] = []
    for sheet, merged in _opened(source, data):
        source.open(sheet.name)
        rows = list(_rows(Places(source), source, sheet, findings))
        found.append(Sheet(sheet.name, rows, [Merged(*first, *last) for first, last in merged]))
    return found, findings


def _rows(
    places: Places, source: Workbook, sheet: "CalamineSheet", findings: list[Finding]
) -> Iterator[Row]:
    """The rows of a sheet from A1 on."""
    for number, found in enumerate(_cells(sheet)):
        texts = [_text(cell) if type(cell) is str else as_text(cell) for cell in found]
        wrong = unread(texts)
        marks = source.write(number + 1, texts)
        cells = [text if text.strip() else None for text in texts]
        for column, message in wrong.items():
            cells[column] = None
            findings.append(notices.syntax(message, places.span(marks[column])))
        row = Row(cells, marks)
        yield row if all(map(str.isprintable, texts)) else trimmed(row)


def _cells(sheet: "CalamineSheet") -> list[list[_Cell]]:
    """What stands in a sheet; raises Refused for a length that no clock can show."""
    try:
        return _with_midnights(sheet.to_python(skip_empty_area=False))
    except OverflowError as error:
        raise Refused(f"a number in {sheet.name!r} is shown as hours, and is too many") from error


def _with_midnights(rows: list[list[_Cell]]) -> list[list[_Cell]]:
    """Cells of which a date is a moment where most in its column are: midnight is a whole day."""
    for column in {n for row in rows for n, cell in enumerate(row) if type(cell) is dt.datetime}:
        kinds = [type(row[column]) for row in rows]
        if kinds.count(dt.datetime) > kinds.count(dt.date):
            for row in rows:
                cell = row[column]
                if type(cell) is dt.date and cell.year > _LAST_OF_NUMBERS:
                    row[column] = f"{cell}T00:00"
    return rows


def _filled_down(rows: Iterator[Row], merged: Iterable[Range]) -> Iterator[Row]:
    """Rows in which what is merged downwards stands in each of its own."""
    begins = grouped((top, (column, bottom)) for (top, column), (bottom, _) in merged)
    if not begins:
        yield from rows
        return
    held: dict[int, tuple[int, str | None, int]] = {}  # by column: last row, cell and place
    for number, row in enumerate(rows):
        cells, marks = row
        for column, (bottom, cell, mark) in held.items():
            if number <= bottom:
                cells[column], marks[column] = cell, mark
        for column, bottom in begins.get(number, ()):
            if column < len(cells):
                held[column] = (bottom, cells[column], marks[column])
        yield row


def as_text(cell: _Cell) -> str:
    """The value of a cell as we would write it; a length as hours and minutes."""
    return _WRITERS.get(type(cell), str)(cell)


def _text(cell: str) -> str:
    """A text; in .ods a day or more on the clock is one in ISO 8601, `PT24H00M00S`."""
    match = _HOURS.fullmatch(cell) if cell[:2] == "PT" else None
    return cell if match is None else f"{match[1]}:{match[2]}"


def _boolean(cell: bool) -> str:  # noqa: FBT001 -- it is what is written
    return "true" if cell else "false"


def _number_text(number: float) -> str:
    return str(int(number)) if number.is_integer() else repr(number)


def _moment(cell: dt.datetime) -> str:
    moment = _rounded(cell)
    clock = _clock(moment)
    if moment.year in _EPOCHS:
        return _typed(moment) or clock
    return f"{moment:%Y-%m-%d}" if clock == "00:00" else f"{moment:%Y-%m-%d}T{clock}"


def _date(cell: dt.date) -> str:
    """A date; a number that somebody typed into a cell for times is the number, a day of it 24:00.

    Spreadsheets count days from 1900, with a 29 February 1900 that never was.
    """
    if cell.year > _LAST_OF_NUMBERS:
        return str(cell)
    days = _days(cell)
    return "24:00" if days == 1 else str(days)


def _days(cell: dt.date) -> int:
    return (cell - dt.date(1899, 12, 31)).days + (cell >= dt.date(1900, 3, 1))


def _typed(moment: dt.datetime) -> str:
    """The number that somebody typed into a cell for times: `9.15`, which is shown as 03:36."""
    hundredths, odd = divmod(moment.hour * 3600 + moment.minute * 60 + moment.second, 864)
    days = _days(moment.date()) if moment.year == _EPOCH else 0
    return f"{days}.{hundredths:02}" if 1 < days < _HOURS_OF_DAY and not odd else ""


def _time(cell: dt.time) -> str:
    return _clock(_rounded(dt.datetime.combine(dt.date(2000, 1, 1), cell)))


def _rounded(moment: dt.datetime) -> dt.datetime:
    """The nearest second: spreadsheets keep a moment as a fraction of days."""
    return (moment + dt.timedelta(microseconds=500_000)).replace(microsecond=0)


def _clock(time: dt.datetime) -> str:
    return f"{time:%H:%M:%S}" if time.second else f"{time:%H:%M}"


def _length(length: dt.timedelta) -> str:
    minutes, seconds = divmod(round(length.total_seconds()), 60)
    clock = f"{minutes // 60}:{minutes % 60:02}"
    return f"{clock}:{seconds:02}" if seconds else clock


_WRITERS: dict[type, Callable[[Any], str]] = {
    bool: _boolean,
    float: _number_text,
    dt.date: _date,
    dt.datetime: _moment,
    dt.time: _time,
    dt.timedelta: _length,
}
