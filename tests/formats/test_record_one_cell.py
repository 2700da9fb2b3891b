"""Cells that have more than their column says: rows of one cell, lines below titles. Made up."""

import pytest
from test_records import sessions, translated

HEAD = "Time,Speaker,Title\n"
BOATS = "9:00-9:20,Ada Sample,Boats\n"


@pytest.mark.parametrize(
    "cell",
    ["10:00-10:30 Coffee", "10:00-10:30: Coffee", "10:00-10:30 – Coffee", "10:00-10:30\nCoffee"],
)
def test_what_takes_place_may_stand_behind_its_time(cell: str) -> None:
    assert sessions(f'{HEAD}{BOATS}"{cell}",,\n')[1] == {"title": "Coffee", "time": "10:00-10:30"}


@pytest.mark.parametrize("title", ["LUNCH", "Lunch", "Tour"])
def test_a_short_word_behind_a_time_is_no_zone(title: str) -> None:
    lunch = {"title": title, "time": "12:30 – 13:30"}

    assert sessions(f"{HEAD}{BOATS}12:30 – 13:30 {title},,\n")[1] == lunch


@pytest.mark.parametrize("cell", ["10:30 Uhr", "10:30 (CET)", "10:30 PM", "10:30 ET"])
def test_words_for_times_are_no_title(cell: str) -> None:
    assert [one["title"] for one in sessions(f"{HEAD}{BOATS}{cell},,\n")] == ["Boats"]


def test_a_heading_is_no_time_and_is_kept_of_the_talks_below_it() -> None:
    text = (
        f"Made Days 14 May 2030,,\n{HEAD}Session 1A: Sea (Chair: Ben Sample),,\n{BOATS}"
        "Mesa 1B: Land,,\n9:00-9:20,Cleo Sample,Knots\nPlenary,,\n10:00-11:00,Fay Sample,Oars\n"
    )
    found = translated(text)

    told = [(one.get("chair"), one.get("extra")) for one in found["sessions"].values()]
    assert told == [
        (["ben-sample"], {"session": "Session 1A: Sea"}),
        (None, {"session": "Mesa 1B: Land"}),
        (None, {"session": "Plenary"}),
    ]
    assert "extra" not in found["conference"]


def test_a_heading_may_have_the_time_of_its_talks_behind_it_in_brackets() -> None:
    text = f"{HEAD}Plenary session (9:00 - 9:30),,\n{BOATS}9:20-9:30,Cleo Sample,Knots\n"
    found = [(one["title"], one.get("track")) for one in sessions(text)]

    assert found == [(title, "Plenary session") for title in ("Boats", "Knots")]
    assert sessions(f"{HEAD}{BOATS}Market (10:00-12:00),,\n")[1] == {
        "title": "Market",
        "time": "10:00-12:00",
    }


def test_people_may_stand_in_lines_below_titles_where_no_column_has_them() -> None:
    text = (
        'Time,Session\n9:00-9:30,"Boats\nAda Sample, Captain"\n9:30-10:00,"Nets\nBen Sample\n'
        'How they are mended"\n10:00-10:30,Coffee\n'
    )

    assert [
        (one["title"], one.get("speakers"), one.get("description")) for one in sessions(text)
    ] == [
        ("Boats", ["ada-sample"], None),
        ("Nets", ["ben-sample"], "How they are mended"),
        ("Coffee", None, None),
    ]


def test_lines_of_titles_are_one_title_where_they_name_nobody_or_a_column_does() -> None:
    lines = 'Time,Session\n9:00-9:30,"Boats\nand what they carry"\n'
    named = 'Time,Session,Speaker\n9:00-9:30,"Boats\nAda Sample",Ben Sample\n'

    assert [one["title"] for one in sessions(lines)] == ["Boats and what they carry"]
    assert [one["title"] for one in sessions(named)] == ["Boats Ada Sample"]


def test_a_heading_may_have_its_day_beside_it() -> None:
    rows = "2030-05-14,Sessão Técnica 1 – Sea (Hall A),,\n2030-05-14,9:00-9:20,Ada Sample,Boats\n"
    found = translated(f"Date,{HEAD}{rows}2030-05-14,9:20-9:40,Jo Sample,Knots\n")

    assert {one["track"] for one in found["sessions"].values()} == {
        "Sessão Técnica 1 – Sea (Hall A)"
    }
    assert "extra" not in found["conference"]


def test_what_goes_over_all_columns_may_stand_in_that_of_numbers() -> None:
    text = "No.,Time,Title\n1,9:00-9:20,Boats\n9:20-9:30 Coffee,,\n2,9:30-10:00,Knots\n"

    assert [(one["title"], one["time"]) for one in sessions(text)] == [
        ("Boats", "9:00-9:20"),
        ("Coffee", "9:20-9:30"),
        ("Knots", "9:30-10:00"),
    ]


@pytest.mark.parametrize(
    "above",
    [
        '"Sea (Chairs: Ben Sample, Oslo and Mo Test, Lille)",,\n',
        "Sea (chaired by Ben Sample (Oslo) and Mo Test (Lille)),,\n",
        "Sea,,\n" + '"Chair: Ben Sample, Oslo and Mo Test, Lille",,\n',
        "9:00-9:40 Sea,,\nChairs: Ben Sample (Oslo) i Mo Test (Lille),,\n",
        ",,Sea\n" + ",,Chair(s): Ben Sample (Oslo) a Mo Test (Lille)\n",
    ],
)
def test_who_chairs_what_stands_above_talks_may_be_named_in_it_or_below_it(above: str) -> None:
    found = translated(f"{HEAD}{above}{BOATS}9:20-9:40,Cleo Sample,Knots\n9:40-10:00,,Coffee\n")

    assert [(one["title"], one.get("chair")) for one in found["sessions"].values()] == [
        ("Boats", ["ben-sample", "mo-test"]),
        ("Knots", ["ben-sample", "mo-test"]),
        ("Coffee", None),
    ]
    assert found["speakers"]["ben-sample"] == {"name": "Ben Sample", "organization": "Oslo"}
    assert {one["track"] for one in [*found["sessions"].values()][:2]} == {"Sea"}


def test_a_heading_may_stand_in_the_column_of_days() -> None:
    head, day = "Date,Time,Title,Speaker\n", "2030-05-14,"
    text = (
        f"{head}9:00-9:40 Sea,,,\n{day}9:00-9:20,Boats,Ada Sample\n{day}9:20-9:40,Knots,Jo Test\n"
    )

    told = [(one["title"], one["date"], one.get("track")) for one in sessions(text)]
    assert told == [("Boats", "2030-05-14", "Sea"), ("Knots", "2030-05-14", "Sea")]
