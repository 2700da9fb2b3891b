"""Which feeds there are, and which sessions are in each."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from confsched.errors import ConfschedError
from confsched.feeds.addresses import WHOLE, Addresses
from confsched.schedule.audience import is_named
from confsched.schedule.dates import WholeDays, days_taken
from confsched.schedule.entities import Day, Room, ScheduledSession, Speaker, Track
from confsched.schedule.instants import long_date
from confsched.schedule.schedule import Schedule
from confsched.text.nearest import did_you_mean, nearest


class Kind(StrEnum):
    """What a feed is about: all of the conference, or a part of it."""

    ALL = "all"
    DAY = "day"
    ROOM = "room"
    TRACK = "track"
    TYPE = "type"
    SESSION = "session"
    SPEAKER = "speaker"
    PERSONAL = "personal"


@dataclass(frozen=True, slots=True)
class Feed:
    """One feed: where it stands, what it is called, and which sessions are in it, by number.

    `opaque` says that whoever subscribes to it is busy then; `alarm` is how many minutes before a
    session they are reminded.
    """

    kind: Kind
    path: str
    title: str
    sessions: tuple[int, ...]
    opaque: bool = False
    alarm: int | None = None


PERSONAL = "personal/"
_CHOICES = tuple(kind for kind in Kind if kind is not Kind.PERSONAL)
_PARTS = frozenset(kind.value for kind in _CHOICES if kind is not Kind.ALL)
_Keys = Iterator[tuple[str, str]]


def kinds_of(texts: Iterable[str]) -> tuple[Kind, ...]:
    """Kinds as they are typed, each once, with that of the whole conference always first."""
    words = [word for text in texts for word in text.replace(",", " ").split()]
    for word in words:
        if word not in _CHOICES:
            near = did_you_mean(nearest(word, [str(kind) for kind in _CHOICES]))
            raise ConfschedError(f"{word!r} is no kind of feed{near}", f"use {', '.join(_CHOICES)}")
    return tuple(kind for kind in _CHOICES if kind is Kind.ALL or kind in words or not words)


def kind_of(path: str) -> Kind | None:
    """The kind of the feed that stands at a path; None where none of ours can be."""
    if path == WHOLE:
        return Kind.ALL
    if path.startswith(PERSONAL) and path.endswith(".ics"):
        return Kind.PERSONAL
    folder, _, name = path.removeprefix("by/").partition("/")
    is_feed = path.startswith("by/") and name.endswith(".ics") and folder in _PARTS
    return Kind(folder) if is_feed else None


def split(
    schedule: Schedule, sessions: Sequence[ScheduledSession], kinds: Iterable[Kind]
) -> list[Feed]:
    """The feeds of the kinds: only those in which there is something."""
    addresses = Addresses()
    every = Feed(Kind.ALL, WHOLE, "", tuple(range(len(sessions))))
    found = [every] if sessions else []
    for kind in kinds:
        if kind is not Kind.ALL:
            found += _of_kind(kind, schedule, sessions, addresses)
    return found


def _of_kind(
    kind: Kind, schedule: Schedule, sessions: Sequence[ScheduledSession], addresses: Addresses
) -> Iterator[Feed]:
    keys = _KEYS[kind]
    found: defaultdict[str, list[int]] = defaultdict(list)
    titles: dict[str, str] = {}
    for number, session in enumerate(sessions):
        for identifier, title in dict.fromkeys(keys(schedule, session)):
            found[identifier].append(number)
            titles[identifier] = title
    for identifier in _in_order(kind, schedule, found):
        path = addresses.claim(kind, identifier)
        title, opaque = titles[identifier], kind is Kind.SPEAKER
        yield Feed(kind, path, title, tuple(found[identifier]), opaque=opaque)


def _in_order(kind: Kind, schedule: Schedule, found: Iterable[str]) -> list[str]:
    """Ids in the order of the files where that is one, else as they come."""
    sections: dict[Kind, Sequence[Room | Track | Speaker]] = {
        Kind.ROOM: schedule.rooms,
        Kind.TRACK: schedule.tracks,
        Kind.SPEAKER: schedule.speakers,
    }
    known = sections.get(kind, ())
    order = {one.id: number for number, one in enumerate(known)}
    return sorted(found, key=lambda identifier: order.get(identifier, len(order)))


def _day(schedule: Schedule, session: ScheduledSession) -> _Keys:
    for day in _days(schedule, session):
        title = day.title or f"Day {day.number}"
        yield str(day.number), f"{title}, {long_date(day.date)}"


def _days(schedule: Schedule, session: ScheduledSession) -> Sequence[Day]:
    """The day of a session, or all that it takes."""
    if isinstance(session, WholeDays):
        taken = set(days_taken(session))
        return [day for day in schedule.days if day.date in taken]
    return [session.day] if session.day else []


def _rooms(schedule: Schedule, session: ScheduledSession) -> _Keys:
    """What is for everybody is in every room."""
    for room in schedule.rooms if session.in_every_room else session.rooms:
        yield room.id, room.name


def _track(_: Schedule, session: ScheduledSession) -> _Keys:
    if session.track:
        yield session.track.id, session.track.name


def _type(_: Schedule, session: ScheduledSession) -> _Keys:
    yield session.type.id, session.type.name


def _session(_: Schedule, session: ScheduledSession) -> _Keys:
    yield session.id, session.title


def _speakers(_: Schedule, session: ScheduledSession) -> _Keys:
    for part in session.people:
        if is_named(part.speaker):
            yield part.speaker.id, part.speaker.name


_KEYS: dict[Kind, Callable[[Schedule, ScheduledSession], _Keys]] = {
    Kind.DAY: _day,
    Kind.ROOM: _rooms,
    Kind.TRACK: _track,
    Kind.TYPE: _type,
    Kind.SESSION: _session,
    Kind.SPEAKER: _speakers,
}
