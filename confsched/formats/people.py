"""Who is who among the people of somebody else's file, each of whom may be named many times.

A name without an id that can be trusted is one person, however often it is written. An id that
nothing gives a name to is left where it stands: the model knows nobody of that id and says so.
"""

from collections.abc import Iterator
from typing import TypeAlias

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put, as_put, mapping_of, sequence_of
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
    # fields are those of several where the same is said of them: the first of these will do
    first = {id(person.fields): person for person in reversed([*defined, *named])}
    distinct = dict(reversed(first.items()))
    known = trusted(defined, distinct.values(), book.findings)
    keys = {fields: _key(person, known) for fields, person in distinct.items()}
    entries: dict[_Key, Draft] = {}
    for fields, person in distinct.items():
        key = keys[fields]
        if key[1]:
            _add(entries, key, person)
    named_by = [keys[id(person.fields)] for person in named]
    certain = {keys[id(person.fields)] for person in defined}
    ids = _ids(entries)
    for key in set(entries) - certain:
        if entries[key].fields.keys() <= {"id"} and not entries[key].extra:
            del entries[key]
    book.drafts["speakers"] = list(entries.values())
    called = (
        ids.get(key) or as_id(one.text("id")) for key, one in zip(named_by, named, strict=True)
    )
    for session in book.sessions:
        if session.people:
            _name(session, called)


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


def _name(session: Draft, called: Iterator[str]) -> None:
    """Put people into the fields of a session, by their roles; they are called by the next ids."""
    found: dict[str, dict[str, Put]] = {}
    for (role, person), identifier in zip(session.people, called, strict=False):
        field = role if role in ROLES else "speakers"
        several = found.get(field)
        if several is None:
            several = found[field] = {}
        if identifier and identifier not in several:
            said = identifier if role == "speaker" else _part(person, identifier, role)
            several[identifier] = as_put((said, person.mark, person.mark))
    for field, puts in found.items():
        if puts:
            mark = next(iter(puts.values())).mark
            session.put(field, sequence_of(session, list(puts.values())), mark, mark)


def _part(person: Draft, identifier: str, role: str) -> Value:
    """Who takes part, and as what where it is a word of theirs."""
    if role in ("speaker", *ROLES):
        return identifier
    puts = {"who": identifier, "role": role}.items()
    marked = ((name, Put(text, person.mark, person.mark)) for name, text in puts)
    return mapping_of(person, marked)
