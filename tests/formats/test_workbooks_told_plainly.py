"""Workbooks as anybody would write them: rooms with times of their own, posts, panelists."""

from pathlib import Path

import pytest
from test_sheets_as_pages import in_workbook
from test_slips_in_filled_workbooks import sheets
from test_slips_in_filled_workbooks import told as found_in
from test_workbooks import Rows, book

from confsched import api
from confsched.opening import Reading

DAY: list[object] = ["Saturday 4 May 2030"]
STARTS: Rows = [
    ["Main Hall", "Small Hall", "Garden"],
    ["9:00 Opening\nAda Sample", "9:30 Bread\nBen Tester", "10:00 Bee walk"],
    ["10:00 Dough and law\nCleo Muster", "10:45 Rye\nDan Probe", "11:30 Herbs\nEva Sample"],
    ["11:15 Debate\nAda Sample", "12:00 Lunch", "12:30 Soup"],
    ["12:00 Lunch", "13:00 Kvass", "13:30 End"],
]


def test_what_begins_in_rooms_at_times_of_their_own_ends_with_the_next_there(
    tmp_path: Path,
) -> None:
    assert in_workbook(tmp_path, Programme=[DAY, *STARTS]) == [
        "04 09:00-10:00 | Main Hall | Opening | Ada Sample",
        "04 09:30-10:45 | Small Hall | Bread | Ben Tester",
        "04 10:00-11:15 | Main Hall | Dough and law | Cleo Muster",
        "04 10:00-11:30 | Garden | Bee walk",
        "04 10:45-12:00 | Small Hall | Rye | Dan Probe",
        "04 11:15-12:00 | Main Hall | Debate | Ada Sample",
        "04 11:30-12:30 | Garden | Herbs | Eva Sample",
        "04 12:00-12:30 | Main Hall | Lunch",
        "04 12:00-13:00 | Small Hall | Lunch",
        "04 12:30-13:30 | Garden | Soup",
        "04 13:00-13:30 | Small Hall | Kvass",
    ]


def test_a_last_row_with_one_of_them_heads_nothing(tmp_path: Path) -> None:
    rows: Rows = [DAY, *STARTS[:3], ["11:15 Debate\nAda Sample", "12:00 Lunch", "12:30 End"]]

    assert in_workbook(tmp_path, Programme=[*rows, ["12:00 Lunch"]])[-3:] == [
        "04 11:30-12:30 | Garden | Herbs | Eva Sample",
        "04 12:00-12:30 | Main Hall | Lunch",
        "04 12:00-12:30 | Small Hall | Lunch",
    ]


def test_two_titles_with_people_in_brackets_are_enough(tmp_path: Path) -> None:
    titles: list[object] = [
        "Opening (Ada Sample)",
        "Bread basics (Ben Tester)",
        "Rye (for beginners)",
        "Lunch",
    ]
    rows: Rows = [
        ["Date", "Time", "Session"],
        *(["2030-05-04", f"{n}:00-{n}:45", title] for n, title in enumerate(titles, 9)),
    ]

    assert in_workbook(tmp_path, Sheet1=rows) == [
        "04 09:00-09:45 | Opening | Ada Sample",
        "04 10:00-10:45 | Bread basics | Ben Tester",
        "04 11:00-11:45 | Rye (for beginners)",
        "04 12:00-12:45 | Lunch",
    ]


def test_a_post_that_is_no_form_of_address_is_no_part_of_a_name(tmp_path: Path) -> None:
    people: list[object] = ["CEO Ada Sample", "Deputy Minister Ben Tester", "Mayor Cleo Muster"]
    bodies = ["Dan Probe, Lagos Bakery", "Eva Trial, Rope Foundry"]
    rows: Rows = [
        ["Date", "Start", "End", "Title", "Speakers"],
        *(
            ["2030-05-04", f"{n:02}:00", f"{n:02}:45", f"Boats {n}", who]
            for n, who in enumerate((*people, *bodies), 9)
        ),
    ]

    path = tmp_path / "made.xlsx"
    path.write_bytes(book(Sheet1=rows))
    told = [part.speaker for one in api.load(path).sessions for part in one.people]

    assert [(who.name, who.role or who.organization) for who in told] == [
        ("Ada Sample", "CEO"),
        ("Ben Tester", "Deputy Minister"),
        ("Mayor Cleo Muster", None),
        ("Dan Probe", "Lagos Bakery"),
        ("Eva Trial", "Rope Foundry"),
    ]


def test_several_people_below_panelists_are_a_panel(tmp_path: Path) -> None:
    rows: Rows = [
        ["Date", "Start", "End", "Title", "Panelists"],
        ["2030-05-04", "09:00", "09:45", "Who bakes the bread?", "Ada Sample, Ben Tester"],
        ["2030-05-04", "10:00", "10:45", "Rye and rights", "Cleo Muster"],
        ["2030-05-04", "11:00", "11:45", "Coffee", ""],
    ]
    path = tmp_path / "made.xlsx"
    path.write_bytes(book(Sheet1=rows))

    assert [(one.title, one.type.id) for one in api.load(path).sessions] == [
        ("Who bakes the bread?", "panel"),
        ("Rye and rights", "talk"),
        ("Coffee", "break"),
    ]


@pytest.mark.parametrize(
    ("sheet", "cell", "text", "message"),
    [
        (
            *("Conference", "B4", "Washington DC"),
            (
                "F005 'Washington DC' is not a time zone (did you mean America/New_York?);"
                " for example: Europe/London"
            ),
        ),
        (
            *("Sessions", "D2", "14 Mya 2030"),
            "F005 '14 Mya 2030' is not a date (did you mean 14 May 2030?); for example: 2021-05-19",
        ),
        (
            *("Sessions", "F2", "9:45 AM PM"),
            "F005 '9:45 AM PM' is not a time; for example: 10:30 AM ET",
        ),
        (
            *("Days", "C2", "9:00 -"),
            "F005 '9:00 -' has no end; for example: 09:00-12:00, 13:00-18:00",
        ),
        (
            *("Sessions", "H2", "Professor Ada Sample"),
            (
                "F006 no speaker has the id or name 'Professor Ada Sample';"
                " did you mean 'Ada Sample'?"
            ),
        ),
    ],
)
def test_a_slip_says_what_was_meant(
    tmp_path: Path, sheet: str, cell: str, text: str, message: str
) -> None:
    made = sheets()
    made[sheet][int(cell[1:]) - 1][ord(cell[0]) - ord("A")] = text

    assert found_in(tmp_path / "made.xlsx", made) == [f"{cell} {message}"]


def test_a_title_in_the_place_of_a_speaker_is_told_once(tmp_path: Path) -> None:
    made = sheets()
    row = made["Sessions"][1]
    title, who = (made["Sessions"][0].index(head) for head in ("Title", "Speaker 1"))
    row[title], row[who] = row[who], row[title]

    assert found_in(tmp_path / "made.xlsx", made) == [
        (
            "H2 F006 no speaker has the id or name 'Boats', but one has that of the title,"
            " 'Ada Sample': were the two swapped?"
        )
    ]


def test_a_row_with_nothing_but_an_id_lacks_a_title(tmp_path: Path) -> None:
    made = sheets()
    made["Sessions"].append(["nets", *[""] * (len(made["Sessions"][0]) - 1)])

    assert found_in(tmp_path / "made.xlsx", made) == ["A5 F004 session 'nets' has no title"]


def test_who_stands_with_a_role_in_a_wrong_column_is_told_once(tmp_path: Path) -> None:
    made = sheets()
    at = made["Sessions"][0].index("Type")
    made["Sessions"][1][at], made["Sessions"][1][7] = "panel", "Ada Sample (moderator)"

    assert found_in(tmp_path / "made.xlsx", made) == [
        "H2 F006 'Ada Sample (moderator)' is no name: write 'Ada Sample' in a column 'Moderator'"
    ]


def test_a_head_that_comes_again_before_its_day_leaves_nothing_to_count(tmp_path: Path) -> None:
    head: list[object] = ["Time", "Title", "Speaker", "Room"]
    rows: Rows = [
        head,
        ["Friday 14 May 2032"],
        ["9:00-9:45", "Foxes", "Ada Sample", "Hall"],
        [],
        ["10:00-10:45", "Badgers", "Ben Tester", "Attic"],
        head,
        ["Saturday 15 May 2032"],
        ["9:00-9:45", "Otters", "Cleo Muster", "Hall"],
    ]

    assert in_workbook(tmp_path, Sheet1=rows) == [
        "14 09:00-09:45 | Hall | Foxes | Ada Sample",
        "14 10:00-10:45 | Attic | Badgers | Ben Tester",
        "15 09:00-09:45 | Hall | Otters | Cleo Muster",
    ]
    told = api.load(tmp_path / "made.xlsx", reading=Reading(timezone="ET"))

    assert told.notices == ()


def test_sessions_side_by_side_may_be_counted_by_letters(tmp_path: Path) -> None:
    rows: Rows = [
        ["Monday 11 October 2032"],
        ["Time", "Session A", "Session B"],
        ["", "Chair: Ada Sample", "Chair: Ben Tester"],
        ["", "Room 2.01", "Room 2.02"],
        ["09:00", "Lichens on rails (Cleo Muster)", "Moss gardens (Dan Probe)"],
        ["09:20", "Rust eaters (Eva Trial)", "Fern fever (Fay Sample)"],
        ["09:40", "End"],
    ]

    assert in_workbook(tmp_path, Mon=rows) == [
        "11 09:00-09:20 | Room 2.01 | Lichens on rails | Cleo Muster; chair: Ada Sample",
        "11 09:00-09:20 | Room 2.02 | Moss gardens | Dan Probe; chair: Ben Tester",
        "11 09:20-09:40 | Room 2.01 | Rust eaters | Eva Trial; chair: Ada Sample",
        "11 09:20-09:40 | Room 2.02 | Fern fever | Fay Sample; chair: Ben Tester",
    ]


def test_who_leads_with_somebody_speaks_and_the_end_of_the_works_is_an_end(
    tmp_path: Path,
) -> None:
    rows: Rows = [
        ["Date", "Start", "Session", "Lead", "Co-lead"],
        ["2030-05-04", "09:00", "Toasters", "Ada Sample", "Ben Tester"],
        ["2030-05-04", "10:00", "Sewing machines", "Cleo Muster", ""],
        ["2030-05-04", "11:00", "Chiusura dei lavori", "", ""],
    ]

    assert in_workbook(tmp_path, Sheet1=rows) == [
        "04 09:00-10:00 | Toasters | Ben Tester; Ada Sample",
        "04 10:00-11:00 | Sewing machines | Cleo Muster",
    ]
