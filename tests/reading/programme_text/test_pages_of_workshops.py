"""Pages of workshops: overviews, headings above times, quotes, rooms to be told; all is made up."""

from outlined import outline, outline_of_html, programme, sessions

from confsched.reading.programme_text.front_ends.html_page import html_page
from confsched.reading.programme_text.read import read_programme
from confsched.source import Source

OVERVIEW = """| When | What | Where |
|---|---|---|
| 9:00-9:45 | Keynote (Prof. Ada Sample) | room TBA |
| 9:45-10:15 | Short papers I | room TBA |
| 10:15-11:00 | Coffee break | |
| 11:00-12:00 | Full papers | room TBA |

| Paper title | Session | Starting at | Paper authors |
|---|---|---|---|
| Why boats float | Short papers I | 9:45 | Ben Muster; Cleo Probe |
| Oars of the old world | Short papers I | 10:00 | Dan Exempel |
| Nets and knots | Full papers | 11:00 | Eva Guest; Finn Probe |
| Sails without wind | Full papers | 11:30 | Gus Tester |
"""


def test_slots_of_an_overview_are_the_papers_that_are_told_in_detail_below() -> None:
    read = programme(OVERVIEW)

    assert outline(OVERVIEW) == [
        "1 09:00-09:45 Keynote",
        "  speaker: Prof. Ada Sample",
        "1 09:45-10:00 Why boats float",
        "  speaker: Ben Muster",
        "  speaker: Cleo Probe",
        "1 10:00-10:15 Oars of the old world",
        "  speaker: Dan Exempel",
        "1 10:15-11:00 Coffee break",
        "1 11:00-11:30 Nets and knots",
        "  speaker: Eva Guest",
        "  speaker: Finn Probe",
        "1 11:30-12:00 Sails without wind",
        "  speaker: Gus Tester",
    ]
    assert [str(one.get("subtitle", "")) for one in sessions(read)] == [
        "", "Short papers I", "Short papers I", "", "Full papers", "Full papers",
    ]  # fmt: skip
    assert "from here on slots above are told in detail" in [one.message for one in read.notes]


def test_a_second_day_that_has_breaks_is_no_detail_of_the_first() -> None:
    first = "9:00-11:00 Why boats float\n11:00-11:30 Coffee break\n11:30-12:30 Oars\n"
    second = "9:00-9:30 Nets, Ada Sample (Oven Ltd)\n11:00-11:30 Coffee break\n11:30-12:00 Sails\n"

    assert [line[:13] for line in outline(first + second) if line[0] in "12"] == [
        *("1 09:00-11:00", "1 11:00-11:30", "1 11:30-12:30"),
        *("2 09:00-09:30", "2 11:00-11:30", "2 11:30-12:00"),
    ]


def test_the_zone_above_the_first_of_several_clocks_is_that_of_the_times() -> None:
    rows = "<tr><td>12:00</td><td>20:00</td><td>Welcome</td></tr>"
    rows += "<tr><td>12:10</td><td>20:10</td><td>Why boats float</td></tr>"
    page = f"<table><tr><td>GMT</td><td>Taipei</td><td></td></tr>{rows}</table>"
    clock = "| Time (CET) | Title |\n|---|---|\n| 9:00 | Boats |\n| 10:00 | Oars |\n"

    found = read_programme(html_page(Source("page.html", page)))

    assert (found.root["timezone"], outline_of_html(page)) == (
        "GMT",
        ["1 12:00-12:10 Welcome", "1 12:10 Why boats float"],
    )
    assert programme(clock).root["timezone"] == "CET"


def test_a_heading_above_a_time_is_the_title_where_a_list_of_speakers_follows() -> None:
    page = """## Thursday, 4 June 2026

**9:00 – 9:30 am** Breakfast

### Session 1: Boats of the north
**9:30 – 10:30 am**
Speakers:
+ _Ada Sample, PhD_
+ _Ben Muster, MD_

**10:30 – 11:00 am** Coffee break

### Session 2: Oars
**11:00 am – 12:00 pm**
Speakers:
+ _Cleo Probe, PhD_
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:30 Breakfast",
        "2026-06-04 09:30-10:30 Boats of the north",
        "  speaker: Ada Sample, PhD",
        "  speaker: Ben Muster, MD",
        "2026-06-04 10:30-11:00 Coffee break",
        "2026-06-04 11:00-12:00 Oars",
        "  speaker: Cleo Probe, PhD",
    ]


def test_what_is_on_in_an_evening_without_a_time_is_a_session_of_its_own() -> None:
    page = """## 4 June 2026

* 16:30-17:30 Boats of the north
* 17:30-18:00 Discussion

Evening: walk in the town.

## 5 June 2026

* 9:00-10:00 Oars

### Afternoon: excursion
"""

    assert outline(page) == [
        "2026-06-04 16:30-17:30 Boats of the north",
        "2026-06-04 17:30-18:00 Discussion",
        "2026-06-04 - Evening: walk in the town",
        "2026-06-05 09:00-10:00 Oars",
        "2026-06-05 - Afternoon: excursion",
    ]


def test_a_title_in_quotes_ends_before_the_name_behind_it() -> None:
    page = """4 June 2026
9:00-10:00: Opening keynote: "Boats, oars, water: views of the north," Ada Sample, Oven Museum
10:00-11:00: “Community before boats,” Ben Muster, Sample University
11:00-11:30: "Bread?" Cleo Probe (Oven Ltd)
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Boats, oars, water: views of the north",
        "  speaker: Ada Sample |  | Oven Museum",
        "2026-06-04 10:00-11:00 Community before boats",
        "  speaker: Ben Muster |  | Sample University",
        "2026-06-04 11:00-11:30 Bread?",
        "  speaker: Cleo Probe |  | Oven Ltd",
    ]


def test_what_kind_of_talk_stands_before_a_name_is_kept() -> None:
    page = """<h2>4 June 2026</h2>
<p><b>[9:00-10:00] Keynote (online):</b> Ada Sample, <i>Boats of the north</i></p>
<p><b>[10:00-10:30] </b> Ben Muster and Cleo Probe, <i>Oars of the old world</i></p>
<p><b>[10:30-11:00] Invited talk:</b> Dan Exempel, <i>Nets and knots</i></p>"""

    read = sessions(read_programme(html_page(Source("page.html", page))))

    assert [(one["title"], one.get("subtitle"), one.get("type")) for one in read] == [
        ("Boats of the north", "Keynote (online)", "keynote"),
        ("Oars of the old world", None, None),
        ("Nets and knots", "Invited talk", None),
    ]


def test_times_rooms_and_people_that_are_to_be_confirmed() -> None:
    page = """| Date | Time | Event | Speaker |
|---|---|---|---|
| 4 June 2026 | 9:00-10:00 | Why boats float | TBC (Oven Ltd) |
| | 18:30-20:30 (TBC) | Harbour walk | |
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Why boats float",
        "2026-06-04 18:30-20:30 Harbour walk",
    ]


def test_names_in_a_table_of_times_speak_and_a_morning_ends_at_noon() -> None:
    page = """## 4 June 2026
| 9:30 am - 9:40 am | Opening remarks |
| 9:40 am – 10:10 am | Ada Sample |
| 10:10 am – 10:50 am | Ben Muster and Cleo Probe |
| 10:50am – 12:00 am | Dan Exempel |
| 12:00 pm - 1:00 pm | Lunch |
| 1:00 pm – 1:30 pm | Challenge winners |
| 1:30 pm – 2:00 pm | Eva Guest |
"""

    assert outline(page) == [
        "2026-06-04 09:30-09:40 Opening remarks",
        "2026-06-04 09:40-10:10 Ada Sample",
        "  speaker: Ada Sample",
        "2026-06-04 10:10-10:50 Ben Muster and Cleo Probe",
        "  speaker: Ben Muster",
        "  speaker: Cleo Probe",
        "2026-06-04 10:50-12:00 Dan Exempel",
        "  speaker: Dan Exempel",
        "2026-06-04 12:00-13:00 Lunch",
        "2026-06-04 13:00-13:30 Challenge winners",
        "2026-06-04 13:30-14:00 Eva Guest",
        "  speaker: Eva Guest",
    ]


def test_what_a_session_was_called_before_its_title_stays_and_an_open_end_is_no_title() -> None:
    page = """## 4 June 2026

9:30 Academic Session 1
Speaker: Ada Sample (Sample University)
Title: Boats of the north

17:00 - ?? Walk in the harbour
"""

    read = sessions(programme(page))

    assert [(one["title"], one.get("subtitle")) for one in read] == [
        ("Boats of the north", "Academic Session 1"),
        ("Walk in the harbour", None),
    ]


def test_a_city_whose_times_all_are_says_the_zone_and_a_workshop_room_is_no_title() -> None:
    page = "# Workshop room: 103C\n\n#### {}\n\n4 June 2026\n9:00 Boats\n10:00 Oars\n"
    says = ("All times are local time in Sydney, Australia", "All times are Mexico City time")

    found = [programme(page.format(said)).root for said in says]

    assert [root["timezone"] for root in found] == ["Australia/Sydney", "America/Mexico_City"]
    assert "title" not in found[0]
