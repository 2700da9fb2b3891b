"""Days that a list has in their order, and calls by nothing that tells them: they are numbered."""

from collections.abc import Iterator

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.records.layout.day_names import day_in
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value
from confsched.reading.remade import become, mapping_like

_LISTS = frozenset(
    ("days", "schedule days", "event days", "tage", "jours", "dias", "giorni", "dagen")
)
_MAY_BE = pattern(r"(?i)(?:days|tage|jours|d[ií]as|giorni|dagen)[\"'\s]*[:=]")
_TELLING = frozenset(("date", "day", "start", "time", "end"))
_DEEP = 3  # levels of mappings


def number_days(root: Value) -> None:
    """Say of each entry of a list of days which of them it is, where none says anything of that."""
    if not isinstance(root, Mapping) or not _MAY_BE.search(root.places.source.text):
        return
    for key, value in _inside(root, _DEEP):
        if compared(key) in _LISTS and isinstance(value, Sequence) and _are_untold(value):
            for at, day in enumerate(value, 1):
                if isinstance(day, Mapping):
                    said = ("day", f"Day {at}", day.packed, day.packed)
                    become(day, mapping_like(day, (said, *day.entries())))


def _inside(holder: Mapping, deep: int) -> Iterator[tuple[str, Value]]:
    for key, value in holder.items():
        yield key, value
        if isinstance(value, Mapping) and deep:
            yield from _inside(value, deep - 1)


def _are_untold(days: Sequence) -> bool:
    """Whether several entries hold lists, and no text beside these is a day or a date."""
    return len(days) > 1 and all(isinstance(day, Mapping) and _is_untold(day) for day in days)


def _is_untold(day: Mapping) -> bool:
    texts = {key: value for key, value in day.items() if isinstance(value, str)}
    found = {one.field for key, one in columns(texts).items() if texts[key].strip()}
    holds = any(isinstance(one, Sequence) for one in day.values())
    return holds and found.isdisjoint(_TELLING) and not any(map(day_in, texts.values()))
