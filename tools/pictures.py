"""What a command shows on a terminal, as text and as a picture (SVG)."""

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME, SVG_EXPORT_THEME
from rich.text import Text

PROJECT = Path(__file__).parent.parent
# without the font, a picture fetches nothing, and the terminal font of whoever looks is used
_FONT = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)
_COLORS = {"FORCE_COLOR": "1", "COLORTERM": "truecolor"}
_OPINIONS = ("NO_COLOR", "FORCE_COLOR", "COLORTERM", "FORCE_HYPERLINK", "TZ")


def picture(
    lines: Iterable[str], *, columns: int, title: str = "confsched", dark: bool = True
) -> str:
    """Draw lines as a terminal shows them that obeys what is in them."""
    console = Console(
        record=True, file=StringIO(), width=columns, force_terminal=True, color_system="truecolor"
    )
    for line in lines:
        console.print(Text.from_ansi(line), no_wrap=True, crop=True, soft_wrap=False)
    theme = SVG_EXPORT_THEME if dark else DEFAULT_TERMINAL_THEME
    svg = console.export_svg(title=title, unique_id="confsched", theme=theme)
    # some programs that draw SVG fold even the spaces that are not to be broken
    svg = _FONT.sub("", svg).replace("<svg ", '<svg xml:space="preserve" ', 1)
    return "\n".join(line.rstrip() for line in svg.splitlines()) + "\n"


def output(words: Sequence[str], *, columns: int, colors: bool, text: str = "") -> str:
    """Return what a command writes; an exit code of 1 says that it has findings.

    `text` is its standard input.
    """
    kept = {name: value for name, value in os.environ.items() if name not in _OPINIONS}
    ours = {"COLUMNS": str(columns), "PYTHONUTF8": "1"} | (_COLORS if colors else {})
    done = subprocess.run(
        [sys.executable, "-m", "confsched", *words],
        cwd=PROJECT,
        env={**kept, **ours},
        input=text,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr)
    return done.stdout


def prompt(words: Sequence[str]) -> str:
    """Return a command as it was typed."""
    return f"\033[1m$ confsched {' '.join(words)}\033[0m"


def beginning(text: str, lines: int) -> list[str]:
    """Return the first lines of a text, and a sign that there are more."""
    found = text.rstrip("\n").split("\n")
    return found if len(found) <= lines else [*found[:lines], "…"]
