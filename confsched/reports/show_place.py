"""Pages about what holds sessions: a room, a track, a day."""

from collections.abc import Iterator

from confsched.reports.page import Page
from confsched.reports.rows import Row, row, set_rows, texts
from confsched.schedule.entities import Day, Room, Session, Track
from confsched.schedule.instants import format_duration, long_date
from confsched.text.joined import joined
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece


def room_page(page: Page, room: Room) -> Iterator[Line]:
    """Yield what a room is like, and the plan of each day with the time that is free."""
    sessions = [one for one in page.schedule.sessions if _is_in(one, room)]
    yield from page.heading(room.name)
    yield from set_rows(_room_rows(page, room, sessions), page.columns)
    yield from page.days(sessions, gaps=True, rooms=False)


def _is_in(session: Session, room: Room) -> bool:
    if session.rooms:
        return room in session.rooms
    return session.in_every_room


def _room_rows(page: Page, room: Room, sessions: list[Session]) -> Iterator[Row]:
    yield page.load(one for one in sessions if not one.type.pause)
    yield row("Seats", f"{room.capacity:,}" if room.capacity is not None else None)
    yield row("Equipment", joined(room.equipment))
    yield row("Open", *_hours(page, room))
    yield row("Floor", room.floor)
    yield row("Steps", _steps(room))
    yield row("Online", "nobody has to come" if room.online else None)
    yield row("Holds", "several sessions at once" if room.concurrent else None)
    yield row("Distance", *_distances(page, room))
    yield row("Page", room.url)
    yield row("Join at", room.link)
    yield from page.remarks("room", room.id, room.origin)


def _hours(page: Page, room: Room) -> Iterator[str | Piece]:
    if room.hours is not None and not room.hours:
        yield Piece("never", "quiet")
    yield from map(page.range, room.hours or ())


def _steps(room: Room) -> str | None:
    if room.step_free is None:
        return None
    return "none on the way" if room.step_free else "on the way"


def _distances(page: Page, room: Room) -> Iterator[str]:
    known = {one.id: one.name for one in page.schedule.rooms}
    for other, way in room.distance.items():
        yield f"{format_duration(way)} to {known.get(other, other)}"


def track_page(page: Page, track: Track) -> Iterator[Line]:
    """Yield what a track is about, and its sessions by day."""
    sessions = [one for one in page.schedule.sessions if one.track is track]
    yield from page.heading(track.name)
    yield from set_rows(_track_rows(page, track, sessions), page.columns)
    yield from page.days(sessions)


def _track_rows(page: Page, track: Track, sessions: list[Session]) -> Iterator[Row]:
    yield page.load(sessions)
    yield row("Color", Piece(visible(track.color), f"track:{track.color}") if track.color else None)
    yield texts("About", track.description)
    yield from page.remarks("track", track.id, track.origin)


def day_page(page: Page, day: Day) -> Iterator[Line]:
    """Yield when a day is open, and what is on it."""
    sessions = [one for one in page.schedule.sessions if one.day is day]
    yield from page.heading(f"Day {day.number}: {long_date(day.date)}", day.title)
    yield from set_rows(_day_rows(page, sessions), page.columns)
    yield from page.days(sessions, gaps=True)


def _day_rows(page: Page, sessions: list[Session]) -> Iterator[Row]:
    yield page.load(one for one in sessions if not one.type.pause)
    active = [one for one in sessions if not one.cancelled]
    rooms = {room for one in active for room in one.rooms}
    yield row("Rooms", ", ".join(one.name for one in page.schedule.rooms if one in rooms))
    people = {part.speaker for one in active for part in one.people}
    yield row("People", f"{len(people):,}" if people else None)
