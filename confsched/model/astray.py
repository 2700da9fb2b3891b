"""Entries and fields that stand a level too high: below no section, or where ids do.

What is meant is plain where all that is in them is called as in entries of that kind, so it is
told once, and read as it is meant.
"""

from collections.abc import Iterable
from collections.abc import Mapping as AnyMapping
from typing import NamedTuple, TypeAlias

from confsched.findings import Finding
from confsched.model.binding import label
from confsched.model.entries import ConferenceEntry, Entry
from confsched.reading import Mapping, Value
from confsched.reading.remade import Item, mapping_like
from confsched.source import Span
from confsched.text.joined import joined

Kinds: TypeAlias = AnyMapping[str, type[Entry]]
_FREE = "x-"
_MOST = 3  # names in a sentence


class Regrouped(NamedTuple):
    """A file with each entry below its section, and what was wrong with that."""

    root: Mapping
    findings: tuple[Finding, ...] = ()


class Inner(NamedTuple):
    """The conference with the sections that stand in it, and without; and what is wrong there."""

    whole: Mapping
    rest: Mapping
    told: tuple[tuple[str, Finding], ...] = ()


def inner_sections(mapping: Mapping, kinds: Kinds) -> Inner:
    """The sections that stand in the conference, and it without them."""
    whole = _regrouped(mapping, kinds).root
    inner = [name for name in kinds if isinstance(whole.get(name), Mapping)]
    if not inner:
        return Inner(mapping, mapping)
    message = "is a section of its own; indent it no more than 'conference'"
    told = ((n, Finding(f"{n!r} {message}", whole.key_at(n), code="F003")) for n in inner)
    rest = mapping_like(whole, (one for one in whole.entries() if one[0] not in inner))
    return Inner(whole, rest, tuple(told))


def as_meant(root: Mapping, kinds: Kinds) -> Regrouped:
    """The sections of a file, each with what was meant to stand in it."""
    whole = _regrouped(root, kinds)
    parts = _parted(whole.root, kinds)
    return Regrouped(parts.root, (*whole.findings, *parts.findings))


def id_key(entry: Mapping) -> str:
    """What the field is called that has the id of an entry: `ID` is told, and read as meant."""
    return "id" if "id" in entry else next((key for key in entry if key.lower() == "id"), "id")


def _regrouped(root: Mapping, kinds: Kinds) -> Regrouped:
    """The sections of a file, each with what was meant to stand in it, and follows it."""
    groups = _groups(root, kinds)
    if not any(stray for _, stray in groups):
        return Regrouped(root)
    items = (_with(root, section, stray) for section, stray in groups)
    findings = (_outside(section[0], stray, root) for section, stray in groups if stray)
    return Regrouped(mapping_like(root, items), tuple(findings))


def _groups(root: Mapping, kinds: Kinds) -> list[tuple[Item, list[Item]]]:
    """Each section, and what stands astray behind it."""
    result: list[tuple[Item, list[Item]]] = []
    for item in root.entries():
        section = result[-1][0] if result else None
        if section and item[0] not in kinds and _belongs(item, section, kinds):
            result[-1][1].append(item)
        else:
            result.append((item, []))
    return result


def _belongs(item: Item, section: Item, kinds: Kinds) -> bool:
    """Whether an entry is called as those of a section are; of the conference, a field."""
    (key, value, *_), (name, below, *_) = item, section
    if key.startswith(_FREE) or name not in kinds:
        return False
    if name == "conference":
        return below is None and key in kinds[name].fields
    is_entry = isinstance(value, Mapping) and value and value.keys() <= kinds[name].fields.keys()
    return bool(is_entry) and (below is None or isinstance(below, Mapping))


def _with(root: Mapping, section: Item, stray: Iterable[Item]) -> Item:
    """A section with what was meant to stand in it."""
    name, below, key_mark, mark = section
    items = [*stray]
    if not items:
        return section
    if isinstance(below, Mapping):
        return name, mapping_like(below, [*below.entries(), *items]), key_mark, mark
    return name, mapping_like(root, items), key_mark, root.packed


def _outside(section: str, stray: list[Item], root: Mapping) -> Finding:
    """F003, once for all."""
    names = joined([repr(key) for key, *_ in stray], most=_MOST)
    stand, them = ("stand", "them") if len(stray) > 1 else ("stands", "it")
    message = f"{names} {stand} beside {section!r}, and not in it; indent {them} more than that"
    return Finding(message, root.places.span(stray[0][2]), code="F003")


def _parted(root: Mapping, kinds: Kinds) -> Regrouped:
    """The sections of a file, where one goes on with the entries of another that lacks its line."""
    items: list[Item] = []
    findings: list[Finding] = []
    for item in root.entries():
        found = _split(item, root, kinds)
        items += [item] if found is None else found.sections
        findings += () if found is None else [found.finding]
    return Regrouped(mapping_like(root, items), tuple(findings)) if findings else Regrouped(root)


class _Split(NamedTuple):
    sections: tuple[Item, Item]
    finding: Finding


def _split(item: Item, root: Mapping, kinds: Kinds) -> _Split | None:
    """A section in two, if its last entries are called as those of another that is not there."""
    name, section, key_mark, mark = item
    if name not in kinds or name == "conference" or not isinstance(section, Mapping) or not section:
        return None
    last = section[next(reversed(section))]
    if not isinstance(last, Mapping) or last.keys() <= kinds[name].fields.keys():
        return None
    for other, is_there in _others(section, root, kinds):
        entries = [*section.entries()]
        at = len(entries)
        while at and _is_rather(entries[at - 1][1], kinds[other], kinds[name]):
            at -= 1
        values = [value for _, value, *_ in entries]
        own, new = values[: at - is_there], values[at:]
        if not (own and new and _may_be(own, kinds[name]) and _all_of(new, kinds[other])):
            continue
        message = f"{entries[at][0]!r} is none of the {name}: is a line '{other}:' missing above?"
        if is_there:
            message = f"{other!r} is a section of its own; indent it no more than {name!r}"
        place = root.places.span(entries[at - is_there][2])
        first = name, mapping_like(section, entries[: at - is_there]), key_mark, mark
        second = other, mapping_like(section, entries[at:]), entries[at][2], mark
        return _Split((first, second), Finding(message, place, code="F003"))
    return None


def _may_be(entries: Iterable[Value], kind: type[Entry]) -> bool:
    """Whether entries have fields of a kind alone; what is no mapping is a name."""
    return all(not isinstance(one, Mapping) or one.keys() <= kind.fields.keys() for one in entries)


def _others(section: Mapping, root: Mapping, kinds: Kinds) -> list[tuple[str, bool]]:
    """What its last entries may be of, and whether it is there, indented too far.

    What nothing says can only be sessions: others have too few fields that none else has.
    """
    there = [name for name in kinds if name in section and section[name] is None]
    may_be = there or [name for name in ("sessions",) if name not in root and "panels" not in root]
    return [(name, bool(there)) for name in may_be]


def _is_rather(value: Value, kind: type[Entry], than: type[Entry]) -> bool:
    """Whether an entry has fields of one kind, and not those of another one."""
    if not isinstance(value, Mapping):
        return False
    return value.keys() <= kind.fields.keys() and not value.keys() <= than.fields.keys()


def without_section(root: Mapping, kinds: Kinds) -> Finding | None:
    """F003 where entries alone are in a file, and no section stands above them."""
    entries = [*root.values()]
    if not root or not all(isinstance(one, Mapping) and one for one in entries):
        return None
    may_be = [name for name, kind in kinds.items() if _all_of(entries, kind)]
    if not may_be or root.keys() & kinds.keys():
        return None
    first = next(iter(root))
    names = joined([f"'{name}:'" for name in may_be], most=_MOST).replace(" and ", " or ")
    message = f"no section stands above {first!r}; write a line {names} before it"
    return Finding(f"{message}, and indent all below", root.key_at(first), code="F003")


def _all_of(entries: Iterable[Value], kind: type[Entry]) -> bool:
    called = next((name for name, field in kind.fields.items() if field.must), "name")
    return kind is not ConferenceEntry and all(
        isinstance(one, Mapping) and called in one and one.keys() <= kind.fields.keys()
        for one in entries
    )


def without_id(kind: type[Entry], entries: Mapping, called: str) -> Finding | None:
    """F005 where the fields of one entry stand in a section, and nothing has an id."""
    if called not in entries or isinstance(entries[called], Mapping):
        return None
    if not entries.keys() <= kind.fields.keys() or kind.of({called: entries[called]})[1]:
        return None
    from confsched.formats.ids import slug  # noqa: PLC0415 -- for mistakes only

    example = slug(str(entries[called])) or "an-id"
    message = f"{called!r} is a field of {label(kind)}, and no id stands above it"
    message += f"; write a line '{example}:' before it, and indent what is below"
    return Finding(message, entries.key_at(called), code="F005")


def outdented(
    kind: type[Entry], key: str, value: Value, above: Value, place: Span
) -> Finding | None:
    """F005 for a field that stands where ids do, below an entry that does not have it."""
    if not isinstance(above, Mapping) or key not in kind.fields or key in above:
        return None
    if value is None or kind.of({key: value})[1]:
        return None
    message = f"{key!r} is a field of {label(kind)}, and stands where ids do"
    return Finding(f"{message}; indent it as far as those above", place, code="F005")
