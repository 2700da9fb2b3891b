"""Tables of talks without times: with a date for each, or as items, with who gives them.

So are single rows of grids: `Evening`, `Dinner` stand there instead.

Those with dates are of seminars, meetups and courses. Their heads name dates, titles, and people or
weeks, so none of them has nothing but deadlines.
"""

from collections.abc import Sequence

from confsched.reading.programme_text.page import Kind, Line, Page
from confsched.reading.programme_text.recognisers.clocks import holds_time
from confsched.reading.programme_text.recognisers.day_headings import day_heading
from confsched.reading.programme_text.recognisers.labels import Label, column_label
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import type_of
from confsched.reading.programme_text.tables.as_headed import as_headed, without
from confsched.reading.programme_text.tables.heads import cells_of, heads_above
from confsched.reading.programme_text.tables.heads_and_cells import Row, Shape, Table
from confsched.reading.programme_text.tables.slots import is_part
from confsched.reading.programme_text.words.plain import folded
from confsched.reading.programme_text.words.programme import COUNTED
from confsched.text.title_words import PAUSES

_HEADS, _LEAST = 3, 2  # rows above the first date, dates
_FEWEST = 2  # cells of a head, rows, and items


def has_dated_talks(page: Page) -> bool:
    """Whether a page has a row that is the head of such a table, or dated items and a time.

    Several lines that begin with a date and go on with a title are as good as items.
    """
    if any(_date_column(line) is not None for line in page.lines):
        return True
    found = [(one, day) for one in page.lines if (day := day_heading(one.text)) is not None]
    items = sum(one.kind is Kind.ITEM for one, _ in found)
    titled = sum(day.day.day is not None and day.start < day.end for _, day in found)
    dated = items >= _FEWEST or titled > _FEWEST
    return dated and any(holds_time(line.text) for line in page.lines)


def dated_table(rows: Sequence[Reading]) -> Table | None:
    """The table that some rows are, with the date of each; None for any other."""
    rows = as_headed(rows)
    columns = (_date_column(row.line) for row in rows[:_HEADS])
    head, column = next(((n, one) for n, one in enumerate(columns) if one is not None), (0, None))
    if column is None:
        return None
    below, dates = [], []
    for row in rows[head + 1 :]:
        said = [
            one
            for one, cell in zip(cells_of(row), row.line.cells, strict=True)
            if cell.column == column
        ]
        if said and said[0].day is not None and said[0].times is None:
            below.append(without(row, {column}))
            dates.append(said[0])
    if len(dates) < max(_LEAST, len(rows[head + 1 :]) - _HEADS):
        return None
    heads = heads_above((rows[head],), column)
    width = max(cell.column + cell.columns for row in rows for cell in row.line.cells)
    above = tuple(rows[: head + 1])
    return Table(Shape.FIELDS, column, heads, tuple(below), above, width, dates=tuple(dates))


def _date_column(line: Line) -> int | None:
    """The column of dates in a row that also names those of titles, and of people or weeks.

    None of them has times.
    """
    if len(line.cells) < _HEADS:
        return None
    labels = {cell.column: label for cell in line.cells if (label := column_label(cell.text))}
    fields = {label.field for label in labels.values()}
    told = "" in fields or any(folded(cell.text).strip() in COUNTED for cell in line.cells)
    if not (told and {"date", "title"} <= fields) or "time" in fields:
        return None
    return next(column for column, label in labels.items() if label.field == "date")


def headed_talks(rows: Sequence[Reading]) -> list[Reading]:
    """The talks of such a table, who gives them behind their titles; none for any other table."""
    if len(rows) < _FEWEST or len(rows[0].line.cells) < _FEWEST:
        return []
    heads = {cell.column: column_label(cell.text) for cell in rows[0].line.cells}
    known = [label for label in heads.values() if label is not None]
    fields = {label.field or label.role for label in known}
    if len(known) < len(heads) - 1 or not {"title", "speaker"} <= fields or "time" in fields:
        return []
    head = Reading(rows[0].number, rows[0].line._replace(kind=Kind.RULE, cells=()))
    return [head, *(_talk(row, heads) for row in rows[1:])]


def _talk(row: Reading, heads: dict[int, Label | None]) -> Reading:
    said: dict[str, list[str]] = {}
    for cell in row.line.cells:
        label = heads.get(cell.column)
        text = " ".join(cell.text.split())
        if text:
            said.setdefault(label.field or label.role if label else "", []).append(text)
    people = ", ".join(said.get("speaker", ()))
    bodies = said.get("organization", ())
    by = f"{people} ({bodies[0]})" if people and len(bodies) == 1 and "(" not in people else people
    others = said.get("", [])
    text = "\t".join(filter(None, (" ".join(said.get("title", ())), by, *others)))
    line = Line(text, row.line.start, row.line.end, Kind.ITEM)
    return Reading(row.number, line) if text else row


def without_time(table: Table, row: Row) -> Row | None:
    """A row of a grid that has a word where times are, without that; None for any other row.

    It stands before what says no kind itself, if it is one: `Dinner: Old Harbour`.
    """
    name, others = row.cells[0].text.strip(" :") if row.cells else "", row.cells[1:]
    grid = table.shape is not Shape.FIELDS and row.time is None and row.number and others
    kind = type_of(name) in PAUSES
    if not (grid and row.cells[0].column == table.times and (kind or is_part(name))):
        return None
    named = (one._replace(text=f"{name}: {one.text}", lines=()) for one in others)
    told = zip(others, named, strict=True)
    return row._replace(cells=tuple(b if kind and not type_of(a.text) else a for a, b in told))
