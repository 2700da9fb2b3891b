"""Lines of text with the meaning of their parts, before anybody decides on colours."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple


class Piece(NamedTuple):
    """A run of text in one style.

    The style is a word for what the text is ("error", "place", "dim", "track:#rrggbb"), never
    a terminal code; "" is ordinary text. `link` is an address as it is written, of whatever kind,
    to which the text leads where that can be shown.
    """

    text: str
    style: str = ""
    link: str = ""


Line = tuple[Piece, ...]
_MOSTLY: Final = 2  # how many pieces most lines have: what stands before them, and a text


def plain(lines: Iterable[Line]) -> Iterator[str]:
    """Yield the text of each line, without styles and without the spaces at its end."""
    for line in lines:  # by number: the text of a piece is asked for more often than all else
        if len(line) == _MOSTLY:
            yield (line[0][0] + line[1][0]).rstrip(" ")
        else:
            yield "".join([piece[0] for piece in line]).rstrip(" ") if line else ""
