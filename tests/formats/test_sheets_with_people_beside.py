"""Grids with columns of people, talks in one cell, covers, hours of all. All of it is made up."""

from pathlib import Path
from typing import Final

import pytest
from test_sheets_as_pages import in_workbook
from test_workbooks import Rows, book

from confsched import api

HALLS: Final[Rows] = [
    ["Rope Forum, 14 May 2030"],
    ["Time", "Hall A", "Hall A speaker", "Hall B", "Hall B speaker"],
    ["09:00", "Opening", "Ada Sample", "", ""],
    ["09:30", "Boats of old", "Ben Tester", "Nets and knots", "Cleo Muster"],
    ["10:15", "Coffee break"],
    ["10:45", "Sails", "Dana Probe", "Small harbours", "Emil Muster"],
    ["11:30", "End"],
]


def test_rooms_may_have_columns_of_their_speakers(tmp_path: Path) -> None:
    assert in_workbook(tmp_path, Agenda=HALLS) == [
        "14 09:00-09:30 | Hall A | Opening | Ada Sample",
        "14 09:30-10:15 | Hall A | Boats of old | Ben Tester",
        "14 09:30-10:15 | Hall B | Nets and knots | Cleo Muster",
        "14 10:15-10:45 | Coffee break",
        "14 10:45-11:30 | Hall A | Sails | Dana Probe",
        "14 10:45-11:30 | Hall B | Small harbours | Emil Muster",
    ]


@pytest.mark.parametrize(("word", "role"), [("Chair", "chair"), ("Moderation", "moderator")])
def test_days_may_have_columns_of_those_who_lead(word: str, role: str, tmp_path: Path) -> None:
    rows: Rows = [
        ["Rope School, 14-15 May 2030"],
        ["", "Tue 14 May", word, "Wed 15 May", word],
        ["09:00-10:30", "Rope physics", "Ada Sample", "Rope chemistry", "Ben Tester"],
        ["10:30-11:00", "Coffee", "", "Coffee", ""],
        ["11:00-12:30", "Tiny knots", "Cleo Muster", "Tar", "Ada Sample"],
    ]

    assert in_workbook(tmp_path, Timetable=rows) == [
        f"14 09:00-10:30 | Rope physics | {role}: Ada Sample",
        "14 10:30-11:00 | Coffee",
        f"14 11:00-12:30 | Tiny knots | {role}: Cleo Muster",
        f"15 09:00-10:30 | Rope chemistry | {role}: Ben Tester",
        "15 10:30-11:00 | Coffee",
        f"15 11:00-12:30 | Tar | {role}: Ada Sample",
    ]


def talks(form: str) -> Rows:
    """A list of sessions with a column of talks, each as a form has it."""
    given = [
        *(("Boats of old", "Ada Sample"), ("Nets", "Ben Tester"), ("Sails", "Cleo Muster")),
        *(("Harbours", "Dana Probe"), ("Tar", "Emil Muster"), ("Who owns the sea", "Fay Sample")),
    ]
    told = [form.format(title, name) for title, name in given]
    rows: Rows = [["Date", "Time", "Room", "Session", "Talks"]]
    for number, name in enumerate(("Session 1: Wind", "Session 2: Sun", "Session 3: Waves")):
        cell = "\n".join(told[2 * number : 2 * number + 2])
        rows.append(["2030-05-14", "09:00-10:30", f"Room {number + 1}", name, cell])
    return rows


@pytest.mark.parametrize("form", ["{0}\n{1}, Boat Club", "{0} ({1})", "{1}: {0}", "{0} - {1}"])
def test_who_gives_the_talks_of_a_cell_speaks_in_its_session(form: str, tmp_path: Path) -> None:
    path = tmp_path / "made.xlsx"
    path.write_bytes(book(Programme=talks(form)))
    [schedule] = api.load_all(path, reading=api.Reading(timezone="UTC"))
    found = [
        (one.title, [part.speaker.name for part in one.people], one.description)
        for one in schedule.sessions
    ]
    cells = [str(row[4]) for row in talks(form)[1:]]

    assert found == [
        ("Session 1: Wind", ["Ada Sample", "Ben Tester"], cells[0]),
        ("Session 2: Sun", ["Cleo Muster", "Dana Probe"], cells[1]),
        ("Session 3: Waves", ["Emil Muster", "Fay Sample"], cells[2]),
    ]


def test_a_sheet_beside_grids_says_the_title_and_the_year(tmp_path: Path) -> None:
    days: dict[str, Rows] = {
        "Overview": [["Rope Days 2030 - Overview"], ["", "Tue 14 May"], ["Morning", "Opening"]],
        "Tue 14 May": [HALLS[1], *HALLS[2:]],
        "Budget": [["Budget 2030"], ["Item", "Cost"], ["Hall", 1200]],
    }
    path = tmp_path / "made.xlsx"
    path.write_bytes(book(**days))
    [schedule] = api.load_all(path, reading=api.Reading(timezone="UTC"))

    assert (schedule.title, schedule.days[0].date.isoformat()) == ("Rope Days 2030", "2030-05-14")


def test_a_checklist_is_no_programme(tmp_path: Path) -> None:
    head: list[object] = ["Uhrzeit", "Vortrag", "Referent"]
    rows: Rows = [["14. Mai 2030"], head, ["9.00-9.30 Uhr", "Boote", "Ada Sample"]]
    things: Rows = [["Aufgabe", "Wer", "Bis"], ["Beamer prüfen", "Ben Tester", "13.05.2030"]]

    assert in_workbook(tmp_path, **{"Saal 1": rows, "Checkliste": things}) == [
        "14 09:00-09:30 | Saal 1 | Boote | Ada Sample",
    ]


SHOPS: Final[Rows] = [
    ["Rope Week 2030, workshops 10:00-16:00"],
    ["Room", "Tue 14 May", "Wed 15 May"],
    ["Studio 1", "Pottery\nAda Sample", "Weaving\nBen Tester"],
    [],
    ["Studio 2", "Binding\nCleo Muster", ""],
]


@pytest.mark.parametrize("first", ["Room", "Day"])
def test_rooms_and_days_without_times_have_the_hours_above_them(first: str, tmp_path: Path) -> None:
    day = [[*column] for column in zip(*(SHOPS[n] for n in (1, 2, 4)), strict=True)]
    rows = [SHOPS[0], *day] if first == "Day" else SHOPS

    assert in_workbook(tmp_path, Workshops=rows) == [
        "14 10:00-16:00 | Studio 1 | Pottery | Ada Sample",
        "14 10:00-16:00 | Studio 2 | Binding | Cleo Muster",
        "15 10:00-16:00 | Studio 1 | Weaving | Ben Tester",
    ]


def test_titles_of_a_list_may_say_types_in_other_languages(tmp_path: Path) -> None:
    titles = {
        "Épissures (Atelier)": "workshop",
        "Atelier : nœuds": "workshop",
        "Table ronde : sauver les granges": "panel",
        "Podiumsdiskussion: Wem gehört das Meer?": "panel",
        "Boats (part two)": "talk",
        "Rope: a history": "talk",
    }
    rows: Rows = [["Date", "Start", "End", "Title", "Speaker"]]
    for hour, title in enumerate(titles, 9):
        rows.append(["2030-05-14", f"{hour}:00", f"{hour}:45", title, "Ada Sample"])
    path = tmp_path / "made.xlsx"
    path.write_bytes(book(Programme=rows))
    [schedule] = api.load_all(path, reading=api.Reading(timezone="UTC"))

    assert {one.title: one.type.id for one in schedule.sessions} == titles


def test_two_talks_of_two_lines_in_a_cell_are_a_session_each(tmp_path: Path) -> None:
    rows: Rows = [
        ["Time", "Room 1", "Room 2"],
        [
            "09:00-10:30",
            "Boats\nAda Sample (Club)\nTar\nBen Tester (Quay)",
            "Nets\nCleo Muster (Bay)",
        ],
        ["10:30-11:00", "Coffee", ""],
    ]

    assert in_workbook(tmp_path, **{"Tue 14 May 2030": rows}) == [
        "14 09:00-10:30 | Room 1 | Boats | Ada Sample (Club)",
        "14 09:00-10:30 | Room 1 | Tar | Ben Tester (Quay)",
        "14 09:00-10:30 | Room 2 | Nets | Cleo Muster (Bay)",
        "14 10:30-11:00 | Coffee",
    ]


def test_times_may_stand_below_the_word_session(tmp_path: Path) -> None:
    rows: Rows = [
        ["Date", "Session", "Main Gym", "Library"],
        ["14 May 2030", "09:00-11:00", "Ropes\nCandidates: 120", "Knots\nCandidates: 12"],
        ["14 May 2030", "13:30-15:00", "Sails\nCandidates: 80", ""],
    ]

    assert in_workbook(tmp_path, Exams=rows) == [
        "14 09:00-11:00 | Main Gym | Ropes",
        "14 09:00-11:00 | Library | Knots",
        "14 13:30-15:00 | Main Gym | Sails",
    ]


def test_a_small_grid_whose_rooms_nobody_knows_has_a_pause_for_all(tmp_path: Path) -> None:
    rows: Rows = [
        ["Tuesday 14 May 2030"],
        ["", "Elm", "Oak"],
        ["10:00", "Roots", "Leaves"],
        ["11:00", "Bark", "Seeds"],
        ["12:00-13:00", "Lunch"],
    ]

    assert in_workbook(tmp_path, Plan=rows) == [
        "14 10:00-11:00 | Elm | Roots",
        "14 10:00-11:00 | Oak | Leaves",
        "14 11:00-12:00 | Elm | Bark",
        "14 11:00-12:00 | Oak | Seeds",
        "14 12:00-13:00 | Lunch",
    ]


def test_an_overview_of_days_is_no_list_of_sessions(tmp_path: Path) -> None:
    overview: Rows = [
        ["Day", "Date", "Theme", "Sessions", "Start", "End"],
        ["Day 1", "2030-05-14", "Ropes", 1, "09:00", "17:00"],
        ["Day 2", "2030-05-15", "Sails", 1, "09:00", "16:00"],
    ]
    head: list[object] = ["Time", "Session", "Speaker", "Room"]
    days: dict[str, Rows] = {
        "Overview": overview,
        "Day 1": [head, ["09:00-09:45", "Why knots", "Ada Sample", "A"]],
        "Day 2": [head, ["09:00-09:45", "Why tar", "Ben Tester", "B"]],
    }
    found = in_workbook(tmp_path, **days)
    [schedule] = api.load_all(tmp_path / "made.xlsx")

    assert found == [
        "14 09:00-09:45 | A | Why knots | Ada Sample",
        "15 09:00-09:45 | B | Why tar | Ben Tester",
    ]
    assert [(day.date.day, day.title) for day in schedule.days] == [(14, "Ropes"), (15, "Sails")]


def test_a_date_at_the_side_is_no_title_called_by_its_column(tmp_path: Path) -> None:
    rows: Rows = [
        ["Time", "Title", "Speaker", "Room", "", "Note", "", ""],
        ["09:00", "Boats", "Ada Sample", "Quay", "", "mic", "", "Ghent, 14 May 2030"],
        ["09:45", "End"],
    ]
    path = tmp_path / "made.xlsx"
    path.write_bytes(book(Programme=rows))
    [schedule] = api.load_all(path, reading=api.Reading(timezone="UTC"))

    assert schedule.title == "made"
