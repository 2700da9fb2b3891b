"""Sessions of somebody's list that hold others: a slot what takes place in it, a block its talks.

What says itself when or where it is, or stands in a slot without a title, is a session. What a
session holds besides has no time of its own, and is told in it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.fields import columns, compared, role_of, section_of
from confsched.formats.holding import hold
from confsched.formats.record_people import Form, People, columns_in
from confsched.formats.record_shapes import are_people, listed, names_of
from confsched.formats.tables import Entry, Rule
from confsched.reading import Mapping as Tree
from confsched.reading import Sequence, Value

_SECTION = "_parts"
_CALLED = ("contents", "parts", "slots", "subsessions", "sub sessions", "contributions", "lectures")
_TALK_IDS = frozenset(("talk id", "session id", "presentation id", "lecture id"))
_WHERE = ("start", "time", "end", "date", "room", "rooms")
_INHERITED = ("start", "time", "end", "date", "day", "timezone", "room", "rooms", "track", "type")
_PEOPLE = "_person/"


def hold_titles(names: Iterable[str]) -> bool:
    """Whether there is a title among the fields of a list."""
    return any(column.field == "title" for column in columns(names).values())


def holds_contents(name: str, lists: Iterable[Value]) -> list[Value]:
    """The lists under a name in the entries of some lists, if these are of talks and the like.

    One talk may stand there without a list.
    """
    entries = (one for each in lists if isinstance(each, Sequence) for one in each)
    found = (one[name] for one in entries if isinstance(one, Tree) and one.get(name))
    first = next(found, None)
    if not isinstance(first, (Sequence, Tree)):
        return []  # most columns
    inner = [*map(listed, (first, *found))]
    names = names_of(*inner)
    if section_of(name) == "sessions" or compared(name) in _CALLED:
        return inner if hold_titles(names) or _have_ids(names) else []
    if not is_known(name) and any(compared(one) in _TALK_IDS for one in names):
        return inner
    known = is_known(name) and not (isinstance(first, Tree) and _is_title(name))
    return inner if not known and are_talks(names) else []


def _is_title(name: str) -> bool:
    """Whether a column is one of titles, by its name: what is described there is the session."""
    return [column.field for column in columns([name]).values()] == ["title"]


def _have_ids(names: Iterable[str]) -> bool:
    """Whether entries name what another list describes, and are no slots."""
    fields = {column.field for column in columns(names).values() if not column.role}
    return "id" in fields and fields.isdisjoint(_WHERE)


def is_known(name: str) -> bool:
    """Whether what stands under a name is something or somebody that a session has."""
    return bool(section_of(name) or role_of(name) or columns([name]))


def are_talks(names: Iterable[str]) -> bool:
    """Whether fields are those of talks, whatever they are called: titles, with people or times."""
    names = list(names)
    found = columns(names).values()
    fields = {one.field for one in found if not one.role}
    somebody = any(one.role and one.field == "name" for one in found)
    telling = somebody or not fields.isdisjoint(("start", "time"))
    return "title" in fields and telling and not are_people(names)


def contents_rule(rule: Rule) -> Rule:
    """How what a session holds is read: as sessions are."""
    return Entry(_SECTION, rule.table) if isinstance(rule, Entry) else rule


def settle_contents(book: Book, known: Mapping[str, str]) -> None:
    """Make sessions of what sessions hold, or tell of it in them; `known` has ids of people."""
    held: defaultdict[int, list[Draft]] = defaultdict(list)
    for part in book.drafts.pop(_SECTION, ()):
        held[id(part.above)].append(part)
    placed = {id(mention.by) for mention in book.mentions if mention.field == "room"}
    sessions: list[Draft] = []
    for session in book.sessions if held else ():
        parts = held[id(session)]
        if len(parts) == 1 and _is_same(session, parts[0]):
            session.absorb(parts[0])
            sessions.append(session)
        elif parts and _are_sessions(session, parts, placed):
            sessions += _freed(session, parts)
        else:
            for part in parts:
                People(known, dict.fromkeys(columns_in(part.fields), Form())).settle(part)
            if parts:
                hold(session, parts)
            sessions.append(session)
    if held:
        book.drafts["sessions"] = sessions


def _is_same(session: Draft, part: Draft) -> bool:
    """Whether what stands in an entry is what takes place: it is called like it."""
    title = session.text("title").strip().casefold()
    return bool(title) and title == part.text("title").strip().casefold()


def _are_sessions(session: Draft, parts: list[Draft], placed: set[int]) -> bool:
    """Whether what a session holds are sessions, each by itself."""
    said = any(not part.fields.keys().isdisjoint(_WHERE) or id(part) in placed for part in parts)
    return said or "title" not in session.fields


def _freed(session: Draft, parts: list[Draft]) -> list[Draft]:
    """The sessions that a slot or a block holds, with what it says of all of them."""
    for part in parts:
        timed = not part.fields.keys().isdisjoint(("start", "time", "end"))
        for name, put in session.fields.items():
            is_time = name in ("start", "time", "end")
            inherited = name in _INHERITED or name.startswith((_PEOPLE, "_list", "_label"))
            if inherited and not (timed and is_time):
                part.put(name, *put)
        if "title" in session.fields:
            part.leave("session", *session.fields["title"])
    first = parts[0]
    for name, put in session.fields.items():
        if name not in (*_INHERITED, "title") and not name.startswith("_"):
            first.leave(f"session {name}", *put)
    for name, put in session.extra.items():
        first.leave(name, *put)
    return parts
