"""What c3voc's schedule.xml and schedule.json both say, before it is one of them.

https://c3voc.de/wiki/schedule. Both files are written from this one shape, so that they cannot
differ in what they tell; their schemas allow less than the programs that read them know, and all
here is within both.

- A session is one event, and stands in the first of its rooms. One in all rooms at once stands in
  a room of that name, one without a room in a room without a name, as c3voc itself has it.
- A session without a slot cannot be listed. A cancelled one is taken out: there is no word for it
  here, and the programs that show changes show an event that is gone as cancelled.
- A proposed or tentative one is an event like any other.
- What an import has kept of recordings is told again, so that nobody is recorded who must not be.
- A day lasts from the first to the last of its hours, and longer if sessions begin outside them.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property
from hashlib import sha256

from confsched.agenda.layout import AgendaDay, layout
from confsched.agenda.zones import local_iso
from confsched.errors import ConfschedError
from confsched.exporters.addresses import web_address
from confsched.exporters.identity import Codes, Guids, brought, numbers
from confsched.exporters.texts import Slugs, acronym_of, block, line
from confsched.schedule.dates import Why, why_no_slot
from confsched.schedule.entities import Appearance, Room, ScheduledSession, Session, Speaker, Track
from confsched.schedule.instants import day_start
from confsched.schedule.schedule import Schedule
from confsched.schedule.types import KNOWN_TYPES, SessionType

ALL_ROOMS = "All rooms"
_MINUTE = timedelta(minutes=1)
_ONE_DAY = timedelta(days=1)
_GRIDS = (5, 1)
_NOWHERE = ""
_YES = frozenset(("true", "yes", "1"))


@dataclass(frozen=True, slots=True)
class VocPerson:
    """Somebody with a part in an event; `role` is empty for a plain speaker."""

    id: int
    guid: str
    code: str | None
    name: str
    biography: str | None
    url: str | None
    role: str = ""


@dataclass(frozen=True, slots=True)
class VocRecording:
    """What may be done with a recording, and whether there must be none."""

    license: str
    optout: bool


@dataclass(frozen=True, slots=True)
class VocEvent:
    """One session; moments in ISO 8601 with the offset in force in the conference's zone."""

    id: int
    guid: str
    code: str | None
    slug: str
    room: str
    title: str
    subtitle: str
    type: str
    date: str
    start: str
    duration: str
    track: str
    language: str
    abstract: str
    description: str
    url: str | None
    recording: VocRecording | None
    persons: tuple[VocPerson, ...]


@dataclass(frozen=True, slots=True)
class VocRoom:
    """A room of the conference, or the one for what is everywhere or nowhere."""

    name: str
    guid: str
    capacity: int | None = None
    online: bool = False
    url: str | None = None


@dataclass(frozen=True, slots=True)
class VocTrack:
    """A track; `color` is #rrggbb."""

    name: str
    slug: str
    color: str | None


@dataclass(frozen=True, slots=True)
class VocDay:
    """A day with the events of every room, in the order of the rooms."""

    index: int
    date: str
    start: str
    end: str
    rooms: tuple[tuple[VocRoom, tuple[VocEvent, ...]], ...]


@dataclass(frozen=True)
class VocSchedule:
    """The whole; `zone` is an IANA name, None where the zone is an offset."""

    acronym: str
    title: str
    description: str | None
    url: str | None
    zone: str | None
    first: str
    last: str
    grid: str
    tracks: tuple[VocTrack, ...]
    rooms: tuple[VocRoom, ...]
    days: tuple[VocDay, ...]

    @cached_property
    def version(self) -> str:
        """What all the rest comes to: another text as soon as anything is different."""
        return sha256(repr(self).encode()).hexdigest()[:12]


def voc_schedule(schedule: Schedule, of: str) -> VocSchedule:
    """A schedule in their shape, for a file of that name; one without a day is refused."""
    made = _Shape(schedule).whole()
    if not made.days:
        message = f"{of} has to have a day, and there is none"
        raise ConfschedError(message, "say when: with 'days', or --date for a list")
    return made


def left_out(schedule: Schedule) -> Iterator[tuple[Session, Why]]:
    """The sessions that have no place in these files, and why."""
    for session in schedule.sessions:
        if session.cancelled:
            yield session, Why.CANCELLED
        elif not isinstance(session, ScheduledSession):
            yield session, why_no_slot(session)


def cut_to_one_room(schedule: Schedule) -> Iterator[Session]:
    """The sessions that stand under the first of their rooms and have others."""
    gone = {session.id for session, _ in left_out(schedule)}
    for session in schedule.sessions:
        if len(session.rooms) > 1 and not session.everywhere and session.id not in gone:
            yield session


class _Shape:
    """The parts of one schedule, with the numbers, UUIDs and slugs that all of them share."""

    def __init__(self, schedule: Schedule) -> None:
        self.schedule = schedule
        self.acronym = acronym_of(schedule.id)
        self._guids = Guids(schedule)
        self._events = numbers(session.id for session in schedule.sessions)
        people = _people(schedule)
        ids = numbers(people)
        self._codes, codes = Codes(), Codes()
        self._people = {one.id: self._person(one, ids[one.id], codes) for one in people.values()}
        self._rooms = _Rooms(self._guids, schedule)
        slugs = Slugs(self.acronym)
        self._slugs = {one: slugs.claim(one) for one in sorted(self._events)}

    def whole(self) -> VocSchedule:
        schedule = self.schedule
        found = layout(schedule, gaps=False).days
        days = tuple(self._day(number, day) for number, day in enumerate(found, start=1))
        return VocSchedule(
            acronym=self.acronym,
            title=line(schedule.title) or self.acronym,
            description=block(schedule.description) or None,
            url=web_address(schedule.url),
            zone=getattr(schedule.zone, "key", None) or _utc(schedule),
            first=days[0].date if days else "",
            last=days[-1].date if days else "",
            grid=f"00:{_grid(schedule):02}",
            tracks=tuple(map(_track, schedule.tracks)),
            rooms=self._rooms.own,
            days=days,
        )

    def _day(self, index: int, day: AgendaDay) -> VocDay:
        sessions = [session for session in day.sessions if not session.cancelled]
        zone = self.schedule.zone
        start, end = _limits(day, sessions, self.schedule)
        found: dict[VocRoom, list[VocEvent]] = {room: [] for room in self._rooms.own}
        for session in sessions:
            room = self._rooms.of(session)
            found.setdefault(room, []).append(self._event(session, room))
        return VocDay(
            index=index,
            date=day.date.isoformat(),
            start=local_iso(start, zone),
            end=local_iso(end, zone),
            rooms=tuple((room, tuple(events)) for room, events in found.items()),
        )

    def _event(self, session: ScheduledSession, room: VocRoom) -> VocEvent:
        zone = self.schedule.zone
        return VocEvent(
            id=self._events[session.id],
            guid=self._guids.claim("session", session.id, session.origin),
            code=self._codes.claim(session.id, session.origin),
            slug=self._slugs[session.id],
            room=room.name,
            title=line(session.title) or session.id,
            subtitle=line(session.subtitle),
            type=line(type_name(session.type)),
            date=local_iso(session.start, zone),
            start=f"{session.start.astimezone(zone):%H:%M}",
            duration=_duration(session.length),
            track=line(session.track.name) if session.track else "",
            language=session.language or "",
            abstract=block(session.abstract),
            description=block(session.description),
            url=web_address(session.url),
            recording=_recording(session),
            persons=tuple(map(self._part, session.people)),
        )

    def _part(self, part: Appearance) -> VocPerson:
        person = self._people[part.speaker.id]
        return person if part.role == "speaker" else replace(person, role=line(part.role))

    def _person(self, speaker: Speaker, number: int, codes: Codes) -> VocPerson:
        return VocPerson(
            id=number,
            guid=self._guids.claim("speaker", speaker.id, speaker.origin),
            code=codes.claim(speaker.id, speaker.origin),
            name=line(speaker.name) or speaker.id,
            biography=block(speaker.bio) or None,
            url=web_address(speaker.url),
        )


class _Rooms:
    """The rooms of a schedule, each with a name of its own, and where sessions are in them."""

    def __init__(self, guids: Guids, schedule: Schedule) -> None:
        self._found: dict[str, VocRoom] = {}
        names: set[str] = set()
        for room in schedule.rooms:
            self._found[room.id] = _room(room, guids, names)
        self.own = tuple(self._found.values())
        everywhere = VocRoom(ALL_ROOMS, guids.claim("rooms", "all", None))
        self._everywhere = next((room for room in self.own if room.name == ALL_ROOMS), everywhere)
        self._nowhere = VocRoom(_NOWHERE, guids.claim("rooms", "none", None))

    def of(self, session: Session) -> VocRoom:
        """The one room under which a session stands."""
        if session.everywhere:
            return self._everywhere
        return self._found[session.rooms[0].id] if session.rooms else self._nowhere


def _room(room: Room, guids: Guids, names: set[str]) -> VocRoom:
    """A room, by its id as well where another one has its name."""
    name = line(room.name) or room.id
    while name in names:
        name = f"{name} ({room.id})"
    names.add(name)
    return VocRoom(
        name=name,
        guid=guids.claim("room", room.id, room.origin),
        capacity=room.capacity,
        online=room.online,
        url=web_address(room.url),
    )


def _people(schedule: Schedule) -> Mapping[str, Speaker]:
    """Everybody who is in a session, by id."""
    parts = (part.speaker for session in schedule.sessions for part in session.people)
    return {speaker.id: speaker for speaker in (*schedule.speakers, *parts)}


def _recording(session: Session) -> VocRecording | None:
    """What was imported with a session; None where nothing was."""
    optout = brought(session.origin, "do_not_record")
    license_ = brought(session.origin, "recording_license")
    if optout is None and license_ is None:
        return None
    told = license_ if isinstance(license_, str) else ""
    return VocRecording(line(told), str(optout).strip().casefold() in _YES)


def _track(track: Track) -> VocTrack:
    return VocTrack(line(track.name) or track.id, track.id, track.color)


def type_name(kind: SessionType) -> str:
    """The word for a type: its id where everybody knows it, else its name."""
    return kind.id if kind.id in KNOWN_TYPES else kind.name


def _limits(
    day: AgendaDay, sessions: Iterable[ScheduledSession], schedule: Schedule
) -> tuple[datetime, datetime]:
    """From when to when a day is: its hours, else the date, and all sessions begin within it."""
    midnight = day_start(day.date, schedule.zone)
    start, end = midnight, day_start(day.date + _ONE_DAY, schedule.zone)
    if day.day is not None and day.day.hours:
        start = min(hours.start for hours in day.day.hours)
        end = max(hours.end for hours in day.day.hours)
    early = [session.start for session in sessions if session.start < start]
    late = [session.end for session in sessions if session.start >= end]
    return min([start, *early]), max([end, *late])


def _utc(schedule: Schedule) -> str | None:
    return "UTC" if schedule.zone_key == "UTC" else None


def _grid(schedule: Schedule) -> int:
    """The longest step of minutes, of those in use, on which all slots begin and end."""
    moments = {moment.minute for s in schedule.scheduled for moment in (s.start, s.end)}
    return next(step for step in _GRIDS if step == 1 or not any(m % step for m in moments))


def _duration(length: timedelta) -> str:
    minutes = -(-length // _MINUTE)  # a minute that has begun counts
    return f"{minutes // 60:02}:{minutes % 60:02}"
