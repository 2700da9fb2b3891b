"""Files of other systems beside files of ours: what ours say of the conference stands.

A list of sessions goes with a `conference.yaml` that has the days and the zone. Of the conference
itself it then says nothing, but of its sessions it may: their zone stays with them.
"""

from collections.abc import Iterable
from typing import NamedTuple

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.reading import Document, Mapping


class Given(NamedTuple):
    """Whether files of ours describe the conference, and the ids of their speakers."""

    conference: bool = False
    speakers: frozenset[str] = frozenset()


NOTHING = Given()


def given_in(documents: Iterable[Document]) -> Given:
    """What files of ours have already."""
    roots = [root for one in documents for root in one.roots if isinstance(root, Mapping)]
    speakers = [root["speakers"] for root in roots if isinstance(root.get("speakers"), Mapping)]
    ids = {identifier for one in speakers if isinstance(one, Mapping) for identifier in one}
    return Given(any("conference" in root for root in roots), frozenset(ids))


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
