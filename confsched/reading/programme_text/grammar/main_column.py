"""Which column of a line is the title of a session, and what stands behind a kind of talk."""

from collections import Counter
from collections.abc import Iterable, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.heads import (
    LIKELY,
    Column,
    head_of_line,
    is_title_with_room,
    leads_to_people,
)
from confsched.reading.programme_text.recognisers import places
from confsched.reading.programme_text.recognisers.labels import label_of
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_generic, kind_of, label_before
from confsched.reading.programme_text.words.joining import TALKING

KIND = pattern(r"([^\W\d_][\w ]{2,30}?(?: \(\w+\))?)\s?:\s+")
LEVEL = (  # for whom a session is, in a column of its own: `K-2`, `All grades`
    r"(?:(?:(?:Pre-?)?[KT]K?|\d{1,2})\s?[-–]\s?\d{1,2}|(?i:all(?: grades| levels)"
    r"|beginners?|intermediate|advanced|elementary|secondary))"
)
_LEVEL = pattern(LEVEL)
_TALKING = pattern(rf"(?i)\s{TALKING}\s")
_BY_FAR = 0.3  # how much more another column is like people or a room
_REPEATED = 2  # lines: fewer tell nothing


def main_column(reading: Reading, parts: Sequence[Column]) -> int:
    """Which column is the title: the first that is no people, nor what leads to them, nor a room.

    Else the one that is by far least like these, or has most words.
    """

    def strange(part: Column) -> float:
        said = reading.value(*of_kind(reading, part))
        if is_level(said):
            return 1.0
        if _TALKING.search(reading.value(*part)) is not None:
            return 0.0  # a title that names two
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


def is_level(text: str) -> bool:
    """Whether a text says for whom a session is, and no more."""
    return _LEVEL.fullmatch(text) is not None


def of_kind(reading: Reading, part: Column) -> Column:
    """The names in a column behind what kind of talk it is, `Keynote: Ada Sample`; else all of it.

    A role is left to those who know it.
    """
    label = KIND.match(reading.text, part.start, part.end)
    if label is None or label_of(reading.text[slice(*part)]) is not None:
        return part
    behind = Column(label.end(), part.end)
    return behind if people_in(reading.value(*behind), several=True).score >= LIKELY else part


def behind_kinds(readings: Iterable[Reading]) -> list[tuple[str, bool]]:
    """Whether a name stands behind what kind of session it is, with that kind, of each line."""
    texts = (one.value(*head_of_line(one)) for one in readings)
    labelled = [(text, label_before(text)) for text in texts]
    return [
        (kind_of(found.label), people_in(text[found.start :], several=True).score >= LIKELY)
        for text, found in labelled
        if is_generic(found.label)
    ]


def are_kinds_of_names(behind: Sequence[tuple[str, bool]]) -> bool:
    """Whether nothing but names stands behind what kind of talk it is, in most lines with one."""
    named = sum(name for _, name in behind)
    return named > _REPEATED and 4 * named >= 3 * len(behind)


def kinds_of_titles(behind: Sequence[tuple[str, bool]]) -> frozenset[str]:
    """The kinds of sessions behind which stand titles, of which one or the other is like a name."""
    of = Counter(kind for kind, _ in behind)
    named = Counter(kind for kind, name in behind if name)
    return frozenset(one for one, n in of.items() if n > _REPEATED and 3 * named[one] <= n)
