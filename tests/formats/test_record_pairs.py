"""Columns that are known by others beside them, and days before times. All of it is made up."""

import json
from typing import Any

import pytest
from test_records import sessions, translation


def test_a_start_and_an_end_of_one_name_are_when_something_is() -> None:
    text = (
        "TITLE,START,START_STR,END_STR\nBoats,2031-05-06 09:00:00,09:00,09:30\n"
        "Knots,2031-05-06 09:00:00,09:30,10:00\n"
    )

    assert [(one["date"], one["start"], one["end"]) for one in sessions(text)] == [
        ("2031-05-06", "09:00", "09:30"),
        ("2031-05-06", "09:30", "10:00"),
    ]


def test_the_parts_of_a_whole_name_are_not_kept_beside_it() -> None:
    found = sessions("Title,First name,Last name,Full name\nBoats,Ada,Sample,Ada Sample\n")

    assert found == [{"title": "Boats", "speakers": ["ada-sample"]}]


@pytest.mark.parametrize("between", [" · ", ", ", " | ", " "])
def test_a_day_without_a_year_may_stand_before_a_time(between: str) -> None:
    talks = [
        {"title": "Boats", "time": f"Thu{between}29 Oct{between}13:00–15:00"},
        {"title": "Knots", "time": f"Fri{between}30 Oct{between}9:00–10:00"},
    ]
    found: Any = translation(json.dumps(talks), "made.json").roots[0]

    assert [(one["day"], one["time"]) for one in found["sessions"].values()] == [
        ("Thursday", "13:00–15:00"),
        ("Friday", "9:00–10:00"),
    ]


def test_a_blank_that_keeps_lines_from_breaking_is_a_blank() -> None:
    found = sessions("Title,Room,Description\nBoats,Hall,What floats.&nbsp;And sinks.\n")

    assert found == [{"title": "Boats", "room": "Hall", "description": "What floats. And sinks."}]


@pytest.mark.parametrize(
    ("head", "time", "zone"),
    [
        ("Date,Sample Town (EST),UTC,JST", "14:00-15:00", "UTC"),
        ("Date,EST,CET,JST", "09:00-10:00", "EST"),
        ("Date,Sample Town (EST),Test City (CET),PDF", "09:00-10:00", "EST"),
        ("Date,Sample Town (EST),Test City (CET),PDF ()", "09:00-10:00", "EST"),
    ],
)
def test_columns_that_zones_name_are_times_in_these(head: str, time: str, zone: str) -> None:
    row = "2030-11-19,09:00-10:00,14:00-15:00,23:00-00:00,Boats"
    found: Any = translation(f"{head},Title\n{row}\n").roots[0]
    boats = found["sessions"]["boats"]

    assert (boats["date"], boats["time"]) == ("2030-11-19", time)
    assert found["conference"]["timezone"] == zone


def test_an_abbreviation_is_no_zone_beside_a_time() -> None:
    assert sessions("Title,Time,MST,PDF\nBoats,9:00-9:30,x,y\n") == [
        {"title": "Boats", "time": "9:00-9:30", "extra": {"MST": "x", "PDF": "y"}}
    ]


@pytest.mark.parametrize(
    ("head", "yes"),
    [
        # `Endet` ends like the name of a zone
        ("Betreff,Beginnt am,Beginnt um,Endet am,Endet um,Ganztägiges Ereignis", "Ein"),
        (
            "Asunto,Fecha de comienzo,Comienzo,Fecha de finalización,Finalización,Todo el día",
            "Verdadero",
        ),
        ("Onderwerp,Begindatum,Begintijd,Einddatum,Eindtijd,Duurt hele dag", "Waar"),
    ],
)
def test_calendars_that_programs_write_as_tables_in_their_languages(head: str, yes: str) -> None:
    rows = [
        "Boats,2030-09-14,09:30:00,2030-09-14,10:45:00,",
        f"Trip,2030-09-15,00:00:00,2030-09-17,00:00:00,{yes}",
    ]
    found: Any = translation("\n".join([head, *rows, ""])).roots[0]

    assert found == {
        "conference": {
            "title": "talks",
            "id": "talks",
            "days": ["2030-09-14", "2030-09-15"],
        },
        "sessions": {
            "boats": {
                "title": "Boats",
                "date": "2030-09-14",
                "start": "09:30:00",
                "end": "10:45:00",
            },
            "trip": {"title": "Trip", "date": "2030-09-15", "duration": "2 days"},
        },
    }


@pytest.mark.parametrize(
    "head", ["Start,Start time,End,End time", "Début,Heure de début,Fin,Heure de fin"]
)
def test_dates_that_are_called_a_start_and_an_end_stand_beside_their_hours(head: str) -> None:
    text = (
        f"Title,{head}\nBoats,2031-05-06,09:00,2031-05-06,09:30\n"
        "Dance,2031-05-06,23:30,2031-05-07,00:30\n"
    )

    assert [(one["date"], one["start"], one["end"]) for one in sessions(text)] == [
        ("2031-05-06", "09:00", "09:30"),
        ("2031-05-06", "23:30", "2031-05-07 00:30"),
    ]
