"""People who are listed with what they speak of and when. All of it is made up."""

import json
from pathlib import Path
from typing import Any

import pytest
from test_records import translated

from confsched import api
from confsched.errors import ConfschedError

ADA = {"name": "Ada Sample", "company": "Samples", "talk": "Knots", "time": "10:00-10:30"}
BEN = {"name": "Ben Test", "company": "Tests", "talk": "Boats", "time": "11:00-11:30"}


def _said(found: Any) -> list[tuple[str, list[str]]]:  # noqa: ANN401 -- to be looked into
    return [(one["title"], one["speakers"]) for one in found["sessions"].values()]


def test_people_who_are_listed_with_their_talks_are_a_programme() -> None:
    found = translated(
        json.dumps({"speakers": [ADA, BEN], "sponsors": [{"name": "Tests"}]}), "p.json"
    )

    assert _said(found) == [("Knots", ["ada-sample"]), ("Boats", ["ben-test"])]
    assert found["speakers"]["ada-sample"]["organization"] == "Samples"


def test_talks_may_be_called_after_those_who_give_them() -> None:
    talks = [{"id": 1, "title": "Knots", "speaker": "Ada Sample", "time": "10:00-10:30"}]
    found = translated(json.dumps({"speakers": talks}), "plan.json")

    assert _said(found) == [("Knots", ["ada-sample"])]


@pytest.mark.parametrize(
    "lists",
    [
        # there are sessions as well
        {"speakers": [ADA], "sessions": [{"title": "Nets", "time": "12:00-12:30"}]},
        # and people with their posts, who are there at a time
        {
            "speakers": [{"name": "Ada Sample", "title": "Head", "time": "10:00-10:30"}],
            "plan": [{"title": "Nets", "time": "12:00-12:30"}],
        },
    ],
)
def test_people_beside_sessions_are_people(lists: dict[str, object]) -> None:
    found = translated(json.dumps(lists), "plan.json")

    assert [one["title"] for one in found["sessions"].values()] == ["Nets"]


def test_a_programme_in_a_file_that_is_called_after_people_is_read_if_asked_for(
    tmp_path: Path,
) -> None:
    path = tmp_path / "speakers.json"
    path.write_text(json.dumps({"speakers": [ADA, BEN]}), encoding="utf-8")
    with pytest.raises(ConfschedError) as caught:
        api.load(path)
    found = api.load(path, reading=api.Reading(format="records", timezone="UTC"))

    assert str(caught.value) == (
        f"{str(path)!r} looks like a list of sessions, and is called like one of people"
    )
    assert caught.value.hint == "read it with --from records, or give it another name"
    assert [one.title for one in found.sessions] == ["Knots", "Boats"]
