"""What a schedule is made of: frozen objects that know each other and where they were written.

All instants are aware datetimes in UTC; `zone` says on whose clock they were meant.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from functools import partial
from typing import Final, NamedTuple

from confsched.reading import Origin
from confsched.schedule.types import SessionType
from confsched.source import Span

SPEAKER: Final = "speaker"
LEADING: Final = ("moderator", "chair", "host")
# what people may be in a session, each a field of it, beside `speakers`
ROLES: Final = (*LEADING, "discussant", "interpreter")
# the fields that say when it is
DAY_FIELDS: Final = ("day", "date")
CLOCK_FIELDS: Final = ("time", "start", "end", "duration")
SLOT_FIELDS: Final = (*DAY_FIELDS, *CLOCK_FIELDS, "timezone")
_NOTHING: frozenset[str] = frozenset()


class Interval(NamedTuple):
    """A half-open stretch of time: `start` belongs to it, `end` does not."""

    start: datetime
    end: datetime

    @property
    def length(self) -> timedelta:
        """How long it is."""
        return self.end - self.start


@dataclass(frozen=True, slots=True, eq=False)
class Day:
    """A day of the conference, numbered from 1.

    `hours` are its opening hours as instants, none where it has no hours; `interval` is the
    calendar day in the conference's zone, stretched over hours that run past midnight. `span` is
    where its date is written, `hours_span` where its hours are.
    """

    number: int
    date: date
    title: str
    hours: tuple[Interval, ...]
    interval: Interval
    span: Span
    hours_span: Span | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Room:
    """A place where sessions are held; `hours` is None where nothing is said about them.

    `broken` names the fields that were reported as wrong already.
    """

    id: str
    name: str
    capacity: int | None = None
    equipment: tuple[str, ...] = ()
    hours: tuple[Interval, ...] | None = None
    concurrent: bool = False
    online: bool = False
    url: str | None = None
    link: str | None = None
    floor: str | None = None
    step_free: bool | None = None
    distance: Mapping[str, timedelta] = field(default_factory=dict)
    origin: Origin | None = None
    broken: frozenset[str] = _NOTHING


@dataclass(frozen=True, slots=True, eq=False)
class Track:
    """A thread that runs through the programme."""

    id: str
    name: str
    color: str | None = None
    description: str | None = None
    origin: Origin | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Speaker:
    """A person; `zone` is None where nobody said where they live.

    `origin` is where they are defined, None for somebody who is only named in sessions.
    `available` is None where they did not say when they can; else all other times are not. Ranges
    are sorted and do not touch. `arrives` and `leaves` are None where nothing is said. `broken`
    names the fields that were reported as wrong already: nothing is concluded from them.
    """

    id: str
    name: str
    role: str | None = None
    organization: str | None = None
    bio: str | None = None
    pronouns: str | None = None
    country: str | None = None
    url: str | None = None
    languages: tuple[str, ...] = ()
    zone: tzinfo | None = None
    available: tuple[Interval, ...] | None = None
    unavailable: tuple[Interval, ...] = ()
    arrives: datetime | None = None
    leaves: datetime | None = None
    confirmed: bool = True
    team: bool = False
    attributes: Mapping[str, str] = field(default_factory=dict)
    origin: Origin | None = None
    broken: frozenset[str] = _NOTHING

    @property
    def post(self) -> tuple[str, ...]:
        """What somebody is, and where, as written; a place that the post ends with goes unsaid."""
        role, where = self.role or "", self.organization or ""
        if role and where and not f" {role}".casefold().endswith(f" {where}".casefold()):
            return role, where
        return (role or where,) if role or where else ()


class Appearance(NamedTuple):
    """What a speaker does in one session, and the packed place where it is written."""

    speaker: Speaker
    role: str
    remote: bool
    mark: int


as_appearance: Callable[[tuple[Speaker, str, bool, int]], Appearance]
as_appearance = partial(tuple.__new__, Appearance)


class Known(NamedTuple):
    """What is said of when a session is that has no slot: a date, and the start on it.

    Without a date, `hours` are the times that are written, in words: `14:00–15:00 Oslo time`, and
    `called` is what the day is called.
    """

    on: date | None = None
    start: datetime | None = None
    zone: tzinfo | None = None
    hours: str = ""
    called: str = ""


_UNKNOWN: Final = Known()


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Session:
    """Anything with a place on the agenda; a plain one has no slot yet.

    `everywhere` means all rooms at once. `duration` is a length that is written, whether there is
    a start or not. `broken` names the fields that were reported as wrong already. What is `known`
    of a time is there without a slot alone.
    """

    id: str
    title: str
    type: SessionType
    status: str
    origin: Origin
    day: Day | None = None
    rooms: tuple[Room, ...] = ()
    everywhere: bool = False
    track: Track | None = None
    people: tuple[Appearance, ...] = ()
    duration: timedelta | None = None
    subtitle: str | None = None
    abstract: str | None = None
    description: str | None = None
    language: str | None = None
    url: str | None = None
    link: str | None = None
    expected: int | None = None
    needs: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    not_with: tuple[str, ...] = ()
    plenary: bool = False
    tags: tuple[str, ...] = ()
    broken: frozenset[str] = _NOTHING
    known: Known = _UNKNOWN

    @property
    def cancelled(self) -> bool:
        """Whether it will not take place."""
        return self.status == "cancelled"

    @property
    def length(self) -> timedelta | None:
        """How long it takes, if that is known."""
        return self.duration

    @property
    def in_every_room(self) -> bool:
        """Whether it is in all rooms at once, or a break without a room, which is for everybody."""
        return self.everywhere or (self.type.stops_everything and not self.rooms)

    def at(self, *fields: str) -> Span:
        """Where the first of these fields that it has stands; else where its id does."""
        return self.origin.at(*fields)

    def mention(self, appearance: Appearance) -> Span:
        """Where somebody is named in it."""
        return self.origin.item_at(appearance.mark)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class ScheduledSession(Session):
    """A session with a slot: half-open, `start` before `end`, on the clock of `zone`."""

    start: datetime
    end: datetime
    zone: tzinfo

    @property
    def length(self) -> timedelta:
        """How long it takes."""
        return self.end - self.start

    @property
    def time_span(self) -> Span:
        """Where its time is written."""
        return self.origin.at("time", "start", "end", "duration")

    @property
    def is_open(self) -> bool:
        """Whether nobody says when it ends, and the end is when what follows begins."""
        return self.origin.infers("end", "time")


class Waiver(NamedTuple):
    """A written decision to accept the findings of one rule about the entry that has it.

    `rule` is a code or a name as it was written, `other` the id of the other half, None for any.
    `until` is the last date on which it holds. `origin` is the waiver, `owner` the entry.
    """

    rule: str | None
    other: str | None
    reason: str | None
    until: date | None
    origin: Origin
    owner: Origin


class Engagement(NamedTuple):
    """A stretch of time in which a speaker or a room of this conference is taken elsewhere.

    `what` names it in a sentence, `role` what the speaker does there. A session that both
    conferences list has the same title and slot in both: that is no engagement elsewhere.
    """

    who: Speaker | Room
    start: datetime
    end: datetime
    what: str
    role: str
    span: Span


class Viewers(NamedTuple):
    """Those who watch from afar: the zone they live in, and where it is written."""

    zone: tzinfo
    span: Span


class Venue(NamedTuple):
    """Where the conference takes place."""

    name: str
    address: str | None = None
    url: str | None = None
    geo: tuple[float, ...] | None = None
