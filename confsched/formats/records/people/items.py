"""Items of lists of people that say what somebody is: `[Ada Sample - Boat Club, Jo Test - Quay]`.

What stands behind a dash may be anything else, and a word behind a comma may be a name; all items
together show what it is.
"""

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.likely import is_person
from confsched.formats.records.people.named import name_person

_DASH, _COMMA = " - ", ", "


def settle_items(book: Book) -> None:
    """Say of people what stands behind their names, where the items of a list agree on it."""
    people = {id(one): one for session in book.sessions for _, one, _ in session.people}
    told = [one for one in people.values() if "id" not in one.fields]
    for mark in (_DASH, _COMMA):
        pairs = [(one, one.text("name").split(mark)) for one in told if mark in one.text("name")]
        if pairs and all(len(two) == 2 and is_person(two[0]) for _, two in pairs):
            behind = {what for _, (_, what) in pairs}
            shown = len(behind) > 1 and 2 * sum(map(is_person, behind)) < len(behind)
            if shown or _are_parted(told, len(pairs)):
                for one, (name, what) in pairs:
                    _name(one, name, what)


def _name(person: Draft, name: str, what: str) -> None:
    """Say of somebody what stood behind the name, and in brackets behind that: `Quay (Spain)`."""
    put, place = person.fields.pop("name"), person.fields.pop("organization", None)
    name_person(person, f"{name} ({what})", put)
    body = person.fields.get("organization")
    if place is not None:
        told = f"{body.value} ({place.value})" if body is not None else place.value
        person.fields["organization"] = place.holding(told)


def _are_parted(people: list[Draft], enough: int) -> bool:
    """Whether the organizations of so many people stood behind their names."""
    named = [one for one in people if {"name", "organization"} <= one.fields.keys()]
    parted = (one.fields["name"].mark == one.fields["organization"].mark for one in named)
    return sum(parted) >= enough
