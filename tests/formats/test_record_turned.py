"""Tables with a session in each column, and the names of fields down the first. Made up."""

import csv
import io
from typing import Any

import xlsxwriter

from confsched import files
from confsched.formats import conferences
from confsched.opening import Reading, opened

TEXT = """\
Title,Boats,Knots
Date,2030-05-14,2030-05-14
Start,9:00,10:00
End,10:00,11:00
Speaker,Ada Sample,Ben Sample
Room,Hall,Attic
"""


def opened_root(data: bytes, name: str = "talks.csv") -> Any:  # noqa: ANN401 -- to be looked into
    [found] = opened(files.File(name, asked_for=True, data=data), Reading())
    assert found.kind is not None
    [document] = conferences([(found.document, found.kind)], "ET")
    return document.roots[0]


def test_a_table_may_stand_on_its_side() -> None:
    root = opened_root(TEXT.encode())

    assert [*root["sessions"].values()] == [
        {
            "title": "Boats",
            "date": "2030-05-14",
            "room": "Hall",
            "start": "9:00",
            "end": "10:00",
            "speakers": ["ada-sample"],
        },
        {
            "title": "Knots",
            "date": "2030-05-14",
            "room": "Attic",
            "start": "10:00",
            "end": "11:00",
            "speakers": ["ben-sample"],
        },
    ]


def test_so_may_a_sheet_that_is_called_like_a_list_of_sessions() -> None:
    data = io.BytesIO()
    workbook = xlsxwriter.Workbook(data, {"in_memory": True})
    sheet = workbook.add_worksheet("Sessions")
    for number, row in enumerate(csv.reader(io.StringIO(TEXT))):
        sheet.write_row(number, 0, row)
    workbook.close()
    root = opened_root(data.getvalue(), "made.xlsx")

    assert [*root["sessions"]] == ["boats", "knots"]
    knots = root["sessions"]["knots"]
    assert str(knots.places.span(knots.mark("room"))) == "made.xlsx!Sessions!C6"


def test_notes_beside_names_and_values_are_no_session() -> None:
    text = "Title,Boats,as on the poster\nDate,2030-05-14,a Tuesday\nStart,9:00,doors open before\n"
    [found] = opened(files.File("talks.csv", asked_for=True, data=text.encode()), Reading())

    assert found.document.roots[0] == [
        {"Title": "Date", "Boats": "2030-05-14", "as on the poster": "a Tuesday"},
        {"Title": "Start", "Boats": "9:00", "as on the poster": "doors open before"},
    ]


def test_the_first_row_may_number_the_columns() -> None:
    text = (
        ";Talk 1;Talk 2\nTitel;Boats;Knots\nReferent;Ada Sample;Ben Tester\n"
        "Datum;14.5.2030;21.5.2030\nUhrzeit;19:00–20:30;19:30–21:00\n"
    )
    root = opened_root(text.encode(), "made.csv")

    assert [(one["title"], one["date"], one["time"]) for one in root["sessions"].values()] == [
        ("Boats", "2030-05-14", "19:00–20:30"),
        ("Knots", "2030-05-21", "19:30–21:00"),
    ]
