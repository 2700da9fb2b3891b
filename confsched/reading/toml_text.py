"""TOML with the place of each key and value.

tomllib says whether a text is TOML at all, and what a string stands for. What it has let pass is
walked through a second time for the places, by the few marks that TOML is made of. Numbers, dates
and booleans are the texts that they are written as.
"""

import re
import tomllib
from collections.abc import Iterator

from confsched.findings import Finding
from confsched.patterns import pattern
from confsched.reading import notices
from confsched.reading.notices import UnreadableError, syntax
from confsched.reading.tree import Document, Mapping, Places, Sequence, Value, from_to, pack
from confsched.source import Source, Span

_BLANK = pattern(r"(?:[ \t\r\n]|#[^\n]*)*")
_SPACE = pattern(r"[ \t]*")
_STRING = pattern(
    r'"""(?:\\.|[^\\])*?"{3,5}|' + r"'''.*?'{3,5}|" + r'"(?:\\.|[^"\\])*"|' + r"'[^']*'", re.DOTALL
)
_BARE = pattern(r"[\w-]+")
_SCALAR = pattern(r"[^,\]}#\r\n]+")
_PLACE = pattern(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_TWICE = pattern(r"Cannot declare \((.+?),?\) twice")
_HEAD = pattern(r"\s*\[*\s*(\w[\w.-]*)(?:[ :]([\w.-]+))?\s*[\]:]*\s*(?:#.*)?")
_SEVERAL = pattern(r"\[\[[ \t]*([\w.-]+)[ \t]*\]\]")
_LONG = pattern(r"(?<![\d_])\d[\d_]{4000,}")
_QUOTED = "put quotes around the text"
# what tomllib says, and what an organiser did
_PLAIN_WORDS = {
    "Invalid value": f"no value that TOML knows; {_QUOTED}",
    "Expected '=' after a key in a key/value pair": "'=' is missing behind the name of a field",
    "Expected newline or end of document after a statement": (
        f"something stands behind a value; {_QUOTED}, or begin a new line"
    ),
    "Illegal character '\\n'": "a quote that is not closed in this line",
    "Cannot overwrite a value": "a field that is given twice in one section",
    "Unclosed array": "a list '[…' that is not closed with ']'",
    "Unescaped '\\' in a string": "write '\\\\' or single quotes",
}


def read_toml(source: Source) -> Document:
    """The table that a TOML text is; never raises on content."""
    try:
        tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        return Document(source, (), (_explain(str(error), source),), whole=False)
    except ValueError:  # Python reads no number of so many digits
        found = _LONG.search(source.text)
        start, end = found.span() if found else (0, 0)
        finding = syntax("a number of thousands of digits", Span(source, start, end))
        return Document(source, (), (finding,), whole=False)
    except RecursionError:
        finding = notices.too_deep(Span(source, 0, min(1, len(source.text))))
        return Document(source, (), (finding,), whole=False)
    try:
        root = _Walk(source).document()
    except UnreadableError as error:
        return Document(source, (), (error.finding,), whole=False)
    return Document(source, (root,), ())


class _Table:
    """A table while it grows: headers and dotted keys add to it from several places."""

    __slots__ = ("entries", "packed")

    def __init__(self, packed: int) -> None:
        self.packed = packed
        self.entries: dict[str, tuple[object, int, int]] = {}  # value, place of key and of value


class _Array(list[_Table]):
    """An array of tables, each with a header of its own."""


class _Walk:
    """Goes through a text that is TOML, and keeps where everything stands."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.text = source.text
        self.places = Places(source)
        self.at = 0

    def document(self) -> Value:
        root = table = _Table(pack(0, len(self.text)))
        while self.skip(_BLANK) < len(self.text):
            if self.text[self.at] == "[":
                table = self.header(root)
            else:
                self.pair(table, 0)
        return self.settled(root)

    def skip(self, blank: re.Pattern[str]) -> int:
        match = blank.match(self.text, self.at)
        self.at = match.end() if match else self.at
        return self.at

    def header(self, root: _Table) -> _Table:
        """The table that a line in brackets begins."""
        start = self.at
        several = self.text.startswith("[[", start)
        self.at += 2 if several else 1
        *outer, (name, mark) = self.key()
        self.at = self.text.index("]", self.at) + (2 if several else 1)
        inside = self.inner(root, outer)
        packed = pack(start, self.at)
        found = inside.entries.get(name)
        if several:
            array = found[0] if found and isinstance(found[0], _Array) else _Array()
            array.append(_Table(packed))
            inside.entries[name] = (array, found[1] if found else mark, packed)
            return array[-1]
        if found and isinstance(found[0], _Table):
            return found[0]
        table = _Table(packed)
        inside.entries[name] = (table, mark, packed)
        return table

    def inner(self, table: _Table, keys: list[tuple[str, int]]) -> _Table:
        """The table that some keys lead to; of an array the last one."""
        for name, mark in keys:
            found = table.entries.setdefault(name, (_Table(mark), mark, mark))[0]
            table = found[-1] if isinstance(found, _Array) else found  # type: ignore[assignment]
        return table

    def key(self) -> list[tuple[str, int]]:
        """The parts of a key, with their places."""
        parts = []
        while True:
            start = self.skip(_SPACE)
            match = _STRING.match(self.text, start) or _BARE.match(self.text, start)
            self.at = match.end() if match else start + 1
            name = self.text[start : self.at]
            parts.append((_string(name) if name[0] in "\"'" else name, pack(start, self.at)))
            if self.skip(_SPACE) >= len(self.text) or self.text[self.at] != ".":
                return parts
            self.at += 1

    def pair(self, table: _Table, depth: int) -> None:
        *outer, (name, mark) = self.key()
        self.at += 1  # the sign between key and value
        inside = self.inner(table, outer)
        value, packed = self.value(depth)
        inside.entries[name] = (value, mark, packed)

    def value(self, depth: int) -> tuple[object, int]:
        start = self.skip(_SPACE)
        if depth > notices.MAX_DEPTH:
            raise UnreadableError(notices.too_deep(Span(self.source, start, start + 1)))
        if self.text[start] == "[":
            return self.array(depth)
        if self.text[start] == "{":
            return self.inline(depth)
        if match := _STRING.match(self.text, start):
            self.at = match.end()
            return _string(match[0]) or None, pack(start, self.at)
        match = _SCALAR.match(self.text, start)
        self.at = match.end() if match else start + 1
        text = self.text[start : self.at].rstrip()
        return text, pack(start, start + len(text))

    def array(self, depth: int) -> tuple[Sequence, int]:
        start = self.at
        items, marks = [], []
        for _ in self.parts("]"):
            value, mark = self.value(depth + 1)
            items.append(self.settled(value))
            marks.append(mark)
        result = Sequence(self.places, items)
        packed = pack(start, self.at)
        result.settle(marks, packed)
        return result, packed

    def inline(self, depth: int) -> tuple[_Table, int]:
        table = _Table(self.at)
        start = self.at
        for _ in self.parts("}"):
            self.pair(table, depth + 1)
        table.packed = pack(start, self.at)
        return table, table.packed

    def parts(self, closing: str) -> Iterator[None]:
        """Stops before each of the parts between two brackets, and goes on behind the last."""
        self.at += 1
        while self.text[self.skip(_BLANK)] != closing:
            if self.text[self.at] == ",":
                self.at += 1
                continue
            yield
        self.at += 1

    def settled(self, value: object) -> Value:
        """A value as it is for good."""
        if isinstance(value, _Array):
            packed = from_to(value[0].packed, value[-1].packed)
            tables = ((self.settled(table), table.packed) for table in value)
            return Sequence.of(self.places, tables, packed)
        if not isinstance(value, _Table):
            return value  # type: ignore[return-value]
        entries = (
            (name, self.settled(inner), key, mark)
            for name, (inner, key, mark) in value.entries.items()
        )
        return Mapping.of(self.places, entries, value.packed)


def _string(text: str) -> str:
    """What a string in its quotes stands for."""
    return str(tomllib.loads(f"x = {text}")["x"])


def _explain(message: str, source: Source) -> Finding:
    """The finding for what tomllib raised."""
    match = _PLACE.search(message)
    what = message[: match.start()] if match else message
    at = len(source.text)
    if match and match[1]:
        starts = [0, *(i + 1 for i, c in enumerate(source.text) if c == "\n")]
        at = min(starts[int(match[1]) - 1] + int(match[2]) - 1, at)
    head = (_misspelt_head if what.startswith("Expected") else _in_two_ways)(source, at)
    span = Span(source, at, min(at + 1, len(source.text)))
    return head or syntax(f"this is not TOML: {_words(what, source.text[at : at + 1])}", span)


def _in_two_ways(source: Source, at: int) -> Finding | None:
    """A section whose entries begin with one bracket above, and with two here."""
    start = source.text.rfind("\n", 0, at) + 1
    found = _SEVERAL.match(source.text, start)
    if found is None:
        return None
    message = f"this is not TOML: '[[{found[1]}]]' beside '[{found[1]}.…]'; begin all of them alike"
    return syntax(message, Span(source, start, start + len(found[0])))


def _words(what: str, found: str) -> str:
    twice = _TWICE.fullmatch(what)
    if twice is not None:
        name = ".".join(part.strip("'\" ") for part in twice[1].split(","))
        return f"the section [{name}] is given twice"
    if what == "Invalid value" and not found.strip():
        return "a value is missing here"
    return _PLAIN_WORDS.get(what, f"{what[:1].lower()}{what[1:]}")


def _misspelt_head(source: Source, at: int) -> Finding | None:
    """A line that should begin a section, and is not between brackets."""
    start = source.text.rfind("\n", 0, at) + 1
    line = source.text[start:].partition("\n")[0].rstrip("\r")
    found = _HEAD.fullmatch(line)
    name = ".".join(filter(None, found.groups())) if found else ""
    if not name or line.strip() == f"[{name}]" or at > start + len(line):
        return None
    message = f"this is not TOML: a section begins with a line like '[{name}]'"
    return syntax(message, Span(source, start, start + len(line.rstrip())))
