"""The resolved schedule as JSON, version 1: what the public is told, names resolved, times exact.

Crew's fields (contact, e-mail, telephone, notes, join links, attributes, availability, home
zones, whether somebody has said yes) are in it for those who may see them, as they are written,
and in no file for anybody else.
"""

from datetime import tzinfo

from confsched.agenda.layout import in_order
from confsched.agenda.zones import local_iso
from confsched.exporters.json_schema import SESSION, VERSION
from confsched.exporters.options import Options
from confsched.exporters.session_fields import chosen
from confsched.reading import Origin
from confsched.schedule.audience import Audience, beyond_public, told_beyond
from confsched.schedule.dates import first_and_last, start_of
from confsched.schedule.entities import (
    Appearance,
    Day,
    Interval,
    Room,
    ScheduledSession,
    Session,
    Speaker,
    Track,
    Venue,
)
from confsched.schedule.instants import zone_key
from confsched.schedule.schedule import Schedule
from confsched.text.as_json import Object, as_json


class Json:
    """UTF-8, two spaces deep; every key is always there, null or empty where nothing is said.

    A session's moments carry the offset of the zone it was written for, or of the one that is
    asked for; those of days and rooms that of the conference, whose days they are. Whole days are
    dates, on no clock. Where fields are chosen, sessions have these and no others, and the file
    says so.
    """

    suffix = ".json"
    heeds = frozenset(("tz", "fields"))

    def export(self, schedule: Schedule, options: Options) -> bytes:
        """Write the whole schedule; sessions without a slot last."""
        return as_json(document(schedule, options)).encode()


def document(schedule: Schedule, options: Options) -> Object:
    """Return what the file says, as plain values."""
    zone, audience = schedule.zone, options.audience
    fields = chosen(options.fields, known_fields(), audience)

    def with_more(kind: str, told: Object, origin: Origin | None) -> Object:
        return told | told_beyond(audience, kind, origin)

    def session(one: Session) -> Object:
        told = with_more("session", _session(one, schedule, options.zone), one.origin)
        return {name: told[name] for name in fields} if fields else told

    return {
        "version": VERSION,
        **({"fields": list(fields)} if fields else {}),
        "conference": with_more("conference", _conference(schedule), schedule.origin),
        "days": [_day(day, zone) for day in schedule.days],
        "rooms": [with_more("room", _room(room, zone), room.origin) for room in schedule.rooms],
        "tracks": [with_more("track", _track(track), track.origin) for track in schedule.tracks],
        "speakers": [with_more("speaker", _speaker(one), one.origin) for one in schedule.speakers],
        "sessions": [session(one) for one in in_order(schedule, schedule.sessions)],
    }


def known_fields() -> tuple[str, ...]:
    """What can be told of a session to some audience."""
    return (*SESSION, *beyond_public(Audience.CREW, "session"))


def _conference(schedule: Schedule) -> Object:
    return {
        "id": schedule.id,
        "title": schedule.title,
        "subtitle": schedule.subtitle,
        "description": schedule.description,
        "timezone": schedule.zone_key,
        "url": schedule.url,
        "venue": _venue(schedule.venue) if schedule.venue else None,
        "online": schedule.online,
        "languages": list(schedule.languages),
        "phase": str(schedule.phase),
    }


def _venue(venue: Venue) -> Object:
    return {
        "name": venue.name,
        "address": venue.address,
        "url": venue.url,
        "geo": list(venue.geo) if venue.geo else None,
    }


def _day(day: Day, zone: tzinfo) -> Object:
    return {
        "number": day.number,
        "date": day.date.isoformat(),
        "title": day.title or None,
        **_interval(day.interval, zone),
        "hours": [_interval(hours, zone) for hours in day.hours],
    }


def _interval(interval: Interval, zone: tzinfo) -> Object:
    return {"start": local_iso(interval.start, zone), "end": local_iso(interval.end, zone)}


def _room(room: Room, zone: tzinfo) -> Object:
    return {
        "id": room.id,
        "name": room.name,
        "capacity": room.capacity,
        "equipment": list(room.equipment),
        "hours": None if room.hours is None else [_interval(one, zone) for one in room.hours],
        "concurrent": room.concurrent,
        "online": room.online,
        "url": room.url,
        "floor": room.floor,
        "step_free": room.step_free,
    }


def _track(track: Track) -> Object:
    return {
        "id": track.id,
        "name": track.name,
        "color": track.color,
        "description": track.description,
    }


def _speaker(speaker: Speaker) -> Object:
    return {
        "id": speaker.id,
        "name": speaker.name,
        "role": speaker.role,
        "organization": speaker.organization,
        "bio": speaker.bio,
        "pronouns": speaker.pronouns,
        "country": speaker.country,
        "url": speaker.url,
        "languages": list(speaker.languages),
    }


def _session(session: Session, schedule: Schedule, zone: tzinfo | None) -> Object:
    rooms = schedule.rooms if session.everywhere else session.rooms
    return {
        "id": session.id,
        "title": session.title,
        "subtitle": session.subtitle,
        "type": session.type.id,
        "status": session.status,
        "day": session.day.number if session.day else None,
        **_slot(session, zone),
        "room": session.rooms[0].id if session.rooms else None,
        "rooms": [room.id for room in rooms],
        "track": session.track.id if session.track else None,
        "speakers": [_appearance(appearance) for appearance in session.people],
        "abstract": session.abstract,
        "description": session.description,
        "language": session.language,
        "url": session.url,
        "expected": session.expected,
        "tags": list(session.tags),
        "needs": list(session.needs),
        "after": list(session.after),
        "not_with": list(session.not_with),
        "plenary": session.plenary,
    }


def _slot(session: Session, zone: tzinfo | None) -> Object:
    if days := first_and_last(session):
        first, last = (day.isoformat() for day in days)
        return {"start": first, "end": last, "timezone": None}
    start, its_own = start_of(session)
    own = zone or its_own
    if start is None or own is None:
        return {"start": None, "end": None, "timezone": None}
    end = local_iso(session.end, own) if isinstance(session, ScheduledSession) else None
    return {"start": local_iso(start, own), "end": end, "timezone": zone_key(own)}


def _appearance(appearance: Appearance) -> Object:
    """Describe somebody's part: `role` is what they do in the session, `post` what they are."""
    speaker = appearance.speaker
    return {
        "id": speaker.id,
        "name": speaker.name,
        "role": appearance.role,
        "post": speaker.role,
        "organization": speaker.organization,
    }
