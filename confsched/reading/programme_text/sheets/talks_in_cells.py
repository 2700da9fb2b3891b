"""Cells of a grid with several talks, each of which has a line below it with who gives it."""

from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.table import Sheet

_LEAST = 4  # lines
_SURE, _LIKELY = 0.7, 0.5  # of people


def with_talks_joined(sheet: Sheet) -> Sheet:
    """A sheet with one title in each such cell, and all people below it."""
    rows = [
        row._replace(cells=[cell and _joined(cell) for cell in row.cells]) for row in sheet.rows
    ]
    return sheet._replace(rows=rows)


def _joined(cell: str) -> str:
    lines = [line.strip() for line in cell.split("\n") if line.strip()]
    titles, names = lines[::2], lines[1::2]
    if len(lines) < _LEAST or len(titles) != len(names) or any(map(_may_be_people, titles)):
        return cell
    told = all(people_in(one).score > _SURE for one in names)
    return "\n".join((" / ".join(titles), *dict.fromkeys(names))) if told else cell


def _may_be_people(text: str) -> bool:
    return text.endswith(":") or people_in(text).score > _LIKELY
