"""PDFs as pages: what stands on their sheets from the top, with headings, lists and tables."""

from collections import Counter
from collections.abc import Iterator, Sequence
from operator import attrgetter

from confsched.by_key import grouped
from confsched.patterns import pattern
from confsched.reading.archive import Refused
from confsched.reading.line_source import Paragraphs
from confsched.reading.programme_text.front_ends.html_tables import OpenTables, Table
from confsched.reading.programme_text.front_ends.pdf.cells import (
    Cell,
    Grid,
    Width,
    paragraphs,
    widths_of,
)
from confsched.reading.programme_text.front_ends.pdf.columns import tables_in
from confsched.reading.programme_text.front_ends.pdf.gutters import Span, gaps_in, runs_of
from confsched.reading.programme_text.front_ends.pdf.sheets import Sheet, sheets_of
from confsched.reading.programme_text.front_ends.pdf.stacks import Stack, stacks_of
from confsched.reading.programme_text.front_ends.pdf.stops import at_stops
from confsched.reading.programme_text.front_ends.pdf.times import has_clock, time_in
from confsched.reading.programme_text.front_ends.pdf.words import Row, Word, rows_of
from confsched.reading.programme_text.front_ends.plain_text import BULLET
from confsched.reading.programme_text.front_ends.typeset import with_rows
from confsched.reading.programme_text.page import Kind, Line, Page

_LARGER = 1.12  # times the size of most of the text: a heading
_LONG = 150  # characters: no heading is longer
_APART = 0.65  # of the size: what is farther from the row above stands below an empty line
_LEADING = 1.2  # times the size: from one row to the next
_IDEOGRAPH = pattern(r"[\u2e80-\u9fff\uff00-\uffef]")  # no blanks stand between these
_NUMBER = pattern(r"\d{1,3}|\b[ivxl]+\b")
_OF_SHEET = pattern(
    r"(?i)(?:(?:page|p[aá]gina|seite|strona|p|s)\.? ?)?\W{0,3}(\d{1,3})"
    r"(?: ?(?:[/|]|of|von|de|di|sur|van|z) ?\d{1,3})?\W{0,3}"
)
_COLUMN = 3  # rows that end at one place: what stands there is aligned at its right
_EDGE = 52  # points: running heads and feet stand nearer to the edge of a sheet than any text
_HEADS, _FEW = 2, 0.05  # rows that may run over both columns, and of all rows
_MOST = 40  # of them in a sheet, however full
_CENTRAL = 0.15  # of the width: so far from the middle the columns may be parted
_PARTED = 0.8  # of the size of the smallest letters: they are no nearer to each other
_LEAST = 2  # times in a column
_EVEN = 0.3  # of the rows of the second column: they begin at one place


def pdf_page(name: str, data: bytes) -> Page:
    """The page that a PDF is.

    Raises Refused, and ConfschedError where the extra is not installed.
    """
    sheets = sheets_of(data)
    if not any(sheet.words or sheet.grids for sheet in sheets):
        raise Refused("a PDF of images, of which no text is read; have it recognised (OCR)")
    writer = _Writer(name, sheets)
    for stack in stacks_of(list(_in_columns(list(_without_running(sheets))))):
        writer.stack(stack)
    return Page(writer.source, tuple(with_rows(writer.lines, writer.tables.number)))


class _Writer:
    """Writes down the lines of sheets, one after the other."""

    def __init__(self, name: str, sheets: Sequence[Sheet]) -> None:
        sizes = Counter(dict.fromkeys((0.0,), 0))
        for word in (word for sheet in sheets for word in sheet.all_words()):
            sizes[_size(word)] += len(word.text)
        self.usual = max(sizes, key=sizes.__getitem__)
        larger = {_size(word) for sheet in sheets for word in sheet.words}
        larger = {size for size in larger if size > _LARGER * self.usual}
        self.levels = {
            size: min(n, 6) for n, size in enumerate(sorted(larger, reverse=True), start=1)
        }
        self.source = Paragraphs(name)
        self.lines: list[Line] = []
        self.tables = OpenTables()
        self.above: Row | None = None
        self.limit = 0.0
        self.counts: Counter[int] = Counter()  # of the lines on each sheet

    def stack(self, stack: Stack) -> None:
        """All that stands on sheets that are laid below each other."""
        self.above, self.limit, self.sheet_at = None, stack.limit, stack.sheet_at
        held: list[Row] = []
        rows = at_stops(stack.rows, stack.limit) or tables_in(stack.rows, stack.limit)
        for item in sorted((*stack.grids, *rows), key=attrgetter("top")):
            if isinstance(item, Row):
                held.append(item)
                continue
            self.text(held)
            held = []
            self.table(item)
        self.text(held)

    def text(self, rows: Sequence[Row]) -> None:
        """Rows that are in no table."""
        for rows_ in paragraphs([*_with_tabs(rows)], Width(self.limit)):
            first = rows_[0]
            self.lines.append(self.line(rows_, "", gap=_gap(self.above, first)))
            self.above = rows_[-1]

    def line(self, rows: Sequence[Row], name: str, *, gap: int = 0, heading: bool = True) -> Line:
        """A line of one row, or of several that go on."""
        text = _joined(rows).strip()
        bullet = BULLET.match(text)
        sheet = self.sheet_at(rows[0].top)
        self.counts[sheet] += 1
        name = name or f"line {self.counts[sheet]}"
        start, end = self.source.write(text, sheet, f"page {sheet}, {name}")
        level = self.levels.get(_size(rows[0]), 0) if heading and len(text) < _LONG else 0
        bold = all(row.bold for row in rows) and not level
        if bullet and not level:
            return Line(text[bullet.end() :], start + bullet.end(), end, Kind.ITEM, 0, gap)
        kind = Kind.HEADING if level else Kind.PLAIN
        return Line(text, start, end, kind, level, gap, bold=bold)

    def table(self, grid: Grid) -> None:
        """The rows of a table."""
        table, widths = Table(1), widths_of(grid)
        self.tables.begin(table)
        for row_number, row in enumerate(grid.rows, start=1):
            table.row()
            for cell in row:
                self.cell(table, cell, row_number, widths[cell.column, cell.columns])
        self.lines.extend(self.tables.end() or ())
        last = grid.rows[-1] if grid.rows and not grid.edges else ()  # without a line below it
        rows = (row for cell in last for row in cell.rows)
        self.above = max(rows, key=attrgetter("bottom"), default=None)

    def cell(self, table: Table, cell: Cell, row: int, width: Width) -> None:
        while table.free < cell.column:
            table.cell()
        box = table.cell(cell.columns, cell.height)
        name = f"table {self.tables.number + 1}, row {row}, cell {cell.column + 1}"
        above: Row | None = None
        for rows in paragraphs(cell.rows, width):
            gap = _gap(above, rows[0]) if above is not None else 0
            box.lines.append(self.line(rows, name, gap=gap, heading=False))
            above = rows[-1]


def _with_tabs(rows: Sequence[Row]) -> Iterator[Row]:
    """Rows, with a tab before what stands at the right edge: a time, or a column of its own."""
    parted = [[*runs_of(row)] for row in rows]
    begins = grouped((round(runs[-1].right), round(runs[-1].left)) for runs in parted if runs[1:])
    aligned = {end for end, lefts in begins.items() if len(lefts) >= _COLUMN and len({*lefts}) > 1}
    for row, (*before, last) in zip(rows, parted, strict=True):
        first = last.words[0]
        ended = row.is_wide and any(abs(row.right - end) < 1 for end in aligned)
        if before and (ended or has_clock(time_in(last.words))):
            first = first._replace(text=f"\t{first.text}")
        yield Row((*row.words[: -len(last.words)], first, *last.words[1:]))


def _gap(above: Row | None, row: Row) -> int:
    """How many empty lines stand above a row: one at the top."""
    if above is None:
        return 1
    room = (row.top - above.bottom) / row.size
    return max(1, round(room / _LEADING)) if room > _APART else 0


def _size(one: Row | Word) -> float:
    return round(2 * one.size) / 2


def _joined(rows: Sequence[Row]) -> str:
    """What rows say that go on in each other; a word that was broken is whole again."""
    said = rows[0].text
    for row in rows[1:]:
        text = row.text
        broken = said.endswith("-") and said[-2:-1].isalpha() and text[:1].islower()
        apart = not (_IDEOGRAPH.match(text) and _IDEOGRAPH.match(said[-1]))
        said = said[:-1] + text if broken else f"{said} {text}" if apart else said + text
    return said


def _without_running(sheets: Sequence[Sheet]) -> Iterator[Sheet]:
    """The sheets, without what most of them have at the edge; the head of the first stays."""
    edges = [list(_at_edge(sheet)) for sheet in sheets]
    often = Counter(text for edge in edges for text in {_plain(row) for row in edge})
    least = max(2, len(sheets) / 2)
    known: set[str] = set()
    for sheet, edge in zip(sheets, edges, strict=True):
        dropped = _at_foot(sheet)
        for row in edge:
            text = _plain(row)
            once = text in known or row.top > sheet.height / 2 or _OF_SHEET.fullmatch(row.text)
            if often[text] >= least and once:
                dropped |= set(row.words)
            known.add(text)
        yield sheet._replace(words=[word for word in sheet.words if word not in dropped])


def _at_foot(sheet: Sheet) -> set[Word]:
    """The words of the last row of a sheet, if that is only its number."""
    last = rows_of(sheet.words)[-1:]
    number = _OF_SHEET.fullmatch(last[0].text) if last else None
    return set(last[0].words) if number and int(number[1]) == sheet.number else set()


def _at_edge(sheet: Sheet) -> Iterator[Row]:
    """The rows above and below the text of a sheet; one with a time is part of it."""
    for row in rows_of(sheet.words):
        edge = row.bottom < _EDGE or row.top > sheet.height - _EDGE
        if edge and not has_clock(row.text):
            yield row


def _plain(row: Row) -> str:
    return _NUMBER.sub("", row.text).strip()


def _in_columns(sheets: Sequence[Sheet]) -> Iterator[Sheet]:
    """The sheets in the order in which they are read; what runs over both columns comes first.

    Where another sheet is parted, one without times is parted as well.
    """
    told = [[run for row in rows_of(sheet.words) for run in runs_of(row)] for sheet in sheets]
    told = [[] if sheet.grids else runs for sheet, runs in zip(sheets, told, strict=True)]
    found = [_middle(runs, timed=True) if runs else None for runs in told]
    for sheet, runs, own in zip(sheets, told, found, strict=True):
        gap = own or (_middle(runs, timed=False) if runs and any(found) else None)
        if gap is None or not any(one and gap[0] < one[1] and one[0] < gap[1] for one in found):
            yield sheet
            continue
        right = {word for run in runs if run.left >= gap[1] for word in run.words}
        left = [word for word in sheet.words if word not in right]
        yield sheet._replace(words=left, width=gap[1], half=True)
        yield sheet._replace(words=[word for word in sheet.words if word in right], half=True)


def _middle(runs: Sequence[Row], *, timed: bool) -> Span | None:
    """Where a sheet is parted in columns, if it is: where least runs over both.

    With times in each of them, where `timed`.
    """
    left, right = min(run.left for run in runs), max(run.right for run in runs)
    apart = _PARTED * min(run.size for run in runs)
    least = _LEAST if timed else 0
    clocks = [run.left for run in runs if has_clock(run.text)]
    for most in range(int(max(_HEADS, min(len(runs) * _FEW, _MOST))) + 1):
        for gap in gaps_in(runs, most):
            central = abs(sum(gap) / 2 - (left + right) / 2) < _CENTRAL * (right - left)
            if not central or gap[1] - gap[0] <= apart:
                continue
            places = Counter(round(run.left) for run in runs if run.left >= gap[1])
            edge = max(places.values(), default=0) > _EVEN * places.total()
            behind = sum(place >= gap[1] for place in clocks)
            if edge and min(behind, len(clocks) - behind) >= least:
                return gap
    return None
