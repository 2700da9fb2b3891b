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
    return found["conference"].get("venue", ""), rooms_in(found)


def rooms_in(found: Any) -> list[str]:  # noqa: ANN401 -- what is read
    """The rooms of events by their names, defined or not."""
    ids = [session.get("room", "") for session in found["sessions"].values()]
    return [found.get("rooms", {}).get(room, {}).get("name", room) for room in ids]


def test_a_venue_in_brackets_behind_all_rooms_is_theirs() -> None:
    found = places("Hall A (Town House)", "1/2-003 - Hall B (Town House)", "Town House")

    assert found == ("Town House", ["Hall A", "1/2-003 - Hall B", ""])


def test_a_venue_that_all_rooms_name_is_theirs_wherever_it_stands() -> None:
    ahead = places(r"Town House\, Hall A", r"Town House\, Hall B", program="-//x//EN")
    address = places(r"Quay\, 28\, 3389", r"Quay\, 28\, 2414", program="-//x//EN")
    behind = places("Hall A (Town House)", "Hall B (Town House)", program="-//x//EN")
    floors = places("Hall A (Level 2)", "Hall B (Level 2)", program="-//x//EN")
    ours = places("Hall A (north)", "Hall B (north)", program="-//confsched//EN")

    assert ahead == behind == ("Town House", ["Hall A", "Hall B"])
    assert address == ("Quay, 28", ["3389", "2414"])
    assert floors == ("", ["Hall A (Level 2)", "Hall B (Level 2)"])
    assert ours == ("", ["Hall A (north)", "Hall B (north)"])


def test_a_page_of_the_site_itself_is_no_room() -> None:
    assert places("/", "/tides", "Hall A") == ("", ["", "", "Hall A"])


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


def test_brackets_of_others_are_the_venue_where_a_room_stands_alone() -> None:
    texts = ("Hall A (Port)", "Hall B (Port)", "Hall A", "Pier")
    floors = ("Hall A (ground floor)", "Hall B (attic)", "Hall A")

    assert places(*texts, program="x") == ("Port", ["Hall A", "Hall B", "Hall A", "Pier"])
    assert places(*floors, program="x") == ("", [*floors])


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
    "place",
    ["<KEIN ORT ANGEGEBEN>", "No location", "Not specified", "Lieu à préciser", "Room pending"],
)
def test_a_place_that_nobody_gave_is_none(place: str) -> None:
    found = calendar(f"LOCATION:{place}", program="x")["sessions"]["0"]

    assert found == {"extra": {"location": place}}


@pytest.mark.parametrize("floor", ["floor 2", "2nd floor", "Level B", "1. Etage", "1er étage"])
def test_a_floor_that_all_rooms_are_on_is_no_house(floor: str) -> None:
    texts = (f"Hall A, {floor}", f"Hall B, {floor}")

    assert places(*(one.replace(",", "\\,") for one in texts), program="x") == ("", [*texts])


def test_a_place_that_others_stand_in_is_the_venue() -> None:
    house = r"Town House\, 1 Quay"

    assert places(house, rf"Hall A\, {house}", rf"Hall B\, {house}", program="x") == (
        "Town House, 1 Quay",
        ["", "Hall A", "Hall B"],
    )


@pytest.mark.parametrize(
    "place",
    [
        "Hall A / Zoom",
        "Hall A (also on Zoom)",
        "Hall A & online",
        "Hall A (hybrid)",
        "Hall A; MS Teams",
        "Zoom und Hall A",
        "Hall A\\, YouTube Live",
        "Hall A;",
    ],
)
def test_a_program_that_is_used_as_well_is_no_part_of_the_room(place: str) -> None:
    written = place.replace("\\", "")

    assert calendar(f"LOCATION:{place}", program="x")["sessions"] == {
        "0": {"room": "Hall A", "extra": {"location": written}}
    }


@pytest.mark.parametrize("place", ["Online / offline", "Online & in person", "Hall on Zoom Street"])
def test_words_for_both_ways_are_left_as_they_are(place: str) -> None:
    assert places("Hall A", place, program="x") == ("", ["Hall A", place])


def test_a_page_on_which_one_joins_is_the_link() -> None:
    found = calendar("LOCATION:https://zoom.us/j/1", "LOCATION:https://a.example/1", program="x")

    assert [*found["sessions"].values()] == [
        {"link": "https://zoom.us/j/1"},
        {"url": "https://a.example/1"},
    ]


@pytest.mark.parametrize(
    ("texts", "venue", "rooms"),
    [
        # with the venue and without it
        (
            (r"Hall A\, Port", r"Hall B\, Port", "Hall A", "Port"),
            "Port",
            ["Hall A", "Hall B", "Hall A", ""],
        ),
        (
            (r"Hall A\, Port", r"Port\, Hall B", r"Hall C\, Port", "Hall A", "Port", "Quay"),
            "Port",
            ["Hall A", "Hall B", "Hall C", "Hall A", "", "Quay"],
        ),
        (
            (r"Port\nHall A", r"Port\nHall B", "Hall A", "Quay", "Pier"),
            "Port",
            ["Hall A", "Hall B", "Hall A", "Quay", "Pier"],
        ),
        # of another venue, or with nothing that stands alone
        (
            (r"Hall A\, Port", r"Hall B\, Port", r"Hall A\, Quay", "Hall A", "Pier", "Dock"),
            "",
            ["Hall A, Port", "Hall B, Port", "Hall A, Quay", "Hall A", "Pier", "Dock"],
        ),
        (
            (r"Port\, Hall", r"Quay\, Hall", "Pier", "Dock"),
            "",
            ["Port, Hall", "Quay, Hall", "Pier", "Dock"],
        ),
        # the first of several rooms of a house is no venue
        (
            (r"Port A\, Hall B\, Gallery", "Port A", r"Port A\, Hall B", "Quay"),
            "",
            ["Port A, Hall B, Gallery", "Port A", "Port A, Hall B", "Quay"],
        ),
    ],
)
def test_rooms_with_the_venue_and_without_it_are_one(
    texts: tuple[str, ...], venue: str, rooms: list[str]
) -> None:
    assert places(*texts, program="x") == (venue, rooms)


@pytest.mark.parametrize("dash", [" - ", " – ", " | ", ": "])
def test_a_venue_that_all_rooms_name_may_stand_before_or_behind_a_dash(dash: str) -> None:
    texts = (f"Town House{dash}Hall A", f"Town House{dash}Hall B\\, East", "Town House")
    turned = (f"Hall A{dash}Town House", f"Hall B{dash}Town House")

    assert places(*texts, program="x") == ("Town House", ["Hall A", "Hall B, East", ""])
    assert places(*turned, program="x") == ("Town House", ["Hall A", "Hall B"])


@pytest.mark.parametrize(
    ("texts", "program"),
    [
        (("Floor 2 - Hall A", "Floor 2 - Hall B"), "x"),
        (("Town House - Hall A", "Quay - Hall B"), "x"),
        (("Town House - Hall A", "Town House - Hall A"), "x"),
        (("Town-House", "Town-Hall"), "x"),
        (("Town House - Hall A", "Town House - Hall B"), "-//confsched//EN"),
    ],
)
def test_what_dashes_part_otherwise_is_a_room(texts: tuple[str, ...], program: str) -> None:
    assert places(*texts, program=program) == ("", [*texts])


@pytest.mark.parametrize("label", ["Room: ", "Salle : ", "ORT: "])
def test_the_word_for_a_room_before_all_of_them_is_no_house(label: str) -> None:
    texts = (f"{label}Hall A", f"{label}Hall B", f"{label}Hall B")

    assert places(*texts, program="x") == ("", ["Hall A", "Hall B", "Hall B"])


def test_rooms_that_all_stand_alone_are_booked_together() -> None:
    texts = (r"Hall A\, Hall C", r"Hall B\, Hall C", "Hall A", "Hall B", "Hall C")
    found = calendar(*(f"LOCATION:{text}" for text in texts), program="x")
    told = [one.get("rooms") or one["room"] for one in found["sessions"].values()]

    assert told == [["Hall A", "Hall C"], ["Hall B", "Hall C"], "Hall A", "Hall B", "Hall C"]


def test_how_somebody_takes_part_is_no_room_and_in_what_is_the_type() -> None:
    texts = ("In-person; Workshop", "Online & in-person; Seminar", "Online; Social", "Online; Hall")
    found = calendar(*(f"LOCATION:{text}" for text in texts), program="x")

    alone = calendar(*(f"LOCATION:{text}" for text in (texts[0], texts[2])), program="x")

    assert "online" not in found["conference"] | alone["conference"]
    types = [one.get("type", "") for one in found["sessions"].values()]
    assert [*zip(rooms_in(found), types, strict=True)] == [
        ("", "workshop"),
        ("", "seminar"),
        ("Online", "social"),
        ("Hall", ""),
    ]


def test_programs_and_addresses_hold_several_things_at_once() -> None:
    texts = ("Zoom", r"1 Quay\, Port\, NY 10004", "Hall A", r"Hall B\, Room 12", "Online")
    found = calendar(*(f"LOCATION:{text}" for text in texts), program="x")

    assert [*found["rooms"].values()] == [
        {"name": "Zoom", "online": "true", "concurrent": "true"},
        {"name": "1 Quay, Port, NY 10004", "concurrent": "true"},
        {"name": "Hall A"},
        {"name": "Hall B, Room 12"},
        {"name": "Online", "online": "true", "concurrent": "true"},
    ]
    assert "rooms" not in calendar("LOCATION:Hall A", r"LOCATION:Hall B\, Room 12", program="x")


@pytest.mark.parametrize(("titles", "is_town"), [("ABCDE", True), ("AAAAA", False)])
def test_a_town_in_which_much_is_at_once_is_no_single_room(titles: str, is_town: bool) -> None:  # noqa: FBT001 -- a case
    times = "DTSTART:20300514T100000\nDTEND:20300514T105500"
    town = [f"{times}\nSUMMARY:{title}\nLOCATION:Port" for title in titles]
    found = calendar(*town, f"{times}\nSUMMARY:F\nLOCATION:Hall A", program="x")

    assert found.get("rooms", {}).get("port") == (
        {"name": "Port", "concurrent": "true"} if is_town else None
    )
