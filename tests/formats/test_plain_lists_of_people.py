"""Plain lists with people in bold, by their given names alone, or with where they are between."""

from typing import Any

import pytest
from test_records import translated

HEAD = "Date,Time,Title,Who\n"


def people(*cells: str) -> list[list[Any]]:
    """Of each row who is in it: the name, the post and the organization."""
    rows = "".join(
        f'2030-05-14,{hour}:00-{hour}:45,Boats {hour},"{cell}"\n'
        for hour, cell in enumerate(cells, 10)
    )
    found = translated(HEAD + rows)
    told = {
        key: (one["name"], one.get("role"), one.get("organization"))
        for key, one in found.get("speakers", {}).items()
    }
    return [[told[key] for key in one.get("speakers", ())] for one in found["sessions"].values()]


def test_who_presents_may_be_printed_bold() -> None:
    assert people("**Ada Sample**, Ben Test", "**Cleo Probe**") == [
        [("Ada Sample", None, None), ("Ben Test", None, None)],
        [("Cleo Probe", None, None)],
    ]


def test_given_names_alone_are_several_people_also_where_two_of_them_stand() -> None:
    assert people("Maria, Anna, Peter", "Anna", "Maria, Peter") == [
        [("Maria", None, None), ("Anna", None, None), ("Peter", None, None)],
        [("Anna", None, None)],
        [("Maria", None, None), ("Peter", None, None)],
    ]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (
            "Ada Sample, University of Boats, and Ben Test, Rope Institute",
            [("Ada Sample", None, "University of Boats"), ("Ben Test", None, "Rope Institute")],
        ),
        ("Ada Sample, Harbour Elementary", [("Ada Sample", None, "Harbour Elementary")]),
        ("Ada Sample (Social Worker)", [("Ada Sample", "Social Worker", None)]),
        ("Ada Sample, Sjefingeniør", [("Ada Sample", "Sjefingeniør", None)]),
        ("see programme", []),
    ],
)
def test_schools_posts_and_bodies_between_people(cell: str, expected: list[Any]) -> None:
    assert people(cell) == [expected]
