"""Titles behind people: `Ada Sample, et al., Bread`, `Keynote: Ada Sample (Oven Ltd), Bread`.

Or in quotes: `Keynote: Ada Sample, "Bread"`; and behind rooms: `Hall A: Bread`.
"""

import re

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.beside import Side, people_beside
from confsched.reading.programme_text.grammar.block import Block
from confsched.reading.programme_text.grammar.drafts import NOTHING, told
from confsched.reading.programme_text.grammar.heads import (
    LIKELY,
    Column,
    kind_and_room,
    may_be_room,
)
from confsched.reading.programme_text.grammar.in_rooms import led_by_track
from confsched.reading.programme_text.grammar.people_and_rooms import set_room
from confsched.reading.programme_text.grammar.rooms_beside import room_before
from confsched.reading.programme_text.recognisers.people import (
    NOBODY,
    PLAINLY,
    people_in,
    people_with_bodies,
)
from confsched.reading.programme_text.recognisers.places import is_room, is_track
from confsched.reading.programme_text.recognisers.posts import (
    holds_organization,
    holds_post,
    is_acronym,
    is_place,
)
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_generic
from confsched.reading.programme_text.words.joining import TALKING
from confsched.reading.programme_text.words.plain import trimmed

_ET_AL = pattern(r"\s*(\w[^():]{3,120}?),?\s+et\s+al\b\.?\s?[,:]\s+(?=\S)")
_OF_KIND = pattern(r"\s*[^\W\d_][\w ]{2,40}\s\(([^()]{5,120})\)\s?:\s+(?=\S)")
_DASH = pattern(r"\s[–—-]\s")
_TALKS = pattern(rf"(?i){TALKING}\s")
_KIND_FIRST = pattern(
    r"\s*([^\W\d_][\w ]{2,40}(?=\s?:)|(?i:(?:closing )?keynote|invited talk)(?=\s[A-ZÀ-Ý]))"
    r"\s?:?\s+([^():,\"]{4,60}?\s\([^()]{2,80}\)|[^():\"]{4,90}?(?=,?\s\")),?:?\s+"
    r"(?P<title>\S.*)"
)


def behind_people(block: Block, reading: Reading, head: Column) -> Column:
    """The title behind the people whom a line begins with, if it begins with any: they speak."""
    led = _ET_AL.match(reading.text, head.start, head.end)
    led = led or _led_by_kind(reading.text, head)
    several = people_in(reading.value(*led.span(1)), several=True) if led is not None else NOBODY
    if led is None or several.score < LIKELY:
        return _behind_one(block, reading, head)
    block.welcome_all(reading, several.people, offset=led.start(1))
    block.session.subtitle = told(reading, *trimmed(reading.text, led.start(), led.start(1) - 1))
    return Column(led.end(), head.end)


def leads_to_title(text: str) -> bool:
    """Whether a title stands behind a body and a dash: `Ada Sample, Boat Museum – Boats`."""
    dash = _DASH.search(text)
    if dash is None:
        return False
    who, rest = people_in(text[: dash.start()]), text[dash.end() :]
    told = bool(who.people) and all(one.post.organization for one in who.people)
    more = holds_post(rest) or holds_organization(rest) or is_place(rest) or is_acronym(rest)
    return told and who.score >= PLAINLY and not more and people_in(rest).score < LIKELY


def behind_room(block: Block, reading: Reading, head: Column) -> Column:
    """What stands behind the room before a title: on a page of such titles, and of one counted."""
    placed = kind_and_room(reading.text, head)
    if placed is not None:
        set_room(block, reading, *placed.span("room"))
        kind = told(reading, *placed.span("kind"))
        if is_track(kind.text):
            block.session.track = kind
        else:
            block.session.subtitle = kind
        return Column(placed.end(), head.end)
    tracked = led_by_track(reading.text) if reading.line.start in block.placed else None
    if tracked is not None:
        block.session.track, block.session.subtitle = told(reading, *tracked.span(1)), NOTHING
        return Column(tracked.end(), head.end)
    lead = room_before(reading.text[slice(*head)], block.layout.leading)
    if not lead:
        return head
    room = lead.strip(" :-|()")
    start = head.start + lead.index(room)
    set_room(block, reading, start, start + len(room))
    return Column(*trimmed(reading.text, head.start + len(lead), head.end))


def room_alone(block: Block, reading: Reading, part: Column) -> Column:
    """A room without the people behind it: `Hall A – Ada Sample`."""
    beside = people_beside(reading.line.text, part, paired=reading.paired)
    if beside is None or beside.side is not Side.BEHIND or beside.several.score < LIKELY:
        return part
    room = reading.value(*beside.title)
    named = people_in(room).score >= LIKELY or holds_organization(room)
    if not is_room(room) and (named or not may_be_room(room)):
        return part
    block.welcome_all(reading, beside.several.people, offset=beside.people.start)
    return beside.title


def _led_by_kind(text: str, head: Column) -> re.Match[str] | None:
    """Names in brackets behind what kind of talk it is, which is nobody's name itself."""
    led = _OF_KIND.match(text, head.start, head.end)
    said = text[led.start() : led.start(1) - 1].strip() if led is not None else ""
    return None if people_in(said).people else led


def _behind_one(block: Block, reading: Reading, head: Column) -> Column:
    """The title behind what kind it is and one person; posts and organizations are none."""
    led = _KIND_FIRST.match(reading.text, head.start, head.end)
    quoted = led is not None and led["title"][0] == '"'
    if led is None or not (quoted or is_generic(led[1])):
        return head
    if _TALKS.match(led["title"]):  # `Fireside chat: Ada Sample (Oven Ltd) in conversation with …`
        return head
    several = (people_in if quoted else people_with_bodies)(reading.value(*led.span(2)))
    known = holds_post(led["title"]) or holds_organization(led["title"])
    if several.score < LIKELY or (known and not quoted and ":" not in led["title"]):
        return head
    block.welcome_all(reading, several.people, offset=led.start(2))
    block.session.subtitle = told(reading, *led.span(1))
    return Column(led.start("title"), head.end)
