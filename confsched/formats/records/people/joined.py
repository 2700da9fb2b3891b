"""Items of lists of people that name several: `[Ada Sample, "Jo Test, Ada Sample"]`.

A comma in an item mostly stands before what somebody is. It parts people where all items with one
are nothing but names, and one of these stands elsewhere alone or is one of more than two.
"""

from collections.abc import Collection, Iterator, Mapping

from confsched.formats.book import Book
from confsched.formats.drafts import Part
from confsched.formats.likely import is_person
from confsched.formats.records.people.in_text import apart
from confsched.formats.records.people.names import names_in

_TWO = 2


def part_joined(book: Book) -> None:
    """Make people of the names in such items."""
    named = (person for session in book.sessions for _, person, _ in session.people)
    names = {person.text("name") for person in named if "id" not in person.fields}
    joined = {name: names_in(name, several=True) for name in names if ", " in name}
    if not joined or not _are_people(joined, names):
        return
    for session in book.sessions:
        session.people = [one for part in session.people for one in _parted(part, joined)]


def _are_people(joined: Mapping[str, list[str]], names: Collection[str]) -> bool:
    """Whether all that commas part are names, as some of them show."""
    found = [*joined.values()]
    shown = any(len(one) > _TWO or any(name in names for name in one) for one in found)
    likely = (is_person(name) for one in found for name in one)
    return shown and min(map(len, found)) > 1 and all(likely)


def _parted(part: Part, joined: Mapping[str, list[str]]) -> Iterator[Part]:
    role, person, mark = part
    if person.text("name") in joined and "id" not in person.fields:
        person = person.again()
        person.fields["_names"] = person.fields.pop("name")
    return apart(role, person, mark)
