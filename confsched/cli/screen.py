"""A screen of its own that is drawn again and again, and left as the terminal was before."""

import os
import select
import shutil
import signal
import sys
from collections.abc import Iterable
from types import FrameType
from typing import Self

from confsched.cli import terminal
from confsched.cli.colors import ColorChoice
from confsched.text.styled import Line, Piece

# the alternate screen of xterm and its like, and the cursor hidden; then both undone
_ENTER = "\x1b[?1049h\x1b[?25l"
_LEAVE = "\x1b[?25h\x1b[?1049l"
_HOME, _CLEAR_LINE, _CLEAR_BELOW = "\x1b[H", "\x1b[2K", "\x1b[J"
_ASIDE = ("SIGTERM", "SIGHUP", "SIGTSTP")
_RESIZED = "SIGWINCH"


class Screen:
    """Draws pictures, one over the other, and waits in between.

    Whatever ends or stops the process, the terminal is given back first.
    """

    def __init__(self, color: ColorChoice) -> None:
        self._color = color
        self._shown: object = None

    def __enter__(self) -> Self:
        self._woken, waking = os.pipe()
        os.set_blocking(waking, False)
        signal.set_wakeup_fd(waking, warn_on_full_buffer=False)
        for name in (*_ASIDE, _RESIZED):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), self._step_aside)
        terminal.put(_ENTER)
        return self

    def __exit__(self, *_: object) -> None:
        terminal.put(_LEAVE)

    def draw(self, lines: Iterable[Line]) -> None:
        """Show lines, as many as there is room for; nothing is written where all is the same."""
        shown, size = list(lines), shutil.get_terminal_size()
        if (shown, size) == self._shown:
            return
        self._shown = [*shown], size
        room = max(size.lines - 1, 2)
        if len(shown) > room:
            rest = len(shown) - room + 1
            shown[room - 1 :] = [(Piece(f"… and {rest:,} more lines", "quiet"),)]
        # a line is cleared before it is written: behind the last column its end would be cleared
        text = terminal.written(shown, self._color).replace("\n", f"\n{_CLEAR_LINE}")
        terminal.put(f"{_HOME}{_CLEAR_LINE}{text}{_CLEAR_BELOW}")

    def wait(self, seconds: float) -> None:
        """Let some time pass, or less where something happens to the terminal."""
        if select.select([self._woken], [], [], seconds)[0]:
            os.read(self._woken, 4096)

    def _step_aside(self, number: int, _frame: FrameType | None) -> None:
        """Give the terminal back, and do what the signal does; come back if that was to stop."""
        if number == getattr(signal, _RESIZED, None):
            return  # the one that waits is woken
        terminal.put(_LEAVE)
        sys.stdout.flush()
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
        signal.signal(number, self._step_aside)
        terminal.put(_ENTER)
        self._shown = None
