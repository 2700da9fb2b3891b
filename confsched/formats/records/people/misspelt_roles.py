"""Posts that are nearly the word for what somebody does in a session: `Panelst`, `Modrator`."""

from functools import lru_cache
from typing import Final

from confsched.findings import Edit, Finding, Fix
from confsched.formats.book import Book
from confsched.formats.columns.compared import role_of
from confsched.formats.drafts import Draft, Part, Put, everybody
from confsched.formats.records.people.posts import is_post
from confsched.text.nearest import did_you_mean, nearest

_WORDS = (
    *("moderator", "panelist", "panellist", "speaker", "presenter", "discussant", "facilitator"),
    *("moderatorin", "referent", "referentin", "animateur", "intervenant", "ponente", "relatore"),
    *("moderador", "moderadora", "palestrante"),
)
PART: Final = "part"  # of somebody in a session, as a column says it
_SHORTEST = 6  # letters
_ALIKE = 0.85


def note_misspelt_roles(book: Book) -> None:
    """Take what is nearly the word for a part for it, and tell of it (F006)."""
    told = {id(one) for one in everybody(book.sessions) if one.says(("role", PART))}
    for session in book.sessions if told else ():
        if any(id(one) in told for _, one, _ in session.people):
            session.people = [_as_meant(book, *part) for part in session.people]


def _as_meant(book: Book, role: str, person: Draft, mark: int) -> Part:
    put = person.fields.pop(PART, None) or person.fields.get("role")
    word = meant_role(str(put.value)) if put is not None else ""
    if put is None or not word:
        return role, person, mark
    book.findings.append(_finding(person, put, word))
    if person.fields.get("role") is put:
        person.leave("role", *person.fields.pop("role").holding(word))
    return role_of(word), person, mark


@lru_cache(maxsize=4096)
def meant_role(text: str) -> str:
    """The word for a part that another one nearly is, begins like, and ends like."""
    word = text.casefold()
    if len(word) < _SHORTEST or not word.isalpha() or role_of(text) or is_post(text):
        return ""
    near = nearest(word, _WORDS, most=1, alike=_ALIKE)
    meant = next((one for one in near if one[0] == word[0] and one[-1] == word[-1]), "")
    return meant.title() if text[0].isupper() else meant


def _finding(person: Draft, put: Put, word: str) -> Finding:
    place = person.places.span(put.mark)
    plain = place.source.separator and place.text.strip() == put.value
    fix = Fix(f"write {word!r}", (Edit(place, word),), safe=True) if plain else None
    message = f"no role is called {put.value!r}{did_you_mean([word])}"
    who = (person.places.span(person.mark),)
    return Finding(message, place, fix=fix, code="F006", about=who)
