"""Sessions that take several rows of a list. All of them are made up."""

import json
from typing import Any

import pytest
from test_records import sessions, translated
from translating import translated as entries
from translating import translation

PANEL = {
    "title": "Boats",
    "room": "Hall",
    "time": "9:00-10:00",
    "speakers": ["jo-sample", "mo-sample"],
}


@pytest.mark.parametrize(
    "rows",
    [
        # a row for each of the people, which says all again, or nothing else
        "9:00-10:00,Boats,Jo Sample,Hall\n9:00-10:00,Boats,Mo Sample,Hall\n",
        "9:00-10:00,Boats,Jo Sample,Hall\n,,Mo Sample,\n",
    ],
)
def test_a_row_for_each_of_its_people_is_one_session(rows: str) -> None:
    assert sessions(f"Time,Title,Speaker,Room\n{rows}") == [PANEL]


@pytest.mark.parametrize(
    "rows",
    [
        # to the letter the same: a mistake, which is told
        "9:00-10:00,Boats,Jo Sample,Hall\n9:00-10:00,Boats,Jo Sample,Hall\n",
        # somewhere else, at another time
        "9:00-10:00,Boats,Jo Sample,Hall\n9:00-10:00,Boats,Mo Sample,Attic\n",
        "9:00-10:00,Boats,Jo Sample,Hall\n10:00-11:00,Boats,Mo Sample,Hall\n",
        # nobody in it, and no others beside it
        "9:00-10:00,Boats,Jo Sample,Hall\n9:00-10:00,Boats,,Hall\n",
        # without a time nothing tells that it is one
        ",Boats,Jo Sample,Hall\n,Boats,Mo Sample,Hall\n",
    ],
)
def test_rows_that_may_be_two_sessions_stay_two(rows: str) -> None:
    assert len(sessions(f"Time,Title,Speaker,Room\n{rows}")) == 2


def test_papers_with_a_row_for_each_of_their_authors_are_known_by_their_numbers() -> None:
    rows = "3,Boats,Jo,Sample,yes\n3,Boats,Mo,Sample,\n7,Boats,Al,Sample,\n"

    assert sessions(f"paper,title,first,last,contact\n{rows}") == [
        {
            "title": "Boats",
            "speakers": ["jo-sample", "mo-sample"],
            "extra": {"paper": "3", "contact": "yes"},
        },
        {"title": "Boats", "speakers": ["al-sample"], "extra": {"paper": "7"}},
    ]


def test_a_row_for_each_paper_of_a_session_is_one_session() -> None:
    rows = (
        "1,Boats,Hall,2030-05-14,9:00,10:00,a\n2,Boats,Hall,2030-05-14,9:00,10:00,b\n"
        "3,Ships,Attic,2030-05-14,9:00,10:00,a\n"
    )

    assert sessions(f"ID,Session,Room,Date,Start,End,Order\n{rows}") == [
        {
            "title": "Boats",
            "room": "Hall",
            "date": "2030-05-14",
            "start": "9:00",
            "end": "10:00",
            "extra": {"Order": "a", "id": "2", "Order 2": "b"},
        },
        {
            "title": "Ships",
            "room": "Attic",
            "date": "2030-05-14",
            "start": "9:00",
            "end": "10:00",
            "extra": {"Order": "a"},
        },
    ]


def test_entries_of_a_list_in_json_are_one_session_each() -> None:
    entries = [
        {"title": "Boats", "start": "9:00", "speaker": name} for name in ("Jo Sample", "Mo Sample")
    ]

    assert len(sessions(json.dumps(entries), "talks.json")) == 2


@pytest.mark.parametrize(("slots", "told"), [(2, []), (1, ["F007"]), ("all", ["F007"])])
def test_what_says_how_many_slots_it_takes_has_one_id_in_all_of_them(
    slots: object, told: list[str]
) -> None:
    talk = {"code": "AB3", "title": "Knots", "slot_count": slots, "speakers": ["Jo Sample"]}
    rows = [{**talk, "start": f"2030-05-14T{hour}:00", "duration": 60} for hour in ("09", "11")]

    found = translation({"plan.json": rows})
    root: Any = found.roots[0]

    assert list(root["sessions"]) == ["AB3-2030-05-14", "AB3-2030-05-14-2"]
    assert [finding.code for finding in found.findings] == told


TALK = {"code": "KNOTS1", "title": "Knots", "speaker": "Jo Sample", "room": "Hall", "duration": 60}


@pytest.mark.parametrize(
    ("other", "codes"),
    [
        ({"start": "2030-02-23T11:30"}, []),
        ({"start": "2030-02-24T09:00", "room": "Attic"}, []),
        # twice at once, or not the same
        ({}, ["F007"]),
        ({"start": "2030-02-23T11:30", "title": "Nets"}, ["F007"]),
        ({"start": "2030-02-23T11:30", "speaker": "Mo Sample"}, ["F007"]),
    ],
)
def test_a_talk_that_is_held_again_has_its_id(other: dict[str, Any], codes: list[str]) -> None:
    first = {**TALK, "start": "2030-02-23T09:00"}
    document = translation({"talks.json": [first, {**first, **other}]}, "Europe/Oslo")

    assert [finding.code for finding in document.findings] == codes


def test_rows_of_one_date_are_one_session_where_the_title_says_more_than_a_kind() -> None:
    head = "date,presenter,title\n"
    one = "2030-05-14,Ada Sample,Meet the makers\n2030-05-14,Ben Test,Meet the makers\n"
    kinds = one.replace("Meet the makers", "Lightning talk")

    assert [each["speakers"] for each in sessions(head + one)] == [["ada-sample", "ben-test"]]
    assert [each["speakers"] for each in sessions(head + kinds)] == [["ada-sample"], ["ben-test"]]


def test_statuses_that_differ_within_a_session_are_those_of_its_people() -> None:
    when = "2030-05-14,9:00-10:00"
    rows = f"{when},Boats,Ada Sample,confirmed\n{when},Boats,Ben Test,declined\n"
    found = translated(
        f"Date,Time,Title,Speaker,Status\n{rows}{when},Boats,Cleo Made,tbc\n"
        "2030-05-14,10:00-11:00,Knots,Di Test,tbc\n"
    )
    boats, knots = found["sessions"].values()

    assert boats["speakers"] == ["ada-sample", "cleo-made"]
    assert boats["extra"] == {"speaker": "Ben Test"}
    assert "status" not in boats
    assert knots["status"] == "tentative"
    assert found["speakers"] == {
        "ada-sample": {"name": "Ada Sample"},
        "cleo-made": {"name": "Cleo Made", "confirmed": "false"},
        "di-test": {"name": "Di Test"},
    }


def test_somebody_on_another_day_than_the_row_above_has_a_session_without_a_title() -> None:
    rows = "14.5.2030,Jo Sample,Boats\n,Mo Sample,\n21.5.2030,Al Test,\n28.5.2030,Summer break,\n"

    assert [
        (one["date"], one["title"], one.get("speakers"))
        for one in sessions(f"Date,Speaker,Title\n{rows}")
    ] == [
        ("2030-05-14", "Boats", ["jo-sample", "mo-sample"]),
        ("2030-05-21", "Al Test", ["al-test"]),
        ("2030-05-28", "Summer break", None),
    ]


def test_who_has_no_talk_in_a_list_of_people_is_in_no_session() -> None:
    text = """\
Speaker,Dinner,Talk,Day,Time
Jo Sample,fish,Boats,2030-05-14,9:00-10:00
Mo Sample,beans,,,
"""
    found = translated(text)

    assert [one["speakers"] for one in found["sessions"].values()] == [["jo-sample"]]
    assert found["speakers"] == {
        "mo-sample": {"name": "Mo Sample", "extra": {"Dinner": "beans"}},
        "jo-sample": {"name": "Jo Sample"},
    }


@pytest.mark.parametrize("held", ["Panel", "Session"])
@pytest.mark.parametrize("name", ["Name", "First Name,Last Name"])
def test_a_list_of_who_is_on_which_panel_has_a_session_for_each_of_these(
    held: str, name: str
) -> None:
    ada, bo, cleo = ("Ada Sample", "Bo Test", "Cleo Probe")
    if "," in name:
        ada, bo, cleo = (one.replace(" ", ",") for one in (ada, bo, cleo))
    rows = (
        f"Knots,Moderator,{ada},Director,Rope Works,\nKnots,Panelist,{bo},Captain,,speaks late\n"
        f"1. The Law of Sails,Panelist,{cleo},Professor,Harbour University,\n"
        f"1. The Law of Sails,Panelist,{ada},Director,Rope Works,\n"
    )

    found = translated(f"{held},Role,{name},Title,Organization,Notes\n{rows}")
    kind = {"type": "panel"} if held == "Panel" else {}
    assert [*found["sessions"].values()] == [
        {
            "title": "Knots",
            **kind,
            "speakers": ["bo-test"],
            "moderator": ["ada-sample"],
            "notes": "speaks late",
        },
        {"title": "1. The Law of Sails", **kind, "speakers": ["cleo-probe", "ada-sample"]},
    ]
    assert [*found["speakers"].values()] == [
        {"name": "Ada Sample", "role": "Director", "organization": "Rope Works"},
        {"name": "Bo Test", "role": "Captain"},
        {"name": "Cleo Probe", "role": "Professor", "organization": "Harbour University"},
    ]


def test_who_is_on_which_panel_is_told_with_their_zones() -> None:
    rows = (
        "Ada Sample,Moderator,Knots,Rope Works,Europe/London\n"
        "Bo Test,Panelist,Knots,Sail Club,Asia/Tokyo\n"
    )

    found = translated(f"Name,Role,Panel,Organisation,Time zone\n{rows}")
    assert [*found["sessions"].values()] == [
        {"title": "Knots", "type": "panel", "speakers": ["bo-test"], "moderator": ["ada-sample"]}
    ]
    assert [*found["speakers"].values()] == [
        {"name": "Ada Sample", "organization": "Rope Works", "timezone": "Europe/London"},
        {"name": "Bo Test", "organization": "Sail Club", "timezone": "Asia/Tokyo"},
    ]


def test_a_zone_behind_what_is_said_of_somebody_is_theirs() -> None:
    slot = "1,Knots,2031-05-13,9:00 AM,10:15 AM"
    rows = (
        f"{slot},Ada,Sample,Moderator,Rope Works,Europe/London,2:00 PM\n"
        f"{slot},Bo,Test,Panelist,Sail Club,Asia/Tokyo,10:00 PM\n"
    )

    head = "Panel #,Panel Title,Day,Start,End,First Name,Last Name,Role,Affiliation,Time Zone"
    found = translated(f"{head},Local Time\n{rows}")
    [session] = found["sessions"].values()
    assert (session["start"], session["end"]) == ("9:00 AM", "10:15 AM")
    assert (session["speakers"], session["moderator"]) == (["bo-test"], ["ada-sample"])
    assert [one["timezone"] for one in found["speakers"].values()] == [
        *("Europe/London", "Asia/Tokyo")
    ]


def test_rows_of_people_say_as_what_they_are_and_may_name_nobody() -> None:
    rows = (
        "10:00-11:00,Ropes,\n,Moderator,Ada Sample\n,Panelist 1,Bo Test\n,Panelist 2,TBD\n"
        "11:00-11:15,Break,\n11:15-12:15,Knots,Cleo Probe\n"
    )

    found = translated(f"Time,Session,Speaker\n{rows}")
    assert [*found["sessions"].values()] == [
        {
            "title": "Ropes",
            "speakers": ["bo-test"],
            "moderator": ["ada-sample"],
            "time": "10:00-11:00",
            "extra": {"speaker": "TBD"},
        },
        {"title": "Break", "time": "11:00-11:15"},
        {"title": "Knots", "speakers": ["cleo-probe"], "time": "11:15-12:15"},
    ]


def test_whoever_declined_in_a_row_of_people_is_kept() -> None:
    rows = (
        "2031-05-13,9:00-10:00,Ropes,Host,Ada Sample,\n,,,Panelist,Bo Test,Declined\n"
        ",,,Panelist,TBC,\n,,,Panelist,Cleo Probe,\n"
    )

    [session] = translated(f"Date,Time,Title,Role,Name,Status\n{rows}")["sessions"].values()
    assert (session["speakers"], session["host"]) == (["cleo-probe"], ["ada-sample"])
    assert session["extra"] == {"speaker": "Bo Test", "speaker 2": "TBC"}


def test_answers_of_people_to_a_form_say_in_which_panel_they_are() -> None:
    rows = (
        "5/1/2031 10:22:11,Ada Sample,Director,Rope Works,Panel 1: Ropes,Moderator\n"
        "5/1/2031 11:02:43,Bo Test,Engineer,Sail Club,Panel 1: Ropes,Panelist\n"
    )

    head = "Timestamp,Your name,Your title,Organization,Which panel are you on?,Role"
    found = translated(f"{head}\n{rows}")
    assert [*found["sessions"].values()] == [
        {
            "title": "Panel 1: Ropes",
            "speakers": ["bo-test"],
            "moderator": ["ada-sample"],
            "type": "panel",
            "extra": {"Timestamp": "5/1/2031 10:22:11", "Timestamp 2": "5/1/2031 11:02:43"},
        }
    ]
    assert [*found["speakers"].values()] == [
        {"name": "Ada Sample", "role": "Director", "organization": "Rope Works"},
        {"name": "Bo Test", "role": "Engineer", "organization": "Sail Club"},
    ]


@pytest.mark.parametrize("head", ["Confirmed?", "Zugesagt", "RSVP"])
def test_answers_in_rows_of_people_are_theirs(head: str) -> None:
    rows = (
        "Knots,Moderator,Ada Sample,yes\nKnots,Panelist,Bo Test,pending\n"
        "Knots,Panelist,Cleo Probe,declined\nKnots,Panelist,Dan Muster,no\n"
    )

    found = translated(f"Panel,Role,Name,{head}\n{rows}")
    assert [*found["sessions"].values()] == [
        {
            "title": "Knots",
            "type": "panel",
            "speakers": ["bo-test", "dan-muster"],
            "moderator": ["ada-sample"],
            "extra": {"speaker": "Cleo Probe"},
        }
    ]
    assert [*found["speakers"].values()] == [
        {"name": "Ada Sample"},
        {"name": "Bo Test", "confirmed": "false"},
        {"name": "Dan Muster", "confirmed": "false"},
    ]


def test_answers_say_how_sure_a_session_is_and_any_other_word_is_kept() -> None:
    rows = "".join(
        f"Boats {answer},9:00-10:00,{answer}\n" for answer in ("yes", "no", "tbc", "–", "asked")
    )

    assert [
        (one.get("status"), one.get("extra")) for one in sessions(f"Title,Time,Confirmed\n{rows}")
    ] == [
        ("confirmed", None),
        ("tentative", None),
        ("tentative", None),
        (None, {"confirmed": "–"}),
        (None, {"confirmed": "asked"}),
    ]


def test_a_row_for_each_room_of_a_session_is_one_session_in_all_of_them() -> None:
    when = "2030-05-14,9:00,10:00"
    rows = (
        f"{when},Boats,Hall,Ada Sample\n{when},Boats,Attic,Ada Sample\n"
        f"{when},Opening,Cellar,\n{when},Opening,Library,\n"
        f"{when},Knots,Yard,Ben Test\n{when},Knots,Yard,Ben Test\n"
    )
    found = translated(f"Date,Start,End,Title,Room,Speaker\n{rows}")

    assert [
        (one["title"], one.get("rooms", one.get("room"))) for one in found["sessions"].values()
    ] == [
        ("Boats", ["Hall", "Attic"]),
        ("Opening", "Cellar"),
        ("Opening", "Library"),
        ("Knots", "Yard"),
        ("Knots", "Yard"),
    ]


@pytest.mark.parametrize("when", [{"time": "9:00-9:30"}, {}])
def test_who_is_listed_with_the_same_talk_in_json_gives_it_together(when: dict[str, str]) -> None:
    talk = {"session": "Sails in the cloud", **when}
    told = [
        {"name": "Ada Sample", "company": "Boats", "session": "Knots at sea", **when},
        {"name": "Jo Test", "company": "Nets", **talk},
        {"name": "Mo Probe", "company": "Oars", **talk},
    ]
    found = entries({"plan.json": told})["sessions"]

    assert [(one["title"], one["speakers"]) for one in found.values()] == [
        ("Knots at sea", ["ada-sample"]),
        ("Sails in the cloud", ["jo-test", "mo-probe"]),
    ]


def test_talks_of_one_title_in_json_stay_apart() -> None:
    told = [
        {"title": "Breakout", "speaker": name, "time": "9:00-9:30"} for name in ("Ada Sample", "Jo")
    ]
    found = entries({"talks.json": told})["sessions"]

    assert [one["speakers"] for one in found.values()] == [["ada-sample"], ["jo"]]
