"""Commands with all that they print, one after another, as a golden file keeps them."""

import shlex
from collections.abc import Iterable, Sequence

from process import run
from programmes import GOLDENS

PLANNING = GOLDENS / "planning.yaml"


def transcript(commands: Iterable[Sequence[str]], columns: int = 80) -> bytes:
    """What commands about the sample print at a width; each of them succeeds, without a word."""
    shown = []
    for command in commands:
        code, stdout, stderr = run([*command, PLANNING], columns=columns)
        assert (code, stderr) == (0, ""), (command, stderr)
        shown.append(f"$ confsched {shlex.join(command)}\n{stdout}")
    return "\n".join(shown).encode()
