"""I7xx: whether a feed is a calendar at all, and whether all of it can be read."""

from collections.abc import Iterator

from confsched.feedcheck.feed import Feed
from confsched.findings import Finding, Related
from confsched.rules.catalogue import rule
from confsched.rules.feeds.telling import of_all, spans
from confsched.source import Span
from confsched.text.joined import counted

_PAGE = ("<!doctype", "<html")


@rule("I701", "not-a-calendar", "E")
def not_a_calendar(feed: Feed) -> Iterator[Finding]:
    """The file is no calendar.

    ## Why is this bad?
    Programs say that the subscription failed, or stop updating it without a word. Most often it is
    the page of a login or of an error, served under the address of the feed. A feed that is gone
    leaves its subscribers with what it last said.

    ## Example
    ```ics
    <!DOCTYPE html>
    <title>Please log in; BEGIN:VCALENDAR is nowhere here</title>
    ```

    ## Instead
    Look at what is served at the address, without being logged in. Keep a feed for as long as the
    conference lasts, with its last events cancelled if it has to be.
    """
    if feed.calendars:
        return
    before = feed.earlier if feed.earlier and feed.earlier.calendars else None
    related = (Related(before.span(before.calendars[0]), "as it was"),) if before else ()
    place = Span(feed.source, 0, len(feed.source.line(1)))
    yield Finding(f"this is no calendar: {_instead(feed)}", place, related)


def _instead(feed: Feed) -> str:
    """What a file without a calendar is."""
    opening = feed.source.opening.lstrip().lower()
    if opening:
        return "it is a web page" if opening.startswith(_PAGE) else "BEGIN:VCALENDAR is missing"
    if feed.octets.undecodable is not None:
        return "it is not a text file"
    return "it is gone, or empty" if feed.earlier else "it is empty"


@rule("I702", "broken-nesting", "E")
def broken_nesting(feed: Feed) -> Iterator[Finding]:
    """A BEGIN or END has no partner, or something stands where nothing may.

    ## Why is this bad?
    What comes after it belongs to nothing: some programs drop the rest, others the whole feed. A
    missing END:VCALENDAR means that the file was cut off.

    ## Example
    ```ics
    BEGIN:VCALENDAR
    BEGIN:VEVENT
    UID:1@made.example
    END:VCALENDAR
    ```

    ## Instead
    End what was begun, the innermost first.
    """
    found = feed.parts.nesting
    if found:
        first, *more = found
        count = f" (and {counted(len(more), 'more line')} like it)" if more else ""
        places = [Related(one.span, one.message) for one in found]
        yield of_all(f"{first.message}{count}", places)


@rule("I703", "bad-line", "E")
def bad_line(feed: Feed) -> Iterator[Finding]:
    r"""A line is no property: it has no name and colon.

    ## Why is this bad?
    It is most often the second line of a text whose line break was not written as `\n`. Strict
    programs refuse the feed for it; the others lose the rest of the text.

    ## Example
    ```ics
    BEGIN:VEVENT
    DESCRIPTION:Come early
    and bring tea
    ```

    ## Instead
    Write line breaks in texts as `\n`, and begin the lines of a fold with a space.
    """
    yield from spans(
        feed.parts.no_properties,
        lambda n: f"{counted(n, 'line has', 'lines have')} no name and colon: not a property",
    )


@rule("I710", "several-calendars", "E")
def several_calendars(feed: Feed) -> Iterator[Finding]:
    """There is more than one calendar in the file.

    ## Why is this bad?
    RFC 5545 §3.4 allows it, and many programs read the first one only: the events of the others
    are never seen.

    ## Example
    ```ics
    BEGIN:VCALENDAR
    END:VCALENDAR
    BEGIN:VCALENDAR
    END:VCALENDAR
    ```

    ## Instead
    Put all events into one VCALENDAR, or make a file of each.
    """
    first, others = feed.calendars[:1], feed.calendars[1:]
    if others:
        related = (Related(feed.span(first[0]), "the first one"),)
        message = f"{counted(len(others), 'calendar')} after the first, which is all that many read"
        yield Finding(message, feed.span(others[0]), related)
