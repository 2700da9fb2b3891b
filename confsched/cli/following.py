"""What takes place now, again and again: at each minute, and when a file was saved."""

import gc
import os
import select
import shutil
import signal
import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from types import FrameType
from typing import NamedTuple, Self

from confsched import api
from confsched.agenda.now import Now
from confsched.cli import terminal
from confsched.cli.colors import ColorChoice
from confsched.cli.loading import load_readable
from confsched.cli.moments import Question
from confsched.cli.saved import Saved
from confsched.cli.streams import is_read
from confsched.findings import UNREADABLE
from confsched.reports.now import troubled
from confsched.text.safe import visible
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


_PATIENCE = 1.0  # seconds between two looks at the files
_EVERYWHERE = 5  # looks of which one is for new files as well


class Ticking:
    """A clock that begins at a moment and goes as the machine's does, also while that sleeps."""

    def __init__(self, begin: datetime) -> None:
        self._apart = begin - datetime.now(UTC)

    def __call__(self) -> datetime:
        """What it shows now."""
        return datetime.now(UTC) + self._apart


class Source(NamedTuple):
    """Where a conference is, and what is said of files of other systems."""

    paths: list[str]
    reading: api.Reading = api.Reading()


class Following:
    """A conference as it is in its files, as far as they can be read, at a moment that moves on.

    `trouble` is why they cannot be read now: then everything is as it was before. `readings` counts
    how often they were looked into.
    """

    def __init__(self, source: Source, question: Question) -> None:
        self._source = source
        self._question = question
        self._saved = Saved(source.paths)
        self._saved.look()
        self.schedule = question.seen(load_readable(*source))
        self._looks = 0
        self.readings = 0
        self.trouble = ""

    def look(self, moment: datetime) -> None:
        """Read the files again if one was saved."""
        saved, self._looks = self._saved, self._looks + 1
        everywhere = self._looks % _EVERYWHERE == 0
        if not (saved.have_changed() if everywhere else saved.known_have_changed()):
            return
        emptied = saved.look()
        self.trouble = f"{emptied[0]!r} is empty" if emptied else self._read(moment)
        self.readings += 1
        gc.collect()  # nobody else does: a command ends before it is worth it

    def now(self, moment: datetime) -> Now:
        """What takes place, by what was read last."""
        return self._question.ask(self.schedule, moment)

    def _read(self, moment: datetime) -> str:
        """Take what the files say now; why not, if that is not possible."""
        try:
            schedule = api.load(*self._source.paths, reading=self._source.reading)
            seen = self._question.seen(schedule)
            self._question.ask(seen, moment)
        except api.ConfschedError as error:
            return error.message
        if not schedule.whole:
            notices = [one for one in schedule.notices if one.code in UNREADABLE]
            return f"{notices[0].span}: {notices[0].message}" if notices else "a file is unreadable"
        self.schedule = seen
        return ""


def run(source: Source, question: Question, color: ColorChoice) -> None:
    """Show what takes place till somebody interrupts, or nobody reads any more."""
    following = Following(source, question)
    page = _Page(following, Ticking(question.begin(following.schedule)), question, color)
    with suppress(KeyboardInterrupt):
        signal.signal(signal.SIGINT, signal.default_int_handler)
        page.on_a_screen() if terminal.has_screen() else page.in_a_pipe()


class _Page(NamedTuple):
    following: Following
    clock: Ticking
    question: Question
    color: ColorChoice

    def on_a_screen(self) -> None:
        """Draw it again whenever it is another."""
        with Screen(self.color) as screen:
            while True:
                screen.draw(self.lines(self.look()))
                screen.wait(_PATIENCE)

    def in_a_pipe(self) -> None:
        """Write a block whenever something begins, ends or was saved."""
        before: object = None
        while is_read(sys.stdout):
            answer = self.look()
            seen = answer.running, answer.ahead, answer.standing, self.following.readings
            if seen != before:
                terminal.show([*self.lines(answer), ()], color=self.color)
                before = seen
            time.sleep(_PATIENCE)

    def look(self) -> Now:
        """What takes place now, by the files as they are now."""
        moment = self.clock()
        self.following.look(moment)
        return self.following.now(moment)

    def lines(self, answer: Now) -> list[Line]:
        """The answer, below what is wrong with the files."""
        trouble = visible(self.following.trouble)
        above = troubled(trouble, terminal.columns()) if trouble else ()
        return [*above, *self.question.tell(answer)]
