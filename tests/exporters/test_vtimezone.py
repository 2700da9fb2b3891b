"""VTIMEZONE blocks, judged by zoneinfo through a reader of their own."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st
from zone_reader import offset_at, onsets_in

from confsched.exporters.vtimezone import ZoneBlock, in_repeated_hour, zone_block

# All but UTC in its many names, the machine's own setting and the stand-in for none.
PLACES = sorted(
    key
    for key in available_timezones() - {"localtime", "Factory"}
    if datetime(2026, 1, 1, tzinfo=ZoneInfo(key)).tzname() != "UTC"
)
SECOND = timedelta(seconds=1)


def lines_of(key: str, first_year: int, last_year: int | None = None) -> list[str]:
    block = zone_block(ZoneInfo(key), first_year, last_year or first_year)
    assert block is not None
    return list(block.lines)


def text(block: str) -> list[str]:
    return block.split()


def test_new_york_begins_with_the_rules_of_2007() -> None:
    assert lines_of("America/New_York", 2021, 2022) == text("""
        BEGIN:VTIMEZONE
        TZID:America/New_York
        BEGIN:DAYLIGHT
        DTSTART:20070311T020000
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
        TZOFFSETFROM:-0500
        TZOFFSETTO:-0400
        TZNAME:EDT
        END:DAYLIGHT
        BEGIN:STANDARD
        DTSTART:20071104T020000
        RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
        TZOFFSETFROM:-0400
        TZOFFSETTO:-0500
        TZNAME:EST
        END:STANDARD
        END:VTIMEZONE
    """)


def test_berlin_changes_on_last_sundays_since_1996() -> None:
    assert lines_of("Europe/Berlin", 2026) == text("""
        BEGIN:VTIMEZONE
        TZID:Europe/Berlin
        BEGIN:DAYLIGHT
        DTSTART:19960331T020000
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        TZNAME:CEST
        END:DAYLIGHT
        BEGIN:STANDARD
        DTSTART:19961027T030000
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        TZNAME:CET
        END:STANDARD
        END:VTIMEZONE
    """)


def test_sydney_ends_its_summer_first() -> None:
    assert lines_of("Australia/Sydney", 2026) == text("""
        BEGIN:VTIMEZONE
        TZID:Australia/Sydney
        BEGIN:STANDARD
        DTSTART:20080406T030000
        RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU
        TZOFFSETFROM:+1100
        TZOFFSETTO:+1000
        TZNAME:AEST
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:20081005T020000
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU
        TZOFFSETFROM:+1000
        TZOFFSETTO:+1100
        TZNAME:AEDT
        END:DAYLIGHT
        END:VTIMEZONE
    """)


def test_lord_howe_moves_its_clock_by_half_an_hour() -> None:
    assert lines_of("Australia/Lord_Howe", 2026) == text("""
        BEGIN:VTIMEZONE
        TZID:Australia/Lord_Howe
        BEGIN:STANDARD
        DTSTART:20080406T020000
        RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU
        TZOFFSETFROM:+1100
        TZOFFSETTO:+1030
        TZNAME:+1030
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:20081005T020000
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU
        TZOFFSETFROM:+1030
        TZOFFSETTO:+1100
        TZNAME:+11
        END:DAYLIGHT
        END:VTIMEZONE
    """)


def test_dublin_is_daylight_in_summer_whatever_its_law_calls_it() -> None:
    assert lines_of("Europe/Dublin", 2026) == text("""
        BEGIN:VTIMEZONE
        TZID:Europe/Dublin
        BEGIN:DAYLIGHT
        DTSTART:19960331T010000
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        TZOFFSETFROM:+0000
        TZOFFSETTO:+0100
        TZNAME:IST
        END:DAYLIGHT
        BEGIN:STANDARD
        DTSTART:19961027T020000
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0000
        TZNAME:GMT
        END:STANDARD
        END:VTIMEZONE
    """)


@pytest.mark.parametrize(
    ("key", "start", "offset", "name"),
    [
        ("America/Phoenix", "19700101T000000", "-0700", "MST"),
        ("Asia/Kolkata", "19700101T000000", "+0530", "IST"),
        ("Europe/Istanbul", "20170101T000000", "+0300", "+03"),
        ("Etc/GMT", "19700101T000000", "+0000", "GMT"),
    ],
)
def test_a_zone_without_changes_has_one_standard_part(
    key: str, start: str, offset: str, name: str
) -> None:
    assert lines_of(key, 2026) == text(f"""
        BEGIN:VTIMEZONE
        TZID:{key}
        BEGIN:STANDARD
        DTSTART:{start}
        TZOFFSETFROM:{offset}
        TZOFFSETTO:{offset}
        TZNAME:{name}
        END:STANDARD
        END:VTIMEZONE
    """)


def test_an_offset_with_seconds_is_written_with_them() -> None:
    assert "TZOFFSETTO:-004430" in lines_of("Africa/Monrovia", 1971)


def test_the_block_says_for_which_years_it_was_proved() -> None:
    block = zone_block(ZoneInfo("Europe/Berlin"), 2024, 2026)

    assert block is not None
    assert (block.tzid, block.first_year, block.last_year) == ("Europe/Berlin", 2024, 2026)


@pytest.mark.parametrize(
    ("key", "first_year", "last_year"),
    [
        ("UTC", 2026, 2026),
        ("Etc/Zulu", 2026, 2026),
        ("Africa/Casablanca", 2021, 2021),  # Ramadan: these dates are this year's only
        ("America/New_York", 2006, 2007),  # other rules since 2007
        ("America/New_York", 2007, 2007),  # January would precede the first onset
        ("America/Sao_Paulo", 2018, 2019),  # summer time given up
        ("Asia/Jerusalem", 2026, 2030),  # the Friday before the last Sunday
        ("Europe/Volgograd", 2020, 2020),  # another offset from December on
        ("Europe/Berlin", 1899, 1899),
        ("Europe/Berlin", 9999, 9999),
    ],
)
def test_what_no_pair_of_rules_can_say_is_left_to_utc(
    key: str, first_year: int, last_year: int
) -> None:
    assert zone_block(ZoneInfo(key), first_year, last_year) is None


def test_the_rule_with_the_longest_past_is_chosen() -> None:
    # In both years the last Sunday of October was also the fourth.
    assert "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU" in lines_of("Europe/Paris", 2025, 2026)
    # Paraguay's fourth Sunday of March was also the last one in 2021 and in 2022.
    assert "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=4SU" in lines_of("America/Asuncion", 2021, 2022)


def test_of_two_rules_with_the_same_past_the_last_week_is_chosen() -> None:
    # It took until 1999 for an October to show that not its fourth Sunday is meant.
    assert "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU" in lines_of("Europe/Berlin", 1997)


def offsets_in(block: ZoneBlock) -> dict[datetime, timedelta]:
    """Give the block's offset at mid-month moments and around the changes of its years."""
    years = range(block.first_year, block.last_year + 1)
    moments = {
        datetime(year, month, 15, 12, tzinfo=UTC) for year in years for month in range(1, 13)
    }
    onsets = onsets_in(block.lines)
    changes = [when for when, before, after in onsets if before != after and when.year in years]
    moments.update(when + step for when in changes for step in (-SECOND, timedelta(), SECOND))
    return {moment: offset_at(block.lines, moment) for moment in moments}


@given(st.sampled_from(PLACES), st.integers(1900, 2037), st.integers(0, 12))
def test_a_block_of_many_years_holds_in_each_of_them(key: str, year: int, more: int) -> None:
    zone = ZoneInfo(key)
    block = zone_block(zone, year, year + more)
    written = {} if block is None else offsets_in(block)

    assert written == {moment: moment.astimezone(zone).utcoffset() for moment in written}


@pytest.mark.parametrize(
    ("moment", "repeated"),
    [
        ("2026-11-01T04:59:59+00:00", False),
        ("2026-11-01T05:00:00+00:00", True),  # 1:00 EDT
        ("2026-11-01T06:59:59+00:00", True),  # 1:59:59 EST
        ("2026-11-01T07:00:00+00:00", False),
        ("2026-03-08T06:59:59+00:00", False),  # before the hour that is left out
        ("2026-03-08T07:00:00+00:00", False),
    ],
)
def test_the_repeated_hour_is_both_of_its_passes(moment: str, *, repeated: bool) -> None:
    assert (
        in_repeated_hour(datetime.fromisoformat(moment), ZoneInfo("America/New_York")) == repeated
    )
