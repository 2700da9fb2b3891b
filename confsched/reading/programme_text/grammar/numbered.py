"""Numbers before the points of a list that no markup says: `1. Boats`, `2) Ropes`, `b. Nets`."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.text.roman import ROMAN

_NUMBER = pattern(r"\s*(?:(\d{1,2}|[IVX]{1,5}|[a-h]|[iv]{1,4})[.)]|\(([a-h]|[iv]{1,4})\))\s+(?=\S)")
_LETTERS = "abcdefgh"
_SEVERAL = 3  # titles


def number_before(text: str) -> tuple[int, int]:
    """The number of a point and where its text begins; zeros without one."""
    match = _NUMBER.match(text)
    said = (match[1] or match[2]) if match is not None else ""
    number = int(said) if said.isdigit() else ROMAN.get(said.upper(), 0)
    number = number or (_LETTERS.find(said) + 1 if said else 0)
    return (number, match.end()) if match is not None and number else (0, 0)


def counts_on(above: str, below: str) -> bool:
    """Whether a text is the point of a list behind another one."""
    number, _ = number_before(below)
    return number > 1 and number_before(above)[0] == number - 1


def numbered(lines: Sequence[Reading]) -> list[Reading]:
    """The lines that are points of a list, if each counts on from the one before."""
    found = [one for one in lines if number_before(one.text)[0]]
    return found if all(counts_on(one.text, two.text) for one, two in pairwise(found)) else []


def are_counted(titles: Iterable[str]) -> bool:
    """Whether several titles have numbers before them, which rise or begin anew.

    A point that says no time may be between two of them.
    """
    found = [number for one in titles if (number := number_before(one)[0])]
    rising = all(one < two or two == 1 for one, two in pairwise(found))
    return len(found) >= _SEVERAL and rising
