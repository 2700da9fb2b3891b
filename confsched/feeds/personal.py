"""Feeds of what one person has chosen: they are busy then, and may be reminded.

Such a feed is in no index. Which sessions it holds and how long before they remind is known from
the feed itself, so that every run brings it up to date.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import NamedTuple

from confsched.errors import ConfschedError
from confsched.feeds.addresses import is_plain
from confsched.feeds.ledger import Ledger
from confsched.feeds.making import Programme
from confsched.feeds.split import PERSONAL, Feed, Kind, kind_of
from confsched.schedule.lookup import session_named

_MINUTE = timedelta(minutes=1)
_MOST = timedelta(days=7)


class Chosen(NamedTuple):
    """What somebody has chosen: a name for the feed, sessions by id or title, minutes or none."""

    name: str
    sessions: tuple[str, ...]
    alarm: int | None = None


def chosen_of(name: str, sessions: Sequence[str], alarm: timedelta | None) -> Chosen | None:
    """What somebody has chosen; None for nothing. Raises ConfschedError for an alarm of no use."""
    if not sessions:
        if alarm is not None:
            raise ConfschedError("alarms are for feeds of persons alone", "say --only which")
        return None
    return Chosen(name, tuple(sessions), None if alarm is None else _minutes(alarm))


def _minutes(length: timedelta) -> int:
    if not timedelta() <= length <= _MOST or length % _MINUTE:
        raise ConfschedError("an alarm is some minutes before a session", "say --alarm 10m")
    return length // _MINUTE


def path_of(name: str) -> str:
    """Where the feed of a name stands; raises ConfschedError for a name that no file can have."""
    if not is_plain(name):
        raise ConfschedError(f"{name!r} is no name for a feed", "use letters, digits and hyphens")
    return f"{PERSONAL}{name}.ics"


def with_personal(programme: Programme, ledger: Ledger, chosen: Chosen | None) -> Programme:
    """A programme with the feeds of persons too: those of before, and what is chosen now."""
    feeds = {feed.path: feed for feed in _of_before(programme, ledger)}
    if chosen is not None:
        path = path_of(chosen.name)
        feeds[path] = chosen_feed(programme, ledger, chosen, path)
    kept = (feed for feed in feeds.values() if feed.sessions)
    return replace(programme, feeds=(*programme.feeds, *kept))


def chosen_feed(programme: Programme, ledger: Ledger, chosen: Chosen, path: str) -> Feed:
    """The feed of what is chosen.

    What was in it before and is no more in the programme may still be named, since lists live
    longer than sessions; nothing else may that is not there.
    """
    numbers = {name: number for number, name in enumerate(programme.ids)}
    before = {uid.removeprefix(b"UID:").partition(b"@")[0].decode() for uid in ledger.events}
    found: set[int] = set()
    for text in chosen.sessions:
        if text in before and text not in numbers:
            continue
        session = session_named(text, programme.schedule.sessions)
        if session.id not in numbers:
            raise ConfschedError(f"{session.title!r} has no time yet", "leave it out for now")
        found.add(numbers[session.id])
    return _feed(path, chosen.name, found, chosen.alarm)


def _of_before(programme: Programme, ledger: Ledger) -> Iterator[Feed]:
    numbers = {uid: number for number, uid in enumerate(programme.uids)}
    for path, told in ledger.feeds.items():
        if kind_of(path) is Kind.PERSONAL:
            found = (numbers[uid] for uid in told.uids if uid in numbers)
            name = path.removeprefix(PERSONAL).removesuffix(".ics")
            yield _feed(path, name, found, told.alarm)


def _feed(path: str, name: str, numbers: Iterable[int], alarm: int | None) -> Feed:
    return Feed(Kind.PERSONAL, path, name, tuple(sorted(numbers)), opaque=True, alarm=alarm)
