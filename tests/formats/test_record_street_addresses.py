"""Rooms of a list with their streets in one cell. All made up."""

from typing import Any

import pytest
from translating import translated


def places(*cells: str) -> Any:  # noqa: ANN401 -- to be looked into
    rows = "".join(
        f'2030-05-14,{hour}:00-{hour}:45,Talk {hour},"{cell}"\n'
        for hour, cell in enumerate(cells, start=10)
    )
    found = translated({"plan.csv": f"Date,Time,Title,Room\n{rows}"})
    return [(one["room"], one.get("extra")) for one in found["sessions"].values()]


@pytest.mark.parametrize(
    ("cell", "name", "address"),
    [
        ("Blue Room, 12 Sample Street", "Blue Room", "12 Sample Street"),
        ("Hall, 14 Sample Road, Sampleton", "Hall", "14 Sample Road, Sampleton"),
        ("(Sample Hall) 12 Sample St", "Sample Hall", "12 Sample St"),
        ("Saal 2 (Musterstraße 5)", "Saal 2", "Musterstraße 5"),
    ],
)
def test_a_room_is_called_without_its_street(cell: str, name: str, address: str) -> None:
    told = (name, {"address": address})

    assert places(cell, "Attic", cell) == [told, ("Attic", None), told]


@pytest.mark.parametrize("cell", ["Hall A, 2nd floor", "12 Sample Street", "Sample Street Hall"])
def test_other_names_stay_as_they_are(cell: str) -> None:
    assert places(cell) == [(cell, None)]


def test_rooms_of_two_houses_that_are_called_alike_stay_two() -> None:
    cells = ("Room 1, 12 Sample Street", "Room 1, 5 Sample Road")

    assert places(*cells) == [(cell, None) for cell in cells]
