"""The flat sheets of a workbook as plain values: what every command reads like our own files.

Rooms, tracks and people are called by their names where each is one's own, else by their ids.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta, tzinfo
from functools import partial
from typing import Final, NamedTuple, TypeVar

from confsched.agenda.layout import in_order
from confsched.agenda.zones import local_iso
from confsched.exporters.addresses import web_address
from confsched.exporters.options import Options
from confsched.exporters.session_fields import BETWEEN, TEXTS, Cells, chosen
from confsched.exporters.texts import block
from confsched.schedule.audience import TABLE, Audience, may_see
from confsched.schedule.dates import date_of, start_of
from confsched.schedule.entities import Room, ScheduledSession, Session, Speaker, Track
from confsched.schedule.instants import is_change, readings, seconds_of_day
from confsched.schedule.schedule import Schedule
from confsched.schedule.types import KNOWN_TYPES
from confsched.spreadsheets import is_plain
from confsched.text.as_json import as_json_line
from confsched.text.person_names import folded

E = TypeVar("E")


class Link(NamedTuple):
    """The address of a page."""

    address: str


Cell = str | int | float | date | time | Link | None
Column = tuple[str, Callable[[E], Cell]]


class Table(NamedTuple):
    """A sheet: its name, the heads of its columns, and rows as long as these."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


_HEADS: Final = {
    "id": "ID",
    "zone": "Time zone",
    "timezone": "Time zone",
    "url": "URL",
    "room": "Rooms",
}
_USUAL: Final = (
    *("date", "start", "end", "zone", "title", "subtitle", "type", "status", "room", "track"),
    *("speakers", "abstract", "language", "tags", "url", "link", "notes", "id"),
)
_ALWAYS: Final = (
    "date",
    "start",
    "end",
    "title",
    "type",
    "status",
    "room",
    "speakers",
    "id",
    "name",
)
_ROLES: Final = ("moderator", "chair", "host", "discussant", "interpreter")
_PERSON: Final = ("name", "role", "organization", "bio", "pronouns", "country", "url", "languages")
_ROOM: Final = ("name", "capacity", "equipment", "floor", "url", "link")
_TRACK: Final = ("name", "color", "description")
_LONGEST: Final = timedelta(hours=12)  # of what ends at an earlier time of day than it starts
_EVERYWHERE: Final = "all"


def tables(schedule: Schedule, options: Options) -> Iterator[Table]:
    """The sessions with what somebody chose of them, the speakers, and what these name."""
    audience = options.audience
    names = _Names(schedule)
    yield _sessions(schedule, options, names)
    crew = [name for name in TABLE["speaker"].crew.split() if may_see(audience, "speaker", name)]
    people = [*_attributes("speaker", _PERSON, audience), *map(_as_written, crew)]
    yield _table("Speakers", people, schedule.speakers)
    yield _table("Rooms", _attributes("room", _ROOM, audience), schedule.rooms)
    if schedule.tracks:
        yield _table("Tracks", _attributes("track", _TRACK, audience), schedule.tracks)
    types = [kind for kind in schedule.types if kind.id not in KNOWN_TYPES]
    if types:
        about = [("ID", lambda kind: kind.id), ("Name", lambda kind: kind.name)]
        yield _table("Types", [*about, ("Like", lambda kind: kind.base)], types)
    days = [("Date", lambda day: day.date), ("Title", lambda day: block(day.title))]
    yield _table("Days", days, schedule.days)
    yield Table("Conference", ("Field", "Value"), tuple(_about(schedule)))


def _about(schedule: Schedule) -> Iterator[tuple[str, Cell]]:
    """The conference, a row for each field."""
    yield "ID", schedule.id
    yield "Title", block(schedule.title)
    yield "Time zone", schedule.zone_key
    told = {
        "Subtitle": block(schedule.subtitle),
        "Description": block(schedule.description),
        "URL": _address(schedule.url),
        "Venue": as_json_line({"name": schedule.venue.name}) if schedule.venue else None,
        "Online": "true" if schedule.online else None,
        "Languages": BETWEEN.join(schedule.languages),
        "Phase": str(schedule.phase),
    }
    yield from ((head, value) for head, value in told.items() if value)


def _table(name: str, columns: Iterable[Column[E]], entries: Iterable[E]) -> Table:
    """A table without the columns in which nothing is said, but for those that always stand."""
    found = list(columns)
    rows = [[tell(entry) for _, tell in found] for entry in entries]
    kept = [
        number
        for number, (head, _) in enumerate(found)
        if head.lower() in _ALWAYS or any(row[number] not in (None, "") for row in rows)
    ]
    heads = tuple(found[number][0] for number in kept)
    return Table(name, heads, tuple(tuple(row[number] for number in kept) for row in rows))


def _head(name: str) -> str:
    return _HEADS.get(name, name.replace("_", " ").capitalize())


def _attributes(kind: str, names: Iterable[str], audience: Audience) -> Iterator[Column[object]]:
    """The columns of an entry that are what it has under their name."""
    for name in ("id", *names):
        if may_see(audience, kind, name):
            yield _head(name), partial(_attribute, name)


def _attribute(name: str, entry: object) -> Cell:
    value = getattr(entry, name)
    if name in ("url", "link"):
        return _address(value)
    if isinstance(value, tuple):
        return _list(value)
    return value if isinstance(value, int) else block(value)


def _as_written(name: str) -> Column[Speaker]:
    """A field of the crew's, as it stands in the file; what is no text is in brackets."""

    def tell(speaker: Speaker) -> Cell:
        value = speaker.origin.mapping.get(name) if speaker.origin else None
        if value is None or isinstance(value, str):
            return block(value)
        return as_json_line(value)

    return _head(name), tell


def _address(text: str | None) -> Cell:
    """A link where it is a page on the web; any other address is only shown."""
    return Link(text) if text and web_address(text) == text else block(text)


def _list(items: Iterable[str]) -> str:
    found = list(items)
    return BETWEEN.join(found) if all(map(is_plain, found)) else as_json_line(found)


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
        return _list(self.rooms.get(room, room.id) for room in session.rooms)

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
            return _list(name for name, _ in found)
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
    usual = [name for name in _USUAL if may_see(options.audience, "session", TEXTS[name].source)]
    if options.zone is None:
        usual.remove("zone")
    return _table(
        "Sessions", [column for name in usual for column in cells.columns(name)], sessions
    )


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
            named = [role for role in _ROLES if role in self.used]
            others = {"": True, "speaker": True} | dict.fromkeys(named, False)
            yield "Speakers", partial(self.names.people, others)
            for role in named:
                yield role.capitalize(), partial(self.names.people, {"": False, role: True})
        else:
            yield _head(name), self.of(name)

    def of(self, name: str) -> Callable[[Session], Cell]:
        """What tells a field that is one column."""
        own: Mapping[str, Callable[[Session], Cell]] = {
            "day": lambda session: session.day.number if session.day else None,
            "date": self.date,
            "start": lambda session: self.moments(session)[0],
            "end": lambda session: self.moments(session)[1],
            "minutes": _minutes,
            "room": self.names.room,
            "track": self.names.track,
            "tags": lambda session: _list(session.tags),
            "needs": lambda session: _list(session.needs),
            "expected": lambda session: session.expected,
            "url": lambda session: _address(session.url),
            "link": lambda session: _address(session.link),
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
        length = session.end - session.start
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


def _minutes(session: Session) -> Cell:
    if not isinstance(session, ScheduledSession):
        return None
    return (session.end - session.start) / timedelta(minutes=1)
