"""Titles that say when and where sessions are. All of it is made up."""

import pytest
from test_records import sessions


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Boats, Monday 6 May 2030, 9:00-9:45, Hall A",
            "Knots, Tuesday 7 May 2030, 10-11am, Hall B",
        ),
        ("Boats (Mon 6 May 2030, 9:00-9:45, Hall A)", "Knots (Tue 7 May 2030, 10-11am, Hall B)"),
        ("Boats – 2030-05-06 9:00-9:45 – Hall A", "Knots – 2030-05-07 10-11am – Hall B"),
        ("Boats | 9:00-9:45 | 6 May 2030 | Hall A", "Knots | 10-11am | 7 May 2030 | Hall B"),
    ],
)
def test_a_title_is_parted_from_when_and_where(first: str, second: str) -> None:
    found = sessions(f'Session,Speaker\n"{first}",Ada Sample\n"{second}",Ben Test\n')

    assert [
        (one["title"], one["date"][:10], one["time"], one["room"], one["speakers"]) for one in found
    ] == [
        ("Boats", "2030-05-06", "9:00-9:45", "Hall A", ["ada-sample"]),
        ("Knots", "2030-05-07", "10-11am", "Hall B", ["ben-test"]),
    ]


def test_a_day_and_a_time_may_stand_first_and_all_else_is_the_title() -> None:
    rows = '"Mon 9:00–10:00: Boats, old ones",Ada Sample', "Tue 9:00–10:00: Knots,Ben Test"
    found = sessions("\n".join(("Title,Speaker", *rows)))

    assert [(one["title"], one["day"], one["time"]) for one in found] == [
        ("Boats, old ones", "Monday", "9:00–10:00"),
        ("Knots", "Tuesday", "9:00–10:00"),
    ]


def test_so_is_what_holds_talks() -> None:
    text = """\
session,title,authors
"Session 1: Boats [Mon 6 May 2030 10:30–12:00, Hall A]",On boats,Ada Sample
"Session 1: Boats [Mon 6 May 2030 10:30–12:00, Hall A]",On ships,Ben Test
"""
    [found] = sessions(text)
    contents = found.pop("extra")["contents"]

    assert found == {
        "title": "Session 1: Boats",
        "date": "2030-05-06 (Monday)",
        "time": "10:30–12:00",
        "room": "Hall A",
        "speakers": ["ada-sample", "ben-test"],
        "description": "- On boats: Ada Sample\n- On ships: Ben Test",
    }
    assert [one["title"] for one in contents] == ["On boats", "On ships"]


def test_a_few_titles_with_times_among_others_are_titles() -> None:
    found = sessions("Title,Speaker\nBoats of Mon 9:00–10:00,Ada Sample\nKnots,Ben Test\n")

    assert [one["title"] for one in found] == ["Boats of Mon 9:00–10:00", "Knots"]


def test_rows_of_one_cell_that_say_so_hold_the_talks_below_them() -> None:
    text = """\
No.,Title,Speaker
"Monday 6 May 2030, 9:00–10:30, Hall A: Session 1 – Sea. Chair: Cleo Sample",,
1,Boats,Ada Sample
2,Nets,Ben Test
"Session 2: Land – Tuesday 7 May 2030, 9:00–9:30, Hall B",,
3,Knots,Jo Probe
"""
    found = [
        (
            one["title"],
            one["date"][:10],
            one["time"],
            one["room"],
            one.get("chair"),
            one["speakers"],
        )
        for one in sessions(text)
    ]

    assert found == [
        (
            *("Session 1 – Sea", "2030-05-06", "9:00–10:30", "Hall A", ["cleo-sample"]),
            ["ada-sample", "ben-test"],
        ),
        ("Session 2: Land", "2030-05-07", "9:00–9:30", "Hall B", None, ["jo-probe"]),
    ]


def test_the_day_of_such_rows_may_stand_in_a_row_above_them() -> None:
    text = """\
No.,Title,Speaker
Monday 6 May 2030,,
"Session 1: Sea (part 2), 9:00–10:30, Hall A",,
1,Boats,Ada Sample
2,Nets,Ben Test
"Coffee break, 10:30–11:00",,
Tuesday 7 May 2030,,
"9:00–9:30 Session 2: Land (Chair: Cleo Sample)",,
3,Knots,Jo Probe
"""
    found = [
        (one["title"], one["date"][:10], one["time"], one.get("room"), one.get("chair"))
        for one in sessions(text)
    ]

    assert found == [
        ("Session 1: Sea (part 2)", "2030-05-06", "9:00–10:30", "Hall A", None),
        ("Coffee break", "2030-05-06", "10:30–11:00", None, None),
        ("Session 2: Land", "2030-05-07", "9:00–9:30", None, ["cleo-sample"]),
    ]


def test_a_room_that_nobody_knows_is_one_where_most_of_such_rows_have_rooms() -> None:
    rows = ["9:00–10:30 – Room 1, 6 May 2030", "13:00–14:30 – Blue, 6 May 2030"]
    rows += ["15:00–16:30 – Room 1", "17:00–17:30 – Boats and other things that float"]
    rows += ["18:00–18:30, Hall A"]
    heads = [f'"Session {number} – {row}",\nBoats,Jo Test\n' for number, row in enumerate(rows)]
    found = sessions("Title,Speaker\n" + "".join(heads))

    assert [(one["title"], one["time"], one.get("room")) for one in found] == [
        ("Session 0", "9:00–10:30", "Room 1"),
        ("Session 1", "13:00–14:30", "Blue"),
        ("Session 2", "15:00–16:30", "Room 1"),
        ("Session 3 Boats and other things that float", "17:00–17:30", None),
        ("Session 4", "18:00–18:30", "Hall A"),
    ]


def test_a_break_among_such_rows_holds_nothing() -> None:
    text = 'Title,Speaker\nBoats,Ada Sample\n"Lunch, 12:00–13:00, by the sea",\nNets,Ben Test\n'

    assert [(one["title"], one.get("time"), one.get("room")) for one in sessions(text)] == [
        ("Boats", None, None),
        ("Lunch by the sea", "12:00–13:00", None),
        ("Nets", None, None),
    ]


def test_the_number_of_a_session_is_no_part_of_its_time() -> None:
    text = "Title,Author\nSession 3 – 10:30-12:00 – Great Hall,\nBoats,Ada Sample\n"

    assert [(one["title"], one["time"], one["room"]) for one in sessions(text)] == [
        ("Session 3", "10:30-12:00", "Great Hall")
    ]
