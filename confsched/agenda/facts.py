"""Short facts about a conference, a day, a session and a speaker, as pieces of visible text."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Final

from confsched.agenda.grid import Column, Grid, is_for_all
from confsched.agenda.layout import Agenda, AgendaDay
from confsched.agenda.zones import Clock, Slot, describe
from confsched.schedule.dates import days_taken
from confsched.schedule.entities import Appearance, Day, Room, ScheduledSession, Session, Speaker
from confsched.schedule.instants import clock, date_text, dates_text, long_date
from confsched.schedule.schedule import Schedule
from confsched.text.safe import isolate, visible
from confsched.text.styled import Piece
from confsched.text.titles import heads_others

ALL_ROOMS: Final = "all rooms"
NO_ROOM: Final = "no room yet"
NO_DAY: Final = "not a day of the conference"
UNSCHEDULED: Final = "Not scheduled yet"
ALL_DAY: Final = "all day"
WHOLE_DAY: Final = Slot(ALL_DAY)
NOTHING: Final = "nothing scheduled yet"

# What a session's place is told by: rooms by their names, or a remark.
Place = tuple[Room, ...] | str

_PLAIN_TYPES: Final = frozenset(("talk", "other"))
CERTAIN: Final = frozenset(("confirmed", "cancelled"))


def conference_facts(schedule: Schedule) -> Iterator[Piece]:
    """Yield when and where it takes place."""
    if schedule.days:
        on = [day.date for day in schedule.days]
        yield Piece(dates_text(min(on), max(on)))
    if schedule.venue:
        yield Piece(visible(schedule.venue.name), link=schedule.venue.url or "")
    if schedule.online:
        yield Piece("online")


def zone_fact(agenda: Agenda) -> str:
    """Say in which zones all times are told, the one that leads first."""
    moments = tuple(_moments(agenda))
    return f"All times in {'; and in '.join(describe(zone, moments) for zone in agenda.zones)}"


def date_facts(day: Day | None, on: date) -> Iterator[Piece]:
    """Yield the number of a day, if it is one of the conference, and its date."""
    if day:
        yield Piece(f"Day {day.number}", "day")
    yield Piece(long_date(on), "day")


def day_facts(day: AgendaDay, clock: Clock) -> Iterator[Piece]:
    """Yield a day's number, date and opening hours."""
    yield from date_facts(day.day, day.date)
    if not day.day:
        yield Piece(NO_DAY, "quiet")
        return
    for hours in day.day.hours:
        yield Piece(str(clock.slot(hours.start, hours.end, day.date)), "time")


def rooms_fact(rooms: Sequence[Room], day: AgendaDay) -> str:
    """Say which of a day's rooms are on a page: `Rooms 1–8 of 40: Room 01 … Room 08`."""
    if not rooms:
        return NO_ROOM.capitalize()
    first, last = (day.rooms.index(room) + 1 for room in (rooms[0], rooms[-1]))
    names = " … ".join(dict.fromkeys(isolate(visible(room.name)) for room in (rooms[0], rooms[-1])))
    numbers = f"Room {first}" if first == last else f"Rooms {first}–{last}"
    return f"{numbers} of {len(day.rooms)}: {names}"


def session_facts(
    session: Session, kind: str, place: Place, track: Piece | None = None
) -> Iterator[Piece]:
    """Yield what and where a session is, and how sure; `track` is how its track is told."""
    if kind:
        yield Piece(visible(kind), "type")
    if isinstance(place, tuple):
        yield from [room_fact(room) for room in place]
    elif place:
        yield Piece(place, "quiet")
    if session.track:
        yield track or Piece(visible(session.track.name), "track")
    if session.status not in CERTAIN:
        yield Piece(session.status, "status")
    yield from (Piece(text, "quiet") for text in known_facts(session))


def known_facts(session: Session) -> Iterator[str]:
    """Yield what is known of when a session is that has neither slot nor whole days of ours."""
    if isinstance(session, ScheduledSession) or (session.day and any(days_taken(session))):
        return
    known = session.known
    if session.day:
        yield f"day {session.day.number}"
    elif known.on:
        yield date_text(known.on)
    elif known.called:
        yield visible(known.called)
    if known.start and known.zone:
        yield f"from {clock(known.start, known.zone)}"
    elif known.hours:
        yield known.hours


def room_fact(room: Room) -> Piece:
    """Name a room."""
    return Piece(visible(room.name), "room", room.url or "")


def kind_of(session: Session) -> str:
    """Return the name of its type, where that is not plain and the title does not say it."""
    kind = session.type
    if kind.pause or kind.id in _PLAIN_TYPES:
        return ""
    said = f"{session.title} {session.subtitle or ''}".casefold()
    return "" if kind.name.casefold() in said else kind.name


def place_of(session: Session, *, seats: bool) -> Place:
    """Return its rooms, or a remark; `seats` says whether it matters that it has none yet."""
    if session.everywhere:
        return ALL_ROOMS
    if session.rooms:
        return session.rooms
    needs_none = session.plenary or session.type.pause or heads_others(session.title)
    return NO_ROOM if seats and not needs_none else ""


def part_of(appearance: Appearance) -> str:
    """Say what somebody does who is more than a speaker: `Moderator`; as written."""
    role = appearance.role
    return "" if role == "speaker" else role[:1].upper() + role[1:]


def post_of(speaker: Speaker) -> tuple[str, ...]:
    """Say what somebody is, and where; as written."""
    return speaker.post


def _moments(agenda: Agenda) -> Iterator[datetime]:
    """Yield moments enough to know every name that the zone has on this agenda."""
    for day in agenda.days:
        if day.rows:
            yield day.rows[0].start
            yield day.rows[-1].end
        elif day.day:
            yield day.day.interval.start


def column_fact(column: Column, grid: Grid) -> Piece:
    """Name the room of a column, or say why what is in it has none."""
    if column.room:
        return room_fact(column.room)
    inside = (block.session for block in grid.blocks if block.right == column.right)
    alone = all(is_for_all(session) for session in inside if not session.rooms)
    return Piece(ALL_ROOMS if alone else NO_ROOM, "quiet")
