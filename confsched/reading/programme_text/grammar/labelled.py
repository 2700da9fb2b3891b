"""Sessions whose every line has a label: `Time: 9:00`, `Event: Boats`, `Location: Hall A`."""

from collections import Counter
from collections.abc import Iterator, Sequence

from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.words.plain import folded

_LEAST = 3  # sessions of which labels say both title and time


def begin_with_times(readings: Sequence[Reading]) -> bool:
    """Whether the time stands above the title, where labels say both of each session."""
    told = [field for field, _ in _told(readings)]
    return _are_both(told) and told[0] == "time"


def labels_of_titles(readings: Sequence[Reading]) -> frozenset[str]:
    """The labels behind which titles stand, also those that may be a kind of session."""
    told = [*_told(readings)]
    fields = [field for field, _ in told]
    names = Counter(name for field, name in told if field == "title")
    mostly = 3 * fields.count("time") / 4
    return frozenset(one for one, n in names.items() if _are_both(fields) and n >= mostly)


def _are_both(fields: Sequence[str]) -> bool:
    return min(map(fields.count, ("time", "title"))) >= _LEAST


def _told(readings: Sequence[Reading]) -> Iterator[tuple[str, str]]:
    """The labels of times and titles, with their words."""
    for one in readings:
        if one.label is not None and one.label.field in ("time", "title") and not one.line.cells:
            yield one.label.field, folded(one.label.name).rstrip(" :")
