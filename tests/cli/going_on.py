"""Commands that go on till they are interrupted: their output, as far as it came."""

import os
import pty
import re
import select
import signal
import subprocess
import termios
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from process import COMMAND, environment


class Shown:
    """A running command whose output is read as far as it came."""

    def __init__(self, process: "subprocess.Popen[bytes]", output: int) -> None:
        self.process = process
        self.output = output
        self._text = ""

    def until(self, ending: str) -> str:
        """All that was printed since, up to some words; the times of day as CLOCK."""
        deadline = time.monotonic() + 30
        while ending not in self._text:
            left = deadline - time.monotonic()
            assert select.select([self.output], [], [], max(left, 0))[0], self._text
            part = os.read(self.output, 65536)
            assert part, self._text
            self._text += re.sub(r"\d\d:\d\d:\d\d", "CLOCK", part.decode()).replace("\r\n", "\n")
        found, _, self._text = self._text.partition(ending)
        return found + ending

    def block(self) -> str:
        """The next block of lines, without the empty line at its end."""
        return self.until("\n\n").removesuffix("\n")

    def is_quiet(self) -> bool:
        """Whether nothing more comes for longer than two looks at single files are apart."""
        return not self._text and not select.select([self.output], [], [], 2.5)[0]

    def interrupt(self) -> tuple[int, bytes]:
        """Press Ctrl-C; the exit code, and all that was said on standard error."""
        self.process.send_signal(signal.SIGINT)
        assert self.process.stderr is not None
        said = self.process.stderr.read()
        return self.process.wait(20), said


@contextmanager
def in_a_pipe(folder: Path, arguments: Sequence[str | Path]) -> Iterator[Shown]:
    """A command whose output is a pipe."""
    process = subprocess.Popen(
        [*COMMAND, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        env=environment(columns=132),
    )
    assert process.stdout is not None
    try:
        yield Shown(process, process.stdout.fileno())
    finally:
        process.kill()
        process.communicate()


@contextmanager
def on_a_terminal(
    folder: Path, arguments: Sequence[str | Path], rows: int, columns: int
) -> Iterator[Shown]:
    """A command on a terminal of its own, without colours."""
    leader, follower = pty.openpty()
    termios.tcsetwinsize(follower, (rows, columns))
    env = {name: value for name, value in environment().items() if name != "COLUMNS"}
    process = subprocess.Popen(
        [*COMMAND, *map(str, arguments)],
        stdin=follower,
        stdout=follower,
        stderr=follower,
        cwd=folder,
        env=env | {"NO_COLOR": "1", "TERM": "xterm"},
        start_new_session=True,
    )
    os.close(follower)
    try:
        yield Shown(process, leader)
    finally:
        process.kill()
        process.wait()
        os.close(leader)
