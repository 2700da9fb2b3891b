"""Sheets for each day that are drawn as grids, as organisers draw them. All of it is made up."""

from pathlib import Path
from typing import Any

import pytest
from test_grids import Rows, book, grid, told

from confsched import api

ROOMS: list[object] = ["Hall A", "Hall B"]
FIRST: Rows = [
    ["9:00-9:30", "Welcome\nAda Sample", "Welcome\nAda Sample"],
    ["9:30-10:00", "On boats\n(Ben Sample)", "Knots\n(Cleo Sample)"],
    ["10:00-10:30", "On boats\n(Ben Sample)", "Coffee"],
]
SECOND: Rows = [["9:00-9:30", "On ships\n(Dana Sample)", None]]
LINES = [
    "2030-05-14 09:00-09:30 | all | Welcome | ada-sample",
    "2030-05-14 09:30-10:30 | Hall A | On boats | ben-sample",
    "2030-05-14 09:30-10:00 | Hall B | Knots | cleo-sample",
    "2030-05-14 10:00-10:30 | Hall B | Coffee",
    "2030-05-15 09:00-09:30 | Hall A | On ships | dana-sample",
]


@pytest.mark.parametrize("names", [("Day 1", "Day 2"), ("Tuesday", "Wednesday")])
@pytest.mark.parametrize(
    "dates", [("2030-05-14", "2030-05-15"), ("Tuesday, 14 May 2030", "Wednesday, 15 May 2030")]
)
@pytest.mark.parametrize("where", ["above", "in the corner"])
def test_a_date_in_a_sheet_says_which_day_its_name_is(
    names: tuple[str, str], dates: tuple[str, str], where: str
) -> None:
    def sheet(date: str, rows: Rows) -> Rows:
        above: Rows = [["Version 4 (12 March 2030)"]]
        head: Rows = [[date], ["Time", *ROOMS]] if where == "above" else [[date, *ROOMS]]
        return [*above, *head, *rows]

    sheets = zip(names, dates, (FIRST, SECOND), strict=True)
    found = grid(book({name: (sheet(date, rows), []) for name, date, rows in sheets}))

    assert told(found) == LINES


def test_one_date_above_several_days_is_that_of_the_first() -> None:
    rows: Rows = [["Made Days, from 14 May 2030"], ["Time", *ROOMS]]
    found = grid(book({"Day 1": ([*rows, *FIRST], []), "Day 2": ([*rows, *SECOND], [])}))

    assert [line.partition(" | ")[0] for line in told(found)][-1] == "2 09:00-09:30"


def test_a_cell_goes_on_below_where_only_headings_are_merged() -> None:
    rows: Rows = [["Tuesday, 14 May 2030"], ["Time", *ROOMS], *FIRST]

    assert told(grid(book({"Programme": (rows, ["A1:C1"])}))) == LINES[:-1]


@pytest.mark.parametrize("turned", [False, True])
def test_empty_columns_before_a_grid_say_nothing(*, turned: bool) -> None:
    rows: Rows = [["Time", *ROOMS], *FIRST]
    if turned:
        rows = [[*row] for row in zip(*rows, strict=True)]
    moved: Rows = [["", "", *row] for row in rows]
    sheet: Rows = [["", "", "Tuesday, 14 May 2030"], *moved]

    assert sorted(told(grid(book({"Programme": (sheet, [])})))) == sorted(LINES[:-1])


def test_days_above_the_times_of_a_grid_turned_round_hold_until_the_next() -> None:
    rows: Rows = [
        ["", "14 May 2030", "", "15 May 2030"],
        ["Room", "9:00-10:00", "10:00-11:00", "9:00-10:00"],
        ["Hall A", "On boats", "Knots", "On ships"],
        ["Hall B", "Sails", "Oars", None],
    ]

    assert told(grid(book({"Programme": (rows, [])}))) == [
        "2030-05-14 09:00-10:00 | Hall A | On boats",
        "2030-05-14 09:00-10:00 | Hall B | Sails",
        "2030-05-14 10:00-11:00 | Hall A | Knots",
        "2030-05-14 10:00-11:00 | Hall B | Oars",
        "2030-05-15 09:00-10:00 | Hall A | On ships",
    ]


@pytest.mark.parametrize("above", [[["14 May 2030"]], [["Boat Days"], ["14 May 2030"]], []])
def test_a_grid_may_have_an_empty_corner(above: Rows, tmp_path: Path) -> None:
    rows: Rows = [*above, ["", "Hall A", "Hall B"], *FIRST]
    path = tmp_path / "made.xlsx"
    path.write_bytes(book({"Programme" if above else "14 May 2030": (rows, [])}))
    found = api.load(path, reading=api.Reading(timezone="UTC")).sessions

    assert [(one.title, [room.name for room in one.rooms]) for one in found] == [
        ("Welcome", []),  # in all
        ("On boats", ["Hall A"]),
        ("Knots", ["Hall B"]),
        ("Coffee", ["Hall B"]),
    ]


def test_what_stands_below_people_in_a_cell_is_about_their_session() -> None:
    rows: Rows = [
        ["Time", "Hall A", "Hall B"],
        ["9:00-9:30", "Boats\nAda Sample, Boat Lab\nWhat they are for.", "Knots\nBen Sample\nNo!"],
        ["9:30-10:00", "Nets\nCleo Sample\nA story of the coast.", None],
    ]
    found = grid(book({"14 May 2030": (rows, [])}))

    assert found is not None
    root: Any = found.roots[0]
    assert [(one["title"], one.get("abstract")) for one in root["sessions"].values()] == [
        ("Boats", "What they are for."),
        ("Knots", None),
        ("Nets", "A story of the coast."),
    ]


@pytest.mark.parametrize(
    ("rows", "lines"),
    [
        (
            [
                ["Programme (draft)"],
                ["Time", "Tuesday 14 May 2030", "Wednesday 15 May 2030"],
                ["9:00-9:30", "Boats", "Knots"],
                ["9:30-10:00", "Lunch", "Nets"],
                ["Please be early."],
            ],
            [
                "2030-05-14 09:00-09:30 | nowhere | Boats",
                "2030-05-14 09:30-10:00 | nowhere | Lunch",
                "2030-05-15 09:00-09:30 | nowhere | Knots",
                "2030-05-15 09:30-10:00 | nowhere | Nets",
            ],
        ),
        (
            [
                ["Programme (draft)"],
                ["Tuesday 14 May 2030"],
                ["Room", "9:00-9:30", "9:30-10:00"],
                ["Hall A", "Boats", "Lunch"],
                ["Hall B", "Knots", None],
            ],
            [
                "2030-05-14 09:00-09:30 | Hall A | Boats",
                "2030-05-14 09:00-09:30 | Hall B | Knots",
                "2030-05-14 09:30-10:00 | all | Lunch",
            ],
        ),
    ],
)
def test_a_title_above_a_grid_is_no_field_of_a_table_turned_round(
    rows: Rows, lines: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "made.xlsx"
    path.write_bytes(book({"Programme": (rows, [])}))
    found = api.load(path, reading=api.Reading(timezone="UTC")).sessions

    assert [one.title for one in found] == [line.split(" | ")[2] for line in lines]
    assert told(grid(path.read_bytes())) == lines


@pytest.mark.parametrize(
    "names", [("Session 1\n9:00-9:30", "2. Block (9:30-10:00)"), ("Morning 9:00", "Slot 2 9:30")]
)
@pytest.mark.parametrize("are_days", [True, False])
def test_names_of_slots_stand_with_their_times(names: tuple[str, str], *, are_days: bool) -> None:
    days = ("2030-05-14", "2030-05-15")
    rows: Rows = [[None, *days] if are_days else [days[0], *ROOMS]]
    rows += [[names[0], "On boats", "Knots\nAda Sample"], [names[1], "Sails", "Maps"]]
    rows += [["Lunch 10:00-11:00", "Soup", "Picnic"]]
    first, second = (
        [f"{day} {{}} | nowhere" for day in days]
        if are_days
        else [f"{days[0]} {{}} | {room}" for room in ROOMS]
    )

    assert sorted(told(grid(book({"Programme": (rows, [])})))) == sorted(
        [
            f"{first.format('09:00-09:30')} | On boats",
            f"{second.format('09:00-09:30')} | Knots | ada-sample",
            f"{first.format('09:30-10:00')} | Sails",
            f"{second.format('09:30-10:00')} | Maps",
            f"{first.format('10:00-11:00')} | Lunch: Soup",
            f"{second.format('10:00-11:00')} | Picnic",
        ]
    )


def test_a_name_of_a_slot_beside_which_nothing_stands_is_for_everybody() -> None:
    rows: Rows = [["14 May 2030", *ROOMS], ["Session 1 (9:00-9:30)", "On boats", "Knots"]]
    rows += [["Coffee 9:30-10:00", None, None], ["Session 2 (10:00-10:30)", "Sails", "Maps"]]

    assert told(grid(book({"Programme": (rows, [])})))[2:3] == [
        "2030-05-14 09:30-10:00 | all | Coffee"
    ]


@pytest.mark.parametrize(
    ("first", "second"), [("Boats (16h)", "Knots (10h30)"), ("16:00 Boats", "10:30 Knots")]
)
def test_a_day_in_each_column_may_have_its_hours_in_brackets_beside_rooms(
    first: str, second: str
) -> None:
    rows: Rows = [["Venue", "14 May 2030", "15 May 2030"], ["Old Mill", first, second]]
    rows += [["Town Hall", "18:00 Sails\n19:00 Maps", "20:00 Ropes"]]

    assert sorted(told(grid(book({"Programme": (rows, [])})))) == [
        "2030-05-14 16:00-18:00 | Old Mill | Boats",
        "2030-05-14 18:00-19:00 | Town Hall | Sails",
        "2030-05-14 19:00 | Town Hall | Maps",
        "2030-05-15 10:30 | Old Mill | Knots",
        "2030-05-15 20:00 | Town Hall | Ropes",
    ]


def test_brackets_behind_a_title_with_its_own_hours_stay_whole() -> None:
    rows: Rows = [["", "14 May 2030", "15 May 2030"]]
    rows += [["Morning", "9.30 Choir (Great Hall)\n11.15 Groups (all)", "10.00 Walk"]]
    rows += [["Evening", "20.00 Concert (Great Hall)", "19.30 Finale (Great Hall)"]]

    assert told(grid(book({"Programme": (rows, [])}))) == [
        "2030-05-14 09:30-11:15 | Great Hall | Choir",
        "2030-05-14 11:15-20:00 | nowhere | Groups (all)",
        "2030-05-14 20:00 | Great Hall | Concert",
        "2030-05-15 10:00-19:30 | nowhere | Walk",
        "2030-05-15 19:30 | Great Hall | Finale",
    ]


def test_what_stands_below_no_day_is_left_out_and_told() -> None:
    rows: Rows = [
        [None, "Monday 13 May 2030", "Tuesday 14 May 2030"],
        ["9:00-10:00", "Boats", "Sails"],
        ["10:00-11:00", "Knots", "Nets", "Talk on ice"],
        ["11:00-12:00", "Ropes", "Masts"],
    ]
    found = grid(book({"Programme": (rows, [])}))

    assert found is not None
    assert found.programme is not None
    assert "left out, for no day is above it: Talk on ice" in [
        one.message for one in found.programme.notes
    ]
    assert [line.partition(" | ")[2] for line in told(found)] == [
        f"nowhere | {title}" for title in ("Boats", "Knots", "Ropes", "Sails", "Nets", "Masts")
    ]


def test_years_in_brackets_are_no_room() -> None:
    rows: Rows = [
        ["13 May 2030"],
        ["Time", *ROOMS],
        ["9:00-10:00", "Maps (1500–1800)", "Sails"],
        ["10:00-11:00", "Ropes (1914-1918)", "Nets (B2.14)"],
    ]

    assert told(grid(book({"Programme": (rows, [])}))) == [
        "2030-05-13 09:00-10:00 | Hall A | Maps (1500–1800)",
        "2030-05-13 09:00-10:00 | Hall B | Sails",
        "2030-05-13 10:00-11:00 | Hall A | Ropes (1914-1918)",
        "2030-05-13 10:00-11:00 | B2.14 | Nets",
    ]


@pytest.mark.parametrize(
    "heads", [["14 May 2030", "15 May 2030"], ["Di, 14.5.2030", "Mi, 15.5.2030"]]
)
def test_what_is_in_the_evening_of_days_has_no_time(heads: list[object]) -> None:
    rows: Rows = [
        ["", *heads],
        ["9:00-10:00", "Boats", "Ships"],
        ["10:00-10:30", "Coffee", "Coffee"],
        ["Abend", None, "Welcome Reception"],
        ["Dinner", "Old Harbour", "Conference Dinner"],
    ]

    assert told(grid(book({"Plan": (rows, [])}))) == [
        "2030-05-14 09:00-10:00 | nowhere | Boats",
        "2030-05-14 10:00-10:30 | nowhere | Coffee",
        "2030-05-14 | nowhere | Dinner: Old Harbour",
        "2030-05-15 09:00-10:00 | nowhere | Ships",
        "2030-05-15 10:00-10:30 | nowhere | Coffee",
        "2030-05-15 | nowhere | Welcome Reception",
        "2030-05-15 | nowhere | Conference Dinner",
    ]
