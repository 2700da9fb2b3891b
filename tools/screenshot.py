"""`docs/screenshot.svg`: what a terminal shows, recorded from the commands themselves."""

import os
import re
import subprocess
import sys
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.text import Text

PROJECT = Path(__file__).parent.parent
_COLUMNS = 88
_VALIDATE = ("validate", "data/mesf2021-draft")
_FINDINGS = ("C102", "T206")
_AGENDA = ("agenda", "data/mesf2021", "--day", "1")
_AGENDA_BLOCKS = 4
# without the font, a picture fetches nothing, and the terminal font of whoever looks is used
_FONT = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)


def screenshot() -> str:
    """Draw some findings about a draft, and the beginning of an agenda."""
    console = Console(
        record=True, file=StringIO(), width=_COLUMNS, force_terminal=True, color_system="256"
    )
    shown = [*_prompt(_VALIDATE), *_some_findings(), "", *_prompt(_AGENDA), *_beginning()]
    for line in shown:
        console.print(Text.from_ansi(line), no_wrap=True, crop=True, soft_wrap=False)
    svg = console.export_svg(title="confsched", unique_id="confsched")
    # some programs that draw SVG fold even the spaces that are not to be broken
    svg = _FONT.sub("", svg).replace("<svg ", '<svg xml:space="preserve" ', 1)
    return "\n".join(line.rstrip() for line in svg.splitlines()) + "\n"


def _prompt(words: tuple[str, ...]) -> list[str]:
    return [f"\033[1m$ confsched {' '.join(words)}\033[0m"]


def _some_findings() -> list[str]:
    """Pick the first finding of each code that is shown, and the summary at the end."""
    blocks = _output(_VALIDATE).rstrip("\n").split("\n\n")
    shown = [next(block for block in blocks if f" {code}" in _plain(block)) for code in _FINDINGS]
    return "\n\n".join([*shown, "…", blocks[-1]]).split("\n")


def _beginning() -> list[str]:
    """Return the agenda's head and its first sessions."""
    blocks = _output(_AGENDA).split("\n\n")
    return "\n\n".join([*blocks[:_AGENDA_BLOCKS], "…"]).split("\n")


def _plain(text: str) -> str:
    return Text.from_ansi(text).plain


def _output(words: tuple[str, ...]) -> str:
    """Return what a command writes to a terminal; an exit code of 1 says that it has findings."""
    environment = {**os.environ, "FORCE_COLOR": "1", "COLUMNS": str(_COLUMNS), "PYTHONUTF8": "1"}
    environment.pop("COLORTERM", None)
    command = [sys.executable, "-m", "confsched", *words]
    done = subprocess.run(
        command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr)
    return done.stdout
