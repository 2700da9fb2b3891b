"""Lines of text with the meaning of their parts, before anybody decides on colours."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple


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


def plain(lines: Iterable[Line]) -> Iterator[str]:
    """Yield the text of each line, without styles and without the spaces at its end."""
    for line in lines:  # by number: the text of a piece is asked for more often than all else
        yield "".join([piece[0] for piece in line]).rstrip(" ") if line else ""
