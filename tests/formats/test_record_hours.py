"""Times in columns of hours, with the minutes beside them or as parts of an hour. All made up."""

import json

import pytest
from test_records import translated

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


def test_minutes_without_an_hour_are_kept() -> None:
    talk = _TALK | {"start": "09:30", "end": "10:00", "startMinute": 5}
    found = translated(json.dumps([talk]), "programme.json")

    assert found["sessions"]["boats"]["start"] == "09:30"
    assert found["sessions"]["boats"]["extra"] == {"start minute": "5"}
