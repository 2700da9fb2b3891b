"""What takes place now, again and again: at each minute, and when a file was saved."""

import gc
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import NamedTuple

from confsched import api
from confsched.agenda.now import Now
from confsched.cli import terminal
from confsched.cli.colors import ColorChoice
from confsched.cli.loading import load_readable, reading_of
from confsched.cli.saved import Saved
from confsched.cli.screen import Screen
from confsched.cli.streams import is_read
from confsched.reports.now import troubled
from confsched.schedule.schedule import Schedule
from confsched.text.safe import visible
from confsched.text.styled import Line

_PATIENCE = 1.0  # seconds between two looks at the files
_EVERYWHERE = 5  # looks of which one is for new files as well
_UNREADABLE = ("F001", "F009")

Asking = Callable[[Schedule, datetime], Now]
Telling = Callable[[Now], list[Line]]


class Ticking:
    """A clock that begins at a moment and goes on from there."""

    def __init__(self, begin: datetime) -> None:
        self._begin = begin
        self._started = time.monotonic()

    def __call__(self) -> datetime:
        """What it shows now."""
        return self._begin + timedelta(seconds=time.monotonic() - self._started)


class Source(NamedTuple):
    """Where a conference is, and what is said of files of other systems."""

    paths: list[str]
    format: str | None = None
    timezone: str | None = None
    columns: list[str] | None = None


class Following:
    """A conference as it is in its files, as far as they can be read, at a moment that moves on.

    `trouble` is why they cannot be read now: then everything is as it was before. `readings` counts
    how often they were looked into.
    """

    def __init__(self, source: Source, ask: Asking) -> None:
        self._source = source
        self._ask = ask
        self._saved = Saved(source.paths)
        self._saved.look()
        self.schedule = load_readable(*source)
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
        return self._ask(self.schedule, moment)

    def _read(self, moment: datetime) -> str:
        """Take what the files say now; why not, if that is not possible."""
        try:
            paths, form, timezone, columns = self._source
            schedule = api.load(*paths, reading=reading_of(form, timezone, columns))
            self._ask(schedule, moment)
        except api.ConfschedError as error:
            return error.message
        if not schedule.whole:
            notices = [one for one in schedule.notices if one.code in _UNREADABLE]
            return f"{notices[0].span}: {notices[0].message}" if notices else "a file is unreadable"
        self.schedule = schedule
        return ""


def run(
    source: Source,
    begin: Callable[[Schedule], datetime],
    ask: Asking,
    tell: Telling,
    color: ColorChoice,
) -> None:
    """Show what takes place till somebody interrupts, or nobody reads any more."""
    following = Following(source, ask)
    clock = Ticking(begin(following.schedule))
    with suppress(KeyboardInterrupt):
        signal.signal(signal.SIGINT, signal.default_int_handler)
        if terminal.has_screen():
            _on_a_screen(following, clock, tell, color)
        else:
            _in_a_pipe(following, clock, tell, color)


def _on_a_screen(following: Following, clock: Ticking, tell: Telling, color: ColorChoice) -> None:
    with Screen(color) as screen:
        while True:
            moment = clock()
            following.look(moment)
            screen.draw(_lines(following, following.now(moment), tell))
            screen.wait(_PATIENCE)


def _in_a_pipe(following: Following, clock: Ticking, tell: Telling, color: ColorChoice) -> None:
    """Write a block whenever something begins, ends or was saved."""
    before: object = None
    while is_read(sys.stdout):
        moment = clock()
        following.look(moment)
        answer = following.now(moment)
        seen = answer.standing, answer.running, answer.ahead, following.trouble, following.readings
        if seen != before:
            terminal.show([*_lines(following, answer, tell), ()], color=color)
            before = seen
        time.sleep(_PATIENCE)


def _lines(following: Following, answer: Now, tell: Telling) -> list[Line]:
    trouble = visible(following.trouble)
    return [*troubled(trouble, terminal.columns()), *tell(answer)] if trouble else tell(answer)
