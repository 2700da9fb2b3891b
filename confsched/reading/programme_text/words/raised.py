"""Numbers of notes behind words: raised, as markup has them, or plain, as copies have them."""

from confsched.patterns import pattern
from confsched.reading.programme_text.words.joining import AND_WORD

RAISED = "¹²³⁰⁴⁵⁶⁷⁸⁹"
_DIGITS = str.maketrans("1230456789", RAISED)
_IN_NOTES = frozenset("0123456789,")
NOTE_FORM = r"\s*[\d*†‡§,\s]{1,9}\s*"  # of a footnote
NOTE = pattern(NOTE_FORM)
# `Ada Sample1,2*, Ben Sample2`
GLUED = pattern(
    r"(?<=[^\W\d_]{2})(\d{1,2}(?:\s?,\s?\d{1,2})*)"
    rf"(?=[*†‡§¶]*(?:\s*[,;&|\n]|\s+{AND_WORD}\s|\s*$))"
)


def raised(text: str) -> str:
    """A note in raised digits; without any it says nothing."""
    told = "".join(one for one in text if one in _IN_NOTES)
    return told.translate(_DIGITS)
