"""Lines of text with the meaning of their parts, before anybody decides on colours."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Piece(NamedTuple):
    """A run of text in one style.

    The style is a word for what the text is ("error", "place", "dim", "track:<color>"), never
    a terminal code; "" is ordinary text.
    """

    text: str
    style: str = ""


Line = tuple[Piece, ...]


def plain(lines: Iterable[Line]) -> Iterator[str]:
    """Yield the text of each line, without styles and without the spaces at its end."""
    for line in lines:
        yield "".join([piece.text for piece in line]).rstrip(" ")
