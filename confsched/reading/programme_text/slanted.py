"""Slanted words at one end of a line, where they part who speaks from the title.

Sites put nothing else between the two: `<em>` begins, and on the screen both can be told apart.
"""

from confsched.patterns import pattern
from confsched.reading.programme_text.names import LIKELY
from confsched.reading.programme_text.people import people_in

TAB = "\t"  # what parts columns of a line
_CLOCK = r"\d{1,2}[:.hH]\d\d"
_LED = pattern(
    rf"\W*(?:{_CLOCK}\s*(?:(?:-|–|—|to)\s*{_CLOCK})?\W*)?(?:[^\W\d_][\w ()]{{2,30}}:\s+)?"
)
_AROUND = " \t\r\n,;:-–—"
_LONGEST = 600  # characters of a line that is looked at


def parted(before: str, slanted: str, behind: str) -> str:
    """A line with a tab between names and a title, one of which is slanted; empty for any other."""
    if len(before) + len(slanted) + len(behind) > _LONGEST:
        return ""
    label = before.rstrip().endswith(":")
    if behind.strip(f"{_AROUND}.") and (not before.strip() or label):
        first, last = f"{before}{slanted}", behind
    elif not behind.strip(f"{_AROUND}."):
        first, last = before, slanted
    else:
        return ""
    if _are_people(first) == _are_people(last):
        return ""
    return f"{first.rstrip(_AROUND)}{TAB}{last.lstrip(_AROUND).rstrip()}"


def _are_people(text: str) -> bool:
    """Whether a text is nothing but names, behind a time and what kind of session it is."""
    led = _LED.match(text)
    said = text[led.end() if led is not None else 0 :].strip(_AROUND)
    return people_in(said, several=True).score >= LIKELY
