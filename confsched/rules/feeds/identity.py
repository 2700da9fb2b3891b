"""I7xx: who an event is, and which of its versions is the newest."""

from collections.abc import Iterator

from confsched.by_key import grouped
from confsched.feedcheck.feed import Feed
from confsched.findings import Finding, Related
from confsched.rules.catalogue import rule
from confsched.rules.feeds.telling import events, lacking, of_all, subject

# RFC 5545 §3.6.1: these must not occur more than once
_ONCE = (
    *("DTSTAMP", "UID", "DTSTART", "DTEND", "DURATION", "SEQUENCE", "RECURRENCE-ID"),
    *("SUMMARY", "DESCRIPTION", "LOCATION", "STATUS", "TRANSP", "URL", "LAST-MODIFIED", "CREATED"),
)


@rule("I721", "no-uid", "E")
def no_uid(feed: Feed) -> Iterator[Finding]:
    """An event has no UID.

    ## Why is this bad?
    Programs drop the event, or make up a UID at each refresh: the event is then there twice.

    ## Example
    ```ics
    BEGIN:VEVENT
    SUMMARY:Keynote
    END:VEVENT
    ```

    ## Instead
    Give each event one that stays: from an id, never from its title, time or room.
    """
    yield from events(feed, lacking(feed, "UID"), "has no UID", "have no UID")


@rule("I722", "same-uid", "E")
def same_uid(feed: Feed) -> Iterator[Finding]:
    """Two events have the same UID.

    ## Why is this bad?
    To programs they are one event: the later one takes the place of the other, and is alone.

    ## Example
    ```ics
    BEGIN:VEVENT
    UID:1@made.example
    SUMMARY:Keynote
    END:VEVENT
    BEGIN:VEVENT
    UID:1@made.example
    SUMMARY:Panel
    END:VEVENT
    ```

    ## Instead
    Give each its own. Only the moved times of a repeated event share one (RECURRENCE-ID).
    """
    found = grouped((event.key, event) for event in feed.events)
    for (uid, _), (first, *others) in found.items():
        if uid and others:
            has = f"the UID {uid!r} of another event"
            message = f"{subject(others)} {'have' if others[1:] else 'has'} {has}"
            places = [Related(feed.at(one, "UID"), f"{one.name} as well") for one in others]
            yield of_all(message, places, Related(feed.at(first, "UID"), f"so has {first.name}"))


@rule("I723", "no-stamp", "w")
def no_stamp(feed: Feed) -> Iterator[Finding]:
    """An event has no DTSTAMP.

    ## Why is this bad?
    RFC 5545 §3.6.1 asks for it. Programs cannot tell which version of the event is newer; strict
    ones refuse it.

    ## Example
    ```ics
    BEGIN:VEVENT
    UID:1@made.example
    END:VEVENT
    ```

    ## Instead
    Write when the event was last changed, in UTC; the same at each run that changes nothing.
    """
    found = lacking(feed, "DTSTAMP")
    yield from events(feed, found, "has no DTSTAMP", "have no DTSTAMP")


@rule("I724", "given-twice", "E")
def given_twice(feed: Feed) -> Iterator[Finding]:
    """An event has a property twice that it may have once.

    ## Why is this bad?
    Some programs take the first, some the last, some refuse the event. With two times it is shown
    at one of them.

    ## Example
    ```ics
    BEGIN:VEVENT
    DTSTART:20210519T140000Z
    DTSTART:20210519T150000Z
    END:VEVENT
    ```

    ## Instead
    Keep one of them.
    """
    for name in _ONCE:
        found = [one for one in feed.events if len(one.component.all(name)) > 1]
        yield from events(feed, found, f"has {name} twice", f"have {name} twice", name)
