"""Tables with several sessions in a row, side by side. All of them are made up."""

from pathlib import Path
from typing import Any

import pytest
from test_records import sessions

from confsched import api
from confsched.formats import conferences, recognise
from confsched.formats.records.entries import is_sessions
from confsched.formats.records.layout.sides import sides_in
from confsched.pages import has_days_beside
from confsched.reading import read

OPENING = {"title": "Opening", "room": "Hall A", "time": "9:00-9:30", "speakers": ["ada-sample"]}
BOATS = {"title": "Boats", "room": "Hall A", "time": "9:30-10:00", "speakers": ["ben-sample"]}
KNOTS = {"title": "Knots", "room": "Attic", "time": "9:30-10:00", "speakers": ["cleo-sample"]}
LUNCH = {"title": "Lunch", "room": "all", "time": "10:00-10:30"}
ROWS = """\
9:00-9:30;Opening;Ada Sample;;
9:30-10:00;Boats;Ben Sample;Knots;Cleo Sample
10:00-10:30;Lunch;;Lunch;
"""
DATED = """\
2030-05-14;9:00-9:30;Opening;Ada Sample;;
2030-05-14;9:30-10:00;Boats;Ben Sample;Knots;Cleo Sample
"""


@pytest.mark.parametrize(
    "head",
    [
        "Time;Hall A - Title;Hall A - Speaker;Attic - Title;Attic - Speaker",
        "Zeit;Hall_A_Titel;Hall_A_Sprecher;Attic_Titel;Attic_Sprecher",
        "Time;Hall A Talk;Hall A Presenter;Attic Talk;Attic Presenter",
    ],
)
def test_columns_that_begin_with_a_room_are_of_sessions_in_it(head: str) -> None:
    assert sessions(f"{head}\n{ROWS}") == [OPENING, BOATS, KNOTS, LUNCH]


def test_what_stands_behind_a_room_is_of_its_sessions() -> None:
    rows = "9:30-10:00;Boats;Ben Sample;Knots;Cleo Sample\n10:00-10:30;Lunch;;;\n"
    document = read("talks.csv", f"Time;Hall A;Speaker;Hall B;Speaker\n{rows}".encode())
    kind = recognise(document)

    assert kind is not None
    [found] = conferences([(document, kind)])
    root: Any = found.roots[0]
    assert [*root["sessions"].values()] == [
        BOATS,
        {**KNOTS, "room": "Hall B"},
        LUNCH,
    ]


def test_who_speaks_may_stand_before_the_title_in_each_track() -> None:
    text = (
        "Start,End,Name1,Track 1,Name2,Track 2,\n9:00,9:30,Opening,,,,\n"
        "9:30,10:00,Ben Sample,Boats,Cleo Sample,Knots,Bring a pen\n10:00,10:30,Break,,Break,,\n"
        "10:30,11:00,Lightning Talks,,Ada Sample,Sails,\n11:00,12:00,Regatta,,,,\n"
        "12:00,12:30,Mo Example,,Jo Test,Maps,\n"
    )
    document = read("talks.csv", text.encode())
    kind = recognise(document)

    assert kind is not None
    [found] = conferences([(document, kind)])
    root: Any = found.roots[0]
    assert [
        (one["start"], one["title"], one.get("track") or one["room"], one.get("speakers"))
        for one in root["sessions"].values()
    ] == [
        ("9:00", "Opening", "Track 1", None),
        ("9:30", "Boats", "Track 1", ["ben-sample"]),
        ("9:30", "Knots", "Track 2", ["cleo-sample"]),
        ("10:00", "Break", "all", None),
        ("10:30", "Lightning Talks", "Track 1", None),
        ("10:30", "Sails", "Track 2", ["ada-sample"]),
        ("11:00", "Regatta", "Track 1", None),
        ("12:00", "Mo Example", "Track 1", ["mo-example"]),
        ("12:00", "Maps", "Track 2", ["jo-test"]),
    ]


def test_tracks_stand_side_by_side_as_well() -> None:
    head = "Time;Track 1 Title;Track 1 Room;Track 2 Title;Track 2 Room"
    rows = "9:30-10:00;Boats;Hall;Knots;Attic\n10:00-10:30;Ships;Hall;Sails;Attic\n"

    assert [(one["title"], one["track"], one["room"]) for one in sessions(f"{head}\n{rows}")] == [
        ("Boats", "Track 1", "Hall"),
        ("Knots", "Track 2", "Attic"),
        ("Ships", "Track 1", "Hall"),
        ("Sails", "Track 2", "Attic"),
    ]


def test_rooms_may_stand_above_the_heads_of_their_columns() -> None:
    text = f"Made Days;;;;\n;Hall A;;Attic;\nTime;Title;Speaker;Title;Speaker\n{ROWS}"
    document = read("talks.csv", text.encode(), is_sessions)
    kind = recognise(document)

    assert kind is not None
    [found] = conferences([(document, kind)])
    assert found.findings == ()
    root: Any = found.roots[0]
    assert root["conference"]["title"] == "Made Days"
    assert [*root["sessions"].values()] == [OPENING, BOATS, KNOTS, LUNCH]


def test_tracks_side_by_side_may_have_times_of_their_own() -> None:
    rows = "9:00-9:30;Boats;Ada Sample;9:10-9:40;Nets;Ben Sample\n"
    text = f"Track A;;;Track B;;\nTime;Title;Speaker;Time;Title;Speaker\n{rows}"
    document = read("talks.csv", text.encode(), is_sessions)
    kind = recognise(document)

    assert kind is not None
    [found] = conferences([(document, kind)])
    root: Any = found.roots[0]
    assert [(one["title"], one["track"], one["time"]) for one in root["sessions"].values()] == [
        ("Boats", "Track A", "9:00-9:30"),
        ("Nets", "Track B", "9:10-9:40"),
    ]


@pytest.mark.parametrize(
    "head", ["Time,Title EN,Title DE", "Time,Session title,Talk title", "Time,Paper title,Speaker"]
)
def test_columns_of_one_session_stay_together(head: str) -> None:
    assert len(sessions(f"{head}\n9:00-9:30,Boats,Boote\n9:30-10:00,Ships,Schiffe\n")) == 2


@pytest.mark.parametrize(
    "names", [("nom_item", "type_item", "date"), ("name_talk", "description_talk", "start")]
)
def test_what_is_said_of_an_item_is_no_room(names: tuple[str, ...]) -> None:
    assert sides_in(names) == {}


def test_the_same_column_behind_each_room_is_no_slip() -> None:
    rows = "9:30-10:00;Boats;Ada Sample;Knots;Ben Sample\n"

    assert read("talks.csv", f"Time;Hall A;Speaker;Track 2;Speaker\n{rows}".encode()).findings == ()


def test_the_same_column_behind_one_room_is_a_slip() -> None:
    rows = "9:30-10:00;Boats;Ada Sample;Ben Sample\n"
    [found] = read("talks.csv", f"Time;Hall A;Speaker;Speaker\n{rows}".encode()).findings

    assert found.code == "F002"


@pytest.mark.parametrize(
    ("head", "rooms"),
    [
        ("Start;End;Title A;Speaker A;Title B;Speaker B", ("A", "B")),
        (
            "Start;End;Title (Hall A);Speaker (Hall A);Title (Room 2);Speaker (Room 2)",
            ("Hall A", "Room 2"),
        ),
        ("Start;End;Talk Room 1;Speaker Room 1;Talk Room 2;Speaker Room 2", ("Room 1", "Room 2")),
    ],
)
def test_columns_may_end_with_their_room(head: str, rooms: tuple[str, str]) -> None:
    rows = "9:30;10:00;Boats;Ben Sample;Knots;Cleo Sample\n10:00;10:30;Lunch;;;\n"
    found = sessions(f"{head}\n{rows}")

    assert [(one["title"], one["room"], one.get("speakers")) for one in found] == [
        ("Boats", rooms[0], ["ben-sample"]),
        ("Knots", rooms[1], ["cleo-sample"]),
        ("Lunch", "all", None),
    ]


@pytest.mark.parametrize(
    "head",
    ["Title,Title A,Title B", "Title (EN),Title (DE),Speaker", "Session,Session room,Talk room"],
)
def test_a_title_of_the_whole_row_has_no_sides(head: str) -> None:
    assert [one["title"] for one in sessions(f"Start,{head}\n9:30,Boats,Bow,Stern\n")] == ["Boats"]


def test_the_name_of_a_column_for_all_rooms_may_stand_beside_theirs(tmp_path: Path) -> None:
    path = tmp_path / "talks.csv"
    path.write_text(f"Date;Time;Hall A;;Hall B;\n;;Title;Speaker;Title;Speaker\n{DATED}")
    found: Any = api.load(path, reading=api.Reading(timezone="UTC"))

    assert [(f"{one.start:%H:%M}", one.title, one.rooms[0].name) for one in found.sessions] == [
        ("09:00", "Opening", "Hall A"),
        ("09:30", "Boats", "Hall A"),
        ("09:30", "Knots", "Hall B"),
    ]


def test_what_is_described_side_by_side_is_of_its_sessions_and_no_room_is_a_track() -> None:
    text = (
        "Zeit;Halle_Titel;Halle_Beschreibung;Strand_Titel;Strand_Beschreibung;Pool_Titel;Pool_Status\n"
        "9:00-9:30;Boats;All about boats;Knots;Bring a rope;Sails;abgesagt\n"
    )

    assert sessions(text) == [
        {"title": "Boats", "room": "Halle", "time": "9:00-9:30", "description": "All about boats"},
        {"title": "Knots", "room": "Strand", "time": "9:00-9:30", "description": "Bring a rope"},
        {"title": "Sails", "room": "Pool", "time": "9:00-9:30", "status": "cancelled"},
    ]


def test_who_chairs_a_track_may_stand_in_brackets_behind_it() -> None:
    head = "Time;Track A (Chair: Ada Sample) Title;Track A (Chair: Ada Sample) Speaker"
    text = f"{head};Track B: Sea (Chair: Jo Sample) Title;Track B: Sea (Chair: Jo Sample) Speaker\n"
    rows = "9:00-9:30;Boats;Ben Sample;Knots;Cleo Sample\n9:30-10:00;Coffee;;Discussion;\n"

    assert [
        (one["title"], one["track"], one.get("speakers"), one.get("chair"))
        for one in sessions(text + rows)
    ] == [
        ("Boats", "Track A", ["ben-sample"], ["ada-sample"]),
        ("Knots", "Track B: Sea", ["cleo-sample"], ["jo-sample"]),
        ("Coffee", "Track A", None, None),
        ("Discussion", "Track B: Sea", None, ["jo-sample"]),
    ]


def test_a_break_is_in_each_room_at_its_own_time(tmp_path: Path) -> None:
    path = tmp_path / "talks.csv"
    path.write_text(
        "18 May 2030;;;;;;\nHall A;;;;Hall B;;\nTime;Talk;Speaker;;Time;Talk;Speaker\n"
        "9:00;Boats;Ada Sample;;9:15;Knots;Mo Probe\n9:45;Break;;;10:00;Break;\n"
        "10:15;Sails;Jo Test;;10:30;Ropes;Ben Test\n11:00;End;;;11:15;End;\n"
    )
    found: Any = api.load(path, reading=api.Reading(timezone="UTC"))

    assert [
        (f"{one.start:%H:%M}-{one.end:%H:%M}", one.title, one.rooms[0].name)
        for one in found.sessions
    ] == [
        ("09:00-09:45", "Boats", "Hall A"),
        ("09:15-10:00", "Knots", "Hall B"),
        ("09:45-10:15", "Break", "Hall A"),
        ("10:00-10:30", "Break", "Hall B"),
        ("10:15-11:00", "Sails", "Hall A"),
        ("10:30-11:15", "Ropes", "Hall B"),
    ]


def test_days_may_stand_side_by_side_above_fields() -> None:
    days = "Mon 13 May 2030", "Tue 14 May 2030"
    head = ";".join(f"{day} Lecture;{day} Speaker" for day in days)
    text = f"Time;{head}\n9:00-9:30;Boats;Ada Sample;Knots;Ben Sample\n9:30-10:00;Coffee;;Coffee;\n"

    assert [(one["title"], one["date"], one.get("room")) for one in sessions(text)] == [
        ("Boats", "2030-05-13 (Monday)", None),
        ("Knots", "2030-05-14 (Tuesday)", None),
        ("Coffee", "2030-05-13 (Monday)", None),
        ("Coffee", "2030-05-14 (Tuesday)", None),
    ]


def test_moments_beside_each_other_are_no_days() -> None:
    text = """\
session_title;session_start;session_end;p1_title;p1_authors;p1_presenting_author
Boats;2030-05-14 09:30;2030-05-14 11:00;Old boats;Ada Sample;Ada Sample
Lunch;2030-05-14 11:00;2030-05-14 12:00;;;
"""

    document = read("talks.csv", text.encode())

    assert not has_days_beside(document, text.encode())
    assert [(one["title"], one["start"], one["end"]) for one in sessions(text)] == [
        ("Boats", "2030-05-14 09:30", "2030-05-14 11:00"),
        ("Lunch", "2030-05-14 11:00", "2030-05-14 12:00"),
    ]
