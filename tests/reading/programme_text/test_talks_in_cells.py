"""Cells that hold several talks, or say what several rows are; all of it is made up."""

from outlined import outline, outline_of_html, sessions

from confsched.reading.programme_text.front_ends.html_page import html_page
from confsched.reading.programme_text.page import Asked
from confsched.reading.programme_text.read import read_programme
from confsched.reading.tree import Mapping, Sequence
from confsched.source import Source


def test_a_list_of_talks_in_a_cell_is_told_in_its_session() -> None:
    page = """<h2>4 June 2026</h2><table>
<tr><td>9:00 - 10:00</td><td><h4>Session: Mills</h4>(Session Chair: Ada Sample)
<ul><li>Water Wheels and Their Noise<br>
<i>Ben Muster, Cleo A Probe,Dan Voorbeeld, Kim-Lo Ma</i></li>
<li>Sails for Everybody<br>Best Talk<br><i>Eva Exemple</i> (online)</li></ul></td></tr>
<tr><td>10:00 - 10:30</td><td>Coffee</td></tr>
</table>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:00 Mills",
        "  chair: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Cleo A Probe",
        "  speaker: Dan Voorbeeld",
        "  speaker: Kim-Lo Ma",
        "  speaker: Eva Exemple",
        "2026-06-04 10:00-10:30 Coffee",
    ]


def test_talks_with_times_in_a_cell_stand_under_its_heading_with_names_before_titles() -> None:
    page = """<table><tr><th>Time</th><th>Thursday (4/6/2026)</th></tr>
<tr><td>9:00-10:30</td><td><b>Session I: Mills (Part I)</b><br><em>Chair: TBD</em><ul>
<li><b>9:00-9:30</b><br>Ben Muster, Cleo Probe<br><em>Water Wheels and their Noise</em></li>
<li><b>9:30-10:00</b><br>Dan Voorbeeld<br><em>Oars, Sails, and Ropes: With a Chef</em></li>
<li><b>10:00-10:30</b><br>Eva Exemple<br><em>Who owns the harbour</em></li></ul></td></tr>
<tr><td>10:30-11:00</td><td>Coffee</td></tr>
<tr><td>11:00-12:00</td><td><b>Invited Talk</b><br><em>Chair: TBD</em><br>
<b>Ada Sample, Sample University, Italy</b><br><em>Rough seas and their fish</em></td></tr>
</table>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-09:30 Water Wheels and their Noise {Session I: Mills (Part I)}",
        "  speaker: Ben Muster",
        "  speaker: Cleo Probe",
        "2026-06-04 09:30-10:00 Oars, Sails, and Ropes: With a Chef {Session I: Mills (Part I)}",
        "  speaker: Dan Voorbeeld",
        "2026-06-04 10:00-10:30 Who owns the harbour {Session I: Mills (Part I)}",
        "  speaker: Eva Exemple",
        "2026-06-04 10:30-11:00 Coffee",
        "2026-06-04 11:00-12:00 Rough seas and their fish",
        "  speaker: Ada Sample |  | Sample University, Italy",
    ]


def test_a_cell_beside_several_rows_is_what_these_are() -> None:
    page = """<table><tr><td colspan=3>Day 1 - Thursday, June 4 2026</td></tr>
<tr><th>Session</th><th>Time</th><th>Presentation</th></tr>
<tr><td>Keynote</td><td>9:00-10:00</td><td><b>Harbours of wood</b><br><i>Ada Sample</i></td></tr>
<tr><td>Break</td><td colspan=2>10:00-10:30</td></tr>
<tr><td rowspan=2>Best papers</td><td>10:30-11:00</td>
<td><b>Water wheels and their noise</b><br><i>Jo Leader, Ben Muster</i></td></tr>
<tr><td>11:00-11:30</td><td><b>Sails for everybody</b><br><i>Cleo Probe</i></td></tr>
<tr><td colspan=3>Day 2 - Friday, June 5 2026</td></tr>
<tr><th>Session</th><th>Time</th><th>Event</th></tr>
<tr><td>Forum</td><td>9:00-10:00</td><td><b>Oars</b> (by invitation)<br><i>Eva Exemple</i></td></tr>
</table>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:00 Harbours of wood",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-10:30 Break",
        "2026-06-04 10:30-11:00 Water wheels and their noise {Best papers}",
        "  speaker: Jo Leader",
        "  speaker: Ben Muster",
        "2026-06-04 11:00-11:30 Sails for everybody {Best papers}",
        "  speaker: Cleo Probe",
        "2026-06-05 09:00-10:00 Oars (by invitation)",
        "  speaker: Eva Exemple",
    ]


def test_a_row_with_a_session_and_its_chair_heads_the_rows_up_to_the_next_or_a_meal() -> None:
    page = """### For more information please refer to the [book](/book.pdf)

### 4 June 2026

| TIME | EVENT |
|---|---|
| **SESSION 1** | Chair: Ada Sample |
| 9:00 - 9:30 | Harbours of wood |
| 9:30 - 10:00 | Coffee break |
| 10:00 - 10:30 | Water wheels |
| 10:30 - 11:30 | Lunch |
| 11:30 - 12:00 | Ropes |
| **SESSION 2** | Chair: Ben Muster |
| 12:00 - 12:30 | Sails |
| 12:30 - 13:00 | Oars |
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:30 Harbours of wood {SESSION 1}",
        "  chair: Ada Sample",
        "2026-06-04 09:30-10:00 Coffee break",
        "2026-06-04 10:00-10:30 Water wheels {SESSION 1}",
        "  chair: Ada Sample",
        "2026-06-04 10:30-11:30 Lunch",
        "2026-06-04 11:30-12:00 Ropes",
        "2026-06-04 12:00-12:30 Sails {SESSION 2}",
        "  chair: Ben Muster",
        "2026-06-04 12:30-13:00 Oars {SESSION 2}",
        "  chair: Ben Muster",
    ]


def test_bold_titles_part_from_the_names_before_them() -> None:
    page = """# 4 June 2026

* (9:00-9:30) Ada Maria Sample, Benjamin Muster and Cleopatra Probe. **How boats and \
their oars are built in harbours without wood**
* (9:30-10:00) Dan Voorbeeld. **Sails**
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:30 How boats and their oars are built in harbours without wood",
        "  speaker: Ada Maria Sample",
        "  speaker: Benjamin Muster",
        "  speaker: Cleopatra Probe",
        "2026-06-04 09:30-10:00 Sails",
        "  speaker: Dan Voorbeeld",
    ]


def test_the_life_of_somebody_is_no_post_and_a_link_below_none_of_an_organization() -> None:
    page = """<h2>4 June 2026</h2><table>
<tr><td>9:00 - 10:00</td><td><h4>Keynote</h4><b>Harbours of wood</b><br>
<i>Professor Ada Sample, Sample University</i>
<a style="font-size: small; display: block" href="#k">Details</a></td></tr>
<tr><td>10:00 - 10:30</td><td>Coffee</td></tr></table>
<p>Ada Sample (PhD, Sample College, 1995) is the Oar Professor of Boats at Sample University.</p>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:00 Harbours of wood",
        "  speaker: Professor Ada Sample |  | Sample University",
        "2026-06-04 10:00-10:30 Coffee",
    ]


def test_what_a_line_of_a_cell_says_stands_where_that_line_does() -> None:
    page = "<h2>4 June 2026</h2><table><tr><td>9:00-10:00</td><td><b>Boats</b><br><i>Ada Sample</i>"
    text = f"{page}</td></tr><tr><td>10:00-10:30</td><td>Coffee</td></tr></table>"
    boats = sessions(read_programme(html_page(Source("page.html", text)), Asked()))[0]
    people = boats["people"]
    assert isinstance(people, Sequence)
    person = people[0]
    assert isinstance(person, Mapping)
    places = (boats.at("title"), person.at("name"))
    assert [text[one.start : one.end] for one in places] == ["Boats", "Ada Sample"]


def test_items_of_a_session_may_have_people_in_brackets() -> None:
    assert outline("""\
4 June 2026

9:00 Harbours and their boats

* Concept (Ada Sample)
* boats-info (Ben Muster, Cleo Probe)
* University of Sails (Dan Voorbeeld)

10:00 Lunch
* soup (Italian)
* fish (Ada Sample)
* bread (fresh)

11:00 End
""") == [
        "2026-06-04 09:00-10:00 Harbours and their boats",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Cleo Probe",
        "  speaker: Dan Voorbeeld",
        "2026-06-04 10:00-11:00 Lunch",
        "2026-06-04 11:00 End",
    ]


def test_items_may_have_people_behind_a_full_stop() -> None:
    assert outline("""\
4 June 2026

9:00 Session 1: Harbours and their boats

- Boats. Ada Sample, Ben Muster and Cleo Probe.
- *Sails that tear*. [Dan Voorbeeld](dan).

10:00 Oars and how to use them. Eva Exemple.
11:00 Ropes for beginners. Jo Leader
""") == [
        "2026-06-04 09:00-10:00 Harbours and their boats",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Cleo Probe",
        "  speaker: Dan Voorbeeld",
        "2026-06-04 10:00-11:00 Oars and how to use them",
        "  speaker: Eva Exemple",
        "2026-06-04 11:00 Ropes for beginners",
        "  speaker: Jo Leader",
    ]


def test_what_stands_behind_the_brackets_of_somebody_is_what_they_speak_of() -> None:
    assert outline("""\
4 June 2026
9:00 - 10:00
Workshop Panel
Presenters:
- Ada Sample (Sample University School of Law) Harbours Day One: Boats v. Oars
- Ben Muster (Muster University) Lessons for Sailors & Leaders
""") == [
        "2026-06-04 09:00-10:00 Workshop Panel",
        "  speaker: Ada Sample |  | Sample University School of Law",
        "  speaker: Ben Muster |  | Muster University",
    ]


def test_rows_below_one_with_a_time_are_talks_of_it_whatever_badges_stand_before_them() -> None:
    talk = '<tr><td></td><td><span class="badge">{2}</span><p><b>{0}</b></p><p>{1}</p></td></tr>'
    talks = [
        ("A Network of Harbours", "Ada Sample, Ben Muster", "paper"),
        ("Ropes for Beginners", "Cleo Test, Dan Probe", "Virtual"),
    ]
    rows = "".join(talk.format(*one) for one in talks)
    page = f"""<h2>4 June 2026</h2><table>
<tr><th>9:00 - 10:00</th><th><h6>Research Session 1</h6>Chair: Eva Exemple</th></tr>{rows}
<tr><th>10:00 - 11:00</th><th><h6>Keynote</h6>Chair: Eva Exemple</th></tr>
<tr><td></td><td><span class="badge">Virtual</span><p><b>Sails at Night</b></p>
<p>Jo Test<small>- (Sample Research)</small></p></td></tr></table>"""
    read = read_programme(html_page(Source("page.html", page)), Asked())

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:00 Research Session 1",
        "  chair: Eva Exemple",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Cleo Test",
        "  speaker: Dan Probe",
        "2026-06-04 10:00-11:00 Sails at Night",
        "  chair: Eva Exemple",
        "  speaker: Jo Test |  | Sample Research",
    ]
    paragraphs = ("A Network of Harbours", talks[0][1], "Ropes for Beginners", talks[1][1])
    assert [one.get("abstract") for one in sessions(read)] == ["\n\n".join(paragraphs), None]


def test_talks_of_a_list_in_a_list_name_all_who_speak_and_its_headings_no_room() -> None:
    talk = "<li><em><a>{0}</a></em>. {1}.</li>"
    talks = [
        ("Boats in Harbours: The Case for Oars", "Ada Sample, Ben Muster, and Cleo Test"),
        ("Ropes for Beginners", "Dan Probe, Eva Exemple, and Jo Ma Test"),
    ]
    rows = "".join(talk.format(*one) for one in talks)
    page = f"""<h2>4 June 2026</h2><h3>Session 1 (9-10:30 AM)</h3><ul><li>Opening Remarks</li>
<li><p><em>Setting the Stage</em></p><ol>{rows}</ol></li></ul><h3>Coffee (10:30-11 AM)</h3>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:30 Session 1",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Cleo Test",
        "  speaker: Dan Probe",
        "  speaker: Eva Exemple",
        "  speaker: Jo Ma Test",
        "2026-06-04 10:30-11:00 Coffee",
    ]


def test_a_row_may_have_a_day_and_a_cell_with_a_list_of_all_that_is_on_it() -> None:
    page = """<table>
<tr><td>Friday, 5 June 2026</td><td><ul>
<li>9:00 - 9:30 Registration</li><li>9:30 - 10:15 Boats of old</li><li>from 18:00 Dinner</li>
</ul></td></tr>
<tr><td>Saturday, 6 June 2026</td><td><ul>
<li>9:00 - 10:00 Sails</li><li>10:30 - 11:00 Oars</li>
</ul></td></tr>
</table>"""

    assert outline_of_html(page) == [
        "2026-06-05 09:00-09:30 Registration",
        "2026-06-05 09:30-10:15 Boats of old",
        "2026-06-05 18:00 Dinner",
        "2026-06-06 09:00-10:00 Sails",
        "2026-06-06 10:30-11:00 Oars",
    ]


def test_brackets_in_a_line_of_their_own_belong_to_the_name_above_them() -> None:
    talks = (
        ("9:00", ("Ada Sample", "Boats Ltd", "What oars can do"), ("Ben Muster", "Mill", "Wheels")),
        ("10:00", ("Cleo Probe", "Boats Ltd", "Sails for all"), ("Dan Voorbeeld", "Mill", "Sacks")),
        ("11:00", ("Eva Exemple", "Harbour", "Ropes of old"), ("Jo Primer", "Mill", "Flour")),
    )
    rows = "".join(
        f"<tr><td>{time}</td>"
        + "".join(f"<td><h5>{who}</h5><small>({at})</small><br>{on}</td>" for who, at, on in told)
        + "</tr>"
        for time, *told in talks
    )
    head = "<h2>4 June 2026</h2><table><tr><th></th><th>Hall A</th><th>Hall B</th></tr>"

    assert outline_of_html(f"{head}{rows}</table>") == [
        "2026-06-04 09:00-10:00 What oars can do [Hall A]",
        "  speaker: Ada Sample |  | Boats Ltd",
        "2026-06-04 09:00-10:00 Wheels [Hall B]",
        "  speaker: Ben Muster |  | Mill",
        "2026-06-04 10:00-11:00 Sails for all [Hall A]",
        "  speaker: Cleo Probe |  | Boats Ltd",
        "2026-06-04 10:00-11:00 Sacks [Hall B]",
        "  speaker: Dan Voorbeeld |  | Mill",
        "2026-06-04 11:00 Ropes of old [Hall A]",
        "  speaker: Eva Exemple |  | Harbour",
        "2026-06-04 11:00 Flour [Hall B]",
        "  speaker: Jo Primer |  | Mill",
    ]


def test_titles_below_what_counts_workshops_may_look_like_names_or_rooms() -> None:
    cell = "<td><b>Workshop {}</b><br>{}<br><i>{}</i></td>"
    told = [
        (1, "Leichte Segel", "Ada Sample"),
        (2, "Ruhe im Saal", "Ben Muster"),
        (3, "Ropes of old", "Jo Primer"),
        (4, "Knots by hand and foot", "Eva Exemple, Dan Voorbeeld"),
    ]
    first, second = ("".join(cell.format(*one) for one in told[at : at + 2]) for at in (0, 2))
    page = f"""\
<h2>4 June 2026</h2><table><tr><th></th><th>Hall A</th><th>Hall B</th></tr>
<tr><td>9:00</td>{first}</tr><tr><td>10:00</td>{second}</tr></table>
"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:00 Leichte Segel [Hall A]",
        "  speaker: Ada Sample",
        "2026-06-04 09:00-10:00 Ruhe im Saal [Hall B]",
        "  speaker: Ben Muster",
        "2026-06-04 10:00 Ropes of old [Hall A]",
        "  speaker: Jo Primer",
        "2026-06-04 10:00 Knots by hand and foot [Hall B]",
        "  speaker: Eva Exemple",
        "  speaker: Dan Voorbeeld",
    ]


def test_a_word_before_somebody_in_brackets_is_a_title() -> None:
    page = """\
<table><tr><th></th><th>Thu 4 June 2026</th><th>Fri 5 June 2026</th></tr>
<tr><td>9:00-10:30</td><td>Arrival</td><td>Lecture: Tides (J. de Wal)</td></tr>
<tr><td>11:00-12:30</td><td>Lecture: Nets (A. Sample)</td><td>Field trip</td></tr>
<tr><td>14:00-17:00</td><td>Lab: sieving</td><td>Field trip (cont.)</td></tr></table>
"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:30 Arrival",
        "2026-06-04 11:00-12:30 Lecture: Nets",
        "  speaker: A. Sample",
        "2026-06-04 14:00-17:00 Lab: sieving",
        "2026-06-05 09:00-10:30 Lecture: Tides",
        "  speaker: J. de Wal",
        "2026-06-05 11:00-12:30 Field trip",
        "2026-06-05 14:00-17:00 Field trip (cont.)",
    ]


def test_talks_in_one_cell_of_a_table_in_text_each_have_their_people() -> None:
    page = """\
## 4 June 2026

| Time | Room | Session |
|---|---|---|
| 9:00-10:00 | Hall | Mills<br>Jo Ejemplo: Wheels and Oars<br>Ada Sample, Cleo Probe: On Old Sails |
| 10:00-10:30 | Coffee break | |
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Mills [Hall]",
        "  speaker: Jo Ejemplo",
        "  speaker: Ada Sample",
        "  speaker: Cleo Probe",
        "2026-06-04 10:00-10:30 Coffee break",
    ]
