"""Workbooks with a grid that says when what is in a list beside it takes place. All made up."""

import io

import pytest
import xlsxwriter
from test_grids import told

from confsched import files
from confsched.formats import conferences
from confsched.opening import Reading, opened

TALKS = (
    ("ID", "Title", "Speaker"),
    ("T1", "Boats", "Ada Sample"),
    ("T2", "Nets", "Ben Sample"),
    ("T3", "Knots", "Cleo Sample"),
)


def sessions(**sheets: tuple[tuple[str, ...], ...]) -> list[str]:
    data = io.BytesIO()
    workbook = xlsxwriter.Workbook(data, {"in_memory": True})
    for name, rows in sheets.items():
        sheet = workbook.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    workbook.close()
    [found] = opened(files.File("made.xlsx", asked_for=True, data=data.getvalue()), Reading())
    assert found.kind is not None
    return told(next(conferences([(found.document, found.kind)], "ET")))


@pytest.mark.parametrize("names", [("T1", "T2", "T3"), ("Boats", "Nets", "Knots")])
def test_a_grid_places_what_a_list_has_by_ids_or_titles(names: tuple[str, str, str]) -> None:
    first, second, third = names
    grid = (
        ("14 May 2029",),
        ("Time", "Room 1", "Room 2"),
        ("9:00-9:30", first, second),
        ("9:30-10:00", third, ""),
        ("10:00-10:30", "Coffee", "Coffee"),
    )

    assert sessions(Grid=grid, Talks=TALKS) == [
        "2029-05-14 09:00-09:30 | Room 1 | Boats | ada-sample",
        "2029-05-14 09:00-09:30 | Room 2 | Nets | ben-sample",
        "2029-05-14 09:30-10:00 | Room 1 | Knots | cleo-sample",
        "2029-05-14 10:00-10:30 | all | Coffee",
    ]


def test_a_grid_of_something_else_is_left_out() -> None:
    shifts = (("Time", "Desk 1", "Desk 2"), ("9:00-12:00", "Tom Helper", "Una Helper"))
    talks = tuple((title, who, "Hall") for _, title, who in TALKS[1:])

    found = sessions(Shifts=shifts, Talks=(("Title", "Speaker", "Room"), *talks))

    assert [one.split(" | ")[-2] for one in found] == ["Boats", "Nets", "Knots"]


def test_titles_of_a_grid_may_be_written_a_little_otherwise_than_in_the_list() -> None:
    talks = (*TALKS, ("T4", "Of old ropes.", "Dana Sample"), ("T5", "Of new ropes", "Eli Sample"))
    grid = (
        ("14 May 2029",),
        ("Time", "Room 1", "Room 2"),
        ("9:00-9:30", "Of Old Ropes", "Boats"),
        ("9:30-10:00", "Of “new ropes”", "Nets"),
    )

    assert sessions(Grid=grid, Talks=talks)[:4] == [
        "2029-05-14 09:00-09:30 | Room 1 | Of old ropes. | dana-sample",
        "2029-05-14 09:00-09:30 | Room 2 | Boats | ada-sample",
        "2029-05-14 09:30-10:00 | Room 1 | Of new ropes | eli-sample",
        "2029-05-14 09:30-10:00 | Room 2 | Nets | ben-sample",
    ]
