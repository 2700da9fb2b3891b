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
