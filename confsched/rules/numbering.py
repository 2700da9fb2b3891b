"""The numbers that sessions have in their titles: `Panel 2: Trade`, `Session III`, `Teil 2`."""

import re
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.schedule.entities import Session
from confsched.text.alike import uncased

# part of what? of the title that stands above it
_PARTS = frozenset(("part", "teil"))
_NUMBERED = pattern(
    r"""\s* (?P<word> panel | session | part | teil | table\s+ronde | workshop | keynote | block |
            lecture )
        \s+ (?: (?:no|nr)\.?\ ? | n°\ ? | \#\ ? )?
        (?: (?P<figures> [0-9]{1,2} ) | (?P<roman> [IVX]{1,5} ) )
        \s* (?: $ | [:,(|/–—] | [.-](?=\s) | (?:of|von|sur)\s )""",
    re.IGNORECASE | re.VERBOSE,
)
_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_ROMAN = {
    tens + ones: 10 * index + value
    for index, tens in enumerate(("", "X"))
    for value, ones in enumerate(_ONES)
} | {"XX": 20}


class Number(NamedTuple):
    """The number of a session, and the word that says of what.

    `subtitle` is where it is written, empty where it begins the title. `whole` is the title of
    which it is a part, where it is the number of a part.
    """

    word: str
    value: int
    subtitle: str = ""
    whole: str = ""


def number_of(session: Session) -> Number | None:
    """The number at the start of a title, else the one that is all of a subtitle."""
    number = _read(session.title)
    if number is not None or session.subtitle is None:
        return number
    number = _read(session.subtitle, alone=True)
    if number is None:
        return None
    whole = session.title.casefold() if number.word in _PARTS else ""
    return number._replace(subtitle=session.subtitle, whole=whole)


def _read(text: str, *, alone: bool = False) -> Number | None:
    match = _NUMBERED.match(text)
    if match is None or (alone and match.end() < len(text)):
        return None
    figures, roman = match["figures"], match["roman"]
    value = int(figures) if figures else _ROMAN.get(roman)
    word = uncased(match["word"])
    return None if value is None else Number(word, value)
