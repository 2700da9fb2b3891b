"""Workbooks whose sheets tell sessions twice, or more of them. All of it is made up."""

from typing import Any

import pytest
from test_workbooks import Rows, book, translated

HEAD: list[object] = ["Start", "End", "Room", "Title", "Speaker"]
MONDAY: Rows = [
    ["09:00", "09:30", "Hall", "Boats", "Ada Sample"],
    ["09:30", "10:00", "Hall", "Coffee", ""],
]
TUESDAY: Rows = [
    ["09:00", "09:30", "Hall", "Nets", "Jo Sample"],
    ["09:30", "10:00", "Hall", "Coffee", ""],
]
DATED: Rows = [
    *(["2030-05-06", *row] for row in MONDAY),
    *(["2030-05-07", *row] for row in TUESDAY),
]
DAYS = {"Mon 6 May 2030": [HEAD, *MONDAY], "Tue 7 May 2030": [HEAD, *TUESDAY]}


def sessions(**sheets: Rows) -> list[Any]:
    return [*translated(book(**sheets))["sessions"].values()]


@pytest.mark.parametrize(
    "whole",
    [
        [["Date", *HEAD], *DATED],
        [
            ["Day", *HEAD],
            *(["Monday", *row] for row in MONDAY),
            *(["Tuesday", *r] for r in TUESDAY),
        ],
        # neither ends nor rooms
        [["Date", "Time", "Title"], *([row[0], row[1], row[4]] for row in DATED)],
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_sheet_of_all_sessions_and_those_of_days_tell_each_once(
    whole: Rows,
    first: bool,  # noqa: FBT001 -- a case
) -> None:
    found = sessions(**({"All": whole, **DAYS} if first else {**DAYS, "All": whole}))

    assert [
        (one["date"][:10], one["start"], one["end"], one["room"], one["title"], one.get("speakers"))
        for one in found
    ] == [
        ("2030-05-06", "09:00", "09:30", "Hall", "Boats", ["ada-sample"]),
        ("2030-05-06", "09:30", "10:00", "Hall", "Coffee", None),
        ("2030-05-07", "09:00", "09:30", "Hall", "Nets", ["jo-sample"]),
        ("2030-05-07", "09:30", "10:00", "Hall", "Coffee", None),
    ]
    assert not any("day" in one or "time" in one for one in found)


def test_what_is_in_two_rooms_is_told_of_two_sessions() -> None:
    other: Rows = [[*row[:3], "Attic", *row[4:]] for row in DATED]
    found = sessions(Dates=[["Date", *HEAD], *DATED], More=[["Date", *HEAD], *other])

    assert [one["title"] for one in found if one["title"] != "Coffee"] == 2 * ["Boats", "Nets"]


def test_what_is_called_alike_at_one_time_is_told_of_one_after_the_other() -> None:
    rows: Rows = [["9:00", "10:00", "Making", "Boats"], ["9:00", "10:00", "Making", "Nets"]]
    rooms: Rows = [["2030-05-06", *rows[0][:3], "Hall"], ["2030-05-06", *rows[0][:3], "Attic"]]
    found = sessions(
        All=[["Date", "Start", "End", "Title", "Room"], *rooms],
        Monday=[["Start", "End", "Title", "Abstract"], *rows],
    )

    assert [(one["room"], one["abstract"]) for one in found] == [
        ("Hall", "Boats"),
        ("Attic", "Nets"),
    ]


@pytest.mark.parametrize(
    ("name", "titles"),
    [
        ("Side events", ["Boats", "Coffee", "Knots"]),
        ("Old talks", ["Boats", "Coffee"]),
        ("Programme (old)", ["Boats", "Coffee"]),
        ("Kopie", ["Boats", "Coffee"]),
    ],
)
def test_a_sheet_with_the_columns_of_the_programme_is_of_it_unless_it_is_old(
    name: str, titles: list[str]
) -> None:
    head = ["Date", *HEAD]
    knots: Rows = [head, ["2030-05-06", "11:00", "11:30", "Hall", "Knots", "Ed Sample"]]
    found = sessions(**{"Programme": [head, *DATED[:2]], name: knots})

    assert [one["title"] for one in found] == titles


def test_a_sheet_with_columns_of_its_own_beside_the_programme_is_none_of_it() -> None:
    shifts: Rows = [
        ["Date", "Start", "End", "Name", "Task"],
        ["2030-05-06", "08:00", "9:00", "Ed", "Door"],
    ]
    found = sessions(Programme=[["Date", *HEAD], *DATED[:2]], Helpers=shifts)

    assert [one["title"] for one in found] == ["Boats", "Coffee"]


def test_what_people_offered_in_a_form_is_no_track_of_the_programme() -> None:
    head: list[object] = ["Timestamp", "Your name", "Title of your talk", "Abstract"]
    offers: Rows = [head, ["1/5/2030 10:00:00", "Ada Sample", "Boats", "Of wood."]]
    found = sessions(**DAYS, **{"Form responses 1": offers})

    assert [(one["title"], one.get("track")) for one in found] == [
        ("Boats", None),
        ("Coffee", None),
        ("Nets", None),
        ("Coffee", None),
    ]


@pytest.mark.parametrize(
    ("names", "titles"),
    [
        (("Programme 2030", "Programme 2029"), ["Boats", "Coffee"]),
        (("2030", "2029"), ["Boats", "Coffee"]),
        (("Harbour 2030", "Harbour 2029"), ["Boats", "Coffee"]),
        (("Programme", "Last year"), ["Boats", "Coffee"]),
        (("May 2030", "May 2029"), ["Boats", "Coffee", "Knots"]),
        (("Hall 2030", "Attic 2029"), ["Boats", "Coffee", "Knots"]),
    ],
)
def test_a_sheet_of_an_older_year_is_none_of_the_programme(
    names: tuple[str, str], titles: list[str]
) -> None:
    head = ["Date", *HEAD]
    old: Rows = [head, ["2029-05-06", "11:00", "11:30", "Hall", "Knots", "Ed Sample"]]
    found = sessions(**{names[0]: [head, *DATED[:2]], names[1]: old})

    assert [one["title"] for one in found] == titles
