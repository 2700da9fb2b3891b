"""Habits of those who write schedule.xml and schedule.json by scripts. Made up."""

import pytest
from translating import translated

WHEN = {"start": "2030-05-14T10:00:00", "end": "2030-05-14T10:45:00"}


@pytest.mark.parametrize("listed", [False, True])
def test_a_track_that_a_schedule_names_and_marks_is_called_by_its_name(*, listed: bool) -> None:
    track = {"slug": "t1", "name": "Sea"}
    event = {
        "guid": "8d1c",
        "title": "Boats",
        "start": WHEN["start"],
        "duration": "PT45M",
        "persons": [],
    }
    told = {"conference": {"title": "Knots", **({"tracks": [track]} if listed else {})}}
    found = translated({"s.json": {"schedule": {**told, "events": [{**event, "track": track}]}}})

    assert found.get("tracks") == ({"t1": {"name": "Sea"}} if listed else None)
    assert [one["track"] for one in found["sessions"].values()] == ["t1" if listed else "Sea"]


@pytest.mark.parametrize(
    ("starts", "night"),
    [
        (["10:00", "15:00", "0:30"], "2030-05-15"),
        (["10:00", "15:00", "0:30", "1:30"], "2030-05-15"),
        (["0:30", "10:00", "15:00"], "2030-05-14"),
        (["15:00", "10:00", "0:30"], "2030-05-14"),  # in no order
        (["19:00", "10:00", "18:00", "0:30"], "2030-05-15"),
        (["9:00", "11:00", "0:30"], "2030-05-14"),
    ],
)
def test_what_begins_before_dawn_and_is_listed_last_is_in_the_night(
    starts: list[str], night: str
) -> None:
    events = "".join(
        f'<event id="{start}"><start>{start}</start><duration>00:45</duration>'
        f"<title>Boats at {start}</title></event>"
        for start in starts
    )
    day = f'<day index="1" date="2030-05-14"><room name="Hall">{events}</room></day>'
    found = translated({"s.xml": f"<schedule><conference/>{day}</schedule>"})

    assert {one["title"]: (one["date"], one["start"]) for one in found["sessions"].values()} == {
        f"Boats at {start}": (night if start in ("0:30", "1:30") else "2030-05-14", start)
        for start in starts
    }


def test_a_schedule_of_which_nothing_is_released_has_no_sessions() -> None:
    inner = "<title>Knots</title><start>2030-05-14</start><end>2030-05-15</end>"
    about = f'<generator name="x"/><version/><conference>{inner}</conference>'
    found = translated({"s.xml": f"<schedule>{about}</schedule>"})
    days = [{"date": "2030-05-14", "rooms": {}}, {"date": "2030-05-15", "rooms": {}}]
    same = translated({"s.json": {"schedule": {"conference": {"title": "Knots", "days": days}}}})

    assert found == {
        "conference": {
            "title": "Knots",
            "days": "2030-05-14 to 2030-05-15",
            "id": "knots",
            "extra": {"generator": {"name": "x"}},
        }
    }
    assert same["conference"]["days"] == [{"date": "2030-05-14"}, {"date": "2030-05-15"}]


@pytest.mark.parametrize("room", ['<room title="Hall">{}</room>', "{}", "<events>{}</events>"])
@pytest.mark.parametrize("days", ["{}", "<days>{}</days>"])
def test_rooms_may_have_titles_and_events_none_above_them(days: str, room: str) -> None:
    own = "" if "title" in room else "<room>Hall</room>"
    event = "<start>10:00</start><duration>00:45</duration><title>Boats</title>"
    day = f'<day date="2030-05-14">{room.format(f"<event>{event}{own}</event>")}</day>'
    about = "<conference><title>Knots</title></conference>"
    found = translated({"s.xml": f"<schedule>{about}{days.format(day)}</schedule>"}, "UTC")

    assert found["rooms"] == {"hall": {"name": "Hall"}}
    assert found["sessions"] == {
        "boats": {
            "title": "Boats",
            "date": "2030-05-14",
            "start": "10:00",
            "duration": "00:45",
            "room": "hall",
        }
    }


@pytest.mark.parametrize(
    "about", [{"$": {"id": "1"}, "_": "Jo"}, {"@attributes": {"id": "1"}, "0": "Jo"}]
)
@pytest.mark.parametrize("held", [False, True])
def test_programs_make_lists_of_elements_or_number_their_texts(
    about: dict[str, object], *, held: bool
) -> None:
    event = {"start": ["10:00"], "duration": ["00:45"], "title": ["Boats"], "room": ["Hall"]}
    events = [{**event, "persons": [{"person": [about]}]}]
    day = {
        "$": {"date": "2030-05-14"},
        **({"events": [{"event": events}]} if held else {"event": events}),
    }
    whole = {"conference": [{"title": ["Knots"]}], "days": [{"day": [day]}]}
    found = translated({"s.json": {"schedule": whole}}, "UTC")

    assert found["speakers"] == {"1": {"name": "Jo"}}
    assert found["sessions"] == {
        "boats": {
            "title": "Boats",
            "date": "2030-05-14",
            "start": "10:00",
            "duration": "00:45",
            "room": "hall",
            "speakers": ["1"],
        }
    }
