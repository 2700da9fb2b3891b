"""I7xx: what a feed says of itself."""

from collections.abc import Iterator

from confsched.feedcheck.feed import Feed
from confsched.findings import Finding
from confsched.rules.catalogue import rule
from confsched.rules.feeds.telling import properties


@rule("I711", "no-header", "E")
def no_header(feed: Feed) -> Iterator[Finding]:
    """The calendar has no VERSION:2.0 or no PRODID.

    ## Why is this bad?
    RFC 5545 §3.6 asks for both. Strict programs take the file for none of theirs.

    ## Example
    ```ics
    BEGIN:VCALENDAR
    BEGIN:VEVENT
    ```

    ## Instead
    Begin with `VERSION:2.0` and a PRODID that names the program without its version.
    """
    for calendar in feed.calendars:
        missing = [name for name in ("VERSION", "PRODID") if not calendar.text(name).strip()]
        if missing:
            message = f"the calendar has no {' and no '.join(missing)}"
            yield Finding(message, feed.span(calendar))
        version = calendar.first("VERSION")
        if version and version.value.strip() not in ("", "2.0"):
            message = f"the calendar is of version {version.value!r}, and programs read 2.0"
            yield Finding(message, version.span(feed.source))


@rule("I712", "method", "w")
def method(feed: Feed) -> Iterator[Finding]:
    """The calendar has a METHOD.

    ## Why is this bad?
    It makes a message of the feed (RFC 5546): PUBLISH asks for an ORGANIZER in each event, and with
    REQUEST Outlook offers to answer an invitation and adds nothing.

    ## Example
    ```ics
    BEGIN:VCALENDAR
    METHOD:PUBLISH
    ```

    ## Instead
    Leave it out: a feed has no method.
    """
    found = [one for calendar in feed.calendars for one in calendar.all("METHOD")]
    yield from properties(
        feed, found, lambda _: f"METHOD:{found[0].text} makes a message of the feed"
    )


@rule("I713", "calendar-uid", "E")
def calendar_uid(feed: Feed) -> Iterator[Finding]:
    """The calendar itself has a UID.

    ## Why is this bad?
    Programs that keep items by their UID (vdirsyncer) take the whole feed for one, and miss what
    changes in it.

    ## Example
    ```ics
    BEGIN:VCALENDAR
    UID:made-up-calendar
    ```

    ## Instead
    Leave it out; events have UIDs.
    """
    found = [one for calendar in feed.calendars for one in calendar.all("UID")]
    yield from properties(feed, found, lambda _: "the calendar has a UID, as if it were one item")


@rule("I714", "late-property", "w")
def late_property(feed: Feed) -> Iterator[Finding]:
    """A property of the calendar stands behind its first component.

    ## Why is this bad?
    RFC 5545 §3.6 puts them first, and some programs have stopped looking: the calendar then has no
    name, or refreshes when they like.

    ## Example
    ```ics
    BEGIN:VCALENDAR
    BEGIN:VEVENT
    END:VEVENT
    X-WR-CALNAME:Made-up Forum
    ```

    ## Instead
    Write NAME, X-WR-CALNAME, DESCRIPTION and the like before the first BEGIN.
    """
    found = feed.parts.late
    yield from properties(
        feed, found, lambda _: f"{found[0].name} stands behind the first component"
    )


@rule("I715", "no-name", "i")
def no_name(feed: Feed) -> Iterator[Finding]:
    """The calendar does not say what it is called.

    ## Why is this bad?
    Programs list the subscription by its address, or as "Untitled".

    ## Example
    ```ics
    BEGIN:VCALENDAR
    VERSION:2.0
    ```

    ## Instead
    Write both NAME (RFC 7986 §5.1) and X-WR-CALNAME, which most programs read.
    """
    for calendar in feed.calendars:
        missing = [one for one in ("NAME", "X-WR-CALNAME") if not calendar.text(one).strip()]
        if missing:
            yield Finding(f"the calendar has no {' and no '.join(missing)}", feed.span(calendar))


@rule("I716", "untyped-refresh", "w")
def untyped_refresh(feed: Feed) -> Iterator[Finding]:
    """REFRESH-INTERVAL does not say that it is a duration.

    ## Why is this bad?
    The property has no type that goes without saying (RFC 7986 §5.7): without `VALUE=DURATION` it
    is refused or not read, and changes come whenever the program looks anyway.

    ## Example
    ```ics
    BEGIN:VCALENDAR
    REFRESH-INTERVAL:PT1H
    ```

    ## Instead
    Write `REFRESH-INTERVAL;VALUE=DURATION:PT1H`, and `X-PUBLISHED-TTL:PT1H` beside it.
    """
    found = [
        one
        for calendar in feed.calendars
        for one in calendar.all("REFRESH-INTERVAL")
        if one.parameter("VALUE").upper() != "DURATION"
    ]
    yield from properties(feed, found, lambda _: "REFRESH-INTERVAL lacks VALUE=DURATION")
