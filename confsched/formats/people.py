"""Who is who among the people of somebody else's file, each of whom may be named many times.

A name without an id that can be trusted is one person, however often it is written. An id that
nothing gives a name to is left where it stands: the model knows nobody of that id and says so.
"""

from collections import defaultdict
from typing import TypeAlias

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put, mapping_of, sequence_of
from confsched.formats.ids import Taken, as_id, slug
from confsched.formats.trust import correct_ids, trusted
from confsched.reading import Value
from confsched.text.person_names import folded

ROLES = ("moderator", "chair", "host", "discussant", "interpreter")  # fields of a session
_Key: TypeAlias = tuple[str, str]


def settle_people(book: Book) -> None:
    """Give everybody one entry and an id, and put the ids into the sessions.

    People come from the section `speakers` and from the sessions themselves.
    """
    defined = book.drafts["speakers"]
    named = [person for session in book.sessions for _, person in session.people]
    correct_ids(defined, named, book.findings)
    everybody = [*defined, *named]
    known = trusted(defined, everybody, book.findings)
    keys = {id(person): _key(person, known) for person in everybody}
    entries: dict[_Key, Draft] = {}
    for person in everybody:
        key = keys[id(person)]
        if key[1]:
            _add(entries, key, person)
    ids = _ids(entries)
    for key in set(entries) - {keys[id(person)] for person in defined}:
        if entries[key].fields.keys() <= {"id"} and not entries[key].extra:
            del entries[key]
    book.drafts["speakers"] = list(entries.values())
    for session in book.sessions:
        _name(session, [(role, person, keys[id(person)]) for role, person in session.people], ids)


def _key(person: Draft, known: dict[str, str]) -> _Key:
    theirs = person.text("id")
    if theirs in known:
        return "id", theirs
    name = person.text("name")
    return "name", folded(name) or name.strip()


def _add(entries: dict[_Key, Draft], key: _Key, person: Draft) -> None:
    """One more mention of somebody: what it says that the others did not is added."""
    first = entries.setdefault(key, person)
    if first is not person:
        first.absorb(person)


def _ids(entries: dict[_Key, Draft]) -> dict[_Key, str]:
    """An id for everybody; theirs go first, so that they stay what they are."""
    taken = Taken()
    ids: dict[_Key, str] = {}
    for kind in ("id", "name"):
        for key, person in entries.items():
            if key[0] == kind:
                wanted = as_id(key[1]) if kind == "id" else slug(person.text("name"))
                ids[key] = taken.claim(wanted or "person")
                _set_id(person, ids[key])
    return ids


def _set_id(person: Draft, identifier: str) -> None:
    found = person.fields.pop("id", None)
    if found is not None and isinstance(found.value, str) and as_id(found.value) != identifier:
        person.leave("id", *found)
    key, mark = (found.key, found.mark) if found else (person.mark, person.mark)
    person.fields = {"id": Put(identifier, key, mark), **person.fields}


def _name(session: Draft, people: list[tuple[str, Draft, _Key]], ids: dict[_Key, str]) -> None:
    """Put people into the fields of a session, by their roles."""
    found: defaultdict[str, dict[str, Put]] = defaultdict(dict)
    for role, person, key in people:
        identifier = ids.get(key) or as_id(person.text("id"))
        if identifier:
            field = role if role in ROLES else "speakers"
            named = person.fields.get("name")
            mark = named.mark if named is not None else person.mark
            found[field].setdefault(identifier, Put(_part(person, identifier, role), mark, mark))
    for field, puts in found.items():
        several = list(puts.values())
        session.put(field, sequence_of(session, several), several[0].mark, several[0].mark)


def _part(person: Draft, identifier: str, role: str) -> Value:
    """Who takes part, and as what where it is a word of theirs."""
    if role in ("speaker", *ROLES):
        return identifier
    puts = {"who": identifier, "role": role}.items()
    marked = ((name, Put(text, person.mark, person.mark)) for name, text in puts)
    return mapping_of(person, marked)
