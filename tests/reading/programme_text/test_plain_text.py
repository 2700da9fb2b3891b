"""Plain texts as pages: what the marks of Markdown, reStructuredText, wikis and e-mail come to."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from seen import cells, placed, seen

from confsched.reading.programme_text.front_ends.plain_text import plain_page
from confsched.reading.programme_text.page import Kind, Page
from confsched.source import Source

MARKS = st.text(st.sampled_from("aB1 \t\n|+-=*_`[]()<>#>\\~\x1b\u00a0é•:."), max_size=80)


def page(text: str) -> Page:
    return plain_page(Source("page.txt", text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Lantern Forum #\n", ["h1 Lantern Forum"]),
        ("Lantern Forum\n=============\nDay 1\n-----\nx", ["h1 Lantern Forum", "h2 Day 1", "x"]),
        ("=====\nLamps\n=====\n\nDay 1\n=====\n", ["h1 Lamps", "h2 Day 1"]),
        ("== Day 1 ==\n", ["h2 Day 1"]),
        ("- Ada\n  * Ben\n• Cleo\n✓ Dan\n", ["item0 Ada", "item1 Ben", "item0 Cleo", "item0 Dan"]),
        ("10:00 **Opening**\n**Opening**\n__Wicks:__\n", ["10:00 Opening", "*Opening", "*Wicks:"]),
        ("_Ada Sample_ and snake_case_names\n", ["Ada Sample and snake_case_names"]),
        ("[Wicks](https://lamps.example/w) & <b>Oil</b>\n", ["Wicks & Oil"]),
        ("Wicks &amp; Oil&nbsp;Lamps\n", ["Wicks & Oil Lamps"]),
        ("~~Cancelled~~ `Wicks`\n", ["Wicks"]),
        ("```\n10:00 Opening\n```\n", ["10:00 Opening"]),
        ("> On Monday:\n> > 10:00 Opening\n", ["On Monday:", "10:00 Opening"]),
        ("-----\n10:00 Opening\n* * *\n", ["rule -----", "10:00 Opening", "rule * * *"]),
        ("10:00\tOpening\n", ["10:00\tOpening"]),
        ("\x1b[1;31m10:00\x1b[0m Opening\x07\u200b\n", ["10:00 Opening"]),
        ("9\u00a0–\u202f10 Uhr\u3000Anfang\n", ["9 – 10 Uhr Anfang"]),
        ("a\r\nb\rc\n", ["a", "b", "c"]),
        ("# {% include lamp.html %}Lamps\n{{ page.title }}\n", ["h1 Lamps"]),
        ("10:00 Opening <!-- or not\nat all --> of wicks\n", ["10:00 Opening", "of wicks"]),
        ("", []),
    ],
)
def test_marks_are_known_and_are_no_text(text: str, expected: list[str]) -> None:
    assert seen(page(text)) == expected


def test_gaps_are_the_empty_lines_above() -> None:
    assert [line.gap for line in page("\n\na\nb\n\n \n\nc\n").lines] == [2, 0, 3]


def test_the_head_of_an_e_mail_is_no_text_but_for_its_subject() -> None:
    text = (
        "From: Ada Sample <ada@lamps.example>\nTo: all\nDate: Mon, 5 May 2031 10:00:00 +0200\n"
        "Subject: Programme of the\n Lantern Forum\n\nDear all,\n10:00 Opening\n"
    )

    assert seen(page(text)) == ["h1 Programme of the", "Dear all,", "10:00 Opening"]


def test_lines_that_only_look_like_a_head_are_text() -> None:
    text = "Moderator: Ada Sample\nTo: be announced\n"

    assert seen(page(text)) == ["Moderator: Ada Sample", "To: be announced"]


def test_front_matter_is_no_text_but_for_its_title() -> None:
    text = "---\ntitle: 'Programme'\ntags:\n  - x\n---\n10:00 Opening\n"

    assert seen(page(text)) == ["h1 Programme", "10:00 Opening"]


def test_front_matter_in_toml_says_a_title_and_the_day_of_an_event() -> None:
    text = '+++\ntitle = "Boat Days"\nstart_date = 2030-05-14\n+++\n10:00 Opening\n'

    assert seen(page(text)) == ["h1 Boat Days", "2030-05-14", "10:00 Opening"]


def test_directives_and_links_of_restructured_text_are_no_text() -> None:
    text = (
        ".. role:: active\n   :class: active\n\n.. |emsp| unicode:: U+2003\n\n"
        "Jump to Friday_ |emsp| `the Lamps <https://lamps.example>`_ :active:`now`\n"
    )

    assert seen(page(text)) == ["Jump to Friday   the Lamps now"]


def test_bars_make_rows_with_and_without_edges() -> None:
    text = "| Time | Hall |\n|------|:----:|\n| 10:00 |  |\n\nA | B\n--|--\n1 \\| 2 | 3\n"

    assert cells(page(text)) == [
        ("Time", 0, 1, 1),
        ("Hall", 1, 1, 1),
        ("10:00", 0, 1, 1),
        ("A", 0, 1, 1),
        ("B", 1, 1, 1),
        ("1 | 2", 0, 1, 1),
        ("3", 1, 1, 1),
    ]
    assert [line.table for line in page(text).lines] == [1, 1, 2, 2]


def test_a_bar_inside_of_a_line_makes_no_table() -> None:
    text = "14:00 Panel | Lamps\nAda Sample | Chandler\n"

    assert seen(page(text)) == ["14:00 Panel | Lamps", "Ada Sample | Chandler"]


def test_tabs_make_rows_where_several_lines_have_them() -> None:
    text = "\tHall\tCellar\n10:00\tOpening\t\nAda Sample\n11:00\t\tWicks\n"

    assert seen(page(text)) == [
        "row Hall\tCellar",
        "row 10:00\tOpening",
        "Ada Sample",
        "row 11:00\tWicks",
    ]
    assert [cell[1] for cell in cells(page(text))] == [1, 2, 0, 1, 0, 2]


def test_columns_that_are_aligned_with_blanks_make_rows() -> None:
    text = "Time     Hall        Cellar\n10:00    Opening     Wicks\n11:00                Oil\n"

    assert cells(page(text)) == [
        ("Time", 0, 1, 1),
        ("Hall", 1, 1, 1),
        ("Cellar", 2, 1, 1),
        ("10:00", 0, 1, 1),
        ("Opening", 1, 1, 1),
        ("Wicks", 2, 1, 1),
        ("11:00", 0, 1, 1),
        ("Oil", 2, 1, 1),
    ]


def test_roles_are_what_they_show() -> None:
    assert seen(page("9:00 :ref:`Boats` and :doc:`Nets`\n")) == ["9:00 Boats and Nets"]


def test_a_simple_table_goes_on_where_its_first_column_is_empty() -> None:
    rule = "=====  =======\n"
    text = f"{rule}Time   Title\n{rule}10:00  Opening\n       remarks\n{rule}"

    assert seen(page(text)) == ["row Time\tTitle", "row 10:00\tOpening remarks"]


LISTED = """\
.. list-table:: Monday
   :header-rows: 1

   * - Time
     - Title
   * - 10:00
     - Opening
       remarks
   * -
     - Oil
"""


def test_a_list_of_lists_is_a_table() -> None:
    found = page(LISTED)

    assert seen(found) == [
        "h6 Monday",
        "row Time\tTitle",
        "row 10:00\tOpening remarks",
        "row Oil",
    ]
    assert found.lines[3].cells[0].column == 1


@pytest.mark.parametrize(
    ("separator", "option"), [(";", "   :delim: ;\n"), ("\t", "   :delim: tab\n"), (",", "")]
)
def test_values_with_separators_are_a_table(separator: str, option: str) -> None:
    rows = f'   10:00{separator} "Wicks{separator} and Oil"\n   11:00{separator} Lamps\n'
    text = f".. csv-table::\n   :header: Time, Title\n{option}   :widths: 1, 2\n\n{rows}\nEnd\n"

    assert seen(page(text)) == [
        "row Time\tTitle",
        f"row 10:00\tWicks{separator} and Oil",
        "row 11:00\tLamps",
        "End",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("h2. Day 1\n", ["h2 Day 1"]),
        ("^ Time ^ Hall ^\n| 10:00 | Oil |\n", ["row Time\tHall", "row 10:00\tOil"]),
        ("| 10:00 | [[oil|Oil]] |\n| 11:00 | Ada |\n", ["row 10:00\tOil", "row 11:00\tAda"]),
        ("[[https://oil.example|Oil and Wicks]] at 9\n", ["Oil and Wicks at 9"]),
        ("[[https://oil.example][Oil]] at 9\n", ["Oil at 9"]),
        ("[https://oil.example Oil] at 9\n", ["Oil at 9"]),
        ("= Lamps\n\n== Friday\n", ["h1 Lamps", "h2 Friday"]),
        (
            "|===\n|Time |What |Who\n\n|10:00\n|Oil\nand gas\n|Ada\n\n|11:00\n2+|Tea\n|===\n",
            ["row Time\tWhat\tWho", "row 10:00\tOil and gas\tAda", "row 11:00\tTea"],
        ),
        ("|===\n|10:00\n|Oil\n\n|11:00\n|Tea\n|===\n", ["row 10:00\tOil", "row 11:00\tTea"]),
        (":9.00-9.30: Oil\n:9.30-10.00: Tea\n", ["item0 9.00-9.30: Oil", "item0 9.30-10.00: Tea"]),
        ("//Oil//, /Wicks/ and and/or 1/2\n", ["Oil, Wicks and and/or 1/2"]),
    ],
)
def test_marks_of_wikis_are_known(text: str, expected: list[str]) -> None:
    assert seen(page(text)) == expected


@pytest.mark.parametrize("row", ["| 10:00 | Oil |", "|| 10:00 || Oil ||"])
def test_two_bars_are_one(row: str) -> None:
    found = cells(page(f"|| Time || Hall ||\n{row}\n"))

    assert [cell[:2] for cell in found] == [("Time", 0), ("Hall", 1), ("10:00", 0), ("Oil", 1)]


def test_two_strokes_break_a_line() -> None:
    assert seen(page("Wicks\\\\ Ada Sample\n")) == seen(page("Wicks<br>Ada Sample\n"))


GRID = """\
+-------+----------+----------+
| Time  | Great    | Cellar   |
|       | Hall     |          |
+=======+==========+==========+
| 10:00 | Opening             |
+-------+----------+----------+
| 11:00 | `Wi\\     | Oil      |
|       | cks`_    |          |
+-------+          |          |
| 11:30 |          | Ada      |
+-------+----------+----------+
"""


def test_cells_of_a_grid_are_merged_as_their_borders_say() -> None:
    assert cells(page(GRID)) == [
        ("Time", 0, 1, 1),
        ("Great Hall", 1, 1, 1),
        ("Cellar", 2, 1, 1),
        ("10:00", 0, 1, 1),
        ("Opening", 1, 2, 1),
        ("11:00", 0, 1, 1),
        ("Wicks", 1, 1, 2),
        ("Oil\nAda", 2, 1, 2),
        ("11:30", 0, 1, 1),
    ]


def test_a_cell_of_a_grid_stands_where_it_says() -> None:
    found = page(GRID)
    opening = found.lines[1].cells[1]

    assert GRID[opening.start : opening.end] == "Opening"


@given(MARKS)
@example("\\|`_.`|")  # nothing but marks
def test_nothing_raises_and_every_line_stands_where_it_says(text: str) -> None:
    found = page(text)

    assert all(line.text.strip() for line in found.lines)
    assert all(0 <= line.start < line.end <= len(text) for line in found.lines)
    assert all(part.strip() for part in placed(found))


@given(st.lists(st.text(st.sampled_from("ab1:–é"), min_size=1, max_size=9), max_size=9))
def test_a_text_without_marks_is_its_lines(lines: list[str]) -> None:
    found = page("".join(f"x{line}\n" for line in lines))

    assert [line.text for line in found.lines] == [f"x{line}" for line in lines]
    assert all(line.kind is Kind.PLAIN for line in found.lines)
