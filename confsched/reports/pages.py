"""What became of the lines of a page that people wrote: the page itself, or what to look at."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from confsched.agenda.flow import fenced, paragraph
from confsched.by_key import grouped
from confsched.importing.outcome import PageRead, Passage
from confsched.patterns import pattern
from confsched.reading.programme_text.programme import LEFT_OUT, LEFT_OVER
from confsched.text.joined import counted, joined
from confsched.text.safe import isolate, visible
from confsched.text.styled import Line, Piece
from confsched.text.width import clip, pad, width
from confsched.text.wrap import wrap

_LEAST = 20  # columns
_SHOWN = 20  # entries of a list
_BESIDE = 30  # columns that a line of the page has at least beside the margin
_WIDEST = 32  # columns of what a line became
_FOLDED = 4  # lines that were left out alike; of more only the first is shown
_MOST = 3  # lines that one line of the page may take
_REASONS = {
    "": "beside the programme",
    "above": "above the programme",
    "below": "below the programme",
    "data": "for the data in the page say it",
}
_ALIKE = 4  # notes that say the same; fewer are told one by one
_NAMED = 8  # places that are named of them
_TIME = pattern(r"\d+(?::\d+)*")
_STYLES = {"session": "session", "day": "day", "title": "heading", LEFT_OVER: "warning"}


def explanation(page: PageRead, columns: int) -> Iterator[Line]:
    """The page with what each line became in the margin; no line is wider than `columns`."""
    columns = max(columns, _LEAST)
    yield from paragraph(visible(page.source), columns, "title")
    margin = _Margin(page.lines, columns)
    above = ""
    for passage, more in _folded(page.lines):
        if passage.gap and above:
            yield ()
        yield from margin.set(passage, above)
        above = _label(passage)
        if more:
            yield from margin.beside(f"… {counted(more, 'line')} more, left out as well")


def remarks(page: PageRead, columns: int) -> Iterator[Line]:
    """What was inferred, what was not understood, and what was left out."""
    columns = max(columns, _LEAST)
    if page.notes:
        notes = list(_grouped(page))
        yield from heading("Inferred, for the page does not say it", columns)
        yield from _listed(notes, len(notes), columns)
    over = page.left_over
    if over:
        yield from heading("Not understood", columns)
        yield from _listed(((_place(page, o.place), o.text) for o in over), len(over), columns)
    out = list(_stretches(page.lines))
    if out:
        yield from heading("Left out", columns)
        yield from _listed(out, len(out), columns, style="")


def _grouped(page: PageRead) -> Iterator[tuple[str, str]]:
    """Notes that say the same of several times as one, with all their places."""
    groups = grouped((_TIME.sub("…", note.message), note) for note in page.notes)
    for said, notes in groups.items():
        places = list(dict.fromkeys(_place(page, note.place) for note in notes))
        if len(notes) < _ALIKE:
            yield from ((_place(page, note.place), note.message) for note in notes)
            continue
        numbers = [place.removeprefix("line ") for place in places]
        named = joined(numbers, most=_NAMED)
        yield f"lines {named}" if all(map(str.isdigit, numbers)) else named, said


def _place(page: PageRead, place: str) -> str:
    """A place without the name of the file, which is told already."""
    local = place.removeprefix(f"{page.source}:")
    return f"line {local}" if local.isdigit() else local


def heading(text: str, columns: int) -> Iterator[Line]:
    """What follows is about this."""
    yield ()
    yield from paragraph(text, columns, "heading")


def _listed(
    found: Iterable[tuple[str, str]], count: int, columns: int, style: str = "place"
) -> Iterator[Line]:
    """Places, each with what there is to say of it."""
    for number, (place, said) in enumerate(found):
        if number == _SHOWN:
            more = f"and {count - _SHOWN:,} more; --explain shows all of them"
            yield from ((Piece(f"  {line}", "quiet"),) for line in wrap(more, columns - 2))
            return
        head = visible(place)
        lines = wrap(f"{head}: {visible(said)}", columns - 4, most=_MOST)
        first = isolate(lines[0])
        start, known, rest = first.partition(head)
        yield (Piece("  "), Piece(start), Piece(known, style), Piece(rest))
        yield from ((Piece(f"    {isolate(line)}"),) for line in lines[1:])


def _stretches(lines: Sequence[Passage]) -> Iterator[tuple[str, str]]:
    """Why lines were left out, each reason with where they stand: `lines 1-31`."""
    found: dict[str, list[str]] = {}
    for became, group in groupby(lines, key=lambda line: line.became):
        if became.startswith(LEFT_OUT):
            passages = list(group)
            found.setdefault(_reason(became), []).append(_stretch(passages[0], passages[-1]))
    yield from ((reason, ", ".join(places)) for reason, places in found.items())


def _stretch(first: Passage, last: Passage) -> str:
    """`lines 1–31`, or `paragraph 2 – table 1, row 3, cell 1`."""
    names = [one.place.rpartition(":")[2] for one in (first, last)]
    if not all(name.isdigit() for name in names):
        return " – ".join(dict.fromkeys(names))
    return f"line {names[0]}" if first.number == last.number else f"lines {'–'.join(names)}"


def _reason(became: str) -> str:
    reason = became.removeprefix(LEFT_OUT).strip(" :")
    return _REASONS.get(reason, reason)


def _folded(lines: Sequence[Passage]) -> Iterator[tuple[Passage, int]]:
    """The lines; of a long stretch that was left out the first, and how many follow it."""
    for became, group in groupby(lines, key=lambda line: line.became):
        passages = list(group)
        if became.startswith(LEFT_OUT) and len(passages) > _FOLDED:
            yield passages[0], len(passages) - 1
        else:
            yield from ((passage, 0) for passage in passages)


def _label(passage: Passage) -> str:
    """What a line became, in the margin: the id of a session, and below it what is part of it."""
    return passage.of or passage.became if passage.became == "session" else passage.became


class _Margin:
    """Number and fate of a line beside its text, or above it where the page is narrow."""

    def __init__(self, lines: Sequence[Passage], columns: int) -> None:
        numbers = max((len(str(line.number)) for line in lines), default=1)
        labels = max((width(visible(_label(line))) for line in lines), default=0)
        self.number = numbers
        self.wide = min(labels, _WIDEST, max(columns - numbers - 3 - _BESIDE, 0))
        self.narrow = self.wide < min(labels, 12)
        if self.narrow:
            self.wide = 0
        self.indent = numbers + 1 + (self.wide + 2 if self.wide else 1)
        self.columns = max(columns - self.indent, 1)

    def set(self, passage: Passage, above: str) -> Iterator[Line]:
        label = _label(passage)
        style = next((s for name, s in _STYLES.items() if passage.became.startswith(name)), "quiet")
        number = Piece(f"{passage.number:>{self.number}} ", "dim")
        text = [isolate(line) for line in wrap(fenced(passage.text), self.columns, most=_MOST)]
        dim = "quiet" if passage.became.startswith(LEFT_OUT) else ""
        if self.narrow:
            if label != above or passage.became == "session":
                yield (number, Piece(" "), Piece(clip(visible(label), self.columns), style))
                number = Piece(" " * (self.number + 1))
            yield (number, Piece(" "), Piece(text[0], dim))
        else:
            beside = pad(isolate(clip(visible(label), self.wide)), self.wide)
            yield (number, Piece(beside, style), Piece("  "), Piece(text[0], dim))
        yield from ((Piece(" " * self.indent), Piece(line, dim)) for line in text[1:])

    def beside(self, text: str) -> Iterator[Line]:
        for line in wrap(text, self.columns):
            yield (Piece(" " * self.indent), Piece(line, "quiet"))
