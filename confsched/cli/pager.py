"""A program that shows a long text a screen at a time."""

import os
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from typing import Final, NamedTuple

# colours as they are, nothing cleared at the end, and no wait for a text that fits
_FLAGS: Final = "FRX"
_LESS: Final = "less"
# the first that was seen to pass links on
_FIRST_WITH_LINKS: Final = 590


class Pager(NamedTuple):
    """A command that takes a text on its standard input, and whether it passes links on."""

    command: Sequence[str]
    links: bool


def pager() -> Pager | None:
    """The pager that PAGER names, else less if there is one; none where nobody looks.

    An empty PAGER, or `cat`, is none as well.
    """
    if not sys.stdout.isatty() or os.environ.get("TERM") == "dumb":
        return None
    named = os.environ.get("PAGER")
    try:
        command = [_LESS, f"-{_FLAGS}"] if named is None else shlex.split(named)
    except ValueError:  # a quote that is not closed
        return None
    found = shutil.which(command[0]) if command and command != ["cat"] else None
    return Pager(command, _passes_links(found)) if found else None


def is_long(lines: int) -> bool:
    """Whether so many lines do not fit on the screen together with the prompt after them."""
    return lines >= shutil.get_terminal_size().lines


def page(pager: Pager, data: bytes) -> bool:
    """Show a text until whoever reads it has seen enough; False if it could not be started.

    What Ctrl-C means is up to the pager while it runs.
    """
    environment = {"LESS": _FLAGS, **os.environ}
    try:
        process = subprocess.Popen(pager.command, stdin=subprocess.PIPE, env=environment)  # noqa: S603 -- the user's own
    except OSError:
        return False
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        process.communicate(data)  # a pager that was ended early is no mistake to it
    finally:
        signal.signal(signal.SIGINT, before)
    return True


def _passes_links(program: str) -> bool:
    """Whether it is a less that knows links: others would show how they are written."""
    if os.path.basename(program) != _LESS:  # noqa: PTH119 -- a name
        return False
    done = subprocess.run([program, "--version"], capture_output=True, check=False)  # noqa: S603 -- found
    version = done.stdout.split()[1:2]
    return bool(version) and version[0].isdigit() and int(version[0]) >= _FIRST_WITH_LINKS
