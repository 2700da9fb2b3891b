"""Texts that name several talks of a session and who gives them. All of it is made up."""

from typing import Any

import pytest
from test_records import sessions
from translating import translation


def speakers(text: str) -> Any:  # noqa: ANN401 -- of a file that was read
    rows = [
        {"title": "Lightning talks", "time": "9:00-9:30", "description": text},
        {"title": "Boats", "time": "9:30-10:00", "description": "by Cleo Probe"},
    ]
    root: Any = translation({"plan.json": rows}).roots[0]
    first, _ = root["sessions"].values()
    return first.get("speakers"), first["description"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Knots: a tour\nby Ada Sample\n\nSails\nby Ben Test",
            "Knots: a tour\nby Ada Sample\n\nSails\nby Ben Test",
        ),
        (
            "Nós<br>por Ada Sample<br><br>Velas<br>por Ben Test",
            "Nós\npor Ada Sample\n\nVelas\npor Ben Test",
        ),
    ],
)
def test_whoever_stands_below_their_titles_speaks_and_the_text_stays(text: str, told: str) -> None:
    assert speakers(text) == (["ada-sample", "ben-test"], told)


def test_one_line_among_others_is_of_something_else() -> None:
    text = "We watch a film\nby Ada Sample\nand talk about it"

    assert speakers(text) == (None, text)


def test_what_will_be_told_later_is_no_part_of_a_title() -> None:
    text = 'Title,Date,Start,End,Speaker\n"Opening keynote\nTBA",2030-05-14,9:00,9:30,N.N.\n'
    [found] = sessions(text + '"Boats\nand ships",2030-05-14,9:30,10:00,Ada Sample\n')[:1]

    assert found["title"] == "Opening keynote"


def test_below_a_title_that_is_marked_as_a_whole_stands_where_it_is_or_more_of_it() -> None:
    rows = [
        {"time": "9:00-9:30", "info": "<u>Check-in</u><br>Harbour Room"},
        {"time": "9:30-10:00", "info": "<u>Coffee</u><br>"},
        {"time": "10:00-11:00", "info": "<b>Boats</b><br />Of wood and tar"},
        {"time": "11:00-12:00", "info": "Boats of<br>wood"},
    ]
    root: Any = translation({"plan.json": rows}).roots[0]

    assert [*root["sessions"].values()] == [
        {"title": "Check-in", "time": "9:00-9:30", "room": "Harbour Room"},
        {"title": "Coffee", "time": "9:30-10:00"},
        {"title": "Boats", "time": "10:00-11:00", "description": "Of wood and tar"},
        {"title": "Boats of wood", "time": "11:00-12:00"},
    ]
