"""Labels and figures in columns that line up."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from confsched.text.safe import isolate
from confsched.text.styled import Line, Piece
from confsched.text.width import pad, width
from confsched.text.wrap import wrap

_BETWEEN: Final = 2
_INDENT: Final = 2
_LEAST: Final = 12  # columns for a label that is longer; else figures stand below it


class Entry(NamedTuple):
    """A label, visible already, its figures, and the style of the label."""

    label: str
    figures: tuple[str, ...]
    style: str = ""


def figures_table(
    title: str, heads: Sequence[str], entries: Sequence[Entry], columns: int
) -> Iterator[Line]:
    """Yield a title with the heads of the figures, and the entries below it.

    Figures are set against the right edge of their columns. Where labels would have too little
    room they stand above their figures.
    """
    shown = [one.figures for one in entries]
    wide = [max(map(width, cells)) for cells in zip(heads, *shown, strict=True)]
    needed = sum(wide) + _BETWEEN * len(wide)
    longest = max((width(one.label) for one in entries), default=0) + _INDENT
    room = min(max(longest, width(title)), columns - needed)
    if room < min(longest, _LEAST + _INDENT):
        yield from _stacked(title, heads, entries, columns)
        return
    yield from _titled(title, _figures(heads, wide), room, columns)
    for label, cells, style in entries:
        first, *rest = wrap(label, room - _INDENT)
        yield (
            Piece(" " * _INDENT),
            Piece(pad(isolate(first), room - _INDENT), style),
            Piece(_figures(cells, wide)),
        )
        yield from ((Piece(" " * _INDENT), Piece(isolate(line), style)) for line in rest)


def _titled(title: str, heads: str, room: int, columns: int) -> Iterator[Line]:
    if width(title) <= room:
        yield Piece(pad(title, room), "heading"), Piece(heads, "quiet")
        return
    yield from ((Piece(line, "heading"),) for line in wrap(title, columns))
    if heads.strip():
        yield Piece(" " * room), Piece(heads, "quiet")


def _figures(cells: Sequence[str], wide: Sequence[int]) -> str:
    return "".join(
        " " * (_BETWEEN + columns - width(cell)) + cell
        for cell, columns in zip(cells, wide, strict=True)
    )


def _stacked(
    title: str, heads: Sequence[str], entries: Sequence[Entry], columns: int
) -> Iterator[Line]:
    """Yield each label with its figures below it, each with its head."""
    yield from ((Piece(line, "heading"),) for line in wrap(title, columns))
    for label, cells, style in entries:
        for line in wrap(label, columns - _INDENT):
            yield Piece(" " * _INDENT), Piece(isolate(line), style)
        told = ", ".join(f"{head} {cell}" for head, cell in zip(heads, cells, strict=True) if cell)
        for line in wrap(told, columns - 2 * _INDENT):
            yield Piece(" " * 2 * _INDENT), Piece(line, "quiet")
