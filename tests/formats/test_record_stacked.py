"""Tables below each other on one sheet. All of them are made up."""

import io
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from confsched import api
from confsched.formats.records.stacked import apart
from confsched.reading import read

HEAD = "Date,Time,Room,Title,Speaker\n"
BOATS = "2030-05-14,09:00-09:30,Hall,Boats,Ada Sample\n"
NETS = "2030-05-14,09:30-10:00,Attic,Nets,Ben Sample\n"
PEOPLE = "Name,Organisation,Email,,\nAda Sample,Harbour Ltd,ada@sample.example,,\nBen Sample,,,,\n"
ROOMS = "Rooms,,,,\nRoom,Capacity,Floor,,\nHall,200,1,,\nAttic,20,4,,\n"


def facts(path: Path) -> tuple[object, ...]:
    """The sessions, people and rooms that a file has."""
    schedule = api.load(path)
    return (
        [(one.title, [part.speaker.name for part in one.people]) for one in schedule.sessions],
        [(one.name, one.organization) for one in schedule.speakers],
        [(one.name, one.capacity) for one in schedule.rooms],
    )


EXPECTED = (
    [("Boats", ["Ada Sample"]), ("Nets", ["Ben Sample"])],
    [("Ada Sample", "Harbour Ltd"), ("Ben Sample", None)],
    [("Hall", 200), ("Attic", 20)],
)


def test_people_and_rooms_may_stand_below_the_sessions(tmp_path: Path) -> None:
    path = tmp_path / "made.csv"
    path.write_text(f"{HEAD}{BOATS}{NETS},,,,\n{PEOPLE},,,,\n{ROOMS}")

    assert facts(path) == EXPECTED


def test_so_they_may_on_a_sheet_of_a_workbook(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(tmp_path / "made.xlsx")
    page = book.add_worksheet("Programme")
    text = f"{HEAD}{BOATS}{NETS},,,,\n{PEOPLE},,,,\n{ROOMS}"
    for number, line in enumerate(text.splitlines()):
        for column, cell in enumerate(line.split(",")):
            page.write_string(number, column, cell)
    book.close()

    assert facts(tmp_path / "made.xlsx") == EXPECTED


def test_a_day_may_have_a_table_with_other_columns(tmp_path: Path) -> None:
    path = tmp_path / "made.csv"
    other = "15 May 2030,,,,\nTime,Title,Speaker,Room,\n10:00-10:30,Knots,Cleo Sample,Hall,\n"
    path.write_text(f"{HEAD}{BOATS},,,,\n{other}")

    assert [(one.title, str(one.start)) for one in api.load(path).scheduled] == [
        ("Boats", "2030-05-14 09:00:00+00:00"),
        ("Knots", "2030-05-15 10:00:00+00:00"),
    ]


def test_what_is_said_of_a_session_is_no_head() -> None:
    # somebody talks about names, and somebody has no title yet
    rows = "2030-05-14,10:00-10:30,Hall,Name,Bio\nTitle,,,,\n2030-05-14,11:00-11:30,Hall,Email,\n"

    assert apart(read("made.csv", (HEAD + BOATS + rows).encode())) is None


def test_a_place_in_a_table_below_is_that_of_its_cell() -> None:
    text = f"{HEAD}{BOATS},,,,\n{PEOPLE}"
    found = apart(read("made.csv", text.encode()))
    assert found is not None
    root: Any = found.roots[0]
    row = root["speakers"][0]

    assert (row.at("Organisation").text, row.key_at("Organisation").text) == (
        "Harbour Ltd",
        "Organisation",
    )
    assert io.StringIO(text).readlines()[4].strip() == row.span.text


def test_a_day_may_stand_for_the_times_in_the_heads_of_tables(tmp_path: Path) -> None:
    path = tmp_path / "made.csv"
    first = "Tuesday 14 May 2030,Title,Speaker,Room\n09:00-09:30,Boats,Ada Sample,Hall\n"
    second = "Wednesday 15 May 2030,Title,Speaker,Room\n09:00-09:30,Nets,Ben Sample,Attic\n"

    path.write_text(first)
    assert when(path) == ["2030-05-14 09:00 Boats"]
    path.write_text(f"{first},,,\n{second}")
    assert when(path) == ["2030-05-14 09:00 Boats", "2030-05-15 09:00 Nets"]


def when(path: Path) -> list[str]:
    """When the sessions of a file begin, and their titles."""
    sessions = api.load(path).scheduled
    return [f"{one.start:%Y-%m-%d %H:%M} {one.title}" for one in sessions]


LINES = "{block}\nChair: {chair}\nRoom: {room}\n\nTime,Title,Speaker\n{rows}\n"
HULLS = "09:00-09:30,Oak,Ben Sample\n09:30-10:00,Steel,Cleo Sample"
SAILS = "11:00-11:30,Cotton,Ed Sample"


def of_blocks(path: Path) -> list[tuple[object, ...]]:
    """What stands above the table of each session, and who is in it."""
    return [
        (
            one.title,
            one.track and one.track.name,
            one.origin.mapping.get("extra", {}).get("block"),  # type: ignore[call-overload,union-attr]
            [room.name for room in one.rooms],
            [(part.role, part.speaker.name) for part in one.people],
        )
        for one in api.load(path).sessions
    ]


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("Track: Hulls", "Track: Sails"), [("Hulls", None), ("Sails", None)]),
        (("Track A", "Track B"), [("Track A", None), ("Track B", None)]),
        (
            ("Session 1: Hulls", "Session 2: Sails"),
            [(None, "Session 1: Hulls"), (None, "Session 2: Sails")],
        ),
    ],
)
def test_lines_above_each_table_are_of_all_of_its_rows(
    tmp_path: Path, names: tuple[str, str], said: list[tuple[str, str]]
) -> None:
    path = tmp_path / "made.csv"
    hulls = LINES.format(block=names[0], chair="Ada Sample", room="Room 1", rows=HULLS)
    sails = LINES.format(block=names[1], chair="Dee Sample", room="Room 2", rows=SAILS)
    path.write_text(f"Made Days\n14 May 2030\n{hulls}{sails}")

    assert of_blocks(path) == [
        ("Oak", *said[0], ["Room 1"], [("speaker", "Ben Sample"), ("chair", "Ada Sample")]),
        ("Steel", *said[0], ["Room 1"], [("speaker", "Cleo Sample"), ("chair", "Ada Sample")]),
        ("Cotton", *said[1], ["Room 2"], [("speaker", "Ed Sample"), ("chair", "Dee Sample")]),
    ]
    schedule = api.load(path)
    days = [str(day.date) for day in schedule.days]
    assert (schedule.title, days) == ("Made Days", ["2030-05-14"])


def test_a_place_or_a_president_above_a_table_is_of_the_conference(tmp_path: Path) -> None:
    path = tmp_path / "made.csv"
    path.write_text(f"Made Days\nVenue: Grand Hotel\nPresident: Jo Sample\n{HEAD}{BOATS}")

    assert facts(path)[0] == [("Boats", ["Ada Sample"])]


@pytest.mark.parametrize(
    ("lines", "rooms", "titles"),
    [
        (("Hulls, 14 May 2030", "Sails, 15 May 2030"), ([], []), ["Hulls", "Sails"]),
        (("Hulls – 14.05.2030", "Sails – 15.05.2030"), ([], []), ["Hulls", "Sails"]),
        (
            ("Day 1, Hall A, 14 May 2030", "Day 2, Room 7, 15 May 2030"),
            (["Hall A"], ["Room 7"]),
            ["", ""],
        ),
        (("Harbour, 14 May 2030", "Harbour, 15 May 2030"), ([], []), ["", ""]),
    ],
)
def test_a_day_stands_above_a_table_with_its_room_or_its_title(
    tmp_path: Path, lines: tuple[str, str], rooms: tuple[list[str], list[str]], titles: list[str]
) -> None:
    path = tmp_path / "made.csv"
    head = "Time,Title,Speaker\n"
    quoted = [f'"{line}"\n{head}' for line in lines]
    path.write_text(f"Made Days\n{quoted[0]}{HULLS}\n{quoted[1]}{SAILS}\n")
    schedule = api.load(path)

    assert schedule.title == "Made Days"
    assert [(str(day.date), day.title) for day in schedule.days] == [
        ("2030-05-14", titles[0]),
        ("2030-05-15", titles[1]),
    ]
    assert [(one.title, [room.name for room in one.rooms]) for one in schedule.sessions] == [
        ("Oak", rooms[0]),
        ("Steel", rooms[0]),
        ("Cotton", rooms[1]),
    ]


@pytest.mark.parametrize("above", [True, False])
@pytest.mark.parametrize("label", ["Room", "Track", "Section"])
def test_labels_may_stand_alone_in_rows_as_well(tmp_path: Path, label: str, *, above: bool) -> None:
    path = tmp_path / "made.csv"
    first, head = f"{label}: Craft,,\n", "Title,Time,Speaker\n"
    begin = f"{first}{head}" if above else f"{head}{first}"
    path.write_text(
        f"{begin}Oak,9:00-9:30,Ada Sample\n{label}: Trade,,\nFir,9:00-9:30,Ben Sample\n"
    )
    found = [(one[0], one[1], one[3]) for one in of_blocks(path)]

    if label == "Room":
        assert found == [("Oak", None, ["Craft"]), ("Fir", None, ["Trade"])]
    else:
        assert found == [("Oak", "Craft", []), ("Fir", "Trade", [])]


def test_a_section_that_is_a_day_is_no_track(tmp_path: Path) -> None:
    path = tmp_path / "made.csv"
    days = "Section: Day 1,,\n{}9:00-9:30,Oak,\nSection: Day 2,,\n9:00-9:30,Fir,\n"
    path.write_text(days.format("Time,Title,Speaker\n"))

    assert [(one.title, one.track) for one in api.load(path).sessions] == [
        ("Oak", None),
        ("Fir", None),
    ]


def test_people_and_rooms_may_stand_beside_the_sessions(tmp_path: Path) -> None:
    path = tmp_path / "made.csv"
    sessions, people, rooms = (text.splitlines() for text in (HEAD + BOATS + NETS, PEOPLE, ROOMS))
    both = zip(sessions, people, rooms[1:], strict=True)
    path.write_text("".join(f"{one},,{other[:-2]},,{last}\n" for one, other, last in both))

    assert facts(path) == EXPECTED


def test_what_only_columns_behind_an_empty_one_say_is_of_the_same_rows(tmp_path: Path) -> None:
    path = tmp_path / "made.csv"
    path.write_text("Date,Time,Title,,Level,Room\n2030-05-14,9:00-9:30,Boats,,Easy,Hall\n")
    [boats] = api.load(path).sessions

    assert [one.name for one in boats.rooms] == ["Hall"]
