"""Programmes on pages of sites in Markdown; all conferences and people are made up."""

from outlined import notes, outline, outline_of_html, programme, sessions

from confsched.reading.programme_text.page import Asked
from confsched.reading.programme_text.pages import page_document


def test_a_backslash_at_the_end_of_a_line_breaks_it_and_is_no_text() -> None:
    page = """# 4 June 2026

9.00-9.10 -- **Opening**

9.10-10.00 -- [**Keynote by Prof. Ada Sample**](keynote.md)\\
  "Boats in harbours"
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:10 Opening",
        "2026-06-04 09:10-10:00 Boats in harbours",
        "  speaker: Prof. Ada Sample",
    ]


def test_what_is_defined_by_a_time_takes_place_at_it() -> None:
    page = """## 4 June 2026

09:00 - 09:30
: Arrivals

09:30 - 10:30
: **Boats out of paper**
: Speaker: Ada Sample
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:30 Arrivals",
        "2026-06-04 09:30-10:30 Boats out of paper",
        "  speaker: Ada Sample",
    ]


def test_an_icon_before_a_heading_is_no_part_of_it() -> None:
    page = """## 4 June 2026

#### ![icon](images/boat.svg "Boat") Panel 1. Boats

- **10:00** On oars
- **10:30** On sails
"""

    assert outline(page) == [
        "2026-06-04 10:00-10:30 On oars {Panel 1. Boats}",
        "2026-06-04 10:30 On sails {Panel 1. Boats}",
    ]


def test_titles_stand_below_names_where_they_do_so_all_over_the_page() -> None:
    page = """## 4 June 2026

- **10:00** Ada Sample, Ben Muster
[*Building boats out of paper in large and small harbours*](boats)

- **10:30** Cleo Probe
[*The Sample Archive.*](archive)

- **11:00** Coffee break

- **11:30** Dan Voorbeeld
[*Sails*](sails)
"""

    assert outline(page) == [
        "2026-06-04 10:00-10:30 Building boats out of paper in large and small harbours",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "2026-06-04 10:30-11:00 The Sample Archive",
        "  speaker: Cleo Probe",
        "2026-06-04 11:00-11:30 Coffee break",
        "2026-06-04 11:30 Sails",
        "  speaker: Dan Voorbeeld",
    ]


def test_three_people_below_a_title_that_says_only_a_kind_are_no_title() -> None:
    page = """# 4 June 2026

17.00-17.55 -- **Roundtable discussion**

  _Ada Sample, Ben Muster, Cleo Probe_

17.55-18.00 -- **Closing remarks**
"""

    assert outline(page) == [
        "2026-06-04 17:00-17:55 Roundtable discussion",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Cleo Probe",
        "2026-06-04 17:55-18:00 Closing remarks",
    ]


def test_a_chair_above_sessions_or_below_a_break_chairs_what_follows() -> None:
    page = """# Programme

Date: Thursday 4 June 2026

---

Chair: Ada Sample

* 14:00 - 14:05, Opening remarks
* 14:05 - 15:25, Paper 1: Boats and how they float (Ben Muster, NVIDIA)

---

* 15:30 - 16:00, Break

---

Chair: Cleo Probe

* 16:00 - 16:20, Paper 2: Measuring sails (Dan Voorbeeld, ORNL)
"""

    assert outline(page) == [
        "2026-06-04 14:00-14:05 Opening remarks",
        "  chair: Ada Sample",
        "2026-06-04 14:05-15:25 Boats and how they float",
        "  speaker: Ben Muster |  | NVIDIA",
        "  chair: Ada Sample",
        "2026-06-04 15:30-16:00 Break",
        "2026-06-04 16:00-16:20 Measuring sails",
        "  speaker: Dan Voorbeeld |  | ORNL",
        "  chair: Cleo Probe",
    ]


def test_headings_above_tables_say_the_track_and_the_room_of_their_rows() -> None:
    page = """4 June 2026

## Track 1

**Location:** Training Room

| Start | Presenter | Presentation |
| :---: | :-------: | :----------: |
| 9:00 AM | Ada Sample | _Boats_ |
| 10:00 AM | - | BREAK |
| 10:30 AM | Ben Muster | _Sails_ |
| 11:00 AM | - | Closing Notes / CTF Winners / Raffle |

## Track 2

**Location:** Hall 2B

| Start | Presenter | Presentation |
| :---: | :-------: | :----------: |
| 9:00 AM | Cleo Probe | _Oars_ |
| 10:00 AM | - | BREAK |

### Rowing Village

**Location:** Hall 2A
**When:** 10 AM - 4:00 PM
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Boats [Training Room] {Track 1}",
        "  speaker: Ada Sample",
        "2026-06-04 09:00-10:00 Oars [Hall 2B] {Track 2}",
        "  speaker: Cleo Probe",
        "2026-06-04 10:00-10:30 BREAK",
        "2026-06-04 10:00-16:00 Rowing Village [Hall 2A]",
        "2026-06-04 10:30-11:00 Sails [Training Room] {Track 1}",
        "  speaker: Ben Muster",
        "2026-06-04 11:00 Closing Notes / CTF Winners / Raffle [Training Room] {Track 1}",
    ]


def test_a_column_of_titles_goes_before_one_of_sessions_and_links_are_nothing() -> None:
    page = """## 4 June 2026

| Time | Session | Title | YouTube |
|------|---------|-------|---------|
| 9:00 | Package demo | [Ada Sample, et al., boatR: boats in tables](boats) | [video](v1) |
| 9:00 | Package demo | [Ben Muster, et al., Sails in tables](sails) | |
| 10:00 | Break | Networking | [video](v2) |
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 boatR: boats in tables",
        "  speaker: Ada Sample",
        "2026-06-04 09:00-10:00 Sails in tables",
        "  speaker: Ben Muster",
        "2026-06-04 10:00 Networking",
    ]


def test_columns_with_the_times_of_other_zones_are_no_sessions() -> None:
    page = """<h1>4 June 2026</h1>
<table>
<tr><td>GMT</td><td>US East</td><td>Taipei</td><td></td></tr>
<tr><td>12:00</td><td>07:00</td><td>20:00</td><td>Welcome</td></tr>
<tr><td>12:10</td><td>07:10</td><td>20:10</td><td>Boats</td></tr>
<tr><td>16:00</td><td>11:00</td><td>24:00</td><td>Close</td></tr>
</table>
"""

    assert outline_of_html(page) == [
        "2026-06-04 12:00-12:10 Welcome",
        "2026-06-04 12:10-16:00 Boats",
        "2026-06-04 16:00 Close",
    ]


def test_people_behind_what_kind_of_talk_it_is_are_no_title() -> None:
    page = """# 4 June 2026

09:00 - 09:15: Opening Remarks

09:15 - 09:45: Invited Talk 1: Ada Sample (Google)

09:45 - 10:15: Invited Talk 2: Ben Muster (Hugging Face)
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:15 Opening Remarks",
        "2026-06-04 09:15-09:45 Invited Talk 1",
        "  speaker: Ada Sample |  | Google",
        "2026-06-04 09:45-10:15 Invited Talk 2",
        "  speaker: Ben Muster |  | Hugging Face",
    ]


def test_slanted_words_part_who_speaks_from_the_title_at_either_end() -> None:
    page = """# 4 June 2026

10:00 Ada Sample and Ben Muster, *Boats in large harbours*

10:30 Sails on small rivers *Cleo Probe, Dan Voorbeeld*

11:00 Keynote: Eva Sample, *Who owns the oars*

11:30 On the habits of *Testudo graeca*
"""

    assert outline(page) == [
        "2026-06-04 10:00-10:30 Boats in large harbours",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "2026-06-04 10:30-11:00 Sails on small rivers",
        "  speaker: Cleo Probe",
        "  speaker: Dan Voorbeeld",
        "2026-06-04 11:00-11:30 Who owns the oars",
        "  speaker: Eva Sample",
        "2026-06-04 11:30 On the habits of Testudo graeca",
    ]


def test_what_stands_behind_a_bold_name_and_a_comma_is_where_somebody_works() -> None:
    page = """# 4 June 2026

### 10:00-10:30 Boats in large harbours

* **Ada Sample**, Probe & Co
* **Ben Muster**, GIZ
* Cleo Probe <cleo@example.org>
"""

    assert outline(page) == [
        "2026-06-04 10:00-10:30 Boats in large harbours",
        "  speaker: Ada Sample |  | Probe & Co",
        "  speaker: Ben Muster |  | GIZ",
        "  speaker: Cleo Probe",
    ]


def test_slanted_words_in_html_part_who_speaks_from_the_title() -> None:
    page = """<h3>4 June 2026</h3>
<h3>09:00-10:00 Session 1</h3>
<b>Invited talk:</b> Ada Sample, <i>Boats in large harbours</i>
<h3>10:30-12:30 Session 2</h3>
<b>[10:30-11:30] Keynote (online):</b> Ben Muster, <i>Sails on small rivers</i><br>
<b>[11:30-12:00] </b> Cleo Probe and Dan Voorbeeld, <i>Who owns the oars</i>
<h3>13:00-14:00 Session 3</h3>
The price of wood <em>Eva Sample, Fritz Muster</em>
"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:00 Boats in large harbours",
        "  speaker: Ada Sample",
        "2026-06-04 10:30-11:30 Sails on small rivers {Session 2}",
        "  speaker: Ben Muster",
        "2026-06-04 11:30-12:00 Who owns the oars {Session 2}",
        "  speaker: Cleo Probe",
        "  speaker: Dan Voorbeeld",
        "2026-06-04 13:00-14:00 The price of wood",
        "  speaker: Eva Sample",
        "  speaker: Fritz Muster",
    ]


def test_half_days_behind_times_are_no_name_that_marked_words_part() -> None:
    times = "<span><span>11:15 AM</span> <span>-</span> <span>12:00 PM</span></span>"
    page = f"""<h2>13 May 2030</h2>
<details><summary>{times} <span>Steel, Wood and Glass</span></summary><p>Ada Sample</p></details>
<p>1:00 PM Nets</p>"""

    assert outline_of_html(page) == [
        "2030-05-13 11:15-12:00 Steel, Wood and Glass",
        "  speaker: Ada Sample",
        "2030-05-13 13:00 Nets",
    ]


def test_names_beside_a_time_are_no_title_if_a_tab_parts_them_from_one() -> None:
    page = (
        "# 4 June 2026\n\n"
        " - 09:10-10:00 Ada Sample\tBoats in large harbours\n"
        " - 10:00-10:30 Ben Muster and Cleo Probe\tSails on small rivers\n"
        " - 11:00-11:30\tDan Voorbeeld\tWho owns the oars\n"
    )

    assert outline(page) == [
        "2026-06-04 09:10-10:00 Boats in large harbours",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-10:30 Sails on small rivers",
        "  speaker: Ben Muster",
        "  speaker: Cleo Probe",
        "2026-06-04 11:00-11:30 Who owns the oars",
        "  speaker: Dan Voorbeeld",
    ]


def test_a_link_whose_address_a_template_puts_together_is_its_text() -> None:
    page = """# 4 June 2026

**9:30**: [Boats]( {{ site.baseurl }}/boats) *(Hall B)*

**10:00**: Sails *(Hall B)*
"""

    assert outline(page) == [
        "2026-06-04 09:30-10:00 Boats [Hall B]",
        "2026-06-04 10:00 Sails [Hall B]",
    ]


def test_points_of_a_list_are_told_of_the_time_above_them() -> None:
    page = """# 4 June 2026
## Technical Meeting

9 - 9:30

* What the past year has brought

9:30 - 10

* Priorities of the port

10 - 10:15

* What is to be built

## Expanded Meeting

10:15 - 10:30

* Using Sails / Oars & Best practices
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:30 What the past year has brought",
        "2026-06-04 09:30-10:00 Priorities of the port",
        "2026-06-04 10:00-10:15 What is to be built",
        "2026-06-04 10:15-10:30 Using Sails / Oars & Best practices",
    ]


def test_a_row_of_a_table_may_say_who_chairs_those_that_follow() -> None:
    page = """## 4 June 2026

| Time | Speaker | Title |
|------|---------|-------|
| 8:40 | | Opening Remarks |
| **Session Chair: Ada Sample** | | |
| 9:00 | Ben Muster | Boats in practice |
| 9:25 | Cleo Probe | Sails in practice |
| 10:15 | | Break |
"""

    assert outline(page) == [
        "2026-06-04 08:40-09:00 Opening Remarks",
        "2026-06-04 09:00-09:25 Boats in practice",
        "  speaker: Ben Muster",
        "  chair: Ada Sample",
        "2026-06-04 09:25-10:15 Sails in practice",
        "  speaker: Cleo Probe",
        "  chair: Ada Sample",
        "2026-06-04 10:15 Break",
    ]


def test_a_column_of_times_needs_no_colons_and_no_evening_lasts_until_a_morning() -> None:
    page = """# Harbour Days

| Time | Title |
|:-----|------:|
| 0850 | Welcome |
| 1000 | Boats |
| 1230 - 1400 | Lunch |
| 1400 | Sails |
| 1730 - | Dinner |
| 0900 | Oars |
| 1030 - 1100 | Coffee |
"""

    assert outline(page) == [
        "1 08:50-10:00 Welcome",
        "1 10:00-12:30 Boats",
        "1 12:30-14:00 Lunch",
        "1 14:00-17:30 Sails",
        "1 17:30 Dinner",
        "2 09:00-10:30 Oars",
        "2 10:30-11:00 Coffee",
    ]


def test_names_in_brackets_behind_a_kind_of_talk_are_who_gives_it() -> None:
    page = """# 4 June 2026

**11:30 - 12:15**: Scientific presentation 1 (Ada Sample): *Boats in large harbours*<br>
**12:15 - 13:00**: Scientific presentation 2 (Ben Muster): *Sails on small rivers*<br>
"""

    assert outline(page) == [
        "2026-06-04 11:30-12:15 Boats in large harbours",
        "  speaker: Ada Sample",
        "2026-06-04 12:15-13:00 Sails on small rivers",
        "  speaker: Ben Muster",
    ]


def test_a_link_may_break_within_its_words() -> None:
    assert outline("""\
# 4 June 2026

- 9:00 - 10:00 Lecture ([Boats in
  large `harbours`](boats.html))
- 10:00 - 11:00 Workshop [Sails on
  rivers](sails.html)
""") == [
        "2026-06-04 09:00-10:00 Lecture (Boats in large harbours)",
        "2026-06-04 10:00-11:00 Workshop Sails on rivers",
    ]


_BLOCKS = """---
title: Boat Days
type: landing

# the parts of the page
sections:

  - block: hero
    content:
      text: |

        **4–5 June 2026**

  - block: markdown
    content:
      title: Programme
      text: |-
        ## Day 1 (4 June)

        <div align="center">

        | Time | Speaker | Title |
        |------|---------|-------|
        | 09:00-10:00 | Ada Sample (Sample Boats) | Boats |
        | 10:00 |  | End of Day 1 |
        | 10:30 |  | Dinner |

        </div>

        ---

        ## Day 2 (5 June)

        | Time | Speaker | Title |
        |------|---------|-------|
        | 09:00-10:00 | Ben Muster | Sails |
    design:
      columns: "1"
---
"""


def test_the_texts_among_the_data_of_a_page_are_the_page_where_nothing_is_behind() -> None:
    read = page_document("index.md", _BLOCKS.encode(), Asked(), "")

    assert read is not None
    assert read.programme is not None
    assert read.programme.form == "text"
    assert outline(_BLOCKS) == [
        "2026-06-04 09:00-10:00 Boats",
        "  speaker: Ada Sample |  | Sample Boats",
        "2026-06-04 10:00 End of Day 1",
        "2026-06-04 10:30 Dinner",
        "2026-06-05 09:00-10:00 Sails",
        "  speaker: Ben Muster",
    ]


def test_links_to_slides_are_no_part_of_a_name_or_a_title() -> None:
    page = """# 4 June 2026

9:00 - *Boats and their oars* by [Ada Sample](ada) [[Slides]](a.pdf)

10:00 - *Sails* by [Ben Muster](ben) [slides](b.pdf) [video](b)

11:00 - [Slides](how) and how to go down them [PDF](c.pdf)
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Boats and their oars",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-11:00 Sails",
        "  speaker: Ben Muster",
        "2026-06-04 11:00 Slides and how to go down them",
    ]


def test_links_to_slides_are_no_part_of_a_page_of_the_web() -> None:
    page = """<h2>4 June 2026</h2><ul>
<li>9:00 Boats and their oars by Ada Sample
(<a href="a.pdf">slides</a> | <a href="a">video</a>)</li>
<li>10:00 Sails of all kinds by Ben Muster <a href="b.pdf">[paper]</a></li>
<li>11:00 <a href="p">Slides</a> and a <a href="v">paper</a></li></ul>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:00 Boats and their oars",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-11:00 Sails of all kinds",
        "  speaker: Ben Muster",
        "2026-06-04 11:00 Slides and a paper",
    ]


def test_a_tab_or_a_line_break_behind_by_parts_nothing() -> None:
    page = """# 4 June 2026

9:00 - *Boats and their oars* by\tAda Sample and Ben Muster

10:00 - Invited Talk: *Sails of all kinds and for everybody* by
[Cleo Probe](cleo)
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Boats and their oars",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "2026-06-04 10:00 Invited Talk: Sails of all kinds and for everybody",
        "  speaker: Cleo Probe",
    ]


def test_scripts_and_attributes_of_blocks_are_no_text() -> None:
    page = """## Program
{:id="program"}

4 June 2026

9:00 Boats
{: .notice}

<script>
  show("<b>9:30</b>");
</script>

10:00 Closing

## Workshop Topics

* Oars for all who come to the workshop
"""

    assert outline(page) == ["2026-06-04 09:00-10:00 Boats", "2026-06-04 10:00 Closing"]


def test_headings_need_no_blank_behind_their_signs_around_html() -> None:
    page = """<p>Come all.</p>

Boats are shown on both days.

###Saturday
<table><tr><th>9:00</th><td>Boats</td></tr><tr><th>10:00</th><td>Oars</td></tr></table>

###Sunday
<table><tr><th>9:00</th><td>Sails</td></tr><tr><th>10:00</th><td>Ropes</td></tr></table>
"""

    assert outline_of_html(page) == [
        "1 09:00-10:00 Boats",
        "1 10:00 Oars",
        "2 09:00-10:00 Sails",
        "2 10:00 Ropes",
    ]


def test_running_text_behind_a_title_describes_it_and_may_end_with_the_room() -> None:
    text = "We tell of our nets, and find others of like mind. Who has none yet may join those."
    page = f"""# 4 June 2026

- 9:30am-10am, **Project pitches**: {text} Place: *Hall A*.
- 10am-11am, A history of nets
"""

    assert outline(page) == [
        "2026-06-04 09:30-10:00 Project pitches [Hall A]",
        "2026-06-04 10:00-11:00 A history of nets",
    ]
    assert sessions(programme(page))[0]["abstract"] == text


def test_comments_in_the_front_matter_of_a_page_are_no_title() -> None:
    page = """---
# Feel free to change this
layout: page
---

### Boat Day

4 June 2026

- 9:00-10:00 Boats
- 10:00-11:00 Nets
"""

    assert programme(page).root["title"] == "Boat Day"


def test_opening_hours_are_no_sessions() -> None:
    page = """# Boat Club, June 2026

## 📝 Programme

* Monday 15/06/2026 (17:30-19:00): Games
* Tuesday 16/06/2026 (18:00-19:00): Sails

## ⌚ Opening hours

* Saturday morning 10:30 - 12:30
* Saturday afternoon 14:00 - 15:30
"""

    assert outline(page) == ["2026-06-15 17:30-19:00 Games", "2026-06-16 18:00-19:00 Sails"]


def test_a_title_among_people_stands_for_what_kind_of_talk_it_is() -> None:
    page = """# 4 June 2026

| Time | Type | Speaker |
|---|---|---|
| 9:00 AM - 10:00 AM | Invited Talk 1 | Ada Sample |
| 10:00 AM - 10:30 AM | Contributed Talk 1 | Old boats with sails and oars |
| 10:30 AM - 11:45 AM | Panel Discussion | Ben Muster, Cleo Probe |
| 11:45 PM - 12:15 PM | Invited Talk 2 | Dan Voorbeeld |
| 12:15 PM - 12:45 PM | Posters | |
| 12:45 AM - 1:30 PM | Lunch | |
| 1:30 PM - 2:00 PM | Contributed Talk 2 | Nets for small harbours |
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Invited Talk 1",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-10:30 Old boats with sails and oars",
        "2026-06-04 10:30-11:45 Panel Discussion",
        "  speaker: Ben Muster",
        "  speaker: Cleo Probe",
        "2026-06-04 11:45-12:15 Invited Talk 2",
        "  speaker: Dan Voorbeeld",
        "2026-06-04 12:15-12:45 Posters",
        "2026-06-04 12:45-13:30 Lunch",
        "2026-06-04 13:30-14:00 Nets for small harbours",
    ]
    assert notes(page) == [
        "11:45 PM - 12:15 PM: pm contradicts what stands around it: read as am",
        "12:45 AM - 1:30 PM: am contradicts what stands around it: read as pm",
    ]


def test_a_day_beside_a_time_below_a_heading_leaves_this_the_title() -> None:
    page = """# Boat talks

## Boats in harbours
16:45 - 17:45 (2 October 2030)

We tell how boats get into harbours, and how they get out of them again in winter.

## Ropes and knots
Friday 4 October 2030, 13:30 - 14:30

<img src="/img/ben.png" alt="Ben at work" width="400"/>

Speaker: Ben Tester
"""

    assert outline(page) == [
        "2030-10-02 16:45-17:45 Boats in harbours",
        "2030-10-04 13:30-14:30 Ropes and knots",
        "  speaker: Ben Tester",
    ]
    assert [one.get("subtitle") for one in sessions(programme(page))] == [None, None]


def test_a_link_behind_a_comma_at_the_end_of_a_line_is_to_who_speaks() -> None:
    page = """# Lamp Day
14 May 2031

- 9:00 – 9:30: Opening, [Ada Sample](a.html)
- 9:30 – 10:00: Wicks and oil of old, [Ben Muster, Muster Lamps](b.html)
- 10:00 – 10:30: Why lamps burn, <a href="c.html">Cleo Test, University of Samples</a>;
- 10:30 – 11:00: Glass, [slides](d.pdf)
- 11:00 – 11:30: Glass, shades, and [Soot in Houses](d.pdf)
"""

    assert outline(page) == [
        "2031-05-14 09:00-09:30 Opening",
        "  speaker: Ada Sample",
        "2031-05-14 09:30-10:00 Wicks and oil of old",
        "  speaker: Ben Muster |  | Muster Lamps",
        "2031-05-14 10:00-10:30 Why lamps burn",
        "  speaker: Cleo Test |  | University of Samples",
        "2031-05-14 10:30-11:00 Glass",
        "2031-05-14 11:00-11:30 Glass, shades, and Soot in Houses",
    ]


def test_an_item_that_begins_with_a_time_has_its_title_in_its_next_line() -> None:
    page = """## Friday, 14 May 2032

Opening night

- 18:00 – 23:00
  Workshops
- 23:00 – 05:00
  Social dancing

## Saturday, 15 May 2032

The full experience

- 10:00 – 20:00
  Workshops
- 23:00 – 05:00
  Social dancing
"""

    assert [one for one in outline(page) if " - " not in one] == [
        "2032-05-14 18:00-23:00 Workshops",
        "2032-05-14 23:00-05:00 Social dancing",
        "2032-05-15 10:00-20:00 Workshops",
        "2032-05-15 23:00-05:00 Social dancing",
    ]


def test_pictures_of_calendars_and_clocks_part_a_date_from_a_time() -> None:
    page = """### 🎤 Opening
📅 14 May 2032 | 🕘 9:00 – 10:00 | 📍 Hall A

### Wicks
🗓️ 14 May 2032 ⏰ 10:00 – 11:00

### Oil
🗓️ 15 May 2032 ⏰ 11:00 AM onwards
"""

    assert outline(page) == [
        "2032-05-14 09:00-10:00 🎤 Opening [Hall A]",
        "2032-05-14 10:00-11:00 Wicks",
        "2032-05-15 11:00 Oil",
    ]


def test_all_points_of_a_list_are_told_of_the_session_above_and_none_is_of_its_title() -> None:
    page = """## 14 May 2032

## 9:00–9:20 | Group presentations

- dataset
- approach
- findings

## 9:20–10:00 | Opening
**Lead:** Ben

- Overview of lamps (LAMPkit, Exempleland, wicks)
- Recap Day 1
- Oil

## 10:00–11:00 | Wicks
**Leads:** Ada / Cleo
"""

    assert outline(page) == [
        "2032-05-14 09:00-09:20 Group presentations",
        "2032-05-14 09:20-10:00 Opening",
        "  chair: Ben",
        "2032-05-14 10:00-11:00 Wicks",
        "  chair: Ada",
        "  chair: Cleo",
    ]
    assert [str(one.get("abstract")) for one in sessions(programme(page))] == [
        "dataset\n\napproach\n\nfindings",
        "Overview of lamps (LAMPkit, Exempleland, wicks)\n\nRecap Day 1\n\nOil",
        "None",
    ]
