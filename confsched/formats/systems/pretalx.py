"""What pretalx tells programs since 2025: slots and what is in them, or submissions in theirs.

https://docs.pretalx.org/api/. What is not asked for with `expand` comes as a number or a code, and
answers are in pages. A slot without a submission is a break, and its description is its title. What
is asked for by itself, speakers, rooms, tracks and types, may lie beside in files of its own.
"""

from collections.abc import Callable
from typing import TypeAlias

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.records.layout.placing import place_sessions
from confsched.formats.tables import (
    Chosen,
    Entry,
    Extra,
    Field,
    Format,
    Keyed,
    Last,
    Person,
    Reference,
    Rule,
    Table,
    Within,
)
from confsched.formats.texts import one_line, part, plain
from confsched.formats.values import listed
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value

_SLOT_HAS = frozenset(("submission", "start", "end", "room"))
_SUBMISSION_HAS = frozenset(("code", "title", "slots"))
_OF_PRETALX = frozenset(("state", "submission_type"))
_OF_TYPES = "_types"  # no section of ours
_CODE = pattern(r"[A-Z0-9]{4,}")
_Fits: TypeAlias = Callable[[Value], bool]
_DEEP, _FEW = 2, 4  # mappings around a list of them, and their keys
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


def _if_told(rule: Rule, number: Rule, name: Rule = None) -> Chosen:
    """How something is read that is described on the spot, or else is a number, or named alone."""

    def choose(value: Value) -> Rule:
        if isinstance(_first(value), Mapping):
            return rule
        return name if name and isinstance(value, str) and not value.isdecimal() else number

    return Chosen(choose)


def _called(value: Value) -> Rule:
    """Somebody by a code, or by name."""
    return "id" if isinstance(value, str) and _CODE.fullmatch(value) else "name"


def _first(value: Value) -> Value:
    return value[0] if isinstance(value, Sequence) and value else value


_PERSON: Table = {
    "#text": Chosen(_called),
    "code": "id",
    "name": Field("name", one_line),
    "biography": Field("bio", plain),
    "email": "email",
    "submissions": None,  # they say who is in them
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
_TYPE = Field("type", part("name"))
_TRACK_NAMED = Field("track", part("name"))
_SUBMISSION: Table = {
    "code": "id",
    "title": Field("title", one_line),
    "abstract": Field("abstract", plain),
    "description": Field("description", plain),
    "submission_type": _if_told(_TYPE, Extra("submission_type"), _TYPE),
    "track": _if_told(Reference("track", "tracks", _TRACK), Extra("track"), _TRACK_NAMED),
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
# nobody else's list has such entries, which look like sessions
_TYPES = Entry(_OF_TYPES, {"id": "id", "name": Field("name", one_line)})
# lists that lie beside, by what each of their entries has
_LISTS = (
    (frozenset(("code", "name", "submissions")), Entry("speakers", _PERSON)),
    (frozenset(("id", "name", "position", "capacity")), Entry("rooms", _ROOM)),
    (frozenset(("id", "name", "color", "requires_access_code")), Entry("tracks", _TRACK)),
)
_SUBMISSIONS = Within(
    {
        **_SUBMISSION,
        "track": _if_told(_TRACK_NAMED, Extra("track"), _TRACK_NAMED),
        "slots": Last(_if_told(_SLOTS, Extra("slots"))),
    },
    alone="sessions",
)


def _settle(book: Book) -> None:
    book.repeats = True
    _settle_lists(book)
    said = {name: book.conference.fields.pop(name, None) for name in _PAGE.values()}
    beside = next((put for name, put in said.items() if name != _COUNT and put), None)
    count = said[_COUNT]
    if beside is not None and (count is None or count.value not in _counts(book)):
        of = f" of {count.value} entries" if count is not None else ""
        message = f"this is one page{of}: the others are not in this file"
        place = book.conference.places.span(beside.mark)
        book.findings.append(Finding(message, place, code="F004"))


def _settle_lists(book: Book) -> None:
    """Say of sessions what other lists say of them: their slots, types and tracks."""
    place_sessions(book)
    types = {one.text("id"): one.text("name") for one in book.drafts.pop(_OF_TYPES, [])}
    tracks = {one.text("id"): one.text("id") for one in book.drafts["tracks"]}
    for session in book.sessions:
        _explain(session, "submission_type", "type", types)
        _explain(session, "track", "track", tracks)
        if "end" in session.fields:
            for told in (session.fields, session.extra):
                told.pop("duration", None)


def _explain(session: Draft, number: str, field: str, names: dict[str, str]) -> None:
    """Put what a number means into a field, where a list says it."""
    put = session.extra.get(number)
    if put is not None and (name := names.get(str(put.value))):
        del session.extra[number]
        session.put(field, *put.holding(name))


def _counts(book: Book) -> set[str]:
    """How many slots there are, and how many submissions in them, when all pages are there."""
    known = {session.text("id") for session in book.sessions}
    return {str(len(book.sessions)), str(len(known))}


def _is_piece(root: Value) -> bool:
    """Whether it is one page of an answer that has several, or one submission."""
    paged = isinstance(root, Mapping) and bool(root.get("next") or root.get("previous"))
    return paged or _is_submission(root)


def _is_slot(row: Value) -> bool:
    return isinstance(row, Mapping) and row.keys() >= _SLOT_HAS


def _is_submission(row: Value) -> bool:
    if not isinstance(row, Mapping) or not row.keys() >= _SUBMISSION_HAS:
        return False
    return not _OF_PRETALX.isdisjoint(row)


def _are(value: Value, fits: _Fits) -> bool:
    """Whether it is a list of entries that are of a kind, or a mapping of such by their codes."""
    rows = value.values() if isinstance(value, Mapping) else listed(value)
    told = [row for row in rows if row is not None]
    return bool(told) and all(map(fits, told))


def _has(fields: frozenset[str]) -> _Fits:
    return lambda row: isinstance(row, Mapping) and row.keys() >= fields


def _rule_of(root: Value, fits: _Fits, rule: Rule, deep: int = _DEEP) -> Rule:
    """How entries are read that are all there is, or a page of it, or one; None without any.

    Scripts put what they asked for into a mapping of their own.
    """
    if fits(root):
        return rule
    if _are(root, fits):
        return Keyed("_code", rule) if isinstance(root, Mapping) else rule
    inner = root.items() if isinstance(root, Mapping) and len(root) <= _FEW and deep else ()
    for key, value in inner:
        told = _rule_of(value, fits, rule, deep - 1)
        if told is not None:
            page = _PAGE if rule in (_SLOTS, _SUBMISSIONS) else dict.fromkeys(_PAGE)
            return {**page, key: told}
    return None


def _answers(fits: _Fits, rule: Rule) -> tuple[Callable[[Value], bool], Rule]:
    """A kind of file: how it is known, and how it is read."""
    return (
        lambda root: _rule_of(root, fits, rule) is not None,
        Chosen(lambda root: _rule_of(root, fits, rule)),
    )


def _is_schedule(root: Value) -> bool:
    return isinstance(root, Mapping) and _are(root.get("slots"), _is_slot)


PRETALX = Format(
    name="pretalx",
    title="what pretalx's API tells",
    parts=(
        (_is_schedule, {"id": None, "slots": _SLOTS}),
        _answers(_is_slot, _SLOTS),
        _answers(_is_submission, _SUBMISSIONS),
        _answers(_has(frozenset(("id", "name", "default_duration"))), _TYPES),
    ),
    piece=_is_piece,
    others=tuple(_answers(_has(fields), rule) for fields, rule in _LISTS),
    finish=_settle,
)
