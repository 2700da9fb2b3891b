"""Items of lists of people that say what somebody is, and times in minutes. All is made up."""

from typing import Any

import pytest
from translating import translated

DAY = {"date": "2030-05-07", "room": "Hall"}


def people(*items: list[str]) -> list[tuple[object, ...]]:
    """The people of a list of sessions, with their organizations."""
    rows: list[dict[str, Any]] = [
        {**DAY, "title": "Boats", "start": f"{at}:00", "end": f"{at}:30", "speakers": named}
        for at, named in enumerate(items, 10)
    ]
    found = translated({"talks.json": {"talks": rows}})["speakers"].values()
    return [(one["name"], one.get("organization"), one.get("role")) for one in found]


@pytest.mark.parametrize("mark", [" - ", ", "])
def test_what_stands_behind_names_in_items_is_where_they_work(mark: str) -> None:
    told = {
        "Ada Sample": "Sample Works",
        "Ben Tester": "Boat Club",
        "Cleo Muster": "Harbour Lab",
        "Dan Exempel": "Quay University",
    }
    items = [f"{name}{mark}{where}" for name, where in told.items()]

    assert people(items[:1], items[1:3], items[3:]) == [(*one, None) for one in told.items()]


def test_what_stands_behind_most_names_stands_behind_all() -> None:
    items = [
        "Ada Sample, Sample University",
        "Ben Tester, Boat Club",
        "Cleo Muster, Harbour Institute of Boats",
        "Dan Exempel, Keel",
        "Eva Muster, PhD, Hull Works",
        "Fay Sample, Mast, a Firm of Sails",
    ]

    assert people(items) == [
        ("Ada Sample", "Sample University", None),
        ("Ben Tester", "Boat Club", None),
        ("Cleo Muster", "Harbour Institute of Boats", None),
        ("Dan Exempel", "Keel", None),
        ("Eva Muster, PhD", "Hull Works", None),
        ("Fay Sample", "Mast, a Firm of Sails", None),
    ]


def test_two_names_in_an_item_are_two_people() -> None:
    assert people(["Ada Sample, Ben Tester"], ["Ada Sample"]) == [
        ("Ada Sample", None, None),
        ("Ben Tester", None, None),
    ]


def test_starts_may_be_minutes_since_midnight() -> None:
    rows = [
        {**DAY, "title": "Boats", "start": 570, "end": 600},
        {**DAY, "title": "Sails", "start": 600, "end": 675},
    ]
    found = translated({"talks.json": {"talks": rows}})["sessions"].values()

    assert [(one["start"], one["end"]) for one in found] == [
        ("09:30", "10:00"),
        ("10:00", "11:15"),
    ]


@pytest.mark.parametrize("body", ["Sample University", "Foo Bar"])
def test_brackets_behind_where_somebody_works_say_more_of_that(body: str) -> None:
    items = [f"Ada Sample, {body} (Spain)", "Ben Tester, Boat Club", "Cleo Muster, Harbour Lab"]

    assert people(items) == [
        ("Ada Sample", f"{body} (Spain)", None),
        ("Ben Tester", "Boat Club", None),
        ("Cleo Muster", "Harbour Lab", None),
    ]


def test_brackets_behind_a_post_are_where_somebody_works_of_several_in_a_text_as_well() -> None:
    named = "Ada Sample, Sample University (Spain); Ben Tester, Boat Club"
    rows = [{**DAY, "title": "Boats", "start": "10:00", "end": "10:30", "speakers": named}]
    found = translated({"talks.json": {"talks": rows}})["speakers"]["ada-sample"]

    assert found == {"name": "Ada Sample", "organization": "Sample University (Spain)"}
