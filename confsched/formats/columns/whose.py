"""Of whom a column tells that could be of several: of the session or its people, of who speaks."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from confsched.formats.columns.compared import compared
from confsched.formats.columns.pairs import parts_of
from confsched.formats.columns.people_names import (
    DETAILS,
    LEADING,
    ORGANIZERS,
    RESPONSIBLE,
    ROLES,
)
from confsched.patterns import pattern

if TYPE_CHECKING:
    from confsched.formats.columns.fields import Column

MANY = 100  # numbers of people that columns have themselves
_OF_PEOPLE = pattern(rf"(?:{'|'.join(ROLES['speaker'])}) (?=\w)")
_SPEAKERS = frozenset(("speaker", "speakers", "presenter", "presenters"))
_OF_NAMES = ("name", "_first", "_last")
_DETAILS = frozenset(("detail", "details"))
_OF_POSTS = frozenset((*DETAILS["role"], "title"))
_OF_TALKS = ("talk ", "session ", "presentation ", "paper ")  # of somebody, and no post or life


def own_columns(plain: Mapping[str, str]) -> dict[str, str]:
    """The columns of a list of people that are not of their talks; `plain` is how they compare.

    Beside an abstract, which is of a talk, the title is as well.
    """
    own = {name: text for name, text in plain.items() if not text.startswith(_OF_TALKS)}
    if "abstract" in own.values() and own == plain:
        own = {name: text for name, text in own.items() if text != "title"}
    told = frozenset(own.values())
    short = {name: _OF_PEOPLE.sub("", text) for name, text in own.items()}
    return {name: text if short[name] in told else short[name] for name, text in own.items()}


def with_posts(found: dict[str, "Column"], plain: Mapping[str, str]) -> None:
    """Posts and organizations may stand in one column: `Your job title and company`."""
    for name in plain:
        parts = {compared(part).removeprefix("your ") for part in parts_of(name)}
        bodies = parts.intersection(DETAILS["organization"])
        posts = parts - bodies
        known = found[name].field if name in found else "role"
        if bodies and posts and posts <= _OF_POSTS and known in ("role", "organization"):
            from confsched.formats.columns.fields import Column  # noqa: PLC0415 -- a circle

            found[name] = Column("post", "speaker")


def without_names(found: dict[str, "Column"], plain: Mapping[str, str]) -> None:
    """A name is that of something else where another column has the speakers, and one the title.

    So is what is shown instead of a name that is a title.
    """
    if any(one.field == "title" and plain[name] == "name" for name, one in found.items()):
        for name in [name for name in found if plain[name] == "display name"]:
            del found[name]
    if "title" not in plain.values() or _SPEAKERS.isdisjoint(plain.values()):
        return
    for name in [name for name, text in plain.items() if text == "name"]:
        if name in found and found[name][:2] == ("name", "speaker"):
            del found[name]


def with_family_names(found: dict[str, "Column"], plain: Mapping[str, str]) -> None:
    """A name beside a family name, and no given name, is that of who speaks, and no title."""
    parts = {column.field: column for column in found.values() if column.role == "speaker"}
    name = next((name for name, text in plain.items() if text == "name"), "")
    if "_last" in parts and parts.keys().isdisjoint(("_first", "name")) and name in found:
        found[name] = parts["_last"]._replace(field="name")


def with_own_text(found: dict[str, "Column"]) -> dict[str, "Column"]:
    """Columns of elements of XML that have a text: it is the title, or what is told behind one.

    What is only called a detail is no title then: `<slot detail="Hall">Boats</slot>`.
    """
    name = next((name for name, one in found.items() if one.field == "title"), "")
    if name and compared(name) not in _DETAILS:
        return {**found, "#text": found[name]._replace(field="description")}
    return {one: column for one, column in found.items() if one != name}


def without_authors(found: dict[str, "Column"], plain: Mapping[str, str]) -> None:
    """Authors are who speaks and organizers who leads, unless a column has those who speak.

    Whoever is responsible is in no session then, even if nobody speaks: for lunch, the kitchen.
    """
    if any(one.role == "speaker" and one.field in _OF_NAMES for one in found.values()):
        for name in [name for name, text in plain.items() if text.startswith(RESPONSIBLE)]:
            found.pop(name, None)
        return
    for name, column in list(found.items()):
        if column.role == "author" or plain[name] in LEADING:
            found[name] = column._replace(role="speaker")
    for name, text in plain.items():
        if text in ORGANIZERS and name not in found:
            from confsched.formats.columns.fields import Column  # noqa: PLC0415 -- a circle

            found[name] = Column("name", "host", several=True)


def by_ids(found: dict[str, "Column"]) -> None:
    """Ids are what people are called by where nothing has their names.

    Who is `presentedBy` others has ids as well, as those may be nobody whom a list has.
    """
    named = {one.role for one in found.values() if one.field != "id"}
    several = {one.role for name, one in found.items() if compared(name) == "presented by"}
    for name, column in list(found.items()):
        if column.role and column.field == "id":
            del found[name]
            if column.role not in named:
                found[name] = column._replace(field="name")
            elif column.role in several:
                found[name] = column._replace(field="name", number=MANY + 1)


def add(found: dict[str, "Column"], name: str, column: "Column") -> None:
    """One more column, if nothing says the same yet; a second one of names is somebody else's."""
    same = [one for one in found.values() if one.field == column.field and one.role == column.role]
    if all(one.number != column.number for one in same):
        found[name] = column
    elif column.field in ("name", "id"):
        other = column._replace(number=MANY + len(same))
        first = next((one for one, told in found.items() if told == column), name)
        plainly = _is_called_name(name) and not _is_called_name(first)
        found |= {name: column, first: other} if plainly else {name: other}


def _is_called_name(column: str) -> bool:
    """`chair1_name` stands beside `chair1`, where an id is."""
    return compared(column).endswith(" name")
