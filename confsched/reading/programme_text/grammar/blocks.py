"""A page as days and blocks: the lines of one session each, and what belongs to none."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from confsched.reading.programme_text.grammar.labelled import begin_with_times
from confsched.reading.programme_text.grammar.layout import Layout
from confsched.reading.programme_text.grammar.titles_above import is_counted
from confsched.reading.programme_text.page import Kind
from confsched.reading.programme_text.recognisers import prose
from confsched.reading.programme_text.recognisers.lengths import is_length
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import is_generic, is_pause

_HIGHEST = 7  # lines above a time in which its title may stand
_PROSE = 0.6  # from here on a line tells of something, and is no title
_NEAR = 3  # lines above `When: 10:00` in which there may be its heading


class Piece(NamedTuple):
    """A block with its anchor; or without one: the lines above the first session of a day.

    `day` is the heading of the day that begins with it. `title` are lines above the time that
    belong to the block.
    """

    day: Reading | None
    above: tuple[Reading, ...]
    anchor: Reading | None
    below: tuple[Reading, ...]


def pieces(readings: Sequence[Reading], layout: Layout) -> Iterator[Piece]:
    """The blocks of a page, from top to bottom."""
    starts = sorted(_starts(readings, layout))
    yield Piece(None, (), None, tuple(readings[: starts[0][0]] if starts else readings))
    for number, (start, anchor) in enumerate(starts):
        reading = readings[anchor]
        if number + 1 < len(starts):
            end = starts[number + 1][0]
        else:
            end = _end_of_rows(readings, [at for _, at in starts])
        day = reading if reading.day is not None else None
        if reading.times is None:
            yield Piece(day, (), None, tuple(readings[anchor + 1 : end]))
        else:
            yield Piece(
                day, tuple(readings[start:anchor]), reading, tuple(readings[anchor + 1 : end])
            )


def _end_of_rows(readings: Sequence[Reading], anchors: Sequence[int]) -> int:
    """Where the last block ends: one in a table of several, at what stands out below it."""
    last = anchors[-1]
    table = readings[last].line.table
    if table and sum(readings[at].line.table == table for at in anchors) > 1:
        for number in range(last + 1, len(readings)):
            if readings[number].is_emphasised and readings[number].line.table != table:
                return number
    return len(readings)


def _starts(readings: Sequence[Reading], layout: Layout) -> Iterator[tuple[int, int]]:
    """Where each block begins, and where its time or the heading of its day is."""
    floor, headed = 0, begin_with_times(readings)
    for number, reading in enumerate(readings):
        if reading.times is not None:
            start = number if headed else _record(readings, number, floor)
            if start == number and _stands_below(reading, readings[floor:number], layout):
                start = _title_above(readings, number, floor, layout)
            yield start, number
            floor = number + 1
        elif reading.day is not None and not _is_title_of(readings[floor - 1 : number], reading):
            yield number, number
            floor = number + 1


def _is_title_of(above: Sequence[Reading], reading: Reading) -> bool:
    """Whether what begins as a day does is what the time right above it is for: `Day 1 – Opening`.

    How long it is may stand between them.
    """
    day = reading.day
    if day is None or day.day.day or day.end <= day.start or not above:
        return False
    return above[0].where is Where.ALONE and all(is_length(one.text) for one in above[1:])


def _stands_below(reading: Reading, before: Sequence[Reading], layout: Layout) -> bool:
    """Whether the title of a time that is alone stands above it: mostly, or as a heading here."""
    right = before[-1] if before and before[-1].number not in layout.over else None
    under = right is not None and (right.line.kind is Kind.HEADING or _begins(right, reading))
    if reading.where is not Where.ALONE or (
        reading.day is not None and not (under or layout.dated)
    ):
        return False
    labelled = reading.label is not None and reading.label.field == "time"
    headed = any(one.line.kind is Kind.HEADING for one in before[-_NEAR:])
    headed = headed or (right is not None and _has_label(right, "room") and reading.gap == 0)
    return layout.above or (labelled and headed)


def _begins(above: Reading, reading: Reading) -> bool:
    """Whether a paragraph begins with a line, and goes on with when it is: `Date: 4 May, 9:00`."""
    said = reading.label is not None and reading.label.field in ("date", "time")
    return said and reading.line.gap < above.line.gap and above.label is None


def _record(readings: Sequence[Reading], anchor: int, floor: int) -> int:
    """Where a record of fields begins, one of which is the time: at its title."""
    label = readings[anchor].label
    if label is None or label.field not in ("time", "date"):
        return anchor
    lowest = max(floor, anchor - _HIGHEST)
    titled = [n for n in range(lowest, anchor) if _has_label(readings[n], "title")]
    return titled[-1] if titled else anchor


def _has_label(reading: Reading, field: str) -> bool:
    return reading.label is not None and reading.label.field == field


def _title_above(readings: Sequence[Reading], anchor: int, floor: int, layout: Layout) -> int:
    """Where the title of a time that is alone begins: above it, and above people between them."""
    lowest = max(floor, anchor - _HIGHEST)
    marked = [n for n in range(lowest, anchor) if readings[n].number in layout.marked]
    if marked:
        return marked[-1]
    people_below = anchor + 1 < len(readings) and _may_be_people(readings[anchor + 1])
    start = _details_above(readings, anchor, lowest, people_below=people_below)
    titled = start
    while titled > lowest and anchor - titled < _HIGHEST and _is_title(readings[titled - 1]):
        if start < anchor and people_below and _is_detail(readings[titled - 1]):
            break  # of the session before
        titled -= 1
        wanted = titled > lowest and readings[titled].gap == 0 and _is_title(readings[titled - 1])
        if not wanted or not (is_generic(readings[titled - 1].text) or _is_low(readings[titled])):
            break
    if titled < start:
        return titled
    parted = [
        n for n in range(start, anchor) if readings[n].line.gap > 0 and readings[n].label is None
    ]
    return parted[-1] if parted else anchor


def _may_be_people(reading: Reading) -> bool:
    """Whether a line names somebody, or says what somebody does."""
    return reading.people.score > 0.5 or (reading.label is not None and not is_counted(reading))


def _details_above(
    readings: Sequence[Reading], anchor: int, lowest: int, *, people_below: bool
) -> int:
    """Where begins what stands between a title and its time: the room, running text, people."""
    start = anchor
    while start > lowest and readings[start].gap == 0 and _has_label(readings[start - 1], "room"):
        start -= 1
    while start > lowest and readings[start - 1].prose >= _PROSE:
        start -= 1
    while start > lowest and not people_below and _is_detail(readings[start - 1]):
        start -= 1
    return start


def _is_low(reading: Reading) -> bool:
    return reading.text[:1].islower()


def _is_detail(reading: Reading) -> bool:
    label = reading.label is not None and (
        bool(reading.label.role) or reading.label.field == "room"
    )
    if is_pause(reading.text) or is_counted(reading):
        return False
    return not reading.is_emphasised and (
        reading.people.score > 0.5 or label or reading.place > 0.5
    )


def _is_title(reading: Reading) -> bool:
    label = reading.label
    numbered = label is not None and label.field == "title" and reading.line.kind is Kind.HEADING
    return (
        reading.line.kind is not Kind.RULE
        and reading.prose < _PROSE
        and (label is None or numbered or is_counted(reading))
        and not prose.is_beside(reading.text)
        and len(reading.text) < 200
    )
