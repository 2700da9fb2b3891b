"""Cells of a table in text that a separator parted which was meant as text: nobody quoted them."""

from confsched.findings import Edit, Fix
from confsched.reading.table import Row
from confsched.reading.tree import Places, from_to


def joined(row: Row, wanted: int, separator: str) -> Row | None:
    """A row with what begins with a blank behind the separator as part of the cell before it.

    None where that does not leave as many cells as are `wanted`.
    """
    count = len(row.cells) if any(row.cells[wanted:]) else 0
    if count - sum(map(begins_blank, row.cells[1:])) != wanted:
        return None
    cells, marks = row.cells[:1], row.marks[:1]
    for cell, mark in zip(row.cells[1:], row.marks[1:], strict=True):
        if begins_blank(cell):
            cells[-1] = f"{cells[-1] or ''}{separator}{cell}"
            marks[-1] = from_to(marks[-1], mark)
        else:
            cells.append(cell)
            marks.append(mark)
    return Row(cells, marks)


def quotes(places: Places, row: Row, before: Row) -> Fix | None:
    """The fix that puts quotes around cells of a row which were several in the one `before`."""
    kept = {*before.marks}
    spans = [places.span(mark) for mark in row.marks if mark not in kept]
    if any('"' in span.text for span in spans):
        return None
    return Fix(
        "put quotes around it", tuple(Edit(one, f'"{one.text}"') for one in spans), safe=True
    )


def begins_blank(cell: str | None) -> bool:
    """Whether there is a blank behind the separator before a cell."""
    return cell is not None and cell.startswith(" ")
