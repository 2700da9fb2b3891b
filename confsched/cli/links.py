"""Links in a terminal (OSC 8), where it is known to show them.

How they are written, and the longest address that is shown, is told in
https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda. The names and versions by which
terminals are known are those of https://github.com/Alhadis/OSC8-Adoption.
"""

import os
import sys
from functools import lru_cache
from typing import Final

from confsched.patterns import pattern

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


def linked(text: str, address: str) -> str:
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
