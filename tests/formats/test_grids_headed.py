"""Grids below heads of two rows, titles and headings of days. All of them are made up."""

from pathlib import Path
from typing import Any

import pytest
from test_grids import Rows, book, grid, told
from test_records import translated

from confsched import api, pages
from confsched.reading import read

DAYS = [{"date": "2030-05-14", "title": "Knots"}, {"date": "2030-05-15", "title": "Sails"}]
HEADINGS = [
    ("Day 1: Knots (Tuesday 14 May 2030)", "Day 2: Sails (Wednesday 15 May 2030)"),
    ("Tag 1 – Knots – Dienstag, 14.05.2030", "Tag 2 – Sails – Mittwoch, 15.05.2030"),
    ("Jour 1 : Knots, mardi 14 mai 2030", "Jour 2 : Sails, mercredi 15 mai 2030"),
    ("14 May 2030 – Day 1 – Knots", "15 May 2030 – Day 2 – Sails"),
    ("Tuesday 14 May 2030: Knots", "Wednesday 15 May 2030: Sails"),
]


def test_what_is_in_several_columns_is_in_the_rooms_below_their_tracks() -> None:
    rows: list[list[object]] = [
        ["Made Days 2030 – Day 1 (15 May 2030)"],
        ["", "Track 1", "Track 2", "Track 3"],
        ["Time", "Hall A", "Hall B", "Hall C"],
        ["9:00", "Boats", "Ships", "Knots"],
        ["10:00", "Coffee break", "", "Maps"],
        ["10:30", "Tides", "Winds", "Oars"],
        ["11:00"],
    ]
    found = grid(book({"Day": (rows, ["B5:C5"])}))

    assert told(found)[3:5] == [
        "2030-05-15 10:00-10:30 | Hall A + Hall B | Coffee break",
        "2030-05-15 10:00-10:30 | Hall C [Track 3] | Maps",
    ]


@pytest.mark.parametrize("title", ["Boats’30", "Sailing 2030"])
def test_one_word_with_its_year_is_the_title_above_a_date(title: str) -> None:
    rows: list[list[object]] = [
        [title],
        ["Wednesday, 15 May 2030"],
        [],
        ["", "Hall A", "Hall B"],
        ["9:00 - 10:00", "Boats", "Ships"],
    ]
    found = grid(book({"Agenda": (rows, [])}))
    root: Any = found.roots[0] if found else {}

    assert root["conference"]["title"] == title


@pytest.mark.parametrize(("first", "second"), HEADINGS)
def test_a_day_may_be_called_something_beside_its_number_and_its_date(
    first: str, second: str
) -> None:
    rows = f'"{first}",,\n9-10,Boats,Jo Sample\n10-11,Ships,Jo Sample\n"{second}",,\n9-10,Maps,\n'
    drawn = grid(f"Time,Hall A,Hall B\n{rows}".encode(), "made.csv")
    root: Any = drawn.roots[0] if drawn else {}

    assert root["conference"]["days"] == DAYS
    assert translated(f"Time,Title,Speaker\n{rows}")["conference"]["days"] == DAYS


@pytest.mark.parametrize(("first", "second"), HEADINGS)
def test_days_above_tables_of_their_own_are_called_something(
    first: str, second: str, tmp_path: Path
) -> None:
    rows = "Time,Title,Speaker\n9:00-10:00,Boats,Ada Sample\n10:00-11:00,Ships,Jo Sample\n"
    path = tmp_path / "made.csv"
    path.write_text(f'Made Days,,\n"{first}",,\n{rows},,\n"{second}",,\n{rows}')
    schedule = api.load(path)

    assert schedule.title == "Made Days"
    assert [(str(one.date), one.title) for one in schedule.days] == [
        (one["date"], one["title"]) for one in DAYS
    ]


@pytest.mark.parametrize("theme", ["Hall A", "Afternoon", "CEST", "9:00 – 17:00"])
def test_a_place_a_zone_or_a_time_is_not_what_a_day_is_called(theme: str) -> None:
    text = f'Time,Title\n"Tuesday 14 May 2030, {theme}",\n9-10,Boats\n10-11,Ships\n'

    assert translated(text, "made.csv")["conference"]["days"] == ["2030-05-14"]


def test_who_leads_all_in_a_room_may_stand_below_its_name_as_moderator() -> None:
    rows = "Modera,Ana Sample,Luis Sample\n9:00-10:00,Boats,Ships\n"
    drawn = grid(f"Hora,Aula 1,Aula 2\n{rows}".encode(), "made.csv")
    root: Any = drawn.roots[0] if drawn else {}

    assert [one["moderator"] for one in root["sessions"].values()] == [
        ["ana-sample"],
        ["luis-sample"],
    ]


@pytest.mark.parametrize(
    "heads", ["Europe hall,Workshop room", "Lecture room,Workshop room", "Talk room,Hall"]
)
def test_what_could_say_where_sessions_are_is_a_room_beside_another(heads: str) -> None:
    first, second = heads.split(",")
    rows = "9:00-10:00,Boats,Ships\n10:00-11:00,Knots,Maps\n"

    assert told(grid(f"Time,{heads}\n{rows}".encode(), "made.csv")) == [
        f"1 09:00-10:00 | {first} | Boats",
        f"1 09:00-10:00 | {second} | Ships",
        f"1 10:00-11:00 | {first} | Knots",
        f"1 10:00-11:00 | {second} | Maps",
    ]


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("Sailing Fair 2030 · Programa · miércoles 15 de mayo de 2030", "Sailing Fair 2030"),
        ("", ""),
    ],
)
def test_a_sheet_called_by_its_day_may_have_a_title_above_the_heads(above: str, title: str) -> None:
    rows: list[list[object]] = [
        [above] if above else [],
        ["Time", "Europe hall", "Workshop room"],
        ["9:00 - 10:00", "Boats", "Ships"],
        ["10:00 - 11:00", "Knots", "Maps"],
    ]
    found = grid(book({"15 May 2030": (rows, [])}))
    root: Any = found.roots[0] if found else {}

    assert root["conference"].get("title", "made") == (title or "made")


def test_the_title_above_a_sheet_that_is_called_by_its_day_is_not_left_out() -> None:
    rows: list[list[object]] = [
        ["Made Days 2030 – Day 1 – Tuesday, 14 May 2030"],
        ["Time", "Hall A", "Hall B"],
        ["9:00 - 10:00", "Boats", "Ships"],
    ]
    data = book({"Tue 14 May": (rows, [])})
    found = pages.grid_in(read("made.xlsx", data), data, {}, "", sure=False)
    programme = found.programme if found else None

    assert programme is not None
    assert [fate.what for fate in programme.fates] == [
        "title",
        "day",
        "heading of a table",
        "session",
    ]


def test_what_says_which_session_it_is_stands_above_its_title() -> None:
    rows: Rows = [
        ["Tuesday 14 May 2030"],
        ["Time", "Room 1", "Room 2", "Room 3"],
        [
            "9:00 - 10:00",
            "Session 1:\nCoastal Harbour Timbers",
            "Session 2:\nSail Workshop",
            "Exam",
        ],
        ["10:00 - 11:00", "Session 3:\nOld Ropes (Sample Mill)", "", "Oars"],
        ["11:00 - 12:00", "FP 4:\nFree Papers", "Talk 5:\nAda Sample", "Tides"],
    ]

    assert told(grid(book({"Programme": (rows, ["B4:C4"])}))) == [
        "2030-05-14 09:00-10:00 | Room 1 | Coastal Harbour Timbers",
        "2030-05-14 09:00-10:00 | Room 2 | Sail Workshop",
        "2030-05-14 09:00-10:00 | Room 3 | Exam",
        "2030-05-14 10:00-11:00 | Room 1 + Room 2 | Old Ropes (Sample Mill)",
        "2030-05-14 10:00-11:00 | Room 3 | Oars",
        "2030-05-14 11:00-12:00 | Room 1 | FP 4: Free Papers",
        "2030-05-14 11:00-12:00 | Room 2 | Talk 5 | ada-sample",
        "2030-05-14 11:00-12:00 | Room 3 | Tides",
    ]


def test_a_session_in_some_rooms_heads_nothing_in_others() -> None:
    rows: Rows = [
        ["Tuesday 14 May 2030"],
        ["Time", "Room 1", "Room 2", "Room 3", "Room 4"],
        ["9:00 - 10:00", "Boats", "Ships", "Sails", "Oars"],
        ["12:00 - 13:00", "Session 4\nLunch Symposium", "", "Exam", "Board meeting"],
    ]

    assert told(grid(book({"Programme": (rows, ["B4:C4"])})))[4:] == [
        "2030-05-14 12:00-13:00 | Room 1 + Room 2 | Session 4",
        "2030-05-14 12:00-13:00 | Room 3 | Exam",
        "2030-05-14 12:00-13:00 | Room 4 | Board meeting",
    ]


def test_what_is_drawn_down_to_a_row_without_an_end_lasts_until_that_begins() -> None:
    rows: Rows = [
        ["Tuesday 14 May 2030"],
        ["Time", "Hall A", "Hall B", "Foyer"],
        ["9:00 - 10:00", "Boats", "Ships", "Posters"],
        ["10:00 - 11:00", "Sails", "Oars", ""],
        ["11:00", "Farewell", "", ""],
    ]

    assert told(grid(book({"Programme": (rows, ["D3:D5"])})))[2] == (
        "2030-05-14 09:00-11:00 | Foyer | Posters"
    )


def test_rooms_below_the_people_of_each_session_are_where_it_is() -> None:
    rows: Rows = [
        ["Wednesday 15 May 2030"],
        ["Time", "Track A: Film", "Track B: Paper", "Track C: Wax"],
        ["9:00-9:45", "Boats", "Ships", "Knots"],
        ["", "Ada Sample", "Ben Tester", "Cleo Probe"],
        ["", "Room 101", "Main Hall", "Studio"],
        ["9:45-10:00", "Coffee"],
        ["10:00-10:45", "Tides", "Winds", "Oars"],
        ["", "Dana Sample", "Eva Tester", "Fay Probe"],
        ["", "Room 101", "Main Hall", "Studio"],
    ]
    document = grid(book({"Plan": (rows, [])}))
    assert document is not None
    root: Any = document.roots[0]
    found = root["sessions"].values()

    assert [(one["title"], one.get("room"), one.get("track")) for one in found] == [
        ("Boats", "Room 101", "Track A: Film"),
        ("Ships", "Main Hall", "Track B: Paper"),
        ("Knots", "Studio", "Track C: Wax"),
        ("Coffee", "all", None),
        ("Tides", "Room 101", "Track A: Film"),
        ("Winds", "Main Hall", "Track B: Paper"),
        ("Oars", "Studio", "Track C: Wax"),
    ]


def test_a_sheet_may_have_its_date_behind_a_name() -> None:
    rows: Rows = [
        ["Room", "10:00", "10:45", "11:30"],
        ["Gym", "Judo", "Boats", "Tidying up"],
        ["Library", "Books", "Poems", "Tidying up"],
    ]

    assert told(grid(book({"Open Day 14.3.2030": (rows, [])})))[:2] == [
        "2030-03-14 10:00-10:45 | Gym | Judo",
        "2030-03-14 10:00-10:45 | Library | Books",
    ]


SLOTS: Rows = [["9:00-9:30", "Boats", "Ada Sample"], ["9:30-10:00", "Knots", "Ben Muster"]]
LATER: Rows = [["9:30-10:00", "Sails", "Cleo Probe"], ["10:00-10:30", "Maps", "Dana Sample"]]


@pytest.mark.parametrize(
    ("first", "second"), [("Hall A", "Hall B"), ("Hall A (ground floor)", "Hall B (first floor)")]
)
@pytest.mark.parametrize("heads", [[], [["Time", "Title", "Speaker"]]])
def test_rooms_may_stand_above_their_sessions_below_each_other(
    tmp_path: Path, first: str, second: str, heads: list[list[object]]
) -> None:
    rows: Rows = [["Garden Days, 14 May 2030"], [first], *heads, *SLOTS, [second], *heads, *LATER]
    path = tmp_path / "made.xlsx"
    path.write_bytes(book({"Programme": (rows, [])}))
    found = api.load(path)
    rooms = [(one.title, [room.name for room in one.rooms]) for one in found.sessions]

    assert sorted(rooms) == [
        *(("Boats", [first]), ("Knots", [first]), ("Maps", [second]), ("Sails", [second]))
    ]
    assert found.title == "Garden Days"


def test_another_grid_below_a_date_has_columns_of_its_own() -> None:
    rows: Rows = [["Garden Days"], ["Tuesday 14 May 2030"], ["", "Hall A", "Hall B"]]
    rows += [
        ["9:00-9:30", "Boats", "Knots"],
        ["9:30-10:00", "Coffee", "Coffee"],
        ["Visits – Wednesday 15 May 2030"],
    ]
    rows += [["", "Bus 1", "Bus 2", "On foot"], ["9:00-12:00", "Quay", "Dock", "Old town"]]
    rows += [["12:00-13:00", "Lunch", "", ""]]

    assert told(grid(book({"Programme": (rows, [])}))) == [
        "2030-05-14 09:00-09:30 | Hall A | Boats",
        "2030-05-14 09:00-09:30 | Hall B | Knots",
        "2030-05-14 09:30-10:00 | all | Coffee",
        "2030-05-15 09:00-12:00 | Bus 1 | Quay",
        "2030-05-15 09:00-12:00 | Bus 2 | Dock",
        "2030-05-15 09:00-12:00 | On foot | Old town",
        "2030-05-15 12:00-13:00 | all | Lunch",
    ]


def test_what_stands_before_a_time_is_for_everybody_where_nothing_stands_behind_it() -> None:
    rows: Rows = [["Round", "14 May 2030", "Room 1", "Room 2"], ["Registration", "8:30"]]
    rows += [["Round 1", "9:00", "Boats", "Knots"], ["Lunch", "10:00"], ["Final", "11:00", "Tides"]]
    found = grid(book({"Programme": (rows, [])}))

    assert told(found) == [
        "2030-05-14 08:30-09:00 | all | Registration",
        "2030-05-14 09:00-10:00 | Room 1 | Boats",
        "2030-05-14 09:00-10:00 | Room 2 | Knots",
        "2030-05-14 10:00-11:00 | all | Lunch",
        "2030-05-14 11:00 | Room 1 | Tides",
    ]
    assert found is not None
    assert found.programme is not None
    assert "left out beside the times: Round 1; Final" in [
        note.message for note in found.programme.notes
    ]


LEVELS = ["", "Beginner", "Advanced"]


def test_rooms_below_levels_may_be_labelled_and_a_day_may_stand_before_the_levels() -> None:
    def day(date: str) -> list[list[object]]:
        return [
            [date, *LEVELS[1:]],
            ["", "Room: Ballroom", "Room: Attic"],
            ["11:00–12:00", "Boats", "Knots"],
        ]

    rows: list[list[object]] = [
        ["Made Days 2030"],
        *day("SAT 18 MAY 2030"),
        *day("SUN 19 MAY 2030"),
    ]

    assert told(grid(book({"All": (rows, [])}))) == [
        "2030-05-18 11:00-12:00 | Ballroom [Beginner] | Boats",
        "2030-05-18 11:00-12:00 | Attic [Advanced] | Knots",
        "2030-05-19 11:00-12:00 | Ballroom [Beginner] | Boats",
        "2030-05-19 11:00-12:00 | Attic [Advanced] | Knots",
    ]


@pytest.mark.parametrize(
    ("heads", "said"),
    [
        ([["", "Room: Quay", "Room: Pier"]], ["Quay", "Pier"]),
        (
            [["", "Hall 1", "Hall 2"], ["", "2F Great Hall", "1F Lobby"]],
            ["Hall 1 (2F Great Hall)", "Hall 2 (1F Lobby)"],
        ),
        (
            [["", "第1会場", "第2会場"], ["", "2F ホール", "1F ロビー"]],
            ["第1会場 (2F ホール)", "第2会場 (1F ロビー)"],
        ),
        ([["Time", "Group A", "Group B"]], ["nowhere [Group A]", "nowhere [Group B]"]),
        (
            [["Time", "Spor 1: Seil", "Spor 2: Tau"]],
            ["nowhere [Spor 1: Seil]", "nowhere [Spor 2: Tau]"],
        ),
    ],
)
def test_heads_say_rooms_and_groups_in_whatever_way(
    heads: list[list[object]], said: list[str]
) -> None:
    rows: list[list[object]] = [
        ["Wednesday 15 May 2030"],
        *heads,
        ["9:00 - 10:00", "Boats", "Ships"],
        ["10:00 - 11:00", "Nets"],
    ]
    boats, ships, _ = told(grid(book({"All": (rows, [])})))

    assert [boats, ships] == [
        f"2030-05-15 09:00-10:00 | {said[0]} | Boats",
        f"2030-05-15 09:00-10:00 | {said[1]} | Ships",
    ]


def test_a_room_may_stand_before_who_speaks_and_a_range_of_papers_is_none() -> None:
    rows: list[list[object]] = [
        ["Wednesday 15 May 2030"],
        ["Time", "Hall A", "Group B"],
        ["9:00 - 10:00", "Papers (O1-1–O1-6)\nChair: Ada Sample", "Knots\nRoom 2 – Ben Sample"],
    ]
    root: Any = drawn.roots[0] if (drawn := grid(book({"All": (rows, [])}))) else {}
    papers, knots = root["sessions"].values()

    assert (papers["title"], papers["room"], papers["chair"]) == (
        "Papers (O1-1–O1-6)",
        "Hall A",
        ["ada-sample"],
    )
    assert (knots["title"], knots["room"], knots["speakers"], knots["track"]) == (
        "Knots",
        "Room 2",
        ["ben-sample"],
        "Group B",
    )


@pytest.mark.parametrize(
    "title",
    [
        "第30回 試験学会 日程表",
        "הכנס השנתי לספינות 2030",
        "第十届全国船舶大会",
        "한국 선박 학술대회",
        "8ο Πανελλήνιο Συνέδριο",
    ],
)
def test_a_title_may_be_in_letters_without_capitals_or_begin_with_a_number(title: str) -> None:
    rows: list[list[object]] = [
        [title],
        ["15.5.2030"],
        ["", "Hall A", "Hall B"],
        ["9:00 - 10:00", "Boats", "Ships"],
    ]
    found = grid(book({"Agenda": (rows, [])}))
    root: Any = found.roots[0] if found else {}

    assert root["conference"]["title"] == title


def test_cells_above_a_grid_beside_each_other_are_told_each() -> None:
    rows: list[list[object]] = [
        ["Made Days 2030", "", "Wednesday 15 May 2030"],
        ["Old Harbour, Ghent"],
        ["", "Hall A", "Hall B"],
        ["9:00 - 10:00", "Boats", "Ships"],
    ]

    assert told(grid(book({"Agenda": (rows, [])})))[0] == "2030-05-15 09:00-10:00 | Hall A | Boats"


def test_what_is_no_more_than_a_word_for_a_programme_is_no_title_in_any_letters() -> None:
    rows: list[list[object]] = [
        ["לוח זמנים"],
        ["15.5.2030"],
        ["", "Hall A", "Hall B"],
        ["9:00 - 10:00", "Boats", "Ships"],
    ]
    found = grid(book({"Agenda": (rows, [])}))
    root: Any = found.roots[0] if found else {}

    assert root["conference"]["title"] == "made"


def test_a_date_behind_a_title_is_in_its_year_if_that_has_its_weekday() -> None:
    def day(above: str) -> object:
        rows: list[list[object]] = [
            [above],
            ["", "Hall A", "Hall B"],
            ["9:00 - 10:00", "On", "Off"],
        ]
        found = grid(book({"Agenda": (rows, [])}))
        root: Any = found.roots[0] if found else {}
        return root["sessions"]["on"].get("date")

    assert day("Made Night 2030 – Saturday 18 May") == "2030-05-18"
    assert day("Made Night 2030 – Monday 18 May") is None


def test_what_has_a_time_among_other_words_above_the_first_row_is_told() -> None:
    rows: list[list[object]] = [
        ["15 May 2030"],
        ["", "Hall A", "Hall B"],
        ["Check-in 8:00-9:00 in the lobby"],
        ["9:00 - 10:00", "Boats", "Ships"],
    ]
    found = grid(book({"Agenda": (rows, ["A3:C3"])}))

    assert found is not None
    assert found.programme is not None
    assert [span.text for span in found.programme.left_over] == ["Check-in 8:00-9:00 in the lobby"]


def test_a_date_behind_the_title_of_each_sheet_is_its_day() -> None:
    def sheet(day: str) -> tuple[list[list[object]], list[str]]:
        return [
            [f"Made Days 2030 — {day}"],
            ["", "Hall A", "Hall B"],
            ["9:00 - 10:00", "On", "Off"],
        ], []

    found = grid(
        book(
            {
                "Day 1": sheet("Day 1, Tuesday 14 May 2030"),
                "Day 2": sheet("Day 2, Wednesday 15 May 2030"),
            }
        )
    )
    root: Any = found.roots[0] if found else {}

    assert root["conference"]["title"] == "Made Days 2030"
    assert "tracks" not in root
    assert [line.partition(" ")[0] for line in told(found)] == [
        *["2030-05-14"] * 2,
        *["2030-05-15"] * 2,
    ]


def test_screens_are_rooms_and_who_is_with_a_title_speaks() -> None:
    rows: list[list[object]] = [
        ["Wednesday 15 May 2030"],
        ["Time", "Screen 1", "Bar"],
        ["9:00 - 10:00", "Boats\nw/ Ada Sample", "Ships"],
    ]

    assert told(grid(book({"All": (rows, [])}))) == [
        "2030-05-15 09:00-10:00 | Screen 1 | Boats | ada-sample",
        "2030-05-15 09:00-10:00 | Bar | Ships",
    ]


def test_the_span_behind_a_title_is_no_day() -> None:
    rows: list[list[object]] = [
        ["Made Forum 14–15 May 2030"],
        ["Tue 14 May", "Hall A", "Hall B"],
        ["9:00 - 10:00", "On", "Off"],
    ]

    assert told(grid(book({"All": (rows, [])})))[0].startswith("2030-05-14 09:00-10:00")


@pytest.mark.parametrize("heads", ["Talks,Workshops", "Keynotes,Tutorials", "Main stage,Workshops"])
def test_kinds_and_places_as_columns_are_those_of_a_grid(heads: str) -> None:
    text = f"14 May 2030\nTime,{heads}\n9:00-9:30,Old boats,Knots and ropes\n"
    text += "9:30-10:00,New ships,Sails to mend\n10:00-10:30,Coffee,\n"
    found = grid(text.encode(), "made.csv")

    assert [line.rpartition(" | ")[2] for line in told(found)] == [
        *("Old boats", "Knots and ropes", "New ships", "Sails to mend", "Coffee"),
    ]


@pytest.mark.parametrize("head", ["Section", "Track", "Parallel Session"])
def test_columns_that_are_all_called_the_same_are_no_room_and_no_track(
    head: str, tmp_path: Path
) -> None:
    file = tmp_path / "made.csv"
    rows = ("9:00-10:00,Boats for all,Why sails matter,Maps", "10:00-11:00,Ropes,Nets,Knots")
    file.write_text("\n".join(("14 May 2030,,,", f"Time,{head},{head},{head}", *rows)))
    schedule = api.load(file)

    assert [(one.title, *one.rooms, one.track) for one in schedule.sessions] == [
        *(("Boats for all", None), ("Why sails matter", None), ("Maps", None)),
        *(("Ropes", None), ("Nets", None), ("Knots", None)),
    ]


def test_a_room_beside_one_that_nobody_knows_heads_a_grid_with_a_break() -> None:
    rows: Rows = [
        ["14 May 2030"],
        ["Time", "Great Hall", "Winch"],
        ["9:00-10:00", "Boats", "Ships"],
        ["10:00-10:30", "Coffee"],
    ]

    assert told(grid(book({"Plan": (rows, [])}))) == [
        "2030-05-14 09:00-10:00 | Great Hall | Boats",
        "2030-05-14 09:00-10:00 | Winch | Ships",
        "2030-05-14 10:00-10:30 | all | Coffee",
    ]


def test_a_part_of_the_day_above_the_first_time_is_no_head() -> None:
    rows: list[list[object]] = [
        ["15 May 2030"],
        ["Time", "Hall A", "Hall B"],
        ["Morning", "Opening"],
        ["9:00-10:00", "Boats", "Ships"],
        ["10:00-11:00", "Knots", "Nets"],
    ]

    found = grid(book({"Day": (rows, [])}))

    assert found is not None
    root: Any = found.roots[0]
    assert [one.get("extra") for one in root["sessions"].values()] == [None] * 4


@pytest.mark.parametrize(
    ("first", "second"), [("Main Building", "Annex"), ("Ground floor", "First floor")]
)
def test_what_rooms_are_in_is_above_all_up_to_the_next_one_where_cells_cannot_be_merged(
    first: str, second: str
) -> None:
    heads = f",{first},,{second},\nTime,Great Hall,Foyer,Room 11,Room 12\n"
    rows = "9:00-10:00,Boats,Ships,Sails,Oars\n10:00-11:00,Coffee,Coffee,Tides,Winds\n"

    assert told(grid(f"{heads}{rows}".encode(), "made.csv")) == [
        f"1 09:00-10:00 | Great Hall ({first}) | Boats",
        f"1 09:00-10:00 | Foyer ({first}) | Ships",
        f"1 09:00-10:00 | Room 11 ({second}) | Sails",
        f"1 09:00-10:00 | Room 12 ({second}) | Oars",
        f"1 10:00-11:00 | Great Hall ({first}) + Foyer ({first}) | Coffee",
        f"1 10:00-11:00 | Room 11 ({second}) | Tides",
        f"1 10:00-11:00 | Room 12 ({second}) | Winds",
    ]
