"""Headings that say when or where what stands below them is; all of it is made up."""

import pytest
from outlined import outline, outline_of_html

_TALKS = (
    "9:30: Ada Sample (Mill Ltd), “Voices of the port”",
    "10:00: Ben Muster (Oven Ltd), “Ropes on tape”",
    "13h15: Cleo Probe (Mill Ltd), “Tapes that stick”",
    "13h:45: Dan Voorbeeld (Oven Ltd), “A base for all”",
)
_TOLD = [
    "2026-06-04 09:00-09:30 Registration",
    "2026-06-04 09:30-10:00 Voices of the port {Collecting voices}",
    "  speaker: Ada Sample |  | Mill Ltd",
    "2026-06-04 10:00-13:00 Ropes on tape {Collecting voices}",
    "  speaker: Ben Muster |  | Oven Ltd",
    "2026-06-04 13:15-13:45 Tapes that stick {Keeping tapes}",
    "  speaker: Cleo Probe |  | Mill Ltd",
    "2026-06-04 13:45-14:45 A base for all {Keeping tapes}",
    "  speaker: Dan Voorbeeld |  | Oven Ltd",
    "2026-06-04 14:45 End",
]


@pytest.mark.parametrize("head", ["<h3>{}</h3>", "<p><b>{}</b></p>"])
def test_headings_with_a_start_are_of_the_talks_below_them(head: str) -> None:
    said = ("9h : Registration", "9h30 : Collecting voices", "13h : Keeping tapes", "14h:45 : End")
    heads = [head.format(one) for one in said]
    talks = ["".join(f"<li>{one}</li>" for one in _TALKS[at : at + 2]) for at in (0, 2)]
    lists = [f"<ul>{one}</ul>" for one in talks]
    page = f"<h2>4 June 2026</h2>{heads[0]}{heads[1]}{lists[0]}{heads[2]}{lists[1]}{heads[3]}"

    assert outline_of_html(page) == _TOLD


def test_a_meal_in_a_heading_is_not_what_the_talks_below_it_are_of() -> None:
    assert outline("""\
## 4 June 2026

### 12:00 Lunch

- 13:00 Ada Sample: Voices of the port
- 13:30 Ben Muster: Ropes on tape
""") == [
        "2026-06-04 12:00-13:00 Lunch",
        "2026-06-04 13:00-13:30 Voices of the port",
        "  speaker: Ada Sample",
        "2026-06-04 13:30 Ropes on tape",
        "  speaker: Ben Muster",
    ]


@pytest.mark.parametrize("part", ["{} ({})", "**{} – {}**", "**{}, {}**"])
def test_parts_of_a_day_may_say_where_they_are(part: str) -> None:
    assert outline(f"""\
4 June 2026
{part.format("Morning", "Council Chamber")}
9:30 Registers as data (Ada Sample)
10:30 Coffee
11:00 Ropes on tape (Ben Muster)
{part.format("Afternoon", "Great Hall")}
14:00 Round table
15:00 End
""") == [
        "2026-06-04 09:30-10:30 Registers as data [Council Chamber]",
        "  speaker: Ada Sample",
        "2026-06-04 10:30-11:00 Coffee",
        "2026-06-04 11:00-14:00 Ropes on tape [Council Chamber]",
        "  speaker: Ben Muster",
        "2026-06-04 14:00-15:00 Round table [Great Hall]",
        "2026-06-04 15:00 End [Great Hall]",
    ]


def test_a_label_below_the_heading_of_a_day_says_where_all_of_it_is() -> None:
    assert outline("""\
## Thursday, 4 June 2026
*Rooms: Hall A (group 1), Hall B (group 2)*

- **9:00-10:00** Tides (Ada Sample)

## Friday, 5 June 2026
*Room: HS 01.22*

- **9:00-10:00** Kelp (Ben Muster)
- **10:00-10:30** Coffee
- **10:30-11:30** Panel (Great Hall)
""") == [
        "2026-06-04 09:00-10:00 Tides",
        "  speaker: Ada Sample",
        "2026-06-05 09:00-10:00 Kelp [HS 01.22]",
        "  speaker: Ben Muster",
        "2026-06-05 10:00-10:30 Coffee",
        "2026-06-05 10:30-11:30 Panel [Great Hall]",
    ]
