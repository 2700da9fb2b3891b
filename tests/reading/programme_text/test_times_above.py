"""Rows of a table below a row that has only a time; all of it is made up."""

from outlined import fates, outline, outline_of_html

_PAGE = """<h2>4 June 2026</h2><table>
<tr><td>&nbsp;</td></tr><tr><td colspan="3">10:00</td></tr>
<tr><td>W2</td><td><img src="w.svg"></td><td>Boats for all</td><td>Ada Sample</td></tr>
<tr><td>V1</td><td><img src="t.svg"></td><td>What are oars?</td><td>Ben Muster</td></tr>
<tr><td>&nbsp;</td></tr><tr><td colspan="3">12:00</td></tr>
<tr><td>V1</td><td></td><td>Mills and wheels</td><td>Cleo Probe, Dan Voorbeeld</td></tr>
<tr><td>W2</td><td></td><td>12:10 Sails for children</td><td>Eva Exemple</td></tr>
</table>"""


def test_a_time_above_rows_is_that_of_all_below_it() -> None:
    assert outline_of_html(_PAGE) == [
        "2026-06-04 10:00-12:00 Boats for all [W2]",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-12:00 What are oars? [V1]",
        "  speaker: Ben Muster",
        "2026-06-04 12:00-12:10 Mills and wheels [V1]",
        "  speaker: Cleo Probe",
        "  speaker: Dan Voorbeeld",
        "2026-06-04 12:10 Sails for children [W2]",
        "  speaker: Eva Exemple",
    ]


def test_rows_of_times_alone_are_no_lines_that_are_left_out() -> None:
    page = """4 June 2026

| | |
|---|---|
| 10:00 | |
| Boats | Ada Sample |
| Oars | Ben Muster |
| 11:00 | |
| Mills | Cleo Probe |
"""

    assert outline(page) == [
        "2026-06-04 10:00-11:00 Boats",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-11:00 Oars",
        "  speaker: Ben Muster",
        "2026-06-04 11:00 Mills",
        "  speaker: Cleo Probe",
    ]
    assert fates(page) == ["day", "rule", "session", "session", "rule", "session"]


def test_a_heading_is_the_time_of_all_in_a_table_with_rooms_below_it() -> None:
    page = """4 June 2026

## 10:00 - 10:30

| Room | No. | Title | Speaker | Level |
|---|---|---|---|---|
| Mill | 17 | Boats | Ada Sample | Beginner |
| Barn | 18 | Oars | Ben Muster | Advanced |

## 11:00 - 11:30

| Title | Speaker | Room |
|---|---|---|
| Sails | Cleo Probe | Mill |
"""

    assert outline(page) == [
        "2026-06-04 10:00-10:30 Boats [Mill]",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-10:30 Oars [Barn]",
        "  speaker: Ben Muster",
        "2026-06-04 11:00-11:30 Sails [Mill]",
        "  speaker: Cleo Probe",
    ]
    assert fates(page) == [
        *("day", "rule", "heading of a table", "session", "session"),
        *("rule", "heading of a table", "session"),
    ]


def test_a_time_that_is_a_higher_heading_is_that_of_the_title_below_it() -> None:
    told = [
        ("9:00am", "10:00am", "Boats for all", "ada-sample"),
        ("10:30am", "11:15am", "What are oars?", "ben-muster"),
        ("11:15am", "12:00pm", "Mills and wheels", "cleo-probe"),
        ("1:00pm", "2:00pm", "Sails for children", "eva-exemple"),
    ]
    days = ("Thu 4 June", "Fri 5 June")
    tabs = "".join(
        f'<li><a href="#d{n}" data-toggle="tab">{day}</a></li>' for n, day in enumerate(days)
    )
    panes = "".join(
        f'<div id="d{n}" class="tab-pane">'
        + "".join(
            f"<h3><div>{start}</div><div>{end}</div></h3>\n<h4>{title}</h4>\n<p>Room: Hall</p>\n"
            f'<p><a href="/speakers/{who}">{who.replace("-", " ").title()}</a> (Boat Works)</p>\n\n'
            for start, end, title, who in told[2 * n : 2 * n + 2]
        )
        + "</div>"
        for n in (0, 1)
    )
    page = f"<h1>Harbour Days</h1><p>June 4–5, 2026</p><ul>{tabs}</ul>{panes}"

    assert [line for line in outline_of_html(page) if line[0] != " "] == [
        "2026-06-04 09:00-10:00 Boats for all [Hall]",
        "2026-06-04 10:30-11:15 What are oars? [Hall]",
        "2026-06-05 11:15-12:00 Mills and wheels [Hall]",
        "2026-06-05 13:00-14:00 Sails for children [Hall]",
    ]
