"""Sessions whose every line has a label: `Time: 9:00`, `Event: Boats`, `Location: Hall A`."""

from collections import Counter
from collections.abc import Iterator, Sequence

from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.words.plain import folded

_WHEN = "time"
_LEAST = 3  # sessions of which labels say both title and time


def begin_with_times(readings: Sequence[Reading]) -> bool:
    """Whether the time or date stands above the title, where labels say both of each session."""
    told = [field for field, _ in _told(readings)]
    return _are_both(told) and told[0] == _WHEN


def labels_of_titles(readings: Sequence[Reading]) -> frozenset[str]:
    """The labels behind which titles stand, also those that may be a kind of session."""
    told = [*_told(readings)]
    fields = [field for field, _ in told]
    names = Counter(name for field, name in told if field == "title")
    mostly = 3 * fields.count(_WHEN) / 4
    return frozenset(one for one, n in names.items() if _are_both(fields) and n >= mostly)


def _are_both(fields: Sequence[str]) -> bool:
    return min(map(fields.count, (_WHEN, "title"))) >= _LEAST


def _told(readings: Sequence[Reading]) -> Iterator[tuple[str, str]]:
    """The labels of times, or of dates where there are none, and of titles, with their words."""
    labels = [one.label for one in readings if one.label is not None and not one.line.cells]
    when = _WHEN if any(one.field == _WHEN for one in labels) else "date"
    for one in labels:
        if one.field in (when, "title"):
            yield _WHEN if one.field == when else "title", folded(one.name).rstrip(" :")
