"""Tables that reStructuredText has as directives: `list-table`, of bullets, and `csv-table`."""

import csv
from collections.abc import Iterator, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.grid import row_line
from confsched.reading.programme_text.front_ends.inline import words_of
from confsched.reading.programme_text.front_ends.raw import Raw
from confsched.reading.programme_text.page import Cell, Kind, Line

_OPENS = pattern(r"[ \t]*\.\.[ \t]+(list|csv)-table::[ \t]*(.*)")
_OPTION = pattern(r"[ \t]+:([\w-]+):[ \t]*(.*)")
_BULLET = r"[*+-](?:[ \t]+|$)"
_ROW, _CELL = pattern(rf"[ \t]*[*+-][ \t]+(?={_BULLET})"), pattern(rf"[ \t]*{_BULLET}")
_LEVEL = 6  # of what a table is called

_Row = list[list[Raw]]  # the lines of each cell


def begins_directive(raws: Sequence[Raw], at: int) -> bool:
    """Whether a directive with a table begins at a line."""
    return _OPENS.fullmatch(raws[at].text) is not None


def directive_end(raws: Sequence[Raw], at: int) -> int:
    """The line after the last one that is indented below the directive."""
    end = at + 1
    while end < len(raws) and raws[end].indent > raws[at].indent:
        end += 1
    return end


def directive_lines(raws: Sequence[Raw], table: int) -> Iterator[Line]:
    """What the table is called, and its rows."""
    opens = raws[0]
    kind, title = _OPENS.findall(opens.text)[0]
    if title:
        start = opens.end - len(title)
        yield Line(words_of(title).text, start, opens.end, Kind.HEADING, _LEVEL, opens.gap)
    for row in _listed(raws[1:]) if kind == "list" else _separated(raws[1:]):
        cells = [_cell(lines, number) for number, lines in enumerate(row)]
        if told := [cell for cell in cells if cell.text]:
            yield row_line(told, row[0][0].start, row[-1][-1].end, table, row[0][0].gap)


def _separated(raws: Sequence[Raw]) -> Iterator[_Row]:
    """The rows of lines with separators, below the head if an option says it."""
    separator = ","
    for raw in raws:
        name, said = next(iter(_OPTION.findall(raw.text)), ("", raw.text.strip()))
        if name == "delim":
            separator = {"tab": "\t", "space": " "}.get(said, said[:1].strip('"') or ",")
        if name in {"", "header"}:
            by = "," if name else separator
            yield [[raw._replace(text=cell)] for cell in _parted(said, by)]


def _parted(said: str, separator: str) -> list[str]:
    try:
        return next(csv.reader([said], delimiter=separator, skipinitialspace=True))
    except csv.Error:  # it is too long
        return [said]


def _listed(raws: Sequence[Raw]) -> list[_Row]:
    """The rows of a list of lists: each has a bullet, and so has each cell in it."""
    rows: list[_Row] = []
    edge = -1  # where the bullets of cells stand
    for raw in raws:
        if row := _ROW.match(raw.text):
            rows.append([])
            edge = row.end()
        cell = _CELL.match(raw.text, edge if row else 0)
        if cell and (row or raw.indent == edge):
            rows[-1].append([Raw(raw.text[cell.end() :], raw.start + cell.end(), 0)])
        elif rows:
            rows[-1][-1].append(raw._replace(text=raw.text.lstrip()))
    return rows


def _cell(lines: Sequence[Raw], column: int) -> Cell:
    """A cell: a line goes on in the next one, but behind an empty one or a bar."""
    text = ""
    for raw in lines:
        between = "\n" if raw.gap or raw.text[:2] == "| " else " "
        text += between + words_of(raw.text.removeprefix("| "), rst=True).text
    return Cell(text.strip(), lines[0].start, lines[-1].end, column)
