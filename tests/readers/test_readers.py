"""Three readers of other people agree on a calendar made with our zones and our lines."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

import pytest
import readers
from readers import Record

from confsched.exporters.icaltext import content, text_value, uri_value
from confsched.exporters.vtimezone import ZoneBlock, zone_block

pytestmark = pytest.mark.readers

# Winter, summer, and the days on which the clock is changed, a moment before and after.
WALLS = {
    "America/New_York": (
        "2026-01-15T09:00", "2026-07-15T09:00", "2026-03-08T01:59", "2026-03-08T03:00",
        "2026-11-01T00:59", "2026-11-01T02:00",
    ),
    "Europe/Berlin": (
        "2026-01-15T09:00", "2026-07-15T09:00", "2026-03-29T01:59", "2026-03-29T03:00",
        "2026-10-25T01:59", "2026-10-25T03:00",
    ),
    "Europe/Dublin": (
        "2026-01-15T09:00", "2026-07-15T09:00", "2026-03-29T00:59", "2026-03-29T02:00",
        "2026-10-25T00:59", "2026-10-25T02:00",
    ),
    "Australia/Sydney": (
        "2026-01-15T09:00", "2026-07-15T09:00", "2026-04-05T01:59", "2026-04-05T03:00",
        "2026-10-04T01:59", "2026-10-04T03:00",
    ),
    "Australia/Lord_Howe": (
        "2026-01-15T09:00", "2026-07-15T09:00", "2026-04-05T01:29", "2026-04-05T02:00",
        "2026-10-04T01:59", "2026-10-04T02:30",
    ),
    "Asia/Kolkata": ("2026-01-15T09:00", "2026-07-15T09:00"),
}  # fmt: skip
DESCRIPTION = (
    "Speakers: Żaneta Ångström (chair); 李小龍, René \\ co.\n\n"
    "Überlegungen zur Ökonomie – मुंबई में 👩\u200d💻, “quoted” and 'plain': a\tb\n" * 3
)
ADDRESS = "https://example.org/sessions/7?lang=fr&x=a;b,c"


def utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def calendar(*components: tuple[str, ...]) -> bytes:
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//confsched//tests//EN")
    return content((*head, *(line for lines in components for line in lines), "END:VCALENDAR"))


def zone_lines(key: str, year: int) -> tuple[str, ...]:
    block = zone_block(ZoneInfo(key), year, year)
    assert block is not None
    return block.lines


@lru_cache
def world() -> tuple[ZoneBlock, ...]:
    blocks = (zone_block(ZoneInfo(key), 2026, 2026) for key in sorted(available_timezones()))
    return tuple(block for block in blocks if block)


def event_lines(uid: str, key: str, start: datetime, end: datetime) -> tuple[str, ...]:
    return (
        "BEGIN:VEVENT",
        f"UID:{uid}",
        "DTSTAMP:20260101T000000Z",
        f"DTSTART;TZID={key}:{start:%Y%m%dT%H%M%S}",
        f"DTEND;TZID={key}:{end:%Y%m%dT%H%M%S}",
        f"SUMMARY:{text_value(f'Où va {key}; et, où?')}",
        f"LOCATION:{text_value('Großer Saal, Haus 2')}",
        f"DESCRIPTION:{text_value(DESCRIPTION)}",
        "STATUS:CONFIRMED",
        "SEQUENCE:3",
        f"URL:{uri_value(ADDRESS)}",
        f"CATEGORIES:{text_value('Économie, politique')},{text_value('Panel')}",
        "END:VEVENT",
    )


def record(uid: str, key: str, start: datetime, end: datetime) -> Record:
    return {
        "uid": uid,
        "start": utc(start),
        "end": utc(end),
        "summary": f"Où va {key}; et, où?",
        "location": "Großer Saal, Haus 2",
        "description": DESCRIPTION,
        "status": "CONFIRMED",
        "sequence": 3,
        "url": ADDRESS,
        "categories": ["Économie, politique", "Panel"],
    }


def slots() -> list[tuple[str, str, datetime, datetime]]:
    """Give uid, zone, start and end of every event; an end is twelve hours on by the clock."""
    starts = [
        (key, datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(key)))
        for key, walls in WALLS.items()
        for wall in walls
    ]
    return [
        (f"{number}@example.org", key, start, start + timedelta(hours=12))
        for number, (key, start) in enumerate(starts)
    ]


@pytest.mark.parametrize("name", readers.NAMES)
def test_each_reader_gives_the_instants_of_zoneinfo_and_the_texts_as_written(name: str) -> None:
    readers.require(name)
    zones = [zone_lines(key, 2026) for key in WALLS]
    expected = [record(*slot) for slot in slots()]
    expected.sort(key=lambda each: (each["start"], each["uid"]))

    assert (
        readers.read(name, calendar(*zones, *(event_lines(*slot) for slot in slots()))) == expected
    )


@pytest.mark.parametrize("name", readers.NAMES)
def test_the_first_weeks_after_the_year_in_which_rules_began_are_right(name: str) -> None:
    readers.require(name)
    key = "America/New_York"
    start = datetime(2008, 1, 15, 9, tzinfo=ZoneInfo(key))
    slot = ("a@example.org", key, start, start + timedelta(hours=1))

    assert readers.read(name, calendar(zone_lines(key, 2008), event_lines(*slot))) == [
        record(*slot)
    ]


@pytest.mark.parametrize("name", readers.NAMES)
def test_every_zone_of_the_world_is_read_right_in_winter_and_summer(name: str) -> None:
    readers.require(name)
    starts = {
        f"{month}/{block.tzid}": datetime(2026, month, 15, 12, tzinfo=ZoneInfo(block.tzid))
        for block in world()
        for month in (1, 7)
    }
    zones = [block.lines for block in world()]
    events = [event_lines(uid, uid[2:], start, start) for uid, start in starts.items()]
    records = readers.read(name, calendar(*zones, *events))

    assert {each["uid"]: each["start"] for each in records} == {
        uid: utc(start) for uid, start in starts.items()
    }


@pytest.mark.parametrize("name", readers.NAMES)
def test_the_zone_is_the_one_in_the_file_not_one_the_reader_knows(name: str) -> None:
    readers.require(name)
    kolkata = [
        line.replace("TZID:Asia/Kolkata", "TZID:Europe/Berlin")
        for line in zone_lines("Asia/Kolkata", 2026)
    ]
    start = datetime(2026, 7, 15, 9, tzinfo=ZoneInfo("Asia/Kolkata"))
    lines = event_lines("a@example.org", "Europe/Berlin", start, start + timedelta(hours=1))

    assert readers.read(name, calendar(tuple(kolkata), lines))[0]["start"] == utc(start)


@pytest.mark.parametrize("name", readers.NAMES)
def test_what_an_event_leaves_out_is_empty(name: str) -> None:
    readers.require(name)
    lines = (
        "BEGIN:VEVENT", "UID:a@example.org", "DTSTAMP:20260101T000000Z",
        "DTSTART:20260115T090000Z", "DTEND:20260115T100000Z", "END:VEVENT",
    )  # fmt: skip

    assert readers.read(name, calendar(lines)) == [
        {
            "uid": "a@example.org",
            "start": "2026-01-15T09:00:00Z",
            "end": "2026-01-15T10:00:00Z",
            "summary": "",
            "location": "",
            "description": "",
            "status": "",
            "sequence": 0,
            "url": "",
            "categories": [],
        }
    ]


@pytest.mark.parametrize("name", readers.NAMES)
def test_a_zone_that_the_file_does_not_hold_is_refused(name: str) -> None:
    readers.require(name)
    start = datetime(2026, 7, 15, 9, tzinfo=UTC)
    lines = event_lines("a@example.org", "Europe/Berlin", start, start + timedelta(hours=1))

    with pytest.raises((ValueError, KeyError), match="Europe/Berlin"):
        readers.read(name, calendar(lines))


@pytest.mark.parametrize("name", readers.NAMES)
def test_a_value_that_cannot_be_read_is_refused_not_skipped(name: str) -> None:
    readers.require(name)
    lines = ("BEGIN:VEVENT", "UID:a@example.org", "DTSTART:soon", "DTEND:later", "END:VEVENT")

    with pytest.raises(ValueError, match=r"DTSTART|date"):
        readers.read(name, calendar(lines))


@pytest.mark.parametrize("name", ["icalendar", "libical"])  # ical.js reads only what is asked for
def test_the_strict_readers_refuse_a_broken_value_that_no_record_holds(name: str) -> None:
    readers.require(name)
    start = datetime(2026, 7, 15, 9, tzinfo=ZoneInfo("Asia/Kolkata"))
    lines = event_lines("a@example.org", "Asia/Kolkata", start, start + timedelta(hours=1))
    broken = (*lines[:2], "DTSTAMP:soon", *lines[3:])

    with pytest.raises(ValueError, match="DTSTAMP"):
        readers.read(name, calendar(zone_lines("Asia/Kolkata", 2026), broken))
