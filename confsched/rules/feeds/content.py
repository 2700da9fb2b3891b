"""I7xx: what an event says, and what it should rather not say."""

from collections.abc import Iterator

from confsched.feedcheck.feed import Event, Feed
from confsched.findings import Finding
from confsched.patterns import pattern
from confsched.rules.catalogue import rule
from confsched.rules.feeds.telling import events, having, lacking

_PEOPLE = ("ORGANIZER", "ATTENDEE")
_TEXTS = ("SUMMARY", "LOCATION", "DESCRIPTION")
_RICH = ("X-ALT-DESC", "STYLED-DESCRIPTION")
_TAG = pattern(
    r"(?i)</?(?:p|br|b|i|u|a|em|strong|ul|ol|li|div|span|table|h[1-6])(?:\s[^<>]{0,500})?/?>"
)


@rule("I751", "no-title", "w")
def no_title(feed: Feed) -> Iterator[Finding]:
    """An event has no title.

    ## Why is this bad?
    It is shown as a blank, or as "(No title)".

    ## Example
    ```ics
    BEGIN:VEVENT
    UID:1@made.example
    END:VEVENT
    ```

    ## Instead
    Write SUMMARY.
    """
    yield from events(feed, lacking(feed, "SUMMARY"), "has no SUMMARY", "have no SUMMARY")


@rule("I752", "no-place", "E")
def no_place(feed: Feed) -> Iterator[Finding]:
    r"""An event has no location.

    ## Why is this bad?
    Giggity, which attendees read programmes with, leaves out events without one. Everybody else
    wonders where to go.

    ## Example
    ```ics
    BEGIN:VEVENT
    SUMMARY:Keynote
    END:VEVENT
    ```

    ## Instead
    Write `LOCATION:Great Hall\, Harbour House`; for breaks too, and `Online` where that is so.
    """
    yield from events(feed, lacking(feed, "LOCATION"), "has no LOCATION", "have no LOCATION")


@rule("I753", "invitation", "w")
def invitation(feed: Feed) -> Iterator[Finding]:
    """An event has an organizer, attendees or participants.

    ## Why is this bad?
    It becomes a meeting: programs send mail to these people when somebody moves or deletes it, and
    their addresses are public.

    ## Example
    ```ics
    BEGIN:VEVENT
    ORGANIZER:mailto:jo@made.example
    ```

    ## Instead
    Name speakers in the DESCRIPTION.
    """
    found = [
        event
        for event in feed.events
        if any(event.component.first(name) for name in _PEOPLE)
        or any(event.component.inside("PARTICIPANT"))
    ]
    named = next((name for name in _PEOPLE if found and found[0].component.first(name)), "BEGIN")
    what = "people to mail (ORGANIZER, ATTENDEE, PARTICIPANT)"
    yield from events(feed, found, f"has {what}", f"have {what}", named)


@rule("I754", "html", "w")
def html(feed: Feed) -> Iterator[Finding]:
    """There is HTML in a title, a place or a description.

    ## Why is this bad?
    Nearly all programs show the text as it is, tags and all. X-ALT-DESC and STYLED-DESCRIPTION are
    read by few, double the size of the feed, and can differ from the text.

    ## Example
    ```ics
    BEGIN:VEVENT
    DESCRIPTION:<p>Come <b>early</b></p>
    ```

    ## Instead
    Write plain text, and put links in full.
    """
    for name in _TEXTS:
        found = [event for event in feed.events if _TAG.search(event.component.text(name))]
        has = f"tags of HTML in {name}"
        yield from events(feed, found, f"has {has}", f"have {has}", name)
    for name in _RICH:
        yield from events(feed, having(feed, name), f"has {name}", f"have {name}", name)


@rule("I755", "alarm", "w")
def alarm(feed: Feed) -> Iterator[Finding]:
    """An event has an alarm.

    ## Why is this bad?
    Everybody who subscribes is woken for every session. Many programs leave alarms of feeds out,
    and some cannot be told to.

    ## Example
    ```ics
    BEGIN:VEVENT
    SUMMARY:Keynote
    BEGIN:VALARM
    END:VALARM
    ```

    ## Instead
    Leave VALARM to personal feeds, and there to those who ask for it.
    """
    found = [event for event in feed.events if any(event.component.inside("VALARM"))]
    yield from events(feed, found, "has a VALARM", "have a VALARM")


@rule("I756", "category-comma", "w")
def category_comma(feed: Feed) -> Iterator[Finding]:
    r"""A category has a comma in its name.

    ## Why is this bad?
    Commas separate categories. Some programs split at an escaped one as well, and make two of it.

    ## Example
    ```ics
    BEGIN:VEVENT
    CATEGORIES:Peace\, War and Trade
    ```

    ## Instead
    Write the name without a comma.
    """
    found = [event for event in feed.events if _splits(event)]
    has = "a comma inside a category"
    yield from events(feed, found, f"has {has}", f"have {has}", "CATEGORIES")


def _splits(event: Event) -> bool:
    return any("\\," in one.value for one in event.component.all("CATEGORIES"))
