"""Rows of a list that are the names of rooms or tracks. All are made up."""

from typing import Any

import pytest
from test_records import translated, translation

HEAD = "Time,Title,Speaker\n"
BOATS = "9:00-9:30,Boats,Ada Sample\n9:30-10:00,Coffee,\n"
ROOMS = ((8, "Great Hall"), (9, "Attic"), (10, "Room 3"))
NETS = "9:00-9:30,Nets,Ben Sample\n"


def places(text: str) -> list[tuple[object, ...]]:
    """What is said of each session: its title, room, track and date."""
    found = translated(text)["sessions"].values()
    return [tuple(one.get(name) for name in ("title", "room", "track", "date")) for one in found]


def test_what_is_below_the_name_of_a_room_is_in_it() -> None:
    assert places(f"{HEAD}Hall A,,\n{BOATS}Track 2,,\n{NETS}") == [
        ("Boats", "Hall A", None, None),
        ("Coffee", "Hall A", None, None),
        ("Nets", None, "Track 2", None),
    ]


def test_a_day_may_stand_behind_it_and_the_first_one_above_the_table() -> None:
    text = f"Hall 14 May 2030,,\n{HEAD}{BOATS}Annex (15 May 2030),,\n{HEAD}{NETS}"

    assert places(text) == [
        ("Boats", "Hall", None, "2030-05-14"),
        ("Coffee", "Hall", None, "2030-05-14"),
        ("Nets", "Annex", None, "2030-05-15"),
    ]
    assert translated(text)["conference"]["title"] == "talks"


@pytest.mark.parametrize("row", ["Hall A,Quay,", ",Sea,", ",Hall A,", "Room change,,", "Hall A,,"])
def test_a_row_that_says_something_else_is_no_heading(row: str) -> None:
    found = places(f"{HEAD}{BOATS}{row}\n{NETS}")

    assert [room for _, room, *_ in found if room] == []


@pytest.mark.parametrize("days", [("Mon 13 May 2030", "Tue 14 May 2030"), ("Day 1", "Day 2")])
def test_where_days_stand_above_rooms_a_room_is_that_of_its_day(days: tuple[str, str]) -> None:
    first, second = days
    text = (
        f"{HEAD}{first},,\nHall A,,\n{BOATS}Hall B,,\n{NETS}{second},,\n9:00-9:30,Knots,Jo Test\n"
    )

    assert [place[:2] for place in places(text)] == [
        ("Boats", "Hall A"),
        ("Coffee", "Hall A"),
        ("Nets", "Hall B"),
        ("Knots", None),
    ]


def test_where_a_room_stands_above_days_it_is_that_of_all_of_them() -> None:
    text = f"{HEAD}Hall A,,\nMon 13 May 2030,,\n{BOATS}Tue 14 May 2030,,\n{NETS}"

    assert [place[:2] for place in places(text)] == [
        ("Boats", "Hall A"),
        ("Coffee", "Hall A"),
        ("Nets", "Hall A"),
    ]


def test_a_room_may_stand_below_the_title_and_another_in_capitals_among_rooms() -> None:
    text = (
        f"Made Fair,,\nMAIN STAGE,,\n{HEAD}{BOATS}CRAFT TENT,,\n{HEAD}{NETS}CHURCH,,\n{HEAD}"
        "9:00-9:30,Bells,Jo Test\n"
    )
    found = translated(text)

    assert [place[:2] for place in places(text)] == [
        ("Boats", "MAIN STAGE"),
        ("Coffee", "MAIN STAGE"),
        ("Nets", "CRAFT TENT"),
        ("Bells", "CHURCH"),
    ]
    assert found["conference"] == {"title": "Made Fair", "id": "made-fair"}


def test_a_room_may_stand_behind_the_day_below_the_title() -> None:
    text = f"Made Days,,\nTuesday 14 May 2030 – Main Hall,,\n{HEAD}{NETS}"

    assert places(text) == [("Nets", "Main Hall", None, "2030-05-14 (Tuesday)")]


@pytest.mark.parametrize("above", ["Hall A,,", "Made Days,,\nHall A,,", "Hall A,,\n14 May 2030,,"])
def test_a_room_alone_above_a_table_is_that_of_all_of_it(above: str) -> None:
    text = f"{above}\n{HEAD}{BOATS}"
    title = "Made Days" if "Made" in above else "talks"

    assert [room for _, room, *_ in places(text)] == ["Hall A", "Hall A"]
    assert translated(text)["conference"]["title"] == title


@pytest.mark.parametrize("title", ["Library Days", "Theatre Festival", "Town Hall Meeting"])
def test_what_is_called_by_a_place_is_no_room(title: str) -> None:
    text = f"{title},,\n{HEAD}{BOATS}"

    assert [room for _, room, *_ in places(text)] == [None, None]
    assert translated(text)["conference"]["title"] == title


@pytest.mark.parametrize(
    ("head", "field"),
    [(HEAD, "track"), ("Time,Title,Room\n", "track"), ("Time,Title,Track\n", "room")],
)
def test_what_times_begin_anew_below_is_a_room_or_a_track_by_whatever_name(
    head: str, field: str
) -> None:
    hall = "Great Hall" if field == "room" else "Craft"
    day = f"{hall},,\n9:00-9:30,Boats,\n9:30-10:00,Nets,\nAttic,,\n9:00-9:30,Knots,\n"
    text = f"{head}Mon 13 May 2030,,\n{day}Tue 14 May 2030,,\n{day}"
    found = translated(text)["sessions"].values()

    assert [(one["title"], one[field]) for one in found] == 2 * [
        ("Boats", hall),
        ("Nets", hall),
        ("Knots", "Attic"),
    ]


@pytest.mark.parametrize("second", ["9:30-10:00", "01:00-01:30"])
def test_below_remarks_times_go_on(second: str) -> None:
    text = f"{HEAD}Please sit down,,\n9:00-9:30,Boats,\nPlease move on,,\n{second},Nets,\n"

    assert {place[1:3] for place in places(text)} == {(None, None)}


def test_what_is_below_a_kind_is_of_that_type() -> None:
    text = f"{HEAD}Keynotes,,\n9:00-9:30,Boats,Ada Sample\nBoFs,,\n10:00-10:30,Nets,Ben Sample\n"

    assert [one.get("type") for one in translated(text)["sessions"].values()] == [
        "keynote",
        "meeting",
    ]


def test_what_is_below_the_last_session_is_no_heading() -> None:
    first = "Main Hall,,\n9:00,Boats,Ada Sample\n10:00,Nets,Ben Sample\n"
    second = (
        "Corner,,\n9:30,Knots,Jo Test\nTUESDAY 15 MAY 2030,,\nMain Hall,,\n9:00,Sails,Jo Test\n"
    )
    found = translation(
        f"{HEAD}MONDAY 14 MAY 2030,,\n{first}{second}Speakers are right when this is printed.,,\n"
    )
    root: Any = found.roots[0]

    assert [(one["title"], one["room"]) for one in root["sessions"].values()] == [
        ("Boats", "Main Hall"),
        ("Nets", "Main Hall"),
        ("Knots", "Corner"),
        ("Sails", "Main Hall"),
    ]


@pytest.mark.parametrize("cell", ["{},,", ",{},"])
@pytest.mark.parametrize(
    "head",
    [
        "Session {} – {} – Chair: Cleo Probe",
        "Session {} – Chair: Cleo Probe – {}",
        "Session {} | {} | Chair: Cleo Probe",
        "Session {} – 9:00 – {} – Chair: Cleo Probe",
        "Session {} (9:00 - 10:00), {}, Chair: Cleo Probe",
    ],
)
def test_the_name_of_a_block_may_have_its_time_its_room_and_who_chairs_behind_it(
    head: str, cell: str
) -> None:
    first, second = (f'"{head.format(*one)}"' for one in (("1", "Great Hall"), ("2", "Room 3")))
    talks = "9:00-9:30,Boats,Ada Sample\n9:30-10:00,Nets,Ben Sample\n"
    found = translated(f"{HEAD}{cell.format(first)}\n{talks}{cell.format(second)}\n{talks}")
    told = [(one["track"], one["room"], one["chair"]) for one in found["sessions"].values()]

    names = {key: one["name"] for key, one in found["rooms"].items()} if "rooms" in found else {}
    assert [(track, names.get(room, room), who) for track, room, who in told] == [
        ("Session 1", "Great Hall", ["cleo-probe"]),
        ("Session 1", "Great Hall", ["cleo-probe"]),
        ("Session 2", "Room 3", ["cleo-probe"]),
        ("Session 2", "Room 3", ["cleo-probe"]),
    ]


def test_a_word_among_rooms_of_blocks_is_one() -> None:
    talks = "{0}:00-{0}:30,Boats,Ada Sample\n{0}:30-{0}:55,Nets,Ben Sample\n"
    rows = [f"Session {n} – {n}:00 – {room},,\n{talks.format(n)}" for n, room in ROOMS]

    assert [place[:3] for place in places(HEAD + "".join(rows))] == [
        (title, room, f"Session {n}") for n, room in ROOMS for title in ("Boats", "Nets")
    ]


def test_the_dates_of_all_and_that_it_is_online_are_no_room() -> None:
    above = 'Made Forum,,\n"October 8–9, 2031 | Zoom",,\n,,\n"DAY 1 – Wednesday, October 8",,\n'
    rows = "Start,End,Segment\n9:30 AM,10:00 AM,Check\n10:00 AM,10:10 AM,Welcome\n"

    assert places(above + rows) == [
        ("Check", None, None, "2031-10-08 (Wednesday)"),
        ("Welcome", None, None, "2031-10-08 (Wednesday)"),
    ]
