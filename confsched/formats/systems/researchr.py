"""Programmes of conf.researchr.org, in the XML that the ACM's conference app takes.

ICSE, SPLASH, POPL and other conferences have it. What is called a subevent is a session: a slot
without the id of an event is all of it, and says who chairs; slots with one are its talks, which
are sessions of ours under that chair. Talks that all begin and end together are posters: they are
one session, which lists them in its description and keeps them under `extra`. Whoever wrote
something is taken for a speaker of it.

Traps. What nobody filled in is called `undefined`. Who organises the conference, and what they say
of themselves, is kept as it is.
"""

from collections import defaultdict
from collections.abc import Iterator

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Part, mapping_of
from confsched.formats.fits import at, has
from confsched.formats.holding import hold
from confsched.formats.systems.spans import settle_span
from confsched.formats.tables import Entry, Field, Format, Person, Table, Within
from confsched.formats.texts import lowered, one_line, plain
from confsched.formats.types import known_type
from confsched.formats.values import listed
from confsched.reading import Mapping, Value
from confsched.text.titles import plain_type

_ROLES = {"author": "speaker", "presenter": "speaker", "session chair": "chair"}
_SLOT = ("date", "start", "end", "room")
_ADDRESS = ("_address", "_city", "_state", "_zip", "_country")


def _said(value: Value) -> Value:
    text = plain(value)
    return None if text == "undefined" else text


def _said_in_a_line(value: Value) -> Value:
    return one_line(_said(value))


def _dashed(value: Value) -> Value:
    return value.replace("/", "-") if isinstance(value, str) else value


def _role(value: Value) -> Value:
    role = lowered(value)
    return _ROLES.get(role, role) if isinstance(role, str) else role


def _person(draft: Draft) -> None:
    parts = (draft.text(field) for field in ("_first", "_middle", "_last", "_suffix"))
    draft.derive("name", " ".join(" ".join(parts).split()), of="_last")


_PERSON: Table = {
    "role": Field("_role", _role),
    "sort_key": None,
    "name": Field("name", one_line),
    "first_name": Field("_first", one_line),
    "middle_name": Field("_middle", one_line),
    "last_name": Field("_last", one_line),
    "suffix": Field("_suffix", one_line),
    "affiliation": Field("organization", _said_in_a_line),
    "bio": Field("bio", _said),
    "homepage_url": "url",
    "person_id": "id",
}


def _slot(draft: Draft) -> None:
    """A talk has the id of its event, a whole session that of its slot alone."""
    is_talk, slot = "id" in draft.fields, draft.fields.get("_slot")
    if slot is not None and is_talk:
        draft.leave("slot_id", *slot)
    elif slot is not None:
        draft.put("_whole", *slot)
    tracks = draft.fields.get("_tracks")
    if tracks is not None:
        first, *others = listed(tracks.value)
        draft.put("track", one_line(first), tracks.key, tracks.mark)
        for other in others:
            draft.collect("tags", one_line(other), tracks.mark)


_TIMESLOT = Entry(
    "sessions",
    {
        "slot_id": "_slot",
        "event_id": "id",
        "title": Field("title", one_line),
        "room": Field("room", one_line),
        "date": Field("date", _dashed),
        "start_time": "start",
        "end_date": None,
        "end_time": "end",
        "description": Field("abstract", _said),
        "persons": {"person": Person(_PERSON, finish=_person)},
        "tracks": {"track": "_tracks"},
    },
    _slot,
)
_SUBEVENT: Table = {
    "subevent_id": "_id",
    "title": Field("_title", one_line),
    "description": Field("_description", _said),
    "url": "_url",
    "url_link_display": None,
    "room": None,
    "date": None,
    "tracks": None,
    "timeslot": _TIMESLOT,
}
_EVENT: Table = {
    "event_details": {
        "title": Field("title", one_line),
        "acronym": Field("id", one_line),
        "event_type": None,
        "start_date": Field("_from", _dashed),
        "end_date": Field("_until", _dashed),
        "location": {
            "facility_name": Field("_venue", one_line),
            "address": Field("_address", one_line),
            "city": Field("_city", one_line),
            "state": Field("_state", one_line),
            "zip_code": Field("_zip", one_line),
            "country": Field("_country", one_line),
        },
        "description": Field("description", _said),
        "url": "url",
        "url_link_display": None,
    },
    "subevent": Within(_SUBEVENT),
    "timeslot": _TIMESLOT,
    "timezone_id": "timezone",
}


def _settle(book: Book) -> None:
    settle_span(book)
    _venue(book.conference)
    slots: defaultdict[Draft | None, list[Draft]] = defaultdict(list)
    for session in book.sessions:
        slots[session.above if session.holder("_title") else None].append(session)
    alone = slots.pop(None, [])
    book.drafts["sessions"] = [
        *alone,
        *(session for one in slots.values() for session in _sessions(one)),
    ]
    for session in book.sessions:
        _settle_type(session)


def _venue(conference: Draft) -> None:
    name = conference.fields.get("_venue")
    lines = [conference.fields[field] for field in _ADDRESS if field in conference.fields]
    if name is None:
        return
    puts = [("name", name)]
    if lines:
        address = ", ".join(str(line.value) for line in lines)
        puts.append(("address", lines[0].holding(address)))
    conference.put("venue", mapping_of(conference, puts), name.key, name.mark)


def _sessions(slots: list[Draft]) -> Iterator[Draft]:
    """What the slots of a session come to: the whole of it, or its talks and its posters."""
    wholes = [slot for slot in slots if "_whole" in slot.fields]
    chairs = [part for whole in wholes for part in whole.people]
    together: defaultdict[tuple[str, ...], list[Draft]] = defaultdict(list)
    for number, slot in enumerate(slots):
        if "_whole" not in slot.fields:
            timed = slot.text("start") and slot.text("date")
            together[tuple(map(slot.text, _SLOT)) if timed else (str(number),)].append(slot)
    for same in together.values():
        if len(same) > 1:
            yield _posters(same, wholes.pop(0) if wholes else None, chairs)
        else:
            yield _talk(same[0], chairs)
    for whole in () if together else wholes:
        yield _described(whole)


def _described(whole: Draft) -> Draft:
    """A session as the subevent calls it, with the page on which it stands."""
    named = whole.seek("_title")
    if named is not None:
        whole.fields["title"] = named
    whole.pull("description", "_description")
    whole.pull("url", "_url")
    return whole


def _talk(talk: Draft, chairs: list[Part]) -> Draft:
    """A talk of a session, with those who chair that."""
    for name in ("_title", "_description"):
        found = talk.seek(name)
        if found is not None:
            talk.leave("session" if name == "_title" else "session_description", *found)
    talk.pull("url", "_url")
    talk.people.extend(chairs)
    return talk


def _posters(same: list[Draft], whole: Draft | None, chairs: list[Part]) -> Draft:
    """One session for all that is shown at once."""
    first = same[0]
    session = whole or Draft(first.places, first.mark, first.above)
    session.people = [*chairs]
    for field in (*_SLOT, "track"):
        if field in first.fields:
            session.fields[field] = first.fields[field]
    _described(session)
    for one in same:
        one.fields = {name: put for name, put in one.fields.items() if name not in _SLOT}
    hold(session, same)
    session.derive("type", "poster session", of="title")
    return session


def _settle_type(session: Draft) -> None:
    """What the title or a badge plainly says, else a talk where somebody speaks."""
    kind = plain_type(session.text("title").rpartition(": ")[2]) or _badge(session)
    session.derive("type", kind or _by_roles(session), of="title")


def _badge(session: Draft) -> str:
    """The type that a badge is called after; most say what a paper has won."""
    put = session.extra.get("badges")
    badges = put.value.get("badge") if put is not None and isinstance(put.value, Mapping) else None
    return next(filter(None, (known_type(str(badge)) for badge in listed(badges))), "")


def _by_roles(session: Draft) -> str:
    roles = {role for role, _, _ in session.people}
    if "keynote speaker" in roles:
        return "keynote"
    return "talk" if any(role.endswith("speaker") for role in roles) else "other"


RESEARCHR = Format(
    name="researchr",
    title="programme of conf.researchr.org",
    parts=((at("event", has("event_details")), {"event": _EVENT}),),
    finish=_settle,
)
