"""What groups of a file that stand beside each other have in common, and what none shares."""

from collections.abc import Callable, Collection, Iterable, Sequence

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import section_of
from confsched.formats.day_texts import split_date
from confsched.formats.records.cells.clocks import is_name
from confsched.formats.records.layout.day_names import is_date
from confsched.formats.records.times.written import in_six_digits
from confsched.formats.tables import Field, Table
from confsched.formats.when import TIMES
from confsched.patterns import pattern
from confsched.reading import Mapping as Entries
from confsched.reading import Sequence as Listed
from confsched.reading import Value, mappings_in

_LABEL = 80
_MOST_ALONE = 2  # tracks each of which may have one session
_NUMBERED = pattern(r"(?i)(?:s|t|p|e|id|ev|sess|session|talk|item|key|vortrag)[-_]?\d{1,4}")
_MOMENT = pattern(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d")
_ALONE = frozenset(("category", "stage", "stream"))


def as_groups(key: str, value: Value) -> list[Value]:
    """The list of groups that a value may be, which is one as well: the only room or track."""
    if isinstance(value, Listed):
        return [value]
    alone = section_of(key) in ("rooms", "tracks") or compared(key) in _ALONE
    return [Listed(value.places, [value])] if alone and isinstance(value, Entries) else []


def share_a_date(rows: Iterable[Value], names: Collection[str]) -> bool:
    """Whether some have the same date under these names, as slots of a day have, and no days."""
    told = [
        str(value)
        for row in mappings_in(rows)
        for key, value in row.items()
        if compared(key) in names
    ]
    return len({*told}) < len(told)


def without_moments(names: Sequence[str], rows: Iterable[Value], *, untimed: bool) -> list[str]:
    """Names without those of when slots begin and end, `start: 2030-05-14T10:00`: they say no day.

    What `untimed` sessions stand in are slots; others are if several are on one date.
    """
    times = {name for name, column in columns(names).items() if column.field in TIMES}
    entries = mappings_in(rows) if times else []
    told = {name: [str(row[name]) for row in entries if row.get(name)] for name in times}
    moments = {
        name
        for name, values in told.items()
        if values
        and all(map(_MOMENT.match, values))
        and {value[11:16] for value in values} != {"00:00"}
        and (untimed or len({value[:10] for value in values}) < len(values))
    }
    return [name for name in names if name not in moments]


def all_say(rows: Iterable[Value], name: str, read: Callable[[str], str]) -> bool:
    """Whether each of several groups has a text under a name of which something can be read."""
    told = [row.get(name) for row in mappings_in(rows)]
    return len(told) > 1 and all(isinstance(text, str) and bool(read(text)) for text in told)


def in_digits(names: Iterable[str], rows: Iterable[Value], rule: str) -> dict[str, str]:
    """The rule for names under which several groups have dates in six digits: `200318`."""
    told = {name: [str(row.get(name)) for row in mappings_in(rows)] for name in names}
    return {
        name: rule for name, texts in told.items() if len({*texts}) > 1 and in_six_digits(texts)
    }


def dates_of_hours(names: Iterable[str], rows: Sequence[Value], field: str) -> Table:
    """How the dates of days are read that say them with their hours, and are called otherwise."""
    begins = [name for name, of in columns(names).items() if of.field == "start"]
    told = [[str(row.get(name)) for row in mappings_in(rows)] for name in begins]
    dated = [name for name, texts in zip(begins, told, strict=True) if all(map(_date_in, texts))]
    return {name: Field(field, _date_in) for name in dated[:1]}


def _date_in(value: Value) -> str:
    found = split_date(value) if isinstance(value, str) else None
    return found.date if found and found.rest and is_date(found.date) else ""


def are_of_several(name: str, label: str, rows: Iterable[Value]) -> bool:
    """Whether groups with other labels have the same under a name: the building of their rooms."""
    groups = [row for row in mappings_in(rows) if row.get(name)]
    told = {(str(row.get(label)), str(row.get(name))) for row in groups}
    return len({place for _, place in told}) < len(told)


def labels_in(rows: Sequence[Value], names: Iterable[str]) -> list[str]:
    """The name, if there is one alone, under which each of several groups has a text of its own."""
    told = {name: [row.get(name) for row in mappings_in(rows)] for name in names}
    found = [
        name
        for name, texts in told.items()
        if all(isinstance(text, str) and text and len(text) < _LABEL for text in texts)
        and 1 < len(texts) == len({*texts})
    ]
    return found if len(found) == 1 else []


def call_each(labels: Collection[str]) -> bool:
    """Whether labels are ids, each of one session: words of a program, or numbers: `s01`."""
    once = len(labels) == len({*labels}) > _MOST_ALONE
    return once and (all(map(is_name, labels)) or all(map(_NUMBERED.fullmatch, labels)))
