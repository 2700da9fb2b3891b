"""The bytes of every feed: each entry is made once, and joined into all feeds that it is in."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

from confsched.exporters.entries import (
    BEFORE_PART,
    FIRST,
    Calendar,
    Property,
    about,
    calendar_sessions,
    named,
    uid,
)
from confsched.exporters.icaltext import calendar_file
from confsched.exporters.vevent import BUSY, FREE, VEvent, busy_with_alarm, lines, vevent
from confsched.feeds.ledger import Known, Ledger
from confsched.feeds.revisions import Moves, Revisions, Tombstone, moves
from confsched.feeds.split import Feed, Kind, kind_of, split
from confsched.reading.content_lines import content_lines
from confsched.reading.ical_text import unescaped
from confsched.schedule.audience import Audience
from confsched.schedule.dates import WholeDays
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.schedule import Order, Schedule


class MadeFeed(NamedTuple):
    """A feed with its bytes; so many `entries` are in it, of which `off` are cancelled or gone."""

    feed: Feed
    data: bytes
    entries: int
    off: int


class _Piece(NamedTuple):
    """An entry that stays in a feed, with what puts it in order."""

    order: Order
    tombstone: Tombstone


@dataclass(frozen=True, slots=True)
class Programme:
    """What there is to publish, before anything is written: sessions, feeds, what left which."""

    schedule: Schedule
    sessions: tuple[ScheduledSession, ...]
    uids: tuple[bytes, ...]
    feeds: tuple[Feed, ...]
    audience: Audience

    @property
    def ids(self) -> Iterator[str]:
        """The ids of the sessions."""
        return (session.id for session in self.sessions)

    @classmethod
    def of(cls, schedule: Schedule, kinds: Sequence[Kind], audience: Audience) -> "Programme":
        """The sessions that have a place in a calendar, and the feeds of some kinds."""
        sessions = tuple(calendar_sessions(schedule))
        uids = tuple(lines((Property("UID", uid(schedule, one)),)) for one in sessions)
        return cls(schedule, sessions, uids, tuple(split(schedule, sessions, kinds)), audience)


class Making:
    """Makes all feeds of a run; `ledger` is what was told before, `stamp` is now.

    The first feed is the one that decides what is told to be new, moved or gone.
    """

    def __init__(self, programme: Programme, ledger: Ledger, stamp: datetime) -> None:
        self.programme = programme
        sessions, uids = programme.sessions, programme.uids
        live = {name for name, one in zip(uids, sessions, strict=True) if not one.cancelled}
        found = moves(ledger, programme.feeds, uids, live)
        self.moved = moved = _until_it_is_over(found, sessions, stamp)
        slots = (one.past.slot for one in moved.every)
        calendar = Calendar(programme.schedule, None, slots, programme.audience)
        revisions = Revisions(ledger, moved, stamp)
        self.events: list[VEvent] = [vevent(event) for event in calendar.events()]
        self._bytes = [event.begun(revisions.of(event)) for event in self.events]
        self._stays = _stays(moved, revisions, calendar)
        self._dead = _dead(programme.feeds, ledger, self._stays)
        self._zones = {
            block.tzid: block.content for block in calendar.zones(_used(self.events, self._stays))
        }

    @property
    def paths(self) -> set[str]:
        """Where the feeds of this run stand."""
        return {feed.path for feed in self.programme.feeds} | set(self._dead)

    def feeds(self) -> Iterator[MadeFeed]:
        """Every feed, one after the other: all at once would be large."""
        schedule = self.programme.schedule
        first, last = lines(FIRST), lines(about(schedule))
        for feed in self.programme.feeds:
            part = first + lines(named(schedule, feed.title)) + last
            yield self._feed(feed, part)
        for path, part in self._dead.items():
            title = _title_of(part).removeprefix(f"{schedule.title}{BEFORE_PART}")
            yield self._feed(Feed(kind_of(path) or Kind.ALL, path, title, ()), part)

    def _feed(self, feed: Feed, part: bytes) -> MadeFeed:
        stays = self._stays.get(feed.path, ())
        endings = self._endings(feed)
        pieces = [self._bytes[number] for number in feed.sessions]
        used = {self.events[number].tzid for number in feed.sessions}
        used.update(piece.tombstone.event.tzid for piece in stays)
        zones = [self._zones[tzid] for tzid in sorted(filter(None, used))]
        if stays:
            told = self._in_order(feed, stays, endings)
        else:
            told = chain.from_iterable(zip(pieces, endings, strict=True))
        off = sum(self.programme.sessions[number].cancelled for number in feed.sessions)
        data = calendar_file(part, zones, told)
        return MadeFeed(feed, data, len(pieces) + len(stays), off + len(stays))

    def _endings(self, feed: Feed) -> Sequence[bytes]:
        if not feed.opaque:
            return [FREE] * len(feed.sessions)
        sessions = self.programme.sessions
        return [_ending(sessions[number], feed.alarm) for number in feed.sessions]

    def _in_order(
        self, feed: Feed, stays: Sequence[_Piece], endings: Sequence[bytes]
    ) -> Iterator[bytes]:
        """What is in the programme and what stays, in the order of both."""
        found: list[tuple[Order, bytes]] = [(one.order, _whole(one.tombstone)) for one in stays]
        for number, ending in zip(feed.sessions, endings, strict=True):
            order = self.programme.schedule.order(self.programme.sessions[number])
            found.append((order, self._bytes[number] + ending))
        return (told for _, told in sorted(found, key=itemgetter(0)))


def _ending(session: ScheduledSession, alarm: int | None) -> bytes:
    """The end of an entry where somebody is busy because of it.

    Not if it does not take place, nor all of a day.
    """
    if session.cancelled or isinstance(session, WholeDays):
        return FREE
    return BUSY if alarm is None else busy_with_alarm(session.title, alarm)


def _whole(tombstone: Tombstone) -> bytes:
    return tombstone.event.begun(tombstone.revision) + FREE


def _until_it_is_over(moved: Moves, sessions: Sequence[ScheduledSession], stamp: datetime) -> Moves:
    """Nothing stays of what is gone once the last session has ended."""
    ends = [one.end for one in sessions] + [one.past.slot.end for one in moved.every]
    return moved if ends and max(ends) >= stamp else replace(moved, vanished={})


def _stays(moved: Moves, revisions: Revisions, calendar: Calendar) -> dict[str, tuple[_Piece, ...]]:
    made: dict[tuple[bytes, Known, bool], Tombstone] = {}
    found: defaultdict[str, list[_Piece]] = defaultdict(list)
    for path, vanished in moved.vanished.items():
        for one in vanished:
            key = one.uid, one.known, one.takes_place
            if key not in made:
                made[key] = revisions.staying(one, calendar)
            found[path].append(_piece(made[key]))
    return {path: tuple(pieces) for path, pieces in found.items()}


def _piece(tombstone: Tombstone) -> _Piece:
    """By its start, and behind all rooms: which one it was in is not known any more."""
    name = tombstone.event.uid.decode()
    return _Piece((tombstone.start, float("inf"), float("inf"), name), tombstone)


def _dead(
    feeds: Sequence[Feed], ledger: Ledger, stays: dict[str, tuple[_Piece, ...]]
) -> dict[str, bytes]:
    """Feeds of which nothing but tombstones is left, with their openings."""
    current = {feed.path for feed in feeds}
    return {
        path: told.opening
        for path, told in ledger.feeds.items()
        if path not in current and path in stays
    }


def _used(events: Sequence[VEvent], stays: dict[str, tuple[_Piece, ...]]) -> set[str | None]:
    used = {event.tzid for event in events}
    used.update(piece.tombstone.event.tzid for pieces in stays.values() for piece in pieces)
    return used


def _title_of(part: bytes) -> str:
    """What a feed of before was called."""
    names = (line.text for line in content_lines(part.decode()) if line.text.startswith("NAME:"))
    return unescaped(next(names, "").removeprefix("NAME:"))
