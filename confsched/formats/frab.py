"""schedule.xml of c3voc, frab and pretalx, and Pentabarf before them.

https://c3voc.de/wiki/schedule, and what FOSDEM, the Chaos Computer Club and PyCon ES published.
"""

from confsched.formats.drafts import Draft, mapping_of
from confsched.formats.tables import Entry, Field, Format, Person, Table, Within
from confsched.formats.texts import one_line, plain
from confsched.reading import Mapping, Value

_NOON = 12 * 60

PERSON: Table = {
    "@id": "id",
    "#text": "name",
    "name": "name",
    "public_name": "name",
    "biography": Field("bio", plain),
    "url": "url",
}


def event(draft: Draft) -> None:
    """When and where a session is: its own date with an offset, else its day and its start."""
    whole = draft.fields.pop("_date", None)
    if whole is not None and isinstance(whole.value, str) and "T" in whole.value:
        draft.fields.pop("start", None)
        draft.put("start", *whole)
        _stay_up(draft)
    elif "start" in draft.fields:
        draft.pull("date", "_day")
    draft.pull("room", "_room")


def _stay_up(session: Draft) -> None:
    """Let a day last until the end of what is listed under it, if that is after midnight."""
    day, begins = session.holder("_day"), session.text("start")
    if day is None or begins[:10] <= day.text("_day") or not _clock(begins):
        return
    hours, _, minutes = session.text("duration").partition(":")
    length = 60 * int(hours) + int(minutes[:2]) if (hours + minutes[:2]).isdecimal() else 0
    ends = 60 * int(begins[11:13]) + int(begins[14:16]) + length
    late = f"{begins[:10]}T{ends // 60:02}:{ends % 60:02}"
    if ends < _NOON and late > day.text("_end"):
        day.fields["_end"] = session.fields["start"]._replace(value=late)


def day(draft: Draft) -> None:
    """A day of the conference, with its hours where it says when it begins and ends."""
    found = draft.seek("_day")
    if found is None or draft.above is None:
        return
    puts = [("date", found)]
    start, end = (_clock(draft.text(name)) for name in ("_start", "_end"))
    if start and end and start != end:
        puts.append(("hours", draft.fields["_start"]._replace(value=f"{start}-{end}")))
    draft.above.collect("days", mapping_of(draft, puts), draft.mark)


def _clock(text: str) -> str:
    """The time of day in `2018-12-27T11:00:00+01:00`."""
    return text[11:16] if len(text) > 15 and text[10] == "T" else ""


EVENT: Table = {
    "@id": "id",
    "title": Field("title", one_line),
    "subtitle": Field("subtitle", one_line),
    "abstract": Field("abstract", plain),
    "description": Field("description", plain),
    "date": "_date",
    "start": "start",
    "duration": "duration",
    "room": "room",
    "track": "track",
    "type": "type",
    "language": "language",
    "url": "url",
    "persons": {"person": Person(PERSON)},
}
_ROOM: Table = {"@name": "_room", "event": Entry("sessions", EVENT, event)}
_DAY: Table = {
    "@date": "_day",
    "@index": None,
    "@start": "_start",
    "@end": "_end",
    "room": Within(_ROOM),
    "event": Entry("sessions", EVENT, event),
}
_CONFERENCE: Table = {
    "acronym": "id",
    "title": "title",
    "subtitle": "subtitle",
    "venue": "venue",
    "base_url": "url",
    "url": "url",
    "time_zone_name": "timezone",
}


def _is_schedule(root: Value) -> bool:
    schedule = root.get("schedule") if isinstance(root, Mapping) else None
    return isinstance(schedule, Mapping) and "day" in schedule and "conference" in schedule


FRAB_XML = Format(
    name="schedule.xml",
    title="schedule.xml (c3voc, frab, pretalx, Pentabarf)",
    parts=((_is_schedule, {"schedule": {"conference": _CONFERENCE, "day": Within(_DAY, day)}}),),
)
