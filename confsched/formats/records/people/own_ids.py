"""What entries are called besides their ids, and people whose entries name their sessions.

Of `{name: Jo Sample, sessions: [101]}` or `{name: Jo Sample, talk: Boats}` sessions that say
themselves who speaks know it better. What has no ids may be counted: `speakers: [0, 2], room: 1`.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.building.references import named_in
from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import names_sessions, section_of
from confsched.formats.columns.names import IDS
from confsched.formats.columns.section_names import entry_path
from confsched.formats.drafts import Draft, Part, Put
from confsched.formats.holding import PARTS
from confsched.formats.ids import at_path
from confsched.formats.records.people.named_parts import (
    Find,
    Named,
    finder,
    named_parts,
    part_of,
)
from confsched.formats.records.people.posts import part_in
from confsched.formats.records.people.waiting import columns_in, is_of_names
from confsched.formats.texts import are_texts, plain
from confsched.formats.unexplained import no_session
from confsched.formats.values import listed
from confsched.patterns import pattern
from confsched.reading.syntax import PAGES
from confsched.text.person_names import folded

_HANDLES = ("twitter", "github", "mastodon", "bluesky", "handle", "username", "nick")
_CALLED = frozenset((*_HANDLES, "no", "nr", "n o", "n", "#", "number", "nummer", "numero"))
COUNTED = pattern(r"([A-Za-z]{1,4}[-_]?)\d+")  # an id as people write them: `SP9`
_LOOKED_AT = 20  # people
_SEVERAL = pattern(r"\s*[;,|\n]\s*")
_TITLES = frozenset(("talk title", "session title", "presentation title", "talk name"))


def settle_own_ids(book: Book) -> None:
    """Let people speak in the sessions that they name by ids or titles, and where nobody speaks.

    F006 for one that there is not, in a table in which most name theirs.
    """
    people = book.drafts["speakers"]
    silent = [one for one in book.sessions if not any(map(_speaks, one.people))] if people else []
    find = finder((name, one) for one in silent for name in _names(one))
    owned = [*_naming(people, find)] if silent else []
    told = [(person, put) for person, key in owned if (put := _said(person).get(key))]
    parts = _parts({person for person, _ in owned})
    joined = [_join(*one, find, parts.get(one[0], "")) for one in owned]
    for person in parts if any(joined) else ():
        _with_post(person)
    if 2 * sum(joined) > len(joined):
        every = finder((name, one) for one in book.sessions for name in _names(one))
        book.findings += [one for person, put in told for one in _unknown(person, put, every)]


def _naming(people: Sequence[Draft], find: Find) -> Iterator[tuple[Draft, str]]:
    """Who names sessions, and under which keys: by what these are called, or by what they say."""
    keys = {key: None for one in people for key in one.extra}
    called = {key for key in keys if names_sessions(key) or compared(key) in _TITLES}
    first = [one for one in people[:_LOOKED_AT] if one.places.source.is_table]
    for key in (one for one in ("role", *keys) if first and one not in called):
        texts = [str(told[key].value) for told in map(_said, first) if key in told]
        if _name_sessions([one for one in texts if not one.strip().isdecimal()], find):
            called.add(key)
    yield from ((one, key) for one in people for key in _said(one) if key in called)


def _name_sessions(texts: Sequence[str], find: Find) -> bool:
    """Whether most of some texts do so."""
    named = sum(any(one.session for one in named_parts(text, find)) for text in texts)
    return 2 * named > len(texts)


def _said(person: Draft) -> dict[str, Put]:
    """What may name the sessions of somebody: all that is no field of ours, and a role."""
    role = person.fields.get("role")
    return {"role": role, **person.extra} if role else person.extra


def _join(person: Draft, key: str, find: Find, role: str) -> bool:
    """Involve somebody in the sessions that they name under a key; whether there is one."""
    named = [*_named_by(_said(person)[key], find)]
    sessions = [one.session for one in named if one.session]
    for _, session, part in named:
        if session is not None and folded(person.text("name")) not in _called(session):
            _involve(session, person, part or role or part_of(key) or "speaker")
    if len(sessions) == 1:
        _tell(sessions[0], person)
    if sessions and len(sessions) == len(named):
        (person.fields if key == "role" else person.extra).pop(key)
    return bool(sessions)


def _unknown(person: Draft, put: Put, find: Find) -> Iterator[Finding]:
    """What is told of the sessions that somebody in a table names and that there are not."""
    for text, session, _ in _named_by(put, find) if person.places.source.is_table else ():
        if text and session is None:
            yield no_session(text, person.places.span(put.mark))


def _speaks(part: Part) -> bool:
    return part[0] == "speaker"


def _called(session: Draft) -> set[str]:
    return {folded(one.text("name")) for _, one, _ in session.people}


def other_marks(entry: Draft) -> set[str]:
    """What tells an entry apart beside its id: a slug or a key, and the name of its own page."""
    told = {str(put.value) for name, put in entry.extra.items() if compared(name) in IDS}
    path = entry_path(entry.places.source.name)
    return told | ({path.stem} if path.suffix.lower() in PAGES else set())


def marks_of(person: Draft) -> set[str]:
    """The same of somebody, with what they are called on the net, or their number in a list."""
    told = (str(put.value) for key, put in person.extra.items() if compared(key) in _CALLED)
    return other_marks(person) | {name.strip().removeprefix("@") for name in told} - {""}


def _names(session: Draft) -> set[str]:
    own = {str(put.value) for name, put in session.extra.items() if names_sessions(name)}
    called = {session.text("id"), session.text("title")}
    return (called | own | other_marks(session)) - {""}


def _named_by(put: Put, find: Find) -> Iterator[Named]:
    """The sessions that a value names, be it by a path."""
    for text in put.value if isinstance(put.value, list) else [put.value]:
        if isinstance(text, str):
            yield from named_parts(at_path(text.strip()), find)


def parts_known(text: str, is_known: Callable[[str], bool]) -> list[str]:
    """The parts of a text that is not known as a whole, if one of them is; else itself."""
    parts = [] if is_known(text) else _SEVERAL.split(text.strip())
    return parts if any(map(is_known, parts)) else [text]


def _parts(people: set[Draft]) -> dict[Draft, str]:
    """As what people are in their sessions, where all say that, and not only that they speak."""
    told = {one: part_in(one.text("role")) for one in people if "role" in one.fields}
    return told if all(told.values()) and set(told.values()) != {"speaker"} else {}


def _with_post(person: Draft) -> None:
    """Put for the part of somebody the post, which another column has: `Name,Title,Panel,Role`."""
    person.fields.pop("role", None)
    found = columns(("name", *person.extra), "speakers")
    if post := next((key for key, of in found.items() if of.field == "role"), ""):
        person.put("role", *person.extra.pop(post))


def _involve(session: Draft, person: Draft, role: str) -> None:
    part = Draft(session.places, session.mark, session)
    for field in ("id", "name"):
        if field in person.fields:
            part.put(field, *part.moved(person.fields[field], person))
            break
    session.involve(role, part)


def _tell(session: Draft, person: Draft) -> None:
    """What a list of people says of the one talk that somebody gives is the talk's."""
    for key, column in columns(person.extra).items():
        if column.field == "abstract" and not column.role and "abstract" not in session.fields:
            put = session.moved(person.extra.pop(key), person)
            session.put(column.field, *put.holding(plain(put.value)))


def settle_numbers(book: Book) -> None:
    """Call people, rooms and tracks by their names where all numbers of them are positions."""
    for section, field in (("speakers", ""), ("rooms", "room"), ("tracks", "track")):
        texts = _numbers(_named(book, field))
        if not texts:
            continue
        last = max(map(int, texts))
        first = 0 if "0" in texts else 1
        called = {str(at): name for at, name in enumerate(_counted(book, section, texts), first)}
        fits = str(last) in called and (first == 0 or last == len(called))  # from 1 to the last
        for one, key in _named(book, field) if fits else ():
            one.fields[key] = one.fields[key].holding(named_in(one.fields[key].value, called))


def _numbers(named: Iterable[tuple[Draft, str]]) -> set[str]:
    """The numbers that entries are named by; none if any of them is named otherwise."""
    numbers = set[str]()
    for one, key in named:
        texts = [*map(str, listed(one.fields[key].value))]
        if not all(text.isdecimal() and len(text) < 10 for text in texts):
            return set()
        numbers.update(texts)
    return numbers


def _named(book: Book, field: str) -> Iterator[tuple[Draft, str]]:
    """Where sessions name somebody, or what a field names."""
    for session in (*book.sessions, *book.drafts[PARTS]):
        own = {field, f"_{field}_id"} if field else filter(is_of_names, columns_in(session.fields))
        yield from ((session, one) for one in own if one in session.fields)
        people = () if field else (person for _, person, _ in session.people)
        yield from ((one, key) for one in people for key in ("id", "name") if key in one.fields)


def _counted(book: Book, section: str, numbers: set[str]) -> list[str]:
    """The names in a list that tells none of its entries by an id; else nothing."""
    drafts, beside = book.drafts[section], book.conference.extra.items()
    if not drafts:
        lists = (put.value for key, put in beside if section_of(key) == section)
        return [str(one) for one in listed(next(filter(are_texts, lists), None))]
    told = {text for one in drafts for text in (*marks_of(one), one.text("name"))}
    alone = len({id(one.places) for one in drafts}) == 1 and numbers.isdisjoint(told)
    return [one.text("name") for one in drafts if alone and "id" not in one.fields]
