"""Who is who among the people of somebody else's file, each of whom may be named many times.

A name without an id that can be trusted is one person, however often it is written. An id that
nothing gives a name to is left where it stands: the model knows nobody of that id and says so.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import TypeAlias

from confsched.findings import Finding, Related
from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put, mapping_of
from confsched.formats.ids import Taken, as_id, is_made_id, is_placeholder, slug
from confsched.formats.same_person import add_mention
from confsched.reading import Mapping, Places, Sequence, Value
from confsched.source import Span
from confsched.text.person_names import as_called, folded, person_name

ROLES = ("moderator", "chair", "host", "discussant", "interpreter")  # fields of a session
_Key: TypeAlias = tuple[str, str]
_ALIKE = 0.85  # `Jo Sampel` for `Jo Sample`
_MANY = 4  # names; an id that has more is none


def settle_people(book: Book) -> None:
    """Give everybody one entry and an id, and put the ids into the sessions.

    People come from the section `speakers` and from the sessions themselves.
    """
    defined = book.drafts["speakers"]
    named = [person for session in book.sessions for _, person, _ in session.people]
    from_afar = {one for one in (*defined, *named) if one.fields.pop("remote", None) is not None}
    _refer(named, defined or named)
    _correct_ids(defined, named, book.findings)
    distinct = [*dict.fromkeys([*defined, *named])]
    known = _trusted(defined, distinct, book.findings)
    keys = {person: _key(person, known) for person in distinct}
    entries: dict[_Key, Draft] = {}
    for person, key in keys.items():
        if key[1]:
            _add(entries, key, person)
    ids = _ids(entries)
    for key in set(entries).difference(keys[person] for person in defined):
        if entries[key].fields.keys() <= {"id"} and not entries[key].extra:
            del entries[key]
    book.drafts["speakers"] = list(entries.values())
    called = {person: ids.get(key) or _unknown(person) for person, key in keys.items()}
    if not entries:
        called = {person: _explained(one) for person, one in called.items()}
    for session in book.sessions:
        if session.people:
            _name(session, called, from_afar)


def _refer(named: list[Draft], defined: list[Draft]) -> None:
    """Of whom nothing is said but the id or the name of one in the list, that one is meant."""
    ids = {person.text("id") for person in defined} - {""}
    names = _names_of_one(defined) if ids else {}
    for person in named if ids else ():
        told = [*person.fields] if len(person.fields) == 1 else []
        text = person.text(told[0]) if told in (["id"], ["name"]) else ""
        if text and told == ["name"] and text in ids:
            person.fields["id"] = person.fields.pop("name")
        elif text not in ids and (meant := names.get(as_called(text))):
            put = person.fields.pop(told[0])
            person.fields = {"id": put.holding(meant), "name": put}


def _names_of_one(defined: list[Draft]) -> dict[str, str]:
    """The ids of those whose names no other id has."""
    found: dict[str, set[str]] = {}
    for person in defined:
        name, identifier = as_called(person.text("name")), person.text("id")
        if name and identifier:
            found.setdefault(name, set()).add(identifier)
    return {name: ids.pop() for name, ids in found.items() if len(ids) == 1}


def _key(person: Draft, known: set[str]) -> _Key:
    theirs = person.text("id")
    if theirs in known:
        return "id", theirs
    name = person.text("name")
    return "name", as_called(name) or name.strip()


def _unknown(person: Draft) -> str:
    """The id of somebody whom nothing names; nobody is meant by one that is none."""
    theirs = person.text("id")
    return "" if is_placeholder(theirs) else as_id(theirs)


def _explained(identifier: str) -> str:
    """An id where none is explained: one that a program made is nobody's name."""
    return "" if is_made_id(identifier) else identifier


def _add(entries: dict[_Key, Draft], key: _Key, person: Draft) -> None:
    """One more mention of somebody."""
    first = entries.setdefault(key, person)
    if first is not person:
        add_mention(first, person)


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


def _name(session: Draft, called: dict[Draft, str], from_afar: set[Draft]) -> None:
    """Put people into the fields of a session, by their roles and by what they are called."""
    found: dict[str, tuple[dict[str, Value], list[int]]] = {}
    for role, person, mark in session.people:
        identifier = called[person]
        if not identifier:
            _keep(session, role, person, mark)
            continue
        field = role if role in ROLES else "speakers"
        if field not in found:
            found[field] = ({}, [])
        parts, marks = found[field]
        if identifier not in parts:
            marks.append(mark)
            parts[identifier] = identifier
            word = "" if role in (field, "speaker") else role
            remote = person in from_afar
            if word or remote:
                parts[identifier] = _part(session.places, mark, identifier, word, remote=remote)
    for field, (parts, marks) in found.items():
        people = Sequence(session.places, parts.values())
        people.settle(marks, marks[0])
        session.put(field, people, marks[0], marks[0])


def _keep(session: Draft, role: str, person: Draft, mark: int) -> None:
    """Keep what is said of somebody whom nothing names; an id or a link alone is nobody."""
    fields = {name: put for name, put in person.fields.items() if name[0] != "_"}
    said = fields | person.extra
    if said.keys() - {"id", "sys"}:
        session.leave(role, mapping_of(person, said.items()), mark, mark)
    elif "id" in said and not is_placeholder(person.text("id")):
        session.leave(role, *said["id"])


def _part(places: Places, mark: int, identifier: str, role: str, *, remote: bool) -> Mapping:
    """Who takes part, as what where that is a word of theirs, and whether from afar."""
    said = {"who": identifier, "role": role, "remote": "true" if remote else ""}
    return Mapping.of(
        places, ((name, text, mark, mark) for name, text in said.items() if text), mark
    )


def _trusted(
    defined: Iterable[Draft], everybody: Iterable[Draft], findings: list[Finding]
) -> set[str]:
    """The ids that stand for one person.

    Of those of whom the same is said, one is enough among `everybody`.
    """
    sure = {person.text("id") for person in defined} - {""}
    named: defaultdict[str, dict[str, Draft]] = defaultdict(dict)
    for person in everybody:
        if one := person.text("id"):
            named[one].setdefault(folded(person.text("name")), person)
    result = set()
    for one, names in named.items():
        people = [person for name, person in names.items() if name]
        same = (one in sure or not is_placeholder(one)) and _are_one(people)
        if same:
            result.add(one)
        if len(people) > 1 and (same or one in sure):
            called = as_called(people[0].text("name"))  # a title contradicts nothing
            others = (who for who in people[1:_MANY] if as_called(who.text("name")) != called)
            findings.extend(_told(one, people[0], other, one=same) for other in others)
    return result


def _correct_ids(
    defined: Collection[Draft], named: Iterable[Draft], findings: list[Finding]
) -> None:
    """Give those who are named by the id of one and the name of another the id of the other."""
    if not defined:
        return
    owners: defaultdict[str, dict[str, Draft]] = defaultdict(dict)
    names: defaultdict[str, dict[str, Draft]] = defaultdict(dict)
    for person in defined:
        one, name = person.text("id"), folded(person.text("name"))
        owners[name][one] = person
        names[one][name] = person
    told = set()
    for person in named:
        theirs, name = person.text("id"), folded(person.text("name"))
        if (
            not theirs
            or not names[theirs]
            or name in names[theirs]
            or len(owners.get(name, ())) != 1
        ):
            continue
        [(right, owner)] = owners[name].items()
        if (theirs, right) not in told:
            findings.append(_wrong(person, next(iter(names[theirs].values())), owner))
        told.add((theirs, right))
        person.fields["id"] = person.fields["id"].holding(right)


def _wrong(person: Draft, other: Draft, owner: Draft) -> Finding:
    message = (
        f"{person.text('id')!r} is the id of {other.text('name').strip()!r}, but the name is that "
        f"of {owner.text('name').strip()!r}, who is read here"
    )
    related = Related(_place(other), "the one of that id")
    return Finding(message, _place(person), (related,), code="F007")


def _are_one(people: list[Draft]) -> bool:
    names = [person.text("name") for person in people]
    return len(names) <= _MANY and all(_alike(names[0], name) for name in names[1:])


def _alike(name: str, other: str) -> bool:
    from difflib import SequenceMatcher  # noqa: PLC0415 -- for ids that several names share

    ours, theirs = (person_name(text).run_together for text in (name, other))
    return SequenceMatcher(None, ours, theirs).ratio() >= _ALIKE


def _told(theirs: str, first: Draft, other: Draft, *, one: bool) -> Finding:
    names = f"{first.text('name').strip()!r} and {other.text('name').strip()!r}"
    read = "they are read as one person" if one else "they are read as two people"
    related = Related(_place(first), "the first one")
    message = f"{theirs!r} is the id of {names}; {read}"
    return Finding(message, _place(other), (related,), code="F007")


def _place(person: Draft) -> Span:
    put = person.fields.get("name")
    return person.places.span(put.mark if put else person.mark)
