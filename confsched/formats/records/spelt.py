"""People whom a list names by nothing but slugs, as sites do: `ada-sample`, `jo_van_sample`.

Their names are in a file that is not there, and the slug tells them well enough. A list that has a
name as people write it says nothing of the others.
"""

from collections.abc import Sequence
from functools import lru_cache

from confsched.formats.drafts import Draft
from confsched.patterns import pattern

_WORD = pattern(r"[^\W\d]+(?:-[^\W\d]+)*")
_BETWEEN = pattern("[-_]+")
_SMALL = frozenset(("van", "von", "der", "den", "de", "del", "da", "dos", "di", "la", "le"))


def settle_slugs(sessions: Sequence[Draft]) -> None:
    """Write such names as names, and keep the slugs as ids."""
    people = [
        person
        for session in sessions
        for _, person, _ in session.people
        if "id" not in person.fields and "name" in person.fields
    ]
    if not all(_is_slug(person.text("name")) for person in people):
        return
    for person in people:
        put = person.fields["name"]
        name = _spelt(person.text("name"))
        if name != put.value:
            person.put("id", *put)
            person.fields["name"] = put.holding(name)


def _is_slug(name: str) -> bool:
    return name.islower() and _WORD.fullmatch(name) is not None


@lru_cache(maxsize=1024)
def _spelt(slug: str) -> str:
    """`jo-van-sample` as `Jo van Sample`; one word alone may be a handle, and stays."""
    _, found, name = slug.rpartition("speaker_")
    first, *rest = filter(None, _BETWEEN.split(name))
    words = [first.capitalize(), *(one if one in _SMALL else one.capitalize() for one in rest)]
    return " ".join(words) if rest or found else slug
