"""What takes whole days, as exports tell it: dates in calendars, a line of their own elsewhere."""

import json
from typing import Final

from programmes import schedule_of

from confsched.exporters.icalendar_file import ICalendar
from confsched.exporters.jsonld_file import JsonLd
from confsched.exporters.markdown import Markdown
from confsched.exporters.options import Options
from confsched.exporters.xcal_file import XCal

PORT: Final = schedule_of("""
conference: {id: a, title: Port, timezone: Europe/Oslo, days: 2030-05-14 to 2030-05-16}
sessions:
  fair: {title: Fair, type: other, date: 2030-05-14, duration: 2 days}
  talk: {title: Talk, date: 2030-05-14, time: 10:00-11:00}
  trip: {title: Trip, type: other, date: 2030-05-15, status: cancelled}
  walk: {title: Walk, type: other, date: 2030-05-15, start: "9:00"}
  tea: {title: Tea, date: 2030-05-15}
""")


def test_a_calendar_has_their_dates() -> None:
    lines = ICalendar().export(PORT, Options()).decode().splitlines()
    told = ("UID", "DTSTART;", "DTEND;", "STATUS")

    assert [line for line in lines if line.startswith(told)] == [
        *("UID:fair@a.invalid", "DTSTART;VALUE=DATE:20300514", "DTEND;VALUE=DATE:20300516"),
        "STATUS:CONFIRMED",
        "UID:talk@a.invalid",
        "DTSTART;TZID=Europe/Oslo:20300514T100000",
        "DTEND;TZID=Europe/Oslo:20300514T110000",
        "STATUS:CONFIRMED",
        *("UID:trip@a.invalid", "DTSTART;VALUE=DATE:20300515", "DTEND;VALUE=DATE:20300516"),
        "STATUS:CANCELLED",
    ]


def test_what_has_no_end_is_left_out_and_told_so() -> None:
    told = [(session.title, why) for session, why in ICalendar().left_out(PORT)]

    assert told == [("Walk", "nothing says when it ends"), ("Tea", "it has no time")]


def test_so_has_one_in_xml() -> None:
    made = XCal().export(PORT, Options()).decode()

    assert "<dtstart><date>2030-05-14</date></dtstart>" in made
    assert "<dtend><date>2030-05-16</date></dtend>" in made


def test_so_has_a_programme_in_markdown() -> None:
    lines = Markdown().export(PORT, Options()).decode().splitlines()

    assert [line for line in lines if line.startswith("#")] == [
        "# Port",
        "## Day 1 · Tuesday 14 May 2030",
        "### all day · Fair",
        "### 10:00–11:00 CEST · Talk",
        "## Day 2 · Wednesday 15 May 2030",
        "### all day · Fair",
        "### all day · Cancelled: Trip",
        "## Day 3 · Thursday 16 May 2030",
        "## Not scheduled yet",
        "### Walk",
        "### Tea",
    ]


def test_search_engines_are_told_the_first_and_the_last_day() -> None:
    fair, _, trip = json.loads(JsonLd().export(PORT, Options()))["subEvent"]

    assert (fair["startDate"], fair["endDate"]) == ("2030-05-14", "2030-05-15")
    assert (trip["startDate"], trip["endDate"]) == ("2030-05-15", "2030-05-15")
