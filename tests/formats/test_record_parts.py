"""What sessions of a list hold, in columns or in rows of its own. All of it is made up."""

from typing import Any

import pytest
from test_records import sessions, translated, translation


def test_talks_in_columns_of_their_own_are_listed_in_the_session_that_holds_them() -> None:
    text = """\
session_ID;session_title;session_start;session_end;session_chair1;p1_title;p1_authors;\
p1_presenting_author;p1_start;p2_title;p2_authors
11;Boats;2030-05-14 09:00;2030-05-14 10:00;Al Sample;Sails;Jo Sample; Mo Sample;2030-05-14 09:00;\
Oars;Mo Sample
12;Break;2030-05-14 10:00;2030-05-14 10:30;;;;;;;
"""

    assert sessions(text.replace("Jo Sample; Mo Sample", "Jo Sample;Mo Sample")) == [
        {
            "title": "Boats",
            "description": "- 09:00 Sails: Mo Sample\n- Oars: Mo Sample",
            "start": "2030-05-14 09:00",
            "end": "2030-05-14 10:00",
            "chair": ["al-sample"],
            "speakers": ["mo-sample"],
            "extra": {
                "contents": [
                    {
                        "start": "2030-05-14 09:00",
                        "title": "Sails",
                        "speakers": ["Mo Sample"],
                        "authors": "Jo Sample",
                        "presenting author": "Mo Sample",
                    },
                    {"title": "Oars", "speakers": ["Mo Sample"], "authors": "Mo Sample"},
                ]
            },
        },
        {"title": "Break", "start": "2030-05-14 10:00", "end": "2030-05-14 10:30"},
    ]


def test_a_row_that_is_a_part_of_the_one_above_is_listed_in_it() -> None:
    text = """\
*Date,*Time Start,*Time End,*Session Title,Description,Speakers,Session or Sub-session(Sub)
05/14/2030,9:00 AM,10:00 AM,Boats,On boats,,Session
05/14/2030,9:00 AM,9:30 AM,Sails,,Jo Sample,Sub
05/14/2030,9:30 AM,10:00 AM,Oars,,Mo Sample,Sub
05/14/2030,10:00 AM,11:00 AM,Ships,,Al Sample,Session
"""
    boats, ships = sessions(text)

    assert boats["description"] == (
        "On boats\n\n- 9:00 AM Sails: Jo Sample\n- 9:30 AM Oars: Mo Sample"
    )
    assert boats["speakers"] == ["jo-sample", "mo-sample"]
    assert [part["title"] for part in boats["extra"]["contents"]] == ["Sails", "Oars"]
    assert ships == {
        "title": "Ships",
        "date": "2030-05-14",
        "start": "10:00 AM",
        "end": "11:00 AM",
        "speakers": ["al-sample"],
    }


def test_authors_of_talks_in_columns_may_be_inverted_and_their_organizations_numbered() -> None:
    text = """\
session_title,session_start,session_end,p1_title,p1_authors,p1_organisations
Boats,2030-05-14 09:00,2030-05-14 10:00,Knots,"Sample, Ada (1); Test, Ben (1,2)",\
1: Sample University; 2: Test Institute
Ships,2030-05-14 10:00,2030-05-14 11:00,Sails,"Probe, Fay (1)",1: Harbour Ltd
"""
    found = translated(text)

    assert found["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "organization": "Sample University"},
        "ben-test": {"name": "Ben Test", "organization": "Sample University; Test Institute"},
        "fay-probe": {"name": "Fay Probe", "organization": "Harbour Ltd"},
    }
    assert [one["description"] for one in found["sessions"].values()] == [
        "- Knots: Ada Sample, Ben Test",
        "- Sails: Fay Probe",
    ]


def test_parts_in_several_rooms_stand_alone_and_say_what_holds_them() -> None:
    text = """\
Date,Time Start,Time End,Session Title,Room/Location,Speakers,Session or Sub-session(Sub)
05/14/2030,9:00 AM,5:00 PM,Courses,Hall; Attic,Jo Sample,Session
05/14/2030,9:00 AM,12:00 PM,Sails,Hall,Jo Sample,Sub
05/14/2030,10:00 AM,12:00 PM,Oars,Attic,Mo Sample,Sub
"""
    sails, oars = sessions(text)

    assert [one["room"] for one in (sails, oars)] == ["Hall", "Attic"]
    assert sails["extra"] == {
        "session details": {
            "date": "2030-05-14",
            "start": "9:00 AM",
            "end": "5:00 PM",
            "title": "Courses",
            "rooms": ["Hall", "Attic"],
            "speakers": ["Jo Sample"],
        },
    }
    assert [one["track"] for one in (sails, oars)] == ["Courses", "Courses"]


@pytest.mark.parametrize(
    ("outer", "inner"),
    [
        ("Titel des Panels", "Vortrag"),
        ("Titre de la session", "Communication"),
        ("Título de la mesa", "Ponencia"),
        ("Session title", "Paper"),
    ],
)
def test_what_is_held_may_be_called_by_one_word(outer: str, inner: str) -> None:
    text = f"""\
Start,End,{outer},{inner},Speaker
2030-05-14 09:00,10:00,Boats,Knots,Ada Sample
2030-05-14 09:00,10:00,Boats,Sails,Ben Sample
"""
    [boats] = sessions(text)

    assert (boats["title"], boats["description"]) == (
        "Boats",
        "- Knots: Ada Sample\n- Sails: Ben Sample",
    )


def test_talks_may_stand_in_columns_that_only_count_them() -> None:
    text = """\
Date,Time,Session,Talk 1,Talk 2
2030-05-14,9:00-10:00,Boats,Jo Sample: Sails,Masts: old and new
2030-05-14,10:00-10:30,Break,,
"""

    assert sessions(text) == [
        {
            "title": "Boats",
            "date": "2030-05-14",
            "time": "9:00-10:00",
            "description": "- Sails: Jo Sample\n- Masts: old and new",
            "speakers": ["jo-sample"],
            "extra": {
                "contents": [
                    {"title": "Sails", "speakers": ["Jo Sample"], "speaker": "Jo Sample"},
                    {"title": "Masts: old and new"},
                ]
            },
        },
        {"title": "Break", "date": "2030-05-14", "time": "10:00-10:30"},
    ]


def test_one_talk_below_a_session_is_given_in_it_where_another_holds_several() -> None:
    text = """\
Time,Session,Authors,Room
9:00-10:30,Session 1: Boats,,Hall
,Sails,Jo Sample
,Oars,Mo Sample
11:00-12:00,Session 2: Knots,,Hall
,Bowlines,Al Sample
"""
    held = [(one["title"], one["speakers"], one["description"]) for one in sessions(text)]

    assert held == [
        ("Session 1: Boats", ["jo-sample", "mo-sample"], "- Sails: Jo Sample\n- Oars: Mo Sample"),
        ("Session 2: Knots", ["al-sample"], "- Bowlines: Al Sample"),
    ]


@pytest.mark.parametrize("heads", ["Session,Papers,Authors", "Session title,Title,Author(s)"])
def test_talks_in_lines_of_a_cell_are_given_by_those_in_the_lines_of_another(heads: str) -> None:
    text = f"""\
Date,Time,Chair,{heads},Affiliation
2030-05-14,9:00-10:30,Al Made,Boats,"1. Sails
2. Oars","Ada Sample, Ben Sample

Jo Test","Sail Club
Rope Works"
2030-05-14,11:00-11:30,Ed Made,Knots,Bowlines,Di Test,Quay
"""
    found = translated(text)

    assert [
        (one["title"], one["description"], one["speakers"]) for one in found["sessions"].values()
    ] == [
        (
            "Boats",
            "- Sails: Ada Sample, Ben Sample\n- Oars: Jo Test",
            ["ada-sample", "ben-sample", "jo-test"],
        ),
        ("Knots", "- Bowlines: Di Test", ["di-test"]),
    ]
    assert [one.get("organization") for one in found["speakers"].values()] == [
        *(None, "Sail Club", "Sail Club", "Rope Works"),
        *(None, "Quay"),
    ]


def test_a_session_beside_another_has_its_time_where_the_cells_are_left_empty() -> None:
    text = """\
Date,Time,Session,Venue,Chair,Title,Presenter
14 May 2030,11:00-12:00,S1: Boats,Hall,Al Sample,Sails,Jo Sample
,,,,,Oars,Mo Sample
,,S2: Ropes,Attic,Ada Sample,Knots,Ben Sample
,,,,,Nets,Cleo Sample
15 May 2030,9:00-10:00,S3: Tides,Hall,Al Sample,Moon,Jo Sample
"""
    found = translation(text)
    root: Any = found.roots[0]

    assert [
        (one["title"], one["date"], one["time"], one["room"], one["speakers"])
        for one in root["sessions"].values()
    ] == [
        ("S1: Boats", "2030-05-14", "11:00-12:00", "Hall", ["jo-sample", "mo-sample"]),
        ("S2: Ropes", "2030-05-14", "11:00-12:00", "Attic", ["ben-sample", "cleo-sample"]),
        ("S3: Tides", "2030-05-15", "9:00-10:00", "Hall", ["jo-sample"]),
    ]
    assert [one.message for one in found.findings] == [
        "1 session without a time is taken to be at that of the one above"
    ]
