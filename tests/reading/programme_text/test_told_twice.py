"""What a page tells twice, and what several sessions are together; all of it is made up."""

import pytest
from outlined import outline, outline_of_html, programme


def test_an_overview_and_its_details_are_told_once() -> None:
    page = """<h1>Boat Days 2026</h1><table><tr><td>Time</td><td>June 4</td></tr>
<tr><td>9:00-10:00</td><td>Session1-Mills</td></tr><tr><td>10:00-10:30</td><td>Coffee</td></tr>
<tr><td>10:30-11:30</td><td>Session2-Invited Talks: Boats and oars</td></tr></table>
<h1>June 4</h1><h2>Session 1: Mills (9:00-10:00)</h2>
<p><b>Session Chair: Ada Sample </b><br><br>“Water wheels and their noise”<br>
Ben Muster (Oven Ltd), Lun Probe (Mill Inc), Cleo Probe (Oven Ltd)<br><br></p>
<h2>Session 2: Invited Talks (10:30-11:30)</h2><p>"Sails"<br>Eva Exemple (Oven Ltd)</p>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:00 Mills",
        "  chair: Ada Sample",
        "  speaker: Ben Muster |  | Oven Ltd",
        "  speaker: Lun Probe |  | Mill Inc",
        "  speaker: Cleo Probe |  | Oven Ltd",
        "2026-06-04 10:00-10:30 Coffee",
        "2026-06-04 10:30-11:30 Invited Talks: Boats and oars",
        "  speaker: Eva Exemple |  | Oven Ltd",
    ]


def test_sections_with_times_are_what_the_sessions_in_them_are() -> None:
    page = """# Location
Sample Conference Center

# June 4 2026 (Thursday)

### Session 1: 9am–11:30am

- [9:00am-10:00am] **Keynote Talk**: Ada Sample (Harvard), [Boats for all: oars and \
foundations](../boats) \\
Host: Ben Muster
- [10:00am-11:30am] Posters
- [11:30am-12:30pm] Lunch

### Session 2: 1pm–3pm

- [1:00pm-2:00pm] Sails
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Boats for all: oars and foundations {Session 1}",
        "  speaker: Ada Sample |  | Harvard",
        "  host: Ben Muster",
        "2026-06-04 10:00-11:30 Posters {Session 1}",
        "2026-06-04 11:30-12:30 Lunch",
        "2026-06-04 13:00-15:00 Session 2",
        "2026-06-04 13:00-14:00 Sails",
    ]
    assert "conference" not in programme(page).root


def test_sessions_side_by_side_that_are_called_the_same_stay_two() -> None:
    page = """4 June 2026

9:00-10:00 Workshop
9:00-10:00 Workshop
10:00-10:30 Coffee
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Workshop",
        "2026-06-04 09:00-10:00 Workshop",
        "2026-06-04 10:00-10:30 Coffee",
    ]


def test_numbers_of_footnotes_are_no_part_of_names() -> None:
    page = """<h2>4 June 2026</h2><p>9:00-10:00 Boats<br>
<em>Ada Sample<sup>1</sup>,&nbsp;Ben Muster<sup>1,2</sup> and Cleo Probe<sup>2</sup></em></p>
<p>10:00-11:00 Sails on the 2<sup>nd</sup> river</p>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:00 Boats",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Cleo Probe",
        "2026-06-04 10:00-11:00 Sails on the 2nd river",
    ]


def test_a_session_beside_those_of_other_rooms_heads_none_of_them() -> None:
    page = """<h2>4 June 2026</h2><table>
<tr><th>Time</th><th>Great Hall</th><th>Boat Room</th></tr>
<tr><td>9:00</td><td rowspan="2">Workshop Part 1</td><td>Boats</td></tr>
<tr><td>9:30</td><td>Oars</td></tr>
<tr><td>10:00</td><td colspan="2">Coffee</td></tr>
<tr><td>10:30</td><td colspan="2">Close</td></tr></table>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:00 Workshop Part 1 [Great Hall]",
        "2026-06-04 09:00-09:30 Boats [Boat Room]",
        "2026-06-04 09:30-10:00 Oars [Boat Room]",
        "2026-06-04 10:00-10:30 Coffee",
        "2026-06-04 10:30 Close",
    ]


def test_labels_among_the_people_of_a_session_are_not_its_title() -> None:
    page = """4 June 2026

9:00 AM - 10:20 AM: Plenary Session One
- Panelists:
- Keynote Conversation:
- Ada Sample, Director, Sample Society
- Morning Keynote:
- Ben Muster, Deputy Director, Sample Society
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:20 Plenary Session One",
        "  speaker: Ada Sample | Director | Sample Society",
        "  speaker: Ben Muster | Deputy Director | Sample Society",
    ]


def test_a_labelled_section_with_a_time_is_the_track_of_talks_in_it_and_not_of_those_beside() -> (
    None
):
    text = """Lamp Days
    Monday, May 19, 2031
    Session 1 - Bread and more: 9:00-10:00
    9:00-9:30 Talk 1: Flour
    9:30-10:00 Talk 2: Salt
    Session 2 - Ovens: 11:00-12:00
    Session 3 - Lime: 11:00-12:00
    Session 4 - Oil: 11:00-12:00
    """

    assert outline(text) == [
        "2031-05-19 09:00-09:30 Flour {Session 1: Bread and more}",
        "2031-05-19 09:30-10:00 Salt {Session 1: Bread and more}",
        "2031-05-19 11:00-12:00 Ovens",
        "2031-05-19 11:00-12:00 Lime",
        "2031-05-19 11:00-12:00 Oil",
    ]


def test_a_heading_with_a_time_is_the_track_of_the_talks_below_it_and_has_their_room() -> None:
    page = """<h3>4 June 2026</h3><table><tr><th>Time</th><th>Room A</th><th>Room B</th></tr>
<tr><td>9:00-10:00</td><td>Mills</td><td>Boats</td></tr>
<tr><td>10:00-10:30</td><td colspan=2>Coffee</td></tr></table>
<h4>9:00-10:00 Mills</h4><b>Room: A</b><br><b>Session Chair: Ada Sample</b>
<div>9:00-9:30</div><div>Water wheels and their noise</div><div>Ben Muster (Oven Ltd)</div>
<div>9:30-10:00</div><div>Sails for everybody</div><div>Cleo Probe (Mill Inc)</div>
<h4>9:00-10:00 Boats</h4>
<div>9:00-9:30</div><div>Oars of wood</div><div>Eva Exemple (Oven Ltd)</div>
<div>9:30-10:00</div><div>Ropes of wool</div><div>Dan Voorbeeld (Mill Inc)</div>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-09:30 Water wheels and their noise [A] {Mills}",
        "  speaker: Ben Muster |  | Oven Ltd",
        "  chair: Ada Sample",
        "2026-06-04 09:00-09:30 Oars of wood [Room B] {Boats}",
        "  speaker: Eva Exemple |  | Oven Ltd",
        "2026-06-04 09:30-10:00 Sails for everybody [A] {Mills}",
        "  speaker: Cleo Probe |  | Mill Inc",
        "  chair: Ada Sample",
        "2026-06-04 09:30-10:00 Ropes of wool [Room B] {Boats}",
        "  speaker: Dan Voorbeeld |  | Mill Inc",
        "2026-06-04 10:00-10:30 Coffee",
    ]


def test_a_session_with_one_talk_heads_it_where_others_head_several() -> None:
    page = """PROGRAM FOR THURSDAY, JUNE 4TH, 2026
Days: previous day next day all days

09:00-10:00 Session 1: Bread
CHAIR: Jo Sample (Sample University)
LOCATION: Hall A
09:00
Ada Test (Test College)
How to Bake (abstract)
09:30
Ben Probe (Test College)
How to Cut (abstract)
10:00-11:00 Session 2A: Butter
CHAIR: Ada Test (Test College)
LOCATION: Hall A
10:00
Jo Sample (Sample University)
Milk and Salt (abstract)
10:00-11:00 Session 2B: Jam
LOCATION: Hall B
10:00
Cleo Muster (Test College)
Fruit in Use (abstract)
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:30 How to Bake [Hall A] {Session 1: Bread}",
        "  speaker: Ada Test |  | Test College",
        "  chair: Jo Sample |  | Sample University",
        "2026-06-04 09:30-10:00 How to Cut [Hall A] {Session 1: Bread}",
        "  speaker: Ben Probe |  | Test College",
        "  chair: Jo Sample |  | Sample University",
        "2026-06-04 10:00-11:00 Milk and Salt [Hall A] {Session 2A: Butter}",
        "  speaker: Jo Sample |  | Sample University",
        "  chair: Ada Test |  | Test College",
        "2026-06-04 10:00-11:00 Fruit in Use [Hall B] {Session 2B: Jam}",
        "  speaker: Cleo Muster |  | Test College",
    ]
    assert "conference" not in programme(page).root


def test_one_title_that_ends_like_a_link_keeps_its_end() -> None:
    page = "4 June 2026\n9:00-10:00 Bread (video)\n10:00-11:00 Butter\n"

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Bread (video)",
        "2026-06-04 10:00-11:00 Butter",
    ]


def test_a_glance_at_the_day_is_told_again_in_detail_below_it() -> None:
    page = """# Lamp Day
## Agenda — 14 May 2031 | Sample Hall

## At a Glance

| Time | Block | Presenter |
|------|-------|-----------|
| 8:30 – 9:00 | Welcome | Ada Sample |
| 9:00 – 11:00 | Lab 1: Wicks of old | Ben Muster |
| 11:00 – 11:15 | Break | — |
| 11:15 – 1:15 | Lab 2: Oil for all | Cleo Test |

## In Detail

### 8:30 AM – 9:00 AM | Welcome
**Presenter:** Ada Sample

- What a lamp is, and why it is made by hand to this day

**For guests (8:45–8:50):**
- A look at the lamp house, which is open to all of them

### 9:00 AM – 11:00 AM | Lab 1: Wicks of old
**Presenter:** Ben Muster

- How to twist a wick that burns all night without smoke

### 11:00 AM – 11:15 AM | Break

### 11:15 AM – 1:15 PM | Lab 2: Oil for all
**Presenter:** Cleo Test

- Where to press oil out of seeds that grow by the road
"""

    assert outline(page) == [
        "2031-05-14 08:30-09:00 Welcome [Sample Hall]",
        "  speaker: Ada Sample",
        "2031-05-14 08:45-08:50 For guests [Sample Hall]",
        "2031-05-14 09:00-11:00 Lab 1: Wicks of old [Sample Hall]",
        "  speaker: Ben Muster",
        "2031-05-14 11:00-11:15 Break",
        "2031-05-14 11:15-13:15 Lab 2: Oil for all [Sample Hall]",
        "  speaker: Cleo Test",
    ]


@pytest.mark.parametrize(
    ("above", "below"),
    [("## Friday, 14 May 2032\n", ""), ("", "## Friday, 14 May 2032\n")],
)
def test_a_glance_at_titles_is_told_again_with_people(above: str, below: str) -> None:
    page = f"""# Lamp Day
{above}
- 9:00 Welcome (Oil Hall)
- 9:30 Panel: Wicks
- 11:00 Tea
- 11:30 Oil

{below}
### 9:00–9:20 Welcome
Ada Sample

### 9:30–11:00 Panel: Wicks
Moderator: Ben Muster

### 11:30–12:00 Oil
### 12:00–13:00 Lunch
"""

    assert outline(page) == [
        "2032-05-14 09:00-09:20 Welcome [Oil Hall]",
        "  speaker: Ada Sample",
        "2032-05-14 09:30-11:00 Wicks",
        "  moderator: Ben Muster",
        "2032-05-14 11:00-11:30 Tea",
        "2032-05-14 11:30-12:00 Oil",
        "2032-05-14 12:00-13:00 Lunch",
    ]


def test_days_alike_without_more_words_are_days() -> None:
    rows = ("8:00 | 10:00 | Debate", "10:30 | 1:00 | Oil", "1:30 | 3:30 | Wicks", "3:45 | | Tea")
    day = "".join(f"| {row} |\n" for row in rows)
    head = "| Start | End | What |\n|---|---|---|\n"

    assert outline(f"Lamp Days\n\n{head}{day}{head}{day}") == [
        "1 08:00-10:00 Debate",
        "1 10:30-13:00 Oil",
        "1 13:30-15:30 Wicks",
        "1 15:45 Tea",
        "2 08:00-10:00 Debate",
        "2 10:30-13:00 Oil",
        "2 13:30-15:30 Wicks",
        "2 15:45 Tea",
    ]


OLD, NEW = (
    ["2031-05-19 09:00-09:30 Old Wicks {%s}", "  speaker: Cleo Probe", "  chair: Ben Sample"],
    ["2031-05-19 09:30-10:00 New Wicks {%s}", "  speaker: Dan Specimen", "  chair: Ben Sample"],
)


def wicks(head: str, *below: str) -> list[str]:
    """What is read of two talks below a head, and of what follows."""
    talks = ("9:00", "Old Wicks", "Cleo Probe", "", "9:30", "New Wicks", "Dan Specimen", "")
    return outline("\n".join(("Lamp Days", "19 May 2031", "", head, "", *talks, *below)))


def told(title: str, *below: str) -> list[str]:
    return [*(line.replace("%s", title) for line in (*OLD, *NEW)), *below]


def test_talks_and_their_discussion_fill_what_heads_them() -> None:
    head = "9:00-10:30\nWicks\nChair: Ben Sample"
    found = wicks(head, "10:00-10:30", "Discussion", "", "10:30", "Tea", "", "11:00", "Oil")
    discussed = ("2031-05-19 10:00-10:30 Discussion {Wicks}", "  chair: Ben Sample")

    assert found == told("Wicks", *discussed, "2031-05-19 10:30-11:00 Tea", "2031-05-19 11:00 Oil")


def test_a_section_of_which_only_the_start_is_told_lasts_to_the_next_pause() -> None:
    head = "9:00\nSession 1: Wicks\nChair: Ben Sample"
    found = wicks(head, "10:00", "Tea", "", "10:30", "Lamps", "Eva Exemple")

    assert found == told(
        "Session 1: Wicks",
        *("2031-05-19 10:00-10:30 Tea", "2031-05-19 10:30 Lamps", "  speaker: Eva Exemple"),
    )


def test_a_line_with_who_chairs_below_it_heads_what_follows() -> None:
    text = """Lamp Days
19 May 2031

9:00-9:30 Light of tomorrow
Ada Sample

Wicks
Moderator: Ben Sample

9:30-10:00 Old Wicks
Cleo Probe

10:00-10:30 New Wicks
Dan Specimen

10:30-11:00 Tea
11:00-11:30 Closing
"""

    assert outline(text) == [
        "2031-05-19 09:00-09:30 Light of tomorrow",
        "  speaker: Ada Sample",
        "2031-05-19 09:30-10:00 Old Wicks {Wicks}",
        *("  speaker: Cleo Probe", "  moderator: Ben Sample"),
        "2031-05-19 10:00-10:30 New Wicks {Wicks}",
        *("  speaker: Dan Specimen", "  moderator: Ben Sample"),
        "2031-05-19 10:30-11:00 Tea",
        "2031-05-19 11:00-11:30 Closing",
    ]
