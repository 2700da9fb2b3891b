"""Grids with rows between their slots that say who leads what is in these. All of it is made up."""

from typing import Any

import pytest
from test_grids import Rows, book, grid

FIRST: list[object] = ["9:00-10:30", "Boats", "Nets"]
COFFEE: list[object] = ["10:30-11:00", "Coffee", "Coffee"]
LAST: list[object] = ["11:00-12:30", "Quays", "Knots"]


def leading(*rows: list[object]) -> list[tuple[object, ...]]:
    """Of each session the title, who chairs and who moderates."""
    sheet: Rows = [["Time", "Hall A", "Hall B"], *rows]
    found = grid(book({"14 May 2030": (sheet, [])}))
    assert found is not None
    root: Any = found.roots[0]
    return [
        (one["title"], one.get("chair"), one.get("moderator")) for one in root["sessions"].values()
    ]


@pytest.mark.parametrize(
    ("chairs", "others"),
    [
        (["Chair", "Ada Sample", "Ben Sample"], ["Chair:", "Cleo Sample", "Dan Sample"]),
        (["", "Chair: Ada Sample", "Chair: Ben Sample"], ["Vorsitz", "Cleo Sample", "Dan Sample"]),
    ],
)
@pytest.mark.parametrize("above", [True, False])
def test_a_row_of_chairs_is_said_of_the_slot_on_its_side(
    chairs: list[object],
    others: list[object],
    above: bool,  # noqa: FBT001 -- a case
) -> None:
    rows = (chairs, FIRST, COFFEE, others, LAST) if above else (FIRST, chairs, COFFEE, LAST, others)

    assert leading(*rows) == [
        ("Boats", ["ada-sample"], None),
        ("Nets", ["ben-sample"], None),
        ("Coffee", None, None),
        ("Quays", ["cleo-sample"], None),
        ("Knots", ["dan-sample"], None),
    ]


def test_not_everything_has_somebody_who_leads_it() -> None:
    assert leading(FIRST, ["Moderator", "Ada Sample", ""], COFFEE, LAST) == [
        ("Boats", None, ["ada-sample"]),
        ("Nets", None, None),
        ("Coffee", None, None),
        ("Quays", None, None),
        ("Knots", None, None),
    ]


def test_nobody_chairs_a_break_but_what_is_below_it() -> None:
    rows = leading(FIRST, COFFEE, ["Chair", "Ada Sample", "Ben Sample"], LAST)

    assert [chairs for _, chairs, _ in rows] == [None, None, None, ["ada-sample"], ["ben-sample"]]


def test_people_stand_in_a_row_of_their_own_beside_a_time_for_both() -> None:
    rows: Rows = [
        ["14 May 2030"],
        ["Time", "Hall A", "Hall B"],
        ["9:00-9:45", "On boats", "On ships"],
        ["", "Ada Sample, Sample Institute", "Ben Tester, Harbour"],
        ["9:45-10:30", "Old Ropes", "Wind and rain"],
        ["", "Tidal Power", "Rooftop Solar"],
        ["10:30-11:00", "Panel: Who pays?", ""],
        ["", "Moderator: Ada Sample; Cleo Probe", ""],
    ]
    merges = ["A3:A4", "A5:A6", "A7:A8", "B7:C7", "B8:C8"]
    found = grid(book({"Made": (rows, merges)}))
    assert found is not None
    root: Any = found.roots[0]
    told = [
        (one["title"], one.get("speakers"), one.get("moderator"))
        for one in root["sessions"].values()
    ]

    assert told == [
        ("On boats", ["ada-sample"], None),
        ("On ships", ["ben-tester"], None),
        ("Old Ropes", None, None),
        ("Wind and rain", None, None),
        ("Tidal Power", None, None),
        ("Rooftop Solar", None, None),
        ("Who pays?", ["cleo-probe"], ["ada-sample"]),
    ]


def test_who_leads_below_what_is_for_everybody_leads_until_the_next_of_it() -> None:
    found = leading(
        ["9:00-9:30", "Opening"],
        ["Chair", "Ada Sample", "Ben Sample"],
        ["9:30-9:45", "Boats", "Knots"],
        ["9:45-10:00", "Sails", "Ropes"],
        ["10:00-10:30", "Coffee break"],
        ["10:30-11:00", "Oars", "Nets"],
    )

    assert found == [
        ("Opening", None, None),
        ("Boats", ["ada-sample"], None),
        ("Knots", ["ben-sample"], None),
        ("Sails", ["ada-sample"], None),
        ("Ropes", ["ben-sample"], None),
        ("Coffee break", None, None),
        ("Oars", None, None),
        ("Nets", None, None),
    ]
