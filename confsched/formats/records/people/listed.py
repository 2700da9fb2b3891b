"""People that sessions list one by one: two in one item, and ids that stand for nobody in a file.

A program writes down ids, and who they are in another file. Where that is missing nobody is called
31: the id is kept. Where there are people with ids, one that none of them has is an id as well, and
the model says that it knows nobody of it. A line that names those who are listed besides is nobody.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Part
from confsched.formats.ids import is_made_id
from confsched.formats.records.people.named import name_person
from confsched.formats.records.people.names import joined_names, listed_names
from confsched.formats.records.people.nobody import is_unknown
from confsched.patterns import pattern

_TWO = 2
_ODD = pattern(r"[\d&+/]| \w{1,3} |,.*\)$")  # most names have none of these


def settle_listed(book: Book, known: Mapping[str, str]) -> None:
    """Settle what stands in the place of a name; `known` has the ids of people."""
    _leave_out_unknown(book)
    ids = set(known.values())
    for session in book.sessions:
        if len(session.people) > _TWO:
            session.people = [one for one in session.people if not _names_others(one, session)]
        if any(map(_is_odd, session.people)):
            session.people = [*_settled(session, ids)]


def _leave_out_unknown(book: Book) -> None:
    """Keep beside the conference who has no name yet in a list of people, and is in no session."""
    unknown = [one for one in book.drafts["speakers"] if is_unknown(one.text("name"))]
    if not unknown:
        return
    people = [one for session in book.sessions for _, one, _ in session.people]
    named = {one.text(field) for one in people for field in ("id", "name")} - {""}
    for one in unknown:
        if named.isdisjoint((one.text("id"), one.text("name"))):
            book.drafts["speakers"].remove(one)
            book.conference.leave("speaker", *book.conference.moved(one.fields["name"], one))


def _names_others(part: Part, session: Draft) -> bool:
    """Whether nothing is said of somebody but a line in which two others are named."""
    line = part[1].text("name")
    if part[1].fields.keys() != {"name"} or _ODD.search(line) is None:
        return False
    names = {one.text("name") for _, one, _ in session.people} - {"", line}
    return sum(name in line for name in names) >= _TWO


def _is_odd(part: Part) -> bool:
    return _is_no_name(part[1].text("name"))


@lru_cache(maxsize=65_536)  # a person is named again and again
def _is_no_name(text: str) -> bool:
    return _ODD.search(text) is not None and (is_made_id(text) or bool(_several_in(text)))


def _several_in(text: str) -> tuple[str, ...]:
    """The names of several people in the place of one."""
    return joined_names(text) or listed_names(text)


def _settled(session: Draft, ids: set[str]) -> Iterable[Part]:
    for role, person, mark in session.people:
        name = person.text("name")
        put = person.fields.get("name")
        names = _several_in(name) if person.fields.keys() == {"name"} else ()
        if put is None or not (names or is_made_id(name)):
            yield role, person, mark
        elif names:
            yield from ((role, _called(one, person), mark) for one in names)
        elif ids:
            other = person.again(without=("name",))
            other.put("id", *put)
            yield role, other, mark
        else:
            session.leave(role, *put)


def _called(name: str, person: Draft) -> Draft:
    """One of those whom an item names together."""
    other = person.again(without=("name",))
    name_person(other, name, person.fields["name"])
    return other
