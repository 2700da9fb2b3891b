"""Words that take the place of a time, `All day: Boat fair`, and that stand behind one."""

import re

from confsched.patterns import pattern

# in place of a time
ALL_DAY = pattern(
    r"\W*(?P<said>all[- ]day|ganzt(?:[äa]gig|ags)|toute la journ[ée]e|todo el d[íi]a|o dia todo"
    r"|tutto il giorno|(?:de )?hele dag(?:en)?|終日)(?=\s*(?:[:·|\t]|[-–—]\s|$))",
    re.IGNORECASE,
)
# behind a time: that something has no end, or that it may change
ONWARDS = pattern(
    r"\s?(?:(?:onwards?|(?:un)?til late|till late|and after|(?:or|and) later)(?:\b|(?=(?-i:[A-Z])))"
    r"|(?:[-–—]|(?:un)?til)\s?(?:\?+|…|\.{3}|open[- ]end)(?=\s|$)|-?ish\b"
    r"|\(\s?(?:tb[cad]|to be confirmed|tentative|provisional|approx\.?|à confirmer|ca\.?)\*?\s?\))",
    re.IGNORECASE,
)
