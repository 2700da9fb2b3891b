"""Who is on the panels of a Mini-Conf site, in lists under the names of entries of its calendar.

Committees stand in files of the same shape: whoever is in no group that is called like an entry is
none of the programme's.
"""

from confsched.formats.book import Book
from confsched.formats.building.people import ROLES
from confsched.formats.drafts import Draft
from confsched.formats.tables import Entry, Field, Keyed, Table
from confsched.formats.texts import lowered, one_line
from confsched.reading import Mapping, Sequence, Value
from confsched.text.person_names import folded

_MEMBER: Table = {
    "name": Field("name", one_line),
    "role": Field("_part", lowered),
    **dict.fromkeys(("aff", "affiliation", "institution"), Field("organization", one_line)),
    "website": "url",
    "bio": "bio",
    **dict.fromkeys(("im", "image"), None),
}
MEMBERS = Keyed("_group", Entry("_members", _MEMBER))
_TOLD = frozenset(("aff", "affiliation", "institution", "role"))


def is_of_members(root: Value) -> bool:
    """Whether a file has nothing but groups of people, each of whom is somewhere or something."""
    groups = list(root.values()) if isinstance(root, Mapping) else []
    people = [one for group in groups if isinstance(group, Sequence) for one in group]
    named = (isinstance(one, Mapping) and "name" in one for one in people)
    told = any(isinstance(one, Mapping) and not _TOLD.isdisjoint(one) for one in people)
    return told and all(named) and all(isinstance(group, Sequence) for group in groups)


def merge_members(book: Book) -> None:
    """Put people into the sessions that their groups are called like."""
    titled = {folded(one.text("title")): one for one in book.sessions}
    for member in book.drafts.pop("_members", ()):
        group = member.sought("_group").replace("_", " ").replace("-", " ")
        session = titled.get(folded(group))
        if session is not None:
            _join(session, member)


def _join(session: Draft, member: Draft) -> None:
    part = member.text("_part")
    role = part if part in ROLES else "speaker"
    session.people.append((role, member, session.mark))
