"""The lines of a feed as components and properties (RFC 5545 §3.1, §3.4), in the order of the file.

Everything is kept as it is written, and what does not fit is kept beside it: a feed with mistakes
is what this is for.
"""

from collections.abc import Iterator
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.content_lines import ContentLine, content_lines
from confsched.reading.ical_text import unescaped
from confsched.reading.notices import MAX_DEPTH
from confsched.source import Source, Span

_PROPERTY = pattern(r'([A-Za-z0-9.-]+)((?:;(?:"[^"]*"|[^";:])*)*):')
_PARAMETER = pattern(r';([A-Za-z0-9.-]+)=((?:"[^"]*"|[^";])*)')


class Property(NamedTuple):
    """One property: its name in capitals; parameters and value as they are written."""

    name: str
    parameters: str
    value: str
    line: ContentLine

    @property
    def text(self) -> str:
        """What a value of type TEXT stands for."""
        return unescaped(self.value)

    def parameter(self, name: str) -> str:
        """The value of a parameter, without quotes; empty for none."""
        if not self.parameters:
            return ""
        found = _PARAMETER.findall(self.parameters)
        return next((value.strip('"') for key, value in found if key.upper() == name), "")

    def span(self, source: Source) -> Span:
        """Where the value stands, on the line on which it begins."""
        whole = self.line.span(source)
        start = self.line.offset(len(self.line.text) - len(self.value))
        return Span(source, min(start, whole.end), whole.end)


class Component:
    """What stands between BEGIN and END: properties by their name, and components in it."""

    __slots__ = ("components", "line", "name", "properties")

    def __init__(self, name: str, line: ContentLine) -> None:
        self.name = name
        self.line = line
        self.properties: dict[str, list[Property]] = {}
        self.components: list[Component] = []

    def all(self, name: str) -> list[Property]:
        """Every property of a name."""
        return self.properties.get(name, [])

    def first(self, name: str) -> Property | None:
        """The first property of a name."""
        found = self.properties.get(name)
        return found[0] if found else None

    def text(self, name: str) -> str:
        """The text of the first property of a name; empty for none."""
        found = self.first(name)
        return found.text if found else ""

    def inside(self, *names: str) -> Iterator["Component"]:
        """The components in it that have one of some names."""
        return (one for one in self.components if one.name in names)


class Misplaced(NamedTuple):
    """A line that does not fit where it stands, and why."""

    message: str
    span: Span


class Parts:
    """All calendars of a text, and the lines that do not fit.

    `nesting` is about BEGIN and END, `no_properties` are lines that are none, and `late` are
    properties of a calendar that stand behind its first component.
    """

    def __init__(self, source: Source) -> None:
        self.calendars: list[Component] = []
        self.nesting: list[Misplaced] = []
        self.no_properties: list[Span] = []
        self.late: list[Property] = []
        self._source = source
        self._open: list[Component] = []
        for line in content_lines(source.text):
            self._read(line)
        if self._open:
            missing = " and ".join(f"END:{one.name}" for one in reversed(self._open))
            self._misplaced(
                f"this is never ended: {missing} missing, so the feed may be cut off",
                self._open[-1].line,
            )

    def _read(self, line: ContentLine) -> None:
        match = _PROPERTY.match(line.text)
        if match is None:
            self.no_properties.append(line.span(self._source))
            return
        name, value = match[1].upper(), line.text[match.end() :]
        if name == "BEGIN":
            self._begin(value.strip().upper(), line)
        elif name == "END":
            self._end(value.strip().upper(), line)
        else:
            self._keep(Property(name, match[2], value, line))

    def _begin(self, name: str, line: ContentLine) -> None:
        """Open a component; none stands in one of its own kind, so that one has no END."""
        if any(one.name == name for one in self._open):
            self._misplaced(f"the {name} before this one has no END:{name}", line)
            self._close(name)
        if len(self._open) >= MAX_DEPTH:
            self._misplaced(f"nested more than {MAX_DEPTH} levels deep", line)
            return
        component = Component(name, line)
        if self._open:
            self._open[-1].components.append(component)
        elif name == "VCALENDAR":
            self.calendars.append(component)
        else:
            self._misplaced(f"this {name} stands in no calendar", line)
        self._open.append(component)

    def _end(self, name: str, line: ContentLine) -> None:
        if all(one.name != name for one in self._open):
            self._misplaced(f"END:{name} ends nothing that has begun", line)
            return
        if self._open[-1].name != name:
            self._misplaced(f"END:{self._open[-1].name} is missing before this", line)
        self._close(name)

    def _close(self, name: str) -> None:
        while self._open.pop().name != name:
            pass

    def _keep(self, one: Property) -> None:
        if not self._open:
            self._misplaced(f"{one.name} stands in no calendar", one.line)
            return
        inner = self._open[-1]
        inner.properties.setdefault(one.name, []).append(one)
        if len(self._open) == 1 and inner.components:
            self.late.append(one)

    def _misplaced(self, message: str, line: ContentLine) -> None:
        self.nesting.append(Misplaced(message, line.span(self._source)))
