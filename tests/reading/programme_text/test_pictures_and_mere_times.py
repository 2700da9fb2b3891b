"""Titles that are pictures, rows with nothing but a time, words of links, keynotes told below."""

from outlined import outline, outline_of_html, sessions
from outlined import programme as read


def test_a_picture_alone_says_that_there_is_a_break() -> None:
    text = """\
Boat Day
12 May 2026

09:00 ☕
09:30 Nets (Ada Sample)
10:30 🥐 & ☕
11:00 Ropes (Ben Muster)
12:30 🍽️
18:00 🍻
"""
    found = [(str(one["title"]), str(one.get("type", ""))) for one in sessions(read(text))]

    assert found == [
        *(("☕", "break"), ("Nets", ""), ("🥐 & ☕", "break"), ("Ropes", "")),
        *(("🍽", "meal"), ("🍻", "social")),
    ]


def test_a_row_with_nothing_but_a_time_says_when_the_one_above_it_ends() -> None:
    text = """\
# Boat Day

2026-05-12

| Time  | Topic        | Instructor |
|-------|--------------|------------|
| 09:00 | ☕           |            |
| 09:30 | Nets         | Ada Sample |
| 11:00 |              |            |
| 11:30 | Nets (cont.) | Ada Sample |
| 12:30 | Lunch        |            |
"""

    assert outline(text) == [
        "2026-05-12 09:00-09:30 ☕",
        "2026-05-12 09:30-11:00 Nets",
        "  speaker: Ada Sample",
        "2026-05-12 11:30-12:30 Nets (cont.)",
        "  speaker: Ada Sample",
        "2026-05-12 12:30 Lunch",
    ]


def test_so_does_a_line_between_others() -> None:
    text = "Boat Day\n12 May 2026\n\n9:00 Nets\n10:00 Ropes\n11:00\n11:30 Knots\n12:00 Sails\n"

    assert outline(text) == [
        "2026-05-12 09:00-10:00 Nets",
        "2026-05-12 10:00-11:00 Ropes",
        "2026-05-12 11:30-12:00 Knots",
        "2026-05-12 12:00 Sails",
    ]


def test_a_keynote_is_called_as_the_talk_below_it_beside_which_there_are_links() -> None:
    text = """\
<h1>Boats 2026</h1>
<h4>Tuesday, May 12, 2026</h4>
<h5><div>09:00–09:40</div> <div>Keynote 1</div></h5>
<p>Session Chair: <b>Cleo Exemple</b></p>
<ul><li><em>Oars, Ropes and Middlemen</em><br>
Ada Sample (University of Ropes)<br>
<div><a href="/k1"><small>📃</small> Abstract</a> <a href="/s1"><small>👤</small> Speaker</a></div>
</li></ul>
<h5><div>09:40–10:00</div> <div>Coffee Break</div></h5>
"""

    assert outline_of_html(text) == [
        "2026-05-12 09:00-09:40 Oars, Ropes and Middlemen",
        "  chair: Cleo Exemple",
        "  speaker: Ada Sample |  | University of Ropes",
        "2026-05-12 09:40-10:00 Coffee Break",
    ]


def test_a_keynote_is_called_as_what_stands_apart_below_who_chairs_it() -> None:
    text = """\
# Boats

## May 12, 2026

### 11:00-11:40 Keynote 3

Chair: Cleo Exemple

Secrets of Growing a Good Hull
Ada Sample (University of Ropes)

### 11:40-12:00 Coffee
"""

    assert outline(text) == [
        "2026-05-12 11:00-11:40 Secrets of Growing a Good Hull",
        "  chair: Cleo Exemple",
        "  speaker: Ada Sample |  | University of Ropes",
        "2026-05-12 11:40-12:00 Coffee",
    ]


def test_times_that_are_headings_below_those_of_sessions_are_of_these() -> None:
    text = """\
# Boat Workshop

May 12, 2026

## Session 1: Hulls and Oars of Old
### 11:00-12:30
#### Session Chair: Cleo Exemple
#### How Hulls Were Built
***Ada Sample, Ben Muster***

#### Where Oars Were Made
***Dan Trial***

## Session 2: Ropes
### 14:00-15:30
#### Session Chair: Fay Probe
#### How Ropes Were Laid
***Gil Trial***
"""

    assert outline(text) == [
        "2026-05-12 11:00-12:30 Hulls and Oars of Old",
        "  chair: Cleo Exemple",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Dan Trial",
        "2026-05-12 14:00-15:30 Ropes",
        "  chair: Fay Probe",
        "  speaker: Gil Trial",
    ]


def test_a_page_with_a_year_behind_its_name_is_no_part_of_it() -> None:
    text = """Nordic Boat Forum 2026
Sampleton, 12 May 2026
09.00\tWelcome\tAda Sample, Oven Ltd
09.15\tNets and quotas\tBen Muster, Mill Inc
10.15\tCoffee
10.45\tA new model for hulls\tCleo Exemple, Boat Agency
"""

    assert outline(text) == [
        "2026-05-12 09:00-09:15 Welcome",
        "  speaker: Ada Sample |  | Oven Ltd",
        "2026-05-12 09:15-10:15 Nets and quotas",
        "  speaker: Ben Muster |  | Mill Inc",
        "2026-05-12 10:15-10:45 Coffee",
        "2026-05-12 10:45 A new model for hulls",
        "  speaker: Cleo Exemple |  | Boat Agency",
    ]
