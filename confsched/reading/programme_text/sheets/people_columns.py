"""Columns of people beside those of titles in a grid: each room has both.

A head is drawn over both, or stands above the first of them; below it may stand `Title | Speaker`.
Or each has its own: `Hall A | Hall A speaker`, `Monday | Chair | Tuesday | Chair`.
"""

from collections.abc import Container, Iterable, Mapping

from confsched.reading.programme_text.recognisers.labels import column_label
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.sheets.day_columns import text_at, timed_rows
from confsched.reading.programme_text.words.plain import folded
from confsched.reading.table import Row, Sheet

_LEAST, _SURE = 2, 0.5  # rooms, of people


def with_people_beside(sheet: Sheet) -> Sheet:
    """A sheet with people below the titles of their cells, if they have columns of their own."""
    first = next(iter(timed_rows(sheet)), 0)
    people = _told(sheet.rows[:first]) or _beside(sheet.rows[:first], sheet.rows[first:])
    if not people:
        return sheet
    above = [Row([], []) if _are_labels(row) else row for row in sheet.rows[:first]]
    rows = [*above, *(_joined(row, people) for row in sheet.rows[first:])]
    merged = [
        area._replace(
            left=area.left - _before(people, area.left),
            right=area.right - _before(people, area.right + 1),
        )
        for area in sheet.merged
        if area.left not in people
    ]
    return sheet._replace(rows=[_without(row, people) for row in rows], merged=merged)


def _beside(above: list[Row], below: list[Row]) -> dict[int, str]:
    """The columns behind those of all rooms, if people stand in each of them."""
    head = _head(above)
    people = [one + 1 for one in head if one + 1 not in head and _are_people(below, one + 1)]
    return dict.fromkeys(people, "") if len(people) >= max(_LEAST, len(head)) else {}


def _told(rows: list[Row]) -> dict[int, str]:
    """The columns of people by their own heads, each with what these say that they do.

    All have the same head, or the same word beside that of the room or the day before them.
    """
    named = [row.cells for row in rows if sum(map(bool, row.cells)) >= _LEAST]  # above a day
    head = named[-1] if named else ()
    told: dict[int, str] = {}
    for n in range(2, len(head)):
        before, text = head[n - 1] or "", head[n] or ""
        own = _without_place(text, before).strip(" -–—:·()") if before else ""
        if own and n - 1 not in told and not column_label(before):
            label = column_label(own)
            if label is not None and label.role:
                told[n] = folded(own)
    several = len(told) >= _LEAST and len({*told.values()}) == 1
    return {n: _leading(text) for n, text in told.items()} if several else {}


def _without_place(text: str, place: str) -> str:
    """`Chair` for `Hall A Chair`, `Chair Hall A` and `Chair A`, beside `Hall A`."""
    last = f" {place.rpartition(' ')[2]}"
    return text.removeprefix(place).removesuffix(place).removesuffix(last)


def _leading(text: str) -> str:
    """What stands before those who lead; of those who speak nothing has to be said."""
    label = column_label(text)
    return f"{text.capitalize()}: " if label is not None and label.role != "speaker" else ""


def _before(columns: Iterable[int], end: int) -> int:
    return sum(column < end for column in columns)


def _head(rows: list[Row]) -> list[int]:
    """The columns of rooms above the first time."""
    named = [row for row in rows if sum(map(bool, row.cells)) >= _LEAST and not _are_labels(row)]
    return [n for row in named[-1:] for n, text in enumerate(row.cells) if text and n]


def _are_labels(row: Row) -> bool:
    """Whether a row says which columns are of titles and of people, and no more."""
    told = [text for text in row.cells if text]
    return len(told) > _LEAST and all(map(column_label, told))


def _are_people(rows: list[Row], column: int) -> bool:
    told = [text for row in rows if (text := text_at(row, column))]
    return bool(told) and 2 * sum(people_in(one).score > _SURE for one in told) > len(told)


def _joined(row: Row, people: Mapping[int, str]) -> Row:
    cells = [*row.cells]
    for column, role in people.items():
        if name := text_at(row, column):
            cells[column - 1] = "\n".join(filter(None, (cells[column - 1], f"{role}{name}")))
    return row._replace(cells=cells)


def _without(row: Row, columns: Container[int]) -> Row:
    kept = [n for n in range(len(row.cells)) if n not in columns]
    return Row([row.cells[n] for n in kept], [row.marks[n] for n in kept])
