"""Tables without heads, and what pages put side by side; all conferences and people are made up."""

from outlined import fates, outline, outline_of_html
from seen import cells, seen

from confsched.reading.programme_text.front_ends.html_page import html_page
from confsched.reading.programme_text.front_ends.plain_text import plain_page
from confsched.source import Source

ROW = "<div class='grid grid-cols-3 p-2'>{}</div>"


def test_tabs_between_bars_are_blanks() -> None:
    text = "| **Time**\t\t| **Room** \t|\n| 9:00\t| A\t\t|\n| 10:00 | B |\n"

    assert cells(plain_page(Source("x.md", text))) == [
        *(("Time", 0, 1, 1), ("Room", 1, 1, 1)),
        *(("9:00", 0, 1, 1), ("A", 1, 1, 1)),
        *(("10:00", 0, 1, 1), ("B", 1, 1, 1)),
    ]


def test_a_column_of_kinds_leaves_the_title_to_that_beside_it() -> None:
    text = (
        "4 June 2026\n"
        "| 9:00-9:20 | Keynote | How lamps learned to burn | Ada Sample |\n"
        "| 9:20-9:40 | Full paper | Wicks of the northern coast | (Ben Muster, Cleo Exemple) |\n"
        "| 9:40-10:00 | Full paper | Registration of old oil lamps | Dan Sample |\n"
        "| 10:00-10:20 | Break | | |\n"
        "| 10:20-10:40 | Full paper | Harbours in the dark half | Eve Muster |\n"
        "| 10:40-11:00 | Full paper | What a flame is made of | Fay Exemple |\n"
    )

    assert outline(text) == [
        "2026-06-04 09:00-09:20 How lamps learned to burn",
        "  speaker: Ada Sample",
        "2026-06-04 09:20-09:40 Wicks of the northern coast",
        "  speaker: Ben Muster",
        "  speaker: Cleo Exemple",
        "2026-06-04 09:40-10:00 Registration of old oil lamps",
        "  speaker: Dan Sample",
        "2026-06-04 10:00-10:20 Break",
        "2026-06-04 10:20-10:40 Harbours in the dark half",
        "  speaker: Eve Muster",
        "2026-06-04 10:40-11:00 What a flame is made of",
        "  speaker: Fay Exemple",
    ]


def test_a_title_with_two_capitals_is_nobody_beside_a_column_of_people() -> None:
    text = (
        "4 June 2026\n"
        "| 9:00-9:20 | Ada Sample | Oil and how to keep it |\n"
        "| 9:20-9:40 | Ben Muster | Lantern Cosmology |\n"
        "| 9:40-10:00 | Cleo Exemple | Lamps of the harbour |\n"
        "| 10:00-10:20 | Dan Sample | On flames |\n"
    )

    assert outline(text)[2:4] == [
        "2026-06-04 09:20-09:40 Lantern Cosmology",
        "  speaker: Ben Muster",
    ]


def test_elements_of_a_grid_are_cells() -> None:
    rows = "<span> </span><span>Session 1</span><span> </span>"
    rows += "<span>9:00</span> <span>Ada Sample</span> <b>On oil</b>"
    page = html_page(Source("x.html", f"<p>Lamps</p>{ROW.format(rows)}<p>End</p>"))

    assert cells(page) == [
        *(("Session 1", 1, 1, 1), ("9:00", 0, 1, 1)),
        *(("Ada Sample", 1, 1, 1), ("On oil", 2, 1, 1)),
    ]
    assert [line for line in seen(page) if "row" not in line] == ["Lamps", "End"]


def test_blocks_in_a_grid_are_lines_as_elsewhere() -> None:
    page = html_page(Source("x.html", ROW.format("<div>9:00 Oil</div><div>10:00 Wicks</div>")))

    assert seen(page) == ["9:00 Oil", "10:00 Wicks"]


def test_what_is_never_closed_ends_no_row_of_a_grid() -> None:
    picture = "<picture><source srcset='x.webp'><img src='x.png'></picture>"
    rows = (
        ("Time", "Harbour Hall", "Lamp Room"),
        ("9:00-9:30", f"{picture}Oil", "Oars"),
        ("9:30-10:00", "Wicks of<wbr> the north", "Sails"),
    )
    grid = "".join(ROW.format("".join(f"<span>{one}</span>" for one in row)) for row in rows)

    assert cells(html_page(Source("x.html", grid))) == [
        *(("Time", 0, 1, 1), ("Harbour Hall", 1, 1, 1), ("Lamp Room", 2, 1, 1)),
        *(("9:00-9:30", 0, 1, 1), ("Oil", 1, 1, 1), ("Oars", 2, 1, 1)),
        *(("9:30-10:00", 0, 1, 1), ("Wicks of the north", 1, 1, 1), ("Sails", 2, 1, 1)),
    ]


def test_what_nobody_understands_in_a_row_is_told() -> None:
    text = "4 June 2026\n| 9:00 | Oil<br>Its history<br>Its harbours |\n| 10:00 | Wicks |\n"

    assert fates(text)[1:] == ["not understood", "session"]


def test_a_column_of_ends_does_not_make_fields_of_rooms() -> None:
    text = (
        "4 June 2026\n\n| Start | End | Lantern Hall | Boathouse |\n|---|---|---|---|\n"
        "| 9:00 | 9:30 | Oil | Oars |\n| 9:30 | 10:00 | Wicks | Sails |\n"
    )

    assert outline(text) == [
        "2026-06-04 09:00-09:30 Oil [Lantern Hall]",
        "2026-06-04 09:00-09:30 Oars [Boathouse]",
        "2026-06-04 09:30-10:00 Wicks [Lantern Hall]",
        "2026-06-04 09:30-10:00 Sails [Boathouse]",
    ]


def test_an_end_that_is_left_open_is_no_title() -> None:
    assert outline("4 June 2026\n| 18:00 - 19:00 | Sail |\n| 19:00 – … | Dinner |\n") == [
        "2026-06-04 18:00-19:00 Sail",
        "2026-06-04 19:00 Dinner",
    ]
    assert outline("4 June 2026\n| 18:00 - 19:00 | Sail |\n| 19:00 – open end | Dinner |\n") == [
        "2026-06-04 18:00-19:00 Sail",
        "2026-06-04 19:00 Dinner",
    ]
    assert outline("4 June 2026\n| 18:00 - 19:00 | Sail |\n| 22:00-Late | Dinner |\n") == [
        "2026-06-04 18:00-19:00 Sail",
        "2026-06-04 22:00 Dinner",
    ]
    assert outline("4 June 2026\n18:00 - 19:00 Sail\n22:00 - Late night walk\n") == [
        "2026-06-04 18:00-19:00 Sail",
        "2026-06-04 22:00 Late night walk",
    ]
    assert outline("4 June 2026\n11:00 - Sail\n~12:00-ish - Lunch\n") == [
        "2026-06-04 11:00-12:00 Sail",
        "2026-06-04 12:00 Lunch",
    ]


def test_onwards_behind_a_time_is_no_title() -> None:
    page = """<h1>Lamp Day</h1><h2>19 May 2031</h2><table>
    <tr><td>11:30 am</td><td>12:00 pm</td><td>Wicks</td></tr>
    <tr><td>12:00 pm</td><td>1:00 pm</td><td>Oil</td></tr>
    <tr><td>1:00 pm</td><td>Onwards</td><td>Lunch</td></tr></table>"""

    assert outline_of_html(page) == [
        "2031-05-19 11:30-12:00 Wicks",
        "2031-05-19 12:00-13:00 Oil",
        "2031-05-19 13:00 Lunch",
    ]


def test_resources_of_a_session_are_nobody() -> None:
    page = """<h1>Lamp Day</h1><h2>19 May 2031</h2><table>
    <tr><th>Time</th><th>Task</th><th>Moderator</th><th>Resources</th></tr>
    <tr><td>9:00 - 10:00</td><td>Wicks</td><td>A. Sample</td><td>Projector, Screen, Sound</td></tr>
    <tr><td>10:00 - 11:00</td><td>Oil</td><td>B. Muster</td><td>Projector, Screen, Sound</td></tr>
    </table>"""

    assert outline_of_html(page) == [
        "2031-05-19 09:00-10:00 Wicks",
        "  moderator: A. Sample",
        "2031-05-19 10:00-11:00 Oil",
        "  moderator: B. Muster",
    ]
