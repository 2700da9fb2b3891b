"""Tables of talks without times, whose heads say titles and people: as items, a talk each."""

from collections.abc import Sequence

from confsched.reading.programme_text.page import Kind, Line
from confsched.reading.programme_text.recognisers.labels import Label, column_label
from confsched.reading.programme_text.recognisers.readings import Reading

_LEAST = 2  # cells of a head, and rows


def headed_talks(rows: Sequence[Reading]) -> list[Reading]:
    """The talks of such a table, who gives them behind their titles; none for any other table."""
    if len(rows) < _LEAST or len(rows[0].line.cells) < _LEAST:
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
