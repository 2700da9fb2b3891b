"""Headings and boxes above sessions, links behind titles, and names of few letters."""

import pytest
from outlined import outline

from confsched.reading.programme_text.recognisers.names import LIKELY, likeness
from confsched.reading.syntax import is_page
from confsched.source import Source


def test_headings_above_several_sessions_are_their_tracks() -> None:
    page = """# Harbour Days 2026

## Thursday 4 June

09:00 Coffee

### Welcome and first boats

- 10:00-10:20 Opening of the pier
- 10:20-10:40 Boats in practice

### Sails - Forum

- 11:00-11:20 Sails on rivers
- 11:20-11:40 Sails on lakes

### Afternoon Sessions

- 14:00-14:20 Oars in practice
- 14:20-14:40 Oars in theory
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Coffee",
        "2026-06-04 10:00-10:20 Opening of the pier {Welcome and first boats}",
        "2026-06-04 10:20-10:40 Boats in practice {Welcome and first boats}",
        "2026-06-04 11:00-11:20 Sails on rivers {Sails - Forum}",
        "2026-06-04 11:20-11:40 Sails on lakes {Sails - Forum}",
        "2026-06-04 14:00-14:20 Oars in practice",
        "2026-06-04 14:20-14:40 Oars in theory",
    ]


def test_links_in_brackets_behind_a_title_are_no_part_of_it() -> None:
    page = """## 4 June 2026

- 10:00-10:20 Ada Sample (**invited**) - _Boats in practice_ ([abstract](abstracts.md#Sample))
- 10:20-10:40 Ben Muster - _Sails, an introduction_ ([abstract](a.md), [slides](b.pdf))
- 10:40-11:00 **Posters** ([List & abstracts](abstracts.md))
"""

    assert outline(page) == [
        "2026-06-04 10:00-10:20 Boats in practice",
        "  speaker: Ada Sample",
        "2026-06-04 10:20-10:40 Sails, an introduction",
        "  speaker: Ben Muster",
        "2026-06-04 10:40-11:00 Posters",
    ]


def test_boxes_are_called_what_stands_in_quotes() -> None:
    page = """# :material-calendar: Programme of 4 June 2026

!!! tip "09:00 - Opening (Ada Sample)"

??? note "09:30 - Session 1 (Chair: Ben Muster)"

    Boats in practice, and what comes of it when nobody looks after them.

!!! coffee-break "10:30 - Coffee Break"
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:30 Opening",
        "  speaker: Ada Sample",
        "2026-06-04 09:30-10:30 Session 1",
        "  chair: Ben Muster",
        "2026-06-04 10:30 Coffee Break",
    ]


def test_markdown_in_an_element_is_read_as_markdown() -> None:
    page = """# 4 June 2026

<div markdown="1" class="program">

| 9:00 | Opening |
| 9:15 | **Keynote: Ada Sample** - *Boats in harbours* |
| 10:00 | Coffee |

</div>
"""

    assert not is_page(Source("page.md", page))
    assert outline(page) == [
        "2026-06-04 09:00-09:15 Opening",
        "2026-06-04 09:15-10:00 Boats in harbours",
        "  speaker: Ada Sample",
        "2026-06-04 10:00 Coffee",
    ]


@pytest.mark.parametrize("behind", ["\n</div>\n", "\n</div>\n\n<p>All times in CEST</p>\n"])
def test_a_table_of_markdown_in_an_element_is_one(behind: str) -> None:
    page = f"""# 4 June 2026

<div align="center">

| Time | Title |
|:-----|-------|
| 9:00 | Boats |
| 10:00 | Coffee |
{behind}"""

    assert not is_page(Source("page.md", page))
    assert outline(page)[:2] == ["2026-06-04 09:00-10:00 Boats", "2026-06-04 10:00 Coffee"]


def test_what_stands_behind_an_empty_line_in_an_element_is_markdown() -> None:
    page = "<div>\n\n## 4 June 2026\n\n- 9:00-10:00 **Boats**\n\n</div>\n"

    assert not is_page(Source("page.md", page))
    assert is_page(Source("page.html", "<div>\n\n<h2>4 June 2026</h2>\n\n</div>\n"))
    assert is_page(Source("page.md", "# Boats\n\n<table>\n\n<tr><td>9:00</td></tr>\n\n</table>\n"))


def test_a_name_may_have_few_letters() -> None:
    assert all(likeness(name) >= LIKELY for name in ("Ann Lee", "Li Wei", "Bob Moe"))
    assert not any(likeness(name) for name in ("A. B.", "Hall A", "TBD TBA"))


def test_names_of_few_letters_are_people() -> None:
    page = """## 4 June 2026

| Time | Session | Speaker |
|------|---------|---------|
| 09:00-09:30 | Boats | Ben Moe & Ann Lee |
| 09:30-10:00 | Sails | Jane Roe, Ann Lee |
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:30 Boats",
        "  speaker: Ben Moe",
        "  speaker: Ann Lee",
        "2026-06-04 09:30-10:00 Sails",
        "  speaker: Jane Roe",
        "  speaker: Ann Lee",
    ]


def _tables(first: str, second: str) -> list[str]:
    """The sessions of two tables below such headings."""
    tables = (
        "| Time | Speaker | Session |\n|---|---|---|\n"
        f"| 09:00 - 10:00 | Ada Sample | Boats of {there} |\n| 10:00 - 10:30 | | Coffee |\n"
        f"| 10:30 - 11:00 | Ben Muster | Nets of {there} |\n"
        for there in ("paper", "wood")
    )
    parts = zip((first, second), tables, strict=True)
    page = "# 4 June 2026\n\n" + "\n".join(f"## {head}\n\n{table}" for head, table in parts)
    found = outline(f"{page}\nAfterwards there are boats for all.\n")
    return [line.removeprefix("2026-06-04 ") for line in found if " of " in line]


@pytest.mark.parametrize(
    ("first", "second", "ends"),
    [
        ("Great Hall", "Attic II", (" [Great Hall]", " [Attic II]")),
        ("Security", "Networks", (" {Security}", " {Networks}")),
        ("Room: Great Hall", "Room: Attic", (" [Great Hall]", " [Attic]")),
        ("Morning", "Afternoon", ("", "")),
        ("Programme", "Schedule", ("", "")),
    ],
)
def test_headings_above_tables_are_what_the_sessions_in_them_are(
    first: str, second: str, ends: tuple[str, str]
) -> None:
    assert _tables(first, second) == [
        f"09:00-10:00 Boats of paper{ends[0]}",
        f"09:00-10:00 Boats of wood{ends[1]}",
        f"10:30-11:00 Nets of paper{ends[0]}",
        f"10:30-11:00 Nets of wood{ends[1]}",
    ]


def test_who_chairs_a_table_may_stand_in_its_heading() -> None:
    page = """# 4 June 2026

## Boats (Chair: Cleo Probe)

| Time | Session |
|---|---|
| 09:00 - 10:00 | Boats of paper |

## Nets (Chair: Eva Exemple)

| Time | Session |
|---|---|
| 10:00 - 11:00 | Nets of wood |
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Boats of paper",
        "  chair: Cleo Probe",
        "2026-06-04 10:00-11:00 Nets of wood",
        "  chair: Eva Exemple",
    ]


def test_times_in_headings_below_higher_ones_belong_to_what_stands_above() -> None:
    page = """# Workshop on Lamps, 19 May 2031

## Session 1: Wicks in wind
### 11:00-12:30
#### Session Chair: Ada Sample
#### Wicks that know what they are worth
***Ben Muster, Cleo Probe***

## Lunch
### 12:30-14:00

## Session 2: Oil
### 14:00-15:00
#### Session Chair: Ben Muster
"""

    assert outline(page) == [
        "2031-05-19 11:00-12:30 Wicks in wind",
        "  chair: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Cleo Probe",
        "2031-05-19 12:30-14:00 Lunch",
        "2031-05-19 14:00-15:00 Oil",
        "  chair: Ben Muster",
    ]


def test_what_a_site_folds_up_is_called_what_stands_in_quotes() -> None:
    table = "| Time | Event |\n| --- | --- |\n| 9:00 - 9:30 | {} |\n"
    page = "\n\n".join(
        [
            "# Harbour Days 2026",
            '{{< spoiler text="Thursday 4 June" >}}',
            table.format("Boats"),
            "{{< /spoiler >}}",
            '{{% expand "Friday 5 June" %}}',
            table.format('Sails {{< icon name="Saturday 6 June" >}}'),
            "{{% /expand %}}",
        ]
    )

    assert outline(page) == ["2026-06-04 09:00-09:30 Boats", "2026-06-05 09:00-09:30 Sails"]
