"""Rows of cells under a head of column names, as a list of mappings: what tables have in common.

A column without a name is called by its number, and so is one that is named like another before
it, so that nothing of a table is lost. A row without any text is no row. What stands above the head
is a title, and kept beside the rows.
"""

from collections.abc import Callable, Container, Iterable, Iterator
from collections.abc import Sequence as AnySequence
from dataclasses import replace
from functools import cached_property
from itertools import chain, islice, zip_longest
from typing import TypeAlias

from confsched.findings import Finding, Fix, Related
from confsched.patterns import pattern
from confsched.reading import notices
from confsched.reading.headless import names_without_head
from confsched.reading.table import Row, Table, is_head, nameless
from confsched.reading.tree import Mapping, Places, end_of, from_to, pack, start_of
from confsched.reading.unquoted import begins_blank, joined, quotes

# whether some names are those of columns
Heads: TypeAlias = Callable[[list[str]], bool]
_FIRST = 12  # rows among which the head is
_PAIRS = 2  # columns of a table that is pairs of a name and a value, and is not turned round
_LABEL = pattern(r"[^\W\d_]{2,20}(?: [^\W\d_]{2,20}){0,2}:?")
_CLOCK = pattern(r"(?i)\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?")
_ROOM = 0.3  # likeness to the name of one
_SPARE = 100  # cells without a column that are kept in a row


def read_table(
    places: Places,
    rows: Iterable[Row],
    heads: Heads | None = None,
    beside: AnySequence[str] = (),
) -> tuple[Table, list[Finding]]:
    """The table that some rows are: the first one with several cells filled names the columns.

    One cell above it is a title, unless it stands to the right of where the next row begins: then
    it names the columns of a table whose first column has no name. Where no row has several, all
    of it is one column, and the first one names it. `heads` knows better which names are those of
    columns, and is asked of the first rows; of a table without a head it is asked what the columns
    could be called; those of a table `beside` it may be `given` already. One with its names down
    the first column is turned round.
    """
    every = (row for row in rows if any(row.cells))
    first = list(islice(every, _FIRST)) if heads else []
    turned = _turned(first, heads) if heads and len(first) < _FIRST else []
    if turned and heads and not heads([cell for cell in first[0].cells if cell]):
        return _Table(places, turned[0]).read(turned[1:])
    several = any(map(is_head, first))
    for number, row in enumerate(first):
        if heads and is_head(row) == several and heads([cell for cell in row.cells if cell]):
            head = _below(first[number - 1], row) if number else row
            titles = first[:number] if head is row else first[: number - 1]
            lower = _lower(row, first[number + 1 : number + 2], heads)
            below = first[number + 1 + (lower is not None) :]
            return _Table(places, lower or head, titles).read(chain(below, every))
    if turned:
        return _Table(places, turned[0]).read(turned[1:])
    names = names_without_head([row.cells for row in first], beside) if heads else []
    if heads and names and heads(names):
        return _without_head(places, names, first, every)
    return _below_first_head(places, chain(first, every))


def _without_head(
    places: Places, names: list[str], first: AnySequence[Row], others: Iterator[Row]
) -> tuple[Table, list[Finding]]:
    """A table of which no row names the columns; what stands right above may be the day of all."""
    count = max(next(n for n, row in enumerate(first) if is_head(row)) - 1, 0)
    titles, rows = first[:count], chain(first[count:], others)
    table, findings = _Table(places, _named(names, first[count]), titles).read(rows)
    table.given = (*names,)
    return table, findings


def _below_first_head(places: Places, rest: Iterator[Row]) -> tuple[Table, list[Finding]]:
    """A table whose first row with several cells names the columns."""
    above: list[Row] = []
    for row in rest:
        if above and above[-1].first > row.first:
            return _Table(places, above[-1], above[:-1]).read(chain([row], rest))
        if is_head(row):
            return _Table(places, row, above).read(rest)
        above.append(row)
    return _Table(places, above[0]).read(above[1:]) if above else (Table(places), [])


def _turned(rows: AnySequence[Row], heads: Heads) -> list[Row]:
    """A table whose columns are rows, turned round: its first column has the names of fields.

    What stands alone in a row is a title, or a note, and names nothing. The first row may number
    the columns, and have no name.
    """
    named = all(row.cells[0] for row in rows[1:])
    names = [row.cells[0] for row in rows if row.filled > 1 and row.cells[0]]
    width = max((len(row.cells) for row in rows), default=0)
    if not named or width <= _PAIRS or not heads(names) or _are_noted(rows):
        return []
    return [
        Row(
            [row.cells[n] if n < len(row.cells) else None for row in rows],
            [row.marks[min(n, len(row.marks) - 1)] for row in rows],
        )
        for n in range(width)
    ]


def _are_noted(rows: Iterable[Row]) -> bool:
    """Whether notes stand behind the values of names: beside days and times there are no others."""
    values = [[cell for cell in row.cells[1:] if cell] for row in rows]
    beside = [cell for first, *others in filter(None, values) if _begins(first) for cell in others]
    counted = any(map(_begins, (one[0] for one in values if one)))
    return counted and 2 * sum(map(_begins, beside)) <= len(beside)


def _begins(cell: str) -> bool:
    """Whether a cell begins with a number, as days and times do."""
    return cell.strip()[:1].isdigit()


def _below(above: Row, head: Row) -> Row:
    """A head with the names of groups before its own, where columns of several are called alike.

    A name in the row above holds for the columns below it and those to the right, up to the next.
    """
    if not is_head(above) or len(set(head.cells)) == len(head.cells):
        return head
    names: list[str | None] = []
    group = ""
    for number, name in enumerate(head.cells):
        cell = above.cells[number] if number < len(above.cells) else None
        group = (cell or "").strip() or group
        names.append(f"{group} {name}" if group and name else name or cell)
    repeats = [name for name in head.cells if name and head.cells.count(name) > 1]
    parted = len({name for name in names if name}) == sum(1 for name in names if name)
    return Row(names, head.marks) if repeats and parted else head


def _lower(row: Row, below: list[Row], heads: Heads) -> Row | None:
    """The second row of a head, where the first one names groups of its columns: `When`, `Who`.

    It names no fewer columns, or those of a group and no others: `From` and `To` below `Time`, or
    else nothing but columns. One that it leaves out is called as above.
    """
    cells = below[0].cells if below else []
    filled = [number for number, cell in enumerate(cells) if cell]
    both = [*zip_longest(cells, row.cells)]
    gaps = [number for number in filled if not both[number][1]]
    names = [cell or name for cell, name in both]
    of_group = len(filled) > 1 and all(n in gaps or n + 1 in gaps for n in filled)
    of_group = of_group and not any(char.isdigit() for cell in cells for char in cell or "")
    of_group = of_group or all(heads(["title", cells[number] or ""]) for number in filled)
    said = names if of_group else [cells[number] for number in filled]
    enough = of_group or len(filled) >= sum(1 for cell in row.cells if cell)
    if not gaps or not enough or not heads([name for name in said if name]):
        return None
    marks = below[0].marks
    return Row(names, [*marks, *row.marks[len(marks) :]])


def _named(names: list[str], row: Row) -> Row:
    """A head that nobody wrote, which stands where the first row begins."""
    at = start_of(row.packed)
    return Row([*names], [pack(at, at)] * len(names))


def _texts(above: AnySequence[Row]) -> Iterator[tuple[str, int]]:
    """The texts of rows above a head; of two in one the first may be a label: `Venue:`.

    In several rows it is, below each other: `Event | Boat Days`, `Place | Old Mill`.
    """
    rows = [
        [(cell, mark) for cell, mark in zip(row.cells, row.marks, strict=True) if cell]
        for row in above
    ]
    paired = [texts for texts in rows if len(texts) == _PAIRS]
    several = sum(_LABEL.fullmatch(label) is not None for (label, _), _ in paired) > 1
    for texts in rows:
        (label, first), (value, last) = texts[0], texts[-1]
        sure = label[-1:] == ":" or (several and _LABEL.fullmatch(label))
        if len(texts) == _PAIRS and (sure or _CLOCK.fullmatch(value)):
            yield f"{label.rstrip(' :')}: {value}", from_to(first, last)
        else:
            yield from texts


class _Table:
    def __init__(self, places: Places, head: Row, above: AnySequence[Row] = ()) -> None:
        self.places = places
        width = head.filled + _SPARE  # a slip far off makes all rows of a workbook as wide
        self.head = Row(head.cells[:width], head.marks[:width])
        self.above = tuple(_texts(above))
        self.findings: list[Finding] = []
        self.twice: dict[str, Finding] = {}  # of columns, by the name that they are read by
        self.again: list[int] = []
        self.names = self._names()
        self.items: list[Mapping] = []
        self.short: list[tuple[int, int]] = []  # rows with too few cells, and where they end
        self.long: list[tuple[int, int]] = []  # with more cells than columns, and where that shows
        self.marks: list[int] = []

    def read(self, rows: Iterable[Row]) -> tuple[Table, list[Finding]]:
        for row in rows:
            if self.is_head_again(row):
                self.again.append(len(self.items))
            else:
                self.add(row)
        self.note_twice()
        self.note_short()
        self.note_long()
        return self.sequence(), self.findings

    def is_head_again(self, row: Row) -> bool:
        """Whether a row is the head, which may stand again on top of each page or day.

        What stands beside it belongs to another table.
        """
        if row.cells == self.head.cells:
            return True
        first = next((number for number, cell in enumerate(row.cells) if cell), -1)
        if self.head.cells[first : first + 1] != row.cells[first : first + 1]:
            return False
        pairs = [pair for pair in zip(row.cells, self.head.cells, strict=False) if pair[0]]
        named = sum(1 for name in self.head.cells if name)
        return 2 * len(pairs) > named and len(pairs) > 1 and all(one == name for one, name in pairs)

    def _names(self) -> list[str]:
        """A name of its own for each column; another table may stand beside an empty one."""
        first: dict[str, int] = {}
        beside = False
        for number, (cell, mark) in enumerate(zip(*self.head, strict=True), 1):
            name = " ".join((cell or "").split()) or nameless(number)
            beside = beside or (cell is None and bool(first))
            if name in first:
                again = _another(name, first)
                if not (beside or _is_of_side(name, [*first])):
                    self._twice(name, again, mark, first[name])
                name = again
            first[name] = mark
        return list(first)

    def _twice(self, name: str, again: str, mark: int, first: int) -> None:
        message = f"a second column {name!r}; it is read as {again!r}"
        related = Related(self.places.span(first), "the first one")
        self.twice[again] = Finding(message, self.places.span(mark), (related,), code="F002")

    def note_twice(self) -> None:
        """Notice the columns that are called like another one and say more than AM or PM."""
        for name, finding in self.twice.items():
            told = {str(item[name]).strip().casefold() for item in self.items if item[name]}
            if not told <= {"am", "pm", "a.m.", "p.m."}:
                self.findings.append(finding)

    def add(self, row: Row) -> None:
        packed = row.packed
        if len(row.cells) != len(self.names):
            row = self.fitted(row)
        item = Mapping(self.places)
        item.update(zip(self.names, row.cells, strict=False))
        marks = [0] * (2 * len(self.names))
        marks[::2], marks[1::2] = self.head.marks, row.marks[: len(self.names)]
        for number in range(len(self.names), len(row.cells)):
            mark = row.marks[number]
            item[_another("column", item, number + 1)] = row.cells[number]
            marks += (mark, mark)
        item.settle(marks, packed)
        self.items.append(item)
        self.marks.append(packed)

    def fitted(self, row: Row) -> Row:
        """A row with at least as many cells as there are columns, and none that are empty beyond.

        It is noticed where it goes on after all of them, and where it ends before a column that
        most rows fill, if no other row ends as early.
        """
        wanted, filled = len(self.names), row.filled
        most = wanted + _SPARE
        if len(row.cells) == 1 < self.head.filled and (other := self.other_separator(row)):
            self.wrong_length(1, row.marks[0], f"; its cells are parted by {other!r}")
        elif len(row.cells) < self.head.filled:
            self.short.append((len(row.cells), row.marks[-1]))
        elif filled > wanted:
            slip = self.shifted(row)
            whole = joined(row, wanted, self.places.source.separator or "") if slip else None
            fix = quotes(self.places, whole, row) if whole else None
            more = self.needs_quotes() if slip else ""
            self.wrong_length(filled, slip or row.marks[wanted], more, fix)
            row = whole or row
        elif len(row.cells) > wanted:
            self.long.append((len(row.cells), self.shifted(row)))
        end = end_of(row.marks[-1])
        missing = max(wanted - len(row.cells), 0)
        keep = max(min(filled, most), wanted)
        cells = [*row.cells, *([None] * missing)]
        return Row(cells[:keep], [*row.marks, *([pack(end, end)] * missing)][:keep])

    def other_separator(self, row: Row) -> str:
        """What parts the cells of a row that is one cell by what parts those of the others.

        A note has blanks behind its commas.
        """
        text, wanted = row.cells[0] or "", self.head.filled - 1
        plain = text.replace(", ", " ").replace("; ", " ")
        return next((one for one in ",;\t|" if 2 <= wanted <= plain.count(one)), "")

    def shifted(self, row: Row) -> int:
        """Where a row seems to have a separator that was meant as text; 0 where none does.

        Behind it a blank begins a cell, or the last column is filled and empty cells follow.
        """
        if not self.is_spaced:
            for cell, mark in islice(zip(row.cells, row.marks, strict=True), 1, None):
                if begins_blank(cell):
                    return mark
        return row.marks[len(self.names)] if row.filled == len(self.names) else 0

    @cached_property
    def is_spaced(self) -> bool:
        """Whether there are blanks behind the separators of this table."""
        return any(map(begins_blank, self.head.cells))

    def separator(self) -> str:
        """What parts cells, in a sentence."""
        separator = self.places.source.separator
        return "a tab" if separator == "\t" else f"a {separator!r}"

    def needs_quotes(self) -> str:
        """What to do about it."""
        return f"; a text with {self.places.source.separator!r} in it needs quotes around it"

    def note_long(self) -> None:
        """Notice the rows that have a cell too much, where most of them have not."""
        if self.is_spaced or 2 * len(self.long) > len(self.items):
            return
        for length, mark in self.long:
            if mark:
                self.wrong_length(length, mark, self.needs_quotes())

    def wrong_length(self, found: int, mark: int, more: str = "", fix: Fix | None = None) -> None:
        cells = "1 cell" if found == 1 else f"{found} cells"
        message = f"a row of {cells} in a table of {len(self.names)} columns{more}"
        wrong = notices.syntax(message, self.places.span(mark))
        self.findings.append(replace(wrong, fix=fix) if fix else wrong)

    def note_short(self) -> None:
        """Notice the rows that end too early: who writes them leaves out what is empty at the end.

        So of a break nothing is said but its time and its name.
        """
        filled = [0] * len(self.names)
        ends = [0] * (len(self.names) + 1)  # how many rows have their last text in a column
        for item in self.items if self.short else ():
            last = 0
            for number, cell in enumerate(islice(item.values(), len(filled)), 1):
                if cell is not None:
                    filled[number - 1] += 1
                    last = number
            ends[last] += 1
        # a row that ends where no other does, though these write what is empty at their ends
        others = len(self.short) == 1 and sum(ends[: len(filled)]) > 1
        for length, mark in self.short:
            is_alone = sum(ends[: length + 1]) == 1 or (others and ends[length] == 1)
            if is_alone and any(2 * count >= len(self.items) for count in filled[length:]):
                self.wrong_length(length, mark, f"; is {self.separator()} missing in it?")

    def sequence(self) -> Table:
        result = Table(self.places, self.items)
        result.above, result.again = self.above, tuple(self.again)
        head = self.head.packed
        result.settle(self.marks, from_to(head, self.marks[-1] if self.marks else head))
        return result


def _another(name: str, taken: Container[str], number: int = 2) -> str:
    while (found := f"{name} {number}") in taken:
        number += 1
    return found


def _is_of_side(name: str, before: list[str]) -> bool:
    """Whether a second column of a name is another room's: `Hall A, Speaker, Hall B, Speaker`.

    `before` has the names of the columns before it, in which the first one is.
    """
    from confsched.reading.programme_text.recognisers.places import is_track, likeness  # noqa: PLC0415 -- rare

    places = [
        number
        for number, one in enumerate(before)
        if is_track(one.strip()) or likeness(one.strip()) > _ROOM
    ]
    first = before.index(name)
    return any(one < first for one in places) and any(one > first for one in places)
