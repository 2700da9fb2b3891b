"""When two texts say the same: words in a row, whatever their case, quotes and dashes."""

import re
import unicodedata
from difflib import SequenceMatcher
from typing import Final, NamedTuple

ANYTHING: Final = "*"
_OR: Final = "//"
_WORD: Final = re.compile(r"[^\W_]+")
_SPEAKERS: Final = frozenset(
    ("keynote", "keynote speaker", "panelist", "panellist", "presenter", "speaker", "lecturer")
)
_ALIKE: Final = 0.6
_TITLE_WORDS: Final = (
    "adm admiral amb ambassador assoc asst brandmeister canon capt captain col commodore d dame "
    "dean dipl doctor don dott dottssa doutor dr dra e eng exc excellency frau gen general graf h "
    "he herr hon honorable honourable ing judge lady lord m madame mag miss mlle mme monsieur mr "
    "mrs ms padre pr prof profa professor rev senator sig sir sra sr ssa the vice"
)
_TITLES: Final = frozenset(_TITLE_WORDS.split())


class Choice(NamedTuple):
    """The texts that are right, each as its words; none at all means that nothing is judged."""

    texts: tuple[str, ...] = ()

    def fits(self, text: str) -> bool:
        """Whether a text is one of them."""
        return not self.texts or ANYTHING in self.texts or words(text) in self.texts

    def begins(self, text: str) -> bool:
        """Whether a text begins like one of them."""
        return not self.texts or words(text).startswith(self.texts)

    def resembles(self, text: str) -> bool:
        """Whether a text is not far from one of them: more of it, less of it, or nearly it."""
        found = words(text)
        return any(found and _near(found, one) for one in self.texts if one)

    def joined(self, other: "Choice") -> "Choice":
        """What is right by either."""
        return Choice((*self.texts, *other.texts)) if self.texts and other.texts else Choice()


def _near(one: str, other: str) -> bool:
    return one in other or other in one or SequenceMatcher(None, one, other).ratio() >= _ALIKE


def words(text: str) -> str:
    """The words of a text in small letters, one blank between two; ANYTHING stays."""
    if text.strip() == ANYTHING:
        return ANYTHING
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def name_words(text: str) -> str:
    """The words of a name without the titles before it."""
    found = words(text.replace("ª", "").replace("º", "")).split()  # D.ª, Mª
    while found[1:] and found[0] in _TITLES:
        del found[0]
    return " ".join(found)


def place_words(text: str) -> str:
    """The words of an organization or a room without the article before them."""
    return words(text).removeprefix("the ")


def role_words(text: str) -> str:
    """What somebody does: the many words for those who speak are one."""
    found = words(text)
    return "speaker" if found in _SPEAKERS else found


def only_titles(text: str) -> bool:
    """Whether a post says no more than a title before the name does."""
    return all(word in _TITLES for word in words(text).split())


def alternatives(text: str) -> list[str]:
    """The sides of `a // b`, without blanks around them."""
    return [side.strip() for side in text.split(_OR)]
