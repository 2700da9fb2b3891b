"""I7xx: the bytes of a feed. Of all mistakes these cost most: one bad fold and it is gone."""

from collections.abc import Iterator

from confsched.feedcheck.feed import Feed
from confsched.feedcheck.octets import MOST_OCTETS
from confsched.findings import Finding
from confsched.rules.catalogue import rule
from confsched.rules.feeds.telling import places
from confsched.source import Span
from confsched.text.joined import counted


@rule("I704", "line-end", "w")
def line_end(feed: Feed) -> Iterator[Finding]:
    """Lines end with LF or CR alone, not with CRLF.

    ## Why is this bad?
    RFC 5545 §3.1 wants CRLF. Most programs forgive LF; strict ones take the whole feed for one
    line. CR alone is a line end for nearly nobody.

    ## Example
    ```ics
    BEGIN:VEVENT<0A>UID:1@made.example
    ```

    ## Instead
    Write CRLF. Often a server or an editor has changed it: serve the file as `text/calendar`, and
    let git leave it alone (`*.ics -text` in `.gitattributes`).
    """
    lone = feed.octets.lone_feeds()
    yield from places(lone, lambda n: f"{counted(n, 'line ends', 'lines end')} with LF, not CRLF")
    lone = feed.octets.lone_returns()
    yield from places(lone, lambda n: f"{counted(n, 'line ends', 'lines end')} with CR, not CRLF")


@rule("I705", "split-character", "E")
def split_character(feed: Feed) -> Iterator[Finding]:
    """A line is folded inside a character.

    ## Why is this bad?
    RFC 5545 §3.1 allows it, and programs that decode before they unfold read two broken characters.
    Google drops the whole feed for one.

    ## Example
    ```ics
    BEGIN:VEVENT
    SUMMARY:Caf<C3>
     <A9>
    ```

    ## Instead
    Fold at octets, and before a character that would be cut.
    """
    yield from places(
        feed.octets.split_characters(),
        lambda n: f"{counted(n, 'line is', 'lines are')} folded inside a character of UTF-8",
    )


@rule("I706", "long-line", "w")
def long_line(feed: Feed) -> Iterator[Finding]:
    """A line has more than 75 octets.

    ## Why is this bad?
    RFC 5545 §3.1 says that lines should be no longer, and some programs cut them off. Characters
    are not octets: 75 letters with accents are too many.

    ## Example
    ```ics
    BEGIN:VEVENT
    DESCRIPTION:A sentence that goes on and on until it is at last more than seventy-five octets.
    ```

    ## Instead
    Fold it: CRLF and a space after at most 75 octets.
    """
    yield from places(
        feed.octets.long_lines(),
        lambda n: f"{counted(n, 'line has', 'lines have')} more than {MOST_OCTETS} octets",
    )


@rule("I707", "wrong-encoding", "E")
def wrong_encoding(feed: Feed) -> Iterator[Finding]:
    """The feed is not in UTF-8.

    ## Why is this bad?
    RFC 5545 §3.1.4 makes UTF-8 the charset, and nobody asks for another. Letters are shown as
    something else, or the feed is refused.

    ## Example
    ```ics
    BEGIN:VEVENT
    SUMMARY:Caf<E9>
    ```

    ## Instead
    Write UTF-8.
    """
    octets = feed.octets
    if octets.encoding:
        yield Finding(f"this is in {octets.encoding}, not in UTF-8", _beginning(feed))
    elif octets.undecodable is not None:
        yield octets.undecodable


@rule("I708", "byte-order-mark", "w")
def byte_order_mark(feed: Feed) -> Iterator[Finding]:
    """The feed begins with a byte order mark.

    ## Why is this bad?
    Programs that compare the first line see no BEGIN:VCALENDAR, and so no calendar.

    ## Example
    ```ics
    <EF><BB><BF>BEGIN:VCALENDAR
    ```

    ## Instead
    Write UTF-8 without a mark.
    """
    if feed.octets.marked:
        yield Finding("a byte order mark stands before BEGIN:VCALENDAR", _beginning(feed))


@rule("I709", "control-character", "E")
def control_character(feed: Feed) -> Iterator[Finding]:
    r"""There is a control character in the feed.

    ## Why is this bad?
    RFC 5545 §3.1 has no place for any but the tab. Servers that keep calendars as XML cannot hold
    them, and drop the event or the feed. They come from texts pasted out of a word processor.

    ## Example
    ```ics
    BEGIN:VEVENT
    SUMMARY:Key<0B>note
    ```

    ## Instead
    Leave them out, and write a line break as `\n`.
    """
    yield from places(
        feed.octets.control_characters(),
        lambda n: f"{counted(n, 'control character')} that no text in a calendar may have",
    )


def _beginning(feed: Feed) -> Span:
    return Span(feed.source, 0, len(feed.source.line(1)))
