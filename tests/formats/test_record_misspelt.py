"""Columns that are nearly called like a field: told where they stand, and mended in text."""

import json
from typing import Any

import pytest
from test_records import sessions, translation

ROWS = "Knots,2030-05-14,09:00,09:30,Ada Sample\nSails,2030-05-14,09:30,10:00,Ben Sample\n"


def told(head: str) -> list[tuple[str, str]]:
    """What is said of the columns of a table, and what is written instead of each."""
    return [
        (
            f"{found.span}: {found.code} {found.message}",
            found.fix.edits[0].text if found.fix else "",
        )
        for found in translation(f"{head}\n{ROWS}").findings
    ]


def entries(text: str, name: str = "talks.csv") -> object:
    """The sessions of a list, whatever is wrong with it."""
    root: Any = translation(text, name).roots[0]
    return root["sessions"]


def test_a_column_that_nobody_knows_may_be_one_that_is_missing() -> None:
    assert told("Title,Date,Stat time,End,Speekers") == [
        (
            "talks.csv:1:12: F003 no column is called 'Stat time'; did you mean 'Start time'?",
            "Start time",
        ),
        (
            "talks.csv:1:26: F003 no column is called 'Speekers'; did you mean 'Speakers'?",
            "Speakers",
        ),
    ]


@pytest.mark.parametrize(
    "head", ["Title,Date,Strat,End,Speeker", "Tittle,Date,Start,End,Presentors"]
)
def test_what_is_plainly_meant_is_read(head: str) -> None:
    assert entries(f"{head}\n{ROWS}") == entries(f"Title,Date,Start,End,Speaker\n{ROWS}")


@pytest.mark.parametrize(
    ("head", "meant"),
    [
        ("Title,Daet,Start,End,Speaker", "Date"),
        ("Titel,Datum,Beginn,Ende,Referrent", "Referent"),
        ("Titre,Date,Heure début,Heure fin,Interveant", "Intervenant"),
        ("Título,Fehca,Inicio,Fin,Ponente", "Fecha"),
        ("Titolo,Data,Ora inzio,Ora fine,Relatore", "Ora inizio"),
        ("Title,Date,Start,Finsh,Speaker", "Finish"),
        ("Title,Dat,Start,End,Speaker", "Date"),
        ("Title,Dayy,Start,End,Speaker", "Day"),
        ("Title,Date,Strt,End,Speaker", "Start"),
        ("Title,Date,Start,Edn,Speaker", "End"),
    ],
)
def test_short_names_and_those_of_other_languages_may_be_misspelt(head: str, meant: str) -> None:
    assert [text for _, text in told(head)] == [meant]
    assert entries(f"{head}\n{ROWS}") == entries(f"Title,Date,Start,End,Speaker\n{ROWS}")


def test_a_misspelt_field_is_read_in_json_as_well() -> None:
    knots = {"title": "Knots", "time": "2030-05-14 9:00-9:30", "speekers": ["Ada Sample"]}
    boats = {"title": "Boats", "time": "2030-05-14 9:30-9:45", "absract": "On boats."}
    found = translation(json.dumps([knots, boats]), "talks.json")
    right = json.dumps([knots, boats]).replace("speekers", "speakers").replace("absr", "abstr")

    assert [f"{one.span}: {one.code} {one.message}" for one in found.findings] == [
        "talks.json:1:53: F003 no field is called 'speekers'; did you mean 'Speakers'?",
        "talks.json:1:133: F003 no field is called 'absract'; did you mean 'Abstract'?",
    ]
    assert entries(json.dumps([knots, boats]), "talks.json") == entries(right, "talks.json")


def test_a_slip_in_a_date_and_time_is_told() -> None:
    text = "Title,dataTime\nKnots,2030-05-14 9:00\n"
    found = translation(text)

    assert found.findings[0].message == "no column is called 'dataTime'; did you mean 'Date time'?"
    assert entries(text) == entries(text.replace("dataTime", "Start"))


def test_what_a_session_holds_may_have_a_misspelt_field() -> None:
    boats = {"title": "Boats", "speaker": "Ada Sample", "absract": "On boats."}
    rows = [{"time": "2030-05-14 9:00-9:30", "title": "Sea", "talks": [boats]}]
    found = translation(json.dumps(rows), "talks.json")

    assert [f"{one.span}: {one.code} {one.message}" for one in found.findings] == [
        "talks.json:1:105: F003 no field is called 'absract'; did you mean 'Abstract'?",
    ]
    right = json.dumps(rows).replace("absract", "abstract")
    assert entries(json.dumps(rows), "talks.json") == entries(right, "talks.json")


@pytest.mark.parametrize("name", ["presented", "revenue", "allocation", "stater", "Local Time"])
def test_other_words_are_not_read_as_what_they_look_like(name: str) -> None:
    [session] = sessions(f"Title,Date,Start,{name}\nKnots,2030-05-14,09:00,Ada Sample\n")

    assert session["extra"] == {name: "Ada Sample"}


def test_somebody_may_say_what_a_misspelt_column_is() -> None:
    text = "Title,Date,Start,Speeker\nKnots,2030-05-14,09:00,Ada Sample\n"

    assert translation(text, told={"Speeker": "notes"}).findings == ()


@pytest.mark.parametrize(
    "head",
    [
        "Title,Date,Start,End,Speakers",
        "Title,Date,Start,End,Level",
        "Title,Date,Start,End,Languages",  # a plural
        "Title,Date,Start,End,Rate",  # too short to be sure
    ],
)
def test_other_columns_are_left_in_peace(head: str) -> None:
    assert told(head) == []


def test_a_column_beside_the_one_that_it_looks_like_is_another() -> None:
    text = "Title,Start,End,Speaker,Speekers\nKnots,2030-05-14 9:00,9:30,Ada Sample,Ben Sample\n"

    assert translation(text).findings == ()


def test_a_column_that_is_called_like_a_field_but_is_none_is_not_misspelt() -> None:
    text = "name,bio,email,location,title\nAda Sample,Sails.,ada@made.example,Made Town,Knots\n"

    assert translation(text).findings == ()
    assert [one["extra"] for one in sessions(text)] == [{"location": "Made Town"}]
