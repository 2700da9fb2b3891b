"""Raised digits of notes, written as what markup makes of them: `Sample<sup>1,2</sup>`."""

from confsched.patterns import pattern

RAISED = "¹²³⁰⁴⁵⁶⁷⁸⁹"
_DIGITS = str.maketrans("1230456789", RAISED)
_IN_NOTES = frozenset("0123456789,")
NOTE_FORM = r"\s*[\d*†‡§,\s]{1,9}\s*"  # of a footnote
NOTE = pattern(NOTE_FORM)


def raised(text: str) -> str:
    """A note in raised digits; without any it says nothing."""
    told = "".join(one for one in text if one in _IN_NOTES)
    return told.translate(_DIGITS)
