"""schedule.json of c3voc, frab and pretalx, valid by c3voc's schema.

https://c3voc.de/schedule/schema.json. The schema wants a `url` of every event: one without a page
has a mark on the conference's, or on an address that leads nowhere.
`guid`, `code`, `do_not_record` and `recording_license`, which imports keep under `extra`, are told
again.
An `end` would be allowed, but c3voc's own tools then write a schedule.xml that is not.
"""

from confsched.exporters import voc
from confsched.exporters.options import Options
from confsched.exporters.texts import slug_of
from confsched.exporters.voc import (
    VocDay,
    VocEvent,
    VocPerson,
    VocRecording,
    VocRoom,
    VocSchedule,
    VocTrack,
)
from confsched.patterns import pattern
from confsched.schedule.schedule import Schedule
from confsched.text.as_json import Object, as_json

# what the schema takes for the name of a zone
_ZONE = pattern("[A-Z][a-z]+/[A-Z][a-z]+.*|.*UTC")
_SLUG = pattern("[a-z0-9_-]+[a-z0-9]")
_NO_PAGE = "https://conference.invalid/"  # nobody's (RFC 2606 §2)


class ScheduleJson:
    """UTF-8, two spaces deep; times in the conference's zone."""

    suffix = ".json"
    heeds: frozenset[str] = frozenset()
    left_out = staticmethod(voc.left_out)
    cut_to_one_room = staticmethod(voc.cut_to_one_room)

    def export(self, schedule: Schedule, options: Options) -> bytes:  # noqa: ARG002 -- it heeds none
        """Every session that has a slot and takes place; the version says what is in it."""
        return as_json(_document(voc.voc_schedule(schedule, "schedule.json"))).encode()


def _document(made: VocSchedule) -> Object:
    return {
        "$schema": "https://c3voc.de/schedule/schema.json",
        "generator": {"name": "confsched"},
        "schedule": {"version": made.version, "conference": _conference(made)},
    }


def _conference(made: VocSchedule) -> Object:
    zone = made.zone if made.zone and _ZONE.fullmatch(made.zone) else None
    said = {
        "acronym": made.acronym,
        "title": made.title,
        "description": made.description,
        "start": made.first,
        "end": made.last,
        "daysCount": len(made.days),
        "timeslot_duration": made.grid,
        "time_zone_name": zone,
        "url": made.url,
        "tracks": [_track(track) for track in made.tracks],
        "rooms": [_room(room) for room in made.rooms],
        "days": [_day(day, _page(made)) for day in made.days],
    }
    return _said(said)


def _track(track: VocTrack) -> Object:
    slug = slug_of(track.slug)
    return _said(
        {
            "name": track.name,
            "slug": slug if _SLUG.fullmatch(slug) else None,
            "color": track.color,
        }
    )


def _room(room: VocRoom) -> Object:
    kind = "online" if room.online else None
    said = {"name": room.name, "guid": room.guid, "type": kind, "url": room.url}
    return {**_said(said), "capacity": room.capacity}


def _page(made: VocSchedule) -> str:
    """An address to which the mark of an event can be added."""
    return (made.url or _NO_PAGE).partition("#")[0]


def _day(day: VocDay, page: str) -> Object:
    return {
        "index": day.index,
        "date": day.date,
        "day_start": day.start,
        "day_end": day.end,
        "rooms": {
            room.name: [_event(event, page) for event in events] for room, events in day.rooms
        },
    }


def _event(event: VocEvent, page: str) -> Object:
    return {
        "guid": event.guid,
        "id": event.id,
        **_said({"code": event.code}),
        "date": event.date,
        "start": event.start,
        "duration": event.duration,
        "room": event.room,
        "slug": event.slug,
        "url": event.url or f"{page}#{event.slug}",
        "title": event.title,
        "subtitle": event.subtitle,
        "track": event.track or None,
        "type": event.type,
        "language": event.language or None,
        "abstract": event.abstract,
        "description": event.description,
        **_recording(event.recording),
        "persons": [_person(person) for person in event.persons],
        "links": [],
    }


def _recording(recording: VocRecording | None) -> Object:
    if recording is None:
        return {}
    return {"recording_license": recording.license, "do_not_record": recording.optout}


def _person(person: VocPerson) -> Object:
    """Somebody; what they do in the event is no field of the schema, which allows for more."""
    ids = {"id": person.id, "guid": person.guid, "code": person.code}
    said = {**ids, "name": person.name, "url": person.url}
    return {**_said(said), "biography": person.biography, **_said({"role": person.role or None})}


def _said(values: Object) -> Object:
    """Without what is not known: most of the schema's texts may not be null."""
    return {name: value for name, value in values.items() if value is not None}
