"""Where the time or the memory of a row goes: its own side, run in this process."""

import contextlib
import gc
import os
import sys
import sysconfig
import tracemalloc
from collections.abc import Callable, Iterator
from cProfile import Profile
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from types import CodeType
from typing import Final

from benchmarks import inside
from benchmarks.comparison import Row
from benchmarks.measure import ROOT, Figure

_ROOTS: Final = (str(ROOT), *(sysconfig.get_path(name) for name in ("purelib", "stdlib")))


@dataclass(frozen=True, slots=True)
class Cost:
    """What one place in the code takes itself: seconds, or bytes that it made and are held."""

    place: str
    amount: float
    share: float

    def __str__(self) -> str:
        return f"{self.share:.0%} {self.place}"


def costs(row: Row, most: int) -> list[Cost]:
    """The places that cost most, the dearest first."""
    found = list(_held(row) if row.figure is Figure.PEAK else _spent(row))
    total = sum(cost.amount for cost in found) or 1
    found.sort(key=attrgetter("amount"), reverse=True)
    return [Cost(cost.place, cost.amount, cost.amount / total) for cost in found[:most]]


def _spent(row: Row) -> Iterator[Cost]:
    if row.ours.arguments[-1] == "--version":
        return  # answered before the command is there, so no call of it would show the cost
    work = _work(row)
    gc.disable()
    profile = Profile()
    with Path(os.devnull).open("w") as nowhere, contextlib.redirect_stdout(nowhere):
        profile.runcall(work)
    gc.enable()
    for entry in profile.getstats():
        yield Cost(_place(entry.code), entry.inlinetime, 0)


def _held(row: Row) -> Iterator[Cost]:
    """What the conference holds once it is validated, by the line that made it."""
    from confsched import api  # noqa: PLC0415 -- for this row only

    tracemalloc.start()
    report = api.validate(row.ours.arguments[-1])
    snapshot = tracemalloc.take_snapshot()
    tracemalloc.stop()
    del report
    for statistic in snapshot.statistics("lineno"):
        frame = statistic.traceback[0]
        yield Cost(f"{_short(frame.filename)}:{frame.lineno}", statistic.size, 0)


def _work(row: Row) -> Callable[[], object]:
    """The row's own program as a call."""
    arguments = list(row.ours.arguments)
    if "benchmarks.inside" in arguments:
        task, argument = arguments[-2:]
        return inside.TASKS[task](argument)
    start = arguments.index("confsched") + 1 if "confsched" in arguments else 1
    return lambda: _command(arguments[start:])


def _command(arguments: list[str]) -> None:
    from confsched.cli.app import app  # noqa: PLC0415 -- part of what a command costs

    with contextlib.suppress(SystemExit):
        app(arguments)


def _place(code: CodeType | str) -> str:
    """A function with its file; the name of one that is not written in Python."""
    return code if isinstance(code, str) else f"{_short(code.co_filename)}:{code.co_qualname}"


def _short(file: str) -> str:
    """A file without the folders that differ from machine to machine."""
    root = next((root for root in _ROOTS if file.startswith(root + os.sep)), "")
    return file.removeprefix(root + os.sep) if root else file


def report(row: Row, most: int = 15) -> None:
    """Print where the row's own side goes."""
    unit = "MB" if row.figure is Figure.PEAK else "ms"
    scale = 1e-6 if row.figure is Figure.PEAK else 1e3
    found = costs(row, most)
    if not found:
        sys.stdout.write(f"{row.name} is answered before a call that could be profiled\n")
    for cost in found:
        sys.stdout.write(f"{cost.share:5.1%} {cost.amount * scale:9.1f} {unit}  {cost.place}\n")
