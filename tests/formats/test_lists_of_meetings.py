"""Lists as clubs, courts, chambers and boards keep them, and as tools for tasks export them."""

from pathlib import Path
from typing import Any

import pytest
from test_lists_of_offices import people
from test_records import translation

from confsched import api
from confsched.formats.records.people.nobody import names_nobody


def told(rows: str, *fields: str, name: str = "plan.csv") -> list[tuple[Any, ...]]:
    """Some fields of all sessions of a list."""
    root: Any = translation(rows, name).roots[0]
    return [tuple(one.get(field) for field in fields) for one in root["sessions"].values()]


def test_a_month_stands_beside_weekdays_with_numbers_and_topics_beside_who_speaks() -> None:
    rows = """\
2032 Programme - Sample Society,,,
MONTH,DATE,SPEAKER & TOPIC,NOTES
January,Thursday 15th,Ada Sample - Old Apples,AGM first
February,Thursday 19th,"Ben Test, Boat Works - Plants of the shore",
March,Thursday 18th,Cleo Probe - Ropes,
"""

    assert told(rows, "title", "date", "speakers") == [
        ("Old Apples", "2032-01-15 (Thursday)", ["ada-sample"]),
        ("Plants of the shore", "2032-02-19 (Thursday)", ["ben-test"]),
        ("Ropes", "2032-03-18 (Thursday)", ["cleo-probe"]),
    ]


def test_rounds_are_titles_where_nothing_else_is_and_courts_are_rooms(tmp_path: Path) -> None:
    rows = """\
Round,Date,Start Time,Court Room No.,Judges
Prelim 1,21-02-2032,9:30 AM,CR-1,"Adv. Ada Sample, Adv. Ben Test"
Prelim 2,21-02-2032,10:30 AM,CR-2,Dr. Cleo Probe
Quarter Final,21-02-2032,2:00 PM,CR-1,Mr. Justice Dan Trial
"""
    path = tmp_path / "moot.csv"
    path.write_text(rows)
    sessions = api.load(path, reading=api.Reading(timezone="UTC")).sessions

    assert [(one.title, [room.name for room in one.rooms]) for one in sessions] == [
        ("Prelim 1", ["CR-1"]),
        ("Prelim 2", ["CR-2"]),
        ("Quarter Final", ["CR-1"]),
    ]


def test_groups_of_a_board_are_tracks(tmp_path: Path) -> None:
    rows = """\
Sample Academy 2032,,,
Cohort A,,,
Name,Timeline - Start,Timeline - End,Room
Boats,2032-01-13 09:00,2032-01-13 10:00,Blue Room
Ropes,2032-01-13 10:15,2032-01-13 12:00,Blue Room
Cohort B,,,
Name,Timeline - Start,Timeline - End,Room
Boats,2032-01-20 09:00,2032-01-20 10:00,Green Room
"""
    path = tmp_path / "board.csv"
    path.write_text(rows)
    schedule = api.load(path, reading=api.Reading(timezone="UTC"))

    assert schedule.title == "Sample Academy 2032"
    assert [(one.title, one.track and one.track.name) for one in schedule.scheduled] == [
        ("Boats", "Cohort A"),
        ("Ropes", "Cohort A"),
        ("Boats", "Cohort B"),
    ]


def test_a_pause_above_a_head_that_comes_again_is_no_group(tmp_path: Path) -> None:
    rows = """\
Sample Academy,,,
Name,Date,Time,Room
Boats,2032-01-13,09:00-10:00,Blue Room
Lunch,,,
Name,Date,Time,Room
Ropes,2032-01-13,13:00-14:00,Blue Room
"""

    path = tmp_path / "list.csv"
    path.write_text(rows)
    sessions = api.load(path, reading=api.Reading(timezone="UTC")).sessions

    assert [(one.title, one.track) for one in sessions] == [
        ("Boats", None),
        ("Lunch", None),
        ("Ropes", None),
    ]


def test_points_that_only_say_when_they_end_follow_each_other() -> None:
    rows = "Item,Finish\nWelcome,9.10\nMinutes,9.20\nBudget,10.00\n"
    found = translation(rows)

    assert told(rows, "title", "start", "end") == [
        ("Welcome", None, "9.10"),
        ("Minutes", "09:10", "9.20"),
        ("Budget", "09:20", "10.00"),
    ]
    assert [one.message for one in found.findings if one.code == "T211"] == [
        "no session says when it begins: 2 are taken to begin when the one above ends"
    ]


def test_a_row_with_nothing_but_a_post_is_of_who_stands_above_it(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        "Time,Session,Speaker\nOctober 21 2032,,\n"
        '8:15 – 9:00,Boats,Ada Sample\n,,"Chief Economist, Rope Works"\n'
        '9:15 – 10:15,Nets,"Ben Test, Moderator"\n,,"Cleo Probe, Captain, Sail Club"\n'
    )
    sessions = api.load(path, reading=api.Reading(timezone="UTC")).sessions

    assert [
        [(part.role, part.speaker.name, part.speaker.role) for part in one.people]
        for one in sessions
    ] == [
        [("speaker", "Ada Sample", "Chief Economist")],
        [("speaker", "Cleo Probe", "Captain"), ("moderator", "Ben Test", None)],
    ]


def test_who_ministers_speaks_and_officers_alone_are_nobody(tmp_path: Path) -> None:
    assert people(tmp_path / "list.csv", ["Rev. Ada Sample"], "Ministering") == [
        "speaker | Rev. Ada Sample |  | "
    ]
    assert all(map(names_nobody, ("All Pastors", "Chair", "Hon. Treasurer", "Presiding Bishop")))


def test_what_is_not_displayed_on_the_agenda_is_proposed() -> None:
    rows = "Session Name,Date,Start Time,Display on Agenda\nBoats,2032-03-09,8:30 AM,Yes\n"
    rows += "Huddle,2032-03-09,7:30 AM,No\n"

    assert told(rows, "title", "status") == [("Boats", None), ("Huddle", "proposed")]


def test_what_only_says_how_its_column_is_called_is_no_text() -> None:
    rows = "date,speaker,title,abstract\n5/05/2026,Ada Sample,Title,Abstract\n"
    rows += "19/05/2026,Ben Test,Boats,They float.\n26/05/2026,Cleo Probe,Nets,\n"

    assert told(rows, "title", "abstract", "speakers") == [
        ("Ada Sample", None, ["ada-sample"]),
        ("Boats", "They float.", ["ben-test"]),
        ("Nets", None, ["cleo-probe"]),
    ]


@pytest.mark.parametrize(
    ("head", "meant"),
    [("Session Strat Time", "Session Start Time"), ("STRAT", "START"), ("Paper Tittle", "")],
)
def test_slips_in_heads_of_several_words_and_capitals_are_told(head: str, meant: str) -> None:
    rows = f"Title,Date,{head},End Time\nBoats,2032-03-09,8:30,9:45\n"
    found = [one.message for one in translation(rows).findings if one.code == "F003"]
    meaning = f"no column is called {head!r}; did you mean {meant!r}?"

    assert found == ([meaning] if meant else [])


def test_a_holiday_in_the_place_of_a_name_is_a_title() -> None:
    rows = "Date,Speaker,Title\n4/10/2031,Ada Sample,Boats\n25/10/2031,Bank holiday,\n"

    assert told(rows, "title", "speakers") == [
        ("Boats", ["ada-sample"]),
        ("Bank holiday", None),
    ]
