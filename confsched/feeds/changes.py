"""What subscribers are told anew: new, moved, changed, cancelled, back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from confsched.exporters.entries import location, title_of
from confsched.exporters.identity import domain_of
from confsched.exporters.texts import unbroken
from confsched.feeds.addresses import WHOLE
from confsched.feeds.ledger import Known, Ledger
from confsched.feeds.making import Making, Programme
from confsched.feeds.past import Past
from confsched.feeds.split import Kind
from confsched.schedule.audience import Audience, shown_to
from confsched.schedule.dates import WholeDays
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.schedule import Schedule

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)  # before any conference is over


class What(StrEnum):
    """What happened to a session since the run before."""

    NEW = "new"
    MOVED = "moved"
    CHANGED = "changed"
    CANCELLED = "cancelled"
    BACK = "back"


class Where(NamedTuple):
    """When and where a session is; instants in UTC, and days of UTC where those are `whole`."""

    start: datetime
    end: datetime
    location: str
    whole: bool = False

    @property
    def last(self) -> date:
        """Its last day, where it takes whole ones."""
        return self.end.date() - timedelta(days=1)


class Change(NamedTuple):
    """What is told anew of one session; `before` is None for a new one, `after` for one gone.

    `called` is its title of before, where that was another.
    """

    what: What
    uid: str
    title: str
    before: Where | None
    after: Where | None
    called: str = ""

    @property
    def start(self) -> datetime:
        """When it is, or was to be."""
        where = self.after or self.before
        assert where is not None  # noqa: S101 -- a change of nothing is none
        return where.start


def changes(making: Making, ledger: Ledger) -> tuple[Change, ...]:
    """All that differs from what was told before, by start."""
    found = [*_in_programme(making, ledger), *_gone(making)]
    return tuple(sorted(found, key=lambda change: (change.start, change.uid)))


def between(before: Schedule, after: Schedule, audience: Audience) -> tuple[Change, ...]:
    """The same of two versions of a conference, though nothing was published."""
    before = replace(before, id=after.id, domain=after.domain)
    ledger = Ledger(domain_of(after))
    for made in Making(_whole(before, audience), Ledger(ledger.domain), _LONG_AGO).feeds():
        ledger.read(before.title, made.feed.path, made.data)
    ledger.done()
    return changes(Making(_whole(after, audience), ledger, _LONG_AGO), ledger)


def _whole(schedule: Schedule, audience: Audience) -> Programme:
    return Programme.of(shown_to(audience, schedule), (Kind.ALL,), audience)


def _in_programme(making: Making, ledger: Ledger) -> Iterator[Change]:
    programme = making.programme
    told = programme.feeds[0].sessions if programme.feeds else ()
    for number in told:
        session, event = programme.sessions[number], making.events[number]
        known = ledger.events.get(event.uid)
        if known is None or known.body != event.body:
            change = _change(programme.schedule, session, event.uid, known)
            if change is not None:
                yield change


def _change(
    schedule: Schedule, session: ScheduledSession, uid: bytes, known: Known | None
) -> Change | None:
    place = unbroken(location(schedule, session))
    now = Where(session.start, session.end, place, isinstance(session, WholeDays))
    name, title = plain_uid(uid), title_of(session)
    if known is None:
        return None if session.cancelled else Change(What.NEW, name, title, None, now)
    past = Past.of(known.body)
    before = _where(past)
    called = past.title if past.title != title else ""
    return Change(_what(session, past, before, now), name, title, before, now, called)


def _what(session: ScheduledSession, past: Past, before: Where, now: Where) -> What:
    if session.cancelled != past.is_off:
        return What.CANCELLED if session.cancelled else What.BACK
    return What.MOVED if before != now else What.CHANGED


def _gone(making: Making) -> Iterator[Change]:
    feeds = making.programme.feeds
    path = feeds[0].path if feeds else WHOLE
    for one in making.moved.vanished.get(path, ()):
        if not one.past.is_off:
            where = _where(one.past)
            yield Change(What.CANCELLED, plain_uid(one.uid), one.past.title, where, None)


def _where(past: Past) -> Where:
    return Where(past.slot.start, past.slot.end, past.text("LOCATION"), past.slot.whole)


def plain_uid(line: bytes) -> str:
    """A UID out of its line."""
    return line.replace(b"\r\n ", b"").decode().removeprefix("UID:").strip()
