"""R: rooms, and what fits into them."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import partial

from confsched.findings import Finding, Fix, Related
from confsched.reading.tree import texts_in
from confsched.rules.catalogue import rule
from confsched.rules.half_a_day import half_a_day_off
from confsched.rules.repeats import is_something_lost, said_twice
from confsched.rules.waiving import Region
from confsched.rules.wanting import wanting
from confsched.rules.wording import listed, runs
from confsched.schedule.availability import lacking, seats
from confsched.schedule.entities import Day, Interval, Room, ScheduledSession, Session
from confsched.schedule.instants import span_text
from confsched.schedule.lookup import is_nameless
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import merged
from confsched.source import Span
from confsched.text.changed import Change
from confsched.text.joined import of_most
from confsched.text.nearest import did_you_mean, nearest
from confsched.text.titles import heads_others

_NAMING = ("room", "rooms")
_LINKS = ("link", "url")
_UNUSED = (
    "no session is in any of the {every:,} rooms",
    "no session is in {count:,} of the {every:,} rooms",
)
_MOST_SLIPS = 50  # unknown rooms; more are no slips


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
            fits = any(start <= session.start and session.end <= end for start, end in open_times)
            if fits or session.everywhere or session.day is None or half_a_day_off(session):
                continue
            if session.day.interval not in room.hours:  # where it is, nothing is said of that day
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


@rule("R402", "too-small", "w w w")
def too_small(schedule: Schedule) -> Iterator[Finding]:
    """More people are expected than the room has seats.

    ## Why is this bad?
    Whoever comes last stands, or goes away.

    ## Example
    ```yaml
    rooms:
      attic: {name: Attic, capacity: 40}
    sessions:
      talk: {title: Talk, room: attic, time: "10:00-11:00", expected: 60}
    ```

    ## Instead
    Find a larger room, or several: the seats of `rooms: [attic, hall]` are counted together.
    """
    for session in schedule.active:
        expected, rooms = session.expected, session.rooms
        if expected is None or not rooms or not session.broken.isdisjoint(_NAMING):
            continue
        held = seats(rooms)
        if held is not None and held < expected:
            yield _small(session, expected, held)


def _small(session: Session, expected: int, held: int) -> Finding:
    several = len(session.rooms) > 1
    message = (
        f"{session.title!r} expects {expected:,}, but {listed(session.rooms)} "
        f"{'have' if several else 'has'} {held:,} seats{' together' if several else ''}"
    )
    related = [
        Related(room.origin.at("capacity"), f"the capacity of {room.name!r}")
        for room in session.rooms
        if room.origin
    ]
    return Finding(message, session.at("expected"), tuple(related))


@rule("R403", "missing-equipment", "w E E")
def missing_equipment(schedule: Schedule) -> Iterator[Finding]:
    """A session needs something that its room does not have.

    ## Why is this bad?
    The speaker finds out in front of the audience.

    ## Example
    ```yaml
    conference:
      online: false
    rooms:
      attic: {name: Attic, equipment: [projector, whiteboard]}
    sessions:
      talk: {title: Talk, room: attic, time: "10:00-11:00", needs: [hearing loop]}
    ```

    ## Instead
    Move the session, bring what is missing and add it to the `equipment` of the room, or take it
    off the list. One of several rooms is enough. Case, spaces and hyphens do not count:
    `Hearing-Loop` is a `hearing loop`.
    """
    for session in schedule.active:
        on_site = session.needs and not schedule.online
        if on_site and session.broken.isdisjoint((*_NAMING, "needs")):
            for item in lacking(session.needs, session.rooms):
                yield _missing(session, item)


def _missing(session: Session, item: str) -> Finding:
    rooms = session.rooms
    near = nearest(item, [name for room in rooms for name in room.equipment], most=1)
    lack = f"{listed(rooms)} does not have" if len(rooms) == 1 else "none of its rooms has"
    place = session.origin.named_at("needs", item)
    related = [
        Related(room.origin.at("equipment"), f"what is in {room.name!r}")
        for room in rooms
        if room.origin
    ]
    message = f"{session.title!r} needs {item!r}, which {lack}{did_you_mean(near)}"
    return Finding(message, place, tuple(related), _rewritten(place, item, near))


def _rewritten(place: Span, text: str, near: Iterable[str]) -> Fix | None:
    from confsched.editing.changes import edits  # noqa: PLC0415 -- for findings only

    for name in near:
        edit = edits(place, text, [Change(0, len(text), name)])
        return Fix(f"write {name!r}", edit) if edit else None
    return None


def _is_online(session: Session, schedule: Schedule) -> bool:
    """Whether a session exists on the network only."""
    places = _places(session, schedule)
    return schedule.online or (bool(places) and all(room.online for room in places))


def _places(session: Session, schedule: Schedule) -> tuple[Room, ...]:
    return schedule.rooms if session.everywhere else session.rooms


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
    room is for everybody. An online conference (`online: true`) has no rooms. Where a spreadsheet
    has rooms in the first row of each block alone, fill them in below. A calendar of another system
    is asked only if three of four events have a room: others do not speak of rooms.
    """
    yield from schedule.noticed("R404")
    if schedule.online or not schedule.online_known:
        return
    asked = (session for session in _on_agenda(schedule) if not session.type.stops_everything)
    yield from wanting(schedule, asked, _is_nowhere, "a room", (*_NAMING, "type"))


def _on_agenda(schedule: Schedule) -> Iterator[Session]:
    """Every session that is on, or will be once its start and end are in the right order.

    Whoever mends that is not to find that it brings what could have been said before.
    """
    yield from schedule.scheduled
    slips = sorted((id(f.span.source), f.span.start) for f in schedule.noticed("T201"))
    for session in schedule.unscheduled if slips else ():
        region = Region.of(session.origin)
        first, last = ((id(region.source), place) for place in (region.start, region.end))
        if bisect_left(slips, first) < bisect_left(slips, last):
            yield session


def _is_nowhere(session: Session) -> bool:
    return not (session.rooms or session.everywhere or heads_others(session.title))


@rule("R405", "no-link", "i w E")
def no_link(schedule: Schedule) -> Iterator[Finding]:
    """An online session has no link.

    ## Why is this bad?
    Nobody can watch it.

    ## Example
    ```yaml
    conference:
      online: true
    sessions:
      talk: {title: Talk, time: "10:00-11:00"}
    ```

    ## Instead
    Give the session a `url` (a page or stream for everybody) or a `link` (to join; for speakers
    and crew), or give one to its room. Online are all sessions of a conference that is
    `online: true`, and those all of whose rooms are. Breaks need no link.
    """
    if not schedule.online and not any(room.online for room in schedule.rooms):
        return
    talks = (session for session in _on_agenda(schedule) if not session.type.pause)
    asked = (session for session in talks if _is_online(session, schedule))
    yield from wanting(
        schedule, asked, partial(_has_no_link, schedule), "a link", (*_NAMING, "type", *_LINKS)
    )


def _has_no_link(schedule: Schedule, session: Session) -> bool:
    if session.link or session.url:
        return False
    places = _places(session, schedule)
    known = all(room.broken.isdisjoint(("online", *_LINKS)) for room in places)
    return known and not any(room.link or room.url for room in places)


@rule("R406", "unused-room", "i w w")
def unused_room(schedule: Schedule) -> Iterator[Finding]:
    """A room is defined and no session is in it.

    ## Why is this bad?
    It is paid for and empty, or a session that belongs there is elsewhere by mistake.

    ## Example
    ```yaml
    rooms:
      hall: {name: Great Hall}
      attic: {name: Attic}
    sessions:
      talk: {title: Talk, room: hall, time: "10:00-11:00"}
    ```

    ## Instead
    Use it or take it out. A break or plenary in `room: all` is everywhere, however many rooms there
    are, and uses none of them; only where all there is takes place in all rooms are they all used.
    """
    if not schedule.whole or not schedule.lost.isdisjoint(("sessions", "panels", "rooms")):
        return
    if is_something_lost(schedule):
        return
    used = {room for session in schedule.sessions for room in session.rooms}
    if not used and any(session.everywhere for session in schedule.sessions):
        return
    unused = [room for room in schedule.rooms if room not in used]
    meant = _meant(schedule) if unused else frozenset()
    twice = said_twice(schedule)
    is_unclear = any(not one.broken.isdisjoint(_NAMING) for one in schedule.sessions)
    told = [
        (room, room.origin)
        for room in unused
        if room.origin and meant.isdisjoint((room.id, room.name))
        if not (twice and _is_in(twice, room))
        if not (is_unclear and is_nameless(room.origin, must=False))
    ]
    alike = of_most(len(told), len(schedule.rooms), *_UNUSED)
    for room, origin in told:
        yield Finding(f"no session is in {room.name!r}", origin.id_span, alike=alike)


def _is_in(text: str, room: Room) -> bool:
    """Whether a room is named in a text, and not just in a word of it."""
    return any(re.search(rf"(?<!\w){re.escape(x)}(?!\w)", text) for x in (room.id, room.name))


def _meant(schedule: Schedule) -> frozenset[str]:
    """Ids and names of rooms that somebody may have meant where another rule finds a slip."""
    slips = {
        text
        for session in schedule.sessions
        if not session.broken.isdisjoint(_NAMING)
        for field in _NAMING
        for text in texts_in(session.origin.mapping.get(field))
    }
    known = [name for room in schedule.rooms for name in (room.id, room.name)]
    if len(slips) > _MOST_SLIPS:
        return frozenset(known)
    near = frozenset(name for slip in slips for name in nearest(slip, known))
    return near.union(name for name in known if any(name in slip for slip in slips))
