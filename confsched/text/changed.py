"""A text with some parts of it changed."""

from collections.abc import Iterable
from typing import NamedTuple


class Change(NamedTuple):
    """A part of a text, and what should stand there instead."""

    start: int
    end: int
    instead: str


def changed(text: str, changes: Iterable[Change]) -> str:
    """The text after some changes, which stand in order and do not overlap."""
    pieces: list[str] = []
    done = 0
    for start, end, instead in changes:
        pieces += (text[done:start], instead)
        done = end
    return "".join((*pieces, text[done:]))
