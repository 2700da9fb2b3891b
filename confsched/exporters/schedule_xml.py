"""schedule.xml of c3voc, frab and pretalx, valid by c3voc's schema.

https://c3voc.de/schedule/schema.xsd. pretalx-downstream needs `subtitle` to be there, and fails
on a `description` that is there and empty.
`guid`, `code`, `do_not_record` and `recording_license`, which imports keep under `extra`, are told
again.
"""

from collections.abc import Iterator

from confsched.exporters import voc
from confsched.exporters.options import Options
from confsched.exporters.voc import (
    VocDay,
    VocEvent,
    VocPerson,
    VocRecording,
    VocRoom,
    VocSchedule,
    VocTrack,
)
from confsched.exporters.xml_text import document, element, parent
from confsched.patterns import pattern
from confsched.schedule.schedule import Schedule

_SLUG = pattern(r"[a-z][a-z0-9-]+")
_COLOR = pattern(r"#[0-9a-fA-F]{6}")
_SCHEMA = {
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:noNamespaceSchemaLocation": "https://c3voc.de/schedule/schema.xsd",
}


class ScheduleXml:
    """UTF-8, two spaces deep; times in the conference's zone."""

    suffix = ".xml"
    heeds: frozenset[str] = frozenset()
    left_out = staticmethod(voc.left_out)
    cut_to_one_room = staticmethod(voc.cut_to_one_room)

    def export(self, schedule: Schedule, options: Options) -> bytes:  # noqa: ARG002 -- it heeds none
        """Every session that has a slot and takes place; the schema wants a day at least."""
        return document(_schedule(voc.voc_schedule(schedule, "schedule.xml")))


def _schedule(made: VocSchedule) -> Iterator[str]:
    def children() -> Iterator[str]:
        yield from element("generator", "", {"name": "confsched"})
        yield from element("version", made.version)
        yield from parent("conference", _conference(made))
        for day in made.days:
            yield from _day(day)

    return parent("schedule", children(), _SCHEMA)


def _conference(made: VocSchedule) -> Iterator[str]:
    yield from element("title", made.title)
    yield from element("acronym", made.acronym)
    yield from element("start", made.first)
    yield from element("end", made.last)
    yield from element("days", str(len(made.days)))
    yield from element("timeslot_duration", made.grid)
    yield from element("url", made.url)
    yield from element("time_zone_name", made.zone)
    for track in made.tracks:
        yield from element("track", "", _track(track))


def _track(track: VocTrack) -> dict[str, str | None]:
    return {
        "name": track.name,
        "slug": track.slug if _SLUG.fullmatch(track.slug) else None,
        "color": track.color if track.color and _COLOR.fullmatch(track.color) else None,
    }


def _day(day: VocDay) -> Iterator[str]:
    rooms = (line for room, events in day.rooms for line in _room(room, events))
    written = {"index": day.index, "date": day.date, "start": day.start, "end": day.end}
    return parent("day", rooms, written)


def _room(room: VocRoom, events: tuple[VocEvent, ...]) -> Iterator[str]:
    lines = (line for event in events for line in _event(event))
    return parent("room", lines, {"name": room.name, "guid": room.guid})


def _length(duration: str) -> str:
    """A length as the schema has it: of hours with three digits, the days stand before them."""
    if duration[2] == ":":
        return duration
    hours, _, minutes = duration.partition(":")
    days, rest = divmod(int(hours), 24)
    return f"{days}:{rest:02}:{minutes}"


def _event(event: VocEvent) -> Iterator[str]:
    def children() -> Iterator[str]:
        yield from element("room", event.room)
        yield from element("title", event.title)
        yield from element("subtitle", event.subtitle)
        yield from element("type", event.type)
        yield from element("date", event.date)
        yield from element("start", event.start)
        yield from element("duration", _length(event.duration))
        yield from element("abstract", event.abstract)
        yield from element("slug", event.slug)
        yield from element("track", event.track)
        yield from _recording(event.recording)
        yield from parent("persons", _persons(event.persons))
        yield from element("language", event.language or None)
        yield from element("description", event.description or None)
        yield from element("url", event.url)

    ids = {"guid": event.guid, "id": event.id, "code": event.code}
    return parent("event", children(), ids)


def _recording(recording: VocRecording | None) -> Iterator[str]:
    if recording is not None:
        optout = element("optout", "true" if recording.optout else "false")
        yield from parent("recording", (*element("license", recording.license), *optout))


def _persons(persons: tuple[VocPerson, ...]) -> Iterator[str]:
    for person in {one.id: one for one in persons}.values():  # there are no roles to tell
        yield from element("person", person.name, {"id": person.id, "guid": person.guid})
