"""Rooms of several sessions: above blocks and tables, beside times, before titles side by side."""

import pytest
from outlined import outline, outline_of_html, programme, sessions


def test_a_room_in_brackets_behind_a_track_is_that_of_all_below() -> None:
    text = """
4 June 2026

Track A: Policy (Hall A)
10:00 - 10:30 Why boats float - Ada Sample
10:30 - 11:00 Ropes - Ben Muster

Track B: Technology (Hall B)
10:00 - 10:30 Nets - Cleo Tester
"""

    assert outline(text) == [
        "2026-06-04 10:00-10:30 Why boats float [Hall A] {Track A: Policy}",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-10:30 Nets [Hall B] {Track B: Technology}",
        "  speaker: Cleo Tester",
        "2026-06-04 10:30-11:00 Ropes [Hall A] {Track A: Policy}",
        "  speaker: Ben Muster",
    ]


def test_lines_with_a_room_each_take_place_side_by_side() -> None:
    text = """
4 June 2026
9:00-10:00 Opening
10:00-11:00 Parallel sessions
Room 1: Why boats float – Ada Sample
Room 2: Ropes – Ben Muster
11:00-12:00 Lunch
"""

    assert outline(text) == [
        "2026-06-04 09:00-10:00 Opening",
        "2026-06-04 10:00-11:00 Parallel sessions",
        "2026-06-04 10:00-11:00 Why boats float [Room 1]",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-11:00 Ropes [Room 2]",
        "  speaker: Ben Muster",
        "2026-06-04 11:00-12:00 Lunch",
    ]


def test_rooms_may_stand_beside_times_and_titles_below() -> None:
    page = """<h2>4 June 2026</h2><dl>
<dt>9:00–9:30, Hall A</dt><dd>Why boats float (Ada Sample, Test University)</dd>
<dt>9:30–10:00, Hall B</dt><dd>Ropes (Ben Muster, Muster AG)</dd>
</dl>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-09:30 Why boats float [Hall A]",
        "  speaker: Ada Sample |  | Test University",
        "2026-06-04 09:30-10:00 Ropes [Hall B]",
        "  speaker: Ben Muster |  | Muster AG",
    ]


@pytest.mark.parametrize(
    ("bracket", "expected"), [("Pizza", " (Pizza)"), ("Foyer", " [Foyer]"), ("Mill", " [Mill]")]
)
def test_what_is_served_is_no_room(bracket: str, expected: str) -> None:
    text = f"4 June 2026\n9:00-10:00 Boats (Hall A)\n10:00-11:00 Dinner ({bracket})\n"

    assert outline(text)[1] == f"2026-06-04 10:00-11:00 Dinner{expected}"


def test_times_without_a_mark_go_on_from_one_with_a_zero() -> None:
    text = "4 June 2026\n0930 Why boats float\n1015 Ropes\n1300 Nets\n2026 Boats were built\n"

    assert outline(text) == [
        "2026-06-04 09:30-10:15 Why boats float",
        "2026-06-04 10:15-13:00 Ropes",
        "2026-06-04 13:00 Nets",
    ]


def test_a_row_between_bars_may_break_within_a_cell() -> None:
    text = """
## 4 June 2026

| Time | Title | Speaker |
|------|-------|---------|
| 9:00 | Why boats
float | Ada Sample |
| 10:00 | Ropes | Ben Muster |
"""

    assert outline(text) == [
        "2026-06-04 09:00-10:00 Why boats float",
        "  speaker: Ada Sample",
        "2026-06-04 10:00 Ropes",
        "  speaker: Ben Muster",
    ]


def test_talks_in_a_list_have_their_titles_behind_names_or_before() -> None:
    page = """<h2>4 June 2026</h2><ul><li>9:00–10:30 <b>Session 1: Boats</b><ul>
<li>Ben Muster: Why boats float</li><li>Cleo Tester: Ropes of old</li></ul></li>
<li>10:30–11:00 Nets<ul><li>Nets and knots of old. Dan Exempel (Probe GmbH)</li></ul></li></ul>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:30 Boats",
        "  speaker: Ben Muster",
        "  speaker: Cleo Tester",
        "2026-06-04 10:30-11:00 Nets",
        "  speaker: Dan Exempel |  | Probe GmbH",
    ]


def test_a_room_right_above_the_first_session_is_that_of_all_below() -> None:
    page = "4 June 2026\n\n{}\n\n9:00-10:00 Boats\n\n10:00-10:30 Coffee\n\n10:30-11:00 Nets\n"

    assert outline(page.format("**Room 5**")) == [
        "2026-06-04 09:00-10:00 Boats [Room 5]",
        "2026-06-04 10:00-10:30 Coffee",
        "2026-06-04 10:30-11:00 Nets [Room 5]",
    ]
    assert outline(page.format("Boats of this summer"))[0] == "2026-06-04 09:00-10:00 Boats"


def test_titles_and_who_gives_them_in_turn_below_a_session_are_its_talks() -> None:
    page = """4 June 2026

15:15-16:00 **Short presentations**

  _Boats in small harbours: a study_
  Ada Sample

  _How nets are made by hand_
  Ben Muster and Cleo Probe

16:00-17:00 Harbours of tomorrow
Dan Sample
Rector of Harbour College
"""

    assert outline(page) == [
        "2026-06-04 15:15-16:00 Short presentations",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Cleo Probe",
        "2026-06-04 16:00-17:00 Harbours of tomorrow",
        "  speaker: Dan Sample | Rector | Harbour College",
    ]
    talks, _ = sessions(programme(page))
    assert str(talks["abstract"]).split("\n\n") == [
        "Boats in small harbours: a study",
        "Ada Sample",
        "How nets are made by hand",
        "Ben Muster and Cleo Probe",
    ]


def test_items_that_all_have_a_room_behind_them_are_sessions_side_by_side() -> None:
    page = """Friday, 6 May 2031

2:15-3:30 p.m. concurrent panels:

  • Panel I: “Ropes of the Harbour,” in Room 102
  • Panel II: “Fault Lines in Boats,” in Room 108

3:45-5 p.m. | Session II

  • Panel 3 | Oil and Tar(MSC 3705)
  • Panel 4 | Sails of old (MSC 3709)
"""

    assert outline(page)[1:] == [
        "2031-05-06 (Friday) 14:15-15:30 Ropes of the Harbour [Room 102]",
        "2031-05-06 (Friday) 14:15-15:30 Fault Lines in Boats [Room 108]",
        "2031-05-06 (Friday) 15:45-17:00 Oil and Tar [MSC 3705] {Session II}",
        "2031-05-06 (Friday) 15:45-17:00 Sails of old [MSC 3709] {Session II}",
    ]
