"""Heads of blocks in a list, with more than a name: who chairs, where, when. All are made up."""

import json
from pathlib import Path
from typing import Any

import pytest
from test_records import sessions, translated, translation

from confsched import api
from confsched.formats import conferences, recognise
from confsched.reading import read

HEAD = "Date,Time,Room,Title,Speaker,Chair\n"


def test_who_chairs_a_block_chairs_its_talks() -> None:
    text = f"""\
{HEAD}2030-05-14,,Hall,Session 1,,Chair: Cleo Sample
,09:00-09:30,,Boats,Ada Sample,
,09:30-10:00,Attic,Nets,Ben Sample,
,10:00-10:30,,Coffee break,,
,,,Session 2,,Chair: tbd
,10:30-11:00,,Knots,Dan Sample,
"""
    found = [
        (one["title"], one.get("room"), one.get("chair"), one.get("track"), one.get("extra"))
        for one in translated(text)["sessions"].values()
    ]

    assert found == [
        ("Boats", "Hall", ["cleo-sample"], "Session 1", None),
        ("Nets", "Attic", ["cleo-sample"], "Session 1", None),
        ("Coffee break", None, None, None, None),
        ("Knots", None, None, "Session 2", {"chair": "Chair: tbd"}),
    ]


def test_a_heading_in_the_column_of_times_may_have_a_chair_beside_it() -> None:
    text = "Time,Title,Speaker\nSession 1,,Chair: Cleo Sample\n9:00-9:30,Boats,Ada Sample\n"

    assert translated(text)["sessions"] == {
        "boats": {
            "title": "Boats",
            "time": "9:00-9:30",
            "speakers": ["ada-sample"],
            "chair": ["cleo-sample"],
            "extra": {"session": "Session 1"},
        }
    }


BOATS = "2030-05-14,09:00-09:30,Hall,Boats,Ada Sample,\n"
NETS = "2030-05-14,09:30-09:50,Hall,Nets,Ben Sample,\n"
BESIDE = "2030-05-14,09:00-10:00,Attic,Knots,Dan Sample,\n"
BLOCK = "2030-05-14,09:00-10:00,Hall,Session 1: Sea,,Cleo Sample\n"


def test_a_block_whose_time_its_talks_fill_is_no_session_beside_them() -> None:
    found = sessions(HEAD + BLOCK + BESIDE + BOATS + NETS)

    assert [(one["title"], one.get("chair")) for one in found] == [
        ("Knots", None),
        ("Boats", ["cleo-sample"]),
        ("Nets", ["cleo-sample"]),
    ]


@pytest.mark.parametrize("discussion", ["", "2030-05-14,09:40-10:00,Hall,Discussion,,\n"])
def test_talks_that_fill_the_room_of_a_row_are_its_block_however_it_is_called(
    discussion: str,
) -> None:
    block = BLOCK.replace("Session 1: Sea", "Tour of the sea")
    nets = NETS.replace("09:50", "09:40") if discussion else NETS
    found = sessions(HEAD + block + BESIDE + BOATS + nets + discussion)

    assert [(one["title"], one.get("chair")) for one in found] == [
        ("Knots", None),
        ("Boats", ["cleo-sample"]),
        ("Nets", ["cleo-sample"]),
        *([("Discussion", ["cleo-sample"])] if discussion else []),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        BLOCK + BOATS,  # one talk in the room of a session is a clash
        BLOCK + NETS + BESIDE,
        BLOCK + BOATS + NETS.replace("09:30", "09:20"),
        BLOCK.replace("10:00", "12:00") + BOATS + NETS,
        BLOCK.replace("Session 1: Sea", "Registration") + BOATS + NETS,
        BLOCK.replace(",,Cleo", ",Eve Sample,Cleo") + BOATS + NETS,
    ],
)
def test_what_its_talks_do_not_fill_is_a_session(rows: str) -> None:
    assert len(sessions(HEAD + rows)) == rows.count("\n")


def test_talks_without_ends_fill_a_block_that_says_when_it_ends() -> None:
    text = f"""\
{HEAD}2030-05-14,09:00-10:30,Hall,Session 1: Sea,,Cleo Sample
2030-05-14,09:00,,Boats,Ada Sample,
2030-05-14,09:30,,Nets,Ben Sample,
2030-05-14,09:50,,Coffee,,
2030-05-14,10:00,,Knots,Dan Sample,
2030-05-14,10:30-11:00,Hall,Regatta,,Cleo Sample
"""
    document = read("talks.csv", text.encode())
    kind = recognise(document)

    assert kind is not None
    [found] = conferences([(document, kind)])
    root: Any = found.roots[0]
    assert [
        (one["title"], one.get("start"), one.get("end"), one.get("chair"), one.get("room"))
        for one in root["sessions"].values()
    ] == [
        ("Boats", "09:00", "09:30", ["cleo-sample"], "Hall"),
        ("Nets", "09:30", "09:50", ["cleo-sample"], "Hall"),
        ("Coffee", "09:50", "10:00", None, None),
        ("Knots", "10:00", "10:30", ["cleo-sample"], "Hall"),
        ("Regatta", None, None, ["cleo-sample"], "Hall"),
    ]
    assert [one.message for one in found.findings] == [
        "3 talks do not say when they end: they are taken to fill their sessions"
    ]


def test_talks_without_ends_that_begin_later_than_their_block_are_left_alone() -> None:
    text = f"{HEAD}{BLOCK}2030-05-14,09:10,,Boats,Ada Sample,\n2030-05-14,09:30,,Nets,Ben Sample,\n"

    assert [one["title"] for one in sessions(text)] == ["Session 1: Sea", "Boats", "Nets"]


def test_what_is_marked_or_chaired_without_a_time_heads_the_talks_below_it() -> None:
    rows = [
        {"title": "Floating things", "session": True, "subtitle": "Session Chair: Cleo Sample"},
        {"title": "Boats", "time": "9:00-9:30", "subtitle": "Ada Sample (Boatly)"},
        {"title": "Nets", "time": "9:30-10:00", "subtitle": "TBD"},
        {"title": "Coffee break", "time": "10:00-10:30"},
        {"title": "Things that hold", "chair": "Dan Sample"},
        {"title": "Knots", "time": "10:30-11:00", "subtitle": "Ed Sample and Fay Sample"},
        {"title": "Ropes", "time": "11:00-11:30", "subtitle": "Gus Sample (Ropery)"},
        {
            "title": "Panel: What holds",
            "time": "11:30-12:00",
            "subtitle": "Moderator: Jo Sample (Writer, Harbour Times), "
            "Panelists: Ada Sample (Boatly), Gus Sample (Ropery).",
        },
        {"title": "Sponsors", "session": True},
    ]
    text = json.dumps([{"date": "2030-05-14", "events": rows}])
    found = [
        (one["title"], one.get("speakers"), one.get("chair"), one.get("extra"))
        for one in sessions(text, "plan.json")
    ]

    assert found == [
        ("Boats", ["ada-sample"], ["cleo-sample"], {"session": "Floating things"}),
        ("Nets", None, ["cleo-sample"], {"session": "Floating things", "speaker": "TBD"}),
        ("Coffee break", None, None, None),
        ("Knots", ["ed-sample", "fay-sample"], ["dan-sample"], {"session": "Things that hold"}),
        ("Ropes", ["gus-sample"], ["dan-sample"], {"session": "Things that hold"}),
        (
            "Panel: What holds",
            ["ada-sample", "gus-sample"],
            None,  # it has a moderator of its own
            {"session": "Things that hold"},
        ),
        ("Sponsors", None, None, {"session": "true"}),
    ]


def test_a_block_without_a_time_ends_with_its_day_and_where_somebody_closes_that() -> None:
    rows = [
        {"title": "Floating things", "session": True, "subtitle": "Session Chair: Cleo Sample"},
        {"title": "Boats", "time": "9:00-9:30", "subtitle": "Ada Sample (Boatly)"},
        {"title": "Closing remarks", "time": "9:30-9:40", "subtitle": "Dan Sample (Harbour)"},
    ]
    next_day = [{"title": "Nets", "time": "9:00-9:30", "subtitle": "Ben Sample (Ropery)"}]
    for last in (rows, rows[:2]):
        days = [{"date": "2030-05-14", "events": last}, {"date": "2030-05-15", "events": next_day}]
        found = [
            (one["title"], one.get("chair"), one.get("extra"))
            for one in sessions(json.dumps(days), "plan.json")
        ]

        assert [one for one in found if one[0] != "Closing remarks"] == [
            ("Boats", ["cleo-sample"], {"session": "Floating things"}),
            ("Nets", None, None),
        ]
        assert ("Closing remarks", None, None) in found or last == rows[:2]


def test_who_stands_in_the_row_of_a_session_that_is_called_by_their_part_leads_it() -> None:
    text = """Time,Title,Authors
9:00-10:00,Session 1 (Chair),Cleo Sample
,Boats,Ada Sample and Ben Sample
,Nets,Dan Sample
10:00-10:30,Boats (Moor),Ed Sample
"""
    first, second = sessions(text)

    assert first == {
        "title": "Session 1",
        "time": "9:00-10:00",
        "speakers": ["ada-sample", "ben-sample", "dan-sample"],
        "chair": ["cleo-sample"],
        "description": "- Boats: Ada Sample, Ben Sample\n- Nets: Dan Sample",
        "extra": {
            "contents": [
                {"title": "Boats", "speakers": ["Ada Sample", "Ben Sample"]},
                {"title": "Nets", "speakers": ["Dan Sample"]},
            ]
        },
    }
    assert second == {
        "title": "Boats (Moor)",
        "time": "10:00-10:30",
        "speakers": ["ed-sample"],
    }


def test_a_row_with_nothing_but_who_chairs_and_a_room_is_no_head_and_its_lack_is_told(
    tmp_path: Path,
) -> None:
    path = tmp_path / "made.csv"
    path.write_text(
        "Date,Time,Title,Speaker,Chair,Room\n2030-05-14,9:00-9:20,Boats,Ada Sample,,Hall\n"
        ",,,,Jo Sample,Attic\n2030-05-14,9:20-9:40,Knots,Ben Sample,,Attic\n"
        "2030-05-14,9:40-10:00,Sails,Cleo Sample,,Attic\n"
    )
    schedule = api.load(path)

    assert [one.title for one in schedule.sessions] == ["Boats", "untitled", "Knots", "Sails"]


@pytest.mark.parametrize(
    "head",
    [
        "Session 1: Rigging. Chair: Cleo Sample (Test Bay)",
        "Session 1: Rigging (Chair: Cleo Sample)",
        "Session 1: Rigging – Chair: Cleo Sample",
        "Секция 1: Rigging. Председатель: Cleo Sample",
    ],
)
def test_who_leads_a_block_may_stand_in_its_name(head: str) -> None:
    text = f"Time,Title,Speaker\n{head},,\n9:00-9:30,Boats,Ada Sample\n9:30-10:00,Nets,Ben Sample\n"
    found = [(one["chair"], one["track"]) for one in sessions(text)]

    assert found == [(["cleo-sample"], f"{head[:9].rstrip(':')}: Rigging")] * 2


def test_a_block_ends_with_its_day() -> None:
    text = """\
Time,Title,Speaker
14 May 2030,,
Session 1,,
9:00-9:30,Boats,Ada Sample
15 May 2030,,
9:00-9:30,Nets,Ben Sample
"""

    assert [one.get("extra") for one in sessions(text)] == [{"session": "Session 1"}, None]


def told_open(text: str) -> list[Any]:
    """The sessions of a list in which somebody has to infer ends, which is told."""
    found = translation(text)
    assert {one.code for one in found.findings} == {"T211"}
    root: Any = found.roots[0]
    return [*root["sessions"].values()]


TIMED = "Time,Title,Speaker\n"
OPEN = "9:00,Sea,{}\n9:00,Boats,Ada Sample\n9:20,Nets,Ben Sample\n9:40,Coffee,\n"
LAND = (
    "10:00,Land,{}\n10:00,Goats,Dan Sample\n10:20,Questions,\n10:30,Hay,Jo Sample\n11:00,Closing,\n"
)


@pytest.mark.parametrize("chair", ["", "Chair: Cleo Sample"])
def test_what_begins_with_the_first_of_its_talks_heads_them_where_nothing_says_an_end(
    chair: str,
) -> None:
    found = [
        (one["title"], one.get("track"))
        for one in told_open(TIMED + (OPEN + LAND).format(chair, chair))
    ]

    assert found == [
        ("Boats", "Sea"),
        ("Nets", "Sea"),
        ("Coffee", None),
        ("Goats", "Land"),
        ("Questions", "Land"),
        ("Hay", "Land"),
        ("Closing", None),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        OPEN.format(""),  # one alone may be beside the first talk
        OPEN.format("")
        + LAND.format("").replace("10:00,Goats", "10:00,Hens,Mo Sample\n10:00,Goats"),
        OPEN.format("Mo Sample") + LAND.format("Al Sample"),
    ],
)
def test_what_may_be_beside_talks_heads_none_of_them(rows: str) -> None:
    assert sum("track" in one for one in told_open(TIMED + rows)) == 0


def test_several_rows_with_nothing_but_a_title_head_the_talks_below_them() -> None:
    text = f"{TIMED},Sea,\n9:00-9:20,Boats,Ada Sample\n9:20-9:40,Nets,Ben Sample\n"
    text += "9:40-10:00,Coffee,\n,Land,\n10:00-10:20,Goats,Dan Sample\n"
    found = [(one["title"], one.get("track")) for one in sessions(text)]

    assert found == [
        ("Boats", "Sea"),
        ("Nets", "Sea"),
        ("Coffee", None),
        ("Goats", "Land"),
    ]
    assert "Tour" in [one["title"] for one in sessions(f"{text},Tour,\n")]  # it may wait for a time


def test_the_first_of_a_day_lasts_until_the_next_where_only_blocks_say_when_they_end() -> None:
    rows = "8:30,Registration,\n9:00-9:40,Sea,\n9:00,Boats,Ada Sample\n9:20,Nets,Ben Sample\n"

    assert [(one["title"], one["start"], one["end"]) for one in told_open(TIMED + rows)] == [
        ("Registration", "8:30", "9:00"),
        ("Boats", "9:00", "9:20"),
        ("Nets", "9:20", "09:40"),
    ]


def test_who_chairs_may_be_told_below_the_name_of_the_session_that_talks_are_in() -> None:
    sea, land = '"S1: Sea\nChair: Cleo Sample"', '"S2: Land\nChair: Fay Sample"'
    rows = [
        f"{sea},9:00-9:20,Boats,Ada Sample",
        f"{sea},9:20-9:40,Nets,Ben Sample",
        f"{land},9:40-10:00,Goats,Dan Sample",
        f"{land},10:00-10:20,Hay,Jo Test",
    ]
    found = [
        (one["title"], one["track"], one["chair"])
        for one in sessions("\n".join(["Session,Time,Title,Speaker", *rows]))
    ]

    assert found == [
        ("Boats", "S1: Sea", ["cleo-sample"]),
        ("Nets", "S1: Sea", ["cleo-sample"]),
        ("Goats", "S2: Land", ["fay-sample"]),
        ("Hay", "S2: Land", ["fay-sample"]),
    ]


def test_blocks_at_one_time_stand_below_each_other_with_their_talks() -> None:
    rows = (
        "9:00-10:00,Session 1: Boats,,Hall\n9:00-9:30,Sails,Ada Sample,\n"
        "9:30-10:00,Oars,Ben Test,\n"
        "9:00-10:00,Session 2: Nets,,Attic\n9:00-9:30,Knots,Cleo Probe,\n"
        "9:30-10:00,Ropes,Dan Made,\n"
    )

    assert [
        (one["title"], one["track"], one["room"])
        for one in sessions(f"Time,Title,Speakers,Room\n{rows}")
    ] == [
        ("Sails", "Session 1: Boats", "Hall"),
        ("Oars", "Session 1: Boats", "Hall"),
        ("Knots", "Session 2: Nets", "Attic"),
        ("Ropes", "Session 2: Nets", "Attic"),
    ]


def test_a_block_may_begin_with_an_opening_which_is_none_of_its_talks() -> None:
    rows = (
        "Block 1: Craft,,,\n2030-05-14,9:00-9:15,Opening,\n"
        "2030-05-14,9:15-10:00,Boats,Ada Sample\n2030-05-14,10:00-11:00,Ropes,Ben Test\n"
        "Block 2: Trade,,,\n2030-05-14,11:30-12:00,Knots,Cleo Probe\n"
    )

    assert [
        (one["title"], one.get("track")) for one in sessions(f"Date,Time,Title,Speaker\n{rows}")
    ] == [
        ("Opening", None),
        ("Boats", "Block 1: Craft"),
        ("Ropes", "Block 1: Craft"),
        ("Knots", "Block 2: Trade"),
    ]
