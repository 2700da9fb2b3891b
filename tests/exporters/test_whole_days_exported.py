"""What takes whole days is on its days in the workbook, on sheets of paper and in views by part."""

import json
from datetime import time
from io import BytesIO
from pathlib import Path

from python_calamine import CalamineWorkbook
from support import schedule_of

from confsched import api
from confsched.schedule.dates import Why, days_taken

PORT = schedule_of(
    {
        "a.yaml": b"""
conference: {id: a, title: Port, timezone: Europe/Oslo, days: 2030-05-14 to 2030-05-16}
rooms: {quay: {name: Quay}, shed: {name: Shed}}
sessions:
  fair: {title: Fair, type: other, date: 2030-05-14, duration: 2 days, room: quay}
  talk: {title: Talk, date: 2030-05-14, time: 10:00-11:00, room: shed, speakers: [Ada Sample]}
  trip: {title: Trip, type: other, date: 2030-05-16, speakers: [Ada Sample]}
  later: {title: Later, date: 2030-05-15}
"""
    }
)


WEEK = b"""
conference: {id: a, title: Port, timezone: Europe/Oslo, days: 2030-05-14 to 2030-05-16}
sessions:
  fair: {title: Fair, type: other, date: 2030-05-14, duration: 2 days}
  nets: {title: Nets, type: workshop, date: 2030-05-15, duration: 1 day, timezone: Asia/Tokyo}
  later: {title: Later, date: 2030-05-15, duration: 45min}
"""


def _lines(form: str, role: str = "") -> list[str]:
    told = api.export(PORT, form, role=role).decode().splitlines()
    return [line for line in told if line.strip() and line[-1] not in "═─▀█▄"]


def test_a_list_has_its_first_and_its_last_day() -> None:
    week = schedule_of({"a.yaml": WEEK})
    fields = ("title", "start", "end", "zone", "minutes")

    assert api.export(week, "csv", fields=fields, tz="Asia/Tokyo").decode().splitlines() == [
        "title,start,end,zone,minutes",
        "Fair,2030-05-14,2030-05-15,,",
        "Nets,2030-05-15,2030-05-15,,",
        "Later,,,,45",
    ]
    told = json.loads(api.export(week, "json", tz="Asia/Tokyo"))["sessions"]
    assert [(one["start"], one["end"], one["timezone"]) for one in told] == [
        ("2030-05-14", "2030-05-15", None),
        ("2030-05-15", "2030-05-15", None),
        (None, None, None),
    ]


def test_what_is_as_long_as_days_is_on_its_day_however_that_is_said() -> None:
    week = schedule_of({"a.yaml": WEEK.replace(b"date: 2030-05-15", b"day: 2")})

    assert api.export(week, "csv", fields=("title", "start", "end")).decode().splitlines() == [
        "title,start,end",
        "Fair,2030-05-14,2030-05-15",
        "Nets,2030-05-15,2030-05-15",
        "Later,,",
    ]


def test_from_a_list_its_days_come_back(tmp_path: Path) -> None:
    for form in ("csv", "json"):
        file = tmp_path / f"a.{form}"
        file.write_bytes(api.export(schedule_of({"a.yaml": WEEK}), form))
        again = api.load(file)

        fair, *_ = again.sessions
        assert [f"{on}" for on in days_taken(fair)] == ["2030-05-14", "2030-05-15"]
        if form == "json":
            assert api.export(again, form) == file.read_bytes()


def test_a_part_of_one_day_shows_it_on_that_day_alone() -> None:
    second = api.part(PORT, day="2")

    assert [day.number for day in second.days] == [2]
    told = api.export(second, "table").decode().splitlines()
    assert [line.strip() for line in told if "all day" in line or "Day" in line] == [
        "Day 2 · Wednesday 15 May 2030",
        "all day  Fair",
    ]
    doors = api.export(second, "doors", within=PORT).decode().splitlines()
    assert [line.strip() for line in doors if "May" in line] == ["Wednesday 15 May 2030"]


def test_what_begins_before_the_conference_is_on_the_days_that_are_of_it() -> None:
    late = schedule_of({"a.yaml": WEEK.replace(b"2030-05-14 to", b"2030-05-15 to")})

    told = [line.strip() for line in api.agenda(late).splitlines()]
    assert told[4:9] == [
        "Day 1 · Wednesday 15 May 2030",
        "─" * 80,
        "",
        "all day  Fair",
        "14 May 2030",
    ]
    assert b"DTSTART;VALUE=DATE:20300514\r\nDTEND;VALUE=DATE:20300516" in api.export(late, "ics")


def test_the_grid_of_a_day_begins_with_it() -> None:
    book = CalamineWorkbook.from_filelike(BytesIO(api.export(PORT, "xlsx")))
    first, second, third = (book.get_sheet_by_index(n).to_python()[2:] for n in range(3))

    assert first == [
        ["From", "To", "Shed"],
        ["all day", "", "Fair\nQuay"],
        [time(10), time(11), "Talk\nAda Sample"],
    ]
    assert second == [["From", "To", ""], ["all day", "", "Fair\nQuay"]]
    assert third == [["From", "To", ""], ["all day", "", "Trip\nAda Sample"]]


def test_it_is_on_the_door_of_its_room_on_each_day() -> None:
    told = [line.strip() for line in _lines("doors")]

    assert [line for line in told if line.startswith(("Quay", "Shed", "Elsew", "all", "10"))] == [
        "Quay",
        "all day  Fair",
        "Shed",
        "10:00–11:00  Talk",
        "Quay",
        "all day  Fair",
        "Elsewhere",
        "all day  Trip",
    ]


def test_whoever_is_in_it_reads_its_day() -> None:
    assert _lines("runsheet")[-4:] == [
        "Thursday 16 May 2030 · Day 3",
        "all day           Trip",
        "                      Speaker",
        "                      Where: no room yet",
    ]


def test_whoever_looks_after_a_room_reads_it() -> None:
    told = _lines("runsheet", role="host")

    assert [line for line in told if "Fair" in line or "Later" in line] == [
        "all day  Fair",
        "all day  Fair",
        "  Later",
    ]


def test_a_view_by_room_has_it_on_its_days() -> None:
    told = api.agenda(PORT, view="rooms", plain=True).splitlines()

    assert told[3:6] == [
        "Quay: 1 session.",
        "Tuesday 14 May, all day: Fair; in Quay.",
        "Wednesday 15 May, all day: Fair; in Quay.",
    ]
    assert [line for line in api.agenda(PORT, view="rooms").splitlines() if "Trip" in line] == [
        "all day           Trip"
    ]


def test_a_format_without_whole_days_says_that_it_takes_them() -> None:
    told = [(session.id, why) for session, why in api.left_out(PORT, "schedule.xml")]

    assert told == [
        ("fair", Why.WHOLE_DAYS),
        ("trip", Why.WHOLE_DAYS),
        ("later", Why.TIMELESS),
    ]
    assert [session.id for session, _ in api.left_out(PORT, "doors")] == ["later"]
