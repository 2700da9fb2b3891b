"""What all rows of a table share, as lines above it say with a label: `Room: Hall A`, `Chair: …`.

Who chairs, the room, the track and the block are told so, also alone in a row above some of them.
"""

from collections.abc import Container

from confsched.formats.columns.compared import compared, role_in
from confsched.formats.holding import HOLDS
from confsched.formats.likely import is_pause, is_track
from confsched.formats.records.layout.day_names import is_day
from confsched.patterns import pattern
from confsched.reading import Mapping, mappings_in
from confsched.reading.remade import mapping_like
from confsched.reading.table import Table, table_like
from confsched.reading.tree import end_of, pack, start_of

_LABEL = pattern(r"(?P<label>[^\W\d_][^:\n]{2,24}):\s+(?P<text>\S[^\n]*)")
_NUMBER = pattern(r"\b(?:\d{1,2}|[IVX]{1,4}|[A-Z])\b")
_LONGEST = 80  # letters of the name of a block
_LEADING = frozenset(("chair", "moderator"))
_OF_SESSIONS = pattern(r"^(?:session|sektion|section|block|track|stream|day) ")  # `Session chair`
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
    """A table whose rows say themselves what stands above all of them, or alone above some."""
    rows = mappings_in(table)
    names = {compared(name) for name in rows[0]} if rows else set[str]()
    lines = {line: _column(*line) for line in table.above} if rows else {}
    found = {one[0]: one for one in lines.values() if one and compared(one[0]) not in names}
    heads = {n: one for n, row in enumerate(rows) if (one := _heading(row, names))}
    if not (found or heads):
        return table
    above = tuple(line for line in table.above if lines[line] not in found.values())
    told: list[Mapping] = []
    for number, row in enumerate(rows):
        if head := heads.get(number):
            found[head[0]] = head
        else:
            told.append(_with_columns(row, [*found.values()]))
    return table_like(table, told, above, () if heads else table.again)


def _heading(row: Mapping, names: Container[str]) -> _Column | None:
    """What stands alone in a row with its label: `Room: Hall A`; None where `names` have it."""
    texts = [*filter(None, row.values())]
    found = _LABEL.fullmatch(str(texts[0])) if len(texts) == 1 else None
    if found is None or compared(found["label"]) not in _ROOMS | _TRACKS:
        return None
    column = _column(found[0], next(mark for _, value, _, mark in row.entries() if value))
    return column if column and compared(column[0]) not in names else None


def _with_columns(row: Mapping, columns: list[_Column]) -> Mapping:
    """A row with more columns; one that says nothing stays as it is."""
    if not any(row.values()):
        return row
    if any(isinstance(text, str) and is_pause(text) for text in row.values()):
        columns = [one for one in columns if not _leads(compared(one[0]))]
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
    if found and label in _TRACKS and is_day(found["text"]):
        return "day", found["text"].strip(), mark
    if found and (_leads(label) or label in _ROOMS or label in _TRACKS):
        return found["label"], found["text"].strip(), mark
    if len(line) <= _LONGEST and is_track(line):
        return "track", line, mark
    said = HOLDS.match(line) if len(line) <= _LONGEST else None
    return ("block", line, mark) if said and _NUMBER.match(line[said.end() :].lstrip()) else None


def _leads(label: str) -> bool:
    """Whether a label stands before those who lead all that is in a list: `Session chair`."""
    role, rest, _ = role_in(_OF_SESSIONS.sub("", label))
    return role in _LEADING and not rest and label not in _ALSO_OF_ALL
