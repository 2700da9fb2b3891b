"""What pretalx tells programs since 2025: slots and what is in them, or submissions in theirs.

https://docs.pretalx.org/api/. What is not asked for with `expand` comes as a number or a code, and
answers are in pages. A slot without a submission is a break, and its description is its title.
"""

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.tables import (
    Chosen,
    Entry,
    Extra,
    Field,
    Format,
    Last,
    Person,
    Reference,
    Rule,
    Table,
    Within,
)
from confsched.formats.texts import one_line, part, plain
from confsched.reading import Mapping, Sequence, Value

_SLOT_HAS = frozenset(("submission", "start", "end", "room"))
_SUBMISSION_HAS = frozenset(("code", "title", "state", "slots"))
_STATUS = {
    "submitted": "proposed",
    "accepted": "tentative",
    "confirmed": "",
    "canceled": "cancelled",
    "rejected": "cancelled",
    "withdrawn": "cancelled",
}
_COUNT = "_count"
_PAGE = {"count": _COUNT, "next": "_next", "previous": "_previous"}


def status(value: Value) -> Value:
    """What becomes of a submission; whatever is public is confirmed."""
    return _STATUS.get(value, value) if isinstance(value, str) else value


def _if_told(rule: Rule, number: Rule) -> Chosen:
    """How something is read that is described on the spot, or else is a number."""
    return Chosen(lambda value: rule if isinstance(_first(value), Mapping) else number)


def _first(value: Value) -> Value:
    return value[0] if isinstance(value, Sequence) and value else value


_PERSON: Table = {
    "#text": "id",
    "code": "id",
    "name": Field("name", one_line),
    "biography": Field("bio", plain),
    "email": "email",
}
_ROOM: Table = {
    "id": "id",
    "name": Field("name", one_line),
    "description": Field("notes", plain),
    "capacity": "capacity",
}
_TRACK: Table = {
    "id": "id",
    "name": Field("name", one_line),
    "description": Field("description", plain),
    "color": "color",
}
_SUBMISSION: Table = {
    "code": "id",
    "title": Field("title", one_line),
    "abstract": Field("abstract", plain),
    "description": Field("description", plain),
    "submission_type": _if_told(Field("type", part("name")), Extra("submission_type")),
    "track": _if_told(Reference("track", "tracks", _TRACK), Extra("track")),
    "state": Field("status", status),
    "duration": "duration",
    "content_locale": "language",
    "speakers": Person(_PERSON),
    "slots": None,  # among them the one at hand
}
_SLOT: Table = {
    "id": None,
    "schedule": None,
    "room": _if_told(Reference("room", "rooms", _ROOM), "room"),
    "start": "start",
    "end": "end",
    "duration": "_duration",
    "description": Field("_about", one_line),
    "submission": _if_told(_SUBMISSION, "id"),
}


def _slot(slot: Draft) -> None:
    """What is in a slot: what its submission says, or a break; an end says how long it lasts."""
    submission = slot.above if slot.above is not None and "id" in slot.above.fields else None
    for name, put in submission.fields.items() if submission is not None else ():
        slot.put(name, *put)
    if submission is not None:
        slot.people += submission.people
        slot.extra = {**submission.extra, **slot.extra}
    about = slot.fields.pop("_about", None)
    if about is not None and "title" in slot.fields:
        slot.leave("slot", *about)
    elif about is not None:
        slot.put("title", *about)
    if "end" in slot.fields:
        slot.fields.pop("duration", None)


_SLOTS = Entry("sessions", _SLOT, _slot)
_SUBMISSIONS = Within(
    {
        **_SUBMISSION,
        "track": _if_told(Field("track", part("name")), Extra("track")),
        "slots": Last(_if_told(_SLOTS, Extra("slots"))),
    },
    alone="sessions",
)


def _settle(book: Book) -> None:
    book.repeats = True
    said = {name: book.conference.fields.pop(name, None) for name in _PAGE.values()}
    beside = next((put for name, put in said.items() if name != _COUNT and put), None)
    if beside is not None:
        count = said[_COUNT]
        of = f" of {count.value} entries" if count is not None else ""
        message = f"this is one page{of}: the others are not in this file"
        place = book.conference.places.span(beside.mark)
        book.findings.append(Finding(message, place, code="F004"))


def _rows(root: Value) -> list[Mapping]:
    """The entries of an answer: all of them, or those of a page."""
    rows = root.get("results") if isinstance(root, Mapping) else root
    listed = rows if isinstance(rows, Sequence) else []
    return [row for row in listed if isinstance(row, Mapping)]


def _are_slots(rows: list[Mapping]) -> bool:
    return bool(rows) and all(row.keys() >= _SLOT_HAS for row in rows)


def _are_submissions(rows: list[Mapping]) -> bool:
    return bool(rows) and all(row.keys() >= _SUBMISSION_HAS for row in rows)


def _is_schedule(root: Value) -> bool:
    slots = root.get("slots") if isinstance(root, Mapping) else None
    return isinstance(slots, Sequence) and _are_slots([s for s in slots if isinstance(s, Mapping)])


def _answered(rule: Rule) -> Rule:
    """How entries are read that are all there is, or a page of it."""
    return Chosen(lambda root: {**_PAGE, "results": rule} if isinstance(root, Mapping) else rule)


PRETALX = Format(
    name="pretalx",
    title="what pretalx's API tells",
    parts=(
        (_is_schedule, {"id": None, "slots": _SLOTS}),
        (lambda root: _are_slots(_rows(root)), _answered(_SLOTS)),
        (lambda root: _are_submissions(_rows(root)), _answered(_SUBMISSIONS)),
    ),
    finish=_settle,
)
