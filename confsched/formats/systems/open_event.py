"""Open Event of FOSSASIA and eventyay: a folder with a JSON file for each kind of thing.

https://github.com/fossasia/open-event and what eventyay exports: keys are written with dashes, in
2016 with underscores; what its API answers (JSON:API) has the same keys, one level deeper. In 2015
each list stood under its name, `begin` and `end` were when a session is, and it named its place and
its track by their numbers.

Traps. Sessions and people copy what they name, and often the copy is corrected and the number is
not (see `references` and `trust`). What has no slot yet begins and ends at 00:00, which is told as
a session without a length. An event in UTC may stand for one whose zone nobody chose: its
offsets agree with it, so nothing but the place can tell (`zone_of_the_place`). Times in UTC may be
those of the clock on the wall (see `wall_clocks`).
"""

from collections.abc import Callable
from functools import partial

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.columns.fields import columns
from confsched.formats.drafts import Draft, Put, mapping_of, sequence_of
from confsched.formats.fits import Shape, at, either, has, lists, some
from confsched.formats.general_types import settle_tracks_of_types
from confsched.formats.offsets import settle_wall_clocks
from confsched.formats.records.cells.statuses import doubt_in
from confsched.formats.records.layout.shapes import names_of
from confsched.formats.systems.spans import settle_span
from confsched.formats.tables import (
    Choice,
    Chosen,
    Entry,
    Extra,
    Field,
    Format,
    Person,
    Reference,
    Rule,
    Table,
)
from confsched.formats.texts import one_line, plain
from confsched.formats.unexplained import says_more, settle_claimed
from confsched.formats.values import date_of, if_true, inner, language
from confsched.reading import Mapping, Sequence, Value

_OF_TALKS = frozenset(("name", "start", "time", "date"))  # what columns of talks may be
_UTC_ENDS = (-32.0, 12.0)  # degrees of longitude: between them clocks may be at UTC


def _spelled(table: Table) -> Table:
    """The same with the keys that were written with underscores or blanks."""
    others = {key.replace("-", mark): rule for mark in "_ " for key, rule in table.items()}
    return {**others, **table}


def _named(reference: Reference) -> Chosen:
    """An entry that is described on the spot, or named alone."""
    named = Field(reference.name, one_line)
    return Chosen(lambda value: named if isinstance(value, str) else reference)


def person(draft: Draft) -> None:
    """The longer of two biographies is the one; the other is kept."""
    for field in ("_long", "_short"):
        found = draft.fields.get(field)
        if found is not None:
            if "bio" in draft.fields:
                draft.leave("short-biography", *found)
            draft.put("bio", *found)


def session(draft: Draft) -> None:
    """A session that was deleted does not take place; of 2015 its type is a word."""
    kind = draft.fields.get("_kind")
    if kind is not None:
        place = draft.leave if "type" in draft.fields or "_type" in draft.fields else draft.put
        place("type", *kind)
    deleted = draft.fields.get("_deleted")
    if deleted is not None:
        draft.fields["status"] = deleted.holding("cancelled")


_KIND = Field("_kind", one_line)
_TYPE: Table = {"id": "_type", "name": Field("type", one_line), "length": Extra("length")}


def _type(value: Value) -> Rule:
    """A type that is described, or named alone."""
    return _KIND if isinstance(value, str) else _TYPE


_PERSON = _spelled(
    {
        "#text": "id",
        "id": "id",
        "name": Field("name", one_line),
        "organisation": Field("organization", one_line),
        "position": Field("role", one_line),
        "short-biography": Field("_short", plain),
        "long-biography": Field("_long", plain),
        "biography": Field("_long", plain),
        "bio": Field("_long", plain),
        "website": "url",
        "web": "url",
        "country": "country",
        "email": "email",
        "mobile": "phone",
        "is-featured": Extra("is-featured", if_true),
        "sessions": "_sessions",
        "session": None,
    }
)
_TRACK = _spelled(
    {
        "id": "id",
        "name": Field("name", one_line),
        "color": "color",
        "description": Field("description", plain),
        "sessions": None,
    }
)
_ROOM: Table = {"id": "id", "name": Field("name", one_line), "floor": "floor", "sessions": None}
_SESSION = _spelled(
    {
        "id": "id",
        "title": Field("title", one_line),
        "subtitle": Field("subtitle", one_line),
        "short-abstract": Field("abstract", plain),
        "abstract": Field("abstract", plain),
        "long-abstract": Field("description", plain),
        "description": Field("description", plain),
        "sessionDescription": Field("description", plain),
        "tags": "tags",
        "comments": Field("notes", plain),
        "starts-at": "start",
        "start-time": "start",
        "begin": "start",
        "timestart": "start",
        "ends-at": "end",
        "end-time": "end",
        "end": "end",
        "timeend": "end",
        "type": _KIND,
        "language": Field("language", language),
        "state": Field("status", partial(doubt_in, otherwise={"pending": "tentative"})),
        "deleted-at": "_deleted",
        "session-type": Chosen(_type),
        "track": _named(Reference("track", "tracks", _TRACK)),
        "microlocation": _named(Reference("room", "rooms", _ROOM)),
        "speakers": Person(_PERSON, finish=person),
        "is-mail-sent": None,
    }
)
_EVENT = _spelled(
    {
        "name": Field("title", one_line),
        "slogan": Field("subtitle", one_line),
        "description": Field("description", plain),
        "timezone": "timezone",
        "starts-at": Field("_from", date_of),
        "start-time": Field("_from", date_of),
        "ends-at": Field("_until", date_of),
        "end-time": Field("_until", date_of),
        "location-name": Field("_place", one_line),
        "latitude": "_latitude",
        "longitude": "_longitude",
        "event-url": "url",
        "url": "url",
        "external-event-url": "url",
        "email": "contact",
    }
)


def _of_api(table: Table, **related: Rule) -> Table:
    """A thing as the API tells of it, with the things that it names by their numbers."""
    told: dict[str, Rule] = {
        key.replace("_", "-"): {"data": rule, "links": None} for key, rule in related.items()
    }
    return {
        "id": "id",
        "type": None,
        "links": None,
        "attributes": table,
        "relationships": _spelled({**told, **{key: told.get(key) for key in _RELATED}}),
    }


_RELATED = ("event", "sessions", "speakers", "session-type", "microlocation", "track")
_RESOURCE = ("id", "type", "attributes")
_RESOURCES = Choice(
    "type",
    {
        "event": _of_api(_EVENT),
        "microlocation": Entry("rooms", _of_api(_ROOM)),
        "track": Entry("tracks", _of_api(_TRACK)),
        "session-type": Entry("_types", _of_api({"name": Field("name", one_line)})),
        "speaker": Entry("speakers", _of_api(_PERSON, sessions="_sessions"), person),
        "session": Entry(
            "sessions",
            _of_api(
                _SESSION,
                session_type={"id": "_type", "type": None},
                microlocation={"id": "room", "type": None},
                track={"id": "track", "type": None},
                speakers=Person({"id": "id", "type": None}),
            ),
            session,
        ),
    },
)
# in the first version, of 2015: each list under its name, in files of their own or in one
_LISTS: Table = {
    "events": _EVENT,
    "microlocations": Entry("rooms", _ROOM),
    "tracks": Entry("tracks", _TRACK),
    "speakers": Entry("speakers", _PERSON, person),
    "sessions": Entry("sessions", _SESSION, session),
    "sponsors": Extra("sponsors"),
}


def settle(book: Book) -> None:
    """When and where the conference is, and types that are named by their numbers."""
    conference = book.conference
    settle_span(book)
    _settle_venue(conference)
    if found := zone_of_the_place(conference):
        book.findings.append(found)
    settle_wall_clocks(book)
    types = {draft.text("id"): draft.text("name") for draft in book.drafts["_types"]}
    for one in book.sessions:
        one.derive("type", types.get(one.text("_type"), ""), of="_type")
    settle_tracks_of_types(book)
    settle_claimed(book)


def _settle_venue(conference: Draft) -> None:
    name = conference.fields.get("_place")
    geo = [conference.fields.get(field) for field in ("_latitude", "_longitude")]
    found = [put for put in geo if put is not None]
    if name is not None:
        parts = [("name", name)]
        if len(found) == len(geo) and any(str(put.value).strip("0.") for put in found):
            parts.append(("geo", Put(sequence_of(conference, found), found[0].key, found[0].mark)))
        conference.put("venue", mapping_of(conference, parts), name.key, name.mark)


def zone_of_the_place(conference: Draft) -> Finding | None:
    """T218 for a conference in UTC at a place where no clock shows UTC."""
    zone = conference.fields.get("timezone")
    try:
        longitude = float(conference.text("_longitude"))
    except ValueError:
        return None
    west, east = _UTC_ENDS
    if zone is None or zone.value not in ("UTC", "Etc/UTC", "GMT") or west < longitude < east:
        return None
    message = (
        f"the zone is {zone.value}, but at {abs(longitude):.0f}\N{DEGREE SIGN} "
        f"{'east' if longitude > 0 else 'west'} no clock shows it"
    )
    return Finding(message, conference.places.span(zone.mark), code="T218")


_IS_EVENT = either(
    has("name", "organizer-name"),
    has("name", "organizer_name"),
    has("name", "starts-at", "ends-at"),
)
_IS_ANSWER = at("data", some(*_RESOURCE))
_ANSWER: Table = {"data": _RESOURCES, "included": _RESOURCES}


def _answers(kind: str) -> Callable[[Value], bool]:
    """Whether a file is what the API answers about things of a kind, and no other's JSON:API."""

    def fits(root: Value) -> bool:
        data = root.get("data") if _IS_ANSWER(root) and isinstance(root, Mapping) else None
        first = data[0] if isinstance(data, Sequence) else data
        return inner(first, "type") == kind

    return fits


def _lists(*keys: str, unless: Callable[[list[str]], object]) -> Shape:
    """A list with these keys, unless its other keys say that it is another's."""
    listed = lists(*keys)
    return Shape(lambda root: listed.missing(root) or [*keys] * bool(unless(names_of(root))))


def _say_talks(names: list[str]) -> bool:
    """Whether something says when it begins or who speaks: it is a session."""
    return not _OF_TALKS.isdisjoint(column.field for column in columns(names).values())


_described = partial(_lists, unless=_say_talks)
_sessions = partial(_lists, unless=lambda names: says_more(names, _SESSION))
_IS_SESSIONS = either(
    lists("title", "microlocation"),
    _sessions("title", "session-type"),
    _sessions("title", "session_type"),
    _sessions("title", "short-abstract"),
    _sessions("title", "short_abstract"),
)
_IS_PEOPLE = either(
    lists("name", "organisation"), lists("name", "is-featured"), lists("name", "photo-url")
)

OPEN_EVENT = Format(
    name="open-event",
    title="Open Event (FOSSASIA, eventyay)",
    parts=(
        (_IS_EVENT, _EVENT),
        (_described("name", "floor"), Entry("rooms", _ROOM)),
        (_described("name", "color"), Entry("tracks", _TRACK)),
        (_described("name", "length"), Extra("session types")),
        (
            either(lists("name", "short-biography"), lists("name", "short_biography")),
            Entry("speakers", _PERSON, person),
        ),
        (_IS_SESSIONS, Entry("sessions", _SESSION, session)),
        (_described("name", "level"), Extra("sponsors")),
        (either(lists("speaker-form"), lists("speaker_form")), Extra("forms")),
        (
            either(lists("form", "field-identifier"), lists("form", "field_identifier")),
            Extra("fields"),
        ),
        (_described("name", "link"), Extra("social links")),
        (has("root_url"), Extra("meta")),
        *((_answers(kind), _ANSWER) for kind in _RESOURCES.rules),
        (at("events", some("name", "location_name")), _LISTS),
        (at("microlocations", some("name", "floor")), _LISTS),
        (at("sessions", some("title", "microlocation")), _LISTS),
    ),
    others=(
        (has(tracks=Sequence), _LISTS),
        (has(speakers=Sequence), _LISTS),
        (lists("name", "longitude"), Entry("rooms", _ROOM)),
        (_IS_PEOPLE, Entry("speakers", _PERSON, person)),
    ),
    finish=settle,
)
