"""Which lines of a page can belong to its programme, and which stand in parts of it beside that."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.below import ends_below, venue_below
from confsched.reading.programme_text.page import ASIDE, ELSEWHERE, Kind
from confsched.reading.programme_text.recognisers import prose
from confsched.reading.programme_text.recognisers.names import LIKELY
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import opens_session
from confsched.reading.programme_text.tables.of_people import rows_of_people
from confsched.text.alike import squeezed

_BESIDE = pattern(r"(?i)(?:\w\s(?:overview|descriptions)|\b(?:abstracts|biographies|bios))[\s:]*$")
_MARK = pattern(r"\t|:\s|\s[-–—|/]\s|[(\[,;]")  # behind a title or a name
_TEXT = 0.6  # how much running text looks like it
_MOST = 50  # headings that are looked up
_DEEPEST = 6  # level of a heading
_SHORT = 60  # characters of the heading of a part of the page
_FEW = 5  # lines
_NEAR = 12  # lines: the next session of a programme is not further away


def programme_lines(readings: Sequence[Reading]) -> list[bool]:
    """Of each line whether it can belong to a programme: none under `Contact` or `Hotels` does."""
    found, inside, level, hours = [], True, 0, False
    rows = max((n for n, one in enumerate(readings) if one.line.cells), default=0)
    last = max((n for n, one in enumerate(readings) if one.times is not None), default=rows)
    again = _told_again(readings, last)
    # below several sessions they are buttons: `Share`
    heads = Counter(one.text for one in readings[:last] if prose.leaves_programme(one.text))
    ends = (again, ends_below(readings, last), *(one.number for one in venue_below(readings)))
    for number, reading in enumerate(readings):
        if reading.line.kind is Kind.HEADING and prose.opens_programme(reading.text):
            level = reading.line.level
        if reading.line.kind is Kind.HEADING:
            hours = prose.tells_hours(reading.text)
        below = hours or number in ends or (number > last and _is_beside(reading, level))
        if below or (heads[reading.text] <= 1 and _leaves(readings, number)):
            inside = False
        elif not inside and _enters(readings, number):
            inside = True
        found.append(inside and reading.line.called not in (ASIDE, ELSEWHERE))
    for number in (*_parts_before(readings), *rows_of_people(readings)):
        found[number] = False
    return found


def _parts_before(readings: Sequence[Reading]) -> Iterator[int]:
    """The lines of parts of a page that stand before that of the programme, without any days.

    They have headings of the same level: `## Invited speakers` before `## Schedule`.
    """
    heads: list[int] = []
    for number, reading in enumerate(readings):
        if reading.line.kind is Kind.HEADING:
            heads.append(number)
            if reading.times is None and prose.opens_programme(reading.text):
                break
    else:
        return
    level = readings[heads[-1]].line.level
    ends = [n for n in heads if readings[n].line.level <= level]
    for start, end in pairwise(ends):
        part = readings[start:end]
        told = any(one.day is not None or one.times is not None for one in part)
        told = told or (start > 0 and readings[start - 1].where is Where.ALONE)  # a session's title
        if readings[start].line.level == level and not told:
            yield from range(start, end)


def _told_again(readings: Sequence[Reading], last: int) -> int:
    """Where the first line stands below the last time that says what a line above it said.

    It heads a part of the page that tells more of sessions or people; -1 if there is none. `last`
    is the number of the last line with a time.
    """
    alone = bool(readings) and readings[last].where is Where.ALONE
    below = readings[last + 1 + alone :]  # behind the title of the last session
    level = _level_below(readings, last)
    heads = [one for one in below if one.line.kind is Kind.HEADING and one.line.level <= level]
    parted = [] if heads else _heads_of_text(below)
    if not (heads or parted):
        return -1
    known = "\n".join(squeezed(one.text) for one in readings[: last + 1])
    titles = {squeezed(text) for one in readings[: last + 1] for text in _titles(one)}
    told = [
        one
        for one in (*heads, *parted)[:_MOST]
        if squeezed(one.text) in titles or _is_known(one.text, known)
    ]
    if not told or (parted and len({one.text for one in told}) == 1):
        return -1
    number = readings.index(told[0], last + 1)
    while number - 1 > last and readings[number - 1].line.kind is Kind.HEADING:
        number -= 1
    return number


def _titles(reading: Reading) -> Iterator[str]:
    """What stands beside a time in a line of its own or a cell."""
    if reading.times is not None and reading.line.cells:
        yield from (cell.text for cell in reading.line.cells)
    elif reading.times is not None:
        yield reading.text[slice(*reading.after)]


def _level_below(readings: Sequence[Reading], last: int) -> int:
    """The deepest level that headings beside the last session can have; names are within one."""
    first = next((one.number for one in readings if one.times is not None), 0)
    heads = [one for one in readings[last::-1] if one.line.kind is Kind.HEADING]
    inside = [one.line.level for one in heads if one.number > first and _is_named(one)]
    if readings and readings[last].line.kind in (Kind.ITEM, Kind.ROW):
        return min(inside, default=_DEEPEST + 1) - 1
    return next((one.line.level for one in heads if not _is_named(one)), _DEEPEST)


def _is_named(reading: Reading) -> bool:
    return reading.people.score >= LIKELY


def _heads_of_text(readings: Sequence[Reading]) -> list[Reading]:
    """Lines with running text a little below each, behind a rule or several empty lines."""
    parted = (n for n, one in enumerate(readings) if one.line.kind is Kind.RULE or one.gap > 1)
    start = next(parted, len(readings))
    return [
        one
        for number, one in enumerate(readings[start:], start)
        if one.gap > 0
        and one.prose < _TEXT
        and any(two.prose > _TEXT for two in readings[number + 1 : number + 4])
    ]


def _is_known(text: str, known: str) -> bool:
    """Whether a text, or what it begins with, stands in a text without anything between letters."""
    parts = (text, _MARK.split(text, 1)[0])
    return any(" " in part.strip() and squeezed(part) in known for part in parts)


def _is_beside(reading: Reading, level: int) -> bool:
    """Whether a heading is of a part of the page that stands beside the programme: `Speakers`."""
    line = reading.line
    if len(line.text) < _SHORT and _BESIDE.search(line.text) is not None:
        return reading.day is None
    heads = line.kind is Kind.HEADING and line.level <= level and reading.day is None
    return heads and not opens_session(reading.text)


def _leaves(readings: Sequence[Reading], number: int) -> bool:
    reading = readings[number]
    if (
        reading.times is not None
        or reading.day is not None
        or not prose.leaves_programme(reading.text)
    ):
        return False
    following = readings[number + 1 : number + 2]
    heads_a_session = bool(following) and following[0].where is Where.ALONE
    return not (heads_a_session or _is_one_of_points(readings, number))


def _is_one_of_points(readings: Sequence[Reading], number: int) -> bool:
    """Whether a line is among the points of a session: another one is above, and a time below."""
    points = {one.line.kind for one in readings[max(0, number - 1) : number + 1]} == {Kind.ITEM}
    return points and any(one.times for one in readings[number + 1 : number + _FEW])


def _enters(readings: Sequence[Reading], number: int) -> bool:
    """Whether a programme goes on here: a day or a heading with times below it, or two sessions."""
    reading = readings[number]
    near = readings[number + 1 : number + 1 + _NEAR]
    times = [one for one in near if one.times is not None and not _is_hours(one)]
    if reading.times is None and (reading.day is not None or prose.opens_programme(reading.text)):
        return bool(times) or (reading.day is None and any(one.day is not None for one in near))
    return reading.times is not None and not _is_hours(reading) and bool(times)


def _is_hours(reading: Reading) -> bool:
    """Whether a time is that of a weekday, and not of a date: opening hours."""
    return reading.day is not None and not reading.day.day.day and reading.where is Where.ALONE
