"""Pages whose programme is a table; all conferences and people are made up."""

import pytest
from outlined import ONE_DAY, fates, outline, outline_of_html, programme, sessions


def test_people_and_rooms_are_columns() -> None:
    assert (
        outline("""\
Thursday 4 June 2026
9:00-9:30 | Welcome | Ada Sample, Rector, Sample University
9:30-10:30 | Who owns the harbour? | Hall A | Ben Muster (Muster AG) | Moderator: Cleo Exemple
10:30-11:00 | Coffee break
""")
        == ONE_DAY
    )


def test_a_table_says_in_its_head_what_its_columns_are() -> None:
    assert (
        outline("""\
Thursday 4 June 2026

| Time | Speakers | Title | Room |
|------|----------|-------|------|
| 9:00-9:30 | Ada Sample, Rector, Sample University | Welcome | |
| 9:30-10:30 | Ben Muster (Muster AG), Cleo Exemple (moderator) | Who owns the harbour? | Hall A |
| 10:30-11:00 | | Coffee break | |
""")
        == ONE_DAY
    )


def test_rooms_are_the_columns_of_a_table() -> None:
    assert outline("""\
Thursday 4 June 2026

Time\tHall A\tHall B
9:00\tWelcome\tWelcome
9:30\tBoats – Ada Sample\tSails – Ben Muster
10:15\tCoffee\tCoffee
10:30\tRowing – Cleo Exemple\tKnots – Dana Beispiel
11:30\tEnd\tEnd
""") == [
        "2026-06-04 09:00-09:30 Welcome",
        "2026-06-04 09:30-10:15 Boats [Hall A]",
        "  speaker: Ada Sample",
        "2026-06-04 09:30-10:15 Sails [Hall B]",
        "  speaker: Ben Muster",
        "2026-06-04 10:15-10:30 Coffee",
        "2026-06-04 10:30-11:30 Rowing [Hall A]",
        "  speaker: Cleo Exemple",
        "2026-06-04 10:30-11:30 Knots [Hall B]",
        "  speaker: Dana Beispiel",
        "2026-06-04 11:30 End [Hall A]",
        "2026-06-04 11:30 End [Hall B]",
    ]


def test_days_are_the_columns_of_a_table() -> None:
    assert outline("""\
The Sample School 2026

Time\tMonday 1 June\tTuesday 2 June
9:00-10:00\tBread\tButter
10:00-11:00\tCheese\tWine
""") == [
        "2026-06-01 09:00-10:00 Bread",
        "2026-06-01 10:00-11:00 Cheese",
        "2026-06-02 09:00-10:00 Butter",
        "2026-06-02 10:00-11:00 Wine",
    ]


def test_a_cell_lasts_until_the_rows_below_it_begin() -> None:
    assert outline("""\
4 June 2026

+-------+--------+--------+
| Time  | Hall A | Hall B |
+=======+========+========+
| 9:00  | Welcome         |
+-------+--------+--------+
| 9:30  | Boats  | Sails  |
+-------+        +--------+
| 10:00 |        | Knots  |
+-------+--------+--------+
| 11:00 | Lunch           |
+-------+-----------------+
""") == [
        "2026-06-04 09:00-09:30 Welcome",
        "2026-06-04 09:30-11:00 Boats [Hall A]",
        "2026-06-04 09:30-10:00 Sails [Hall B]",
        "2026-06-04 10:00-11:00 Knots [Hall B]",
        "2026-06-04 11:00 Lunch",
    ]


@pytest.mark.parametrize("day", ["2026-06-0{} ", "2026-06-0{}T", "June {}, 2026 ", "Day {}, "])
def test_the_day_of_a_row_may_stand_beside_its_time(day: str) -> None:
    first, second = day.format(4), day.format(5)
    rows = f"""\
Day 4: 4 June 2026
Day 5: 5 June 2026

| Time | Title | Speaker |
|------|-------|---------|
| {first}09:00 | Boats | Ada Sample |
| {first}10:00 - 11:00 | Sails | Ben Muster |
| {second}09:00 - 09:45 | Knots | Dana Beispiel |
"""

    assert outline(rows) == [
        "2026-06-04 09:00-10:00 Boats",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-11:00 Sails",
        "  speaker: Ben Muster",
        "2026-06-05 09:00-09:45 Knots",
        "  speaker: Dana Beispiel",
    ]


def test_a_column_of_companies_is_of_whoever_speaks() -> None:
    assert outline("""\
Thursday 4 June 2026

| Time | Company | Session | Speaker |
|------|---------|---------|---------|
| 9:00-9:30 | Sample Boats | Harbours | Ada Sample |
| 9:30-10:00 | Muster AG / Test e.V. | Knots | Ben Muster and Cleo Exemple |
| 10:00-10:30 | | Sails | Dana Beispiel |
""") == [
        "2026-06-04 09:00-09:30 Harbours",
        "  speaker: Ada Sample |  | Sample Boats",
        "2026-06-04 09:30-10:00 Knots",
        "  speaker: Ben Muster |  | Muster AG",
        "  speaker: Cleo Exemple |  | Test e.V.",
        "2026-06-04 10:00-10:30 Sails",
        "  speaker: Dana Beispiel",
    ]


def test_names_have_bodies_behind_commas_where_whole_columns_do() -> None:
    assert outline("""\
Thursday 4 June 2026

| Time | Talk | Speaker |
|------|------|---------|
| 9:00-9:30 | Harbours | Ada Sample, Boatly |
| 9:30-10:00 | Knots | Ben Muster, Morgan Example and Cleo Probe, Harbour Institute |
| 10:00-10:30 | Sails | Dana Beispiel and Eli Voorbeeld, Ropeworks |
| 10:30-11:00 | Recap | all speakers |
| 11:00-11:30 | Races | Teams |

Friday 5 June 2026

| Time | Talk | Speaker |
|------|------|---------|
| 9:00-9:30 | Masts | Fay Modelo, director at Boatly |
""") == [
        "2026-06-04 09:00-09:30 Harbours",
        "  speaker: Ada Sample |  | Boatly",
        "2026-06-04 09:30-10:00 Knots",
        "  speaker: Ben Muster |  | Morgan Example",
        "  speaker: Cleo Probe |  | Harbour Institute",
        "2026-06-04 10:00-10:30 Sails",
        "  speaker: Dana Beispiel |  | Ropeworks",
        "  speaker: Eli Voorbeeld |  | Ropeworks",
        "2026-06-04 10:30-11:00 Recap",
        "2026-06-04 11:00-11:30 Races",
        "2026-06-05 09:00-09:30 Masts",
        "  speaker: Fay Modelo | director | Boatly",
    ]


def test_names_beside_names_are_people() -> None:
    rows = [
        *("Ada Sample, Ben Muster", "Cleo Probe, Dana Beispiel"),
        *("Eli Voorbeeld, Fay Modelo", "Gil Entwurf, Boatly"),
    ]
    page = "4 June 2026\n\n| Time | Talk | Speakers |\n|---|---|---|\n"
    page += "".join(f"| {9 + n}:00 | Talk {n} | {row} |\n" for n, row in enumerate(rows))

    assert [line for line in outline(page) if "speaker" in line][:6] == [
        f"  speaker: {name}" for row in rows[:3] for name in row.split(", ")
    ]


def test_rows_without_a_time_tell_of_talks_in_the_session_above() -> None:
    page = """# 4 June 2026

| Time | Title | Speaker |
|---|---|---|
| 9:00 | Opening | Ada Sample |
| | With music | |
| 10:00 | Session 1: Mills | Chair: Eva Exemple |
| | Water wheels and their noise | Ben Muster |
| | [*Sails for everybody*](x.pdf). Cleo Probe and Dan Oar. | |
| 11:00 | Coffee | |
| | Bring a cup | |
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Opening",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-11:00 Mills",
        "  chair: Eva Exemple",
        "  speaker: Ben Muster",
        "  speaker: Cleo Probe",
        "  speaker: Dan Oar",
        "2026-06-04 11:00 Coffee",
    ]
    assert [one.get("abstract") for one in sessions(programme(page))] == [
        None,
        "Water wheels and their noise – Ben Muster\n\nSails for everybody – Cleo Probe and Dan Oar",
        None,
    ]
    assert [what for what in fates(page) if what == "not understood"] == ["not understood"] * 2


def test_a_time_behind_a_title_is_its_time_where_others_stand_before() -> None:
    page = """This full-day workshop takes place on the 4th of June 2026.

| Time | Topic |
|---|---|
| 9:00 - 10:00 | Boats |
| Final discussion | 10:00 - 10:30 |
"""
    read = programme(page)

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Boats",
        "2026-06-04 10:00-10:30 Final discussion",
    ]
    assert read.root.get("title") is None


def _row(cells: tuple[str, ...], tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in cells) + "</tr>"


@pytest.mark.parametrize("apart", [True, False])
def test_a_day_before_the_heads_of_columns_is_that_of_the_rows_below(*, apart: bool) -> None:
    first = _row(("4 June 2026", "Hall A", "Hall B"), "th") + _row(("9:00", "Boats", "Nets"), "td")
    other = _row(("5 June 2026", "Hall A", "Hall B"), "th") + _row(("9:00", "Knots", "Oars"), "td")
    between = "</table><table>" if apart else ""

    assert outline_of_html(f"<table>{first}{between}{other}</table>") == [
        "2026-06-04 09:00 Boats [Hall A]",
        "2026-06-04 09:00 Nets [Hall B]",
        "2026-06-05 09:00 Knots [Hall A]",
        "2026-06-05 09:00 Oars [Hall B]",
    ]


def test_heads_may_ask_when_what_and_who() -> None:
    assert outline("""\
Thursday 4 June 2026

| When | What | Who |
|------|------|-----|
| 9:00-9:30 | Welcome | Ada Sample |
| 9:30-10:30 | Who owns the harbour? | Ben Muster |
""") == [
        "2026-06-04 09:00-09:30 Welcome",
        "  speaker: Ada Sample",
        "2026-06-04 09:30-10:30 Who owns the harbour?",
        "  speaker: Ben Muster",
    ]


def test_the_line_below_the_head_needs_no_bar_at_its_edge_and_given_names_are_people() -> None:
    assert outline("""\
Thursday 4 June 2026

| Time | Topic | Instructor
:------|:------|:------|
| 9:00-9:30 | Welcome | Ada |
| 9:30-10:30 | Who owns the harbour? | Ben and Will |
| 10:30-11:00 | Coffee break |
| 11:00-12:00 | Questions | All |
""") == [
        "2026-06-04 09:00-09:30 Welcome",
        "  speaker: Ada",
        "2026-06-04 09:30-10:30 Who owns the harbour?",
        "  speaker: Ben",
        "  speaker: Will",
        "2026-06-04 10:30-11:00 Coffee break",
        "2026-06-04 11:00-12:00 Questions",
    ]


def test_a_column_of_topics_says_more_of_sessions() -> None:
    page = """\
## Day 1 (4 June 2026) — Boats: building, sailing, and selling

| Time | Session | Topics |
|------|---------|--------|
| 9:00-9:30 | Welcome | Aula and ways to it |
| 9:30-10:30 | Discussion | What we saw |

## Day 2 (5 June 2026) — Sails

| Time | Session | Topics |
|------|---------|--------|
| 9:00-9:30 | Wind | — |
"""

    assert [(one["title"], one.get("abstract")) for one in sessions(programme(page))] == [
        ("Welcome", "Aula and ways to it"),
        ("Discussion", "What we saw"),
        ("Wind", None),
    ]
    assert outline(page) == [
        "2026-06-04 09:00-09:30 Welcome",
        "2026-06-04 09:30-10:30 Discussion",
        "2026-06-05 09:00-09:30 Wind",
    ]


def test_numbers_of_modules_are_no_rooms() -> None:
    assert outline("""\
Thursday 4 June 2026

| Module | Time | Title | Room |
|--------|------|-------|------|
| M1 | 9:00-9:30 | Welcome | H1 |
| M2 | 9:30-10:30 | Who owns the harbour? | |
| — | 10:30-11:00 | Coffee break | — |
""") == [
        "2026-06-04 09:00-09:30 Welcome [H1]",
        "2026-06-04 09:30-10:30 Who owns the harbour?",
        "2026-06-04 10:30-11:00 Coffee break",
    ]


def test_the_only_column_beside_times_has_titles_whatever_it_is_called() -> None:
    assert outline("""\
Thursday 4 June 2026

| Agenda                                               | Time          |
|------------------------------------------------------|---------------|
| Welcome and opening remarks                          | 09:00 - 09:10 |
| A session of its own kind. We promise you'll love it. | 10:30 - 11:30 |
| Coffee break                                         | 11:30 - 12:00 |
""") == [
        "2026-06-04 09:00-09:10 Welcome and opening remarks",
        "2026-06-04 10:30-11:30 A session of its own kind. We promise you'll love it.",
        "2026-06-04 11:30-12:00 Coffee break",
    ]


def test_a_date_before_the_time_of_a_row_is_that_of_its_session() -> None:
    head = "| Session | Topic | Date | Day | Time |\n|---|---|---|---|---|\n"
    rows = """\
| 1 | Intro to boats | 17th June 2024 | Monday | 5:30 PM - 7:30 PM |
| 2 | Ropes for all | 19th June 2024 | Wednesday | 5:30 PM - 7:30 PM |
| 3 | Sails and masts | 1st July 2024 | Monday | 5:30 PM - 7:30 PM |
"""

    assert outline(head + rows) == [
        "2024-06-17 17:30-19:30 Intro to boats",
        "2024-06-19 17:30-19:30 Ropes for all",
        "2024-07-01 17:30-19:30 Sails and masts",
    ]


def test_times_may_stand_in_the_last_of_many_columns() -> None:
    assert outline("""\
| Date | Title | Speaker | Affiliation | Time |
|---|---|---|---|---|
| 17 June 2024 | Boats of old | Ada Sample | Sample University | 5:30 PM |
| 1 July 2024 | Sails | Cleo Probe | Probe Institute | 6 PM |
""") == [
        "2024-06-17 17:30 Boats of old",
        "  speaker: Ada Sample |  | Sample University",
        "2024-07-01 18:00 Sails",
        "  speaker: Cleo Probe |  | Probe Institute",
    ]


def test_rows_that_lost_the_cell_of_their_day_are_below_the_one_that_has_it() -> None:
    head = "| Day | Time | Topics | Speaker |\n"
    rows = """\
| 16 June 2026 | 9:00 - 12:00 | Boats of old | Ada Sample |
| 14:00 - 17:00 | Harbours | Ben Muster |
| 17 June 2026 | 9:00 - 12:00 | Ropes | Cleo Probe |
| 14:00 - 17:00 | Excursion |
"""
    told = [
        "2026-06-16 09:00-12:00 Boats of old",
        "  speaker: Ada Sample",
        "2026-06-16 14:00-17:00 Harbours",
        "  speaker: Ben Muster",
        "2026-06-17 09:00-12:00 Ropes",
        "  speaker: Cleo Probe",
        "2026-06-17 14:00-17:00 Excursion",
    ]

    assert outline(head + rows) == told
    assert outline(head.removeprefix("| Day ") + rows) == told


def test_whom_a_column_of_people_does_not_name_yet_is_no_subtitle() -> None:
    page = """\
4 June 2026

| Time | Session | Speaker |
|---|---|---|
| 9:00 - 10:00 | Boats | TBA |
| 10:00 - 11:00 | Sails | Ada Sample |
| 11:00 - 12:00 | Oars | 未定 |
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Boats",
        "2026-06-04 10:00-11:00 Sails",
        "  speaker: Ada Sample",
        "2026-06-04 11:00-12:00 Oars",
    ]
    assert fates(page) == ["day", "heading of a table", "session", "session", "session"]


def test_what_stands_below_a_head_that_nobody_knows_is_no_part_of_the_title() -> None:
    assert outline("""\
4 June 2026

| Block | Start | End | Subject | Speaker |
|---|---|---|---|---|
| introduction | 9:15 AM | 9:30 AM | Plain boats | Ada Sample |
| block 1 | 9:30 AM | 10:30 AM | Sails | Ben Muster |
| exercises | 10:30 AM | 11:30 AM | Oars | Ben Muster |
""") == [
        "2026-06-04 09:15-09:30 Plain boats",
        "  speaker: Ada Sample",
        "2026-06-04 09:30-10:30 Sails",
        "  speaker: Ben Muster",
        "2026-06-04 10:30-11:30 Oars",
        "  speaker: Ben Muster",
    ]


def test_a_list_that_is_folded_is_read_below_each_other() -> None:
    page = """Monday 26 May 2031
| Time | Details | Time | Details |
|---|---|---|---|
| 13:00 | Registration opens | 15:35 | Sails |
| 15:00 | Boats of old | 15:40 | Nets and knots: Motions 26, 27 |
| 15:30 | Oars |
"""

    assert outline(page) == [
        "2031-05-26 13:00-15:00 Registration opens",
        "2031-05-26 15:00-15:30 Boats of old",
        "2031-05-26 15:30-15:35 Oars",
        "2031-05-26 15:35-15:40 Sails",
        "2031-05-26 15:40 Nets and knots: Motions 26, 27",
    ]


def test_noon_beside_a_time_is_what_is_on_then() -> None:
    page = """13. Mai 2030

| Zeit | Saal A | Saal B |
| --- | --- | --- |
| 9:00 | Alte Knoten | Neue Netze |
| 12:00 | Mittag | Mittag |
"""

    assert outline(page) == [
        "2030-05-13 09:00-12:00 Alte Knoten [Saal A]",
        "2030-05-13 09:00-12:00 Neue Netze [Saal B]",
        "2030-05-13 12:00 Mittag [Saal A]",
        "2030-05-13 12:00 Mittag [Saal B]",
    ]


def test_what_stands_below_a_head_that_nobody_knows_is_kept_with_it() -> None:
    page = """| Date | Time | Topic | Project milestone |
|---|---|---|---|
| 4 June 2026 | 9:00 - 10:00 | Boats | Ropes due (2pm) |
| 5 June 2026 | 9:00 - 10:00 | Nets | |
"""
    read = programme(page)

    assert [(one["title"], one.get("abstract")) for one in sessions(read)] == [
        ("Boats", "Project milestone: Ropes due (2pm)"),
        ("Nets", None),
    ]
    assert not read.left_over


@pytest.mark.parametrize("head", ["Autor", "Autores", "Autorin", "Lektor"])
def test_who_wrote_it_is_who_speaks(head: str) -> None:
    page = f"""4 June 2026

| Time | Title | {head} |
|---|---|---|
| 9:00 - 10:00 | Boats | Ada Sample |
| 10:00 - 11:00 | Nets | Muster |
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Boats",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-11:00 Nets",
        "  speaker: Muster",
    ]


@pytest.mark.parametrize("form", ["{0}<br>{1}", "{0} ({1})", "{1} {0}"])
@pytest.mark.parametrize("names", [("Session 1", "Session 2"), ("Morning", "2. Block")])
def test_names_of_slots_beside_their_times_are_no_sessions(
    form: str, names: tuple[str, str]
) -> None:
    first, second = (
        form.format(name, time)
        for name, time in zip(names, ("9:00-9:30", "10:00-11:00"), strict=True)
    )
    rows = [("", "Hall A", "Hall B"), (first, "Boats", "Knots (Ada Sample)")]
    rows += [("Break 9:30-10:00", "Coffee", "Coffee"), (second, "Sails (Ben Muster)", "Maps")]
    cells = ["".join(f"<td>{cell}</td>" for cell in row) for row in rows]
    table = "".join(f"<tr>{row}</tr>" for row in cells)

    assert outline_of_html(f"<h2>4 June 2026</h2><table>{table}</table>") == [
        "2026-06-04 09:00-09:30 Boats [Hall A]",
        "2026-06-04 09:00-09:30 Knots [Hall B]",
        "  speaker: Ada Sample",
        "2026-06-04 09:30-10:00 Coffee",
        "2026-06-04 10:00-11:00 Sails [Hall A]",
        "  speaker: Ben Muster",
        "2026-06-04 10:00-11:00 Maps [Hall B]",
    ]


@pytest.mark.parametrize("again", [False, True])
def test_days_may_stand_before_the_times_of_rooms(*, again: bool) -> None:
    rows = ["<tr><th>Day</th><th>Time</th><th>Hall A</th><th>Oak</th></tr>"]
    for day in ("4 June 2026", "5 June 2026"):
        drawn, beside = ("", f"<td>{day}</td>") if again else (" rowspan=3", "")
        rows += [
            f"<tr><td{drawn}>{day}</td><td>9:00</td><td rowspan=2>Boats</td><td>Sails</td></tr>",
            f"<tr>{beside}<td>9:30</td><td>Knots</td></tr>",
            f"<tr>{beside}<td>10:00</td><td>Lunch</td><td></td></tr>",
        ]
    first = [
        "2026-06-04 09:00-10:00 Boats [Hall A]",
        "2026-06-04 09:00-09:30 Sails [Oak]",
        "2026-06-04 09:30-10:00 Knots [Oak]",
        "2026-06-04 10:00 Lunch",
    ]

    told = outline_of_html(f"<table>{''.join(rows)}</table>")
    assert told == [*first, *(line.replace("06-04", "06-05") for line in first)]


def test_a_cell_over_rows_with_starts_and_ends_lasts_until_the_last_end() -> None:
    assert outline_of_html(
        "<h2>4 June 2026</h2><table>"
        "<tr><th>Start</th><th>End</th><th>Room 1</th><th>Room 2</th></tr>"
        "<tr><td>9:00</td><td>9:30</td><td rowspan=2>P-1<br>Old boats</td><td>Sails</td></tr>"
        "<tr><td>9:30</td><td>10:00</td><td>Knots</td></tr>"
        "<tr><td>10:00</td><td>11:00</td><td>Lunch</td><td></td></tr></table>"
    ) == [
        "2026-06-04 09:00-10:00 P-1 Old boats [Room 1]",
        "2026-06-04 09:00-09:30 Sails [Room 2]",
        "2026-06-04 09:30-10:00 Knots [Room 2]",
        "2026-06-04 10:00-11:00 Lunch",
    ]
