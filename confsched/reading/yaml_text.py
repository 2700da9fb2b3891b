"""YAML 1.1 and 1.2: the events of PyYAML's C parser, with every scalar kept as text.

Driving the parser by events is several times faster than composing its node tree, and the only
way to see repeated keys, alias bombs and places at once.
"""

import re
from collections.abc import Callable
from sys import intern
from typing import Any, TypeAlias

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
from confsched.reading.repeated import Again
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
        again: Again | None = None
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
                again = again or Again(result, marks)
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
