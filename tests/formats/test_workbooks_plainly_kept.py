"""Workbooks as anybody keeps one: merged titles, a sheet a topic, blocks with hall and chair."""

from pathlib import Path

import pytest
from test_grids import Rows, book
from test_sheets_as_pages import in_workbook, told

from confsched import api
from confsched.opening import Reading

HEAD: list[object] = ["Date", "Start", "End", "Title", "Speaker", "Room"]
BOATS: list[object] = ["2030-05-14", "09:00", "09:45", "Boats", "Ada Sample", "Hall"]
NETS: list[object] = ["2030-05-14", "10:00", "10:45", "Nets", "Ben Muster", "Attic"]
TALK: list[object] = ["Time", "Title", "Speaker"]


def merged(folder: Path, rows: Rows, *areas: str) -> list[str]:
    """The sessions of a sheet with what is merged in it."""
    path = folder / "made.xlsx"
    path.write_bytes(book({"Plan": (rows, list(areas))}))
    return told(path)


def test_a_title_that_is_merged_over_two_hours_is_one_session(tmp_path: Path) -> None:
    rows: Rows = [
        HEAD,
        ["2030-05-14", "09:00", "10:00", "Knots", "Ada Sample", "Hall"],
        ["", "10:00", "11:00"],
        ["", "11:00", "12:00"],
        ["", "13:00", "14:00", "Nets", "Ben Muster", "Hall"],
        ["", "14:00", "15:00", "", "Cleo Test", "Hall"],
        ["", "15:00", "16:00", "Ropes", "", "Hall"],
        ["", "17:00", "18:00", "", "", "Hall"],
    ]
    areas = ("A2:A8", "D2:D4", "E2:E4", "F2:F4", "D5:D6", "D7:D8")

    assert merged(tmp_path, rows, *areas) == [
        "14 09:00-12:00 | Hall | Knots | Ada Sample",
        "14 13:00-14:00 | Hall | Nets | Ben Muster",
        "14 14:00-15:00 | Hall | Nets | Cleo Test",
        "14 15:00-16:00 | Hall | Ropes",
        "14 17:00-18:00 | Hall | Ropes",
    ]


def test_so_is_one_beside_ranges_and_one_beside_nothing_but_starts(tmp_path: Path) -> None:
    head: list[object] = ["Date", "Time", "Title"]
    ranges: Rows = [head, ["14 May 2030", "1:00 – 2:00 PM", "Knots"], ["", "2:00 – 3:00 PM"]]
    starts: Rows = [head, ["14 May 2030", "9:00", "Boats"], ["", "10:00", "Knots"], ["", "11:00"]]
    starts += [["", "12:00", "Lunch"], ["", "13:00", "Nets"]]

    assert merged(tmp_path, ranges, "A2:A3", "C2:C3") == ["14 13:00-15:00 | Knots"]
    assert merged(tmp_path, starts, "A2:A6", "C3:C4")[:2] == [
        "14 09:00-10:00 | Boats",
        "14 10:00-12:00 | Knots",
    ]


def test_a_sheet_of_a_topic_that_ends_with_a_word_for_lists_is_a_track(tmp_path: Path) -> None:
    path = tmp_path / "made.xlsx"
    path.write_bytes(book({"Harbour Data": ([HEAD, BOATS], []), "Ropes": ([HEAD, NETS], [])}))
    tracks = [(one.title, one.track and one.track.name) for one in api.load(path).sessions]

    assert tracks == [("Boats", "Harbour Data"), ("Nets", "Ropes")]


def test_an_only_sheet_of_panels_has_panels_and_breaks(tmp_path: Path) -> None:
    path = tmp_path / "made.xlsx"
    rows: Rows = [HEAD, BOATS, ["2030-05-14", "09:45", "10:00", "Coffee"], NETS]
    path.write_bytes(book({"Panels": (rows, [])}))
    types = [(one.title, one.type.id) for one in api.load(path).sessions]

    assert types == [("Boats", "panel"), ("Coffee", "break"), ("Nets", "panel")]


def test_lunch_among_the_codes_of_talks_is_lunch(tmp_path: Path) -> None:
    day = "2030-05-14"
    slots: Rows = [
        ["Date", "Start", "End", "Room", "Session"],
        [day, "09:00", "09:45", "Hall", "A1"],
        [day, "10:00", "10:45", "Hall", "B1"],
        [day, "12:00", "13:00", "", "Lunch"],
        [day, "13:00", "13:45", "Hall", "C9"],
    ]
    talks: Rows = [["Code", "Title", "Speakers"], ["A1", "Boats", "Ada Sample"], ["B1", "Nets", ""]]
    found = in_workbook(tmp_path, Schedule=slots, Sessions=talks)
    notices = [f"{one.code} {one.message}" for one in api.load(tmp_path / "made.xlsx").notices]

    assert found == [
        "14 09:00-09:45 | Hall | Boats | Ada Sample",
        "14 10:00-10:45 | Hall | Nets",
        "14 12:00-13:00 | Lunch",
    ]
    assert "F006 there is no session 'C9'" in notices
    assert not any("Lunch" in one for one in notices)


def test_a_copied_sheet_with_one_session_tells_it_again(tmp_path: Path) -> None:
    other = [*BOATS[:-1], "Quay"]

    assert in_workbook(tmp_path, Schedule=[HEAD, BOATS, NETS], Schedule_2=[HEAD, BOATS]) == [
        "14 09:00-09:45 | Hall | Boats | Ada Sample",
        "14 10:00-10:45 | Attic | Nets | Ben Muster",
    ]
    assert len(in_workbook(tmp_path, Schedule=[HEAD, BOATS, NETS], More=[HEAD, other])) == 3


@pytest.mark.parametrize("day", ["14 May 2030", "Chair: Dan Probe"])
def test_cells_beside_each_other_above_a_list_are_its_block_hall_and_chair(
    tmp_path: Path, day: str
) -> None:
    rows: Rows = [
        ["Made Days, 14 May 2030"],
        ["Session 1: Wax", "Lecture Hall", "Chair: Cleo Test"],
        [*TALK],
        ["09:00-09:20", "Boats", "Ada Sample"],
        [],
        ["Session 2: Lead", "Room 5", day],
        [*TALK],
        ["10:00-10:20", "Nets", "Ben Muster"],
    ]
    chair = "; chair: Dan Probe" if "Dan" in day else ""

    assert in_workbook(tmp_path, Papers=rows) == [
        "14 09:00-09:20 | Lecture Hall | Boats | Ada Sample; chair: Cleo Test",
        f"14 10:00-10:20 | Room 5 | Nets | Ben Muster{chair}",
    ]
    assert api.load(tmp_path / "made.xlsx").title == "Made Days"


@pytest.mark.parametrize("text", ["All teachers", "all instructors", "Alle Bands"])
def test_all_of_some_kind_are_nobody(tmp_path: Path, text: str) -> None:
    last: list[object] = ["2030-05-14", "11:00", "12:00", "Ball", text, "Hall"]

    assert in_workbook(tmp_path, Plan=[HEAD, BOATS, last])[1] == "14 11:00-12:00 | Hall | Ball"


def test_an_end_that_is_a_length_is_told_as_one(tmp_path: Path) -> None:
    path = tmp_path / "made.xlsx"
    row: list[object] = ["2030-05-14", "10h30", "1h15", "Nets", "Ben Muster", "Hall"]
    path.write_bytes(book({"Plan": ([HEAD, BOATS, row], [])}))
    found = api.load(path, reading=Reading(timezone="UTC")).notices

    [slip] = [one.message for one in found if one.code == "T201"]

    assert slip == (
        "'Nets' ends at 01:15 UTC, before it starts at 10:30; "
        "if '1h15' is its duration, it ends at 11:45"
    )


@pytest.mark.parametrize(
    ("first", "second", "where"),
    [
        ("Tue 14 May 2030 - Main Stage", "Wed 15 May 2030 - Main Stage", ("Main Stage",) * 2),
        ("14 May 2030 Main Stage", "14 May 2030 Story Tent", ("Main Stage", "Story Tent")),
        ("Main Stage 14.5.2030", "Story Tent 14.5.2030", ("Main Stage", "Story Tent")),
        ("Main Stage (14 May 2030)", "Main Stage (15 May 2030)", ("Main Stage",) * 2),
        ("2030-05-14 Room A", "2030-05-15 Room B", ("Room A", "Room B")),
        ("2030-05-14, Track A", "2030-05-14, Track B", ("Track A", "Track B")),
        ("Tue 14 May 2030 AM", "Tue 14 May 2030 PM", ("", "")),
        ("May 14, 2030 (Online)", "May 15, 2030 (Online)", ("", "")),
    ],
)
def test_sheets_may_be_called_by_their_day_and_room(
    tmp_path: Path, first: str, second: str, where: tuple[str, str]
) -> None:
    path = tmp_path / "made.xlsx"
    rows: tuple[Rows, Rows] = ([TALK, ["9:00-9:45", "Boats", "Ada"]], [TALK, ["9:00-9:45", "Nets"]])
    path.write_bytes(book({first: (rows[0], []), second: (rows[1], [])}))
    sessions = api.load(path).scheduled
    places = [one.track.name if one.track else "" for one in sessions]
    rooms = [", ".join(room.name for room in one.rooms) for one in sessions]

    assert [one.start.day for one in sessions] == [14, 15 if "15" in second else 14]
    assert [one or other for one, other in zip(rooms, places, strict=True)] == [*where]


def test_a_room_that_sounds_like_a_day_is_a_room(tmp_path: Path) -> None:
    sheets: dict[str, Rows] = {"Sun Room": [HEAD[:-1], BOATS[:-1]], "Attic": [HEAD[:-1], NETS[:-1]]}

    assert in_workbook(tmp_path, **sheets) == [
        "14 09:00-09:45 | Sun Room | Boats | Ada Sample",
        "14 10:00-10:45 | Attic | Nets | Ben Muster",
    ]


def test_a_timetable_of_speakers_has_the_talks_of_another_sheet(tmp_path: Path) -> None:
    slots: Rows = [
        ["Date", "Time", "Speaker", "Room"],
        ["14 May 2030", "9:00-9:40", "Ada Sample", "Hall"],
        ["14 May 2030", "9:40-10:00", "BREAK", ""],
        ["14 May 2030", "10:00-10:40", "Ben Muster", "Attic"],
    ]
    talks: Rows = [
        ["Speaker", "Affiliation", "Title", "Abstract"],
        ["Ada Sample", "Boat Club", "Boats of old", "Of wood."],
        ["Ben Muster", "Rope Works", "Nets", "Of rope."],
    ]

    assert in_workbook(tmp_path, Timetable=slots, Talks=talks) == [
        "14 09:00-09:40 | Hall | Boats of old | Ada Sample (Boat Club)",
        "14 09:40-10:00 | BREAK",
        "14 10:00-10:40 | Attic | Nets | Ben Muster (Rope Works)",
    ]


def test_whom_to_call_beside_a_list_is_no_contact_of_the_conference(tmp_path: Path) -> None:
    rows: Rows = [
        [*HEAD, "", "Contact", "Phone"],
        [*BOATS, "", "Hall: Jo", "555 0100"],
        [*NETS, "", "Bus: Al", "555 0101"],
    ]
    path = tmp_path / "made.xlsx"
    path.write_bytes(book({"Plan": (rows, [])}))
    schedule = api.load(path, reading=Reading(timezone="UTC"))

    assert [one.title for one in schedule.sessions] == ["Boats", "Nets"]
    assert schedule.notices == ()


def test_dates_without_a_year_are_of_the_year_that_their_sheet_is_called_by(
    tmp_path: Path,
) -> None:
    rows: Rows = [HEAD, ["Tue, May 14", *BOATS[1:]], ["Tue, May 14", *NETS[1:]]]
    path = tmp_path / "made.xlsx"
    path.write_bytes(book({"Agenda 2030": (rows, []), "Archive 2029": ([["Budget"], [9]], [])}))

    assert told(path) == [
        "14 09:00-09:45 | Hall | Boats | Ada Sample",
        "14 10:00-10:45 | Attic | Nets | Ben Muster",
    ]


def test_a_question_mark_behind_a_name_is_none_of_it(tmp_path: Path) -> None:
    rows: Rows = [HEAD, [*BOATS[:4], "Ada Sample?", "Hall"], [*NETS[:4], "Ben Muster (?)", "Hall"]]

    assert merged(tmp_path, rows) == [
        "14 09:00-09:45 | Hall | Boats | Ada Sample",
        "14 10:00-10:45 | Hall | Nets | Ben Muster",
    ]


def test_a_sheet_may_be_called_like_a_scene_of_the_north(tmp_path: Path) -> None:
    path = tmp_path / "made.xlsx"
    rows: list[Rows] = [[HEAD[:5], BOATS[:5]], [HEAD[:5], NETS[:5]]]
    path.write_bytes(book({"Hovedscene": (rows[0], []), "Teltet": (rows[1], [])}))

    assert told(path) == [
        "14 09:00-09:45 | Hovedscene | Boats | Ada Sample",
        "14 10:00-10:45 | Teltet | Nets | Ben Muster",
    ]
