"""XML with the place of each value: elements as mappings and texts; no DTD, no own entities.

An element with nothing but text in it is that text. Any other is a mapping: `@name` for an
attribute, the name of a child for the child, a sequence where there are several of that name, and
`#text` for text beside them. Names are local: prefixes of namespaces are left out.

expat says whether a text is XML. What is known to be XML can then be taken apart by one pattern,
which costs a third of being called by expat for every tag, and tells where everything stands.
"""

import re
from typing import TypeAlias

from confsched.patterns import pattern
from confsched.reading import notices
from confsched.reading.notices import UnreadableError
from confsched.reading.tree import Document, Mapping, Places, Sequence, Value, pack
from confsched.reading.xml_checks import check
from confsched.source import Source, Span

# the last group that matched tells what was found: an element that ends at once, a start tag, an
# end tag, a comment, CDATA, a processing instruction; each with the text after it
_PARTS = pattern(
    r"""<(?:([^\s/>!?]++)((?:\s++[^\s=]++\s*+=\s*+(?:"[^"]*+"|'[^']*+'))*+)\s*+(?:/>([^<]*+)"""
    r"""|>([^<]*+)(?:</\1\s*+>([^<]*+))?)"""
    r"""|/[^>]*+>([^<]*+)"""
    r"""|!--(?:[^-]++|-[^-])*+-->([^<]*+)"""
    r"""|!\[CDATA\[((?:[^\]]++|\](?!\]>))*+)\]\]>([^<]*+)"""
    r"""|\?(?:[^?]++|\?(?!>))*+\?>([^<]*+))"""
)
_EMPTY, _OPEN, _WHOLE, _END, _CDATA = 3, 4, 5, 6, 9
_ATTRIBUTE = pattern(r"""([^\s=]++)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)')""")
_REFERENCE = pattern(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));")
_BLANKS = pattern(r"\r\n|[\t\n\r]")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_Marked: TypeAlias = tuple[list[Value], list[int]]


def read_xml(source: Source) -> Document:
    """The root element of an XML text, under its name; never raises on content."""
    try:
        check(source)
        root = _Builder(source).document()
    except UnreadableError as error:
        return Document(source, (), (error.finding,), whole=False)
    return Document(source, (root,), ())


class _Element:
    """An element that is open: its values and their places so far.

    Of a name that comes again all are in `several`, and the place of the first of them is the
    number there.
    """

    __slots__ = (
        "marks",
        "name",
        "places",
        "several",
        "start",
        "tag",
        "text_start",
        "texts",
        "value",
    )

    def __init__(self, places: Places, name: str, start: int, tag: int) -> None:
        self.places = places
        self.name = name
        self.start = start
        self.tag = tag
        self.value = Mapping(places)
        self.marks: list[int] = []
        self.several: dict[str, _Marked] = {}
        self.texts: list[str] = []
        self.text_start = 0

    def add(self, name: str, value: Value, key: int, mark: int) -> None:
        """A child."""
        if name not in self.value:
            self.value[name] = value
            self.marks += (key, mark)
        elif name in self.several:
            values, marks = self.several[name]
            values.append(value)
            marks.append(mark)
        else:
            first = self.marks[2 * list(self.value).index(name) + 1]
            self.several[name] = ([self.value[name], value], [first, mark])

    def say(self, text: str, start: int) -> None:
        """Text beside the children."""
        if not self.texts:
            if text.isspace():
                return
            self.text_start = start
        self.texts.append(text)

    def close(self, end: int) -> tuple[Value, int]:
        """What the element comes to, and its place; `end` is where its end tag begins."""
        text = "".join(self.texts).strip()
        if text and (self.value or self.several):
            self.value["#text"] = text
            self.marks += (pack(self.start, end), pack(self.text_start, end))
        elif not self.value:
            return text or None, pack(self.text_start, end) if text else pack(self.start, self.tag)
        for name, (values, marks) in self.several.items():
            self.value[name] = self._sequence(values, marks)
            self.marks[2 * list(self.value).index(name) + 1] = pack(
                marks[0] >> 32, marks[-1] & 0xFFFFFFFF
            )
        mark = pack(self.start, end)
        self.value.settle(self.marks, mark)
        return self.value, mark

    def _sequence(self, values: list[Value], marks: list[int]) -> Sequence:
        result = Sequence(self.places, values)
        result.settle(marks, pack(marks[0] >> 32, marks[-1] & 0xFFFFFFFF))
        return result


class _Builder:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.text = source.text
        self.places = Places(source)
        self.names: dict[str, str] = {}
        self.returns = "\r" in self.text
        self.here = _Element(self.places, "", 0, 0)
        self.above: list[_Element] = []

    def document(self) -> Value:
        names, here = self.names, self.here
        for match in _PARTS.finditer(self.text):
            kind = match.lastindex
            if kind == _WHOLE and not match[2]:
                # most of a file: an element with nothing but text in it
                name, said, tail = match.group(1, 4, 5)
                begins, ends = match.span(4)
                key = match.start() << 32 | begins
                value = self.told(said).strip() if said else None
                mark = self.first(said, begins) << 32 | ends if value else key
                here.add(names.get(name) or self.local(name), value or None, key, mark)
            else:
                tail = self.part(match, kind or 0)
                here = self.here
            if tail and (here.texts or not tail.isspace()):
                here.say(self.told(tail), match.start(kind or 0))
        return self.here.close(len(self.text))[0]

    def part(self, match: re.Match[str], kind: int) -> str:
        """Anything but text in an element of its own; the text that follows it."""
        if kind in (_EMPTY, _OPEN, _WHOLE):
            self.element(match, kind)
        elif kind == _END:
            closed, self.here = self.here, self.above.pop()
            self.keep(closed, match.start())
        elif kind == _CDATA and match[8]:
            self.here.say(self.lines(match[8]), match.start(8))
        return "" if kind == _OPEN else match[kind]

    def element(self, match: re.Match[str], kind: int) -> None:
        name = match[1]
        start, tag = match.start(), match.start(_EMPTY if kind == _EMPTY else _OPEN)
        element = _Element(self.places, self.names.get(name) or self.local(name), start, tag)
        if match[2]:
            self.attributes(element, match)
        if said := match[_OPEN]:
            element.say(self.told(said), self.first(said, tag))
        if kind != _OPEN:
            self.keep(element, match.end(_OPEN) if kind == _WHOLE else tag)
            return
        if len(self.above) >= notices.MAX_DEPTH:
            raise UnreadableError(notices.too_deep(Span(self.source, start, start + 1)))
        self.above.append(self.here)
        self.here = element

    def keep(self, element: _Element, end: int) -> None:
        """Add an element to the one that it stands in; `end` is where its end tag begins."""
        value, mark = element.close(end)
        self.here.add(element.name, value, pack(element.start, element.tag), mark)

    def attributes(self, element: _Element, match: re.Match[str]) -> None:
        for found in _ATTRIBUTE.finditer(self.text, *match.span(2)):
            name, number = found[1], found.lastindex or 0
            if name != "xmlns" and not name.startswith("xmlns:"):
                text = _BLANKS.sub(" ", found[number])
                key, mark = found.span(1), found.span(number)
                element.add(f"@{self.local(name)}", self.told(text), pack(*key), pack(*mark))

    def local(self, name: str) -> str:
        """A name without the prefix of its namespace; each is kept once."""
        return self.names.setdefault(name, name.rpartition(":")[2])

    def told(self, text: str) -> str:
        """A text without references, and with the ends of its lines as XML has them."""
        if self.returns:
            text = self.lines(text)
        return _REFERENCE.sub(_character, text) if "&" in text else text

    def lines(self, text: str) -> str:
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def first(self, text: str, start: int) -> int:
        """Where a text begins that may have blanks before it."""
        return start + len(text) - len(text.lstrip())


def _character(match: re.Match[str]) -> str:
    code, number, name = match.groups()
    return _NAMED[name] if name else chr(int(code, 16) if code else int(number))
