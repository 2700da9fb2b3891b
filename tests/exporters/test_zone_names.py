"""Old spellings of zones: which names change, which stay, and that calendars have the new ones."""

from datetime import UTC, datetime, timedelta
from importlib.resources import files
from zoneinfo import ZoneInfo

import pytest
import readers
from programmes import schedule_of

from confsched.exporters.icalendar_file import ICalendar
from confsched.exporters.old_zones import OLD_ZONES
from confsched.exporters.options import Options
from confsched.exporters.xcal_file import XCal
from confsched.exporters.zone_names import canonical, renamed
from tools import zone_names

SESSION = "{title: Made up, type: other, url: 'https://made.example', time: '10:00-11:00'"
TWO_SPELLINGS = f"""\
conference: {{id: c, title: C, timezone: US/Eastern, online: true, days: [2005-05-04, 2021-05-19]}}
sessions:
  late: {SESSION}, day: 2}}
  early: {SESSION}, day: 1, timezone: America/New_York}}
"""


@pytest.mark.parametrize(
    ("old", "now"),
    [
        ("US/Eastern", "America/New_York"),
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("Europe/Kiev", "Europe/Kyiv"),
        ("EST", "America/Panama"),
        ("Zulu", "Etc/UTC"),
        # a place of its own, though its clock goes like that of Abidjan
        ("Iceland", "Atlantic/Reykjavik"),
    ],
)
def test_an_old_spelling_is_written_by_its_name_of_today(old: str, now: str) -> None:
    assert canonical(old) == now


@pytest.mark.parametrize(
    "name", ["Europe/Oslo", "America/Nassau", "Africa/Bamako", "Europe/Kyiv", "UTC", "Etc/GMT+5"]
)
def test_a_place_keeps_its_name_whoever_shares_its_clock(name: str) -> None:
    assert canonical(name) == name


def places() -> set[str]:
    tables = [files("tzdata.zoneinfo") / name for name in ("zone.tab", "zone1970.tab")]
    lines = [line for table in tables for line in table.read_text("utf-8").splitlines()]
    return {line.split("\t")[2] for line in lines if not line.startswith("#")}


def test_no_place_is_renamed_and_what_it_is_renamed_to_is_a_place_or_an_offset() -> None:
    assert set(OLD_ZONES) & places() == set()
    assert {name for name in OLD_ZONES.values() if not name.startswith("Etc/")} <= places()


def test_the_table_is_what_the_tool_makes_of_the_tz_database() -> None:
    """A newer version may know more renamings; what is in the table stays so."""
    made = zone_names.old_zones()

    assert {old: made.get(old) for old in OLD_ZONES} == OLD_ZONES


@pytest.mark.parametrize("old", OLD_ZONES)
def test_the_clock_under_the_new_name_is_the_same(old: str) -> None:
    # older versions of the tz database have a history of its own for WET and the like
    moments = [datetime(2000, 1, 1, tzinfo=UTC) + timedelta(days=7 * week) for week in range(2100)]
    told = [moment.astimezone(ZoneInfo(old)).utcoffset() for moment in moments]

    assert [one.astimezone(renamed(ZoneInfo(old))).utcoffset() for one in moments] == told


def test_a_calendar_has_the_new_name_everywhere() -> None:
    schedule = schedule_of(TWO_SPELLINGS.replace("2005-05-04", "2021-05-18"))
    made = ICalendar().export(schedule, Options())

    assert b"US/Eastern" not in made + XCal().export(schedule, Options())
    assert b"X-WR-TIMEZONE:America/New_York\r\n" in made
    assert b"DTSTART;TZID=America/New_York:20210519T100000\r\n" in made
    assert made.count(b"BEGIN:VTIMEZONE") == 1


def test_two_spellings_share_a_definition_only_where_it_holds_for_the_years_of_both() -> None:
    """In 2005 summer time had other rules: one definition would be wrong for one of the two."""
    made = ICalendar().export(schedule_of(TWO_SPELLINGS), Options())

    assert [event["start"] for event in readers.read("icalendar", made)] == [
        "2005-05-04T14:00:00Z",
        "2021-05-19T14:00:00Z",
    ]
    assert b"TZID=" not in made
