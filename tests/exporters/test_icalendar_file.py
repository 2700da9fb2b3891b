"""The programme as a calendar: judged by other people's readers and by what must never be in it."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest
import readers
from programmes import example, golden, schedule_of
from readers import Record

from confsched.exporters.entries import calendar_sessions, uid
from confsched.exporters.icalendar_file import ICalendar
from confsched.exporters.options import Options
from confsched.schedule.schedule import Schedule

# as announced, in Eastern Time; in May that is four hours behind UTC
FORUM = [
    ("2021-05-19T14:00:00Z", "2021-05-19T14:30:00Z", "Opening"),
    (
        "2021-05-19T14:30:00Z",
        "2021-05-19T15:45:00Z",
        "A New Middle East Security Architecture in the Making",
    ),
    (
        "2021-05-19T16:00:00Z",
        "2021-05-19T17:15:00Z",
        "The Great Power Competition in the Middle East",
    ),
    (
        "2021-05-19T19:00:00Z",
        "2021-05-19T20:15:00Z",
        "A Review of Canada’s Middle East Engagement and Defense Strategy",
    ),
    (
        "2021-05-19T20:30:00Z",
        "2021-05-19T21:30:00Z",
        "Humanitarian Diplomacy: An Underused Foreign Policy Tool in the Middle East",
    ),
    ("2021-05-20T14:00:00Z", "2021-05-20T14:30:00Z", "Opening"),
    (
        "2021-05-20T14:30:00Z",
        "2021-05-20T15:45:00Z",
        "Future of Diplomacy and Engagement in the Middle East",
    ),
    (
        "2021-05-20T16:00:00Z",
        "2021-05-20T17:15:00Z",
        "Arms Race and Terrorism in the Middle East",
    ),
    (
        "2021-05-20T19:00:00Z",
        "2021-05-20T20:15:00Z",
        "Trade and Business Diplomacy in the Middle East",
    ),
    (
        "2021-05-20T20:30:00Z",
        "2021-05-20T21:45:00Z",
        "Pathways to Manage Non-Proliferation in the Middle East",
    ),
    ("2021-05-20T21:45:00Z", "2021-05-20T22:00:00Z", "Closing"),
]
STAMP = datetime(2021, 5, 1, 12, tzinfo=UTC)
NEVER = ("METHOD", "ORGANIZER", "ATTENDEE", "VALARM", "X-ALT-DESC", "RDATE", "COMMENT")


def exported(schedule: Schedule, **options: tzinfo | datetime) -> bytes:
    return ICalendar().export(schedule, Options(**options))  # type: ignore[arg-type]


@lru_cache
def forum() -> bytes:
    return exported(example("mesf2021"), stamp=STAMP)


def unfolded(calendar: bytes) -> list[str]:
    return calendar.replace(b"\r\n ", b"").decode().split("\r\n")


def events(calendar: bytes) -> list[Record]:
    return readers.read("icalendar", calendar)


def test_the_forum_has_eleven_events_at_the_instants_of_its_announcement() -> None:
    assert [(e["start"], e["end"], e["summary"]) for e in events(forum())] == FORUM


@pytest.mark.readers
@pytest.mark.parametrize("name", readers.NAMES)
def test_every_reader_sees_the_same_forum(name: str) -> None:
    readers.require(name)

    assert readers.read(name, forum()) == events(forum())


def test_the_forum_is_what_was_approved() -> None:
    assert forum() == golden("mesf2021.ics", forum())


def test_a_second_run_gives_the_same_bytes() -> None:
    assert exported(example("mesf2021"), stamp=STAMP) == forum()


def test_nothing_that_readers_stumble_over_is_in_it() -> None:
    lines = unfolded(forum())
    before_events = lines[: lines.index("BEGIN:VEVENT")]

    assert [line for line in lines if line.startswith(NEVER) or "VALARM" in line] == []
    assert [line for line in before_events if line.startswith(("UID", "DTSTAMP"))] == []
    assert lines.count("BEGIN:VTIMEZONE") == 1
    assert b"0.1" not in re.sub(rb"VERSION:2\.0", b"", forum())


def test_what_a_calendar_is_called_stands_before_its_parts() -> None:
    lines = unfolded(forum())
    about = "Middle East Strategy Forum 2021\\, Wednesday 19 May 2021 to Thursday 20 May 2021"

    assert lines[: lines.index("BEGIN:VTIMEZONE")] == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//confsched//confsched//EN",
        "CALSCALE:GREGORIAN",
        "NAME:Middle East Strategy Forum 2021",
        "X-WR-CALNAME:Middle East Strategy Forum 2021",
        f"DESCRIPTION:{about}",
        f"X-WR-CALDESC:{about}",
        "X-WR-TIMEZONE:America/New_York",
        "X-CONFSCHED-VENUE:Online",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
    ]


def test_every_event_has_what_every_reader_needs() -> None:
    for event in events(forum()):
        assert event["uid"].endswith("@mesf2021.peacediplomacy.org")
        assert event["location"] == "Online"
        assert event["status"] == "CONFIRMED"
    blocks = "\n".join(unfolded(forum())).split("BEGIN:VEVENT\n")[1:]
    for block in blocks:
        names = [re.split("[:;]", line)[0] for line in block.splitlines()]
        assert names[:7] == [
            *("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY")
        ]
        assert names.count("TRANSP") == names.count("LOCATION") == 1


FULL = """
conference:
  id: full
  title: Full Forum
  description: "A forum; with, marks\\\\ and\\nlines"
  timezone: ET
  domain: forum.example
  url: https://forum.example/é page
  venue: {name: Town Hall, address: "1 Square, Town", url: "https://venue.example", geo: [1, 2]}
  contact: PRIVATE-contact
  days: 2021-05-19
rooms:
  hall: {name: Hall, url: "https://stream.example", link: "https://PRIVATE-room-link"}
tracks: {arms: {name: "Arms, and trust", description: x}}
speakers:
  jo:
    name: Jo Sample
    role: Director
    organization: Sample Institute
    email: PRIVATE-email
    phone: PRIVATE-phone
    notes: PRIVATE-notes
    attributes: {gender: PRIVATE-attribute}
    extra: {x: PRIVATE-extra}
    available: [day 1]
    allow: [{rule: busy-day, reason: PRIVATE-reason}]
  max: {name: Max Sample}
sessions:
  all:
    title: "Trade; and, war"
    subtitle: Panel 1
    abstract: An abstract.
    description: More.
    type: panel
    room: hall
    track: arms
    time: 10:00-11:00
    speakers: [jo, {name: In Place, organization: Elsewhere}]
    moderator: max
    tags: ["beginners, too", x]
    url: https://forum.example/1
    link: https://PRIVATE-link
    notes: PRIVATE-notes
    source: PRIVATE-source
    extra: {x: PRIVATE-extra}
    allow: [{rule: room-clash, reason: PRIVATE-reason}]
  maybe: {title: Maybe, type: other, time: 11:00-12:00, status: tentative}
  idea: {title: Idea, type: other, time: 11:00-12:00, status: proposed, room: hall}
  off: {title: Off, type: other, time: 12:00-13:00, status: cancelled, room: hall}
  later: {title: Unscheduled, type: other}
  lunch: {title: Lunch, time: 13:00-14:00, room: all}
"""


def test_what_is_public_about_a_session_is_in_its_event() -> None:
    made = {event["uid"].split("@")[0]: event for event in events(exported(schedule_of(FULL)))}

    assert made["all"] == {
        "uid": "all@full.forum.example",
        "start": "2021-05-19T14:00:00Z",
        "end": "2021-05-19T15:00:00Z",
        "summary": "Trade; and, war",
        "location": "Hall, Town Hall, 1 Square, Town",
        "description": "Panel 1\nAn abstract.\nMore.\n\n"
        "Jo Sample, Director, Sample Institute\nIn Place, Elsewhere\nModerator: Max Sample\n\n"
        "Track: Arms, and trust\n\nhttps://forum.example/1",
        "status": "CONFIRMED",
        "sequence": 0,
        "url": "https://forum.example/1",
        "categories": ["Panel", "Arms and trust", "beginners too", "x"],
    }
    assert {key: (event["status"], event["summary"]) for key, event in made.items()} == {
        "all": ("CONFIRMED", "Trade; and, war"),
        "maybe": ("TENTATIVE", "Maybe"),
        "idea": ("TENTATIVE", "Idea"),
        "off": ("CANCELLED", "CANCELLED: Off"),
        "lunch": ("CONFIRMED", "Lunch"),
    }
    assert made["lunch"]["location"] == "All rooms, Town Hall, 1 Square, Town"


def test_the_stream_is_where_clients_look_for_it() -> None:
    lines = unfolded(exported(schedule_of(FULL)))

    assert "CONFERENCE;VALUE=URI:https://stream.example" in lines
    assert "URL:https://forum.example/%C3%A9%20page" in lines


def test_nothing_private_is_ever_in_it() -> None:
    assert b"PRIVATE" not in exported(schedule_of(FULL))


def test_what_has_no_time_has_no_event() -> None:
    assert b"Unscheduled" not in exported(schedule_of(FULL))


def test_a_description_never_begins_or_ends_with_an_empty_line() -> None:
    text = """
conference: {id: c, title: C, timezone: ET, days: 2021-05-19}
sessions:
  a: {title: A, type: other, time: 10:00-11:00, speakers: [Jo Sample]}
  b: {title: B, type: other, time: 11:00-12:00, url: "https://b.example"}
  c: {title: C, type: other, time: 12:00-13:00, track: T}
"""
    assert [event["description"] for event in events(exported(schedule_of(text)))] == [
        "Jo Sample",
        "https://b.example",
        "Track: T",
    ]


def test_a_post_of_several_lines_is_in_the_line_of_its_name() -> None:
    schedule = schedule_of("""
        conference: {id: c, title: C, timezone: UTC, days: 2030-05-14}
        speakers: {ada: {name: Ada Sample, role: "Head of Boats\\nPast President"}}
        sessions: {one: {title: One, date: 2030-05-14, time: "10:00-11:00", speakers: [ada]}}
    """)
    described = [line for line in unfolded(exported(schedule)) if "Ada" in line]

    assert described == ["DESCRIPTION:Ada Sample\\, Head of Boats Past President"]


def test_a_time_that_the_clock_shows_twice_is_written_in_utc() -> None:
    text = """
conference: {id: c, title: C, timezone: ET, days: 2021-11-07}
sessions:
  a: {title: A, type: other, time: 0:15-0:45}
  b: {title: B, type: other, time: 0:30-1:30}
  c: {title: C, type: other, time: 1:30-2:30}
  d: {title: D, type: other, time: 2:00-3:00}
"""
    lines = unfolded(exported(schedule_of(text)))

    assert [line for line in lines if line.startswith(("DTSTART:2021", "DTSTART;", "DTEND"))] == [
        "DTSTART;TZID=America/New_York:20211107T001500",
        "DTEND;TZID=America/New_York:20211107T004500",
        "DTSTART:20211107T043000Z",
        "DTEND:20211107T053000Z",
        "DTSTART:20211107T053000Z",
        "DTEND:20211107T073000Z",
        "DTSTART;TZID=America/New_York:20211107T020000",
        "DTEND;TZID=America/New_York:20211107T030000",
    ]


# New York puts its clock back at 06:00 UTC: 05:30 and 06:30 are both half past one there
AROUND = ["2021-11-07T04:30Z", "2021-11-07T05:30Z", "2021-11-07T06:30Z", "2021-11-07T07:30Z"]


@pytest.mark.parametrize(("start", "end"), list(combinations(AROUND, 2)))
def test_a_start_or_an_end_in_either_pass_of_the_repeated_hour_puts_both_in_utc(
    start: str, end: str
) -> None:
    text = """
conference: {id: c, title: C, timezone: ET, days: 2021-11-07}
sessions: {a: {title: A, type: other, time: 0:15-0:45}}
"""
    schedule = schedule_of(text)
    [session] = schedule.scheduled
    first, last = datetime.fromisoformat(start), datetime.fromisoformat(end)
    moved = replace(session, start=first, end=last)
    made = exported(replace(schedule, sessions=(moved,)))
    is_around = (start, end) == (AROUND[0], AROUND[-1])

    assert (b"DTSTART;TZID=America/New_York:" in made) == is_around
    assert (b"DTEND;TZID=America/New_York:" in made) == is_around
    assert {event["start"] for event in readers.read("icalendar", made)} == {
        start.replace("Z", ":00Z")
    }


def test_without_a_domain_an_identity_is_nobodys() -> None:
    text = """
conference: {id: c, title: C, timezone: ET, days: 2021-05-19}
sessions: {a: {title: A, time: 10:00-11:00}}
"""
    (event,) = events(exported(schedule_of(text)))

    assert (event["uid"], event["location"]) == ("a@c.invalid", "C")


def test_entries_carry_the_stamp_or_the_beginning_of_1970() -> None:
    aware = datetime(2021, 5, 1, 8, tzinfo=timezone(timedelta(hours=-4)))
    for stamp, told in ((aware, "20210501T120000Z"), (None, "19700101T000000Z")):
        made = ICalendar().export(example("minimal"), Options(stamp=stamp))
        dated = {line for line in unfolded(made) if line.startswith(("DTSTAMP", "LAST-MODIFIED"))}
        assert dated == {f"DTSTAMP:{told}", f"LAST-MODIFIED:{told}"}


def test_another_zone_changes_the_clock_and_not_the_instants() -> None:
    schedule = example("mesf2021")
    for zone in (
        ZoneInfo("Asia/Tehran"),
        ZoneInfo("Asia/Tokyo"),
        timezone(timedelta(hours=3)),
        UTC,
    ):
        made = exported(schedule, zone=zone, stamp=STAMP)
        assert [(e["start"], e["end"], e["summary"]) for e in events(made)] == FORUM


def test_moving_and_renaming_a_session_keeps_its_identity() -> None:
    schedule = example("mesf2021")
    first = calendar_sessions(schedule)[0]
    later = first.start + timedelta(days=1)
    moved = replace(first, title="Other", start=later, end=later + timedelta(hours=1))

    assert uid(schedule, moved) == uid(schedule, first)
