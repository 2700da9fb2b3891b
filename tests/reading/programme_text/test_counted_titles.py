"""Titles with a number above their times, and what stands below those. All of it is made up."""

import pytest
from outlined import outline

_PEOPLE = ("Ada Sample, Director, Harbour Office", "Ben Test, Professor, Sample University")
_TITLES = ("Knots and Ropes", "Sails in the Wind")
_TIMES = ("9:00 - 10:00", "10:00 - 11:00")
_SAID = "This session looks at what has changed in the harbour since the last meeting."


def _page(kind: str, order: str, between: str) -> str:
    told = [
        {"title": f"{kind} {number}: {title}", "time": time, "people": people, "said": _SAID}
        for number, (title, time, people) in enumerate(
            zip(_TITLES, _TIMES, _PEOPLE, strict=True), 1
        )
    ]
    sessions = ["\n".join(one[part] for part in order.split()) for one in told]
    return f"Harbour Days\n14 May 2030\n\n{between.join(sessions)}\n"


@pytest.mark.parametrize("kind", ["Panel", "Session", "Talk"])
@pytest.mark.parametrize("between", ["\n\n", "\n"])
@pytest.mark.parametrize(
    "order",
    ["title time people", "title time said people", "title said time people", "title people time"],
)
def test_a_title_with_a_number_stands_above_its_time(kind: str, between: str, order: str) -> None:
    assert [line for line in outline(_page(kind, order, between)) if "note:" not in line] == [
        "2030-05-14 09:00-10:00 Knots and Ropes",
        "  speaker: Ada Sample | Director | Harbour Office",
        "2030-05-14 10:00-11:00 Sails in the Wind",
        "  speaker: Ben Test | Professor | Sample University",
    ]


def test_a_label_with_a_number_before_a_name_is_no_title() -> None:
    page = """\
Harbour Days
14 May 2030

9:00 - 10:00
Knots and Ropes
Panel 1: Ada Sample, Harbour Office
10:00 - 11:00
Sails in the Wind
Panel 2: Ben Test, Sample University
"""

    assert outline(page) == [
        "2030-05-14 09:00-10:00 Knots and Ropes",
        "  speaker: Ada Sample |  | Harbour Office",
        "2030-05-14 10:00-11:00 Sails in the Wind",
        "  speaker: Ben Test |  | Sample University",
    ]


def test_the_number_of_a_session_may_have_that_of_a_footnote_behind_it() -> None:
    page = "Harbour Days\n\nPanel 2¹: Knots\n9:00 - 10:00\n\nPanel 3²: Sails\n10:00 - 11:00\n"

    assert [line.partition(" ")[2] for line in outline(page)] == [
        "09:00-10:00 Panel 2¹: Knots",
        "10:00-11:00 Panel 3²: Sails",
    ]


def test_a_page_that_is_cut_off_below_a_time_has_its_titles_below() -> None:
    page = """\
Harbour Days
14 May 2030

9:00 - 10:00
Knots and Ropes
10:00 - 11:00
Sails in the Wind
11:00 - 12:00
"""

    assert outline(page)[:2] == [
        "2030-05-14 09:00-10:00 Knots and Ropes",
        "2030-05-14 10:00-11:00 Sails in the Wind",
    ]
