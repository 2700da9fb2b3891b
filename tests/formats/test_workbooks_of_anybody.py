"""Workbooks in the plainest forms: panels, a row for each person, names turned round, a budget."""

from pathlib import Path

import pytest
import xlsxwriter
from test_grids import Rows, book
from test_sheets_as_pages import in_workbook

from confsched import api
from confsched.opening import Reading

HEAD: list[object] = ["Date", "Start", "End", "Title", "Speaker"]
DAY = "2030-05-14"


def types_in(folder: Path, **sheets: Rows) -> list[tuple[str, str]]:
    """Every session of a workbook with its type."""
    path = folder / "made.xlsx"
    path.write_bytes(book({name: (rows, []) for name, rows in sheets.items()}))
    return [(one.title, one.type.id) for one in api.load(path).sessions]


@pytest.mark.parametrize("leads", ["Moderator", "Speaker"])
def test_rows_of_people_go_on_also_on_a_sheet_of_panels(leads: str, tmp_path: Path) -> None:
    rows: Rows = [
        ["Date", "Time", "Session", "Room", "Role", "Name", "Title", "Organization"],
        [DAY, "09:00-10:15", "Who owns the sea?", "Hall", leads, "Ada Sample", "", "Boat Club"],
        ["", "", "", "", "Speaker", "Ben Muster", "Editor", "Rope Review"],
        ["", "", "", "", "Speaker", "Cleo Probe", "Captain", "Tide Press"],
        [DAY, "10:45-12:00", "Old nets", "Attic", leads, "Dana Trial", "", "Net Works"],
        ["", "", "", "", "Speaker", "Emil Exempel", "Baker", "Dock Lab"],
    ]
    first, second = ("", "") if leads == "Speaker" else ("; moderator: Ada Sample (Boat Club)",) * 2
    second = second.replace("Ada Sample (Boat Club)", "Dana Trial (Net Works)")
    sea = "Ben Muster (Rope Review); Cleo Probe (Tide Press)"
    nets = "Emil Exempel (Dock Lab)"
    sea = f"{sea}{first}" if first else f"Ada Sample (Boat Club); {sea}"
    nets = f"{nets}{second}" if second else f"Dana Trial (Net Works); {nets}"

    assert in_workbook(tmp_path, Panels=rows) == [
        f"14 09:00-10:15 | Hall | Who owns the sea? | {sea}",
        f"14 10:45-12:00 | Attic | Old nets | {nets}",
    ]
    assert [one.description for one in api.load(tmp_path / "made.xlsx").sessions] == [None, None]


def test_four_names_with_a_comma_behind_the_first_are_turned(tmp_path: Path) -> None:
    names = ["Villa, Rosario", "Naka, Shun", "Pech Can, Abril", "Harg, Imogen"]
    hours = [9, 10, 11, 12]
    talks = zip(hours, names, strict=True)
    rows: Rows = [HEAD]
    rows += [[DAY, f"{n}:00", f"{n}:45", f"Bats {n}", one] for n, one in talks]

    assert [one.rpartition("| ")[2] for one in in_workbook(tmp_path, Talks=rows)] == [
        *("Rosario Villa", "Shun Naka", "Abril Pech Can", "Imogen Harg"),
    ]


def test_two_who_are_plainly_called_so_are_turned_as_well(tmp_path: Path) -> None:
    rows: Rows = [
        HEAD,
        [DAY, "9:00", "9:45", "Bats", "Sample, Anna"],
        [DAY, "10:00", "10:45", "Owls", "Muster, Robert"],
    ]

    assert in_workbook(tmp_path, Talks=rows) == [
        "14 09:00-09:45 | Bats | Anna Sample",
        "14 10:00-10:45 | Owls | Robert Muster",
    ]


def test_titles_below_the_word_panel_are_panels_if_several_are_in_them(tmp_path: Path) -> None:
    rows: Rows = [
        ["Panel", "Date", "Start", "End", "Moderator", "Speaker 1", "Speaker 2"],
        ["Boats", DAY, "9:00", "9:45", "Ada Sample", "Ben Muster", "Cleo Probe"],
        ["Wrap-up", DAY, "10:00", "10:45", "", "Ben Muster", "Cleo Probe"],
        ["Old nets", DAY, "11:00", "11:45", "", "Dana Trial", ""],
    ]

    assert types_in(tmp_path, Sheet1=rows) == [
        *(("Boats", "panel"), ("Wrap-up", "closing"), ("Old nets", "talk")),
    ]


def test_a_number_before_a_title_says_what_it_is(tmp_path: Path) -> None:
    rows: Rows = []
    for number, title in ((1, "Boats for hire"), (2, "Search and rescue")):
        rows += [[f"Panel {number}", title], ["Date", "14 May 2030"]]
        rows += [["Time", f"{number + 8}:00 – {number + 8}:45"], ["Moderator", "Ada Sample"]]
        rows += [["Panelists", "Ben Muster"], ["", "Cleo Probe"], []]

    assert types_in(tmp_path, Sheet1=rows) == [
        *(("Boats for hire", "panel"), ("Search and rescue", "panel")),
    ]


@pytest.mark.parametrize(
    ("title", "kind"),
    [("パネルディスカッション", "panel"), ("Coloquio", "panel"), ("Brown-bag lunch", "meal")],
)
def test_a_title_that_is_a_word_for_it_in_any_language(
    title: str, kind: str, tmp_path: Path
) -> None:
    rows: Rows = [HEAD, [DAY, "9:00", "9:45", "Bats", "Ada Sample"], [DAY, "10:00", "11:00", title]]

    assert types_in(tmp_path, Sheet1=rows) == [("Bats", "talk"), (title, kind)]


def test_people_may_be_called_like_rooms(tmp_path: Path) -> None:
    rows: Rows = [
        ["Knot School"],
        ["", "Tue 14 May 2030", "Wed 15 May 2030"],
        ["09:00-10:30", "Rights of nets\nAda Sample", "Dams\nLuz Marina Muster"],
        ["11:00-12:30", "Rivers (Solène Maître, CNRS)", "Swimming\nOld Marina"],
    ]

    assert in_workbook(tmp_path, Plan=rows) == [
        "14 09:00-10:30 | Rights of nets | Ada Sample",
        "14 11:00-12:30 | Rivers | Solène Maître (CNRS)",
        "15 09:00-10:30 | Dams | Luz Marina Muster",
        "15 11:00-12:30 | Old Marina | Swimming",
    ]


def test_the_head_of_a_grid_is_no_title_of_the_conference(tmp_path: Path) -> None:
    rows: Rows = [
        ["Tue 14 May 2030", "Stage", "Workshop tent"],
        ["10:00", "Opening", ""],
        ["10:15", "Tar for beginners\nAda Sample", "Sharp knives\nBen Muster"],
        ["11:00", "Lunch", "Lunch"],
        ["12:00"],
    ]
    found = in_workbook(tmp_path, Plan=rows)

    assert found == [
        "14 10:00-10:15 | Stage | Opening",
        "14 10:15-11:00 | Stage | Tar for beginners | Ada Sample",
        "14 10:15-11:00 | Workshop tent | Sharp knives | Ben Muster",
        "14 11:00-12:00 | Lunch",
    ]
    assert api.load(tmp_path / "made.xlsx").title == "made"


def test_what_is_wrong_with_a_budget_is_no_matter_of_the_programme(tmp_path: Path) -> None:
    rows: Rows = [HEAD, [DAY, "9:00", "9:45", "Bats", "Ada Sample"]]
    costs: Rows = [["Item", "Cost"], ["Rope", "#REF!"]]
    path = tmp_path / "made.xlsx"
    path.write_bytes(book({"Programme": (rows, []), "Budget": (costs, [])}))
    beside = [one.code for one in api.load(path, reading=Reading(timezone="ET")).notices]
    rows[1][4] = "#REF!"
    path.write_bytes(book({"Programme": (rows, []), "Budget": (costs, [])}))

    assert beside == []
    assert [one.code for one in api.load(path, reading=Reading(timezone="ET")).notices] == ["F001"]


def test_what_heads_a_table_beside_the_list_is_no_title(tmp_path: Path) -> None:
    rows: Rows = [
        ["Programme 14 May 2030", "", "", "", "", "Helpers"],
        ["Start", "End", "Title", "Speaker", "", "Name", "Phone", "Shift"],
        ["9:00", "9:45", "Bats", "Ada Sample", "", "Ben Muster", "555", "am"],
        ["10:00", "10:45", "Owls", "Cleo Probe", "", "Dana Trial", "556", "pm"],
    ]

    assert in_workbook(tmp_path, Plan=rows) == [
        "14 09:00-09:45 | Bats | Ada Sample",
        "14 10:00-10:45 | Owls | Cleo Probe",
    ]
    assert api.load(tmp_path / "made.xlsx").title == "made"


@pytest.mark.parametrize("version", ["v7 FINAL", "Draft v3", "final", "V2.1 – draft"])
def test_a_version_above_the_title_is_none(version: str, tmp_path: Path) -> None:
    rows: Rows = [["", "", "", version], ["3rd Made Days"], [DAY], HEAD[1:]]
    rows += [["9:00", "9:45", "Bats", "Ada Sample"]]
    found = in_workbook(tmp_path, Plan=rows)

    assert found == ["14 09:00-09:45 | Bats | Ada Sample"]
    assert api.load(tmp_path / "made.xlsx").title == "3rd Made Days"


@pytest.mark.parametrize("old", ["2029 (old)", "2029 old", "2029"])
def test_a_sheet_that_is_called_by_an_older_year_is_left_out(old: str, tmp_path: Path) -> None:
    sheets: dict[str, Rows] = {
        old: [HEAD, ["2029-05-14", "9:00", "9:45", "Old bats", "Ben Muster"]],
        "2030": [HEAD, [DAY, "9:00", "9:45", "Bats", "Ada Sample"]],
    }

    assert in_workbook(tmp_path, **sheets) == ["14 09:00-09:45 | Bats | Ada Sample"]


def test_a_number_in_a_cell_for_times_is_the_time_that_was_typed(tmp_path: Path) -> None:
    rows: Rows = [HEAD, [DAY, 9.15, 14.3, "Bats", "Ada"], [DAY, 20.15, 1.25, "Nets", "Ben"]]
    with xlsxwriter.Workbook(tmp_path / "made.xlsx") as workbook:
        sheet, clock = workbook.add_worksheet(), workbook.add_format({"num_format": "hh:mm"})
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                sheet.write(number, column, value, clock if column in (1, 2) else None)
    found = api.load(tmp_path / "made.xlsx", reading=Reading(timezone="UTC")).scheduled

    assert [f"{one.start:%H:%M}-{one.end:%H:%M} {one.title}" for one in found] == [
        "09:15-14:30 Bats",
        "20:15-06:00 Nets",  # a sum of times over midnight
    ]
