"""What takes whole days is on its days in the workbook, on sheets of paper and in views by part."""

from datetime import time
from io import BytesIO

from python_calamine import CalamineWorkbook
from support import schedule_of

from confsched import api
from confsched.schedule.dates import Why

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


def _lines(form: str, role: str = "") -> list[str]:
    told = api.export(PORT, form, role=role).decode().splitlines()
    return [line for line in told if line.strip() and line[-1] not in "═─▀█▄"]


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
