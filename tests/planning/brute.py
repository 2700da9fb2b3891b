"""All free slots of a session by trying each: the rules judge, and what no rule finds is counted.

Nothing here is shared with the planning but its numbers.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import combinations
from typing import NamedTuple

from crowded import TEN, scheduled

from confsched.findings import Phase
from confsched.planning.constraints import Constraints
from confsched.rules import ALL, check
from confsched.rules.catalogue import Rule, Weighed
from confsched.schedule.entities import (
    Appearance,
    Day,
    Interval,
    Room,
    ScheduledSession,
    Session,
)
from confsched.schedule.schedule import Schedule

CONSTRAINTS = Constraints(transfer=TEN)
STEP = timedelta(minutes=5)
_CODES = (
    *("C101", "C102", "C103", "C104", "C105", "C106"),  # for C107 see _goes_with
    *("T202", "R401", "R402", "R403", "P301", "P302", "P313"),
)
_RULES = [rule for rule in ALL if rule.code in _CODES]


class Where(NamedTuple):
    """Some rooms, none, or all."""

    rooms: tuple[Room, ...]
    everywhere: bool = False


class Pick(NamedTuple):
    """A slot that should be offered."""

    day: int
    start: datetime
    where: Where


class Judge:
    """Says whether a session can be somewhere."""

    def __init__(self, schedule: Schedule, session: Session) -> None:
        self.schedule = schedule
        self.session = session
        self.rest = tuple(one for one in schedule.sessions if one is not session)
        self.rules = self._rules()
        self.before = self.findings(self.rest)

    def _rules(self) -> list[Rule]:
        """Nobody is to follow a track that was a topic already, whatever comes to it."""
        others = (one for one in self.schedule.scheduled if one is not self.session)
        track = [o for o in others if o.track is self.session.track and not o.type.pause]
        pairs = [pair for pair in combinations(track, 2) if _meet(*pair)]
        crowd = {one for pair in pairs for one in pair}
        is_topic = len(pairs) > 3 and len(crowd) * 2 > len(track)
        return [rule for rule in _RULES if rule.code != "C105" or not is_topic]

    def findings(self, sessions: tuple[Session, ...]) -> Counter[str]:
        rules = [Weighed(rule, rule.severity[Phase.LIVE]) for rule in self.rules]
        found = check(replace(self.schedule, sessions=sessions), in_force=rules).findings
        return Counter(f"{finding.code} {finding.message}" for finding in found)

    def approves(self, where: Where, slot: Interval, day: Day) -> bool:
        """Whether nothing is found with the session there that is not found without it."""
        there = replace(
            scheduled(self.session, slot, day),
            status="confirmed",
            rooms=where.rooms,
            everywhere=where.everywhere,
        )
        others = [other for other in self.schedule.scheduled if other is not self.session]
        return (
            all(_goes_with(there, other, self.schedule) for other in others)
            and not _parts_a_stream(there, others)
            and not _is_crowded(there)
            and not self.findings((*self.rest, there)) - self.before
        )


def _is_crowded(session: Session) -> bool:
    """Whether R402 is told: of two sessions of one name, which all stand in one place, once."""
    held = [room.capacity for room in session.rooms]
    known = session.expected is not None and bool(held) and None not in held
    return known and sum(filter(None, held)) < (session.expected or 0)


def _people(session: Session) -> list[Appearance]:
    """Everybody once, with the first thing that they do."""
    return list({part.speaker.id: part for part in reversed(session.people)}.values())


def _parts_a_stream(session: ScheduledSession, others: list[ScheduledSession]) -> bool:
    """Whether there is only one thing at a time, until this session makes it two."""
    if session.type.pause or session.rooms or session.everywhere:
        return False
    stream = [one for one in others if not (one.rooms or one.everywhere or one.type.pause)]
    parted = any(_meet(one, other) for one, other in combinations(stream, 2))
    return not parted and any(_meet(session, other) for other in stream)


def _meet(one: ScheduledSession, other: ScheduledSession) -> bool:
    return one.start < other.end and other.start < one.end


def _goes_with(session: ScheduledSession, other: ScheduledSession, schedule: Schedule) -> bool:
    """What comes after what, what would be listed twice, and who has to walk."""
    if other.id in session.after and session.start < other.end:
        return False
    if session.id in other.after and other.start < session.end:
        return False
    same = (session.title, set(session.rooms), session.everywhere) == (
        other.title,
        set(other.rooms),
        other.everywhere,
    )
    if same and _meet(session, other):
        return False
    return schedule.online or not any(_hurries(part, session, other) for part in _people(session))


def _hurries(part: Appearance, session: ScheduledSession, other: ScheduledSession) -> bool:
    there = [one for one in other.people if one.speaker is part.speaker]
    ways = [
        2 * TEN if {one.id, two.id} == {"a", "b"} else CONSTRAINTS.transfer
        for one in session.rooms
        for two in other.rooms
        if not (one.online or two.online)
    ]
    stays = not ways or set(session.rooms) & set(other.rooms)
    if not there or part.speaker.team or stays or any(one.remote for one in (part, *there)):
        return False
    way = min(ways)
    return session.start < other.end + way and other.start < session.end + way


def picks(schedule: Schedule, session: Session, length: timedelta) -> list[Pick]:
    """What should be offered, nearest first."""
    now: datetime | None = getattr(session, "start", None)
    here = _here(schedule, session)

    def cost(pick: Pick) -> tuple[object, ...]:
        other_day = session.day is not None and pick.day != session.day.number
        away = abs(pick.start - (now or schedule.days[0].interval.start))
        return other_day, away, pick.where != here, pick.start

    found = (pick for day in schedule.days for pick in _on(day, schedule, session, length))
    return sorted(found, key=cost)


def _here(schedule: Schedule, session: Session) -> Where | None:
    if session.rooms or session.everywhere:
        return Where(session.rooms, session.everywhere)
    needs_none = schedule.online or not schedule.rooms or session.type.id == "break"
    return Where(()) if needs_none else None


def _on(day: Day, schedule: Schedule, session: Session, length: timedelta) -> Iterator[Pick]:
    judge, here = Judge(schedule, session), _here(schedule, session)
    rooms = schedule.rooms if here is None or len(here.rooms) == 1 else ()
    others = [Where((room,)) for room in rooms if here is None or _is_like(room, here)]
    now: datetime | None = getattr(session, "start", None)
    starts = _starts(day, now)
    clean = {
        where: {
            start for start in starts if judge.approves(where, Interval(start, start + length), day)
        }
        for where in (*([here] if here else ()), *others)
    }
    stays = isinstance(session, ScheduledSession) and session.end - session.start == length
    mine = clean.get(here, set()) - ({now} if stays else set()) if here else set()
    theirs = {start for where in others for start in clean[where]} - mine
    for run in _runs(starts, mine):
        if here is not None:
            yield Pick(day.number, _nearest(run, now), here)
    for run in _runs(starts, theirs):
        start = _nearest(run, now)
        yield Pick(day.number, start, next(one for one in others if start in clean[one]))


def _is_like(room: Room, here: Where) -> bool:
    return room not in here.rooms and all(room.online is one.online for one in here.rooms)


def _starts(day: Day, now: datetime | None) -> list[datetime]:
    """The whole grid of the hours of a day, and where the session is now."""
    first, last = day.hours[0].start, day.hours[-1].end
    found = {first + number * STEP for number in range((last - first) // STEP)}
    if now is not None and first <= now < last:
        found.add(now)
    return sorted(found)


def _nearest(run: list[datetime], now: datetime | None) -> datetime:
    return run[0] if now is None else min(run, key=lambda start: abs(start - now))


def _runs(starts: Iterable[datetime], good: set[datetime]) -> list[list[datetime]]:
    """Neighbours that are all good."""
    runs: list[list[datetime]] = [[]]
    for start in starts:
        if start in good:
            runs[-1].append(start)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]
