"""Cells that end with their time, bodies below posts, kinds among people, chairs by letters."""

import pytest
from outlined import outline, outline_of_html, sessions
from outlined import programme as read

from confsched.reading.programme_text.front_ends.html_page import html_page
from confsched.reading.programme_text.read import read_programme
from confsched.source import Source


def test_the_time_of_a_cell_may_be_its_last_line() -> None:
    text = """\
<h1>Boat Day</h1><p>Thursday, 14 May 2026</p>
<table><tr><th>Room 1</th><th>Room 2</th></tr>
<tr><td>Welcome<br>Prof. Ada Sample<br>14:00–14:15</td>
<td>Boats to touch<br>Dr. Ben Muster<br>14:00–15:00</td></tr>
<tr><td>How does a boat learn?<br>Dr. Cleo Exemple<br>14:15–15:00</td>
<td>Coffee and cake<br>15:00–15:30</td></tr></table>
"""

    assert outline_of_html(text) == [
        "2026-05-14 14:00-14:15 Welcome [Room 1]",
        "  speaker: Prof. Ada Sample",
        "2026-05-14 14:00-15:00 Boats to touch [Room 2]",
        "  speaker: Dr. Ben Muster",
        "2026-05-14 14:15-15:00 How does a boat learn? [Room 1]",
        "  speaker: Dr. Cleo Exemple",
        "2026-05-14 15:00-15:30 Coffee and cake [Room 2]",
    ]


def test_below_a_post_in_a_cell_stands_where_somebody_is() -> None:
    text = """\
<h2>Programme - 5 September 2031</h2>
<table><tr><th>01:00pm</th><td><p><b>Frontiers of Ropes</b><br>Prof Ada Sample<br>
Executive Director of Ropes<br>Boatworks</p></td></tr>
<tr><th>03:00pm</th><td><p><b>Regulating the Harbours of Tomorrow</b><br>Dr Ben Muster<br>
Deputy Director Harbours (Harbour Rules)<br>Ministry of Boats</p></td></tr>
<tr><th>04:30pm</th><td>Closing</td></tr></table>
"""

    assert outline_of_html(text) == [
        "2031-09-05 13:00-15:00 Frontiers of Ropes",
        "  speaker: Prof Ada Sample | Executive Director of Ropes | Boatworks",
        "2031-09-05 15:00-16:30 Regulating the Harbours of Tomorrow",
        "  speaker: Dr Ben Muster | Deputy Director Harbours, Harbour Rules | Ministry of Boats",
        "2031-09-05 16:30 Closing",
    ]


def test_what_kind_a_session_is_may_stand_among_those_who_speak() -> None:
    text = """\
Boats
May 23, 2031

| Time  | Speaker          | Topic           |
|-------|------------------|-----------------|
| 14:00 | Ada Sample       | Opening Remarks |
| 14:30 | Panel Discussion | Boats to Come   |
| 15:00 | Ben Muster       | Closing Remarks |
"""
    found = [(str(one["title"]), one.get("subtitle"), one["type"]) for one in sessions(read(text))]

    assert found == [
        ("Opening Remarks", None, "opening"),
        ("Boats to Come", "Panel Discussion", "panel"),
        ("Closing Remarks", None, "closing"),
    ]


def test_chairs_may_be_named_once_and_called_by_letters() -> None:
    text = """\
# Boat Workshop 2031

Chairs: AS – Ada Sample, BM – Ben Muster

## Friday, 23 May 2031

### 9:00-10:30 Session 1 (chair: AS)

- 9:00 Nets all the way down – Cleo Exemple (Oven Ltd)
- 10:00 Business meeting (AWS, Galois, SIFT)

### 11:00-12:30 Session 2 (chair: BM)

- 11:00 Ropes, constantly – Dan Trial (Mill Inc)
- 12:00 Hulls – Fay Probe (Mill Inc)
"""

    assert outline(text) == [
        "2031-05-23 09:00-10:00 Nets all the way down {Session 1}",
        "  speaker: Cleo Exemple |  | Oven Ltd",
        "  chair: Ada Sample",
        "2031-05-23 10:00-10:30 Business meeting (AWS, Galois, SIFT) {Session 1}",
        "  chair: Ada Sample",
        "2031-05-23 11:00-12:00 Ropes, constantly {Session 2}",
        "  speaker: Dan Trial |  | Mill Inc",
        "  chair: Ben Muster",
        "2031-05-23 12:00-12:30 Hulls {Session 2}",
        "  speaker: Fay Probe |  | Mill Inc",
        "  chair: Ben Muster",
    ]


@pytest.mark.parametrize("mark", ["?", " ?", "."])
def test_people_behind_a_question_may_be_led_by_a_word(mark: str) -> None:
    people = "Ada Sample (maire de Sampleville), Ben Muster (Mill SA) et Cleo Exemple (Oven SA)"
    text = f"Bateaux\n20 mars 2031\n\n9h00 Accueil\n11h00 Sans frontières{mark} Avec {people}\n"

    assert outline(text)[1:] == [
        f"2031-03-20 11:00 Sans frontières{mark.rstrip('.')}",
        "  speaker: Ada Sample | maire de Sampleville",
        "  speaker: Ben Muster |  | Mill SA",
        "  speaker: Cleo Exemple |  | Oven SA",
    ]


def test_short_codes_of_pictures_are_no_words_and_a_time_may_go_on() -> None:
    text = """\
# Boat Hackathon

## Wednesday 6th Nov 2030

| Time            | Activity                   |
|-----------------|----------------------------|
| 13:00 - 14:00   | :pizza: Lunch break        |
| 14:00 - 15:00   | Hacking [:link:](day00.md) |
| 17:30 - onwards | Social                     |
"""

    assert outline(text) == [
        "2030-11-06 13:00-14:00 Lunch break",
        "2030-11-06 14:00-15:00 Hacking",
        "2030-11-06 17:30 Social",
    ]


def test_a_title_told_once_more_with_its_abstract_is_no_second_line_of_the_session() -> None:
    text = """\
<h3>Schedule December 10, 2031</h3>
<dl><dt>08:30</dt><dd>Breakfast served</dd>
<dt>09:00</dt><dd>Compiling for Parallel Computations (Chair: Cleo Exemple)
 <ul><li><i>Futhark - An Array Language for Data-parallel Oars</i> (Ada Sample, Oven Ltd)</li>
 <li><i>Streaming Nested Ropes</i> (Ben Muster, Oven Ltd)</li></ul></dd>
<dt>10:15</dt><dd>Break</dd></dl>
<h3>Abstracts</h3>
<h4>09:00-10:15 Compiling for Parallel Computations</h4>
<p><em>Futhark - An Array Language for Data-parallel Oars (Ada Sample)</em></p>
<p>Compiling boats to oars, when targeting many-core harbours, requires an optimiser.</p>
"""
    page = read_programme(html_page(Source("page.html", text)))
    told = [(str(one["title"]), str(one.get("subtitle", ""))) for one in sessions(page)]

    assert told == [
        ("Breakfast served", ""),
        ("Compiling for Parallel Computations", ""),
        ("Break", ""),
    ]


def test_what_takes_place_somewhere_in_a_break_is_no_room() -> None:
    text = """\
<h1>Boats 2031</h1><h2>September 26</h2>
<dl><dt>11:20</dt><dd>Coffee break by Oven Ltd
<ul><li>Lightning talks at the Lounge</li>
<li>Knot workshop by Mill Inc in the Small Hall</li></ul></dd>
<dt>12:00</dt><dd><strong>Weaving the web</strong><br> by Ben Muster</dd></dl>
"""

    assert outline_of_html(text) == [
        "2031-09-26 11:20-12:00 Coffee break by Oven Ltd",
        "2031-09-26 12:00 Weaving the web",
        "  speaker: Ben Muster",
    ]


def test_a_cell_of_moinmoin_has_several_lines() -> None:
    text = """\
= Boat Days =

|||||| '''Saturday 31 May 2031''' ||
|| 10:00 - 11:00 |||| coffee break ||
|| 11:00 - 12:00 || Ada Sample<<BR>>Ben Muster || ''Other things in boats'' ||
"""

    assert outline(text) == [
        "2031-05-31 10:00-11:00 coffee break",
        "2031-05-31 11:00-12:00 Other things in boats",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
    ]
