"""Whether there is anything in a text to look at: one quick test before all others."""

from typing import Final

from confsched.patterns import pattern
from confsched.rules.untidy import ODD_IN_LINE, ODD_IN_PROSE

# what tags, entities, e-mail addresses and phone numbers cannot do without
_OTHERS: Final = "0-9<&@"
_LINE: Final = pattern(f"[{_OTHERS}{ODD_IN_LINE}]")
_PROSE: Final = pattern(f"[{_OTHERS}{ODD_IN_PROSE}]")


def is_plain(text: str, *, prose: bool) -> bool:
    """Whether neither HTML nor anything untidy or private can be in it; nearly every text is so."""
    if "  " in text or (_PROSE if prose else _LINE).search(text):
        return False
    return text.strip() == text.strip("\n")
