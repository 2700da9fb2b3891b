"""What we export ourselves has nothing that a subscriber's program stumbles over."""

from datetime import tzinfo
from pathlib import Path

import pytest
from feed_cases import findings_in_feed
from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import PROJECT
from support import concise
from test_any_calendar import ZONES, schedules

from confsched import api
from confsched.exporters.icalendar_file import ICalendar
from confsched.exporters.options import Options
from confsched.feedcheck.feed import Feed
from confsched.schedule.schedule import Schedule

EXAMPLES = sorted(path.parent for path in (PROJECT / "data").glob("*/conference.yaml"))


@settings(deadline=None, max_examples=100)
@given(schedules(), st.one_of(st.none(), ZONES))
def test_no_programme_makes_a_feed_with_a_finding(schedule: Schedule, zone: tzinfo | None) -> None:
    made = ICalendar().export(schedule, Options(zone=zone))

    assert list(map(concise, findings_in_feed(Feed("own.ics", made)))) == []


@pytest.mark.parametrize("folder", EXAMPLES, ids=lambda folder: folder.name)
def test_the_feed_of_an_example_has_no_finding(folder: Path) -> None:
    made = api.export(api.load(folder), "ics")

    assert list(map(concise, findings_in_feed(Feed("own.ics", made)))) == []
