"""A program that shows a long text a screen at a time."""

import os
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from typing import Final

# colours as they are, nothing cleared at the end, and no wait for a text that fits
_FLAGS: Final = "FRX"
_LESS: Final = "less"
# the first that was seen to pass links on
_FIRST_WITH_LINKS: Final = 590


def pager() -> Sequence[str]:
    """The command that PAGER names, else less if there is one; empty where there is no pager.

    That is where nobody looks, and where PAGER is empty or `cat`.
    """
    if not sys.stdout.isatty() or os.environ.get("TERM") == "dumb":
        return ()
    named = os.environ.get("PAGER")
    try:
        command = [_LESS, f"-{_FLAGS}"] if named is None else shlex.split(named)
    except ValueError:  # a quote that is not closed
        return ()
    wanted = bool(command) and command != ["cat"]
    return command if wanted and shutil.which(command[0]) else ()


def is_long(lines: int) -> bool:
    """Whether so many lines do not fit on the screen together with the prompt after them."""
    return lines >= shutil.get_terminal_size().lines


def page(command: Sequence[str], data: bytes) -> bool:
    """Show a text until whoever reads it has seen enough; False if it could not be started.

    What Ctrl-C means is up to the pager while it runs.
    """
    environment = {"LESS": _FLAGS, **os.environ}
    try:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, env=environment)  # noqa: S603 -- the user's own
    except OSError:
        return False
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        process.communicate(data)  # a pager that was ended early is no mistake to it
    finally:
        signal.signal(signal.SIGINT, before)
    return True


def passes_links(command: Sequence[str]) -> bool:
    """Whether it is a less that knows links: others would show how they are written."""
    program = command[0]
    if os.path.basename(program) != _LESS:  # noqa: PTH119 -- a name
        return False
    try:
        done = subprocess.run([program, "--version"], capture_output=True, check=False)  # noqa: S603 -- the same
    except OSError:
        return False
    version = done.stdout.split()[1:2]
    return bool(version) and version[0].isdigit() and int(version[0]) >= _FIRST_WITH_LINKS
