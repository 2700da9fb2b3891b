"""What Indico exports of an event as JSON: with contributions, with sessions, or its timetable.

https://docs.getindico.io/en/stable/http-api/. Moments are mappings of a date, a time and a zone.
A session with contributions is what holds them: they say themselves when they are. One without is
a session of ours. So are the events of a category, of which nothing is told but when they are, and
one that is over on its day: a category is called so, or is a track among others.
"""

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put, sequence_of
from confsched.formats.fits import at, has, some
from confsched.formats.records.times.days import settle_zone
from confsched.formats.systems.spans import settle_span
from confsched.formats.tables import (
    Choice,
    Chosen,
    Entry,
    Extra,
    Field,
    Format,
    Keyed,
    Person,
    Rule,
    Table,
)
from confsched.formats.texts import one_line, plain
from confsched.formats.values import inner, listed
from confsched.reading import Mapping, Value

_AUTHOR = "author"
_KINDS = {"meeting": "meeting", "lecture": "talk"}
_SAID = ("_type", "ts", "url", "additionalInfo", "count", "complete", "title", "id")


def _moment(value: Value) -> Value:
    date, time = inner(value, "date"), inner(value, "time")
    return f"{date}T{time[:8]}" if date and time else date or None


def _date(value: Value) -> Value:
    return inner(value, "date") or None


def _page(value: Value) -> Rule:
    """The page of something, unless it is told without its site: `/event/7/contributions/1/`."""
    return "url" if isinstance(value, str) and "://" in value else Extra("url")


def person(draft: Draft) -> None:
    """Somebody by first and last name: the whole one has the last name first."""
    names = " ".join(f"{draft.text('_first')} {draft.text('_last')}".split())
    draft.derive("name", names or draft.text("_whole"), of="_last")


def block(draft: Draft) -> None:
    """When a session is, and in which zone; the minutes of one that has an end are known."""
    for field in ("start", "end"):
        put = draft.fields.get(f"_{field}")
        if put is not None:
            draft.put(field, _moment(put.value), put.key, put.mark)
            draft.put("timezone", inner(put.value, "tz"), put.key, put.mark)
    if "end" in draft.fields:
        draft.fields.pop("duration", None)


def talk(draft: Draft) -> None:
    """A contribution, in the room of its session."""
    block(draft)
    _settle_authors(draft)
    draft.pull("room", "room")


def _settle_authors(draft: Draft) -> None:
    """Those who wrote a contribution give it where nobody is said to; else they are kept aside."""
    authors = [part for part in draft.people if part[0] == _AUTHOR]
    others = [part for part in draft.people if part[0] != _AUTHOR]
    if any(role == "speaker" for role, _, _ in others):
        puts = [Put(author.mapping(), mark, mark) for _, author, mark in authors]
        draft.leave("authors", sequence_of(draft, puts), draft.mark, draft.mark)
    else:
        others = [*(("speaker", *part[1:]) for part in authors), *others]
    draft.people = others


def pause(draft: Draft) -> None:
    """A break is one."""
    draft.put("type", "break", draft.mark, draft.mark)
    talk(draft)


_PERSON: Table = {
    **dict.fromkeys(("first_name", "firstName"), Field("_first", one_line)),
    **dict.fromkeys(("last_name", "familyName"), Field("_last", one_line)),
    **dict.fromkeys(("fullName", "name"), Field("_whole", one_line)),
    "affiliation": Field("organization", one_line),
    "email": "email",
    **dict.fromkeys(
        ("_type", "_fossil", "id", "db_id", "person_id", "emailHash", "displayOrderKey")
    ),
}
_COMMON: Table = {
    "title": Field("title", one_line),
    "description": Field("description", plain),
    "startDate": "_start",
    "endDate": "_end",
    "duration": "duration",
    "room": Field("room", one_line),
    "url": Chosen(_page),
    **dict.fromkeys(("_type", "_fossil", "entryType", "db_id", "friendly_id", "isPoster")),
    **dict.fromkeys(("roomFullname", "roomMapURL", "textColor", "color", "uniqueId", "allowed")),
    **dict.fromkeys(("pdf", "inheritLoc", "inheritRoom", "conferenceId", "material", "note")),
}
_TALK: Table = {
    **_COMMON,
    "id": "id",
    "type": Field("type", one_line),
    "track": Field("track", one_line),
    "speakers": Person(_PERSON, finish=person),
    "presenters": Person(_PERSON, finish=person),
    "primaryauthors": Person(_PERSON, _AUTHOR, person),
    "keywords": "tags",
    "session": "_session",
    **dict.fromkeys(("contributionId", "sessionId", "sessionSlotId", "sessionCode")),
}
_TALKS = Entry("sessions", _TALK, talk)
_BREAK = Entry("sessions", _TALK, pause)
_BLOCK: Table = {
    **_COMMON,
    "id": "_block",
    "conveners": Person(_PERSON, "chair", person),
    "contributions": _TALKS,
    **dict.fromkeys(("sessionId", "sessionSlotId", "contribDuration", "slots", "numSlots")),
}
_ENTRIES: Rule = Choice(
    "entryType",
    {
        "Session": Entry(
            "_blocks",
            {
                **_BLOCK,
                "slotTitle": Field("subtitle", one_line),
                "entries": Keyed(
                    "_key", Choice("entryType", {"Contribution": _TALKS, "Break": _BREAK})
                ),
            },
            block,
        ),
        "Contribution": _TALKS,
        "Break": _BREAK,
    },
)
_EVENT: Table = {
    "id": "_id",
    "title": Field("title", one_line),
    "description": Field("description", plain),
    "timezone": "timezone",
    "startDate": Field("_from", _date),
    "endDate": Field("_until", _date),
    "location": Field("venue", one_line),
    "url": "url",
    "contributions": _TALKS,
    "sessions": Entry("_blocks", _BLOCK, block),
    **dict.fromkeys(("_type", "_fossil", "creator", "visibility", "hasAnyProtection", "type")),
}
_MEETING: Table = {
    **_COMMON,
    "id": "id",
    "type": Field("type", lambda value: _KINDS.get(str(value).casefold())),
    "category": Field("_category", one_line),
    "location": Field("_place", one_line),
    "chairs": Person(_PERSON, "chair", person),
    "keywords": "tags",
    **dict.fromkeys(("categoryId", "timezone", "creator", "creationDate", "visibility")),
    **dict.fromkeys(("hasAnyProtection", "rights", "roomMapURL", "contributions", "sessions")),
}
_ANSWER: Table = dict.fromkeys(_SAID)


def settle(book: Book) -> None:
    """Sessions without contributions, and what the others say of theirs."""
    settle_span(book)
    alone = len(book.sessions) == 1 and "_category" in book.sessions[0].fields
    if alone:
        book.conference.put("title", *book.sessions[0].fields["title"])
    _settle_common(book, "_category", "subtitle" if alone else "title", "track")
    _settle_common(book, "_place", "venue", "")
    holding = set()
    for session in book.sessions:
        held = session.holder("_block")
        if held is not None:
            holding.add(id(held))
            if session.text("type") != "break":
                session.people += [part for part in held.people if part[0] == "chair"]
        named = session.fields.get("_session") or (held and held.fields.get("title"))
        if named:
            session.leave("session", *named)
    for one in book.drafts.pop("_blocks", []):
        if id(one) not in holding:
            one.fields["id"] = one.fields.pop("_block")
            book.add("sessions", one)
    settle_zone(book)


def _settle_common(book: Book, field: str, common: str, each: str) -> None:
    """What all events of a category say is of the conference; else each has its own."""
    told = {one.text(field) for one in book.sessions}
    for one in book.sessions:
        put = one.fields.pop(field, None)
        if put is not None and len(told) == 1:
            book.conference.put(common, *book.conference.moved(put, one))
        elif put is not None and each:
            one.put(each, *put)
        elif put is not None:
            one.leave("location", *put)


def _is_category(root: Value) -> bool:
    """Whether nothing is told of events but when they are; one alone begins and ends on a day."""
    results = root.get("results") if isinstance(root, Mapping) and "_type" in root else None
    events = [one for one in listed(results) if isinstance(one, Mapping)]
    if results is None or any(one.get("contributions") or one.get("sessions") for one in events):
        return False
    if not all("title" in one and inner(one.get("startDate"), "date") for one in events):
        return False
    dates = {_date(one.get(name)) for one in events for name in ("startDate", "endDate")}
    return len(events) > 1 or len(dates) == 1


_HAS_EVENTS = some("title", "startDate", "timezone", _type=str)


def _is_event(root: Value) -> bool:
    """Whether it is an event without the answer in which Indico hands it on."""
    held = isinstance(root, Mapping) and not root.keys().isdisjoint(("contributions", "sessions"))
    return held and _HAS_EVENTS(root)


INDICO = Format(
    name="indico",
    title="an export of Indico",
    parts=(
        (_is_category, {**_ANSWER, "results": Entry("sessions", _MEETING, block)}),
        (
            at("results", _HAS_EVENTS),
            {**_ANSWER, "results": _EVENT},
        ),
        (_is_event, _EVENT),
        (
            has("_type", results=Mapping),
            {**_ANSWER, "results": Keyed("_event", Keyed("_day", Keyed("_key", _ENTRIES)))},
        ),
    ),
    finish=settle,
)
