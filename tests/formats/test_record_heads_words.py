"""What columns of people are called in further words, and what takes place without anybody."""

import pytest
from test_records import sessions

from confsched.formats.likely import is_pause


@pytest.mark.parametrize(
    "name",
    [
        *("Con", "Avec", "Mit", "Par", "Visitor", "Academic", "Introduce", "Introduced by"),
        "Corresponding author",
    ],
)
def test_a_column_may_be_called_by_a_word_before_names(name: str) -> None:
    [found] = sessions(f"Title,Time,{name}\nBoats,9:00-10:00,Ada Sample\n")

    assert found["speakers"] == ["ada-sample"]


def test_who_is_with_whom_may_be_several_beside_who_introduces_them() -> None:
    [found] = sessions(
        'Evento,Ore,Con,Introduce\nBarche,9:00-10:00,"Ada Sample, Ben Test",Jo Example\n'
    )

    assert found["speakers"] == ["ada-sample", "ben-test", "jo-example"]


@pytest.mark.parametrize("team", ["Team", "Equipe", "équipe", "Orga-Team", "Open to all members"])
def test_a_team_without_a_name_is_nobody(team: str) -> None:
    rows = f"Boats,9:00-10:00,Ada Sample\nNets,8:00-9:00,{team}\n"
    found = sessions(f"Title,Time,Speaker\n{rows}")

    assert [one.get("speakers") for one in found] == [["ada-sample"], None]


@pytest.mark.parametrize("title", ["Free time", "Free time / hike", "Temps libre", "Intermission"])
def test_time_of_ones_own_is_a_pause(title: str) -> None:
    assert is_pause(title)


@pytest.mark.parametrize(
    ("head", "room"), [("When,In,What,Who", "The Hall"), ("When,In,What,Out", None)]
)
def test_in_is_a_place_beside_other_words_of_questions(head: str, room: str | None) -> None:
    [found] = sessions(f"{head}\n2030-05-14 9:00-10:00,The Hall,Boats,Ada Sample\n")

    assert (found["title"], found.get("room")) == ("Boats", room)
