"""Words where a name, a title or a room could stand, in tables of others. All of it is made up."""

import json
from typing import Any

import pytest
from test_records import translated, translation


def sessions(text: str) -> dict[str, Any]:
    root: Any = translation(text).roots[0]
    found: dict[str, Any] = root["sessions"]
    return found


def names(text: str) -> list[str]:
    return [one["name"] for one in translated(text)["speakers"].values()]


def test_a_word_for_a_session_in_the_place_of_a_name_is_its_title_and_talks_are_below() -> None:
    text = (
        "Day,Time,Speaker,Affiliation,Title\n"
        "Monday,9:00-10:00,Keynote 1,,\n"
        "Monday,,Ada Sample,Sample Boats,On Sails\n"
        "Monday,10:00-11:00,Invited session 1,,\n"
        "Monday,,Ben Sample,Sample Mill,On Nets\n"
        "Monday,,Cleo Sample,Sample Mill,On Ropes\n"
        "Monday,11:00-11:10,Close of the day,,\n"
    )
    keynote, invited, close = sessions(text).values()

    assert (keynote["title"], keynote["subtitle"]) == ("Keynote 1", "On Sails")
    assert (keynote["time"], keynote["speakers"]) == ("9:00-10:00", ["ada-sample"])
    assert (invited["title"], invited["time"]) == ("Invited session 1", "10:00-11:00")
    assert invited["speakers"] == ["ben-sample", "cleo-sample"]
    assert close == {"title": "Close of the day", "day": "Monday", "time": "11:00-11:10"}


def test_talks_of_another_day_than_the_row_above_are_not_in_it() -> None:
    text = (
        "Day,Time,Title,Speaker\n"
        "Monday,9:00-10:00,Session 1,\n"
        "Tuesday,,On Nets,Ben Sample\n"
        "Tuesday,,On Ropes,Cleo Sample\n"
    )

    assert [one["title"] for one in sessions(text).values()] == [
        "Session 1",
        "On Nets",
        "On Ropes",
    ]


def test_the_number_of_a_row_is_no_title_and_a_picture_is_no_room() -> None:
    picture = '"<svg viewBox=""0 0 9 9""><path d=""M1 2A3""/></svg>"'
    text = (
        "Day,When,What,Paper,Room,Author,Title\n"
        f"Monday,0900-0930,Sample Opening,1,{picture},,\n"
        f"Monday,0930-1000,,2,{picture},Ada Sample,On Sails\n"
    )
    opening, talk = sessions(text).values()

    assert opening["title"] == "Sample Opening"
    assert (talk["title"], "room" in talk) == ("On Sails", False)


def test_by_above_names_is_nobody() -> None:
    text = 'Title,Speakers\nOn Sails,"by\n\nada sample"\nOn Nets,by\n'

    assert names(text) == ["ada sample"]


def test_signs_before_a_name_are_not_of_it() -> None:
    assert names("Title,Speakers\nOn Sails,○Ada Sample\nOn Nets,○◊样本 雅\n") == [
        "Ada Sample",
        "样本 雅",
    ]


def test_signs_before_one_of_several_names_part_nobody() -> None:
    text = 'Title,Authors\nOn Sails,"Ada Sample, ○Ben Sample (Boats), ○◊样本雅, 样本明 (Ropes)"\n'
    found = translated(text)["speakers"]

    assert [(one["name"], one.get("organization")) for one in found.values()] == [
        ("Ada Sample", None),
        ("Ben Sample", "Boats"),
        ("样本雅", None),
        ("样本明", "Ropes"),
    ]


def test_lines_with_labels_say_of_what_people_are_where_one_is_an_abbreviation() -> None:
    text = 'Title,Speakers\nOn Sails,"Mast: Ada Sample and Ben Sample\nSAILS: Cleo Sample"\n'
    found = translated(text)["speakers"]

    assert found == {
        "ada-sample": {"name": "Ada Sample", "organization": "Mast"},
        "ben-sample": {"name": "Ben Sample", "organization": "Mast"},
        "cleo-sample": {"name": "Cleo Sample", "organization": "SAILS"},
    }


def test_commas_part_people_in_several_lines() -> None:
    text = (
        "Title,Author\n"
        'On Sails,"Maria Sample, Thomas Example, Anna Sample\nPeter Example, Julia Sample"\n'
    )

    assert names(text) == [
        "Maria Sample",
        "Thomas Example",
        "Anna Sample",
        "Peter Example",
        "Julia Sample",
    ]


def test_a_plenary_panel_is_no_keynote() -> None:
    text = "Title,Format,Time\nIndustry panel,plenary,9:00\nOn Sails,plenary,10:00\n"

    assert [one["type"] for one in sessions(text).values()] == ["panel", "keynote"]


def test_what_follows_ends_at_its_start_where_its_time_is_a_range() -> None:
    text = "Time,Title\n10:00-10:05,Sample Welcome\n9am,Coffee\n"

    assert sessions(text)["coffee"]["end"] == "10:00"


def test_a_break_says_what_it_is_called_and_without_a_time_what_the_next_stand_under() -> None:
    rows: list[dict[str, Any]] = [
        {"pause": "[Part 1] Boats", "subject": None, "time": None},
        {"pause": "Petits bateaux", "subject": None, "time": "12:00 - 13:00"},
        {"subject": "On Nets", "speaker": "Ben Sample", "time": "13:00 - 14:00"},
        {"pause": True, "subject": None, "time": "14:00 - 14:30"},
    ]
    text = json.dumps([{"date": "2026-06-04", **row} for row in rows])

    assert [(one["title"], one.get("type")) for one in sessions(text).values()] == [
        ("Petits bateaux", "break"),
        ("On Nets", None),
        ("Pause", "break"),
    ]


@pytest.mark.parametrize(
    ("pause", "expected"), [({"rest": "Bootspause"}, "Bootspause"), ({"break": True}, "Break")]
)
def test_a_slot_without_talks_is_the_break_that_it_names(
    pause: dict[str, object], expected: str
) -> None:
    slots = [
        {"start": "9:00", "end": "9:30", "talks": [{"topic": "On Nets", "presenter": "Jo Sample"}]},
        {"start": "9:30", "end": "10:00", **pause},
    ]
    found = sessions(json.dumps({"day_1": slots})).values()

    assert [(one["title"], one.get("type"), one["start"]) for one in found] == [
        ("On Nets", None, "9:00"),
        (expected, "break", "9:30"),
    ]


def test_a_column_for_the_name_of_a_meeting_in_chinese_is_the_title() -> None:
    text = "日期,时间,会议名称,地点\n5月8日,10:40 - 11:00,On Nets,Hall A\n"

    assert [one["title"] for one in sessions(text).values()] == ["On Nets"]
