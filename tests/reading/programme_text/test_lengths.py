"""How long sessions are, in columns and behind titles; all conferences and people are made up."""

import pytest
from outlined import outline, programme

from confsched.reading.programme_text.recognisers.lengths import length_behind, minutes_of

DAY = "4 June 2026\n"


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("45 min", 45),
        ("(45 Minuten)", 45),
        ("90'", 90),
        ("90’", 90),
        ("1 h", 60),
        ("45m", 45),
        ("1h30", 90),
        ("1 h 15 min", 75),
        ("1.5 hours", 90),
        ("1,5 Stunden", 90),
        ("20分間", 20),
        ("1h30m", 90),
        ("45 minutter", 45),
        ("1時間30分", 90),
        ("72 hours", None),
        ("Hour", None),
        ("5 s", None),
        ("0 min", None),
        ("45", None),
        ("1:30", None),
        ("45 minds", None),
    ],
)
def test_lengths_are_read_as_they_are_written(text: str, minutes: int | None) -> None:
    assert minutes_of(text) == minutes


def test_a_number_is_a_length_where_one_is_expected() -> None:
    assert [minutes_of(text, numbers=True) for text in ("45", "1:30", "0:45", "0", "Hall")] == [
        *(45, 90, 45, None, None)
    ]


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Boats (45 min)", (45, 5)),
        ("Boats [1 h]", (60, 5)),
        ("Boats - 20 minutes", (20, 5)),
        ("Boats, 1.5 hours", (90, 5)),
        ("Boats 45min", None),
        ("Sprint (100m)", None),
        ("Boats in 10 minutes", None),
        ("(45 min)", None),
        ("Round the world (80 days)", None),
    ],
)
def test_a_length_behind_a_title_is_set_off(title: str, found: tuple[int, int] | None) -> None:
    assert length_behind(title) == found


def test_what_says_how_long_it_is_ends_so_much_later() -> None:
    assert outline(f"""{DAY}
9:00 Boats in harbours (45 min)
10:00 Sails on rivers in 10 minutes
11:00 - 12:00 Knots of all kinds (60 min)
13:00 - 14:00 Nets (20 min)
15:00 Coffee [15 min]
15:30 End
""") == [
        "2026-06-04 09:00-09:45 Boats in harbours",
        "2026-06-04 10:00-11:00 Sails on rivers in 10 minutes",
        "2026-06-04 11:00-12:00 Knots of all kinds",
        "2026-06-04 13:00-14:00 Nets (20 min)",
        "2026-06-04 15:00-15:15 Coffee",
        "2026-06-04 15:30 End",
    ]


def test_where_most_titles_end_in_a_length_nothing_needs_to_set_it_off() -> None:
    assert outline(f"""{DAY}
9:00 Boats in harbours 45min
10:00 Sails on rivers 30 min
11:00 End
""") == [
        "2026-06-04 09:00-09:45 Boats in harbours",
        "2026-06-04 10:00-10:30 Sails on rivers",
        "2026-06-04 11:00 End",
    ]


def test_a_length_may_have_a_line_or_a_label_of_its_own() -> None:
    assert outline(f"""{DAY}
9:00 Boats in harbours
Length: 1 h 15
Ada Sample

11:00 Sails on rivers
30 min
Ben Muster

12:00 Knots of all kinds
How to tie them in 10 minutes
13:00 End
""") == [
        "2026-06-04 09:00-10:15 Boats in harbours",
        "  speaker: Ada Sample",
        "2026-06-04 11:00-11:30 Sails on rivers",
        "  speaker: Ben Muster",
        "2026-06-04 12:00-13:00 Knots of all kinds",
        "2026-06-04 13:00 End",
    ]


def test_a_column_says_how_long_everything_is() -> None:
    assert outline(f"""{DAY}
| Time | Duration | Title | Speaker |
|---|---|---|---|
| 9:00 | 45 min | Boats | Ada Sample |
| 10:00 | 1:30 | Sails | Ben Muster |
| 13:00 | 90 | Knots | Dana Beispiel |
""") == [
        "2026-06-04 09:00-09:45 Boats",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-11:30 Sails",
        "  speaker: Ben Muster",
        "2026-06-04 13:00-14:30 Knots",
        "  speaker: Dana Beispiel",
    ]


def test_it_is_none_of_the_rooms_beside_it() -> None:
    assert outline(f"""{DAY}
| Time | Length | Hall A | Hall B |
|---|---|---|---|
| 9:00 | 45 | Boats – Ada Sample | Sails – Ben Muster |
| 10:00 | 60 | Lunch | Lunch |
""") == [
        "2026-06-04 09:00-09:45 Boats [Hall A]",
        "  speaker: Ada Sample",
        "2026-06-04 09:00-09:45 Sails [Hall B]",
        "  speaker: Ben Muster",
        "2026-06-04 10:00-11:00 Lunch",
    ]


def test_a_length_in_brackets_is_no_room_and_no_part_of_a_title_if_it_lasts_so_long() -> None:
    page = """4 June 2026
* 8:50 - 9:30 Plenary (40m)
* 9:30 - 10:30 Boats (60m)
* 10:30 - 10:50 Tea (20m)
* 10:50 - 11:30 Oars (60m)
"""

    assert outline(page) == [
        "2026-06-04 08:50-09:30 Plenary",
        "2026-06-04 09:30-10:30 Boats",
        "2026-06-04 10:30-10:50 Tea",
        "2026-06-04 10:50-11:30 Oars (60m)",
    ]


def test_breaks_without_a_time_fill_what_is_free_around_them() -> None:
    page = """4 June 2026
* 9:00 - 10:00 Boats
* Coffee
* 10:30 - 11:30 Oars
* Drinks and dinner for all who want
* 11:30 - 12:00 Sails
* Lunch
"""
    read = programme(page)

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Boats",
        "2026-06-04 10:00-10:30 Coffee",
        "2026-06-04 10:30-11:30 Oars",
        "2026-06-04 11:30-12:00 Sails",
        "2026-06-04 - Lunch",
    ]
    assert [one.message for one in read.notes] == [
        "the time is what is free between the sessions around it"
    ]


def test_a_break_right_below_people_is_one_between_the_sessions() -> None:
    page = """4 June 2026
9:00 - 10:00 Boats
Chair: Ada Sample
Coffee break
- 10:30 - 11:30 Oars: Ben Muster, Oven Works
LUNCH
- 13:00 - 14:00 Sails: Cleo Exemple, Quay Society
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Boats",
        "  chair: Ada Sample",
        "2026-06-04 10:00-10:30 Coffee break",
        "2026-06-04 10:30-11:30 Oars",
        "  speaker: Ben Muster |  | Oven Works",
        "2026-06-04 11:30-13:00 LUNCH",
        "2026-06-04 13:00-14:00 Sails",
        "  speaker: Cleo Exemple |  | Quay Society",
    ]
