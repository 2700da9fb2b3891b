"""How programs call moments, lengths, zones and places in lists of their own. All is made up."""

from typing import Any

import pytest
from translating import translated, translation

NINE = 1905058800  # 15 May 2030, 07:00 in UTC
KNOTS = {"title": "Knots", "room": "Loft"}


@pytest.mark.parametrize(
    "names",
    [
        ("begin_ts", "end_ts"),
        ("beginTs", "endTs"),
        ("startEpoch", "endEpoch"),
        ("start_unix", "stop_unix"),
        ("ts_start", "ts_end"),
    ],
)
@pytest.mark.parametrize("unit", [1, 1000])
def test_moments_are_counted_in_seconds_or_milliseconds(names: tuple[str, str], unit: int) -> None:
    begins, ends = names
    listed = [{**KNOTS, begins: NINE * unit, ends: (NINE + 2400) * unit}]
    found: Any = translated({"plan.json": {"zone": "Europe/Helsinki", "talks": listed}})

    assert found["conference"]["timezone"] == "Europe/Helsinki"
    assert [(one["start"], one["end"]) for one in found["sessions"].values()] == [
        ("2030-05-15T07:00:00Z", "2030-05-15T07:40:00Z")
    ]


def test_a_conference_beside_days_of_tracks_is_that_of_others() -> None:
    slots = [{"begin_ts": NINE, "lengthMin": 40, "talk": {"title": "Knots", "speaker_ids": ["jo"]}}]
    days = [{"day": "2030-05-15", "tracks": [{"track": "Ropes", "slots": slots}]}]
    people = {"jo": {"name": "Jo Sample", "affiliation": "Harbour Works"}}
    about = {"title": "Harbour Days", "tz": "Europe/Helsinki"}
    found: Any = translated({"plan.json": {"conference": about, "days": days, "speakers": people}})
    [session] = found["sessions"].values()

    assert (session["title"], session["speakers"], session["track"]) == (
        "Knots",
        ["jo"],
        "ropes",
    )
    assert (session["start"], session["duration"]) == ("2030-05-15T07:00:00Z", "40")


def test_a_zone_that_is_a_part_of_a_town_is_no_zone_of_the_earth() -> None:
    listed = [{**KNOTS, "date": "2030-05-14", "start": "9:00", "end": "9:30"}]
    found: Any = translated({"plan.json": {"zone": "North Quay", "talks": listed}}, "UTC")

    assert found["conference"]["timezone"] == "UTC"


@pytest.mark.parametrize(
    ("told", "length"),
    [
        ({"mins": 180, "duration": "3h"}, "180min"),
        ({"mins": 60, "duration": "1h"}, "60min"),
        ({"Minutes": 30, "Duration (Hours)": 1}, "90min"),
        ({"duration_seconds": 600}, "10min"),
        ({"lengthInSeconds": "2700"}, "45min"),
        ({"for": "45m"}, "45m"),
    ],
)
def test_a_length_that_is_said_twice_is_no_sum(told: dict[str, object], length: str) -> None:
    listed = [{**KNOTS, "date": "2030-05-14", "start": "9:00", **told}]
    found: Any = translated({"plan.json": listed}, "UTC")

    assert [one["duration"] for one in found["sessions"].values()] == [length]


def rooms_of(*rooms: str) -> tuple[object, list[object]]:
    times = [f"{9 + hour}:00" for hour in range(len(rooms))]
    listed = [
        {"title": f"Knots {time}", "date": "2030-05-14", "start": time, "location": room}
        for time, room in zip(times, rooms, strict=True)
    ]
    root: Any = translation({"plan.json": listed}, "UTC").roots[0]
    return root["conference"].get("venue"), [one["room"] for one in root["sessions"].values()]


@pytest.mark.parametrize(
    ("rooms", "venue", "left"),
    [
        (
            ("Loft, Port, Sampleland", "Pier, Port, Sampleland", "Hall A, East, Port, Sampleland"),
            "Port, Sampleland",
            ["Loft", "Pier", "Hall A, East"],
        ),
        (
            ("Loft, Port, Sampleland", "Pier, Port, Sampleland"),
            None,
            ["Loft, Port, Sampleland", "Pier, Port, Sampleland"],
        ),
        (
            ("Loft, Quay, Pier", "Hall, Quay, Pier", "Cabin, Quay, Pier", "Quay"),
            None,
            ["Loft, Quay, Pier", "Hall, Quay, Pier", "Cabin, Quay, Pier", "Quay"],
        ),
    ],
)
def test_what_all_places_end_with_is_the_venue(
    rooms: tuple[str, ...], venue: str | None, left: list[str]
) -> None:
    assert rooms_of(*rooms) == (venue, left)


@pytest.mark.parametrize("title", ["Tutorial 1a - Boats", "Workshop 2B: Boats", "Tutorial 3c"])
def test_workshops_may_be_counted_with_letters(title: str) -> None:
    listed = [{"title": title, "date": "2030-05-14", "start": "9:00", "end": "9:30"}]
    found: Any = translated({"plan.json": listed}, "UTC")

    assert [one["type"] for one in found["sessions"].values()] == ["workshop"]


def test_what_is_for_somebody_is_no_length() -> None:
    listed = [{**KNOTS, "date": "2030-05-14", "start": "9:00", "for": "beginners"}]
    found: Any = translated({"plan.json": listed}, "UTC")

    assert [one["extra"] for one in found["sessions"].values()] == [{"for": "beginners"}]


@pytest.mark.parametrize("time", ["noon - 1:00 PM", "Noon – 1 PM", "noon to 1 PM"])
def test_a_range_may_begin_at_noon(time: str) -> None:
    listed = [{**KNOTS, "date": "May 14, 2030", "time": one} for one in (time, "1 PM - 1:45 PM")]
    found: Any = translated({"plan.json": listed}, "UTC")

    assert [one["time"] for one in found["sessions"].values()] == [time, "1 PM - 1:45 PM"]


def test_a_panel_may_be_a_list_of_who_is_on_it() -> None:
    panel = ["Ada Sample (Harbour Works)", "Jo Muster, Boat House"]
    when = {"date": "2030-05-14", "time": "9:00-10:00"}
    listed = [{"title": "Nets", "chair": "Mo Probe", "panel": panel, **when}]
    found: Any = translated({"plan.json": listed}, "UTC")
    [session] = found["sessions"].values()
    told = {one["name"]: one.get("organization") for one in found["speakers"].values()}

    assert (session["speakers"], session["chair"]) == (["ada-sample", "jo-muster"], ["mo-probe"])
    assert told == {"Ada Sample": "Harbour Works", "Jo Muster": "Boat House", "Mo Probe": None}


@pytest.mark.parametrize(
    ("start", "told"),
    [
        ("Tue, 14 May 2030 09:30:00 GMT", "2030-05-14 (Tuesday) 09:30:00 UTC"),
        ("2030-05-14T09:30:00 GMT", "2030-05-14T09:30:00 UTC"),
        ("2030-05-14 09:30 GMT", "2030-05-14 09:30 GMT"),
    ],
)
def test_gmt_behind_seconds_is_no_clock_of_london(start: str, told: str) -> None:
    found: Any = translated({"plan.json": [{**KNOTS, "start": start}]}, "Europe/London")

    assert [one["start"] for one in found["sessions"].values()] == [told]


@pytest.mark.parametrize(
    ("begins", "ends"),
    [("start_utc", "end_utc"), ("startTimeGMT", "endTimeGMT"), ("utc_start_date", "utc_end_date")],
)
def test_what_is_told_in_utc_beside_another_zone_is_an_instant(begins: str, ends: str) -> None:
    told = {begins: "2030-05-14 23:00:00", ends: "2030-05-15 00:30:00"}
    found: Any = translated({"plan.json": [{**KNOTS, **told, "timezone": "America/Toronto"}]})
    [session] = found["sessions"].values()

    assert found["conference"]["timezone"] == "America/Toronto"
    assert (session["start"], session["end"]) == ("2030-05-14T23:00:00Z", "2030-05-15T00:30:00Z")
