"""Words that look different part people from titles; all conferences and people are made up."""

import pytest
from outlined import outline, outline_of_html


def test_marks_of_any_kind_part_who_speaks_from_the_title() -> None:
    page = """# 4 June 2026

* 9-10:00: Ada Sample   __Boats in large harbours__
* 10:00-10:30 Ben Muster: [__Sails on small rivers__](./Ben Muster Slides.pdf)
* 10:30 C. Probe, D. Voorbeeld. _Mills with Water Wheels_ (long paper)
* 11:00 E. Sample. _Open GV: prices of wood_
* 11:30 / **Lunch** :spaghetti:
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Boats in large harbours",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-10:30 Sails on small rivers",
        "  speaker: Ben Muster",
        "2026-06-04 10:30-11:00 Mills with Water Wheels (long paper)",
        "  speaker: C. Probe",
        "  speaker: D. Voorbeeld",
        "2026-06-04 11:00-11:30 Open GV: prices of wood",
        "  speaker: E. Sample",
        "2026-06-04 11:30 Lunch",
    ]


def test_every_line_of_a_cell_is_parted_by_itself() -> None:
    page = """# 4 June 2026

| Time | Session |
|---|---|
| 10:00 | <b><i>Boats in large harbours</i></b><br>Ada Sample |
| 10:30 | Ben Muster: *Sails on small rivers*<br>(20 mins) |
"""

    assert outline(page) == [
        "2026-06-04 10:00-10:30 Boats in large harbours",
        "  speaker: Ada Sample",
        "2026-06-04 10:30-10:50 Sails on small rivers",
        "  speaker: Ben Muster",
    ]


def test_a_span_parts_the_title_from_who_speaks() -> None:
    page = """<h3>4 June 2026</h3>
<table>
<tr><td>10:00</td><td>
  <span class="title">Boats in large harbours of the north</span>
  <span class="who">Ada Sample, Ben Muster</span>
</td></tr>
<tr><td><span>10:30</span></td><td>Coffee</td></tr>
<tr><td>11:00</td><td>
  <span class="title">On oars</span>
  <span class="who">Cleo Probe</span>
</td></tr>
</table>
"""

    assert outline_of_html(page) == [
        "2026-06-04 10:00-10:30 Boats in large harbours of the north",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "2026-06-04 10:30-11:00 Coffee",
        "2026-06-04 11:00 On oars",
        "  speaker: Cleo Probe",
    ]


def test_a_list_in_markdown_is_read_as_such_in_html() -> None:
    page = """<h1 id="one">4 June 2026</h1>
---
- 10:00-10:30 **Boats in large harbours** - Ada Sample
- 10:30-11:00 **Coffee**
- 11:00-11:30 **[Sails](../files/Ben Muster.pdf)** - Ben Muster (Muster AG)
"""

    assert outline_of_html(page) == [
        "2026-06-04 10:00-10:30 Boats in large harbours",
        "  speaker: Ada Sample",
        "2026-06-04 10:30-11:00 Coffee",
        "2026-06-04 11:00-11:30 Sails",
        "  speaker: Ben Muster |  | Muster AG",
    ]


def test_a_description_is_the_title_where_that_has_an_empty_cell() -> None:
    page = """# 4 June 2026

| Time | Title | Description |
|---|---|---|
| 10:00 | Boats in large harbours | How they are built |
| 10:30 | | Coffee break |
| 11:00 | Sails on small rivers | |
"""

    assert outline(page) == [
        "2026-06-04 10:00-10:30 Boats in large harbours",
        "2026-06-04 10:30-11:00 Coffee break",
        "2026-06-04 11:00 Sails on small rivers",
    ]


def test_sentences_below_a_name_are_no_organization() -> None:
    page = """# 4 June 2026

| Time | Session |
|---|---|
| 10:00 | **Panel on boats** <br> Chair: Ada Sample <br> Come to the University. Anyone may ask |
| 11:00 | **Sails**<br>by Ben Muster<br><em> All the sails of today are drawn by hand.</em> |
"""

    assert outline(page) == [
        "2026-06-04 10:00-11:00 Panel on boats",
        "  chair: Ada Sample",
        "2026-06-04 11:00 Sails",
        "  speaker: Ben Muster",
    ]


def test_bold_words_with_a_chair_in_brackets_head_what_follows() -> None:
    page = """# 4 June 2026

[9:00] Welcome

**Invited Talk (chair: Ada Sample)**

[9:30] Ben Muster. _Boats in large harbours_

<details>

<summary>Abstract</summary>

How boats were built in harbours that had no wood, and by whom it was paid for.

</details>

[10:30] Coffee

**Evening Session (chair: TBA)**

[11:00] Cleo Probe. _Sails on small rivers_

[11:30] Dan Voorbeeld. _Who owns the oars_
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:30 Welcome",
        "2026-06-04 09:30-10:30 Boats in large harbours",
        "  speaker: Ben Muster",
        "  chair: Ada Sample",
        "2026-06-04 10:30-11:00 Coffee",
        "2026-06-04 11:00-11:30 Sails on small rivers {Evening Session}",
        "  speaker: Cleo Probe",
        "2026-06-04 11:30 Who owns the oars {Evening Session}",
        "  speaker: Dan Voorbeeld",
    ]


def test_what_attributes_call_an_element_is_what_it_is() -> None:
    page = """<h2>Thursday 4 June 2026</h2>
<p itemscope><b itemprop="startTime">9:00 - 9:45</b> <span itemprop="title">Boats</span>
<span itemprop="speaker">Ada Sample</span> <span itemprop="room">Hall A</span></p>
<p itemscope><b itemprop="startTime">10:00 - 10:45</b> <span itemprop="title">Sails</span>
<span itemprop="speaker">Ben Muster</span> <span itemprop="room">Hall B</span></p>
"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-09:45 Boats [Hall A]",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-10:45 Sails [Hall B]",
        "  speaker: Ben Muster",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "<strong>Wicks of old lamps</strong> Ada Sample",
        "Ada Sample <b>Wicks of old lamps</b>",
        "<b>Wicks of old lamps</b> <i>Ada Sample</i>",
        '<a href="#x">Wicks of old lamps</a> <u>Ada Sample</u>',
        "<i>Ada Sample</i> <em>Wicks of old lamps</em>",
    ],
)
def test_words_that_look_different_part_names_from_a_title_with_a_blank_between(line: str) -> None:
    page = f"<h2>4 June 2026</h2><ul><li>9:00-10:00 {line}</li><li>10:00-10:30 Tea</li></ul>"

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:00 Wicks of old lamps",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-10:30 Tea",
    ]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("<b>Ada Sample</b> talks about lamps", "Ada Sample talks about lamps"),
        ("<b>A long evening</b> with <a>Ada Sample</a>", "A long evening with Ada Sample"),
    ],
)
def test_they_part_no_title_that_goes_on(line: str, title: str) -> None:
    page = f"<h2>4 June 2026</h2><ul><li>9:00-10:00 {line}</li><li>10:00-10:30 Tea</li></ul>"

    assert outline_of_html(page)[0] == f"2026-06-04 09:00-10:00 {title}"


def test_several_names_behind_the_link_of_a_title_speak_of_a_programme_as_of_anything() -> None:
    page = """<h2>4 June 2026</h2><ul>
<li>9:00-9:30 <a href="">Sea Charts and Program Boats</a> Ada Sample and Ben Muster</li>
<li>9:30-10:00 <a href="">Chief Engineer of the Harbour</a> Ada Sample</li></ul>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-09:30 Sea Charts and Program Boats",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "2026-06-04 09:30-10:00 Chief Engineer of the Harbour Ada Sample",
    ]
