"""Everybody in a session once, who of them is on its panel, and what they differ in."""

from typing import Final

from confsched.schedule.entities import Appearance, Session, Speaker

# what every speaker may have; all else is an attribute of theirs
FIELDS: Final = ("organization", "country", "role", "pronouns")
PANELLISTS: Final = frozenset(("speaker", "panellist", "panelist"))


def each_once(session: Session) -> tuple[Appearance, ...]:
    """Everybody in a session, where they are named first.

    They join it from afar if any of the places says so in which they are named.
    """
    first = {part.speaker.id: part for part in reversed(session.people)}
    if len(first) == len(session.people):
        return session.people
    afar = {part.speaker.id for part in session.people if part.remote}
    return tuple(part._replace(remote=part.speaker.id in afar) for part in reversed(first.values()))


def on_the_panel(session: Session) -> dict[str, Appearance]:
    """Those who neither lead nor help, by the id of the speaker, where they are named first."""
    found: dict[str, Appearance] = {}
    for part in session.people:
        if part.role in PANELLISTS:
            found.setdefault(part.speaker.id, part)
    return found


def value_of(speaker: Speaker, field: str) -> str:
    """What somebody has in one of `FIELDS`, or as an attribute; empty where nothing is said."""
    value = getattr(speaker, field) if field in FIELDS else speaker.attributes.get(field)
    return value or ""
