"""Grids in spreadsheets: rooms as columns, times down the side. All of it is made up."""

import datetime as dt
import io
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hypothesis import example, given, settings
from hypothesis import strategies as st

from confsched import api, pages
from confsched.formats import PAGES, conferences, recognise
from confsched.opening import Reading
from confsched.reading import Document, read
from confsched.reading.programme_text.read import read_programme
from confsched.reading.programme_text.sheets.page import drawn_page
from confsched.reading.table import Merged, Row, Sheet
from confsched.reading.workbook import Workbook

Rows = list[list[object]]
Merges = list[str]
Clock = dt.time


def book(sheets: dict[str, tuple[Rows, Merges]]) -> bytes:
    """A workbook of sheets, each with its rows and what is merged in it."""
    data = io.BytesIO()
    workbook = xlsxwriter.Workbook(data)
    clock = workbook.add_format({"num_format": "hh:mm"})
    for name, (rows, merges) in sheets.items():
        sheet = workbook.add_worksheet(name)
        for area in merges:
            sheet.merge_range(area, "")
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                if isinstance(cell, dt.time):
                    sheet.write_datetime(number, column, cell, clock)
                elif cell not in (None, ""):
                    sheet.write(number, column, cell)
    workbook.close()
    return data.getvalue()


def grid(data: bytes, name: str = "made.xlsx", *, sure: bool = False) -> Document | None:
    """The grid that a file is, in the shape of ours."""
    document = read(name, data)
    if recognise(document) is not None:
        return None
    found = pages.grid_in(document, data, {}, "", sure=sure)
    return None if found is None else next(conferences([(found, PAGES["grid"])], "ET"))


def told(document: Document | None) -> list[str]:
    """Every session in a line: its slot, where it is, its title and who is in it."""
    assert document is not None
    root: Any = document.roots[0]
    return [_line(session) for session in root["sessions"].values()]


def _line(session: Any) -> str:  # noqa: ANN401 -- a mapping of anything
    rooms = " + ".join(session.get("rooms", ())) or session.get("room", "nowhere")
    when = " ".join(filter(None, (session.get("date"), session.get("day"), session.get("time"))))
    track = f" [{session['track']}]" if "track" in session else ""
    people = ", ".join(session.get("speakers", ()))
    return f"{when} | {rooms}{track} | {session['title']} | {people}".rstrip(" |")


def test_merged_cells_are_as_long_and_as_wide_as_they_are_drawn() -> None:
    rows: Rows = [
        ["Made Days 2030"],
        ["Wednesday 15 May 2030"],
        ["Time", "Great Hall", "Room 2", "Attic"],
        [Clock(9, 0), "Opening"],
        [Clock(9, 30), "On boats\nAda Sample", "On ships (Ben Sample)", "Knots – Cleo Sample"],
        [Clock(10, 30), "Coffee break"],
        [Clock(11, 0), "Splices\nDana Sample, Eli Sample", "Sails (Fay Sample)"],
        [Clock(11, 30), None, "Winds (Gus Sample)"],
        [Clock(12, 0), "Lunch"],
        [Clock(13, 0), "Questions"],
        [Clock(13, 30)],
    ]
    merges = ["B4:D4", "B6:D6", "B7:B8", "B9:D9", "C10:D10", "C7:D7"]

    assert told(grid(book({"Day 1": (rows, merges)}))) == [
        "2030-05-15 09:00-09:30 | all | Opening",
        "2030-05-15 09:30-10:30 | Great Hall | On boats | ada-sample",
        "2030-05-15 09:30-10:30 | Room 2 | On ships | ben-sample",
        "2030-05-15 09:30-10:30 | Attic | Knots | cleo-sample",
        "2030-05-15 10:30-11:00 | all | Coffee break",
        "2030-05-15 11:00-12:00 | Great Hall | Splices | dana-sample, eli-sample",
        "2030-05-15 11:00-11:30 | Room 2 + Attic | Sails | fay-sample",
        "2030-05-15 11:30-12:00 | Room 2 | Winds | gus-sample",
        "2030-05-15 12:00-13:00 | all | Lunch",
        "2030-05-15 13:00-13:30 | Great Hall | Questions",
    ]


@pytest.mark.parametrize(
    "above",
    [
        "Made Days 2030",
        "Made Days 2030 – Day 1 (15 May 2030)",
        "Made Days 2030, Day One",
        "Made Days 2030 Wednesday, 15 May 2030",
    ],
)
def test_the_title_of_the_conference_stands_above_the_grid(above: str) -> None:
    rows: Rows = [[above], ["Time", "Hall A", "Hall B"], *TWO]
    found = grid(book({"2030-05-15": (rows, [])}))
    root: Any = found.roots[0] if found else {}

    assert root["conference"] == {
        "title": "Made Days 2030",
        "days": [{"date": "2030-05-15"}],
        "timezone": "ET",
        "id": "made-days-2030",
    }


TWO: Rows = [["9:00", "Boats", "Ships"], ["10:00", "Knots", "Sails"], ["11:00", "", ""]]
TOLD = [
    "2030-05-15 09:00-10:00 | {} | Boats",
    "2030-05-15 09:00-10:00 | {} | Ships",
    "2030-05-15 10:00-11:00 | {} | Knots",
    "2030-05-15 10:00-11:00 | {} | Sails",
]


def two(first: str, second: str) -> list[str]:
    return [line.format(where) for line, where in zip(TOLD, (first, second) * 2, strict=True)]


@pytest.mark.parametrize(
    ("heads", "merges", "where"),
    [
        ([["Time", "Hall A", "Hall B"]], [], ("Hall A", "Hall B")),
        ([["", "Salle 1", "Salle 2"]], [], ("Salle 1", "Salle 2")),
        ([["", "Track A", "Track B"]], [], ("nowhere [Track A]", "nowhere [Track B]")),
        (
            [["", "Track A: Wood", "Track B: Water"], ["", "Main Hall", "Cellar"]],
            [],
            ("Main Hall [Track A: Wood]", "Cellar [Track B: Water]"),
        ),
        (
            [["", "Main Hall", "Cellar"], ["Time", "Track A", "Track B"]],
            [],
            ("Main Hall [Track A]", "Cellar [Track B]"),
        ),
        ([["", "North Wing", ""], ["Time", "Room 1", "Room 2"]], ["B1:C1"], ("Room 1", "Room 2")),
    ],
)
def test_the_columns_are_rooms_or_tracks(
    heads: Rows, merges: Merges, where: tuple[str, str]
) -> None:
    assert told(grid(book({"2030-05-15": ([*heads, *TWO], merges)}))) == two(*where)


@pytest.mark.parametrize(
    "times",
    [
        ["9:00", "10:00", "11:00"],
        ["9:00 AM", "10:00 AM", "11:00 AM"],
        ["9h00", "10h00", "11h00"],
        ["09.00", "10.00", "11.00"],
        [Clock(9, 0), Clock(10, 0), Clock(11, 0)],
        [9 / 24, 10 / 24, 11 / 24],
        ["9:00–10:00", "10:00–11:00", ""],
        ["9-10", "10-11", ""],
        ["09:00 Uhr", "10:00 Uhr", "11:00 Uhr"],
    ],
)
def test_times_stand_in_the_first_column_in_whatever_way(times: list[object]) -> None:
    rows = [[time, *row[1:]] for time, row in zip(times, TWO, strict=True)]
    data = book({"2030-05-15": ([["Time", "Hall A", "Hall B"], *rows], [])})

    assert told(grid(data)) == two("Hall A", "Hall B")


@pytest.mark.parametrize(
    "sheets",
    [
        {"Plan": ([["", "Hall A", "Hall B"], ["15 May 2030"], *TWO], [])},
        {"Plan": ([["15 May 2030"], ["", "Hall A", "Hall B"], *TWO], ["A1:C1"])},
        {
            "Plan": (
                [
                    ["Day", "Time", "Hall A", "Hall B"],
                    ["2030-05-15", *TWO[0]],
                    ["", *TWO[1]],
                    ["", *TWO[2]],
                ],
                ["A2:A4"],
            )
        },
        {
            "Plan": (
                [["", "Hall A", "Hall B"], *[[f"2030-05-15T{r[0]:0>5}", *r[1:]] for r in TWO]],
                [],
            )
        },
        {"Wed 15 May 2030": ([["", "Hall A", "Hall B"], *TWO], [])},
    ],
)
def test_a_day_is_a_row_a_cell_a_part_of_the_time_or_the_name_of_the_sheet(
    sheets: dict[str, tuple[Rows, Merges]],
) -> None:
    assert told(grid(book(sheets))) == two("Hall A", "Hall B")


def test_days_have_sheets_or_tables_of_their_own() -> None:
    first: Rows = [["Time", "Room 1", "Room 2"], ["9:00", "Boats", "Ships"], ["9:45"]]
    second: Rows = [
        ["Time", "Room 1", "Room 3"],
        ["9:00–9:45", "Knots", "Sails"],
        ["9:45–10:30", "", "Maps"],
        ["Friday 17 May 2030"],
        ["Time", "Room 4", "Room 5"],
        ["9:00–9:45", "Tides", "Stars"],
    ]
    data = book({"15 May 2030": (first, []), "16 May 2030": (second, ["B2:B3"])})

    assert told(grid(data)) == [
        "2030-05-15 09:00-09:45 | Room 1 | Boats",
        "2030-05-15 09:00-09:45 | Room 2 | Ships",
        "2030-05-16 09:00-10:30 | Room 1 | Knots",
        "2030-05-16 09:00-09:45 | Room 3 | Sails",
        "2030-05-16 09:45-10:30 | Room 3 | Maps",
        "2030-05-17 09:00-09:45 | Room 4 | Tides",
        "2030-05-17 09:00-09:45 | Room 5 | Stars",
    ]


def test_sheets_of_other_rooms_are_of_the_same_day() -> None:
    rows: Rows = [["9:00", "Boats", "Ships"], ["12:00", "Knots", "Sails"], ["13:00"]]
    halls: Rows = [["Made Days 2030, 15 May 2030"], ["Time", "Hall A", "Hall B"], *rows]
    attics: Rows = [["Time", "Attic 1", "Attic 2"], *rows]

    assert told(grid(book({"Talks": (halls, []), "Games": (attics, [])}))) == [
        f"2030-05-15 {when} | {rooms[at]} | {title}"
        for when, titles in (("09:00-12:00", "Boats Ships"), ("12:00-13:00", "Knots Sails"))
        for rooms in (("Hall A", "Hall B"), ("Attic 1", "Attic 2"))
        for at, title in enumerate(titles.split())
    ]


def test_days_are_columns() -> None:
    rows: Rows = [
        ["Time", "Wed 15 May 2030", "Thu 16 May 2030"],
        ["9:00", "Boats", "Ships"],
        ["10:00", "Lunch"],
        ["11:00"],
    ]

    assert told(grid(book({"Week": (rows, ["B3:C3"])}))) == [
        "2030-05-15 09:00-10:00 | nowhere | Boats",
        "2030-05-15 10:00-11:00 | nowhere | Lunch",
        "2030-05-16 09:00-10:00 | nowhere | Ships",
        "2030-05-16 10:00-11:00 | nowhere | Lunch",
    ]


def test_empty_rows_part_nothing_and_people_may_have_a_row_of_their_own() -> None:
    rows: Rows = [
        ["Uhrzeit", "Saal 1", "Saal 2"],
        [],
        ["09:00", "Boote", "Schiffe"],
        ["", "Ada Beispiel", "Ben Beispiel"],
        [],
        ["10:00", "Mittagspause"],
        ["11:00", "Ende"],
    ]

    assert told(grid(book({"17 May 2030": (rows, [])}))) == [
        "2030-05-17 09:00-10:00 | Saal 1 | Boote | ada-beispiel",
        "2030-05-17 09:00-10:00 | Saal 2 | Schiffe | ben-beispiel",
        "2030-05-17 10:00-11:00 | all | Mittagspause",
    ]


def test_rows_in_which_nothing_begins_are_passed_over_unless_lengths_are_drawn() -> None:
    rows: Rows = [
        ["Time", "Stage 1", "Stage 2"],
        ["9:00", "Boats", "Ships"],
        ["9:15"],
        ["9:30", "Knots"],
        ["9:45"],
    ]
    drawn = ["B2:B3", "B4:B5"]

    assert told(grid(book({"15 May 2030": (rows, [])}))) == [
        "2030-05-15 09:00-09:30 | Stage 1 | Boats",
        "2030-05-15 09:00-09:30 | Stage 2 | Ships",
        "2030-05-15 09:30-09:45 | Stage 1 | Knots",
    ]
    assert told(grid(book({"15 May 2030": (rows, drawn)}))) == [
        "2030-05-15 09:00-09:30 | Stage 1 | Boats",
        "2030-05-15 09:00-09:15 | Stage 2 | Ships",
        "2030-05-15 09:30-10:00 | Stage 1 | Knots",
    ]


def test_ends_lengths_notes_and_links_are_no_rooms() -> None:
    rows: Rows = [
        ["Start", "End", "Length", "Aurora", "Borealis", "Notes", "Slides"],
        ["9:00", "9:40", "40", "Boats", "Ships", "bring rope", "https://a.example/1"],
        ["9:45", "10:15", "30", "Coffee"],
    ]
    found = grid(book({"15 May 2030": (rows, ["D3:E3"])}))

    assert told(found) == [
        "2030-05-15 09:00-09:40 | Aurora | Boats",
        "2030-05-15 09:00-09:40 | Borealis | Ships",
        "2030-05-15 09:45-10:15 | all | Coffee",
    ]
    assert found is not None
    assert found.programme is not None
    assert [note.message for note in found.programme.notes] == [
        "the column 'Length' is no room; it is left out",
        "the column 'Notes' is no room; it is left out",
        "the column 'Slides' is no room; it is left out",
    ]


def test_other_sheets_say_who_people_are_and_what_the_conference_is() -> None:
    rows: Rows = [
        ["", "Hall A", "Hall B"],
        ["9:00–10:00", "Boats\nAda Sample", "Ships"],
        ["10:00–11:00", "Knots", "Sails"],
    ]
    people: Rows = [["ID", "Name", "Organization"], ["ada", "Ada Sample", "Sample Institute"]]
    about: Rows = [["Title", "Made Days"], ["Time zone", "Europe/Berlin"]]
    sheets: dict[str, tuple[Rows, Merges]] = {
        "15 May 2030": (rows, []),
        "Speakers": (people, []),
        "Conference": (about, []),
    }
    found = grid(book(sheets))
    root: Any = found.roots[0] if found else {}

    assert told(found)[0] == "2030-05-15 09:00-10:00 | Hall A | Boats | ada"
    assert root["speakers"]["ada"] == {"name": "Ada Sample", "organization": "Sample Institute"}
    assert (root["conference"]["title"], root["conference"]["timezone"]) == (
        "Made Days",
        "Europe/Berlin",
    )


def test_every_row_has_a_fate_and_ends_that_are_inferred_are_told() -> None:
    rows: Rows = [
        ["", "Hall A", "Hall B"],
        ["9:00", "Boats\nAda Sample", "Ships"],
        ["10:00", "Lunch"],
        ["11:00", "End"],
    ]
    found = grid(book({"15 May 2030": (rows, [])}))
    programme = found.programme if found is not None else None
    assert programme is not None
    fates = [(fate.what, fate.of) for fate in programme.fates]
    notes = [note.message for note in programme.notes]

    assert fates == [
        ("day", "15 May 2030"),
        ("heading of a table", ""),
        ("session", "Boats"),
        ("session", "Lunch"),
        ("left out: below", ""),
    ]
    assert notes == [
        "the end 10:00 is the start of what follows",
        "the end 10:00 is the start of what follows",
        "the end 11:00 is the start of what follows",
        "'Lunch' stands alone in its row: it is for everybody",
        "'End' ends what stands above it",
    ]


def test_what_is_said_points_at_its_cell() -> None:
    rows: Rows = [["", "Hall A", "Hall B"], ["9:00–10:00", "Boats\nAda Sample", "Ships"], *TWO[1:]]
    found = grid(book({"15 May 2030": (rows, [])}))
    root: Any = found.roots[0] if found else {}
    session = root["sessions"]["boats"]

    assert {field: str(session.at(field)) for field in ("title", "time", "room", "date")} == {
        "title": "made.xlsx!'15 May 2030'!B2",
        "time": "made.xlsx!'15 May 2030'!A2",
        "room": "made.xlsx!'15 May 2030'!B1",
        "date": "made.xlsx!'15 May 2030'!A1",
    }


def test_a_table_in_text_can_be_one() -> None:
    head = "Made;;\r\n15 May 2030;;\r\n;Hall A;Hall B\r\n"
    text = head + '9:00;"Boats\nAda Sample";Ships\r\n10:00;Knots;\r\n11:00;;\r\n'
    found = grid(text.encode(), "made.csv")
    root: Any = found.roots[0] if found else {}

    assert told(found) == [
        "2030-05-15 09:00-10:00 | Hall A | Boats | ada-sample",
        "2030-05-15 09:00-10:00 | Hall B | Ships",
        "2030-05-15 10:00-11:00 | Hall A | Knots",
    ]
    assert str(root["sessions"]["ships"].at("title")) == "made.csv:5:13"


@pytest.mark.parametrize(
    "rows",
    [
        [["Time", "Title", "Room", "Speaker"], ["9:00", "Boats", "Hall A", "Ada Sample"]],
        [["Tijd", "Onderwerp", "Spreker", "Zaal"], ["9:00", "Boten", "Ada Sample", "Zaal 1"]],
        [["Time", "What", "Who is there"], ["9:00", "Boats", "Ada Sample"]],
        [["Time", "What happens", "Meeting room"], ["9:00", "Boats (Ada Sample)", "Hall A"]],
        [["Time", "Meeting", "People"], ["9:00", "Boats (Ada Sample)", "Ben Sample"]],
        [["Time", "Boats", "Ships"], ["9:00", "1", "2"]],
        [["Room", "Hall A", "Hall B"], ["Seats", "100", "200"]],
        [["Date", "Hall A", "Hall B"], ["2030-05-15", "booked", "free"]],
        [["9:00", "Hall A", "Hall B"]],
    ],
)
def test_a_list_is_no_grid(rows: Rows) -> None:
    again = [[one if n else f"{10 + n}:30" for n, one in enumerate(rows[-1])]]
    more = again if ":" in str(rows[-1][0]) else rows[-1:]

    assert grid(book({"15 May 2030": ([*rows, *more], [])})) is None


def test_people_beside_the_titles_of_several_columns_make_it_one() -> None:
    rows: Rows = [
        ["Time", "Aurora", "Borealis"],
        ["9:00", "Boats (Ada Sample)", "Ships\nBen Sample"],
        ["10:00", "Knots (Cleo Sample)", "Sails (Dana Sample)"],
        ["11:00"],
    ]

    assert told(grid(book({"15 May 2030": (rows, [])}))) == [
        "2030-05-15 09:00-10:00 | Aurora | Boats | ada-sample",
        "2030-05-15 09:00-10:00 | Borealis | Ships | ben-sample",
        "2030-05-15 10:00-11:00 | Aurora | Knots | cleo-sample",
        "2030-05-15 10:00-11:00 | Borealis | Sails | dana-sample",
    ]


def test_one_room_may_stand_above_all_that_takes_place() -> None:
    rows: Rows = [
        ["Time", "Main hall"],
        ["9:00–10:00", "Boats\nAda Sample"],
        ["10:00–11:00", "Tea"],
    ]

    assert told(grid(book({"15 May 2030": (rows, [])}))) == [
        "2030-05-15 09:00-10:00 | Main hall | Boats | ada-sample",
        "2030-05-15 10:00-11:00 | Main hall | Tea",
    ]
    assert grid(book({"15 May 2030": ([["Time", "Boats"], *TWO], [])})) is None


def test_a_row_of_nothing_but_people_is_of_the_titles_above_also_where_names_are_rare() -> None:
    rows: Rows = [["", "Hall A", "Hall B"], ["9:00–10:00", "Boats", "Ships"]]
    rows += [
        ["", "Ada Sample", "Ben Test"],
        ["10:00–11:00", "Knots"],
        ["", "Sri Prof N Sample"],
    ]

    assert told(grid(book({"15 May 2030": (rows, [])}))) == [
        "2030-05-15 09:00-10:00 | Hall A | Boats | ada-sample",
        "2030-05-15 09:00-10:00 | Hall B | Ships | ben-test",
        "2030-05-15 10:00-11:00 | Hall A | Knots | sri-prof-n-sample",
    ]


def test_sheets_beside_one_that_plainly_is_a_grid_are_grids() -> None:
    head: list[object] = ["Time", "Aurora", "Borealis"]
    first: Rows = [head, ["9:00–10:00", "Boats\nAda Sample", "Ships\nBen Sample"]]
    second: Rows = [head, ["9:00–10:00", "Sails", "Nets"]]
    people: Rows = [["Name", "Organisation"], ["Ada Sample", "Harbour Ltd"]]
    sheets: dict[str, tuple[Rows, Merges]] = {
        "15 May 2030": (first, []),
        "16 May 2030": (second, []),
        "Speakers": (people, []),
    }
    document = grid(book(sheets))
    root: Any = document.roots[0] if document else {}

    assert told(document) == [
        "2030-05-15 09:00-10:00 | Aurora | Boats | ada-sample",
        "2030-05-15 09:00-10:00 | Borealis | Ships | ben-sample",
        "2030-05-16 09:00-10:00 | Aurora | Sails",
        "2030-05-16 09:00-10:00 | Borealis | Nets",
    ]
    assert root["speakers"]["ada-sample"]["organization"] == "Harbour Ltd"


def test_somebody_may_say_that_columns_are_rooms() -> None:
    data = book({"15 May 2030": ([["Time", "Aurora", "Borealis"], *TWO], [])})

    assert grid(data) is None
    assert told(grid(data, sure=True)) == two("Aurora", "Borealis")


POOL = (
    *("", "", "", "9:00", "10:00–11:00", "9-10", "0.5", "2030-05-15T09:00", "15 May 2030", "Day 2"),
    *("Time", "End", "Hall A", "Room 2", "Track A", "Notes", "Length", "Lunch", "End of day"),
    *("Boats (Ada Sample)", "Ships\nBen Sample", "Ada Sample", "Title", "=", "\u202e", "x" * 90),
)
TWICE = ["2030-05-15T09:00", "", "", "9:00"]  # a time that goes on below
AREA = st.tuples(st.integers(0, 5), st.integers(0, 3), st.integers(0, 3), st.integers(0, 3))


@settings(deadline=None)
@given(
    st.lists(st.lists(st.sampled_from(POOL), min_size=4, max_size=4), max_size=7),
    st.lists(AREA, max_size=3),
    st.booleans(),
)
@example([TWICE, TWICE, ["", "", "9:00", "Time"]], [], False)  # noqa: FBT003 -- not sure
def test_no_sheet_is_too_odd_to_be_looked_at(
    rows: list[list[str]],
    areas: list[tuple[int, int, int, int]],
    sure: bool,  # noqa: FBT001 -- drawn
) -> None:
    source = Workbook("made.xlsx")
    source.open("Day 1")
    marks = [source.write(number, row) for number, row in enumerate(rows, 1)]
    cells = [[cell or None for cell in row] for row in rows]
    merged = [Merged(top, left, top + down, left + right) for top, left, down, right in areas]
    sheet = Sheet("Day 1", [*map(Row, cells, marks)], merged)
    drawn = drawn_page(source, [sheet], sure=sure)
    programme = read_programme(drawn.page) if drawn is not None else None

    assert programme is None or len(programme.fates) == len(programme.page.lines)


ROOMS = ("Hall A", "Hall B", "Hall C")
CELLS = st.lists(
    st.tuples(*(st.sampled_from(("", "Boats", "Ships", "Knots")) for _ in ROOMS)),
    min_size=2,
    max_size=6,
).filter(lambda rows: all(any(row) for row in rows))
EXTENTS = st.lists(st.integers(1, 3), min_size=1, max_size=5)


@settings(deadline=None)
@given(CELLS)
def test_every_filled_cell_is_a_session_until_the_next_row(
    cells: list[tuple[str, str, str]],
) -> None:
    rows = [["15 May 2030"], ["", *ROOMS]]
    rows += [[f"{9 + number}:00", *row] for number, row in enumerate(cells)]
    rows.append([f"{9 + len(cells)}:00"])
    text = "".join(",".join(row) + "\n" for row in rows)

    assert sorted(told(grid(text.encode(), "made.csv"))) == sorted(
        f"2030-05-15 {9 + number:02}:00-{10 + number:02}:00 | {room} | {title}"
        for number, row in enumerate(cells)
        for room, title in zip(ROOMS, row, strict=True)
        if title
    )


@settings(deadline=None)
@given(EXTENTS, EXTENTS)
def test_what_is_merged_downwards_lasts_as_long(first: list[int], second: list[int]) -> None:
    length = max(sum(first), sum(second))
    rows: Rows = [["", "Hall A", "Hall B"]]
    rows += [[f"{8 + number}:00", "", ""] for number in range(length + 1)]
    merges: Merges = []
    wanted = []
    for column, extents in ((1, first), (2, second)):
        begin = 0
        for number, extent in enumerate(extents):
            rows[1 + begin][column] = f"Boats {column}{number}"
            letter = "ABC"[column]
            merges += [f"{letter}{2 + begin}:{letter}{1 + begin + extent}"] if extent > 1 else []
            slot = f"{8 + begin:02}:00-{8 + begin + extent:02}:00"
            wanted.append(f"2030-05-15 {slot} | Hall {' AB'[column]} | Boats {column}{number}")
            begin += extent
    if not merges:
        return

    assert sorted(told(grid(book({"15 May 2030": (rows, merges)})))) == sorted(wanted)


def test_days_of_a_month_that_is_not_told_are_weekdays_and_dashes_are_empty_cells() -> None:
    text = "Time,Monday 8*,Tuesday 9th\n9:00-10:00,Boats,Ships\n10:00-11:00,Knots,-\n"

    assert told(grid(text.encode(), "made.csv")) == [
        "1 09:00-10:00 | nowhere | Boats",
        "1 10:00-11:00 | nowhere | Knots",
        "2 09:00-10:00 | nowhere | Ships",
    ]


def test_what_stands_above_each_grid_is_told_once() -> None:
    head: Rows = [["Sample Forum 2030 – Room Schedule"], ["Time", "Hall A", "Hall B"]]
    first: Rows = [*head, [Clock(9), "Boats", "Knots"], [Clock(10)]]
    second: Rows = [*head, [Clock(9), "Ships", "Sails"], [Clock(10), "Lunch"], [Clock(11)]]
    data = book({"14 May 2030": (first, ["A1:C1"]), "15 May 2030": (second, ["A1:C1"])})

    assert told(grid(data)) == [
        "2030-05-14 09:00-10:00 | Hall A | Boats",
        "2030-05-14 09:00-10:00 | Hall B | Knots",
        "2030-05-15 09:00-10:00 | Hall A | Ships",
        "2030-05-15 09:00-10:00 | Hall B | Sails",
        "2030-05-15 10:00-11:00 | all | Lunch",
    ]


def test_times_that_are_none_and_a_wrong_weekday_are_told_by_their_cells(tmp_path: Path) -> None:
    rows: Rows = [["Time", "Hall A", "Hall B"], ["9:00", "Boats", "Knots"], ["1O:3", "Ships"]]
    rows += [["11:00", "Tar", "Rope"], ["12:00"]]
    path = tmp_path / "made.xlsx"
    path.write_bytes(book({"Monday 14 May 2030": (rows, [])}))
    found = api.validate(path, reading=Reading(timezone="ET")).findings

    assert [f"{one.span}: {one.message}" for one in found if one.severity.name == "ERROR"] == [
        f"{path}!'Monday 14 May 2030'!A1: 14 May 2030 is a Tuesday, not a Monday",
        f"{path}!'Monday 14 May 2030'!A3: '1O:3' is not a time, so its row is left out",
    ]


def test_rooms_may_stand_below_each_other_and_times_run_from_left_to_right() -> None:
    rows: Rows = [
        ["Made Days"],
        ["Room", Clock(9), Clock(9, 30), Clock(10), Clock(11)],
        ["Hall A", "Boats\nAda Sample", "", "Coffee"],
        ["Hall B", "Knots", "Sails\nBen Sample", ""],
    ]

    assert told(grid(book({"14 May 2030": (rows, ["B3:C3", "D3:D4"])}))) == [
        "2030-05-14 09:00-10:00 | Hall A | Boats | ada-sample",
        "2030-05-14 09:00-09:30 | Hall B | Knots",
        "2030-05-14 09:30-10:00 | Hall B | Sails | ben-sample",
        "2030-05-14 10:00-11:00 | all | Coffee",
    ]


def test_what_is_wrong_where_times_run_from_left_to_right_points_at_its_cell(
    tmp_path: Path,
) -> None:
    rows: Rows = [["", "9:00-10:00", "10:00-11:00"], ["Hall A", "Boats\nAda Sample", "Tar"]]
    rows += [["Hall B", "Ships\nAda Sample", "Rope"]]
    path = tmp_path / "made.xlsx"
    path.write_bytes(book({"14 May 2030": (rows, [])}))
    found = api.validate(path, reading=Reading(timezone="ET")).findings

    assert [f"{one.span} {one.code}" for one in found if one.severity.name == "ERROR"] == [
        f"{path}!'14 May 2030'!B3 C102"
    ]


def test_remarks_below_a_short_table_do_not_hide_when_its_sessions_begin() -> None:
    rows: Rows = [
        ["Made Days"],
        ["All talks are in English"],
        ["Start", "End", "Hall A", "Hall B"],
        [Clock(9), Clock(10), "Boats", "Knots"],
        [Clock(10), Clock(10, 30), "Sails", "Nets"],
        ["Legend:"],
        ["yellow: for all"],
        ["Last change: 2 May, office@made.example"],
    ]

    assert told(grid(book({"14 May 2030": (rows, [])}))) == [
        "2030-05-14 09:00-10:00 | Hall A | Boats",
        "2030-05-14 09:00-10:00 | Hall B | Knots",
        "2030-05-14 10:00-10:30 | Hall A | Sails",
        "2030-05-14 10:00-10:30 | Hall B | Nets",
    ]


def test_a_range_that_was_meant_as_one_is_told_by_its_cell(tmp_path: Path) -> None:
    rows: Rows = [["Time", "Hall A", "Hall B"], ["09:00-10:00", "Boats", "Knots"]]
    rows += [["1O:00-10:30", "Sails", "Nets"], ["25:00-26:00", "Stars", "Maps"]]
    path = tmp_path / "made.xlsx"
    path.write_bytes(book({"14 May 2030": (rows, [])}))
    found = api.validate(path, reading=Reading(timezone="ET")).findings

    assert [f"{one.span}: {one.message}" for one in found if one.severity.name == "ERROR"] == [
        f"{path}!'14 May 2030'!A3: '1O:00-10:30' is not a time: it is read as 10:00-10:30",
        f"{path}!'14 May 2030'!A4: '25:00-26:00' is not a time, so its row is left out",
    ]


@pytest.mark.parametrize(
    "heads",
    [
        [["Time", "Hall A", "Hall B"], ["Chair", "Mo Example", "Jo Example"]],
        [["Time", "Hall A", "Hall B"], ["", "Chair: Mo Example", "Chair: Jo Example"]],
        [["Time", "Hall A (Chair: Mo Example)", "Hall B (Chair: Jo Example)"]],
        [["Time", "Hall A\nChair: Mo Example", "Hall B\nChair: Jo Example"]],
    ],
)
def test_who_chairs_all_that_is_in_a_room_may_stand_above_it(heads: Rows) -> None:
    rows: Rows = [
        *heads,
        ["9:00-9:30", "Boats\nAda Sample", "Knots\nBen Sample"],
        ["9:30-10:00", "Coffee", "Coffee"],
        ["10:00-10:30", "Sails\nCleo Sample", ""],
    ]
    found = grid(book({"14 May 2030": (rows, [])}))

    assert found is not None
    root: Any = found.roots[0]
    assert [
        (one["title"], one["room"], one.get("speakers"), one.get("chair"))
        for one in root["sessions"].values()
    ] == [
        ("Boats", "Hall A", ["ada-sample"], ["mo-example"]),
        ("Knots", "Hall B", ["ben-sample"], ["jo-example"]),
        ("Coffee", "all", None, None),
        ("Sails", "Hall A", ["cleo-sample"], ["mo-example"]),
    ]


@pytest.mark.parametrize(
    ("heads", "rooms"),
    [
        (("Hall A (300)", "Loft (40)"), {"Hall A": "300", "Loft": "40"}),
        (("Hall A (cap. 300)", "Loft (40)"), {"Hall A": "300", "Loft": "40"}),
        (("Hall A (max. 301)", "Loft [41 seats]"), {"Hall A": "301", "Loft": "41"}),
        (("Hall A\n300 pax", "Loft\n40 seats"), {"Hall A": "300", "Loft": "40"}),
        (("Hall (90 min, 20 seats)", "Loft (40)"), {"Hall (90 min)": "20", "Loft": "40"}),
        (("Hall (101)", "Hall (102)"), {}),
        (("Hall A (101)", "Loft (102)"), {}),
        (("Hall A (300)", "Loft"), {}),
    ],
)
def test_numbers_behind_rooms_are_seats_where_they_can_be(
    heads: tuple[str, str], rooms: dict[str, str]
) -> None:
    rows: Rows = [
        ["14 May 2030"],
        ["Time", *heads],
        ["09:00-10:00", "Knots\nAda Sample", "Sails\nBen Sample"],
    ]
    document = grid(book({"Made": (rows, [])}), sure=True)
    assert document is not None
    root: Any = document.roots[0]

    found = {one["name"]: one["capacity"] for one in root.get("rooms", {}).values()}
    assert found == rooms
    assert [one["room"] for one in root["sessions"].values()] == (
        [*root["rooms"]] if rooms else [*heads]
    )


def test_a_number_behind_a_room_counts_where_another_says_seats() -> None:
    rows: Rows = [
        ["14 May 2030"],
        ["Time", "Hall A (300)", "Attic (25 seats)", "Loft"],
        ["09:00-10:00", "Knots\nAda Sample", "Sails\nBen Sample", "Nets\nCleo Sample"],
    ]
    document = grid(book({"Made": (rows, [])}), sure=True)
    assert document is not None
    root: Any = document.roots[0]

    assert [*root["rooms"].values()] == [
        {"name": "Hall A", "capacity": "300"},
        {"name": "Attic", "capacity": "25"},
        {"name": "Loft"},
    ]


def test_what_a_track_is_about_may_stand_between_it_and_its_room() -> None:
    rows: Rows = [
        ["14 May 2030"],
        ["Time", "Track A", "Track B"],
        ["", "Boats", "Harbours"],
        ["Room", "Auditorium", "Room 201"],
        ["09:00-10:00", "Knots\nAda Sample", "Sails\nBen Sample"],
    ]

    assert told(grid(book({"Made": (rows, [])}))) == [
        "2030-05-14 09:00-10:00 | Auditorium [Track A: Boats] | Knots | ada-sample",
        "2030-05-14 09:00-10:00 | Room 201 [Track B: Harbours] | Sails | ben-sample",
    ]


@pytest.mark.parametrize("form", ["{}. {}", "{}) {}", "- {1}", "{1}"])
def test_several_talks_in_a_cell_may_be_counted_below_the_name_of_their_session(form: str) -> None:
    talks = ("Keels of old (Ada Sample, Kiel)", "Masts and ropes (Ben Sample, Bonn)")
    cell = "\n".join(("Section 1: Boats", *(form.format(n, one) for n, one in enumerate(talks, 1))))
    rows: Rows = [
        ["", "14 May 2030", "15 May 2030"],
        ["09:00-10:00", cell, "Excursion"],
        ["10:00-10:30", "Coffee", "Coffee"],
    ]
    document = grid(book({"Made": (rows, [])}))
    assert document is not None
    root: Any = document.roots[0]
    boats = next(iter(root["sessions"].values()))

    assert (boats["title"], boats["abstract"]) == ("Section 1: Boats", "\n\n".join(talks))
    assert [(one["name"], one["organization"]) for one in root["speakers"].values()] == [
        ("Ada Sample", "Kiel"),
        ("Ben Sample", "Bonn"),
    ]


def test_more_rows_above_a_grid_say_more_of_its_columns() -> None:
    rows: Rows = [
        ["14 May 2030"],
        ["", "Hall A", "Hall B"],
        ["Capacity", 300, 80],
        ["Floor", "Ground", "First"],
        ["", "Ships", "Harbours"],
        ["Chair", "Mo Sample", "Nan Sample"],
        ["09:00-10:00", "Knots\nAda Sample", "Sails\nBen Sample"],
        ["10:00-10:30", "Coffee", "Coffee"],
    ]
    document = grid(book({"Made": (rows, [])}))
    assert document is not None
    root: Any = document.roots[0]
    knots, _, coffee = root["sessions"].values()

    assert told(document) == [
        "2030-05-14 09:00-10:00 | hall-a [Ships] | Knots | ada-sample",
        "2030-05-14 09:00-10:00 | hall-b [Harbours] | Sails | ben-sample",
        "2030-05-14 10:00-10:30 | all | Coffee",
    ]
    assert [one["capacity"] for one in root["rooms"].values()] == ["300", "80"]
    assert (knots["chair"], knots["extra"]) == (["mo-sample"], {"floor": "Ground"})
    assert "extra" not in coffee


def test_the_second_of_two_heads_names_the_rooms_where_only_that_has_some() -> None:
    rows: Rows = [
        ["14 May 2030"],
        ["Time", "Ships", "Harbours"],
        ["", "Hall A", "Hall B"],
        ["09:00-10:00", "Knots\nAda Sample", "Sails\nBen Sample"],
    ]

    assert told(grid(book({"Made": (rows, [])}))) == [
        "2030-05-14 09:00-10:00 | Hall A [Ships] | Knots | ada-sample",
        "2030-05-14 09:00-10:00 | Hall B [Harbours] | Sails | ben-sample",
    ]


@pytest.mark.parametrize(
    ("line", "speakers", "leaders"),
    [
        ("Ada Sample, moderator Mo Test", ["ada-sample"], ["mo-test"]),
        ("Ada Sample, Ben Sample, moderator: Mo Test", ["ada-sample", "ben-sample"], ["mo-test"]),
        ("Ada Sample; Moderator: Mo Test", ["ada-sample"], ["mo-test"]),
        ("Ada Sample, Ben Sample. Moderation: Mo Test", ["ada-sample", "ben-sample"], ["mo-test"]),
        ("Ada Sample, Ben Sample - Moderador Mo Test", ["ada-sample", "ben-sample"], ["mo-test"]),
        (
            "Ada Sample (Boat Co), Ben Sample (Net Ltd), mod. Mo Test (Harbour)",
            ["ada-sample", "ben-sample"],
            ["mo-test"],
        ),
        ("Ada Sample, Ben Sample\nmod. Mo Test", ["ada-sample", "ben-sample"], ["mo-test"]),
    ],
)
def test_who_leads_may_stand_behind_others_in_a_cell(
    line: str, speakers: list[str], leaders: list[str]
) -> None:
    rows: Rows = [
        ["14 May 2030"],
        ["Time", "Hall A", "Hall B"],
        ["09:00-10:00", f"Knots\n{line}", "Sails\nEd Sample"],
    ]
    document = grid(book({"Made": (rows, [])}))
    assert document is not None
    root: Any = document.roots[0]
    knots = root["sessions"]["knots"]

    assert (knots["speakers"], knots["moderator"]) == (speakers, leaders)


def test_what_is_merged_down_to_the_last_row_goes_on_at_least_until_that_begins() -> None:
    rows: Rows = [["14 May 2030", "Hall A", "Hall B"], ["9:00", "Boats", "Knots"]]
    rows += [["10:00", "Sails", ""], ["11:00", "Maps", ""]]

    assert told(grid(book({"Programme": (rows, ["C2:C4"])}))) == [
        "2030-05-14 09:00-10:00 | Hall A | Boats",
        "2030-05-14 09:00 | Hall B | Knots",
        "2030-05-14 10:00-11:00 | Hall A | Sails",
        "2030-05-14 11:00 | Hall A | Maps",
    ]


@pytest.mark.parametrize(
    "legend", [["MS: Main Stage", "WR1: Work Room"], ["MS = Main Stage, WR1 = Work Room"]]
)
def test_a_legend_says_how_rooms_are_called(legend: list[str]) -> None:
    keys: Rows = [[line] for line in legend]
    rows: Rows = [["Time", "14 May 2030", "15 May 2030"], ["9:00", "Boats (MS)", "Knots (WR1)"]]
    rows += [["10:00", "Sails (WR1)", "Maps (MS)"], *keys]
    found = grid(book({"Programme": (rows, [])}))

    assert told(found) == [
        "2030-05-14 09:00-10:00 | Main Stage | Boats",
        "2030-05-14 10:00 | Work Room | Sails",
        "2030-05-15 09:00-10:00 | Work Room | Knots",
        "2030-05-15 10:00 | Main Stage | Maps",
    ]
    assert found is not None
    assert found.programme is not None
    assert [one.what for one in found.programme.fates][-len(legend) :] == ["legend"] * len(legend)
