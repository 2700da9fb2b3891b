"""Days that a list has in their order, and calls by nothing that tells them: they are numbered."""

from collections.abc import Iterator

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.records.layout.day_names import day_in
from confsched.reading import Mapping, Sequence, Value, mappings_in
from confsched.reading.remade import become, mapping_like

_CALLED = frozenset(("days", "event days", "tage", "jours", "dias", "giorni", "dagen"))
_TELLING = frozenset(("date", "day", "start", "time", "end"))
_DEEP = 3  # levels of mappings
_MANY = 100  # keys; what has more of them is a list by ids


def number_days(root: Value) -> None:
    """Say of each entry of a list of days which of them it is, where none says anything of that."""
    for days in _lists_of_days(root, _DEEP) if isinstance(root, Mapping) else ():
        untold = [*filter(_is_untold, mappings_in(days))]
        if len(untold) == len(days) > 1:
            for at, day in enumerate(untold, 1):
                said = ("day", f"Day {at}", day.packed, day.packed)
                become(day, mapping_like(day, (said, *day.entries())))


def _lists_of_days(holder: Mapping, deep: int) -> Iterator[Sequence]:
    for key, value in holder.items():
        if isinstance(value, Sequence) and compared(key) in _CALLED:
            yield value
        elif isinstance(value, Mapping) and deep and len(value) < _MANY:
            yield from _lists_of_days(value, deep - 1)


def _is_untold(day: Mapping) -> bool:
    """Whether an entry holds a list, and no text beside that is a day or a date."""
    texts = {key: said for key, said in day.items() if isinstance(said, str) and said.strip()}
    fields = {one.field for one in columns(texts).values()}
    holds = any(isinstance(one, Sequence) for one in day.values())
    return holds and fields.isdisjoint(_TELLING) and not any(map(day_in, texts.values()))
