"""Two rows that say when one thing begins and ends. All of it is made up."""

from typing import Any

import pytest
from translating import translation

BOATS = {"title": "Boats", "time": "9:00", "speaker": "Ada Sample"}


def when(*rows: dict[str, str]) -> list[tuple[Any, ...]]:
    root: Any = translation({"plan.json": {"day1": [BOATS, *rows]}}).roots[0]
    fields = ("title", "start", "end")
    return [tuple(one.get(field) for field in fields) for one in root["sessions"].values()][1:]


@pytest.mark.parametrize("ends", ["Reception ends", "RECEPTION ENDS :(", "Reception closes - soon"])
@pytest.mark.parametrize("begins", ["Reception", "Reception starts", "Reception opens"])
def test_they_are_one_session(begins: str, ends: str) -> None:
    rows = {"title": begins, "time": "19:00"}, {"title": ends, "time": "21:00"}

    [(title, start, end)] = when(*rows)
    assert (title.casefold(), start, end) == ("reception", "19:00", "21:00")


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        # another thing, one that has ended, one with somebody, another time
        ({"title": "Dinner starts"}, {"title": "Reception ends"}),
        ({"title": "Reception", "duration": "30 min"}, {"title": "Reception ends"}),
        ({"title": "The world", "speaker": "Jo Sample"}, {"title": "The world ends"}),
        ({"title": "Reception"}, {"title": "Reception ends", "time": "18:00"}),
    ],
)
def test_all_else_stays_apart(begins: dict[str, str], ends: dict[str, str]) -> None:
    assert len(when({"time": "19:00", **begins}, {"time": "21:00", **ends})) == 2


def test_what_is_said_of_the_end_is_kept() -> None:
    begins = {"title": "Reception begins", "time": "19:00", "description": "Come in"}
    ends = {
        "title": "Reception ends",
        "time": "21:00",
        "description": "Go home",
        "image": "moon.png",
    }
    root: Any = translation({"plan.json": {"day1": [BOATS, begins, ends]}}).roots[0]

    reception = root["sessions"]["reception"]
    assert reception["description"] == "Come in"
    assert reception["extra"] == {"end description": "Go home", "image": "moon.png"}
