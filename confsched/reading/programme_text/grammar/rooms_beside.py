"""Rooms beside titles, in brackets or before them: `MSI 02.23 Opening`; beside times and below."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.beside import Side, people_beside
from confsched.reading.programme_text.grammar.heads import (
    LIKELY,
    columns,
    head_of_line,
    is_room_alone,
    may_be_room,
)
from confsched.reading.programme_text.recognisers import places
from confsched.reading.programme_text.recognisers.labels import label_of, role_of
from confsched.reading.programme_text.recognisers.people import named_in, people_in
from confsched.reading.programme_text.recognisers.posts import holds_organization
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import is_generic, is_pause, type_of
from confsched.reading.programme_text.words.plain import folded

_PLACED = 0.5
_BRACKETED = pattern(r"[^\W_]\s?\(([^()]{2,60})\)\W*$")
_WORDS = 3  # of a room
_LEAST = 3  # titles with a room before them
_SHORTEST = 4  # characters of a code that is believed to be one
_NUMBERED = pattern(r"^(?!(?i:lab)\b).*\s\w{0,30}\d[\w.]{0,30}$")
_SET_OFF = pattern(  # `Hall A: Boats of old`, `(Attic) Boats`, `Hall A | Boats`
    r"(?:\((?=[^()]*\)))?(?P<room>[^\s:|()-][^:|()\t]{1,38}?)(?:\)(?:\s?:|\s[-|])?|\s?[:|\t]|\s-)\s*(?=\S)"
)
_APART = pattern(r"[)\].]?\s?[|@·•]\s?")  # what parts a time from a room: `9:00 | Attic`
_REPEATED, _MOST = 2, 0.6
_PAIR, _DIFFER, _MAYBE = 2, 0.75, 0.3  # columns; bodies that differ; how much one is a place
_LONGEST, _NAME = 160, 30  # characters of a line with a room, and of one that is a few words
_LONG = 6  # characters of a word that is a room by its ending: `Jubileumzaal`


def rooms_in_brackets(readings: Sequence[Reading]) -> bool:
    """Whether what stands in brackets behind titles are rooms: some plainly are, or come again."""
    titles = [one.text[slice(*head_of_line(one))] for one in readings]
    brackets = [(one, match) for one in titles if (match := _BRACKETED.search(one)) is not None]
    found = [match[1] for _, match in brackets]
    again = Counter(found)
    plainly = [places.likeness(match[1]) >= _PLACED or is_pause(one) for one, match in brackets]
    repeated = [
        again[match[1]] > 1
        and _is_called_so(match[1])
        and not is_generic(one[: match.start(1) - 1])
        for one, match in brackets
    ]
    rooms = sum(map(any, zip(plainly, repeated, strict=True)))
    people = sum(bool(named_in(text.strip()).people) for text, _ in brackets)
    plain = 2 * rooms >= len(found) >= 2 * people
    mostly = 3 * rooms >= 2 * len(found)  # also behind people: `Ada Sample (Booth 12)`
    return rooms > 1 and plain and not _any_people(readings, within=mostly)


def _is_called_so(text: str) -> bool:
    """Whether brackets that come again may be rooms: not `(TBC)`, `(Chairs)`, `(Talk + Film)`."""
    named = text[:1].isupper() and not text.isupper() and len(text.split()) < 6
    return named and not (is_generic(text.partition(" ")[0]) or role_of(folded(text)))


def _any_people(readings: Sequence[Reading], *, within: bool) -> bool:
    """Whether anything in brackets behind a title is somebody, or else belongs to somebody."""
    for one in readings:
        head = head_of_line(one)
        bracket = _BRACKETED.search(one.text, head.start, head.end)
        if bracket is not None and places.likeness(bracket[1]) >= _PLACED:
            continue
        said = people_beside(one.line.text, head) if bracket else None
        glued = said is None or said.side is Side.GLUED  # `À quoi servent Marées (Attic)`
        if said is None or bracket is None or glued or said.people.end < bracket.end(1):
            continue
        of_body = holds_organization(bracket[1]) or said.people.start >= bracket.start(1) - 1
        if not within or of_body:
            return True
    return False


def leading_rooms(titles: Sequence[str]) -> frozenset[str]:
    """The rooms before titles, where most titles have one, and some of them come again.

    With a mark behind them a few are enough, and two that have numbers; where most have that mark,
    unknown ones are as well.
    """
    plain = [title for title in titles if _may_have_room(title)]
    marked = [match for title in plain if (match := _SET_OFF.match(title)) is not None]
    plainly = [match for match in marked if places.is_room(match["room"])]
    others = 2 * len(plainly) > len(marked) >= _MOST * len(titles)
    rooms = [one for one in marked if may_be_room(one["room"])] if others else plainly
    found = [match[0].rstrip() for match in rooms]
    if len(plainly) > 1 and all(_NUMBERED.search(one["room"]) for one in plainly):
        return frozenset(found)
    if len(found) < _LEAST:
        found = [room for title in titles if (room := _room_before(title))]
        found = found if 2 * len(found) >= len(titles) else []
    again = Counter(found)
    often = len(found) >= _LEAST and again.most_common(1)[0][1] > 1
    return frozenset(found if often else ())


def _may_have_room(title: str) -> bool:
    """Whether a title begins with no label but the name of a room: `Room 2: Boats`."""
    label = label_of(title)
    return label is None or (label.field == "room" and " " in label.name)


def bodies_last(readings: Iterable[Reading]) -> bool:
    """Whether bodies, and no rooms, stand last in lines: each behind one person in a column alone.

    They mostly differ, and none looks like a place: `9:00 | Boats | Ada Sample | Oven Ltd`.
    """
    lines = ((one, columns(one.text, *head_of_line(one))[-_PAIR:]) for one in readings)
    pairs = [[one.value(*part) for part in parts] for one, parts in lines if len(parts) == _PAIR]
    found = [last for who, last in pairs if _is_one(who)]
    placed = any(places.likeness(one) >= _MAYBE or _is_one(one) for one in found)
    return len(found) >= _REPEATED and not placed and len({*found}) >= _DIFFER * len(found)


def _is_one(text: str) -> bool:
    """Whether a text is one person, of whom it says no more."""
    several = people_in(text)
    return several.score >= LIKELY and len(several.people) == 1 and not several.people[0].post


def room_before(title: str, rooms: Iterable[str]) -> str:
    """The one of some rooms that a title begins with; empty without one."""
    return next((room for room in rooms if title.startswith((f"{room} ", f"{room}\t"))), "")


def _room_before(title: str) -> str:
    words = title.split(" ")
    for count in range(1, min(_WORDS, len(words) - 1) + 1):
        room, rest = " ".join(words[:count]), words[count]
        if rest[:1].isalpha() and (_is_code(room) or (count == 1 and _is_hall(room))):
            return room
    return ""


def _is_code(text: str) -> bool:
    digits, letters = any(map(str.isdigit, text)), any(map(str.isalpha, text))
    return len(text) >= _SHORTEST and digits and letters and places.is_code(text)


def _is_hall(word: str) -> bool:
    return len(word) > _LONG and word[0].isupper() and places.likeness(word) >= 0.6


def rooms_at_times(readings: Sequence[Reading]) -> frozenset[int]:
    """The lines with nothing but a room beside the time, if most are so and have a title below.

    Behind a mark, `9:00 | Attic`, what comes again above titles that differ is a room as well.
    """
    led = (pair for pair in pairwise(readings) if pair[0].where is Where.LEADING)
    beside = [(one, two) for one, two in led if not (one.line.cells or is_pause(one.text))]
    above = [pair for pair in beside if pair[1].times is None]
    titled = [one for one, two in above if max(two.place, two.people.score, two.prose) <= _PLACED]
    marked = [one for one in titled if _APART.search(one.text[: one.after.start])]
    said = {one: one.value(*one.after) for one in marked if one.people.score < _PLACED}
    again = Counter(text for text in said.values() if not (is_generic(text) or type_of(text)))
    often = 2 * len(again) <= again.total() + 1  # one of them may be there once
    named = {one for one, text in said.items() if often and text in again}
    placed = [pair for pair in above if is_room_alone(pair[0].value(*pair[0].after))]
    for one, two in placed:
        if (
            places.led_by(one.value(*one.after))
            or max(two.place, two.people.score - 0.25) <= _PLACED
        ):
            named.add(one)
    found = frozenset(one.number for one in named.union(one for one, _ in placed))
    ranges = all(_is_range(one) for one in named)  # then talks with a start tell of no other
    alike = sum(_is_range(one) or not ranges for one, _ in beside)
    return found if len(named) >= _REPEATED and 2 * len(found) > alike else frozenset()


def _is_range(reading: Reading) -> bool:
    return reading.times is not None and reading.times.last is not None


def rooms_below(readings: Sequence[Reading]) -> dict[str, int]:
    """Lines that stand just below different times, word for word: most are rooms.

    Where one is part of an address, `Sample House, Hall A`, another part of it is a room as well.
    """
    below = Counter(_in_place_of_rooms(readings))
    named: set[str] = set()
    for number, reading in enumerate(readings):
        if reading.times is None:
            continue
        start = number + 1 + _is_titled_alone(readings[number : number + 3])
        in_cells = (line for cell in reading.line.cells for line in cell.text.split("\n")[1:4])
        below.update(folded(line) for line in in_cells if places.is_room(line))
        for other in readings[start : number + 4]:
            if other.times is not None or other.day is not None:
                break
            if other.line.called == "badge":
                continue
            below[folded(other.text)] += 1
            if other.people.score >= LIKELY:
                named.add(folded(other.text))
    once = sum(below[text] == 1 for text in named)
    if 2 * once > len(named):  # who speaks twice is no room for that
        below = Counter({text: n for text, n in below.items() if text not in named})
    short = {text: n for text, n in below.items() if len(text) < _LONGEST}
    again = {text: n for text, n in short.items() if n >= _REPEATED and text[-1:] not in ".!?"}
    houses = {text.split(", ")[0] for text, n in again.items() if ", " in text and n > _REPEATED}
    housed = (text for text in short.keys() - again if text.split(", ")[0] in houses)
    return again | dict.fromkeys(housed, _REPEATED)


def _is_titled_alone(readings: Sequence[Reading]) -> bool:
    """Whether the line below a time is a title, for none can be below it: `Ropes`, then a text."""
    time, title, below = [*readings, readings[-1], readings[-1]][:3]
    ended = below is title or bool(below.times or below.day or below.label)
    likely = max(below.people.score, below.prose, below.place) >= LIKELY
    return time.where is Where.ALONE and title.place < LIKELY and (ended or likely)


def _in_place_of_rooms(readings: Sequence[Reading]) -> Iterator[str]:
    """A few words below a title or a time where mostly rooms stand: each as often as counts."""
    timed = [n for n, one in enumerate(readings) if one.times is not None]
    for between in (False, True):  # the title stands above a time that is alone, or below it
        heads = [n + (between and readings[n].where is Where.ALONE) for n in timed]
        found = [readings[n : n + 3] for n in heads if n + 1 < len(readings)]
        # below `Panel 1` stands the title, and so does what the next time is right below
        below = [two for one, two, *more in found if not _is_above_title(one, more)]
        short = [one for one in below if _may_be_room(one)]
        if sum(one.place >= LIKELY for one in short) > max(_REPEATED, len(below) // 3):
            yield from (folded(one.text) for one in short for _ in range(_LEAST))


def _is_above_title(reading: Reading, more: Sequence[Reading]) -> bool:
    alone = reading.where is Where.ALONE
    return any(one.times for one in more) if alone else reading.text[-1:].isdigit()


def _may_be_room(reading: Reading) -> bool:
    """Whether a line is a few words and no label, time, day, person or sentence."""
    text, told = reading.text, reading.times or reading.day or reading.label
    plain = told is None and reading.people.score < LIKELY
    return plain and text[:1].isupper() and len(text) < _NAME and text[-1:] not in ".:?!"
