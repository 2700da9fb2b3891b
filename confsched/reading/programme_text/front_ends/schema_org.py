"""Events of schema.org in the data of a page (JSON-LD), taken as they are."""

from collections.abc import Iterator
from html import unescape

from confsched.by_key import grouped
from confsched.patterns import pattern
from confsched.reading.json_text import read_json
from confsched.reading.programme_text.front_ends.inline import shown
from confsched.reading.programme_text.page import Event, EventPerson
from confsched.reading.tree import Mapping, Sequence, Value
from confsched.source import Source

PEOPLE = {"performer": "", "performers": "", "actor": "", "moderator": "moderator"}
INSIDE = ("subEvent", "subEvents", "event", "events")
_EVENT = pattern(r"(?:https?://schema\.org/)?(?:\w{0,40}Event|EventSeries|Festival|Hackathon)")
_TAG = pattern(r"<[^<>]{1,500}>")
_DEEPEST = 20


def events_in(source: Source, start: int, end: int) -> list[Event]:
    """The events of a script; the data may be broken, and then there are none."""
    document = read_json(Source(source.name, source.text[start:end].strip().rstrip(";")))
    shift = start + len(source.text[start:end]) - len(source.text[start:end].lstrip())
    return [event for root in document.roots for event in _nested(_Reader(shift).found(root))]


def _nested(found: Iterator[tuple[Event, str]]) -> list[Event]:
    """Events with those inside of them that only name what they belong to."""
    events = list(found)
    inside = grouped((above, event) for event, above in events if above)
    titles = {event.title for event, _ in events}
    return [
        event._replace(events=(*event.events, *inside.pop(event.title, ())))
        for event, above in events
        if above not in titles
    ]


class _Reader:
    """Reads values whose places are counted from somewhere in the page."""

    def __init__(self, shift: int) -> None:
        self.shift = shift

    def found(self, value: Value, depth: int = 0) -> Iterator[tuple[Event, str]]:
        """The events in a value, each with the title of the one that it says it belongs to."""
        if depth > _DEEPEST:
            return
        if isinstance(value, Sequence):
            for item in value:
                yield from self.found(item, depth + 1)
        elif isinstance(value, Mapping):
            if is_event(value):
                yield self.event(value, depth), _title_of(value.get("superEvent"))
            else:
                for item in value.values():
                    yield from self.found(item, depth + 1)

    def event(self, value: Mapping, depth: int) -> Event:
        inside = (value.get(key) for key in INSIDE)
        events = (event for one in inside for event, _ in self.found(one, depth + 1))
        return Event(
            title=_text(value.get("name")),
            begins=_text(value.get("startDate")),
            ends=_text(value.get("endDate")),
            start=self.shift + value.span.start,
            end=self.shift + value.span.end,
            abstract=_text(value.get("description")),
            place=_place(value.get("location")),
            people=tuple(self.people(value)),
            events=tuple(events),
            lasts=_text(value.get("duration")),
        )

    def people(self, event: Mapping) -> Iterator[EventPerson]:
        for key, role in PEOPLE.items():
            found = event.get(key)
            several = found if isinstance(found, Sequence) else (found,)
            for one in several:
                person = self.person(one, event, key, role)
                if person.name:
                    yield person

    def person(self, value: Value, event: Mapping, key: str, role: str) -> EventPerson:
        if isinstance(value, Mapping):
            works = value.get("worksFor") or value.get("affiliation")
            post = role or _text(value.get("jobTitle"))
            span = value.span
            name, firm = _title_of(value), _title_of(works)
        else:
            name, post, firm, span = _text(value), role, "", event.at(key) if value else event.span
        return EventPerson(name, post, firm, self.shift + span.start, self.shift + span.end)


def is_event_type(kind: str) -> bool:
    """Whether a type is that of an event."""
    return _EVENT.fullmatch(kind.strip()) is not None


def is_event(value: Mapping) -> bool:
    """Whether a thing says that it is an event."""
    said = value.get("@type")
    kinds = said if isinstance(said, Sequence) else (said,)
    return any(isinstance(kind, str) and is_event_type(kind) for kind in kinds)


def _text(value: Value) -> str:
    """A text as somebody reads it; the first of several, that of a value in a language."""
    if isinstance(value, Sequence):
        return _text(value[0]) if value else ""
    if isinstance(value, Mapping):
        return _text(value.get("@value"))
    plain = unescape(unescape(value or ""))
    return " ".join(shown(_TAG.sub(" ", plain)).split())


def _title_of(value: Value) -> str:
    if isinstance(value, Sequence):
        return _title_of(value[0]) if value else ""
    return _text(value.get("name")) if isinstance(value, Mapping) else _text(value)


def _place(value: Value) -> str:
    """The name of a place; an address of the web is none."""
    if isinstance(value, Mapping) and "Virtual" in _text(value.get("@type")):
        return ""
    name = _title_of(value)
    return "" if name.startswith(("http://", "https://")) else name
