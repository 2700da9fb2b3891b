"""What of somebody's text may reach a terminal, and how the rest is shown."""

import re
import unicodedata
from typing import Final

from confsched.patterns import pattern

_OPENERS: Final = "\u2066\u2067\u2068"
_FSI: Final = "\u2068"
_PDI: Final = "\u2069"
_ISOLATES: Final = pattern(f"[{_OPENERS}{_PDI}]")

_UNSEEN: Final = "".join(
    (
        "\x00-\x1f\x7f-\x9f",  # control characters
        "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f",
        "\u2028-\u202e",  # line and paragraph separator, bidi embeddings and overrides
        "\u2060-\u2065\u206a-\u206f\u3164",
        "\ud800-\udfff",  # surrogates
        "\ufeff\uffa0\ufff0-\ufffb",
        "\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a",
        "\U000e0000-\U000e00ff\U000e01f0-\U000e0fff",  # tags
        "\ufdd0-\ufdef",  # noncharacters
        *(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)),
    )
)
# A black flag, tags that spell a region, and the tag that ends it (UTS #51, ED-14a).
_FLAG: Final = "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]+\U000e007f"
_SHOWN: Final = pattern(f"{_FLAG}|\r\n|[{_UNSEEN}]")
_SUSPECT: Final = pattern(f"[{_UNSEEN}{_OPENERS}{_PDI}]")
# those of them that Python takes for printable: looked for where all else is ruled out by that
_NOT_SEEN_TO_BE: Final = pattern("[\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]")

_PICTURES: Final = (
    {chr(code): chr(0x2400 + code) for code in range(0x20)}
    | {"\x7f": "␡"}
    | dict.fromkeys(("\n", "\r", "\r\n", "\t"), " ")
)

# Isolates, and the blocks that hold the bidi classes R, AL and AN among others.
_MAY_TURN: Final = pattern(
    f"[{_OPENERS}{_PDI}\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def visible(text: str) -> str:
    """Return the text with nothing in it that a terminal obeys or a reader cannot see.

    A line break or tab becomes a space, any other control character its picture (ESC is ␛), and
    C1 controls, bidi overrides and embeddings, isolates without a partner, lone surrogates,
    noncharacters and invisible characters a mark like ‹U+202E›. ZWNJ, ZWJ, variation selectors
    and the tags of a flag stay: Persian, Hindi and emoji need them. Doing it twice changes
    nothing more.
    """
    if is_visible(text) or _SUSPECT.search(text) is None:
        return text
    return _SHOWN.sub(_shown, _with_lone_isolates_marked(text))


def is_visible(text: str) -> bool:
    """Whether `visible` surely leaves a text as it is; quick, and no for a few that it does."""
    return text.isprintable() and (text.isascii() or _NOT_SEEN_TO_BE.search(text) is None)


def isolate(text: str) -> str:
    """Return the text fenced (FSI … PDI, UAX #9) so that it cannot turn its neighbours round.

    Text without right-to-left letters stays as it is. Isolates of its own that a cut has left
    without a partner are closed or dropped, so this is the last step before a text is placed.
    """
    if text.isascii() or _MAY_TURN.search(text) is None:
        return text
    whole = _with_isolates_balanced(text)
    return f"{_FSI}{whole}{_PDI}" if _holds_right_to_left(whole) else whole


def _shown(match: re.Match[str]) -> str:
    text = match[0]
    if text in _PICTURES:
        return _PICTURES[text]
    return text if len(text) > 1 else _mark(text)


def _mark(character: str) -> str:
    return f"‹U+{ord(character):04X}›"


def _lone_isolates(text: str) -> frozenset[int]:
    opened: list[int] = []
    stray: list[int] = []
    for match in _ISOLATES.finditer(text):
        if match[0] != _PDI:
            opened.append(match.start())
        elif opened:
            opened.pop()
        else:
            stray.append(match.start())
    return frozenset(opened + stray)


def _with_lone_isolates_marked(text: str) -> str:
    lone = _lone_isolates(text)
    if not lone:
        return text
    return "".join(_mark(char) if place in lone else char for place, char in enumerate(text))


def _with_isolates_balanced(text: str) -> str:
    lone = _lone_isolates(text)
    if not lone:
        return text
    unclosed = sum(text[place] != _PDI for place in lone)
    kept = (char for place, char in enumerate(text) if place not in lone or char != _PDI)
    return "".join(kept) + _PDI * unclosed


def _holds_right_to_left(text: str) -> bool:
    return any(
        unicodedata.bidirectional(match[0]) in {"R", "AL", "AN"}
        for match in _MAY_TURN.finditer(text)
    )
