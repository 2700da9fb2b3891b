"""Boxes with lines between them: rectangles of rows and slots, drawn with the rules they share."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from confsched.text.styled import Line, Piece
from confsched.text.width import width

# What meets at a corner: a rule up, to the right, down, to the left.
_CORNERS: Final = " ╵╶└╷│┌├╴┘─┴┐┤┬┼"
_UP, _RIGHT, _DOWN, _LEFT = 1, 2, 4, 8


class Box(NamedTuple):
    """A rectangle with text in it: rows and slots are half open, and two boxes never meet.

    `text` begins below the upper rule, a space from the left one, and fits between the rules.
    """

    top: int
    bottom: int
    left: int
    right: int
    text: Sequence[Line]


class Frame(NamedTuple):
    """Where rows begin and the last ends, in lines, and slots, in columns of the page."""

    ys: Sequence[int]
    xs: Sequence[int]


_Owners = list[Box | None]
_Pair = tuple[Box | None, Box | None]


def ruled(boxes: Sequence[Box], frame: Frame) -> Iterator[Line]:
    """Yield the lines of a page from the first rule to the last.

    A rule takes a line or a column. It is drawn where one box ends or another begins; free space
    has none.
    """
    free: _Owners = [None] * (len(frame.xs) - 1)
    rows = _owners(boxes, frame)
    for above, below, (y, following) in zip([free, *rows], rows, pairwise(frame.ys), strict=False):
        yield _line(above, below, y, frame)
        for between in range(y + 1, following):
            yield _line(below, below, between, frame)
    yield _line(rows[-1], free, frame.ys[-1], frame)


def _owners(boxes: Sequence[Box], frame: Frame) -> list[_Owners]:
    """Return for each row which box is in each of its slots."""
    rows: list[_Owners] = [[None] * (len(frame.xs) - 1) for _ in frame.ys[1:]]
    for box in boxes:
        for row in rows[box.top : box.bottom]:
            row[box.left : box.right] = [box] * (box.right - box.left)
    return rows


def _line(above: _Owners, below: _Owners, y: int, frame: Frame) -> Line:
    """Draw one line, with the rules that part what is above it from what is below."""
    xs, slots = frame.xs, len(above)
    pieces: list[Piece] = []
    rule = ""
    before: _Pair = (None, None)
    slot = 0
    while slot < slots:
        here = above[slot], below[slot]
        rule += _corner(before, here)
        box = here[0] if here[0] is here[1] else None
        end = box.right if box else slot + 1
        room = xs[end] - xs[slot] - 1
        if box is None:
            rule += (" " if here == (None, None) else "─") * room
        else:
            pieces += (Piece(rule, "rule"), *_text(box, y - frame.ys[box.top] - 1, room))
            rule = ""
        before, slot = here, end
    return *pieces, Piece(rule + _corner(before, (None, None)), "rule")


def _corner(left: _Pair, right: _Pair) -> str:
    """Return the sign where four parts of a page meet: left and right of it, above and below."""
    return _CORNERS[
        _UP * (left[0] is not right[0])
        + _RIGHT * (right[0] is not right[1])
        + _DOWN * (left[1] is not right[1])
        + _LEFT * (left[0] is not left[1])
    ]


def _text(box: Box, number: int, columns: int) -> Line:
    """Return a line of a box, filled up to its right rule."""
    if number >= len(box.text):
        return (Piece(" " * columns),)
    line = box.text[number]
    used = 1 + sum(width(piece.text) for piece in line)
    return Piece(" "), *line, Piece(" " * (columns - used))
