"""How a style looks on the terminal that there is: 16 colours, 256 or all of them."""

import os
import sys
from enum import IntEnum, StrEnum
from functools import lru_cache
from typing import Final

_OFF: Final = "\x1b[0m"
# ECMA-48 §8.3.117: what each word is in "select graphic rendition"
_CODES: Final = {
    "bold": "1",
    "dim": "2",
    "italic": "3",
    "underline": "4",
    "strike": "9",
    "red": "31",
    "green": "32",
    "yellow": "33",
    "blue": "34",
    "magenta": "35",
    "cyan": "36",
}
_OF_256: Final = ("alacritty", "foot", "ghostty", "kitty", "wezterm", "256")


class ColorChoice(StrEnum):
    """When there are colours."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class System(IntEnum):
    """How many colours a terminal has."""

    SIXTEEN = 16
    MANY = 256
    ALL = 2**24


def are_seen(choice: ColorChoice = ColorChoice.AUTO) -> bool:
    """Whether colours are written: as an option says, else as the environment does.

    On a terminal, unless it is a dumb one; FORCE_COLOR (force-color.org) says that there are, and
    NO_COLOR (no-color.org) that there are none, whatever else is said. Both count when they are
    there and not empty.
    """
    if choice is not ColorChoice.AUTO:
        return choice is ColorChoice.ALWAYS
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return os.environ.get("TERM") != "dumb" and sys.stdout.isatty()


@lru_cache(maxsize=1)
def system() -> System:
    """What the terminal says that it can; without a word, what all of today's can."""
    term = os.environ.get("TERM", "")
    if os.environ.get("COLORTERM") in ("truecolor", "24bit") or term.endswith("-direct"):
        return System.ALL
    known = not term or any(name in term for name in _OF_256)
    return System.MANY if known else System.SIXTEEN


def painted(text: str, words: str) -> str:
    """A text in a style, told in words like `bold red`, or as a colour: `#1b6ca8`."""
    codes = _codes(words, system())
    return f"\x1b[{codes}m{text}{_OFF}" if codes else text


@lru_cache(maxsize=256)
def _codes(words: str, colors: System) -> str:
    if words.startswith("#"):
        return _of(words, colors)
    return ";".join(_CODES[word] for word in words.split())


def _of(written: str, colors: System) -> str:
    from confsched.text.colors import color_of, of_16, of_256  # noqa: PLC0415 -- for tracks only

    color = color_of(written)
    if color is None:
        return ""
    match colors:
        case System.ALL:
            return "38;2;" + ";".join(map(str, color))
        case System.MANY:
            return f"38;5;{of_256(color)}"
        case _:
            return f"{30 + of_16(color)}"
