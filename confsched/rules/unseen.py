"""Characters that nobody sees: which of them a text needs, and what they are called."""

import re
import unicodedata
from collections.abc import Callable
from typing import Final

from confsched.patterns import pattern
from confsched.text.width import is_pictograph

# Letters, numbers and marks that read alike without them; spaces are not among them.
UNSEEN: Final = (
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # control characters but for tabs and line breaks
    "\u00ad\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb"
    "\U000e0000-\U000e0fff"  # tags and variation selectors
)
_UNSEEN: Final = pattern(f"[{UNSEEN}]")

_JOINERS: Final = "\u180e\u200c\u200d"
_ZERO_WIDTH_JOINER: Final = "\u200d"
_ZERO_WIDTH_SPACE: Final = "\u200b"
_MARKS: Final = "\u061c\u200e\u200f"
_SELECTORS: Final = pattern("[\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_SELECTED: Final = pattern(rf"[0-9#*]|[^\x00-\xa0\s{UNSEEN}]")
_EMOJI_VARIANTS: Final = pattern("[\ufe0f\U0001f3fb-\U0001f3ff]")
# A black flag, tags that spell a region, and the tag that ends it (UTS #51, ED-14a).
_FLAG: Final = pattern("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]+\U000e007f")

# Scripts whose letters join or form clusters: Arabic to N'Ko, India to Myanmar, Khmer, Mongolian …
_JOINING: Final = pattern(
    "[\u0600-\u0605\u0610-\u08ff\u0900-\u109f\u1780-\u180a\u1810-\u18af\u1a00-\u1c4f"
    "\ua800-\uabff\ufb50-\ufdff\ufe70-\ufefc\U00010a00-\U00011fff\U0001e900-\U0001e95f]"
)
# Scripts without spaces between words: Thai to Tibetan, Myanmar, Khmer, Han and its neighbours.
_UNSPACED: Final = pattern(
    "[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u1aaf\u3040-\u30ff\u3400-\u9fff\ua9e0-\uaa7f]"
)
_RIGHT_TO_LEFT: Final = pattern(
    "[\u05be-\u0605\u0608-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

_CLOSED_BY: Final = dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c") | dict.fromkeys(
    "\u2066\u2067\u2068", "\u2069"
)
_PAIRED: Final = pattern("[\u202a-\u202e\u2066-\u2069\n]")

_NAMES: Final = {
    "\u00ad": "soft hyphen",
    "\u200b": "zero-width space",
    "\u200c": "zero-width non-joiner",
    "\u200d": "zero-width joiner",
    "\u200e": "left-to-right mark",
    "\u200f": "right-to-left mark",
    "\u2060": "word joiner",
    "\ufeff": "byte order mark",
}


def without_unseen(text: str) -> str:
    """A text as it looks."""
    return _UNSEEN.sub("", text)


def with_needed_as_letters(text: str) -> str:
    """A text of the same length, with a letter for each invisible character that it needs.

    Those are joiners between letters of scripts that join, in emoji and flags, a zero-width space
    between words of scripts without spaces, marks of direction where some of the text runs from
    right to left, and embeddings and isolates in pairs.
    """
    if _UNSEEN.search(text) is None:
        return text
    needless = _lone(text)
    in_flags = {at for match in _FLAG.finditer(text) for at in range(*match.span())}
    turns = _RIGHT_TO_LEFT.search(text) is not None

    def letter(match: re.Match[str]) -> str:
        at = match.start()
        if at in needless:
            return match[0]
        needed = at in in_flags or (turns if match[0] in _MARKS else _is_needed(text, at))
        return "x" if needed else match[0]

    return _UNSEEN.sub(letter, text)


def _is_needed(text: str, at: int) -> bool:
    character = text[at]
    if character in _JOINERS:
        return _beside(_JOINING.match, text, at) or _in_emoji(text, at)
    if character == _ZERO_WIDTH_SPACE:
        return _beside(_UNSPACED.match, text, at)
    if _SELECTORS.match(character):
        return at > 0 and _SELECTED.match(text[at - 1]) is not None
    return _PAIRED.match(character) is not None  # those without a partner are known


def _beside(matches: Callable[[str], object], text: str, at: int) -> bool:
    neighbours = text[max(at - 1, 0) : at], text[at + 1 : at + 2]
    return any(matches(neighbour) for neighbour in neighbours)


def _in_emoji(text: str, at: int) -> bool:
    if text[at] != _ZERO_WIDTH_JOINER or at + 1 == len(text) or not is_pictograph(text[at + 1]):
        return False
    before = at - 1
    while before > 0 and _EMOJI_VARIANTS.match(text[before]):
        before -= 1
    return before >= 0 and is_pictograph(text[before])


def _lone(text: str) -> set[int]:
    """Where embeddings and isolates stand whose other half is not on the same line (UAX #9)."""
    opened: dict[str, list[int]] = {"\u202c": [], "\u2069": []}
    result: set[int] = set()
    for match in _PAIRED.finditer(f"{text}\n"):
        character, at = match[0], match.start()
        if character in _CLOSED_BY:
            opened[_CLOSED_BY[character]].append(at)
        elif character == "\n":
            result.update(*opened.values())
            opened = {closing: [] for closing in opened}
        elif opened[character]:
            opened[character].pop()
        else:
            result.add(at)
    return result


def name_of(character: str) -> tuple[str, str]:
    """What an invisible character is called, and what follows it in brackets."""
    if character in _NAMES:
        return _NAMES[character], ""
    code = f" (U+{ord(character):04X})"
    if _PAIRED.match(character):
        return "direction control", f"{code} without its partner"
    kind = "control" if unicodedata.category(character) == "Cc" else "invisible"
    return f"{kind} character", code
