"""What lists of sessions beside each other are called: a day, a kind, a room, or nothing at all."""

from collections import Counter
from collections.abc import Collection

from confsched.formats.columns.pairs import zone_alone_in
from confsched.formats.day_texts import split_date
from confsched.formats.records.layout.day_names import is_day
from confsched.formats.records.layout.lists import is_kind
from confsched.formats.records.times.above import above_of
from confsched.formats.records.times.day_words import day_named
from confsched.reading import Mapping


def labels_of(root: Mapping, lists: Collection[str]) -> dict[str, str]:
    """What the name of each list says of its sessions; that of an only one may say nothing."""
    dates = _above(root, lists)
    return {key: dates.get(key) or _label(key, alone=len(lists) == 1) for key in lists}


def _label(key: str, *, alone: bool) -> str:
    return zone_alone_in(key) if alone and not is_day(key) and not is_kind(key) else key


def _above(root: Mapping, lists: Collection[str]) -> dict[str, str]:
    """The dates above lists that are called by a number or a weekday: `Day 1`, `Tuesday`.

    One that stands above several of them is that of the whole conference.
    """
    named = {key: above_of(root[key]).day for key in lists if day_named(key)}
    times = Counter(named.values())
    return {key: day for key, day in named.items() if split_date(day) and times[day] == 1}
