"""Sessionize's grid: days, rooms, sessions, and the times at which they begin."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from programmes import busy_schedules, example, golden, schedule_of, two_rooms

from confsched.exporters.options import Options
from confsched.exporters.sessionize_file import Sessionize
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.schedule import Schedule


def read(schedule: Schedule) -> Any:  # noqa: ANN401 -- as json.loads
    return json.loads(Sessionize().export(schedule, Options()))


@pytest.mark.parametrize("name", ["mesf2021", "two-rooms"])
def test_it_looks_as_approved(name: str) -> None:
    schedule = two_rooms() if name == "two-rooms" else example(name)
    made = Sessionize().export(schedule, Options())

    assert made == golden(f"{name}.sessionize.json", made)


SMALL = """
conference: {id: c, title: C, timezone: ET, days: 2021-05-19 to 2021-05-20}
rooms: {hall: {name: Hall}, attic: {name: Attic}}
tracks: {trade: {name: Trade}}
sessions:
  talk: {title: Talk, day: 1, time: 10:00-11:00, room: attic, track: trade, tags: [new], language: en, speakers: [Jo Sample], abstract: A, description: B, url: https://a.example/1}
  lunch: {title: Lunch, day: 1, time: 12:00-13:00, room: all}
  other: {title: Other, day: 1, time: 10:00-10:30, room: hall, status: tentative}
"""  # noqa: E501 -- one line each is easier to read


def test_a_session_is_told_as_their_api_tells_it() -> None:
    [day] = read(schedule_of(SMALL))
    hall, attic = day["rooms"]
    talk = attic["sessions"][0]
    categories = [
        (one["name"], [item["name"] for item in one["categoryItems"]])
        for one in talk.pop("categories")
    ]

    assert (day["date"], day["isDefault"]) == ("2021-05-19T00:00:00", True)
    assert [
        (one["title"], one["isServiceSession"], one["isPlenumSession"], one["isConfirmed"])
        for one in hall["sessions"]
    ] == [("Other", False, False, False), ("Lunch", True, True, True)]
    assert talk == {
        "id": "talk",
        "title": "Talk",
        "description": "A\n\nB",
        "startsAt": "2021-05-19T10:00:00",
        "endsAt": "2021-05-19T11:00:00",
        "isServiceSession": False,
        "isPlenumSession": False,
        "speakers": [{"id": "jo-sample", "name": "Jo Sample"}],
        "roomId": attic["id"],
        "room": "Attic",
        "liveUrl": "https://a.example/1",
        "recordingUrl": None,
        "status": "Accepted",
        "isInformed": True,
        "isConfirmed": True,
    }
    assert categories == [
        ("Session format", ["talk"]),
        ("Track", ["Trade"]),
        ("Language", ["en"]),
        ("Tags", ["new"]),
    ]
    assert [
        (slot["slotStart"], [(room["index"], room["name"]) for room in slot["rooms"]])
        for slot in day["timeSlots"]
    ] == [("10:00:00", [(0, "Hall"), (1, "Attic")]), ("12:00:00", [(0, "Hall")])]


@settings(deadline=None, max_examples=60)
@given(busy_schedules())
def test_every_session_stands_once_in_the_rooms_and_once_in_the_times(schedule: Schedule) -> None:
    days = read(schedule)
    in_rooms = [one for day in days for room in day["rooms"] for one in room["sessions"]]
    in_times = [
        room["session"] for day in days for slot in day["timeSlots"] for room in slot["rooms"]
    ]
    wanted = {
        s.id for s in schedule.sessions if isinstance(s, ScheduledSession) and not s.cancelled
    }

    assert {one["id"] for one in in_rooms} == wanted
    assert len(in_rooms) == len(wanted)
    assert sorted(in_times, key=str) == sorted(in_rooms, key=str)
