"""I7xx: a feed and the one that was at its address before it."""

from collections.abc import Iterator

from confsched.feedcheck.feed import Feed
from confsched.feedcheck.revisions import Change, gone, kept, renamed, sequence
from confsched.findings import Finding, Related
from confsched.rules.catalogue import rule
from confsched.rules.feeds import telling


@rule("I761", "sequence-fell", "E")
def sequence_fell(feed: Feed) -> Iterator[Finding]:
    """The SEQUENCE of an event is lower than it was.

    ## Why is this bad?
    Programs take it for an older version (RFC 5546 §2.1.5) and keep what they have.

    ## Example
    ```ics
    BEGIN:VEVENT
    UID:1@made.example
    SEQUENCE:3
    END:VEVENT
    ---
    BEGIN:VEVENT
    UID:1@made.example
    SEQUENCE:0
    END:VEVENT
    ```

    ## Instead
    Count on from the feed before: the same where nothing changed, one more where something did.
    """
    if feed.earlier is None:
        return
    found = [
        change
        for change in kept(feed, feed.earlier)
        if sequence(change.now.component) < sequence(change.before.component)
    ]
    if found:
        first = found[0]
        was, now = (sequence(one.component) for one in (first.before, first.now))
        related = Related(feed.earlier.at(first.before, "SEQUENCE"), "as it was")
        events = [change.now for change in found]
        message = f"{telling.subject(events)} went from SEQUENCE {was} back to {now}"
        places = [Related(feed.at(one, "SEQUENCE"), f"{one.name} as well") for one in events]
        yield telling.of_all(message, places, related)


@rule("I762", "silent-change", "E")
def silent_change(feed: Feed) -> Iterator[Finding]:
    """An event has changed, and nothing says that it is newer.

    ## Why is this bad?
    Programs that compare versions keep the one that they have, with the old time and room.

    ## Example
    ```ics
    BEGIN:VEVENT
    UID:1@made.example
    DTSTAMP:20210501T120000Z
    LOCATION:Great Hall
    END:VEVENT
    ---
    BEGIN:VEVENT
    UID:1@made.example
    DTSTAMP:20210501T120000Z
    LOCATION:Attic
    END:VEVENT
    ```

    ## Instead
    Raise SEQUENCE, DTSTAMP and LAST-MODIFIED of what has changed, and of nothing else.
    """
    if feed.earlier is None:
        return
    found = [one for one in kept(feed, feed.earlier) if one.properties and not one.raised]
    if found:
        related = Related(feed.earlier.at(found[0].before, found[0].properties[0]), "as it was")
        events = telling.subject([change.now for change in found])
        changed = ", ".join(found[0].properties)
        message = f"{events} changed ({changed}) without a higher SEQUENCE or a later DTSTAMP"
        yield telling.of_all(message, [_as_well(feed, one) for one in found], related)


def _as_well(feed: Feed, change: Change) -> Related:
    changed = ", ".join(change.properties)
    return Related(feed.at(change.now, change.properties[0]), f"{change.now.name} ({changed})")


@rule("I763", "vanished", "w")
def vanished(feed: Feed) -> Iterator[Finding]:
    """An event that is still to come is no longer in the feed.

    ## Why is this bad?
    Whoever imported the feed once keeps the event, and so do some who subscribe: they come to a
    closed door.

    ## Example
    ```ics
    BEGIN:VEVENT
    UID:1@made.example
    DTSTART:29990519T140000Z
    END:VEVENT
    ---
    BEGIN:VEVENT
    UID:2@made.example
    DTSTART:29990519T150000Z
    END:VEVENT
    ```

    ## Instead
    Keep it until the conference is over, with `STATUS:CANCELLED` and a higher SEQUENCE.
    """
    earlier = feed.earlier
    if earlier is None:
        return
    others = {before.key for before, _ in renamed(feed, earlier)}
    found = [event for event in gone(feed, earlier) if event.key not in others]
    if found:
        verb = "is" if len(found) == 1 else "are"
        message = f"{telling.subject(found)} {verb} still to come, and gone from the feed"
        places = [Related(earlier.at(one, "SUMMARY"), "as it was") for one in found]
        yield telling.of_all(message, [Related(feed.span(feed.calendars[0]), "here"), *places])


@rule("I764", "new-uid", "E")
def new_uid(feed: Feed) -> Iterator[Finding]:
    """An event has another UID than before.

    ## Why is this bad?
    For programs it is another event: whoever imported the feed has both.

    ## Example
    ```ics
    BEGIN:VEVENT
    UID:1@made.example
    SUMMARY:Keynote
    DTSTART:29990519T140000Z
    END:VEVENT
    ---
    BEGIN:VEVENT
    UID:b2f5@made.example
    SUMMARY:Keynote
    DTSTART:29990519T140000Z
    END:VEVENT
    ```

    ## Instead
    Make UIDs of an id that stays, not of a number that is drawn at each run.
    """
    if feed.earlier is None:
        return
    found = list(renamed(feed, feed.earlier))
    if found:
        events = [now for _, now in found]
        message = f"{telling.subject(events)} had another UID before"
        related = Related(feed.earlier.at(found[0][0], "UID"), "as it was")
        places = [Related(feed.at(one, "UID"), f"{one.name} as well") for one in events]
        yield telling.of_all(message, places, related)
