"""Names that look alike: whatever their case, accents and what stands between words; or a slip."""

from functools import lru_cache
from typing import Final
from unicodedata import category, normalize

from confsched.patterns import pattern

_WORD: Final = 3  # letters of what is more than a number
_WORDS: Final = pattern(r"[^\W\d_]{4,}")
_SIGN: Final = pattern(r"(?<!\w)[-\u2212](?=\d)")
# other marks are letters: the vowels of Hindi, the voicing of Japanese
_ACCENTS: Final = pattern("[\u0300-\u036f]")


@lru_cache(maxsize=1024)
def squeezed(name: str) -> str:
    """A name as it is compared: `Hall A`, `hall-a` and `HALL_A` are one.

    `1.1` is not `11`, and `-1` is not `1`. Marks are left out where they are accents; in other
    scripts they are part of the word.
    """
    result = ""
    parted = False
    for character in unaccented(_SIGN.sub("minus ", name).casefold()):
        if not character.isalnum() and category(character)[0] != "M":
            parted = True
            continue
        if parted and character.isdigit() and result[-1:].isdigit():
            result += "."
        result += character
        parted = False
    return result


def unaccented(text: str) -> str:
    """A text in its simplest letters, without accents; marks of other scripts stay."""
    return _ACCENTS.sub("", normalize("NFKD", text))


def uncased(text: str) -> str:
    """A text as it is compared: without case and surplus spaces."""
    return " ".join(text.casefold().split())


def is_slip(one: str, other: str) -> bool:
    """Whether one letter is more, less or another, or two have changed places."""
    if abs(len(one) - len(other)) > 1:
        return False
    same = min(len(one), len(other))  # where one begins the other
    start = next((i for i in range(same) if one[i] != other[i]), same)
    one, other = one[start:], other[start:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return max(len(one), len(other)) <= 1 or (len(one) == 2 and one == other[::-1])


def is_misspelt(name: str, meant: str) -> bool:
    """Whether two letters changed places in a name, or one is missing or too many within it.

    One that is another counts in a word beside a number: `Roon 2`.
    """
    one, other = squeezed(name), squeezed(meant)
    ends = {text.casefold().split()[-1] for text in (name, meant) if text.split()}
    if len(ends) > 1 and min(map(len, ends)) < _WORD:  # `Hall I`, `Hall II`
        return False
    if one == other or one[:1] != other[:1] or one[-1:] != other[-1:]:
        return False
    numbers, others = ("".join(filter(str.isdigit, text)) for text in (one, other))
    plain = len(one) != len(other) or sorted(one) == sorted(other)
    in_word = numbers != "" and _WORDS.sub("", name) == _WORDS.sub("", meant)
    return numbers == others and (plain or in_word) and is_slip(one, other)
