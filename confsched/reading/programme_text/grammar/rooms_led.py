"""Rooms before titles, in lines below a time: `Hall A: Boats`, and the same below other times."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.main_column import LEVEL
from confsched.reading.programme_text.recognisers import places
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.readings import Reading

LED = pattern(
    r"\s*([^\W_][^:()\t]{2,39}?)\s?(?:(?::|\s[-–—|])\s+|\t\s*|\s{2,}|(?<=\d)\s(?=[A-Z][a-z]))"
    rf"(?:(?P<level>{LEVEL}|All)(?:\t\s*|\s{{2,}}))?(?=\S)"
)
_LEAST = 2  # sessions side by side, and times


def rooms_led(readings: Sequence[Reading]) -> frozenset[str]:
    """What stands before titles below several times, if one of these plainly is a room.

    `Workshop — Nets`, `Loft — Ropes` below 9:00, and both once more below 10:00.
    """
    runs = groupby(readings, lambda one: one.times is None and one.day is None)
    led = [
        [LED.match(one.text) for one in run if one.label is None] for plain, run in runs if plain
    ]
    beside = [{one[1] for one in run if one} for run in led if len(run) >= _LEAST and all(run)]
    again = Counter(name for names in beside for name in names)
    found = frozenset(name for name, often in again.items() if often >= _LEAST)
    plainly = len(found) >= _LEAST and any(map(places.is_room, found))
    return found if plainly and not any(people_in(one).people for one in found) else frozenset()
