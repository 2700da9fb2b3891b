"""The parts of a text between separators, but for what stands in brackets."""

import re

from confsched.patterns import pattern
from confsched.reading.programme_text.words.joining import WITH

_WIDE_BLANKS = pattern(r"[^\S\n]{3,}")
_WIDE = str.maketrans(
    {"、": ";", "；": ";", "，": ", ", "（": " (", "）": ")", "：": ": ", "،": ",", "؛": ";"}
)
_BULLETS = pattern(r"(?m)^[^\S\n]*[•▪◦‣●*–-][^\S\n]+")
_BRACKETS = pattern(r"\([^()]*(?:\([^()]*\)[^()]*)*\)")  # with others inside: `(Boats (Port))`
# somebody with brackets behind a name, where the sign before was forgotten
_OPEN = pattern(r"(?<=[^\W\d_] )\([^\W_][^()]+$")
_BEHIND = pattern(
    rf"\)[^\S\n]+(?:{WITH}\s+)?"
    r"(?=[^\W\da-z][\w.'’-]+(?: [\w.'’-]+){1,4} ?\([^()]*\)\s*(?:[,;]|$))"
)


def parted(text: str, separator: re.Pattern[str]) -> list[str]:
    """The parts of a text; what stands in brackets is not looked at."""
    text = _WIDE_BLANKS.sub(" ", text) if "   " in text else text
    parts = separator.split(text) if "(" not in text else _around_brackets(text, separator)
    return [stripped for part in parts if (stripped := part.strip())]


def with_narrow_marks(text: str) -> str:
    """A text with the separators of Latin script for those of other scripts."""
    return text if text.isascii() else text.translate(_WIDE)


def _around_brackets(text: str, separator: re.Pattern[str]) -> list[str]:
    hidden = _BRACKETS.sub(lambda match: "x" * len(match[0]), text)
    ends = [match.span() for match in separator.finditer(hidden)]
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(text)]
    return [text[start:stop] for start, stop in zip(starts, stops, strict=True)]


def with_missing_signs(names: str) -> str:
    """Names with the signs between them that are missing: `Jo Sample (Mill) Ada Test (Harbour)`.

    What stands before each in lines of their own is none of them: `• Jo Sample`. The last bracket
    may lack its end.
    """
    names = _BULLETS.sub("", names) if "\n" in names else names
    names = f"{names.rstrip()})" if _OPEN.search(names) else names
    if ") " not in names:
        return names
    return _BEHIND.sub("); " if ";" in names else "), ", names)
