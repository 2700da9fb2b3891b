"""Rooms in brackets as Indico writes them, and pages as they are written by hand."""

from typing import Any

import pytest
from translating import translated

INDICO = "-//CERN//INDICO//EN"


def calendar(*events: str, program: str = INDICO) -> Any:  # noqa: ANN401 -- to be looked into
    lines = ["BEGIN:VCALENDAR", f"PRODID:{program}", "NAME:Harbour Days"]
    for number, event in enumerate(events):
        lines += ["BEGIN:VEVENT", f"UID:{number}", event, "END:VEVENT"]
    return translated({"x.ics": "\n".join([*lines, "END:VCALENDAR", ""])})


def places(*texts: str, program: str = INDICO) -> tuple[str, list[str]]:
    found = calendar(*(f"LOCATION:{text}" for text in texts), program=program)
    rooms = [session.get("room", "") for session in found["sessions"].values()]
    return found["conference"].get("venue", ""), rooms


def test_a_venue_in_brackets_behind_all_rooms_is_theirs() -> None:
    found = places("Hall A (Town House)", "1/2-003 - Hall B (Town House)", "Town House")

    assert found == ("Town House", ["Hall A", "1/2-003 - Hall B", ""])


def test_older_calendars_have_the_room_in_brackets() -> None:
    found = places("Port, Land (Hall A)", "Port, Land", "Port, Land (Hall B)")

    assert found == ("Port, Land", ["Hall A", "", "Hall B"])


@pytest.mark.parametrize(
    "texts",
    [
        ("Hall A (Town House)", "Hall A (Town House)"),
        ("Hall A (Town House)", "Hall B (Boat House)"),
    ],
)
def test_one_room_alone_or_in_two_venues_is_as_it_is_written(texts: tuple[str, ...]) -> None:
    assert places(*texts) == ("", [*texts])


def test_brackets_of_others_may_be_anything() -> None:
    texts = ("Hall A (ground floor)", "Hall B (ground floor)")

    assert places(*texts, program="-//Harbour//EN") == ("", [*texts])


def test_a_page_stands_in_no_quotes_and_has_no_entities() -> None:
    found = calendar(
        'URL;VALUE=URI:"http://a.example/x?id=1&amp;day=2"\n'
        'DESCRIPTION:["http://a.example/x?id=1&amp;day=2"]',
        "URL:https://a.example/?id=1&copy=2",
    )

    assert [*found["sessions"].values()] == [
        {"url": "http://a.example/x?id=1&day=2"},
        {"url": "https://a.example/?id=1&copy=2"},
    ]


@pytest.mark.parametrize(
    "page", ["<http://a.example/>", "http://a.example/", "(http://a.example/)"]
)
def test_a_page_behind_a_place_is_no_part_of_it(page: str) -> None:
    [session] = calendar(f"LOCATION:Hall A – 1 Quay {page}")["sessions"].values()

    assert session == {
        "room": "Hall A – 1 Quay",
        "extra": {"location": f"Hall A – 1 Quay {page.strip('<>')}"},
    }


@pytest.mark.parametrize("page", ["2030/events/4.html", "/talks/4", "events/4.htm?day=1"])
def test_a_page_without_its_site_leads_nowhere(page: str) -> None:
    assert calendar(f"URL:{page}")["sessions"] == {"0": {"extra": {"url": page}}}


@pytest.mark.parametrize("page", ["www.a.example/4.html", "//a.example/4", "a.example/4.html"])
def test_a_page_that_lacks_its_scheme_is_one(page: str) -> None:
    assert calendar(f"URL:{page}")["sessions"] == {"0": {"url": page}}


@pytest.mark.parametrize(
    "place",
    ["announced via the list", "to be announced later", "xx", "See website", "will be sent"],
)
def test_a_place_that_is_told_elsewhere_is_no_room(place: str) -> None:
    assert places("Hall A", place, program="x") == ("", ["Hall A", ""])


def test_what_is_all_online_is_in_no_room() -> None:
    found = calendar(*["LOCATION:Online (Harbour TV)"] * 2, program="x")

    assert found["conference"]["online"] == "true"
    assert [*found["sessions"].values()] == [{"extra": {"location": "Online (Harbour TV)"}}] * 2
    assert places("Online (Harbour TV)", "Hall A", program="x") == (
        "",
        ["Online (Harbour TV)", "Hall A"],
    )


def at_once(*starts: int) -> tuple[str, set[str]]:
    times = (f"DTSTART:20300514T{at}0000\nDTEND:20300514T{at}5500" for at in starts)
    found = calendar(*(f"{time}\nLOCATION:Port" for time in times), program="x")
    rooms = {session.get("room", "") for session in found["sessions"].values()}
    return found["conference"].get("venue", ""), rooms


def test_one_place_in_which_all_takes_place_at_once_is_the_venue() -> None:
    assert at_once(10, 10, 10, 10, 11) == ("Port", {""})
    assert at_once(10, 10, 11, 12, 13) == ("", {"Port"})


def test_an_address_in_brackets_is_not_taken_apart() -> None:
    rooms = ["Quay House (1 Quay, Port)", "Rope Hall (2 Quay, Port)"]

    assert places(*(room.replace(",", "\\,") for room in rooms), program="x") == ("", rooms)


@pytest.mark.parametrize(
    "place", ["<KEIN ORT ANGEGEBEN>", "No location", "Not specified", "Lieu à préciser"]
)
def test_a_place_that_nobody_gave_is_none(place: str) -> None:
    found = calendar(f"LOCATION:{place}", program="x")["sessions"]["0"]

    assert found == {"extra": {"location": place}}


def test_a_place_that_others_stand_in_is_the_venue() -> None:
    house = r"Town House\, 1 Quay"

    assert places(house, rf"Hall A\, {house}", rf"Hall B\, {house}", program="x") == (
        "Town House, 1 Quay",
        ["", "Hall A", "Hall B"],
    )


def test_how_somebody_takes_part_is_no_room_and_in_what_is_the_type() -> None:
    texts = ("In-person; Workshop", "Online & in-person; Seminar", "Online; Social", "Online; Hall")
    found = calendar(*(f"LOCATION:{text}" for text in texts), program="x")

    alone = calendar(*(f"LOCATION:{text}" for text in (texts[0], texts[2])), program="x")

    assert "online" not in found["conference"] | alone["conference"]
    assert [(one.get("room"), one.get("type")) for one in found["sessions"].values()] == [
        (None, "workshop"),
        (None, "seminar"),
        ("Online", "social"),
        ("Online; Hall", None),
    ]
