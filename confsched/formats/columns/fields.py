"""Which of our fields a column of somebody's list is, by its name.

For each field the names are in order: `name` is the title where there is no better column for it,
and else the speaker.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from confsched.formats.columns.brackets import OF_SOMEBODY
from confsched.formats.columns.compared import compared, role_first, role_in, role_of
from confsched.formats.columns.defences import examiners
from confsched.formats.columns.names import IDS, LISTS, SESSION
from confsched.formats.columns.pairs import (
    KINDS,
    OF_KINDS,
    PAGES,
    called_by_kind,
    in_pairs,
    numbered_titles,
    of_both_kinds,
    pages_of_people,
    pair_of_times,
    parts_of,
    times_of_both,
    titles_of_both,
    zoned_times,
)
from confsched.formats.columns.people_names import DETAILS, KINDS_OF_BODIES, OF_NAMES, ROLES, spelt
from confsched.formats.columns.spellings import EVENTS, alternatives, other_spellings, shorter
from confsched.formats.columns.whose import (
    MANY,
    add,
    all_compared,
    by_ids,
    with_addresses,
    with_family_names,
    with_homes,
    with_panels,
    with_posts,
    with_prepositions,
    without_authors,
    without_names,
)
from confsched.formats.drafts import ABOUT
from confsched.patterns import pattern
from confsched.text.lengths import HOURS

_NUMBER = pattern(r"(?<=[a-z])[ #]*(\d{1,2})(?= |$)")
_ROLE = pattern(r"^role (?=\w)")  # `Role: Moderators`
# of what somebody leads or is in: `Chair of block`
_OF_WHAT = pattern(
    r" (?:of|de|der|di|da)(?: the| la)? (?:block|panel|session|sitzung|sesion|mesa|seance|sess.o)$"
)
_OTHERS = pattern(
    r"^(?:co ?(?=[a-z])"
    r"|(?:first|second|secondary|third|fourth|additional|other|further|weitere|autres?|otros) )"
)
# who speaks, if they are counted: `Participant 2 affiliation`
_TAKING_PART = pattern(r"^(?:participant|panel member|teilnehmer|participante)\b")
_LONG = spelt(
    "details, long description, full description, body, outline, content, text, narrative"
)
_WHEN = frozenset(("start", "time", "end"))
_NAMES = frozenset(("nome", "naam", "nom", "nombre"))
_COUNTED = ("one", "two", "three", "four", "five", "six")  # `speakerOne`
_PLAYING = ("runner", "player")  # of whom nobody tells an organization behind a comma
_LEADING = ("host", "moderator", "chair")
_BESIDE_NAMES = frozenset(("organization", "role", "country", "email", "pronouns"))
_NAMING = frozenset(("title", "_of", *OF_NAMES))
_OF_DAYS = frozenset(("date", "day", "room", "description"))
_HOURS, _SECONDS = pattern(rf"\b(?:{HOURS})\b"), pattern(r"\bsec(?:ond)?s?$")
# what an event is says less than what its session is: `event_type` beside `session_type`
_OF_EVENT = pattern(rf"^(?:{EVENTS}) ")
# what a column can be said to be, on the command line
FIELDS = (
    *(name for name in SESSION if name[0] != "_"),
    "speakers",
    *(role for role in ROLES if role not in ("speaker", "author")),
    *(name for name in DETAILS if name[0] != "_" and name != "name"),
)


class Column(NamedTuple):
    """What a column is: a field, or what is said of the people with a part in the session.

    `number` tells `Speaker 2` from the first; `several` is whether the name is a plural.
    """

    field: str
    role: str = ""
    number: int = 0
    several: bool = False


def in_hours(name: str) -> bool:
    """Whether a column of lengths says that it counts hours."""
    return bool(_HOURS.search(name.casefold()))


def in_seconds(name: str) -> bool:
    """The same of seconds."""
    return bool(_SECONDS.search(compared(name)))


def columns(names: Iterable[str], section: str = "sessions") -> dict[str, Column]:
    """What the columns of a list are; those that are nothing of ours are left out."""
    return dict(_columns(tuple(names), section))


@lru_cache(maxsize=4096)  # each page of a site has the same ones, and is asked about many times
def _columns(names: tuple[str, ...], section: str) -> dict[str, Column]:
    plain = all_compared(names, section)
    found = _fields(plain, SESSION if section == "sessions" else LISTS[section])
    if section == "sessions":
        _together(found, plain)
        _begun(found, plain)
        _final(found, plain)
        _with_subtypes(found, plain)
        _holding(found, plain)
        _own_id(found, plain)
        alike: set[str] = set()  # `speakername` beside `Speaker name` is another spelling of it
        for name, text in plain.items():
            spellings = (text, *alternatives(name)) if name not in found and text else ()
            column = next(filter(None, map(_person, spellings)), None)
            if column and text not in alike:
                add(found, name, column)
            alike.add(text)
        _numbered_posts(found, plain)
        _with_bodies(found, plain)
        with_posts(found, plain)
        with_homes(found, plain)
        with_addresses(found)
        _between_people(found, plain)
        without_names(found, plain)
        with_panels(found, plain)
        with_family_names(found, plain)
        _by_name(found, plain)
        with_prepositions(found, plain)
        without_authors(found, plain)
        by_ids(found)
        for name, role in examiners(plain).items():
            found.pop(name, None)
            add(found, name, Column("name", role, several=True))
        _by_kind(found, plain)
        _by_description(found, plain)
        _by_length(found, plain)
    elif section == "speakers":
        _by_title(found, plain)
    return found


def _together(found: dict[str, Column], plain: Mapping[str, str]) -> None:
    """What columns are that nobody could know alone: pairs of times, zones, tracks and types."""
    fields = {column.field: name for name, column in found.items()}
    left = {name: text for name, text in plain.items() if name not in found}
    by_zone = zoned_times(fields, left, shorter)
    found |= {name: Column(field) for name, field in by_zone.items()}
    fields |= {field: name for name, field in by_zone.items()}
    for name, field in pair_of_times(fields, plain).items():
        found.pop(name, None)
        found |= {name: Column(field)} if field else {}
    found |= {name: Column(field) for name, field in in_pairs(fields, plain).items()}
    for name in of_both_kinds(plain, lambda part: shorter(compared(part))):
        if all(fields.get(field, name) == name for field in KINDS):
            found[name] = Column("_kind")


def _begun(found: dict[str, Column], plain: Mapping[str, str]) -> None:
    """`Date` beside the dates of a start and an end is another one: when it was posted.

    Beside times `Date from` and `Date to` are dates.
    """
    fields = {column.field for column in found.values()}
    for name, text in plain.items() if "start" in fields else ():
        field = {"date from": "date", "date to": "_end_date"}.get(text, "")
        if field and name not in found and field not in fields:
            found[name] = Column(field)
    called = {text: name for name, text in plain.items()}
    if found and fields.isdisjoint(("date", "day")) and "days" in called:
        found.setdefault(called["days"], Column("day"))  # of a class: `14 & 15 May`
    start, date = called.get("start date", ""), called.get("date", "")
    if start and start not in found and found.get(date) == Column("date") and "end date" in called:
        del found[date]
        found[start] = Column("date")


def _final(found: dict[str, Column], plain: Mapping[str, str]) -> None:
    """`Final` ends what has an `Inicio` or `Desde`, and else is anything: a version, a decision."""
    fields = {column.field: plain[name] for name, column in found.items()}
    if "end" not in fields and any(one in fields.get("start", "") for one in ("inici", "desde")):
        found |= {name: Column("end") for name, text in plain.items() if text == "final"}


def _with_subtypes(found: dict[str, Column], plain: Mapping[str, str]) -> None:
    """What has subtypes is a track: `event_type` beside `event_subtype`, as Sched calls them."""
    for name, text in plain.items():
        if found.get(name) == Column("type") and text.replace("type", "subtype") in {
            *plain.values()
        } - {text}:
            found[name] = Column("track")


def _by_kind(found: dict[str, Column], plain: Mapping[str, str]) -> None:
    """A list of panels may have their titles below `Panel`, where nothing else is one."""
    title = Column("title")
    left = {one: text for one, text in plain.items() if found.get(one, title) == title}
    name = called_by_kind(left)
    for one in (one for one, text in left.items() if not name and text in OF_KINDS):
        found.pop(one, None)  # `Workshop` beside `Main stage`
    fields = {column.field for column in found.values()}
    if name and fields.isdisjoint(("title", "_of")) and fields & (_WHEN | {"date"}):
        found[name] = title


def _by_description(found: dict[str, Column], plain: Mapping[str, str]) -> None:
    """What takes place at a time is called by its description where nothing else has titles.

    A summary goes before, as calendars call a title, and beside any other a description is one.
    So is an abstract beside a longer text, and where there is neither it is called by its topics.
    """
    fields = {column.field: name for name, column in found.items()}
    # nothing else stands beside the days
    dated = "date" in fields and len(plain) == len(found) and fields.keys() <= _OF_DAYS
    # `date_start` may be a moment
    dated |= plain.get(fields.get("abstract", "")) == "summary" and "_end_date" in fields
    if not fields.keys().isdisjoint(("title", "_of")) or (_WHEN.isdisjoint(fields) and not dated):
        return
    short = fields.get("abstract", "")
    name = short if plain.get(short) == "summary" else fields.get("description")
    if name is not None:
        found[name] = Column("title")
    elif short and (longer := _longer(plain)):
        found |= {short: Column("title"), longer: Column("abstract")}
    elif plain.get(topics := fields.get("track", "")) == "topics":
        found[topics] = Column("title")


def _longer(plain: Mapping[str, str]) -> str:
    """The column that goes into details, by its name; empty for none."""
    return next((name for name, text in plain.items() if text in _LONG), "")


def _by_name(found: dict[str, Column], plain: Mapping[str, str]) -> None:
    """`Nome` is the title beside who speaks or a description, as `Name` is, if nothing else is."""
    told = [one.field for one in found.values() if one.field in (*_NAMING, *ABOUT)]
    named = [name for name, one in found.items() if plain[name] in _NAMES and one.field in told]
    others = {"name", *(found[name].field for name in named)}
    if named and len(told) > 1 and _NAMING.intersection(told) <= others:
        found[named[0]] = Column("title")


def _by_length(found: dict[str, Column], plain: Mapping[str, str]) -> None:
    """A second description that goes into details makes an abstract of the first."""
    fields = {column.field: name for name, column in found.items() if not column.role}
    longer = _longer(plain)
    if "abstract" not in fields and longer not in found and "description" in fields and longer:
        found |= {fields["description"]: Column("abstract"), longer: Column("description")}


def _by_title(found: dict[str, Column], plain: Mapping[str, str]) -> None:
    """Pages about people have their names as titles, where nothing else has them."""
    fields = {column.field for column in found.values()}
    title = next((name for name, text in plain.items() if text == "title"), "")
    if title and fields.isdisjoint(("name", "_first", "_last")):
        found[title] = Column("name")


def _holding(found: dict[str, Column], plain: Mapping[str, str]) -> None:
    """Tell the title and the times of a talk from those of the session which holds it."""
    inner, outer = titles_of_both(plain)
    taken = found.get(outer, Column("title")).field
    if inner and outer and taken == "title":
        for name in [name for name, column in found.items() if column.field == "title"]:
            del found[name]
        found |= {outer: Column("_of"), inner: Column("title")}
        for field, own, other in times_of_both(plain, shorter):
            found |= {other: Column(field)} if other else {}
            found[own] = Column(f"_own/{field}")


def _own_id(found: dict[str, Column], plain: Mapping[str, str]) -> None:
    """`Session ID` beside `ID` is that of what the `Session title` calls; the other is a row's.

    An `Artist ID`, of who is called by the title, is none, nor is a `Slot ID` that has no times.
    """
    fields = {column.field: name for name, column in found.items()}
    if plain.get(fields.get("id", ""), "").startswith("slot ") and _WHEN.isdisjoint(fields):
        del found[fields.pop("id")]
    kind = plain.get(fields.get("title", ""), "").partition(" ")[0]
    called = {text: name for name, text in plain.items()}
    own = next((called[one] for word in IDS if (one := f"{kind} {word}") in called), "")
    if kind and own and not role_in(kind)[0]:
        found.pop(fields.get("id", ""), None)
        found[own] = Column("id")


def _fields(plain: Mapping[str, str], known: Mapping[str, tuple[str, ...]]) -> dict[str, Column]:
    """The best column for each field, each column once."""
    whole = dict(reversed([(text, name) for name, text in plain.items()]))  # the first of each
    own = sorted(whole.items(), key=lambda one: not _OF_EVENT.match(one[0]))
    sure = {shorter(text): name for text, name in own} | whole
    likely = dict(sure)
    for name, text in plain.items():
        for spelling in other_spellings(name, text):
            likely.setdefault(spelling, name)
    found: dict[str, Column] = {}
    for field, synonyms in known.items():
        # the number of a slot is no id, and that of an event is nobody's
        left = likely if field != "id" else sure if known is SESSION else whole
        fitting = (left[one] for one in synonyms if one in left)
        if best := next((one for one in fitting if one not in found), None):
            found[best] = Column(field)
    return found


def _person(text: str) -> Column | None:
    """What a column says of people: `speaker 2`, `presenter e-mail`, `affiliation 1`, `name1`.

    Others, such as `co-presenters`, come behind those who are counted.
    """
    if text.endswith(" in person"):  # how: `Speaker in person?`
        return None
    text = role_first(text.removesuffix(" list"))
    first, _, last = text.rpartition(" ")
    text = f"{first} {_COUNTED.index(last) + 1}" if first and last in _COUNTED else text
    match = _NUMBER.search(text)
    number = int(match[1]) if match else 0
    words = _OF_WHAT.sub("", _ROLE.sub("", " ".join(_NUMBER.sub("", text).split())))
    others = _OTHERS.sub("", words)
    words = _TAKING_PART.sub("speaker", words) if number else words
    for one in (words, shorter(words), others):
        role, rest, several = role_in(one)
        behind = number + MANY if one is others and others != words else number
        if role and (not rest or rest == "profiles" or role_in(rest)[1] == ""):
            other, _, others_too = role_in(rest)
            speaking = other == "speaker" and role in _LEADING  # `Host / Speakers`
            many = several or others_too or rest in ("names", "profiles") or one in _PLAYING
            return Column("name", "speaker" if speaking else role, behind, many)
        if role and rest in IDS:
            return Column("id", role, number, several or rest.endswith("s"))
        detail = _detail(role, rest)
        if detail and (role or detail not in OF_NAMES or not _OF_EVENT.match(words)):
            many = several or rest == "names"
            return Column(detail, role or "speaker", behind, many)
    return None


def _detail(role: str, words: str) -> str:
    """What some words say of somebody; the title of a speaker is a post."""
    if role and (words in OF_SOMEBODY or words in PAGES):
        return OF_SOMEBODY.get(words, "url")
    return next((field for field, names in DETAILS.items() if words in names), "")


def said(field: str) -> Column:
    """What a column is that somebody says is a field of ours."""
    if role := role_of(field):
        return Column("name", role, several=True)
    return Column(field, "speaker" if field in DETAILS else "")


def _numbered_posts(found: dict[str, Column], plain: Mapping[str, str]) -> None:
    """`Title 2` beside `Speaker 2` is a post, where another column has the titles of sessions."""
    titled = any(column.field == "title" for column in found.values())
    people = {one.number for one in found.values() if one[:2] == ("name", "speaker") and titled}
    for name, number in numbered_titles(plain):
        if name not in found and number in people:
            found[name] = Column("role", "speaker", number)


def _with_bodies(found: dict[str, Column], plain: Iterable[str]) -> None:
    """Tell what has all of somebody, `Speaker & affiliation`, where nothing has their names."""
    named = {one.role for one in found.values() if one.field in OF_NAMES}
    for name in plain:
        column = _whole(name)
        if column and column.role not in named:
            found[name] = column


@lru_cache(maxsize=1024)
def _whole(name: str) -> Column | None:
    """Who is in a column called by people and more of them; `Speaker / Title` may have titles."""
    first, *others = map(compared, parts_of(name))
    person = _person(first) if others else None
    if person is None or person.field != "name" or others == ["title"]:
        return None
    told = (one for one in others if one not in KINDS_OF_BODIES)
    details = {_detail(person.role, _NUMBER.sub("", one)) for one in told}
    return person if details <= _BESIDE_NAMES else None


def _between_people(found: dict[str, Column], plain: Mapping[str, str]) -> None:
    """Tell the pages of people from that of the session; beside ids of several it is none."""
    single = (name for name in plain if name in found and not plain[name].endswith(" ids"))
    roles = {name: found[name].role for name in single}
    pages = {name: plain[name] for name, column in found.items() if column.field == "url"}
    for name, role in pages_of_people(roles, pages):
        found[name] = Column("url", role)
