"""Rooms that stand only in the first row of a block. All programmes are made up."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from confsched.formats import conferences, recognise
from confsched.reading import Document, read

HEAD = "Room,Title,Date,Start,End\n"


def translated(rows: list[tuple[str, ...]], head: str = HEAD) -> Document:
    text = head + "".join(",".join(row) + "\n" for row in rows)
    document = read("made.csv", text.encode())
    kind = recognise(document)
    assert kind is not None
    return next(conferences([(document, kind)], "ET"))


def rooms(rows: list[tuple[str, ...]], head: str = HEAD) -> list[str]:
    """The room of every session, in the order of the rows."""
    root: Any = translated(rows, head).roots[0]
    return [session.get("room", "") for session in root["sessions"].values()]


def row(room: str, title: str, start: int, day: int = 14) -> tuple[str, ...]:
    return room, title, f"2030-05-{day}", f"{start}:00", f"{start + 1}:00"


ROOMS = ("Hall", "", "", "Attic", "")
BY_ROOM = [
    row("Hall", "Boats", 9),
    row("", "Ships", 10),
    row("", "Lunch", 12),
    row("", "Knots", 13),
    row("Attic", "Sails", 9),
    row("", "Tides", 10),
]


def test_rows_below_have_the_room_of_their_block_and_breaks_have_none() -> None:
    assert rooms(BY_ROOM) == ["Hall", "Hall", "", "Hall", "Attic", "Attic"]


def test_it_is_told_once_at_the_first_of_the_rooms() -> None:
    [finding] = translated(BY_ROOM).findings

    assert (finding.code, str(finding.span), finding.message) == (
        "R404",
        "made.csv:2:1",
        "rooms stand only in the first row of each block: 3 rows below have the same one",
    )


def test_a_block_may_be_a_day() -> None:
    by_day = [
        *(row("Hall", "Boats", 9), row("", "Ships", 10), row("", "Knots", 11)),
        *(row("Attic", "Sails", 13, 15), row("", "Tides", 14, 15)),
    ]

    assert rooms(by_day) == ["Hall", "Hall", "Hall", "Attic", "Attic"]


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("2030-05-15", ["Hall", "Hall", "Hall", "Attic", "Attic"]),
        ("", ["Hall", "", "", "Attic", ""]),
    ],
)
def test_the_rows_of_a_day_may_have_no_times(second: str, expected: list[str]) -> None:
    dates = ("2030-05-14", "", "", second, "")
    rows: list[tuple[str, ...]] = [
        (room, "Talk", day, "40") for room, day in zip(ROOMS, dates, strict=True)
    ]

    assert rooms(rows, "Room,Title,Date,Duration\n") == expected


@pytest.mark.parametrize(
    "rows",
    [
        # in the order of time: who knows where the ships are
        [row("Hall", "A", 9), row("", "B", 10), row("Attic", "C", 11), row("", "D", 12)],
        # the first row has none
        [row("", "A", 9), row("Hall", "B", 10), row("", "C", 11), row("", "D", 12)],
        # as many with a room as without
        [row("Hall", "A", 9), row("", "B", 10), row("Attic", "C", 9), row("", "D", 10)],
        # two at the same time in one block
        [row("Hall", "A", 9), row("", "B", 9), row("", "C", 10), row("Attic", "D", 9)],
        # one block, whose room may be that of the opening alone
        [row("Hall", "A", 9), row("", "B", 10), row("", "C", 11)],
        # one that has no time yet
        [*BY_ROOM[:2], ("", "Later", "", "", ""), *BY_ROOM[3:]],
    ],
)
def test_an_empty_cell_stays_empty_where_it_may_mean_that_nobody_knows(
    rows: list[tuple[str, ...]],
) -> None:
    assert rooms(rows) == [cells[0] for cells in rows]


@settings(deadline=None)
@given(st.lists(st.integers(1, 5), min_size=2, max_size=4))
def test_what_is_carried_down_is_what_stood_there_before(lengths: list[int]) -> None:
    full = [
        row(f"Room {number}", f"Boats {number} {at}", 9 + at)
        for number, length in enumerate(lengths)
        for at in range(length)
    ]
    firsts = {sum(lengths[:number]) for number in range(len(lengths))}
    blank = [(one[0] if at in firsts else "", *one[1:]) for at, one in enumerate(full)]
    is_plain = 2 * len(lengths) < len(full)

    assert rooms(blank) == [one[0] for one in (full if is_plain else blank)]


def test_a_room_that_is_repeated_at_one_time_begins_no_block() -> None:
    rows: list[tuple[str, ...]] = [
        ("Hall", "Boats", "2030-05-14", "9:00", "9:05"),
        ("Hall", "Nets", "2030-05-14", "9:00", "9:05"),
        ("", "Oars", "2030-05-14", "9:05", "9:10"),
        ("", "Knots", "2030-05-14", "9:10", "9:15"),
        ("", "Ropes", "2030-05-14", "9:15", "9:20"),
    ]
    root: Any = translated(rows).roots[0]

    assert [one.get("room") for one in root["sessions"].values()] == [
        *("Hall", "Hall"),
        *(None, None, None),
    ]
    assert translated(rows).findings == ()


def test_rows_with_ids_of_their_own_leave_no_room_out() -> None:
    rows = "a,Hall,Boats,9:00-9:05\nb,,Nets,9:05-9:10\nc,,Oars,9:10-9:15\n"
    more = "d,Attic,Knots,9:00-9:05\ne,,Ropes,9:05-9:10\n"
    document = read("made.csv", f"Id,Room,Title,Time\n{rows}{more}".encode())
    kind = recognise(document)
    assert kind is not None
    found: Any = next(conferences([(document, kind)], "ET")).roots[0]

    assert [one.get("room") for one in found["sessions"].values()] == [
        *("Hall", None, None),
        *("Attic", None),
    ]


def test_a_room_that_is_left_out_with_its_date_is_that_of_the_rows_above() -> None:
    found = rooms(
        [
            ("Hall", "Boats", "2030-05-14", "9:00", "9:15"),
            ("", "Ships", "", "9:15", "9:30"),
            ("Attic", "Sails", "2030-05-14", "9:00", "9:15"),
            ("Yard", "Tides", "2030-05-15", "9:00", "9:15"),
        ]
    )

    assert found == ["Hall", "Hall", "Attic", "Yard"]


def test_a_room_that_is_left_out_beside_a_date_stays_so() -> None:
    found = rooms([row("Hall", "Boats", 9), row("", "Ships", 10), row("Attic", "Sails", 9)])

    assert found == ["Hall", "", "Attic"]
