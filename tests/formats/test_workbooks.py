"""Workbooks as organisers make them, as lists of sessions. People and conferences are made up."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from confsched import api
from confsched.formats import conferences, recognise
from confsched.formats.records import is_sessions
from confsched.reading import read

Rows = list[list[object]]
TALKS: Rows = [
    ["Date", "Starts at", "Ends at", "Talk", "Speaker(s)"],
    ["2030-05-14", "09:00", "09:45", "Opening", "Ada Sample"],
]


def book(**sheets: Rows) -> bytes:
    """A workbook of some sheets."""

    def fill(workbook: xlsxwriter.Workbook) -> None:
        for name, rows in sheets.items():
            sheet = workbook.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)

    return filled(fill)


def filled(fill: Callable[[xlsxwriter.Workbook], None]) -> bytes:
    data = io.BytesIO()
    workbook = xlsxwriter.Workbook(data)
    fill(workbook)
    workbook.close()
    return data.getvalue()


def translated(data: bytes) -> Any:  # noqa: ANN401 -- to be looked into
    document = read("made.xlsx", data)
    kind = recognise(document)
    assert kind is not None
    [found] = conferences([(document, kind)])
    assert found.findings == ()
    return found.roots[0]


@pytest.mark.parametrize("head", [[["Field", "Value", "Note"]], []])
def test_a_sheet_of_names_and_values_is_about_the_conference(head: Rows) -> None:
    about: Rows = [
        *head,
        ["Title", "Made Days"],
        ["Time zone", "Europe/Berlin"],
        ["Domain", "made.example"],
        ["Budget holder", "Jo"],
    ]

    assert translated(book(Conference=about, Sessions=TALKS))["conference"] == {
        "title": "Made Days",
        "timezone": "Europe/Berlin",
        "domain": "made.example",
        "extra": {"Budget holder": "Jo"},
        "id": "made-days",
        "days": ["2030-05-14"],
    }


def test_a_sheet_of_one_row_is_about_the_conference() -> None:
    about: Rows = [["Title", "Time zone"], ["Made Days", "UTC"]]

    assert translated(book(Conference=about, Sessions=TALKS))["conference"] == {
        "title": "Made Days",
        "timezone": "UTC",
        "id": "made-days",
        "days": ["2030-05-14"],
    }


def test_what_nobody_sees_is_no_list_of_sessions_where_there_is_another() -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        for name in ("Shown", "Hidden"):
            sheet = workbook.add_worksheet(name)
            sheet.write_row(0, 0, ["Title", "Time"])
            sheet.write_row(1, 0, [f"{name} talk", "9:00"])
        sheet.hide()

    found = translated(filled(fill))

    assert [one["title"] for one in found["sessions"].values()] == ["Shown talk"]
    assert found["conference"]["extra"] == {"Hidden": [{"Title": "Hidden talk", "Time": "9:00"}]}


def test_the_name_of_the_only_sheet_says_the_day_of_its_rows() -> None:
    rows: Rows = [["Start", "End", "Title"], ["9:00", "9:45", "Boats"]]

    [boats] = translated(book(**{"Tuesday 14 May 2030": rows}))["sessions"].values()
    assert boats["date"] == "2030-05-14 (Tuesday)"


def test_rooms_that_are_merged_over_their_columns_are_those_of_what_is_below() -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        sheet = workbook.add_worksheet("Programme")
        sheet.merge_range(0, 1, 0, 2, "Hall")
        sheet.merge_range(0, 3, 0, 4, "Attic")
        sheet.write_row(1, 0, ["Time", "Title", "Speaker", "Title", "Speaker"])
        sheet.write_row(2, 0, ["9:00-9:30", "Boats", "Ada Sample", "Knots", "Ben Sample"])
        sheet.write_row(3, 0, ["9:30-10:00", "Ships", "Cleo Sample", "Sails", "Dana Sample"])

    document = read("made.xlsx", filled(fill), is_sessions)
    kind = recognise(document)
    assert kind is not None
    [found] = conferences([(document, kind)])
    root: Any = found.roots[0]

    assert [(one["title"], one["room"]) for one in root["sessions"].values()] == [
        *(("Boats", "Hall"), ("Knots", "Attic"), ("Ships", "Hall"), ("Sails", "Attic")),
    ]


def test_several_people_in_one_cell_of_our_own_workbook_are_told_with_semicolons(
    tmp_path: Path,
) -> None:
    about: Rows = [["Field", "Value"], ["ID", "made"], ["Title", "Made"], ["Time zone", "UTC"]]
    about += [["Online", "true"], ["Days", "2030-05-14"], ["Phase", "draft"]]
    rows: Rows = [["ID", "Title", "Day", "Time", "Type", "Speakers"]]
    rows += [["a", "A", "1", "9:00-10:00", "talk", "Ada Sample, Ben Sample"]]
    people: Rows = [["ID", "Name"], ["ada", "Ada Sample"], ["ben", "Ben Sample"]]
    path = tmp_path / "made.xlsx"
    path.write_bytes(book(Conference=about, Speakers=people, Sessions=rows))
    found = api.validate(path).findings

    assert [f"{one.span}: {one.message}" for one in found if one.code == "F005"] == [
        (
            f"{path}!Sessions!F2: 'Ada Sample, Ben Sample' are several people: write semicolons "
            "between them, 'Ada Sample; Ben Sample'"
        )
    ]


@pytest.mark.parametrize(
    ("sheet", "sessions", "told"),
    [
        ("Programme v2 FINAL", 1, []),
        ("Sesions", 0, ["no sheet is called 'Sesions'; did you mean 'Sessions'?"]),
        ("Budget", 0, []),
    ],
)
def test_a_sheet_of_sessions_may_be_called_otherwise(
    sheet: str, sessions: int, told: list[str], tmp_path: Path
) -> None:
    about: Rows = [["Field", "Value"], ["ID", "made"], ["Title", "Made"], ["Time zone", "UTC"]]
    rows: Rows = [["ID", "Title", "Day", "Time"], ["a", "A", "1", "9:00-10:00"]]
    path = tmp_path / "made.xlsx"
    path.write_bytes(book(Conference=[*about, ["Days", "2030-05-14"]], **{sheet: rows}))
    report = api.validate(path)

    assert len(report.schedules[0].sessions) == sessions
    assert [one.message for one in report.findings if one.code == "F003"] == told
