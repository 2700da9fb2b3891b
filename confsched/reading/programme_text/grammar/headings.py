"""Headings of a page that stand above several sessions with times, and are none themselves."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, zip_longest

from confsched.patterns import pattern
from confsched.reading.programme_text.page import Kind
from confsched.reading.programme_text.recognisers import places, prose
from confsched.reading.programme_text.recognisers.day_headings import is_part_of_day
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import is_pause, opens_session

_LONGEST = 120  # characters
_SEVERAL = 2  # headings of one level, and sessions to each of them
_CODED = pattern(r"([A-Z][A-Za-z]{1,4}\d{1,2})\s*\t\s*(\S.{1,60})")
_COUNTED = pattern(r"(?:\d{1,2}[A-Z]|[A-Z]{1,2}\d{1,2}[A-Za-z]?|\d\.\d)[.:)]?\s[^\t]{4,110}")
_CHAIRS = ("chair", "moderator")
_PLACED = 0.5
_HOUSES = 3  # at the least, and lines down to the first time
_EARLY = 8  # hours before which no day begins


def coded_section(text: str) -> re.Match[str] | None:
    """The code of a session and its room in two columns, above its talks: `ThAT1`, `Hall A`."""
    match = _CODED.fullmatch(text)
    return match if match is not None and places.likeness(match[2]) >= _PLACED else None


def over_sessions(readings: Sequence[Reading], rooms: frozenset[int]) -> frozenset[int]:
    """The numbers of headings that part a day: more sessions begin below them than they are."""
    begins = [(one, two) for one, two in pairwise(readings) if _begins(two)]
    heads = [one for one, _ in begins if _may_head(one)]
    levels = Counter(one.line.level for one in heads)
    if len(begins) < _SEVERAL * len(heads):
        heads = []
    several = frozenset(one.number for one in heads if levels[one.line.level] >= _SEVERAL)
    lists = (one for one in _over_lists(readings) if one - 1 not in rooms)  # an address below
    return several.union(lists, _over_chairs(readings))


def rooms_over(readings: Sequence[Reading]) -> frozenset[int]:
    """The numbers of lines that are the room of all that follows: apart, and right above a time.

    The first is below the heading of a day, or above all times; most are plainly rooms, and no
    other line is.
    """
    lines = [one for one in readings[1:] if one.line.kind is not Kind.RULE]
    usual = min((one.line.gap for one in lines), default=0)
    rooms = {one.number for one in lines if one.times is None and one.place >= _PLACED}
    heads = [
        (above is None or above.day is not None, one.number)
        for above, one, below in zip([None, *lines], lines, lines[1:], strict=False)
        if (one.times or one.day or one.label) is None
        and below.times is not None
        and one.line.gap > usual
    ]
    found = frozenset(number for _, number in heads)
    led = heads and heads[0][0] and len(rooms) >= _SEVERAL and 2 * len(rooms) > len(heads)
    return found if led and rooms <= found else _houses(lines)


def _houses(lines: Sequence[Reading]) -> frozenset[int]:
    """The numbers of headings with what is on in a house each, if most are plainly places.

    One begins before the one above has ended; there may be an address below a heading.
    """
    level = max((one.line.level for one in lines if one.line.kind is Kind.HEADING), default=0)
    heads = [n for n, one in enumerate(lines) if _may_head(one) and one.line.level == level]
    parts = [lines[n + 1 : end] for n, end in zip_longest(heads, heads[1:])]
    hours = [[_hour(one) for one in part if _begins(one)] for part in parts]
    near = all(any(map(_begins, part[:_HOUSES])) for part in parts)
    back = near and any(two[0] < one[-1] for one, two in pairwise(hours))
    plainly = 2 * sum(lines[n].place >= _PLACED for n in heads) > len(heads) >= _HOUSES
    return frozenset(lines[n].number for n in heads if back and plainly)


def _over_lists(readings: Sequence[Reading]) -> frozenset[int]:
    """The numbers of plain lines that lead to lists, one of which goes back in time: stages, `1A`.

    Rooms do if one stands above the first session: else each is that of the session above it.
    """
    lines = [one for one in readings if one.line.kind is not Kind.RULE and not _says_chair(one)]
    first = next((n for n, one in enumerate(lines) if _begins(one)), 0)
    rooms = first > 0 and _is_room(lines[first - 1])
    heads, back, last = [], False, 0
    for one, below in pairwise(lines):
        last = 0 if one.day is not None else _hour(one) or last
        if (_leads_to_list(one) or (rooms and _is_room(one))) and _begins(below):
            heads.append(one.number)
            back = back or _hour(below) < last + rooms
    return frozenset(heads if back else ())


def _leads_to_list(reading: Reading) -> bool:
    known = reading.times or reading.day or reading.label or is_part_of_day(reading.text)
    leads = reading.text[-1:] == ":" or _COUNTED.match(reading.text) is not None
    return reading.line.kind is Kind.PLAIN and leads and not known


def _says_chair(reading: Reading) -> bool:
    label = reading.label
    return reading.times is None and label is not None and label.role in _CHAIRS


def _is_room(reading: Reading) -> bool:
    plain = reading.line.kind is Kind.PLAIN and reading.times is None and reading.day is None
    return plain and "," not in reading.text and places.likeness(reading.text) >= _PLACED


def _hour(reading: Reading) -> int:
    """When a session begins, in minutes, by day if nothing says it; 0 without a time."""
    if reading.times is None:
        return 0
    first = reading.times.begin
    return first.minutes + 720 * (first.hour < _EARLY and not (first.exact or first.half))


def on_parts_of_day(readings: Sequence[Reading]) -> frozenset[int]:
    """The numbers of lines that say what is on in a part of a day, which has no sessions.

    `Evening: walk in the town` above the next day, or at the end of the page.
    """
    pairs = zip_longest(readings, readings[1:])
    ends = [one for one, two in pairs if two is None or two.day or two.line.kind is Kind.HEADING]
    return frozenset(
        one.number
        for one in ends
        if (colon := one.text.find(":", 0, _LONGEST)) > 0
        and one.times is None
        and one.text[colon + 1 :].strip()
        and is_part_of_day(one.text[:colon])
    )


def over_tables(above: Iterable[Sequence[Reading]]) -> frozenset[int]:
    """The numbers of headings right above tables, of several that have one of the same level.

    `above` are the lines above each table.
    """
    heads = [lines[-1] for lines in above if lines and _may_head(lines[-1])]
    levels = Counter(one.line.level for one in heads)
    return frozenset(one.number for one in heads if levels[one.line.level] >= _SEVERAL)


def over_rows(rows: Sequence[Reading]) -> Iterator[int]:
    """The numbers of rows of a table that head others: one cell over all columns, above a time.

    What stands below nearly every time is told of that.
    """
    width = max((cell.column + cell.columns for row in rows for cell in row.line.cells), default=0)
    return _of_few(
        (
            row.number
            for row, below in pairwise(rows)
            if len(row.line.cells) == 1
            and row.line.cells[0].columns >= max(_SEVERAL, width)
            and below.times is not None
            and _is_title(Reading(row.number, next(iter(row.line.cells[0].lines), row.line)))
        ),
        rows,
    )


def _over_chairs(readings: Sequence[Reading]) -> Iterator[int]:
    """The numbers of lines that head others: apart, with nothing but who chairs below them."""
    lines = [one for one in readings if one.line.kind is not Kind.RULE]
    return _of_few(
        (
            head.number
            for above, head, chair, below in zip(
                lines, lines[1:], lines[2:], lines[3:], strict=False
            )
            if head.line.gap > 0
            and above.where is not Where.ALONE
            and _hour(above) != _hour(below)  # else it is where that is which holds the talk
            and _says_chair(chair)
            and below.where is Where.LEADING
            and _is_title(head)
        ),
        lines,
    )


def _of_few(numbers: Iterable[int], readings: Iterable[Reading]) -> Iterator[int]:
    """Numbers of headings, if there are several times to each of them."""
    found = [*numbers]
    timed = sum(one.times is not None for one in readings)
    return iter(found if _SEVERAL * len(found) <= timed else ())


def _is_title(reading: Reading) -> bool:
    """Whether a line may be what others are called."""
    text = reading.text.partition(" (")[0]  # `Ropes (Hall A)`
    said = Reading(reading.number, reading.line._replace(text=text))
    known = said.times or said.day or said.label or is_pause(text) or opens_session(text)
    likely = max(said.people.score, said.place, said.prose)
    return not known and likely < _PLACED and text[:1].isupper() and len(text) < _LONGEST


def _begins(reading: Reading) -> bool:
    return reading.where is Where.LEADING and reading.line.kind is not Kind.HEADING


def _may_head(reading: Reading) -> bool:
    return (
        reading.line.kind is Kind.HEADING
        and reading.times is None
        and reading.day is None
        and len(reading.text) < _LONGEST
        and not prose.opens_programme(reading.text)
    )
