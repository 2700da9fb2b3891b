"""I7xx: when an event is."""

from collections.abc import Callable, Iterator
from functools import partial

from confsched.feedcheck import values
from confsched.feedcheck.components import Component, Property
from confsched.feedcheck.feed import Event, Feed
from confsched.feedcheck.shifts import is_skipped, is_uncertain
from confsched.findings import Finding
from confsched.rules.catalogue import rule
from confsched.rules.feeds.telling import events, lacking, properties

_MOMENTS = ("DTSTART", "DTEND", "RECURRENCE-ID")
_STAMPS = ("DTSTAMP", "LAST-MODIFIED", "CREATED")


@rule("I731", "no-start", "E")
def no_start(feed: Feed) -> Iterator[Finding]:
    """An event has no start.

    ## Why is this bad?
    There is no place for it in a calendar, and it is not shown.

    ## Example
    ```ics
    BEGIN:VEVENT
    SUMMARY:Keynote
    END:VEVENT
    ```

    ## Instead
    Leave out what has no time yet.
    """
    yield from events(feed, lacking(feed, "DTSTART"), "has no DTSTART", "have no DTSTART")


@rule("I732", "unreadable-value", "E")
def unreadable_value(feed: Feed) -> Iterator[Finding]:
    """A time, a length or a number is written in a way that programs do not read.

    ## Why is this bad?
    The event is dropped, or the whole feed. ISO 8601 with its dashes and colons is not what
    RFC 5545 §3.3.5 wants, and a time with `Z` is in UTC and has no TZID.

    ## Example
    ```ics
    BEGIN:VEVENT
    DTSTART:2021-05-19T14:00:00Z
    END:VEVENT
    ```

    ## Instead
    Write `20210519T140000Z`, or `DTSTART;TZID=America/New_York:20210519T100000`.
    """
    for names, why in _WRONG.items():
        found = [
            one
            for component in _with_values(feed)
            for name in names
            for one in component.all(name)
            if why(one)
        ]
        if found:
            yield from properties(feed, found, partial(_bad, found[0], why))


def _with_values(feed: Feed) -> Iterator[Component]:
    yield from feed.calendars
    yield from (event.component for event in feed.events)


def _bad(one: Property, why: Callable[[Property], str], count: int) -> str:
    more = f" (and {count - 1:,} more like it)" if count > 1 else ""
    return f"{one.name} {one.value.strip()!r} {why(one)}{more}"


def _bad_moment(one: Property) -> str:
    written = values.moment(one.value.strip())
    if written is None:
        return "is no date or time as calendars write it"
    if written.is_utc and one.parameter("TZID"):
        return f"is in UTC, and says that it is in {one.parameter('TZID')!r}"
    if written.is_date != (one.parameter("VALUE").upper() == "DATE"):
        return "is a date, and does not say VALUE=DATE" if written.is_date else "is no date"
    return ""


def _bad_stamp(one: Property) -> str:
    written = values.moment(one.value.strip())
    return "" if written and written.is_utc else "is no time in UTC"


def _bad_length(one: Property) -> str:
    return "" if values.length(one.value.strip()) is not None else "is no length like PT45M"


def _bad_number(one: Property) -> str:
    text = one.value.strip()
    return "" if text.isascii() and text.isdecimal() else "is no whole number"


_WRONG: dict[tuple[str, ...], Callable[[Property], str]] = {
    _MOMENTS: _bad_moment,
    _STAMPS: _bad_stamp,
    ("DURATION",): _bad_length,
    ("SEQUENCE",): _bad_number,
}


@rule("I733", "floating-time", "E")
def floating_time(feed: Feed) -> Iterator[Finding]:
    """A time says neither its zone nor that it is UTC.

    ## Why is this bad?
    It is the same hour on every clock of the world: whoever is elsewhere sees the event at a wrong
    time. X-WR-TIMEZONE is no help; most programs do not read it.

    ## Example
    ```ics
    BEGIN:VEVENT
    SUMMARY:Keynote
    DTSTART:20210519T100000
    END:VEVENT
    ```

    ## Instead
    Name the zone (`DTSTART;TZID=America/New_York:20210519T100000`) and define it in a VTIMEZONE.
    """
    found = [one for one in feed.events if any(t.is_local and not t.tzid for t in one.times)]
    has = "at the same hour on every clock of the world: no zone, and not UTC"
    yield from events(feed, found, f"is {has}", f"are {has}", "DTSTART")


@rule("I734", "no-end", "w")
def no_end(feed: Feed) -> Iterator[Finding]:
    """An event has no end and no length.

    ## Why is this bad?
    It takes no time at all (RFC 5545 §3.6.1): some programs show a line without text, others make
    up an hour.

    ## Example
    ```ics
    BEGIN:VEVENT
    SUMMARY:Keynote
    DTSTART:20210519T140000Z
    END:VEVENT
    ```

    ## Instead
    Write DTEND.
    """
    found = [
        event
        for event in lacking(feed, "DTEND", "DURATION")
        if event.start and not event.start.written.is_date
    ]
    yield from events(feed, found, "has no DTEND", "have no DTEND", "DTSTART")


@rule("I735", "backwards", "E")
def backwards(feed: Feed) -> Iterator[Finding]:
    """An event ends before it starts, or when it starts.

    ## Why is this bad?
    Programs drop it, or show it as a line without text. RFC 5545 §3.8.2.2 wants the end to be
    later.

    ## Example
    ```ics
    BEGIN:VEVENT
    DTSTART:20210519T140000Z
    DTEND:20210519T130000Z
    END:VEVENT
    ```

    ## Instead
    Write the real end. What ends after midnight ends on the next day.
    """
    found = [event for event in feed.events if _is_backwards(feed, event)]
    yield from events(feed, found, "ends before it begins", "end before they begin", "DTEND")


def _is_backwards(feed: Feed, event: Event) -> bool:
    start, end = event.start, event.end
    if start is None or end is None:
        return False
    if start.is_local and (start.tzid, end.is_local) == (end.tzid, True):
        return end.written.wall <= start.written.wall
    begins, ends = feed.instant(start), feed.instant(end)
    return begins is not None and ends is not None and ends <= begins


@rule("I736", "uncertain-time", "E")
def uncertain_time(feed: Feed) -> Iterator[Finding]:
    """A time is one that its clock shows twice that day, or never.

    ## Why is this bad?
    When clocks are put back, an hour is there twice, and programs take either: for some the event
    is an hour off. When they are put forward, an hour is left out.

    ## Example
    ```ics
    BEGIN:VEVENT
    SUMMARY:Night Walk
    DTSTART;TZID=America/New_York:20211107T013000
    END:VEVENT
    ```

    ## Instead
    Write such a time in UTC.
    """
    times = [(e, t) for e in feed.events for t in e.times if is_uncertain(feed, t)]
    for skipped, what in ((False, "shows twice that day"), (True, "never shows")):
        found = [(e, t) for e, t in times if is_skipped(feed, t) == skipped]
        if found:
            name = found[0][1].source.name
            has = f"at a time that the clock of its zone {what}"
            chosen = list(dict.fromkeys(event for event, _ in found))
            word = "starts" if name == "DTSTART" else "ends"
            yield from events(feed, chosen, f"{word} {has}", f"are {has}", name)
