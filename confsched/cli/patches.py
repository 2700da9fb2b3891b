"""Patches: how they reach whoever asked, and what comes and goes in them in colours."""

import sys
from collections.abc import Iterator

from confsched.text.safe import visible
from confsched.text.styled import Line, Piece

_PATCH = {"+++": "place", "---": "place", "@@ ": "info"}
_CHANGED = {"+": "good", "-": "error"}


def show_patch(patch: str) -> None:
    """Show it to a person; into a pipe or a file it goes byte for byte, as `git apply` needs it."""
    from confsched.cli import colors, terminal  # noqa: PLC0415 -- not needed for --help

    if colors.are_seen() or sys.stdout.isatty():
        terminal.show(patched(patch))
    else:
        terminal.put_bytes(patch.encode())


def patched(patch: str) -> Iterator[Line]:
    """A patch, line by line, as `diff -u` shows it."""
    for line in patch.removesuffix("\n").split("\n") if patch else ():
        style = _PATCH.get(line[:3]) or _CHANGED.get(line[:1], "")
        yield (Piece(visible(line), style),)
