"""Crosses in columns of a list: they say where something is, or in which track. All are made up."""

import pytest
from test_records import sessions


def told(head: str, *rows: str) -> list[dict[str, object]]:
    """What is said of the sessions of a list beside their titles, as its crosses have it."""
    listed = "\n".join(f"{'ABCDEFGH'[n]},{row}" for n, row in enumerate(rows))
    found = sessions(f"Title,{head}\n{listed}\n")
    return [{name: value for name, value in one.items() if name != "title"} for one in found]


def test_a_cross_in_the_column_of_a_room_says_where_a_session_is() -> None:
    head = "Time,Main Hall,Room 2,Lab"

    assert told(
        head, "9:00-9:20,x,,", "10:00-10:20,,X,", "10:00-10:20,,,x", "11:00-11:20,x,x,"
    ) == [
        {"time": "9:00-9:20", "room": "Main Hall"},
        {"time": "10:00-10:20", "room": "Room 2"},
        {"time": "10:00-10:20", "room": "Lab"},
        {"time": "11:00-11:20", "rooms": ["Main Hall", "Room 2"]},
    ]


def test_what_has_a_cross_for_all_rooms_is_in_all_of_them() -> None:
    head = "Time,Hall,Attic"

    assert told(head, "9:00-9:20,x,", "10:00-10:20,,x", "11:00-11:20,x,", "12:00-12:20,x,x")[
        -1
    ] == {
        "time": "12:00-12:20",
        "room": "all",
    }


@pytest.mark.parametrize(("yes", "no"), [("✓", ""), ("yes", "no"), ("Ja", "Nein"), ("1", "0")])
def test_columns_may_say_themselves_what_they_are(yes: str, no: str) -> None:
    head = "Time,Room: Hall,Raum [Attic],Track: Sea,Track: Coast"

    assert told(head, f"9:00-9:20,{yes},{no},{no},{yes}", f"10:00-10:20,{no},{yes},{yes},{no}") == [
        {"time": "9:00-9:20", "room": "Hall", "track": "Coast"},
        {"time": "10:00-10:20", "room": "Attic", "track": "Sea"},
    ]


def test_columns_in_which_most_sessions_have_one_cross_are_tracks() -> None:
    head = "Time,Room,Sea,Coast,Sky"

    assert told(
        head,
        "9:00-9:20,Hall,x,,",
        "9:30-9:50,Hall,,x,",
        "10:00-10:20,Hall,,,x",
        "11:00-11:20,Hall,x,x,",
    ) == [
        {"time": "9:00-9:20", "room": "Hall", "track": "Sea"},
        {"time": "9:30-9:50", "room": "Hall", "track": "Coast"},
        {"time": "10:00-10:20", "room": "Hall", "track": "Sky"},
        {"time": "11:00-11:20", "room": "Hall", "track": "Sea", "tags": ["Coast"]},
    ]


def test_columns_of_types_and_of_days_are_these() -> None:
    head = "Time,Talk,Workshop,Saturday,Sunday"

    assert told(head, "9:00-9:20,x,,x,", "9:30-9:50,,x,,x", "10:00-10:20,x,,x,") == [
        {"time": "9:00-9:20", "type": "talk", "day": "Saturday"},
        {"time": "9:30-9:50", "type": "workshop", "day": "Sunday"},
        {"time": "10:00-10:20", "type": "talk", "day": "Saturday"},
    ]


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ("Time,Recorded,Streamed", ("9:00-9:20,x,", "9:30-9:50,,x", "10:00-10:20,x,")),
        ("Time,Beginners,Advanced", ("9:00-9:20,x,", "9:30-9:50,,x", "10:00-10:20,x,")),
        ("Time,Signed,Paid for", ("9:00-9:20,x,x", "9:30-9:50,x,x", "10:00-10:20,x,")),
        (
            "Time,Sea,Coast",
            (
                "9:00-9:20,x,",
                "9:30-9:50,,",
                "10:00-10:20,,",
                "11:00-11:20,,x",
                "12:00-12:20,,x",
                "13:00-13:20,,",
            ),
        ),
        ("Time,Sea,Coast", ("9:00-9:20,x,", "9:30-9:50,,x", "10:00-10:20,,rough")),
    ],
)
def test_what_crosses_say_of_a_session_by_itself_is_kept(head: str, rows: tuple[str, ...]) -> None:
    assert all(one.keys() <= {"time", "extra"} for one in told(head, *rows))
