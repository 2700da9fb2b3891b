"""Lines on a terminal or in a pipe: colours only where they are seen, and nothing that breaks."""

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import lru_cache
from typing import Final

from confsched.cli import colors
from confsched.cli.colors import ColorChoice
from confsched.cli.streams import divert
from confsched.errors import ConfschedError
from confsched.patterns import pattern
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
    dict.fromkeys("─╴╶╌–—−", "-")
    | dict.fromkeys("┌┐└┘├┤┬┴┼", "+")
    | dict.fromkeys("│╵╷", "|")
    | {"·": "|", "↓": "v", "×": "x", "⋮": ":", "▇": "=", "░": ".", "■": "#", "…": "..."}
    | {"\N{NO-BREAK SPACE}": " "}
    | {"‘": "'", "’": "'", "“": '"', "”": '"'}
    | dict.fromkeys("\u2068\u2069", "")
    | {"▁": ".", "▂": ".", "▃": ":", "▄": ":"}
    | {"▅": "=", "▆": "=", "█": "#"}
)
# an ellipsis before more of its line: what follows has to stay in its column
_CUT = pattern("…  |…(?= ?[│├┤┼┌┐└┘])")
_IN_A_PIPE = 100
_START: Final = "\x1b]8;;"
_END: Final = "\x1b\\"
_LONGEST: Final = 2083
_WEB: Final = pattern(r"(?i:https?)://[^\s/]")
# all that an address may have (RFC 3986 §2), which leaves out what could end the sequence
_KEPT: Final = "%:/?#[]@!$&'()*+,;=-._~"
_PROGRAMS: Final = ("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "zed", "rio", "Tabby")
_TERMS: Final = ("xterm-kitty", "xterm-ghostty", "alacritty", "foot", "contour")
_SIGNS: Final = ("KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION", "DOMTERM")
_FIRST_VTE: Final = 5000


def columns() -> int:
    """The width to draw for: the terminal's, `COLUMNS`, or a page in a pipe."""
    return max(20, shutil.get_terminal_size((_IN_A_PIPE, 24)).columns)


def columns_of_errors() -> int:
    """The width of the terminal that standard error goes to, which may be another one."""
    try:
        return int(os.environ["COLUMNS"])
    except (KeyError, ValueError):
        with suppress(OSError):
            return os.get_terminal_size(sys.stderr.fileno()).columns
    return _IN_A_PIPE


def show(
    lines: Iterable[Line], *, color: ColorChoice = ColorChoice.AUTO, paged: bool = False
) -> None:
    """Write lines to standard output, with colours and links where they are seen.

    `paged` shows more than a screen of them in a pager, where there is one.
    """
    if paged and sys.stdout.isatty():
        _show_paged(list(lines), color)
    else:
        put(_written(lines, color, linked=are_seen()))


def _show_paged(lines: list[Line], color: ColorChoice) -> None:
    from confsched.cli import pager  # noqa: PLC0415 -- on a terminal only

    command = pager.pager() if pager.is_long(len(lines)) else ()
    linked = are_seen() and (not command or pager.passes_links(command))
    text = _written(lines, color, linked=linked)
    if not command or not pager.page(command, _encoded(text)):
        put(text)


def written(lines: Iterable[Line], color: ColorChoice) -> str:
    """Lines as `show` writes them, without links."""
    return _written(lines, color, linked=False)


def _written(lines: Iterable[Line], color: ColorChoice, *, linked: bool) -> str:
    colored = colors.are_seen(color)
    texts = _marked(lines, colored=colored, linked=linked) if colored or linked else plain(lines)
    return "".join([f"{text}\n" for text in texts])


def put(text: str) -> None:
    """Write a text to standard output."""
    put_bytes(_encoded(text))


def put_bytes(data: bytes) -> None:
    """Write bytes to standard output; a reader that went away is no mistake of anybody's."""
    try:
        rest = memoryview(data)
        while rest:  # unbuffered, as containers have it, what there is no room for is left out
            rest = rest[sys.stdout.buffer.write(rest) :]
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


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "replace") if _is_utf8() else _in_its_encoding(text)


def _is_utf8() -> bool:
    return (sys.stdout.encoding or "utf-8").lower().replace("_", "-") in ("utf-8", "utf8")


def _in_its_encoding(text: str) -> bytes:
    """What the encoding lacks becomes what typewriters used for it, else a question mark."""
    try:
        return text.encode(sys.stdout.encoding)
    except UnicodeEncodeError:
        text = _CUT.sub(lambda cut: "..." if len(cut[0]) > 1 else "~", text)
        return text.translate(_TYPEWRITER).encode(sys.stdout.encoding, "replace")


def _marked(lines: Iterable[Line], *, colored: bool, linked: bool) -> Iterator[str]:
    """Yield lines with what a terminal obeys in them."""
    for line in lines:
        texts = []
        for text, style, link in line:
            shown = _painted(text, style) if style and colored else text
            texts.append(with_link(shown, link) if link and linked else shown)
        yield "".join(texts).rstrip(" ")


def _painted(text: str, style: str) -> str:
    words = style.removeprefix("track:") if "#" in style else _STYLES.get(style, "")
    return colors.painted(text, words)


def are_seen() -> bool:
    """Whether standard output is a terminal that shows links; FORCE_HYPERLINK decides before."""
    forced = os.environ.get("FORCE_HYPERLINK")
    return forced != "0" if forced else sys.stdout.isatty() and _is_known()


def _is_known() -> bool:
    said = os.environ.get
    term = said("TERM", "")
    if term == "dumb":
        return False
    vte = said("VTE_VERSION", "")
    return (
        said("TERM_PROGRAM") in _PROGRAMS
        or term.startswith(_TERMS)
        or any(map(said, _SIGNS))
        or (vte.isdecimal() and int(vte) >= _FIRST_VTE)
    )


def with_link(text: str, address: str) -> str:
    """A text that leads to an address of the web; to any other it does not."""
    target = _target(address)
    return f"{_START}{target}{_END}{text}{_START}{_END}" if target else text


@lru_cache(maxsize=4096)
def _target(address: str) -> str:
    if _WEB.match(address) is None:
        return ""
    from urllib.parse import quote  # noqa: PLC0415 -- for links only

    target = quote(address, safe=_KEPT, errors="replace")
    return target if len(target) <= _LONGEST else ""
