"""Whether titles stand above the times of a page or below, where both have lines of their own."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from confsched.reading.programme_text.grammar.heads import LIKELY, columns, is_room_alone
from confsched.reading.programme_text.page import Kind
from confsched.reading.programme_text.recognisers import places
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.prose import is_invitation, opens_programme
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import is_generic, is_pause, opens_session

_LEAST = 3  # titles that are marked as such
_SHORT = 40  # characters of a room
_PROSE = 0.5  # from here on a line tells of something
_NEAR = 12  # lines: no title is further away from its time


class Titles(NamedTuple):
    """Whether titles stand above times that are alone, and the lines that markup shows as such.

    `dated` is whether mostly the day is told beside the time.
    """

    above: bool
    marked: frozenset[int]
    dated: bool


def titles_of(readings: Sequence[Reading]) -> Titles:
    """Whether most times that are alone speak for a title above them.

    A time belongs to what stands in the same block. Where markup says which lines are titles, and
    there are as many as times, they stand above if one more does: all stand between two times but
    the first or the last.
    """
    _set_behind_rooms_apart(readings)
    titles, dated = _marked(readings), _are_dated(readings)
    if titles or dated or _begin_blocks(readings) or _begin_days(readings):
        _set_apart(readings, frozenset(titles))
    if _are_headings_over(readings, titles):
        return Titles(above=False, marked=frozenset(titles), dated=dated)
    if heads := _headings_above(readings):
        return Titles(above=True, marked=heads, dated=dated)
    votes = _nearer_above(readings, titles) or (_more_above(readings, titles) if titles else 0)
    return Titles(votes > 0 if votes else _votes(readings) > 0, frozenset(titles), dated)


def _are_dated(readings: Sequence[Reading]) -> bool:
    """Whether the day is mostly told beside the time: `Monday, 12 May | 9:00-10:00 | Hall A`."""
    timed = [one.day is not None for one in readings if one.times is not None]
    led = [one.line.gap > two.line.gap == 0 for one, two in pairwise(readings) if two.times]
    least = _LEAST - (all(timed) and all(led))  # each right below the first line of a block
    return len(timed) >= least and 2 * sum(timed) > len(timed)


def _are_headings_over(readings: Sequence[Reading], titles: Sequence[int]) -> bool:
    """Whether times are headings and the titles that markup shows are lower: `<h3>`, `<h4>`."""
    marked = frozenset(titles)
    highest = min((one.line.level for one in readings if one.number in marked), default=0)
    alone = [one.line for one in readings if one.where is Where.ALONE]
    heads = all(one.kind is Kind.HEADING and one.level < highest for one in alone)
    return heads and len(alone) >= _LEAST


def _headings_above(readings: Sequence[Reading]) -> frozenset[int]:
    """The titles where each of several times is a heading right below a higher one, and no day."""
    led = [(one, two) for one, two in pairwise(readings) if two.where is Where.ALONE]
    times = [two.line for _, two in led] + [one.line for one in readings[:1] if one.times]
    heads = all(one.kind is Kind.HEADING for one in times)
    titled = all(
        one.line.kind is Kind.HEADING and one.times is None and one.day is None for one, _ in led
    )
    several = len(times) > 1 and heads and titled
    below = several and all(one.line.level < two.line.level for one, two in led)
    return frozenset(one.number for one, _ in led) if below else frozenset()


def _nearer_above(readings: Sequence[Reading], titles: Sequence[int]) -> int:
    """How many more times have fewer blocks that end above them than below; 0 where few say it.

    What counts are those up to the next title that is marked, or else up to another block.
    """
    signs = []
    marked = frozenset(titles)
    for at, one in enumerate(readings):
        if one.where is Where.ALONE:
            below = _ending(readings[at + 1 : at + _NEAR], marked)
            near = readings[max(at - _NEAR, 0) : at + 1]
            above = _ending_above(near, marked) if marked else one.line.apart
            if below is not None and above is not None and (marked or above or below):
                signs.append((above < below) - (above > below))
    return sum(signs) if 3 * abs(sum(signs)) >= 2 * len(signs) else 0


def _ending(lines: Sequence[Reading], marked: frozenset[int]) -> int | None:
    """How many blocks end at once at the most before the next title, or before any other block.

    None do where all up to the next time stands in the block of the first.
    """
    most = 0
    for number, one in enumerate(lines):
        if one.times is not None and not marked and number and not most:
            return 0
        most = max(most, one.line.apart)
        if one.number in marked or (most and not marked):
            return most
        if one.times is not None:
            return None
    return None


def _ending_above(lines: Sequence[Reading], marked: frozenset[int]) -> int | None:
    """The same between a time, which is the last of these lines, and the title above it."""
    most = lines[-1].line.apart
    for one in reversed(lines[:-1]):
        if one.number in marked:
            return most
        if one.times is not None:
            return None
        most = max(most, one.line.apart)
    return None


def _marked(readings: Sequence[Reading]) -> list[int]:
    """Where the titles are that markup shows, if about as many as there are times."""
    marked = [one for one in readings if _may_be_marked(one)]
    called = [one for one in marked if one.line.called] or marked
    looks = Counter((one.line.kind, one.line.level) for one in called)
    look = max(looks, key=lambda one: (looks[one], -one[1]), default=None)
    titles = [one.number for one in called if (one.line.kind, one.line.level) == look]
    times = sum(one.times is not None for one in readings)
    return titles if len(titles) >= _LEAST and 3 * times <= 4 * len(titles) <= 6 * times else []


def _may_be_marked(reading: Reading) -> bool:
    if reading.times is not None or reading.day is not None or reading.line.called == "badge":
        return False
    of_people = reading.label is not None and bool(reading.label.role)
    named = (of_people and not is_counted(reading)) or reading.people.score >= LIKELY
    headed = reading.line.kind is Kind.HEADING and not named
    return headed or reading.line.called == "title"


def _begin_blocks(readings: Sequence[Reading]) -> bool:
    """Whether empty lines stand above what is above each of several times, and none between."""
    pairs = [pair for pair in pairwise(readings) if pair[1].times is not None]
    led = [
        max(one.line.gap, one.line.kind is Kind.ITEM is not two.line.kind) > two.line.gap == 0
        for one, two in pairs
        if two.day is one.day is None
    ]
    return len(led) >= _LEAST and all(led)


def _begin_days(readings: Sequence[Reading]) -> bool:
    """Whether the first time of every day has a line above it, and at the most a room beside it."""
    days = [number for number, one in enumerate(readings[:-2]) if one.day and one.times is None]
    first = [readings[number + 1 : number + 3] for number in days]
    above = (one.times is None and one.day is None for one, _ in first)
    beside = (two.where is Where.ALONE or places.is_room(two.value(*two.after)) for _, two in first)
    return bool(first) and all(above) and all(beside)


def _set_apart(readings: Sequence[Reading], titles: Collection[int]) -> None:
    """Times beside which only rooms or people stand are alone: the title is another line.

    Where there are few of them, none is between two other times, or an empty line and a time. Where
    each is right below one of the `titles`, so is what stands beside all others: `9:00, Attic`.
    """
    led = [one for one in readings if one.where is Where.LEADING]
    parts = [[one.value(*part) for part in columns(one.text, *one.after)] for one in led]
    beside = [one for one, said in zip(led, parts, strict=True) if all(map(_is_beside, said))]
    bold = all(one.line.bold for one, two in pairwise(readings) if two.times is not None)
    mostly = 2 * len(beside) > len(led)
    whole = (bold or mostly) and _begin_blocks(readings)
    whole = whole or (3 * len(beside) >= len(led) and _are_below(readings, titles))
    between = frozenset() if mostly else frozenset(_between(readings))
    for one in led if whole else beside:
        if whole or one.number not in between:
            one.where = Where.ALONE


def _are_below(readings: Sequence[Reading], titles: Collection[int]) -> bool:
    """Whether each time is right below a title, and short is what stands beside it."""
    timed = [pair for pair in pairwise(readings) if pair[1].times is not None]
    told = [two.value(*two.after) for _, two in timed if two.where is Where.LEADING]
    short = all(len(one) <= _SHORT and not is_pause(one) for one in told)
    return short and len(timed) >= _LEAST and all(one.number in titles for one, _ in timed)


def _between(readings: Sequence[Reading]) -> Iterator[int]:
    """The lines for which no other line can have the title, above or below."""
    around = zip((None, *readings), readings, (*readings[1:], None), strict=False)
    for above, one, below in around:
        if _is_timed(below) and (one.gap > 0 or _is_timed(above)):
            yield one.number


def _is_timed(reading: Reading | None) -> bool:
    return reading is None or reading.times is not None


def _set_behind_rooms_apart(readings: Sequence[Reading]) -> None:
    """Times behind nothing but rooms are alone, `Hall A 9:00-10:00`, where titles stand between."""
    behind = [number for number, one in enumerate(readings) if _is_behind_room(one)]
    if len(behind) < _LEAST or any(two - one == 1 for one, two in pairwise(behind)):
        return
    for one in map(readings.__getitem__, behind):
        one.where, one.before, one.after = Where.ALONE, one.after, one.before


def _is_behind_room(reading: Reading) -> bool:
    trailing = reading.where is Where.TRAILING and not reading.line.cells
    bare = trailing and reading.after.end <= reading.after.start
    said = reading.value(*reading.before)
    return bare and is_room_alone(said) and not is_pause(said)


def _is_beside(text: str) -> bool:
    placed = places.likeness(text) >= LIKELY and not is_pause(text)  # `Pause café`
    return placed or people_in(text).score >= LIKELY


def _more_above(readings: Sequence[Reading], titles: Sequence[int]) -> int:
    """How many more times have a title above them than below, before the next time."""
    times = [one.number for one in readings if one.times is not None]
    between = [bisect_left(titles, time) for time in times]
    above = sum(two > one for one, two in zip([0, *between], between, strict=False))
    below = sum(two > one for one, two in zip(between, [*between[1:], len(titles)], strict=True))
    return above - below


def _votes(readings: Sequence[Reading]) -> float:
    if _end_with_range(readings):
        return 1.0
    if _more_behind_people(readings) > 0 or _lead_blocks(readings):
        return -1.0
    votes = 0.0
    for number, reading in enumerate(readings):
        if reading.where is Where.ALONE:
            after = readings[number + 1] if number + 1 < len(readings) else None
            votes += _vote(reading, _before(readings, number), after)
    return votes


def _end_with_range(readings: Sequence[Reading]) -> bool:
    """Whether nothing stands below the last of several times, which says when something ends.

    A page that is cut off there has one right below the heading of a day.
    """
    alone = [number for number, one in enumerate(readings) if one.where is Where.ALONE]
    last = readings[-1].times if len(alone) > 1 and alone[-1] == len(readings) - 1 else None
    if last is None or last.last is None:
        return False
    return not any(at == 0 or readings[at - 1].day is not None for at in alone)


def _lead_blocks(readings: Sequence[Reading]) -> bool:
    """Whether empty lines stand above each of several times that are alone, and none below."""
    led = [(one, two) for one, two in pairwise(readings) if one.where is Where.ALONE]
    return len(led) >= _LEAST and all(one.gap > 0 and two.gap == 0 for one, two in led)


def _more_behind_people(readings: Sequence[Reading]) -> int:
    """How many more times have a title below the people that follow them than one above.

    Between two times it is above one and below the other; the first and the last of a session tell.
    """
    more = 0
    for number, reading in enumerate(readings):
        end = number + 1
        while end < len(readings) and readings[end].people.score >= LIKELY:
            end += 1
        if reading.where is Where.ALONE and end > number + 1:
            behind = readings[end] if end < len(readings) else None
            more += _may_be_title(behind) - _may_be_title(_before(readings, number))
    return more


def _before(readings: Sequence[Reading], number: int) -> Reading | None:
    """What stands above a time; above what tells of a session whose people are below its time."""
    at = number - 1
    named = number + 1 < len(readings) and readings[number + 1].people.score >= LIKELY
    while named and at > 0 and readings[at].prose > _PROSE:
        at -= 1
    return readings[at] if number else None


def _may_be_title(reading: Reading | None) -> bool:
    if reading is None or reading.day is not None or reading.times is not None:
        return False
    return _is_unlabelled(reading) and reading.prose <= 0.5


def _is_unlabelled(reading: Reading) -> bool:
    """Whether no label says what a line is but a title."""
    return reading.label is None or reading.label.field == "title" or is_counted(reading)


def is_counted(reading: Reading) -> bool:
    """Whether a label is what kind a session is: `Panel 2: Sails`, with nobody behind it."""
    label = reading.label
    kind = label is not None and (opens_session(label.name) or is_generic(label.name))
    if label is None or not kind or reading.people.score >= LIKELY:
        return False
    heads = label.end < len(reading.text) or reading.is_emphasised
    nobody = " " not in label.name and reading.people_between(label.end).score < LIKELY
    return label.name[-1:].isdigit() or (heads and nobody)


def _vote(reading: Reading, before: Reading | None, after: Reading | None) -> float:
    """How much a time speaks for the line above it as its title, against the one below."""
    vote = _titleness(before) - _titleness(after)
    if reading.day is not None and reading.day.day.end > 0:
        return vote
    gap_below = after.gap if after is not None else 9
    item = before is not None and before.line.kind is Kind.ITEM is not reading.line.kind
    vote -= 2 * item  # it is told of what stands above it
    below = after is not None and after.line.kind is Kind.PLAIN and after.gap == 0
    vote -= 4 * (below and reading.line.kind is Kind.ITEM)  # it goes on there
    vote += 2 * _is_under(reading, before)
    return vote + 0.5 * (reading.gap < gap_below) - 0.5 * (reading.gap > gap_below)


def _is_under(reading: Reading, before: Reading | None) -> bool:
    """Whether a time is a heading of its own right below a higher one that says no day."""
    if before is None or before.day is not None:
        return False
    headings = {reading.line.kind, before.line.kind} == {Kind.HEADING}
    return headings and before.line.level < reading.line.level


def _titleness(reading: Reading | None) -> float:
    if reading is None or reading.day is not None or reading.times is not None:
        return -3.0
    if reading.text.rstrip().endswith(":") and opens_programme(reading.text):
        return -3.0
    beside = reading.line.kind is Kind.RULE or is_invitation(reading.text)
    if beside or not _is_unlabelled(reading) or reading.prose > 0.5:
        return -1.0
    emphasis = 2.0 * reading.is_emphasised + 0.5 * (
        is_pause(reading.text) or opens_session(reading.text)
    )
    return emphasis - reading.people.score - 0.3 * (reading.place > 0.5)
