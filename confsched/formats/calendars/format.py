"""Calendars: iCalendar (RFC 5545, RFC 7986), as every conference system and calendar writes it.

What a VEVENT is becomes a session; to-dos and journals are kept as they are, and what reminds
somebody (VALARM) is nobody's programme. A time in UTC stays the instant that it is, and is shown in
the zone of the conference: the one that most events are in, else `X-WR-TIMEZONE`, else the only
VTIMEZONE, else `--timezone` or UTC. A day without a time of day is no slot.
"""

import re
from html import unescape
from urllib.parse import unquote

from confsched.formats.book import Book
from confsched.formats.calendars.alike import settle_alike
from confsched.formats.calendars.days import settle_days, settle_lengths, settle_no_ends
from confsched.formats.calendars.events import category, event, is_ours, settle_revisions
from confsched.formats.calendars.names import (
    NAMELESS,
    settle_keynotes,
    settle_prefixes,
    settle_titles,
    settle_uids,
)
from confsched.formats.calendars.our_people import settle_our_people
from confsched.formats.calendars.people import organizer, settle_owner, somebody
from confsched.formats.calendars.places import settle_places, settle_rooms, tidy_places
from confsched.formats.calendars.recurrences import rule_text, settle_recurrences
from confsched.formats.calendars.speakers import settle_gatherings, settle_named_lines
from confsched.formats.calendars.zones import settle_zones, zone
from confsched.formats.cancelled import settle_cancelled
from confsched.formats.drafts import Draft
from confsched.formats.fits import has
from confsched.formats.general_types import settle_general_types
from confsched.formats.ids import is_placeholder
from confsched.formats.records.people.posts import join_employers
from confsched.formats.site_pages import settle_pages
from confsched.formats.tables import (
    Chosen,
    Entry,
    Extra,
    Field,
    Format,
    Person,
    Rule,
    Table,
    Within,
)
from confsched.formats.texts import one_line, plain
from confsched.patterns import pattern
from confsched.reading import Mapping, Value

_KINDS = (
    *("#text", "text", "uri", "cal-address", "date-time", "date", "duration", "integer"),
    "unknown",
)

# `harbour2030`, as Pentabarf and frab have it beside `Harbour Days 2030`
_SHORT = pattern(r"[a-z\d_-]*")
_NAME = pattern(r"[^\n]{0,79}[^\W_]")
_SPACES = pattern(r"[ \t]{2,}")
_VERBATIM = pattern(r'(?s)@"(.*)";?')
# with its semicolon: `?a=1&copy=2` has none
_ENTITY = pattern(r"&#?\w+;")
# as builders of WordPress write them: `[vc_row][vc_column]Of ropes.[/vc_column][/vc_row]`
_BOX = pattern(r"\[/?(?:vc|et_pb|fusion|av|mk)_\w+[^\[\]]*\]")
_ENCODED = pattern(r"(?i)https?%3A%2F%2F\S+$")  # as iCal Event Maker writes `https://`


def _encoding(value: Value) -> Rule:
    """How the bytes of a value are written says nothing, unless they are still written so."""
    return None if str(value).upper() in _AS_TEXT else Extra("encoding")


_AS_TEXT = frozenset(("8BIT", "7BIT", "UTF-8"))
_OF_ALL: Table = {"language": None, "charset": None, "encoding": Chosen(_encoding)}


def _prop(rule: Rule, **parameters: Rule) -> Table:
    """A property: a text beside its parameters, and in xCal an element of the value's type."""
    for name, known in _OF_ALL.items():
        parameters.setdefault(name, known)
    beside: Table = {f"@{name}": one for name, one in parameters.items()}
    within: Table = {name: dict.fromkeys(_KINDS, one) for name, one in parameters.items()}
    return {**dict.fromkeys(_KINDS, rule), "@value": None, **beside, "parameters": within}


def _as_it_is(value: Value) -> Value:
    return value


def _page(value: Value) -> Value:
    """An address without quotes, entities and percent signs where no address has any.

    Nothing where a program says that there is none.
    """
    if not isinstance(value, str):
        return value
    if is_placeholder(value):
        return None
    return unquote(value) if _ENCODED.match(value) else _ENTITY.sub(_meant, value).strip(' "')


def _unquoted(value: Value) -> Value:
    """A text without HTML, and without what makes it one in C#: `@"Of ropes.";`."""
    match = _VERBATIM.fullmatch(value.strip()) if isinstance(value, str) else None
    return plain(match[1] if match else value)


def _meant(entity: re.Match[str]) -> str:
    return unescape(entity[0])


def _told(value: Value) -> Value:
    """A text without the boxes that builders of pages lay around it."""
    told = plain(value)
    return _BOX.sub("", told).strip() if isinstance(told, str) and "[/" in told else told


def _place(value: Value) -> Value:
    """A place without the spaces by which some are written in two ways."""
    told = plain(value)
    return _SPACES.sub(" ", told) if isinstance(told, str) else told


def _bare(value: Value) -> Value:
    """A text without the spaces that a template leaves around it."""
    return value.strip() if isinstance(value, str) else value


_PERSON = _prop("_address", cn="name", role="_part", cutype="_kind", partstat="_answer", rsvp=None)
_CATEGORY = _prop(Within({"#text": Field("_word", one_line)}, category))
_SUMMARY = _prop(Field("title", one_line))
_PROPERTIES: Table = {
    "uid": _prop(Field("id", _bare)),
    "dtstamp": None,
    "summary": _SUMMARY,
    "title": _SUMMARY,
    "subtitle": _prop(Field("subtitle", one_line)),
    "description": _prop(Field("description", _told)),
    "x-alt-desc": _prop(Field("_html", _unquoted), fmttype=None),
    "dtstart": _prop("_start", tzid="_start_zone"),
    "dtend": _prop("_end", tzid="_end_zone"),
    "duration": _prop("_duration"),
    "tzid": _prop("_both_zone"),
    "status": _prop("_status"),
    "location": _prop(Field("_location", _place)),
    "categories": _CATEGORY,
    "category": _CATEGORY,
    "track": _prop("track"),
    "url": _prop(Field("url", _page)),
    "language-code": _prop("language"),
    "organizer": Person(_PERSON, role="host", finish=organizer),
    "contact": Person(_PERSON, role="host", finish=somebody),
    "attendee": Person(_PERSON, finish=somebody),
    "rrule": Field("_repeats", rule_text),
    "rdate": Field("_also", _as_it_is),
    "exdate": Field("_except", _as_it_is),
    "recurrence-id": _prop("_instead", tzid="_instead_zone", range="_range"),
    "valarm": None,
    "x-google-conference": _prop("link"),
    "x-microsoft-skypeteamsmeetingurl": _prop("link"),
    "method": _prop("_method"),
    "x-microsoft-cdo-alldayevent": _prop("_all_day"),
}
EVENT: Table = {**_PROPERTIES, "properties": _PROPERTIES, "components": {"valarm": None}}
_ZONE: Table = {
    "#text": "_tzid",
    "tzid": _prop("_tzid"),
    "x-lic-location": _prop("_place"),
    "tzurl": _prop("_page"),
}
_COMPONENTS: Table = {
    "vevent": Entry("sessions", EVENT, event),
    "vtimezone": Within({**_ZONE, "properties": _ZONE}, zone),
}
ABOUT: Table = {
    "name": _prop(Field("title", one_line)),
    "x-wr-calname": _prop(Field("title", one_line)),
    "description": _prop(Field("description", plain)),
    "x-wr-caldesc": _prop(Field("description", plain)),
    "url": _prop(Field("url", _page)),
    "x-wr-timezone": _prop(Field("_zone", _bare)),
    "timezone-id": _prop(Field("_zone", _bare)),
    "prodid": _prop(Field("_program", _bare)),
    "x-confsched-venue": _prop("_venue"),
    "method": _prop("_method"),
    **dict.fromkeys(("version", "calscale", "refresh-interval", "x-published-ttl")),
}
_NAMES = frozenset(("name", "x-wr-calname"))  # a calendar with one of them is somebody's
CALENDAR: Table = {**ABOUT, **_COMPONENTS, "properties": ABOUT, "components": _COMPONENTS}


def settle(book: Book) -> None:
    """What can only be said of all events together."""
    settle_our_people(book)
    settle_zones(book)
    settle_revisions(book)
    settle_uids(book)
    settle_recurrences(book)
    settle_cancelled(book)
    if theirs := not is_ours(book.conference):
        _settle_theirs(book)
    settle_places(book)
    if theirs:
        settle_no_ends(book)
        settle_rooms(book)
    settle_pages(book)
    settle_owner(book)
    join_employers(book.sessions)
    _settle_about(book.conference)
    settle_lengths(book)
    if theirs:
        settle_general_types(book.sessions)
        _settle_name(book.conference)
        for session in book.sessions:
            session.places.source.is_calendar = True


def _settle_theirs(book: Book) -> None:
    """What people and programs say otherwise than our own calendars do."""
    settle_alike(book)
    settle_keynotes(book)
    settle_prefixes(book)
    settle_titles(book)
    tidy_places(book)
    settle_gatherings(book)
    settle_named_lines(book)
    settle_days(book)


def _settle_about(conference: Draft) -> None:
    """A description that is the name says nothing, nor does one that any calendar may have."""
    text = conference.text("description")
    if text == conference.text("title") or text.lower() in NAMELESS:
        conference.fields.pop("description", None)


def _settle_name(conference: Draft) -> None:
    """A description that can be a name is one, where there is none but a short one in one word."""
    about, name = conference.fields.get("description"), conference.fields.get("title")
    text = conference.text("description")
    if about is None or not _SHORT.fullmatch(conference.text("title")) or not _NAME.fullmatch(text):
        return
    del conference.fields["description"]
    conference.fields["title"] = about
    if name is not None:
        conference.put("id", *name)


def _is_one_event(root: Value) -> bool:
    """Whether a calendar has nothing but one event: what a page offers beside it for download."""
    calendar = root.get("vcalendar") if isinstance(root, Mapping) else None
    if not isinstance(calendar, Mapping) or not _NAMES.isdisjoint(calendar):
        return False
    return isinstance(calendar.get("vevent"), Mapping)


ICALENDAR = Format(
    name="ics",
    title="iCalendar",
    parts=((has("vcalendar"), {"vcalendar": CALENDAR}),),
    piece=_is_one_event,
    finish=settle,
)
