"""The folder of an event at RubyEvents: days of slots that only count, and talks in their order.

https://github.com/rubyevents/rubyevents. `schedule.yml` says from when to when each slot of a day
is, and how many talks are in it (`slots: 3`); `videos.yml` has the talks of each date, in the order
in which slots take them. What is no talk stands in its slot (`items`), which then takes none.
`event.yml` says of which conference they are. Where a date has not as many talks as
places for them, nobody can know when each is, and it is told.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.fits import has
from confsched.formats.holding import hold
from confsched.formats.tables import Entry, Field, Format, Person, Table, Within
from confsched.formats.texts import one_line, plain
from confsched.formats.values import language
from confsched.formats.zones import known_zone
from confsched.reading import Mapping, Value, mappings_in
from confsched.reading import Sequence as Listed

_MOST = 50  # talks in a slot


def item(draft: Draft) -> None:
    """What is no talk, in its slot."""
    if (slot := draft.above) is not None:
        slot.fields.pop("_count", None)
        _place(draft, slot)


def _place(session: Draft, slot: Draft) -> None:
    """Say of a session when it is: its slot does."""
    for field in ("start", "end", "date"):
        if (put := slot.seek(field)) is not None:
            session.put(field, *session.moved(put, slot))


_ITEM: Table = {
    "#text": Field("title", one_line),
    "title": Field("title", one_line),
    "description": Field("description", plain),
}
_SLOT: Table = {
    "start_time": "start",
    "end_time": "end",
    "slots": "_count",
    "items": Entry("sessions", _ITEM, item),
}
_SPEAKERS = Person({"#text": Field("name", one_line)})
_PART: Table = {
    "id": "id",
    "title": Field("title", one_line),
    "description": Field("description", plain),
    "speakers": _SPEAKERS,
}
_TALK: Table = {
    **_PART,
    "kind": "type",
    "date": "date",
    "track": Field("track", one_line),
    "language": Field("language", language),
    "event_name": "_event",
    "slides_url": "url",
    "talks": Entry("_parts", _PART),
}
_DAY: Table = {"name": "_name", "date": "date", "grid": Entry("_slots", _SLOT)}
_SCHEDULE: Table = {
    "days": Within(_DAY),
    "tracks": Entry("tracks", {"name": Field("name", one_line), "color": "color"}),
}
_EVENT: Table = {
    "id": "id",
    "title": Field("title", one_line),
    "description": Field("description", plain),
    "location": "venue",
    "timezone": Field("timezone", known_zone),
    "website": "url",
}


def settle(book: Book) -> None:
    """Put the talks of each date into the slots of that day, one after the other."""
    _settle_parts(book)
    waiting = defaultdict[str, list[Draft]](list)
    for session in book.sessions:
        if "start" not in session.fields:
            waiting[session.text("date")].append(session)
    slots = defaultdict[str, list[Draft]](list)
    for slot in book.drafts.pop("_slots", ()):
        day = slot.seek("date")
        slots[str(day.value) if day else ""] += [slot] * _places(slot)
    for date, free in slots.items():
        talks = waiting[date]
        if len(talks) == len(free):
            for session, slot in zip(talks, free, strict=True):
                _place(session, slot)
        elif talks:
            book.findings.append(_told(date, talks, free))
    _name(book)
    _name_tracks(book)


def _places(slot: Draft) -> int:
    """How many talks are in a slot."""
    count = slot.text("_count")
    return min(int(count), _MOST) if count.isdecimal() else 0


def _settle_parts(book: Book) -> None:
    """Tell of talks in those that hold them."""
    held = defaultdict[int, list[Draft]](list)
    for part in book.drafts.pop("_parts", ()):
        held[id(part.above)].append(part)
    for session in book.sessions:
        if parts := held.get(id(session)):
            hold(session, parts)


def _told(date: str, talks: Sequence[Draft], free: Sequence[Draft]) -> Finding:
    message = (
        f"there are {len(talks)} talks on {date}, and slots for {len(free)}: "
        "nobody can know when each of them is"
    )
    return Finding(message, free[0].places.span(free[0].mark), code="F004")


def _name(book: Book) -> None:
    """Call the conference as most talks do, where no file says its title."""
    names = Counter(put.value for one in book.sessions if (put := one.fields.pop("_event", None)))
    conference = book.conference
    for name, _ in names.most_common(1):
        conference.put("title", name, conference.mark, conference.mark)


def _name_tracks(book: Book) -> None:
    """Declare the tracks that talks are in and the schedule does not."""
    known = {one.text("name") for one in book.drafts["tracks"]}
    for session in book.sessions:
        if (put := session.fields.get("track")) and put.value not in known:
            known.add(session.text("track"))
            track = Draft(session.places, put.mark)
            track.put("name", *put)
            book.add("tracks", track)


def _is_schedule(root: Value) -> bool:
    days = mappings_in(root.get("days")) if isinstance(root, Mapping) else []
    slots = [slot for day in days for slot in mappings_in(day.get("grid"))]
    return bool(slots) and all({"start_time", "slots"} <= slot.keys() for slot in slots)


def _are_talks(root: Value) -> bool:
    rows = mappings_in(root) if isinstance(root, Listed) else []
    return bool(rows) and all({"title", "event_name", "video_id"} <= row.keys() for row in rows)


RUBYEVENTS = Format(
    name="rubyevents",
    title="the folder of an event at RubyEvents",
    parts=((_is_schedule, _SCHEDULE), (_are_talks, Entry("sessions", _TALK))),
    others=((has("id", "title", "start_date", "end_date"), _EVENT),),
    whole_folder=True,
    finish=settle,
)
