"""Days, sections and brackets in nested lists, and what rows of tables leave open; all made up."""

from outlined import outline, outline_of_html, programme, sessions

from confsched.reading.programme_text.front_ends.html_page import html_page
from confsched.reading.programme_text.read import read_programme
from confsched.reading.tree import Mapping, Sequence
from confsched.source import Source

NESTED = """The meeting will run from:
   **9am Thursday 4 June to Friday 5 June 2026.**

* **Thursday, June 4 Boat Club main meeting** (**8:45 am - 5:00 pm**)
  * **Session 1: Boats**
    * 9:00-9:20 [Ada Sample](https://a.example) (Sample Department of
      Boats)
    * 9:20-9:40 [Ben Muster](https://b.example) (Sample University)
    * 9:40-10:00\tCoffee Break
    * 10:00-10:20 [Cleo Probe](https://c.example) (Oven Ltd)
  * 10:20-11:00 **Keynote: [Dan Exempel](https://d.example) (Mill Inc)**
  * 5:30-7:00 pm**: Reception on the Boat

* **Friday, June 5 Boat Club main meeting and Working Groups of the North**
  * **Session 2: Oars**
    * 9:00-9:20 [Eva Guest](https://e.example) (Test Museum)
    * 9:20-9:40 [Finn Probe](https://f.example) (Oven Ltd)
"""


def test_items_are_days_with_their_hours_and_sections_of_what_stands_deeper() -> None:
    assert [line for line in outline(NESTED) if not line.startswith("  ")] == [
        "2026-06-04 09:00-09:20 Ada Sample (Sample Department of Boats) {Session 1: Boats}",
        "2026-06-04 09:20-09:40 Ben Muster (Sample University) {Session 1: Boats}",
        "2026-06-04 09:40-10:00 Coffee Break",
        "2026-06-04 10:00-10:20 Cleo Probe (Oven Ltd) {Session 1: Boats}",
        "2026-06-04 10:20-11:00 Keynote: Dan Exempel (Mill Inc)",
        "2026-06-04 17:30-19:00 Reception on the Boat",
        "2026-06-05 09:00-09:20 Eva Guest (Test Museum) {Session 2: Oars}",
        "2026-06-05 09:20-09:40 Finn Probe (Oven Ltd) {Session 2: Oars}",
    ]


def test_a_day_is_called_what_stands_between_its_date_and_its_hours() -> None:
    days = programme(NESTED).root["days"]

    assert isinstance(days, Sequence)
    assert [one.get("title") for one in days if isinstance(one, Mapping)] == [
        "Boat Club main meeting",
        "Boat Club main meeting and Working Groups of the North",
    ]


def test_names_that_restructured_text_defines_stand_for_their_texts() -> None:
    line = "+----------+---------------------+---------------------+\n"
    page = f""".. role:: day

.. |Day 1|   replace:: :day:`Thursday, June 4, 2026`
.. |Talk 1|  replace:: Why boats float
.. |Talk 1a| replace:: **Ada Sample**

{line}| |Day 1|                                              |
{line}| Time     | Room 1              | Room 2              |
{line.replace("-", "=")}| 09:00  - | | |Talk 1|          | | Oars              |
| 10:30    | | |Talk 1a|         | | **Ben Muster**    |
{line}| 10:30  - | | coffee break                            |
| 11:00    | |                                         |
{line}"""

    assert outline(page) == [
        "2026-06-04 09:00-10:30 Why boats float [Room 1]",
        "  speaker: Ada Sample",
        "2026-06-04 09:00-10:30 Oars [Room 2]",
        "  speaker: Ben Muster",
        "2026-06-04 10:30-11:00 coffee break",
    ]


def test_a_title_stands_below_what_kind_of_talk_it_is_and_who_gives_it() -> None:
    long = "HarbourNet: Cross-Scale Account of Northern Boats From Wooden Oars and Sails to Diesel "
    long += "Engines and Electric Winches"
    page = f"""<h2>4 June 2026</h2><table><tr><td>Time</td><td>Paper Title</td></tr>
<tr><td>9:10–9:18</td><td><b>Oral 1 - Ada Sample</b><br>{long}</td></tr>
<tr><td>9:18–9:26</td><td><strong>Oral2 - Ben Muster</strong><br>Oars</td></tr></table>"""

    assert outline_of_html(page) == [
        f"2026-06-04 09:10-09:18 {long}",
        "  speaker: Ada Sample",
        "2026-06-04 09:18-09:26 Oars",
        "  speaker: Ben Muster",
    ]


def test_clubs_in_a_column_of_people_roles_and_snacks() -> None:
    page = """4 June 2026

| Time | Title | Speaker |
|---|---|---|
| 9:00 - 9:10 | Opening (Chairs) | |
| 9:10 - 9:30 | Panel of clubs | Boatly, Oarly, Sailly, Knotly, and Ropely |
| 9:30 - 10:00 | Snacks | |
| 10:00 - 12:00 | Break into groups: find boats! | Ada Sample |
"""

    read = sessions(programme(page))

    assert [(one.get("type"), one.get("room"), one["title"]) for one in read] == [
        ("opening", None, "Opening (Chairs)"),
        ("panel", None, "Panel of clubs"),
        ("break", None, "Snacks"),
        ("workshop", None, "Break into groups: find boats!"),
    ]
    assert [line for line in outline(page) if "ly" in line] == [
        *("  speaker: Boatly", "  speaker: Oarly", "  speaker: Sailly", "  speaker: Knotly"),
        "  speaker: Ropely",
    ]


def test_a_list_of_many_names_is_no_running_text_and_a_line_of_an_abstract_no_group() -> None:
    names = [f"{given} {name}" for given in ("Ada", "Ben", "Cleo") for name in ("Le", "Di", "Tran")]
    page = f"""<h2>4 June 2026</h2>
<ul><li>9:00-10:00 Boats of the north<ul><li>What will be shown in the morning</li>
<li>Hands-on tutorial covering:</li><li>The knots of the old world and their use</li></ul></li></ul>
<table><tr><td>15:40</td><td>Full Paper</td><td>Oars<div>({", ".join(names)})</div></td></tr>
<tr><td>16:00</td><td>Closing</td><td></td></tr></table>"""

    read = sessions(read_programme(html_page(Source("page.html", page))))

    assert str(read[0]["abstract"]).split("\n\n") == [
        "What will be shown in the morning",
        "Hands-on tutorial covering:",
        "The knots of the old world and their use",
    ]
    assert outline_of_html(page)[2:-1] == [f"  speaker: {name}" for name in names]


def test_days_side_by_side_whose_cells_begin_with_their_times() -> None:
    page = """<h3>Summer school 2026</h3><table>
<tr><th>Thu, 4 June 2026<br>Group 1</th><th>Thu, 4 June 2026<br>Group 2</th>
<th>Fri, 5 June 2026</th></tr>
<tr><td><i>9:00 – 11:00 Tutorial</i><br>Boats and their oars<br><b>Ada Sample (Oven Ltd)</b></td>
<td><i>9:00 – 11:00 </i><br>Poster session</td>
<td><i>9:00 – 11:00 Seminar</i><br>Sails of the old world<br><b>Ben Muster (Mill Inc)</b></td></tr>
<tr><td colspan="3"><i>11:00 – 11:30</i> Coffee break</td></tr>
<tr><td colspan="2"><i>11:30 – 13:00</i><br>Walk in the harbour</td>
<td><i>11:30</i><br>Closing remarks</td></tr></table>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-11:00 Boats and their oars",
        "  speaker: Ada Sample |  | Oven Ltd",
        "2026-06-04 09:00-11:00 Poster session",
        "2026-06-04 11:00-11:30 Coffee break",
        "2026-06-04 11:30-13:00 Walk in the harbour",
        "2026-06-05 09:00-11:00 Sails of the old world",
        "  speaker: Ben Muster |  | Mill Inc",
        "2026-06-05 11:00-11:30 Coffee break",
        "2026-06-05 11:30 Closing remarks",
    ]


def test_starts_and_ends_in_two_columns_without_a_head_and_what_templates_put_in() -> None:
    page = """### June 4 2026, Day 1

|----------\t|----------\t|---------------\t|---------\t|
|        \t|          \t| *Buses from hotels*  \t| [Shuttle]({{ url }}/travel#shuttle) \t|
| 8:15  \t| 9:00     \t| *Breakfast*         \t| *Location:* [Old Chapel]({{ url }}/venue) \t|
| 9:15  \t| 9:50   \t| Invited Talk   \t| [Ada Sample]({{ url }}/#ada): *{{ site.data.one }}* \t|
| 9:50  \t| 10:25  \t| Invited Talk   \t| [Ben Muster]({{ url }}/#ben): *{{ site.data.two }}* \t|
| 10:25 \t| 11:00    \t| *Break*             \t|                    \t|
| 11:00 \t| 12:30    \t| Walk                \t|                    \t|

<div class="modal"></div>
"""

    assert outline_of_html(page) == [
        "2026-06-04 08:15-09:00 Breakfast [Old Chapel]",
        "2026-06-04 09:15-09:50 Invited Talk",
        "  speaker: Ada Sample",
        "2026-06-04 09:50-10:25 Invited Talk",
        "  speaker: Ben Muster",
        "2026-06-04 10:25-11:00 Break",
        "2026-06-04 11:00-12:30 Walk",
    ]


def test_talks_whose_titles_stand_out_above_names_are_all_of_a_session() -> None:
    page = """4 June 2026

15.15-16.00 -- **Remote presentations**

  _Boats of the north: a study of oars_\\
  Ada Sample

  _Media bias of two research communities through a review_\\
  Ben Muster and Cleo Probe

16.00-17.00 -- **Closing remarks**
"""

    first = sessions(programme(page))[0]

    assert (first["title"], first.get("subtitle")) == ("Remote presentations", None)
    assert str(first["abstract"]).split("\n\n") == [
        "Boats of the north: a study of oars",
        "Ada Sample",
        "Media bias of two research communities through a review",
        "Ben Muster and Cleo Probe",
    ]
