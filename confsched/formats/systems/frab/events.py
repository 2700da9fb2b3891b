"""Events in schedule.xml and .json: when and where they are, what they are, and who takes part."""

from collections.abc import Mapping
from typing import Final

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.epoch import instant
from confsched.formats.fits import at, has
from confsched.formats.ids import is_placeholder
from confsched.formats.leftovers import links
from confsched.formats.records.cells.clocks import length_of
from confsched.formats.records.cells.statuses import status_rule
from confsched.formats.records.people.in_text import take_apart
from confsched.formats.records.people.named import in_round_brackets, name_person
from confsched.formats.records.people.names import names_in
from confsched.formats.records.people.nobody import names_nobody
from confsched.formats.records.people.persons import whole_name
from confsched.formats.tables import Chosen, Entry, Extra, Field, Person, Rule, Table
from confsched.formats.texts import lowered, one_line, one_text, part, plain
from confsched.formats.values import if_true, language_rule, on_24_hours, padded, page, said
from confsched.patterns import pattern
from confsched.reading import Sequence, Value

_NAMES = ("name", "public_name", "full_public_name", "full_name", "fullname", "display_name")
_BODIES = ("organization", "organisation", "affiliation", "company", "institution")
_PERSON_FIELDS: Table = {
    "id": "id",
    "code": "_code",
    "guid": "_guid",
    **dict.fromkeys(_NAMES, Field("name", one_line)),
    **dict.fromkeys(("first_name", "firstname"), Field("_first", one_line)),
    **dict.fromkeys(("last_name", "lastname", "surname"), Field("_last", one_line)),
    **dict.fromkeys(_BODIES, Field("organization", one_line)),
    **dict.fromkeys(("position", "job_title"), Field("role", one_line)),
    "country": Field("country", one_line),
    **dict.fromkeys(("biography", "bio"), Field("bio", plain)),
    "extended_biography": Extra("extended_biography", plain),
    "url": Field("url", page),
    **dict.fromkeys(("role", "event_role"), Field("_role", lowered)),
}


def spelt(table: Table) -> dict[str, Rule]:
    """A table that knows its keys as other languages spell them too: `publicName`."""
    joined = {name: name.title().replace("_", "") for name in table if "_" in name[1:]}
    return {**{name[0] + one[1:]: table[name] for name, one in joined.items()}, **table}


def attributes(table: Table) -> dict[str, Rule]:
    """A table that finds in attributes as well what it finds in elements."""
    return {**table, **{f"@{name}": rule for name, rule in table.items()}}


def _coded(draft: Draft) -> None:
    """Without an id, the short code that pretalx gives, else the one that is unique everywhere."""
    for field in ("_code", "_guid"):
        put = draft.fields.get(field)
        if put is not None and is_placeholder(draft.text("id")):
            draft.fields["id"] = put
        elif put is not None:
            draft.leave(field[1:], *put)


def named(draft: Draft) -> None:
    """Somebody whose first and last name may stand apart."""
    _coded(draft)
    put = whole_name(draft.fields) if "_first" in draft.fields or "_last" in draft.fields else None
    if put is not None:
        draft.put("name", *put)
    name = draft.text("name")
    if name[-1:] == "]" and in_round_brackets(name) != name:
        name_person(draft, name, draft.fields.pop("name"))


def _described(draft: Draft) -> None:
    """Somebody is called as in the schedule, by the public name; another one is kept."""
    for field in ("_full_public_name", "_name"):
        put = draft.fields.get(field)
        if put is not None and "name" in draft.fields and put.value != draft.text("name"):
            draft.leave(field[1:], *put)
        elif put is not None:
            draft.put("name", *put)
    named(draft)


def _person(draft: Draft) -> None:
    """Of whom a text says all there is, it may say what is in brackets, and be several."""
    named(draft)
    name = draft.text("name")
    if draft.fields.keys() == {"name"} or (name and names_nobody(name)):
        draft.fields["_names"] = draft.fields.pop("name")


def _person_json(draft: Draft) -> None:
    """The same, where it is several people; of one, what is in brackets may be a nickname."""
    named(draft)
    plain = draft.fields.keys() == {"name"} or is_placeholder(draft.text("id") or "x")
    name = draft.text("name")
    if name and (names_nobody(name) or (plain and len(names_in(name, several=True)) > 1)):
        draft.fields["_names"] = draft.fields.pop("name")


PERSON: Table = {
    **attributes(spelt(_PERSON_FIELDS)),
    **dict.fromkeys(("#text", "content", "$t"), "name"),
    "@href": "url",
}
_IN_A_TEXT = Person({**PERSON, "#text": "_names"}, finish=named)
_DESCRIBED: Table = {
    **PERSON,
    **{one: Field(f"_{one}", one_line) for one in ("name", "full_public_name")},
    "abstract": Field("bio", plain),
    "description": Extra("description", plain),
    "links": Extra("links", links),
    "events": None,  # they say who is in them
}
DESCRIBED = Person(_DESCRIBED, finish=_described)
# frab's speakers.json: all that the schedule says of nobody
_PEOPLE: Table = {
    "schedule_speakers": {"version": None, "speakers": Entry("speakers", _DESCRIBED, _described)}
}
BESIDE = ((at("schedule_speakers", has(speakers=Sequence)), _PEOPLE),)

_SHORT = pattern(r"\d{1,3}:[0-5]\d")
_LONG = pattern(r"([1-9]\d?):([01]\d|2[0-3]):([0-5]\d)")
_MINUTES = pattern(r"00?: ?((?<= )\d|[6-9]\d|\d{3,4})")
_WITH_DAYS = ("confsched", "pretalx")  # programs that write `1:14:30` for a day and more
_SHORTEST = 300  # seconds
_A_DAY = 24 * 60  # minutes


def _track(value: Value) -> Value:
    """A track; wafer names one where there is none."""
    track = part("name", "slug")(value)
    return None if track == "No Track" else track


_TRACK = Field("track", said(_track))
_COLOURED: Table = {
    **dict.fromkeys(("name", "#text"), _TRACK),
    **dict.fromkeys(("color", "@color"), "_color"),
    **dict.fromkeys(("slug", "@slug", "id", "@id"), None),
}


def _track_rule(value: Value) -> Rule:
    """A track, which may have its colour beside it."""
    if isinstance(value, str):  # of nearly all
        return _TRACK
    coloured = isinstance(value, Mapping) and not value.keys().isdisjoint(("color", "@color"))
    return _COLOURED if coloured else _TRACK


def _tracks(value: Value) -> Rule:
    """The only track of a list; several are kept, since nothing says which is first."""
    if not isinstance(value, Sequence) or len(value) != 1:
        return Extra("tracks")
    return Field("track", lambda _: _track(value[0]))


def _date(value: Value) -> Value:
    """A date or a moment, which may be counted in seconds."""
    counted = isinstance(value, str) and value.isdecimal() and len(value) >= _COUNTED
    return instant(value) if counted else padded(value)


def _length_told(value: Value) -> Value:
    """How long it lasts, as the model reads it."""
    text = padded(value)
    plain = not isinstance(text, str) or (text[-1:].isdigit() and ":" in text)
    return text if plain else length_of(str(text).strip())


def _cancelled(value: Value) -> Value:
    return "cancelled" if if_true(value) else None


_COUNTED = 9  # digits of seconds since 1970
_EVENT_FIELDS: Table = {
    "id": "id",
    "code": "_code",
    "title": Field("title", one_line),
    "subtitle": Field("subtitle", said(one_line)),
    "abstract": Field("abstract", said(plain)),
    "description": Field("description", said(plain)),
    "date": Field("_date", _date),
    "start": Field("start", on_24_hours),
    "end": Field("end", on_24_hours),
    "duration": Field("duration", _length_told),
    "room": Field("room", part("name", "guid", "slug")),
    "track": Chosen(_track_rule),
    "type": Field("type", part("name")),
    **dict.fromkeys(("language", "languages"), Chosen(language_rule)),
    "url": Field("url", page),
    "full_conf_url": Field("url", page),
    "status": Chosen(status_rule),
    "state": Chosen(status_rule),
    **dict.fromkeys(("cancelled", "canceled", "cancel"), Field("status", _cancelled)),
    "links": Extra("links", links),
    "attachments": Extra("attachments", links),
}


def _event(draft: Draft) -> None:
    """People who stand in an event without a list of theirs may be several in one text."""
    _coded(draft)
    if any("_names" in _person.fields for _, _person, _ in draft.people):
        take_apart(draft)


_PERSON = Person(PERSON, finish=_person)
_TAKING_PART = (  # one, and what holds several
    ("person", "persons"),
    ("speaker", "speakers"),
    ("participant", "participants"),
    ("presenter", "presenters"),
    ("author", "authors"),
    ("person", "people"),
)
_EACH = {one: _PERSON for one, _ in _TAKING_PART}
EVENT_XML = Entry(
    "sessions",
    {
        **attributes(_EVENT_FIELDS),
        "day": None,  # it stands in it
        "#text": Field("title", one_line),
        **{several: {**_EACH, "#text": _IN_A_TEXT} for _, several in _TAKING_PART},
        **{one: _IN_A_TEXT for one, several in _TAKING_PART if several != "people"},
        "recording": {
            "license": Extra("recording_license", one_text),
            **dict.fromkeys(("optout", "opt_out"), Extra("do_not_record", one_text)),
        },
    },
    _event,
)


def _break(draft: Draft) -> None:
    """A break that has an element of its own name says no type besides."""
    draft.put("type", "break", draft.mark, draft.mark)
    _event(draft)


BREAK_XML = Entry("sessions", EVENT_XML.table, _break)
EVENT_JSON = Entry(
    "sessions",
    {
        **_EVENT_FIELDS,
        "tracks": Chosen(_tracks),
        **{several: Person(PERSON, finish=_person_json) for _, several in _TAKING_PART},
    },
    _event,
)
# frab's events.json, where nothing is said of the conference, and all of those who take part
LISTED: Final = "_listed"
_LISTED = Entry(
    LISTED,
    {**_EVENT_FIELDS, "start_time": "start", "end_time": "end", "speakers": DESCRIBED},
    _event,
)
EVENTS_LISTED: Table = {"conference_events": {"version": None, "events": _LISTED}}


def colour_tracks(book: Book) -> None:
    """Define tracks whose colours stand beside them in events, and nowhere else."""
    known = {track.text(field) for track in book.drafts["tracks"] for field in ("id", "name")}
    for session in book.sessions:
        color, put = session.fields.pop("_color", None), session.fields.get("track")
        if color is not None and put is not None and put.value not in known:
            known.add(str(put.value))
            track = Draft(session.places, put.mark)
            track.put("name", *put)
            track.put("color", *color)
            book.add("tracks", track)


def settle_lengths(book: Book) -> None:
    """Call what lengths are told in by its name, where it is not what it seems to be."""
    lengths = {text for session in book.sessions if (text := session.text("duration"))}
    minutes = {text: f"{found[1]}m" for text in lengths if (found := _MINUTES.fullmatch(text))}
    program = str(book.conference.extra.get("generator", ""))
    sure = any(name in program for name in _WITH_DAYS)
    meant = _with_days(lengths, sure=sure) or _in_seconds(lengths) or minutes
    for session in book.sessions if meant else ():
        length = meant.get(session.text("duration"))
        if length:
            session.fields["duration"] = session.fields["duration"].holding(length)


def _with_days(lengths: set[str], *, sure: bool) -> Mapping[str, str]:
    """Those that begin with days: of a program that writes them, or beside hours and minutes."""
    long = {text: found for text in lengths if (found := _LONG.fullmatch(text))}
    if not long or not (sure or any(map(_SHORT.fullmatch, lengths))):
        return {}
    parts = {text: map(int, found.groups()) for text, found in long.items()}
    return {text: "{}d {}h {}m".format(*numbers) for text, numbers in parts.items()}


def _in_seconds(lengths: set[str]) -> Mapping[str, str]:
    """All of them, if they are whole minutes and some would last for days otherwise."""
    counts = {text: int(text) for text in lengths if text.isdecimal()}
    if not counts or len(counts) < len(lengths) or any(one % 60 for one in counts.values()):
        return {}
    if min(counts.values()) < _SHORTEST or max(counts.values()) <= _A_DAY:
        return {}
    return {text: f"{count // 60}m" for text, count in counts.items()}
