"""Rooms side by side in a sheet, each with a column of its own times: the stages of a festival.

Each room is a table by itself then, on each day that stands above them.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from confsched.reading.programme_text.recognisers.labels import column_label, heads_times
from confsched.reading.programme_text.sheets.day_columns import is_day, is_time, text_at
from confsched.reading.table import Row, Sheet

_COLUMNS = 2  # of each room: times and titles


def rooms_beside(sheet: Sheet, starts: Sequence[int]) -> list[Sheet]:
    """The rooms of a sheet whose columns of times are known; nothing where it has others."""
    heads = [number for number, row in enumerate(sheet.rows) if _names_rooms(row, starts)]
    width = max(len(row.cells) for row in sheet.rows)
    below = sheet.rows[heads[0] + 1 :] if heads else []
    sides = [_filled(below, *edges) for edges in pairwise((*starts, width))]
    if starts[0] or not heads or any(len(one) != _COLUMNS for one in sides):
        return []
    undated = not any(is_day(text) for text in (sheet.name, *_texts(sheet.rows)))
    parts: list[list[Row]] = []
    above = sheet.rows[: heads[0]]
    for number, (top, end) in enumerate(pairwise((*heads, len(sheet.rows))), 1):
        head, rows = sheet.rows[top], sheet.rows[top + 1 : end]
        if undated:  # or a room that begins earlier than the one before it were the next day
            above = [*above, Row([f"Day {number}"], head.marks[:1])]
        last = max((n for n, row in enumerate(rows, 1) if _is_timed(row, starts)), default=0)
        parts += _rooms(above, head, rows[:last], sides)
        above = rows[last:]
    parts[-1] += above
    return [Sheet(sheet.name, rows, []) for rows in parts]


def _rooms(
    above: Sequence[Row], head: Row, rows: Sequence[Row], sides: Sequence[Sequence[int]]
) -> Iterator[list[Row]]:
    """The rows of each room, the first below all that stands above them, the others below days."""
    for side in sides:
        if room := _room(head, side[0]):
            yield [*above, *_part(rows, room, side)]
            above = [row for row in above if any(map(is_day, row.cells))]


def _names_rooms(row: Row, starts: Sequence[int]) -> bool:
    """Whether what a row says stands above columns of times, and is neither a time nor a day."""
    said = [text for start in starts if (text := _room(row, start))]
    others = any(is_day(text) or is_time(text) or column_label(text) for text in said)
    named = [text for text in _texts([row]) if not heads_times(text)]
    return len(said) > 1 and len({*said}) == len(said) == len(named) and not others


def _room(head: Row, start: int) -> str:
    """The room above a column of times, or beside what says that they are some: `Time`."""
    text = text_at(head, start)
    return text_at(head, start + 1) if heads_times(text) else text


def _texts(rows: Sequence[Row]) -> Iterator[str]:
    return (text for row in rows for text in row.cells if text)


def _filled(rows: Sequence[Row], left: int, right: int) -> list[int]:
    """The columns of a room in which something stands beside others."""
    several = [row for row in rows if sum(map(bool, row.cells)) > 1]
    return [one for one in range(left, right) if any(text_at(row, one) for row in several)]


def _is_timed(row: Row, starts: Sequence[int]) -> bool:
    return any(is_time(text_at(row, start)) for start in starts)


def _part(rows: Sequence[Row], room: str, side: Sequence[int]) -> list[Row]:
    """The sessions in a room, below the head of a table that says so of each.

    What stands below a title, and has no time, is more of its cell.
    """
    found: list[Row] = []
    for row in rows:
        time, text = (text_at(row, column) for column in side)
        marks = [row.marks[min(column, len(row.marks) - 1)] for column in (*side, side[-1])]
        if is_time(time):
            head = [] if found else [Row(["Time", "Title", "Room"], marks)]
            found += [*head, Row([time, text, room], marks)]
        elif text and found:
            found[-1].cells[1] = f"{found[-1].cells[1]}\n{text}"
    return found
