"""What stands behind somebody in a list: somebody else, a body, or another post of the same."""

from confsched.reading.programme_text.recognisers.firms import is_called_after, is_called_short
from confsched.reading.programme_text.recognisers.names import begins_given
from confsched.reading.programme_text.recognisers.person import Person, one_person
from confsched.reading.programme_text.recognisers.posts import holds_organization, holds_post
from confsched.reading.programme_text.words.cities import holds_city


def are_unlike(one: Person, other: Person) -> bool:
    """`Ada SAMPLE, IBM Sampleton`, whose surnames are in capitals, and a body behind somebody."""
    surname, words = one.name.split()[-1], other.name.split()
    alone = one.post.role and not other.post  # `Secretary Ada Sample, Vita Prova`
    own = is_called_after(other.name, one.name)  # `Ada Sample, Sample Boats`
    if (alone or own or holds_organization(other.name)) and not begins_given(other.name):
        return True
    abroad = holds_city(words) and begins_given(one.name) and not begins_given(other.name)
    if abroad or (is_called_short(words) and not any(map(str.isupper, one.name.split()))):
        return True  # `Ada Sample, Radio Rome`, `…, HNE Ovenham`, `…, Wiener Boote`
    in_capitals = len(surname) > 2 and surname.isupper()
    return in_capitals and words[0].isupper() and not words[-1].isupper()


def is_second_post(text: str, known: Person, start: int, end: int) -> bool:
    """Whether somebody is that as well: `Ada Sample, Director; Senior Counsel, Sample & Oven`.

    Behind a word that joins people is another one: `… in dialogue with British actor, Ben Test`.
    """
    if text[:start].rstrip()[-1:].isalpha():
        return False
    first, comma, _ = text[start:end].partition(",")
    alone = one_person(text, start, start + len(first) if comma and known.post else end) is None
    named = (text.startswith(known.name, known.start) and ":" not in first) or not comma
    return alone and named and holds_post(first if comma else text[start:end])
