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


def least(text: str, change: Change) -> Change:
    """A change without what stays as it is at both of its ends."""
    old, new = text[change.start : change.end], change.instead
    start = _alike(old, new)
    end = _alike(old[start:][::-1], new[start:][::-1])
    return Change(change.start + start, change.end - end, new[start : len(new) - end])


def _alike(one: str, other: str) -> int:
    """With how many characters two texts begin alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
