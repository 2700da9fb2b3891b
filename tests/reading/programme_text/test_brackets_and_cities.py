"""Several roles in brackets, bodies called by a city, hours above a table, quoted programmes."""

import pytest
from outlined import outline, outline_of_html, programme, sessions

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


def test_the_hours_of_a_day_above_a_table_end_its_last_session() -> None:
    text = """\
<h1>Made Forum</h1><p>May 5, 2031, 10:00-16:00</p>
<table><tr><th>Time</th><th>Session</th></tr>
<tr><td>10:00</td><td>Welcome</td></tr>
<tr><td>11:00</td><td>Ropes</td></tr>
<tr><td>15:00</td><td>Wrap-up</td></tr></table>
"""

    assert outline_of_html(text) == [
        "2031-05-05 10:00-11:00 Welcome",
        "2031-05-05 11:00-15:00 Ropes",
        "2031-05-05 15:00-16:00 Wrap-up",
    ]


@pytest.mark.parametrize("around", ['""', "“”", "„“", "«»"])
def test_a_programme_in_quotes_is_read_without_them(around: str) -> None:
    text = f"""\
Dear all,

{around[0]}May 5, 2031
9:00 - 10:00 Opening
10:00 - 11:00 Ropes (Ada Sample)
11:00 - 12:00 Nets (Ben Muster){around[1]}

Could we move Ben to the afternoon?
"""

    assert outline(text) == [
        "2031-05-05 09:00-10:00 Opening",
        "2031-05-05 10:00-11:00 Ropes",
        "  speaker: Ada Sample",
        "2031-05-05 11:00-12:00 Nets",
        "  speaker: Ben Muster",
    ]


def test_a_short_sentence_below_people_is_about_the_session() -> None:
    text = """\
Made Forum
May 5, 2031

9:00 - 10:00 Ropes
Ada Sample, Boat Library
Bring a pen.

10:00 - 11:00 Nets
Ben Muster, Boat Library
"""

    read = programme(text)
    assert [one.get("abstract") for one in sessions(read)] == ["Bring a pen.", None]
    assert read.left_over == ()
