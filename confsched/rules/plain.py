"""Whether there is anything in a text to look at: one quick test before all others."""

import re
from collections.abc import Callable
from typing import Final

from confsched.patterns import pattern
from confsched.rules.misread import SIGNS
from confsched.rules.private import MAYBE_PHONE
from confsched.rules.untidy import ODD_IN_LINE, ODD_IN_PROSE

# what tags, entities, e-mail addresses and misread letters cannot do without
_OTHERS: Final = f"<&@{SIGNS}"
_DIGITS: Final = "0123456789"  # of which phone numbers have several


def _test(odd_or_digit: re.Pattern[str], odd: re.Pattern[str]) -> Callable[[str], bool]:
    def is_plain(text: str) -> bool:
        found = odd_or_digit.search(text)
        if found is not None and (
            found[0] not in _DIGITS or odd.search(text) or MAYBE_PHONE.search(text)
        ):
            return False
        bare = text.strip()
        return "  " not in text and (bare == text or bare == text.strip("\n"))

    return is_plain


def _set(characters: str) -> re.Pattern[str]:
    return pattern(f"[{_OTHERS}{characters}]")


# whether neither HTML nor anything untidy or private can be in a text; nearly every text is so
is_plain_line: Final = _test(_set(_DIGITS + ODD_IN_LINE), _set(ODD_IN_LINE))
is_plain_prose: Final = _test(_set(_DIGITS + ODD_IN_PROSE), _set(ODD_IN_PROSE))
