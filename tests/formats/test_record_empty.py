"""Empty slots of lists, and rows that have people, a room or an abstract and no title."""

from typing import Any

import pytest
from test_records import sessions, translated, translation

from confsched.reading import Document

HEAD = "Date,Start,End,Title,Speaker,Room,Abstract\n"
DAY = "2031-05-06"
BOATS = f"{DAY},09:00,10:00,Boats,Jo Sample,Hall,\n"
KNOTS = f"{DAY},11:00,12:00,Knots,Ada Test,Hall,\n"


def _said(found: Document, *fields: str) -> list[list[str | None]]:
    """Some fields of all sessions."""
    root: Any = found.roots[0]
    listed = root["sessions"].values()
    return [[one.get(field) for field in fields] for one in listed]


def _titles(found: Document) -> list[str | None]:
    return [title for [title] in _said(found, "title")]


def test_a_slot_in_which_nothing_is_is_no_session_and_kept_beside_the_conference() -> None:
    found = translated(f"{HEAD}{BOATS}{DAY},10:00,11:00,,,,\n{KNOTS}{DAY},17:00,,,,,\n")

    assert [one["title"] for one in found["sessions"].values()] == ["Boats", "Knots"]
    assert found["conference"]["extra"] == {
        "empty slots": ["2031-05-06 10:00-11:00", "2031-05-06 17:00"]
    }


def test_what_is_told_later_is_no_room_no_person_and_no_abstract() -> None:
    told = f"{DAY},10:00,10:30,Nets,TODO,will be announced,TBD\n"
    soon = f"{DAY},10:30,11:00,Ropes,Ada Test,unassigned,Coming soon\n"
    found = translated(f"{HEAD}{BOATS}{told}{soon}")["sessions"]

    assert [
        (one.get("room"), one.get("speakers"), one.get("abstract"), one.get("extra"))
        for one in found.values()
    ] == [
        ("Hall", ["jo-sample"], None, None),
        (None, None, None, {"room": "will be announced", "abstract": "TBD", "speaker": "TODO"}),
        (None, ["ada-test"], None, {"room": "unassigned", "abstract": "Coming soon"}),
    ]


def test_a_number_of_a_row_makes_no_session_of_an_empty_slot() -> None:
    found = sessions("No,Time,Title\n1,9:00-10:00,Boats\n2,10:00-11:00,\n3,11:00-12:00,Knots\n")

    assert [one["title"] for one in found] == ["Boats", "Knots"]


def test_a_day_of_which_nothing_but_slots_is_known_is_one() -> None:
    found = translated(f"{HEAD}{BOATS}2031-05-07,09:00,10:00,,,,\n")

    assert found["conference"]["days"] == [DAY, "2031-05-07"]


def test_where_no_session_says_an_end_an_empty_slot_is_one() -> None:
    rows = "9:00,Boats\n10:00,Knots\n11:00,\n11:30,Tides\n12:30,\n"

    assert _said(translation(f"Time,Title\n{rows}"), "title", "end") == [
        ["Boats", "10:00"],
        ["Knots", "11:00"],
        ["Tides", "12:30"],
    ]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (
            ",Mo Other,Hall,",
            (
                ["Mo Other"],
                ["talks.csv:4:25 a session has no title, and is called by who is in it"],
            ),
        ),
        (",,Hall,", ([None], [])),
        (f",,,{'What boats can do. ' * 9}", ([None], [])),
        # a word for a break is what it is called, in whatever column
        (",Coffee break,,", (["Coffee break"], [])),
    ],
)
def test_a_row_with_more_than_a_time_is_a_session_without_a_title(
    row: str, told: tuple[list[str | None], list[str]]
) -> None:
    found = translation(f"{HEAD}{BOATS}{KNOTS}{DAY},12:00,13:00,{row}\n")
    messages = [f"{one.span} {one.message}" for one in found.findings]

    assert (_titles(found)[2:], messages) == told


def test_what_has_no_title_is_called_so() -> None:
    found: Any = translation(f"{HEAD}{BOATS}{DAY},12:00,13:00,,,Hall,\n").roots[0]

    assert list(found["sessions"]) == ["boats", "untitled"]


def test_several_sessions_without_titles_are_told_once() -> None:
    rows = f"{BOATS}{KNOTS}{BOATS}{DAY},12:00,13:00,,Mo Other,,\n{DAY},13:00,14:00,,Jo Test,,\n"

    assert [one.message for one in translation(HEAD + rows).findings] == [
        "2 sessions have no title, and are called by who is in them"
    ]


def test_of_a_talk_without_a_title_its_type_is_told_and_of_a_break_it_is_the_title() -> None:
    head = "Title,Type,Start,Speaker,End\n"
    rows = "Boats,Talk,9:00,Jo Sample,9:15\nMaps,Talk,9:15,Jo Test,9:30\n"
    rows += "Knots,Talk,9:30,Ada Test,9:45\n,Short talks,9:45,,10:00\n"
    found = translation(f"{head}{rows},Coffee Break,10:00,,10:30\n,Workshop,10:30,Mo Other,11:00\n")

    assert _titles(found) == [
        *("Boats", "Maps", "Knots", "Short talks", "Coffee Break", "Workshop")
    ]
    assert [f"{one.span} {one.message}" for one in found.findings] == [
        "talks.csv:7:2 a session has no title, and is called by its type"
    ]


def test_in_a_list_of_people_nobody_misses_a_title() -> None:
    found = translation("Time,Title,Speaker\n9:00,,Jo Sample\n10:00,,Ada Test\n11:00,Lunch,\n")

    assert [one.code for one in found.findings] == ["T211"]


def test_an_empty_column_of_titles_leaves_the_titles_to_another_one() -> None:
    head = "name,event_start,event_end,description,venue,subject,speakers\n"
    boats = f"Boats: a history,{DAY} 09:00:00,{DAY} 10:00:00,All of it.,Hall,,Jo Sample\n"
    knots = f"Knots,{DAY} 10:00:00,{DAY} 11:00:00,And how.,Deck,,\n"

    assert _said(translation(f"{head}{boats}{knots}"), "title", "speakers", "description") == [
        ["Boats: a history", ["jo-sample"], "All of it."],
        ["Knots", None, "And how."],
    ]


def test_where_all_columns_of_titles_are_empty_who_speaks_is_what_it_is_called() -> None:
    found = translation(f"Title,Name,Start,End,Speaker\n,,{DAY} 09:00,{DAY} 10:00,Jo Sample\n")

    assert _said(found, "title", "speakers") == [["Jo Sample", ["jo-sample"]]]


def test_dashes_in_the_place_of_a_title_are_none() -> None:
    dashes = f"{DAY},10:00,10:30,--,,,\n{DAY},10:30,11:00,---,Kim Probe,,\n"
    found = translation(f"{HEAD}{BOATS}{dashes}{KNOTS}")

    assert _titles(found) == ["Boats", "Kim Probe", "Knots"]
