"""Lines on a terminal or in a pipe: colours only where they are seen, and nothing that breaks."""

import os
import shutil
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import lru_cache

from confsched.cli.streams import divert
from confsched.errors import ConfschedError
from confsched.text.safe import visible
from confsched.text.styled import Line, plain

_STYLES = {
    "error": "bold red",
    "warning": "bold yellow",
    "info": "bold cyan",
    "good": "bold green",
    "place": "bold",
    "dim": "dim",
    "fix": "green",
    "code": "bold",
    "heading": "bold",
    "title": "bold underline",
    "subtitle": "italic",
    "day": "bold",
    "time": "cyan",
    "session": "bold",
    "pause": "dim italic",
    "cancelled": "strike",
    "speaker": "",
    "type": "magenta",
    "room": "green",
    "track": "blue",
    "status": "yellow",
    "quiet": "dim",
    "rule": "dim",
    "plot": "cyan",
}
_TYPEWRITER = str.maketrans(
    dict.fromkeys("─–—−", "-")
    | {"·": "|", "↓": "v", "…": "...", "‘": "'", "’": "'", "“": '"', "”": '"'}
    | dict.fromkeys("\u2068\u2069", "")
    | {"▁": ".", "▂": ".", "▃": ":", "▄": ":"}
    | dict.fromkeys("▅▆▇█", "#")
)
_IN_A_PIPE = 100


def columns() -> int:
    """The width to draw for: the terminal's, `COLUMNS`, or a page in a pipe."""
    return max(20, shutil.get_terminal_size((_IN_A_PIPE, 24)).columns)


def show(lines: Iterable[Line]) -> None:
    """Write lines to standard output, in colour on a terminal."""
    put(written(lines))


def written(lines: Iterable[Line]) -> str:
    """Lines as `show` writes them."""
    told = map(_coloured, lines) if is_colourful() else plain(lines)
    return "".join(f"{line}\n" for line in told)


def put(text: str) -> None:
    """Write a text to standard output."""
    put_bytes(text.encode("utf-8", "replace") if _is_utf8() else _in_its_encoding(text))


def put_bytes(data: bytes) -> None:
    """Write bytes to standard output; a reader that went away is no mistake of anybody's."""
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        divert(sys.stdout)
    except OSError as error:
        message = f"cannot write to standard output: {(error.strerror or 'no reason').lower()}"
        raise ConfschedError(message, "make room, or write to another place") from None


def note(text: str) -> None:
    """Write a line to standard error: what is no result."""
    with suppress(OSError):
        sys.stderr.write(f"{visible(text)}\n")


def has_screen() -> bool:
    """Whether standard output is a terminal on which the cursor can go back."""
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def is_colourful() -> bool:
    """On a terminal, unless NO_COLOR (no-color.org) or a dumb one; FORCE_COLOR decides before."""
    if os.environ.get("FORCE_COLOR"):
        return True
    plainly = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return not plainly and sys.stdout.isatty()


def _is_utf8() -> bool:
    return (sys.stdout.encoding or "utf-8").lower().replace("_", "-") in ("utf-8", "utf8")


def _in_its_encoding(text: str) -> bytes:
    """What the encoding lacks becomes what typewriters used for it, else a question mark."""
    try:
        return text.encode(sys.stdout.encoding)
    except UnicodeEncodeError:
        return text.translate(_TYPEWRITER).encode(sys.stdout.encoding, "replace")


def _coloured(line: Line) -> str:
    return "".join(_style(style)(text) if style else text for text, style in line).rstrip(" ")


@lru_cache(maxsize=256)
def _style(name: str) -> Callable[[str], str]:
    from rich.color import ColorSystem  # noqa: PLC0415 -- for colours only
    from rich.errors import StyleSyntaxError  # noqa: PLC0415 -- for colours only
    from rich.style import Style  # noqa: PLC0415 -- for colours only

    system = ColorSystem.TRUECOLOR if "truecolor" in os.environ.get("COLORTERM", "") else None
    try:
        style = Style.parse(_STYLES.get(name) or name.removeprefix("track:"))
    except StyleSyntaxError:
        style = Style()
    return lambda text: style.render(text, color_system=system or ColorSystem.EIGHT_BIT)
