"""A book of drafts to a document in the shape of ours."""

from collections import defaultdict, deque
from collections.abc import Iterable
from typing import NamedTuple

from confsched.findings import Finding, Related
from confsched.formats.beside import Given, settle_beside, settle_given
from confsched.formats.book import SECTIONS, Book
from confsched.formats.building.conference import settle_conference
from confsched.formats.building.people import settle_people
from confsched.formats.building.references import (
    have_own_guids,
    identities,
    set_id,
    settle_references,
)
from confsched.formats.building.shared_pauses import settle_shared_pauses
from confsched.formats.cell_links import settle_cell_links
from confsched.formats.drafts import Draft, Put, mapping_of
from confsched.formats.end_marks import settle_end_marks
from confsched.formats.ids import Taken
from confsched.formats.seats import settle_seats
from confsched.formats.sheets_left import of_sheets_read
from confsched.formats.types import known_type, settle_types
from confsched.formats.when import CLOCKS, DAYS
from confsched.reading import Document, Mapping
from confsched.text.title_words import BREAKS

_OF_SLOTS = frozenset(("id", *DAYS, *CLOCKS, "room"))


def build(book: Book, documents: Iterable[Document], given: Given) -> Document:
    """The document that all files of a conference come to, each value with its place in them.

    What files of ours beside them have `given` already is left out.
    """
    read = tuple(documents)
    settle_end_marks(book)
    settle_given(book, given)
    settle_cell_links(book, read)
    settle_people(book)
    settle_types(book, frozenset(given.types.values()))
    settle_shared_pauses(book)
    names = tuple(document.source.name for document in read)
    settle_conference(book, names, given.here)
    settle_seats(book)
    settle_references(book)
    _settle_sessions(book)
    settle_beside(book, given)
    found = [one for document in read for one in of_sheets_read(document, book)]
    conference = book.conference
    puts = [("conference", Put(conference.mapping(), conference.mark, conference.mark))]
    if given.conference:
        puts.clear()
    for section in SECTIONS:
        drafts = deque(book.drafts.pop(section, ()))
        if drafts:
            entries = _section(conference, drafts, at_titles=book.rows and section == "sessions")
            puts.append((section, Put(entries, conference.mark, conference.mark)))
    root = mapping_of(conference, puts)
    findings = (*found, *book.findings)
    whole = all(document.whole for document in read)
    beside = (*(text for document in read for text in document.beside), *book.beside)
    source = conference.places.source
    return Document(source, (root,), findings, whole, names=names, beside=beside)


def _section(conference: Draft, drafts: deque[Draft], *, at_titles: bool) -> Mapping:
    """Entries by id; the id is taken out of them, and each keeps the place where its own stood.

    What is wrong with a whole row of a list is shown at its title where its id is a mere number.
    """
    result = Mapping(conference.places)
    marks: list[int] = []
    while drafts:  # each is let go when its entry is there
        draft = drafts.popleft()
        draft.people.clear()
        identifier, _, mark = draft.fields.pop("id")
        result[str(identifier)] = draft.mapping()
        marks += (draft.mark if at_titles and str(identifier).isdecimal() else mark, draft.mark)
    result.settle(marks, conference.mark)
    return result


def _settle_sessions(book: Book) -> None:
    """One id for each session; an id that stands several times is noticed, and all are kept."""
    taken = Taken()
    sharing: defaultdict[str, list[_Known]] = defaultdict(list)
    for session, theirs, wanted in list(identities(book.sessions)):
        identifier = taken.claim(wanted)
        put = session.fields.get("id")
        if put is not None and not book.repeats:
            sharing[theirs].append(_Known(session, put, identifier))
        set_id(session, identifier)
    anew = book.rows and len(sharing.get("1", ())) > 1
    book.findings += [
        _shared(known)
        for known in sharing.values()
        if len(known) > 1 and not _may_share(known, rows=book.rows, anew=anew)
    ]


class _Known(NamedTuple):
    """A session, what its id was, and what it is."""

    session: Draft
    put: Put
    identifier: str


def _may_share(known: list[_Known], *, rows: bool, anew: bool) -> bool:
    """Whether one thing has one id whenever it is: a break, or what is meant to take several slots.

    Systems whose ids are those of submissions say how many slots one takes, or what each slot is
    called everywhere. Without that a talk that stands twice may be a slip; in rows of a list it is
    held again if nothing but the slot is another one. Numbers of rows may begin anew each day.
    """
    sessions = [one.session for one in known]
    days = {one.text("date") or one.text("day") for one in sessions}
    if anew and len(days) == len(known):
        return True
    starts = {(one.text("date"), one.text("start") or one.text("time")) for one in sessions}
    one_thing = len({one.text("title") for one in sessions}) == 1
    if not one_thing or len(starts) < len(sessions) or any(not start for _, start in starts):
        return False
    return (
        _is_pause(sessions)
        or _takes_slots(sessions)
        or have_own_guids(sessions)
        or (rows and _are_alike(sessions))
    )


def _are_alike(sessions: list[Draft]) -> bool:
    """Whether all say the same but for their slots, and none how many it takes."""
    said = [
        {
            name: repr(put.value)
            for name, put in one.fields.items()
            if name not in _OF_SLOTS and name[0] != "_"
        }
        for one in sessions
    ]
    counted = any("slot_count" in one.extra for one in sessions)
    return not counted and all(one == said[0] for one in said)


def _is_pause(sessions: list[Draft]) -> bool:
    """Whether it is a break, with nobody in it."""
    busy = any(one.people or "speakers" in one.fields for one in sessions)
    return not busy and known_type(sessions[0].text("type")) in BREAKS


def _takes_slots(sessions: list[Draft]) -> bool:
    """Whether each says that it takes so many slots."""
    told = [one.extra.get("slot_count") for one in sessions]
    counts = [str(put.value) if put is not None else "" for put in told]
    return all(
        count.isdecimal() and len(count) < 4 and int(count) >= len(sessions) for count in counts
    )


def _shared(known: list[_Known]) -> Finding:
    first, second, *others = known
    count = f"{len(known)} sessions" if others else "two sessions"
    rest = ", and each of the others by an id of its own" if others else ""
    message = (
        f"{second.put.value!r} is the id of {count}; here it is read as {second.identifier!r}{rest}"
    )
    related = (Related(first.session.places.span(first.put.mark), "the first one"),)
    return Finding(message, second.session.places.span(second.put.mark), related, code="F007")
