"""The data of virtual sites as NeurIPS has them. All of it is made up."""

from typing import Any

import pytest
from translating import translated


def event(number: int, title: str, kind: str, start: str, end: str, **more: object) -> Any:  # noqa: ANN401 -- to be looked into
    author = {
        "id": number,
        "fullname": f"Jo Sample{number}",
        "institution": "Example Org",
        "url": "x",
    }
    return {
        "id": number,
        "name": title,
        "authors": [author],
        "event_type": kind,
        "room_name": "Hall",
        "starttime": f"2030-05-14T{start}:00-06:00",
        "endtime": f"2030-05-14T{end}:00-06:00",
        "virtualsite_url": "",
        "visible": True,
        **more,
    }


POSTERS = [
    event(1, "Boats", "Poster", "10:00", "12:00", session="Posters 1", abstract="Wet"),
    event(2, "Nets", "Poster", "10:00", "12:00", session="Posters 1"),
]
ORALS = [
    event(3, "Ropes", "Oral", "14:00", "14:15", session="Orals 1", topic="Water"),
    event(4, "Knots", "Oral", "14:15", "14:30", session="Orals 1"),
]


@pytest.mark.parametrize("around", [list, lambda rows: {"count": 4, "next": None, "results": rows}])
def test_papers_that_are_shown_at_once_are_told_in_their_session(around: Any) -> None:  # noqa: ANN401 -- a function
    found = translated({"harbour.json": around([*POSTERS, *ORALS])})

    assert found["speakers"]["3"] == {"name": "Jo Sample3", "organization": "Example Org"}
    assert found["sessions"] == {
        "posters-1": {
            "title": "Posters 1",
            "start": "2030-05-14T10:00:00-06:00",
            "end": "2030-05-14T12:00:00-06:00",
            "room": "Hall",
            "type": "poster",
            "description": "- Boats: Jo Sample1\n- Nets: Jo Sample2",
            "speakers": ["1", "2"],
            "extra": {
                "contents": [
                    {"id": "1", "title": "Boats", "abstract": "Wet", "speakers": ["Jo Sample1"]},
                    {"id": "2", "title": "Nets", "speakers": ["Jo Sample2"]},
                ]
            },
        },
        "3": {
            "title": "Ropes",
            "type": "talk",
            "room": "Hall",
            "start": "2030-05-14T14:00:00-06:00",
            "end": "2030-05-14T14:15:00-06:00",
            "track": "Water",
            "speakers": ["3"],
            "extra": {"session": "Orals 1"},
        },
        "4": {
            "title": "Knots",
            "type": "talk",
            "room": "Hall",
            "start": "2030-05-14T14:15:00-06:00",
            "end": "2030-05-14T14:30:00-06:00",
            "speakers": ["4"],
            "extra": {"session": "Orals 1"},
        },
    }


def test_a_session_that_stands_in_the_list_itself_holds_its_papers() -> None:
    session = event(9, "Posters 1", "Session", "10:00", "12:00", authors=[])
    [found] = translated({"harbour.json": [session, *POSTERS]})["sessions"].values()

    assert (found["title"], found["speakers"]) == ("Posters 1", ["1", "2"])


def test_who_wrote_something_may_be_named_alone() -> None:
    row = {**event(1, "Boats", "Poster", "10:00", "12:00"), "authors": ["Ada Sample"]}

    assert translated({"harbour.json": [row]})["speakers"] == {"ada-sample": {"name": "Ada Sample"}}


def test_what_is_called_like_its_own_session_is_that_session() -> None:
    rows = [event(1, "Posters 1", "Poster", "10:00", "12:00", session="Posters 1")]
    found = translated({"harbour.json": rows})["sessions"]

    assert [one["title"] for one in found.values()] == ["Posters 1"]
