"""The programme of a SIGCHI conference, as the ACM's conference app keeps it.

https://programs.sigchi.org. Sessions stand in time slots, later ones say themselves when they are;
they hold contents (papers, posters, demos), and those have authors. Whoever wrote something is
taken for a speaker of the session. We have no entries inside of a session: what a session holds is
listed in its description, and is kept as it is under `extra`; one thing that is called like the
session says what it is about. A session that says no type is what its title says, or what all is
that it holds; who speaks may stand in a line of its description. Tracks are where something was
submitted to, and no threads of the programme: contents have them, sessions do not.

Trap: moments are milliseconds since 1970, but those of a clock of the place, not of UTC: sessions
begin at 9:30 as they stand, and at half past eight in the evening with the offset of Sydney.
"""

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put, sequence_of
from confsched.formats.epoch import wall_clock, wall_date
from confsched.formats.fits import Shape, both, either, has
from confsched.formats.holding import tell_parts
from confsched.formats.long_sessions import called
from confsched.formats.systems.keynotes import settle_keynotes
from confsched.formats.systems.spans import settle_span
from confsched.formats.tables import Entry, Extra, Field, Format, Person, Table
from confsched.formats.texts import one_line, plain
from confsched.formats.values import each_of, if_true, inner, listed
from confsched.reading import Mapping, Sequence, Value
from confsched.text.person_names import folded
from confsched.text.titles import plain_type

# types that say nothing of what it is
_VAGUE = frozenset(("", "event", "operations", "meal / refreshment", "break", "plenary"))


class _Numbered:
    """Things by their ids, and which of them were named; `what` is what one of them is called.

    They stand in a list that the conference has as it is in a field whose name begins with `_`.
    """

    def __init__(self, book: Book, field: str, what: str) -> None:
        put = book.conference.fields.get(field)
        self.book = book
        self.what = what
        self.things = {inner(one.value, "id"): one for one in each_of(put)}
        self.used: set[str] = set()

    def named(self, draft: Draft, field: str) -> list[Put]:
        """The things whose numbers a field has; F006 for each number that none of them has."""
        found = []
        for number, _, mark in each_of(draft.fields.get(field)):
            if isinstance(number, str) and number in self.things:
                self.used.add(number)
                found.append(self.things[number])
            elif number is not None:
                message = f"no {self.what} has the id {number!r}"
                span = draft.places.span(mark)
                self.book.findings.append(Finding(message, span, code="F006"))
        return found

    def leave(self, key: str) -> None:
        """Keep those that nobody named."""
        rest = [put for one, put in self.things.items() if one not in self.used]
        if rest:
            conference = self.book.conference
            conference.leave(key, sequence_of(conference, rest), rest[0].mark, rest[0].mark)


def person(draft: Draft) -> None:
    """Somebody by all of their names, and where they work."""
    names = (draft.text(field) for field in ("_first", "_middle", "_last"))
    draft.derive("name", " ".join(" ".join(names).split()), of="_last")
    works = draft.fields.get("_works")
    if works is not None:
        _work(draft, works)


def _work(draft: Draft, works: Put) -> None:
    """The first of somebody's institutions; older files have names, later ones mappings."""
    first = next(iter(listed(works.value)), None)
    name = first if isinstance(first, str) else inner(first, "institution")
    draft.put("organization", one_line(name), works.key, works.mark)
    draft.put("country", inner(first, "country"), works.key, works.mark)


_PERSON: Table = {
    "#text": "id",
    "id": "id",
    "personId": "id",
    "firstName": Field("_first", one_line),
    "middleInitial": Field("_middle", one_line),
    "lastName": Field("_last", one_line),
    "affiliations": "_works",
    "institutions": "_works",
}
_SESSION: Table = {
    "id": "id",
    "name": Field("title", one_line),
    "description": Field("description", plain),
    "typeId": "_type",
    "roomId": "room",
    "startDate": Field("start", wall_clock),
    "endDate": Field("end", wall_clock),
    "timeSlotId": "_slot",
    "contentIds": "_contents",
    "chairIds": Person(_PERSON, "chair"),
    "presenterIds": Person(_PERSON),
    "broadcastLink": {"url": "link", "duringConferenceOnly": None},
    "link": {"href": "link", "url": "link", "label": None},
    "isParallelPresentation": Extra("isParallelPresentation", if_true),
    "source": None,
}
_CONFERENCE: Table = {
    "name": Field("title", one_line),
    "fullName": Field("subtitle", one_line),
    "url": "url",
    "location": Field("venue", one_line),
    "timeZoneName": "timezone",
    "timeZoneOffset": "_offset",
    "startDate": Field("_from", wall_date),
    "endDate": Field("_until", wall_date),
    "year": None,
}
_PROGRAMME: Table = {
    "conference": _CONFERENCE,
    "rooms": Entry(
        "rooms",
        {"id": "id", "name": Field("name", one_line), "typeId": None, "capacity": "capacity"},
    ),
    "tracks": Entry("tracks", {"id": "id", "name": Field("name", one_line), "typeId": None}),
    "contentTypes": Entry("_types", {"id": "id", "name": "name"}),
    "timeSlots": "_slots",
    "sessions": Entry("sessions", _SESSION),
    "events": Entry("sessions", _SESSION),
    "contents": "_contents",
    "people": Entry("speakers", _PERSON, person),
}


def settle(book: Book) -> None:
    """Put times, types and contents into the sessions that name them by their numbers."""
    settle_span(book)
    slots, contents = (
        _Numbered(book, "_slots", "time slot"),
        _Numbered(book, "_contents", "content"),
    )
    names = {draft.text("id"): draft.text("name") for draft in book.drafts["speakers"]}
    types = {draft.text("id"): draft.text("name") for draft in book.drafts["_types"]}
    for session in book.sessions:
        _settle_time(session, slots)
        held = contents.named(session, "_contents")
        kinds = {types.get(inner(put.value, "typeId"), "") for put in held}
        kind = types.get(session.text("_type"), "")
        _settle_type(session, kind, kinds.pop() if len(kinds) == 1 else "", len(held))
        _settle_people(session)
        _settle_contents(session, held, names)
    settle_keynotes(book)
    slots.leave("timeSlots")
    contents.leave("contents")


def _settle_time(session: Draft, slots: _Numbered) -> None:
    for slot in slots.named(session, "_slot"):
        if isinstance(slot.value, Mapping):
            for field, key in (("start", "startDate"), ("end", "endDate")):
                if key in slot.value:
                    mark = slot.value.mark(key)
                    session.put(field, wall_clock(slot.value[key]), mark, mark)


def _settle_type(session: Draft, kind: str, inside: str, held: int) -> None:
    """A session of several papers is no paper; a type that says nothing leaves it to the title."""
    said = _said(session.text("title")) if kind.casefold() in _VAGUE else ""
    if kind.casefold() in _VAGUE:
        kind = "" if inside.casefold() in _VAGUE else inside
    if held > 1 and kind:
        kind = f"{kind} session"
    session.derive("type", said or kind or "other", of="_type")


def _said(title: str) -> str:
    """The type that a title says; one that has the word of a keynote in it is one."""
    return plain_type(title) or called(title) or ("keynote" if "keynote" in title.lower() else "")


def _settle_people(session: Draft) -> None:
    """Who speaks where no list says it, but a line of the description."""
    if ":" in session.text("description") and not session.people:
        from confsched.formats.calendars.people import settle_named  # noqa: PLC0415 -- for few files

        settle_named(session)


def _settle_contents(session: Draft, held: list[Put], names: dict[str, str]) -> None:
    """Those who wrote what a session holds speak in it."""
    lines = []
    for put in held:
        people = [_author(session, one) for one in listed(_get(put.value, "authors"))]
        for one in people:
            session.involve("speaker", one)
        called = ", ".join(names.get(one.text("id"), "") for one in people)
        title = one_line(inner(put.value, "title"))
        lines.append(f"- {title}" + (f": {called}" if called else ""))
    if len(held) == 1 and _is_itself(session, held[0]):
        lines.clear()
    if held:
        tell_parts(session, lines, held[0].mark)
        session.leave("contents", sequence_of(session, held), held[0].mark, held[0].mark)


def _is_itself(session: Draft, put: Put) -> bool:
    """Whether all that a session holds is called like it: then what that says is about it."""
    title, text = inner(put.value, "title"), plain(inner(put.value, "abstract"))
    if not title or folded(title) not in folded(session.text("title")):
        return False
    session.put("abstract", text, put.mark, put.mark)
    return True


def _author(session: Draft, value: Value) -> Draft:
    mapping = value if isinstance(value, Mapping) else None
    draft = Draft(session.places, session.mark)
    if mapping is not None:
        draft.mark = mapping.packed
        draft.put("id", inner(mapping, "personId"), mapping.packed, mapping.packed)
        works = _get(mapping, "affiliations") or _get(mapping, "institutions")
        _work(draft, Put(works, draft.mark, draft.mark))
    return draft


def _get(value: Value, key: str) -> Value:
    return value.get(key) if isinstance(value, Mapping) else None


def _slots_lack(root: Value) -> list[str]:
    """What time slots lack that have their times in other words, as anybody's may."""
    slots = listed(_get(root, "timeSlots"))[:1]
    return [key for key in ("startDate",) if not all(_get(one, key) for one in slots)]


_IS_PROGRAMME = either(
    has("contentTypes", sessions=Sequence, contents=Sequence),
    both(has("timeSlots", "people", sessions=Sequence), Shape(_slots_lack)),
)

SIGCHI = Format(
    name="sigchi",
    title="programme of a SIGCHI conference",
    parts=((_IS_PROGRAMME, _PROGRAMME),),
    finish=settle,
)
