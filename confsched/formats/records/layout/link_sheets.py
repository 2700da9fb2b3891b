"""Sheets that say of the sessions of others, by ids or titles, when they are or who is in them.

Each row names one: `S01 | Ada Sample | Moderator`, `S01 | 14 May | 9:00 | Hall A`. One that is told
at several times takes place at each of them.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence

from confsched.formats.book import Book
from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import names_sessions, section_of
from confsched.formats.drafts import Draft
from confsched.formats.likely import is_pause
from confsched.formats.records.layout.by_rows import by_rows
from confsched.formats.records.layout.lists import is_roster
from confsched.formats.records.layout.shapes import is_table, is_timed, names_of
from confsched.formats.records.layout.telling import hold_titles
from confsched.formats.records.people.columns import people_of
from confsched.formats.records.people.own_ids import parts_known
from confsched.formats.records.people.persons import settle_part
from confsched.formats.types import known_type
from confsched.formats.unexplained import no_session
from confsched.formats.when import DAYS, WHEN
from confsched.reading import Mapping, Value, mappings_in, rows_in
from confsched.reading.remade import become, named_lists
from confsched.reading.table import Table

LINKS, NAMED = "_links", "_named"  # rows of such sheets, and what each names
_TELLING, _TIMES = WHEN | {"room", "duration"}, WHEN.difference(DAYS)
_CALLED = ("id", "title")
_OF_PEOPLE = frozenset(("organization", "bio", "email", "country", "phone"))


def link_sheets(root: Mapping, lists: Collection[str]) -> dict[str, str]:
    """The sheets that do so, each with the column by which it names sessions of other lists."""
    found: dict[str, str] = {}
    for key in root:
        others = [root[one] for one in lists if one != key and one not in found]
        beside = section_of(key) in ("rooms", "tracks") or is_roster(key)
        if is_table(root[key]) and not beside and (column := naming(root[key], others)):
            found[key] = column
    return found


def joined(roots: Iterable[Value]) -> None:
    """Make one book of tables in several files where some say more of the sessions in others."""
    files = [root for root in mappings_in(roots) if root and all(map(is_table, root.values()))]
    if len(files) < 2:
        return
    tables = [(key, one) for root in files for key, one in root.items() if isinstance(one, Table)]
    keys = Counter(key for key, _ in tables)
    numbered = enumerate(tables, 1)
    book = named_lists({f"{key} {n}" if keys[key] > 1 else key: one for n, (key, one) in numbered})
    called = [key for key in book if section_of(key) == "sessions"]
    if link_sheets(book, [key for key in called if hold_titles(names_of(book[key]))]):
        become(files[0], book)
        for other in files[1:]:
            other.clear()


def says_more(names: Iterable[str]) -> bool:
    """Whether a table with such columns may say of sessions when they are, or who is in them.

    It names them by their ids.
    """
    found = columns(names := [*names])
    fields = {one.field for one in found.values()}
    if "id" not in fields or hold_titles(names):
        return False
    in_them = any(map(names_sessions, names)) and any(one.role for one in found.values())
    return in_them or not fields.isdisjoint(_TIMES)


def names_titles(names: Iterable[str]) -> bool:
    """Whether a table with such columns may say who is in sessions, by the titles of these."""
    found = columns(names)
    titled = any(one.field == "title" for one in found.values())
    return titled and not is_timed(found) and any(one.role for one in found.values())


def naming(table: Value, others: Sequence[Value]) -> str:
    """The column by which a table names sessions; empty where it has some of its own.

    Numbers may count anything, so that nothing else may be said of people beside them.
    """
    names = names_of(table)
    found, theirs = by_rows(columns(names), [table], names), columns(names_of(*others))
    fields, roles = ({getattr(one, of) for one in found.values()} for of in ("field", "role"))
    own, named = ([n for n, one in of.items() if one.field in _CALLED] for of in (found, theirs))
    if not own or not (any(roles) or fields & _TELLING) or len(fields & {"title", "_of"}) > 1:
        return ""
    known = {str(row.get(name)) for row in rows_in(others) for name in named}
    told = [{str(row[name]) for row in mappings_in(table) if row.get(name)} for name in own]
    more = {one[:2] for name, one in found.items() if name not in own}
    again = more & {one[:2] for one in theirs.values()} or (is_timed(found) and is_timed(theirs))
    counted = all(map(str.isdigit, told[0])) and not names_sessions(own[0])
    sure = not counted or fields & WHEN or (any(roles) and not fields & _OF_PEOPLE)
    are_known = all(one and 2 * len(one & known) >= len(one) for one in told)
    return own[0] if sure and are_known and not ("title" in fields and again) else ""


def join_links(book: Book, people: dict[str, str]) -> None:
    """Say of sessions what such sheets do; F006 for one that there is not."""
    links = book.drafts.pop(LINKS, [])
    who = people_of(links, people)
    known: defaultdict[str, list[Draft]] = defaultdict(list)
    for session in book.sessions if links else ():
        for name in {session.text("id"), session.text("title")}:
            known[name].append(session)
    waiting = {id(one) for one in book.sessions if not one.says(WHEN)}
    for link in links:
        who.settle(link)
        answer = link.fields.pop("status", None) if link.people and not link.says(WHEN) else None
        for _, person, _ in link.people if answer else ():  # whether they come
            person.leave("status", *(answer or ()))
            settle_part(person)
        put = link.fields.pop(NAMED, None)
        names = parts_known(str(put.value), known.__contains__) if put else []
        several = [one for name in names for one in known.get(name, ())]
        found = known.get(names[0], []) if len(names) == 1 else several
        unknown = [name for name in names if name not in known]
        if put and unknown and link.says(WHEN) and all(map(_is_none_of_them, names)):
            link.put("title", *put)
            book.sessions.append(link)
        elif put:
            at = link.places.span(put.mark)
            book.findings += [no_session(name, at) for name in unknown]
        for session in [_placed(book, found, waiting)] if found and link.says(WHEN) else found:
            session.absorb(link)


def _is_none_of_them(name: str) -> bool:
    """Whether a row in a timetable is called by what takes place beside talks: `Lunch`."""
    return is_pause(name) or known_type(name) in ("opening", "closing", "ceremony", "social")


def _placed(book: Book, sessions: list[Draft], waiting: set[int]) -> Draft:
    """The first of some sessions that has no time yet, or that takes place once more."""
    free = next((one for one in sessions if id(one) in waiting), None)
    if free is None:
        free = sessions[0].again(without=_TELLING)
        book.sessions.insert(book.sessions.index(sessions[-1]) + 1, free)
        sessions.append(free)
    waiting.discard(id(free))
    return free
