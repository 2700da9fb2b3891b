"""Rows without a time among those with one. All lists are made up."""

from pathlib import Path

import pytest
from test_records import sessions

from confsched import api

HEAD = "Time,Title,Authors,Type\n"


def test_talks_without_a_time_are_in_the_session_above_them() -> None:
    rows = """\
9:00-9:10,Opening,,
9:10-10:30,Session 1: Boats,(Chair) Jo Sample,
,Hulls,Ada Sample and Ben Sample,Full
,Masts,Cleo Sample,Short
10:30-11:00,Coffee,,
11:00-12:00,Keynote,Dana Sample,
"""
    found = sessions(HEAD + rows)

    assert [one["title"] for one in found] == ["Opening", "Session 1: Boats", "Coffee", "Keynote"]
    assert found[1] == {
        "title": "Session 1: Boats",
        "time": "9:10-10:30",
        "chair": ["jo-sample"],
        "speakers": ["ada-sample", "ben-sample", "cleo-sample"],
        "description": "- Hulls: Ada Sample, Ben Sample\n- Masts: Cleo Sample",
        "extra": {
            "contents": [
                {"title": "Hulls", "type": "Full", "speakers": ["Ada Sample", "Ben Sample"]},
                {"title": "Masts", "type": "Short", "speakers": ["Cleo Sample"]},
            ]
        },
    }


def test_a_break_without_a_time_is_in_no_session_and_ends_none() -> None:
    rows = """\
9:10-12:30,Session 1: Boats,,
,Hulls,Ada Sample,
,Coffee break,,
,Masts,Cleo Sample,
,Lunch,,
13:00-14:00,Session 2: Nets,,
,Ropes,Dana Sample,
"""
    found = sessions(HEAD + rows)

    assert [(one["title"], one.get("speakers")) for one in found] == [
        ("Session 1: Boats", ["ada-sample", "cleo-sample"]),
        ("Coffee break", None),
        ("Lunch", None),
        ("Session 2: Nets", ["dana-sample"]),
    ]
    assert found[0]["description"] == "- Hulls: Ada Sample\n- Masts: Cleo Sample"


def test_what_stands_without_a_time_below_a_session_is_given_in_it_where_nobody_is_named() -> None:
    found = sessions(
        "Time,Title,Room\n9:00,Opening,Hall\n10:00-11:00,Workshop session I,\n,Boats,\n,Ships,\n"
        "11:00-12:00,Lunch,Hall\n"
    )

    assert [(one["title"], one.get("description")) for one in found] == [
        ("Opening", None),
        ("Workshop session I", "- Boats\n- Ships"),
        ("Lunch", None),
    ]


def test_what_waits_for_a_time_is_in_no_session_above_it() -> None:
    waiting = ",Hulls,Ada Sample,\n,Masts,Cleo Sample,\n"
    of_somebody = "9:00-10:00,Boats session,Jo Sample,\n"
    closing = "17:00-17:10,Closing,,\n"
    one = "9:00-10:00,Session 1,,\n,Hulls,Ada Sample,\n10:00-10:30,Boats,Jo Sample,\n"

    assert [len(sessions(HEAD + rows + waiting)) for rows in (of_somebody, closing)] == [3, 3]
    assert len(sessions(HEAD + one)) == 3


def test_what_programs_export_without_a_time_is_a_session_of_its_own() -> None:
    rows = """\
id,title,type,status,date,start,end,room,speakers
keynote,The sea,keynote,confirmed,2030-05-14,09:00,10:00,Hall,Dana Sample
boats,Session 1: Boats,session,confirmed,2030-05-14,10:00,11:00,Hall,
hulls,Hulls,talk,confirmed,,,,,Ada Sample
masts,Masts,talk,confirmed,,,,,Ben Sample
"""
    found = sessions(rows)

    assert [one["title"] for one in found] == ["The sea", "Session 1: Boats", "Hulls", "Masts"]


def test_the_head_of_a_block_is_no_session() -> None:
    rows = """\
,Session 1: Boats,,
9:00-9:30,Hulls,Ada Sample,Paper
9:30-10:00,Masts,Ben Sample,Paper
10:00-10:30,Coffee,,
10:30-11:00,Panel,Cleo Sample,Panel
"""
    found = sessions(HEAD + rows)

    assert [one["title"] for one in found] == ["Hulls", "Masts", "Coffee", "Panel"]
    assert [one.get("track") for one in found] == [*("Session 1: Boats",) * 2, None, None]


def test_a_title_alone_that_names_no_session_is_one() -> None:
    rows = "9:00-9:30,Hulls,Ada Sample,\n,Ships,,\n9:30-10:00,Masts,Ben Sample,\n"

    assert [one["title"] for one in sessions(HEAD + rows)] == ["Hulls", "Ships", "Masts"]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_rows_are_those_of_a_table_in_whatever_encoding_it_is(
    encoding: str, tmp_path: Path
) -> None:
    path = tmp_path / "made.csv"
    path.write_bytes(
        "Day,Time,Session,Title,Author\nTuesday 14 May 2030,9:00-10:00,Session 1: Böote,,\n"
        ",,,Knots,Ada Sample\n,,,Sails,Jo Sample\n,10:00-11:00,,Lunch,\nSubject to change,,,,\n"
        "".encode(encoding)
    )
    schedule = api.load(path)

    assert [(one.title, one.description) for one in schedule.sessions] == [
        ("Session 1: Böote", "- Knots: Ada Sample\n- Sails: Jo Sample"),
        ("Lunch", None),
    ]
