"""What `confsched export json` writes, read back.

It has what the public is told, resolved: the hours of days and rooms are moments, and a session
says its room, its people and its times in full. Types come by their ids alone.
"""

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put, mapping_of, sequence_of
from confsched.formats.fits import has
from confsched.formats.records.times.lengths import days_between
from confsched.formats.tables import Entry, Field, Format, Table
from confsched.formats.types import known_type
from confsched.formats.values import inner, listed
from confsched.reading import Mapping, Sequence, Value


def _same(*names: str) -> Table:
    """Fields that have the same name there."""
    return {name: name for name in names}


def session(draft: Draft) -> None:
    """Somebody's part in it by their id and role; every room at once where it is in none."""
    if "start" in draft.fields:
        draft.fields.pop("day", None)
        _whole_days(draft)
    rooms = draft.fields.get("rooms")
    if rooms is not None and "room" not in draft.fields:
        draft.fields["room"] = rooms.holding("all")
    elif rooms is not None and len(listed(rooms.value)) > 1:
        draft.fields.pop("room")
    if "room" in draft.fields:
        draft.fields.pop("rooms", None)
    people = draft.fields.pop("_people", None)
    if people is not None:
        parts = [_part(draft, one) for one in listed(people.value)]
        draft.put("speakers", sequence_of(draft, parts), people.key, people.mark)


def _whole_days(draft: Draft) -> None:
    """Dates are the first and the last of whole days; of some types their length says so."""
    start, end = draft.text("start"), draft.text("end")
    taken = days_between(start, end) + 1
    if taken > 0:
        draft.put("date", *draft.fields.pop("start"))
        put = draft.fields.pop("end")
        length = f"{taken} day" if taken == 1 else f"{taken} days"
        draft.put("duration", length, put.key, put.mark)


def _part(draft: Draft, person: Value) -> Put:
    mark = person.packed if isinstance(person, Mapping) else draft.mark
    puts = [(ours, inner(person, theirs)) for ours, theirs in (("who", "id"), ("role", "role"))]
    marked = [(name, Put(text, mark, mark)) for name, text in puts]
    return Put(mapping_of(draft, marked), mark, mark)


def _closed(value: Value) -> Value:
    """Hours that are none on any day."""
    return "closed" if isinstance(value, Sequence) and not value else value


_SESSION: Table = {
    **_same("id", "title", "subtitle", "type", "status", "day", "start", "end", "timezone"),
    **_same("room", "rooms", "track", "abstract", "description", "language", "url", "expected"),
    **_same("tags", "needs", "after", "not_with", "plenary"),
    "speakers": "_people",
}
_ROOM: Table = {
    **_same("id", "name", "capacity", "equipment", "concurrent", "online", "url", "floor"),
    "step_free": "step_free",
    "hours": Field("_hours", _closed),
}
_DAY: Table = {
    **_same("date", "title"),
    **{name: f"_{name}" for name in ("number", "start", "end", "hours")},
}
_PERSON = _same(
    *("id", "name", "role", "organization", "bio", "pronouns", "country", "url", "languages")
)
_CONFERENCE: Table = {
    **_same("title", "subtitle", "description", "timezone", "url", "venue", "online"),
    **_same("languages", "phase"),
    "id": "_id",
}
_FILE: Table = {
    "version": None,
    "conference": _CONFERENCE,
    "days": Entry("_days", _DAY),
    "rooms": Entry("rooms", _ROOM),
    "tracks": Entry("tracks", _same("id", "name", "color", "description")),
    "speakers": Entry("speakers", _PERSON),
    "sessions": Entry("sessions", _SESSION, session),
}


def settle(book: Book) -> None:
    """The id as it is, days and rooms with hours as times of the day, and types of their own."""
    conference, days = book.conference, book.drafts["_days"]
    for one in days:
        hours = one.fields.get("_hours")
        if hours is not None:
            one.put("hours", _ranges(one, listed(hours.value), hours), hours.key, hours.mark)
        conference.collect("days", one.mapping(), one.mark)
    for room in book.drafts["rooms"]:
        hours = room.fields.get("_hours")
        if hours is not None and hours.value:
            room.put("hours", _room_hours(room, hours, days), hours.key, hours.mark)
    for name, put in {one.text("type"): one.fields.get("type") for one in book.sessions}.items():
        if put is not None and known_type(name) != name:
            own = Draft(conference.places, put.mark)
            for field, text in (("id", name), ("like", "other")):
                own.put(field, text, put.key, put.mark)
            book.add("types", own)


def _room_hours(room: Draft, hours: Put, days: list[Draft]) -> Value:
    """By the number of the day, where a room is not open all day."""
    if not isinstance(hours.value, Sequence):
        return hours.value
    puts = []
    for one in days:
        said = [x for x in hours.value if inner(x, "start")[:10] == one.text("date")]
        whole = (one.text("_start"), one.text("_end"))
        if [(inner(x, "start"), inner(x, "end")) for x in said] != [whole]:
            put = hours.holding(_ranges(room, said, hours) if said else "closed")
            puts.append((one.text("_number"), put))
    return mapping_of(room, puts) if puts else "00:00-24:00"


def _ranges(draft: Draft, intervals: list[Value], hours: Put) -> Value:
    """`09:00-18:00` for each; one that ends at or after midnight ends on the next day."""
    moments = [(inner(one, "start"), inner(one, "end")) for one in intervals]
    texts = [f"{start[11:16]}-{end[11:16]}" for start, end in moments]
    return sequence_of(draft, [hours.holding(text) for text in texts])


OWN_JSON = Format(
    name="json",
    title="JSON of confsched export",
    parts=((has("version", "days", conference=Mapping, sessions=Sequence), _FILE),),
    finish=settle,
)
