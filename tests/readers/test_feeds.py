"""What other people's programs make of our feeds: the same events as our schedule, each of them."""

import differences
import pytest
import readers
import sample_feeds
from differences import Seen

from tools.readers import every

pytestmark = pytest.mark.interop

_FEEDS = ("1", "11", "1000", "odd", "changed", "personal")
_PROGRAMS = [name for name, reader in every().items() if reader.script]


def in_order(events: list[Seen]) -> list[Seen]:
    return sorted(
        events, key=lambda event: (event["start"], event["summary"], event["description"])
    )


@pytest.mark.parametrize("kind", _FEEDS)
@pytest.mark.parametrize("name", _PROGRAMS)
def test_each_program_sees_the_events_of_the_schedule(name: str, kind: str) -> None:
    readers.require(name)
    feed = sample_feeds.feed(kind)
    expected = [differences.as_seen(name, event) for event in feed.events]

    assert in_order(readers.told(name, feed.calendar)) == in_order(expected)


@pytest.mark.parametrize("kind", _FEEDS)
@pytest.mark.parametrize("name", readers.NAMES)
def test_each_library_that_is_told_where_zones_are_sees_them_too(name: str, kind: str) -> None:
    readers.require(name)
    feed = sample_feeds.feed(kind)
    expected = sorted((event.record for event in feed.events), key=readers.by_start)

    assert readers.read(name, feed.calendar) == expected
