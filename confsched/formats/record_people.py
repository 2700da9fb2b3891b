"""The people of a session in somebody's list: several in a cell, or in columns of their own."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from confsched.formats.drafts import Draft, Put
from confsched.formats.fields import Column
from confsched.formats.record_names import (
    are_paired,
    is_nobody,
    is_prose,
    name_person,
    names_in,
    whole_name,
)
from confsched.patterns import pattern
from confsched.text.person_names import folded

_MARK = "_person"
_AUTHOR = f"{_MARK}/author/"
_LOOKED_AT = 200  # cells of a column, to find out what its commas mean
_SEVERAL = pattern(r"\s*[;|\n]\s*")
_LISTED = pattern(r"\s*[;,|\s]\s*")
_Group: TypeAlias = dict[str, Put]


def field_of(name: str, column: Column) -> str:
    """The field in which a column about people waits until the row is read."""
    plural = "s" if column.several else ""
    return f"{_MARK}/{column.role}/{column.number}/{column.field}/{plural}/{name}"


def names_somebody(session: Draft) -> bool:
    """Whether people are in a session, also where their columns are not read yet."""
    return bool(session.people) or any(name.startswith(_MARK) for name in session.fields)


def paired_fields(sessions: Iterable[Draft]) -> frozenset[str]:
    """The columns for one person each in which commas stand before what somebody is."""
    texts: defaultdict[str, list[str]] = defaultdict(list)
    for session in sessions:
        for field, put in session.fields.items():
            if field.startswith(_MARK) and isinstance(put.value, str) and "," in put.value:
                texts[field].append(put.value)
    of_one = {field: found for field, found in texts.items() if not _is_plural(field)}
    return frozenset(field for field, found in of_one.items() if are_paired(found[:_LOOKED_AT]))


def _is_plural(field: str) -> bool:
    return field.split("/", 5)[4] != ""


def settle_names(
    session: Draft, known: Mapping[str, str], paired: Collection[str] = frozenset()
) -> None:
    """Make people of what the columns of a row say of them.

    `known` has the ids of people, `paired` the columns in which a comma stands before a post.
    """
    groups: defaultdict[tuple[str, int], _Group] = defaultdict(dict)
    forms: dict[tuple[str, int], _Form] = {}
    _settle_authors(session)
    for field in [name for name in session.fields if name.startswith(_MARK)]:
        key, detail, several = _column(field)
        groups[key][detail] = session.fields.pop(field)
        if detail == "name":
            forms[key] = _Form(several, field in paired)
    nobody: list[_Group] = []
    for key in sorted(groups, key=lambda key: key[1]):
        people = _people(session, key[0], groups[key], forms.get(key, _Form()), known)
        if people:
            _describe(session, people, groups[key])
        else:
            nobody.append(groups[key])
    everybody = [person for _, person, _ in session.people]
    for group in nobody:
        _describe(session, everybody, group)
    for person in everybody if known else ():
        know_by_id(person, known)


@lru_cache(maxsize=1024)
def _column(field: str) -> tuple[tuple[str, int], str, bool]:
    """Of whom a column says something, by role and number, what that is, and whether of several."""
    _, role, number, detail, several, _ = field.split("/", 5)
    return (role, int(number)), detail, bool(several)


def _settle_authors(session: Draft) -> None:
    """Authors speak where the row names nobody else who does; else they are kept as they are."""
    authors = [name for name in session.fields if name.startswith(_AUTHOR)]
    speaker = f"{_MARK}/speaker/"
    named = authors and [f for f in session.fields if f.startswith(speaker) and "/name/" in f]
    for field in authors:
        put = session.fields.pop(field)
        if named:
            session.leave(field.split("/", 5)[5], *put)
        else:
            session.fields[field.replace("/author/", "/speaker/", 1)] = put


class _Form(NamedTuple):
    """What a column of names says of all of them."""

    several: bool = False
    paired: bool = False


def _people(
    session: Draft, role: str, group: _Group, form: _Form, known: Mapping[str, str]
) -> list[Draft]:
    """Involve everybody whose name is in a group of columns, or whose address is known."""
    put = whole_name(group)
    if put is None:
        return _by_address(session, role, group, known)
    if is_prose(str(put.value)):
        session.leave(role, *put)
        return []
    found = []
    for text in names_in(str(put.value), several=form.several, paired=form.paired):
        if is_nobody(text):
            session.leave(role, text, put.key, put.mark)
            continue
        person = Draft(session.places, put.mark, session)
        name_person(person, text, put, paired=form.paired)
        if "name" in person.fields:
            session.involve(person.text("_role") or role, person)
            found.append(person)
    return found


def _by_address(session: Draft, role: str, group: _Group, known: Mapping[str, str]) -> list[Draft]:
    """Involve those who are known by the addresses in a cell, if all of them are."""
    put = group.get("email")
    addresses = _LISTED.split(str(put.value).strip()) if put else []
    if put is None or not all(address.casefold() in known for address in addresses):
        return []
    del group["email"]
    found = [Draft(session.places, put.mark, session) for _ in addresses]
    for person, address in zip(found, addresses, strict=True):
        person.put("name", address, put.key, put.mark)
        session.involve(role, person)
    return found


def _describe(session: Draft, people: list[Draft], group: _Group) -> None:
    """Add what is said of some people to them, or keep it where it is not clear of whom it is."""
    for detail, put in group.items():
        text = str(put.value).strip()
        parts = [text] if len(people) == 1 else _SEVERAL.split(text)
        if detail[0] == "_":  # beside a whole name
            session.leave(f"{detail[1:]} name", *put)
        elif people and len(parts) == len(people):
            for person, part in zip(people, parts, strict=True):
                person.put(detail, part.strip(), put.key, put.mark)
        else:
            session.leave(detail, *put)


def ids_of(people: Iterable[Draft]) -> dict[str, str]:
    """The ids of people who are defined apart, by what a session can call them.

    That is an id, a name, or an address. What two of them have is nobody's.
    """
    found: dict[str, str] = {}
    for person in people:
        identifier, name = person.text("id"), folded(person.text("name"))
        for called in (name, person.text("email").casefold()) if identifier else ():
            if called:
                found[called] = identifier if found.get(called, identifier) == identifier else ""
        if identifier:
            found[identifier] = identifier
    return found


def know_by_id(person: Draft, known: Mapping[str, str]) -> None:
    """Know somebody by an id, which may stand where a name could."""
    name = person.text("name")
    identifier = known.get(name) or known.get(folded(name)) or known.get(name.casefold())
    if identifier and "id" not in person.fields:
        put = person.fields["name"]
        person.fields["id"] = put.holding(identifier)
        if name == identifier or "@" in name:
            del person.fields["name"]
