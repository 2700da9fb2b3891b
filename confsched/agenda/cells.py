"""A session in a few short lines: as much of its title as fits, then who, then what and where."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from confsched.agenda.facts import Place, kind_of, part_of, session_facts
from confsched.agenda.flow import fenced, flow
from confsched.agenda.writer import Writer
from confsched.schedule.entities import Appearance, ScheduledSession
from confsched.text.safe import isolate, visible
from confsched.text.styled import Line, Piece
from confsched.text.wrap import wrap

# a no-break space keeps the mark beside the title
_CLASH: Final = Piece("!\u00a0", "clash")
CANCELLED: Final = "× "
# in fewer columns most words of a fact would be broken
_LEAST_FACT: Final = 12


class Part(NamedTuple):
    """A session where it is drawn, and what is to be told of its place."""

    session: ScheduledSession
    repeat: bool
    clash: bool
    place: Place


def cell(part: Part, writer: Writer, columns: int, most: int) -> list[Line]:
    """Write a session in at most so many lines of so many columns.

    What does not fit is cut with an ellipsis. A session that stands elsewhere as well is in
    parentheses, and one that clashes has an exclamation mark.
    """
    lines = title_lines(part, writer, columns, most=most)
    if not part.repeat and len(lines) < most:
        lines += _people(part.session.people, columns, most - len(lines))
    if len(lines) < most and columns >= _LEAST_FACT:
        track = writer.track(part.session.track) if part.session.track else None
        facts = session_facts(part.session, kind_of(part.session), part.place, track)
        lines += flow(facts, columns)[: most - len(lines)]
    return lines


def title_lines(
    part: Part, writer: Writer, columns: int, time: str = "", *, most: int | None = None
) -> list[Line]:
    """Write a title with what has to be known about it, after a time if there is one.

    Where there is no room to say that it was cancelled a sign does.
    """
    heads = [_CLASH] if part.clash else []
    if time:
        heads.append(Piece(f"{time} ", "time"))
    text = Piece(title_of(part), _style(part, writer), part.session.url or "")
    if part.session.cancelled and most and len(_headed(heads, text, columns, None)) > most:
        text = text._replace(text=title_of(part, CANCELLED))
    return _headed(heads, text, columns, most)


def title_of(part: Part, cancelled: str = "Cancelled: ") -> str:
    """Return the title as it is shown: marked where it was cancelled, is a pause or a repeat."""
    session = part.session
    if session.cancelled:
        text = f"{cancelled}{fenced(session.title)}"
    elif session.type.pause and not part.repeat:
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
    head = "".join(piece.text for piece in heads)
    first, *rest = wrap(head + body.text, columns, most=most)
    lines: list[Line] = [(body._replace(text=isolate(line)),) for line in (first, *rest)]
    if head and first.startswith(head.rstrip(" ")):
        shown = (piece._replace(text=piece.text.replace("\u00a0", " ")) for piece in heads)
        lines[0] = *shown, body._replace(text=isolate(first[len(head) :]))
    return lines


def _people(people: Sequence[Appearance], columns: int, most: int) -> list[Line]:
    if not people:
        return []
    lines = wrap(", ".join(map(_name, people)), columns, most=most)
    return [(Piece(isolate(line), "speaker"),) for line in lines]


def _name(appearance: Appearance) -> str:
    part, name = visible(part_of(appearance)), fenced(appearance.speaker.name)
    return f"{part}: {name}" if part else name


class Stack:
    """Sessions that run at once, one below the other, each with its time before its title."""

    def __init__(self, parts: Sequence[tuple[str, Part]], writer: Writer, columns: int) -> None:
        self._parts = parts
        self._writer = writer
        self._columns = columns
        self._lengths = [len(self._lines(part, time)) for time, part in parts]

    def least(self) -> int:
        """Return how many lines it has to have: two for each that does not fit into one."""
        return sum(min(length, 2) for length in self._lengths)

    def text(self, most: int) -> list[Line]:
        """Write them in so many lines; those that come first have what can be spared."""
        spare = most - self.least()
        text: list[Line] = []
        for (time, part), length in zip(self._parts, self._lengths, strict=True):
            kept = min(length, 2 + spare)
            spare -= max(kept - 2, 0)
            text += self._lines(part, time, kept)
        return text

    def _lines(self, part: Part, time: str, most: int | None = None) -> list[Line]:
        return title_lines(part, self._writer, self._columns, time, most=most)
