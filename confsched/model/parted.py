"""Sections that go on with the entries of another one.

Its line is missing or indented too far, or the entries stand on the wrong side of it. Where entries
go over into others is plain by their fields. It is told once, and they are read as what they are.
"""

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as AnyMapping
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from confsched.findings import Finding
from confsched.model.entries import Entry
from confsched.reading import Mapping, Sequence, Value
from confsched.reading.notices import is_of_two
from confsched.reading.remade import Item, mapping_like, sequence_like
from confsched.source import Span
from confsched.text.nearest import nearest

Kinds: TypeAlias = AnyMapping[str, type[Entry]]
_CONFERENCE, _RULES = "conference", "rules"
_CHOICES = ("select", "ignore")  # of rules
_WEIGHTS = frozenset(("off", "info", "warning", "error"))
_NEVER = frozenset((_CONFERENCE, "panels"))  # nothing in an entry says that it is in one of them
_ENOUGH = 2  # fields that entries of the section do not have, so that it is no slip


def parted(root: Mapping, kinds: Kinds) -> tuple[Mapping, tuple[Finding, ...]]:
    """The sections of a file, each with its own entries alone, and what was wrong with that."""
    items: list[Item] = []
    findings: list[Finding] = []
    for item in root.entries():
        rest, there = item, {*root, *(one[0] for one in items)}
        while found := _split(rest, there, root, kinds):
            items.append(found.first)
            findings.append(found.finding)
            rest = found.rest
            there.add(rest[0])
        items.append(rest)
    moved = (_moved(items, at, root, kinds) for at in range(len(items) - 1))
    findings += [one for one in moved if one is not None]
    return (mapping_like(root, items), tuple(findings)) if findings else (root, ())


def _moved(items: list[Item], at: int, root: Mapping, kinds: Kinds) -> Finding | None:
    """Move entries over the line between two sections where they stand on the wrong side of it."""
    one, two = items[at : at + 2]
    if count := _of_other(one, two, kinds, last=True):
        over = _entries(one[1])
        own, moved, under = over[:-count], over[-count:], _entries(two[1])
        items[at], items[at + 1] = _having(one, own, one), _having(two, [*moved, *under], one)
        return _misplaced(moved[0], one[0], two[0], root)
    if count := _of_other(two, one, kinds, last=False):
        under = _entries(two[1])
        moved, own, over = under[:count], under[count:], _entries(one[1])
        items[at], items[at + 1] = _having(one, [*over, *moved], two), _having(two, own, two)
        return _misplaced(moved[0], two[0], one[0], root)
    return None


def _of_other(item: Item, other: Item, kinds: Kinds, *, last: bool) -> int:
    """How many entries at one end of a section are of another one, written as it is."""
    name, section, *_ = item
    if not isinstance(section, Mapping | Sequence) or not section:
        return 0
    is_alike = type(section) is type(other[1]) and other[1]
    if not (is_alike or other[1] is None) or not {name, other[0]} <= {*kinds, _RULES}:
        return 0
    if _end_is_fine(name, section, kinds, last=last):
        return 0
    entries = _entries(section)[:: 1 if last else -1]
    count, start = _rather(entries, name, other[0], kinds)
    return len(entries) - start if count >= _ENOUGH and start else 0


def _having(item: Item, entries: list[Item], like: Item) -> Item:
    """The same section with these entries, written as another one is where it had none."""
    name, section, key_mark, mark = item
    section = section or like[1]
    if isinstance(section, Mapping | Sequence):
        section = _like(section, entries)
    return name, section, key_mark, mark


def _misplaced(entry: Item, name: str, other: str, root: Mapping) -> Finding:
    message = f"{entry[0]!r} is {_none_of(name)}; its place is below '{other}:'"
    return Finding(message, root.places.span(entry[2]), code="F003")


def _none_of(name: str) -> str:
    return "no field of the conference" if name == _CONFERENCE else f"none of the {name}"


class _Split(NamedTuple):
    first: Item
    rest: Item
    finding: Finding


def _split(item: Item, there: set[str], root: Mapping, kinds: Kinds) -> _Split | None:
    """A section in two, if one that is not there begins within it."""
    name, section, *_ = item
    if not section or not isinstance(section, Mapping | Sequence) or name not in (*kinds, _RULES):
        return None
    others = [one for one in (*kinds, _RULES) if one not in there]
    if isinstance(section, Mapping):
        for other in others:
            if other in section and (found := _inner(item, section, other, kinds)):
                return found
    if _end_is_fine(name, section, kinds):
        return None
    return _missing(item, section, [one for one in others if one not in _NEVER], root, kinds)


def _is_fine(name: str, value: Value, kinds: Kinds) -> bool:
    """Whether an entry has nothing that is strange in its section."""
    if name == _RULES:
        return not isinstance(value, Mapping) or "severity" in value
    return isinstance(value, Mapping) and value.keys() <= {"id", *kinds[name].fields}


def _end_is_fine(
    name: str, section: Mapping | Sequence, kinds: Kinds, *, last: bool = True
) -> bool:
    """Whether the last entry is, or the first; or any field of the conference."""
    if isinstance(section, Sequence):
        return _is_fine(name, section[-1 if last else 0], kinds)
    if name == _CONFERENCE:
        return section.keys() <= kinds[name].fields.keys()
    return _is_fine(name, section[next(reversed(section) if last else iter(section))], kinds)


def _inner(item: Item, section: Mapping, other: str, kinds: Kinds) -> _Split | None:
    """Where a section is indented too far, with its entries in it or behind it."""
    name, _, key_mark, mark = item
    entries = [*section.entries()]
    at = [*section].index(other)
    value, *place = entries[at][1:]
    before, behind = entries[:at], entries[at + 1 :]
    if value is None and before and behind:
        rest: Item = (other, mapping_like(section, behind), place[0], mark)
    elif _is_section(other, value, kinds):
        before, rest = [*before, *behind], entries[at]
    else:
        return None
    message = f"{other!r} is a section of its own; indent it no more than {name!r}"
    first = name, mapping_like(section, before), key_mark, mark
    return _Split(first, rest, Finding(message, section.key_at(other), code="F003"))


def _is_section(name: str, value: Value, kinds: Kinds) -> bool:
    """Whether a value has entries alone, and all of them have fields of a section's."""
    entries = _entries(value)
    return bool(entries) and all(
        isinstance(one, Mapping) and _fit(name, key, one, kinds) > 0 for key, one, *_ in entries
    )


def _missing(
    item: Item, section: Mapping | Sequence, others: list[str], root: Mapping, kinds: Kinds
) -> _Split | None:
    """Where the line of a section is missing: the last entries are rather of another one."""
    name, _, key_mark, mark = item
    entries = _entries(section)
    found = [(*_rather(entries, name, other, kinds), other) for other in others]
    surplus, at, other = max(found, default=(0, 0, ""), key=itemgetter(0))
    if surplus < _ENOUGH or at == 0:
        return None
    called, _, place, _ = entries[at]
    message = f"{called!r} is {_none_of(name)}: is a line '{other}:' missing above?"
    first = name, _like(section, entries[:at]), key_mark, mark
    rest = other, _like(section, entries[at:]), place, mark
    return _Split(first, rest, Finding(message, root.places.span(place), code="F003"))


def _rather(entries: list[Item], name: str, other: str, kinds: Kinds) -> tuple[int, int]:
    """How much says that the last entries are of another section, and where they begin.

    That are fields which entries of their own do not have; one at least is of the other's alone.
    """
    at = len(entries)
    fields: list[str] = []
    while at:
        key, value, *_ = entries[at - 1]
        fit = _fit(other, key, value, kinds)
        entries_of = {name, other} <= kinds.keys() - {_CONFERENCE}
        is_of_both = entries_of and _strange(other, name, value, kinds)
        if fit <= max(0, _fit(name, key, value, kinds)) or is_of_both:
            break
        at -= 1
        fields += _strange(name, other, value, kinds)
    is_told = other == _RULES or any(_is_of(other, field, kinds) for field in {*fields})
    return (len(fields), at) if is_told else (0, at)


def _strange(name: str, other: str, value: Value, kinds: Kinds) -> list[str]:
    """What an entry has of another section."""
    if other == _RULES:
        return ["", ""]
    own = kinds[name].fields if name in kinds and name != _CONFERENCE else ()
    fields = value if isinstance(value, Mapping) else ()
    return [field for field in fields if field in kinds[other].fields and field not in own]


def _is_of(section: str, field: str, kinds: Kinds) -> bool:
    """Whether entries of one section alone have a field."""
    having = {kind for kind in kinds.values() if field in kind.fields}
    return having == {kinds[section]}


def _fit(section: str, key: str, value: Value, kinds: Kinds) -> int:
    """How much an entry looks like those of a section: fields that they have, less others."""
    if section == _RULES:
        return _fit_for_rules(key, value)
    fields = kinds[section].fields
    if section == _CONFERENCE:
        return 1 if key in fields or nearest(key, fields) else -1
    if not isinstance(value, Mapping):
        return 0
    known = sum(1 for field in value if field in fields or field == "id")
    return 2 * known - len(value)


def _fit_for_rules(key: str, value: Value) -> int:
    if isinstance(value, Mapping):
        return 2 if "severity" in value else 0
    is_choice = key in _CHOICES and isinstance(value, Sequence)
    return 2 if is_choice or (isinstance(value, str) and value in _WEIGHTS) else 0


def _entries(section: Value) -> list[Item]:
    """The entries of a section, each with its id and where that stands."""
    if isinstance(section, Mapping):
        return [*section.entries()]
    return (
        [_listed(section, *one) for one in enumerate(section)]
        if isinstance(section, Sequence)
        else []
    )


def _listed(section: Sequence, index: int, value: Value) -> Item:
    mark = section.mark(index)
    if not isinstance(value, Mapping):
        return str(value), value, mark, mark
    called = next((key for key in ("id", "name", "title") if isinstance(value.get(key), str)), None)
    return (
        ("", value, mark, mark)
        if called is None
        else (str(value[called]), value, value.mark(called), mark)
    )


def _like(section: Mapping | Sequence, entries: list[Item]) -> Mapping | Sequence:
    """A section with some of its entries."""
    if isinstance(section, Sequence):
        items = ((value, mark) for _, value, _, mark in entries)
        return sequence_like(section, items, section.packed)
    return mapping_like(section, entries)


def lost_in(root: Mapping, findings: Iterable[Finding]) -> Iterator[str]:
    """The sections of a file that lack an entry: its id is that of another one, or missing."""
    for finding in findings:
        if is_of_two(finding):
            yield from root
        elif finding.code == "F002" and finding.related:
            first = finding.related[0].span
            if first.source.foreign:  # the entries of several files, each with places of its own
                continue
            yield from (name for name, entries in root.items() if _has_key_at(entries, first))


def _has_key_at(entries: Value, place: Span) -> bool:
    """Whether an id of some entries stands at a place."""
    return isinstance(entries, Mapping) and any(entries.key_at(key) == place for key in entries)
