"""Conference to schedule: names become objects, texts become instants; never raises on content.

This package alone sees both what was written and what it means.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, tzinfo

from confsched.findings import Finding, Phase
from confsched.model.binding import typed
from confsched.model.conference import Conference, E, Item, Raw
from confsched.model.entries import Room as RoomEntry
from confsched.model.entries import Session as SessionEntry
from confsched.model.entries import SessionTypeEntry
from confsched.model.entries import Speaker as SpeakerEntry
from confsched.model.entries import Track as TrackEntry
from confsched.model.entries import Venue as VenueEntry
from confsched.schedule.entities import ScheduledSession, Session, Venue
from confsched.schedule.instants import zone_key
from confsched.schedule.resolve.audience import resolve_audience
from confsched.schedule.resolve.availability import Availabilities
from confsched.schedule.resolve.days import DayBook, resolve_days
from confsched.schedule.resolve.lacks import tell_lacks_once
from confsched.schedule.resolve.names import N, Register, tell_definitions
from confsched.schedule.resolve.notes import Notes
from confsched.schedule.resolve.people import resolve_speaker
from confsched.schedule.resolve.places import check_distances, resolve_room, resolve_track
from confsched.schedule.resolve.sessions import Names, check_references, resolve_session
from confsched.schedule.resolve.slots import Slots
from confsched.schedule.resolve.types import resolve_types
from confsched.schedule.resolve.waivers import resolve_waivers
from confsched.schedule.resolve.zones import settle_on_all
from confsched.schedule.schedule import Schedule

# findings about names that are not there mean nothing when a file could not be read
_NEEDS_EVERYTHING = frozenset(("F006", "F008"))


def resolve(conference: Conference) -> Schedule:
    """The schedule of a conference, with all that was noticed on the way."""
    notes = Notes()
    entry = conference.entry
    known_zone = _conference_zone(conference, notes)
    zone = known_zone or UTC
    days = resolve_days(conference, known_zone, notes)
    dates = {day.date for day in days}
    complete = bool(days) and len(dates) == len(entry.days) and "days" not in conference.broken
    book = DayBook(days, complete=complete)
    names = _names(conference, book, known_zone, notes)
    sessions = _sessions(conference, Slots(known_zone, book, notes), names, notes)
    entries = (entry.origin for entry in (*names.everything(), *sessions))
    waivers = resolve_waivers(conference.origin, entries, book, notes)
    return Schedule(
        id=entry.id or "conference",
        title=entry.title or entry.id or "Conference",
        zone=zone,
        zone_key=zone_key(zone),
        zone_known=known_zone is not None,
        origin=conference.origin,
        subtitle=entry.subtitle,
        description=entry.description,
        domain=entry.domain,
        url=entry.url,
        venue=_venue(entry.venue),
        online=entry.online,
        online_known="online" not in conference.broken,
        languages=entry.languages,
        audience=resolve_audience(conference, book, zone, notes),
        phase=entry.phase or Phase.DRAFT,
        days=days,
        days_known=complete,
        rooms=tuple(names.rooms.by_id.values()),
        tracks=tuple(names.tracks.by_id.values()),
        types=tuple(names.types.values()),
        speakers=tuple(names.speakers.by_id.values()),
        sessions=sessions,
        waivers=waivers,
        settings=tuple(conference.rules),
        extends=entry.extends,
        notices=tuple(_kept([*conference.findings, *notes.findings], whole=conference.whole)),
        whole=conference.whole,
        lost=frozenset(conference.lost),
        left_over=tuple(conference.left_over),
        beside=conference.beside,
    )


def _items(kind: type[E], raws: dict[str, Raw], notes: Notes) -> Iterator[Item[E]]:
    """Entries typed one by one: each is forgotten as soon as it is resolved."""
    return (typed(kind, raw, notes.findings) for raw in raws.values())


def _names(conference: Conference, book: DayBook, known_zone: tzinfo | None, notes: Notes) -> Names:
    """Everything that a session can name; a section that is not there is open."""
    rooms = _items(RoomEntry, conference.rooms, notes)
    tracks = _items(TrackEntry, conference.tracks, notes)
    speakers = _items(SpeakerEntry, conference.speakers, notes)
    zone = known_zone or UTC
    times = Availabilities(known_zone, book, notes)

    def register(word: str, entries: Iterable[N]) -> Register[N]:
        is_open, is_lost = f"{word}s" not in conference.given, f"{word}s" in conference.lost
        return Register.of(word, entries, notes, is_open=is_open, is_lost=is_lost)

    found = register("room", (resolve_room(item, book, zone, notes) for item in rooms))
    check_distances(found)
    return Names(
        resolve_types(_items(SessionTypeEntry, conference.types, notes), notes),
        found,
        register("track", map(resolve_track, tracks)),
        register("speaker", (resolve_speaker(item, times, zone, notes) for item in speakers)),
        "types" in conference.lost,
    )


def _sessions(
    conference: Conference, slots: Slots, names: Names, notes: Notes
) -> tuple[Session, ...]:
    """All sessions, and what is noticed of all of them together."""
    items = _items(SessionEntry, conference.sessions, notes)
    sessions = tuple(resolve_session(item, slots, names, notes) for item in items)
    placed = [session for session in sessions if isinstance(session, ScheduledSession)]
    tell_lacks_once(placed, slots.book, notes)
    if conference.lost.isdisjoint(("sessions", "panels")):
        check_references(sessions, notes)
    tell_definitions((names.rooms, names.tracks, names.speakers), conference, notes)
    return sessions


def _conference_zone(conference: Conference, notes: Notes) -> tzinfo | None:
    """The conference's zone, if it is clear; an abbreviation is judged on each of its days."""
    entry = conference.entry
    if entry.timezone is None:
        return None
    dates = [day.date.date for day in entry.days if day.date]
    zone, problem = settle_on_all(entry.timezone, dates, ())
    if problem is not None:
        notes.problem(problem, conference.origin.at("timezone"))
    return zone


def _venue(entry: VenueEntry | None) -> Venue | None:
    if entry is None:
        return None
    return Venue(entry.name or entry.address or "", entry.address, entry.url, entry.geo)


def _kept(findings: list[Finding], *, whole: bool) -> list[Finding]:
    if whole:
        return findings
    return [finding for finding in findings if finding.code not in _NEEDS_EVERYTHING]
