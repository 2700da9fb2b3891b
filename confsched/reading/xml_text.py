"""XML with the place of each value: elements as mappings and texts; no DTD, no own entities.

An element with nothing but text in it is that text. Any other is a mapping: `@name` for an
attribute, the name of a child for the child, a sequence where there are several of that name, and
`#text` for text beside them. Names are local: namespaces and their prefixes are left out.
"""

from collections.abc import Callable
from typing import NamedTuple
from xml.parsers import expat

from confsched.findings import Finding
from confsched.patterns import pattern
from confsched.reading import notices
from confsched.reading.notices import UnreadableError
from confsched.reading.tree import Document, Mapping, Places, Sequence, Value, pack
from confsched.source import Source, Span

_TAG_END = pattern(r"""<[^\s/>]+(?:"[^"]*"|'[^']*'|[^"'>])*>""")
_TEXT_START = pattern(r"(?:\s+|<!\[CDATA\[)*")
_TWO_UNITS = pattern("[\U00010000-\U0010ffff]")


def read_xml(source: Source) -> Document:
    """The root element of an XML text, under its name; never raises on content."""
    builder = _Builder(source)
    try:
        root = builder.document()
    except UnreadableError as error:
        return Document(source, (), (error.finding,), whole=False)
    return Document(source, (root,), ())


class _Child(NamedTuple):
    value: Value
    key: int
    mark: int


class _Element:
    """An element that is open: where it begins, and what was in it so far."""

    __slots__ = ("attributes", "children", "name", "start", "texts")

    def __init__(self, name: str, attributes: list[str], start: int) -> None:
        self.name = name
        self.attributes = attributes
        self.start = start
        self.children: dict[str, list[_Child]] = {}
        self.texts: list[str] = []


class _Builder:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.text = source.text
        self.places = Places(source)
        self.offset_of = _offsets(self.text)
        self.open = [_Element("", [], 0)]
        self.parser = self.new_parser()

    def new_parser(self) -> expat.XMLParserType:
        parser = expat.ParserCreate("UTF-8" if self.text.isascii() else "UTF-16LE")
        parser.ordered_attributes = True
        parser.buffer_text = True
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.CharacterDataHandler = self.characters
        parser.StartDoctypeDeclHandler = self.doctype
        return parser

    def document(self) -> Value:
        # two bytes for each character tell its place, which in UTF-8 they do not
        data = self.text.encode("ascii" if self.text.isascii() else "utf-16-le")
        try:
            self.parser.Parse(data, True)  # noqa: FBT003 -- has no name
        except expat.ExpatError as error:
            raise UnreadableError(self.complaint(error)) from None
        return self.mapping(self.open[0], pack(0, len(self.text)))

    def start(self, name: str, attributes: list[str]) -> None:
        at = self.offset_of(self.parser.CurrentByteIndex)
        if len(self.open) > notices.MAX_DEPTH:
            raise UnreadableError(notices.too_deep(Span(self.source, at, at + 1)))
        self.open.append(_Element(name.rpartition(":")[2], attributes, at))

    def characters(self, text: str) -> None:
        self.open[-1].texts.append(text)

    def end(self, _: str) -> None:
        closed = self.open.pop()
        at = self.offset_of(self.parser.CurrentByteIndex)
        key = pack(closed.start, self.tag_end(closed))
        if closed.children or closed.attributes:
            value: Value = self.mapping(closed, pack(closed.start, at))
            child = _Child(value, key, pack(closed.start, at))
        else:
            value = "".join(closed.texts).strip() or None
            child = _Child(value, key, self.text_place(closed, at) if value else key)
        self.open[-1].children.setdefault(closed.name, []).append(child)

    def tag_end(self, element: _Element) -> int:
        """Where the start tag of an element ends."""
        if element.attributes:
            match = _TAG_END.match(self.text, element.start)
            if match:
                return match.end()
        return self.text.find(">", element.start) + 1

    def text_place(self, element: _Element, end: int) -> int:
        match = _TEXT_START.match(self.text, self.tag_end(element))
        return pack(match.end() if match else element.start, end)

    def mapping(self, element: _Element, packed: int) -> Mapping:
        result = Mapping(self.places)
        marks: list[int] = []
        pairs = iter(element.attributes)
        tag = pack(element.start, self.tag_end(element)) if element.attributes else 0
        for name, text in zip(pairs, pairs, strict=True):
            if name.partition(":")[0] == "xmlns":
                continue
            result[f"@{name.rpartition(':')[2]}"] = text
            marks += (tag, tag)
        for name, children in element.children.items():
            child = children[0] if len(children) == 1 else self.several(children)
            result[name] = child.value
            marks += (child.key, child.mark)
        beside = "".join(element.texts).strip()
        if beside:
            result["#text"] = beside
            marks += (packed, self.text_place(element, packed & 0xFFFFFFFF))
        result.settle(marks, packed)
        return result

    def several(self, children: list[_Child]) -> _Child:
        result = Sequence(self.places, (child.value for child in children))
        packed = pack(children[0].mark >> 32, children[-1].mark & 0xFFFFFFFF)
        result.settle([child.mark for child in children], packed)
        return _Child(result, children[0].key, packed)

    def doctype(self, *_: object) -> None:
        at = self.offset_of(self.parser.CurrentByteIndex)
        message = (
            "a document type (<!DOCTYPE …>) is not read: entities that it defines can make a "
            "small file endless, or fetch other files"
        )
        raise UnreadableError(notices.syntax(message, Span(self.source, at, at + 9)))

    def complaint(self, error: expat.ExpatError) -> Finding:
        at = self.offset_of(max(self.parser.ErrorByteIndex, 0))
        message = expat.ErrorString(error.code)
        end = min(at + 1, len(self.text))
        return notices.syntax(f"this is not XML: {message}", Span(self.source, at, end))


def _offsets(text: str) -> Callable[[int], int]:
    """What turns a byte of the parser's input into an offset of the text."""
    if text.isascii():
        return int
    longer = [match.start() for match in _TWO_UNITS.finditer(text)]
    if not longer:
        return lambda byte: byte >> 1
    from bisect import bisect_left  # noqa: PLC0415 -- for a rare kind of text

    units = [offset + index for index, offset in enumerate(longer)]
    return lambda byte: (byte >> 1) - bisect_left(units, byte >> 1)
