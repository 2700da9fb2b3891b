"""The programme as schema.org describes events (JSON-LD 1.1), for search engines and web pages.

An Event with one for each session below it. What stands in it can be put into a page as it is,
within `<script type="application/ld+json">`. Sessions without a time are left out; those that are
cancelled stay, and say so.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, tzinfo
from typing import Final

from confsched.agenda.zones import local_iso
from confsched.exporters.addresses import web_address
from confsched.exporters.entries import calendar_sessions
from confsched.exporters.options import Options, untimed
from confsched.exporters.texts import block, line
from confsched.schedule.dates import WholeDays
from confsched.schedule.entities import Appearance, Room, ScheduledSession, Session, Speaker, Venue
from confsched.schedule.schedule import Schedule
from confsched.text.as_json import Object, as_json

_CONTEXT: Final = "https://schema.org"
_INTERPRETER: Final = "interpreter"
_NOWHERE: Final = Room("", "")


class JsonLd:
    """UTF-8, two spaces deep; moments with the offset of their session's zone, or of one asked for.

    Only what is said is in it: nothing is null or empty.
    """

    suffix = ".jsonld"
    heeds = frozenset(("tz",))
    left_out = staticmethod(untimed)

    def export(self, schedule: Schedule, options: Options) -> bytes:
        """Every session that has a slot, below the conference."""
        return in_a_script(as_json(document(schedule, options.zone))).encode()


def in_a_script(text: str) -> str:
    r"""JSON that ends no script and opens no comment in it: `<` is `\u003c` there."""
    return text.replace("<", "\\u003c")


def document(schedule: Schedule, zone: tzinfo | None) -> Object:
    """Return what the file says, as plain values."""
    sessions = [_session(session, schedule, zone) for session in calendar_sessions(schedule)]
    return {"@context": _CONTEXT, **_said(_conference(schedule)), **_said({"subEvent": sessions})}


def _said(told: Object) -> Object:
    return {name: value for name, value in told.items() if value not in (None, "", [])}


def _of(kind: str, **told: object) -> Object:
    return {"@type": kind, **_said(told)}


def _conference(schedule: Schedule) -> Object:
    dates = [day.date for day in schedule.days] or [
        session.start.astimezone(schedule.zone).date() for session in schedule.scheduled
    ]
    return _of(
        "Event",
        identifier=schedule.id,
        name=line(schedule.title),
        disambiguatingDescription=line(schedule.subtitle),
        description=block(schedule.description),
        url=web_address(schedule.url),
        startDate=min(dates).isoformat() if dates else None,
        endDate=max(dates).isoformat() if dates else None,
        eventStatus=_status(cancelled=False),
        eventAttendanceMode=_mode(_is_on_site(schedule), online=schedule.online),
        location=_one_of(_places(schedule)),
        inLanguage=_one_of(schedule.languages),
    )


def _session(session: ScheduledSession, schedule: Schedule, zone: tzinfo | None) -> Object:
    own = zone or session.zone
    places = list(_places_of(session, schedule))
    on_site = any(place["@type"] == "Place" for place in places)
    online = any(place["@type"] == "VirtualLocation" for place in places)
    topics = [line(session.track.name)] if session.track else []
    return _of(
        "Event",
        identifier=session.id,
        name=line(session.title),
        disambiguatingDescription=line(session.subtitle),
        description="\n\n".join(filter(None, map(block, (session.abstract, session.description)))),
        url=web_address(session.url),
        startDate=_moment(session.start, session, own),
        endDate=_moment(session.end, session, own),
        eventStatus=_status(cancelled=session.cancelled),
        eventAttendanceMode=_mode(on_site, online=online),
        location=_one_of(places),
        performer=_people(part for part in session.people if part.role != _INTERPRETER),
        translator=_people(part for part in session.people if part.role == _INTERPRETER),
        inLanguage=session.language or _only(schedule.languages),
        keywords=list(dict.fromkeys([*topics, *map(line, session.tags)])),
    )


def _moment(moment: datetime, session: ScheduledSession, zone: tzinfo) -> str:
    """A start or an end: of whole days the first or the last of them."""
    if not isinstance(session, WholeDays):
        return local_iso(moment, zone)
    return f"{moment if moment == session.start else moment - timedelta(days=1):%Y-%m-%d}"


def _status(*, cancelled: bool) -> str:
    return f"{_CONTEXT}/{'EventCancelled' if cancelled else 'EventScheduled'}"


def _mode(on_site: bool, *, online: bool) -> str | None:  # noqa: FBT001 -- one of a pair
    """How it is attended; None where nothing says it."""
    if not (on_site or online):
        return None
    mode = "Mixed" if on_site and online else "Online" if online else "Offline"
    return f"{_CONTEXT}/{mode}EventAttendanceMode"


def _is_on_site(schedule: Schedule) -> bool:
    """Whether people meet somewhere: a conference that is not online has to be somewhere."""
    return schedule.venue is not None or not schedule.online


def _places(schedule: Schedule) -> Iterator[Object]:
    """Where the conference takes place."""
    if schedule.venue:
        yield _venue(schedule.venue)
    if schedule.online:
        yield _of("VirtualLocation", url=web_address(schedule.url))


def _places_of(session: Session, schedule: Schedule) -> Iterator[Object]:
    """Where a session takes place: its rooms, or wherever the conference does."""
    rooms = () if session.everywhere else session.rooms
    for room in rooms:
        if room.online or (schedule.online and schedule.venue is None):
            yield _stream(room, session, schedule)
        else:
            yield _room(room, schedule.venue)
    if not rooms and schedule.venue:
        yield _venue(schedule.venue)
    if not rooms and schedule.online:
        yield _stream(_NOWHERE, session, schedule)


def _stream(room: Room, session: Session, schedule: Schedule) -> Object:
    pages = map(web_address, (session.link, room.link, room.url, session.url, schedule.url))
    return _of("VirtualLocation", name=line(room.name), url=next(filter(None, pages), None))


def _room(room: Room, venue: Venue | None) -> Object:
    return _of(
        "Place",
        name=line(room.name),
        address=line(venue.address) if venue else None,
        url=web_address(room.url),
        containedInPlace=_of("Place", name=line(venue.name)) if venue else None,
    )


def _venue(venue: Venue) -> Object:
    geo = None
    if venue.geo:
        latitude, longitude = venue.geo
        geo = _of("GeoCoordinates", latitude=latitude, longitude=longitude)
    return _of(
        "Place",
        name=line(venue.name),
        address=line(venue.address),
        url=web_address(venue.url),
        geo=geo,
    )


def _people(parts: Iterable[Appearance]) -> list[Object]:
    """Everybody once, whatever they do."""
    return [_person(speaker) for speaker in dict.fromkeys(part.speaker for part in parts)]


def _person(speaker: Speaker) -> Object:
    where = line(speaker.organization)
    return _of(
        "Person",
        name=line(speaker.name),
        jobTitle=line(speaker.role),
        affiliation=_of("Organization", name=where) if where else None,
        description=block(speaker.bio),
        url=web_address(speaker.url),
    )


def _one_of(values: Iterable[object]) -> object:
    """Several as a list, one as itself; None for none."""
    found = list(values)
    return found if len(found) > 1 else _only(found)


def _only(values: Iterable[object]) -> object:
    found = list(values)
    return found[0] if len(found) == 1 else None
