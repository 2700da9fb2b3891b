"""Events of schema.org in the attributes of a page: `itemscope`, `itemtype`, `itemprop`."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

from confsched.reading.programme_text.front_ends.html_names import VOID
from confsched.reading.programme_text.front_ends.inline import shown
from confsched.reading.programme_text.front_ends.schema_org import INSIDE, PEOPLE, is_event_type
from confsched.reading.programme_text.front_ends.tags import Tag, tags_of
from confsched.reading.programme_text.page import Event, EventPerson
from confsched.source import Source

_DEEPEST = 200  # elements that are open


@dataclass(slots=True)
class _Item:
    """A thing that a page describes: what it is, and what is said of it."""

    kind: str
    start: int
    end: int = 0
    said: list[tuple[str, "str | _Item"]] = field(default_factory=list)

    def text(self, key: str) -> str:
        """The first text of a property; of a thing its name."""
        found = next((value for name, value in self.said if name == key), "")
        return found.text("name") if isinstance(found, _Item) else found


@dataclass(slots=True)
class _Element:
    """An element that is open; `item` if it is a thing, `prop` what of the thing around it."""

    name: str
    prop: str = ""
    item: _Item | None = None
    told: str | None = None
    texts: list[str] = field(default_factory=list)


def microdata_events(source: Source) -> list[Event]:
    """The events that the attributes of a page describe."""
    if "itemscope" not in source.text:
        return []
    reader = _Reader()
    for tag in tags_of(source.text):
        reader.take(tag)
    return [_event(item) for item in reader.found if is_event_type(item.kind)]


class _Reader:
    """Takes tag after tag; what is closed ends all that was left open in it."""

    def __init__(self) -> None:
        self.open: list[_Element] = []
        self.found: list[_Item] = []
        self.last = 0

    def take(self, tag: Tag) -> None:
        self.last = tag.end
        if not tag.name:
            self.text(tag.inside)
        elif tag.name[0] == "/":
            self.close(tag.name[1:])
        elif tag.name[0] != "=":
            self.begin(tag)

    def text(self, inside: str) -> None:
        for element in self.open:
            if element.prop and element.item is None:
                element.texts.append(inside)

    def begin(self, tag: Tag) -> None:
        said = tag.attributes() if "item" in tag.inside else {}
        element = _Element(tag.name, said.get("itemprop", ""))
        if "itemscope" in said:
            element.item = _Item(said.get("itemtype", ""), tag.start)
            if not element.prop:
                self.found.append(element.item)
        elif element.prop:
            element.told = said.get("content", said.get("datetime"))
        if tag.name in VOID or tag.inside.endswith("/"):
            self.settle(element)
        elif len(self.open) < _DEEPEST:
            self.open.append(element)

    def close(self, name: str) -> None:
        if all(element.name != name for element in self.open):
            return
        while self.open:
            element = self.open.pop()
            self.settle(element)
            if element.name == name:
                return

    def settle(self, element: _Element) -> None:
        """Say of the thing around an element what the element says."""
        if element.item is not None:
            element.item.end = self.last
        around = next((one.item for one in reversed(self.open) if one.item is not None), None)
        if element.prop and around is not None:
            value = element.told if element.told is not None else "".join(element.texts)
            around.said += (
                (prop, element.item or " ".join(shown(unescape(value)).split()))
                for prop in element.prop.split()
            )


def _event(item: _Item) -> Event:
    place = item.text("location")
    return Event(
        title=item.text("name"),
        begins=item.text("startDate"),
        ends=item.text("endDate"),
        start=item.start,
        end=item.end,
        abstract=item.text("description"),
        place="" if place.startswith(("http://", "https://")) else place,
        people=tuple(_people(item)),
        lasts=item.text("duration"),
        events=tuple(
            _event(value)
            for key, value in item.said
            if key in INSIDE and isinstance(value, _Item) and is_event_type(value.kind)
        ),
    )


def _people(item: _Item) -> Iterator[EventPerson]:
    for key, value in item.said:
        name = value.text("name") if isinstance(value, _Item) else value
        if key not in PEOPLE or not name:
            continue
        post, firm = "", ""
        if isinstance(value, _Item):
            post, firm = value.text("jobTitle"), value.text("worksFor") or value.text("affiliation")
        yield EventPerson(name, PEOPLE[key] or post, firm, item.start, item.end)
