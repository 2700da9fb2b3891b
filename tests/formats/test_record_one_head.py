"""Columns without a name beside people, whose head was one cell for both. All of it is made up."""

from pathlib import Path

import pytest

from confsched import api

SURNAMES = """\
Time,Speaker,,Affiliation,Title
9:00-9:20,Ada,Sample,Boat Works,Ropes
9:20-9:40,Ben ,Van Test,,Knots
9:40-10:00,Cleo,"Muster, PhD",Sail Club,Sails
"""
NAMELESS = """\
Time,,,Title
9:00-9:20,Ada,Sample,Ropes
9:20-9:40,Ben,Test,Knots
9:40-10:00,Cleo,Muster,Sails
"""
BODIES = """\
Time,Speaker,,Title
9:00-9:20,Ada Sample,University of Boats,Ropes
9:20-9:40,Ben Test,UCL,Knots
9:40-10:00,Cleo Muster,Sample University,Sails
"""
PAIRS = """\
Time,Speaker,,Title
9:00-9:20,Ada Sample,Dana Probe,Ropes
9:20-9:40,Ben Test,Eva Trial,Knots
9:40-10:00,Cleo Muster,,Sails
"""
TWICE = """\
Time,Speaker 1,,Speaker 2,,Title
9:00-9:20,Ada,Sample,Dana,Probe,Ropes
9:20-9:40,Ben,Test,,,Knots
9:40-10:00,Cleo,Muster,Eva,Trial,Sails
"""
NOTES = """\
Time,Speaker,,Title
9:00-9:20,Ada Sample,bring the keys,Ropes
9:20-9:40,Ben Test,late,Knots
9:40-10:00,Cleo Muster,,Sails
"""
FORM = """\
time,author,type,title
2030-03-15 11:23:15.852,Ada Sample,Poster,Ropes
2030-03-16 14:10:51.618,Ben Test,Poster,Knots
2030-03-16 16:00:00.021,Cleo Muster,Talk,Sails
2030-03-18 02:36:03.584,Dana Probe,Poster,Tides
"""


def people(text: str, place: Path) -> list[list[str]]:
    """Who is in each session of a list, with where they are from."""
    path = place / "talks.csv"
    path.write_text(text, "utf-8")
    schedule = api.load(path, reading=api.Reading(timezone="UTC"))
    told = [[part.speaker for part in one.people] for one in schedule.sessions]
    return [[" | ".join(filter(None, (p.name, p.organization))) for p in one] for one in told]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            SURNAMES,
            [["Ada Sample | Boat Works"], ["Ben Van Test"], ["Cleo Muster, PhD | Sail Club"]],
        ),
        (NAMELESS, [["Ada Sample"], ["Ben Test"], ["Cleo Muster"]]),
        (
            BODIES,
            [
                ["Ada Sample | University of Boats"],
                ["Ben Test | UCL"],
                ["Cleo Muster | Sample University"],
            ],
        ),
        (PAIRS, [["Ada Sample", "Dana Probe"], ["Ben Test", "Eva Trial"], ["Cleo Muster"]]),
        (TWICE, [["Ada Sample", "Dana Probe"], ["Ben Test"], ["Cleo Muster", "Eva Trial"]]),
        (NOTES, [["Ada Sample"], ["Ben Test"], ["Cleo Muster"]]),
    ],
)
def test_a_column_without_a_name_beside_people_is_what_its_rows_show(
    text: str, expected: list[list[str]], tmp_path: Path
) -> None:
    assert people(text, tmp_path) == expected


def test_moments_at_any_second_are_when_a_form_was_sent(tmp_path: Path) -> None:
    path = tmp_path / "posters.csv"
    path.write_text(FORM, "utf-8")
    schedule = api.load(path, reading=api.Reading(timezone="UTC"))

    told = [(one.title, one.known.start, one.type.id) for one in schedule.sessions]
    assert told == [
        ("Ropes", None, "poster"),
        ("Knots", None, "poster"),
        ("Sails", None, "talk"),
        ("Tides", None, "poster"),
    ]
