"""What stands behind the kinds of sessions: `Talk 1: Ada Sample`, `Talk 1: Boats`."""

from collections import Counter
from collections.abc import Iterable, Sequence

from confsched.reading.programme_text.grammar.heads import LIKELY, head_of_line
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_generic, kind_of, label_before

_REPEATED = 2  # lines: fewer tell nothing


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
