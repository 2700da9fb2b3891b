"""Pages on which who speaks stands beside the time, and the title in the line below."""

from collections.abc import Sequence
from itertools import pairwise

from confsched.reading.programme_text.recognisers.names import LIKELY
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import is_pause

_SEVERAL = 3  # sessions
_TITLE = 300  # characters


def has_names_first(readings: Sequence[Reading]) -> bool:
    """Whether most times have nothing but names beside them, and a title in the line below."""
    timed = [
        (one, two)
        for one, two in pairwise(readings)
        if one.where is Where.LEADING and not one.line.cells and not is_pause(one.text)
    ]
    below = [pair for pair in timed if pair[1].times is None and pair[1].day is None]
    named = sum(heads_title(one.text[slice(*one.after)], two) for one, two in below)
    return named >= _SEVERAL and 2 * named > len(below)


def heads_title(text: str, below: Reading) -> bool:
    """Whether a text is nothing but names, and the line right below it may be a title."""
    if people_in(text.strip(" :,-–—"), several=True).score < LIKELY:
        return False
    if below.line.gap or below.label is not None or below.people.score >= LIKELY:
        return False
    return len(below.text) < _TITLE and (below.prose < LIKELY or below.is_emphasised)
