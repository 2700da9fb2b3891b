"""People that sessions list one by one: what an item says beside a name, and who else is in it.

What stands behind a dash or a comma may be what somebody is, `[Ada Sample - Boat Club]`, or another
one, `["Jo Test, Ada Sample"]`: all items together show it.

A program writes down ids, and who they are in another file. Where that is missing nobody is called
31: the id is kept. Where there are people with ids, one that none of them has is an id as well, and
the model says that it knows nobody of it. A line that names those who are listed besides is nobody.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import lru_cache

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Part, everybody
from confsched.formats.ids import is_made_id
from confsched.formats.likely import is_degree, is_person
from confsched.formats.records.people.in_text import apart
from confsched.formats.records.people.named import name_person
from confsched.formats.records.people.names import joined_names, listed_names, names_in
from confsched.formats.records.people.nobody import is_unknown
from confsched.formats.records.people.own_ids import COUNTED
from confsched.formats.records.people.posts import is_post
from confsched.patterns import pattern

_TWO = 2
_ODD = pattern(r"[\d&+/]| \w{1,3} |,.*\)$")  # most names have none of these
_DASH, _COMMA = " - ", ", "


def part_joined(book: Book) -> None:
    """Make people of those whom items name together: `[Ada Sample, "Jo Test, Ada Sample"]`.

    A comma in an item mostly stands before what somebody is. It parts people where all items with
    one are nothing but names, and one of these stands elsewhere alone or is one of more than two.
    """
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


def settle_items(book: Book) -> None:
    """Say of people what stands behind their names, where the items of a list agree on it."""
    people = {id(one): one for session in book.sessions for _, one, _ in session.people}
    told = [one for one in people.values() if "id" not in one.fields]
    for mark in (_DASH, _COMMA):
        pairs = [*_pairs(told, mark)]
        behind = {what for _, _, what in pairs}
        named = pairs and all(is_person(name) and mark not in what for _, name, what in pairs)
        shown = named and len(behind) > 1 and 2 * sum(map(is_person, behind)) < len(behind)
        if shown or (pairs and _are_parted(told, len(pairs))):
            for one, name, what in pairs:
                if is_person(name) and not _are_names(what.split(mark)):
                    _say(one, name, what)


def _pairs(people: Iterable[Draft], mark: str) -> Iterator[tuple[Draft, str, str]]:
    """Names and what stands behind them; a degree behind a comma belongs to the name."""
    for person in people:
        name, between, what = person.text("name").partition(mark)
        if between and is_degree(first := what.partition(mark)[0]):
            name, what = f"{name}{mark}{first}", what.partition(mark)[2]
        if what:
            yield person, name, what


def _are_names(parts: list[str]) -> bool:
    """Whether others are named behind somebody; one alone may be a firm that is called so."""
    return len(parts) > 1 and all(map(is_person, parts))


def _say(person: Draft, name: str, what: str) -> None:
    """Say of somebody what stood behind the name, and in brackets behind that: `Quay (Spain)`."""
    put, place = person.fields.pop("name"), person.fields.pop("organization", None)
    body, comma, _ = what.partition(_COMMA)
    whole = comma != "" and not is_post(body)  # `Boat Club, Quay` is no post in a place
    name_person(person, name if whole else f"{name} ({what})", put)
    if whole:
        person.put("organization", what, put.key, put.mark)
    if place is not None:
        own = person.fields.get("organization")
        told = f"{own.value} ({place.value})" if own is not None else place.value
        person.fields["organization"] = place.holding(told)


def _are_parted(people: list[Draft], enough: int) -> bool:
    """Whether the organizations of so many people stood behind their names."""
    named = [one for one in people if {"name", "organization"} <= one.fields.keys()]
    parted = (one.fields["name"].mark == one.fields["organization"].mark for one in named)
    return sum(parted) >= enough


def settle_listed(book: Book, known: Mapping[str, str]) -> None:
    """Settle what stands in the place of a name; `known` has the ids of people."""
    _leave_out_unknown(book)
    ids = set(known.values())
    counted = {found[1] for one in ids if (found := COUNTED.fullmatch(one))}
    people = everybody(book.sessions)
    by_ids = 2 * sum("id" in one.fields for one in people) > len(people)

    def is_id(name: str) -> bool:
        found = COUNTED.fullmatch(name) if counted else None
        return is_made_id(name) if found is None else by_ids or found[1] in counted

    lines = {id(one) for one in people if _may_name_others(one)}
    odd = {
        id(one)
        for one in people
        if _is_no_name(name := one.text("name")) or (counted and is_id(name))
    }
    for session in book.sessions if lines or odd else ():
        if lines and len(session.people) > _TWO:
            session.people = [
                one
                for one in session.people
                if id(one[1]) not in lines or not _names_others(one, session)
            ]
        if any(id(one) in odd for _, one, _ in session.people):
            session.people = [*_settled(session, ids, is_id)]


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


def _may_name_others(person: Draft) -> bool:
    """Whether nothing is said of somebody but a line that is unlike most names."""
    return person.fields.keys() == {"name"} and _ODD.search(person.text("name")) is not None


def _names_others(part: Part, session: Draft) -> bool:
    """Whether two others are named in the line that is all that is said of somebody."""
    line = part[1].text("name")
    names = {one.text("name") for _, one, _ in session.people} - {"", line}
    return sum(name in line for name in names) >= _TWO


@lru_cache(maxsize=65_536)  # a person is named again and again
def _is_no_name(text: str) -> bool:
    return _ODD.search(text) is not None and (is_made_id(text) or bool(_several_in(text)))


def _several_in(text: str) -> tuple[str, ...]:
    """The names of several people in the place of one."""
    return joined_names(text) or listed_names(text)


def _settled(session: Draft, ids: set[str], is_id: Callable[[str], bool]) -> Iterable[Part]:
    for role, person, mark in session.people:
        name = person.text("name")
        put = person.fields.get("name")
        names = _several_in(name) if person.fields.keys() == {"name"} else ()
        if put is None or not (names or is_id(name)):
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
