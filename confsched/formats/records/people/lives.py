"""People in a text of Markdown: a heading with a name, and a life below it, for each of them."""

from confsched.formats.drafts import Draft, Put
from confsched.formats.records.people.named import name_person
from confsched.patterns import pattern

_HEADING = pattern(r"(?m)^#{1,6}[ \t]+([^\s#][^\n]*?)[ \t]*$")


def are_under_headings(text: str) -> bool:
    """Whether a text begins with a heading."""
    return text.lstrip()[:1] == "#" and _HEADING.match(text.lstrip()) is not None


def people_under_headings(session: Draft, put: Put) -> list[Draft]:
    """Everybody who is named in a heading, with what stands below it."""
    _, *parts = _HEADING.split(str(put.value))
    found = []
    for name, life in zip(parts[::2], parts[1::2], strict=True):
        person = Draft(session.places, put.mark, session)
        name_person(person, name, put)
        person.put("bio", life.strip(), put.key, put.mark)
        found.append(person)
    return found
