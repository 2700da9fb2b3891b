"""Exports of Indico: an event with its sessions and contributions, and a timetable. All made up."""

from typing import Any

import pytest
from translating import translated

JO = {"first_name": "Jo", "last_name": "Sample", "fullName": "Sample, Jo", "affiliation": "Society"}
BO = {"first_name": "Bo", "last_name": "Sample", "fullName": "Sample, Bo", "affiliation": ""}


def moment(time: str) -> dict[str, str]:
    return {"date": "2030-05-14", "tz": "Europe/Zurich", "time": f"{time}:00"}


def item(title: str, start: str, end: str, **more: object) -> dict[str, object]:
    return {"title": title, "startDate": moment(start), "endDate": moment(end), **more}


def answer(results: object) -> Any:  # noqa: ANN401 -- to be looked into
    return translated({"1.json": {"_type": "HTTPAPIResult", "count": 1, "results": results}})


BOATS = {"id": "c1", "duration": 30, "description": "<p>Wet</p>"}


def test_an_event_has_its_contributions_and_sessions_without_any() -> None:
    boats = item("Boats", "09:00", "09:30", **BOATS, speakers=[JO], track="Water", type="Talk")
    plenary = item(
        *("Plenary", "09:00", "10:30"),
        id="s1",
        room="Hall",
        conveners=[BO],
        contributions=[boats],
    )
    walk = item("A walk", "11:00", "12:00", id="s2", room="Porch", contributions=[])
    event = item(
        *("Harbour Days", "09:00", "18:00"),
        _type="Conference",
        id="1",
        timezone="Europe/Zurich",
        location="Harbour House",
        contributions=[{"id": "c2", "title": "Nets", "startDate": None, "duration": 20}],
        sessions=[plenary, walk],
    )

    assert answer([event]) == {
        "conference": {
            "title": "Harbour Days",
            "timezone": "Europe/Zurich",
            "venue": "Harbour House",
            "days": "2030-05-14",
            "id": "1",
        },
        "speakers": {
            "jo-sample": {"name": "Jo Sample", "organization": "Society"},
            "bo-sample": {"name": "Bo Sample"},
        },
        "sessions": {
            "c2": {"title": "Nets", "duration": "20"},
            "c1": {
                "title": "Boats",
                "description": "Wet",
                "track": "Water",
                "type": "talk",
                "start": "2030-05-14T09:00:00",
                "end": "2030-05-14T09:30:00",
                "room": "Hall",
                "speakers": ["jo-sample"],
                "chair": ["bo-sample"],
                "extra": {"session": "Plenary"},
            },
            "s2": {
                "title": "A walk",
                "room": "Porch",
                "start": "2030-05-14T11:00:00",
                "end": "2030-05-14T12:00:00",
            },
        },
    }


@pytest.mark.parametrize("held", [True, False])
def test_a_timetable_has_entries_by_day(held: bool) -> None:  # noqa: FBT001 -- one of two
    boats = item("Boats", "09:00", "09:30", entryType="Contribution", **BOATS)
    plenary = item(
        *("Plenary", "09:00", "10:30"),
        entryType="Session",
        id="s1",
        room="Hall",
        entries={"c1": boats} if held else {},
    )
    coffee = item("Coffee", "10:30", "11:00", entryType="Break", id="b1")
    found = answer({"1": {"20300514": {"s1": plenary, "b1": coffee}}})

    assert found["conference"]["timezone"] == "Europe/Zurich"
    assert [
        (one["title"], one.get("room"), one.get("type")) for one in found["sessions"].values()
    ] == [
        *([("Boats", "Hall", None)] if held else []),
        ("Coffee", None, "break"),
        *([] if held else [("Plenary", "Hall", None)]),
    ]


def test_the_events_of_a_category_are_sessions_and_so_is_one_that_is_over_on_its_day() -> None:
    common: Any = {
        "_type": "Conference",
        "timezone": "Europe/Zurich",
        "type": "meeting",
        "chairs": [JO],
        "category": "Harbour Talk",
        "room": "Porch",
    }
    first = item("On boats", "09:00", "09:30", id="1", location="Harbour House", **common)
    second = item("On nets", "10:00", "11:00", id="2", location="Pier", **common)
    both, alone = answer([first, second]), answer([first])
    other = answer([first, {**second, "category": "Fish", "location": "Harbour House"}])

    assert both["conference"] == {
        "title": "Harbour Talk",
        "timezone": "Europe/Zurich",
        "id": "harbour-talk",
        "days": ["2030-05-14"],
    }
    assert both["sessions"] == {
        "1": {
            "title": "On boats",
            "type": "meeting",
            "start": "2030-05-14T09:00:00",
            "end": "2030-05-14T09:30:00",
            "room": "Porch",
            "chair": ["jo-sample"],
            "extra": {"location": "Harbour House"},
        },
        "2": {
            "title": "On nets",
            "type": "meeting",
            "start": "2030-05-14T10:00:00",
            "end": "2030-05-14T11:00:00",
            "room": "Porch",
            "chair": ["jo-sample"],
            "extra": {"location": "Pier"},
        },
    }
    assert (alone["conference"]["title"], alone["conference"]["subtitle"]) == (
        "On boats",
        "Harbour Talk",
    )
    assert [one["title"] for one in alone["sessions"].values()] == ["On boats"]
    assert other["conference"]["venue"] == "Harbour House"
    assert [one["track"] for one in other["sessions"].values()] == ["Harbour Talk", "Fish"]


def test_what_a_search_finds_says_when_it_begins_and_in_which_zone() -> None:
    found = [{"id": str(n), "title": "Boats", "startDate": moment("09:00")} for n in (1, 2)]

    assert answer(found)["conference"]["timezone"] == "Europe/Zurich"
    assert [one["start"] for one in answer(found)["sessions"].values()] == [
        "2030-05-14T09:00:00",
        "2030-05-14T09:00:00",
    ]


def test_an_event_that_takes_years_is_kept_in_its_words() -> None:
    event = item("A series", "09:00", "18:00", _type="Conference", id="1", timezone="Europe/Zurich")
    event["endDate"] = {**moment("18:00"), "date": "2032-05-14"}

    assert answer([event])["conference"]["extra"] == {"from": "2030-05-14", "until": "2032-05-14"}


def test_who_wrote_a_contribution_gives_it_where_nobody_else_does() -> None:
    boats = item("Boats", "09:00", "09:30", id="c1", speakers=[], primaryauthors=[JO, BO])
    nets = item("Nets", "10:00", "10:30", id="c2", speakers=[BO], primaryauthors=[JO])
    event = item(
        *("Harbour Days", "09:00", "18:00"),
        _type="Conference",
        timezone="Europe/Zurich",
        contributions=[boats, nets],
    )
    found = answer([event])["sessions"]

    assert [(one["speakers"], one.get("extra")) for one in found.values()] == [
        (["jo-sample", "bo-sample"], None),
        (["bo-sample"], {"authors": [{"organization": "Society", "name": "Jo Sample"}]}),
    ]


def test_an_event_with_one_of_each_may_have_it_without_a_list() -> None:
    boats = item("Boats", "09:00", "09:30", **BOATS, speakers=JO)
    event = item(
        *("Harbour Days", "09:00", "18:00"),
        _type="Conference",
        id="1",
        timezone="Europe/Zurich",
        contributions=boats,
    )
    found = [answer(event), translated({"1.json": event})]

    assert [one["conference"]["title"] for one in found] == ["Harbour Days"] * 2
    assert [one["sessions"]["c1"]["speakers"] for one in found] == [["jo-sample"]] * 2


def test_a_break_in_a_session_has_no_chair_and_a_page_without_its_site_is_kept() -> None:
    coffee = item("Coffee", "09:30", "10:00", id="b1", entryType="Break")
    boats = item("Boats", "09:00", "09:30", id="c1", entryType="Contribution", url="/event/7/1/")
    water = item("Water", "09:00", "10:00", id="s1", entryType="Session", conveners=[BO])
    entries = {"20300514": {"s1": {**water, "entries": {"c1": boats, "b1": coffee}}}}
    found = answer({"7": entries})["sessions"]

    assert (found["c1"]["chair"], found["b1"].get("chair")) == (["bo-sample"], None)
    assert found["c1"]["extra"] == {"url": "/event/7/1/", "session": "Water"}


def test_a_title_that_says_so_is_cancelled_in_any_format() -> None:
    told = item("CANCELLED: Boats", "09:00", "09:30", id="c1")
    found = answer(
        [item("Harbour Days", "09:00", "18:00", _type="Conference", contributions=[told])]
    )

    boats = found["sessions"]["c1"]
    assert (boats["title"], boats["status"]) == ("Boats", "cancelled")
