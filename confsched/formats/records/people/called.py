"""Sessions that are called like who speaks, and people whose list says what they talk about.

Small sites have no field for it: a schedule says `Keynote: Jo Sample` where there is no title yet,
or `Boats - Jo Sample`, or `Jo Sample` where others have a description; a list of speakers says
`talk: Boats` of each. Only names that a list of people has are looked for.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.drafts import Draft, Put
from confsched.formats.texts import plain
from confsched.patterns import pattern
from confsched.reading import Sequence
from confsched.text.person_names import folded

_TALKS = frozenset(
    ("talk", "talks", "talk title", "session", "sessions", "session title", "presentation")
)
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
    _settle_talks(alone, people)
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


def _settle_talks(sessions: Iterable[Draft], people: Iterable[Draft]) -> None:
    """Let people speak in what their list says that they talk about, by title or id."""
    given = [(one, key) for one in people for key in one.extra if compared(key) in _TALKS]
    known = {name: one for one in sessions for name in _called(one)} if given else {}
    for person, key in given:
        put = person.extra[key]
        found = [known.get(one.strip().casefold()) for one in _texts(put)]
        talks = [one for one in found if one is not None]
        if talks and len(talks) == len(found):
            del person.extra[key]
        for session in talks:
            session.people.append(("speaker", person, session.mark))
        if len(talks) == 1:
            _tell(talks[0], person)


def _called(session: Draft) -> set[str]:
    return {session.text("id").casefold(), session.text("title").strip().casefold()} - {""}


def _texts(put: Put) -> list[str]:
    items = put.value if isinstance(put.value, Sequence) else [put.value]
    return [one for one in items if isinstance(one, str)]


def _tell(session: Draft, person: Draft) -> None:
    """What a list of people says of the one talk that somebody gives is the talk's."""
    for key, column in columns(person.extra).items():
        if column.field == "abstract" and not column.role and "abstract" not in session.fields:
            put = session.moved(person.extra.pop(key), person)
            session.put(column.field, *put.holding(plain(put.value)))
