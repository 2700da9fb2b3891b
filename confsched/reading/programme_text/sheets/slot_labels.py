"""Names of slots that stand with their times before a grid: `Session 1 (9:00-10:00)`.

The times stand there alone then. A name that only counts, or is a part of the day, is noted; one
that says what there is, such as `Lunch`, stands with the sessions.
"""

from collections.abc import Sequence
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.page import Note
from confsched.reading.programme_text.recognisers.day_headings import is_part_of_day
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import is_generic, is_pause, type_of
from confsched.reading.programme_text.sheets.day_columns import (
    text_line,
    told_times,
    without_times,
)
from confsched.reading.programme_text.tables.heads import fits_grid
from confsched.reading.table import Row, Sheet
from confsched.reading.tree import end_of, start_of

_COUNTED = pattern(r"[^\W\d_]*\.?[ -]?#?\d{1,2}(?:st|nd|rd|th)?\.?[ -]?[^\W\d_]*")
_LEAST = 2  # of them in a sheet


class _Slot(NamedTuple):
    """A time and the name that stands with it, which may say no more than which one it is."""

    time: str
    name: str
    counts: bool

    @property
    def is_known(self) -> bool:
        """Whether the name plainly is one of a slot, or what there is in it."""
        return self.counts or bool(type_of(self.name))


def without_labels(sheet: Sheet) -> tuple[Sheet, tuple[Note, ...]]:
    """A sheet with nothing but times in its first column, and what was left out there."""
    slots = {number: slot for number in _below(sheet) if (slot := _slot(sheet, number))}
    known = sum(slot.is_known for slot in slots.values())
    if len(slots) < _LEAST or 2 * known < len(slots):
        return sheet, ()
    rows = [
        _parted(row, slots[number]) if number in slots else row
        for number, row in enumerate(sheet.rows)
    ]
    told = "\n".join(text for row in rows for text in row.cells if text)
    dropped = [slot.name for slot in slots.values() if slot.name not in told]
    place = sheet.rows[next(iter(slots))].marks[0]
    message = f"left out beside the times: {'; '.join(dropped)}"
    notes = (Note(start_of(place), end_of(place), message),) if dropped else ()
    return sheet._replace(rows=rows), notes


def _below(sheet: Sheet) -> Sequence[int]:
    """The rows below the first that names several rooms, tracks or days behind its first cell."""
    for number, row in enumerate(sheet.rows):
        heads = [Reading(0, text_line(text)) for text in row.cells[1:] if text]
        if len(heads) > 1 and fits_grid(heads):
            return range(number + 1, len(sheet.rows))
    return ()


def _slot(sheet: Sheet, number: int) -> _Slot | None:
    """What the first cell of a row says, if that is a time and a name, and no other has times."""
    text, *beside = [text or "" for text in sheet.rows[number].cells]
    slot = slot_in(text)
    wide = any(one.top == number and one.left == 0 < one.right for one in sheet.merged)
    if slot is None or wide:
        return None
    timed = any(Reading(0, text_line(one)).where is Where.LEADING for one in beside)
    return None if timed else slot


def slot_in(text: str) -> _Slot | None:
    """The time and the name in a text that is nothing else."""
    found = [one for one in told_times(text) if any(map(str.isdigit, text[one.start : one.end]))]
    name = without_times(text, found) if len(found) == 1 else ""
    if not name:
        return None
    counts = is_part_of_day(name) or is_generic(name) or _COUNTED.fullmatch(name) is not None
    return _Slot(text[found[0].start : found[0].end], name, counts and not is_pause(name))


def _parted(row: Row, slot: _Slot) -> Row:
    """A row with the time alone, and what the name says with its sessions, or in place of them."""
    first, *rest = row.cells
    if not any(rest):
        rest = [slot.name, *rest[1:]]
    elif not slot.counts:
        rest = [text if not text or is_pause(text) else f"{slot.name}: {text}" for text in rest]
    marks = [*row.marks, row.marks[0]][: len(rest) + 1]
    return Row([slot.time if first else first, *rest], marks)
