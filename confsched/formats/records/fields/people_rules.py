"""How columns about people are read: names, people described on the spot, organizations."""

from collections.abc import Iterable
from collections.abc import Mapping as AnyMapping
from functools import lru_cache, partial
from typing import TypeGuard

from confsched.formats.columns.compared import compared, role_of
from confsched.formats.columns.fields import Column, columns
from confsched.formats.ids import LINK
from confsched.formats.likely import holds_post, is_person
from confsched.formats.records.fields.changes import (
    CHANGES,
    NAMED_BY,
    changed,
    in_languages,
    is_enveloped,
    is_flag,
    short_text,
)
from confsched.formats.records.fields.linked import PAGE
from confsched.formats.records.people.persons import settle_part
from confsched.formats.records.people.waiting import field_of
from confsched.formats.tables import Chosen, Extra, Field, Person, Rule, Table
from confsched.formats.texts import are_texts, one_text
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value
from confsched.reading.headless import has_names

_BEHIND = 99  # the number of a column whose people come behind all who have a number
_TAKING_PART = frozenset(
    (
        *("participants", "participant", "contributors", "guests", "lead", "leads"),
        *(
            f"{who} {what}"
            for who in ("speaker", "speakers")
            for what in ("details", "info", "data")
        ),
    )
)
# in which what a database says of an entry stands, beside its id
WRAPPERS = frozenset(("attributes", "fields"))
_CALLING = ("id", "name", "_first", "_last", "email")
_OF_NAME = ("_first", "_middle", "_last", "name")
_BEHIND_NAMES = pattern(r"\s*[;,(\n]\s*|\s[-–—]\s")
_LINKED = pattern(LINK)


def person_rule(name: str, column: Column) -> Rule:
    """Somebody in a text, or in a mapping or a list of them; of texts about them HTML is none."""
    field = field_of(name, column)
    if column.field in CHANGES:
        plainly = Field(field, partial(changed, CHANGES[column.field]))
        if column.field == "bio":
            page = field_of(name, column._replace(field="url"))
            return Chosen(lambda value: page if _is_page(value) else plainly)
        if column.field != "organization":
            return plainly
        return Chosen(partial(_employers, name, column.role, plainly), plainly)

    def choose(value: Value) -> Rule:
        if is_enveloped(value) or _holds_a_list(value):
            return dict.fromkeys(value, Chosen(choose))
        if isinstance(value, str) and is_flag(value) and column.field == "name":
            return Extra(name)  # whether anybody speaks; who does stands elsewhere
        if not isinstance(value, (Mapping, Sequence)) or column.field != "name":
            return field
        if in_languages(value) and isinstance(one_text(value), str):
            return Field(field, one_text)
        # of an author others speak
        others = Extra(name) if column.role == "author" else people_rule(name, value, column.role)
        return _by_roles(value) or others

    return Chosen(choose)


def _by_roles(value: Value) -> Table:
    """People under what they do: `{speakers: [Ada Sample], chair: Ben Test}`."""
    roles = {key: role_of(key) for key in value} if isinstance(value, Mapping) else {}
    told = ((key, Column("name", role, several=True)) for key, role in roles.items())
    return {key: person_rule(key, one) for key, one in told} if all(roles.values()) else {}


def _is_page(value: Value) -> bool:
    """Whether a text is nothing but the address of a page: that of somebody whose life it says."""
    return isinstance(value, str) and value.startswith("http") and " " not in value.strip()


def organization_rule(value: Value) -> Rule:
    """An organization, or several of them; links to what another table has say nothing here."""
    if isinstance(value, Mapping) and not in_languages(value):
        return _employment(value) or ORGANIZATION
    items = value if isinstance(value, Sequence) else []
    linked = bool(items) and all(isinstance(one, str) and _LINKED.fullmatch(one) for one in items)
    return Extra("organization") if linked else ORGANIZATION


def _employment(value: Mapping) -> Table:
    """An organization that is described, and the post that somebody has there."""
    called = {compared(key): key for key, said in value.items() if said}
    if not called:
        return dict.fromkeys(value)  # nobody filled it in
    name = next((called[one] for one in NAMED_BY if one in called), "")
    table: dict[str, Rule] = {name: ORGANIZATION, "@type": None}
    posts = (key for key, one in columns(value, "speakers").items() if one.field == "role")
    return {**table, **dict.fromkeys(posts, _detail("role"))} if name else {}


def _organizations(value: Value) -> Value:
    texts = value if isinstance(value, Sequence) and are_texts(value) else None
    return changed(short_text, value if texts is None else ", ".join(map(str, texts)))


def _employers(name: str, role: str, plainly: Field, value: Value) -> Rule:
    """Organizations, or people with theirs: `[{"name": "Ada Sample", "affil": "Boats"}]`.

    What has a name and a page, and nothing else that people have, is no person: it is kept.
    """
    items = [*value] if isinstance(value, Sequence) else []
    if not items or not all(isinstance(one, Mapping) for one in items):
        return plainly
    names = dict.fromkeys(key for one in items for key in one)
    said = {column.field for column in columns(names, "speakers").values()}
    return Extra(name) if said == {"name", "url"} else people_rule(name, value, role)


def _holds_a_list(value: Value) -> TypeGuard[Mapping]:
    """Whether there is nothing in a mapping but a list, as there is in JSON made of XML."""
    return isinstance(value, Mapping) and [type(one) for one in value.values()] == [Sequence]


def people_rule(name: str, value: Value, role: str) -> Rule:
    """People who are described on the spot; what only has numbers of theirs is kept as it is."""
    items = value if isinstance(value, Sequence) else [value]
    table = described(value, "speakers")
    if all(isinstance(one, Mapping) for one in items) and not _calls(table):
        return _people_by_keys(value, role) or Extra(name)
    return Person({**table, **_talk_titles(items)}, role, settle_part)


def _talk_titles(items: Iterable[Value]) -> Table:
    """A title beside an id is that of a talk, where it is long and names nobody."""
    titles = [str(one["title"]) for one in items if isinstance(one, Mapping) and _has_talk(one)]
    plain = titles and not any(is_person(one) or holds_post(one) for one in titles)
    return {"title": Extra("talk title")} if plain else {}


def _has_talk(person: Mapping) -> bool:
    told = {one.field for one in columns(person, "speakers").values()}
    title = person.get("title")
    return told <= {"id", "name"} and "id" in person and isinstance(title, str) and " " in title


def _people_by_keys(value: Value, role: str) -> Rule:
    """People under keys of their own: `{"speaker01": {"name": …}}`, `{"0": "Ada Sample"}`."""
    if not isinstance(value, Mapping):
        return None
    if all(map(str.isdecimal, value)) and all(isinstance(one, str) for one in value.values()):
        return dict.fromkeys(value, Person({"#text": "name"}, role, settle_part))
    if not all(isinstance(one, Mapping) for one in value.values()):
        return None
    table = _described(value.values(), "speakers")
    return dict.fromkeys(value, Person(table, role, settle_part)) if _calls(table) else None


def _calls(table: Table) -> bool:
    """Whether a table has what somebody is called by."""
    return any(
        _calls(rule) if isinstance(rule, dict) else rule is _NAME or rule in _CALLING
        for theirs, rule in table.items()
        if theirs != "#text"
    )


def taking_part(names: Iterable[str], found: AnyMapping[str, Column]) -> Table:
    """How columns are read that may be counted as well as named: who takes part, if described."""
    left = (name for name in names if name not in found and compared(name) in _TAKING_PART)
    return {name: Chosen(partial(_described_people, name)) for name in left}


def _described_people(name: str, value: Value) -> Rule:
    items = value if isinstance(value, Sequence) else [value]
    if isinstance(value, Sequence) and all(isinstance(one, str) and _names(one) for one in items):
        return Person({"#text": "name"}, "speaker", settle_part)
    if isinstance(value, str) and (has_names(value) or _begins_with_name(value)):
        return field_of(name, Column("name", "speaker", _BEHIND, several=True))
    if not all(isinstance(one, Mapping) for one in items):
        return Extra(name)
    return people_rule(name, value, "speaker")


def _begins_with_name(text: str) -> bool:
    """Whether a name stands before a sign that parts people, or parts one from what they are."""
    parts = _BEHIND_NAMES.split(text, maxsplit=1)
    return len(parts) > 1 and has_names(parts[0].rpartition(": ")[2])


def _names(text: str) -> bool:
    """Whether a text may name somebody, and is no number of people."""
    return text.strip()[:1].isalpha()


def described(value: Value, section: str) -> Table:
    """The table of an entry that is described on the spot, or of several; a text is its name."""
    return _described(value if isinstance(value, Sequence) else [value], section)


def _described(items: Iterable[Value], section: str) -> Table:
    listed = [one for one in items if isinstance(one, Mapping)]
    names = tuple(dict.fromkeys(key for one in listed for key in one))
    table = _table(names, section)
    held = WRAPPERS.intersection(names)
    inner = {name: _described([one.get(name) for one in listed], section) for name in held}
    return {**table, **inner} if inner else table


@lru_cache(maxsize=1024)  # one for all that have the same fields, so that nobody is read again
def _table(names: tuple[str, ...], section: str) -> Table:
    table: dict[str, Rule] = {"#text": "name"}
    table |= {name: _detail(one.field) for name, one in columns(names, section).items()}
    if section == "speakers":
        table |= {name: _NAME for name, field in table.items() if field == "name"}
    return table


def _name(value: Value) -> Rule:
    """A name, which may be there in its parts: `{"first": "Ada", "last": "Sample"}`."""
    if not isinstance(value, Mapping) or in_languages(value):
        return "name"
    parts = columns(value, "speakers")
    return {part: one.field for part, one in parts.items() if one.field in _OF_NAME}


_NAME = Chosen(_name)


def _detail(field: str) -> Rule:
    """What is said of somebody or something on the spot; only longer texts may have HTML."""
    if field == "organization":
        return EMPLOYER
    if field == "url":
        return PAGE
    return Field(field, partial(changed, CHANGES[field])) if field in ("bio", "role") else field


ORGANIZATION = Field("organization", _organizations)
EMPLOYER = Chosen(organization_rule, ORGANIZATION)
