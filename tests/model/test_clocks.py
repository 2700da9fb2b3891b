"""Times of day as people write them."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confsched.model.clocks import (
    ClockRange,
    ClockTime,
    format_clock,
    other_readings,
    parse_clock,
    parse_hours,
    parse_time,
)
from confsched.model.texts import BadText
from confsched.model.zones import Zone, ZoneKind, parse_zone

ET = Zone("ET", ZoneInfo("America/New_York"), None, ZoneKind.PLACE)


def at(text: str) -> int:
    """Seconds of HH:MM, by the simplest reading there is."""
    hour, minute = text.split(":")
    return int(hour) * 3600 + int(minute) * 60


def span(text: str, zone: str | None = None) -> ClockRange:
    start, end = text.split("-")
    return ClockRange(at(start), at(end), parse_zone(zone) if zone else None)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("10:30-11:45", "10:30-11:45"),
        ("10.30 - 11.45", "10:30-11:45"),
        ("10:30 – 11:45", "10:30-11:45"),
        ("10:30—11:45", "10:30-11:45"),
        ("10:30 − 11:45", "10:30-11:45"),
        ("10:30~11:45", "10:30-11:45"),
        ("10:30..11:45", "10:30-11:45"),
        ("10:30 to 11:45", "10:30-11:45"),
        ("10:30 until 11:45", "10:30-11:45"),
        ("10:30 till 11:45", "10:30-11:45"),
        ("10:30 bis 11:45", "10:30-11:45"),
        ("10:30 à 11:45", "10:30-11:45"),
        ("from 10:30 to 11:45", "10:30-11:45"),
        ("between 10:30 and 11:45", "10:30-11:45"),
        ("13.30–15 Uhr", "13:30-15:00"),
        ("13.30 Uhr bis 15 Uhr", "13:30-15:00"),
        ("von 13 bis 15 Uhr", "13:00-15:00"),
        ("zwischen 13 und 15 Uhr", "13:00-15:00"),
        ("16h15 - 17h15", "16:15-17:15"),
        ("16u15 - 17u", "16:15-17:00"),
        ("16u15 - 17 uur", "16:15-17:00"),
        ("16 h 15 – 17 h 15", "16:15-17:15"),
        ("10h-11h30", "10:00-11:30"),
        ("de 10h à 11h30", "10:00-11:30"),
        ("10-11", "10:00-11:00"),
        ("1030-1145", "10:30-11:45"),
        ("1030-1145 AM", "10:30-11:45"),
        ("10:30:00-11:45:00", "10:30-11:45"),
        ("10:30 hrs - 11:45 hrs", "10:30-11:45"),
        ("10 AM – 6 PM", "10:00-18:00"),
        ("10:30 a.m. - 1:45 p.m.", "10:30-13:45"),
        ("10:30AM-1:45pm", "10:30-13:45"),
        ("7: 30 AM - 8 :15 AM", "07:30-08:15"),
        ("10-11:30 AM", "10:00-11:30"),
        ("11:30-1:00 PM", "11:30-13:00"),
        ("1:00-2:30 PM", "13:00-14:30"),
        ("9-5 PM", "09:00-17:00"),
        ("12-1 PM", "12:00-13:00"),
        ("12:30-1 AM", "00:30-01:00"),
        ("11-1 AM", "23:00-01:00"),
        ("10 AM - 12", "10:00-12:00"),
        ("10:30 AM - 11:45", "10:30-11:45"),
        ("11 AM - 1", "11:00-13:00"),
        ("10 PM - 2", "22:00-02:00"),
        ("13:00 - 2 PM", "13:00-14:00"),
        ("11 AM - 13:00", "11:00-13:00"),
        ("0:30 - 1 PM", "00:30-13:00"),
        ("10 - noon", "10:00-12:00"),
        ("noon - 1:30", "12:00-13:30"),
        ("12:00 noon - 1 PM", "12:00-13:00"),
        ("10 PM - midnight", "22:00-24:00"),
        ("10 PM - 12:00 midnight", "22:00-24:00"),
        ("midnight - 1 AM", "00:00-01:00"),
        ("22:00-24:00", "22:00-24:00"),
        ("22:00-02:00", "22:00-02:00"),
        ("17h30-17h00", "17:30-17:00"),
        ("10:30-04:00", "10:30-04:00"),
        ("１０:３０-١١:٤٥", "10:30-11:45"),
    ],
)
def test_a_range_is_read_as_people_write_it(text: str, meant: str) -> None:
    assert parse_time(text) == span(meant)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("10:30", "10:30"),
        ("10.30", "10:30"),
        ("10:30:00", "10:30"),
        ("10:30:00.000", "10:30"),
        ("10:30:00.500127", "10:30"),
        ("10:30 a.m.", "10:30"),
        ("10:30AM", "10:30"),
        ("7: 30 AM", "07:30"),
        ("9h", "09:00"),
        ("16H15", "16:15"),
        ("9 Uhr", "09:00"),
        ("9 Uhr 30", "09:30"),
        ("10.30 h", "10:30"),
        ("1030 hrs", "10:30"),
        ("10 o'clock", "10:00"),
        ("10 AM", "10:00"),
        ("12 AM", "00:00"),
        ("12:30 AM", "00:30"),
        ("0:30 AM", "00:30"),
        ("12 PM", "12:00"),
        ("noon", "12:00"),
        ("Noon", "12:00"),
        ("midday", "12:00"),
        ("12 noon", "12:00"),
        ("12:00 noon", "12:00"),
        ("midnight", "00:00"),
        ("12 midnight", "00:00"),
        ("from 10:30", "10:30"),
    ],
)
def test_one_time_is_read_as_people_write_it(text: str, meant: str) -> None:
    assert parse_time(text) == ClockTime(at(meant))
    assert parse_clock(text) == ClockTime(at(meant))


@pytest.mark.parametrize(
    ("text", "meant", "zone"),
    [
        ("10:30 AM–11:45 AM ET", "10:30-11:45", "ET"),
        ("10:30 AM -11:45 AM ET", "10:30-11:45", "ET"),
        ("10:30 AM ET - 11:45 AM ET", "10:30-11:45", "ET"),
        ("10:30 AM ET-11:45 AM ET", "10:30-11:45", "ET"),
        ("10:30 AM ET - 11:45 AM", "10:30-11:45", "ET"),
        ("10:30-11:45 (ET)", "10:30-11:45", "ET"),
        ("10:30-11:45, ET", "10:30-11:45", "ET"),
        ("10:30-11:45 a.m. Eastern Time", "10:30-11:45", "Eastern Time"),
        ("09:00-10:00 CET", "09:00-10:00", "CET"),
        ("10:30-11:45 Europe/London", "10:30-11:45", "Europe/London"),
        ("10:30-11:45 America/Port-au-Prince", "10:30-11:45", "America/Port-au-Prince"),
        ("10:30-11:45 US / Eastern", "10:30-11:45", "US / Eastern"),
        ("10:30-11:45 -04:00", "10:30-11:45", "-04:00"),
        ("10:30-11:45+02:00", "10:30-11:45", "+02:00"),
        ("10:30 UTC - 11:30 UTC", "10:30-11:30", "UTC"),
        ("10:30 UTC+3 - 11:30 UTC+3", "10:30-11:30", "UTC+3"),
        ("10:30Z-11:30Z", "10:30-11:30", "Z"),
    ],
)
def test_a_range_is_read_with_its_zone(text: str, meant: str, zone: str) -> None:
    assert parse_time(text) == span(meant, zone)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("10:30 AM ET", "ET"),
        ("10:30ET", "ET"),
        ("10:30 (ET)", "ET"),
        ("10:30 HST", "HST"),
        ("10:30 PT", "PT"),
        ("10:30 London time", "London time"),
        ("10:30Z", "Z"),
        ("10:30+02:00", "+02:00"),
        ("10:30 UTC+3", "UTC+3"),
        ("10:30 UTC-3", "UTC-3"),
        ("10:30 UTC −3", "UTC -3"),
        ("10:30 GMT -3", "GMT -3"),
        ("10:30 Etc/GMT-3", "Etc/GMT-3"),
        ("10:30 America/Port-au-Prince", "America/Port-au-Prince"),
    ],
)
def test_one_time_is_read_with_its_zone(text: str, zone: str) -> None:
    assert parse_time(text) == ClockTime(at("10:30"), parse_zone(zone))
    assert parse_clock(text) == ClockTime(at("10:30"), parse_zone(zone))


def test_seconds_are_kept() -> None:
    assert parse_clock("10:30:15") == ClockTime(at("10:30") + 15)


def test_the_end_of_the_day_is_a_time_but_nothing_starts_there() -> None:
    assert parse_clock("24:00") == ClockTime(86_400)

    with pytest.raises(BadText, match=r"^'24:00' can only end something: write 00:00 of the next"):
        parse_time("24:00")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "'' is not a time"),
        ("TBA", "'TBA' is not a time"),
        ("10", "'10' is not a time: write 10:00 or 10 AM"),
        ("10 ET", "'10' is not a time: write 10:00 or 10 AM"),
        ("2", "'2' is not a time: write 14:00 or 2 PM"),
        ("7", "'7' is not a time: write 7:00 or 7 AM"),
        ("14", "'14' is not a time: write 14:00"),
        ("0", "'0' is not a time: write 0:00"),
        ("1030", "'1030' is not a time: write 10:30"),
        ("25:00", "'25:00' is not a time of day"),
        ("10:60", "'10:60' is not a time of day"),
        ("10:30:60", "'10:30:60' is not a time of day"),
        ("24:01", "'24:01' is not a time of day"),
        ("10:00-25:00", "'25:00' is not a time of day"),
        ("13:00 PM", "'13:00 PM' mixes the 24-hour clock with PM"),
        ("13:00 a.m.", "'13:00 a.m.' mixes the 24-hour clock with AM"),
        ("0:30 PM", "'0:30 PM' mixes the 24-hour clock with PM"),
        ("24:00-10:00", "'24:00' can only end something: write 00:00 of the next day"),
        ("1030-11", "'1030 - 11' is not a range of times"),
        ("10:3", "'10:3' is not a time"),
        ("2021-05-19", "'2021-05-19' is not a time"),
        ("10:30-11:45-12:00", "'10:30-11:45-12:00' is not a time"),
        ("10:30 - lunch", "'10:30 - lunch' is not a time"),
        ("10:30 XYZT", "'XYZT' is not a time zone"),
        ("9.3", "'9.3' is not a time: write 9:30"),
        ("1O:30", "'1O:30' has a letter in the place of a digit: write 10:30"),
        ("9:l5-1O:OO", "'9:l5-1O:OO' has a letter in the place of a digit: write 9:15-10:00"),
        ("10:30 EDST", "'EDST' is not a time zone (did you mean EST or EDT?)"),
        ("10:30 UTC+15", "'UTC+15' is more than 14 hours from UTC"),
        (
            "10 CST - 11 IST",
            "'10 CST - 11 IST' starts in CST and ends in IST: write both in one zone",
        ),
        ("10 ET - 11 PT", "'10 ET - 11 PT' starts in ET and ends in PT: write both in one zone"),
    ],
)
def test_what_is_no_time_is_refused_in_one_sentence(text: str, message: str) -> None:
    with pytest.raises(BadText) as caught:
        parse_time(text)

    assert caught.value.message == message
    assert caught.value.example == "10:30 AM - 11:45 AM ET"


def test_a_range_is_no_single_time() -> None:
    with pytest.raises(BadText) as caught:
        parse_clock("10:00-11:00")

    assert caught.value.message == "'10:00-11:00' is a range where one time is wanted"
    assert caught.value.example == "10:30 AM ET"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("10:00 AM - 6:00 PM", ["10:00-18:00"]),
        ("09:00-12:00, 13:00-18:00", ["09:00-12:00", "13:00-18:00"]),
        ("9-12 and 13-18", ["09:00-12:00", "13:00-18:00"]),
        ("9-12; 13-18 & 19-20", ["09:00-12:00", "13:00-18:00", "19:00-20:00"]),
        ("between 9:00 and 12:00, 13-18", ["09:00-12:00", "13:00-18:00"]),
        ("18:00-02:00", ["18:00-02:00"]),
        ("0-24", ["00:00-24:00"]),
        ("closed", []),
        (" Closed ", []),
    ],
)
def test_opening_hours_are_ranges(text: str, meant: list[str]) -> None:
    assert parse_hours(text) == tuple(map(span, meant))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("10:00", "'10:00' is one time where a range is wanted"),
        ("9:00-12:00 ET", "'9:00-12:00 ET' names a zone, which opening hours cannot have"),
        ("9:00-12:00,", "'' is not a time"),
        ("9:00-25:00", "'25:00' is not a time of day"),
    ],
)
def test_what_are_no_opening_hours_is_refused(text: str, message: str) -> None:
    with pytest.raises(BadText) as caught:
        parse_hours(text)

    assert caught.value.message == message
    assert caught.value.example == "09:00-12:00, 13:00-18:00"


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("17h30-17h00", ["17:00-17:30"]),
        ("1:00 PM - 11:45 AM", ["11:45-13:00", "01:00-11:45", "13:00-23:45"]),
        ("10:30 AM - 1:00 AM", ["10:30-13:00", "01:00-10:30"]),
        ("10:30 - 1:00", ["10:30-13:00", "01:00-10:30"]),
        ("11 PM - 11:45 AM", ["11:00-11:45", "23:00-23:45", "11:45-23:00"]),
        ("10:00-10:00", ["10:00-22:00"]),
        ("22:00-22:00", []),
        ("midnight - midnight", []),
        ("10:30", []),
    ],
)
def test_a_range_that_runs_backwards_has_other_readings(text: str, readings: list[str]) -> None:
    assert other_readings(text) == tuple(map(span, readings))


def test_other_readings_keep_the_zone() -> None:
    assert other_readings("17h30-17h00 ET") == (span("17:00-17:30", "ET"),)


minutes = st.integers(0, 1439).map(lambda minute: minute * 60)


@given(st.integers(0, 86_400))
def test_a_written_clock_is_read_back(seconds: int) -> None:
    assert parse_clock(format_clock(seconds)) == ClockTime(seconds)


def test_a_clock_is_written_with_seconds_only_where_it_has_some() -> None:
    assert format_clock(0) == "00:00"
    assert format_clock(at("10:30")) == "10:30"
    assert format_clock(at("10:30") + 5) == "10:30:05"
    assert format_clock(86_400) == "24:00"


def in_styles(seconds: int) -> list[str]:
    hour, minute = divmod(seconds // 60, 60)
    twelve, half = hour % 12 or 12, "AM" if hour < 12 else "PM"
    return [
        f"{hour:02}:{minute:02}",
        f"{hour}.{minute:02}",
        f"{hour}h{minute:02}",
        f"{hour}:{minute:02} Uhr",
        f"{twelve}:{minute:02} {half}",
        f"{twelve:02}:{minute:02}{half.lower()}",
        f"{twelve}: {minute:02} {half[0].lower()}.m.",
    ]


@pytest.mark.parametrize("style", range(7))
def test_every_minute_of_the_day_is_read_in_every_style(style: int) -> None:
    day = range(0, 86_400, 60)

    assert [parse_time(in_styles(one)[style]) for one in day] == [ClockTime(one) for one in day]


@given(
    start=minutes,
    end=minutes,
    style=st.integers(0, 6),
    dash=st.sampled_from(["-", " - ", " -", "–", " — ", " to ", " bis ", " until "]),
    zone=st.sampled_from(["", " ET", " (ET)", " (America/New_York)", " eastern time"]),
)
def test_every_range_is_read_in_every_style(
    start: int, end: int, style: int, dash: str, zone: str
) -> None:
    read = parse_time(f"{in_styles(start)[style]}{dash}{in_styles(end)[style]}{zone}")

    assert isinstance(read, ClockRange)
    assert (read.start, read.end) == (start, end)
    assert (read.zone and read.zone.place) == (ET.place if zone else None)


@given(start=minutes, end=minutes)
def test_a_start_without_am_or_pm_is_the_one_that_runs_forward(start: int, end: int) -> None:
    bare = in_styles(start)[4].removesuffix(" AM").removesuffix(" PM")
    halves = [start % 43_200, start % 43_200 + 43_200]
    same_half, other_half = halves if end < 43_200 else reversed(halves)

    assert parse_time(f"{bare} - {in_styles(end)[4]}") == ClockRange(
        same_half if same_half < end else other_half, end
    )


@given(start=minutes, end=minutes)
def test_other_readings_last_longer_than_nothing_and_half_a_day_at_most(
    start: int, end: int
) -> None:
    readings = other_readings(f"{in_styles(start)[4]} - {in_styles(end)[4]}")
    lengths = [one.end - one.start for one in readings]

    assert lengths == sorted(lengths)
    assert all(0 < length <= timedelta(hours=12).total_seconds() for length in lengths)
    assert ClockRange(start, end) not in readings
