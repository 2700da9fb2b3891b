"""Tables with sessions side by side and headings of them, in pages; all of it is made up."""

from outlined import outline, outline_of_html, programme, sessions

_DAY = "<h1>Lamp Days</h1><h2>19 May 2031</h2>"


def test_titles_with_people_side_by_side_are_sessions_of_their_own() -> None:
    text = f"""{_DAY}<table>
    <tr><td>9: 00- 9:30<br>30m</td><td colspan=2>Keynote: Light<br>Ada Sample</td></tr>
    <tr><td>9:30-10:00</td><td>Tea (Room: Attic)</td><td></td></tr>
    <tr><td></td><td>Session 1: Wicks (Room: Balzaal)</td><td>Session 2: Oil (Room: Attic)</td></tr>
    <tr><td>10:00-10:30<br>30m</td><td>Old Wicks<br>Ben Muster and Cleo Probe</td>
        <td>New Oil<br>Dan Specimen, Eve Exemplar and Ada Sample</td></tr>
    <tr><td>10:30-11:00<br>30m</td><td>New Wicks<br>Cleo Probe</td>
        <td>Old Oil<br>Dan Specimen</td></tr>
    </table>"""

    assert outline_of_html(text) == [
        "2031-05-19 09:00-09:30 Keynote: Light",
        "  speaker: Ada Sample",
        "2031-05-19 09:30-10:00 Tea [Attic]",
        "2031-05-19 10:00-10:30 Old Wicks [Balzaal] {Session 1: Wicks}",
        "  speaker: Ben Muster",
        "  speaker: Cleo Probe",
        "2031-05-19 10:00-10:30 New Oil [Attic] {Session 2: Oil}",
        "  speaker: Dan Specimen",
        "  speaker: Eve Exemplar",
        "  speaker: Ada Sample",
        "2031-05-19 10:30-11:00 New Wicks [Balzaal] {Session 1: Wicks}",
        "  speaker: Cleo Probe",
        "2031-05-19 10:30-11:00 Old Oil [Attic] {Session 2: Oil}",
        "  speaker: Dan Specimen",
    ]


def test_a_heading_over_all_columns_is_the_track_of_what_follows() -> None:
    text = f"""{_DAY}<table><tr><th>Time</th><th>Title</th></tr>
    <tr><td colspan=2><strong>Session 1: Wicks</strong></td></tr>
    <tr><td>9:00-9:30</td><td>Old Wicks</td></tr><tr><td>9:30-10:00</td><td>New Wicks</td></tr>
    <tr><td>10:00-10:30</td><td>Tea</td></tr><tr><td>10:30-11:00</td><td>Oil</td></tr></table>"""

    assert outline_of_html(text) == [
        "2031-05-19 09:00-09:30 Old Wicks {Session 1: Wicks}",
        "2031-05-19 09:30-10:00 New Wicks {Session 1: Wicks}",
        "2031-05-19 10:00-10:30 Tea",
        "2031-05-19 10:30-11:00 Oil",
    ]


def test_how_long_a_session_is_below_its_time_is_no_room() -> None:
    text = f"""{_DAY}<table><tr><td>9:00-9:30<br>30m</td><td>Wicks</td></tr>
    <tr><td>9:30-10:00<br>(30 min)</td><td>Oil</td></tr></table>"""

    assert outline_of_html(text) == [
        "2031-05-19 09:00-09:30 Wicks",
        "2031-05-19 09:30-10:00 Oil",
    ]


def test_what_is_about_the_whole_stands_above_its_agenda_and_is_no_session() -> None:
    text = """<h1>Lamp Day</h1><p>19 May 2031</p><div>8:30 - 15:00</div><div>Glow Street 17</div>
    <h3>Speakers</h3><p>Ada Sample</p><h3>Agenda</h3><dl><dt>8:30 - 9:00</dt><dd>Wicks</dd>
    <dt>9:00 - 10:00</dt><dd>Oil</dd><dt>10:00 - 11:00</dt><dd>Wax</dd></dl>"""

    assert outline_of_html(text) == [
        "2031-05-19 08:30-09:00 Wicks",
        "2031-05-19 09:00-10:00 Oil",
        "2031-05-19 10:00-11:00 Wax",
    ]


def test_what_is_open_all_day_is_a_session_below_an_agenda() -> None:
    text = f"""{_DAY}<h3>Agenda</h3><p>Come early.</p><div>8:30 - 15:00</div>
    <div>Lamp Exhibition</div>
    <div>8:30 - 9:00</div><div>Wicks</div><div>9:00 - 10:00</div><div>Oil</div>
    <div>10:00 - 11:00</div><div>Wax</div>"""

    assert [line[11:] for line in outline_of_html(text)] == [
        "08:30-15:00 Lamp Exhibition",
        "08:30-09:00 Wicks",
        "09:00-10:00 Oil",
        "10:00-11:00 Wax",
    ]


def test_a_name_below_a_title_that_says_little_is_no_title_where_people_stand_there() -> None:
    page = """19 May 2031
9:00-10:00 Opening Keynote
Ada Sample
10:00-11:00 Wicks
Ben Muster
11:00-12:00 Oil
Cleo Probe
"""

    assert outline(page)[:3] == [
        "2031-05-19 09:00-10:00 Opening Keynote",
        "  speaker: Ada Sample",
        "2031-05-19 10:00-11:00 Wicks",
    ]


def test_days_with_a_point_stand_alone_where_times_have_halves() -> None:
    page = """Lamp Days 2031

16.04
6.00-6.30pm\tWicks
7.30pm onwards\tDinner
17.04
9.00am\tOil
10.00am\tWax
"""

    assert outline(page) == [
        "2031-04-16 18:00-18:30 Wicks",
        "2031-04-16 19:30 Dinner",
        "2031-04-17 09:00-10:00 Oil",
        "2031-04-17 10:00 Wax",
    ]


def test_numbers_with_a_point_are_times_where_all_are() -> None:
    page = "19 May 2031\n\n16.04\nWicks\n\n17.04\nOil\n\n18.30\nWax\n"

    assert [line[11:] for line in outline(page)] == [
        "16:04-17:04 Wicks",
        "17:04-18:30 Oil",
        "18:30 Wax",
    ]


def test_an_overview_below_the_programme_is_none_of_it() -> None:
    page = """2 May 2031
9:00-10:00 Panel 1: Wicks
10:00-11:00 Closing Remarks


Panel Discussion Overview

Confirmed Panelists: Ada Sample (Oil Club), Ben Muster (Wax Club); Moderator: Cleo Probe
"""

    assert outline(page) == [
        "2031-05-02 09:00-10:00 Wicks",
        "2031-05-02 10:00-11:00 Closing Remarks",
    ]


def test_an_abstract_of_the_last_session_is_its_own() -> None:
    said = "Oil burns as long as there is oil in the lamp, and it burns no longer than that."
    page = f"2 May 2031\n9:00-10:00 Wicks\n10:00-11:00 Oil\nAbstract:\n{said}\n"

    [_, oil] = sessions(programme(page))
    assert oil.get("abstract") == said


def test_rooms_whose_heads_have_weekdays_are_on_those_days() -> None:
    text = """<h1>Lamp Days</h1><p>19–20 May 2031</p><table>
    <tr><th>Time</th><th>Attic room (Mon)</th><th>Attic room (Tue)</th></tr>
    <tr><td>9:00</td><td>Wicks</td><td>Oil</td></tr>
    <tr><td>10:00</td><td>Lunch</td><td>Lunch</td></tr><tr><td>11:00</td></tr></table>"""

    assert outline_of_html(text) == [
        "2031-05-19 09:00-10:00 Wicks [Attic room]",
        "2031-05-19 10:00-11:00 Lunch [Attic room]",
        "2031-05-20 09:00-10:00 Oil [Attic room]",
        "2031-05-20 10:00-11:00 Lunch [Attic room]",
    ]


def test_who_chairs_in_a_column_of_a_day_does_so_until_the_row_ends() -> None:
    page = """| Time | Thursday 4 June 2026 | Friday 5 June 2026 |
|---|---|---|
| 14:00 - 15:30 | Chair: Ada Sample | Chair: Ben Muster |
| 14:00 - 14:45 | Cleo Probe: Bread of the old mills | Dan Sample: Water wheels |
| 14:45 - 15:30 | Eva Muster: Salt and pepper | Fay Probe: Wind in sails |
| 15:30 - 16:00 | Coffee break | Coffee break |
| 16:00 - 17:00 | Gil Sample: Old and new ovens | Discussion |
"""

    assert outline(page) == [
        "2026-06-04 14:00-14:45 Bread of the old mills",
        "  speaker: Cleo Probe",
        "  chair: Ada Sample",
        "2026-06-04 14:45-15:30 Salt and pepper",
        "  speaker: Eva Muster",
        "  chair: Ada Sample",
        "2026-06-04 15:30-16:00 Coffee break",
        "2026-06-04 16:00-17:00 Old and new ovens",
        "  speaker: Gil Sample",
        "2026-06-05 14:00-14:45 Water wheels",
        "  speaker: Dan Sample",
        "  chair: Ben Muster",
        "2026-06-05 14:45-15:30 Wind in sails",
        "  speaker: Fay Probe",
        "  chair: Ben Muster",
        "2026-06-05 15:30-16:00 Coffee break",
        "2026-06-05 16:00-17:00 Discussion",
    ]


def test_rows_without_cells_are_none_that_a_cell_takes() -> None:
    page = """<table><tr><th></th><th>4 June 2026</th><th>5 June 2026</th></tr>
<tr><td>9:00</td><td rowspan=3>Boats</td><td>Oars</td></tr><tr></tr>
<tr><td>9:30</td><td></td></tr>
<tr><td>10:00</td><td rowspan=2>Session A (Young people)</td><td rowspan=2>Coffee</td></tr>
<tr></tr>
<tr><td>11:00</td><td>Session B (Young people)</td><td>Sails</td></tr></table>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:00 Boats",
        "2026-06-04 10:00-11:00 Session A (Young people)",
        "2026-06-04 11:00 Session B (Young people)",
        "2026-06-05 09:00-09:30 Oars",
        "2026-06-05 10:00-11:00 Coffee",
        "2026-06-05 11:00 Sails",
    ]


def test_rows_of_days_may_be_breaks_without_a_time_and_begin_before_the_first_time() -> None:
    page = """| | Thursday 4 June 2026 | Friday 5 June 2026 |
|---|---|---|
| | From 8:30:<br>Registration | |
| 9:00 - 10:00 | Ada Sample | Ben Muster |
| *Coffee break* |
| 10:30 - 11:30 | Cleo North | Contributed Talks |
"""

    assert outline(page) == [
        "2026-06-04 08:30-09:00 Registration",
        "2026-06-04 09:00-10:00 Ada Sample",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-10:30 Coffee break",
        "2026-06-04 10:30-11:30 Cleo North",
        "  speaker: Cleo North",
        "2026-06-05 09:00-10:00 Ben Muster",
        "  speaker: Ben Muster",
        "2026-06-05 10:00-10:30 Coffee break",
        "2026-06-05 10:30-11:30 Contributed Talks",
    ]


def test_one_row_of_panels_is_two_sessions_where_others_have_a_cell_over_both() -> None:
    text = f"""{_DAY}<table><tr><td>9:00-10:00<td colspan=2>Opening
    <tr><td>10:00-11:00<td>Panel 1: Wicks<br>Chair: Ada Sample<br>Ben Muster, Lamp Ltd
        <td>Panel 2: Oil<br>Chair: Cleo Probe<br>Dan Specimen, Oil Ltd
    <tr><td>11:00-11:30<td colspan=2>Coffee</table>"""

    assert outline_of_html(text) == [
        "2031-05-19 09:00-10:00 Opening",
        "2031-05-19 10:00-11:00 Wicks",
        "  chair: Ada Sample",
        "  speaker: Ben Muster |  | Lamp Ltd",
        "2031-05-19 10:00-11:00 Oil",
        "  chair: Cleo Probe",
        "  speaker: Dan Specimen |  | Oil Ltd",
        "2031-05-19 11:00-11:30 Coffee",
    ]


def test_numbered_sessions_side_by_side_are_sessions_without_people_as_well() -> None:
    text = f"""{_DAY}<table><tr><td>9:00-10:00</td><td>Session 1: Wicks</td>
    <td>Session 2: Oil</td></tr><tr><td>10:00-10:30</td><td>Tea</td></tr>
    <tr><td>10:30-11:00</td><td>Session 3: Wax</td><td>Session 4: Gas</td></tr></table>"""

    assert [line[11:] for line in outline_of_html(text)] == [
        "09:00-10:00 Wicks",
        "09:00-10:00 Oil",
        "10:00-10:30 Tea",
        "10:30-11:00 Wax",
        "10:30-11:00 Gas",
    ]


def test_who_chairs_below_each_title_makes_sessions_of_titles_side_by_side() -> None:
    text = f"""{_DAY}<table><tr><td>9:00-10:00</td><td colspan=2>Opening</td></tr>
    <tr><td>10:00-11:00</td><td><b>Wick Analysis</b><br>Session Chair: Ada Sample</td>
    <td><b>Oil and Mining</b><br>Session Chair: Ben Muster</td></tr>
    <tr><td>11:00-11:30</td><td colspan=2>Break</td></tr></table>"""

    assert outline_of_html(text) == [
        "2031-05-19 09:00-10:00 Opening",
        "2031-05-19 10:00-11:00 Wick Analysis",
        "  chair: Ada Sample",
        "2031-05-19 10:00-11:00 Oil and Mining",
        "  chair: Ben Muster",
        "2031-05-19 11:00-11:30 Break",
    ]


def test_rows_of_markdown_with_times_count_among_html_without_a_head() -> None:
    text = """<div>Monday, May 19, 2031</div><hr>

| 14.00 - 14.45 | Registration | (Lamp House, hall 23) |
| 14.45 - 15.00 | Opening | (Lamp House, hall 23) |

<table><tr><td>15.00 - 15.20</td><td>Ada Sample</td><td>Wicks</td></tr></table>"""

    assert outline_of_html(text)[:2] == [
        "2031-05-19 14:00-14:45 Registration [Lamp House, hall 23]",
        "2031-05-19 14:45-15:00 Opening [Lamp House, hall 23]",
    ]


def test_a_cell_over_all_columns_heads_what_follows_and_a_note_at_each_time_does_not() -> None:
    talks = (
        *("9:00|Light of tomorrow|Ada Sample", "|Wicks (Hall A)<br>Chair: Ben Sample|"),
        *("9:30|Old Wicks|Cleo Probe", "10:00|New Wicks|Dan Specimen", "10:30|Tea|"),
        *("|Oil<br>Chair: Eva Exemple|", "11:00|Old Oil|Fay Probe", "11:30|New Oil|Gil Sample"),
        "12:00|Closing|",
    )
    rows = "".join(_row(*talk.split("|")) for talk in talks)
    noted = "".join(
        _row(*row)
        for n in (9, 10, 11)
        for row in ((f"{n}:00", f"Wick {n}", ""), ("", f"How it burns, part {n}", ""))
    )

    assert outline_of_html(f"{_DAY}<table>{rows}</table>") == [
        "2031-05-19 09:00-09:30 Light of tomorrow",
        "  speaker: Ada Sample",
        "2031-05-19 09:30-10:00 Old Wicks [Hall A] {Wicks}",
        *("  speaker: Cleo Probe", "  chair: Ben Sample"),
        "2031-05-19 10:00-10:30 New Wicks [Hall A] {Wicks}",
        *("  speaker: Dan Specimen", "  chair: Ben Sample"),
        "2031-05-19 10:30-11:00 Tea",
        "2031-05-19 11:00-11:30 Old Oil {Oil}",
        *("  speaker: Fay Probe", "  chair: Eva Exemple"),
        "2031-05-19 11:30-12:00 New Oil {Oil}",
        *("  speaker: Gil Sample", "  chair: Eva Exemple"),
        "2031-05-19 12:00 Closing",
    ]
    assert outline_of_html(f"{_DAY}<table>{noted}</table>") == [
        "2031-05-19 09:00-10:00 Wick 9",
        "2031-05-19 10:00-11:00 Wick 10",
        "2031-05-19 11:00 Wick 11",
    ]


def _row(time: str, title: str, who: str) -> str:
    if not time:
        return f"<tr><td colspan=3>{title}</td></tr>"
    return f"<tr><td>{time}</td><td>{title}</td><td>{who}</td></tr>"
