"""R: rooms, and what fits into them."""

from collections.abc import Iterator

from confsched.findings import Finding, Related
from confsched.rules.catalogue import rule
from confsched.rules.wording import runs
from confsched.schedule.entities import Day, Interval, Room, ScheduledSession
from confsched.schedule.instants import span_text
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import merged


@rule("R401", "room-closed")
def room_closed(schedule: Schedule) -> Iterator[Finding]:
    """A session is in a room outside the room's hours.

    ## Why is this bad?
    The door is locked.

    ## Example
    ```yaml
    rooms:
      hall: {name: Great Hall, hours: 09:00-17:00}
    sessions:
      talk: {title: Talk, room: hall, time: 16:30-17:30}
    ```

    ## Instead
    Move the session to another time or room, or have the room opened.
    """
    for room, sessions in schedule.by_room():
        if room.hours is None:
            continue
        open_times = merged(room.hours)
        for session in sessions:
            if session.day is not None and session.day.interval in room.hours:
                continue  # nothing is said about that day
            fits = any(start <= session.start and session.end <= end for start, end in open_times)
            if not fits and not session.everywhere and session.day is not None:
                yield _closed(session, session.day, room, room.hours)


def _closed(
    session: ScheduledSession, day: Day, room: Room, hours: tuple[Interval, ...]
) -> Finding:
    """Says when the room is open on that day, not on all the others."""
    today = [part for part in hours if day.interval.start <= part.start < day.interval.end]
    texts = [span_text(part.start, part.end, session.zone) for part in today]
    open_at = f"is open {', '.join(texts)}" if texts else "is closed on that day"
    related = (Related(room.origin.at("hours"), "its hours"),) if room.origin else ()
    message = f"{session.title!r} runs {runs(session)}, but {room.name!r} {open_at}"
    return Finding(message, session.time_span, related)


@rule("R404", "no-room", "i w E")
def no_room(schedule: Schedule) -> Iterator[Finding]:
    """A session on site has no room.

    ## Why is this bad?
    Nobody will find it.

    ## Example
    ```yaml
    conference:
      online: false
    sessions:
      talk: {title: Talk, time: 10:00-11:00}
    ```

    ## Instead
    Name a room, or `room: all` for something that is everywhere. A break or a meal without a
    room is for everybody. An online conference (`online: true`) has no rooms.
    """
    if schedule.online:
        return
    for session in schedule.scheduled:
        placed = session.rooms or session.everywhere or session.type.stops_everything
        if not placed and session.broken.isdisjoint(("room", "rooms")):
            yield Finding(f"{session.title!r} has no room", session.origin.id_span)
