"""What the app of Google I/O reads (`conference_data.json`; iosched on GitHub).

In its first years the data stood in several files: `session_data_v4.json`, `speakers_v2.json`;
in 2013 it called people presenters and rooms locations.
Moments are milliseconds since 1970 in UTC, in older files texts; no zone is named. Tags have a
category: those that stand for a type say what the session says itself.
"""

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, sequence_of
from confsched.formats.epoch import instant
from confsched.formats.fits import at, some
from confsched.formats.tables import (
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
from confsched.formats.values import if_true, listed
from confsched.reading import Value
from confsched.text.titles import plain_type


def speaker(draft: Draft) -> None:
    """Somebody whose id may stand outside only."""
    draft.pull("id", "_id")


def block(draft: Draft) -> None:
    """What is no session of anybody's: a meal, a break, the hours of the registration."""
    draft.derive("type", plain_type(draft.text("title")) or draft.text("_kind"), of="_kind")


def _video(value: Value) -> Rule:
    """The page of a video, of which only the number in YouTube may be there."""
    return "url" if isinstance(value, str) and "://" in value else Extra("youtubeUrl")


_PEOPLE = Person({"#text": "id"})
_SESSION: Table = {
    "id": "id",
    "title": Field("title", one_line),
    "description": Field("description", plain),
    "startTimestamp": Field("start", instant),
    "endTimestamp": Field("end", instant),
    **dict.fromkeys(("room", "location"), "room"),
    "type": Field("type", one_line),
    **dict.fromkeys(("speakers", "presenterIds"), _PEOPLE),
    "tagNames": "_tags",
    "tags": "_tags",
    "youtubeUrl": Chosen(_video),
    "url": "url",
    "livestreamed": Extra("livestreamed", if_true),
    "isLivestream": Extra("isLivestream", if_true),
}
_SPEAKER: Table = {
    "id": "id",
    "name": Field("name", one_line),
    "bio": Field("bio", plain),
    "company": Field("organization", one_line),
    "title": Field("role", one_line),
    "website": "url",
}
_ROOM: Table = {
    "id": "id",
    "name": Field("name", one_line),
    "capacity": "capacity",
    "filter": None,
}
_BLOCK: Table = {
    "title": Field("title", one_line),
    "subtitle": Field("subtitle", one_line),
    "type": "_kind",
    "start": Field("start", instant),
    "end": Field("end", instant),
}
_DATA: Table = {
    "sessions": Entry("sessions", _SESSION),
    "speakers": Keyed("_id", Entry("speakers", _SPEAKER, speaker)),
    "presenters": Entry("speakers", _SPEAKER),
    "rooms": Entry("rooms", _ROOM),
    "blocks": Entry("sessions", _BLOCK, block),
    "tags": Entry("_tags", {"tag": "id", "name": "name", "category": "_category"}),
}


def settle(book: Book) -> None:
    """Keep ids that are no names, and leave out the hours in which sessions are."""
    if not book.drafts["speakers"]:
        for session in book.sessions:
            _keep_ids(session)
    book.drafts["sessions"] = [one for one in book.sessions if not _is_open(one)]
    tags = {draft.text("id"): draft for draft in book.drafts["_tags"]}
    for session in book.sessions:
        _name_tags(session, tags)


def _keep_ids(session: Draft) -> None:
    """Where nobody is in the data the ids of speakers are no names."""
    ids = [person.fields["id"] for _, person, _ in session.people if "id" in person.fields]
    session.leave("speakers", sequence_of(session, ids), session.mark, session.mark)
    session.people = []


def _is_open(session: Draft) -> bool:
    """Whether it is a block of the day that is free for sessions."""
    return session.text("_kind") == "free" and not session.text("title")


def _name_tags(session: Draft, tags: dict[str, Draft]) -> None:
    put = session.fields.get("_tags")
    for one in listed(put.value) if put else ():
        tag = tags.get(one) if isinstance(one, str) else None
        if put and (tag is None or tag.text("_category").lower() != "type"):
            session.collect("tags", tag.text("name") if tag else one, put.mark)
        elif tag is not None:
            session.derive("type", tag.text("name"), of="_tags")


_FILES = {  # of the app in its first years
    **dict.fromkeys(("speakers", "presenters"), ("id", "name")),
    "rooms": ("id", "name"),
    "blocks": ("title", "start"),
}

GOOGLE_IO = Format(
    name="google-io",
    title="conference data of Google I/O",
    parts=((at("sessions", some("title", "startTimestamp")), _DATA),),
    others=tuple((at(key, some(*fields)), {key: _DATA[key]}) for key, fields in _FILES.items()),
    finish=settle,
)
