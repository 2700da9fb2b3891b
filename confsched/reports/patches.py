"""Patches for a person: what comes and what goes in colours."""

from collections.abc import Iterator

from confsched.text.safe import visible
from confsched.text.styled import Line, Piece

_PATCH = {"+++": "place", "---": "place", "@@ ": "info"}
_CHANGED = {"+": "good", "-": "error"}


def patched(patch: str) -> Iterator[Line]:
    """A patch, line by line, as `diff -u` shows it."""
    for line in patch.removesuffix("\n").split("\n") if patch else ():
        style = _PATCH.get(line[:3]) or _CHANGED.get(line[:1], "")
        yield (Piece(visible(line), style),)
