"""Sites made with Hoverboard or Zeppelin of GDG: days of time slots that name sessions by ids.

https://github.com/gdg-x/hoverboard. `schedule`, `sessions` and `speakers` are files in one folder,
or sections of one file, lists or mappings by id. A slot has a cell for each column of its day, and
one cell alone is for all of them; what stands in the same column of the next slot goes on. Several
in one cell share its time, as the site has it. Columns are called tracks, and most are rooms.
"""

from typing import TypeGuard

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.systems.hoverboard.places import place
from confsched.formats.systems.hoverboard.slots import cells_in, define_described, holds_cells
from confsched.formats.tables import Chosen, Entry, Extra, Field, Format, Keyed, Person, Rule, Table
from confsched.formats.texts import one_line, plain
from confsched.formats.values import if_true, inner, language, listed
from confsched.reading import Mapping, Value
from confsched.text.titles import plain_type

_PAGES = ("website", "site", "blog", "web", "home", "homepage")


def person(draft: Draft) -> None:
    """Somebody by first and last name, with a page that is their own."""
    draft.pull("id", "_id")
    first, last = draft.fields.get("name"), draft.fields.get("_last")
    if first is not None and last is not None:
        draft.fields["name"] = first.holding(f"{first.value} {last.value}")
    links = draft.extra.get("socials") or draft.extra.get("social")
    pages = {inner(one, "name").casefold(): inner(one, "link") for one in listed(_value(links))}
    found = [pages[kind] for kind in _PAGES if pages.get(kind)]
    if links is not None and found:
        draft.put("url", found[0], links.key, links.mark)


def _value(put: object) -> Value:
    return getattr(put, "value", None)


def session(draft: Draft) -> None:
    """What is no talk is what its title says."""
    draft.pull("id", "_id")
    if draft.text("_service"):
        draft.derive("type", plain_type(draft.text("title")) or "other", of="_service")


def _day(draft: Draft) -> None:
    draft.pull("_date", "_id")


_PERSON: Table = {
    "id": "id",
    "name": Field("name", one_line),
    "surname": Field("_last", one_line),
    "title": Field("role", one_line),
    "company": Field("organization", one_line),
    "country": "country",
    "pronouns": "pronouns",
    "bio": Field("bio", plain),
    "shortBio": Extra("shortBio", plain),
    "featured": Extra("featured", if_true),
    "rockstar": Extra("rockstar", if_true),
    "order": None,
    "sessions": None,
}
_SESSION: Table = {
    "id": "id",
    "title": Field("title", one_line),
    "description": Field("description", plain),
    "language": Field("language", language),
    "type": Field("type", one_line),
    "subtype": Field("type", one_line),
    "service": Field("_service", if_true),
    "place": Field("room", one_line),
    "track": {"title": "_track", "name": "_track", "#text": "_track"},
    "speakers": Person({**_PERSON, "#text": "id"}, finish=person),
    "tags": "tags",
}
# what a slot says as well that describes it
_IN_A_SLOT = ("startTime", "endTime", "duration", "date", "day", "dateReadable", "icon")
_DESCRIBED = Entry("sessions", {**_SESSION, **dict.fromkeys(_IN_A_SLOT)}, session)
_DAY: Table = {
    "date": "_date",
    "dateReadable": "_readable",
    "tracks": "_tracks",
    "rooms": "_rooms",
    "timeslots": "_slots",
}
_DAYS = Keyed("_id", Entry("_days", _DAY, _day))


def _is_day(root: Value) -> TypeGuard[Mapping]:
    return isinstance(root, Mapping) and "timeslots" in root


def _days(root: Value) -> Rule:
    return _DAYS.rule if _is_day(root) else _DAYS


_SITE: Table = {
    "schedule": Chosen(_days),
    "sessions": Keyed("_id", Entry("sessions", _SESSION, session)),
    "speakers": Keyed("_id", Entry("speakers", _PERSON, person)),
}
# as a site puts them together out of the others
_GENERATED: Table = {f"generated{name.capitalize()}": rule for name, rule in _SITE.items()}


def _entries(root: Value) -> list[Mapping]:
    """The mappings in a list, or in a mapping by id; none where anything else is among them."""
    values = list(root.values()) if isinstance(root, Mapping) else listed(root)
    found = [one for one in values if isinstance(one, Mapping)]
    return found if len(found) == sum(one is not None for one in values) else []


def _is_days(root: Value) -> bool:
    """Whether there are days whose time slots name sessions; or one."""
    days = [root] if _is_day(root) else _entries(root)
    slots = [slot for day in days for slot in _slots(day.get("timeslots"))]
    return any(_names_sessions(value) for slot in slots for value in slot.values())


def _slots(root: Value) -> list[Mapping]:
    return [root] if isinstance(root, Mapping) and "startTime" in root else _entries(root)


def _names_sessions(value: Value) -> bool:
    """Whether it is a list of ids, of lists of them, or of cells that have one; or such a cell."""
    return holds_cells(value) and any(
        "items" in one if isinstance(one, Mapping) else bool(one) for one in cells_in(value)
    )


def _is_site(root: Value) -> bool:
    return isinstance(root, Mapping) and _is_days(root.get("schedule"))


def _is_generated(root: Value) -> bool:
    return isinstance(root, Mapping) and _is_days(root.get("generatedSchedule"))


def _is_sessions(root: Value) -> bool:
    sessions = _entries(root)
    return any("title" in one and "name" not in one for one in sessions)


def _has_sessions(root: Value) -> bool:
    """Whether sessions stand in a list beside words for what is said of them by number."""
    return isinstance(root, Mapping) and _is_sessions(root.get("list"))


def _is_speakers(root: Value) -> bool:
    people = _entries(root)
    return bool(people) and all("name" in one for one in people)


def _spell_numbers(book: Book) -> None:
    """What is said of sessions by number, counted from 0: `subtype: 1` is the second type."""
    words = _value(book.conference.extra.get("meta"))
    if not isinstance(words, Mapping):
        return
    for session in book.sessions:
        for said, name, lists in (
            (session.fields, "type", ("sessiontype", "subtype", "type")),
            (session.extra, "complexity", ("complexity",)),
        ):
            put = said.get(name)
            number = str(put.value) if put else ""
            titles = [inner(one, "title") for key in lists for one in listed(words.get(key))]
            if put and number.isdecimal() and any(titles[int(number) : int(number) + 1]):
                said[name] = put.holding(titles[int(number)])


def _finish(book: Book) -> None:
    _spell_numbers(book)
    define_described(book, _DESCRIBED)
    place(book)


HOVERBOARD = Format(
    name="hoverboard",
    title="the data of a site made with Hoverboard or Zeppelin",
    parts=(
        (_is_site, {**_SITE, **dict.fromkeys(_GENERATED)}),
        (_is_generated, _GENERATED),
        (_is_days, Chosen(_days)),
    ),
    others=(
        (_is_sessions, _SITE["sessions"]),
        (_has_sessions, {"list": _SITE["sessions"]}),
        (_is_speakers, _SITE["speakers"]),
    ),
    finish=_finish,
)
