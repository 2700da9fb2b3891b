"""How columns about people are read: names, people described on the spot, organizations."""

from collections.abc import Collection, Container, Iterable
from collections.abc import Mapping as AnyMapping
from functools import lru_cache, partial
from typing import TypeGuard

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import Column, columns
from confsched.formats.columns.people_names import DETAILS, OF_NAMES, spelt
from confsched.formats.ids import LINK
from confsched.formats.likely import holds_post, is_person
from confsched.formats.records.cells.rich_text import NAMED_BY
from confsched.formats.records.fields.changes import (
    CHANGES,
    changed,
    in_languages,
    is_enveloped,
    is_flag,
    short_text,
)
from confsched.formats.records.fields.linked import PAGE
from confsched.formats.records.people.bodies import of_a_body
from confsched.formats.records.people.persons import settle_part
from confsched.formats.records.people.waiting import field_of
from confsched.formats.tables import Chosen, Extra, Field, Person, Rule, Table
from confsched.formats.texts import one_text, plain
from confsched.formats.zones import told_zone
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value
from confsched.reading.headless import has_names
from confsched.reading.programme_text.words.joining import TALKING

_BEHIND = 99  # the number of a column whose people come behind all who have a number
_TAKING_PART = spelt(
    "participants, participant, attendees, members, contributors, guests, lead, leads, teilnehmer, "
    "teilnehmende, participantes, participante, partecipanti, deelnemers, uczestnicy, roles, "
    "speaker details, speaker info, speaker data, speakers details, speakers info, "
    "speakers data, faculty, staff, team, team members, cast, crew, delegates, expert, "
    "experts, panel, panel members, officer, presenting officer, lead officer, report by, "
    "reported by, interviewee, councillor, mover, moved by, proposer, proposed by, seconder, "
    "seconded by, demonstrator, demonstrators, band, bands, dj, djs, featuring, feat, "
    "rapporteur, rapporteurs, equipe, equipo, expertin, expertinnen, experten, lehrteam"
)
# in which what a database says of an entry stands, beside its id
WRAPPERS = frozenset(("attributes", "fields"))
_LINK = frozenset(("id", "value", "color", "order"))  # to a row of another table
_ACCOUNTS = ("contact", "user", "profile", "account", "member", "attendee", "participant")
_CALLING = ("id", *OF_NAMES, "email")
_NAMES = frozenset(DETAILS["name"])
_OF_NAME = ("_first", "_middle", "_last", "name")
_BEHIND_NAMES = pattern(rf"\s*[;,(<\n]\s*|\s[-–—]\s|\s(?i:{TALKING})\s")
_LINKED = pattern(LINK)
_PARTS = {"chair": "chair", "attendee": "speaker", "owner": "host"}  # of JSCalendar


def person_rule(name: str, column: Column) -> Rule:
    """Somebody in a text, or in a mapping or a list of them; of texts about them HTML is none."""
    field = field_of(name, column)
    if column.field == "timezone":
        return Field(field, told_zone)
    if column.field in CHANGES:
        plainly = Field(field, partial(changed, CHANGES[column.field]))
        if column.field == "bio":
            page = field_of(name, column._replace(field="url"))
            return Chosen(partial(_life_or_whose, name, column.role, plainly, page))
        if column.field != "organization":
            return plainly
        return Chosen(partial(_employers, name, column.role, plainly), plainly)

    marked = Field(field, plain)

    def choose(value: Value) -> Rule:
        if is_enveloped(value) or _holds_a_list(value):
            return dict.fromkeys(value, Chosen(choose))
        if isinstance(value, str) and is_flag(value) and column.field == "name":
            return Extra(name)  # whether anybody speaks; who does stands elsewhere
        if not isinstance(value, (Mapping, Sequence)) or column.field != "name":
            return marked if isinstance(value, str) and "</" in value else field
        if in_languages(value) and isinstance(one_text(value), str):
            return Field(field, one_text)
        # of an author others speak
        others = Extra(name) if column.role == "author" else people_rule(name, value, column.role)
        return _by_roles(value) or others

    return Chosen(choose)


def _life_or_whose(name: str, role: str, life: Rule, page: Rule, value: Value) -> Rule:
    """Somebody who is described, `profile: {name: Ada Sample, bio: …}`, or what is said of them."""
    named = isinstance(value, Mapping) and "name" in value
    return people_rule(name, value, role) if named else life_or_page(life, page, value)


def life_or_page(life: Rule, page: Rule, value: Value) -> Rule:
    """A life, or a text that is nothing but the address of a page: that of whose life it says."""
    is_page = isinstance(value, str) and value.startswith("http") and " " not in value.strip()
    return page if is_page else life


def _by_roles(value: Value) -> Table:
    """People by their parts in a session: `{"moderator": "Ada Sample", "panelists": [...]}`."""
    if not isinstance(value, Mapping):
        return {}
    parts = {name: one for name, one in columns(value).items() if one.role and one.field == "name"}
    others = columns([name for name in value if name not in parts], "speakers")
    called = [*map(compared, parts)]
    named = not _NAMES.isdisjoint(called) or (len(called) == 1 and called[0].endswith(" name"))
    if named or any(one.field in _CALLING for one in others.values()):
        return {}  # it is somebody
    return {name: person_rule(name, one) for name, one in parts.items()}


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
    texts = [_body(one) for one in value or ()] if isinstance(value, Sequence) else []
    named = bool(texts) and all(isinstance(one, str) and one for one in texts)
    return changed(short_text, ", ".join(map(str, texts)) if named else value)


def _body(value: Value) -> Value:
    """What an organization is called that may be described: `{"institution": "Boat Club"}`."""
    if not isinstance(value, Mapping):
        return value
    called = (*NAMED_BY, *DETAILS["organization"])
    return next((one for key, one in value.items() if one and compared(key) in called), value)


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
    told = [one for one in items if isinstance(one, Mapping)]
    written = any(_names(str(one.get("#text", ""))) for one in told)  # beside attributes in XML
    if len(told) == len(items) and not written and not _calls(table):
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
    if all(one == "true" for one in value.values()):  # of Firebase: `{ada-sample: true}`
        return {key: Person(_called_so(key), role, settle_part) for key in value}
    if not all(isinstance(one, Mapping) for one in value.values()):
        return None
    table, parts = _described(value.values(), "speakers"), [*map(_part_of, value.values())]
    table = {**table, "roles": None} if all(parts) else table
    known = zip(value, parts, strict=True)
    people = {key: Person(table, part or role, settle_part) for key, part in known}
    return people if _calls(table) else None


def _part_of(person: Value) -> str:
    """What part somebody has by JSCalendar: `roles: {attendee: true, chair: true}`."""
    told = person.get("roles") if isinstance(person, Mapping) else None
    return next((_PARTS[one] for one in _PARTS if isinstance(told, Mapping) and one in told), "")


def _called_so(name: str) -> Table:
    return {"#text": Field("name", lambda _: name)}


def _calls(table: Table, by: Container[str] = _CALLING) -> bool:
    """Whether a table has what somebody is called by."""
    return any(
        _calls(rule, by) if isinstance(rule, dict) else rule is _NAME or rule in by
        for theirs, rule in table.items()
        if theirs != "#text"
    )


def taking_part(names: Iterable[str], found: AnyMapping[str, Column]) -> Table:
    """How columns are read that may be counted as well as named: who takes part, if described."""
    unknown = (name for name in names if name not in found)
    left = (one for one in unknown if compared(one).removeprefix("involved ") in _TAKING_PART)
    return {one: Chosen(partial(_described_people, one, n)) for n, one in enumerate(left, _BEHIND)}


def _described_people(name: str, number: int, value: Value) -> Rule:
    items = value if isinstance(value, Sequence) else [value]
    kind = compared(name)
    is_group = isinstance(value, str) and compared(value).startswith(f"{kind} ")  # `Faculty of Law`
    if is_group or (kind == "roles" and not isinstance(value, Mapping)):  # of those whom it is for
        return Extra(name)
    if isinstance(value, Sequence) and all(isinstance(one, str) and _names(one) for one in items):
        return Person({"#text": "name"}, "speaker", settle_part)
    if isinstance(value, str) and (has_names(value) or _begins_with_name(value)):
        role = "rapporteur" if kind.startswith("rapporteur") else "speaker"
        return field_of(name, Column("name", role, number, several=True))
    if not all(isinstance(one, Mapping) for one in items):
        return Extra(name)
    return _by_roles(value) or people_rule(name, value, "speaker")


def _begins_with_name(text: str) -> bool:
    """Whether a name stands before a sign that parts people or their posts, or behind a body."""
    parts = _BEHIND_NAMES.split(text, maxsplit=1)
    named = len(parts) > 1 and has_names(parts[0].rpartition(": ")[2])
    return named or bool(of_a_body(text))


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
    inner: Table = {n: _described([one.get(n) for one in listed], section) for n in held}
    if not inner and section == "speakers":
        inner = _linked_people(listed, names)
    return {**table, **inner} if inner else table


def _linked_people(items: Iterable[Mapping], names: Collection[str]) -> Table:
    """How those are read who stand a level deeper, in what joins them to a session.

    So databases answer: `{"id": 9, "role": "chair", "speakers_id": {"id": 7, "name": …}}`.
    """
    named = {name for name, one in columns(names, "speakers").items() if one.field in OF_NAMES}
    joined = [*names] if len(names) == 1 else [one for one in names if _holds_somebody(one)]
    if len(joined) != 1 or not named <= {*joined}:
        return {}
    inside = [one[joined[0]] for one in items if one.get(joined[0])]
    if not all(isinstance(one, Mapping) for one in inside):
        return {}
    table = _described(inside, "speakers")
    return {"id": None, joined[0]: table} if _calls(table, OF_NAMES) else {}


def _holds_somebody(name: str) -> bool:
    """Whether a field beside others may hold who it is that has a part in a session."""
    column = columns((name,)).get(name)
    plainly = compared(name)
    part = column is not None and column.field == "name" and plainly not in DETAILS["name"]
    return part or plainly in _ACCOUNTS or plainly.endswith((" details", " info", " profile"))


@lru_cache(maxsize=1024)  # one for all that have the same fields, so that nobody is read again
def _table(names: tuple[str, ...], section: str) -> Table:
    table: dict[str, Rule] = {"#text": "name"}
    table |= {name: _detail(one.field) for name, one in columns(names, section).items()}
    if "value" in names and _LINK.issuperset(names):
        table["value"] = "name"
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
    if field == "bio":
        return LIFE
    return Field(field, partial(changed, CHANGES[field])) if field == "role" else field


LIFE = Chosen(partial(life_or_page, Field("bio", partial(changed, CHANGES["bio"])), "url"))
ORGANIZATION = Field("organization", _organizations)
EMPLOYER = Chosen(organization_rule, ORGANIZATION)
