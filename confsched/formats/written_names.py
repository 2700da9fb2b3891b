"""People of a session who are written one after another in one text."""

from collections.abc import Iterator

from confsched.formats.drafts import Draft
from confsched.patterns import pattern

_BETWEEN = pattern(r"(?:;|,(?!\s*(?:Jr|Sr|II|III|IV|Ph\.?D|M\.?D|Esq)\b))(?:\s*and\b)?")


def names_in(text: str) -> Iterator[str]:
    """The names between commas and semicolons: `Jo Sample, Mo Example, Jr.` are two."""
    yield from (name for name in (" ".join(part.split()) for part in _BETWEEN.split(text)) if name)


def speakers(session: Draft) -> None:
    """Everybody in the field `_speakers` speaks in a session."""
    put = session.fields.get("_speakers")
    for name in names_in(session.text("_speakers")):
        person = Draft(session.places, put.mark if put else session.mark)
        person.derive("name", name)
        session.people.append(("speaker", person))
