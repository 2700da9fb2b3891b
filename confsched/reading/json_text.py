"""JSON (RFC 8259) with the place of each value; scalars are kept as they are written.

Sites keep it in a script, `var schedule = [...];`, or answer with a call, and databases write a
value to a line.
"""

from dataclasses import replace
from json.decoder import JSONDecodeError, scanstring  # type: ignore[attr-defined]  # C, not in the stubs
from re import Match

from confsched.findings import Edit, Finding, Fix
from confsched.patterns import pattern
from confsched.reading import notices
from confsched.reading.json_items import Items, places_of
from confsched.reading.notices import UnreadableError
from confsched.reading.tree import (
    Document,
    Mapping,
    Places,
    Sequence,
    Value,
    end_of,
    pack,
    start_of,
)
from confsched.source import Source, Span

_SPACE = pattern(r"[ \t\n\r]*")
_SIMPLE = pattern(r'"([^"\\\x00-\x1f]*)"')
_WORD = pattern(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b")
# what stands before the value in a script, and behind it
_SCRIPT = pattern(
    r"\s*(?:/\*\*/\s*)?(?:export\s+default|(?:export\s+)?(?:var|let|const)\s+(?P<name>[\w$]+)\s*="
    r"|[\w$.]+\s*[=(])\s*(?=[\[{])"
)
_SCRIPT_END = pattern(r"[\s);]*")
_SURROGATE = pattern("[\ud800-\udfff]")
# texts are passed over: `//` stands in addresses
_COMMENT = pattern(r'"(?:[^"\\\n]|\\.)*"|(?P<comment>//[^\n]*|/\*[\s\S]*?\*/)')


def read_json(source: Source) -> Document:
    """The one value of a JSON text; never raises on content."""
    try:
        builder = _Builder(source).quick()
        root = builder.document()
    except UnreadableError as error:
        place = error.finding.span
        if source.text.startswith(("//", "/*"), place.start):
            return _without_comments(source, error.finding)
        findings = (*builder.findings, error.finding)
        return Document(source, (), findings, whole=False)
    return Document(source, (root,), tuple(builder.findings))


def _without_comments(source: Source, told: Finding) -> Document:
    """What a text with comments says besides them: blanks stand where they do."""
    builder = _Builder(source)
    builder.text = _COMMENT.sub(_blank, source.text)
    builder.quick()
    try:
        root = builder.document()
    except UnreadableError as error:
        return Document(source, (), (told, *builder.findings, error.finding), whole=False)
    return Document(source, (root,), (told, *builder.findings))


def _blank(found: Match[str]) -> str:
    return " " * len(found[0]) if found["comment"] else found[0]


def entry_end(source: Source, at: int) -> int:
    """Where the entry of a mapping ends whose key stands at an offset, in a text that is read."""
    builder = _Builder(source)
    colon = builder.skip(builder.string(at)[1])
    _, mark = builder.value(builder.skip(colon + 1), 1)
    return end_of(mark)


class _Builder:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.text = source.text
        self.places = Places(source)
        self.findings: list[Finding] = []
        self.items: Items | None = None

    def quick(self) -> "_Builder":
        """Leave items of lists to somebody who is quicker with them."""
        self.items = Items(self.text, self.places)
        self.places.look = self.look
        return self

    def look(self, start: int) -> list[int]:
        """The places that were promised in an item."""
        builder = _Builder(self.source)
        builder.text = self.text
        return list(places_of(builder.value(start, 1)[0]))

    def document(self) -> Value:
        script = _SCRIPT.match(self.text)
        value, mark = self.value(script.end() if script else self.skip(0), 1)
        after = (_SCRIPT_END if script else _SPACE).match(self.text, end_of(mark))
        end = after.end() if after else end_of(mark)
        if self.is_line(mark, end):
            return self.lines(value, mark)
        if script and script["name"] and _SCRIPT.match(self.text, end):
            return self.statements(script, value, mark)
        if end < len(self.text):
            raise self.broken("something stands after the end of the JSON value", end)
        return value

    def statements(self, script: Match[str], value: Value, mark: int) -> Mapping:
        """The values of a script by the names that it gives them: `var program = [...];`."""
        result = Mapping(self.places)
        marks: list[int] = []
        start = script.start("name")
        one: Match[str] | None = script
        while one is not None:
            if one is not script:
                value, mark = self.value(one.end(), 1)
            if one["name"] and one["name"] not in result:
                result[one["name"]] = value
                marks += (pack(*one.span("name")), mark)
            after = _SCRIPT_END.match(self.text, end_of(mark))
            end = after.end() if after else end_of(mark)
            one = _SCRIPT.match(self.text, end)
        if end < len(self.text):
            raise self.broken("something stands after the end of the JSON value", end)
        result.settle(marks, pack(start, end_of(mark)))
        return result

    def is_line(self, mark: int, following: int) -> bool:
        """Whether a value is a line, and the next one as well."""
        start, end = start_of(mark), end_of(mark)
        alone = self.text.startswith("{", start) and self.text.find("\n", start, end) < 0
        return alone and "\n" in self.text[end:following] and self.text.startswith("{", following)

    def lines(self, first: Value, mark: int) -> Sequence:
        """The list of all values, each of which is a line."""
        result = Sequence(self.places, [first])
        marks = [mark]
        start = start_of(mark)
        end = end_of(mark)
        while (at := self.skip(end)) < len(self.text):
            quick = self.items.read(at, 2, result, marks) if self.items else 0
            end = quick or self.one(at, 2, result, marks)
        result.settle(marks, pack(start, end))
        return result

    def skip(self, offset: int) -> int:
        match = _SPACE.match(self.text, offset)
        return match.end() if match else offset

    def value(self, offset: int, depth: int) -> tuple[Value, int]:
        """The value that begins at an offset, and its packed place."""
        first = self.text[offset : offset + 1]
        if first == '"':
            text, end = self.string(offset)
            return text, pack(offset, end)
        if first in ("{", "["):
            if depth > notices.MAX_DEPTH:
                raise UnreadableError(notices.too_deep(self.span(offset)))
            return self.mapping(offset, depth) if first == "{" else self.sequence(offset, depth)
        match = _WORD.match(self.text, offset)
        if match is None:
            raise self.broken(self.complaint(first), offset)
        return None if match[0] == "null" else match[0], pack(offset, match.end())

    def string(self, offset: int) -> tuple[str, int]:
        match = _SIMPLE.match(self.text, offset)
        if match:
            return match[1], match.end()
        try:
            text, end = scanstring(self.text, offset + 1)
        except JSONDecodeError as error:
            raise self.broken(self.string_complaint(error), error.pos) from None
        if _SURROGATE.search(text):
            message = "half of a two-part \\u escape; the other half is missing"
            self.findings.append(notices.syntax(message, Span(self.source, offset, end)))
            text = _SURROGATE.sub("\ufffd", text)
        return text, end

    def mapping(self, offset: int, depth: int) -> tuple[Value, int]:
        result = Mapping(self.places)
        keys: dict[str, int] = {}
        marks: list[int] = []
        at = self.skip(offset + 1)
        done = self.text[at : at + 1] == "}"
        end = at + 1
        while not done:
            if self.text[at : at + 1] != '"':
                raise self.broken("a key in double quotes was expected here", at)
            key, end = self.string(at)
            colon = self.skip(end)
            if self.text[colon : colon + 1] != ":":
                raise self.broken("':' was expected after the key", colon)
            value, mark = self.value(self.skip(colon + 1), depth + 1)
            if key in keys:
                span, first = Span(self.source, at, end), self.places.span(keys[key])
                self.findings.append(notices.duplicate_key(key, span, first))
            else:
                result[key] = value
                keys[key] = pack(at, end)
                marks += (keys[key], mark)
            at, done = self.separator(end_of(mark), "}")
            end = at
        result.settle(marks, pack(offset, end))
        return result, result.packed

    def sequence(self, offset: int, depth: int) -> tuple[Value, int]:
        result = Sequence(self.places)
        marks: list[int] = []
        quick = self.items
        at = self.skip(offset + 1)
        done = self.text[at : at + 1] == "]"
        end = at + 1
        while not done:
            end = quick.read(at, depth + 1, result, marks) if quick is not None else 0
            if not end:
                if quick is not None and quick.was_large:
                    quick = None
                end = self.one(at, depth + 1, result, marks)
            at, done = self.separator(end, "]")
            end = at
        result.settle(marks, pack(offset, end))
        return result, result.packed

    def one(self, at: int, depth: int, result: Sequence, marks: list[int]) -> int:
        """Add the item of a list that begins at an offset, and return where it ends."""
        value, mark = self.value(at, depth)
        result.append(value)
        marks.append(mark)
        return end_of(mark)

    def separator(self, offset: int, closing: str) -> tuple[int, bool]:
        """Where the next item begins, or where the container ends and that it does."""
        at = self.skip(offset)
        found = self.text[at : at + 1]
        if found == closing:
            return at + 1, True
        if found != ",":
            raise self.broken(f"',' or '{closing}' was expected here", at)
        following = self.skip(at + 1)
        if self.text[following : following + 1] == closing:
            self.findings.append(self.needless(at, closing))
            return following + 1, True
        return following, False

    def needless(self, comma: int, closing: str) -> Finding:
        """The finding for a comma behind the last item, without which all is as it should be."""
        span = self.span(comma)
        finding = notices.syntax(f"a comma before '{closing}' is not allowed in JSON", span)
        return replace(finding, fix=Fix("take out the comma", (Edit(span, ""),), safe=True))

    def complaint(self, found: str) -> str:
        if not found:
            return "the file ends too early" if self.text.strip() else "this file is empty"
        if found == "'":
            return "texts in JSON stand in double quotes"
        return "a value was expected here; texts in JSON stand in double quotes"

    def string_complaint(self, error: JSONDecodeError) -> str:
        if "control character" in error.msg:
            return "a line break or control character inside a text; is a quote missing?"
        if "escape" in error.msg:
            return "an escape that JSON does not know; a backslash itself is written '\\\\'"
        return "a quote that is never closed"

    def broken(self, message: str, offset: int) -> UnreadableError:
        if self.text[offset : offset + 1] in ("/", "#"):  # wherever it stands
            message = "JSON has no comments; use YAML if you want them, or call the file '.json5'"
        return UnreadableError(notices.syntax(message, self.span(offset)))

    def span(self, offset: int) -> Span:
        return Span(self.source, offset, min(offset + 1, len(self.text)))
