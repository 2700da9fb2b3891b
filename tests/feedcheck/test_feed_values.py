"""Values and zones of feeds: read as they are written, and as zoneinfo knows them."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confsched.exporters.icaltext import content
from confsched.exporters.vtimezone import zone_block
from confsched.feedcheck import values
from confsched.feedcheck.feed import Feed
from confsched.feedcheck.values import Written
from confsched.feedcheck.zones import Reading, Way, is_abbreviation, meant

ZONES = (
    *("America/New_York", "Europe/Berlin", "Europe/Dublin", "Australia/Lord_Howe"),
    *("Asia/Kolkata", "America/Asuncion", "Africa/Cairo", "America/Nuuk"),
)
MINUTES = st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1)).map(  # noqa: DTZ001 -- a clock
    lambda moment: moment.replace(microsecond=0)
)


@given(MINUTES)
def test_a_time_is_read_as_it_was_written(wall: datetime) -> None:
    assert values.moment(f"{wall:%Y%m%dT%H%M%S}") == Written(wall, is_utc=False, is_date=False)
    assert values.moment(f"{wall:%Y%m%dT%H%M%S}Z") == Written(wall, is_utc=True, is_date=False)
    day = wall.replace(hour=0, minute=0, second=0)
    assert values.moment(f"{wall:%Y%m%d}") == Written(day, is_utc=False, is_date=True)


@pytest.mark.parametrize(
    "text",
    ["", "2021-05-19", "20210519T1000", "20210519t100000", "20211319", "20210519T250000Z",
     "20210519T100061Z", "00000101", "٢٠٢١٠٥١٩", "20210519T100000+0200"],
)  # fmt: skip
def test_what_is_no_time_is_none(text: str) -> None:
    assert values.moment(text) is None


@given(st.integers(-86399, 86399))
def test_an_offset_is_read_as_it_was_written(seconds: int) -> None:
    minutes, rest = divmod(abs(seconds), 60)
    sign = "-" if seconds < 0 else "+"
    text = f"{sign}{minutes // 60:02}{minutes % 60:02}{rest:02}"

    assert values.offset(text) == timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["", "0500", "-5", "-05:00", "+05", "-0500Z", "+2400", "-0060"])
def test_what_is_no_offset_is_none(text: str) -> None:
    assert values.offset(text) is None


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("PT45M", timedelta(minutes=45)),
        ("P1DT2H3M4S", timedelta(days=1, hours=2, minutes=3, seconds=4)),
        ("P2W", timedelta(days=14)),
        ("-PT15M", timedelta(minutes=-15)),
        ("PT0S", timedelta()),
        ("P", None),
        ("PT", None),
        ("1H", None),
        ("P1H", None),
    ],
)
def test_a_length_is_read_or_none(text: str, length: timedelta | None) -> None:
    assert values.length(text) == length


@given(st.sampled_from(ZONES), st.integers(2007, 2037), st.integers(0, 366 * 96))
def test_every_way_of_reading_our_own_zones_is_right(key: str, year: int, quarter: int) -> None:
    zone = ZoneInfo(key)
    block = zone_block(zone, year, year)
    moment = datetime(year, 1, 1, 12, tzinfo=UTC) + quarter * timedelta(minutes=15)
    wall = moment.astimezone(zone).replace(tzinfo=None)
    if block is None or wall.year != year or is_repeated(wall, zone):
        return
    feed = Feed("own.ics", content(("BEGIN:VCALENDAR", *block.lines, *event(key, wall))))
    parts = feed.zones[key].observances
    ways = [way for way in Way if way is not Way.NAMES]

    assert {Reading(parts, way).offset(wall) for way in ways} == {zone.utcoffset(wall)}


def is_repeated(wall: datetime, zone: ZoneInfo) -> bool:
    return zone.utcoffset(wall) != zone.utcoffset(wall.replace(fold=1))


def event(key: str, wall: datetime) -> tuple[str, ...]:
    return ("BEGIN:VEVENT", f"DTSTART;TZID={key}:{wall:%Y%m%dT%H%M%S}", "END:VEVENT")


@pytest.mark.parametrize(
    ("tzid", "key"),
    [
        ("America/New_York", "America/New_York"),
        ("Eastern Standard Time", "America/New_York"),
        ("/made.example/Tzfile/Europe/Berlin", "Europe/Berlin"),
        ("EST", "EST"),
        ("UTC", "UTC"),
    ],
)
def test_a_zone_is_known_in_all_spellings_of_calendars(tzid: str, key: str) -> None:
    found = meant(tzid)

    assert found is not None
    assert found.key == key


@pytest.mark.parametrize("tzid", ["", "Forum Time", "../../etc/passwd", "CEST", "UTC+02:00"])
def test_a_zone_that_nobody_knows_means_none(tzid: str) -> None:
    assert meant(tzid) is None


@pytest.mark.parametrize(
    ("tzid", "told"),
    [("EST", True), ("CEST", True), ("EST5EDT", True), ("UTC", False), ("GMT", False),
     ("Japan", False), ("Europe/Berlin", False)],
)  # fmt: skip
def test_an_abbreviation_is_told_from_a_place(tzid: str, *, told: bool) -> None:
    assert is_abbreviation(tzid) == told
