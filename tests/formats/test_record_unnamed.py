"""Columns without a name: what stands in them tells what they are. All of it is made up."""

from typing import Any

import pytest
from test_records import sessions
from translating import translated, translation


def test_a_column_without_a_name_whose_texts_begin_with_roles_is_of_people() -> None:
    text = (
        "Time;Title;Speakers;\n"
        "9:00-9:30;Boats;Ada Sample;Chair: Jo Test\n"
        "9:30-10:00;Nets;Mo Probe;\n"
        "10:00-10:30;Oars;Ada Sample;Chair: tbd\n10:30-11:00;Ropes;;Moderator: Mo Probe\n"
    )

    assert sessions(text) == [
        {
            "title": "Boats",
            "time": "9:00-9:30",
            "speakers": ["ada-sample"],
            "chair": ["jo-test"],
        },
        {"title": "Nets", "time": "9:30-10:00", "speakers": ["mo-probe"]},
        {
            "title": "Oars",
            "time": "10:00-10:30",
            "speakers": ["ada-sample"],
            "extra": {"chair": "tbd"},
        },
        {"title": "Ropes", "time": "10:30-11:00", "moderator": ["mo-probe"]},
    ]


def test_texts_of_which_one_says_no_role_are_kept() -> None:
    text = (
        "Time;Title;Speakers;\n"
        "9:00-9:30;Boats;Ada Sample;Chair: Jo Test\n"
        "9:30-10:00;Nets;Mo Probe;Bring: a knife\n"
        "10:00-10:30;Oars;Ada Sample;\n"
    )

    assert [one.get("extra") for one in sessions(text)] == [
        {"column 4": "Chair: Jo Test"},
        {"column 4": "Bring: a knife"},
        None,
    ]


LABELS = ["Ada Sample", "Panel: Jo Probe & Mo Probe", "Zoë Example", "Ben Test"]


@pytest.mark.parametrize(
    ("labels", "speakers"),
    [
        (LABELS, [["ada-sample"], ["jo-probe", "mo-probe"], ["zoe-example"], ["ben-test"], None]),
        (["In the harbour", "Far out", "By the quay", "Ben Test"], [None] * 5),
    ],
)
def test_a_column_that_has_titles_where_the_other_has_none_may_be_of_people(
    labels: list[str], speakers: list[list[str] | None]
) -> None:
    titles = ["Boats", "Nets", "Sails", "Knots", ""]
    rows = [
        {"time": f"{hour}:00-{hour}:45", "label": label, "talk": title}
        for hour, (label, title) in enumerate(zip([*labels, "Tea"], titles, strict=True), 9)
    ]
    found = translated({"plan.json": rows})["sessions"].values()

    assert [one["title"] for one in found] == ["Boats", "Nets", "Sails", "Knots", "Tea"]
    assert [one.get("speakers") for one in found] == speakers


def test_starts_with_ends_below_a_name_that_nobody_knows_are_times_and_dates_beside_them_days() -> (
    None
):
    text = (
        "Wann?! Tag;Wann?! Zeit;Title;Speakers;Count\n"
        "14.5.2030;9:00-9:30;Boats;Ada Sample;9-10\n"
        "14.5.2030;9:30-10:00;Nets;Mo Probe;9-10\n"
        "15.5.2030;10:00-10:30;Oars;Ada Sample;9-10\n"
        "15.5.2030;all day;Ropes;Mo Probe;9-10\n"
    )

    assert [
        (one["title"], one["date"], one.get("time"), one["extra"]) for one in sessions(text)
    ] == [
        ("Boats", "2030-05-14", "9:00-9:30", {"Count": "9-10"}),
        ("Nets", "2030-05-14", "9:30-10:00", {"Count": "9-10"}),
        ("Oars", "2030-05-15", "10:00-10:30", {"Count": "9-10"}),
        ("Ropes", "2030-05-15", None, {"Wann?! Zeit": "all day", "Count": "9-10"}),
    ]


def test_starts_with_ends_are_times_though_another_column_has_dates() -> None:
    text = (
        "Date;Block;Title;Speaker\n"
        "14.5.2030;9:00-9:30;Boats;Ada Sample\n"
        ";9:30-10:00;Nets;Mo Probe\n"
        "15.5.2030;10:00-10:30;Oars;Ada Sample\n"
    )

    assert [(one["title"], one["date"], one["time"]) for one in sessions(text)] == [
        ("Boats", "2030-05-14", "9:00-9:30"),
        ("Nets", "2030-05-14", "9:30-10:00"),
        ("Oars", "2030-05-15", "10:00-10:30"),
    ]


TIMED = [
    {"title": "Boats", "date": "2030-05-14", "start": "9:00", "end": "9:20"},
    {"title": "Nets", "date": "2030-05-14", "start": "9:30", "end": "9:45"},
]


@pytest.mark.parametrize(
    "head", ["Date,Time,,Title", "Date,Start,,Title", "Date,,End,Title", "Datum,Uhrzeit,,Titel"]
)
def test_one_name_above_two_columns_of_times_is_that_of_starts_and_ends(head: str) -> None:
    rows = "2030-05-14,9:00,9:20,Boats\n2030-05-14,9:30,9:45,Nets\n"

    assert sessions(f"{head}\n{rows}") == TIMED


@pytest.mark.parametrize("other", ["9:00-9:30,9:20", "9:00,late"])
def test_what_stands_behind_ranges_or_is_no_time_is_no_end(other: str) -> None:
    rows = f"2030-05-14,{other},Boats\n2030-05-14,{other},Nets\n"
    found = sessions(f"Date,Time,,Title\n{rows}")

    assert [one["extra"] for one in found] == [{"column 3": other.split(",")[1]}] * 2


@pytest.mark.parametrize(
    ("texts", "starts"),
    [
        (("8:00 AM", "9:30 AM", "1:00 PM"), ["8:00 AM", "9:30 AM", "1:00 PM"]),
        (("08:00", "09:30", "13:00"), ["08:00", "09:30", "13:00"]),
        (("1:00", "0:45", "1:30"), [None] * 3),  # lengths
        (("8:00", "8:00", "8:00"), [None] * 3),  # which says nothing of any
        (("8:01", "9:30", "13:07"), [None] * 3),  # when a program noted something
    ],
)
def test_starts_below_a_name_that_nobody_knows_are_times_where_nothing_else_says_any(
    texts: tuple[str, ...], starts: list[str | None]
) -> None:
    rows = zip(texts, ("Boats", "Nets", "Oars"), ("Ada Sample", "Jo Test", "Ben Test"), strict=True)
    told = [dict(zip(("USEDT", "SessionTitle", "SpeakerName"), row, strict=True)) for row in rows]
    found: Any = translation({"plan.json": told}).roots[0]

    assert [one.get("start") or one.get("time") for one in found["sessions"].values()] == starts
