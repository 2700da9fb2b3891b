"""What is said once of several people: `Drs. Sample and Test`, `Ada S., Ben T. (Rome / Bonn)`."""

import re
from collections.abc import Sequence
from itertools import pairwise

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.names import begins_given, may_be_given
from confsched.reading.programme_text.recognisers.person import Person
from confsched.reading.programme_text.recognisers.posts import Post
from confsched.reading.programme_text.words.joining import AND_WORD

_TITLES = {
    "drs": "Dr.",
    "doctors": "Dr.",
    "profs": "Prof.",
    "professors": "Prof.",
    "judges": "Judge",
    "justices": "Justice",
    "senators": "Senator",
    "messrs": "Mr.",
    "cllrs": "Cllr",
    "councillors": "Councillor",
    "pastors": "Pastor",
}
_SEVERAL = pattern(rf"(?P<title>{'|'.join(_TITLES)})\.?\s(?P<names>.*)", re.IGNORECASE)
_BETWEEN = pattern(rf",\s{AND_WORD}\s|,\s|\s(?:&|{AND_WORD})\s")
_JOINED = pattern(rf"\s(?:&|\+|{AND_WORD})\s")
_SURNAME = pattern(
    r"(?:(?:de|van|von|al|el|O'|Mac|Mc)[\s-]?)?[A-ZÀ-Ý][^\W\d_]+(?:[-'’][A-ZÀ-Ý][^\W\d_]+)?"
)


def titled_surnames(text: str) -> tuple[Person, ...]:
    """Those whom a text names so, each with the title; nobody where one has more than a surname."""
    match = _SEVERAL.fullmatch(text[:200])
    names = _BETWEEN.split(match["names"]) if match is not None else []
    if match is None or len(names) < 2 or not all(map(_SURNAME.fullmatch, names)):
        return ()
    title, at, found = _TITLES[match["title"].lower()], match.start("names"), list[Person]()
    for name in names:
        start = text.index(name, at)
        at = start + len(name)
        found.append(Person(f"{title} {name}", Post(), "", start, at, 0.9))
    return tuple(found)


def with_families(
    text: str, stretches: Sequence[tuple[int, int]], people: Sequence[Person | None]
) -> list[Person | None]:
    """Some of a list, where a given name stands for two: `Ada Sample, Bob & Kay Test, Cy Probe`."""
    found = list(people)
    for at, (one, other) in enumerate(pairwise(stretches)):
        given, partner = text[slice(*one)], people[at + 1]
        alone = may_be_given(given) and begins_given(given)
        if alone and partner is not None and _JOINED.fullmatch(text[one[1] : other[0]]):
            first, _, family = partner.name.partition(" ")
            if family and " " not in family and begins_given(first):
                found[at] = Person(f"{given} {family}", partner.post, "", *one, partner.score)
    return found


def bodies_in_turn(people: tuple[Person, ...]) -> tuple[Person, ...]:
    """Several people with the bodies behind the last name, if there is one for each of them."""
    bodies = people[-1].post.organization.split(" / ") if len(people) > 1 else []
    alone = not any(one.post.role for one in people) and not any(one.post for one in people[:-1])
    if len(bodies) != len(people) or not bodies or not alone:
        return people
    pairs = zip(people, bodies, strict=True)
    return tuple(one._replace(post=Post("", body.strip())) for one, body in pairs)
