"""The programs that rows run: a command of confsched, and a task inside a process."""

import sys
from pathlib import Path

from benchmarks.measure import Program


def confsched(*arguments: str) -> Program:
    """The command as it is installed beside this Python, else as a module."""
    script = Path(sys.executable).parent / "confsched"
    start = (str(script),) if script.exists() else (sys.executable, "-m", "confsched")
    return Program((*start, *arguments))


def inside(task: str, argument: str) -> Program:
    """A task of `benchmarks.inside`, which says itself how long it took."""
    command = (sys.executable, "-m", "benchmarks.inside", task, argument)
    return Program(command, prints_seconds=True)
