"""Files of other systems beside files of ours: what ours say of the conference stands.

A list of sessions goes with a `conference.yaml` that has the days and the zone. Of the conference
itself it then says nothing, but of its sessions it may: their zone stays with them.
"""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.reading import Document
from confsched.reading import Mapping as Node
from confsched.text.person_names import folded


class Given(NamedTuple):
    """Whether files of ours describe the conference, and what they call speakers and types.

    `people` has the ids of speakers by their names, as these are compared; of a name that two
    share there is none. `types` has the ids of types by their ids and names. `here` is what the
    folder is called in which files without one lie.
    """

    conference: bool = False
    speakers: frozenset[str] = frozenset()
    people: Mapping[str, str] = MappingProxyType({})
    types: Mapping[str, str] = MappingProxyType({})
    here: str = ""


def given_in(documents: Iterable[Document]) -> Given:
    """What files of ours have already."""
    roots = [root for one in documents for root in one.roots if isinstance(root, Node)]
    people: dict[str, str] = {}
    speakers = dict(_entries(roots, "speakers"))
    for identifier, name in speakers.items():
        same = people.setdefault(folded(name), identifier)
        people[folded(name)] = identifier if same == identifier else ""
    types = dict(_entries(roots, "types"))
    called = {name.casefold(): identifier for identifier, name in types.items() if name}
    conference = any("conference" in root for root in roots)
    return Given(conference, frozenset(speakers), people, called | {one: one for one in types})


def _entries(roots: Iterable[Node], section: str) -> Iterator[tuple[str, str]]:
    """The ids and names of the entries of a section that is a mapping by id."""
    for root in roots:
        entries = root.get(section)
        for identifier, entry in entries.items() if isinstance(entries, Node) else ():
            name = entry.get("name") if isinstance(entry, Node) else ""
            yield identifier, name if isinstance(name, str) else ""


def settle_given(book: Book, given: Given) -> None:
    """Know the people and the types of ours by what sessions call them."""
    for session in book.sessions:
        for _, person, _ in session.people if given.people else ():
            identifier = given.people.get(folded(person.text("name")))
            if identifier and "id" not in person.fields:
                person.fields["id"] = person.fields["name"].holding(identifier)
        put = session.fields.get("type") if given.types else None
        if put is not None and isinstance(put.value, str):
            identifier = given.types.get(put.value, given.types.get(put.value.casefold()))
            session.fields["type"] = put.holding(identifier or put.value)


def settle_beside(book: Book, given: Given) -> None:
    """Leave out what ours have, and keep what the conference would have said of its sessions."""
    people = book.drafts["speakers"]
    book.drafts["speakers"] = [one for one in people if not _is_known(one, given)]
    zone = book.conference.fields.get("timezone")
    if given.conference and zone is not None:
        for session in book.sessions:
            session.put("timezone", *zone)


def _is_known(person: Draft, given: Given) -> bool:
    """Whether somebody is one of ours, and nothing is said of them but the name."""
    only_named = person.fields.keys() <= {"id", "name"} and not person.extra
    return only_named and person.text("id") in given.speakers
