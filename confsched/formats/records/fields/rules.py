"""How the values of a list's columns are read: by the field that a column is."""

from collections.abc import Callable, Iterable
from collections.abc import Mapping as AnyMapping
from functools import lru_cache, partial
from typing import TypeGuard

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import Column, columns, in_hours
from confsched.formats.ids import LINK
from confsched.formats.language_names import language_code, language_said
from confsched.formats.records.cells.clocks import length_of
from confsched.formats.records.cells.moments import clock, instant, length
from confsched.formats.records.cells.rich_text import is_rich, words_of
from confsched.formats.records.cells.statuses import status_rule
from confsched.formats.records.fields.held import HOLDER
from confsched.formats.records.people.columns import field_of
from confsched.formats.records.people.persons import settle_part
from confsched.formats.tables import Chosen, Extra, Field, Person, Reference, Rule, Table
from confsched.formats.texts import names_languages, one_text, plain, unguarded, unmarked
from confsched.formats.zones import told_zone
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value
from confsched.reading.headless import has_names
from confsched.text.titles import plain_type


def _title(value: Value) -> Value:
    """A title without HTML, links and line breaks; what else is untidy is for the rules to tell."""
    text = plain(_ANCHOR.sub("", value) if isinstance(value, str) and "<a" in value else value)
    if not isinstance(text, str):
        return text
    text = unmarked(text)
    if "  " in text and "<" in str(value):  # an icon stood there
        text = _BLANKS.sub(" ", text)
    return text if text.isprintable() else _BREAK.sub(" ", text)


def _title_rule(value: Value) -> Rule:
    """A title; below one that plainly is no talk is something else: `Break`, and what there is."""
    if isinstance(value, str) and "\n" in value and plain_type(value.strip().partition("\n")[0]):
        return _TITLE if plain_type(" ".join(value.split())) else LINES
    return _TITLE


def _text(value: Value) -> Value:
    """A short text without HTML; what is no text stays as it is."""
    return plain(value) if isinstance(value, str) else value


LINES = "_titled"  # a title with what stands below it
_CHANGES: dict[str, Callable[[Value], Value]] = {
    "start": instant,
    "end": instant,
    "time": instant,
    "date": clock,
    "title": _title,
    "subtitle": _title,
    "abstract": plain,
    "description": plain,
    "bio": plain,
    "notes": plain,
    "role": _text,
    "organization": _text,
}
_BEHIND = 99  # the number of a column whose people come behind all who have a number
_TAKING_PART = frozenset(("participants", "participant", "contributors", "guests", "lead", "leads"))
# in which what a database says of an entry stands, beside its id
WRAPPERS = frozenset(("attributes", "fields"))
_CALLING = ("id", "name", "_first", "_last", "email")
_TWICE = pattern(r"\s*[/|(（]\s*|\s+[-–]\s+")
_SEVERAL = pattern(r"\s*[/|,;&+]\s*|\s+(?:and|und|et|y|e|en)\s+")
_NAMES = ("name", "title", "label", "tag")
_OF_NAME = ("_first", "_last", "name")
_CODE = pattern(r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?")
# `/talks#boats`, `boats`, `talks.html#boats`
_WITHIN = pattern(r"[/#.][^\s:]*|[\w-]+(?:\.html?)?(?:[/#][^\s:]*)?")
_FLAGS = frozenset(("true", "false", "yes", "no", "y", "n", "0", "1"))
_WHETHER = frozenset(("true", "false", "yes", "no"))
_TEXTS = ("abstract", "description")
_ANCHOR = pattern(r"</?a(?:\s[^<>]*)?>")
_BLANKS = pattern(r" {2,}")
_BREAK = pattern(r"\s*[\r\n]\s*")
_LINKED = pattern(LINK)
_NUMBER = pattern(r"\d+(?:[.,]\d+)?")
_LONG_NUMBER = pattern(r"\d{3,}")


def rule_of(name: str, column: Column) -> Rule:
    """How the values of a column are read, which is what its name says."""
    if column.role:
        return _person(name, column)
    if column.field == "duration":
        return Field("duration", _hours if in_hours(name) else _length)
    if column.field == "_of":
        return Chosen(partial(_holder, name))
    if column.field == "link":
        return Chosen(partial(_meeting, name))
    field = "_loc" if column.field == "room" and name == "loc" else column.field
    if field in _RULES:
        return _RULES[field]
    rule = Field(field, partial(_changed, _CHANGES.get(field)))
    return Chosen(partial(_parts, name, rule)) if field in _TEXTS else rule


def _holder(name: str, value: Value) -> Rule:
    """The name of what holds a talk; or those who are on the panel that it is."""
    items = value if isinstance(value, Sequence) else []
    if items and all(isinstance(one, Mapping) and "name" in one for one in items):
        return _people(name, value, "speaker")
    return Field(f"{HOLDER}{name}", _title)


def _parts(name: str, rule: Field, value: Value) -> Rule:
    """A text, or the parts of one by their names, `{intro: …, agenda: …}`, under one another."""
    if isinstance(value, str):
        return _unless_flag(name, rule)
    if not isinstance(value, Mapping) or _is_text(value):
        return rule
    said = [one for one in value.values() if one]
    if all(isinstance(one, str) for one in said):
        return rule._replace(change=lambda _: "\n\n".join(str(plain(one)) for one in said))
    return Extra(name)


def _is_text(value: Mapping) -> bool:
    """Whether a mapping is one text, of a program or in several languages."""
    return "rendered" in value or _in_languages(value) or is_rich(value)


def _unless_flag(name: str, rule: Rule) -> Rule:
    """A text, which some sites have elsewhere: then the column says whether there is one."""
    kept = Extra(f"has {compared(name)}")
    return Chosen(lambda value: kept if isinstance(value, str) and _is_flag(value) else rule)


def _is_flag(text: str) -> bool:
    return len(text) < 6 and text.casefold() in _WHETHER


def _changed(change: Callable[[Value], Value] | None, value: Value) -> Value:
    """A value as the field wants it, without the apostrophe that keeps cells from calculating."""
    if isinstance(value, str):
        value = unguarded(value)
    elif change in _BETWEEN and _are_texts(value):
        value = _BETWEEN[change].join(map(str, value or ()))
    elif isinstance(value, Mapping) and "rendered" in value:  # WordPress
        value = value["rendered"]
    elif _in_languages(value):
        value = one_text(value)
    elif change is plain and is_rich(value):
        return words_of(value)
    return change(value) if change else value


# what stands between texts of a list: titles in two languages, paragraphs
_BETWEEN = {_title: " / ", plain: "\n\n"}


def _are_texts(value: Value) -> bool:
    return isinstance(value, Sequence) and all(isinstance(one, str) for one in value)


def _in_languages(value: Value) -> bool:
    """Whether a text is there in one language or several, by codes or names; `id` is a number's."""
    if not isinstance(value, Mapping) or not value or "id" in value:
        return False
    return all(map(_CODE.fullmatch, value)) or names_languages(value)


def _person(name: str, column: Column) -> Rule:
    """Somebody in a text, or in a mapping or a list of them; of texts about them HTML is none."""
    field = field_of(name, column)
    if column.field in _CHANGES:
        plainly = Field(field, partial(_changed, _CHANGES[column.field]))
        if column.field != "organization":
            return plainly
        return Chosen(partial(_employers, name, column.role, plainly), plainly)

    def choose(value: Value) -> Rule:
        if is_enveloped(value) or _holds_a_list(value):
            return dict.fromkeys(value, Chosen(choose))
        if isinstance(value, str) and _is_flag(value) and column.field == "name":
            return Extra(name)  # whether anybody speaks; who does stands elsewhere
        if not isinstance(value, (Mapping, Sequence)) or column.field != "name":
            return field
        if column.role == "author":  # others speak
            return Extra(name)
        return _people(name, value, column.role)

    return Chosen(choose)


def _organization(value: Value) -> Rule:
    """An organization, or several of them; links to what another table has say nothing here."""
    items = value if isinstance(value, Sequence) else []
    linked = bool(items) and all(isinstance(one, str) and _LINKED.fullmatch(one) for one in items)
    return Extra("organization") if linked else _ORGANIZATION


def _organizations(value: Value) -> Value:
    texts = value if isinstance(value, Sequence) and _are_texts(value) else None
    return _changed(_text, value if texts is None else ", ".join(map(str, texts)))


def _employers(name: str, role: str, plainly: Field, value: Value) -> Rule:
    """Organizations, or people with theirs: `[{"name": "Ada Sample", "affil": "Boats"}]`."""
    items = value if isinstance(value, Sequence) else []
    if items and all(isinstance(one, Mapping) for one in items):
        return _people(name, value, role)
    return plainly


def _holds_a_list(value: Value) -> TypeGuard[Mapping]:
    """Whether there is nothing in a mapping but a list, as there is in JSON made of XML."""
    return isinstance(value, Mapping) and [type(one) for one in value.values()] == [Sequence]


def _people(name: str, value: Value, role: str) -> Rule:
    """People who are described on the spot; what only has numbers of theirs is kept as it is."""
    items = value if isinstance(value, Sequence) else [value]
    table = described(value, "speakers")
    if all(isinstance(one, Mapping) for one in items) and not _calls(table):
        return _people_by_keys(value, role) or Extra(name)
    return Person(table, role, settle_part)


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
    if isinstance(value, str) and has_names(value):
        return field_of(name, Column("name", "speaker", _BEHIND, several=True))
    if not all(isinstance(one, Mapping) for one in items):
        return Extra(name)
    return _people(name, value, "speaker")


def _names(text: str) -> bool:
    """Whether a text may name somebody, and is no number of people."""
    return text.strip()[:1].isalpha()


def described(value: Value, section: str) -> Table:
    """The table of an entry that is described on the spot, or of several; a text is its name."""
    return _described(value if isinstance(value, Sequence) else [value], section)


def _described(items: Iterable[Value], section: str) -> Table:
    listed = [one for one in items if isinstance(one, Mapping)]
    names = dict.fromkeys(key for one in listed for key in one)
    table: dict[str, Rule] = {"#text": "name"}
    table |= {name: _detail(one.field) for name, one in columns(names, section).items()}
    if section == "speakers":
        table |= {name: _NAME for name, field in table.items() if field == "name"}
    for name in WRAPPERS.intersection(names):
        table[name] = _described([one.get(name) for one in listed], section)
    return table


def _name(value: Value) -> Rule:
    """A name, which may be there in its parts: `{"first": "Ada", "last": "Sample"}`."""
    if not isinstance(value, Mapping) or _in_languages(value):
        return "name"
    parts = columns(value, "speakers")
    return {part: one.field for part, one in parts.items() if one.field in _OF_NAME}


_NAME = Chosen(_name)


def is_enveloped(value: Value) -> TypeGuard[Mapping]:
    """Whether something stands in a mapping with nothing beside it, as programs answer."""
    return isinstance(value, Mapping) and value.keys() == {"data"}


def _detail(field: str) -> Rule:
    """What is said of somebody or something on the spot; only longer texts may have HTML.

    An organization may be described itself, and is then called by its name.
    """
    if field == "organization":
        return Field(field, _called)
    return Field(field, partial(_changed, _CHANGES[field])) if field in ("bio", "role") else field


def _called(value: Value) -> Value:
    return _tag(value) if isinstance(value, Mapping) else _text(value)


def _url(value: Value) -> Rule:
    """A link; one within a site leads nowhere from elsewhere, and is kept as it is."""
    if isinstance(value, str) and value.startswith("http"):
        return "url"  # most of them
    if isinstance(value, Sequence) or (isinstance(value, Mapping) and not _in_languages(value)):
        return Extra("url")
    inside = isinstance(value, str) and _WITHIN.fullmatch(value.strip()) is not None
    return Extra("url") if inside else Field("url", partial(_changed, None))


def _meeting(name: str, value: Value) -> Rule:
    """Where people meet online; whether they do at all is no address."""
    said = value.strip().casefold() if isinstance(value, str) else ""
    return Extra(name) if said in _FLAGS else Field("link", partial(_changed, None))


def _place(field: str) -> Callable[[Value], Rule]:
    def choose(value: Value) -> Rule:
        if is_enveloped(value):
            return {"data": Chosen(choose)}
        if _in_languages(value):
            return Field(field, one_text)
        if isinstance(value, Mapping):
            table = described(value, f"{field}s")
            several = table.keys() == {"#text"} and {Mapping}.issuperset(map(type, value.values()))
            return Extra(f"{field}s") if several else Reference(field, f"{field}s", table)
        if isinstance(value, Sequence):
            return "rooms" if field == "room" else _tracks(value)
        return field

    return choose


def _loc(value: Value) -> Rule:
    """A room and the area that it is in, as KonOpas and ConClár have them."""
    return Field("room", _in_area) if isinstance(value, Sequence) else _place("room")(value)


def _in_area(value: Value) -> Value:
    places = value if isinstance(value, Sequence) else []
    return ", ".join(dict.fromkeys(one.strip() for one in map(str, places) if one.strip()))


def _tracks(value: Sequence) -> Rule:
    """Several tracks; long numbers are ids of them, which another list explains or nobody."""
    are_ids = bool(value) and all(
        isinstance(one, str) and _LONG_NUMBER.fullmatch(one) for one in value
    )
    return "_track_id" if are_ids else Field("_tracks", _tags)


def _type(value: Value) -> Rule:
    """A type that is described has a name, and perhaps its number; more than that is kept."""
    field = Field("type", partial(_changed, None))
    if not isinstance(value, Mapping) or _in_languages(value):
        return field
    called = {compared(key): key for key in value if value.get(key)}
    name = next((called[one] for one in _NAMES if one in called), "")
    ids = dict.fromkeys(key for key in value if compared(key) == "id")
    return {name: field, **ids} if name else field


def _tags(value: Value) -> Value:
    """Tags, each a text or something that has a name."""
    if not isinstance(value, Sequence):
        return _changed(None, value)
    items = Sequence(value.places, map(_tag, value))
    items.first, items.packed = value.first, value.packed
    return items


def _tag(value: Value) -> Value:
    named = isinstance(value, Mapping) and next((value[n] for n in _NAMES if value.get(n)), None)
    return one_text(named or value)


def _languages(value: Value) -> Rule:
    """A language; several of them, `DE/EN`, are kept, for a session has one."""
    listed = isinstance(value, Sequence) and len(value) > 1
    several = listed or (isinstance(value, str) and _are_languages(value))
    return Extra("language") if several else Field("language", _language)


@lru_cache(maxsize=256)
def _are_languages(text: str) -> bool:
    codes = {language_said(one) for one in _SEVERAL.split(text.strip())}
    return len(codes) > 1 and "" not in codes


def _language(value: Value) -> Value:
    """A language by its code; it may be named twice: `日本語/Japanese`, `de - German`."""
    if isinstance(value, Sequence) and len(value) == 1:
        return _language(value[0])
    if not isinstance(value, str):
        return value
    whole = language_code(compared(value))
    if whole:
        return whole
    codes = {language_said(compared(one)) for one in _TWICE.split(value.strip(" )）"))}
    return codes.pop() or value if len(codes) == 1 else value


def _length(value: Value) -> Value:
    return length_of(value.strip()) if isinstance(value, str) else length(value)


def _hours(value: Value) -> Value:
    """A number in a column of hours."""
    return f"{value}h" if isinstance(value, str) and _NUMBER.fullmatch(value.strip()) else value


_TITLE = Field("title", partial(_changed, _title))
_ORGANIZATION = Field("organization", _organizations)
_RULES: dict[str, Rule] = {
    "organization": Chosen(_organization, _ORGANIZATION),
    "title": Chosen(_title_rule),
    "type": Chosen(_type, Field("type", partial(_changed, None))),
    "tags": Field("tags", _tags),
    "room": Chosen(_place("room"), "room"),
    "_loc": Chosen(_loc, "room"),
    "track": Chosen(_place("track"), "track"),
    "status": Chosen(status_rule),
    "url": Chosen(_url),
    "language": Chosen(_languages),
    "timezone": Field("timezone", told_zone),
}
