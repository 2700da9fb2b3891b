"""Which column of a line is the title of a session, and whom one names behind a kind of talk."""

from collections.abc import Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.heads import (
    LIKELY,
    Column,
    is_title_with_room,
    leads_to_people,
)
from confsched.reading.programme_text.recognisers import places
from confsched.reading.programme_text.recognisers.labels import label_of
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.readings import Reading

KIND = pattern(r"([^\W\d_][\w ]{2,30}?(?: \(\w+\))?)\s?:\s+")
_BY_FAR = 0.3  # how much more another column is like people or a room


def main_column(reading: Reading, parts: Sequence[Column]) -> int:
    """Which column is the title: the first that is no people, nor what leads to them, nor a room.

    Else the one that is by far least like these, or has most words.
    """

    def strange(part: Column) -> float:
        said = reading.value(*of_kind(reading, part))
        placed = len(parts) > 1 and not is_title_with_room(said)
        known = max(people_in(said).score, places.likeness(said) if placed else 0.0)
        return 2.0 if leads_to_people(said) else known

    likely = [strange(part) for part in parts]
    plain_ones = [number for number, score in enumerate(likely) if score < 0.5]
    if plain_ones:
        return plain_ones[0]
    least, *others = sorted(likely) or [0.0]
    if others and others[0] - least > _BY_FAR:
        return likely.index(least)
    words = [len(reading.text[slice(*part)].split()) for part in parts]
    return words.index(max(words)) if words else 0


def of_kind(reading: Reading, part: Column) -> Column:
    """The names in a column behind what kind of talk it is, `Keynote: Ada Sample`; else all of it.

    A role is left to those who know it.
    """
    label = KIND.match(reading.text, part.start, part.end)
    if label is None or label_of(reading.text[slice(*part)]) is not None:
        return part
    behind = Column(label.end(), part.end)
    return behind if people_in(reading.value(*behind), several=True).score >= LIKELY else part
