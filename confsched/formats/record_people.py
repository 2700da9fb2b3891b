"""The people of a session in somebody's list: several in a cell, or in columns of their own.

Semicolons, bars and line breaks part names. Commas and `and` do where every part is a name of two
words or more: `Sample, Jo` is one person, and so is what a single word stands beside.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TypeAlias

from confsched.formats.drafts import Draft, Put
from confsched.formats.fields import Column, role_of
from confsched.formats.texts import unguarded
from confsched.patterns import pattern
from confsched.text.person_names import folded

_MARK = "_person"
_SURE = pattern(r"\s*[;|\n]\s*")
# behind a comma "Jr." belongs to the name before it, and so does a degree
_COMMAS = pattern(
    r"(?i),\s*(?:and|und|et|y|&)\s+|,\s+(?!(?:Jr|Sr|II|III|IV|Ph\.?D|M\.?D|Esq)\b)"
    r"|\s+(?:and|und|et|y)\s+|\s*&\s*|\s+/\s+"
)
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


def settle_names(session: Draft, known: Mapping[str, str]) -> None:
    """Make people of what the columns of a row say of them; `known` has the ids of people."""
    groups: defaultdict[tuple[str, str], _Group] = defaultdict(dict)
    plural = set()
    for field in [name for name in session.fields if name.startswith(_MARK)]:
        _, role, number, detail, several = field.split("/")
        groups[role, number][detail] = session.fields.pop(field)
        if several:
            plural.add((role, number))
    nobody: list[_Group] = []
    for key, group in groups.items():
        people = _people(session, key[0], group, several=key in plural)
        if people:
            _describe(session, people, group)
        else:
            nobody.append(group)
    everybody = [person for _, person, _ in session.people]
    for group in nobody:
        _describe(session, everybody, group)
    for person in everybody if known else ():
        know_by_id(person, known)


def _people(session: Draft, role: str, group: _Group, *, several: bool) -> list[Draft]:
    """Involve everybody whose name is in a group of columns."""
    put = _whole_name(group)
    if put is None:
        return []
    found = []
    for text in names_in(str(put.value), several=several):
        person = Draft(session.places, put.mark, session)
        name_person(person, text, put)
        if "name" in person.fields:
            session.involve(person.text("_role") or role, person)
            found.append(person)
    return found


def _whole_name(group: _Group) -> Put | None:
    """The cell of a name, or what a first and a last name make."""
    if "name" in group:
        return group.pop("name")
    parts = [group.pop(part) for part in ("_first", "_last") if part in group]
    if not parts:
        return None
    return parts[-1].holding(" ".join(str(part.value).strip() for part in parts))


def _describe(session: Draft, people: list[Draft], group: _Group) -> None:
    """Add what is said of some people to them, or keep it where it is not clear of whom it is."""
    for detail, put in group.items():
        text = str(put.value).strip()
        parts = [text] if len(people) == 1 else _SURE.split(text)
        if detail[0] == "_":  # beside a whole name
            session.leave(f"{detail[1:]} name", *put)
        elif people and len(parts) == len(people):
            for person, part in zip(people, parts, strict=True):
                person.put(detail, part.strip(), put.key, put.mark)
        else:
            session.leave(detail, *put)


def names_in(text: str, *, several: bool) -> list[str]:
    """The names in a text; `several` says that more than one is expected."""
    sure = _parted(unguarded(text), _SURE)
    if len(sure) != 1:
        return sure
    likely = _parted(sure[0], _COMMAS if several else _AND)
    return likely if likely == sure or all(map(_is_name, likely)) else sure


def _parted(text: str, separator: re.Pattern[str]) -> list[str]:
    """The parts of a text; what stands in brackets is not looked at."""
    parts = separator.split(text) if "(" not in text else _around_brackets(text, separator)
    return [stripped for part in parts if (stripped := part.strip())]


def _around_brackets(text: str, separator: re.Pattern[str]) -> list[str]:
    hidden = _BRACKETS.sub(lambda match: "x" * len(match[0]), text)
    ends = [match.span() for match in separator.finditer(hidden)]
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(text)]
    return [text[start:stop] for start, stop in zip(starts, stops, strict=True)]


def _is_name(text: str) -> bool:
    plain = _BRACKETS.sub("", text)
    return len(plain.split()) > 1 and not _NO_PERSON.search(plain)


def settle_name(person: Draft) -> None:
    """Put first and last name together, and take a name with more than that apart."""
    put = _whole_name(person.fields)
    if put is not None:
        name_person(person, str(put.value).strip(), put)


def name_person(person: Draft, text: str, put: Put) -> None:
    """Say of somebody what is in a text like `Moderator: Jo Sample (Deputy, Sample Society)`.

    A role that we do not know is one where a name of two words follows.
    """
    name, role, post = _taken_apart(text)
    person.put("name", name, put.key, put.mark)
    if role:
        person.put("_role", role, put.key, put.mark)
    if post:
        _post(person, post, put)


@lru_cache(maxsize=65_536)  # a person is named again and again
def _taken_apart(text: str) -> tuple[str, str, str]:
    """The name, the role before it and what stands in brackets behind it."""
    match = _PARTS.fullmatch(text) if ":" in text or "(" in text else None
    if match is None:
        return text, "", ""
    before = match["role"] or ""
    role = role_of(before) if before else ""
    if before and not role and _is_name(match["name"]):
        role = before[0].lower() + before[1:]
    name = match["name"] if role or not before else f"{before}: {match['name']}"
    return name.strip(), role, (match["post"] or "").strip()


def _post(person: Draft, post: str, put: Put) -> None:
    if "/" in post and " " not in post:
        person.put("pronouns", post, put.key, put.mark)
        return
    role, _, organization = post.rpartition(", ")
    person.put("role", role, put.key, put.mark)
    person.put("organization", organization, put.key, put.mark)


def ids_of(people: Iterable[Draft]) -> dict[str, str]:
    """The ids of people who are defined apart, by what a session can call them: id or name."""
    found: dict[str, str] = {}
    for person in people:
        identifier, name = person.text("id"), folded(person.text("name"))
        if identifier:
            # a name that two of them have is nobody's
            found[name] = identifier if found.get(name, identifier) == identifier else ""
            found[identifier] = identifier
    return found


def know_by_id(person: Draft, known: Mapping[str, str]) -> None:
    """Know somebody by an id, which may stand where a name could."""
    name = person.text("name")
    identifier = known.get(name) or known.get(folded(name))
    if identifier and "id" not in person.fields:
        put = person.fields["name"]
        person.fields["id"] = put.holding(identifier)
        if name == identifier:
            del person.fields["name"]
