"""Sessions that are called like who speaks, as small sites have no field for it.

A schedule says `Keynote: Jo Sample` where there is no title yet, or `Boats - Jo Sample`, or
`Jo Sample` where others have a description. Only names that a list of people has are looked for.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.records.people.own_ids import settle_own_ids
from confsched.patterns import pattern
from confsched.text.person_names import folded

# `Keynote: Jo Sample`, `“Boats” – Jo Sample`, `Round table with Jo Sample and Mo Example`
_BETWEEN = pattern(
    r"(?i)[:;,|/&“”«»\"()]|\.(?=\s)|(?<=\s)[-–—](?=\s)"
    r"|\b(?:by|with|and|von|mit|und|par|avec|et|por|con|y|com|e|da|door|met|en)\s"
)
_TEXTS = ("description", "abstract", "subtitle")


def settle_called(book: Book) -> None:
    """Let those speak in sessions without people of whom title, text or their own list says so."""
    people = book.drafts["speakers"]
    alone = [one for one in book.sessions if not one.people] if people else []
    if not alone:
        return
    settle_own_ids(book)
    known = _named(people)
    for session in alone:
        if not session.people:
            _settle_title(session, known)
        _settle_text(session, known)


def _named(people: Iterable[Draft]) -> dict[str, Draft]:
    """People by their names, of two words or more; a name that two have is nobody's."""
    found: dict[str, Draft] = {}
    shared: set[str] = set()
    for person in people:
        name = folded(person.text("name"))
        if " " in name and found.setdefault(name, person) is not person:
            shared.add(name)
    return {name: one for name, one in found.items() if name not in shared}


def _settle_title(session: Draft, known: Mapping[str, Draft]) -> None:
    put = session.fields.get("title")
    if put is not None:
        found = (known.get(name) for name in _names_in(session.text("title")))
        session.people += (
            ("speaker", person, put.mark) for person in dict.fromkeys(filter(None, found))
        )


@lru_cache(maxsize=4096)
def _names_in(title: str) -> tuple[str, ...]:
    """What may be a name in a title: all of it, or what stands beside signs and small words."""
    return tuple(folded(part.strip()) for part in (title, *_BETWEEN.split(title)))


def _settle_text(session: Draft, known: Mapping[str, Draft]) -> None:
    """Somebody's name in the place of a text is no text."""
    for field in _TEXTS:
        text = session.text(field)
        person = known.get(folded(text)) if 0 < len(text) < 80 else None
        if person is not None:
            put = session.fields.pop(field)
            if all(one is not person for _, one, _ in session.people):
                session.people.append(("speaker", person, put.mark))
            return
