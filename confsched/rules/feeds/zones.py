"""I7xx: zones and their definitions, and which events are shown at a wrong time for them."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial

from confsched.by_key import grouped
from confsched.feedcheck.components import Component
from confsched.feedcheck.feed import Event, Feed
from confsched.feedcheck.shifts import Shift, misplaced_onset, shifts
from confsched.feedcheck.zones import Way, is_abbreviation, meant
from confsched.findings import Finding, Related
from confsched.rules.catalogue import rule
from confsched.rules.feeds import telling
from confsched.source import Span
from confsched.text.joined import counted

# who was seen to read so
_READERS = {
    Way.RULES: "know first onsets and yearly rules only (Radicale, Outlook)",
    Way.DATES: "follow the whole definition (GNOME, libical)",
    Way.FIRST_DATES: "are built on ical.js (Thunderbird, Nextcloud)",
    Way.NAMES: "look the name up (khal, node-ical, icalendar, ical, ics, sabre)",
}
_DEFINITION = [_READERS[way] for way in (Way.RULES, Way.DATES, Way.FIRST_DATES)]
_MINUTE = timedelta(minutes=1)


@rule("I741", "undefined-zone", "E")
def undefined_zone(feed: Feed) -> Iterator[Finding]:
    """A TZID is used, and no VTIMEZONE defines it.

    ## Why is this bad?
    RFC 5545 §3.2.19 asks for the definition. Programs without one of their own take the time for
    UTC or for their own clock, and the event is hours off.

    ## Example
    ```ics
    BEGIN:VEVENT
    DTSTART;TZID=America/New_York:20210519T100000
    END:VEVENT
    ```

    ## Instead
    Write a VTIMEZONE for every TZID; or write the time in UTC.
    """
    defined = {one.text("TZID") for one in feed.zone_components()}
    return _in_zones(feed, lambda tzid: tzid not in defined, "which the feed does not define")


def _in_zones(feed: Feed, is_wrong: Callable[[str], bool], why: str) -> Iterator[Finding]:
    """What is wrong with the zones of events, at the first time of each zone in each event."""
    for tzid, found in _users(feed).items():
        if is_wrong(tzid):
            what, at = f"in zone {tzid!r}, {why}", partial(_time_in, feed, tzid)
            yield from telling.events(feed, found, f"is {what}", f"are {what}", at)


def _time_in(feed: Feed, tzid: str, event: Event) -> Span:
    """Where an event says a time of a zone."""
    return next(time.source.span(feed.source) for time in event.times if time.tzid == tzid)


def _users(feed: Feed) -> dict[str, list[Event]]:
    """The events in each zone, by TZID."""
    found: dict[str, list[Event]] = {}
    for event in feed.events:
        for tzid in dict.fromkeys(t.tzid for t in event.times if t.is_local and t.tzid):
            found.setdefault(tzid, []).append(event)
    return found


@rule("I742", "unknown-zone", "w")
def unknown_zone(feed: Feed) -> Iterator[Finding]:
    """A TZID is no name that anybody else knows.

    ## Why is this bad?
    Many programs do not read the definition: they look the name up in the tz database, and one that
    is not there is taken for UTC or for their own clock.

    ## Example
    ```ics
    BEGIN:VEVENT
    DTSTART;TZID=Forum Time:20210519T100000
    END:VEVENT
    ```

    ## Instead
    Use a name of the tz database, like America/New_York.
    """
    return _in_zones(feed, lambda tzid: meant(tzid) is None, "which is no name in the tz database")


@rule("I743", "zone-abbreviation", "w")
def zone_abbreviation(feed: Feed) -> Iterator[Finding]:
    """A TZID is an abbreviation, like EST.

    ## Why is this bad?
    In the tz database EST is five hours behind UTC all year. Programs that look names up show an
    event in summer an hour late, whatever the definition beside it says.

    ## Example
    ```ics
    BEGIN:VEVENT
    DTSTART;TZID=EST:20210519T100000
    END:VEVENT
    ```

    ## Instead
    Name the place: America/New_York.
    """
    return _in_zones(feed, is_abbreviation, "an abbreviation that does not say whose")


@rule("I744", "wrong-zone", "E")
def wrong_zone(feed: Feed) -> Iterator[Finding]:
    """Some programs show events at a wrong time, because of how their zone is defined.

    ## Why is this bad?
    People come an hour late, and the organiser, whose program reads the zone another way, sees
    nothing of it. Each event is put on the clock as programs do that know yearly rules only, as
    those do that follow all of the definition, as ical.js does, and as those do that look the name
    up; what comes out is compared with the tz database.

    ## Example
    ```ics
    BEGIN:VTIMEZONE
    TZID:America/New_York
    BEGIN:STANDARD
    DTSTART:20201101T020000
    TZOFFSETFROM:-0400
    TZOFFSETTO:-0500
    END:STANDARD
    END:VTIMEZONE
    BEGIN:VEVENT
    SUMMARY:Keynote
    DTSTART;TZID=America/New_York:20210519T100000
    END:VEVENT
    ```

    ## Instead
    Write one STANDARD and one DAYLIGHT part, each with its yearly rule, that began before the
    events; where no such rule holds, write times in UTC.
    """
    for shift in shifts(feed):
        named = shift.definition.component.first("TZID")
        at = named.span(feed.source) if named else feed.span(shift.definition.component)
        verb = "is" if len(shift.events) == 1 else "are"
        message = f"{telling.subject(shift.events)} {verb} shown {_off(shift)}"
        events = (Related(feed.at(one, "DTSTART"), one.name) for one in shift.events)
        yield telling.of_all(message, [Related(at, shift.definition.tzid), *events])


def _off(shift: Shift) -> str:
    """`1 hour late by programs that …; 4 hours early by programs that …`."""
    ways = grouped((off, _READERS[way]) for way, off in shift.off)
    return "; ".join(f"{_length(off)} by programs that {_who(who)}" for off, who in ways.items())


def _who(ways: list[str]) -> str:
    return "read the definition" if ways == _DEFINITION else " or ".join(ways)


def _length(off: timedelta) -> str:
    """`1 hour late`, `5 hours 30 minutes early`."""
    hours, minutes = divmod(abs(off) // _MINUTE, 60)
    parts = [counted(n, unit) for n, unit in ((hours, "hour"), (minutes, "minute")) if n]
    return f"{' '.join(parts) or 'some seconds'} {'late' if off > timedelta() else 'early'}"


@rule("I745", "zone-by-dates", "w")
def zone_by_dates(feed: Feed) -> Iterator[Finding]:
    """A zone is defined by a list of dates, without a yearly rule.

    ## Why is this bad?
    Outlook fails on such zones, and programs that read yearly rules only know the first change.

    ## Example
    ```ics
    BEGIN:VTIMEZONE
    TZID:America/New_York
    BEGIN:DAYLIGHT
    DTSTART:20210314T020000
    RDATE:20220313T020000,20230312T020000
    ```

    ## Instead
    Write the rule: `RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU`.
    """
    found = [
        one
        for zone in feed.zone_components()
        for part in zone.inside("STANDARD", "DAYLIGHT")
        for one in part.all("RDATE")[:1]
        if part.first("RRULE") is None
    ]
    yield from telling.properties(
        feed,
        found,
        lambda n: (
            f"{counted(n, 'part of a zone has', 'parts of zones have')} dates and no yearly rule"
        ),
    )


@rule("I746", "zone-comment", "E")
def zone_comment(feed: Feed) -> Iterator[Finding]:
    """There is a COMMENT in the definition of a zone.

    ## Why is this bad?
    In a VTIMEZONE itself there is no place for it (RFC 5545 §3.6.5), and libical, which GNOME reads
    calendars with, calls the calendar invalid.

    ## Example
    ```ics
    BEGIN:VTIMEZONE
    TZID:America/New_York
    COMMENT:Made up
    ```

    ## Instead
    Leave it out.
    """
    found = [one for zone in feed.zone_components() for one in zone.all("COMMENT")]
    yield from telling.properties(
        feed, found, lambda n: f"{counted(n, 'zone has', 'zones have')} a COMMENT"
    )


@rule("I747", "broken-zone", "E")
def broken_zone(feed: Feed) -> Iterator[Finding]:
    """The definition of a zone cannot be followed.

    ## Why is this bad?
    Each program makes something else of it: UTC, its own clock, the zone of that name.

    ## Example
    ```ics
    BEGIN:VTIMEZONE
    TZID:America/New_York
    BEGIN:STANDARD
    DTSTART:20071104T020000
    TZOFFSETTO:-0500
    ```

    ## Instead
    Give it a TZID, and each part a DTSTART on its own clock, TZOFFSETFROM and TZOFFSETTO.
    """
    for component, error in feed.bad_zones:
        place = feed.span(error.part or component)
        yield Finding(error.message, error.blamed.span(feed.source) if error.blamed else place)
    yield from _defined_twice(feed)


def _defined_twice(feed: Feed) -> Iterator[Finding]:
    first: dict[str, Span] = {}
    for component in feed.zone_components():
        place = _named_at(feed, component)
        tzid = component.text("TZID")
        if tzid and tzid in first:
            related = (Related(first[tzid], "first defined here"),)
            yield Finding(f"zone {tzid!r} is defined twice", place, related)
        first.setdefault(tzid, place)


def _named_at(feed: Feed, component: Component) -> Span:
    named = component.first("TZID")
    return named.span(feed.source) if named else feed.span(component)


@rule("I748", "zone-onset", "w")
def zone_onset(feed: Feed) -> Iterator[Finding]:
    """A change of a zone is written on the clock after it.

    ## Why is this bad?
    RFC 5545 §3.6.5 wants the onset on the clock before the change: 02:00 in New York, in spring and
    in autumn. Programs that follow it make the change an hour late or early, and so do their
    events of that hour.

    ## Example
    ```ics
    BEGIN:VTIMEZONE
    TZID:America/New_York
    BEGIN:DAYLIGHT
    DTSTART:20210314T030000
    TZOFFSETFROM:-0500
    TZOFFSETTO:-0400
    END:DAYLIGHT
    END:VTIMEZONE
    BEGIN:VEVENT
    DTSTART;TZID=America/New_York:20210519T100000
    ```

    ## Instead
    Write the DTSTART of each part in its TZOFFSETFROM.
    """
    years = [t.written.wall.year for event in feed.events for t in event.times if t.is_local]
    near = range(min(years, default=0) - 1, max(years, default=-1) + 2)
    for definition in feed.zones.values():
        onset = misplaced_onset(definition, near)
        if onset is not None:
            right = onset.wall + onset.before - onset.after
            message = (
                f"in zone {definition.tzid!r} the change of {onset.wall:%Y-%m-%d} is put at "
                f"{onset.wall:%H:%M}, the clock after it; on the clock before it is {right:%H:%M}"
            )
            yield Finding(message, _named_at(feed, definition.component))
