"""Names behind what kind of talk it is, and pauses beside where they are; all of it is made up."""

from outlined import outline, programme


def test_names_behind_most_kinds_of_talks_are_who_speaks() -> None:
    page = """### 4 June 2026

Pre-conference course

| Time | Program | Format |
|---|---|---|
| 9:00 - 9:30 | Invited Talk 1: Ada Sample | Live |
| 9:30 - 10:00 | Contributed Talk 1 & 2 | Recorded |
| 10:00 - 10:30 | Invited Talk 2: Ben Muster | Live |
| 10:30 - 11:00 | Invited Talk 3: Cleo Probe | Live |
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:30 Invited Talk 1",
        "  speaker: Ada Sample",
        "2026-06-04 09:30-10:00 Contributed Talk 1 & 2",
        "2026-06-04 10:00-10:30 Invited Talk 2",
        "  speaker: Ben Muster",
        "2026-06-04 10:30-11:00 Invited Talk 3",
        "  speaker: Cleo Probe",
    ]
    assert "conference" not in programme(page).root


def test_two_words_behind_one_kind_may_be_a_title() -> None:
    page = """4 June 2026

9:00-9:30 Talk 1: Bread Baking
9:30-10:00 Keynote: Dr. Ada Sample
10:00-10:30 Talk 2: Mills without wind
10:30-11:00 Talk 3: Water wheels
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:30 Bread Baking",
        "2026-06-04 09:30-10:00 Keynote: Dr. Ada Sample",
        "  speaker: Dr. Ada Sample",
        "2026-06-04 10:00-10:30 Mills without wind",
        "2026-06-04 10:30-11:00 Water wheels",
    ]


def test_a_pause_is_called_so_where_the_column_of_titles_says_where_it_is() -> None:
    page = """# 4 June 2026

| Time | Session | Title |
|---|---|---|
| 8:30 | Registration | House of Boats, Quay 267 |
| 9:00 | Keynote | Harbours of wood |
| 10:00 | Dinner | Dinner on a boat |
| 11:00 | Lunch | |
| 12:00 | Closing | |
"""

    assert outline(page) == [
        "2026-06-04 08:30-09:00 Registration [House of Boats, Quay 267]",
        "2026-06-04 09:00-10:00 Harbours of wood",
        "2026-06-04 10:00-11:00 Dinner on a boat",
        "2026-06-04 11:00-12:00 Lunch",
        "2026-06-04 12:00 Closing",
    ]


def test_who_speaks_in_brackets_goes_before_words_that_look_like_a_name() -> None:
    page = """# 4 June 2026

9:00-9:30 *Plenary Lecture 1: Baking Bread: Ovens in Old Towns (Ada Sample, Sample University)*

9:30-10:00 *Plenary Lecture 2: Who owns the harbour (Ben Muster, Muster University)*
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:30 Baking Bread: Ovens in Old Towns",
        "  speaker: Ada Sample |  | Sample University",
        "2026-06-04 09:30-10:00 Who owns the harbour",
        "  speaker: Ben Muster |  | Muster University",
    ]


def test_a_full_stop_behind_a_range_makes_no_sentence_of_a_session() -> None:
    page = """# 4 June 2026

Registration and Welcome with drinks (Attic): 17:00 - 19:00.
The bar closes at 18:00.
"""

    assert outline(page) == [
        "2026-06-04 17:00-19:00 Registration and Welcome with drinks [Attic]",
    ]


def test_a_line_below_a_kind_with_a_name_is_the_title() -> None:
    text = """Lamp Days
    Monday, May 19, 2031
    9:00 Invited Speaker: Ada Sample
    Growing fog in jars
    10:00 Keynote: Ben Muster
    Director, Sample Institute
    11:00 Keynote: Cleo Exemple
    Room 5
    """

    assert outline(text) == [
        "2031-05-19 09:00-10:00 Growing fog in jars",
        "  speaker: Ada Sample",
        "2031-05-19 10:00-11:00 Keynote: Ben Muster",
        "  speaker: Ben Muster | Director | Sample Institute",
        "2031-05-19 11:00 Keynote: Cleo Exemple [Room 5]",
        "  speaker: Cleo Exemple",
    ]


def test_a_room_that_will_be_told_later_is_none() -> None:
    text = """Lamp Days
    Monday, May 19, 2031
    Time | Title | Speaker | Room
    -----|-------|---------|-----
    9:00 | Wicks | N/A | TBD
    10:00 | Oil | Ben Muster | Hall A
    """

    assert outline(text) == [
        "2031-05-19 09:00-10:00 Wicks",
        "2031-05-19 10:00 Oil [Hall A]",
        "  speaker: Ben Muster",
    ]


def test_a_title_that_a_label_will_tell_later_is_none() -> None:
    text = """Lamp Days
    Monday, May 19, 2031
    9:00 Academic Session 2
    Title: TBC
    10:00 Academic Session 3
    Title: Growing fog in jars
    """

    assert outline(text) == [
        "2031-05-19 09:00-10:00 Academic Session 2",
        "2031-05-19 10:00 Growing fog in jars",
    ]


def test_short_surnames_that_are_also_days_and_words_are_part_of_names() -> None:
    page = """4 June 2026

9:00-9:30 Bread of the old mills
Guanqun Ma, Ada Sample, Hanqi Probe, Bei Muster
9:30-10:00 Water wheels
Ada Sample, Ben Muster, Lin Su
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:30 Bread of the old mills",
        "  speaker: Guanqun Ma",
        "  speaker: Ada Sample",
        "  speaker: Hanqi Probe",
        "  speaker: Bei Muster",
        "2026-06-04 09:30-10:00 Water wheels",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Lin Su",
    ]


def test_a_colon_behind_who_speaks_leads_to_the_title() -> None:
    page = """4 June 2026

* 9:00 - 9:40 Keynote Talk by Prof. Ada Sample:<br>
  __Boats for everybody: Oars and Ropes__
* 9:40 - 10:00 Invited Talk by Dr. Ben Muster from Oven Ltd:<br>
  __News of Technologies for Large Boats__
* 10:00 - 10:20 Invited talk by Cleo Probe (20 min):<br>
  __How to row__
* 10:20 - 11:00 Keynote by Eva Exemple (40 min)
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:40 Boats for everybody: Oars and Ropes",
        "  speaker: Prof. Ada Sample",
        "2026-06-04 09:40-10:00 News of Technologies for Large Boats",
        "  speaker: Dr. Ben Muster |  | Oven Ltd",
        "2026-06-04 10:00-10:20 How to row",
        "  speaker: Cleo Probe",
        "2026-06-04 10:20-11:00 Keynote",
        "  speaker: Eva Exemple",
    ]


def test_names_speak_where_they_stand_in_the_place_of_nearly_all_titles() -> None:
    page = """4 June 2026
- 9:00 - 9:15 Opening
- 9:15 - 10:00 Ada Sample
- 10:00 - 10:45 Ben R. Muster
- 10:45 - 11:00 Coffee
- 11:00 - 11:45 Cleo Probe (Mill Inc)
- 11:45 - 12:30 Dan Voorbeeld
- 12:30 - 13:00 Lightning talks
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:15 Opening",
        "2026-06-04 09:15-10:00 Ada Sample",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-10:45 Ben R. Muster",
        "  speaker: Ben R. Muster",
        "2026-06-04 10:45-11:00 Coffee",
        "2026-06-04 11:00-11:45 Cleo Probe (Mill Inc)",
        "  speaker: Cleo Probe |  | Mill Inc",
        "2026-06-04 11:45-12:30 Dan Voorbeeld",
        "  speaker: Dan Voorbeeld",
        "2026-06-04 12:30-13:00 Lightning talks",
    ]
