r"""iCalendar with the place of each value (RFC 5545 §3.1, RFC 6868): components and properties.

A component is a mapping under its name in lower case, and so is each property in it: a text, or a
mapping of `@name` for a parameter and `#text` for the value where there are any. Several of one
name are a sequence, as are the values of a property that is a list. What escapes stand for is
already in the texts; the place of a text is where it stands in the file, over all lines that it
is folded into. Files of calendars are often cut off, mended by hand or written by a script: what
is wrong with a line costs that line only.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from confsched.findings import Finding
from confsched.patterns import pattern
from confsched.reading import notices
from confsched.reading.content_lines import ContentLine, content_lines
from confsched.reading.notices import UnreadableError
from confsched.reading.tree import (
    Document,
    Mapping,
    Places,
    Sequence,
    Value,
    from_to,
    pack,
    start_of,
)
from confsched.source import Source, Span

# careless programs leave a zone without quotes: `TZID=(UTC+01:00) Berlin`
_PROPERTY = pattern(
    r"\s*([\w.-]+)\s*("
    r"(?:;(?:(?i:TZID)=(?!\")(?:[^\";:]|:(?!\d{8})(?=[^\"]*:\d{8}))*"
    r"|(?!(?i:TZID)=[^\"])(?:\"[^\"]*\"|[^\";:])*))*):"
)
_PARAMETER = pattern(r';([\w.-]+)(?:=((?:"[^"]*"|[^";])*))?')
_CARETS = pattern(r"\^[n'^]")
_CARET_MEANS = {"^n": "\n", "^'": '"', "^^": "^"}
_ESCAPES = pattern(r"(?:\\r)?\\[nN]|\\[\\,;:\"]")
_ITEM = pattern(r"(?:\\.|[^,\\])+")
# what programs make calendars of, before the first event; further down it may be a text of one
_TEMPLATE = ("{%", "{{", "<%", "<?")
# careless programs leave the commas of a sentence as they are: `APIs, tools, and friends`
_SENTENCE = pattern(r"(?i)[^\\],\s+(?:and|und|et|y|&)\s")
_CALENDAR, _EVENT = "vcalendar", "vevent"
_NO_CALENDAR_YET = (
    "this is a template, of which a program makes a calendar: it holds no events yet; "
    "fetch the calendar from where it is published"
)
_LISTS = frozenset(("categories", "resources", "exdate", "rdate"))
_ONCE = frozenset(
    (
        *("uid", "summary", "dtstart", "dtend", "duration", "location", "status", "url"),
        *("sequence", "recurrence-id"),
    )
)
_OCTETS = pattern(r"(?:=[0-9A-Fa-f]{2})+")
_CODED = pattern(r"(?:[^=]|=[0-9A-Fa-f]{2})*")
_CODING = "quoted-printable"
_OF_CODING = frozenset(("encoding", "charset", _CODING))  # parameters, in lower case


def read_ical(source: Source) -> Document:
    """The calendars of a text, under `vcalendar`; never raises on content."""
    builder = _Builder(source)
    try:
        root = builder.document()
    except UnreadableError as error:
        return Document(source, (), (error.finding,), whole=False)
    if _CALENDAR not in root:
        end = len(source.line(1))
        finding = notices.syntax(
            "this is no calendar: BEGIN:VCALENDAR is missing", Span(source, 0, end)
        )
        return Document(source, (), (finding,), whole=False)
    return Document(source, (root,), tuple(builder.findings), builder.whole)


class _Child(NamedTuple):
    value: Value
    key: int
    mark: int


class _Component:
    """A component that is open: where it begins, and what was in it so far."""

    __slots__ = ("children", "key", "name")

    def __init__(self, name: str, key: int) -> None:
        self.name = name
        self.key = key
        self.children: dict[str, list[_Child]] = {}


class _Builder:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.places = Places(source)
        self.findings: list[Finding] = []
        self.whole = True
        self.added: _Component | None = None  # a calendar for what stands in none
        self.open = [_Component("", 0)]

    def document(self) -> Mapping:
        for line in content_lines(self.source.text, quoted=True):
            match = _PROPERTY.match(line.text)
            if match is None:
                self.no_property(line)
            elif (name := match[1].lower()) == "begin":
                self.begin(line, line.text[match.end() :].strip().lower())
            elif name == "end":
                self.end(line, line.text[match.end() :].strip().lower())
            else:
                self.property(line, name, match[2], match.end())
        end = len(self.source.text)
        if self.open[1:] and self.open[-1] is self.added:
            self.close(_CALENDAR, end)  # it is told that it never began
        elif len(self.open) > 1:
            self.cut_off(end)
        return self.mapping(self.open[0], pack(0, end))

    def begin(self, line: ContentLine, name: str) -> None:
        """Open a component; none stands in one of its own kind, so that one has no END."""
        if len(self.open) > notices.MAX_DEPTH:
            raise UnreadableError(notices.too_deep(line.span(self.source)))
        if any(one.name == name for one in self.open):
            self.close(name, line.start)
            self.complain(f"the {name.upper()} before this one has no END:{name.upper()}", line)
        begun = _CALENDAR in self.open[0].children
        goes_on = begun or (name == _EVENT and not self.findings)
        if len(self.open) == 1 and name != _CALENDAR and goes_on:
            self.go_on(line, "the calendar has ended" if begun else "BEGIN:VCALENDAR is missing")
        self.open.append(_Component(name, line.place()))

    def go_on(self, line: ContentLine, why: str) -> None:
        """Read what stands in no calendar, or behind its end, as another one; that is told once."""
        if self.added is None:
            self.complain(f"{why} before this, which is read all the same", line)
        self.added = _Component(_CALENDAR, line.place())
        self.open.append(self.added)

    def end(self, line: ContentLine, name: str) -> None:
        if all(one.name != name for one in self.open[1:]):
            self.complain(f"END:{name.upper()} ends nothing that has begun", line)
            return
        inner = [one.name.upper() for one in self.open if one.name != name]
        if self.open[-1].name != name:
            self.complain(f"END:{inner[-1]} is missing before this", line)
        self.close(name, line.offset(len(line.text)))

    def close(self, name: str, end: int) -> None:
        """Close the innermost components up to the one of a name."""
        closed = ""
        while closed != name:
            component = self.open.pop()
            closed = component.name
            packed = pack(start_of(component.key), end)
            child = _Child(self.mapping(component, packed), component.key, packed)
            self.open[-1].children.setdefault(closed, []).append(child)

    def cut_off(self, end: int) -> None:
        missing = " and ".join(f"END:{one.name.upper()}" for one in reversed(self.open[1:]))
        span = self.places.span(self.open[-1].key)
        message = f"this is never ended: {missing} missing, so the file may be cut off"
        self.findings.append(notices.syntax(message, span))
        self.whole = False
        self.close(self.open[1].name, end)

    def property(self, line: ContentLine, name: str, parameters: str, value: int) -> None:
        if len(self.open) == 1:
            self.complain(f"{name.upper()} stands in no calendar", line)
            return
        key = line.place(0, value - 1)
        found = self.open[-1].children.setdefault(name, [])
        if found and name in _ONCE:
            first = self.places.span(found[0].key)
            notice = notices.duplicate_key(name.upper(), self.places.span(key), first)
            self.findings.append(notice)
            return
        named = _parameters(parameters)
        if _is_quoted(named):
            found.append(self.quoted(named, line, key, value))
            return
        for text, mark in _texts(line, value, several=name in _LISTS):
            one = self.with_parameters(named, text, key, mark) if named else text
            found.append(_Child(one, key, mark))

    def quoted(self, named: dict[str, str], line: ContentLine, key: int, start: int) -> _Child:
        """A value in quoted-printable; which it was in is no more of interest."""
        text = unescaped(_unquoted(line.text[start:], named)) or None
        mark = line.place(start, len(line.text))
        others = {name: said for name, said in named.items() if name not in _OF_CODING}
        return _Child(self.with_parameters(others, text, key, mark) if others else text, key, mark)

    def with_parameters(
        self, named: dict[str, str], text: str | None, key: int, mark: int
    ) -> Value:
        said = ((f"@{name}", value, key, key) for name, value in named.items())
        return Mapping.of(self.places, [*said, ("#text", text, key, mark)], mark)

    def mapping(self, component: _Component, packed: int) -> Mapping:
        entries = (
            (name, child.value, child.key, child.mark)
            for name, children in component.children.items()
            for child in (children if len(children) == 1 else [self.several(children)])
        )
        return Mapping.of(self.places, entries, packed)

    def several(self, children: list[_Child]) -> _Child:
        packed = from_to(children[0].mark, children[-1].mark)
        items = ((child.value, child.mark) for child in children)
        return _Child(Sequence.of(self.places, items, packed), children[0].key, packed)

    def no_property(self, line: ContentLine) -> None:
        if line.text.lstrip().startswith(_TEMPLATE) and not self.has_events():
            raise UnreadableError(notices.syntax(_NO_CALENDAR_YET, line.span(self.source)))
        self.complain("this line has no colon, so it says nothing and is left out", line)

    def has_events(self) -> bool:
        return any(one.name == "vevent" or "vevent" in one.children for one in self.open)

    def complain(self, message: str, line: ContentLine) -> None:
        self.findings.append(notices.syntax(message, line.span(self.source)))


def _parameters(text: str) -> dict[str, str]:
    """Parameters by their names in lower case; several values of one as they are written."""
    if not text:
        return {}
    found = _PARAMETER.findall(text)
    return {name.lower(): _CARETS.sub(_meant, value.replace('"', "")) for name, value in found}


def _meant(caret: re.Match[str]) -> str:
    return _CARET_MEANS[caret[0]]


def _texts(line: ContentLine, start: int, *, several: bool) -> Iterator[tuple[str | None, int]]:
    """The value of a line, or its values, with their places."""
    texts = line.text[start:]
    if not several or not texts.strip(" ,") or _SENTENCE.search(texts):
        text = unescaped(texts)
        yield (text.strip(" ,") if several else text) or None, line.place(start, len(line.text))
        return
    for item in _ITEM.finditer(line.text, start):
        if text := unescaped(item[0]).strip():
            yield text, line.place(*item.span())


def unescaped(text: str) -> str:
    r"""What a value stands for: `\n`, `\,`, `\;` and `\\`, and what careless programs escape."""
    return _ESCAPES.sub(_escaped, text) if "\\" in text else text


def _escaped(escape: re.Match[str]) -> str:
    return "\n" if escape[0][-1] in "nN" else escape[0][1]


def _is_quoted(parameters: dict[str, str]) -> bool:
    """Whether parameters say of a value that it is in quoted-printable."""
    return _CODING in parameters or parameters.get("encoding", "").lower() == _CODING


def _unquoted(text: str, parameters: dict[str, str]) -> str:
    """What a text stands for; one with a `=` that stands for itself is none, whoever calls it so.

    Letters that its character set does not have are of Windows-1252.
    """
    coded = text.removesuffix("=")  # as if it went on
    if not _CODED.fullmatch(coded):
        return text
    charset = parameters.get("charset") or "utf-8"

    def meant(octets: re.Match[str]) -> str:
        data = bytes.fromhex(octets[0].replace("=", ""))
        try:
            return data.decode(charset)
        except (LookupError, UnicodeDecodeError):
            return data.decode("cp1252", errors="replace")

    return _OCTETS.sub(meant, coded).replace("\r\n", "\n")
