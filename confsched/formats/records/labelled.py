"""Lines above a table that say something of all its rows, as columns: `Room: Hall A`, `Track B`.

Who chairs, the room, the track and the block are told so; a place or a topic may be that of the
whole conference, and stays a note.
"""

from confsched.formats.columns.compared import compared, role_in
from confsched.formats.holding import HOLDS
from confsched.formats.likely import is_track
from confsched.patterns import pattern
from confsched.reading import Mapping, mappings_in
from confsched.reading.remade import mapping_like
from confsched.reading.tabular import Table, table_like
from confsched.reading.tree import end_of, pack, start_of

_LABEL = pattern(r"(?P<label>[^\W\d_][^:\n]{2,24}):\s+(?P<text>\S[^\n]*)")
_NUMBER = pattern(r"\b(?:\d{1,2}|[IVX]{1,4}|[A-Z])\b")
_LONGEST = 80  # letters of the name of a block
_LEADING = frozenset(("chair", "moderator"))
_ALSO_OF_ALL = frozenset(("president", "presidente"))  # chairs the conference, perhaps
_ROOMS = frozenset(
    (
        *("room", "room name", "room number", "room no", "raum", "saal", "hall", "salle", "sala"),
        *("aula", "zaal", "stage", "auditorium"),
    )
)
_TRACKS = frozenset(
    ("track", "stream", "strand", "sektion", "section", "schiene", "parcours", "eje", "spoor")
)
_Column = tuple[str, str, int]


def is_label(text: str) -> bool:
    """Whether a line above a table says something of all its rows."""
    return _column(text, 0) is not None


def labelled(table: Table) -> Table:
    """A table whose rows say themselves what stands above all of them."""
    lines = [(line, _column(*line)) for line in table.above]
    names = (
        {compared(name) for name in table[0]} if table and isinstance(table[0], Mapping) else set()
    )
    found = {
        column[0]: column for _, column in lines if column and compared(column[0]) not in names
    }
    if not found or not names:
        return table
    rows = [_row(row, [*found.values()]) for row in mappings_in(table)]
    above = (line for line, column in lines if column not in found.values())
    return table_like(table, rows, above, table.again)


def _row(row: Mapping, columns: list[_Column]) -> Mapping:
    """A row with more columns; one that says nothing stays as it is."""
    if not any(row.values()):
        return row
    ends = (_end_of(row.places.real(mark), text) for _, text, mark in columns)
    told = ((name, text, at, at) for (name, text, _), at in zip(columns, ends, strict=True))
    return mapping_like(row, [*row.entries(), *told])


def _end_of(mark: int, text: str) -> int:
    """Where a text stands at the end of a line with its label; the whole line if it has quotes."""
    end = end_of(mark)
    return pack(max(start_of(mark), end - len(text)), end)


def _column(line: str, mark: int) -> _Column | None:
    """The name of a column, and what all of its rows say; None where a line is no such label."""
    found = _LABEL.fullmatch(line)
    label = compared(found["label"]) if found else ""
    role, rest, _ = role_in(label)
    leads = role in _LEADING and not rest and label not in _ALSO_OF_ALL
    if found and (leads or label in _ROOMS or label in _TRACKS):
        return found["label"], found["text"].strip(), mark
    if len(line) <= _LONGEST and is_track(line):
        return "track", line, mark
    said = HOLDS.match(line) if len(line) <= _LONGEST else None
    return ("block", line, mark) if said and _NUMBER.match(line[said.end() :].lstrip()) else None
