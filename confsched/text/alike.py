"""Names that look alike: whatever their case, their accents, and what stands between words."""

from functools import lru_cache
from typing import Final
from unicodedata import category, normalize

from confsched.patterns import pattern

_SIGN: Final = pattern(r"(?<!\w)[-\u2212](?=\d)")
_ACCENTS: Final = pattern("[\u0300-\u036f]")


@lru_cache(maxsize=1024)
def squeezed(name: str) -> str:
    """A name as it is compared: `Hall A`, `hall-a` and `HALL_A` are one.

    `1.1` is not `11`, and `-1` is not `1`. Marks are left out where they are accents; in other
    scripts they are part of the word.
    """
    folded = normalize("NFKD", _SIGN.sub("minus ", name).casefold())
    result = ""
    parted = False
    for character in _ACCENTS.sub("", folded):
        if not character.isalnum() and category(character)[0] != "M":
            parted = True
            continue
        if parted and character.isdigit() and result[-1:].isdigit():
            result += "."
        result += character
        parted = False
    return result
