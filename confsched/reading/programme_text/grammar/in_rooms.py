"""Sessions side by side below the time of all: a line each, `Room 1: Boats`, or a heading."""

import re
from collections.abc import Sequence
from itertools import zip_longest

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.beside import Side
from confsched.reading.programme_text.grammar.block import Block
from confsched.reading.programme_text.grammar.counted_beside import common_side, mark_before
from confsched.reading.programme_text.grammar.heads import (
    LIKELY,
    SURE,
    Column,
    columns,
    kind_and_room,
    place_beside,
    room_between,
)
from confsched.reading.programme_text.grammar.rooms_led import LED
from confsched.reading.programme_text.page import Kind
from confsched.reading.programme_text.recognisers import places
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import (
    are_beside,
    is_generic,
    is_section,
)
from confsched.reading.programme_text.words.plain import folded
from confsched.reading.programme_text.words.vocabulary import ROOMS

# a room, and no word for all of them
_CALLED = pattern(r"\s(?:[A-Z]|[IVX]{1,4}|\w{0,30}\d[\w.]{0,30})$|\s\w+\s\w")
_NAMED = pattern(r"[^\W\d_]{2}|\w+\s\w*[^\W\d_]{2}")  # and no code, which sessions have as well
_IN_HOUSE = pattern(r"[A-Z][^\W\d_]+ [1-9]\d{2,3}[A-Z]?")  # `Sample 101`
_TRACKED = pattern(r"\s*([^:()]{4,40}?)(?:\s\([^()]{3,40}\))?\s?:\s+(?=\S)")
_WORDS = 2  # of a title at the least
_LEAST = 2  # sessions side by side


def in_rooms(
    lines: Sequence[Reading],
    kind: str = "",
    room: str = "",
    rooms: frozenset[str] = frozenset(),
) -> frozenset[int]:
    """Where lines begin that are a session in a room each; none where no two rooms are named.

    One above, of a `kind` and in a `room`, may be the first: `Workshop (Attic): Nets`. What stands
    before titles may be known for `rooms`.
    """
    alike = _of_kind(lines, kind, room)
    if alike and (room or len(alike) == len(lines)):
        return alike
    found = ((one, led_by_room(one, rooms)) for one in lines)
    led = {one.line.start: match[1] for one, match in found if match is not None}
    led = _led_alike(lines) if led and len(led) < len(lines) else led
    named = any(_is_called(one) or one in rooms for one in led.values())
    plainly = len({*led.values(), room} - {""}) >= _LEAST and named
    items = [one for one in lines if one.line.kind is Kind.ITEM] or lines
    placed = led if plainly else _before_rooms(items) or _in_columns(items)
    return frozenset(placed) if plainly or len(set(placed.values())) >= _LEAST else frozenset()


def above_people(lines: Sequence[Reading]) -> frozenset[int]:
    """Where lines with a room behind a title are, `Boats, Hall A`, and people or texts between."""
    found: dict[int, str] = {}
    for one in lines:
        placed = _title_and_room(one.text) if one.times is None else None
        if placed is not None and people_in(one.text[slice(*placed[0])]).score < LIKELY:
            found[one.line.start] = one.text[slice(*placed[1])]
        elif not found or (max(one.people.score, one.prose) < LIKELY and one.label is None):
            return frozenset()
    several = len(set(found.values())) >= _LEAST and len(found) < len(lines)
    return frozenset(found) if several else frozenset()


def _of_kind(lines: Sequence[Reading], kind: str, room: str) -> frozenset[int]:
    """The lines that name the same kind of session as one above, with another room each."""
    found = {
        one.line.start: match
        for one in lines
        if (match := kind_and_room(one.text, Column(0, len(one.text)))) is not None
    }
    alike = all(folded(match["kind"]) == folded(kind) for match in found.values())
    told = alike if room else len(found) == len(lines) >= _LEAST  # `Class (Attic): Nets`, and so on
    rooms = {*filter(None, (room,)), *(match["room"] for match in found.values())}
    return frozenset(found) if told and len(rooms) == len(found) + bool(room) else frozenset()


def in_tracks(lines: Sequence[Reading]) -> frozenset[int]:
    """Where lines begin that are a session in a track each: `Sales track (Attic): Nets`."""
    found = ((one, led_by_track(one.text)) for one in lines if one.times is None)
    led = {one.line.start: match[1] for one, match in found if match is not None}
    several = len(set(led.values())) == len(led) >= _LEAST
    return frozenset(led) if several and lines[0].line.start in led else frozenset()


def led_by_track(text: str) -> re.Match[str] | None:
    """The track that a line begins with, and a colon or a room in brackets behind it."""
    match = _TRACKED.match(text)
    return match if match is not None and places.is_track(match[1]) else None


def _led_alike(lines: Sequence[Reading]) -> dict[int, str]:
    """What stands before titles where it is a room in some lines: `Sample: Boats`, `Hall A: …`."""
    found = [(one, LED.match(one.text), led_by_room(one)) for one in lines]
    alike = all(
        room or (match and match[0].rstrip()[-1] == ":" and one.label is None and not one.times)
        for one, match, room in found
    )
    return {one.line.start: match[1] for one, match, room in found if match and (alike or room)}


def in_sections(title: str, lines: Sequence[Reading]) -> frozenset[int]:
    """Where the headings below `Parallel Sessions` begin that each have people or a room below."""
    heads = [n for n, one in enumerate(lines[:-1]) if not one.times and is_section(one.text)]
    kinds = {(lines[n].line.kind, lines[n + 1].line.kind) for n in heads}
    listed = is_section(title) and kinds == {(Kind.HEADING, Kind.ITEM)}  # below `Session 1`
    told = listed or (are_beside(title) and all(_is_of_one(lines[n + 1]) for n in heads))
    return frozenset(lines[n].line.start for n in heads if told and len(heads) >= _LEAST)


def _before_rooms(items: Sequence[Reading]) -> dict[int, str]:
    """The items of a list, or lines, that all have a room behind a title: `Boats (Hall A)`."""
    timed = any(one.times is not None or one.people.score >= LIKELY for one in items)
    placed = [_title_and_room(one.text) for one in items if not timed]
    return {
        one.line.start: one.text[slice(*found[1])]
        for one, found in zip(items, placed, strict=False)
        if found is not None and None not in placed
    }


def _in_columns(lines: Sequence[Reading]) -> dict[int, str]:
    """Lines that all have a title and a room in columns: `Boats of old      Hall A`.

    Who speaks may stand in others, before the room or behind it, or in lines below.
    """
    found: dict[int, str] = {}
    for one in lines:
        parts = columns(one.text, 0, len(one.text)) if one.times is None else ()
        title, *others = (one.value(*part) for part in parts or ((0, 0),))
        rooms = [said for said in others if people_in(said).score < LIKELY]
        if found and not others and one.people.score >= LIKELY:
            continue
        if len(rooms) != 1 or not _are_title_and_room(title, rooms[0]):
            return {}
        found[one.line.start] = rooms[0]
    return found


def _are_title_and_room(title: str, room: str) -> bool:
    placed = places.is_room(room) or _IN_HOUSE.fullmatch(room) is not None
    return places.likeness(title) < LIKELY and placed


def _title_and_room(text: str) -> tuple[Column, Column] | None:
    whole = Column(0, len(text))
    between = room_between(text, whole)
    return between[:2] if between is not None else place_beside(text, whole)


def placed_score(block: Block, reading: Reading) -> float:
    """How likely a line is such a session: those that were found are nothing else."""
    return 1.7 * (reading.line.start in block.placed)


def led_by_room(reading: Reading, rooms: frozenset[str] = frozenset()) -> re.Match[str] | None:
    """The room that a line begins with, if what follows may be a title; or one that is known."""
    match = LED.match(reading.text) if reading.times is None else None
    if match is not None and match[1] in rooms:
        return match
    if match is None or not (places.is_room(match[1]) and _NAMED.match(match[1])):
        return None
    said = reading.value(match.end())
    plainly = max(places.likeness(said), people_in(said).score) < LIKELY
    return match if plainly and len(said.split()) >= _WORDS else None


def _is_called(room: str) -> bool:
    """Whether a room has a name or a number: `Hall A`, `Room Curie`, and not `Main hall`."""
    return _CALLED.search(room) is not None or folded(room).partition(" ")[0] in ROOMS


def sides_in_rooms(lines: Sequence[Reading], placed: frozenset[int]) -> frozenset[Side]:
    """The side on which people stand beside all titles that are in rooms."""
    found = [one for one in lines if one.line.start in placed]
    return common_side((one, _behind_lead(one)) for one in found)


def _behind_lead(reading: Reading) -> int:
    """Where a title begins, behind its room, its track or what counts it."""
    led = led_by_room(reading) or led_by_track(reading.text)
    counted = mark_before(reading.text)
    return led.end() if led is not None else counted.end if counted is not None else 0


def in_headings(lines: Sequence[Reading]) -> frozenset[int]:
    """Where headings begin that are one more session, below that of the first.

    That one is right below the time, and below `Panel 1` alone. What a session is about may have
    headings like its title: those have neither people nor a room below them, unless nothing has.
    """
    lines = [one for one in lines if one.line.called != "badge"]
    first = lines[0].line if lines else None
    if first is None or first.kind is not Kind.HEADING:
        return frozenset()
    places = [n for n, one in enumerate(lines) if _is_like(one, first.level)]
    parts = [lines[n:end] for n, end in zip_longest(places, places[1:])]
    said = is_generic(lines[0].text) or any(map(_is_of_one, lines))
    bare = len(parts) == len(lines) and not said
    counted = parts[1:] and len(parts[0]) == 1 and is_generic(lines[0].text)
    counted = counted and not is_generic(parts[1][0].text)
    return frozenset(
        one.line.start
        for one, *below in parts[2 if counted else 1 :]
        if bare or any(map(_is_of_one, below))
    )


def _is_like(reading: Reading, level: int) -> bool:
    """Whether a line is a heading of a level, and no label, name, badge or running text."""
    heading = reading.line.kind is Kind.HEADING and reading.line.level == level
    heading = heading and reading.line.called != "badge"
    named = reading.people.score >= SURE
    return heading and reading.label is None and not named and reading.prose < LIKELY


def _is_of_one(reading: Reading) -> bool:
    """Whether a line says who speaks, or where."""
    label = reading.label
    told = label is not None and (bool(label.role) or label.field == "room")
    return told or max(reading.people.score, reading.place) >= LIKELY
