"""What a session of a list holds: talks in columns of their own, or in rows below it.

ConfTool writes `p1_title`, `p1_authors` … behind each session, Whova says of a row that it is a
`Sub`, and others name in the row of a talk the session which holds it.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.people_names import DETAILS
from confsched.formats.drafts import Draft, Put
from confsched.formats.holding import apart, hold
from confsched.formats.likely import is_person
from confsched.formats.records.fields.held import HOLDER, OWN, tracks_of_holders, under_holders
from confsched.formats.records.people.authors import (
    by_numbers,
    number_like_authors,
    numbered_authors,
    numbered_in,
)
from confsched.formats.records.people.forms import are_inverted
from confsched.formats.records.people.named import name_person, without_numbers
from confsched.formats.records.people.names import names_in
from confsched.formats.tables import Field, Table
from confsched.formats.texts import plain
from confsched.patterns import pattern

PART = "_part/"
_COLUMN = pattern(r"(?:p|paper|talk|presentation|contribution) ?(\d{1,2}) (.+)")
_TALK = pattern(r"(?:paper|talk|presentation|contribution|vortrag) ?(\d{1,2})")
_FIELDS = ("title", "start", "end", "abstract")
_PEOPLE = ("presenting author", "presenter", "presenters", "speaker", "speakers", "authors")


def part_rules(names: Iterable[str]) -> Table:
    """How the columns are read that say what a session holds; none where they have no titles."""
    plainly = {name: compared(name) for name in names}
    found = {name: one for name, text in plainly.items() if (one := _COLUMN.fullmatch(text))}
    details = {name: (one[1], one[2]) for name, one in found.items()}
    if all(detail != "title" for _, detail in details.values()):
        talks = {name: one for name, text in plainly.items() if (one := _TALK.fullmatch(text))}
        details = {name: (one[1], "talk") for name, one in talks.items()} if len(talks) > 1 else {}
    return {
        name: Field(f"{PART}{int(number):02}/{detail}", plain)
        for name, (number, detail) in details.items()
    }


def settle_parts(book: Book) -> None:
    """Put what a session holds into it, or say of talks which session they are in."""
    if any(name.startswith((PART, HOLDER, OWN, "_sub")) for name in book.fields):
        _hold_parts(book)
    tracks_of_holders(book)


def _hold_parts(book: Book) -> None:
    sessions: list[Draft] = []
    held: defaultdict[int, list[Draft]] = defaultdict(list)
    for session, talks in under_holders(book.sessions):
        held[id(session)] += talks
        said = session.fields.pop("_sub", None)
        is_sub = said is not None and str(said.value).strip().casefold().startswith("sub")
        if is_sub and sessions and sessions[-1].places is session.places:
            held[id(sessions[-1])].append(session)
        else:
            sessions.append(session)
            held[id(session)] += _in_columns(session)
    _involve([part for parts in held.values() for part in parts if not part.people])
    book.drafts["sessions"] = [
        one for session in sessions for one in _settled(session, held[id(session)])
    ]


def _settled(session: Draft, parts: Sequence[Draft]) -> Sequence[Draft]:
    """A session with what it holds told in it; what takes place in several rooms stands alone."""
    if len({part.text("room") for part in parts} - {""}) > 1:
        return apart(session, parts)
    if parts:
        hold(session, parts)
    return [session]


def _in_columns(session: Draft) -> list[Draft]:
    """The talks that stand in columns of a row."""
    parts: defaultdict[str, Draft] = defaultdict(lambda: Draft(session.places, session.mark))
    for field in sorted(name for name in session.fields if name.startswith(PART)):
        _, number, detail = field.split("/", 2)
        put = session.fields.pop(field)
        if detail == "talk":
            _tell(parts[number], put)
        elif detail in _FIELDS:
            parts[number].put(detail, *put)
        else:
            parts[number].leave(detail, *put)
    return [part for part in parts.values() if "title" in part.fields]


def _tell(part: Draft, put: Put) -> None:
    """A talk in one cell, which may say first who gives it: `Ada Sample: Boats`."""
    name, _, title = str(put.value).partition(": ")
    if title and is_person(name):
        part.leave("speaker", *put.holding(name))
    part.put("title", *put.holding(title if "speaker" in part.extra else put.value))


def _involve(parts: Iterable[Draft]) -> None:
    """Those who give talks: who presents one, else who wrote it."""
    told = [(part, puts[0], puts) for part in parts if (puts := _names_of(part))]
    inverted = are_inverted([str(put.value) for _, _, puts in told for put in puts], several=True)
    for part, put, authors in told:
        for text in names_in(str(put.value), several=True, inverted=inverted):
            person = Draft(part.places, put.mark, part)
            name_person(person, text, put)
            part.involve("speaker", person)
        everybody = [person for _, person, _ in part.people]
        for said in (*authors, *numbered_authors(part)):
            number_like_authors(everybody, said, inverted=inverted)
        for name in filter(DETAILS["organization"].__contains__, part.extra):
            _place(everybody, part.extra[name])
        for person in everybody:
            without_numbers(person)


def _place(people: Sequence[Draft], put: Put) -> None:
    """Say where those who give a talk are from: by numbers, or all from the only one."""
    text = str(put.value).strip()
    if by_numbers(people, put) or len(numbered_in(text)) > 1 or ";" in text:
        return
    for person in people:
        person.put("organization", text, put.key, put.mark)


def _names_of(part: Draft) -> list[Put]:
    """The columns with names, those of who presents first."""
    return [part.extra[name] for name in _PEOPLE if name in part.extra]
