"""People of several roles in brackets behind a title, bodies called by a city, topics of rooms."""

import pytest
from outlined import outline

from confsched.reading.programme_text.recognisers.people import people_in


@pytest.mark.parametrize(
    "behind",
    [
        "(Moderator: Jo Test; panelists: Ada Sample, Ben Muster (Oven Ltd))",
        "(with Ada Sample, Ben Muster (Oven Ltd); moderated by Jo Test)",
        "(moderator: Jo Test, speakers: Ada Sample, Ben Muster (Oven Ltd))",
    ],
)
def test_brackets_behind_a_title_tell_people_in_several_roles(behind: str) -> None:
    text = f"Made Forum\nMay 5, 2031\n\n9:00 - 9:45 Ropes and nets {behind}\n9:45 - 10:00 Lunch\n"

    moderator, *speakers = sorted(outline(text)[1:-1], key=lambda line: "moderator" not in line)
    assert outline(text)[0] == "2031-05-05 09:00-09:45 Ropes and nets"
    assert (moderator, speakers) == (
        "  moderator: Jo Test",
        ["  speaker: Ada Sample", "  speaker: Ben Muster |  | Oven Ltd"],
    )


def test_a_body_called_by_its_city_is_no_second_person() -> None:
    (one,) = people_in("Anton Muster, Wiener Boote").people

    assert (one.name, one.post.organization) == ("Anton Muster", "Wiener Boote")
    assert len(people_in("Anton Muster, Lea Probe").people) == 2


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        ("Reading rooms", "Reading rooms"),
        ("Breakout rooms", "Session 2 [Breakout rooms]"),
        ("Reading Room", "Session 2 [Reading Room]"),
    ],
)
def test_rooms_in_small_letters_behind_a_number_are_a_topic(behind: str, told: str) -> None:
    text = f"Made Forum\nMay 5, 2031\n\n9:00 Session 1 – Nets\n9:45-10:30 Session 2 – {behind}\n"

    assert outline(text) == ["2031-05-05 09:00-09:45 Nets", f"2031-05-05 09:45-10:30 {told}"]
