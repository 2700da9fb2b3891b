"""Tables without a head whose rows begin with times. All of them are made up."""

import pytest

from confsched.formats.records.entries import is_sessions
from confsched.reading import Mapping, Sequence, read

ROWS = """\
FRIDAY,,
8:00-8:50,breakfast,
9:00-9:40,Boats,Ada Sample
9:40-10:20,Ships,"Ben Sample, Cleo de Sample and Jo K. Sample"
10:20-10:35,break,
"""


def names(text: str) -> list[list[str]]:
    [root] = read("talks.csv", text.encode(), is_sessions).roots
    assert isinstance(root, Sequence)
    return [[*row] for row in root if isinstance(row, Mapping)]


def test_columns_are_called_by_what_stands_in_them() -> None:
    assert names(ROWS) == [["Time", "Title", "Speakers"]] * 5


def test_people_may_have_others_with_them() -> None:
    rows = (
        "9:00;Boats;Ada Sample et al.\n9:40;Ships;tbd\n10:20;Knots;Ben Sample, Cleo Made et al.\n"
    )

    assert names(rows) == [["Time", "Title", "Speakers"]] * 3


def test_organizations_behind_people_are_theirs() -> None:
    rows = (
        "9:00;Boats;Ada Sample;Harbour Institute\n9:40;Ships;Ben Sample;Sails\n"
        "10:20;Break;;\n10:40;Knots;Cleo Made;University of Knots\n"
    )

    assert names(rows) == [["Time", "Title", "Speakers", "Organization"]] * 4


def test_what_is_no_name_of_anybody_is_in_no_column_of_people() -> None:
    rows = "9h30;Bateaux;Salle 1;\n10h;Navires;tbd;\n11h15 à 12h;Voiles;la grande salle;\n"

    assert names(rows) == [["Time", "Title", "Room", "column 4"]] * 3


def test_a_room_may_be_called_by_any_word_beside_others_if_it_comes_again() -> None:
    rows = "9:00,Boats,Great Hall,Ada Sample\n9:40,Ships,Great Hall,\n10:20,Knots,Attic,Jo Made\n"

    assert (
        names(f"{rows}11:00,Tides,Attic,\n12:00,Nets,Great Hall,Ben Made\n")
        == [["Time", "Title", "Room", "Speakers"]] * 5
    )


@pytest.mark.parametrize(
    "text",
    [
        "Hora,Lunes,Martes\n9:00,Botes,Barcos\n10:00,Velas,Nudos\n11:00,Anclas,Remos\n",
        "Boats,Ada Sample\nShips,Ben Sample\nKnots,Cleo Sample\n",
        "9:00,Boats\nlater,Ships\n10:00,Knots\n",
    ],
)
def test_other_tables_have_a_head(text: str) -> None:
    first = text.splitlines()[0].split(",")[0]

    assert {row[0] for row in names(text)} == {first}


def test_a_row_stands_where_it_is_written() -> None:
    document = read("talks.csv", ROWS.encode(), is_sessions)
    [root] = document.roots
    assert isinstance(root, Sequence)
    row = root[2]
    assert isinstance(row, Mapping)
    span = row.at("Title")

    assert ROWS[span.start : span.end] == "Boats"


@pytest.mark.parametrize("gap", [",", " , "])
def test_rows_may_begin_with_a_date_and_two_times(gap: str) -> None:
    rows = [
        ["14.5.2030", "9:00", "10:00", "Boats", "Ada Sample"],
        ["14.5.2030", "10:00", "11:30", "Ships", ""],
        ["15.5.2030", "9:00", "9:30", "Knots", "Ben Sample"],
    ]
    text = "".join(gap.join(row) + "\n" for row in rows)

    assert names(text) == [["Date", "Start", "End", "Title", "Speakers"]] * 3


def test_a_date_alone_makes_no_table_without_a_head() -> None:
    assert names("2030-05-14,Boats\n2030-05-15,Ships\n2030-05-16,Knots\n")[0][0] == "2030-05-14"


def test_dates_and_times_may_stand_behind_titles_and_people() -> None:
    rows = (
        "Boats,Ada Sample,14/05/2030,09:00,09:30,Hall A\n"
        "Break,,14/05/2030,09:30,10:00,\n"
        "Knots,Ben Sample,14/05/2030,10:00,10:30,Hall B\n"
    )
    turned = (
        "Ada Sample;2030-05-14;9:00-9:30;Boats\nBen Sample;2030-05-14;9:30-10:00;Ships\n"
        "Cleo Sample;2030-05-14;10:00-10:30;Knots\n"
    )

    assert names(rows) == [["Title", "Speakers", "Date", "Start", "End", "Room"]] * 3
    assert names(turned) == [["Speakers", "Date", "Time", "Title"]] * 3


def test_without_dates_in_all_rows_nothing_is_guessed_behind_other_columns() -> None:
    rows = "Boats,9:00,10:00\nKnots,10:00,11:00\nSails,11:00,12:00\n"

    assert names(rows)[0] == ["Boats", "9:00", "10:00"]


def test_what_has_no_time_yet_may_stand_above_what_has_one() -> None:
    timed = "9:00,Nets,Ben Sample\n9:30,Knots,Cleo Sample\n10:00,Ropes,Dan Sample\n"

    assert names(f" ,Boats,Ada Sample\n{timed}") == [["Time", "Title", "Speakers"]] * 4
    assert names(f"When,Boats,Ada Sample\n{timed}") == [["When", "Boats", "Ada Sample"]] * 3
    assert names(f" ,Boats,fine\n ,Ships,fine\n ,Oars,so so\n{timed}")[0][:2] == ["Time", "Title"]
    halls = ",Tracks,,\n,Hall A,Hall B,Hall C\n"
    assert (
        "Title" not in names(f",2030-05-14,,2030-05-15\n{halls},Main House,Main House\n{timed}")[0]
    )
    assert names(f",Hall A,Hall B\n{timed}") == [["column 1", "Hall A", "Hall B"]] * 3


def test_rooms_may_stand_before_titles() -> None:
    rows = (
        "9:00,,Welcome,\n9:30,Hall A,Boats,Ada Sample\n9:30,Hall B,Knots,Ben Sample\n"
        "10:00,Lab 3,Nets,Cleo Sample\n"
    )

    assert names(rows) == [["Time", "Room", "Title", "Speakers"]] * 4
    assert names("9:00,Hall A,\n9:30,Hall B,\n10:00,Hall C,\n")[0] == ["Time", "Title", "column 3"]


def test_the_head_of_a_grid_may_look_like_names() -> None:
    rows = (
        ",Harbour Stage,Old Square,Club Nord\n17:00,Opening,,\n18:00,Boats,Ships,\n"
        "19:30,Sails,,\n23:00,,,Ada Sample\n"
    )

    assert names(rows) == [["column 1", "Harbour Stage", "Old Square", "Club Nord"]] * 4
