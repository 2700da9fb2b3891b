"""Sessions side by side that are counted: `A. Boats`, `Workshop 2: Ropes` below the time of all."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.beside import (
    FIRST,
    Beside,
    Side,
    people_beside,
)
from confsched.reading.programme_text.grammar.heads import LIKELY, SURE, USUAL, Column, place_beside
from confsched.reading.programme_text.page import Kind
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import are_beside, is_generic
from confsched.reading.programme_text.words.plain import folded
from confsched.text.roman import ROMAN

_MARK = pattern(
    r"\s*\(?(?P<words>(?:(?:[^\W\d_][\w-]{3,18}|[A-Z]{2,3})\s){0,2})(?P<before>\d{0,2}(?=[A-Z]|[a-h]\))|[A-H]?(?=\d))"
    r"(?P<count>[A-H]|[a-h](?=\))|[IVX]{1,4}|\d{1,2})"
    r"(?:[.)]|(?<=\d[A-H])(?=\s{2})|(?:\s\((?P<room>[^():]{2,40})\)|,?\s[-–—|]?\s?(?P<hall>(?i:room|rm|hall|aula|raum|saal"
    r"|salle|sala|zaal|salon|studio)\.?\s[\w.-]{1,12}))?(?:\s?:|\s?[-–—|](?=\s)))\s+(?=\S)"
)
_DOTTED = pattern(
    r"\s*(?P<words>)(?P<before>\d{1,2}\.)(?P<count>\d{1,2})(?P<room>)(?P<hall>)[.):]?\s+(?=[^\W\d])"
)
_BAR = pattern(r"\s\|\s")
_CALLED = frozenset(  # what is mostly done side by side, before what counts it
    (
        "workshop",
        "masterclass",
        "atelier",
        "taller",
        "laboratorio",
        "oficina",
        "breakout",
        "track",
        "werkgroep",
        "syndicate",
    )
)
_LEAST = 2  # sessions side by side
_PARTS = 3  # of a line with bars: a title, a room, people
_NOWHERE = Column(0, 0)


class Mark(NamedTuple):
    """What counts a session, `Workshop 1B`: its words, what comes before, its place, its end.

    Its room may stand in it, `Workshop 1 (Hall A): Boats`, `Session A – Room 3 – Boats`. It may be
    counted in letters.
    """

    words: str
    before: str
    place: int
    end: int
    room: Column = _NOWHERE
    lettered: bool = False


def mark_before(text: str) -> Mark | None:
    """What counts the session that a text names; None if nothing does."""
    match = _MARK.match(text) or _DOTTED.match(text)
    if match is None:
        return None
    count = match["count"].lower()
    if count.isdigit():
        place = int(count)
    elif count.upper() in ROMAN:
        place = ROMAN[count.upper()]
    else:
        place = ord(count[0]) - ord("a") + 1
    placed = next((one for one in ("room", "hall") if match[one]), "")
    room = Column(*match.span(placed)) if placed else _NOWHERE
    words, lettered = folded(match["words"]).strip(), len(count) == 1 and match["count"].isupper()
    return Mark(words, match["before"], place, match.end(), room, lettered)


def begins_counted(above: str, text: str) -> bool:
    """Whether a line is the first of such sessions, or the next; `A. Sample` may be a name."""
    mark = mark_before(text)
    if mark is None or not (mark.words or text[mark.end - 2] != "." or are_beside(above)):
        return False
    before = mark_before(above)
    return mark.place == 1 or (before is not None and counts_on(before, mark))


def counted_in_bars(text: str) -> list[int]:
    """Where such sessions begin in a line, bars between: `9:00 Workshop 1: … | Workshop 2: …`."""
    bars = [match.end() for match in _BAR.finditer(text)]
    marks = [mark for start in bars if (mark := mark_before(text[start:])) is not None]
    whole = bool(marks) and len(marks) == len(bars) and all(map(counts_on, marks, marks[1:]))
    begun = whole and f"{marks[0].words} {marks[0].before}" in folded(text[: bars[0]])
    return [0, *bars] if begun and marks[0].words else []


def counted_beside(title: str, lines: Sequence[Reading], label: str = "") -> frozenset[int]:
    """Where lines begin that each are a session, if the title or what they are called says so.

    The title may be the first of them, behind its label, `Workshop 1`, or a code: `A1: Boats`.
    """
    first = mark_before(f"{label}: {title}" if label else title)
    found = [(one.line.start, mark_before(one.text)) for one in lines if one.times is None]
    marks = [(start, mark) for start, mark in found if mark is not None]
    whole = [*([first] if first is not None else []), *(mark for _, mark in marks)]
    alone = len(marks) == len(whole) == 1 and is_generic(title) and _is_placed(whole[0])
    if len(whole) < _LEAST and not alone:
        return frozenset()
    if not marks or not all(map(counts_on, whole, whole[1:])):
        return frozenset()
    words = whole[0].words
    told = are_beside(title) and (words or whole[0].place == 1)
    told = told or _is_of_several(title, words)
    coded = first is not None and bool(first.before) and not words
    placed = all(mark.room.end for _, mark in marks) or _are_in_rooms(lines, marks)
    letters = all(mark.lettered for mark in whole)
    lettered = letters and is_generic(words)  # `Panel A`, `Panel B`
    lettered |= letters and not words and (first is not None or is_generic(title))  # `A)`, `B)`
    called = coded or not _CALLED.isdisjoint(words.split()) or placed or lettered
    return frozenset(start for start, _ in marks) if told or called else frozenset()


def _is_placed(mark: Mark) -> bool:
    """Whether the kind of a session stands with its room: `Panel 5 (Attic): Food`."""
    return bool(mark.room.end) and is_generic(mark.words)


def _are_in_rooms(lines: Sequence[Reading], marks: Sequence[tuple[int, Mark]]) -> bool:
    """Whether each of some has a place of its own between bars: `1.1 Boats | Attic | Ada S.`."""
    starts = {start for start, mark in marks if mark.before[-1:] == "."}
    parts = [_BAR.split(one.text) for one in lines if one.line.start in starts]
    rooms = {one[1].strip() for one in parts if len(one) == _PARTS}
    return len(parts) == len(marks) == len(rooms) and not any(people_in(x).score for x in rooms)


def _is_of_several(title: str, words: str) -> bool:
    """Whether a title has in the plural what its sessions are called: `Site visits`, `Visit 1`."""
    first, called = folded(title).split()[:2], words.rpartition(" ")[2]
    plurals = {f"{called}s", f"{called}e", f"{called}en", f"{called}er"}
    return bool(called) and not plurals.isdisjoint(first)


def listed_beside(title: str, lines: Sequence[Reading]) -> frozenset[int]:
    """Where the items of a list begin that each have somebody, below a title that says the same."""
    heads = [number for number, one in enumerate(lines) if one.line.kind is Kind.ITEM]
    level = min((lines[number].line.level for number in heads), default=0)
    heads = [number for number in heads if lines[number].line.level == level]
    if len(heads) < _LEAST or not are_beside(title):
        return frozenset()
    parts = [lines[head:end] for head, end in zip_longest(heads, heads[1:])]
    return frozenset(one.line.start for one, *_ in parts) if _are_led(parts) else frozenset()


def _are_led(parts: Sequence[Sequence[Reading]]) -> bool:
    """Whether each of several titles has people beside it, or below; before it always in a line."""
    heads = [part[0] for part in parts]
    if any(one.times or (one.label is not None and one.label.role) for one in heads):
        return False
    bare = [part[0] for part in parts if len(part) == 1 or part[1].people.score < LIKELY]
    told = all(one and one.several.score >= LIKELY for one in (beside(one, 0) for one in bare))
    sides = common_side((one, 0) for one in bare)
    titled = all(one.people.score < LIKELY for one in heads)
    return (titled and (told or bool(sides))) or (bool(sides) and sides <= FIRST)


def common_side(titles: Iterable[tuple[Reading, int]]) -> frozenset[Side]:
    """The side on which people stand beside all of several titles, which begin so far in lines.

    Of those that stand there beyond doubt, `Ropes, Prof. Ada Sample`, nobody has to be told.
    """
    alone = ((one, start, beside(one, start)) for one, start in titles)
    told = [(one, start) for one, start, side in alone if side is None or not _is_sure(side)]
    found = [beside(one, start) for one, start in told]
    sides = frozenset(one.side for one in found if one is not None and one.several.score >= LIKELY)
    again = [beside(one, start, sides) for one, start in told] if len(sides) == 1 else []
    all_agree = all(one and one.side in sides and one.several.score >= USUAL for one in again)
    return sides if again and all_agree else frozenset()


def _is_sure(found: Beside) -> bool:
    return found.side is Side.BEHIND and found.several.score >= SURE


def beside(reading: Reading, start: int, sides: frozenset[Side] = frozenset()) -> Beside | None:
    """Who stands beside a title, in front of its room: `Ropes – Ada Sample, Hall A`.

    Where people stand beside most titles, what else is in brackets there may be any room.
    """
    column = reading.text.find("\t", start)  # `Ropes, Ada Sample`, and in a column `Hall A`
    placed = column > start and is_room(reading.text[column:].strip())
    whole = Column(start, column if placed else len(reading.text))
    for sure in (False, True) if sides else (False,):
        title, _ = place_beside(reading.text, whole, sure=sure) or (whole, whole)
        found = people_beside(reading.line.text, title, paired=reading.paired, sides=sides)
        if found is not None:
            return found
    return None


def counts_on(one: Mark, other: Mark) -> bool:
    """Whether one session is counted right behind another."""
    return one[:2] == other[:2] and other.place == one.place + 1
