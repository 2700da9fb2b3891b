"""What stands above the columns of a table, in one row or in several."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from confsched.reading.programme_text.page import Cell, Line
from confsched.reading.programme_text.recognisers.labels import Label, column_label, names_room
from confsched.reading.programme_text.recognisers.places import (
    is_kind,
    is_room,
    is_site,
    is_track,
    likeness,
)
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.words.plain import folded

_PLACE = 0.3  # likeness of a room
_LEADERS = frozenset(("chair", "moderator", "host"))
# what columns are called for fields, and tracks as well
TOPICS = frozenset(("business", "content", "people", "data"))
_ROOMS = frozenset(("hall", "aula", "saal", "sala", "salle", "salon", "zaal", "auditorio"))
_SHORT, _LEAST = 40, 2  # characters of a head, places


class Head(NamedTuple):
    """The head of a column; `others` are what other rows of the head say of it.

    `day` is what it says of a day beside the room that it names.
    """

    reading: Reading
    label: Label | None
    others: tuple[Reading, ...] = ()
    day: Reading | None = None

    def label_for(self, text: str) -> Label | None:
        """What it says of a cell, whose text decides between the two of `Speaker / Location`."""
        both = self.label is not None and self.label.role and names_room(self.reading.text)
        if self.label is None or not both or not is_room(text):
            return self.label
        return self.label._replace(role="", field="room")

    @property
    def room(self) -> Reading:
        """What it is called as a room, without the word for one: `Room: Hall A`."""
        head, label = self.reading, self.reading.label
        said = head.text[label.end :].strip() if label and label.field == "room" else ""
        return Reading(head.number, head.line._replace(text=said)) if said else head

    @property
    def also(self) -> Reading | None:
        """What more rows say of the column, other than who chairs, parted by bars."""
        found = [one.line for one in self.others if one not in self.chairs and one.text]
        if not found:
            return None
        text = " | ".join(line.text for line in found)
        return Reading(0, found[0]._replace(text=text))

    @property
    def chairs(self) -> list[Reading]:
        """The rows, and lines of a head, that say who chairs all that is in the column."""
        return [one for one in self.others if _says_chair(one)]


def says_fields(row: Reading) -> bool:
    """Whether a row names the columns of times and of titles, or of times and of several places."""
    fields = [field for _, field in _fields(row)]
    told = {*filter(None, fields)}
    named = told == {"time"} and not row.line.cells[0].text[:1].isdecimal()  # `9:00 | Knots | Jam`
    return {"time", "title"} <= told or (named and fields.count("") >= _LEAST)


def dates_beside_times(row: Reading) -> list[int]:
    """The columns of dates, such as `13/10`, in a row that names one of times as well."""
    fields = _fields(row)
    timed = any(field == "time" for _, field in fields)
    return [column for column, field in fields if timed and field == "date"]


def _fields(row: Reading) -> list[tuple[int, str]]:
    """What the cells of a row name, with their columns: roles count as well, all else is empty."""
    cells = [cell for cell in row.line.cells if len(cell.text) < _SHORT]
    labels = [(cell.column, column_label(cell.text)) for cell in cells]
    return [(column, label.field or label.role if label else "") for column, label in labels]


def below_each_other(rows: Sequence[Reading]) -> Sequence[Reading]:
    """The rows of a table whose heads come again beside them: those on the right are below.

    It is a list that is folded to save paper.
    """
    cells = rows[0].line.cells
    half = [folded(cell.text) for cell in cells[: len(cells) // 2]]
    again = len(half) > 1 and [folded(cell.text) for cell in cells] == 2 * half
    if not again or "time" not in (field for _, field in _fields(rows[0])):
        return rows
    edge = cells[len(half)].column
    left = [part for row in rows for part in part_of(row, 0, edge)]
    return [*left, *(part for row in rows[1:] for part in part_of(row, edge, 2 * edge))]


def part_of(row: Reading, start: int, end: int) -> Iterator[Reading]:
    """The cells of some columns as a row, if there are any."""
    cells = [one for one in row.line.cells if start <= one.column < end]
    moved = tuple(one._replace(column=one.column - start) for one in cells)
    if cells:
        text = "\t".join(one.text for one in cells)
        yield Reading(row.number, row.line._replace(text=text, cells=moved))


def parted(rows: Sequence[Reading]) -> Iterator[Sequence[Reading]]:
    """The rows of a table, parted where heads of other fields stand below a row with a time.

    A heading over all columns right above such a head belongs to it.
    """
    first, timed, said = 0, False, [(0, "")]
    for number, row in enumerate(rows):
        if says_fields(row) and _fields(row) != said:
            last = rows[number - 1]
            above = number - (len(last.line.cells) == 1 and last.times is None)
            if timed:
                yield rows[first:above]
                first, timed = above, False
            said = _fields(row)
        timed = timed or row.times is not None
    yield rows[first:]


def heads_above(rows: Sequence[Reading], times: int) -> dict[int, Head]:
    """What stands above each column: in the row of most cells, and else in the first that has any.

    Of rows with as many that of days says it. Another row says in addition what it does, but for
    one that is the first day.
    """
    if any(map(says_fields, rows)):
        rows = [row for row in rows if day_beside(row, times) is None]
    heads: dict[int, Head] = {}
    named = {row.number: sum(one.column != times for one in row.line.cells) for row in rows}
    days = {row.number: [cell.day.day for cell in cells_of(row) if cell.day] for row in rows}
    of_days = {n: bool(told) + any(one.day for one in told) for n, told in days.items()}
    for row in sorted(rows, key=lambda row: (-named[row.number], -of_days[row.number])):
        said = "" if of_days[row.number] else _leads(row, times, first=not heads)
        for cell in _drawn_over(row, times, max(heads, default=0)):
            lines = [_of_cell(row, cell, line) for line in f"{said}{cell.text}".split("\n")]
            placed = len(lines) > 1 and likeness(lines[-1].text) > _PLACE
            tracked = placed and is_track(lines[0].text)
            below = tuple(one for one in lines[1:] if _says_chair(one)) + (lines[0],) * tracked
            text = " ".join(line.text for line in lines if line not in below).strip()
            head = Head(_of_cell(row, cell, text), column_label(text), below)
            for column in range(cell.column, cell.column + cell.columns):
                first = heads.get(column, head)
                if first is not head:
                    first = first._replace(others=(*first.others, head.reading, *below))
                if column != times:
                    heads[column] = first
    return heads


def _drawn_over(row: Reading, times: int, last: int) -> Sequence[Cell]:
    """The cells of a row; buildings are over all columns up to the next one, merged or not."""
    sites = [cell for cell in row.line.cells if cell.column != times]
    if not (last and sites) or any(one.columns > 1 or not is_site(one.text) for one in sites):
        return row.line.cells
    ends = [*(one.column for one in sites[1:]), max(last, sites[-1].column) + 1]
    both = zip(sites, ends, strict=True)
    return [one._replace(columns=end - one.column) for one, end in both]


def _leads(row: Reading, times: int, *, first: bool) -> str:
    """`Chair: `, `Seats: `: what stands above the times says what the row has in each column."""
    corner = next((cell.text.strip(" :") for cell in row.line.cells if cell.column == times), "")
    label = column_label(corner)
    told = label.role in _LEADERS if label else not first
    return f"{corner}: " if corner and told else ""


def _says_chair(reading: Reading) -> bool:
    return reading.label is not None and reading.label.role in _LEADERS


def _of_cell(row: Reading, cell: Cell, text: str) -> Reading:
    return Reading(row.number, Line(text.strip(), cell.start, cell.end))


def cells_of(row: Reading, column: int | None = None) -> list[Reading]:
    """The cells of a row, or those in a column of it, each read by itself."""
    cells = [one for one in row.line.cells if column in (None, one.column)]
    return [Reading(row.number, Line(cell.text, cell.start, cell.end)) for cell in cells]


def day_beside(row: Reading, times: int) -> Reading | None:
    """The day in the column of times, and what stands beside it: `Day 2 | 4 May | Sails`."""
    cells = row.line.cells
    first = _of_cell(row, cells[0], cells[0].text) if len(cells) > 1 else None
    if first is None or cells[0].column != times or first.day is None or first.times is not None:
        return None
    lines = [line.strip() for cell in cells for line in cell.text.split("\n")]
    return Reading(row.number, row.line._replace(text=" | ".join(lines), cells=()))


def fits_grid(heads: Sequence[Reading]) -> bool:
    """Whether most heads of columns, and several, look like rooms, tracks or days."""
    fitting = sum(map(heads_one, heads))
    return fitting > 1 and 2 * fitting >= len(heads)


def heads_one(head: Reading) -> bool:
    """Whether a head of a column looks like a room, a track or a day."""
    place = is_track(head.text) or is_kind(head.text) or likeness(head.text) > _PLACE
    called = may_be_room(head) or is_track(head.text)
    if Head(head, None).room is not head:
        return True
    unlabelled = head.label is None or (called and " " in head.text.strip())
    return unlabelled and (head.day is not None or place)


def may_be_room(head: Reading) -> bool:
    """Whether a head that could say where sessions are could be one room: `Hall`, `Talk room`."""
    label = column_label(head.text)
    several = label is not None and label.field == "room" and " " in head.text.strip()
    return several or folded(head.text) in _ROOMS


def without_false_fields(heads: dict[int, Head], rows: Sequence[Reading]) -> dict[int, Head]:
    """Heads, of which `Data` is none of dates above titles: it is a track.

    So is `Business` behind several that say no field, if nothing else does: a title is the first.
    """
    labelled = [one for one, head in heads.items() if head.label is not None]
    topics = all(folded(heads[one].reading.text) in TOPICS for one in labelled)
    if topics and len(heads) - len(labelled) > 1 and min(heads) not in labelled:
        return {column: head._replace(label=None) for column, head in heads.items()}
    dated = [one for one, head in heads.items() if head.label and head.label.field == "date"]
    for column in dated:
        cells = [one for row in rows for one in cells_of(row, column)]
        said = any(one.day or (one.text[:1].isdigit() and not one.times) for one in cells)
        if len(cells) >= _LEAST and not said and any(" " in one.text for one in cells):
            heads = {**heads, column: heads[column]._replace(label=None)}
    return heads


def are_fields(heads: Sequence[Head]) -> bool:
    """Whether heads say fields; `End` is one that stands beside rooms as well as `Start` does."""
    tracks = {head.reading.text for head in heads if is_track(head.reading.text)}
    told = [head for head in heads if len(tracks) < _LEAST or head.reading.text not in tracks]
    labels = [head.label for head in told if head.label is not None]
    others = {head.reading.line.start for head in heads if head.label is None}
    of_times = all(label.field == "time" for label in labels)
    return bool(labels) and not (of_times and len(others) > 1)
