"""Items of lists of people that say what somebody is: `[Ada Sample - Boat Club, Jo Test - Quay]`.

What stands behind a dash may be anything else, and a word behind a comma may be a name; all items
together show what it is.
"""

from collections.abc import Iterable, Iterator

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.likely import is_person
from confsched.formats.records.people.named import name_person
from confsched.formats.records.people.posts import is_post

_DASH, _COMMA = " - ", ", "


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
                    _name(one, name, what)


def _pairs(people: Iterable[Draft], mark: str) -> Iterator[tuple[Draft, str, str]]:
    """Names and what stands behind them; a degree behind a comma belongs to the name."""
    for person in people:
        name, between, what = person.text("name").partition(mark)
        if between and _is_degree(first := what.partition(mark)[0]):
            name, what = f"{name}{mark}{first}", what.partition(mark)[2]
        if what:
            yield person, name, what


def _is_degree(text: str) -> bool:
    from confsched.reading.programme_text.recognisers.names import is_suffix  # noqa: PLC0415 -- for few lists

    return is_suffix(text)


def _are_names(parts: list[str]) -> bool:
    """Whether others are named behind somebody; one alone may be a firm that is called so."""
    return len(parts) > 1 and all(map(is_person, parts))


def _name(person: Draft, name: str, what: str) -> None:
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
