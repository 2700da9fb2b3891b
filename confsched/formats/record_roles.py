"""Somebody who is named twice for one session, in the column of a role and among all who are in it.

Run sheets list everybody as speakers, whoever moderates too: that is told once, with the role. A
chair may well give a talk in the session, and stays both.
"""

from collections.abc import Iterable

from confsched.formats.drafts import Draft, Part
from confsched.text.person_names import folded

_LEADING = frozenset(("moderator", "host", "discussant", "interpreter"))


def settle_roles(sessions: Iterable[Draft]) -> None:
    """Name everybody once who is in a session twice in one role, or as a speaker with another."""
    for session in sessions:
        if len(session.people) > 1:
            called = [_called(person) for _, person, _ in session.people]
            if len({*called}) < len(called):
                session.people = _once(session.people, called)


def _called(person: Draft) -> str:
    return person.text("id") or folded(person.text("name")) or str(id(person))


def _once(people: list[Part], called: list[str]) -> list[Part]:
    """The same people, each with the first of the roles that say more than that they speak."""
    leading: dict[str, str] = {}
    for name, (role, *_) in zip(called, people, strict=True):
        if role in _LEADING:
            leading.setdefault(name, role)
    found: dict[tuple[str, str], Part] = {}
    for name, (role, person, mark) in zip(called, people, strict=True):
        meant = leading.get(name, role) if role == "speaker" else role
        _, known, _ = found.setdefault((meant, name), (meant, person, mark))
        if known is not person:
            known.absorb(person)
    return [*found.values()]
