"""Run programs in turn and take their wall time and peak memory, each from its own process."""

import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Final

ROOT: Final = Path(__file__).parent.parent
# ru_maxrss is in bytes on macOS and in kibibytes elsewhere, see getrusage(2)
_UNIT: Final = 1 if sys.platform == "darwin" else 1024


class Figure(StrEnum):
    """What is compared: seconds of wall time, or bytes of memory at the peak."""

    SECONDS = "seconds"
    PEAK = "peak"


@dataclass(frozen=True, slots=True)
class Program:
    """A command line, run in the project's folder.

    `prints_seconds` means that it times a part of itself, and that this part is what counts.
    """

    arguments: tuple[str, ...]
    prints_seconds: bool = False


@dataclass(frozen=True, slots=True)
class Usage:
    """What one run took."""

    seconds: float
    peak: int


class FailedError(Exception):
    """A program that is measured ended with an error, so that its figures mean nothing."""


def run(program: Program) -> Usage:
    """Run a program once.

    The peak is that of the process as the system accounts for it. It is never below that of the
    process which starts it, so the latter must stay small: nothing large is loaded here.
    """
    start = perf_counter()
    with subprocess.Popen(
        program.arguments,
        cwd=ROOT,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE if program.prints_seconds else subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        _, status, usage = os.wait4(process.pid, 0)
        seconds = perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise FailedError(f"exit code {process.returncode}: {' '.join(program.arguments)}")
        if process.stdout is not None:
            seconds = float(process.stdout.read())
    return Usage(seconds, usage.ru_maxrss * _UNIT)


def _environment() -> dict[str, str]:
    """As an installed program runs: with its bytecode, which the run that does not count keeps."""
    kept = {n: v for n, v in os.environ.items() if n != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"COLUMNS": "100"}


def in_turn(programs: Iterable[Program], repeats: int) -> dict[Program, list[Usage]]:
    """Run programs as A B A B …, after one run of each that does not count.

    The machine's moods then fall on all of them alike.
    """
    usages: dict[Program, list[Usage]] = {program: [] for program in programs}
    for program in usages:
        run(program)
    for _ in range(repeats):
        for program, samples in usages.items():
            samples.append(run(program))
    return usages


def typical(samples: Iterable[Usage], figure: Figure) -> float:
    """The median of one figure."""
    return float(median(getattr(sample, figure) for sample in samples))
