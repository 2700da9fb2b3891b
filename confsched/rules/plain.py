"""Whether there is anything in a text to look at: one quick test before all others."""

from typing import Final

from confsched.patterns import pattern
from confsched.rules.private import MAYBE_PHONE
from confsched.rules.untidy import ODD_IN_LINE, ODD_IN_PROSE

# what tags, entities and e-mail addresses cannot do without
_OTHERS: Final = "<&@"
_DIGITS: Final = "0123456789"  # of which phone numbers have several
_LINE: Final = pattern(f"[{_DIGITS}{_OTHERS}{ODD_IN_LINE}]")
_PROSE: Final = pattern(f"[{_DIGITS}{_OTHERS}{ODD_IN_PROSE}]")
_ODD_IN_LINE: Final = pattern(f"[{_OTHERS}{ODD_IN_LINE}]")
_ODD_IN_PROSE: Final = pattern(f"[{_OTHERS}{ODD_IN_PROSE}]")


def is_plain(text: str, *, prose: bool) -> bool:
    """Whether neither HTML nor anything untidy or private can be in it; nearly every text is so."""
    found = (_PROSE if prose else _LINE).search(text)
    if found is not None and (found[0] not in _DIGITS or _is_odd(text, prose=prose)):
        return False
    return "  " not in text and text.strip() == text.strip("\n")


def _is_odd(text: str, *, prose: bool) -> bool:
    """The same of a text with digits in it."""
    odd = (_ODD_IN_PROSE if prose else _ODD_IN_LINE).search(text)
    return odd is not None or MAYBE_PHONE.search(text) is not None
