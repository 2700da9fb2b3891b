"""XML with the place of each value: elements as mappings and texts; no DTD, no own entities.

An element with nothing but text in it is that text. Any other is a mapping: `@name` for an
attribute, the name of a child for the child, a sequence where there are several of that name, and
`#text` for text beside them. A text with tags of HTML in it is that text, tags and all. Names are
local: prefixes of namespaces are left out.

expat says whether a text is XML. What is known to be XML can then be taken apart by patterns, at a
fraction of what it costs to be called by expat for every tag. Most of a file are runs of elements
that hold nothing but text: such a run is made into values at once, and where each of them stands is
found when somebody wants to know.
"""

import re
from typing import TypeAlias

from confsched.patterns import pattern
from confsched.reading import notices
from confsched.reading.notices import UnreadableError
from confsched.reading.tree import Document, Mapping, Places, Sequence, Value, pack
from confsched.reading.xml_checks import check
from confsched.source import Source, Span

# the last group that matched tells what was found: a run of elements with nothing but text in
# them, an element that is empty, a start tag, an element with nothing but text in it, an end tag, a
# comment, CDATA, a processing instruction; each with the text after it. No group is repeated
# possessively, which earlier releases of Python 3.11 get wrong (gh-101955, gh-106052)
_PARTS = pattern(
    r"""((?:<([^\s/>!?]++)(?:/>|>[^<]*+</\2>)\s*+)+)([^<]*+)"""
    r"""|<(?:([^\s/>!?]++)((?:\s++[^\s=/>]++\s*+=\s*+(?:"[^"]*+"|'[^']*+'))*)\s*+(?:/>([^<]*+)"""
    r"""|>([^<]*+)(?:</\4\s*+>([^<]*+))?)"""
    r"""|/[^>]*+>([^<]*+)"""
    r"""|!--[\s\S]*?-->([^<]*+)"""
    r"""|!\[CDATA\[([\s\S]*?)\]\]>([^<]*+)"""
    r"""|\?[\s\S]*?\?>([^<]*+))"""
)
_RUN, _NAME, _TAG, _EMPTY, _OPEN, _WHOLE, _END, _CDATA = 3, 4, 5, 6, 7, 8, 9, 12
_TEXTS = pattern(r"<([^\s/>]++)(?:/>|>([^<]*+)</\1>)\s*+")
_ATTRIBUTE = pattern(r"""([^\s=]++)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)')""")
_NAMESPACE = pattern(r"xmlns(?::|\Z)")
_REFERENCE = pattern(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));")
_SAID = {"@lang", "#text"}  # of what is there once for each language
_LANGUAGE = pattern(r"[a-z]{2,3}(?:[-_][A-Za-z-]+)?")
_BLANKS = pattern(r"\r\n|[\t\n\r]")
_SPACE = " \t\r\n"  # a no-break space is part of a text
# of HTML that nobody has escaped in a text; what else HTML has may be a name of data
_BLOCKS = frozenset(
    ("p", "br", "ul", "ol", "div", "h1", "h2", "h3", "h4", "h5", "blockquote", "pre")
)
_HTML = _BLOCKS | frozenset(
    (
        *("a", "b", "big", "code", "em", "font", "hr", "i", "img", "li", "small", "span", "strong"),
        *("sub", "sup", "tt", "u"),
    )
)
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_Marked: TypeAlias = tuple[list[Value], list[int]]


def read_xml(source: Source) -> Document:
    """The root element of an XML text, under its name; never raises on content."""
    try:
        findings = check(source)
        root = _Builder(source).document()
    except UnreadableError as error:
        return Document(source, (), (error.finding,), whole=False)
    return Document(source, (root,), findings)


class _Element:
    """An element that is open: its values and their places so far.

    Of a name that comes again all are in `several`, and the place of the first of them is the
    number there.
    """

    __slots__ = (
        *("marks", "name", "places", "several", "start", "tag", "text_start", "texts", "value"),
    )

    def __init__(self, places: Places, name: str, start: int, tag: int) -> None:
        self.places = places
        self.name = name
        self.start = start
        self.tag = tag
        self.value = Mapping(places)
        self.marks: list[int] = []
        self.several: dict[str, _Marked] | None = None
        self.texts: list[str] | None = None
        self.text_start = 0

    def add(self, name: str, value: Value, key: int, mark: int) -> None:
        """A child."""
        if name not in self.value:
            self.value[name] = value
            self.marks += (key, mark)
            return
        if self.several is None:
            self.several = {}
        known = self.several.get(name)
        if known is None:
            first = self.marks[2 * list(self.value).index(name) + 1]
            known = self.several[name] = ([self.value[name]], [first])
        known[0].append(value)
        known[1].append(mark)

    def say(self, text: str, start: int) -> None:
        """Text beside the children."""
        if self.texts is None:
            self.texts = []
            self.text_start = start
        self.texts.append(text)

    def is_html(self) -> bool:
        """Whether it is a text with tags of HTML in it, or paragraphs of one."""
        named = False
        for name in self.value:
            if name not in _HTML:
                if name[0] != "@":
                    return False
            else:
                named = True
        return named and (self.texts is not None or not _BLOCKS.isdisjoint(self.value))

    def hold(self, text: str, start: int) -> None:
        """Have this text in place of all that is inside."""
        for name in [name for name in self.value if name[0] != "@"]:
            del self.value[name]
        del self.marks[2 * len(self.value) :]
        self.several, self.texts, self.text_start = None, [text], start

    def close(self, end: int) -> tuple[Value, int]:
        """What the element comes to, and its place; `end` is where its end tag begins."""
        mark = pack(self.start, end)
        text = "".join(self.texts).strip(_SPACE) if self.texts else ""
        if text:
            if not self.value:
                return text, pack(self.text_start, end)
            self.value["#text"] = text
            self.marks += (mark, pack(self.text_start, end))
        elif not self.value:
            return None, pack(self.start, self.tag)
        if self.several is not None:
            self.gather(self.several)
        self.value.settle(self.marks, mark)
        return self.value, mark

    def gather(self, several: dict[str, _Marked]) -> None:
        """Make sequences of what is there several times, each in the place of its first item."""
        for name, (values, marks) in several.items():
            result: Mapping | Sequence
            if texts := _in_languages(values):
                said = ((*one, mark, mark) for one, mark in zip(texts, marks, strict=True))
                result = Mapping.of(self.places, said, marks[0])
            else:
                result = Sequence(self.places, values)
                result.settle(marks, marks[0])
            self.value[name] = result
            self.marks[2 * list(self.value).index(name) + 1] = result.packed


def _in_languages(values: list[Value]) -> list[tuple[str, Value]]:
    """The languages and texts of elements that say one thing in each of several, and no more."""
    if not isinstance(values[0], Mapping) or values[0].keys() != _SAID:
        return []  # most
    told = [one for one in values if isinstance(one, Mapping) and one.keys() == _SAID]
    texts = {str(one["@lang"]): one["#text"] for one in told}
    apart = len(texts) == len(values) and all(map(_LANGUAGE.fullmatch, texts))
    return [*texts.items()] if apart else []


class _Builder:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.text = source.text
        self.places = Places(source)
        self.places.look = self.look
        self.names: dict[str, str] = {}
        self.keys: dict[str, str] = {}  # of attributes; empty for a declaration of a namespace
        self.returns = "\r" in self.text
        self.here = _Element(self.places, "", 0, 0)
        self.above: list[_Element] = []

    def document(self) -> Value:
        for match in _PARTS.finditer(self.text):
            kind = match.lastindex or 0
            if kind == _OPEN:
                self.open(match)
                continue
            self.part(match, kind)
            tail = match[kind]  # not for the looks of it
            if tail and (self.here.texts is not None or tail.strip(_SPACE)):
                self.here.say(self.told(tail), match.start(kind))
        return self.here.close(len(self.text))[0]

    def part(self, match: re.Match[str], kind: int) -> None:
        """Anything between `<` and `>` but the start of an element with others in it."""
        if kind == _END:
            closed, self.here = self.here, self.above.pop()
            if self.above and closed.is_html():
                self.html(closed, match.start())
            value, mark = closed.close(match.start())
            self.here.add(closed.name, value, pack(closed.start, closed.tag), mark)
        elif kind in (_WHOLE, _EMPTY):
            self.whole(match, kind)
        elif kind == _RUN:
            self.run(match[1], match.start())
        elif kind == _CDATA and match[_CDATA - 1]:
            self.here.say(self.lines(match[_CDATA - 1]), match.start(_CDATA - 1))

    def run(self, text: str, start: int) -> None:
        """Elements with nothing but text in them, one behind the other."""
        here, names = self.here, self.names
        found = _TEXTS.findall(text)
        if self.returns or "&" in text:
            found = [(name, self.told(said)) for name, said in found]
        new = {
            names.get(name) or self.local(name): said.strip(_SPACE) or None for name, said in found
        }
        first = self.places.promise(start, 2 * len(found))
        if len(new) == len(found) and new.keys().isdisjoint(here.value):
            here.value.update(new)
            here.marks.extend(range(first, first - 2 * len(new), -1))
            return
        for name, said in found:
            here.add(self.local(name), said.strip(_SPACE) or None, first, first - 1)
            first -= 2

    def html(self, element: _Element, end: int) -> None:
        """Leave a text with tags of HTML as it is written; CDATA is no HTML."""
        text = self.text[element.tag : end]
        if "<![CDATA[" not in text:
            element.hold(self.lines(text), self.first(text, element.tag))

    def whole(self, match: re.Match[str], kind: int) -> None:
        """An element with attributes, and nothing but text in it."""
        start = match.start()
        value = self.attributes(match[_TAG])
        plain = not value
        said = self.told(match[_OPEN]).strip(_SPACE) if kind == _WHOLE else ""
        if said:
            value["#text"] = said
        first = self.places.promise(start, 2 * len(value) + 2)
        value.packed, value.first = first - 1, first - 2
        self.here.add(
            self.local(match[_NAME]), (said or None) if plain else value, first, first - 1
        )

    def open(self, match: re.Match[str]) -> None:
        """An element with other elements in it."""
        start, tag = match.start(), match.start(_OPEN)
        if len(self.above) >= notices.MAX_DEPTH:
            raise UnreadableError(notices.too_deep(Span(self.source, start, start + 1)))
        element = _Element(self.places, self.local(match[_NAME]), start, tag)
        if match[_TAG]:
            value = element.value = self.attributes(match[_TAG])
            first = self.places.promise(start, 2 * len(value) + 2)
            element.marks.extend(range(first - 2, first - 2 * len(value) - 2, -1))
        if (said := match[_OPEN]) and said.strip(_SPACE):
            element.say(self.told(said), self.first(said, tag))
        self.above.append(self.here)
        self.here = element

    def attributes(self, tag: str) -> Mapping:
        result = Mapping(self.places)
        plain = not (self.returns or "&" in tag or "\n" in tag or "\t" in tag)
        for name, double, single in _ATTRIBUTE.findall(tag):
            key = self.keys.get(name)
            if key is None:
                key = self.keys[name] = "" if _NAMESPACE.match(name) else "@" + self.local(name)
            if key:
                result[key] = double or single if plain else self.attribute(double or single)
        return result

    def attribute(self, text: str) -> str:
        """A value with a blank for each that is written in it; a reference stands for itself."""
        return self.told(_BLANKS.sub(" ", text))

    def attribute_places(self, match: re.Match[str]) -> list[int]:
        marks: list[int] = []
        for found in _ATTRIBUTE.finditer(self.text, *match.span(_TAG)):
            if not _NAMESPACE.match(found[1]):
                marks += (pack(*found.span(1)), pack(*found.span(found.lastindex or 0)))
        return marks

    def look(self, start: int) -> list[int]:
        """The places that were promised in a stretch."""
        match = _PARTS.match(self.text, start)
        if match is None:
            return []
        if match.lastindex == _RUN:
            return self.places_of_run(start)
        tag, end = match.start(match.lastindex or 0), match.start(match.lastindex or 0)
        if match.lastindex == _WHOLE:
            tag, end = match.span(_OPEN)
        whole = pack(start, end)
        said = match[_OPEN] or ""
        text = [whole, pack(self.first(said, tag), end)] if said.strip(_SPACE) else []
        return [pack(start, tag), whole, *self.attribute_places(match), *text]

    def places_of_run(self, start: int) -> list[int]:
        """The places of the elements of a run: of each tag, then of each text."""
        marks: list[int] = []
        while match := _TEXTS.match(self.text, start):
            tag = match.start(2) if match[2] is not None else match.end()
            key = pack(start, self.text.index(">", start) + 1)
            said = match[2] or ""
            text = pack(self.first(said, tag), match.end(2)) if said.strip(_SPACE) else key
            marks += (key, text)
            start = match.end()
        return marks

    def local(self, name: str) -> str:
        """A name without the prefix of its namespace; each is kept once."""
        return self.names.get(name) or self.names.setdefault(name, name.rpartition(":")[2])

    def told(self, text: str) -> str:
        """A text without references, and with the ends of its lines as XML has them."""
        if self.returns:
            text = self.lines(text)
        return _REFERENCE.sub(_character, text) if "&" in text else text

    def lines(self, text: str) -> str:
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def first(self, text: str, start: int) -> int:
        """Where a text begins that may have blanks before it."""
        return start + len(text) - len(text.lstrip(_SPACE))


def _character(match: re.Match[str]) -> str:
    code, number, name = match.groups()
    return _NAMED[name] if name else chr(int(code, 16) if code else int(number))
