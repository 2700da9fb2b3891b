"""The programme of PyConFR: what pretalx tells programs, by date, minute after midnight and room.

A submission that takes several days stands under each of them, or has one slot, with the name of
its room. Meals have no room and no end.
"""

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.systems.pretalx import status
from confsched.formats.tables import Entry, Field, Format, Keyed, Person, Table
from confsched.formats.texts import one_line, part, plain
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value

_DATE = pattern(r"\d{4}-\d\d-\d\d")


def _session(draft: Draft) -> None:
    """When it is: one of its slots, which have offsets; else the minute under which it stands."""
    minutes = draft.sought("_minute")
    if not minutes.isdecimal():
        return
    clock = f"{int(minutes) // 60:02}:{int(minutes) % 60:02}"
    slot, mark = _slot(draft, f"{draft.sought('date')}T{clock}")
    if slot:
        draft.put("start", slot, mark, mark)
    elif "start" not in draft.fields:
        draft.derive("start", clock, of="_minute")
        draft.pull("date", "date")
    draft.pull("room", "_room")
    if "end" in draft.fields:
        draft.fields.pop("duration", None)


def _slot(draft: Draft, begins: str) -> tuple[str, int]:
    put = draft.fields.get("_slots")
    for slot in put.value if put is not None and isinstance(put.value, Sequence) else ():
        start = slot.get("start") if isinstance(slot, Mapping) else None
        if not isinstance(slot, Mapping) or not isinstance(start, str):
            continue
        if start.replace(" ", "T").startswith(begins):
            return start, slot.mark("start")
    return "", 0


_PERSON: Table = {
    "code": "id",
    "name": Field("name", one_line),
    "biography": Field("bio", plain),
}
_SESSION: Table = {
    "id": "id",
    "code": "id",
    "title": Field("title", one_line),
    "abstract": Field("abstract", plain),
    "description": Field("description", plain),
    "submission_type": Field("type", part("name")),
    "track": Field("track", part("name")),
    "state": Field("status", status),
    "duration": "duration",
    "content_locale": "language",
    "tags": "tags",
    "slots": "_slots",
    "slot": {"room_id": None, "room": Field("room", one_line), "start": "start", "end": "end"},
    "speakers": Person(_PERSON),
}
_ROOM: Table = {"id": "id", "name": Field("name", one_line), "capacity": "capacity"}
_GRID = Keyed("date", Keyed("_minute", Keyed("_room", Entry("sessions", _SESSION, _session))))
_MEALS = Keyed("date", Keyed("_minute", Entry("sessions", _SESSION, _session)))


def _settle(book: Book) -> None:
    book.repeats = True


def _is_pyconfr(root: Value) -> bool:
    schedule = root.get("schedule") if isinstance(root, Mapping) else None
    if not isinstance(schedule, Mapping) or not all(map(_DATE.fullmatch, schedule)):
        return False
    days = [day for day in schedule.values() if isinstance(day, Mapping)]
    return any(days) and all(minute.isdecimal() for day in days for minute in day)


PYCONFR = Format(
    name="pyconfr.json",
    title="the JSON of PyConFR",
    parts=(
        (
            _is_pyconfr,
            {
                "schedule": _GRID,
                "sprints": _GRID,
                "extra": _MEALS,
                "rooms": Entry("rooms", _ROOM),
                "speakers": Keyed("_code", Entry("speakers", _PERSON)),
            },
        ),
    ),
    finish=_settle,
)
