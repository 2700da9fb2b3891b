"""How the values of a YAML text are written, from the events that it was read by."""

from collections.abc import Callable
from typing import Any, TypeAlias

from yaml._yaml import CParser
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from confsched.patterns import pattern
from confsched.reading.layout import Kind, Node, Part
from confsched.reading.tree import pack
from confsched.source import Source

_Event: TypeAlias = Any
_COLON = pattern(r"\s*:")
_PROPERTIES = pattern(r"(?:[&!]\S*\s*)+")
_HEADER = pattern(r"[|>]-?(?P<kept>[+\d]?)")
_LINE = pattern("[^\r\n\x85\u2028\u2029]*(?:\r\n|[\r\n\x85\u2028\u2029]|$)")
_ENDS: tuple[Any, ...] = (MappingEndEvent, SequenceEndEvent)
_BLOCK_OF_TEXT = ("|", ">")
_BLANK = " \r\n\x85\u2028\u2029"


def yaml_nodes(source: Source) -> dict[int, Node]:
    """Every value by its packed place; keys are none."""
    builder = _Builder(source)
    builder.documents()
    return builder.nodes


class _Builder:
    def __init__(self, source: Source) -> None:
        self.text = source.text
        self.next: Callable[[], _Event] = CParser(source.raw).get_event
        self.nodes: dict[int, Node] = {}
        self.anchors: dict[str, Node] = {}

    def documents(self) -> None:
        while (event := self.next()).__class__ is not StreamEndEvent:
            if event.__class__ is DocumentStartEvent:
                self.anchors.clear()
                self.node(self.next(), None)

    def node(self, event: _Event, parent: Node | None) -> Node:
        start, stop = event.start_mark.index, event.end_mark.index
        if event.__class__ is AliasEvent:
            return self.alias(str(event.anchor), start, stop, parent)
        if event.__class__ is ScalarEvent:
            made = self.scalar(event, parent)
            self.nodes.setdefault(pack(start, stop), made)
        else:
            kind = Kind.MAPPING if event.__class__ is MappingStartEvent else Kind.SEQUENCE
            made = Node(kind, start, stop, stop, parent, flow=bool(event.flow_style))
            stop = self.parts(made)
            self.nodes[pack(start, stop)] = made
        if event.anchor is not None:
            made.anchor = event.anchor
            self.anchors[event.anchor] = made
        return made

    def alias(self, name: str, start: int, end: int, parent: Node | None) -> Node:
        found = self.anchors[name]
        found.shared = True
        return Node(
            Kind.ALIAS, start, start, end, parent, text=found.text, anchor=name, repeats=found
        )

    def parts(self, made: Node) -> int:
        """Take all that is in a container, and return where the reader says that it ends."""
        if self.is_past_its_sign(made):
            made.body -= 1
        while (event := self.next()).__class__ not in _ENDS:
            key = None
            if made.kind is Kind.MAPPING:
                key, event = self.key(event, made), self.next()
            value = self.node(event, made)
            if key is not None and value.is_empty:
                self.settle_empty(key, value)
            made.parts.append(Part(key, value))
            made.end = value.end
        stop = int(event.end_mark.index)
        made.end = stop if made.flow else made.end
        return stop

    def is_past_its_sign(self, made: Node) -> bool:
        """Whether the parser gave the end of a bracket, or of a dash that is not indented."""
        if made.flow:
            return made.body > made.start  # else it is a mapping without braces
        return made.kind is Kind.SEQUENCE and self.text[made.body : made.body + 1] != "-"

    def key(self, event: _Event, parent: Node) -> Node:
        if event.__class__ is ScalarEvent:
            made = self.scalar(event, parent)
            if event.anchor is not None:
                made.anchor = event.anchor
                self.anchors[event.anchor] = made
            return made
        return self.alias(event.anchor, event.start_mark.index, event.end_mark.index, parent)

    def settle_empty(self, key: Node, value: Node) -> None:
        """Put an empty value right behind its colon; the parser puts it before what follows."""
        colon = _COLON.match(self.text, key.end)
        value.start = value.body = value.end = colon.end() if colon else key.end

    def scalar(self, event: _Event, parent: Node | None) -> Node:
        start = body = event.start_mark.index
        end = event.end_mark.index
        if event.anchor is not None or event.tag is not None:
            found = _PROPERTIES.match(self.text, start, end)
            body = found.end() if found else start
        style = event.style or ""
        if style in _BLOCK_OF_TEXT:
            end = self.end_of_block(body, end)
        return Node(Kind.TEXT, start, body, end, parent, style=style, text=event.value)

    def end_of_block(self, body: int, end: int) -> int:
        """Where a block of text ends: blank lines behind are not its own, unless it keeps them."""
        lines = [match[0] for match in _LINE.finditer(self.text, body, end) if match[0]]
        header = _HEADER.match(lines[0])
        if header is not None and not header["kept"]:
            indent = min((_indent(line) for line in lines[1:] if line.strip(_BLANK)), default=end)
            while len(lines) > 1 and not lines[-1].strip(_BLANK) and _indent(lines[-1]) <= indent:
                lines.pop()
        whole = "".join(lines)
        return body + len(whole) - len(_ending(whole))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _ending(text: str) -> str:
    """The one line break that a text ends with, or nothing."""
    return "\r\n" if text.endswith("\r\n") else text[-1:] if text[-1:] in _BLANK[1:] else ""
