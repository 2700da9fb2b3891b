"""What we say of how programs read a zone is what these programs do.

The feeds and the people in them are made up.
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import readers
from feed_cases import FEEDS, feed_cases, feed_of, name_of
from icalendar import Calendar

from confsched.feedcheck.feed import Feed
from confsched.feedcheck.shifts import shifts
from confsched.feedcheck.zones import Reading, Way, meant

PRODUCERS = Path(__file__).parent / "producers"
# ical.js counts offsets in minutes, and no feed of these years has others
ODD = "good-seconds.ics"


def uses_only_its_own_zones(case: Path) -> bool:
    feed = feed_of(case)
    tzids = {event.start.tzid for event in feed.events if event.start and event.start.is_local}
    return bool(tzids) and tzids <= feed.zones.keys()


CASES = [
    case
    for case in (*feed_cases("I74*/*"), *sorted(PRODUCERS.glob("*.ics")))
    if uses_only_its_own_zones(case) and case.name != ODD
]


def as_read(feed: Feed, way: Way) -> dict[str, str]:
    """When each event starts for programs that read so."""
    found = {}
    for event in feed.events:
        assert event.start is not None
        wall, tzid = event.start.written.wall, event.start.tzid
        offset = timedelta()
        if event.start.is_local:
            offset = Reading(feed.zones[tzid].observances, way).offset(wall)
        found[event.key[0]] = f"{wall - offset:%Y-%m-%dT%H:%M:%SZ}"
    return found


@pytest.mark.readers
@pytest.mark.parametrize(("name", "way"), [("icaljs", Way.FIRST_DATES), ("libical", Way.DATES)])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_reader_puts_each_event_where_we_say(case: Path, name: str, way: Way) -> None:
    readers.require(name)
    events = readers.read(name, case.read_bytes())

    assert {event["uid"]: event["start"] for event in events} == as_read(feed_of(case), way)


@pytest.mark.readers
def test_readers_disagree_on_a_time_that_the_clock_shows_twice() -> None:
    data = (FEEDS / "I736-uncertain-time" / "bad-twice.ics").read_bytes()
    found = []
    for name in ("icalendar", "icaljs", "libical"):
        readers.require(name)
        found += [event["start"] for event in readers.read(name, data)]

    assert found == ["2021-11-07T05:30:00Z", "2021-11-07T06:30:00Z", "2021-11-07T06:30:00Z"]


@pytest.mark.parametrize("case", feed_cases("I743*/bad*"), ids=name_of)
def test_who_looks_a_name_up_reads_an_abbreviation_as_we_say(case: Path) -> None:
    """The library icalendar does so by itself."""
    feed = feed_of(case)
    starts = [event.start for event in Calendar.from_ical(case.read_bytes()).events]
    zones = [meant(event.start.tzid) for event in feed.events if event.start]
    walls = [event.start.written.wall for event in feed.events if event.start]

    assert [s.astimezone(UTC) for s in starts if isinstance(s, datetime)] == [
        wall.replace(tzinfo=zone).astimezone(UTC) for wall, zone in zip(walls, zones, strict=True)
    ]


def test_events_of_one_fault_are_together_and_others_apart() -> None:
    feed = feed_of(FEEDS / "I744-wrong-zone" / "bad-no-summer.ics")
    [shift] = shifts(feed)

    assert dict(shift.off) == dict.fromkeys(
        (Way.RULES, Way.DATES, Way.FIRST_DATES), timedelta(hours=1)
    )
    assert [event.name for event in shift.events] == ["'Keynote'", "'Panel'"]
