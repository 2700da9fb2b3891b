"""A terminal of its own for a process: what is shown there, and what somebody types."""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from process import COMMAND, environment
from support import PROJECT

# what a machine may say of its own terminal and pager
_OWN = (
    *("PAGER", "LESS", "TERM_PROGRAM", "VTE_VERSION", "KITTY_WINDOW_ID", "WT_SESSION"),
    *("KONSOLE_VERSION", "DOMTERM", "FORCE_HYPERLINK"),
)


class Shown(NamedTuple):
    """How a process on a terminal ended, and all that it wrote there."""

    code: int
    text: str


class Terminal:
    """A process on a terminal of its own, 80 columns wide unless another size is given."""

    def __init__(
        self,
        arguments: Sequence[str],
        env: Mapping[str, str] = {},
        *,
        columns: int = 80,
        rows: int = 24,
        cwd: Path = PROJECT,
    ) -> None:
        self._leader, follower = pty.openpty()
        fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        own = environment({"TERM": "xterm-256color", **env}, columns)
        kept = {name: value for name, value in own.items() if name not in _OWN or name in env}
        kept["LINES"] = str(rows)
        self.process = subprocess.Popen(
            [*COMMAND, *arguments],
            stdin=follower,
            stdout=follower,
            stderr=follower,
            cwd=cwd,
            env=kept,
            start_new_session=True,
            preexec_fn=_control,  # noqa: PLW1509 -- there are no threads here
        )
        os.close(follower)
        self.text = ""

    def read_until(self, text: str) -> None:
        """Read what is shown until something is."""
        while text not in self.text and self._read():
            pass

    def type(self, keys: str) -> None:
        """Press keys; Ctrl-C is `\\x03`."""
        os.write(self._leader, keys.encode())

    def end(self) -> Shown:
        """Read all the rest, and wait for the end."""
        while self._read():
            pass
        code = self.process.wait(20)
        os.close(self._leader)
        return Shown(code, self.text)

    def _read(self) -> bool:
        if not select.select([self._leader], [], [], 20)[0]:
            self.process.kill()
            raise AssertionError(f"nothing more is shown after: {self.text[-500:]}")
        try:
            part = os.read(self._leader, 65536)
        except OSError:  # the other end is closed
            return False
        self.text += part.decode(errors="replace")
        return bool(part)


def _control() -> None:
    """Make the terminal the one whose Ctrl-C reaches the process, and have it listened to.

    A shell has its jobs in the background, and all they start, ignore Ctrl-C.
    """
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def on_a_terminal(
    arguments: Sequence[str], env: Mapping[str, str] = {}, *, columns: int = 80, rows: int = 24
) -> Shown:
    """What a process shows on a terminal where nobody types anything."""
    return Terminal(arguments, env, columns=columns, rows=rows).end()
