"""Heads of columns that say a room and a day: `Main hall (13 May 2026)`, or a date above rooms.

What they say is parted in all columns or in none.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from confsched.reading.programme_text.page import Line
from confsched.reading.programme_text.recognisers import places
from confsched.reading.programme_text.recognisers.dates import days_in, numbered_day
from confsched.reading.programme_text.recognisers.labels import column_label
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.tables.heads import Head
from confsched.reading.programme_text.words.plain import trimmed

_BETWEEN = " ([,;:|/·–—-"  # a room and the day behind it
_LIKELY = 0.3  # that a text is a room


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
    return any(map(_is_place, rooms)) or (len(rooms) > 1 and len(set(days)) < len(days))


def _is_place(text: str) -> bool:
    return places.is_track(text) or places.likeness(text) > _LIKELY


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
