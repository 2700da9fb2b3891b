"""Programmes on pages of sites in Markdown; all conferences and people are made up."""

from outlined import outline, outline_of_html


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
