"""Of whom a column tells that could be of several: of the session or its people, of who speaks."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from confsched.formats.columns.compared import compared, role_first, role_in, role_of
from confsched.formats.columns.names import SESSION, SESSION_IDS, TALKS
from confsched.formats.columns.pairs import parts_of
from confsched.formats.columns.people_names import (
    DETAILS,
    KINDS_OF_BODIES,
    LEADING,
    OF_NAMES,
    ORGANIZERS,
    RESPONSIBLE,
    ROLES,
)
from confsched.formats.columns.spellings import asked
from confsched.formats.when import TIMES
from confsched.patterns import pattern

if TYPE_CHECKING:
    from confsched.formats.columns.fields import Column

_SEVERAL = 5  # names that begin with the same word
_LONGEST = 40  # letters of a name for two things
_BOTH = pattern(r"(?i)([^/|]+?)(?: +[-–—&+] +|: +| +(?:and|und|et|y|e|en) +)([^/|]+)")
_QUESTION = pattern(r"\s*(?:[QF]?\d{1,2}(?:\.\d{1,2}|[a-z])?\s?[.):-]|[QF]\d{1,2})\s+(?=\D)")
MANY = 100  # numbers of people that columns have themselves
_OF_PEOPLE = pattern(rf"(?:{'|'.join(ROLES['speaker'])}) (?=\w)|(?:session|panel) (?=role$)")
_FACILITATOR = pattern(r"(?:co ?)?facilita[td]or(?:es|a|as|s)?\b")
_TOLD = frozenset((*TALKS, "topic", "subject"))  # `Speaker & Topic`
_SPEAKERS = frozenset(("speaker", "speakers", "presenter", "presenters"))
_NAMES = frozenset(("name", "nom", "nombre", "naam", "nome"))
_PANELS = frozenset(("panel", "podium", "table ronde", "mesa redonda", "tavola rotonda"))
_DETAILS = frozenset(("detail", "details"))
_OF_ADDRESSES = pattern(r"(?i)[(\[]e-?mails?[)\]]")
_OF_POSTS = frozenset((*DETAILS["role"], "title"))
_DUTCH = frozenset(
    (
        *("tijd", "tijden", "tijdstip", "dag", "zaal", "locatie", "ruimte", "lokaal", "plaats"),
        *("activiteit", "onderdeel", "lezing", "sessie", "onderwerp", "titel", "wat", "aanvang"),
    )
)
_WHO = frozenset((*OF_NAMES, "role"))
_ASKED = frozenset(("what", "who", "when"))  # beside which `In` says where
_NUMBER = pattern(r"(?<=[a-z]) (\d{1,2})(?= |$)")
_OF_TALKS = ("talk ", "session ", "presentation ", "paper ")  # of somebody, and no post or life


def all_compared(names: Iterable[str], section: str) -> dict[str, str]:
    """How the columns of a list compare, by their names; of people those that are their own."""
    own = _without_numbers([name for name in names if name != "$schema"])
    if section == "sessions":
        own = {name: _titles_of(text) for name, text in own.items()}
    plain = _without_kind({name: asked(compared(text)) for name, text in own.items()})
    return _own_columns(plain) if section == "speakers" else plain


def _titles_of(name: str) -> str:
    """`Talk` for `Talk - Speaker` and `Speaker & Talk`, in whose cells both stand."""
    match = _BOTH.fullmatch(name) if len(name) <= _LONGEST else None
    if match is None:
        return name
    first, second = compared(match[1]), compared(match[2])
    if first in SESSION["title"] and role_of(second):
        return match[1]
    return match[2] if role_of(first) and second in _TOLD else name


def _without_numbers(names: Sequence[str]) -> dict[str, str]:
    """Names without numbers before most of them, `1. Title`; `1. Author` is beside `2. Author`."""
    parts = {name: _QUESTION.match(name) for name in names}
    short = {name: name[match.end() :] for name, match in parts.items() if match}
    counted = len(short) > max(_SEVERAL / 2, len(names) / 2) and len({*short.values()}) == len(
        short
    )
    return {name: short.get(name, name) if counted else name for name in names}


def _without_kind(plain: dict[str, str]) -> dict[str, str]:
    """The same without a word with which nearly all begin: `classTitle`, `classDate`.

    What begins with a role is of somebody in it, and what is counted of one of several.
    """
    told = [text.partition(" ") for text in plain.values()]
    own = [(word, rest) for word, _, rest in told if not role_in(word)[0]]
    first = [word for word, rest in own if rest]
    word = max({*first}, key=first.count, default="")
    often = first.count(word) >= max(_SEVERAL, len(own) * 3 / 4)
    counted = any(rest.isdigit() for one, rest in own if one == word)  # `Participant 1`
    if not often or counted or word == "post":  # of WordPress, whose name is no name
        return plain
    short = {name: text.removeprefix(f"{word} ") for name, text in plain.items()}
    return short if len({*short.values()}) == len({*plain.values()}) else plain


def _own_columns(plain: Mapping[str, str]) -> dict[str, str]:
    """The columns of a list of people that are not of their talks; `plain` is how they compare.

    Beside an abstract, which is of a talk, the title is as well.
    """
    others = {text for text in plain.values() if text.startswith(_OF_TALKS)} - {"session role"}
    own = {name: text for name, text in plain.items() if text not in others}
    if "abstract" in own.values() and own == plain:
        own = {name: text for name, text in own.items() if text != "title"}
    told = frozenset(own.values())
    short = {name: _OF_PEOPLE.sub("", role_first(text)) for name, text in own.items()}
    return {name: text if short[name] in told else short[name] for name, text in own.items()}


def with_posts(found: dict[str, "Column"], plain: Mapping[str, str]) -> None:
    """Posts and organizations may stand in one column: `Presenter 2 job title and company`."""
    for name in plain:
        first, *others = (_NUMBER.sub("", compared(part)) for part in parts_of(name))
        role, rest, _ = role_in(first.removeprefix("your ")) if others else ("", "", False)
        parts = {rest, *others}
        bodies = parts.intersection(DETAILS["organization"])
        posts = parts - bodies
        known = found[name].field if name in found else "role"
        if bodies and posts and posts <= _OF_POSTS and known in ("role", "organization"):
            from confsched.formats.columns.fields import Column  # noqa: PLC0415 -- a circle

            number = next(iter(_NUMBER.findall(plain[name])), 0)
            found[name] = Column("post", role or "speaker", int(number))


def with_addresses(found: dict[str, "Column"]) -> None:
    """`Speakers (emails)` are the addresses of those whom another column names."""
    names = {name: column for name, column in found.items() if column.field == "name"}
    for name, column in names.items():
        others = (one for other, one in names.items() if other != name and one.role == column.role)
        if _OF_ADDRESSES.search(name) and (other := next(others, None)):
            found[name] = other._replace(field="email", several=False)


def with_homes(found: dict[str, "Column"], plain: Mapping[str, str]) -> None:
    """`From` beside `When` is where people are from, if nothing says until when.

    So is a `Hospital` or a `School` right behind who speaks, where nothing else says it.
    """
    fields = {column.field: name for name, column in found.items()}
    start = fields.get("start", "")
    if plain.get(start) == "from" and "time" in fields and "end" not in fields:
        found[start] = found[start]._replace(field="organization", role="speaker")
    if any(one.field in ("organization", "post") for one in found.values()):
        return
    for before, name in pairwise(plain):
        theirs = found.get(before)
        if name in found or theirs is None or theirs.field not in _WHO:
            continue
        if plain[name].rstrip(" 0123456789") in KINDS_OF_BODIES:  # `Presenter 1 | School 1`
            found[name] = theirs._replace(field="organization", several=False)


def without_names(found: dict[str, "Column"], plain: Mapping[str, str]) -> None:
    """A name is that of something else where another column has the speakers, and one the title.

    What is shown instead of a name that is a title is told below it.
    """
    title = next((one for name, one in found.items() if plain[name] == "name"), None)
    if title is not None and title.field == "title":
        shown = [name for name in found if plain[name] == "display name"]
        found.update((name, title._replace(field="subtitle")) for name in shown)
    if "title" not in plain.values() or _SPEAKERS.isdisjoint(plain.values()):
        return
    for name in [name for name, text in plain.items() if text == "name"]:
        if name in found and found[name][:2] == ("name", "speaker"):
            del found[name]


def with_panels(found: dict[str, "Column"], plain: Mapping[str, str]) -> None:
    """In a list of who is on which panel, as what, `Name,Role,Panel`, that is what has a title.

    It may name the panel by its id alone: `Session ref,Name,Role`.
    """
    title = next((name for name, one in found.items() if one.field in ("title", "_of")), "")
    fields = {one.field: name for name, one in found.items()}
    theirs = next((one for one in found.values() if one.role), None)
    by_id = plain.get(fields.get("id", "")) in SESSION_IDS and plain.get(title) in _NAMES
    if theirs and by_id and fields.keys().isdisjoint((*TIMES, *OF_NAMES)):
        found[title] = theirs._replace(field="name")
    panel = next((name for name, text in plain.items() if text in _PANELS), "")
    role = next((one for one in found.values() if one.field == "role"), None)
    free = panel not in found or found[panel].field == "room"  # a podium may be a stage as well
    if not (role and panel and free) or (title and plain[title] not in _NAMES):
        with_own_zones(found, plain, behind=True)
        return
    found |= {title: role._replace(field="name")} if title else {}
    found[panel] = role._replace(field="title", role="", number=0)
    with_own_zones(found, plain)


def with_own_zones(
    found: dict[str, "Column"], names: Iterable[str], *, behind: bool = False
) -> None:
    """A zone beside somebody's part in a panel is theirs, unless it stands behind a time.

    Or only where it is `behind` a column that is theirs.
    """
    role = next((one for one in found.values() if one.field == "role"), None)
    for before, name in pairwise(["", *names]) if role else ():
        above = found.get(before)
        own = above is not None and bool(above.role)
        own = own or not (behind or (above and above.field in TIMES))
        if role and own and name in found and found[name].field == "timezone":
            found[name] = role._replace(field="timezone")


def with_family_names(found: dict[str, "Column"], plain: Mapping[str, str]) -> None:
    """A name beside a family name, and no given name, is that of who speaks, and no title."""
    parts = {column.field: column for column in found.values() if column.role == "speaker"}
    name = next((name for name, text in plain.items() if text == "name"), "")
    if "_last" in parts and parts.keys().isdisjoint(("_first", "name")) and name in found:
        found[name] = parts["_last"]._replace(field="name")
    told = [one for one, text in plain.items() if text in DETAILS["_last"]]
    if len(told) > 1 and plain[told[0]] == "nom" and told[0] in found:  # and `Cognoms`
        found |= {told[1]: found[told[0]], told[0]: found[told[0]]._replace(field="_first")}


def with_own_text(found: dict[str, "Column"]) -> dict[str, "Column"]:
    """Columns of elements of XML that have a text: it is the title, or what is told behind one.

    What is only called a detail is no title then: `<slot detail="Hall">Boats</slot>`.
    """
    name = next((name for name, one in found.items() if one.field == "title"), "")
    if name and compared(name) not in _DETAILS:
        return {**found, "#text": found[name]._replace(field="description")}
    return {one: column for one, column in found.items() if one != name}


def _with_leaders(found: dict[str, "Column"], plain: Mapping[str, str]) -> None:
    """Facilitators lead where another column has who speaks."""
    leading = {name for name in found if _FACILITATOR.match(plain[name])}
    speaking = (one.role for name, one in found.items() if leading and name not in leading)
    if not {"speaker", "author"}.isdisjoint(speaking):
        found |= {name: found[name]._replace(role="moderator") for name in leading}


def without_authors(found: dict[str, "Column"], plain: Mapping[str, str]) -> None:
    """Authors are who speaks and organizers who leads, unless a column has those who speak.

    Whoever is responsible is in no session then, even if nobody speaks: for lunch, the kitchen.
    """
    _with_leaders(found, plain)
    if any(one.role == "speaker" and one.field in OF_NAMES for one in found.values()):
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


def with_prepositions(found: dict[str, "Column"], plain: Mapping[str, str]) -> None:
    """Tell what `In` and `Door` are by the other columns."""
    _with_halls(found, plain)
    _with_by(found, plain)


def _with_by(found: dict[str, "Column"], plain: Mapping[str, str]) -> None:
    """`Door` is Dutch for by where another column is Dutch, and else that of a hall."""
    name = next((name for name, text in plain.items() if text == "door"), "")
    if name and not _DUTCH.isdisjoint(plain.values()):
        from confsched.formats.columns.fields import Column  # noqa: PLC0415 -- a circle

        add(found, name, Column("name", "speaker", several=True))


def _with_halls(found: dict[str, "Column"], plain: Mapping[str, str]) -> None:
    """`In` beside `What` and `When`, `on` or `at` is a place, where no other is, and no `Out`."""
    name = next((name for name, text in plain.items() if text == "in"), "")
    said = {*plain.values()} if name else set()
    several = (len(_ASKED & said) > 1 or not said.isdisjoint(("on", "at"))) and "out" not in said
    if name and several and all(one.field != "room" for one in found.values()):
        from confsched.formats.columns.fields import Column  # noqa: PLC0415 -- a circle

        found.setdefault(name, Column("room"))


def by_ids(found: dict[str, "Column"]) -> None:
    """Ids are what people are called by where nothing has their names.

    Who is `presentedBy` others has ids as well, as those may be nobody whom a list has.
    """
    named = {one.role for one in found.values() if one.field not in ("id", "role")}
    several = {one.role for name, one in found.items() if compared(name) == "presented by"}
    for name, column in list(found.items()):
        if column.role and column.field == "id":
            del found[name]
            if column.role not in named:
                found[name] = column._replace(field="name")
            elif column.role in several:
                found[name] = column._replace(field="name", number=MANY + 1)


def add(found: dict[str, "Column"], name: str, column: "Column") -> None:
    """One more column, if nothing says the same yet; a second one of names is somebody else's.

    Of two with roles one may be a post.
    """
    same = [one for one in found.values() if one.field == column.field and one.role == column.role]
    if column.field == "role" or all(one.number != column.number for one in same):
        found[name] = column
    elif column.field in ("name", "id"):
        other = column._replace(number=MANY + len(same))
        first = next((one for one, told in found.items() if told == column), name)
        plainly = _is_called_name(name) and not _is_called_name(first)
        found |= {name: column, first: other} if plainly else {name: other}


def _is_called_name(column: str) -> bool:
    """`chair1_name` stands beside `chair1`, where an id is."""
    return compared(column).endswith(" name")
