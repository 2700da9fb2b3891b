"""The people of a session in somebody's list: several in a cell, or in columns of their own.

Semicolons, bars and line breaks part names. Commas and `and` do where every part is a name of two
words or more: `Sample, Jo` is one person, and so is what a single word stands beside.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeAlias

from confsched.formats.drafts import Draft, Put
from confsched.formats.fields import Column, role_of
from confsched.patterns import pattern

_MARK = "_person"
_SURE = pattern(r"\s*[;|\n]\s*")
_COMMAS = pattern(r"(?i),\s*(?:and|und|et|y|&)\s+|,\s+|\s+(?:and|und|et|y)\s+|\s*&\s*|\s+/\s+")
_AND = pattern(r"(?i)\s+(?:and|und|et|y)\s+|\s+&\s+|\s+/\s+")
_BRACKETS = pattern(r"\([^()]*\)")
_NO_PERSON = pattern(
    r"(?i)\d|\b(?:universit|universidad|institut|college|school|schule|department|librar|inc\b|ltd\b"
    r"|gmbh|foundation|societ|committee|team|group|company|council|center\b|centre\b)"
)
_PARTS = pattern(
    r"(?s)(?:(?P<role>[^\W\d][^:;()]{1,30}):\s+)?(?P<name>.*?)(?:\s*\((?P<post>.*)\))?"
)
_Group: TypeAlias = dict[str, Put]


def field_of(column: Column) -> str:
    """The field in which a column about people waits until the row is read."""
    plural = "s" if column.several else ""
    return f"{_MARK}/{column.role}/{column.number}/{column.field}/{plural}"


def settle_names(session: Draft, ids: Iterable[str]) -> None:
    """Make people of what the columns of a row say of them; `ids` are those of people defined."""
    groups: defaultdict[tuple[str, str], _Group] = defaultdict(dict)
    plural = set()
    for field in [name for name in session.fields if name.startswith(_MARK)]:
        _, role, number, detail, several = field.split("/")
        groups[role, number][detail] = session.fields.pop(field)
        plural |= {(role, number)} if several else set()
    nobody: list[_Group] = []
    for key, group in groups.items():
        people = _people(session, key[0], group, several=key in plural)
        if not people:
            nobody.append(group)
        _describe(session, [person for _, person in people], group)
        session.people.extend(people)
    for group in nobody:
        _describe(session, [person for _, person in session.people], group)
    for _, person in session.people:
        _by_id(person, ids)


def _people(session: Draft, role: str, group: _Group, *, several: bool) -> list[tuple[str, Draft]]:
    """Everybody whose name is in a group of columns, each with a role."""
    put = _whole_name(group)
    if put is None:
        return []
    found = []
    for text in names_in(str(put.value), several=several):
        person = Draft(session.places, put.mark, session)
        person.put("name", text, put.key, put.mark)
        settle_name(person)
        found.append((person.text("_role") or role, person))
    return [one for one in found if one[1].text("name")]


def _whole_name(group: _Group) -> Put | None:
    """The cell of a name, or what a first and a last name make."""
    put = group.pop("name", None)
    parts = [part for part in (group.pop("_first", None), group.pop("_last", None)) if part]
    if put is None and parts:
        return parts[-1]._replace(value=" ".join(str(part.value).strip() for part in parts))
    return put


def _describe(session: Draft, people: list[Draft], group: _Group) -> None:
    """Add what is said of some people to them, or keep it where it is not clear of whom it is."""
    for detail, put in list(group.items()):
        parts = _SURE.split(str(put.value).strip())
        if len(people) == 1:
            parts = [str(put.value)]
        if people and len(parts) == len(people):
            for person, part in zip(people, parts, strict=True):
                person.put(detail, part.strip(), put.key, put.mark)
            del group[detail]
        elif people or "name" not in group:
            session.leave(detail.lstrip("_"), *put)


def names_in(text: str, *, several: bool) -> list[str]:
    """The names in a text; `several` says that more than one is expected."""
    sure = [part for part in _SURE.split(text.strip()) if part]
    if len(sure) != 1:
        return sure
    hidden = _BRACKETS.sub(lambda match: "x" * len(match[0]), sure[0])
    ends = [match.span() for match in (_COMMAS if several else _AND).finditer(hidden)]
    starts = [0, *(end for _, end in ends)]
    parts = [
        sure[0][start:end].strip()
        for start, end in zip(starts, [*(start for start, _ in ends), len(hidden)], strict=True)
    ]
    return parts if all(map(_is_name, parts)) else sure


def _is_name(text: str) -> bool:
    plain = _BRACKETS.sub("", text)
    return len(plain.split()) > 1 and not _NO_PERSON.search(plain)


def settle_name(person: Draft) -> None:
    """Take `Moderator: Jo Sample (Deputy, Sample Society)` apart, and put first and last together.

    A role that we do not know stays with the name.
    """
    put = _whole_name(person.fields)
    match = _PARTS.fullmatch(str(put.value).strip()) if put else None
    if put is None or match is None:
        return
    role = role_of(match["role"] or "")
    name = match["name"] if role or not match["role"] else f"{match['role']}: {match['name']}"
    person.put("name", name.strip(), put.key, put.mark)
    person.put("_role", role, put.key, put.mark)
    _post(person, (match["post"] or "").strip(), put)


def _post(person: Draft, post: str, put: Put) -> None:
    if "/" in post and " " not in post:
        person.put("pronouns", post, put.key, put.mark)
        return
    role, _, organization = post.rpartition(", ")
    person.put("role", role, put.key, put.mark)
    person.put("organization", organization, put.key, put.mark)


def _by_id(person: Draft, ids: Iterable[str]) -> None:
    """Know somebody by the id that stands where a name could."""
    name = person.text("name")
    if name in ids and "id" not in person.fields:
        person.fields["id"] = person.fields.pop("name")
