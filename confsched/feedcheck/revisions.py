"""What became of the events of an earlier feed."""

from collections.abc import Iterator
from datetime import UTC, datetime, time
from typing import NamedTuple

from confsched.feedcheck.components import Component
from confsched.feedcheck.feed import Event, Feed

# what says when an event was changed, and not what was
_STAMPS = ("DTSTAMP", "LAST-MODIFIED", "CREATED", "SEQUENCE")


class Change(NamedTuple):
    """An event as it was and as it is; `properties` are the names of those that differ."""

    before: Event
    now: Event
    properties: tuple[str, ...]

    @property
    def raised(self) -> bool:
        """Whether anything says that the event is newer than it was."""
        before, now = self.before.component, self.now.component
        is_later = any(
            now.text(name).strip() > before.text(name).strip()
            for name in ("DTSTAMP", "LAST-MODIFIED")
        )
        return is_later or sequence(now) > sequence(before)


def sequence(component: Component) -> int:
    """The number of a revision; 0 where none is given (RFC 5545 §3.8.7.4)."""
    text = component.text("SEQUENCE").strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0


def kept(feed: Feed, earlier: Feed) -> Iterator[Change]:
    """Every event that was in the earlier feed as well."""
    known = {event.key: event for event in earlier.events if event.key[0]}
    for event in feed.events:
        before = known.get(event.key)
        if before is not None:
            yield Change(before, event, tuple(_differing(before.component, event.component)))


def _differing(before: Component, now: Component) -> Iterator[str]:
    names = sorted({*before.properties, *now.properties} - {*_STAMPS})
    return (name for name in names if _written(before, name) != _written(now, name))


def _written(component: Component, name: str) -> list[tuple[str, str]]:
    return [(one.parameters, one.value) for one in component.all(name)]


def gone(feed: Feed, earlier: Feed) -> Iterator[Event]:
    """Events of the earlier feed that are missing, though they are still to come."""
    known = {event.key for event in feed.events}
    limit = datetime.combine(feed.today, time(), UTC) if feed.today else None
    for event in earlier.events:
        if event.key in known or event.component.text("STATUS").upper() == "CANCELLED":
            continue
        end = earlier.ends(event)
        if limit is None or (end is not None and end > limit):
            yield event


def renamed(feed: Feed, earlier: Feed) -> Iterator[tuple[Event, Event]]:
    """Events with the title and the start of one that was there, under another UID."""
    missing: dict[tuple[str, datetime | None], Event] = {}
    for event in gone(feed, earlier):
        missing.setdefault(_looks(earlier, event), event)
    known = {event.key for event in earlier.events}
    for event in feed.events:
        before = missing.get(_looks(feed, event)) if event.key not in known else None
        if before is not None:
            yield before, event


def _looks(feed: Feed, event: Event) -> tuple[str, datetime | None]:
    return event.component.text("SUMMARY").strip(), feed.instant(event.start)
