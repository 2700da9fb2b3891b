"""Workbooks whose sheets name sessions, people and places of each other. All of it is made up."""

from pathlib import Path

import pytest
from test_lists_beside import Rows, book

from confsched import api
from confsched.schedule.entities import ScheduledSession

SESSIONS: Rows = [
    ["ID", "Title", "Type", "Track"],
    ["S1", "Boats", "Talk", "Water"],
    ["S2", "Nets", "Workshop", "Work"],
    ["S3", "Lunch", "Break", ""],
]
TIMES: Rows = [
    ["ID", "Date", "Start", "End", "Room"],
    ["S1", "2030-05-06", "09:00", "09:30", "Hall"],
    ["S2", "2030-05-06", "09:30", "10:30", "Attic"],
    ["S3", "2030-05-06", "12:00", "13:00", ""],
    ["S2", "2030-05-06", "14:00", "15:00", "Hall"],
]
PEOPLE: Rows = [["ID", "First Name", "Last Name"], ["P1", "Ada", "Sample"], ["P2", "Bo", "de Test"]]
HEAD: list[object] = ["Title", "Date", "Time"]
BOATS: list[object] = ["Boats", "2030-05-06", "9:00-9:30"]
NETS: list[object] = ["Nets", "2030-05-06", "9:30-10:00"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "made.xlsx"


def sessions(path: Path, **sheets: Rows) -> list[tuple[str, str, str, str]]:
    """What sessions are called, when and where they are, and who is in them."""
    book(path, **sheets)
    return [_shown(one) for one in api.load(path).scheduled]


def _shown(one: ScheduledSession) -> tuple[str, str, str, str]:
    rooms = ", ".join(room.name for room in one.rooms)
    people = ", ".join(f"{each.speaker.name} ({each.role})" for each in one.people)
    return one.title, f"{one.start:%d %H:%M}–{one.end:%H:%M}", rooms, people


def test_a_sheet_says_when_and_where_the_sessions_of_another_are_and_which_come_again(
    path: Path,
) -> None:
    assert sessions(path, Sessions=SESSIONS, Schedule=TIMES) == [
        ("Boats", "06 09:00–09:30", "Hall", ""),
        ("Nets", "06 09:30–10:30", "Attic", ""),
        ("Lunch", "06 12:00–13:00", "", ""),
        ("Nets", "06 14:00–15:00", "Hall", ""),
    ]


def test_so_it_does_by_their_titles(path: Path) -> None:
    told: Rows = [["Title", "Type", "Speaker"], ["Boats", "Talk", "Ada Sample"]]

    assert sessions(path, Sessions=told, Timetable=[HEAD, BOATS]) == [
        ("Boats", "06 09:00–09:30", "", "Ada Sample (speaker)")
    ]


@pytest.mark.parametrize("column", ["ID", "Session ID", "Session"])
def test_a_sheet_says_who_is_in_the_sessions_of_others_and_as_what(path: Path, column: str) -> None:
    named = {"S1": "Boats", "S2": "Nets"} if column == "Session" else {}
    rows = [("S1", "P1", "Speaker"), ("S2", "P2", "Speaker"), ("S2", "P1", "Moderator")]
    links: Rows = [
        [column, "Speaker ID", "Role"],
        *([named.get(session, session), person, role] for session, person, role in rows),
    ]
    timed: Rows = [["ID", *HEAD], ["S1", *BOATS], ["S2", *NETS]]

    assert sessions(path, Sessions=timed, Links=links, Speakers=PEOPLE) == [
        ("Boats", "06 09:00–09:30", "", "Ada Sample (speaker)"),
        ("Nets", "06 09:30–10:00", "", "Bo de Test (speaker), Ada Sample (moderator)"),
    ]


def test_answers_to_a_form_say_who_is_in_the_sessions_of_a_schedule(path: Path) -> None:
    answers: Rows = [
        ["Timestamp", "Your name", "Your title", "Which panel are you on?", "Role"],
        ["5/1/2030 10:22:11", "Ada Sample", "Director", "Boats", "Moderator"],
        ["5/2/2030 09:12:01", "Bo de Test", "Engineer", "Boats", "Panelist"],
        ["5/2/2030 09:30:00", "Cleo Probe", "Curator", "Nets", "Panelist"],
    ]
    sheets: dict[str, Rows] = {"Schedule": [HEAD, BOATS, NETS], "Form Responses 1": answers}
    book(path, **sheets)
    assert [
        (one.title, [(part.role, part.speaker.name, part.speaker.role) for part in one.people])
        for one in api.load(path).scheduled
    ] == [
        (
            "Boats",
            [("speaker", "Bo de Test", "Engineer"), ("moderator", "Ada Sample", "Director")],
        ),
        ("Nets", [("speaker", "Cleo Probe", "Curator")]),
    ]


def test_moderators_have_a_sheet_of_their_own_beside_one_for_each_day(path: Path) -> None:
    head = ["No.", "Title", "Time", "Speaker"]
    days: dict[str, Rows] = {
        "6 May 2030": [head, ["1", "Boats", "9:00-9:30", "Ada Sample"]],
        "7 May 2030": [head, ["2", "Nets", "9:00-9:30", "Jo Sample"]],
    }
    moderators: Rows = [["No.", "Moderator"], ["1", "Jo Sample"], ["2", "Bo Test"]]

    assert sessions(path, **days, Moderators=moderators) == [
        ("Boats", "06 09:00–09:30", "", "Ada Sample (speaker), Jo Sample (moderator)"),
        ("Nets", "07 09:00–09:30", "", "Jo Sample (speaker), Bo Test (moderator)"),
    ]


def test_a_session_that_there_is_not_is_told(path: Path) -> None:
    rows: Rows = [*TIMES, ["S9", "2030-05-06", "16:00", "17:00", "Hall"]]
    book(path, Sessions=SESSIONS, Schedule=rows)
    [found] = [one for one in api.validate(path).findings if one.code == "F006"]

    assert (found.message, str(found.span)) == ("there is no session 'S9'", f"{path}!Schedule!A6")


def test_numbers_of_people_name_no_sessions(path: Path) -> None:
    counted: Rows = [["No.", *HEAD], ["1", *BOATS], ["2", *NETS]]
    guests: Rows = [["No.", "Speaker", "Company"], ["1", "Ada Sample", "Boats Ltd"]]

    assert sessions(path, Sessions=counted, Guests=guests) == [
        ("Boats", "06 09:00–09:30", "", ""),
        ("Nets", "06 09:30–10:00", "", ""),
    ]


@pytest.mark.parametrize(
    ("head", "called", "named"),
    [
        (["Name"], [["Ada Sample"], ["Bo de Test"]], ("Sample", "de Test")),
        (["Name"], [["Ada Sample"], ["Bo de Test"]], ("Sample, Ada", "de Test, Bo")),
        (["No.", "Name"], [["101", "Ada Sample"], ["102", "Bo de Test"]], ("101", "102")),
        (["Kürzel", "Name"], [["AS", "Ada Sample"], ["BT", "Bo de Test"]], ("AS", "BT")),
        (["ID ponente", "Nombre"], [["P7", "Ada Sample"], ["P8", "Bo de Test"]], ("P7", "P8")),
    ],
)
@pytest.mark.parametrize("between", ["; ", "\n"])
def test_sessions_call_people_by_what_their_list_has(
    path: Path, head: list[object], called: Rows, named: tuple[str, str], between: str
) -> None:
    rows: Rows = [
        [*HEAD, "Speakers"],
        [*BOATS, between.join(named)],
        [*NETS, named[1]],
    ]

    assert [one[3] for one in sessions(path, Sessions=rows, Speakers=[head, *called])] == [
        "Ada Sample (speaker), Bo de Test (speaker)",
        "Bo de Test (speaker)",
    ]


def test_people_whose_family_names_stand_first_in_their_list_are_those_of_the_sessions(
    path: Path,
) -> None:
    names = ["Ada Sample", "Bo Test", "Cy Probe", "Di Made", "Ed Case"]
    turned = [", ".join(reversed(name.split())) for name in names]
    rows: Rows = [
        ["Title", "Date", "Start", "End", "Speaker"],
        *(
            [f"Boats {n}", "2030-05-06", f"{n}:00", f"{n}:30", name]
            for n, name in enumerate(names, 9)
        ),
    ]
    book(path, Sessions=rows, Speakers=[["Name"], *([one] for one in turned)])

    assert [one.name for one in api.load(path).speakers] == names


@pytest.mark.parametrize(
    ("sheet", "head", "column"),
    [
        ("Orte", ["Raum-ID", "Name"], "Raum-ID"),
        ("Salas", ["ID sala", "Nombre"], "Sala"),
        ("Rooms", ["Room ID", "Name"], "Room ID"),
    ],
)
def test_rooms_are_called_by_the_ids_of_their_list(
    path: Path, sheet: str, head: list[object], column: str
) -> None:
    rows: Rows = [[*HEAD, column], [*BOATS, "R1"]]
    places: Rows = [head, ["R1", "Great Hall"]]

    assert sessions(path, Sessions=rows, **{sheet: places}) == [
        ("Boats", "06 09:00–09:30", "Great Hall", "")
    ]


def test_sheets_that_are_called_by_rooms_with_points_in_their_numbers_have_their_sessions(
    path: Path,
) -> None:
    sheets: dict[str, Rows] = {"Room 1.02": [HEAD, BOATS], "Room 1.04": [HEAD, NETS]}

    assert sessions(path, **sheets) == [
        ("Boats", "06 09:00–09:30", "Room 1.02", ""),
        ("Nets", "06 09:30–10:00", "Room 1.04", ""),
    ]


def test_what_is_to_be_cooked_is_no_session(path: Path) -> None:
    rows: Rows = [HEAD, BOATS]
    food: Rows = [["Date", "Time", "Item", "Headcount"], ["2030-05-06", "10:30", "Cake", "120"]]

    assert sessions(path, **{"6 May": rows, "Catering": food}) == [
        ("Boats", "06 09:00–09:30", "", "")
    ]


def test_somebody_by_an_id_that_no_list_has_is_told(path: Path) -> None:
    talks: Rows = [["Title", "Date", "Time", "Speakers"], [*BOATS, "P1, P9"], [*NETS, "P2"]]

    assert sessions(path, Sessions=talks, People=PEOPLE)[0][3] == "Ada Sample (speaker)"
    [missing] = [one for one in api.load(path).notices if one.code == "F006"]
    assert (missing.message, str(missing.span)) == (
        "no speaker has the id or name 'P9'; if it is right, add it to the list of speakers",
        f"{path}!Sessions!D2",
    )
