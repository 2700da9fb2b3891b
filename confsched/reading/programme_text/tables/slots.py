"""Names of slots that stand with their times in the first column: `Session 1 (9:00-10:00)`.

The times stand there alone then; a name that says what there is, such as `Lunch`, stands with the
sessions.
"""

from collections.abc import Sequence
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.clocks import Times, times_in
from confsched.reading.programme_text.recognisers.day_headings import day_heading, is_part_of_day
from confsched.reading.programme_text.recognisers.one_clock import Strength
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import is_generic, is_pause, type_of
from confsched.reading.programme_text.tables.cell_lines import cell_readings
from confsched.reading.programme_text.tables.heads import cells_of, fits_grid
from confsched.reading.programme_text.words.plain import folded, plain

_EDGE = " \n-–—:,;|"  # between a time and a title
_PARTS = frozenset(
    ("early", "late", "am", "pm", "noon", "midday", "lunchtime", "mittag", "midi", "noche")
)
_COUNTED = pattern(r"[^\W\d_]*\.?[ -]?#?\d{1,2}(?:st|nd|rd|th)?\.?[ -]?[^\W\d_]*")
_LEAST = 2  # of them in a table
_HEADS = 6  # rows among which the head is


class Slot(NamedTuple):
    """A time and the name that stands with it, which may say no more than which one it is."""

    time: str
    name: str
    counts: bool

    @property
    def is_known(self) -> bool:
        """Whether the name plainly is one of a slot, or what there is in it."""
        return self.counts or bool(type_of(self.name))


def slot_in(text: str) -> Slot | None:
    """The time and the name in a text that is nothing else."""
    found = [one for one in told_times(text) if any(map(str.isdigit, text[one.start : one.end]))]
    name = without_times(text, found) if len(found) == 1 else ""
    if not name or day_heading(name) is not None:  # `Sat 15 June, 13:00`
        return None
    counts = _COUNTED.fullmatch(name) is not None or (is_generic(name) and not type_of(name))
    counts = is_part(name) or (counts and not is_pause(name))
    return Slot(text[found[0].start : found[0].end], name, counts)


def is_part(name: str) -> bool:
    """Whether a name is that of a part of the day, which the times say as well."""
    return is_part_of_day(name) or folded(name) in _PARTS


def told_times(text: str) -> list[Times]:
    """The times in a text; `(16h)` is one where no other is."""
    told = [one for one in times_in(plain(text)) if one.strength >= Strength.WEAK]
    return [one for one in told if one.strength is Strength.PLAIN] or told


def without_times(text: str, times: Sequence[Times]) -> str:
    """A text without the times in it."""
    edges = [0, *(edge for one in times for edge in (one.start, one.end)), len(text)]
    between = (text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))
    parts = (part.lstrip(f"{_EDGE})").rstrip(f"{_EDGE}(") for part in between)
    return "\n".join(filter(None, parts))


def with_times_alone(rows: Sequence[Reading]) -> Sequence[Reading]:
    """The rows of a table of rooms, tracks or days with nothing but times in its first column."""
    top = next((n for n, row in enumerate(rows[:_HEADS]) if _names_columns(row)), len(rows))
    slots = {n: one for n in range(top + 1, len(rows)) if (one := _slot_of(rows[n]))}
    known = sum(one.is_known for one in slots.values())
    alone = any(len(rows[n].line.cells) == 1 and one.is_known for n, one in slots.items())
    if len(slots) < _LEAST - alone or 2 * known < len(slots):  # most have names that are known
        return rows
    if all(len(rows[n].line.cells) == 1 for n in slots) and any(map(_is_timed, rows[top + 1 :])):
        return rows
    wide = max(cell.column + cell.columns for row in rows for cell in row.line.cells) - 1
    return [_parted(row, slots[n], wide) if n in slots else row for n, row in enumerate(rows)]


def _names_columns(row: Reading) -> bool:
    heads = [one for one, cell in zip(cells_of(row), row.line.cells, strict=True) if cell.column]
    return len(heads) > 1 and fits_grid(heads)


def _slot_of(row: Reading) -> Slot | None:
    """The slot that the first cell of a row is, beside cells that do not begin with times."""
    first = row.line.cells[0] if row.line.cells else None
    slot = slot_in(first.text) if first and not first.column and first.columns == 1 else None
    beside = cells_of(row)[1:] if slot is not None else []
    return None if any(one.where is Where.LEADING for one in beside) else slot


def _is_timed(row: Reading) -> bool:
    """Whether several cells of a row, and all of them, begin with times of their own."""
    return len(row.line.cells) > 1 and all(one.where is Where.LEADING for one in cells_of(row))


def _parted(row: Reading, slot: Slot, wide: int) -> Reading:
    first, *rest = row.line.cells
    name = "" if slot.counts else f"{slot.name}: "  # what it says of what takes place
    texts = ((one, one.text if is_pause(one.text) else f"{name}{one.text}") for one in rest)
    told = [one._replace(text=text, lines=()) for one, text in texts]
    if slot.counts or not rest:
        told = rest or [first._replace(text=slot.name, column=1, columns=wide, lines=())]
    cells = (first._replace(text=slot.time, lines=()), *told)
    return Reading(row.number, row.line._replace(cells=cells))


def with_time_apart(row: Reading, times: int) -> Reading:
    """A row of one cell, over that of times and others, with its time apart: `10:30 Coffee`."""
    cells = row.line.cells
    if len(cells) != 1 or not cells[0].column <= times < cells[0].column + cells[0].columns - 1:
        return row
    first = next(iter(cell_readings(row, cells[0])), None)
    if first is None or first.times is None or first.where is not Where.LEADING:
        return row
    end, below = first.times.end, cells[0].text.partition(first.text)[2]
    beside = cells[0].columns - (times - cells[0].column) - 1
    title = f"{first.text[end:].lstrip(_EDGE)}{below}"
    said = (
        cells[0]._replace(text=first.text[:end], column=times, columns=1, lines=()),
        cells[0]._replace(text=title, column=times + 1, columns=beside, lines=()),
    )
    return Reading(row.number, row.line._replace(cells=said))
