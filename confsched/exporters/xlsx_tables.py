"""The flat sheets of a workbook as plain values: what every command reads like our own files.

Rooms, tracks and people are called by their names where each is one's own, else by their ids.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, time, timedelta, tzinfo
from functools import partial
from typing import Final

from confsched.agenda.layout import in_order
from confsched.agenda.zones import local_iso
from confsched.exporters.options import Options
from confsched.exporters.session_fields import BETWEEN, TEXTS, Cells, chosen, listed, source
from confsched.exporters.texts import block
from confsched.exporters.xlsx_columns import (
    Cell,
    Column,
    Table,
    address,
    as_written,
    attributes,
    head,
    table,
)
from confsched.schedule.audience import TABLE, Audience, may_see
from confsched.schedule.dates import date_of, start_of
from confsched.schedule.entities import (
    ROLES,
    Day,
    Interval,
    Room,
    ScheduledSession,
    Session,
    Speaker,
    Track,
    Venue,
)
from confsched.schedule.instants import is_change, readings, seconds_of_day, wall
from confsched.schedule.schedule import Schedule
from confsched.schedule.types import KNOWN_TYPES, SessionType
from confsched.spreadsheets import is_plain
from confsched.text.as_json import as_json_line
from confsched.text.person_names import folded

_USUAL: Final = (
    *("date", "start", "end", "duration", "zone", "title", "subtitle", "type", "status"),
    *("room", "track", "speakers", "abstract", "description", "language", "expected", "needs"),
    *("tags", "url", "link", "notes", "after", "not_with", "plenary", "id"),
)
_PERSON: Final = ("name", "role", "organization", "bio", "pronouns", "country", "url", "languages")
_ROOM: Final = ("name", "capacity", "equipment", "concurrent", "online", "floor", "step_free")
_REACHED: Final = ("url", "link")
_TRACK: Final = ("name", "color", "description")
_OF_TYPES: Final[tuple[Column[SessionType], ...]] = (
    ("ID", lambda kind: kind.id),
    ("Name", lambda kind: block(kind.name)),
    ("Like", lambda kind: kind.base),
)
_NEEDS: Final = ("length", "speaker", "moderator", "abstract", "pause")
_LONGEST: Final = timedelta(hours=12)  # of what ends at an earlier time of day than it starts
_EVERYWHERE: Final = "all"
_MIDNIGHT: Final = {"00:00": "24:00"}  # at the end of a day
_MINUTE: Final = timedelta(minutes=1)


def tables(schedule: Schedule, options: Options) -> Iterator[Table]:
    """The sessions with what somebody chose of them, the speakers, and what these name."""
    audience = options.audience
    names = _Names(schedule)
    yield _sessions(schedule, options, names)
    crew = [name for name in TABLE["speaker"].crew.split() if may_see(audience, "speaker", name)]
    people = [*attributes("speaker", ("id", *_PERSON), audience), *map(as_written, crew)]
    yield table("Speakers", people, schedule.speakers)
    yield table("Rooms", _of_rooms(schedule, audience), schedule.rooms)
    if schedule.tracks:
        yield table("Tracks", attributes("track", ("id", *_TRACK), audience), schedule.tracks)
    types = [kind for kind in schedule.types if kind.id not in KNOWN_TYPES]
    if types:
        yield table("Types", [*_OF_TYPES, *map(as_written, _NEEDS)], types)
    yield table("Days", _of_days(schedule.zone), schedule.days)
    yield Table("Conference", ("Field", "Value"), tuple(_about(schedule)))


def _about(schedule: Schedule) -> Iterator[tuple[str, Cell]]:
    """The conference, a row for each field."""
    yield "ID", schedule.id
    yield "Title", block(schedule.title)
    yield "Time zone", schedule.zone_key
    told = {
        "Subtitle": block(schedule.subtitle),
        "Description": block(schedule.description),
        "URL": address(schedule.url),
        "Domain": schedule.domain,
        "Venue": as_json_line(_told(schedule.venue)) if schedule.venue else None,
        "Online": "true" if schedule.online else None,
        "Languages": BETWEEN.join(schedule.languages),
        "Phase": str(schedule.phase),
    }
    yield from ((head, value) for head, value in told.items() if value)


def _told(venue: Venue) -> dict[str, object]:
    """What is said of a venue."""
    told = {"name": venue.name, "address": venue.address, "url": venue.url, "geo": venue.geo}
    return {name: value for name, value in told.items() if value}


def _of_days(zone: tzinfo) -> Iterator[Column[Day]]:
    """The columns of days."""
    yield "Date", lambda day: day.date
    yield "Title", lambda day: block(day.title)
    yield "Hours", lambda day: _ranges(day.hours, zone)


def _of_rooms(schedule: Schedule, audience: Audience) -> Iterator[Column[Room]]:
    """The columns of rooms."""
    known = {room.id for room in schedule.rooms}

    def distance(room: Room) -> Cell:
        apart = {other: far for other, far in room.distance.items() if other in known}
        return as_json_line({n: _length(far) for n, far in apart.items()}) if apart else None

    yield from attributes("room", ("id", *_ROOM), audience)
    yield "Hours", partial(_opened, schedule)
    yield "Distance", distance
    yield from attributes("room", _REACHED, audience)


def _opened(schedule: Schedule, room: Room) -> Cell:
    """When a room is open: at the same hours each day, or by the numbers of the days.

    Where nothing is said of a day it is open for all of it.
    """
    if room.hours is None:
        return None
    zone = schedule.zone
    begun = [(hours.start.astimezone(zone).date(), hours) for hours in room.hours]
    told = {
        str(number): _ranges([h for on, h in begun if on == day.date], zone) or "closed"
        for number, day in enumerate(schedule.days, 1)
        if (day.date, day.interval) not in begun
    }
    if len(told) == len(schedule.days) and len(set(told.values())) == 1:
        return told["1"]
    return as_json_line(told) if told else None


def _ranges(hours: Iterable[Interval], zone: tzinfo) -> str:
    """Hours as our own files have them, on the clock of the conference."""
    times = ((wall(start.astimezone(zone)), wall(end.astimezone(zone))) for start, end in hours)
    return ", ".join(f"{start}-{_MIDNIGHT.get(end, end)}" for start, end in times)


class _Names:
    """What entries are called in the cells of others."""

    def __init__(self, schedule: Schedule) -> None:
        self.speakers = _labels(schedule.speakers)
        self.rooms = _labels(schedule.rooms)
        self.tracks = _labels(schedule.tracks)

    def room(self, session: Session) -> str:
        """Its rooms."""
        if session.everywhere:
            return _EVERYWHERE
        return listed(self.rooms.get(room, room.id) for room in session.rooms)

    def track(self, session: Session) -> str:
        """Its track."""
        return self.tracks.get(session.track, session.track.id) if session.track else ""

    def people(self, roles: Mapping[str, bool], session: Session) -> str:
        """Whoever has one of these roles; the role stands with those who have another."""
        found = [
            (self.speakers.get(part.speaker, part.speaker.id), part.role)
            for part in session.people
            if roles.get(part.role, roles[""])
        ]
        if all(role in roles for _, role in found):
            return listed(name for name, _ in found)
        return as_json_line([n if role in roles else {"who": n, "role": role} for n, role in found])


def _labels(entries: Iterable[Speaker | Room | Track]) -> dict[object, str]:
    found = list(entries)
    taken = Counter(text for one in found for text in {folded(one.name), folded(one.id)})
    return {
        entry: block(entry.name)
        for entry in found
        if taken[folded(entry.name)] == 1 and is_plain(entry.name)
    }


def _sessions(schedule: Schedule, options: Options, names: _Names) -> Table:
    cells = _SessionCells(schedule, options, names)
    sessions = in_order(schedule, schedule.sessions)
    fields = chosen(options.fields, TEXTS, options.audience)
    if fields:
        columns = [column for name in fields for column in cells.columns(name)]
        rows = tuple(tuple(tell(session) for _, tell in columns) for session in sessions)
        return Table("Sessions", tuple(head for head, _ in columns), rows)
    usual = [name for name in _USUAL if may_see(options.audience, "session", source(name))]
    if options.zone is None:
        usual.remove("zone")
    return table("Sessions", [column for name in usual for column in cells.columns(name)], sessions)


class _SessionCells:
    """The fields of sessions; all times are told in one zone."""

    def __init__(self, schedule: Schedule, options: Options, names: _Names) -> None:
        self.zone = options.zone or schedule.zone
        self.cells = Cells(schedule, self.zone)
        self.names = names
        self.used = {part.role for session in schedule.sessions for part in session.people}

    def columns(self, name: str) -> Iterator[Column[Session]]:
        """The columns that a field is: several for people, one for each of the usual roles."""
        if name == "speakers":
            named = [role for role in ROLES if role in self.used]
            others = {"": True, "speaker": True} | dict.fromkeys(named, False)
            yield "Speakers", partial(self.names.people, others)
            for role in named:
                yield role.capitalize(), partial(self.names.people, {"": False, role: True})
        else:
            yield head(name), self.of(name)

    def of(self, name: str) -> Callable[[Session], Cell]:
        """What tells a field that is one column."""
        own: Mapping[str, Callable[[Session], Cell]] = {
            "day": lambda session: session.day.number if session.day else None,
            "date": self.date,
            "start": lambda session: self.moments(session)[0],
            "end": lambda session: self.moments(session)[1],
            "minutes": _minutes,
            "duration": _duration,
            "room": self.names.room,
            "track": self.names.track,
            "tags": lambda session: listed(session.tags),
            "needs": lambda session: listed(session.needs),
            "expected": lambda session: session.expected,
            "after": lambda session: listed(session.after),
            "not_with": lambda session: listed(session.not_with),
            "plenary": lambda session: session.plenary or None,
            "url": lambda session: address(session.url),
            "link": lambda session: address(session.link),
        }
        tell = self.cells.of(name)
        return own.get(name) or (lambda session: block(tell(session)))

    def date(self, session: Session) -> Cell:
        """The date of its start, or of its day where it has no time."""
        if not isinstance(session, ScheduledSession):
            return date_of(session, self.zone)
        start, _ = self.moments(session)
        return session.start.astimezone(self.zone).date() if isinstance(start, time) else None

    def moments(self, session: Session) -> tuple[Cell, Cell]:
        """Its start and end as times of day; as moments where these would not say which."""
        if not isinstance(session, ScheduledSession):
            return self._known(session), None
        start, end = (one.astimezone(self.zone) for one in (session.start, session.end))
        backwards = start.time() >= end.time()
        length = session.length
        days = end.date() - start.date()
        is_said = length <= _LONGEST if backwards else days < timedelta(days=1)
        if is_said and _is_plain(session.start, self.zone) and _is_plain(session.end, self.zone):
            return start.time(), end.time()
        return local_iso(session.start, self.zone), local_iso(session.end, self.zone)

    def _known(self, session: Session) -> Cell:
        """The start of what has no end yet, whole: it may not be on the date of its day."""
        start, _ = start_of(session)
        return local_iso(start, self.zone) if start else None


def _is_plain(moment: datetime, zone: tzinfo) -> bool:
    """Whether it is a whole minute that the clock shows once."""
    local = moment.astimezone(zone)
    shown = readings(local.date(), seconds_of_day(moment, zone), zone)
    return len(shown) == 1 and not (local.second or is_change(moment, zone))


def _duration(session: Session) -> Cell:
    """The length of what has no slot yet."""
    if isinstance(session, ScheduledSession) or session.duration is None:
        return None
    return _length(session.duration)


def _length(length: timedelta) -> str:
    return f"{length / _MINUTE:g}m"


def _minutes(session: Session) -> Cell:
    return session.length / _MINUTE if isinstance(session, ScheduledSession) else None
