"""Years that a list says of all that is in it, and minutes counted from midnight. All made up."""

import json

import pytest
from test_records import sessions


@pytest.mark.parametrize(
    "said", [{"month": "May 2030"}, {"Jahr": 2030}, {"year": "2030 edition"}, {"mes": "mayo 2030"}]
)
def test_the_year_of_dates_may_be_said_of_all_of_them(said: dict[str, object]) -> None:
    talks = [
        {"date": "6 May", "time": "18:00-19:30", "title": "Ropes"},
        {"date": "13 May", "time": "18:00-19:30", "title": "Knots"},
    ]
    found = sessions(json.dumps({**said, "events": talks}), "plan.json")

    assert [one["date"] for one in found] == ["2030-05-06", "2030-05-13"]


@pytest.mark.parametrize(
    ("start", "begins"),
    [({"startMinutes": 540}, "09:00"), ({"start_minute": "1455"}, "2030-05-07 00:15")],
)
def test_a_beginning_may_be_counted_in_minutes_of_the_day(
    start: dict[str, object], begins: str
) -> None:
    talk = {"title": "Ropes", "date": "2030-05-06", **start, "durationMinutes": 45}
    [found] = sessions(json.dumps([talk]), "plan.json")

    assert (found.get("time") or found["start"]) == begins


def test_what_is_no_minute_of_a_day_is_kept() -> None:
    talk = {"title": "Ropes", "date": "2030-05-06", "startMinutes": 9000, "room": "Loft"}
    [found] = sessions(json.dumps([talk]), "plan.json")

    assert ("time" in found, found["extra"]) == (False, {"start minute": "9000"})
