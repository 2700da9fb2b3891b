"""People who are named in one text: several of them, by name alone, or a whole team."""

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.patterns import pattern
from confsched.text.person_names import folded

_SURE = pattern(r"\s*[;|\n]\s*")
_COMMAS = pattern(r"(?i),\s*(?:and|&)\s+|,\s+|\s+and\s+|\s*&\s*")
_BRACKETS = pattern(r"\s*\(([^()]*)\)")
_TEAM = pattern(r"(?i)\b(?:team|committee|staff|crew|organi[sz]ers?|chairs|attendees|everybody)\b")


def names_in(text: str) -> list[str]:
    """The names in a text: parted by a mark that is in no name, else by commas and `and`.

    Those part only what are names of two words or more: `Sample, Jo` is one.
    """
    sure = [part for part in _SURE.split(text.strip()) if part]
    if len(sure) != 1 or _TEAM.search(text):
        return sure
    hidden = _BRACKETS.sub(lambda match: "\0" * len(match[0]), sure[0])
    ends = [match.span() for match in _COMMAS.finditer(hidden)]
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(hidden)]
    parts = [sure[0][start:stop].strip() for start, stop in zip(starts, stops, strict=True)]
    return parts if all(len(_BRACKETS.sub("", part).split()) > 1 for part in parts) else sure


def several(session: Draft, field: str, role: str = "speaker") -> list[Draft]:
    """Take the names out of a field, and make a person of each; where it stands is kept."""
    put = session.fields.pop(field, None)
    people: list[Draft] = []
    if put is None or not isinstance(put.value, str):
        return people
    for text in names_in(put.value):
        person = Draft(session.places, put.mark, session)
        person.put("name", _BRACKETS.sub("", text), put.key, put.mark)
        place = _BRACKETS.search(text)
        person.put("organization", place[1] if place else "", put.key, put.mark)
        person.put("team", "true" if _TEAM.search(text) else "", put.key, put.mark)
        session.people.append((role, person))
        people.append(person)
    return people


def identify(book: Book) -> None:
    """Who is named without an id, and has the name of just one person with an id, is that one."""
    ids: dict[str, set[str]] = {}
    for person in book.drafts["speakers"]:
        if person.text("id"):
            ids.setdefault(folded(person.text("name")), set()).add(person.text("id"))
    for session in book.sessions:
        for _, person in session.people:
            known = ids.get(folded(person.text("name")), set())
            if "id" not in person.fields and len(known) == 1:
                person.put("id", min(known), person.mark, person.mark)
