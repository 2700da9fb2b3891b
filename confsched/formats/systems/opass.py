"""The JSON of conferences in Taiwan, as SITCON and COSCUP tell it their app, OPass.

https://github.com/CCIP-App. Lists of sessions, speakers, rooms, types and tags have their texts
under the languages in which they are told. A session may be broadcast to other rooms; in all of
them, it is for everybody.
"""

from collections.abc import Iterable

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.tables import Entry, Field, Format, Person, Table
from confsched.formats.texts import one_line, plain
from confsched.formats.types import known_type
from confsched.formats.values import language, listed
from confsched.reading import Mapping, Sequence, Value
from confsched.text.titles import plain_type

_OTHERS = "_zh/"  # before a field in the other language
_CHINESE = ("zh", "zh-TW", "zh_TW", "zh-tw")
_NO_KIND = frozenset(("Event", "Ev", "Sponsored"))  # says nothing of what takes place


def _texts(**fields: Field) -> Table:
    """The texts of an entry: in English, and in Chinese beside it."""
    others = {key: Field(_OTHERS + name, change) for key, (name, change) in fields.items()}
    return {"en": fields, **dict.fromkeys(_CHINESE, others)}


def told(draft: Draft) -> None:
    """What is told in one language only, or in the same words, is told once."""
    for field in [name for name in draft.fields if name.startswith(_OTHERS)]:
        put = draft.fields.pop(field)
        name = field.removeprefix(_OTHERS)
        if draft.text(name) and draft.text(name) != put.value:
            draft.leave(f"{name} (zh)", *put)
        draft.put(name, *put)


_NAMED: Table = {"id": "id", **_texts(name=Field("name", one_line))}
_PERSON: Table = {
    "id": "id",
    **_texts(name=Field("name", one_line), bio=Field("bio", plain)),
}
_SESSION: Table = {
    "id": "id",
    **_texts(title=Field("title", one_line), description=Field("description", plain)),
    "start": "start",
    "end": "end",
    "type": "_type",
    "room": "room",
    "broadcast": "_rooms",
    "language": Field("language", language),
    "uri": "url",
    "speakers": Person({**_PERSON, "#text": "id"}, finish=told),
    "tags": "_tags",
}


def settle(book: Book) -> None:
    """Call types and tags by their names, and let what is broadcast be in all of its rooms."""
    types = _names(book.drafts.pop("_types", []))
    tags = _names(book.drafts.pop("_tags", []))
    rooms = {room.text("id") for room in book.drafts["rooms"]}
    tracks = _tracks(types.get(one, one) for one in {one.text("_type") for one in book.sessions})
    for session in book.sessions:
        _settle_type(session, types, tracks)
        for put in _said(session, "_tags"):
            session.collect("tags", tags.get(str(put.value), put.value), put.mark)
        _settle_rooms(session, rooms)


def _names(drafts: list[Draft]) -> dict[str, str]:
    return {one.text("id"): one.text("name") for one in drafts if one.text("name")}


def _said(session: Draft, field: str) -> list[Put]:
    put = session.fields.pop(field, None)
    return [put.holding(one) for one in listed(put.value)] if put is not None else []


def _tracks(types: Iterable[str]) -> frozenset[str]:
    """Words for types that are those of communities, as most of COSCUP's: they are tracks."""
    told = {name for name in types if name}
    unknown = {name for name in told - _NO_KIND if not known_type(name)}
    return frozenset(unknown if 2 * len(unknown) > len(told) else ())


def _settle_type(session: Draft, types: dict[str, str], tracks: frozenset[str]) -> None:
    """A word for anything says less than the title may."""
    for put in _said(session, "_type"):
        name = types.get(str(put.value), str(put.value))
        if name in tracks:
            session.put("track", *put.holding(name))
        plainly = plain_type(session.text("title")) if name in _NO_KIND | tracks else ""
        session.put("type", *put.holding(plainly or ("" if name in tracks else name)))


def _settle_rooms(session: Draft, rooms: set[str]) -> None:
    puts = _said(session, "_rooms")
    named = {str(put.value) for put in puts}
    if len(named) > 1 and named >= rooms:
        session.put("plenary", *puts[0].holding("true"))
    elif named - {session.text("room")}:
        session.leave("broadcast", *puts[0].holding(", ".join(sorted(named))))


def _is_opass(root: Value) -> bool:
    sessions = root.get("sessions") if isinstance(root, Mapping) else None
    rows = [one for one in sessions if isinstance(one, Mapping)] if sessions else []
    return bool(rows) and isinstance(sessions, Sequence) and all(map(_has_texts, rows))


def _has_texts(row: Mapping) -> bool:
    texts = [row.get(name) for name in ("en", *_CHINESE)]
    return "start" in row and any(isinstance(one, Mapping) and "title" in one for one in texts)


OPASS = Format(
    name="opass",
    title="the JSON of OPass (SITCON, COSCUP)",
    parts=(
        (
            _is_opass,
            {
                "sessions": Entry("sessions", _SESSION, told),
                "speakers": Entry("speakers", _PERSON, told),
                "rooms": Entry("rooms", _NAMED, told),
                "session_types": Entry("_types", _NAMED, told),
                "tags": Entry("_tags", _NAMED, told),
            },
        ),
    ),
    finish=settle,
)
