"""How the rules of feeds speak: one finding for one fault, however many events or lines have it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from confsched.feedcheck.components import Property
from confsched.feedcheck.feed import Event, Feed
from confsched.feedcheck.octets import SHOWN, Places
from confsched.findings import Finding, Related
from confsched.source import Span
from confsched.text.joined import counted


def events(
    feed: Feed,
    found: Sequence[Event],
    has: str,
    have: str,
    at: str | Callable[[Event], Span] = "BEGIN",
) -> Iterator[Finding]:
    """`'Keynote' and 3 more events have …`, at the first one.

    `at` is the property to point at, or says where.
    """
    if found:
        where = at if callable(at) else partial(feed.at, name=at)
        places = [Related(where(one), f"{one.name} as well") for one in found]
        yield of_all(f"{subject(found)} {has if len(found) == 1 else have}", places)


def of_all(message: str, found: Sequence[Related], *beside: Related) -> Finding:
    """One finding for all places, at the first; few others stand beside it, it stands for many."""
    first, *others = found
    if len(found) <= SHOWN:
        return Finding(message, first.span, (*beside, *others))
    every = tuple(Finding(one.message, one.span) for one in found)
    return Finding(message, first.span, beside, stands_for=every)


def subject(found: Sequence[Event]) -> str:
    """`'Keynote' and 3 more events`."""
    more = len(found) - 1
    return found[0].name + (f" and {counted(more, 'more event')}" if more else "")


def having(feed: Feed, *names: str) -> list[Event]:
    """The events that have any of some properties."""
    return [one for one in feed.events if any(one.component.first(name) for name in names)]


def lacking(feed: Feed, *names: str) -> list[Event]:
    """The events that have none of some properties, or with nothing in it."""
    return [
        one
        for one in feed.events
        if not any(prop.value.strip() for name in names for prop in one.component.all(name))
    ]


def places(found: Places, say: Callable[[int], str]) -> Iterator[Finding]:
    """One finding for places that are too many to be looked up, at the first of them."""
    if found.number:
        related = tuple(Related(span, "here as well") for span in found.spans[1:])
        yield Finding(say(found.number), found.spans[0], related)


def spans(found: Iterable[Span], say: Callable[[int], str]) -> Iterator[Finding]:
    """One finding for places that are all known."""
    if every := [Related(span, "here as well") for span in found]:
        yield of_all(say(len(every)), every)


def properties(
    feed: Feed, found: Iterable[Property], say: Callable[[int], str]
) -> Iterator[Finding]:
    """The same for properties."""
    yield from spans((one.span(feed.source) for one in found), say)
