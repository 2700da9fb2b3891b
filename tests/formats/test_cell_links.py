"""Cells of workbooks that link to pages and addresses. All of it is made up."""

from typing import Any

import xlsxwriter
from test_grids import grid
from test_workbooks import filled, rooted

PAGE = "https://made.example/"


def test_a_title_links_to_its_session_and_a_name_to_somebody() -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        sheet = workbook.add_worksheet("Day 1's talks")
        sheet.write_row(0, 0, ["Date", "Start", "End", "Title", "Speaker", "Slides", "Link"])
        for row in (1, 2, 3):
            sheet.write_row(row, 0, ["2030-05-14", f"{row + 8}:00", f"{row + 9}:00"])
        sheet.write_url("D2", f"{PAGE}boats?a=1&b=2#top", string="Boats")
        sheet.write_url("E2", f"{PAGE}ada", string="Ada Sample")
        sheet.write_url("F2", f"{PAGE}boats.pdf", string="slides")
        sheet.write_formula("D3", f'=HYPERLINK("{PAGE}ships","Ships")', value="Ships")
        sheet.write_url("E3", "mailto:ben@made.example?subject=Hi", string="Ben Tester")
        sheet.write_url("D4", "internal:'Day 1''s talks'!A1", string="Sails")
        sheet.write_url("E4", f"{PAGE}both", string="Cleo Probe; Ada Sample")
        sheet.write_url("G4", f"{PAGE}sails", string="here")

    found = rooted(fill)

    assert found["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "url": f"{PAGE}ada"},
        "ben-tester": {"name": "Ben Tester", "email": "ben@made.example"},
        "cleo-probe": {"name": "Cleo Probe"},
    }
    told = [(one["title"], one.get("url"), one.get("extra")) for one in found["sessions"].values()]
    assert told == [
        ("Boats", f"{PAGE}boats?a=1&b=2#top", {"Slides": f"slides ({PAGE}boats.pdf)"}),
        ("Ships", f"{PAGE}ships", None),
        ("Sails", f"{PAGE}sails", None),
    ]


def test_a_cell_with_a_title_and_people_links_to_the_session() -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        sheet = workbook.add_worksheet("14 May 2030")
        sheet.write_row(0, 0, ["Time", "Hall A", "Hall B"])
        sheet.write_row(1, 0, ["9:00-10:00", "", "Ships"])
        sheet.write_url("B2", f"{PAGE}boats", string="Boats\nAda Sample")

    document = grid(filled(fill))
    assert document is not None
    root: Any = document.roots[0]

    assert [one.get("url") for one in root["sessions"].values()] == [f"{PAGE}boats", None]
    assert root["speakers"] == {"ada-sample": {"name": "Ada Sample"}}
