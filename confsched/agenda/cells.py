"""A session in a few short lines: as much of its title as fits, then who, then what and where."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from confsched.agenda.facts import Place, kind_of, session_facts
from confsched.agenda.flow import fenced, flow
from confsched.agenda.writer import Writer
from confsched.schedule.entities import ScheduledSession
from confsched.text.safe import isolate, visible
from confsched.text.styled import Line, Piece
from confsched.text.width import width
from confsched.text.wrap import wrap

# a no-break space keeps the mark beside the title
_CLASH: Final = Piece("!\u00a0", "warning")
CANCELLED: Final = "× "
# in fewer columns most words of a fact would be broken
_LEAST_FACT: Final = 12


class Part(NamedTuple):
    """A session where it is drawn, and what is to be told of its place.

    A `repeat` stands elsewhere as well and is in parentheses; a `clash` has an exclamation mark.
    """

    session: ScheduledSession
    repeat: bool
    clash: bool
    place: Place


class Cell:
    """One session in a rectangle that has so many columns, and lines that are told later."""

    def __init__(self, part: Part, writer: Writer, columns: int) -> None:
        self.part = part
        self._writer = writer
        self._columns = columns
        self._title = title_lines(part, writer, columns)

    @property
    def pause(self) -> bool:
        """Whether it is a break or the like."""
        return self.part.session.type.pause

    @property
    def least(self) -> int:
        """How many lines it has to have."""
        return 1

    @property
    def wanted(self) -> int:
        """How many lines its whole title takes, and who is in it."""
        return len(self._title) + bool(self.part.session.people)

    def text(self, most: int) -> list[Line]:
        """Write it in at most so many lines; what does not fit is cut with an ellipsis."""
        part, columns = self.part, self._columns
        if len(self._title) > most:
            return title_lines(part, self._writer, columns, most=most)
        lines = [*self._title]
        if part.session.people and not part.repeat and len(lines) < most:
            lines += self._people(most - len(lines))
        if len(lines) < most and columns >= _LEAST_FACT:
            lines += flow(self._facts(), columns)[: most - len(lines)]
        return lines

    def _people(self, most: int) -> list[Line]:
        names = ", ".join(map(self._writer.name, self.part.session.people))
        return [(Piece(isolate(n), "speaker"),) for n in wrap(names, self._columns, most=most)]

    def _facts(self) -> Iterator[Piece]:
        session = self.part.session
        track = self._writer.track(session.track) if session.track else None
        return session_facts(session, kind_of(session), self.part.place, track)


class Centred(Cell):
    """A session in the middle of its rectangle."""

    def text(self, most: int) -> list[Line]:
        """Write it, with empty lines above."""
        lines = super().text(most)
        above = (most - len(lines)) // 2
        return [*[()] * above, *(self._in_the_middle(line) for line in lines)]

    def _in_the_middle(self, line: Line) -> Line:
        spare = self._columns - sum(width(piece.text) for piece in line)
        return Piece(" " * (spare // 2)), *line


def title_lines(
    part: Part, writer: Writer, columns: int, time: str = "", *, most: int | None = None
) -> list[Line]:
    """Write a title with what has to be known about it, after a time if there is one.

    Where there is no room to say that it was cancelled a sign does, and a break has no dashes.
    """
    heads = [_CLASH] if part.clash else []
    if time:
        heads.append(Piece(f"{time} ", "time"))
    text = Piece(title_of(part), _style(part, writer), part.session.url or "")
    if most and len(_headed(heads, text, columns, None)) > most:
        text = text._replace(text=title_of(part, short=True))
    return _headed(heads, text, columns, most)


def title_of(part: Part, *, short: bool = False) -> str:
    """Return the title as it is shown: marked where it was cancelled, is a pause or a repeat."""
    session = part.session
    if session.cancelled:
        text = f"{CANCELLED if short else 'Cancelled: '}{fenced(session.title)}"
    elif session.type.pause and not (part.repeat or short):
        return f"— {fenced(session.title)} —"
    else:
        text = visible(session.title)
    return f"({text})" if part.repeat else text


def _style(part: Part, writer: Writer) -> str:
    """Return the style of a title: in the colour of its track, where colours are seen."""
    session = part.session
    if session.cancelled:
        return "cancelled"
    if part.repeat:
        return "quiet"
    if session.type.pause:
        return "pause"
    return writer.palette.style(session.track) if session.track and writer.swatches else "session"


def _headed(heads: Sequence[Piece], body: Piece, columns: int, most: int | None) -> list[Line]:
    """Break a text with something before it; what is before it keeps its style if it fits."""
    text, style, link = body
    head = "".join(piece.text for piece in heads)
    broken = wrap(head + text, columns, most=most)
    lines: list[Line] = [(Piece(isolate(line), style, link),) for line in broken]
    first = broken[0]
    if head and first == head.rstrip(" "):
        lines[0] = tuple(_plain(piece, piece.text.rstrip(" ")) for piece in heads)
    elif head and first.startswith(head):
        rest = Piece(isolate(first[len(head) :]), style, link)
        lines[0] = *(_plain(piece, piece.text) for piece in heads), rest
    return lines


def _plain(piece: Piece, text: str) -> Piece:
    return Piece(text.replace("\u00a0", " "), piece.style)


class Stack:
    """Sessions that run at once, one below the other, each with its time before its title."""

    pause = False

    def __init__(self, parts: Sequence[tuple[str, Part]], writer: Writer, columns: int) -> None:
        self._parts = parts
        self._writer = writer
        self._columns = columns
        self._lengths = [len(self._lines(part, time)) for time, part in parts]

    @property
    def least(self) -> int:
        """How many lines it has to have: two for each that does not fit into one."""
        return sum(min(length, 2) for length in self._lengths)

    def text(self, most: int) -> list[Line]:
        """Write them in so many lines; those that come first have what can be spared."""
        spare = most - self.least
        text: list[Line] = []
        for (time, part), length in zip(self._parts, self._lengths, strict=True):
            kept = min(length, 2 + spare)
            spare -= max(kept - 2, 0)
            text += self._lines(part, time, kept)
        return text

    def _lines(self, part: Part, time: str, most: int | None = None) -> list[Line]:
        return title_lines(part, self._writer, self._columns, time, most=most)
