"""What stands side by side in a sheet: days, each with a column of its own times, and a legend.

Each day is a sheet by itself then, as if it stood below the one before it.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.page import Note
from confsched.reading.programme_text.recognisers.labels import column_label, heads_times
from confsched.reading.programme_text.sheets.day_columns import (
    day_columns,
    is_day,
    is_time,
    text_at,
)
from confsched.reading.programme_text.sheets.side_rooms import rooms_beside
from confsched.reading.programme_text.words.plain import folded
from confsched.reading.table import Merged, Row, Sheet
from confsched.reading.tree import end_of, start_of

_LEAST = 2  # times in a column of them
_HEADS = 3  # rows of the head
_LEGEND = pattern(
    r"(?:(?:colou?r )?(?:key|code)s?|legende?|farben|codes? couleurs?|leyenda|legenda|notes?"
    r"|remarks|notizen|anmerkungen|remarques|notas|to ?do|tasks|aufgaben)\s*:?"
)
_KEY = pattern(r"\w{1,12} = \w")


class Told(NamedTuple):
    """A sheet without what stands beside its grid, and what was noted of that."""

    sheet: Sheet
    notes: tuple[Note, ...] = ()


def without_margin(sheet: Sheet) -> Sheet:
    """A sheet without the empty columns before it."""
    first = min((row.first for row in sheet.rows if any(row.cells)), default=0)
    return _part(sheet, first, max(len(row.cells) for row in sheet.rows)) if first else sheet


def without_legend(sheet: Sheet) -> Told:
    """A sheet without what stands behind an empty column or row: a legend, or notes so called."""
    sheet, below = _without_legend_below(sheet)
    width = max((len(row.cells) for row in sheet.rows), default=0)
    empty = [n for n in range(1, width - 1) if not any(text_at(row, n) for row in sheet.rows)]
    end = next((n for n in empty if _is_legend(_texts(sheet, n + 1))), width)
    if end == width:
        return Told(sheet, below)
    rest = _part(sheet, end, width)
    return Told(_part(sheet, 0, end), (*below, _left_out("beside", rest.rows)))


def _without_legend_below(sheet: Sheet) -> Told:
    """A sheet without the rows below an empty one that begin with a legend and have no times."""
    gaps = (n for n, row in enumerate(sheet.rows) if n > _HEADS and not any(row.cells))
    texts = (
        (n + 1, [text for row in sheet.rows[n + 1 :] for text, _ in _filled(row)]) for n in gaps
    )
    end = next((n for n, said in texts if said and _is_legend(said[:1])), 0)
    if not end or any(is_time(text) for row in sheet.rows[end:] for text, _ in _filled(row)):
        return Told(sheet)
    merged = [area for area in sheet.merged if area.top < end]
    kept = sheet._replace(rows=sheet.rows[:end], merged=merged)
    return Told(kept, (_left_out("below", sheet.rows[end:]),))


def _left_out(where: str, rows: Sequence[Row]) -> Note:
    said = [one for row in rows for one in _filled(row)]
    message = f"left out {where} the grid: {'; '.join(text for text, _ in said)}"
    return Note(start_of(said[0][1]), end_of(said[0][1]), message)


def _filled(row: Row) -> Iterator[tuple[str, int]]:
    """The cells of a row with something in them, each with its packed place."""
    cells = zip(row.cells, row.marks, strict=True)
    yield from ((" ".join(text.split()), mark) for text, mark in cells if text)


def _texts(sheet: Sheet, column: int) -> list[str]:
    return [text for row in sheet.rows if (text := text_at(row, column))]


def _is_legend(texts: Sequence[str]) -> bool:
    """Whether a column is a legend: its first text says so, or several texts are `K = keynote`."""
    first = folded(next(iter(texts), "")).strip()
    keys = sum(_KEY.match(text) is not None for text in texts)
    return _LEGEND.fullmatch(first) is not None or keys >= _LEAST


def sides_of(sheet: Sheet) -> list[Sheet]:
    """The days or rooms of a sheet that has several side by side; nothing where it has not."""
    starts = _starts(sheet)
    if len(starts) < 2:
        return day_columns(sheet)
    edges = [0, *starts[1:], max(len(row.cells) for row in sheet.rows)]
    parts = [_part(sheet, left, right) for left, right in pairwise(edges)]
    days = [
        _day(part, start - left) for part, start, left in zip(parts, starts, edges, strict=False)
    ]
    if not all(days) or len(set(days)) < len(days):
        return rooms_beside(sheet, starts)
    return [_headed(part, at - left) for part, at, left in zip(parts, starts, edges, strict=False)]


def _headed(part: Sheet, times: int) -> Sheet:
    """A day whose columns nobody named, with the head that was left out: times, then titles."""
    first = next(number for number, row in enumerate(part.rows) if is_time(text_at(row, times)))
    above = [text for row in part.rows[:first] for text in row.cells if text]
    named = [text for row in part.rows[:first][-1:] for text in row.cells[times + 1 :] if text]
    if len(named) > 1 or any(map(column_label, above)):
        return part
    head = Row([*[None] * times, "Time", "Title"], [part.rows[first].marks[0]] * (times + 2))
    rows = [*part.rows[:first], head, *part.rows[first:]]
    return part._replace(rows=rows, merged=[_moved(area, first) for area in part.merged])


def _moved(area: Merged, row: int) -> Merged:
    """A merged cell where a row was put in before one of them."""
    first, last = (number + (number >= row) for number in (area.top, area.bottom))
    return area._replace(top=first, bottom=last)


def _starts(sheet: Sheet) -> list[int]:
    """The columns of times that have others behind them; of two at once the second is of ends."""
    width = max((len(row.cells) for row in sheet.rows), default=0)
    timed = [_is_timed(sheet, column) for column in range(width)] if width > 3 else []
    return [
        column
        for column, is_of_times in enumerate(timed[:-1])
        if is_of_times and not (column and timed[column - 1]) and not all(timed[column:])
    ]


def _is_timed(sheet: Sheet, column: int) -> bool:
    """Whether most cells of a column are times, and several unless it is called so."""
    texts = _texts(sheet, column)
    timed = sum(map(is_time, texts))
    called = any(map(heads_times, texts[:_HEADS]))
    return timed >= _LEAST - called and 2 * timed >= len(texts) - _HEADS


def _part(sheet: Sheet, left: int, right: int) -> Sheet:
    """Some columns of a sheet, as a sheet."""
    rows = [Row(row.cells[left:right], row.marks[left:right]) for row in sheet.rows]
    return Sheet(sheet.name, rows, list(_areas(sheet.merged, left, right)))


def _areas(areas: Sequence[Merged], left: int, right: int) -> Iterator[Merged]:
    """The merged cells among some columns; of one that goes on beyond them, what is within."""
    for area in areas:
        if left <= area.left < right:
            last = min(area.right, right - 1)
            yield Merged(area.top, area.left - left, area.bottom, last - left)


def _day(part: Sheet, times: int) -> str:
    """The day that is told above the first time."""
    for row in part.rows:
        if is_time(text_at(row, times)):
            break
        for text in filter(is_day, row.cells):
            return folded(text or "")
    return ""
