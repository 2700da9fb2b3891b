"""Somebody who is named twice for one session, in the column of a role and among all who are in it.

Run sheets list everybody as speakers, whoever moderates too: that is told once, with the role.
Whoever chairs or discusses may well give a talk in the session, and stays both; and so does whoever
a row of one talk names. A title may say what those do whom its row names: `Session 1 (Chair)`.
"""

from collections import defaultdict
from collections.abc import Sequence

from confsched.formats.columns.compared import compared, role_of
from confsched.formats.drafts import Draft, Part, everybody
from confsched.formats.records.fields.held import holder_of
from confsched.formats.records.people.persons import without_part
from confsched.formats.same_person import add_mention
from confsched.formats.values import listed
from confsched.patterns import pattern
from confsched.text.person_names import folded

_LEADING = frozenset(("moderator", "host"))
_LED = pattern(r"(?P<title>.*\S)\s*\((?P<role>[^()]{4,20})\)")
_LISTED = frozenset(
    ("role", "roles", "speaker roles", "speaker role", "rollen", "ruoli", "papeles")
)
_BETWEEN = pattern(r"\s*[,;|\n]\s*")


def settle_roles(sessions: Sequence[Draft]) -> None:
    """Name everybody once who is in a session twice in one role, or as a speaker with another."""
    for session in sessions:
        for key in [one for one in session.extra if compared(one) in _LISTED]:
            _settle_in_turn(session, key)
    people = everybody(sessions)
    for person in people:
        if "role" in person.fields:
            without_part(person)
    names = {id(one): folded(one.text("name")) for one in people}
    for session in sessions:
        if session.people and session.text("title").endswith(")"):
            _settle_led(session)
        if len(session.people) > 1 and holder_of(session) is None:
            people = [person for _, person, _ in session.people]
            if len({names[id(one)] for one in people} - {""}) == len(people):
                continue
            called = _called(people)
            if len({*called}) < len(called):
                session.people = _once(session.people, called)


def _settle_in_turn(session: Draft, key: str) -> None:
    """Give people the roles of a list beside them with as many: `Moderator, Speaker`."""
    told = listed(session.extra[key].value)
    roles = [role_of(one) for text in told for one in _BETWEEN.split(str(text))]
    alike = all(roles) and len(roles) == len(session.people)
    if alike and {role for role, *_ in session.people} == {"speaker"}:
        people = zip(roles, session.people, strict=True)
        session.people = [(role, person, mark) for role, (_, person, mark) in people]
        del session.extra[key]


def _settle_led(session: Draft) -> None:
    """Those in `Session 1 (Chair)` lead it, if nobody is said to do anything else."""
    put = session.fields["title"]
    match = _LED.fullmatch(str(put.value).strip())
    role = role_of(match["role"]) if match else ""
    roles = {one for one, _, _ in session.people}
    if match and role and roles == {"speaker"}:
        session.fields["title"] = put.holding(match["title"])
        session.people = [(role, person, mark) for _, person, mark in session.people]


def _called(people: Sequence[Draft]) -> list[str]:
    """What people are known by: their ids, but for one that several names share."""
    names = [folded(person.text("name")) for person in people]
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for person, name in zip(people, names, strict=True):
        owners[person.text("id")].add(name)
    shared = {one for one, named in owners.items() if len(named - {""}) > 1}
    return [
        ("" if (one := person.text("id")) in shared else one) or name or str(id(person))
        for person, name in zip(people, names, strict=True)
    ]


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
            add_mention(known, person)
    return [*found.values()]
