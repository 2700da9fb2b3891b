"""People and rooms that sessions name by their position in a list. All of it is made up."""

import json
from typing import Any

import pytest
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

PEOPLE = ["Ada Sample", "Ben Muster", "Clara Probe"]
LISTED = {"speakers": [{"name": name} for name in PEOPLE], "rooms": ["Great Hall", "Attic"]}


def sessions(*numbers: tuple[int, list[int], int]) -> list[dict[str, Any]]:
    at = {"dayDate": "2030-05-14", "end": "12:00"}
    return [
        {"title": f"Boats {n}", **at, "start": f"{8 + n}:00", "presenters": who, "hall": room}
        for n, who, room in numbers
    ]


def told(content: object) -> list[tuple[list[str], list[str]]]:
    document = translate("programme.json", json.dumps(content).encode(), "UTC")
    return [
        ([part.speaker.name for part in one.people], [room.name for room in one.rooms])
        for one in resolve(assemble([document])).scheduled
    ]


@pytest.mark.parametrize(
    "content",
    [
        {**LISTED, "talks": sessions((1, [0, 2], 0), (2, [1], 1))},
        {**LISTED, "talks": sessions((1, [1, 3], 1), (2, [2], 2))},
        {"speakers": PEOPLE, "rooms": [{"name": "Great Hall"}, {"name": "Attic"}]}
        | {"days": [{"date": "2030-05-14", "talks": sessions((1, [0, 2], 0), (2, [1], 1))}]},
    ],
    ids=["from 0", "from 1", "names alone, below days"],
)
def test_numbers_that_count_a_list_mean_what_stands_in_it(content: object) -> None:
    assert told(content) == [
        (["Ada Sample", "Clara Probe"], ["Great Hall"]),
        (["Ben Muster"], ["Attic"]),
    ]


@pytest.mark.parametrize(
    "numbers",
    [[(1, [0], 0), (2, [3], 2)], [(1, [1], 1), (2, [2], 1)]],
    ids=["one more than there are", "neither the first nor the last"],
)
def test_numbers_that_count_nothing_are_nobodys_position(
    numbers: list[tuple[int, list[int], int]],
) -> None:
    people = [who for who, _ in told({**LISTED, "talks": sessions(*numbers)})]

    assert people == [[], []]
