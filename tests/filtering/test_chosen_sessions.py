"""Lists of sessions that somebody chose."""

import pytest
from programmes import scene, two_rooms

from confsched.agenda.filters import Selection, select
from confsched.errors import ConfschedError
from confsched.filtering.chosen import Wanted, found, listed, typed

_LIST = """\
# what I want to see

- keynote   # the first
* short
  • "x" # y
C# for all #1
\t
Joint session
"""


def test_a_list_has_one_session_on_each_line_and_remarks() -> None:
    assert listed(_LIST, "mine.txt") == (
        Wanted("keynote", "mine.txt:3"),
        Wanted("short", "mine.txt:4"),
        Wanted('"x"', "mine.txt:5"),
        Wanted("C# for all", "mine.txt:6"),
        Wanted("Joint session", "mine.txt:8"),
    )


def test_what_is_typed_has_commas() -> None:
    assert typed("keynote, Joint session,,", "--mine") == (
        Wanted("keynote", "--mine"),
        Wanted("Joint session", "--mine"),
    )


def test_sessions_are_found_by_id_and_by_title_and_each_is_there_once() -> None:
    wanted = typed("short, JOINT SESSION, joint", "--mine")

    assert [one.id for one in found(wanted, two_rooms().sessions)] == ["short", "joint"]


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("keynot", "mine.txt:1: there is no session 'keynot'", "did you mean keynote?"),
        (
            "night talk\nno such",
            "mine.txt:2: there is no session 'no such'",
            "use one of registration, keynote, access, short, same-room and 10 more",
        ),
    ],
)
def test_what_is_not_there_is_told_with_its_line(text: str, message: str, hint: str) -> None:
    with pytest.raises(ConfschedError) as caught:
        found(listed(text, "mine.txt"), two_rooms().sessions)

    assert (caught.value.message, caught.value.hint) == (message, hint)


def test_breaks_and_plenary_sessions_are_part_of_everybodys_day() -> None:
    mine = typed("ropes", "--mine")
    chosen = select(scene("clash"), Selection(mine=mine))

    assert [one.id for one in chosen] == ["coffee", "ropes", "lunch"]


def test_what_is_mine_has_to_be_all_else_that_is_asked_for_as_well() -> None:
    selection = Selection(mine=typed("short, hackathon", "--mine"), where="start >= 20:00")

    assert [one.id for one in select(two_rooms(), selection)] == ["dinner"]
    assert not selection.leaves_gaps
    assert Selection(mine=typed("short", "--mine")).leaves_gaps
