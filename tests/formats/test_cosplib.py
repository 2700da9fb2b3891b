"""CoSPLib's workbooks: submissions without times, and the blocks of time they could be in."""

import datetime as dt
import io
from typing import Any

import xlsxwriter

from confsched.formats import conferences, recognise
from confsched.reading import Document, read

SHEETS: dict[str, list[list[object]]] = {
    "parameters": [
        ["Sessions", None, None, "Weights"],
        ["Local time zone:", "GMT+2", None, "Rooms|Penalty:", 10],
        ["Suitable times"],
        ["From:", dt.time(9, 30)],
    ],
    "submissions": [
        ["Reference", "Track", "Required Timeslots", "Presenters", "Attendees", "Mon1", "Hall"],
        ["pap1", "Boats", 1, "P1, P2", "P3", None, 100],
        ["pap2", "Sails", 2, None, None, 10, None],
    ],
    "tracks": [["Tracks", "Chairs"], ["Boats", "P9"], ["Sails"]],
    "sessions": [
        ["Sessions", "Max Number of Timeslots", "Date", "Start Time", "End Time"],
        ["Mon1", 4, dt.date(2025, 5, 5), dt.time(9, 0), dt.time(10, 30)],
        ["Mon2", 3, dt.date(2025, 5, 5), dt.time(11, 0), dt.time(12, 0)],
    ],
    "rooms": [["Rooms"], ["Hall"]],
    "tracks_rooms|penalty": [[None, "Hall"], ["Boats", 5]],
}
FORMS = {dt.date: "yyyy-mm-dd", dt.time: "hh:mm"}


def made(sheets: dict[str, list[list[object]]]) -> bytes:
    data = io.BytesIO()
    workbook = xlsxwriter.Workbook(data, {"in_memory": True})
    styles = {kind: workbook.add_format({"num_format": form}) for kind, form in FORMS.items()}
    for name, rows in sheets.items():
        sheet = workbook.add_worksheet(name)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                if cell is not None:
                    sheet.write(number, column, cell, styles.get(type(cell)))
    workbook.close()
    return data.getvalue()


def translation(sheets: dict[str, list[list[object]]], name: str) -> Document:
    document = read("made.xlsx", made(sheets))
    kind = recognise(document)
    assert kind is not None
    assert kind.name == name
    [found] = conferences([(document, kind)])
    return found


def test_nothing_of_a_workbook_is_lost() -> None:
    found = translation(SHEETS, "cosplib")

    assert found.findings == ()
    assert found.roots[0] == {
        "conference": {
            "timezone": "GMT+2",
            "title": "made",
            "id": "made",
            "days": [{"date": "2025-05-05", "hours": ["09:00-10:30", "11:00-12:00"]}],
            "extra": {
                "tracks_rooms|penalty": [{"column 1": "Boats", "Hall": "5"}],
                "Rooms|Penalty": "10",
                "Suitable times: From": "09:30",
                "sessions": [
                    {
                        "id": "Mon1",
                        "timeslots": "4",
                        "date": "2025-05-05",
                        "start": "09:00",
                        "end": "10:30",
                    },
                    {
                        "id": "Mon2",
                        "timeslots": "3",
                        "date": "2025-05-05",
                        "start": "11:00",
                        "end": "12:00",
                    },
                ],
            },
        },
        "rooms": {"hall": {"name": "Hall"}},
        "tracks": {
            "boats": {"name": "Boats", "extra": {"Chairs": "P9"}},
            "sails": {"name": "Sails"},
        },
        "speakers": {"p1": {"name": "P1"}, "p2": {"name": "P2"}},
        "sessions": {
            "pap1": {
                "title": "pap1",
                "track": "boats",
                "speakers": ["p1", "p2"],
                "extra": {"Required Timeslots": "1", "Attendees": "P3", "Hall": "100"},
            },
            "pap2": {
                "title": "pap2",
                "track": "sails",
                "extra": {"Required Timeslots": "2", "Mon1": "10"},
            },
        },
    }


def test_places_are_cells() -> None:
    root: Any = translation(SHEETS, "cosplib").roots[0]
    session, day = root["sessions"]["pap1"], root["conference"]["days"][0]

    assert str(session.at("track")) == "made.xlsx!submissions!B2"
    assert str(session.at("speakers")) == "made.xlsx!submissions!D2"
    assert str(day.at("date")) == "made.xlsx!sessions!C2"
    assert str(day["hours"].at(1)) == "made.xlsx!sessions!D3"


def test_a_solution_is_a_grid_of_submissions_by_block_and_room() -> None:
    solution: dict[str, list[list[object]]] = {
        "sol": [
            [None, "Hall", "Attic"],
            ["Mon1", "Boats", "Sails"],
            ["Mon2", "Boats", None],
            [],
            ["Mon1", "pap1", "pap2"],
            ["Mon1", "pap1", None],
            ["Mon2", "pap3", None],
        ],
        "violations": [["Obj", "Tracks"], ["Value", 5]],
    }
    found = translation(solution, "cosplib-solution")

    assert found.findings == ()
    assert found.roots[0] == {
        "conference": {
            "title": "made",
            "id": "made",
            "extra": {"violations": [{"Obj": "Value", "Tracks": "5"}]},
        },
        "sessions": {
            "pap1": {"title": "pap1", "room": "Hall", "track": "Boats", "extra": {"block": "Mon1"}},
            "pap2": {
                "title": "pap2",
                "room": "Attic",
                "track": "Sails",
                "extra": {"block": "Mon1"},
            },
            "pap3": {"title": "pap3", "room": "Hall", "track": "Boats", "extra": {"block": "Mon2"}},
        },
    }
