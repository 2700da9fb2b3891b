"""Names that stand once more in letters of another script: `Viktor Primerov (Виктор Примеров)`."""

from confsched.formats.ids import slug
from confsched.patterns import pattern

_LATIN = pattern(r"[A-Za-z\u00c0-\u024f]")
_ALIKE = 0.65  # of the letters of both


def is_said_again(name: str, told: str) -> bool:
    """Whether what stands behind a name is the name, as it sounds; words may be turned around.

    What Chinese characters sound like depends on the language, and letters without vowels say too
    little of it: such names stay what stands in brackets.
    """
    if _LATIN.search(told) or not _LATIN.search(name):
        return False
    from difflib import SequenceMatcher  # noqa: PLC0415 -- for few names

    words, sound = slug(name).split("-"), slug(told).replace("-", "")
    return any(
        SequenceMatcher(None, "".join(one), sound, autojunk=False).ratio() >= _ALIKE
        for one in (words, words[::-1])
    )
