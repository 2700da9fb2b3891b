"""Values as JavaScript and TypeScript write them, each with its place; nothing is ever run.

Keys without quotes, texts in three kinds of them, comments, commas before a bracket; a name
that has got a value stands for it. What would have to be worked out is nothing, and is told.
"""

from re import Match
from typing import TypeAlias

from confsched.findings import Finding
from confsched.patterns import pattern
from confsched.reading import notices
from confsched.reading.notices import UnreadableError
from confsched.reading.tree import Mapping, Places, Sequence, Value, pack, start_of
from confsched.source import Source, Span

COMMENT = r"//[^\n]*|/\*[\s\S]*?\*/"
TEXT = r"""'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"|`(?:[^`\\]|\\[\s\S])*`"""
NAME = r"(?:[^\W\d]|\$)[\w$]*"
GAP = pattern(rf"(?:\s|{COMMENT})*")
_SCALAR = pattern(rf"{TEXT}|[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?![\w.])")
# a call with nothing but a text stands for that: `new Date('2026-05-09')`, `require('./ada.png')`
_CALL = pattern(rf"(?:new\s+)?({NAME}(?:\.{NAME})*)\s*\(\s*(?P<text>{TEXT})\s*,?\s*\)")
# and a moment in its parts, the months of which count from 0: `new Date(2030, 4, 14, 9, 30)`
_MOMENT = pattern(r"new\s+Date\s*\(\s*(\d{4}\s*,\s*(?:\d|1[01])(?:\s*,\s*\d{1,2}){0,4})\s*,?\s*\)")
# but for that of a text with one gap: "const at = (time: string) => `2030-05-09T${time}`"
_TEMPLATE = pattern(
    rf"\b({NAME})\s*=\s*\(?({NAME})[\s:\w]{{0,30}}\)?[\s:\w]{{0,30}}=>\s*(`[^`\\]*`)"
)
# and one with a list or a mapping for that, where the function gives back what it was given
_SAME = pattern(
    r"(?:Object\.(?:freeze|seal)|deepFreeze|define[A-Z]\w*|(?:shallow)?[rR]ef|reactive|readonly)"
    r"(?:<[^()=]{0,100}>)?\s*\(\s*(?=[\[{])"
)
_PATH = pattern(rf"""{NAME}(?:\s*\??\.\s*{NAME}|\[(?:'[^'\n]*'|"[^"\n]*"|\d+)\])*""")
_STEP = pattern(r"""[\w$]+|'[^']*'|"[^"]*\"""")
_KEY = pattern(rf"{NAME}|{TEXT}|\d+|\[\s*(?:{NAME}\.)*(?P<named>{NAME})\s*\]")
_PIECE = pattern(rf"{COMMENT}|{TEXT}|[^\[\](){{}},;'\"`/]+|[\s\S]")
_ESCAPE = pattern(r"\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|\r?\n|([\s\S]))")
_CONTROLS = {"n": "\n", "t": "\t", "r": "\r", "b": "", "f": "", "v": "", "0": ""}
_NAMED = pattern(NAME)
_IN_TEXT = pattern(r"\$\{\s*([\w$]+)\s*\}")  # a name in a text in backticks
_KEPT = (".", "!", "as ", "satisfies ")  # what stands behind a value that it leaves as it is
_CALLABLE = pattern(r"<|(?:async\s*)?\(|(?:async\s+)?function\b|[\w$]+\s*=>")  # and pictures
_OPENING, _CLOSING = ("(", "[", "{"), (")", "]", "}")
_ENDS = ("", ",", ";", *_CLOSING)
_WORDS = {"true": "true", "false": "false", "null": None, "undefined": None, "NaN": None}
_Entries: TypeAlias = dict[str, tuple[Value, int, int]]  # by their keys, with their places


class WorkedOutError(Exception):
    """No value stands here, or one that a program would have to work out."""


class Values:
    """Reads values of a script from an offset on, with what has got a name in it so far."""

    def __init__(self, source: Source) -> None:
        self.source, self.text = source, source.text
        self.places = Places(source)
        self.findings: list[Finding] = []
        self.worked_out: list[Span] = []
        self.known: dict[str, Value] = {}
        self.templates = {name: rest for name, *rest in _TEMPLATE.findall(self.text)}
        self.inside: dict[int, Value] = {}  # what stands in others by its name
        self.copied = 0  # values that stand there
        self.sizes: dict[int, int] = {}
        self.at = 0

    def read(self, at: int, depth: int = 1) -> tuple[Value, int]:
        """The value at an offset and its packed place; raises WorkedOutError, UnreadableError."""
        self.at = at
        first = self.text[at : at + 1]
        if first in ("{", "["):
            if depth > notices.MAX_DEPTH:
                raise UnreadableError(notices.too_deep(self._span(at)))
            return self._mapping(depth) if first == "{" else self._sequence(depth)
        if found := _SAME.match(self.text, at):
            return self._same(found.end(), depth)
        if found := _SCALAR.match(self.text, at):
            value: Value = self._scalar(found[0])
        elif found := _CALL.match(self.text, at):
            value = self._called(found[1], self._scalar(found["text"]))
        elif found := _MOMENT.match(self.text, at):
            value = _in_parts(found[1])
        elif (found := _PATH.match(self.text, at)) and not _CALLABLE.match(self.text, at):
            value = self._meant(found, depth)
        else:
            raise WorkedOutError
        self.at = found.end()
        return value, pack(*found.span())

    def _called(self, name: str, text: str) -> str:
        """What a function gives back for a text: that one, or another with it in its gap."""
        given, template = self.templates.get(name, ("", ""))
        return self._scalar(template.replace(f"${{{given}}}", text)) if template else text

    def name(self, name: str, members: dict[str, str]) -> None:
        """Let a name have some texts, as they are written, by names of their own."""
        known = Mapping(self.places)
        known.update((key, self._scalar(text)) for key, text in members.items())
        self.known.setdefault(name, known)

    def _same(self, at: int, depth: int) -> tuple[Value, int]:
        """What a function is given, and nothing else."""
        value, mark = self.read(at, depth)
        self._skip()
        if self.text.startswith(_KEPT, self.at):
            self._pass_over()
        if self.text.startswith(",", self.at):
            self._skip(1)
        if not self.text.startswith(")", self.at):
            raise WorkedOutError
        self._skip(1)
        return value, mark

    def _mapping(self, depth: int) -> tuple[Value, int]:
        found: _Entries = {}
        start = self.at
        self._skip(1)
        while not self._ends("}"):
            if self.text.startswith("...", self.at):
                found |= _entries(self._spread(depth))
            else:
                self._entry(found, start, depth)
        packed = pack(start, self.at)
        entries = ((key, *one) for key, one in found.items())
        return Mapping.of(self.places, entries, packed), packed

    def _entry(self, result: _Entries, start: int, depth: int) -> None:
        """Add an entry of the mapping that begins at an offset; methods are none."""
        found = _KEY.match(self.text, self.at)
        if found is None:
            raise self._broken("a key was expected here")
        key = found["named"] or self._scalar(found[0])
        place = pack(*found.span())
        self.at = found.end()
        self._skip()
        if self.text.startswith(":", self.at):
            self._skip(1)
            value, mark = self._item(depth)
        elif self.text[self.at : self.at + 1] in (",", "}"):
            value, mark = self.read(found.start(), depth + 1)
        else:
            self._pass_over()
            return
        if key in result and start_of(result[key][1]) > start:
            span, first = self.places.span(place), self.places.span(result[key][1])
            self.findings.append(notices.duplicate_key(key, span, first))
        else:
            result[key] = value, place, mark

    def _sequence(self, depth: int) -> tuple[Value, int]:
        result = Sequence(self.places)
        marks: list[int] = []
        others: list[Sequence] = []
        start = self.at
        self._skip(1)
        while not self._ends("]"):
            if self.text.startswith("...", self.at):
                if isinstance(inner := self._spread(depth), Sequence):
                    others.append(inner)
                    result += inner
                    marks += inner.all_marks()
            else:
                value, mark = self._item(depth)
                result.append(value)
                marks.append(mark)
        result.settle(marks, pack(start, self.at))
        if depth == 1 and len(result) == sum(map(len, others)):
            self._told_before(result, others)
        return result, result.packed

    def _told_before(self, joined: Sequence, others: list[Sequence]) -> None:
        """Let lists stand for themselves of which another one is joined."""
        for one in others:
            self.inside.pop(id(one), None)
        self.inside[id(joined)] = joined

    def _ends(self, bracket: str) -> bool:
        """Whether a container ends here, after a comma or its last item, and then behind it."""
        self._skip()
        if self.text.startswith(",", self.at):
            self._skip(1)
        if not self.text.startswith(bracket, self.at):
            if self.text[self.at : self.at + 1] in _ENDS:
                raise self._broken(f"',' or '{bracket}' was expected here")
            return False
        self.at += 1
        return True

    def _spread(self, depth: int) -> Value:
        """What `...` puts here, item by item."""
        self._skip(3)
        return self._item(depth)[0]

    def _item(self, depth: int) -> tuple[Value, int]:
        """A value within another, with all that belongs to it; nothing if it is worked out."""
        start = self.at
        try:
            value, mark = self._joined(*self.read(start, depth + 1))
        except WorkedOutError:
            return None, self._left_out(start)
        if self.text.startswith(_KEPT, self.at):
            self._pass_over()
        elif self.text[self.at : self.at + 1] not in _ENDS:
            return None, self._left_out(start)
        return value, mark

    def _joined(self, value: Value, mark: int) -> tuple[Value, int]:
        """A text with those that are added to it."""
        self._skip()
        while isinstance(value, str) and self.text.startswith("+", self.at):
            self._skip(1)
            value = f"{value}{self.read(self.at)[0]}"
            mark = pack(start_of(mark), self.at)
            self._skip()
        return value, mark

    def _scalar(self, written: str) -> str:
        """What a text, a number or a name says; names in a text in backticks have to be known."""
        if written[0] not in "'\"`":
            return written if _NAMED.match(written) else written.replace("_", "")
        text = _ESCAPE.sub(_meant, written[1:-1]) if "\\" in written else written[1:-1]
        if written[0] == "`" and "${" in text:
            text = _IN_TEXT.sub(self._said, text)
            if "${" in text:
                raise WorkedOutError
        return text

    def _said(self, name: Match[str]) -> str:
        value = self.known.get(name[1])
        return value if isinstance(value, str) else name[0]

    def _meant(self, path: Match[str], depth: int) -> Value:
        """What a name stands for; what is known elsewhere only goes by the last part of it."""
        if path[0] in _WORDS:
            return _WORDS[path[0]]
        first, *steps = (step[0].strip("'\"") for step in _STEP.finditer(path[0]))
        value = self.known.get(first)
        for step in steps:
            value = _within(value, step)
        if value is None:
            return steps[-1] if steps else first
        if isinstance(value, (Mapping, Sequence)) and depth > 1:
            self.inside[id(value)] = value
            self.places.shared = True
            self.copied += self._size(value)
            if self.copied > notices.MAX_VALUES:
                raise UnreadableError(notices.too_many_values(Span(self.source, *path.span())))
        return value

    def _size(self, value: Value) -> int:
        """How many values there are in one."""
        if not isinstance(value, (Mapping, Sequence)):
            return 1
        if id(value) not in self.sizes:
            inner = value.values() if isinstance(value, Mapping) else value
            self.sizes[id(value)] = 1 + sum(map(self._size, inner))
        return self.sizes[id(value)]

    def _left_out(self, start: int) -> int:
        """Pass over what would have to be worked out, and note it unless it is no data at all."""
        self.at = start
        self._pass_over()
        if not _CALLABLE.match(self.text, start):
            self.worked_out.append(Span(self.source, start, self.at))
        return pack(start, self.at)

    def _pass_over(self) -> None:
        """Go to where an expression ends."""
        open_brackets = 0
        for piece in _PIECE.finditer(self.text, self.at):
            if not open_brackets and piece[0] in _ENDS:
                self.at = piece.start()
                return
            open_brackets += (piece[0] in _OPENING) - (piece[0] in _CLOSING)
        self.at = len(self.text)

    def _skip(self, more: int = 0) -> None:
        """Go over some characters, and then over spaces and comments."""
        found = GAP.match(self.text, self.at + more)
        self.at = found.end() if found else self.at + more

    def _broken(self, message: str) -> UnreadableError:
        return UnreadableError(notices.syntax(message, self._span(self.at)))

    def _span(self, at: int) -> Span:
        return Span(self.source, at, min(at + 1, len(self.text)))


def _in_parts(written: str) -> str:
    """A date, or a moment of it, of which the numbers stand one by one."""
    year, month, *rest = map(int, written.split(","))
    day, hour, minute = (*rest, *(1, 0, 0)[len(rest) :])[:3]
    return f"{year}-{month + 1:02}-{day:02}" + f"T{hour:02}:{minute:02}" * (len(rest) > 1)


def _within(value: Value, step: str) -> Value:
    if isinstance(value, Mapping):
        return value.get(step)
    items = value if isinstance(value, Sequence) and step.isdecimal() else ()
    return items[int(step)] if items and int(step) < len(items) else None


def _entries(value: Value) -> _Entries:
    if not isinstance(value, Mapping):
        return {}
    return {key: (inner, place, mark) for key, inner, place, mark in value.entries()}


def _meant(escape: Match[str]) -> str:
    """The character that an escape stands for (ECMA-262, 12.9.4)."""
    code = escape[1] or escape[2] or escape[3]
    if code:
        return chr(int(code, 16)) if int(code, 16) < 0x110000 else "\ufffd"
    return _CONTROLS.get(escape[4] or "", escape[4] or "")
