"""Times in columns of hours, with the minutes beside them or as parts of an hour. All made up."""

import json
from typing import Any

import pytest
from test_records import translated, translation

_TALK = {"title": "Boats", "date": "2030-05-14"}


@pytest.mark.parametrize(
    ("times", "start", "end"),
    [
        ({"startHour": 8.75, "endHour": 10}, "08:45", "10:00"),
        ({"startHour": 15.25, "endHour": 16.5}, "15:15", "16:30"),
        ({"startHour": "15:25", "endHour": "16.40"}, "15:25", "16.40"),
        ({"startHour": 9, "startMinute": 5, "endHour": 10, "endMinute": 0}, "09:05", "10:00"),
    ],
)
def test_hours_of_programs(times: dict[str, object], start: str, end: str) -> None:
    boats = translated(json.dumps([_TALK | times]), "programme.json")["sessions"]["boats"]

    assert (boats["start"], boats["end"]) == (start, end)


def test_an_hour_and_its_minute_without_an_end() -> None:
    talks = [_TALK | {"hour": "09", "minute": "40"}, _TALK | {"title": "Nets", "hour": "10"}]
    found = translated(json.dumps(talks), "programme.json")["sessions"]

    assert [one.get("time") or one["start"] for one in found.values()] == ["09:40", "10"]


def test_minutes_without_an_hour_are_kept() -> None:
    talk = _TALK | {"start": "09:30", "end": "10:00", "startMinute": 5}
    found = translated(json.dumps([talk]), "programme.json")

    assert found["sessions"]["boats"]["start"] == "09:30"
    assert found["sessions"]["boats"]["extra"] == {"start minute": "5"}


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        # what a spreadsheet makes of 9.00, 9.45, 10.30 and 11.00
        (["9,9.45", "9.45,10.3", "10.3,11"], ["9:00 9.45", "9.45 10:30", "10:30 11:00"]),
        (["9,9:15", "9:15,10", "10,10:30"], ["9:00 9:15", "9:15 10:00", "10:00 10:30"]),
        # an hour and a half, a time with AM, and a number that may be anything
        (["9:15,10:00", "10:00,11.5"], ["9:15 10:00", "10:00 11.5"]),
        (["9 AM,9:45 AM", "9,10"], ["9 AM 9:45 AM", "9 10"]),
        (["9:15,10:00", "10:00,"], ["9:15 10:00", "10:00 "]),
    ],
)
def test_times_without_zeros_are_known_by_others(times: list[str], expected: list[str]) -> None:
    rows = "".join(f"2030-05-14,{time},Boats {n}\n" for n, time in enumerate(times))
    found = translated(f"Date,Start,End,Title\n{rows}")["sessions"].values()

    assert [f"{one['start']} {one.get('end', '')}" for one in found] == expected


def test_numbers_of_slots_are_no_times() -> None:
    talks = [{"title": "Boats", "slot": 28}, {"title": "Nets", "slot": "9"}, {"title": "Knots"}]
    found = translated(json.dumps(talks), "talks.json")["sessions"]

    assert list(found.values()) == [
        {"title": "Boats", "extra": {"slot": "28"}},
        {"title": "Nets", "extra": {"slot": "9"}},
        {"title": "Knots"},
    ]


def test_a_slot_may_be_told_by_a_time_without_a_mark() -> None:
    text = "Date,Slot,Title\n2030-05-14,0900,Boats\n2030-05-14,1330,Knots\n"

    assert [one["time"] for one in translated(text)["sessions"].values()] == ["09:00", "13:30"]


def test_hours_of_an_afternoon_and_times_without_a_mark_are_known_by_others() -> None:
    hours = ["9", "1030", "12", "1", "1:30", "3"]
    talks = [{"title": f"Boats {n}", "slot": hour} for n, hour in enumerate(hours)]
    found = translation(json.dumps(talks), "talks.json")
    told: Any = found.roots[0]
    starts = [one.get("start") or one["time"] for one in told["sessions"].values()]

    assert starts == ["9:00", "10:30", "12:00", "13:00", "13:30", "15:00"]
    assert [one.message for one in found.findings] == [
        "no time says whether it is before noon: 3 of them are taken to be in the afternoon",
        "no session says when it ends: 5 of them are taken to last until the next one begins",
    ]
