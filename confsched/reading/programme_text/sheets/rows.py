"""The rows of a sheet that may be drawn as a grid, as rows of a page.

Days stand in rows of their own then, times as people write them, and people with their sessions.
What a list of fields has besides is no room: lengths are left out, for the times say them, and so
are notes and links.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.grid import row_line
from confsched.reading.programme_text.page import Cell, Line, Note
from confsched.reading.programme_text.recognisers.labels import column_label, heads_times
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_pause
from confsched.reading.programme_text.recognisers.zones import zone_alone
from confsched.reading.programme_text.sheets.clocks import with_clock
from confsched.reading.programme_text.sheets.going_on import going_on
from confsched.reading.programme_text.sheets.said_besides import (
    SheetLine,
    with_dates_first,
    without_names,
)
from confsched.reading.programme_text.tables.heads import fits_grid, heads_one
from confsched.reading.programme_text.tables.heads_and_cells import NOTHING, is_time, time_column
from confsched.reading.programme_text.words.calendar import WEEKDAYS
from confsched.reading.programme_text.words.plain import folded
from confsched.reading.programme_text.words.untold import leaves_names_open
from confsched.reading.table import Sheet
from confsched.reading.tree import end_of, start_of
from confsched.text.titles import ends_day

_SURE, _LIKELY = 0.5, 0.6  # of people
_OF_MONTH = pattern(r"([^\W\d_]{3,})\.?,?\s+\d{1,2}(?:st|nd|rd|th|\.|º)?\s*\**")
_MOMENT = pattern(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d)?")
_NO_ROOM = frozenset(
    (
        *("length", "duration", "minutes", "mins", "min", "dauer", "duree", "duracion", "durata"),
        *("notes", "note", "remarks", "comments", "notizen", "bemerkungen", "remarques", "notas"),
    )
)
_TYPE_OF = pattern(r"(?:type|kind|category|format|typ|tipo|art)s?[ _]\w")
_LINK = pattern(r"https?://\S+")
_FIRST = 3  # columns among which that of the times is
_PAIR = 2  # cells: a time and what is for everybody
# what was meant as a time: `11:0`, `25:30`, `1O:30`, `25:00–26:00`
_MEANT = r"[\dOol]{1,2} ?[:;.,] ?[\dOol]{1,3}(?: ?[ap]\.?m\.?)?"
_SLIP = pattern(rf"{_MEANT}(?:\s*[-–—]\s*{_MEANT})?", re.IGNORECASE)


class SheetRows:
    """A sheet as rows of a page: with days in rows of their own, and times as people write them."""

    def __init__(self, lines: Sequence[SheetLine]) -> None:
        filled, self.aside = without_names(lines)
        timed = (_row([_without_date(cell) for cell in line.cells], 1) for line in filled)
        times = time_column([Reading(0, line) for line in timed])
        if times is None:  # and so it is no grid
            filled = []
        self.times = times or 0
        filled = [*with_dates_first(filled)]
        found = {line.number for line in filled if self.is_head(line.cells)}
        found |= self.heads_below_days(filled)
        self.placing = self.rooms_below(filled, found)
        found -= self.placing
        self.heads = self.with_above(filled, found or self.above_times(filled))
        heads = [cell for line in filled if line.number in self.heads for cell in line.cells]
        self.dropped = {
            cell.column: cell for cell in heads if folded(cell.text).strip(" .:") in _NO_ROOM
        }
        self.dropped |= _beside_days(heads, filled)
        below = [line for line in filled if line.number not in self.heads]
        self.dropped |= {cell.column: cell for cell in heads if _has_links(cell.column, below)}
        behind = (cell for cell in heads if cell.column > self.times)
        self.ends = {cell.column for cell in behind if heads_times(cell.text)}
        self.ends |= {self.times + 1} if self.has_ends_beside(heads, filled) else set()
        self.closed: list[Cell] = []
        self.width = max((one.column + 1 for line in filled for one in line.cells), default=0)
        filled = going_on(filled, self.times, self.is_last, ended=bool(self.ends))
        self.leading = self.leading_below(filled)
        self.heads -= self.leading
        self.rows = list(self.joined(self.with_days(filled)))

    def has_ends_beside(self, heads: Sequence[Cell], lines: Sequence[SheetLine]) -> bool:
        """Whether nothing but times stands beside the times, below no head."""
        column, timed = self.times + 1, filter(self.is_timed, lines)
        cells = [cell for line in timed for cell in line.cells if cell.column == column]
        named = any(cell.column == column for cell in heads)
        return len(cells) > 1 and not named and all(map(is_time, cells))

    def is_head(self, cells: Sequence[Cell]) -> bool:
        """Whether a row names columns: it says where the times are, or is rooms, tracks or days."""
        corner = [cell for cell in cells if cell.column <= self.times]
        heads = [Reading(0, cell_line(cell)) for cell in cells if cell.column > self.times]
        named = any(heads_times(cell.text) or zone_alone(cell.text) for cell in corner)
        fits = (
            (named and all(map(heads_one, heads))) if len(heads) == 1 else named or fits_grid(heads)
        )
        return bool(heads) and fits and not any(map(is_time, corner))

    def heads_below_days(self, lines: Sequence[SheetLine]) -> set[int]:
        """The rows of several cells right below a day and above a time, behind which they begin."""
        return {
            line.number
            for above, line, below in zip(lines, lines[1:], lines[2:], strict=False)
            if len(line.cells) > 1 and line.cells[0].column > self.times and self.is_timed(below)
            if len(above.cells) == 1 and Reading(0, cell_line(above.cells[0])).day is not None
        }

    def above_times(self, lines: Sequence[SheetLine]) -> set[int]:
        """The last row of several cells above the first with a time, which may be a head."""
        above = [*takewhile(lambda line: not self.is_timed(line), lines)]
        return {line.number for line in [line for line in above if len(line.cells) > 1][-1:]}

    def with_above(self, lines: Sequence[SheetLine], heads: set[int]) -> set[int]:
        """Heads, and rows of several cells directly above them, which say more of the columns."""
        found = set(heads)
        for above, line in reversed(list(pairwise(lines))):
            if line.number in found and len(above.cells) > 1 and not self.is_timed(above):
                found.add(above.number)
        return found

    def rooms_below(self, lines: Sequence[SheetLine], heads: set[int]) -> set[int]:
        """The rows that say where the sessions above them are: heads, but the last heads nothing.

        Below it everything is for everybody.
        """
        timed = [line.number for line in lines if self.is_timed(line)]
        beside = [line.number for line in lines if line.number in timed and len(line.cells) > _PAIR]
        found = [line for line in lines if line.number in heads and line.number > min(timed)]
        is_last = bool(found and beside) and found[-1].number > max(beside)
        days = any(Reading(0, cell_line(cell)).day for line in found for cell in line.cells)
        return {line.number for line in found} if is_last and not days else set()

    def is_timed(self, line: SheetLine) -> bool:
        """Whether a time stands in a row where the times do."""
        return any(self.is_time(cell) and is_time(cell) for cell in line.cells)

    def with_days(self, lines: Sequence[SheetLine]) -> Iterator[SheetLine]:
        """Rows without what is no session; a day that stands beside a time is a row above it."""
        day = ""
        for number, cells in lines:
            moment = next((_MOMENT.fullmatch(one.text) for one in cells if self.is_time(one)), None)
            for cell in cells:
                is_beside = cell.column < self.times and len(cells) > 1 and number not in self.heads
                dated = is_beside and Reading(0, cell_line(cell)).day is not None
                said = moment[1] if moment and self.is_time(cell) else cell.text if dated else day
                if said != day:
                    day = said
                    yield SheetLine(-1, [cell._replace(text=day)])
            alone = [_without_date(cell) if self.is_time(cell) else cell for cell in cells]
            if rest := list(self.sessions(cells)) if len(cells) > 1 else alone:
                yield SheetLine(number, self.named(number, cells, rest))

    def named(self, number: int, cells: Sequence[Cell], rest: list[Cell]) -> list[Cell]:
        """A row with what stands before its time, if nothing else says what there is."""
        before = [one for one in cells if one.column < self.times and number not in self.heads]
        names = [one for one in before if Reading(0, cell_line(one)).day is None]
        if names and [one.column for one in rest] == [self.times]:
            first = self.times + 1
            return [*rest, names[-1]._replace(column=first, columns=self.width - first)]
        self.aside += [one for one in names if cells[1:] and any(map(str.isalpha, one.text))]
        return rest

    def is_time(self, cell: Cell) -> bool:
        """Whether a cell stands in the column of the times."""
        return cell.column == self.times

    def sessions(self, cells: Sequence[Cell]) -> Iterator[Cell]:
        """The time and the sessions of a row; what only ends those above it is none.

        The time may be told once more at the other edge.
        """
        end = next((cell for cell in cells if cell.column in self.ends and is_time(cell)), None)
        for cell in cells:
            if self.is_time(cell):
                text = _without_date(cell).text
                told = end is not None and end.text != cell.text
                yield cell._replace(text=f"{text}–{end.text}" if end and told else text)
            elif self.is_last(cell, cells):
                self.closed.append(cell)
            elif cell.column > self.times and cell.column not in {*self.dropped, *self.ends}:
                yield cell

    def is_last(self, cell: Cell, cells: Sequence[Cell]) -> bool:
        """Whether a cell says that nothing more comes, and stands alone beside a time."""
        beside = [one for one in cells if one.column > self.times]
        return beside == [cell] and ends_day(cell.text)

    def joined(self, lines: Iterator[SheetLine]) -> Iterator[SheetLine]:
        """Rows; one of nothing but people is part of the row above it, whose time it has.

        Those who lead may stand above what they lead, up to the next row that is for everybody.
        """
        last: SheetLine | None = None
        leading: SheetLine | None = None
        for line in lines:
            if line.number in self.leading:
                leading = line
            elif last is not None and line.number in self.placing:
                last = self.with_people(last, line, "Room: ")
            elif last is not None and self.goes_on(last, line):
                last = self.with_people(last, line)
            else:
                if last is not None:
                    yield last
                if self.is_for_all(line):
                    leading = None
                led = leading is not None and self.is_timed(line)
                last = self.with_people(line, leading) if led and leading is not None else line
        if last is not None:
            yield last

    def with_people(self, line: SheetLine, people: SheetLine, label: str = "") -> SheetLine:
        """A row with what another says of who is in its sessions, and what they do, or where."""
        role = next((f"{_role(cell)}: " for cell in people.cells if self.is_time(cell)), label)
        said = [cell for cell in people.cells if not self.is_time(cell)]
        return line._replace(cells=[_with_below(cell, said, role) for cell in line.cells])

    def leading_below(self, lines: Sequence[SheetLine]) -> set[int]:
        """The rows that say who leads what is below them: so they all do if the first one does.

        One alone above all times is said of the whole column. So does one of several people below
        what is for everybody.
        """
        led = {line.number for line in lines if len(line.cells) > 1 and self.leads(line)}
        above = {line.number for line in takewhile(lambda line: not self.is_timed(line), lines)}
        below = {
            two.number for one, two in pairwise(lines) if self.is_for_all(one) and two.cells[2:]
        }
        return led if 0 < len(led & above) < len(led) else led & below

    def is_for_all(self, line: SheetLine) -> bool:
        """Whether nothing but one cell stands beside a time, or breaks do."""
        beside = [cell.text for cell in line.cells if cell.column > self.times]
        return self.is_timed(line) and (len(beside) == 1 or all(map(is_pause, beside)))

    def goes_on(self, above: SheetLine, line: SheetLine) -> bool:
        """Whether a row without a time says who speaks in the sessions above it, or leads them."""
        held = any(cell.rows >= line.number for cell in above.cells if not self.is_time(cell))
        known = {cell.column: cell.text for cell in above.cells if cell.column > self.times}
        people = [cell for cell in line.cells if not self.is_time(cell)]
        if not self.is_timed(above) or held or not all(cell.column in known for cell in people):
            return False
        if self.leads(line):
            paused = all(is_pause(known[cell.column]) for cell in people)
            return not paused
        alone = len(people) == len(line.cells)
        scores = [_of_people(cell) for cell in people if alone]
        timed = any(cell.rows >= line.number for cell in above.cells)  # else it may be a session
        return alone and min(scores) >= _SURE and sum(scores) >= (_LIKELY * len(scores)) * timed

    def leads(self, line: SheetLine) -> bool:
        """Whether a row says who leads sessions, with each or where the times are: `Chair`."""
        led = [_role(cell) for cell in line.cells if self.is_time(cell)]
        people = [cell for cell in line.cells if not self.is_time(cell)]
        if led:
            return all(led) and all(people_in(cell.text).score > _SURE for cell in people)
        labels = (Reading(0, cell_line(cell)).label for cell in people)
        return all(label is not None and label.role for label in labels)

    def lines(self, tables: Iterator[int]) -> Iterator[Line]:
        """The rows as lines of a page; what has heads of its own is a table of its own."""
        numbers = [row.number for row in self.rows if row.number >= 0]
        table, begun = 0, False
        for row in self.rows:
            is_head = row.number in self.heads
            if is_head and (begun or not table):
                table, begun = next(tables), False
            begun = begun or self.is_timed(row)
            at = bisect_left(numbers, row.number)
            cells = [
                cell._replace(rows=max(bisect_right(numbers, cell.rows) - at, 1))
                if row.number >= 0
                else cell._replace(rows=1)
                for cell in row.cells
            ]
            yield from [_row(cells, table)] if table else map(cell_line, cells)

    def slips(self) -> Iterator[Cell]:
        """The cells that were meant as times, and are none."""
        for _, cells in self.rows:
            yield from (
                cell
                for cell in cells
                if self.is_time(cell) and _SLIP.fullmatch(cell.text.strip()) and not is_time(cell)
            )

    def notes(self) -> Iterator[Note]:
        """The columns that are no room, and the cells that are no session."""
        for cell in self.closed:
            yield Note(cell.start, cell.end, f"{cell.text!r} ends what stands above it")
        if self.aside:
            said = "; ".join(" ".join(cell.text.split()) for cell in self.aside)
            first = self.aside[0]
            yield Note(first.start, first.end, f"left out beside the times: {said}")
        for cell in self.dropped.values():
            yield Note(cell.start, cell.end, f"the column {cell.text!r} is no room; it is left out")


def sheet_lines(sheet: Sheet) -> list[SheetLine]:
    """The rows of a sheet in which there is anything."""
    return [SheetLine(n, cells) for n, cells in enumerate(filled_cells(sheet)) if cells]


def filled_cells(sheet: Sheet) -> Iterator[list[Cell]]:
    """The filled cells of each row; `rows` is the row where one ends that is merged downwards."""
    areas = {(one.top, one.left): one for one in sheet.merged}
    for number, row in enumerate(sheet.rows):
        found = []
        for column, (text, mark) in enumerate(zip(row.cells, row.marks, strict=True)):
            if text and not NOTHING.fullmatch(text):
                area = areas.get((number, column))
                width = area.right - column + 1 if area else 1
                bottom = area.bottom if area else number
                text = _with_weekday(with_clock(text) if column < _FIRST else text)  # noqa: PLW2901 -- the same
                found.append(Cell(text, start_of(mark), end_of(mark), column, width, bottom))
        yield found


def _with_weekday(text: str) -> str:
    """`Monday 8`, whose month stands nowhere, as a weekday: that is all which tells the date."""
    match = _OF_MONTH.fullmatch(text.strip())
    return match[1] if match and folded(match[1]) in WEEKDAYS else text


def _without_date(cell: Cell) -> Cell:
    moment = _MOMENT.fullmatch(cell.text)
    return cell._replace(text=moment[2]) if moment else cell


def _with_below(cell: Cell, below: Sequence[Cell], role: str) -> Cell:
    """A cell with what stands in the one below it as one more line; `role` is theirs."""
    found = next((one.text for one in below if one.column == cell.column), "")
    return cell._replace(text=f"{cell.text}\n{role}{found}") if found else cell


def _of_people(cell: Cell) -> float:
    """How surely a cell names people, each perhaps in a line of their own, or says `All`."""
    return leaves_names_open(cell.text) or people_in(cell.text.replace("\n", ", ")).score


def _role(cell: Cell) -> str:
    """What a cell in the column of times says of the people beside it; empty for anything else."""
    label = column_label(cell.text)
    return cell.text.strip(" :") if label is not None and label.role else ""


def _has_links(column: int, lines: Sequence[SheetLine]) -> bool:
    """Whether a column has nothing but links to what is said of the sessions beside it."""
    told = [cell.text for line in lines for cell in line.cells if cell.column == column]
    return bool(told) and all(map(_LINK.fullmatch, told))


def _beside_days(heads: Sequence[Cell], lines: Sequence[SheetLine]) -> dict[int, Cell]:
    """What stands beside days as columns and is no day: their types, `Day1_fmt`, other tables.

    Another one stands behind a column in which there is nothing.
    """
    named = {folded(cell.text) for cell in heads}
    more = {cell.column for cell in heads if folded(cell.text).rpartition("_")[0] in named}
    dated = {cell.column for cell in heads if Reading(0, cell_line(cell)).day is not None}
    days = dated - more
    if len(days) < 2:
        return {}
    said = [cell for cell in heads if cell.column not in days]
    found = {
        cell.column: cell
        for cell in said
        if cell.column in more or _TYPE_OF.match(folded(cell.text))
    }
    filled = {cell.column for line in lines for cell in line.cells}
    gap = next((column for column in range(max(days), max(filled)) if column not in filled), None)
    for cell in (cell for line in lines for cell in line.cells if gap and cell.column > gap):
        found.setdefault(cell.column, cell)
    return found


def cell_line(cell: Cell) -> Line:
    """A cell as a line of its own."""
    return Line(" ".join(cell.text.split()), cell.start, cell.end)


def _row(cells: Sequence[Cell], table: int) -> Line:
    return row_line(list(cells), cells[0].start, cells[-1].end, table)
