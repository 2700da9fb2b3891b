"""What is said of several sources at an update stands beside what was said before."""

from pathlib import Path
from typing import Any

import pytest

from confsched import api
from confsched.errors import ConfschedError
from confsched.importing.outcome import Imported
from confsched.opening import Reading

_HEAD = "id,title,date,start,end,room,speaker\n"
_MAIN = f"""{_HEAD}t1,Boats,2031-06-02,09:00,10:00,Hall,Wilhelmina Sample
t2,Ropes,2031-06-02,10:00,11:00,Attic,Bartholomew Muster
"""
_MORE = f"""{_HEAD}w1,Knots,2031-06-02,14:00,15:00,Hall,W. Sample
w2,Sails,2031-06-02,14:00,15:00,Annex,B. Muster
"""


@pytest.fixture(autouse=True)
def _sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("main.csv").write_text(_MAIN)
    Path("more.csv").write_text(_MORE)


def _first(**said: Any) -> None:  # noqa: ANN401 -- options
    reading = Reading(timezone="Europe/Dublin")
    api.import_files("main.csv", "more.csv", into="ours", reading=reading, **said)


def _again(**said: Any) -> Imported:  # noqa: ANN401 -- options
    return api.import_files("main.csv", "more.csv", into="ours", update=True, **said)


def _people() -> dict[str, str]:
    return {one.title: one.people[0].speaker.id for one in api.load("ours").sessions}


def _rooms() -> dict[str, str]:
    return {one.title: one.rooms[0].name for one in api.load("ours").sessions}


_ONE_EACH = {
    "Boats": "wilhelmina-sample",
    "Ropes": "bartholomew-muster",
    "Knots": "wilhelmina-sample",
}


def test_who_is_one_with_somebody_stays_so_when_others_are_said_to_be() -> None:
    _first(same_person={"w-sample": "wilhelmina-sample"})
    _again(same_person={"b-muster": "bartholomew-muster"})

    assert _people() == {**_ONE_EACH, "Sails": "bartholomew-muster"}
    assert _again().written == ()


def test_who_is_one_with_somebody_stays_so_under_a_new_id_of_ours() -> None:
    _first(same_person={"w-sample": "wilhelmina-sample"})
    for file in Path("ours").glob("*.yaml"):
        file.write_text(file.read_text().replace("wilhelmina-sample", "wilma"))

    assert _again().written == ()
    assert _people() == {
        "Boats": "wilma",
        "Ropes": "bartholomew-muster",
        "Knots": "wilma",
        "Sails": "b-muster",
    }


def test_rooms_keep_the_names_that_they_were_given_before() -> None:
    _first(rename_room={"Annex": "Loft"})
    _again(rename_room={"Attic": "Garret"})

    assert _rooms() == {"Boats": "Hall", "Ropes": "Garret", "Knots": "Hall", "Sails": "Loft"}
    _again(rename_room={"Loft": "Barn"})

    assert _rooms()["Sails"] == "Barn"
    assert _again().written == ()


def test_a_room_that_was_renamed_and_is_gone_is_no_mistake_beside_what_is_said_now() -> None:
    _first(rename_room={"Annex": "Loft"})
    Path("more.csv").write_text(_MORE.replace("Annex", "Shed"))
    _again(same_person={"b-muster": "bartholomew-muster"})

    assert _rooms()["Sails"] == "Shed"
    assert _people()["Sails"] == "bartholomew-muster"
    with pytest.raises(ConfschedError, match="no room is called 'Atic'"):
        _again(rename_room={"Atic": "Garret"})


def test_the_prefix_of_one_source_leaves_those_of_the_others() -> None:
    _first(room_prefix=["main.csv=North "])
    _again(room_prefix=["more.csv=South "])
    wanted = {"Boats": "North Hall", "Ropes": "North Attic"}

    assert _rooms() == {**wanted, "Knots": "South Hall", "Sails": "South Annex"}
    assert _again().written == ()
