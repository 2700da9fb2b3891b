"""A schedule as single facts, by what they are about, so that two of them can be compared.

Sections and fields are called as docs/formats.md calls them. Nothing is told by an id but the ids
themselves: entries are known by their titles and names, which a format may be expected to keep.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import TypeAlias

from confsched.exporters.texts import clean
from confsched.formats.texts import plain
from confsched.schedule.entities import Day, Room, ScheduledSession, Session, Speaker, Track
from confsched.schedule.instants import zone_key
from confsched.schedule.schedule import Schedule
from confsched.schedule.types import KNOWN_TYPES

NEW = "something new"
Entity: TypeAlias = tuple[str, str]
Fields: TypeAlias = dict[str, object]


def facts(schedule: Schedule) -> dict[Entity, Fields]:
    """What every entry says; fields that say nothing are left out.

    The first field of each is what it is: `title`, or `a session that is cancelled`.
    """
    found: dict[Entity, Fields] = {("conference", ""): _said(_conference(schedule))}
    for section, told in (
        ("days", [(str(day.date), _day(day, schedule)) for day in schedule.days]),
        ("rooms", [(one.name, _room(one, schedule)) for one in schedule.rooms]),
        ("tracks", [(one.name, _track(one, schedule)) for one in schedule.tracks]),
        ("people", [(one.name, _person(one, schedule)) for one in schedule.speakers]),
        ("sessions", [(_called(one), _session(one)) for one in schedule.sessions]),
    ):
        for name, fields in told:
            key = (section, shown(name))
            while key in found:
                key = (section, f"{key[1]}, another one")
            found[key] = _said(fields)
    return found


def _has_another_name(field: str, here: Fields, there: Fields) -> bool:
    """Whether it goes by a longer name before, or is what an entry is, which always comes first."""
    return field == next(iter(there)) or any(name.startswith(field) for name in here)


def _called(session: Session) -> str:
    start = session.start.isoformat() if isinstance(session, ScheduledSession) else ""
    return f"{session.title} {start}"


def _said(fields: Iterator[tuple[str, object]]) -> Fields:
    values = ((name, shown(value) if isinstance(value, str) else value) for name, value in fields)
    return {name: value for name, value in values if value not in (None, "", (), False)}


def shown(text: str) -> str:
    """A text as it is read from other systems: without HTML, and whatever the blanks are."""
    return " ".join(str(plain(clean(text))).split())


def lost(before: Schedule, after: Schedule) -> dict[tuple[str, str], list[str]]:
    """The fields of each section that are not what they were, with examples of it."""
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    was, now = facts(before), facts(after)
    for entity in {**was, **now}:
        here, there = was.get(entity, {}), now.get(entity, {})
        if not here:
            found[entity[0], NEW].append(f"{entity[1]} was not there")
            continue
        for field in {**here, **there}:
            if field not in here and _has_another_name(field, here, there):
                continue
            if here.get(field) != there.get(field):
                example = f"{entity[1]}: {here.get(field)} became {there.get(field)}"
                found[entity[0], field].append(example)
            if not there:
                break  # where all of it is gone, that is all
    return found


def _conference(schedule: Schedule) -> Iterator[tuple[str, object]]:
    venue = schedule.venue
    yield "title", schedule.title
    yield "id", schedule.id
    yield "subtitle", schedule.subtitle
    yield "description", schedule.description
    halves = schedule.zone_key.startswith("UTC") and ":" in schedule.zone_key
    yield "timezone" + " that is an offset with minutes" * halves, schedule.zone_key
    yield "domain", schedule.domain
    yield "url", schedule.url
    yield "venue", venue.name if venue else None
    yield (
        "venue's address, url and geo",
        (venue.address, venue.url, venue.geo) if venue and any(venue[1:]) else None,
    )
    yield "online", schedule.online
    yield "languages", schedule.languages
    yield "audience", tuple(zone_key(one.zone) for one in schedule.audience)
    yield "phase", str(schedule.phase) if schedule.phase != "draft" else None


def _day(day: Day, schedule: Schedule) -> Iterator[tuple[str, object]]:
    listed = [one for one in schedule.scheduled if one.day is day]
    yield ("date" if listed else "a day on which nothing takes place"), day.date
    yield "title", day.title
    if day.hours:
        start, end = day.hours[0].start, day.hours[-1].end
        within = all(start <= one.start < end for one in listed)
        yield ("hours" if within else "hours that a session begins outside of"), (start, end)
    yield "hours in several ranges", day.hours if len(day.hours) > 1 else None


def _room(room: Room, schedule: Schedule) -> Iterator[tuple[str, object]]:
    used = any(room in session.rooms for session in schedule.scheduled)
    yield ("name" if used else "a room that nothing takes place in"), room.name
    yield "id", room.id
    yield "capacity", room.capacity
    yield "equipment", room.equipment
    yield "hours", room.hours
    yield "concurrent", room.concurrent
    yield "online", room.online
    yield "url", room.url
    yield "floor", room.floor
    yield "step_free", room.step_free
    yield "distance", tuple(sorted(room.distance.items()))


def _track(track: Track, schedule: Schedule) -> Iterator[tuple[str, object]]:
    used = any(track is session.track for session in schedule.scheduled)
    yield ("name" if used else "a track of nothing that takes place"), track.name
    yield "id", track.id
    color = track.color or ""
    yield ("color as #rrggbb" if color.startswith("#") else "color by its name"), color
    yield "description", track.description


def _person(speaker: Speaker, schedule: Schedule) -> Iterator[tuple[str, object]]:
    used = any(part.speaker is speaker for one in schedule.scheduled for part in one.people)
    yield ("name" if used else "somebody who is in nothing that takes place"), speaker.name
    yield "id", speaker.id
    yield "role (post)", speaker.role
    yield "organization", speaker.organization
    yield "bio", speaker.bio
    yield "pronouns", speaker.pronouns
    yield "country", speaker.country
    yield "url", speaker.url
    yield "languages", speaker.languages
    yield "team", speaker.team


def _session(session: Session) -> Iterator[tuple[str, object]]:
    yield _presence(session), session.title
    yield "id", session.id
    yield "subtitle", session.subtitle
    yield "abstract", session.abstract
    yield "description", session.description
    yield from _kind(session)
    yield "status", session.status if session.status in ("proposed", "tentative") else None
    yield from _slot(session)
    yield from _place(session)
    yield "track", session.track.name if session.track else None
    yield "speakers", tuple(part.speaker.name for part in session.people)
    yield (
        "their roles",
        tuple((p.speaker.name, p.role) for p in session.people if p.role != "speaker"),
    )
    yield "remote", tuple(part.speaker.name for part in session.people if part.remote)
    page = session.url or ""
    yield ("url" if page.startswith("http") else "url of something else than a page"), page
    for field in ("language", "expected", "needs", "after", "not_with", "plenary", "tags"):
        yield field, getattr(session, field)


def _presence(session: Session) -> str:
    if session.cancelled:
        return "a session that is cancelled"
    return "title" if isinstance(session, ScheduledSession) else "a session without a time"


def _kind(session: Session) -> Iterator[tuple[str, object]]:
    known = session.type.id in KNOWN_TYPES
    yield ("type" if known else "type of your own (its name)"), session.type.name
    yield "type of your own (its id and what it needs)", None if known else session.type[:7]


def _slot(session: Session) -> Iterator[tuple[str, object]]:
    if not isinstance(session, ScheduledSession):
        yield "duration of a session without a time", session.duration
        return
    seconds = session.start.second or session.end.second
    yield "start", session.start
    yield ("end, to the second" if seconds else "end"), session.end
    key = zone_key(session.zone)
    yield "timezone" + " that is an offset" * key.startswith("UTC"), key


def _place(session: Session) -> Iterator[tuple[str, object]]:
    yield "room", session.rooms[0].name if session.rooms else None
    yield "further rooms", tuple(room.name for room in session.rooms[1:])
    yield "room: all", session.everywhere
