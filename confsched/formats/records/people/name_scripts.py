"""Names that stand once more in letters of another script: `Viktor Primerov (Виктор Примеров)`."""

from confsched.formats.ids import slug
from confsched.formats.likely import person_likeness
from confsched.patterns import pattern
from confsched.reading.programme_text.words.given_names import GIVEN_NAMES

_LATIN = pattern(r"[A-Za-z\u00c0-\u024f]")
_HAN = pattern(r"[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_READ = pattern(r"[\u3041-\u309f]+\s+[\u3041-\u309f]+")  # one word may be a company
_ABBREVIATED = pattern(r"\b[B-DF-HJ-NP-TV-XZ]{2,4}\b")  # no name: `SB Samplers`
_ALIKE = 0.65  # of the letters of both
_SURELY, _LIKELY = 0.7, 0.5  # a name, one with a given name that many have


def is_said_again(name: str, told: str) -> bool:
    """Whether what stands behind a name is the name in another script; words may be turned around.

    It sounds like it, or is plainly the name of somebody behind one in Chinese characters. What
    these sound like depends on the language, and letters without vowels say too little of it: such
    names behind one in Latin letters stay what stands in brackets. Characters may have beside them
    how they are read: `見本太郎 (みほん たろう)`.
    """
    if _READ.fullmatch(told):
        return _HAN.search(name) is not None
    if bool(_LATIN.search(told)) is bool(_LATIN.search(name)):
        return False
    latin, other = (told, name) if _LATIN.search(told) else (name, told)
    return _sounds_like(latin, other) or (latin is told and _is_of_somebody(name, told))


def _sounds_like(latin: str, other: str) -> bool:
    from difflib import SequenceMatcher  # noqa: PLC0415 -- for few names

    words, sound = slug(latin).split("-"), slug(other).replace("-", "")
    return any(
        SequenceMatcher(None, "".join(one), sound, autojunk=False).ratio() >= _ALIKE
        for one in (words, words[::-1])
    )


def _is_of_somebody(name: str, told: str) -> bool:
    """Whether a name of a few characters has one behind it that nothing else is called."""
    likely = _HAN.search(name) is not None and _ABBREVIATED.search(told) is None
    given = not GIVEN_NAMES.isdisjoint(told.casefold().split())
    return likely and person_likeness(told) >= (_LIKELY if given else _SURELY)
