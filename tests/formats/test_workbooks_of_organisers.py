"""Workbooks as organisers keep them: covers, odd names, totals. All of it is made up."""

import io
from pathlib import Path
from zipfile import ZipFile

import pytest
from test_sheets_as_pages import in_workbook
from test_workbooks import Rows, book, translated

from confsched.formats import conferences, recognise
from confsched.reading import Document, Mapping, mappings_in, read

HEAD: list[object] = ["Start", "End", "Session", "Speaker", "Room"]
BOATS: list[object] = ["09:00", "09:45", "Boats of old", "Ada Sample", "Hall"]
NETS: list[object] = ["10:00", "10:45", "Nets and knots", "Ben Tester", "Attic"]


def mapped(document: Document) -> Mapping:
    """The whole of a document."""
    [root] = document.roots
    assert isinstance(root, Mapping)
    return root


def test_a_cover_with_a_table_below_its_lines_says_when_it_is_and_is_kept(tmp_path: Path) -> None:
    cover: Rows = [
        ["Rope Days"],
        ["14–15 May 2030"],
        ["Old Mill, Quay"],
        ["Prepared by", "Programme team"],
        ["Last updated", "2030-02-03"],
    ]
    days = {"Tue 14 May": [HEAD, BOATS], "Wed 15 May": [HEAD, NETS]}
    told = translated(book(Cover=cover, **days))["conference"]

    assert in_workbook(tmp_path, Cover=cover, **days) == [
        "14 09:00-09:45 | Hall | Boats of old | Ada Sample",
        "15 10:00-10:45 | Attic | Nets and knots | Ben Tester",
    ]
    assert (told["title"], told["extra"]) == (
        "Rope Days",
        {
            "Cover": [
                "Rope Days",
                "14–15 May 2030",
                "Old Mill, Quay",
                {"Prepared by": "Last updated", "Programme team": "2030-02-03"},
            ]
        },
    )


@pytest.mark.parametrize("name", ["Stages", "Rooms", "Tracks", "Salles"])
def test_talks_may_be_on_an_only_sheet_that_is_called_like_places(
    tmp_path: Path, name: str
) -> None:
    head: list[object] = ["Date", *HEAD]
    rows: Rows = [head, ["2030-05-14", *BOATS], ["2030-05-15", *NETS]]

    assert in_workbook(tmp_path, **{name: rows}) == [
        "14 09:00-09:45 | Hall | Boats of old | Ada Sample",
        "15 10:00-10:45 | Attic | Nets and knots | Ben Tester",
    ]


def test_few_people_with_bodies_of_their_own_are_turned_round(tmp_path: Path) -> None:
    faculty: Rows = [
        ["Name", "Affiliation"],
        ["Sample, Ada", "Boat Club"],
        ["Tester, Ben", "Quay School"],
    ]
    rows: Rows = [
        ["Date", *HEAD],
        ["2030-05-14", "09:00", "09:45", "Boats of old", "Sample, Ada", "Hall"],
        ["2030-05-15", "10:00", "10:45", "Nets and knots", "Tester, Ben", "Attic"],
    ]

    assert in_workbook(tmp_path, Programme=rows, Faculty=faculty) == [
        "14 09:00-09:45 | Hall | Boats of old | Ada Sample (Boat Club)",
        "15 10:00-10:45 | Attic | Nets and knots | Ben Tester (Quay School)",
    ]


def test_an_only_sheet_of_shifts_is_a_programme(tmp_path: Path) -> None:
    rows: Rows = [
        ["Shift", "Place", "Task", "Volunteers"],
        ["Saturday, 18 May 2030"],
        ["07:00–11:00", "Gate", "Ticket check", "Ada Sample, Ben Tester"],
        ["09:00–13:00", "Bar", "Drinks", "Cleo Muster"],
        ["Sunday, 19 May 2030"],
        ["07:00–11:00", "Gate", "Ticket check", "Ben Tester"],
    ]

    assert in_workbook(tmp_path, Volunteers=rows) == [
        "18 07:00-11:00 | Gate | Ticket check | Ada Sample; Ben Tester",
        "18 09:00-13:00 | Bar | Drinks | Cleo Muster",
        "19 07:00-11:00 | Gate | Ticket check | Ben Tester",
    ]


def test_a_place_above_a_list_is_that_of_all_and_a_total_below_none(tmp_path: Path) -> None:
    rows: Rows = [
        ["Harbour Trust"],
        ["Date", "14 May 2030"],
        ["Location", "Board Room"],
        ["Topic", "Lead", "Minutes", "Start"],
        ["Minutes", "Ada Sample", 5, "09:00"],
        ["Accounts", "Ben Tester", 30, "09:05"],
        ["Total", "", 35, ""],
    ]

    assert in_workbook(tmp_path, Agenda=rows) == [
        "14 09:00-09:05 | Board Room | Minutes | Ada Sample",
        "14 09:05-09:35 | Board Room | Accounts | Ben Tester",
    ]


def test_a_total_of_people_is_no_session(tmp_path: Path) -> None:
    rows: Rows = [
        ["Date", "Start", "Paper", "Duration", "Hall", "Clerk", "Candidates"],
        ["2030-05-14", "09:00", "Ropes", "2:00", "Gym", "Ada Sample", 120],
        ["2030-05-15", "13:30", "Knots", "1:30", "Gym", "Ada Sample", 80],
        ["", "", "", "", "", "Total", 200],
    ]

    assert in_workbook(tmp_path, Papers=rows) == [
        "14 09:00-11:00 | Gym | Ropes",
        "15 13:30-15:00 | Gym | Knots",
    ]


@pytest.mark.parametrize("name", ["Gammal", "Oud", "Stary plan", "Antigo", "Archiv", "Gammel"])
def test_old_sheets_are_called_so_in_many_languages(tmp_path: Path, name: str) -> None:
    old: Rows = [HEAD, ["08:00", "08:45", "Boats of old", "Ada Sample", "Attic"]]
    head: list[object] = ["Date", *HEAD]
    rows: Rows = [head, ["2030-05-14", *BOATS], ["2030-05-14", *NETS]]

    assert in_workbook(tmp_path, **{"Programme": rows, name: old}) == [
        "14 09:00-09:45 | Hall | Boats of old | Ada Sample",
        "14 10:00-10:45 | Attic | Nets and knots | Ben Tester",
    ]


def test_sheets_called_by_months_are_no_tracks() -> None:
    head: list[object] = ["Time", "Item", "Presenter"]
    january: Rows = [["Meeting – Tuesday 15 January 2030"], head]
    april: Rows = [["Meeting – Tuesday 16 April 2030"], head]
    january += [["18:00-18:10", "Welcome", "Ada Sample"]]
    april += [["18:00-18:10", "Report", "Ben Tester"]]
    found = translated(book(January=january, April=april))["sessions"].values()

    assert [(one.pop("speakers"), one) for one in found] == [
        (
            ["ada-sample"],
            {
                "title": "Welcome",
                "time": "18:00-18:10",
                "date": "2030-01-15 (Tuesday)",
                "extra": {"group": "January"},
            },
        ),
        (
            ["ben-tester"],
            {
                "title": "Report",
                "time": "18:00-18:10",
                "date": "2030-04-16 (Tuesday)",
                "extra": {"group": "April"},
            },
        ),
    ]


def test_an_animation_is_what_takes_place_and_an_artist_is_in_it(tmp_path: Path) -> None:
    rows: Rows = [
        ["Date", "Horaire", "Animation", "Lieu", "Artiste"],
        ["14/05/2030", "10h - 11h", "Chants du port", "Quai", "Ada Sample"],
        ["15/05/2030", "10h - 11h", "Bal des cordes", "Quai", ""],
    ]

    assert in_workbook(tmp_path, Programme=rows) == [
        "14 10:00-11:00 | Quai | Chants du port | Ada Sample",
        "15 10:00-11:00 | Quai | Bal des cordes",
    ]


@pytest.mark.parametrize(
    ("head", "column", "names"),
    [
        (["Session", "Name"], "Session", ["S1", "S1", "S2"]),
        (["Code", "Title"], "Session code", ["S1", "S1", "S2"]),
        (["No.", "Title"], "Session", ["Boats", "Boats", "Nets"]),
    ],
)
def test_papers_with_times_are_in_the_sessions_of_another_sheet(
    tmp_path: Path, head: list[object], column: str, names: list[object]
) -> None:
    blocks: Rows = [
        [*head, "Date", "Start", "End", "Room", "Chair"],
        ["S1", "Boats", "2030-05-14", "9:00", "9:40", "Hall", "Cleo Muster"],
        ["S2", "Nets", "2030-05-15", "9:00", "9:20", "Attic", "Eva Guest"],
    ]
    talks: Rows = [
        ["9:00", "9:20", "Oars of old", "Ada Sample"],
        ["9:20", "9:40", "Hulls", "Ben Tester"],
        ["9:00", "9:20", "Cotton", "Dan Example"],
    ]
    papers: Rows = [[column, "Start", "End", "Title", "Presenter"]]
    papers += [[name, *talk] for name, talk in zip(names, talks, strict=True)]

    assert in_workbook(tmp_path, Sessions=blocks, Papers=papers) == [
        "14 09:00-09:20 | Hall | Oars of old | Ada Sample; chair: Cleo Muster",
        "14 09:20-09:40 | Hall | Hulls | Ben Tester; chair: Cleo Muster",
        "15 09:00-09:20 | Attic | Cotton | Dan Example; chair: Eva Guest",
    ]


def test_a_slip_in_the_last_column_of_a_sheet_makes_no_columns_of_all_before_it() -> None:
    rows: Rows = [["Date", *HEAD], ["2030-05-14", *BOATS, *[""] * 16377, "x"]]
    document = read("made.xlsx", book(Plan=rows))
    [found] = document.findings

    assert found.message == "a row of 16384 cells in a table of 106 columns"
    assert [[*row] for row in mappings_in(mapped(document)["Plan"])] == [
        ["Date", *map(str, HEAD), *(f"column {number}" for number in range(7, 207))]
    ]


def test_a_second_sheet_of_sessions_in_a_workbook_of_ours_has_more_of_them() -> None:
    head: list[object] = ["ID", "Title", "Date", "Start", "End"]
    about: Rows = [["Field", "Value"], ["ID", "boats"], ["Title", "Boats"], ["Time zone", "UTC"]]
    first: Rows = [head, ["a", "Oars", "2030-05-14", "09:00", "10:00"]]
    costs: Rows = [["What", "Cost"], ["Tea", 3]]
    again: Rows = [*first, ["b", "Hulls", "2030-05-14", "10:00", "11:00"]]
    sheets = {"Conference": about, "Sessions": first, "Sessions (2)": again, "Costs": costs}
    document = read("made.xlsx", book(**sheets))
    kind = recognise(document)
    assert kind is not None
    [found] = conferences([(document, kind)])

    assert mapped(found)["sessions"] == {
        "a": {"title": "Oars", "date": "2030-05-14", "start": "09:00", "end": "10:00"},
        "b": {"title": "Hulls", "date": "2030-05-14", "start": "10:00", "end": "11:00"},
    }
    assert (found.findings, found.beside) == (
        (),
        ("the sheet 'Costs' is no section and was left out",),
    )


def test_hidden_columns_are_told_in_whichever_order_their_element_says_so() -> None:
    column = b'<col collapsed="false" hidden="true" max="2" min="2" width="9"/>'
    rows: Rows = [["Date", *HEAD], ["2030-05-14", *BOATS]]
    made, data = io.BytesIO(book(Plan=rows)), io.BytesIO()
    with ZipFile(made) as before, ZipFile(data, "w") as after:
        for name in before.namelist():
            part = before.read(name)
            cols = b"<cols>" + column + b"</cols><sheetData>"
            after.writestr(name, part.replace(b"<sheetData>", cols))

    told = "hidden rows or columns, perhaps behind a filter, are read all the same: Plan!B"
    assert read("made.xlsx", data.getvalue()).beside == (told,)


def test_whoever_has_a_row_among_the_speakers_is_not_taken_apart() -> None:
    about: Rows = [["Field", "Value"], ["ID", "made"], ["Title", "Made"], ["Time zone", "UTC"]]
    people: Rows = [["ID", "Name"], ["two", "Ada Sample und Ben Tester"], ["jo", "Jo Made"]]
    rows: Rows = [["ID", "Title", "Speakers"], ["a", "A", "Ada Sample und Ben Tester; Jo Made"]]
    found = translated(book(Conference=about, Speakers=people, Sessions=rows))

    assert found["sessions"]["a"]["speakers"] == ["Ada Sample und Ben Tester", "Jo Made"]


@pytest.mark.parametrize(
    "above",
    [
        "ROS – Rope Gala – 14 May 2030 – v7",
        "Agenda – Rope Gala – 14 May 2030",
        "Run of Show: Rope Gala, 14 May 2030",
        "Rope Gala | Schedule | 14 May 2030",
        "Rope Gala - Ablaufplan (v2), 14 May 2030",
    ],
)
def test_what_a_list_is_and_its_version_are_no_part_of_the_title(above: str) -> None:
    rows: Rows = [[above], ["Location: Old Mill, Quay"], HEAD, BOATS, NETS]
    told = translated(book(Plan=rows))["conference"]

    assert (told["title"], told["venue"]) == ("Rope Gala", "Old Mill, Quay")
