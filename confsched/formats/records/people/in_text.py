"""People who are named in one text: several of them, by name alone, or a whole team."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from confsched.formats.book import Book
from confsched.formats.columns.compared import role_of
from confsched.formats.drafts import Draft, Part, Put
from confsched.formats.likely import people_in
from confsched.formats.records.people.named import mark_team, name_person
from confsched.formats.records.people.names import names_in
from confsched.formats.records.people.nobody import names_nobody
from confsched.formats.values import listed
from confsched.text.person_names import folded

if TYPE_CHECKING:
    from confsched.reading.programme_text.recognisers.person import Person


def involve(session: Draft, role: str, one: "Person", put: Put) -> None:
    """Give somebody a part whom a text names, with what it says of them."""
    person = Draft(session.places, put.mark, session)
    told = {"name": one.name, "role": one.post.role, "organization": one.post.organization}
    for field, text in told.items():
        person.put(field, text, put.key, put.mark)
    mark_team(person, one.name, put)
    session.involve(role_of(one.part) or role, person)


def lead(session: Draft, role: str, names: str, put: Put) -> None:
    """Give those a part whom a text names apart from others: `Ada Sample, Oslo and Ben Test`."""
    people = people_in(names).people
    for one in people:
        involve(session, role, one, put)
    if not people:
        session.fields["_led"] = put.holding(names)
        several(session, "_led", role)


def several(session: Draft, field: str, role: str = "speaker") -> list[Draft]:
    """Take the names out of a field, and make a person of each, or a team."""
    put = session.fields.pop(field, None)
    people: list[Draft] = []
    texts = [one for one in listed(put.value) if isinstance(one, str)] if put is not None else []
    if put is None:
        return people
    untold = [one for one in texts if names_nobody(one.strip())]
    for one in untold:
        session.leave(field.strip("_"), one, put.key, put.mark)
    told = (one for one in texts if one not in untold)
    for text in (name for one in told for name in names_in(one, several=True)):
        person = Draft(session.places, put.mark, session)
        name_person(person, text.strip(), put)
        people.append(person)
    for person in people:
        session.involve(person.text("_role") or role, person)
    return people


def apart(role: str, person: Draft, mark: int) -> Iterator[Part]:
    """Everybody who is named in one text, which waits in `_names`; else somebody alone."""
    if "_names" not in person.fields:
        yield role, person, mark
    for name in names_in(person.text("_names"), several=True):
        one = Draft(person.places, mark)
        one.absorb(person)
        name_person(one, name, person.fields["_names"])
        yield one.text("_role") or role, one, mark


def take_apart(session: Draft) -> None:
    """Make people of those who are named in one text; who is not told by name is kept as said."""
    people: list[Part] = []
    for role, person, mark in session.people:
        put = person.fields.get("_names")
        if put is not None and names_nobody(str(put.value).strip()):
            session.leave(role, put.value, put.key, put.mark)
        else:
            people.extend(apart(role, person, mark))
    session.people = people


def identify(book: Book) -> None:
    """Who is named without an id, and has the name of just one person with an id, is that one."""
    ids: dict[str, set[str]] = {}
    named = [person for session in book.sessions for _, person, _ in session.people]
    for person in (*book.drafts["speakers"], *named):
        if person.text("id"):
            ids.setdefault(folded(person.text("name")), set()).add(person.text("id"))
    for person in named:
        known = ids.get(folded(person.text("name")), set())
        if "id" not in person.fields and len(known) == 1:
            person.put("id", min(known), person.mark, person.mark)
