"""People in schedule.xml and .json, and in the list of them that frab has besides."""

from confsched.formats.drafts import Draft
from confsched.formats.fits import at, has
from confsched.formats.ids import is_placeholder
from confsched.formats.leftovers import links
from confsched.formats.records.people.named import in_round_brackets, name_person
from confsched.formats.records.people.names import names_in
from confsched.formats.records.people.nobody import names_nobody
from confsched.formats.records.people.persons import whole_name
from confsched.formats.tables import Entry, Extra, Field, Person, Rule, Table
from confsched.formats.texts import lowered, one_line, plain
from confsched.formats.values import page
from confsched.reading import Sequence

_NAMES = ("name", "public_name", "full_public_name", "full_name", "fullname", "display_name")
_PERSON_FIELDS: Table = {
    "id": "id",
    "code": "_code",
    "guid": "_guid",
    **dict.fromkeys(_NAMES, Field("name", one_line)),
    **dict.fromkeys(("first_name", "firstname"), Field("_first", one_line)),
    **dict.fromkeys(("last_name", "lastname", "surname"), Field("_last", one_line)),
    "biography": Field("bio", plain),
    "extended_biography": Extra("extended_biography", plain),
    "url": Field("url", page),
    "role": Field("_role", lowered),
}


def attributes(table: Table) -> dict[str, Rule]:
    """A table that finds in attributes as well what it finds in elements."""
    return {**table, **{f"@{name}": rule for name, rule in table.items()}}


def coded(draft: Draft) -> None:
    """Without an id, the short code that pretalx gives, else the one that is unique everywhere."""
    for field in ("_code", "_guid"):
        put = draft.fields.get(field)
        if put is not None and is_placeholder(draft.text("id")):
            draft.fields["id"] = put
        elif put is not None:
            draft.leave(field[1:], *put)


def named(draft: Draft) -> None:
    """Somebody whose first and last name may stand apart."""
    coded(draft)
    put = whole_name(draft.fields) if "_first" in draft.fields or "_last" in draft.fields else None
    if put is not None:
        draft.put("name", *put)
    name = draft.text("name")
    if name[-1:] == "]" and in_round_brackets(name) != name:
        name_person(draft, name, draft.fields.pop("name"))


def _described(draft: Draft) -> None:
    """Somebody is called as in the schedule, by the public name; another one is kept."""
    for field in ("_full_public_name", "_name"):
        put = draft.fields.get(field)
        if put is not None and "name" in draft.fields and put.value != draft.text("name"):
            draft.leave(field[1:], *put)
        elif put is not None:
            draft.put("name", *put)
    named(draft)


def person(draft: Draft) -> None:
    """Of whom a text says all there is, it may say what is in brackets, and be several."""
    named(draft)
    if draft.fields.keys() == {"name"}:
        draft.fields["_names"] = draft.fields.pop("name")


def person_json(draft: Draft) -> None:
    """The same, where it is several people; of one, what is in brackets may be a nickname."""
    named(draft)
    plain = draft.fields.keys() == {"name"} or is_placeholder(draft.text("id") or "x")
    name = draft.text("name")
    if plain and name and (names_nobody(name) or len(names_in(name, several=True)) > 1):
        draft.fields["_names"] = draft.fields.pop("name")


PERSON: Table = {
    **attributes(_PERSON_FIELDS),
    **dict.fromkeys(("#text", "content", "$t"), "name"),
    "@href": "url",
}
IN_A_TEXT = Person({**PERSON, "#text": "_names"}, finish=named)
_DESCRIBED: Table = {
    **PERSON,
    **{one: Field(f"_{one}", one_line) for one in ("name", "full_public_name")},
    "abstract": Field("bio", plain),
    "description": Extra("description", plain),
    "links": Extra("links", links),
    "events": None,  # they say who is in them
}
DESCRIBED = Person(_DESCRIBED, finish=_described)
# frab's speakers.json: all that the schedule says of nobody
_PEOPLE: Table = {
    "schedule_speakers": {"version": None, "speakers": Entry("speakers", _DESCRIBED, _described)}
}
BESIDE = ((at("schedule_speakers", has(speakers=Sequence)), _PEOPLE),)
