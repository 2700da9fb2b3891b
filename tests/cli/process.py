"""Runs the command line as a process of its own, as somebody at a terminal does."""

import os
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from support import PROJECT

COMMAND = (sys.executable, "-m", "confsched")
# what a test says about colours, widths and stamps counts, and not what the machine happens to say
_SILENT = ("COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "COLORTERM", "TERM", "SOURCE_DATE_EPOCH")


class Result(NamedTuple):
    """All that a process says: its exit code, what it printed, and what it said beside that."""

    code: int
    stdout: str
    stderr: str


def environment(env: Mapping[str, str] = {}, columns: int = 100) -> dict[str, str]:
    """The machine's environment without its opinions on output, and with the package in reach."""
    inherited = {name: value for name, value in os.environ.items() if name not in _SILENT}
    ours = {"COLUMNS": str(columns), "PYTHONPATH": str(PROJECT), "PYTHONUTF8": "1"}
    return {**inherited, **ours, **env}


def run(
    arguments: Sequence[str | Path],
    *,
    stdin: str | bytes = b"",
    env: Mapping[str, str] = {},
    cwd: Path | None = None,
    columns: int = 100,
) -> Result:
    """Run `confsched` to its end; it never shows a traceback and never ends with another code."""
    done = subprocess.run(
        [*COMMAND, *map(str, arguments)],
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        check=False,
        cwd=cwd,
        env=environment(env, columns),
        timeout=60,
    )
    result = Result(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert "Traceback" not in result.stderr, result.stderr
    assert result.code in (0, 1, 2), result
    return result


def played(folder: Path, block: str) -> tuple[str, list[int]]:
    """A block of commands with what they say now, and their exit codes."""
    lines, codes = [], []
    for line in block.splitlines():
        if line.startswith("$ confsched "):
            done = run(shlex.split(line)[2:], cwd=folder)
            lines += [line, *(done.stdout + done.stderr).splitlines()]
            codes.append(done.code)
    return "".join(f"{line}\n" for line in lines), codes
