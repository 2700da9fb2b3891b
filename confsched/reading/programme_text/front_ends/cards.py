"""Cards: elements that tell one session each, whose time stands somewhere below its title.

`<div><h3>Boats</h3><p>Hall A</p><p>9:00 – 10:00</p></div>`: readers see which time is whose, and
the lines alone do not say it. Where several elements are so, the time comes first in each of them.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.called import TIMES, field_of
from confsched.reading.programme_text.front_ends.html_names import BLOCKS, HEADINGS, VOID
from confsched.reading.programme_text.front_ends.tags import Tag, said_in
from confsched.reading.programme_text.page import Line
from confsched.reading.programme_text.recognisers import places
from confsched.reading.programme_text.recognisers.clocks import holds_time
from confsched.reading.programme_text.recognisers.day_headings import day_heading
from confsched.reading.programme_text.recognisers.names import LIKELY
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.readings import Reading, Where

_LEAST = 3  # cards
_SHORT, _LONGEST = 60, 200  # characters of a time with what stands beside it, and with a title
_DEEPEST = 200  # elements that are open
_MANY = 2
_LOWEST = 9  # below all headings
_NO_CARDS = frozenset(("table", "thead", "tbody", "tfoot", "tr", "body", "html", "main", "dl"))
_LETTERS = pattern(r"[^\W\d_]")
_Stretch = tuple[int, int]


class _Card(NamedTuple):
    """An element with one time, and one title or none; `title` is then before all tags.

    `called` is what kind of element it is, with the first of its classes. `behind` is whether
    something is told before the time.
    """

    start: int
    title: int
    time: _Stretch
    called: str
    behind: bool


@dataclass(slots=True)
class _Element:
    """An element that is open: the highest title in it and its time, and how many there are."""

    name: str
    start: int
    called: str = ""
    rank: int = _LOWEST
    title: int = -1
    titles: int = 0
    time: _Stretch = (0, 0)
    times: int = 0
    length: int = 0  # characters of all texts in it
    before: int = 0  # those before its time
    blocks: bool = False  # in it
    cards: list[_Card] = field(default_factory=list)

    def take(self, inner: "_Element") -> None:
        """An element within it has ended."""
        if inner.rank < self.rank:
            self.rank, self.title, self.titles = inner.rank, inner.title, 0
        self.titles += inner.titles * (inner.rank == self.rank)
        if inner.times and not self.times:
            self.time, self.before = inner.time, self.length + inner.before
        self.times += inner.times
        self.length += inner.length
        self.blocks = self.blocks or inner.blocks or inner.name in BLOCKS
        self.cards += inner.cards


def with_times_first(tags: Sequence[Tag]) -> Iterator[Tag]:
    """The tags of a page, with the time of each card where the card begins."""
    moved = {card.start: card.time for card in _turned(_Cards(tags).all())}
    gone = dict(moved.values())
    number = 0
    while number < len(tags):
        if number in gone:
            number = gone[number]
            continue
        yield tags[number]
        if number in moved:
            yield from tags[slice(*moved[number])]
        number += 1


def _turned(cards: Sequence[_Card]) -> Iterator[_Card]:
    """The cards whose time does not come first, if most of those called alike are so.

    Where several have a class in common it may be few of them.
    """
    below = [one for one in cards if one.title >= 0 and one.behind]
    named = Counter(one.called for one in cards if " " in one.called)
    if len(below) < _LEAST and not any(named[one.called] >= _LEAST for one in below):
        return
    turned = Counter(one.called for one in below)
    titled = Counter(one.called for one in cards if one.title >= 0)
    for one in cards:
        alike = 2 * turned[one.called] > titled[one.called] or named[one.called] >= _LEAST
        if alike and one.behind and (one.title >= 0 or " " in one.called):
            yield one


class _Cards:
    """Looks for cards, tag after tag."""

    def __init__(self, tags: Sequence[Tag]) -> None:
        self.tags = tags
        self.open = [_Element("html", -1)]
        self.found: list[_Card] = []

    def all(self) -> list[_Card]:
        """The cards of the page."""
        for number, tag in enumerate(self.tags):
            if not tag.name:
                self.open[-1].length += len(tag.inside.strip())
            elif tag.name[0] == "/":
                self.close(tag.name[1:], number + 1)
            elif tag.name[0] != "=" and tag.name not in VOID and len(self.open) < _DEEPEST:
                said = tag.attributes().get("class", "") if tag.inside else ""
                self.open.append(_Element(tag.name, number, said))
        return [*self.found, *(card for one in self.open for card in one.cards)]

    def close(self, name: str, end: int) -> None:
        """An element ends, and all that was left open in it."""
        if not any(one.name == name for one in self.open[1:]):
            return
        ended = ""
        while ended != name:
            element = self.open.pop()
            ended = element.name
            self.settle(element, end)
            self.open[-1].take(element)

    def settle(self, element: _Element, end: int) -> None:
        """Say what an element is that ends: a time, a title, or a card."""
        short = not element.blocks and element.length < _LONGEST
        said = said_in(self.tags[element.start : end]) if short else ""
        if holds_time(said) and (times := self.times(element, end, said)):
            element.times, element.time, element.before = times, (element.start, end), 0
            return
        rank = _rank(element)
        day = day_heading(said) if said else None
        if (day is not None and day.start == day.end) or said.strip(": ").lower() in TIMES:
            element.length = 0  # it belongs to the time, and stays before it
        if said and rank < element.rank and day is None:
            element.rank, element.title, element.titles = rank, element.start, 1
        self.settle_card(element)

    def times(self, element: _Element, end: int, said: str) -> int:
        """How many times a short text is: one if nothing else is said with it, which may be where.

        A time with its title is as good as several, and nobody's card is made of them.
        """
        reading = Reading(0, Line(said, 0, len(said)))
        if reading.where is Where.NOWHERE:
            return 0
        rest = f"{said[slice(*reading.before)]} {said[slice(*reading.after)]}".strip()
        plainly = reading.where is Where.ALONE or _LETTERS.search(rest) is None
        beside = places.likeness(rest) >= LIKELY or people_in(rest).score >= LIKELY
        if len(said) < _SHORT and (plainly or beside or self.is_parted(element, end)):
            return 1
        return _MANY

    def is_parted(self, element: _Element, end: int) -> bool:
        """Whether what stands beside a time is called what it is: `<span class="room">`."""
        inner = (tag for tag in self.tags[element.start + 1 : end - 1] if tag.name and tag.inside)
        fields = {field_of(tag.attributes().get("class", "")) for tag in inner}
        return bool(fields - {"", "title", *TIMES})

    def settle_card(self, element: _Element) -> None:
        """An element ends: it is a card as large as can be, or those in it are."""
        known = element.cards
        may_be = element.name in BLOCKS and element.name not in _NO_CARDS and element.titles < _MANY
        if may_be and element.times == 1 and all(one.title in (-1, element.title) for one in known):
            called = " ".join(f"{element.name} {element.called}".split()[:2])
            behind = element.before > 0
            element.cards = [_Card(element.start, element.title, element.time, called, behind)]
        else:
            self.found += known
            element.cards = []


def _rank(element: _Element) -> int:
    """How high a title an element is: one that is called so, or a heading."""
    return 0 if field_of(element.called) == "title" else HEADINGS.get(element.name, _LOWEST)
