"""How many columns a terminal gives a text, and cutting or padding it to a number of them.

Each character is translated to a letter for its kind, and the rules are regular expressions over
these letters. The data is Python's own (`unicodedata`), so it is as new as the interpreter.

    a  narrow               p  pictograph, narrow without U+FE0F   L  Hangul leading consonant
    d  digit, # or *        P  pictograph, wide                    V  Hangul vowel
    w  wide                 t  skin tone                           T  Hangul trailing consonant
    m  mark, joins left     r  regional indicator, half a flag     H  Hangul syllable
    s  narrow, joins left   v  U+FE0F, asks for the emoji          i  Indic consonant
    c  takes no column      z  zero width joiner                   j  joins Indic consonants
"""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from confsched.patterns import pattern

_Ranges = tuple[tuple[int, int], ...]

_SPECIAL: Final[dict[str, _Ranges]] = {
    "a": (
        (0x00AD, 0x00AD),  # a soft hyphen is a hyphen on most terminals
        (0x0600, 0x0605),  # Arabic number signs are Cf, but have a glyph
        (0x06DD, 0x06DD),
        (0x070F, 0x070F),
        (0x0890, 0x0891),
        (0x08E2, 0x08E2),
        (0x110BD, 0x110BD),
        (0x110CD, 0x110CD),
    ),
    "d": ((0x23, 0x23), (0x2A, 0x2A), (0x30, 0x39)),
    "i": (
        (0x0915, 0x0939),  # Devanagari
        (0x0958, 0x095F),
        (0x0978, 0x097F),
        (0x0995, 0x09B9),  # Bengali
        (0x09DC, 0x09DF),
        (0x09F0, 0x09F1),
        (0x0A95, 0x0AB9),  # Gujarati
        (0x0AF9, 0x0AF9),
        (0x0B15, 0x0B39),  # Odia
        (0x0B5C, 0x0B5F),
        (0x0B71, 0x0B71),
        (0x0C15, 0x0C39),  # Telugu
        (0x0C58, 0x0C5A),
        (0x0D15, 0x0D3A),  # Malayalam
    ),
    "j": tuple((code, code) for code in (0x094D, 0x09CD, 0x0ACD, 0x0B4D, 0x0C4D, 0x0D4D)),
    "s": ((0x0E33, 0x0E33), (0x0EB3, 0x0EB3), (0xFF9E, 0xFF9F)),  # sara am, sound marks
    "L": ((0x1100, 0x115F), (0xA960, 0xA97C)),
    "V": ((0x1160, 0x11A7), (0xD7B0, 0xD7C6)),
    "T": ((0x11A8, 0x11FF), (0xD7CB, 0xD7FB)),
    "H": ((0xAC00, 0xD7A3),),
    "m": ((0x200C, 0x200C), (0xE0020, 0xE007F), (0xE0100, 0xE01EF)),  # ZWNJ, tags, selectors
    "z": ((0x200D, 0x200D),),
    "v": ((0xFE0F, 0xFE0F),),
    "r": ((0x1F1E6, 0x1F1FF),),
    "t": ((0x1F3FB, 0x1F3FF),),
    "c": (
        (0x2065, 0x2065),  # Default_Ignorable_Code_Point beyond the category Cf
        (0x3164, 0x3164),
        (0xFFA0, 0xFFA0),
        (0xFFF0, 0xFFF8),
        (0xE0000, 0xE0FFF),
    ),
}
_BY_CATEGORY: Final = {"Mn": "m", "Me": "m", "Mc": "m", "Cf": "c", "Zl": "c", "Zp": "c"}
_PICTOGRAPHS: Final[_Ranges] = (
    (0x00A9, 0x00A9),
    (0x00AE, 0x00AE),
    (0x203C, 0x203C),
    (0x2049, 0x2049),
    (0x2122, 0x2122),
    (0x2139, 0x2139),
    (0x2190, 0x21FF),
    (0x2300, 0x23FF),
    (0x24C2, 0x24C2),
    (0x25A0, 0x27BF),
    (0x2900, 0x297F),
    (0x2B00, 0x2BFF),
    (0x3030, 0x3030),
    (0x303D, 0x303D),
    (0x3297, 0x3299),
    (0x1F000, 0x1FAFF),
)
_COLUMNS: Final = (
    dict.fromkeys("adpris", 1) | dict.fromkeys("wPtLH", 2) | dict.fromkeys("mcvzVTj", 0)
)

# Latin, Greek, Cyrillic, Hebrew and Arabic without their marks, and common punctuation: one
# column each, and no two belong together.
_NARROW: Final = pattern(
    "[ -~\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u05d0-\u05ea"
    "\u0621-\u064a\u0660-\u066f\u0671-\u06d3\u1e00-\u1fff"
    "\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]*"
)
_JOINS: Final = "[mszvtj]*"
_CLUSTER: Final = pattern(
    f"rr{_JOINS}"
    f"|(?:L+H?|H|V)V*T*{_JOINS}"
    f"|[pP]{_JOINS}(?:(?<=z)[pP]{_JOINS})*"
    f"|i{_JOINS}(?:(?:(?<=j)|(?<=jz))i{_JOINS})*"
    f"|.{_JOINS}"
)
_EMOJI: Final = "[pP][mvt]*(?:z[pP][mvt]*)+|[pP]v?t|[dpP]v"
_MAYBE_EMOJI: Final = pattern("[ztv]")
_EMOJI_SEQUENCE: Final = pattern(_EMOJI)
_ATOM: Final = pattern(f"{_EMOJI}|.")


def width(text: str) -> int:
    """Return the columns that a terminal gives the text.

    Wide and fullwidth characters (UAX #11) take two, combining marks and invisible characters
    none, an emoji sequence two as a whole (UTS #51), all else one. A control character counts as
    one, like the picture that `visible` makes of it.
    """
    return len(text) if _is_narrow(text) else _columns(text.translate(_KINDS))


def clusters(text: str) -> Iterator[str]:
    """Yield what a reader takes for one character: a base with all that joins it.

    Near to the extended grapheme clusters of UAX #29, with pictographs known by their block.
    """
    if _is_narrow(text):
        yield from text
        return
    start = 0
    for kinds in _CLUSTER.findall(text.translate(_KINDS)):
        end = start + len(kinds)
        yield text[start:end]
        start = end


def clip(text: str, columns: int, ellipsis: str = "…") -> str:
    """Shorten the text to at most so many columns; the ellipsis says that it was longer.

    No cluster is split, so the result may be a column short. An ellipsis wider than the columns
    is itself shortened.
    """
    if width(text) <= columns:
        return text
    room = columns - width(ellipsis)
    return _head(text, room).rstrip() + ellipsis if room >= 0 else _head(ellipsis, columns)


def pad(text: str, columns: int) -> str:
    """Fill the text with spaces on its right; one that is wide enough stays as it is."""
    return text + " " * (columns - width(text))


def chop(text: str, columns: int) -> Iterator[str]:
    """Cut the text into pieces of at most so many columns (1 or more), each as long as can be.

    Clusters stay whole unless they are wider than the columns; a wide character stays whole.
    """
    if _is_narrow(text):
        yield from (text[start : start + columns] for start in range(0, len(text), columns))
        return
    start = end = used = 0
    for kinds in _indivisible(text.translate(_KINDS), columns):
        needed = _cluster_columns(kinds)
        if start < end and used + needed > columns:
            yield text[start:end]
            start, used = end, 0
        end += len(kinds)
        used += needed
    yield text[start:]


def is_pictograph(character: str) -> bool:
    """Whether it is drawn as a picture, alone or in an emoji sequence."""
    return _KINDS[ord(character)] in "pP"


class _Kinds(dict[int, str]):
    """The letter for the kind of each code point, found when it is first met."""

    def __missing__(self, code: int) -> str:
        kind = self[code] = _kind(code)
        return kind


_KINDS: Final = _Kinds()


def _kind(code: int) -> str:
    for kind, ranges in _SPECIAL.items():
        if _within(code, ranges):
            return kind
    by_category = _BY_CATEGORY.get(unicodedata.category(chr(code)))
    if by_category:
        return by_category
    if _within(code, _PICTOGRAPHS):
        return "P" if _is_wide(code) else "p"
    return "w" if _is_wide(code) else "a"


def _within(code: int, ranges: _Ranges) -> bool:
    return any(first <= code <= last for first, last in ranges)


def _is_wide(code: int) -> bool:
    character = chr(code)
    if unicodedata.category(character) == "Cn":
        # Python calls all unassigned characters fullwidth. Those of tomorrow are wide where
        # emoji and ideographs are kept together.
        return _within(code, ((0x1F6D0, 0x1F6FF), (0x1F900, 0x1FAFF), (0x20000, 0x3FFFD)))
    return unicodedata.east_asian_width(character) in "WF"


def _is_narrow(text: str) -> bool:
    return text.isascii() or _NARROW.fullmatch(text) is not None


def _columns(kinds: str) -> int:
    if _MAYBE_EMOJI.search(kinds):
        kinds = _EMOJI_SEQUENCE.sub("w", kinds)
    return sum(map(_COLUMNS.__getitem__, kinds))


# The clusters of all texts are of a few kinds.
_cluster_columns: Final = lru_cache(maxsize=1024)(_columns)


def _head(text: str, columns: int) -> str:
    if _is_narrow(text):
        return text[: max(columns, 0)]
    end = used = 0
    for kinds in _CLUSTER.findall(text.translate(_KINDS)):
        used += _cluster_columns(kinds)
        if used > columns:
            break
        end += len(kinds)
    return text[:end]


def _indivisible(kinds: str, columns: int) -> Iterator[str]:
    for cluster in _CLUSTER.findall(kinds):
        if _cluster_columns(cluster) <= columns:
            yield cluster
        else:
            yield from _ATOM.findall(cluster)
