"""Texts from files as lines: made safe, broken at a width, fenced where they run right to left."""

from collections.abc import Iterable, Iterator
from typing import Final

from confsched.text.safe import isolate, visible
from confsched.text.styled import Line, Piece
from confsched.text.width import width
from confsched.text.wrap import wrap

_BETWEEN: Final = Piece(" · ", "quiet")
_INDENT: Final = Piece("  ")


def fenced(text: str) -> str:
    """Make somebody's text fit to stand within a sentence of ours."""
    return text if text.isascii() and text.isprintable() else isolate(visible(text))


def paragraph(text: str, columns: int, style: str = "", link: str = "") -> list[Line]:
    """Break a text, visible already, into lines of one style."""
    return [(Piece(isolate(line), style, link),) for line in wrap(text, columns)]


def hanging(text: str, columns: int, *, head: Piece) -> list[Line]:
    """Break a text that starts with `head` into lines, all but the first indented."""
    if not head.text:
        return paragraph(text, columns)
    lines = wrap(text, columns)
    if len(lines) > 1:
        lines = wrap(text, columns - 2)
    first = isolate(lines[0])
    start, found, rest = first.partition(head.text)
    told = Piece(start + found if found else first, head.style, head.link)
    opening = (told, Piece(rest)) if rest else (told,)
    if len(lines) == 1:
        return [opening]
    return [opening, *[(_INDENT, Piece(isolate(line))) for line in lines[1:]]]


def indented(lines: Iterable[Line], columns: int = 2) -> Iterator[Line]:
    """Lines with so many columns of space before each."""
    margin = Piece(" " * columns)
    return ((margin, *line) for line in lines)


def warned(text: str, columns: int) -> Iterator[Line]:
    """Break a text, visible already, into lines, the first with a mark of warning before it."""
    first, *rest = paragraph(text, columns - 2)
    yield Piece("! ", "warning"), *first
    yield from indented(rest)


def flow(parts: Iterable[Piece], columns: int) -> list[Line]:
    """Set parts one after another, ` · ` between them; a line ends between two where it can."""
    lines: list[Line] = []
    line: list[Piece] = []
    used = 0
    for text, style, link in parts:
        needed = width(text)
        if line and used + 3 + needed <= columns:
            line += (_BETWEEN, Piece(isolate(text), style, link))
            used += 3 + needed
            continue
        if line:
            lines.append(tuple(line))
        *full, last = wrap(text, columns)
        lines.extend((Piece(isolate(piece), style, link),) for piece in full)
        line, used = [Piece(isolate(last), style, link)], width(last)
    return [*lines, tuple(line)] if line else lines
