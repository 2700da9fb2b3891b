"""Where days are, how they are called, and other words of sites' data. All of it is made up."""

import json
from typing import Any

import pytest
from test_records import translated, translation


def _days(*rooms: str, **more: str) -> str:
    """Two days in a building, with a session each; `rooms` are those of the sessions."""
    days = [
        {"date": f"2031-05-{day:02}", "location": "Sample House", "sessions": [_talk(room, **more)]}
        for day, room in enumerate(rooms, 6)
    ]
    return json.dumps({"days": days})


def _talk(room: str, **more: str) -> dict[str, str]:
    return {"title": "Boats", "time": "9:00-10:00", **more} | ({"room": room} if room else {})


def _rooms(found: Any) -> list[str | None]:  # noqa: ANN401 -- to be looked into
    return [one.get("room") for one in found["sessions"].values()]


def test_the_place_of_days_is_the_venue_where_sessions_have_rooms() -> None:
    found = translated(_days("Attic", ""), "made.json")

    assert (_rooms(found), found["conference"]["venue"]) == (["Attic", None], "Sample House")


def test_the_place_of_a_day_is_the_room_where_no_session_has_another() -> None:
    found = translated(_days("", ""), "made.json")

    assert (_rooms(found), "venue" in found["conference"]) == (["Sample House"] * 2, False)


@pytest.mark.parametrize("key", ["dia", "día", "giorno", "Tag"])
def test_days_may_be_called_so_in_other_languages(key: str) -> None:
    days = [
        {key: "Martes, 6 de mayo", "items": [{"titulo": "Barcos", "hora": "9:00"}]},
        {key: "Miércoles, 7 de mayo", "items": [{"titulo": "Nudos", "hora": "10:00"}]},
    ]
    found = translated(json.dumps(days), "made.json")

    assert [one["day"] for one in found["sessions"].values()] == ["Tuesday", "Wednesday"]


def test_texts_of_sites_have_no_html_and_titles_no_links() -> None:
    talk = {
        "title": 'Party (by <a href="https://boats.invalid">Boats</a>)',
        "subtitle": "by TBA",
        "notes": "<b>Bring</b> a rope",
        "speakers": [{"name": "Ada Sample", "role": "Ropes &amp; Knots"}],
    }
    found = translated(_days("Attic", **talk), "made.json")  # type: ignore[arg-type]

    assert [*found["sessions"].values()] == [
        {
            "title": "Party (by Boats)",
            "date": "2031-05-06",
            "time": "9:00-10:00",
            "room": "Attic",
            "speakers": ["ada-sample"],
            "notes": "Bring a rope",
            "extra": {"speaker": "TBA"},
        }
    ]
    assert found["speakers"] == {"ada-sample": {"name": "Ada Sample", "role": "Ropes & Knots"}}


def test_a_name_that_begins_with_the_family_is_turned_where_its_parts_are_there() -> None:
    people = [
        {"speaker": "Sample, Ada Mo", "first_name": "Ada Mo", "last_name": "Sample"},
        {"speaker": "Captain Test", "first_name": "Jo", "last_name": "Test"},
    ]
    found = translated(_days("Attic", speakers=people), "made.json")  # type: ignore[arg-type]

    assert [one["name"] for one in found["speakers"].values()] == ["Ada Mo Sample", "Captain Test"]


@pytest.mark.parametrize(
    ("minutes", "starts"),
    [
        (("15:00", "45:00"), ["2031-05-18 09:15:00", "2031-05-18 09:45:00"]),
        (("15:00", "43:00"), [None, None]),  # a form stamps at any minute
        (("15:00", "45:07"), [None, None]),
    ],
)
def test_moments_that_somebody_planned_are_starts_whatever_their_column_is_called(
    minutes: tuple[str, str], starts: list[str | None]
) -> None:
    rows = "".join(f"18/05/2031 09:{text},Talk {text},Hall\n" for text in minutes)
    found: Any = translation(f"Horodateur,Title,Room\n{rows}").roots[0]

    assert [one.get("start") for one in found["sessions"].values()] == starts


BLOCKS = {
    "a slot": [
        {"start": "9:00", "end": "9:30", "events": [{"title": "Coffee"}]},
        {"start": "9:30", "end": "10:00", "events": [{"title": "Boats"}, {"title": "Nets"}]},
    ],
    "a row": [
        {"start": "9:00", "end": "9:30", "title": "Coffee"},
        {"start": "9:30", "end": "10:00", "talks": [{"title": "Boats"}, {"title": "Nets"}]},
    ],
}


@pytest.mark.parametrize("key", ["rooms", "roomNames", "stages"])
@pytest.mark.parametrize("schedule", BLOCKS.values(), ids=BLOCKS)
def test_rooms_beside_a_schedule_are_those_of_sessions_side_by_side(
    key: str, schedule: list[object]
) -> None:
    found = translated(json.dumps({key: ["Blue", "Red"], "schedule": schedule}), "made.json")

    assert (_rooms(found), found["conference"].get("extra")) == ([None, "Blue", "Red"], None)


@pytest.mark.parametrize("rooms", [["Blue", "Red", "Green"], ["Blue"]])
def test_rooms_of_which_nobody_knows_whose_they_are_are_kept(rooms: list[str]) -> None:
    text = json.dumps({"rooms": rooms, "schedule": BLOCKS["a slot"]})
    found = translated(text, "made.json")

    assert (_rooms(found), found["conference"]["extra"]) == ([None] * 3, {"rooms": rooms})


BOATS, KNOTS = {"title": "Boats", "speaker": "Ada Sample"}, {"title": "Knots"}


@pytest.mark.parametrize(
    ("rooms", "talks"),
    [
        (["Blue", "Red"], [[BOATS, None], [None, KNOTS], [{"title": "Coffee"}]]),
        ([{"name": "Blue"}, {"name": "Red"}], [["Boats", None], [None, "Knots"], ["Coffee"]]),
    ],
)
def test_talks_in_the_order_of_rooms_stand_in_these_where_others_are_empty(
    rooms: list[object], talks: list[object]
) -> None:
    slots = [{"time": f"{hour}:00", "talks": row} for hour, row in enumerate(talks, 9)]
    found = translation(
        json.dumps({"date": "2030-05-14", "rooms": rooms, "slots": slots}), "a.json"
    )
    root: Any = found.roots[0]

    assert [
        (one["title"], one.get("room"), one["start" if "end" in one else "time"], one.get("end"))
        for one in root["sessions"].values()
    ] == [
        ("Boats", "blue", "9:00", "10:00"),  # where nothing follows it
        ("Knots", "red", "10:00", "11:00"),
        ("Coffee", None, "11:00", None),
    ]
    assert [one["name"] for one in root["rooms"].values()] == ["Blue", "Red"]
    assert "extra" not in root["conference"]


def test_of_rows_as_long_as_no_list_of_rooms_nobody_knows_where_they_are() -> None:
    slots = [{"time": "9:00", "talks": [BOATS, None]}, {"time": "10:00", "talks": [KNOTS] * 3}]
    found = translation(json.dumps({"rooms": ["Blue", "Red"], "slots": slots}), "a.json")

    assert _rooms(found.roots[0]) == [None] * 4


def test_hours_beside_as_many_rooms_are_not_when_what_is_in_these_begins() -> None:
    rooms = [
        {"name": room, "talks": [{"title": title, "start": "2031-05-06T09:30", "end": "10:00"}]}
        for room, title in (("Great Hall", "Boats"), ("Attic", "Nets"))
    ]
    day = {"date": "2031-05-06", "hours": ["09:00", "10:00"], "rooms": rooms}
    found = translated(json.dumps({"schedule": [day]}), "made.json")

    assert _rooms(found) == ["great-hall", "attic"]
