"""How many people rooms hold together, and what is lacking in them."""

import pytest
from programmes import schedule_of

from confsched.schedule.availability import lacking, seats
from confsched.schedule.entities import Room

ROOMS = {
    room.id: room
    for room in schedule_of(
        """
        conference: {id: made, title: Made, timezone: ET, days: 2021-05-19}
        rooms:
          hall: {name: Hall, capacity: 200, equipment: [Projector, Hearing-Loop]}
          attic: {name: Attic, capacity: 30, equipment: [piano]}
          yard: {name: Yard}
          stream: {name: Stream, online: true}
        """
    ).rooms
}
# is only named in a session: nobody wrote what is in it
ROOMS["somewhere"] = Room("somewhere", "Somewhere")


@pytest.mark.parametrize(
    ("names", "held"),
    [("", None), ("hall", 200), ("hall attic", 230), ("yard", None), ("hall yard", None)],
)
def test_seats_are_counted_together_where_all_are_known(names: str, held: int | None) -> None:
    assert seats([ROOMS[name] for name in names.split()]) == held


@pytest.mark.parametrize(
    ("names", "missing"),
    [
        ("", []),
        ("hall", ["piano"]),
        ("hall attic", []),
        ("attic", ["hearing loop"]),
        ("yard", ["hearing loop", "piano"]),
        ("stream", []),
        ("stream attic", ["hearing loop"]),
        ("somewhere", []),
        ("somewhere attic", []),
    ],
)
def test_what_is_in_none_of_the_rooms_is_lacking_once(names: str, missing: list[str]) -> None:
    needs = ["hearing loop", "piano", "Hearing-Loop"]

    assert lacking(needs, [ROOMS[name] for name in names.split()]) == missing
