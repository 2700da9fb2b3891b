"""Columns in which forms ask for somebody's name with more: `Name and title of the presenter`.

All that stands with a name is told apart in its cell.
"""

from collections.abc import Callable

from confsched.formats.columns.people_names import DETAILS, spelt
from confsched.patterns import pattern

_MANY = frozenset(spelt("names, noms, nombres, nomes, namen"))
_NAME = _MANY | {*spelt("name, nom, nombre, nome, naam")}
_SAID = frozenset(
    word
    for field in ("name", "_first", "_last", "role", "organization", "pronouns", "country")
    for name in DETAILS[field]
    for word in name.split()
) | {*spelt("and, or, et, ou, und, oder, y, e, o, en, title, titles, titel, titre, affiliations")}
_OF = pattern(
    r" (?:of|d[aeo]s?|del|d|du|dell[aoe]?|des|der|van)(?: (?:the|l[ao]s?|el|l|de|your))* "
)
_MAIN = pattern(r" ?(?:principale?|principaux|main|lead|titular)?")


def name_asked(words: str, role_in: Callable[[str], tuple[str, str, bool]]) -> str:
    """The role and `name` for such a column; the same for any other."""
    named, *of_whom = _OF.split(words, maxsplit=1)
    role, rest, _ = role_in(of_whom[0] if of_whom else words)
    said = named if of_whom else rest
    first, *others = said.split() or [""]
    plain = first in _NAME and bool(others) and _SAID.issuperset(others)
    if not (role and plain) or (of_whom and not _MAIN.fullmatch(rest)):
        return words
    whole = of_whom[0] if of_whom else words
    return f"{whole.removesuffix(rest).strip()} {'names' if first in _MANY else 'name'}"
