"""Entries and fields that stand a level too high: below no section, or where ids do.

What is meant is plain where all that is in them is called as in entries of that kind, so it is
told once, and read as it is meant.
"""

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as AnyMapping
from typing import NamedTuple

from confsched.findings import Finding
from confsched.model.binding import label
from confsched.model.entries import ConferenceEntry, Entry, Identified
from confsched.model.parted import Kinds, parted
from confsched.patterns import pattern
from confsched.reading import Mapping, Value
from confsched.reading.remade import Item, mapping_like
from confsched.source import Span
from confsched.text.joined import joined
from confsched.text.nearest import nearest

_FREE = "x-"
_ID = ("id",)
_SHORT = 3  # letters of what may be meant for it
_UNPARTED = pattern(r"([\w.-]+)[ \t\xa0]*[:=;\uff1a]?[ \t\xa0]*\{")
MUSTS = frozenset(("id", "title", "timezone", "days"))
_SEVERAL = 2  # of these tell a conference
_MOST = 3  # names in a sentence
_ENOUGH = 3  # fields, so that it is no slip


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
    headed = _headed(root, kinds)
    whole = _regrouped(headed.root, kinds)
    root, findings = parted(whole.root, kinds)
    return Regrouped(root, (*headed.findings, *whole.findings, *findings))


def id_key(entry: Mapping) -> str:
    """What the field is called that has the id of an entry: `ID` and `ids` are read as meant."""
    if "id" in entry:
        return "id"
    return next((key for key in entry if len(key) <= _SHORT and nearest(key, _ID)), "id")


def _headed(root: Mapping, kinds: Kinds) -> Regrouped:
    """The sections of a file in which the fields of the conference stand beside them."""
    if "conference" in root or len(MUSTS & root.keys()) < _SEVERAL:
        return Regrouped(root)
    fields = kinds["conference"].fields
    own = [one for one in root.entries() if one[0] in fields and one[0] not in kinds]
    rest = [one for one in root.entries() if one[0] not in fields or one[0] in kinds]
    names = joined([repr(key) for key, *_ in own], most=_MOST)
    message = f"{names} are fields of the conference, and stand in no section; "
    message += "put them below 'conference'"
    section = "conference", mapping_like(root, own), own[0][2], root.packed
    found = Finding(message, root.key_at(own[0][0]), code="F003")
    return Regrouped(mapping_like(root, [section, *rest]), (found,))


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


def without_id(kind: type[Entry], entries: Mapping, section: str, called: str) -> Finding | None:
    """F005 where the fields of one entry stand in a section, and no id stands above them."""
    if called not in entries or isinstance(entries[called], Mapping):
        return None
    first = next(iter(entries))
    is_there = first not in kind.fields and entries[first] is None
    alone = {first} if is_there else {key for key, *_ in entries_alone(kind, entries)}
    fields = entries.keys() - alone
    if not fields <= kind.fields.keys() or kind.of({called: entries[called]})[1]:
        return None
    if is_there:
        message = f"{first!r} is indented as far as the fields below; indent them more than that"
        return Finding(message, entries.key_at(first), code="F005")
    from confsched.formats.ids import slug  # noqa: PLC0415 -- for mistakes only

    example = slug(str(entries[called])) or "an-id"
    message = f"{called!r} is a field of {label(kind)}, and no id stands above it; write a line "
    if entries.places.source.name.endswith(".toml"):
        message += f"'[{section}.{example}]' before it"
    else:
        message += f"'{example}:' before it, and indent what is below"
    return Finding(message, entries.key_at(called), code="F005")


def entries_alone(kind: type[Entry], entries: Mapping) -> Iterator[Item]:
    """What stands in a section and is no field of one entry."""
    for item in entries.entries():
        if item[0] not in kind.fields and isinstance(item[1], Mapping):
            yield item


def outdented(kind: type[Entry], entries: Mapping) -> tuple[Mapping, tuple[Finding, ...]]:
    """Entries with the fields in them that stand where ids do, below one that does not have them.

    Each is told once.
    """
    if entries.keys().isdisjoint(kind.fields):
        return entries, ()
    items: list[Item] = []
    findings: list[Finding] = []
    for item in entries.entries():
        above = items[-1] if items and item[0] in kind.fields else None
        if above and (slip := _outdented(kind, item, above[1], entries)):
            findings.append(slip)
            items[-1] = _with_field(above, item)
        else:
            items.append(item)
    return (mapping_like(entries, items), tuple(findings)) if findings else (entries, ())


def _with_field(above: Item, field: Item) -> Item:
    key, entry, key_mark, mark = above
    if not isinstance(entry, Mapping):
        return above
    return key, mapping_like(entry, [*entry.entries(), field]), key_mark, mark


def _outdented(kind: type[Entry], item: Item, above: Value, entries: Mapping) -> Finding | None:
    """F005 for a field that stands where ids do, below an entry that does not have it."""
    key, value, key_mark, _ = item
    if not isinstance(above, Mapping) or key in above:
        return None
    if value is None or kind.of({key: value})[1]:
        return None
    if isinstance(value, Mapping) and not value.keys().isdisjoint(kind.fields):
        return None  # an entry that is called like a field
    message = f"{key!r} is a field of {label(kind)}, and stands where ids do"
    place = entries.places.span(key_mark)
    return Finding(f"{message}; indent it as far as those above", place, code="F005")


def unparted_id(key: str, place: Span) -> Finding | None:
    """F005 for an id that has a bracket and its first field in it: `hall {name: Great Hall}`."""
    found = _UNPARTED.match(key)
    if found is None:
        return None
    return Finding(f"': ' is missing behind {found[1]!r}", place, code="F005")


class _Mixed(NamedTuple):
    """An entry with its own fields alone, in which section the others belong, and what is wrong."""

    own: Mapping
    section: str
    finding: Finding


def mixed(
    kind: type[Identified], entry: Mapping, kinds: AnyMapping[str, type[Identified]]
) -> _Mixed | None:
    """F003, once, where all that an entry does not have is what one of another kind has."""
    others = [key for key in entry if key not in kind.fields and key != "id"]
    if len(others) < _ENOUGH:
        return None
    for section, other in kinds.items():
        called = next(name for name, field in other.fields.items() if field.must or name == "name")
        if called in others and other.fields.keys() >= {*others}:
            names = joined([*map(repr, others)], most=_MOST)
            message = f"{names} are fields of {label(other)}, and not of {label(kind)}; "
            message += f"put them into an entry of their own below {section!r}"
            own = mapping_like(entry, (one for one in entry.entries() if one[0] not in others))
            return _Mixed(own, section, Finding(message, entry.key_at(others[0]), code="F003"))
    return None
