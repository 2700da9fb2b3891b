"""UTF-8 that was read as Windows-1252, and saved so: `BegrÃ¼ÃŸung`, `itâ€™s`.

Where it was read as ISO 8859-1, control characters stand in it, which are in no text. Letters that
stand so side by side make no word of any language, and what they come to if they are read again
shows what was meant. A capital before a closing quote is left as it is.
"""

from collections.abc import Iterator

from confsched.patterns import pattern
from confsched.text.changed import Change

# what no text can have of it without one of these
SIGNS = "ÂÃâŸ"
# the second byte of a letter of two: without quotes and dashes, which may stand behind a capital
_SECOND = "\x80-\xa0¡-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ"
_ANY = f"{_SECOND}‘’“”–—"
_LATIN = r"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
_FOUND = pattern(f"[ÂÃ][{_SECOND}]|â[€‚„†][{_ANY}]|ðŸ[{_ANY}]{{2}}|(?P<latin>(?:{_LATIN})+)")
_CONTROL = pattern(r"[\x80-\x9f]")


def misread(text: str) -> tuple[Change, ...]:
    """The parts of a text that were read in another encoding, and what they are."""
    return () if text.isascii() else tuple(_misread(text))


def _misread(text: str) -> Iterator[Change]:
    for found in _FOUND.finditer(text):
        meant = _again(found[0])
        if meant and (found["latin"] is None or _CONTROL.search(found[0])):
            yield Change(found.start(), found.end(), meant)


def _again(run: str) -> str:
    """What a run was before it was read so; empty where it was nothing else."""
    try:
        return b"".join(map(_byte, run)).decode()
    except UnicodeError:
        return ""


def _byte(character: str) -> bytes:
    """The byte of a character; Windows-1252 leaves five of them undefined, which stay controls."""
    return bytes((ord(character),)) if "\x80" <= character <= "\x9f" else character.encode("cp1252")
