"""Characters as patterns want them, one for one, so that offsets stay; and texts as values."""

import unicodedata

from confsched.patterns import pattern

_SPACES = (
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000"
)
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_PLAIN = str.maketrans(
    {
        **dict.fromkeys(_SPACES, " "),
        **dict.fromkeys("‐‑‒–—―−⁓〜", "-"),
        **dict.fromkeys("’‘ʼ´`", "'"),
        **dict.fromkeys("“”„«»‟", '"'),
        "│": "|",
        "｜": "|",
        "丨": "|",  # a stroke of Chinese
        "¦": "|",
        "：": ":",
        **dict.fromkeys("•‧►▶▸▹‣▪●◆", "·"),
    }
    | {chr(code): chr(other) for code, other in _FULL_WIDTH.items()}
)
_BLANK = str.maketrans(dict.fromkeys(_SPACES, " ") | dict(zip("（），；", "(),;", strict=True)))
_BLANKS = pattern(r"\s+")
BRACKETS = pattern(r"[(\[][^()\[\]]*[)\]]")
PICTURES = "\u2600-\u27bf\U0001f000-\U0001faff\ufe0f\u200d"  # in a class of characters
# what surrounds a value and is no part of it
_AROUND = " \t\r\n,;|·-–—•*_~#>►▶▸▹‣▪●◆"


def plain(text: str) -> str:
    """A text of the same length with plain blanks, dashes, quotes and apostrophes."""
    return text if text.isascii() else text.translate(_PLAIN)


def spaced(text: str) -> str:
    """A text of the same length with plain blanks, brackets and commas; all else is as it was."""
    return text if text.isascii() else text.translate(_BLANK)


def hidden(text: str) -> str:
    """A text of the same length, with a mark for each letter in brackets."""
    return BRACKETS.sub(lambda match: "\0" * len(match[0]), text)


def folded(text: str) -> str:
    """A text without capitals and accents, to be looked up in a table of words."""
    return text.lower() if text.isascii() else "".join(map(_unaccented, plain(text).casefold()))


def word_set(text: str) -> frozenset[str]:
    """The words of a table, as texts are looked up in it."""
    return frozenset(folded(text).split())


def lowered(text: str) -> str:
    """A text without capitals and accents, one character for one."""
    if text.isascii():
        return text.lower()
    return "".join(_unaccented(character.lower()[:1]) for character in plain(text))


def _unaccented(character: str) -> str:
    if character.isascii() or _is_syllable(character):
        return character
    if character.isdecimal():
        return str(int(character))
    if character == "ı":  # without its dot in Turkish
        return "i"
    return unicodedata.normalize("NFKD", character)[0]


def _is_syllable(character: str) -> bool:
    """Whether it is one in Korean or Japanese: without its marks it would be another one."""
    return "\uac00" <= character <= "\ud7a3" or "\u3040" <= character <= "\u30ff"


def value(text: str) -> str:
    """A text as a value: one line, without control characters and marks of direction."""
    if not text.isascii() or not text.isprintable():
        text = "".join(character if _shows(character) else " " for character in text)
    return _BLANKS.sub(" ", text).strip()


def _shows(character: str) -> bool:
    return character.isprintable() or character.isspace()


def trimmed(text: str, start: int = 0, end: int | None = None) -> tuple[int, int]:
    """Where a stretch of a text begins and ends without the separators at its ends."""
    end = len(text) if end is None else end
    while start < end and (text[start] in _AROUND or text.startswith("/ ", start)):
        start += 1
    while start < end and (text[end - 1] in _AROUND or text.endswith(" /", start, end)):
        if text[end - 1] == "#" and text[start:end][-2:-1].isalpha():
            break  # `What is new in C#`
        end -= 1
    return start, end
