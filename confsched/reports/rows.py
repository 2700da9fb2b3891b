"""Facts, each beside its label."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from confsched.agenda.flow import flow
from confsched.reports.slots import Margin
from confsched.text.safe import isolate, visible
from confsched.text.styled import Line, Piece
from confsched.text.width import width

_COLON: Final = ": "


class Row(NamedTuple):
    """A label and what belongs to it: paragraphs, each of pieces that are set one after another."""

    label: str
    paragraphs: tuple[tuple[Piece, ...], ...]


def row(label: str, *paragraphs: str | Piece | Iterable[Piece] | None) -> Row:
    """Make a row; a text is somebody's own, and what is missing or empty is left out."""
    found = (_pieces(one) for one in paragraphs if one)
    return Row(label, tuple(pieces for pieces in found if pieces))


def texts(label: str, text: str | None) -> Row:
    """Make a row of a text of several paragraphs."""
    return row(label, *(part.strip() for part in (text or "").split("\n\n")))


def _pieces(paragraph: str | Piece | Iterable[Piece]) -> tuple[Piece, ...]:
    if isinstance(paragraph, str):
        return (Piece(visible(" ".join(paragraph.split()))),)
    if isinstance(paragraph, Piece):
        return (paragraph,)
    return tuple(one for one in paragraph if one.text)


def set_rows(rows: Iterable[Row], columns: int) -> Iterator[Line]:
    """Yield the rows that have anything in them, the labels in a margin.

    Where the page is narrow a label stands above what belongs to it, unless that is a word or two.
    """
    told = [one for one in rows if one.paragraphs]
    margin = Margin((one.label for one in told), columns, "quiet")
    for label, paragraphs in told:
        line = _in_one_line(label, paragraphs, columns) if margin.narrow else None
        if line is not None:
            yield line
            continue
        lines = [line for part in paragraphs for line in flow(part, margin.columns)]
        yield from margin.set(label, lines)


def _in_one_line(
    label: str, paragraphs: tuple[tuple[Piece, ...], ...], columns: int
) -> Line | None:
    """A label and what belongs to it in one line, where that fits."""
    room = columns - width(label) - width(_COLON)
    lines = [line for part in paragraphs for line in flow(part, max(room, 1))]
    if len(lines) > 1 or sum(width(piece.text) for piece in lines[0]) > room:
        return None
    return Piece(f"{isolate(label)}{_COLON}", "quiet"), *lines[0]
