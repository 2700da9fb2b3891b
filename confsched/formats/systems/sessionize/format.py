"""The views of Sessionize's API: all, grid (smart), sessions and speakers, each alone or together.

https://sessionize.com/playbook/api. Times are on the clock of the place, which no view names. What
is no talk is a "service session"; one for everybody is a "plenum session". What the organisers ask
of their speakers stands in categories and questions of their own, which differ from one conference
to the next: they are known by their titles.
"""

from collections.abc import Iterator
from functools import partial

from confsched.formats.book import Book
from confsched.formats.cancelled import settle_cancelled
from confsched.formats.columns.compared import compared
from confsched.formats.columns.names import SESSION
from confsched.formats.drafts import Draft, Put
from confsched.formats.fits import Shape, at, both, either, has, lists, some
from confsched.formats.general_types import labelled
from confsched.formats.ids import is_placeholder
from confsched.formats.records.cells.statuses import doubt_in
from confsched.formats.records.people.in_text import take_apart
from confsched.formats.records.people.names import names_in
from confsched.formats.records.times.ends import settle_ends
from confsched.formats.tables import (
    Chosen,
    Entry,
    Extra,
    Field,
    Format,
    Person,
    Reference,
    Rule,
    Table,
    Within,
)
from confsched.formats.texts import one_line, plain
from confsched.formats.unexplained import settle_claimed
from confsched.formats.values import date_of, if_true, inner, language, listed
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value, mappings_in, rows_in
from confsched.text.titles import plain_type

_PAGES = ("Blog", "Other", "Company_Website", "Sessionize", "LinkedIn", "Twitter")
_CODE = pattern("[a-z]{2,3}(?:-[A-Za-z0-9]+)*")
# the fields that categories stand for, by words in their titles
_FIELDS = (
    ("track", ("track", "stream")),
    ("type", ("format", "type")),
    ("language", ("language", "sprache")),
    ("tags", ("tag", "topic", "keyword", "technolog")),
)
# and by all of a title; a type has its own words, and a category is a track
_WHOLE = dict.fromkeys(SESSION["type"], "type") | dict.fromkeys(SESSION["track"], "track")

_LOOKED_AT = 50  # sessions, to see how their rooms are told


def _speaker(draft: Draft) -> None:
    """A person, with the page that is most their own."""
    names = (draft.text("_first"), draft.text("_last"))
    draft.derive("name", " ".join(" ".join(names).split()), of="_last")
    if "name" not in draft.fields and " " in draft.text("id").strip():
        draft.fields["name"] = draft.fields.pop("id")
    name = draft.text("name")
    if draft.text("id") in ("", name) and len(names_in(name, several=True)) > 1:
        draft.fields["_names"] = draft.fields.pop("name")
        draft.fields.pop("id", None)
    links = draft.extra.get("links")
    if links is not None:
        _page(draft, links.value, links.key, links.mark)


def _page(draft: Draft, links: Value, key: int, mark: int) -> None:
    pages = {inner(link, "linkType"): inner(link, "url") for link in listed(links)}
    found = [pages[kind] for kind in _PAGES if pages.get(kind)]
    draft.put("url", next(iter(found), ""), key, mark)


def _settle_speakers(book: Book) -> None:
    """Everybody is one person, and gives what they name that no other view tells of."""
    for session in book.sessions:
        take_apart(session)
    _named_by_speakers(book)
    settle_claimed(book)


def _named_by_speakers(book: Book) -> None:
    told = {"", *(session.text("id") for session in book.sessions)}
    puts = (who.fields.get("_sessions") for who in book.drafts["speakers"])
    named = [one for put in puts if put is not None for one in mappings_in(put.value)]
    known = {inner(one, "id"): one for one in named if inner(one, "name")}
    book.drafts["sessions"] += [_named(one) for name, one in known.items() if name not in told]


def _named(theirs: Mapping) -> Draft:
    session = Draft(theirs.places, theirs.packed)
    for field, key in (("id", "id"), ("title", "name")):
        session.put(field, inner(theirs, key).strip(), theirs.mark(key), theirs.mark(key))
    return session


def _language(value: Value) -> Rule:
    """A language by its name or code; another word is kept."""
    known = isinstance(value, str) and (is_code(value) or language(value) != value)
    return Field("language", language) if known else Extra("language")


def session(draft: Draft) -> None:
    """In a grid the room is the column's."""
    if draft.above is not None and "name" in draft.above.fields:
        for field, source in (("_room", "id"), ("_room_name", "name")):
            draft.put(field, *draft.above.fields.get(source, draft.above.fields["name"]))


def day(draft: Draft) -> None:
    """A day of the grid."""
    found = draft.fields.get("_date")
    if found is not None and draft.above is not None:
        draft.above.collect("days", found.value, found.mark)


_PERSON: Table = {
    "#text": "id",
    "id": "id",
    "fullName": Field("name", one_line),
    "name": Field("name", one_line),
    "firstName": Field("_first", one_line),
    "lastName": Field("_last", one_line),
    "bio": Field("bio", plain),
    "tagLine": Field("role", one_line),
    "isTopSpeaker": Extra("isTopSpeaker", if_true),
    "sessions": "_sessions",
    "categories": "_categories",
    "categoryItems": "_items",
    "questionAnswers": "_answers",
}
_SESSION: Table = {
    "id": "id",
    "title": Field("title", one_line),
    "description": Field("description", plain),
    "startsAt": "start",
    "endsAt": "end",
    "isServiceSession": Field("_service", if_true),
    "isPlenumSession": Field("plenary", if_true),
    "speakers": Person(_PERSON, finish=_speaker),
    "categories": "_categories",
    "categoryItems": "_items",
    "sessionCategoryItemId": "_items",
    "language": Chosen(_language),
    "questionAnswers": "_answers",
    "roomId": "_room",
    "room": Field("_room_name", one_line),
    "liveUrl": "url",
    "status": Field("status", partial(doubt_in, otherwise={"accept_queue": "tentative"})),
    "isInformed": None,
    "isConfirmed": None,
}
_SESSIONS = Entry("sessions", _SESSION, session)
_ROOM = Reference("room", "rooms", {})
_NAME = Field("name", one_line)
_NAMED: Table = {"id": "id", "name": _NAME, "sort": None}
_ALL: Table = {
    "sessions": _SESSIONS,
    "speakers": Entry("speakers", _PERSON, _speaker),
    "rooms": Entry("rooms", _NAMED),
    "questions": Entry("_questions", {"id": "id", "question": "name"}),
    "categories": Within(
        {"title": Field("_title", one_line), "items": Entry("_items", {"id": "id", "name": _NAME})}
    ),
}
_CELL: Table = {**_NAMED, "index": None, "session": _SESSIONS}
_GRID = Within(
    {
        "date": Field("_date", date_of),
        "isDefault": None,
        "rooms": Entry("rooms", {**_NAMED, "sessions": _SESSIONS, "hasOnlyPlenumSessions": None}),
        "timeSlots": Within({"slotStart": None, "rooms": Within(_CELL)}),
    },
    day,
)


def settle(book: Book) -> None:
    """Put together what the views say of one thing, and what sessions and people name by number."""
    _settle_speakers(book)
    _settle_twins(book)
    _settle_plenary(book)
    settle_choices(book)
    settle_cancelled(book)
    # in a grid everything has to be in a room, and be it one without a name
    book.drafts["rooms"] = [room for room in book.drafts["rooms"] if not _is_nowhere(room, "id")]
    for one in book.sessions:
        _service(one)
        group = one.holder("_group")
        if group and group.text("_group") not in ("All", one.text("track"), one.text("_room_name")):
            one.leave("group", *group.fields["_group"])
        if _is_nowhere(one, "_room"):
            continue
        room = Draft(one.places, one.mark)
        for field, source in (("name", "_room_name"), ("id", "_room")):
            if source in one.fields:
                room.put(field, *one.fields[source])
                room.mark = room.fields[field].mark
        if room.fields:
            book.refer(one, _ROOM, room)
            # what everybody comes to ends other rooms as well: it is in none of them
            if not (one.text("_service") or one.text("plenary")):
                one.put("room", *next(iter(room.fields.values())))
    settle_ends(book)


def _settle_twins(book: Book) -> None:
    """Make one of what several views tell of a session at one time and place."""
    found: dict[object, Draft] = {}
    for one in book.sessions:
        key = (one.text("id"), one.text("start"), one.text("_room")) if one.text("id") else one
        if found.setdefault(key, one) is not one:
            found[key].absorb(one)
    book.drafts["sessions"] = [*found.values()]


def _settle_plenary(book: Book) -> None:
    """What is for everybody and stands in several columns of a grid is one: in all, or in none."""
    found: dict[tuple[str, ...], list[Draft]] = {}
    sessions, book.drafts["sessions"] = book.sessions, []
    for one in sessions:
        key = tuple(one.text(field) for field in ("id", "start", "title"))
        same = found.setdefault(key, []) if one.text("plenary") and all(key) else []
        same.append(one)
        if same[0] is one:
            book.drafts["sessions"].append(one)
    rooms = {room.text("id") for room in book.drafts["rooms"]}
    for first, *others in found.values():
        for other in others:
            first.absorb(other)
        put = first.fields.get("_room")
        if others and put is not None:
            everywhere = {one.text("_room") for one in (first, *others)} >= rooms
            first.put("room", "all" if everywhere else "", put.key, put.mark)
            for field in ("_room", "_room_name"):
                first.fields.pop(field, None)


def _is_nowhere(draft: Draft, field: str) -> bool:
    name = "name" if field == "id" else "_room_name"
    return is_placeholder(draft.text(field)) and not draft.text(name)


def _service(one: Draft) -> None:
    """What is no talk is what is chosen for it, else what its title says."""
    if one.text("_service"):
        title = one.text("title")
        one.derive("type", plain_type(title) or labelled(title) or "other", of="_service")


def _in_one_room(root: Value) -> list[str]:
    """What keys sessions lack that are in several rooms at once, as others list them."""
    told = root.get("sessions") if isinstance(root, Mapping) else root
    rows = rows_in([told], _LOOKED_AT)  # all of theirs have some
    return ["room"] if any(isinstance(row.get("rooms"), Sequence) for row in rows) else []


# what no other list of sessions has, be it without times as long as nothing is placed
_ITS_OWN = either(*(some("id", key) for key in ("isServiceSession", "startsAt", "categoryItems")))
_IS_ALL = either(
    at("sessions", some("id", "isServiceSession")),
    *(both(has(beside), at("sessions", _ITS_OWN)) for beside in ("questions", "categories")),
    has("questions", "categories", sessions=Sequence),
)
# lists of the view of all, in files of their own
_IS_SESSIONS = lists("id", "title", "startsAt", "isServiceSession")
_NAMED_PEOPLE = either(lists("id", "fullName"), lists("firstName", "lastName", "tagLine"))
_OF_A_TALK = pattern(r"(?i)(?:start|end)?_?time|(?:talk|session|paper)_?title")
_DAYS = some("date", rooms=Sequence)


def _grid_lacks(root: Value) -> list[str]:
    """What keys days lack whose rooms have sessions that say themselves when they are."""
    if lacking := _DAYS.missing(root):
        return lacking
    days = [day for day in listed(root) if isinstance(day, Mapping)]
    rooms = [room for day in days for room in listed(day.get("rooms"))]
    held = [listed(room.get("sessions")) for room in rooms if isinstance(room, Mapping)]
    named = {key for several in held for one in several if isinstance(one, Mapping) for key in one}
    slots = mappings_in(slot for day in days for slot in listed(day.get("timeSlots")))
    if any("timeSlots" in day for day in days):
        return [] if all("slotStart" in slot for slot in slots) else ["slotStart"]
    return [key for key in ("startsAt", "title") if key not in named]


def _speakers_lack(root: Value) -> list[str]:
    """What keys people lack; those who have a time or a title are talks: `talkTitle`."""
    if lacking := _NAMED_PEOPLE.missing(root):
        return lacking
    rows = (row for row in listed(root) if isinstance(row, Mapping))
    return ["tagLine"] if any(_OF_A_TALK.fullmatch(key) for row in rows for key in row) else []


SESSIONIZE = Format(
    name="sessionize",
    title="Sessionize (all, grid, sessions, speakers)",
    parts=(
        (both(_IS_ALL, Shape(_in_one_room)), _ALL),
        (both(_IS_SESSIONS, Shape(_in_one_room)), _SESSIONS),
        (Shape(_speakers_lack), Entry("speakers", _PERSON, _speaker)),
        (Shape(_grid_lacks), _GRID),
        (
            lists("groupName", sessions=Sequence),
            Within({"groupName": "_group", "sessions": _SESSIONS}),
        ),
    ),
    others=((lists("id", "name", "sort"), Entry("rooms", _NAMED)),),
    finish=settle,
)


def is_code(text: str) -> bool:
    """Whether a text is the code of a language: `en`, `pt-BR`."""
    return _CODE.fullmatch(text) is not None


def settle_choices(book: Book) -> None:
    """Put what is chosen and answered into fields, else under `extra` by its title."""
    questions = {draft.text("id"): draft.text("name") for draft in book.drafts["_questions"]}
    items = {draft.text("id"): draft for draft in book.drafts["_items"]}
    for draft in (*book.sessions, *book.drafts["speakers"]):
        for group, put in sorted(_chosen(draft, items), key=lambda one: not _field(one[0])):
            _choose(draft, group, put)
        for question, put in _answers(draft, questions):
            draft.leave(question, *put)


def _chosen(draft: Draft, items: dict[str, Draft]) -> Iterator[tuple[str, Put]]:
    """The title of a category, and what is chosen of it."""
    put = draft.fields.get("_items")
    for item in listed(put.value) if put else ():
        found = items.get(item) if isinstance(item, str) else None
        if put:
            title, name = ("categoryItems", item)
            if found is not None:
                title, name = found.sought("_title"), found.text("name")
            yield title, put._replace(value=name)
    put = draft.fields.get("_categories")
    for group in listed(put.value) if put else ():
        for item in listed(group.get("categoryItems") if isinstance(group, Mapping) else None):
            if put:
                yield inner(group, "name"), put._replace(value=inner(item, "name"))


def _choose(draft: Draft, group: str, put: Put) -> None:
    field = _field(group) or _WHOLE.get(compared(group), "")
    value = language(put.value) if field == "language" else put.value
    is_language = value != put.value or is_code(str(value))
    if "title" not in draft.fields or (field == "language" and not is_language):
        field = ""  # people have none of these fields
    if field == "tags":
        draft.collect("tags", value, put.mark)
    elif field and field not in draft.fields:
        draft.put(field, value, put.key, put.mark)
    elif group in draft.extra:
        known = draft.extra[group]
        draft.extra[group] = known._replace(value=f"{known.value}, {value}")
    else:
        draft.leave(group, value, put.key, put.mark)


def _field(group: str) -> str:
    words = group.casefold()
    return next((name for name, known in _FIELDS if any(word in words for word in known)), "")


def _answers(draft: Draft, questions: dict[str, str]) -> Iterator[tuple[str, Put]]:
    """The questions that were answered, each with the answer."""
    put = draft.fields.get("_answers")
    for one in listed(put.value) if put else ():
        number = inner(one, "questionId")
        question = inner(one, "question") or questions.get(number, number)
        answer = inner(one, "answerValue") or inner(one, "answer")
        if put:
            yield question, put._replace(value=answer)
