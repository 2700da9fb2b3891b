"""Ids that others have, as ids of ours: letters, digits, '-', '_' and '.', one for each entry."""

from collections.abc import Iterable
from unicodedata import normalize

from confsched.patterns import pattern

_GOOD = pattern(r"[\w.-]{1,100}")
_OTHER = pattern(r"[^a-z0-9]+")
_PATH = pattern(r"(?:[\w.-]*/)+([\w-]+)(?:\.(?:mdx?|markdown|ya?ml|json|toml|html?))?/?")
# letters that are not ASCII once accents are off; vowels may be marks on them
_DASHES = pattern("[\u2010-\u2015\u2212]+")
_FOREIGN = pattern(r"(?:[^\W\d_\x00-\x7f]|[\u0590-\u109f\u1780-\u1aff])+")
_LONGEST = 60
_NONE = frozenset(("", "0", "-1", "null", "none", "n/a", "-"))
LINK = r"rec[A-Za-z0-9]{14}"  # to another entry, in Airtable
# numbers, also of people, and ids as databases make them: UUIDs, those of Airtable and of MongoDB
_MADE = pattern(
    rf"(?:(?:spkr?|speaker|presenter|person|user|author)[-_]?)?\d+|(?:[\w.-]*/)+\d+|{LINK}|[0-9a-f]{{24}}"
    r"|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
)


def is_placeholder(text: str) -> bool:
    """Whether it is what systems write where there is no id."""
    return text.strip().lower() in _NONE


def is_made_id(text: str) -> bool:
    """Whether a text is an id that a program made, and nobody's name."""
    return _MADE.fullmatch(text) is not None


def at_path(text: str) -> str:
    """What stands at a path in a site: of `/speakers/ada-sample.md` `ada-sample`; else the text."""
    found = _PATH.fullmatch(text) if "/" in text else None
    return found[1] if found else text


def slug(text: str) -> str:
    """An id made of a text: `Great Hall` is `great-hall`; empty where no letter is left.

    Letters of other scripts become those that sound alike, so that an id does not depend on what
    else there is: `Лодки` is `lodki`.
    """
    plain = text.casefold()
    if not plain.isascii():
        plain = normalize("NFKD", _DASHES.sub("-", plain))
        if _FOREIGN.search(plain):
            plain = _latin(plain)
        plain = plain.encode("ascii", "ignore").decode()
    words = _OTHER.sub("-", plain).strip("-")
    if len(words) <= _LONGEST:
        return words
    return words[:_LONGEST].rpartition("-")[0] or words[:_LONGEST]


def _latin(text: str) -> str:
    from anyascii import anyascii  # noqa: PLC0415 -- for few texts, and slow

    composed = normalize("NFC", text)
    return _FOREIGN.sub(lambda word: anyascii(word[0]).casefold(), composed)


def as_id(text: str) -> str:
    """Their id where it can be one of ours, else what can be kept of it."""
    plain = text.strip()
    return plain if not plain or _GOOD.fullmatch(plain) else slug(plain)


class Taken:
    """Ids that are in use: another entry that wants one gets it with a number."""

    def __init__(self, ids: Iterable[str] = ()) -> None:
        self._numbers: dict[str, int] = dict.fromkeys(ids, 1)

    def claim(self, wanted: str) -> str:
        """The id itself for the first, `id-2` for the second."""
        while wanted in self._numbers:
            self._numbers[wanted] += 1
            numbered = f"{wanted}-{self._numbers[wanted]}"
            if numbered not in self._numbers:
                wanted = numbered
                break
        self._numbers[wanted] = 1
        return wanted
