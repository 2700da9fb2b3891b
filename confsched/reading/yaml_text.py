"""YAML 1.1 and 1.2: the events of PyYAML's C parser, with every scalar kept as text.

Driving the parser by events is several times faster than composing its node tree, and the only
way to see repeated keys, alias bombs and places at once.
"""

import re
from collections.abc import Callable, Iterator
from sys import intern
from typing import Any, NamedTuple, TypeAlias

from yaml._yaml import CParser
from yaml.error import YAMLError
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from confsched.findings import Finding
from confsched.reading import notices
from confsched.reading.notices import UnreadableError
from confsched.reading.tree import NULLS, SHIFT, Document, Mapping, Places, Sequence, Value, pack
from confsched.reading.yaml_errors import explain
from confsched.source import Source, Span

# libyaml's events: their classes say what they are, and stubs cannot
_Event: TypeAlias = Any
_SCALAR: Any = ScalarEvent
_MAPPING_END: Any = MappingEndEvent
_SEQUENCE_END: Any = SequenceEndEvent
# where a tag could begin; a line can end in a character of several bytes, all others are ASCII
_TAG = rb"!(?<![^\s\[\]{},:\x80-\xff]!)\S"
_PLAIN = ""
_MERGE = "<<"
_ENTRIES = 3  # how deep entries of a section stand at least
_SEVERAL = 2  # keys that come again where the fields of another entry follow, from the first on
_MANY = 3  # from any on
_NOTHING = (None, "")  # values that say nothing


def read_yaml(source: Source) -> Document:
    """Every YAML document of a text; never raises on content."""
    builder = _Builder(source)
    try:
        roots = tuple(builder.documents())
    except YAMLError as error:
        builder.findings.append(explain(error, source))
    except UnreadableError as error:
        builder.findings.append(error.finding)
    else:
        return Document(source, roots, tuple(builder.findings))
    return Document(source, (), tuple(builder.findings), whole=False)


class _Builder:
    """Turns the parser's events into values; recursion is bounded by the allowed depth."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.places = Places(source)
        self.findings: list[Finding] = []
        self.next: Callable[[], _Event] = CParser(source.raw).get_event
        if _may_have_tags(source.raw if isinstance(source.raw, bytes) else source.raw.encode()):
            self.next = _Tagless(source, self.next).next
        # the value of each anchor, its packed place, and how many values it stands for
        self.anchors: dict[str, tuple[Value, int, int]] = {}
        self.open: set[str] = set()
        self.count = 0
        self.by_alias = 0

    def documents(self) -> list[Value]:
        roots: list[Value] = []
        while (event := self.next()).__class__ is not StreamEndEvent:
            if event.__class__ is DocumentStartEvent:
                self.anchors.clear()
                roots.append(self.node(self.next(), 1)[0])
        return roots

    def node(self, event: _Event, depth: int) -> tuple[Value, int]:
        """The value that begins with an event, and its packed place."""
        if event.__class__ is AliasEvent:
            return self.alias(event)
        if event.anchor is None:
            return self.built(event, depth)
        before = self.count
        self.open.add(event.anchor)
        value, mark = self.built(event, depth)
        self.open.discard(event.anchor)
        self.anchors[event.anchor] = (value, mark, self.count - before + 1)
        return value, mark

    def built(self, event: _Event, depth: int) -> tuple[Value, int]:
        if event.__class__ is _SCALAR:
            text = event.value
            value = None if text in NULLS and event.style == _PLAIN else text
            return value, pack(event.start_mark.index, event.end_mark.index)
        if depth > notices.MAX_DEPTH:
            raise UnreadableError(notices.too_deep(self.span(event)))
        if event.__class__ is MappingStartEvent:
            return self.mapping(event, depth)
        return self.sequence(event, depth)

    def mapping(self, start: _Event, depth: int) -> tuple[Value, int]:
        """The hot loop of a large conference: keep it flat."""
        result = Mapping(self.places)
        marks: list[int] = []
        take = self.next
        merges: list[tuple[Value, Span]] = []
        again: _Again | None = None
        while (event := take()).__class__ is not _MAPPING_END:
            plain = event.__class__ is _SCALAR and event.anchor is None
            key: str = intern(event.value if plain else self.key(event))
            key_mark = event.start_mark.index << SHIFT | event.end_mark.index
            following = take()
            if following.__class__ is _SCALAR and following.anchor is None:
                value: Value = following.value
                if value in NULLS and following.style == _PLAIN:
                    value = None
                mark = following.start_mark.index << SHIFT | following.end_mark.index
            else:
                value, mark = self.node(following, depth + 1)
            if key == _MERGE and event.style == _PLAIN:
                merges.append((value, self.span(event)))
            elif key in result:
                again = again or _Again(result, marks)
                again.add(key, key_mark, value, mark)
            else:
                if again is not None:
                    again.new(key)
                result[key] = value
                marks += (key_mark, mark)
        if again is not None:
            self.findings.extend(again.findings(self.places, is_entry=depth >= _ENTRIES))
        self.count += len(marks)
        for value, place in merges:
            self.merge(result, marks, value, place)
        result.settle(marks, pack(start.start_mark.index, event.end_mark.index))
        return result, result.packed

    def sequence(self, start: _Event, depth: int) -> tuple[Value, int]:
        result = Sequence(self.places)
        marks: list[int] = []
        take = self.next
        while (event := take()).__class__ is not _SEQUENCE_END:
            if event.__class__ is _SCALAR and event.anchor is None:
                text = event.value
                result.append(None if text in NULLS and event.style == _PLAIN else text)
                marks.append(event.start_mark.index << SHIFT | event.end_mark.index)
            else:
                value, mark = self.node(event, depth + 1)
                result.append(value)
                marks.append(mark)
        self.count += len(result)
        result.settle(marks, pack(start.start_mark.index, event.end_mark.index))
        return result, result.packed

    def key(self, event: _Event) -> str:
        if event.__class__ is _SCALAR:
            if event.anchor is not None:
                self.node(event, 1)
            return str(event.value)
        if event.__class__ is AliasEvent:
            value = self.alias(event)[0]
            if isinstance(value, str):
                return value
        message = "a key must be a text; quote it if it begins with '{' or '['"
        raise UnreadableError(notices.syntax(message, self.span(event)))

    def alias(self, event: _Event) -> tuple[Value, int]:
        if event.anchor not in self.anchors:
            message = f"nothing before this place is marked '&{event.anchor}'"
            if event.anchor in self.open:
                message = f"'*{event.anchor}' stands within what it repeats, so it never ends"
            raise UnreadableError(notices.syntax(message, self.span(event)))
        value, mark, size = self.anchors[event.anchor]
        self.count += size
        self.by_alias += size
        written = self.count - self.by_alias + 1
        if self.count > max(notices.MAX_VALUES, notices.MAX_EXPANSION * written):
            raise UnreadableError(notices.too_many_values(self.span(event)))
        self.places.shared = True
        return value, mark

    def merge(self, into: Mapping, marks: list[int], value: Value, place: Span) -> None:
        """Take over what `<<` names; entries written in the mapping itself win."""
        parts = value if isinstance(value, Sequence) else [value]
        for part in parts:
            if not isinstance(part, Mapping):
                message = "'<<' takes the entries of a mapping: write '<<: *name'"
                raise UnreadableError(notices.syntax(message, place))
            for key, item, key_mark, mark in part.entries():
                if key not in into:
                    into[key] = item
                    marks += (key_mark, mark)

    def span(self, event: _Event) -> Span:
        return Span(self.source, event.start_mark.index, event.end_mark.index)


def _may_have_tags(data: bytes) -> bool:
    return b"!" in data and re.search(_TAG, data) is not None


class _Tagless:
    """Hands events on, but for the tag that a text becomes part of when it begins with `!`."""

    def __init__(self, source: Source, get_event: Callable[[], _Event]) -> None:
        self.source = source
        self.get_event = get_event

    def next(self) -> _Event:
        event = self.get_event()
        tag = getattr(event, "tag", None)
        if tag is not None and event.__class__ is _SCALAR and tag[:1] == "!" and tag != "!":
            span = Span(self.source, event.start_mark.index, event.end_mark.index)
            message = "a '!' begins a YAML tag, which is no part of the text; put quotes around it"
            raise UnreadableError(notices.syntax(message, span))
        return event


class _Repeated(NamedTuple):
    """A key and its place, where it was given first, and whether it says the same, or nothing."""

    key: str
    mark: int
    first: int
    is_same: bool
    was_empty: bool


class _Again:
    """What is given again in a mapping that is being read, whose places are in `marks`."""

    def __init__(self, mapping: Mapping, marks: list[int]) -> None:
        self.mapping, self.marks = mapping, marks
        self.before = tuple(mapping)  # what stands before the first that comes again
        self.at = {key: 2 * index for index, key in enumerate(mapping)}
        self.found: list[_Repeated] = []

    def new(self, key: str) -> None:
        """A key that comes for the first time, and whose places follow."""
        self.at[key] = len(self.marks)

    def add(self, key: str, key_mark: int, value: Value, mark: int) -> None:
        """The first one counts, unless it is a field that somebody has filled in further down."""
        at, before = self.at[key], self.mapping[key]
        was_empty = before in _NOTHING and value not in _NOTHING
        self.found.append(_Repeated(key, key_mark, self.marks[at], before == value, was_empty))
        if was_empty:
            self.mapping[key] = value
            self.marks[at : at + 2] = (key_mark, mark)

    def findings(self, places: Places, *, is_entry: bool) -> Iterator[Finding]:
        """One for each, or one for all where two entries have become one."""
        if is_entry and self.are_two_entries():
            yield self.of_two(places)
            return
        for key, mark, first, _, was_empty in self.found:
            spans = places.span(mark), places.span(first)
            yield notices.duplicate_key(key, *spans, was_empty=was_empty)

    def are_two_entries(self) -> bool:
        """Whether many fields come again, and say something else: another entry begins there."""
        keys = {one.key for one in self.found}
        first = next((key for key in self.before if key != "id"), "")
        enough = _SEVERAL if self.found[0].key == first else _MANY
        return len(keys) >= enough and not all(one.is_same for one in self.found)

    def of_two(self, places: Places) -> Finding:
        """What is wrong with the line that should begin the second entry: it is there, or not."""
        keys = tuple(dict.fromkeys(one.key for one in self.found))
        spans = [places.span(one.mark) for one in self.found]
        first, above = places.span(self.found[0].first), self.before[-1]
        is_there = self.mapping[above] is None and above not in keys
        place = places.span(self.marks[self.at[above]])
        self.keep(len(self.before) - is_there)
        if is_there:
            return notices.indented_too_far(above, place, spans, first)
        return notices.two_entries(keys, spans, first)

    def keep(self, count: int) -> None:
        """Only so many entries: what follows is said of the second."""
        for key in [*self.mapping][count:]:
            del self.mapping[key]
        del self.marks[2 * count :]
