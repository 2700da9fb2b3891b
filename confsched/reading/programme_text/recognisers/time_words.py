"""Words that take the place of a time, `All day: Boat fair`, and that stand behind one."""

import re

from confsched.patterns import pattern
from confsched.text.lengths import WHOLE_DAY

# in place of a time
ALL_DAY = pattern(rf"\W*(?P<said>{WHOLE_DAY})(?=\s*(?:[:·|\t]|[-–—]\s|$))", re.IGNORECASE)
# behind a time: that something has no end, or that it may change
ONWARDS = pattern(
    r"\s?(?:(?:(?:and )?onwards?|(?:un)?til late|till late|and after|(?:or|and) later)"
    r"(?:\b|(?=(?-i:[A-Z])))"
    r"|(?:[-–—]|(?:un)?til)\s?(?:\?+|…|\.{3}|open[- ]end)(?=\s|$)|-?ish\b"
    r"|\(\s?(?:tb[cad]|to be confirmed|tentative|provisional|approx\.?|à confirmer|ca\.?)\*?\s?\))",
    re.IGNORECASE,
)
