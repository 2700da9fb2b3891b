"""Checking again whenever a file was saved; the process stays, so that only the work is left."""

import gc
import shutil
import signal
import sys
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial

from confsched import api, files
from confsched.checking import Choices, Report
from confsched.cli import terminal
from confsched.cli.saved import Saved
from confsched.cli.streams import is_read
from confsched.cli.validating import today, what_of
from confsched.comparing import Difference, difference
from confsched.errors import ConfschedError
from confsched.findings import Finding, Severity
from confsched.house_rules import house_files
from confsched.reports.text import summary
from confsched.reports.watching import Watched, watched
from confsched.text.styled import Piece

_PATIENCE = 1_000  # milliseconds between two looks at files that lie in no folder that is watched
_CLEARED = "\x1b[2J\x1b[3J\x1b[H"
_SYNTAX = "F001"
_SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.INFO)
_UNCHANGED = Difference((), (), 0)


def run(paths: Sequence[str], choices: Choices, reading: api.Reading) -> None:
    """Check what some paths hold, and again after every change, till somebody interrupts.

    Raises ConfschedError where nothing can be checked at first, and without the extra.
    """
    changes = _changes(paths)
    with suppress(KeyboardInterrupt):
        signal.signal(signal.SIGINT, signal.default_int_handler)
        watching = _Watching(paths, choices, reading)
        watching.look()
        for is_told in changes:
            if not is_read(sys.stdout):
                return
            if watching.has_changed(everywhere=is_told):
                watching.look()
    if terminal.has_screen():
        terminal.put("\n")  # after the ^C


def _changes(paths: Sequence[str]) -> Iterator[bool]:
    """Whether something has happened in the folders, or only time has passed."""
    try:
        from watchfiles import watch  # noqa: PLC0415 -- an extra
    except ImportError:
        hint = "pip install 'confsched[watch]'"
        raise ConfschedError("watching files needs the extra 'watch'", hint) from None
    folders = [path for path in paths if files.is_folder(path)]
    # a file that is saved by renaming is a new one: only its folder tells
    around = folders or sorted({files.folder_of(path) for path in paths})
    look = partial(
        watch,
        *around,
        watch_filter=None,
        recursive=bool(folders),
        rust_timeout=_PATIENCE,
        yield_on_timeout=True,
        ignore_permission_denied=True,
    )
    return _told(look, around)


def _told(
    look: Callable[[], Iterable[Collection[object]]], around: Sequence[str]
) -> Iterator[bool]:
    """What is told of some folders; of one that went and came again nobody would tell any more.

    Nor does anybody tell what was saved before a folder was watched.
    """
    while True:
        known = _numbers(around)
        with suppress(FileNotFoundError):
            for number, events in enumerate(look() if None not in known else ()):
                yield bool(events) or number == 0
                if _numbers(around) != known:
                    break
        yield True
        time.sleep(_PATIENCE / 1_000)


def _numbers(folders: Iterable[str]) -> list[int | None]:
    """By what the disk knows some folders; None for one that is gone."""
    stamps = map(files.stamp, folders)
    return [stamp.number if stamp is not None else None for stamp in stamps]


class _Watching:
    """What was found, as far as the files could be read, and how the files were then.

    Changes are counted from the last time when all could be read.
    """

    def __init__(self, paths: Sequence[str], choices: Choices, reading: api.Reading) -> None:
        self.paths = paths
        self.choices = choices
        self.reading = reading
        self.saved = Saved(paths)
        self.report: Report | None = None
        self.change = _UNCHANGED
        self.trouble: tuple[Finding | str, ...] = ()

    def has_changed(self, *, everywhere: bool) -> bool:
        """Whether a file is another, came or went; else of those outside the folders only."""
        saved = self.saved
        return saved.have_changed() if everywhere else saved.known_have_changed(saved.outside)

    def look(self) -> None:
        """Check once more, and show what there is to see."""
        emptied = self.saved.look()
        self.trouble = tuple(f"{name!r} is empty" for name in emptied)
        if not emptied:
            self._check()
        if self.trouble:
            self.change = _UNCHANGED  # what was new before is not new again
        self._show()
        gc.collect()  # nobody else does: a command ends before it is worth it

    def _check(self) -> None:
        try:
            report = api.report(self.paths, replace(self.choices, today=today()), self.reading)
        except ConfschedError as error:
            if self.report is None:
                raise
            self.trouble = (error.message,)
            return
        before, is_whole = self.report, _is_whole(report)
        if before is not None and _is_whole(before) and not is_whole:
            self.trouble = tuple(one for one in report.findings if one.code == _SYNTAX)
            return
        self.change = _UNCHANGED
        if before is not None and _is_whole(before):
            self.change = difference(before, report)
        self.report = report
        # house rules that are named now are known from here on
        self.saved.extend(name for one in report.schedules for name in house_files(one))

    def _show(self) -> None:
        report = self.report
        if report is None:
            return
        counts = {severity: report.count(severity) for severity in _SEVERITIES}
        line = summary(counts, what_of(report), len(report.waived))
        clock = Piece(f"{datetime.now():%H:%M:%S}  ", "dim")  # noqa: DTZ005 -- the clock on the wall
        appeared, vanished, _ = self.change
        told = Watched(report.findings, appeared, vanished, (clock, *line), self.trouble)
        if terminal.has_screen():
            terminal.put(_CLEARED)
            terminal.show(watched(told, terminal.columns(), shutil.get_terminal_size().lines))
        else:
            terminal.show([*watched(told, terminal.columns()), ()])


def _is_whole(report: Report) -> bool:
    return all(schedule.whole for schedule in report.schedules)
