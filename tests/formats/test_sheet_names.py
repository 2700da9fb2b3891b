"""Our own workbooks: names that are misspelt or come again, and times in cells without a format."""

import pytest
from test_workbooks import Rows, book

from confsched.formats import conferences, recognise
from confsched.reading import Document, Mapping, read

ABOUT: Rows = [
    ["Field", "Value"],
    ["ID", "made"],
    ["Title", "Made Days"],
    ["Time zone", "UTC"],
    ["Online", "true"],
]
DAYS: Rows = [["Date"], ["2030-05-14"]]


def made(sessions: Rows, *about: list[object]) -> Document:
    """What a workbook says."""
    document = read("made.xlsx", book(Conference=[*ABOUT, *about], Days=DAYS, Sessions=sessions))
    kind = recognise(document)
    assert kind is not None
    [found] = conferences([(document, kind)])
    return found


def told(sessions: Rows, *about: list[object]) -> list[tuple[str, str, str]]:
    """The code, the cell and the message of what is noticed while a workbook is read."""
    found = made(sessions, *about)
    return [(one.code, str(one.span).partition("!")[2], one.message) for one in found.findings]


def test_a_field_of_the_conference_that_comes_again_is_told_if_it_says_something_else() -> None:
    assert told([["Title"], ["Boats"]], ["Timezone", "Europe/Berlin"], ["title", "Made Days"]) == [
        ("F002", "Conference!A6", "'Timezone' says again what another cell says")
    ]


def test_a_column_that_comes_again_under_another_name_is_told_once() -> None:
    rows: Rows = [["Title", "Start", "Start time"], ["A", "9:00", "9:30"], ["B", "10:00", "10:30"]]

    assert told(rows) == [("F002", "Sessions!C1", "'Start time' says again what another cell says")]


def test_an_id_that_comes_again_is_told_and_read_as_another() -> None:
    rows: Rows = [["ID", "Title"], ["boats", "Boats"], ["boats", "Nets"], ["nets", "Knots"]]
    root = made(rows).roots[0]

    assert told(rows) == [
        ("F007", "Sessions!A3", "'boats' is the id of two sessions; here it is read as 'boats-2'")
    ]
    assert isinstance(root, Mapping)
    assert root["sessions"] == {
        "boats": {"title": "Boats"},
        "boats-2": {"title": "Nets"},
        "nets": {"title": "Knots"},
    }


@pytest.mark.parametrize(
    ("head", "meant"),
    [
        ("Plenery", "Plenary"),
        ("Speekers", "Speakers"),
        ("Speakr 5", "Speaker 5"),
        ("Descripton", "Description"),
        ("Time zon", "Time zone"),
    ],
)
def test_a_misspelt_column_is_told_with_the_one_that_was_meant(head: str, meant: str) -> None:
    rows: Rows = [["Title", "Speaker 1", head], ["Boats", "Ada Sample", "x"], ["Sails", "", "y"]]

    assert told(rows) == [
        ("F003", "Sessions!C1", f"no column is called {head!r}; did you mean {meant!r}?")
    ]


@pytest.mark.parametrize("head", ["Catering", "Speaker fee", "Links", "Nots", "Tracks 2"])
def test_columns_of_ones_own_are_not_called_misspelt(head: str) -> None:
    assert told([["Title", "Track", "Notes", head], ["Boats", "Sea", "x", "y"]]) == []


def test_a_misspelt_field_of_the_conference_is_told() -> None:
    assert told([["Title"], ["Boats"]], ["Subtitel", "Two days"], ["Wifi password", "x"]) == [
        ("F003", "Conference!A6", "no field is called 'Subtitel'; did you mean 'Subtitle'?")
    ]


def test_a_time_in_a_cell_without_a_format_is_the_part_of_a_day() -> None:
    [root] = made([["Title", "Start", "End"], ["Boats", 0.75, 0.8125], ["0.5", "0.5 h", ""]]).roots

    assert isinstance(root, Mapping)
    assert root["sessions"] == {
        "boats": {"title": "Boats", "start": "18:00", "end": "19:30"},
        "0-5": {"title": "0.5", "start": "0.5 h"},
    }
