"""schedule.xml and schedule.json of c3voc, frab and pretalx, and Pentabarf before them.

https://c3voc.de/wiki/schedule with its schemas, and what FOSDEM, the Chaos Computer Club and
PyCon ES published. The newer "schedule2" has sessions and people in lists of their own. A day, a
room or events alone are read as well, and so is what stands in an answer or in some other element,
and JSON that a program made of the XML. Days and rooms may be lists or stand under their dates and
names. frab's `speakers.json` says more of the people of a schedule that lies beside it, and its
`events.json` lists the events by their titles.
"""

from collections.abc import Callable

from confsched.formats.book import Book
from confsched.formats.building.days import settle_days
from confsched.formats.cancelled import settle_cancelled
from confsched.formats.drafts import Draft, mapping_of
from confsched.formats.fits import at, has
from confsched.formats.general_types import (
    settle_categories,
    settle_general_types,
)
from confsched.formats.ids import is_placeholder
from confsched.formats.offsets import moment
from confsched.formats.records.layout.day_names import day_in
from confsched.formats.records.times.listed_late import turn_late_hours
from confsched.formats.schedule_shapes import (
    ACRONYM,
    EVENTS,
    are_days,
    are_days_by_key,
    are_events,
    are_events_by_key,
    are_rooms,
    around,
    is_conference,
    is_day,
    is_entry,
    is_json,
    is_xml,
)
from confsched.formats.site_pages import settle_pages
from confsched.formats.systems.frab.common_ids import drop_common_ids, note_same_guids
from confsched.formats.systems.frab.events import (
    BESIDE,
    BREAK_XML,
    EVENT_JSON,
    EVENT_XML,
    EVENTS_LISTED,
    LISTED,
    PERSON,
    attributes,
    colour_tracks,
    named,
    settle_lengths,
    spelt,
)
from confsched.formats.systems.frab.rooms import define_rooms, join_rooms
from confsched.formats.systems.frab.turned import turn_back
from confsched.formats.tables import (
    Chosen,
    Entry,
    Field,
    Format,
    Keyed,
    Rule,
    Table,
    Within,
)
from confsched.formats.texts import one_line, plain
from confsched.formats.values import padded
from confsched.reading import Mapping, Sequence, Value

_DAY_FIELDS: Table = {
    **dict.fromkeys(("date", "#text"), Field("date", padded)),
    "title": Field("title", one_line),
    "index": "_index",
    "start": "_start",
    "end": "_end",
}
_TRACK_FIELDS: Table = {
    "name": Field("name", one_line),
    "slug": "id",
    "color": "color",
    "colors": {"light": "color"},
    "description": Field("description", plain),
}
_CONFERENCE: Table = {
    "acronym": "id",
    **dict.fromkeys(("title", "name"), Field("title", one_line)),
    "subtitle": Field("subtitle", one_line),
    "description": Field("description", plain),
    "venue": "_venue",
    "city": "_city",
    "url": "url",
    "base_url": "_base",
    **dict.fromkeys(("time_zone_name", "timezone", "time_zone", "tz"), "timezone"),
    "languages": "languages",
    "start": "_first",
    "end": "_last",
    "day_change": "_change",
    "daysCount": None,
}
_NO_PAGE = "https://conference.invalid/"  # of our own files


_TRACK = Entry("tracks", attributes(_TRACK_FIELDS) | {"#text": Field("name", one_line)})
_EACH_XML: Table = {"event": EVENT_XML, **dict.fromkeys(("break", "pause"), BREAK_XML)}
_EVENTS_XML: Table = {**_EACH_XML, "events": _EACH_XML}
_ROOM_XML = Within(
    {
        **attributes(dict.fromkeys(("name", "title"), Field("_room", one_line))),
        **_EVENTS_XML,
    },
    alone="rooms",
)


def _day(day: Draft) -> None:
    """A day that stands under its date; `Day 1` is no title."""
    if "date" not in day.fields and moment(day.sought("_key")) is not None:
        day.pull("date", "_key")
    title = day.text("title")
    if title and day_in(title) == title:
        day.leave("title", *day.fields.pop("title"))


_DAY_XML = Entry(
    "days",
    {
        **attributes(_DAY_FIELDS),
        "room": _ROOM_XML,
        "rooms": {"room": _ROOM_XML},
        **_EVENTS_XML,
    },
    _day,
)
_XML: Table = {
    "@noNamespaceSchemaLocation": None,
    "conference": {
        **attributes(spelt(_CONFERENCE)),
        "days": {"day": _DAY_XML, "#text": None},
        "day": _DAY_XML,
        "track": _TRACK,
        "tracks": {"track": _TRACK},
    },
    "tracks": {"track": _TRACK},
    "persons": {"person": Entry("speakers", PERSON, named)},
    "day": _DAY_XML,
    "days": {"day": _DAY_XML},
    **_EACH_XML,
}
_ROOM_NAME = Field("name", one_line)
_ROOM_JSON = Entry(
    "rooms", {"name": _ROOM_NAME, "#text": _ROOM_NAME, "capacity": "capacity", "url": "url"}
)
_EVENTS = dict.fromkeys(EVENTS, EVENT_JSON)
_ROOM_LISTED = Within(
    {**dict.fromkeys(("name", "room", "title"), Field("_room", one_line)), **_EVENTS},
    alone="rooms",
)


def _room(value: Value) -> Rule:
    """A room that holds its events, or the events themselves."""
    holds = isinstance(value, Mapping) and not value.keys().isdisjoint(EVENTS)
    return _ROOM_LISTED if holds else EVENT_JSON


_ROOMS_JSON = Keyed("_room", Chosen(_room), alone="rooms")


def _rooms(value: Value) -> Rule:
    """Events by the names of their rooms; or a list of rooms, each with its events."""
    first = value[0] if isinstance(value, Sequence) and value else None
    return _ROOM_LISTED if _room(first) is _ROOM_LISTED else _ROOMS_JSON


_DAY_JSON = Entry(
    "days",
    {
        **_DAY_FIELDS,
        **spelt({"day_start": "_start", "day_end": "_end"}),
        "rooms": Chosen(_rooms),
        **_EVENTS,
    },
    _day,
)
_DAYS_BY_KEY = Keyed("_key", _DAY_JSON)
_ROOMS_BY_DATE = Keyed("date", Chosen(_rooms))


def _days(value: Value) -> Rule:
    """A list of days, or days by their dates or numbers; or how many there are."""
    if isinstance(value, str):
        return None
    if is_day(value) or not are_days_by_key(value):
        return _DAY_JSON
    inner = value.values() if isinstance(value, Mapping) else ()
    return _DAYS_BY_KEY if any(map(is_day, inner)) else _ROOMS_BY_DATE


def _events(value: Value) -> Rule:
    """Events in a list, or by their ids."""
    return Keyed("_key", EVENT_JSON) if are_events_by_key(value) else EVENT_JSON


_LISTS: Table = {
    "days": Chosen(_days),
    "rooms": _ROOM_JSON,
    "tracks": _TRACK,
    "events": Chosen(_events),
    "persons": Entry("speakers", PERSON, named),
}
_JSON: Table = {
    "url": "url",
    "base_url": "_base",
    "conference": {**spelt(_CONFERENCE), **_LISTS},
    **_LISTS,
}
_BARE: Table = {**_JSON, **spelt(_CONFERENCE)}


def _settle(book: Book) -> None:
    """What depends on more than one entry."""
    _take_listed(book)
    conference = book.conference
    base = conference.fields.pop("_base", None)
    if base is not None and conference.text("url") not in ("", base.value):
        conference.leave("base_url", *base)
    elif base is not None:
        conference.put("url", *base)
    _venue(conference)
    settle_lengths(book)
    settle_days(book)
    turn_late_hours(book)
    settle_cancelled(book)
    if "_change" in conference.fields:
        conference.leave("day_change", *conference.fields["_change"])
    define_rooms(book)
    join_rooms(book)
    for room in book.drafts["rooms"]:
        _online(room)
    colour_tracks(book)
    _without_placeholders(book)
    drop_common_ids(book)
    note_same_guids(book)
    settle_categories(book)
    settle_general_types(book.sessions)
    settle_pages(book)
    whole = conference.text("url").partition("#")[0]
    for session in book.sessions:
        _length(session)
        _mark(session, whole)


def _take_listed(book: Book) -> None:
    """Of events listed beside a schedule, those that are not in it."""
    known = {session.text("id") for session in book.sessions}
    listed = book.drafts.pop(LISTED, [])
    book.drafts["sessions"] += [one for one in listed if one.text("id") not in known]


def _without_placeholders(book: Book) -> None:
    """What stands for an id where there is none, which one session alone may really have."""
    unnamed = [one for one in book.sessions if is_placeholder(one.text("id") or "-")]
    for session in unnamed if len(unnamed) > 1 else ():
        session.fields.pop("id", None)


def _venue(conference: Draft) -> None:
    """Where it takes place: a name, and the city where it is given; or the city alone."""
    told = [conference.fields[name] for name in ("_venue", "_city") if name in conference.fields]
    puts = [*zip(("name", "address"), told, strict=False)]
    if puts:
        _, key, mark = told[0]
        conference.put("venue", mapping_of(conference, puts), key, mark)


def _length(session: Draft) -> None:
    """How long it lasts, once: newer files give an end and, for older readers, a duration."""
    if session.text("end") and session.text("duration"):
        session.fields.pop("duration")


def _online(room: Draft) -> None:
    """A room that exists on the network only, by the kind of room that it is."""
    kind = room.extra.get("type")
    if kind is not None and kind.value == "online":
        room.put("online", "true", *room.extra.pop("type")[1:])


def _mark(session: Draft, whole: str) -> None:
    """No page is a mark on the conference's: the schema has no event without an address."""
    url, slug = session.fields.get("url"), session.extra.get("slug")
    if url is None or slug is None or "#" not in str(url.value):
        return
    if url.value in (f"{whole}#{slug.value}", f"{_NO_PAGE}#{slug.value}"):
        session.leave("url", *session.fields.pop("url"))


_PARTS = (are_days, are_rooms, are_events)


def _as_json(root: Value) -> Rule:
    """How a file is read that is a schedule, or a part of one, or in which one stands."""
    if is_json(root):
        bare = is_conference(root) or (isinstance(root, Mapping) and ACRONYM in root)
        return {"$schema": None, **(_BARE if bare else _JSON), "schedule": _JSON}
    if around(root, is_json) is not None:
        return _inside(root, is_json, _as_json)
    if are_events(root):
        return EVENT_JSON
    return _days(root) if are_days(root) else _ROOMS_JSON


def _inside(root: Value, fits: Callable[[Value], bool], rule: Callable[[Value], Rule]) -> Rule:
    """How a file is read in which a schedule stands, by how that one is."""
    found = around(root, fits)
    way, schedule = found or ((), root)
    inner = rule(schedule) if found else {}
    for key in reversed(way):
        inner = {key: inner}
    return inner


def _is_as_json(root: Value) -> bool:
    return any(fits(root) for fits in _PARTS) or around(root, is_json) is not None


def _is_as_xml(root: Value) -> bool:
    return is_xml(root) or around(root, is_xml) is not None


def _as_xml(root: Value) -> Rule:
    """How XML is read that is a schedule, or a part of one, or in which one stands."""
    if is_xml(root):
        schedule = root.get("schedule", root) if isinstance(root, Mapping) else root
        bare = isinstance(schedule, Mapping) and "conference" not in schedule
        table = {**attributes(spelt(_CONFERENCE)), **_XML} if bare else _XML
        return {**table, "schedule": table, "room": _ROOM_XML}
    return _inside(root, is_xml, _as_xml)


FRAB_XML = Format(
    name="schedule.xml",
    title="schedule.xml (c3voc, frab, pretalx, Pentabarf)",
    parts=((_is_as_xml, Chosen(_as_xml)),),
    arrange=turn_back,
    others=BESIDE,
    finish=_settle,
)
FRAB_JSON = Format(
    name="schedule.json",
    title="schedule.json (c3voc, frab, pretalx)",
    parts=(
        (_is_as_json, Chosen(_as_json)),
        (at("conference_events", has(events=Sequence)), EVENTS_LISTED),
    ),
    others=BESIDE,
    piece=is_entry,
    finish=_settle,
)
