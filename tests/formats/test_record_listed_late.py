"""What is listed in the night behind the evening of its day. All of it is made up."""

import json
from collections.abc import Sequence
from typing import Any

import pytest
from test_records import translated, translation

_DAY = "2030-05-14"


def _listed(rows: Sequence[tuple[str, str, str]]) -> str:
    """A list of titles, beginnings and ends under a date."""
    items = [{"title": title, "start": start, "end": end} for title, start, end in rows]
    return json.dumps([{"date": _DAY, "sessions": items}])


def test_a_concert_behind_the_evening_is_of_the_night_after_it() -> None:
    rows = [("Boats", "13:15", "14:45"), ("Nets", "22:00", "00:00"), ("Oars", "00:30", "02:00")]
    translation_ = translation(_listed(rows), "programme.json")
    root: Any = translation_.roots[0]
    boats, nets, oars = root["sessions"].values()

    assert (boats["date"], nets["date"]) == (_DAY, _DAY)
    assert (oars["start"], oars["end"]) == ("2030-05-15 00:30", "2030-05-15 02:00")
    assert root["conference"]["days"] == [{"date": _DAY, "hours": "13:15-02:00"}]
    assert [one.code for one in translation_.findings if "in the night after" in one.message] == [
        "T210"
    ]


def test_twelve_hours_and_times_in_one_column_are_of_the_night_as_well() -> None:
    items = [{"title": "Boats", "time": "7:00 PM"}, {"title": "Nets", "time": "12:00 AM - 1:30 AM"}]
    items.insert(1, {"title": "Sails", "time": "11:00 PM"})
    root: Any = translation(json.dumps({_DAY: items}), "programme.json").roots[0]
    nets = root["sessions"]["nets"]

    assert (nets["start"], nets["end"]) == ("2030-05-15 00:00", "2030-05-15 01:30")


@pytest.mark.parametrize("zone", ["EDT", "(EDT)"])
def test_what_is_moved_to_the_night_keeps_the_zone_behind_its_time(zone: str) -> None:
    times = ["10am-11am", "11pm-11:30pm", "12am-1am"]
    items = [
        {"date": _DAY, "title": title, "time": f"{time} {zone}"}
        for title, time in zip(("Boats", "Nets", "Oars"), times, strict=True)
    ]
    root: Any = translation(json.dumps(items), "programme.json").roots[0]

    assert root["conference"]["timezone"] == "ET"
    assert root["sessions"]["oars"]["start"].startswith("2030-05-15 00:00")


def test_rooms_that_are_listed_one_after_another_have_each_their_night() -> None:
    text = (
        f"Date,Title,Time,Room\n{_DAY},Boats,21:00-23:00,Hall\n{_DAY},Nets,23:30-00:30,Barn\n"
        f"{_DAY},Oars,01:00-02:00,Barn\n{_DAY},Sails,19:00-20:00,Loft\n"
    )
    root: Any = translation(text).roots[0]
    found = root["sessions"]

    assert found["oars"]["start"] == "2030-05-15 01:00"
    assert found["nets"]["time"] == "23:30-00:30"


@pytest.mark.parametrize(
    "rows",
    [
        # nothing in the evening before it
        [("Boats", "13:15", "14:45"), ("Oars", "00:30", "02:00")],
        # the night comes first as well, so dates are those of the calendar
        [("Boats", "00:10", "00:20"), ("Nets", "22:00", "23:00"), ("Oars", "00:30", "02:00")],
        # the list is in no order
        [("Boats", "20:00", "21:00"), ("Nets", "19:00", "19:30"), ("Oars", "00:30", "02:00")],
        # something else follows it
        [("Boats", "20:00", "21:00"), ("Oars", "00:30", "02:00"), ("Nets", "09:00", "10:00")],
        # there all day
        [("Boats", "20:00", "21:00"), ("Oars", "00:00", "23:59")],
    ],
)
def test_what_is_not_plainly_of_the_night_stays_on_its_date(
    rows: Sequence[tuple[str, str, str]],
) -> None:
    oars = translated(_listed(rows), "programme.json")["sessions"]["oars"]

    assert oars["date"] == _DAY


def test_slots_of_a_day_are_one_list_whose_end_is_in_the_night() -> None:
    slots = {"6:00 PM": "Boats", "11:00 PM": "Nets", "1:00 AM": "Oars", "2:00 AM": "Sails"}
    listed = [{"time": time, "events": [{"title": slots[time]}]} for time in slots]
    by_time = {time: [{"title": slots[time]}] for time in slots}
    for days in (
        {"days": [{"date": _DAY, "schedule": listed}]},
        {"schedule": {_DAY: by_time, "2030-05-15": {"9:00 AM": [{"title": "Tides"}]}}},
    ):
        root: Any = translation(json.dumps(days), "programme.json").roots[0]
        sessions = root["sessions"]

        assert (sessions["nets"]["date"], sessions["nets"]["end"]) == (_DAY, "2030-05-15 01:00")
        assert sessions["oars"]["start"] == "2030-05-15 01:00"
        assert sessions["sails"]["start"] == "2030-05-15 02:00"


def test_a_day_that_has_a_number_goes_on_on_the_next_one() -> None:
    first = {"1:30 PM": "Boats", "3:15–4:00 PM": "Nets", "8:00 PM": "Oars", "12:00 AM": "Sails"}
    second = {"9:00 AM": "Tides", "11:30 PM": "Knots", "12:15–12:45 AM": "Ropes"}
    listed = {
        f"day{number}": [{"time": time, "event": title} for time, title in day.items()]
        for number, day in ((1, first), (2, second))
    }
    found = translation(json.dumps(listed), "programme.json")
    root: Any = found.roots[0]
    days = {
        key: (one["day"], one.get("start") or one["time"]) for key, one in root["sessions"].items()
    }

    assert (days["oars"], days["sails"]) == (("1", "8:00 PM"), ("2", "00:00"))
    assert (days["knots"], days["ropes"]) == (("2", "11:30 PM"), ("3", "00:15"))
    assert [one.message for one in found.findings if one.code == "T210"] == [
        "2 sessions are taken to be in the night after the day, as what is before is in the evening"
    ]


def _on_stages(*days: tuple[str, dict[str, list[tuple[str, str, str]]]]) -> str:
    def act(one: tuple[str, str, str]) -> dict[str, str]:
        return dict(zip(("act", "start", "end"), one, strict=True))

    return json.dumps(
        [
            {
                "date": date,
                "stages": [{"stage": name, "acts": [*map(act, acts)]} for name, acts in on.items()],
            }
            for date, on in days
        ]
    )


_EVENING = [("Boats", "18:00", "19:00"), ("Nets", "23:45", "01:00")]
_ALONE = [("Oars", "01:15", "02:00")]


def test_what_stands_alone_on_a_stage_is_of_the_night_after_the_others() -> None:
    text = _on_stages((_DAY, {"Barn": _EVENING, "Loft": _ALONE}))
    found: Any = translation(text, "programme.json").roots[0]

    assert (found["sessions"]["oars"]["start"], found["sessions"]["oars"]["end"]) == (
        "2030-05-15 01:15",
        "2030-05-15 02:00",
    )


@pytest.mark.parametrize(
    "days",
    [
        # the others are over early
        [(_DAY, {"Barn": _EVENING[:1], "Loft": _ALONE})],
        # it may be of the night before
        [("2030-05-13", {"Barn": _EVENING}), (_DAY, {"Barn": _EVENING, "Loft": _ALONE})],
    ],
)
def test_what_stands_alone_and_may_be_of_its_date_stays_there(days: list[Any]) -> None:
    found: Any = translation(_on_stages(*days), "programme.json").roots[0]

    assert found["sessions"]["oars"]["date"] == _DAY
