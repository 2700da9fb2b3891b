"""Titles in the order of the times that are listed beside them, once for all rooms of a day.

`{slots: ["9:00-9:40", "10:00-10:40"], rooms: {Hall A: ["Of boats", "Of knots"]}}`. A place in
which nothing stands has no session.
"""

from collections.abc import Iterator

from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import section_of
from confsched.formats.records.cells.clocks import is_range
from confsched.formats.records.people.nobody import names_nobody
from confsched.formats.texts import are_texts
from confsched.formats.when import BEGINS
from confsched.reading import Mapping, Sequence, Value
from confsched.reading.remade import Item, mapping_like, sequence_like


def tell_times_beside(holder: Mapping) -> bool:
    """Give the sessions of such lists in a mapping their times; whether there are any."""
    key = next((key for key, one in holder.items() if _are_slots(one)), "")
    times = holder.get(key)
    if not isinstance(times, Sequence) or not _give(holder, times, key):
        return False
    del holder[key]
    return True


def _are_slots(value: Value) -> bool:
    """Whether a list has nothing but times with an end, and several."""
    several = isinstance(value, Sequence) and len(value) > 1 and are_texts(value)
    return several and all(is_range(str(one)) for one in value or ())


def _give(holder: Mapping, times: Sequence, name: str) -> bool:
    """Give what is in a mapping the times that it has under a name; whether anything took them."""
    lists = [*_lists(holder, name, holds=False)]
    if not lists or any(len(titles) != len(times) for *_, titles in lists):
        return False
    for one, key, titles in lists:
        pairs = zip(zip(times, times.all_marks(), strict=True), titles, strict=True)
        told = zip(pairs, titles.all_marks(), strict=True)
        sessions = [
            (_session(titles, title, at, ("time", time, mark, mark)), at)
            for ((time, mark), title), at in told
            if title and not (isinstance(title, str) and names_nobody(title))
        ]
        one[key] = sequence_like(titles, sessions, titles.packed)
    return True


def _lists(holder: Mapping, name: str, *, holds: bool) -> Iterator[tuple[Mapping, str, Sequence]]:
    """Lists of sessions without times: under a word for these, or by the names of rooms."""
    for key, value in holder.items():
        section = section_of(key)
        if key == name:
            continue
        if isinstance(value, Sequence) and (section == "sessions" or (holds and not section)):
            if all(map(_has_no_time, value)):
                yield holder, key, value
        elif section == "rooms":
            rooms = value if isinstance(value, Sequence) else [value]
            for one in rooms:
                if isinstance(one, Mapping):
                    yield from _lists(one, name, holds=isinstance(value, Mapping))


def _has_no_time(value: Value) -> bool:
    if isinstance(value, Mapping):
        return {column.field for column in columns([*value]).values()}.isdisjoint(BEGINS)
    return not isinstance(value, Sequence)


def _session(titles: Sequence, title: Value, at: int, time: Item) -> Mapping:
    told = [*title.entries()] if isinstance(title, Mapping) else [("title", title, at, at)]
    return mapping_like(titles, [time, *told], at)
