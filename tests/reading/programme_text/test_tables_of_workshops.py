"""Tables on pages of workshops and courses; all conferences and people are made up."""

import pytest
from outlined import outline, outline_of_html, programme, sessions

from confsched.reading.programme_text.page import Asked, Cell, Line
from confsched.reading.programme_text.pages import page_document
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.tables.cell_lines import cell_readings

_HEAD = "# 4 June 2026\n\n"


def test_a_title_that_was_broken_behind_a_small_word_goes_on_and_names_nobody() -> None:
    page = f"""{_HEAD}| Time | Speaker | Title |
|---|---|---|
| 9:00 | Ada Sample | Harbours and<br>Morning Tides |
| 9:30 | Ben Muster | The Price of<br>Gentle Breezes |
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:30 Harbours and Morning Tides",
        "  speaker: Ada Sample",
        "2026-06-04 09:30 The Price of Gentle Breezes",
        "  speaker: Ben Muster",
    ]


def test_somebody_with_a_post_goes_on_with_no_line_above() -> None:
    lines = ["Ada Sample, Rector and", "Ben Muster, Captain"]
    cell = Cell("\n".join(lines), 0, 42, 0)
    row = Reading(0, Line("", 0, 42, cells=(cell,)))

    assert [one.text for one in cell_readings(row, cell)] == lines


def test_a_heading_at_the_time_of_the_row_below_it_is_no_session() -> None:
    page = f"""{_HEAD}| Time | Topic | Speakers |
|---|---|---|
| 8:40 | **Session 1** | |
| 8:40 | Boats in harbours | Ada Sample |
| 9:00 | Ropes for beginners | Ben Muster |
| 10:00 | Coffee | |
| 10:30 | **Session 2** | |
| 10:30 | Wicks of candles | Cleo Test |
| 11:00 | Lamps of old | Ada Sample |
| 11:30 | Lunch | |
"""

    assert outline(page) == [
        "2026-06-04 08:40-09:00 Boats in harbours {Session 1}",
        "  speaker: Ada Sample",
        "2026-06-04 09:00-10:00 Ropes for beginners {Session 1}",
        "  speaker: Ben Muster",
        "2026-06-04 10:00-10:30 Coffee",
        "2026-06-04 10:30-11:00 Wicks of candles {Session 2}",
        "  speaker: Cleo Test",
        "2026-06-04 11:00-11:30 Lamps of old {Session 2}",
        "  speaker: Ada Sample",
        "2026-06-04 11:30 Lunch",
    ]


@pytest.mark.parametrize("material", ["Files", "Code", "Slides or code", "Presentation slides"])
def test_a_column_of_material_is_no_room_and_has_no_sessions(material: str) -> None:
    page = f"""{_HEAD}| Start time | Exercise | {material} |
|---|---|---|
| 9:00 | Setting sails | |
| 9:30 | Ropes for beginners | [Knots And Hooks](knots.md) |
| 10:00 | Coffee | |
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:30 Setting sails",
        "2026-06-04 09:30-10:00 Ropes for beginners",
        "2026-06-04 10:00 Coffee",
    ]


def test_a_column_of_supports_has_no_titles_beside_one_of_contents() -> None:
    page = f"""{_HEAD}| Horaire | Contenu | Support |
|---|---|---|
| 9h00-9h20 | Une journée de pêche | Discussion |
| 9h20-10h30 | Les voiles et le vent | `02_voiles.pdf` |
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:20 Une journée de pêche",
        "2026-06-04 09:20-10:30 Les voiles et le vent",
    ]


def test_numbers_of_chapters_are_no_rooms() -> None:
    page = f"""{_HEAD}| Chapitre | Horaires | Thème | Durée |
|---|---|---|---|
| C1 | 9h00–10h30 | Les voiles et le vent | 1h30 |
| — | 10h30–10h45 | Pause | 15min |
| C2 | 10h45–12h15 | Les cordes | 1h30 |
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:30 Les voiles et le vent",
        "2026-06-04 10:30-10:45 Pause",
        "2026-06-04 10:45-12:15 Les cordes",
    ]


def test_a_part_of_the_day_stands_between_weekday_and_date() -> None:
    table = "| Time | Topic | Speaker |\n|---|---|---|\n| 9:00-10:00 | {} | Ada Sample |\n"
    headings = ("Friday morning, 5 June 2026 - Sails", "Freitag (Vormittag), 5. Juni 2026")

    for heading in headings:
        first, second = table.format("Boats"), table.format("Ropes")
        assert outline(f"## Thursday, 4 June 2026\n\n{first}\n## {heading}\n\n{second}") == [
            "2026-06-04 09:00-10:00 Boats",
            "  speaker: Ada Sample",
            "2026-06-05 09:00-10:00 Ropes",
            "  speaker: Ada Sample",
        ]


def test_a_row_with_the_number_and_the_date_of_a_day_is_its_heading() -> None:
    page = """| Time | Topic |
|---|---|
| **Day 1** | **2026-06-04** <br> [All about boats](boats.md) |
| 9:00 AM | Setting sails |
| 10:00 AM | Questions |
| **Day 2** | **2026-06-05** <br> [All about ropes](ropes.md) |
| 9:00 AM | Knots |
| 9:30 AM | Coffee |
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:00 Setting sails",
        "2026-06-04 10:00 Questions",
        "2026-06-05 09:00-09:30 Knots",
        "2026-06-05 09:30 Coffee",
    ]


def test_a_sum_below_the_last_row_says_nothing_of_its_session() -> None:
    page = f"""{_HEAD}| Time | Minutes | Topic | Instructor |
|---|---:|---|---|
| 9:30–10:20 | 50 | Setting sails | Ada Sample |
| 10:20–10:30 | 10 | Questions | |
| **Total** | **60** | **Teaching 50** | |
"""
    found = sessions(programme(page))

    assert [(one["title"], one.get("abstract")) for one in found] == [
        ("Setting sails", None),
        ("Questions", None),
    ]


def test_what_kind_of_session_a_row_is_stands_in_a_column_of_its_own() -> None:
    page = f"""{_HEAD}| Time | Type | Session |
|---|---|---|
| 9:00-9:30 | Keynote | Boats in harbours |
| 9:30-9:40 | Vision paper | Ropes for beginners |
| 9:40-10:00 | Break | Coffee |
"""
    found = sessions(programme(page))

    assert [(one["title"], one.get("type"), one.get("subtitle")) for one in found] == [
        ("Boats in harbours", "keynote", None),
        ("Ropes for beginners", None, "Vision paper"),
        ("Coffee", "break", None),
    ]


def test_whoever_stands_behind_a_keynote_speaks_though_there_is_only_one() -> None:
    page = """<h1>4 June 2026</h1><table>
<tr><th>Time</th><th>Hall A</th><th>Hall B</th></tr>
<tr><td>9:00-10:00</td><td colspan="2">Keynote 3 - Ada Sample</td></tr>
<tr><td>10:00-11:00</td><td>Boats<br>Ben Muster</td><td>Keynote 4 - Open Seas</td></tr></table>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:00 Keynote 3",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-11:00 Boats [Hall A]",
        "  speaker: Ben Muster",
        "2026-06-04 10:00-11:00 Open Seas [Hall B]",
    ]


def test_whoever_has_a_task_is_named_by_an_initial_without_a_dot() -> None:
    page = f"""{_HEAD}| Time | Task | Task manager | Moderator |
|---|---|---|---|
| 9:00 - 9:30 | Boats in harbours | A Sample | B Muster |
| 9:30 - 10:00 | Ropes for beginners | C Test | |
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:30 Boats in harbours",
        "  host: A Sample",
        "  moderator: B Muster",
        "2026-06-04 09:30-10:00 Ropes for beginners",
        "  host: C Test",
    ]


def test_a_date_in_numbers_is_no_time_beside_a_column_of_times() -> None:
    page = """# Boats 2026

| Data | Hora | Tema |
|---|---|---|
| 13/10 | 09h00 | Velas |
| 13/10 | 11h30 | Remos |
| 14/10 | 10h00 | Cordas |
"""

    assert outline(page) == [
        "2026-10-13 09:00-11:30 Velas",
        "2026-10-13 11:30 Remos",
        "2026-10-14 10:00 Cordas",
    ]


def test_a_surname_that_is_a_word_is_one_where_names_stand_beside_all_titles() -> None:
    cells = ("{}: {}", "{1} – {0}", "{1} ({0})")
    heads = "| | Hall A | Hall B |\n|---|---|---|\n"

    for cell in cells:
        rows = [
            ("Ulrich Urban", "Reading Old Logbooks"),
            ("Ben Muster", "Boats"),
            ("Cleo Test", "Sails"),
        ]
        one, two, three = (cell.format(*row) for row in rows)
        page = f"{_HEAD}{heads}| 9:00-10:00 | {one} | {two} |\n| 10:00-11:00 | {three} | |\n"
        assert outline(page) == [
            "2026-06-04 09:00-10:00 Reading Old Logbooks [Hall A]",
            "  speaker: Ulrich Urban",
            "2026-06-04 09:00-10:00 Boats [Hall B]",
            "  speaker: Ben Muster",
            "2026-06-04 10:00-11:00 Sails [Hall A]",
            "  speaker: Cleo Test",
        ]


def test_the_first_of_two_days_may_stand_in_the_title_of_the_page_alone() -> None:
    table = "| Time | Title |\n|---|---|\n| 9:00-10:00 | {} |\n| 10:00-11:00 | {} |\n"
    first, second = table.format("Boats", "Ropes"), table.format("Nets", "Sails")

    for title in ("Harbour workshop: 4 June 2026", "Harbour workshop, 4-5 June 2026"):
        assert outline(f"# {title}\n\n{first}\n## Friday, 5 June\n\n{second}") == [
            "2026-06-04 09:00-10:00 Boats",
            "2026-06-04 10:00-11:00 Ropes",
            "2026-06-05 09:00-10:00 Nets",
            "2026-06-05 10:00-11:00 Sails",
        ]


def test_talks_of_a_seminar_have_dates_and_no_times() -> None:
    page = """# Harbour seminar

The organizers are Ada Sample and Ben Muster.

| Date | Speaker | Title | Other |
|------|---------|-------|-------|
| August 29, 2025 | [Ada Sample](ada.md) (Sample University) | Boats in harbours | |
| September 5, 2025 | | | No seminar |
| September 12, 2025 | Ben Muster | Ropes for beginners | [slides](ropes.pdf) |
| September 19, 2025 | Cleo Test | | |
"""
    found = page_document("seminar.md", page.encode(), Asked(), "")

    assert found is not None
    assert outline(page) == [
        "2025-08-29 - Boats in harbours",
        "  speaker: Ada Sample |  | Sample University",
        "2025-09-12 - Ropes for beginners",
        "  speaker: Ben Muster",
        "2025-09-19 - Cleo Test",
        "  speaker: Cleo Test",
    ]


def test_a_table_of_deadlines_is_no_programme() -> None:
    page = "| Date | Event |\n|---|---|\n| 1 May 2026 | Papers due |\n| 2 May 2026 | Reviews |\n"

    assert page_document("dates.md", page.encode(), Asked(), "") is None


def test_weekdays_in_short_are_days_in_a_column_of_them() -> None:
    page = """# Rotina

| Dia | Horário | Atividade |
|---|---|---|
| **Seg** | 09h–10h30 | Remos |
| **Qua** | 09h–10h | Velas |
| **Qua** | 17h-18h | Cordas |
| **Sex** | 09h-10h | Barcos |
"""

    assert outline(page) == [
        "1 09:00-10:30 Remos",
        "2 09:00-10:00 Velas",
        "2 17:00-18:00 Cordas",
        "3 09:00-10:00 Barcos",
    ]


def test_teachers_go_by_one_word_in_a_column_of_their_own() -> None:
    page = f"""{_HEAD}| Time | Topic | Teacher |
|---|---|---|
| 9:00-9:50 | Boats in harbours | Björn |
| 9:50-10:05 | Break | . |
"""

    assert outline(page) == [
        "2026-06-04 09:00-09:50 Boats in harbours",
        "  speaker: Björn",
        "2026-06-04 09:50-10:05 Break",
    ]


def test_what_a_page_in_org_mode_says_to_programs_is_in_no_programme() -> None:
    page = """#+TITLE: Harbour School 2026
#+OPTIONS: toc:nil num:nil
#+SCHEDULE_DAY_START: 08:00
#+SCHEDULE_DAY_END: 18:30

* Schedule

| DATE       | START | DURATION | TITLE | SPEAKER    |
|------------+-------+----------+-------+------------|
| 2026-05-23 | 09:00 |       60 | Boats | Ada Sample |
| 2026-05-23 | 10:00 |       30 | Break |            |
"""
    read = programme(page)

    assert read.root["title"] == "Harbour School 2026"
    assert outline(page) == [
        "2026-05-23 09:00-10:00 Boats",
        "  speaker: Ada Sample",
        "2026-05-23 10:00-10:30 Break",
    ]


def test_a_course_has_weeks_and_dates_with_the_month_first_where_one_of_them_shows_it() -> None:
    page = """# Rowing

| Week | Date | Topic | Readings | Due |
|---|---|---|---|---|
| **1** | 1/04/16 | Boats | [Oars (2017)](oars.md) | |
| 2 | 1/11/16 | Ropes | | HW1 |
| - | 2/15/16 | BREAK WEEK! | | |
| 3 | 2/22/16 | Nets | | |
"""

    assert outline(page) == [
        "2016-01-04 - Boats",
        "2016-01-11 - Ropes",
        "2016-02-15 - BREAK WEEK!",
        "2016-02-22 - Nets",
    ]


def test_the_year_of_a_book_in_the_first_row_is_none_of_the_course() -> None:
    page = """| Week | Date | Topic | Readings |
|---|---|---|---|
| 1 | Aug 25 | Boats | Oars (2017) |
| 2 | Aug 27 | Ropes | |
"""

    assert outline(page) == ["1 - Boats", "2 - Ropes"]


def test_today_and_tomorrow_stand_before_dates_and_a_number_of_hours_is_no_time() -> None:
    table = "| Orario | Evento |\n|---|---|\n| 18:45 | {} |\n| 21:00 | {} |\n"
    first, second = table.format("Barche", "Vele"), table.format("Reti", "Remi")
    page = (
        f"## Queste 9 ore\n\n### Oggi - 2026-01-29\n\n{first}\n### Domani - 2026-01-30\n\n{second}"
    )

    assert outline(page) == [
        "2026-01-29 18:45-21:00 Barche",
        "2026-01-29 21:00 Vele",
        "2026-01-30 18:45-21:00 Reti",
        "2026-01-30 21:00 Remi",
    ]


def test_a_cell_over_two_columns_of_one_day_is_one_session_of_it() -> None:
    page = """<table>
<tr><th></th><th colspan="2">Mon 4 May 2026</th><th colspan="2">Tue 5 May 2026</th></tr>
<tr><td>9:00-10:00</td><td colspan="4">Registration</td></tr>
<tr><td>10:00-11:00</td><td>Boats</td><td>Ropes</td><td colspan="2">Nets</td></tr></table>"""

    assert outline_of_html(page) == [
        "2026-05-04 09:00-10:00 Registration",
        "2026-05-04 10:00-11:00 Boats",
        "2026-05-04 10:00-11:00 Ropes",
        "2026-05-05 09:00-10:00 Registration",
        "2026-05-05 10:00-11:00 Nets",
    ]


def test_times_on_both_sides_of_a_grid_are_said_once() -> None:
    page = """<h1>4 June 2026</h1><table>
<tr><td></td><td>W1</td><td>V1</td><td></td></tr>
<tr><td>10:00</td><td>Boats</td><td>Ropes</td><td>10:00</td></tr>
<tr><td>11:00</td><td>Nets</td><td>Sails</td><td>11:00</td></tr>
<tr><td>12:00</td><td colspan="2">Lunch</td><td>12:00</td></tr></table>"""

    assert outline_of_html(page) == [
        "2026-06-04 10:00-11:00 Boats [W1]",
        "2026-06-04 10:00-11:00 Ropes [V1]",
        "2026-06-04 11:00-12:00 Nets [W1]",
        "2026-06-04 11:00-12:00 Sails [V1]",
        "2026-06-04 12:00 Lunch",
    ]


def test_the_end_of_a_row_may_have_its_length_in_brackets() -> None:
    page = f"""{_HEAD}| Início | - | Fim | Título | Autor |
|---|---|---|---|---|
| 10:00 | – | 11:00 (60 mins) | Barcos | Ada Sample |
| 11:30 | – | 11:45 (15 mins) | Cordas | Ben Muster |
| 13:00 | – | 14:00 (60 mins) | Almoço |
"""

    assert outline(page) == [
        "2026-06-04 10:00-11:00 Barcos",
        "  speaker: Ada Sample",
        "2026-06-04 11:30-11:45 Cordas",
        "  speaker: Ben Muster",
        "2026-06-04 13:00-14:00 Almoço",
    ]


def test_a_timetable_in_indonesian_has_days_courses_and_lecturers() -> None:
    page = """| Hari | Mata Kuliah | Jam Masuk | Jam Keluar | Dosen |
|---|---|---|---|---|
| Senin | Perahu | 08:30 | 09:20 | Ada Sample |
| Rabu | Tali | 09:30 | 11:20 | Ben Muster |
"""

    assert outline(page) == [
        "1 08:30-09:20 Perahu",
        "  speaker: Ada Sample",
        "2 09:30-11:20 Tali",
        "  speaker: Ben Muster",
    ]


def test_a_room_called_like_a_column_has_its_sessions_where_most_of_it_is_empty() -> None:
    page = f"""{_HEAD}| Time | Main Hall | Workshop Room |
|---|---|---|
| 9:00–9:30 | Opening | - |
| 9:30–10:00 | Old boats | - |
| 10:00–10:30 | Coffee break | - |
| 10:30–11:00 | New ships | Knots and ropes |
| 11:00–12:00 | Maps of harbours | Sails to mend |
| 12:00–13:00 | Lunch | - |
"""

    assert outline(page)[3:7] == [
        "2026-06-04 10:30-11:00 New ships [Main Hall]",
        "2026-06-04 10:30-11:00 Knots and ropes [Workshop Room]",
        "2026-06-04 11:00-12:00 Maps of harbours [Main Hall]",
        "2026-06-04 11:00-12:00 Sails to mend [Workshop Room]",
    ]
