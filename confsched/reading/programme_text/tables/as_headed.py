"""What heads of columns make plain: times like `0850 - 1030` below `Time`, `17/4` below `Date`.

A column says nothing that only counts beside one of titles, or has weekdays beside one of dates.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.page import Cell, Line
from confsched.reading.programme_text.recognisers import places
from confsched.reading.programme_text.recognisers.dates import days_in, numbered_day, orders_of
from confsched.reading.programme_text.recognisers.labels import column_label
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import is_generic, is_section
from confsched.reading.programme_text.tables.heads import Head, cells_of, fits_grid
from confsched.reading.programme_text.tables.slots import with_times_alone
from confsched.reading.programme_text.words.calendar import WEEKDAYS, WEEKDAYS_ABROAD
from confsched.reading.programme_text.words.plain import folded, trimmed
from confsched.text import dates

_CLOCK = r"([01]?\d|2[0-4])\.?([0-5][05])"
_COMPACT = pattern(rf"\s*{_CLOCK}(?:\s*[-–—]\s*{_CLOCK})?\s*[-–—]?\s*")
_DOTTED = pattern(r"\s*(\d{1,2})\.([0-5][05])(?:\s?[-–—]\s?(\d{1,2})\.([0-5][05]))?\s*")
HOURS = pattern(r"\s*([01]?\d|2[0-4])()\s?[-–—]\s?([01]?\d|2[0-4])()\s*")
_SHORT = pattern(r"\s*(\d{1,2})[./](\d{1,2})\s*")
_COUNTS = pattern(r"\s*#?\d{1,3}[.)]?\s*")
_WEEKDAY = pattern(rf"\s*(?:{'|'.join(WEEKDAYS)})\.?\s*")
# in columns of days alone: `qua` is Wednesday in Portuguese
_DAYS = WEEKDAYS_ABROAD | WEEKDAYS | {"seg": 0, "ter": 1, "qua": 2, "qui": 3, "sex": 4}
_HEADS, _LEAST = 3, 2  # rows above the first with a time, times
_BETWEEN = " ([,;:|/·–—-"  # a room and the day behind it
_MORNING = frozenset(("8", "08", "9", "09", "10", "11"))
_LIKELY = 0.3  # that a text is a room


def as_headed(rows: Sequence[Reading]) -> Sequence[Reading]:
    """Rows whose times and dates are written as all others are; the same ones if they are so."""
    rows = [*_beside(_below_days(with_times_alone(rows)))]
    needless = _needless(rows, "title", _COUNTS) | _needless(rows, "date", _WEEKDAY) | _again(rows)
    rows = [without(row, needless) for row in rows] if needless else rows
    dates = _column_of("date", rows)
    rows = _with_weekdays(rows, dates)
    rows = _with_colons(rows, _column_of("time", rows), 0 if dates is None else dates + 1)
    return _days_apart(_with_dates(rows, dates), dates)


def _beside(rows: Sequence[Reading]) -> Iterator[Reading]:
    """Rows without a time below one that has it, in other rooms than that: they are on then too.

    Where no column has rooms, other people tell it; talks of a section are no such rows.
    """
    times, rooms = _column_of("time", rows), _column_of("room", rows)
    apart = rooms if rooms is not None else _column_of_speakers(rows)
    above: Cell | None = None
    taken: set[str] = set()
    for row in rows:
        cells = {cell.column: cell for cell in row.line.cells}
        told = cells[apart].text if apart in cells else ""
        if times in cells:
            above, taken = cells[times], {told} - {""}
            section = any(is_section(one.text) or is_generic(one.text) for one in row.line.cells)
            taken = set() if section and rooms is None else taken
        beside = times not in cells and taken and len(cells) > 1 and told and told not in taken
        taken |= {told} if beside else set()
        yield _with_cells(row, (above, *row.line.cells)) if beside and above is not None else row


def _column_of_speakers(rows: Sequence[Reading]) -> int | None:
    """The column whose head says that it has who speaks."""
    heads = ((cell, column_label(cell.text)) for row in rows[:1] for cell in row.line.cells)
    return next((cell.column for cell, one in heads if one and one.role == "speaker"), None)


def _days_apart(rows: Sequence[Reading], dates: int | None) -> Sequence[Reading]:
    """Rows below their days, which stand in a column beside those of times and of rooms."""
    heads = [one for one in cells_of(rows[0]) if not _is_head(one.line, "date", "time")]
    named = len(heads) > 1 and not any(column_label(one.text) for one in heads)
    if dates is None or not (named or fits_grid(heads)):
        return rows
    told = [Reading(0, Line(one, 0, 0)) for one in _texts(rows, dates) if not column_label(one)]
    are_days = told and all(one.day is not None and one.times is None for one in told)
    return [*_below_each(rows, dates)] if are_days else rows


def _below_each(rows: Sequence[Reading], dates: int) -> Iterator[Reading]:
    day = ""
    for row in rows:
        told = [cell for cell in row.line.cells if cell.column == dates]
        if told and not _is_head(told[0], "date") and told[0].text != day:
            day = told[0].text
            line = Line(day, told[0].start, told[0].end, table=row.line.table)
            yield Reading(row.number, line._replace(cells=(told[0]._replace(rows=1),)))
        yield without(row, {dates})


def _below_days(rows: Sequence[Reading]) -> Sequence[Reading]:
    """Rows without the cell of a day that is drawn over several, as far on as the first of them."""
    firsts = [cells_of(row)[:_LEAST] for row in rows]
    whole = [one for one in firsts if len(one) == _LEAST and one[0].day and not one[0].times]
    timed = sum(time.where is Where.ALONE for _, time in whole)
    return rows if timed < _LEAST else [_moved(row) for row in rows]


def _moved(row: Reading) -> Reading:
    """A row whose first cell is a time, or its head, with a column of days before it."""
    cells, first = row.line.cells, next(iter(cells_of(row)), None)
    headed = first is not None and _is_head(cells[0], "time")
    if first is None or cells[0].column or not (headed or first.where is Where.ALONE):
        return row
    day = [cells[0]._replace(text="Date")] if headed else []
    return _with_cells(row, [*day, *(one._replace(column=one.column + 1) for one in cells)])


def _needless(rows: Sequence[Reading], field: str, form: re.Pattern[str]) -> set[int]:
    """Columns of a field in which all has one form, beside another of the field that says more."""
    columns = {cell.column for row in rows[:1] for cell in row.line.cells if _is_head(cell, field)}
    told = {one: [*filter(None, _texts(rows[1:], one))] for one in columns}
    formed = {
        one
        for one, texts in told.items()
        if texts and all(form.fullmatch(folded(text)) for text in texts)
    }
    return formed if len(columns) > 1 and formed != columns else set()


def _again(rows: Sequence[Reading]) -> set[int]:
    """The last column, if it says the times of the first one once more."""
    told: dict[int, list[bool]] = {}
    for first, *_, last in (row.line.cells for row in rows if len(row.line.cells) > _LEAST):
        if not first.column and first.text[:1].isdigit():
            told.setdefault(last.column, []).append(last.text == first.text)
    return {column for column, same in told.items() if len(same) >= _LEAST and all(same)}


def without(row: Reading, columns: set[int]) -> Reading:
    """A row without the cells of some columns."""
    return _with_cells(row, [cell for cell in row.line.cells if cell.column not in columns])


def _with_cells(row: Reading, cells: Iterable[Cell]) -> Reading:
    return Reading(row.number, row.line._replace(cells=tuple(cells)))


def _with_colons(rows: Sequence[Reading], called: int | None, first: int) -> Sequence[Reading]:
    """Rows with `9:00 - 10:00` for `0900-1000` below `Time`, and for `9-10` in a first column.

    There `1-2` and `3-4` may be periods of a school: hours follow each other. `2.30` is a time as
    well where nearly all cells are, and one is in the morning.
    """
    column = first if called is None else called
    texts = [text for text in _texts(rows, column) if text]
    early = any(one.partition(".")[0].strip() in _MORNING for one in texts)
    forms = (_COMPACT, HOURS) if called is not None else (_DOTTED, HOURS) if early else (HOURS,)
    mended = {text: told for text in texts if (told := _with_colon(text, forms))}
    many = sum(text in mended for text in texts)
    clocks = many + sum(":" in text and text[0].isdecimal() for text in texts)
    ends = [one.split(" - ") for one in mended.values()]
    in_turn = clocks > many or {one[0] for one in ends} & {one[-1] for one in ends}
    whole = bool(in_turn) and _LEAST < clocks >= len(texts) - 1
    return _mended(rows, column, mended) if whole or (called is not None and many > 1) else rows


def _with_weekdays(rows: Sequence[Reading], column: int | None) -> Sequence[Reading]:
    """Rows with `Monday` for `Mo`, where most cells of a column of days are weekdays in short."""
    texts = [text for text in _texts(rows, column) if text and column_label(text) is None]
    days = {text: _DAYS.get(folded(text).strip(" .")) for text in texts}
    named = {text: dates.WEEKDAYS[day] for text, day in days.items() if day is not None}
    mostly = 2 * sum(text in named for text in texts) > len(texts)
    return _mended(rows, column, named) if mostly else rows


def _with_dates(rows: Sequence[Reading], column: int | None) -> Sequence[Reading]:
    """Rows with `17.4.` for `17/4`, unless nothing tells whether that is in April."""
    found = {text: match for text in _texts(rows, column) if (match := _SHORT.fullmatch(text))}
    orders = orders_of([(int(match[1]), int(match[2])) for match in found.values()])
    if len(orders) > 1 and "." in "".join(found):
        orders = orders[:1]  # the day first
    elif len(orders) > 1:
        orders = [order for order in orders if len({month for _, month in order}) == 1]
    if not found or len(orders) != 1:
        return rows
    dates = (f"{day}.{month}." for day, month in orders[0])
    return _mended(rows, column, dict(zip(found, dates, strict=True)))


def _column_of(field: str, rows: Sequence[Reading]) -> int | None:
    """The column whose head says that it has times, or dates."""
    heads = (cell for row in rows[:_HEADS] for cell in row.line.cells)
    return next((cell.column for cell in heads if _is_head(cell, field)), None)


def _is_head(cell: Cell | Line, *fields: str) -> bool:
    label = column_label(cell.text)
    return label is not None and label.field in fields


def _texts(rows: Sequence[Reading], column: int | None) -> list[str]:
    return [cell.text for row in rows for cell in row.line.cells if cell.column == column]


def _mended(
    rows: Sequence[Reading], column: int | None, texts: Mapping[str, str]
) -> Sequence[Reading]:
    """Rows with other texts in a column."""

    def mended(cell: Cell) -> Cell:
        text = texts.get(cell.text) if cell.column == column else None
        return cell._replace(text=text) if text is not None else cell

    return [_with_cells(row, map(mended, row.line.cells)) for row in rows]


def _with_colon(text: str, forms: Iterable[re.Pattern[str]]) -> str:
    match = next(filter(None, (form.fullmatch(text) for form in forms)), None)
    found = [one or "" for one in match.groups()] if match is not None else []
    clocks = [f"{found[n]}:{found[n + 1] or '00'}" for n in range(0, len(found), 2) if found[n]]
    return " - ".join(clocks)


class _Both(NamedTuple):
    """A room and a day, and what else is said; one of them may stand above columns before it."""

    room: Reading | None
    day: Reading | None
    others: tuple[Reading, ...] = ()


def with_days(heads: Mapping[int, Head]) -> dict[int, Head]:
    """Heads with rooms and days apart, if all of them have both."""
    ordered = dict(sorted(heads.items()))
    return _behind(ordered) or _before(ordered) or _in_rows(ordered) or dict(heads)


def _behind(heads: Mapping[int, Head]) -> dict[int, Head]:
    """`Main hall (13 May)`; a room that is there twice is on the days that the others say."""
    both = [_parted_behind(head) for head in heads.values()]
    undated = [room.text for room, day, _ in both if room is not None and day is None]
    return _all_of(heads, _carried(both) if len(undated) > len(set(undated)) else both)


def _before(heads: Mapping[int, Head]) -> dict[int, Head]:
    """`13 May – Main hall`; what stands behind a day may be its title instead."""
    both = [_parted_before(head) for head in heads.values()]
    return _all_of(heads, both) if _are_rooms(both) else {}


def _in_rows(heads: Mapping[int, Head]) -> dict[int, Head]:
    """Days above rooms, or below them."""
    both = _carried([_in_rows_of(head) for head in heads.values()])
    return _all_of(heads, both) if _are_rooms(both) else {}


def _carried(both: Sequence[_Both]) -> list[_Both]:
    """What stands once is for the columns behind it as well."""
    found, room, day = [], None, None
    for one in both:
        room, day = one.room or room, one.day or day
        found.append(_Both(room, day, one.others))
    return found


def _all_of(heads: Mapping[int, Head], both: Sequence[_Both]) -> dict[int, Head]:
    """Heads with what was found for each; nothing where something is missing."""
    found = {}
    for column, (room, day, others) in zip(heads, both, strict=True):
        if room is None or day is None:
            return {}
        found[column] = Head(room, column_label(room.text), others, day)
    return found


def _are_rooms(both: Sequence[_Both]) -> bool:
    """Whether what stands beside days are rooms: they look like some, or a day has several."""
    rooms = {one.room.text for one in both if one.room is not None}
    days = [one.day.text for one in both if one.day is not None]
    return any(places.is_track(one) or places.likeness(one) > _LIKELY for one in rooms) or (
        len(rooms) > 1 and len(set(days)) < len(days)
    )


def _parted_behind(head: Head) -> _Both:
    """A room and the day behind it, perhaps in brackets."""
    reading, text = head.reading, head.reading.text
    numbered = numbered_day(text)
    found = (*days_in(text), numbered) if numbered is not None else days_in(text)
    for start in sorted(one.start for one in found):
        before = text[:start].rstrip(_BETWEEN)
        day = _part(reading, start, len(text.rstrip(" )]")))
        if before and _is_only_day(day):
            return _Both(_part(reading, 0, len(before)), day, head.others)
    return _Both(reading, None, head.others)


def _parted_before(head: Head) -> _Both:
    """A day and the room behind it."""
    reading, said = head.reading, head.reading.day
    if said is None or said.start >= said.end:
        return _Both(None, None)
    room, day = _part(reading, said.start, said.end), _part(reading, 0, said.day.end)
    return _Both(room, day, head.others)


def _in_rows_of(head: Head) -> _Both:
    """What the rows say of a column: one of them the day, the first of the others the room."""
    said = (head.reading, *head.others)
    day = next(filter(_is_only_day, said), None)
    rest = [one for one in said if not _is_only_day(one)]
    return _Both(next(iter(rest), None), day, tuple(rest[1:]))


def _is_only_day(reading: Reading) -> bool:
    return reading.day is not None and reading.day.start >= reading.day.end


def _part(head: Reading, start: int, end: int) -> Reading:
    """A stretch of a head, with its own place where that can be told."""
    start, end = trimmed(head.text, start, end)
    line, text = head.line, head.value(start, end)
    if line.end - line.start == len(line.text):
        return Reading(head.number, Line(text, line.start + start, line.start + end))
    return Reading(head.number, Line(text, line.start, line.end))
