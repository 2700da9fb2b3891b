"""What became of every line of a page that people wrote, and what was inferred, by our own ids."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from confsched.importing.outcome import Inferred, PageRead, Passage
from confsched.reading.programme_text.page import Fate, Note
from confsched.reading.programme_text.page import Line as PageLine
from confsched.reading.programme_text.programme import Programme
from confsched.source import Source, Span

_ABOVE = frozenset(("session", "time"))  # what a line is that stands above a title


class Placed(NamedTuple):
    """A session by the place of its title in a page, and the id that it has here."""

    start: int
    title: str
    id: str


class Explained(NamedTuple):
    """A page for whoever shows it, and the notes by the session that they are about.

    Those about the page itself are under an empty id.
    """

    page: PageRead
    notes: Mapping[str, tuple[str, ...]]


def explained(programme: Programme, sessions: Iterable[Placed]) -> Explained:
    """What became of a page whose sessions have these ids."""
    explainer = _Explainer(programme, sorted(sessions))
    notes: defaultdict[str, list[str]] = defaultdict(list)
    inferred = [
        Inferred(explainer.place(note.start), note.message, explainer.about(note))
        for note in programme.notes
    ]
    for _, message, identifier in inferred:
        said = notes[identifier]
        if message not in said:
            said.append(message)
    read = PageRead(
        source=programme.page.source.name,
        lines=tuple(explainer.passages()),
        notes=tuple(inferred),
    )
    return Explained(read, {identifier: tuple(said) for identifier, said in notes.items()})


class _Explainer:
    def __init__(self, programme: Programme, sessions: list[Placed]) -> None:
        self.programme = programme
        self.source: Source = programme.page.source
        self.sessions = sessions
        self.starts = [session.start for session in sessions]
        self.titled: defaultdict[str, list[Placed]] = defaultdict(list)
        for session in sessions:
            self.titled[session.title].append(session)
        self.lines = [line.start for line in programme.page.lines]
        self.fates = {fate.line: fate for fate in programme.fates}

    def passages(self) -> Iterable[Passage]:
        for number, line in enumerate(self.programme.page.lines):
            fate = self.fates[number]
            place, text = self.place(line.start), " | ".join(line.text.split("\t"))
            begun = self.begun_by(line, fate)
            of = ", ".join(one.id for one in begun) or self.identifier(fate.of, line.start)
            yield Passage(
                place,
                Span(self.source, line.start, line.end).first.line,
                bool(line.gap),
                text,
                fate.what,
                of,
            )

    def place(self, offset: int) -> str:
        """`page.txt:12`, or `page.docx:paragraph 12`."""
        cell = self.source.cell(offset)
        return f"{self.source.name}:{cell or self.source.position(offset).line}"

    def begun_by(self, line: PageLine, fate: Fate) -> list[Placed]:
        """The sessions whose titles stand in a line, or below it where it is only a time."""
        first, last = (bisect_left(self.starts, place) for place in (line.start, line.end))
        return self.sessions[first : last + (first == last and fate.what in _ABOVE)]

    def identifier(self, title: str, at: int) -> str:
        """The id of the session of a title; of several the one that stands nearest."""
        found = self.titled.get(title, ())
        return min(found, key=lambda one: abs(one.start - at)).id if found else title

    def about(self, note: Note) -> str:
        """The id of the session that a note stands beside; empty for the page itself."""
        number = bisect_right(self.lines, note.start) - 1
        if number < 0 or note.start >= self.programme.page.lines[number].end:
            return ""
        line, fate = self.programme.page.lines[number], self.fates[number]
        begun = self.begun_by(line, fate) or self.titled.get(fate.of, [])
        return min(begun, key=lambda one: abs(one.start - note.start)).id if begun else ""
