"""Events that the data of a page describes (schema.org), taken as they are."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.days import ProgrammeDay
from confsched.reading.programme_text.grammar.drafts import NOTHING, Guest, Session, Told
from confsched.reading.programme_text.page import Event, Page
from confsched.reading.programme_text.recognisers.clocks import Times
from confsched.reading.programme_text.recognisers.dates import Day
from confsched.reading.programme_text.recognisers.labels import role_of
from confsched.reading.programme_text.recognisers.one_clock import Clock, Strength
from confsched.reading.programme_text.recognisers.titles import type_of
from confsched.reading.programme_text.words.plain import folded, value

_MOMENT = pattern(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?\d\d(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?"
)
_LENGTH = pattern(r"PT(?:(\d{1,2})H)?(?:(\d{1,4})M)?(?:0S)?")


class FromData(NamedTuple):
    """What the data of a page says: the conference, its days and its sessions."""

    title: Told
    venue: Told
    days: list[ProgrammeDay]
    sessions: list[Session]


def programme_in(page: Page) -> FromData | None:
    """The programme in the data of a page; None where there are no events with a time in another.

    One event alone is the conference, whose programme people read in the page.
    """
    tops = [event for event in page.events if event.events]
    leaves = [leaf for event in page.events for leaf in _leaves(event) if _has_time(leaf)]
    if len(leaves) < 2:
        return None
    days: dict[date, ProgrammeDay] = {}
    sessions = [session for leaf in leaves if (session := _session(leaf, days)) is not None]
    top = tops[0] if len(tops) == 1 else None
    title = _told(top.title, top) if top is not None else NOTHING
    venue = _told(top.place, top) if top is not None else NOTHING
    numbers = {day: number for number, day in enumerate(sorted(days), 1)}
    for session, leaf in zip(sessions, leaves, strict=True):
        session.day = numbers[_date(leaf.begins)]
    return FromData(title, venue, [days[day] for day in sorted(days)], sessions)


def _leaves(event: Event) -> Iterator[Event]:
    if not event.events:
        yield event
    for inner in event.events:
        yield from _leaves(inner)


def _matched(text: str) -> re.Match[str] | None:
    return _MOMENT.match(text.strip())


def _has_time(event: Event) -> bool:
    match = _matched(event.begins)
    return match is not None and bool(match[4]) and _valid(match)


def _valid(match: re.Match[str]) -> bool:
    try:
        date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return False
    return int(match[4]) < 24 and int(match[5]) < 60


def _date(text: str) -> date:
    match = _matched(text)
    return date(*map(int, match.groups()[:3])) if match is not None else date.min


def _told(text: str, event: Event) -> Told:
    return Told(value(text), event.start, event.end)


def _clock(text: str) -> Clock | None:
    match = _matched(text)
    if match is None or not match[4] or not _valid(match):
        return None
    return Clock(int(match[4]), int(match[5]), exact=True)


def _session(event: Event, days: dict[date, ProgrammeDay]) -> Session | None:
    first, begins = _clock(event.begins), _matched(event.begins)
    if first is None or begins is None:
        return None
    day = _date(event.begins)
    days.setdefault(
        day, ProgrammeDay(Day(0, 0, day.year, day.month, day.day), _told(str(day), event), date=day)
    )
    zone = f"UTC{begins[6]}" if begins[6] not in (None, "Z") else "UTC" if begins[6] else ""
    times = Times(first, _clock(event.ends), zone, 0, 0, Strength.PLAIN)
    title, room = _told(event.title, event), _told(event.place, event)
    session = Session(-1, 0, times, _told(event.begins, event), title, room=room, zone=zone)
    session.kind = type_of(title.text)
    lasts = _LENGTH.fullmatch(event.lasts.strip().upper())
    session.length = 60 * int(lasts[1] or 0) + int(lasts[2] or 0) if lasts else 0
    session.people = _guests(event)
    if event.abstract:
        session.abstract.append(Told(event.abstract.strip(), event.start, event.end))
    return session


def _guests(event: Event) -> list[Guest]:
    return [
        Guest(
            Told(value(one.name), one.start, one.end),
            role_of(folded(one.role)) or "speaker",
            "" if role_of(folded(one.role)) else value(one.role),
            value(one.organization),
        )
        for one in event.people
        if one.name.strip()
    ]


def conference_event(events: Sequence[Event]) -> Event | None:
    """The one event that a page is about, where its data has no programme."""
    return events[0] if len(events) == 1 else None
