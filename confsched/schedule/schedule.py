"""The schedule: everything about one conference, resolved, and the questions asked of it."""

from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from functools import cached_property
from typing import TypeAlias, TypeVar, cast

from confsched.by_key import grouped
from confsched.findings import Finding, Phase
from confsched.reading import Origin
from confsched.schedule.entities import (
    Appearance,
    Day,
    Engagement,
    Room,
    ScheduledSession,
    Session,
    Speaker,
    Track,
    Venue,
    Viewers,
    Waiver,
)
from confsched.schedule.namesakes import namesakes
from confsched.schedule.timeline import least_pause
from confsched.schedule.types import SessionType
from confsched.source import Span

# by start, then by room, then by id
Order: TypeAlias = tuple[datetime, float, float, str]
K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


@dataclass(frozen=True, eq=False)
class Schedule:
    """One conference, resolved.

    `notices` are what the stages before noticed, each with the code of the rule it belongs to.
    `whole` is false when a file could not be read: then nothing can be called undefined or
    unused; without `days_known` no day can, and nothing of the sections in `lost`. `zone_key` is
    the IANA name of the zone, or its offset; without `zone_known` it is a stand-in, as `online` is
    without `online_known`.
    `engagements` are what takes its people and rooms elsewhere, where that was looked at.
    A schedule that `is_part` of a larger one does not say when nothing takes place.
    `left_over` are the lines of pages that were not understood.
    `settings` are its sections `rules` as they are written, `extends` names a file with more.
    `beside` says which files tell the same and were left out.
    `silent` are the codes of rules that are switched off, where it is checked.
    """

    id: str
    title: str
    zone: tzinfo
    zone_key: str
    origin: Origin
    subtitle: str | None = None
    description: str | None = None
    domain: str | None = None
    url: str | None = None
    venue: Venue | None = None
    online: bool = False
    languages: tuple[str, ...] = ()
    audience: tuple[Viewers, ...] = ()
    phase: Phase = Phase.DRAFT
    days: tuple[Day, ...] = ()
    days_known: bool = True
    zone_known: bool = True
    online_known: bool = True
    rooms: tuple[Room, ...] = ()
    tracks: tuple[Track, ...] = ()
    types: tuple[SessionType, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    sessions: tuple[Session, ...] = ()
    settings: tuple[Origin, ...] = ()
    extends: str | None = None
    waivers: tuple[Waiver, ...] = ()
    engagements: tuple[Engagement, ...] = ()
    notices: tuple[Finding, ...] = ()
    whole: bool = True
    lost: frozenset[str] = frozenset()
    is_part: bool = False
    left_over: tuple[Span, ...] = ()
    beside: tuple[str, ...] = ()
    silent: frozenset[str] = frozenset()

    def noticed(self, code: str) -> Iterator[Finding]:
        """What was noticed on the way here that belongs to one rule."""
        return (notice for notice in self.notices if notice.code == code)

    @cached_property
    def scheduled(self) -> tuple[ScheduledSession, ...]:
        """Every session that has a slot and is not cancelled, in their order."""
        found = (s for s in self.sessions if isinstance(s, ScheduledSession) and not s.cancelled)
        return tuple(sorted(found, key=self.order))

    @cached_property
    def active(self) -> tuple[Session, ...]:
        """Every session that is not cancelled, in the order of the files."""
        return tuple(session for session in self.sessions if not session.cancelled)

    @cached_property
    def unscheduled(self) -> tuple[Session, ...]:
        """Every session without a slot that is not cancelled, in the order of the files."""
        return tuple(s for s in self.active if not isinstance(s, ScheduledSession))

    @cached_property
    def by_slot(self) -> tuple[list[ScheduledSession], ...]:
        """The same in groups that are on together from start to end, on one day and one clock.

        Pauses and what is none are in different groups. What depends on these things alone need be
        looked at in the first of each.
        """
        slots = (((s.start, s.end, s.day, s.zone, s.type.pause), s) for s in self.scheduled)
        return tuple(grouped(slots).values())

    @cached_property
    def appearing(self) -> frozenset[Speaker]:
        """Everybody in a session that is not cancelled."""
        waiting = (part.speaker for session in self.unscheduled for part in session.people)
        return frozenset((*self._parts, *waiting))

    def order(self, session: ScheduledSession) -> Order:
        """The key that sorts sessions everywhere: start, room and session as the files have them.

        Talks that share a slot are mostly given one after another, in the order they are written.
        """
        first = self._room_order[session.rooms[0].id] if session.rooms else -1
        return session.start, first, self._written.get(session.id, -1), session.id

    def by_room(self) -> Iterator[tuple[Room, list[ScheduledSession]]]:
        """Every used room with its sessions; those across all rooms are in each."""
        everywhere = [session for session in self.scheduled if session.everywhere]
        found = grouped((room, s) for s in self.scheduled for room in s.rooms)
        for room in self.rooms:
            sessions = found.get(room, []) + everywhere
            if sessions:
                yield room, sessions

    def by_speaker(self) -> Iterator[tuple[Speaker, list[tuple[ScheduledSession, Appearance]]]]:
        """Every speaker who is in a scheduled session, with what they do in it."""
        found = self._parts
        yield from ((speaker, found[speaker]) for speaker in self.speakers if speaker in found)

    def by_track(self) -> Iterator[tuple[Track, list[ScheduledSession]]]:
        """Every used track with its sessions."""
        found = grouped((s.track, s) for s in self.scheduled if s.track is not None)
        yield from ((track, found[track]) for track in self.tracks if track in found)

    def once(self, make: Callable[["Schedule"], V]) -> V:
        """What a function makes of this schedule: made when it is first asked for, and kept."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast("V", self._made[make])

    @cached_property
    def elsewhere(self) -> dict[Speaker | Room, list[Engagement]]:
        """What takes each speaker and each room elsewhere."""
        return grouped((engagement.who, engagement) for engagement in self.engagements)

    @cached_property
    def namesakes(self) -> Mapping[Speaker, Speaker]:
        """Every person who looks like an earlier one, with the first such."""
        return namesakes(self.speakers)

    @cached_property
    def pauses(self) -> dict[Speaker, timedelta]:
        """The least time between two sessions of one person; below nothing where they meet."""
        found = {s: least_pause([session for session, _ in p]) for s, p in self.by_speaker()}
        return {speaker: pause for speaker, pause in found.items() if pause is not None}

    @cached_property
    def _parts(self) -> dict[Speaker, list[tuple[ScheduledSession, Appearance]]]:
        return grouped((p.speaker, (s, p)) for s in self.scheduled for p in s.people)

    @cached_property
    def _made(self) -> dict[Callable[["Schedule"], object], object]:
        return {}

    @cached_property
    def _room_order(self) -> dict[str, int]:
        return {room.id: index for index, room in enumerate(self.rooms)}

    @cached_property
    def _written(self) -> dict[str, int]:
        return {session.id: index for index, session in enumerate(self.sessions)}
