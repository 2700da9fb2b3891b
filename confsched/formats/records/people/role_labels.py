"""Roles before names in a text of several people: `Panelists: Jo Sample, Mo Sample; Chair: …`."""

import re

from confsched.formats.columns.compared import are_of_role, role_of
from confsched.patterns import pattern

LABEL = pattern(r"^([^\W\d][^:;()]{1,30}):\s+")
_PLURAL = pattern(r"[A-Z][a-z]{3,}(?:[^si]s|ies)")  # of a role that we do not know


def after_comma(label: re.Match[str]) -> str:
    """A comma in the place of the dash before a role: `Jo Sample - Moderator: Mo Sample`."""
    return ", " if role_of(label[1]) else label[0]


def after_semicolon(label: re.Match[str]) -> str:
    """A semicolon in the place of the full stop before a role: `Jo Sample. Chair: Mo Sample`."""
    return "; " if role_of(label[1]) else label[0]


def is_of_several(text: str) -> bool:
    """Whether a text begins with a role that several people have: `Panelists: `, `Coaches: `."""
    label = LABEL.match(text)
    if label is None:
        return False
    return are_of_role(label[1]) or (not role_of(label[1]) and bool(_PLURAL.fullmatch(label[1])))


def labelled(names: list[str]) -> list[str]:
    """Names, each with the role of several people that stands before the first of them."""
    if not any(map(is_of_several, names[:-1])):
        return names
    found: list[str] = []
    role = ""
    for name in names:
        if label := LABEL.match(name):
            role = label[0] if is_of_several(name) else ""
        found.append(name if label else f"{role}{name}")
    return found
