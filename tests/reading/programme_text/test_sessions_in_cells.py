"""Sessions side by side in tables, several of them below one time; all of it is made up."""

from outlined import outline, outline_of_html

_HEAD = "<h1>Boat Forum</h1><h2>4 June 2026</h2><table>"


def test_titles_that_stand_out_in_the_cells_of_rooms_are_sessions_each() -> None:
    page = f"""{_HEAD}<tr><th>Time</th><th>Hall</th><th>Library</th></tr>
<tr><td>9:00-10:30</td><td><p><b>Oars of old ports</b></p><p>Ada Sample</p><p><b>Ropes and who
made them</b></p><p>Ben Muster</p></td><td><p><b>Sails for all</b></p><p>Cleo Probe</p></td></tr>
<tr><td>10:30-11:00</td><td colspan=2>Coffee</td></tr></table>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:30 Oars of old ports [Hall]",
        "  speaker: Ada Sample",
        "2026-06-04 09:00-10:30 Ropes and who made them [Hall]",
        "  speaker: Ben Muster",
        "2026-06-04 09:00-10:30 Sails for all [Library]",
        "  speaker: Cleo Probe",
        "2026-06-04 10:30-11:00 Coffee",
    ]


def test_titles_above_the_same_labels_are_sessions_each() -> None:
    page = f"""{_HEAD}<tr><th>Time</th><th>Session</th></tr>
<tr><td>9:00-10:30</td><td><b>Ports and tides</b> (Room 1)<br>Chair: Ada Sample<br>Speakers: Ben
Muster, Cleo Probe<br><b>Grain and credit</b> (Room 2)<br>Chair: Dan Voorbeeld<br>Speakers: Eva
Exemple</td></tr><tr><td>10:30-11:00</td><td>Coffee</td></tr></table>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:30 Ports and tides [Room 1]",
        "  chair: Ada Sample",
        "  speaker: Ben Muster",
        "  speaker: Cleo Probe",
        "2026-06-04 09:00-10:30 Grain and credit [Room 2]",
        "  chair: Dan Voorbeeld",
        "  speaker: Eva Exemple",
        "2026-06-04 10:30-11:00 Coffee",
    ]


def test_what_counts_on_in_a_cell_is_side_by_side_and_its_first_heads_no_other() -> None:
    page = """\
# Boat Forum

## 4 June 2026

| Time | Session |
|---|---|
| 9:00-10:30 | **Parallel sessions 1**<br>Session 1A: Ports<br>Session 1B: Tar |
| 10:30-11:00 | Coffee |
| 11:00-12:00 | Track A: Oars of old<br>Track B: Ropes |
| 12:00-13:00 | A1: Cranes that learn (Room 1)<br>A2: Flax and hemp (Room 2) |
"""

    assert outline(page) == [
        "2026-06-04 09:00-10:30 Parallel sessions 1",
        "2026-06-04 09:00-10:30 Ports",
        "2026-06-04 09:00-10:30 Tar",
        "2026-06-04 10:30-11:00 Coffee",
        "2026-06-04 11:00-12:00 Oars of old {Track A}",
        "2026-06-04 11:00-12:00 Ropes {Track B}",
        "2026-06-04 12:00-13:00 Cranes that learn [Room 1]",
        "2026-06-04 12:00-13:00 Flax and hemp [Room 2]",
    ]


def test_parallel_sessions_in_a_table_of_days_may_be_a_line_of_codes_and_leave_tall_cells() -> None:
    page = """<h1>Boat Forum</h1><h4>5-6 June 2026</h4><table>
<tr><th></th><th>Day 0</th><th>Day 1</th><th>Day 2</th></tr>
<tr><th></th><th>June 4</th><th>June 5</th><th>June 6</th></tr>
<tr><td>9:00AM to 10:30AM</td><td></td><td>Opening</td><td rowspan=3>Tour of the port</td></tr>
<tr><td>10:30AM to 12:30NN</td><td>Arrival</td>
<td>PARALLEL SESSIONS<br>A1 Oars of Old, A2 Ropes (and Tar)</td></tr>
<tr><td>12:30NN to 2:00PM</td><td></td><td>Lunch</td></tr></table>"""

    assert outline_of_html(page) == [
        "2026-06-04 10:30-12:30 Arrival",
        "2026-06-05 09:00-10:30 Opening",
        "2026-06-05 10:30-12:30 PARALLEL SESSIONS",
        "2026-06-05 10:30-12:30 Oars of Old",
        "2026-06-05 10:30-12:30 Ropes (and Tar)",
        "2026-06-05 12:30-14:00 Lunch",
        "2026-06-06 09:00-14:00 Tour of the port",
    ]


def test_rooms_may_stand_within_a_table_above_what_is_in_them() -> None:
    page = f"""{_HEAD}<tr><th>9:00-9:30</th><td colspan=2>Registration</td></tr>
<tr><th rowspan=2>9:30-11:00</th><td>Room 1</td><td>Room 2</td></tr>
<tr><td>Ports and tides<br>Chair: Ada Sample</td><td>Grain and credit</td></tr>
<tr><th>11:00-11:30</th><td colspan=2>Coffee</td></tr>
<tr><th rowspan=2>11:30-13:00</th><td>Room 1</td><td>Room 2</td></tr>
<tr><td>Cranes that learn</td><td>Flax<br>Chair: Ben Muster</td></tr></table>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-09:30 Registration",
        "2026-06-04 09:30-11:00 Ports and tides [Room 1]",
        "  chair: Ada Sample",
        "2026-06-04 09:30-11:00 Grain and credit [Room 2]",
        "2026-06-04 11:00-11:30 Coffee",
        "2026-06-04 11:30-13:00 Cranes that learn [Room 1]",
        "2026-06-04 11:30-13:00 Flax [Room 2]",
        "  chair: Ben Muster",
    ]


def test_cells_below_a_row_with_the_time_of_parallel_sessions_are_on_then() -> None:
    page = f"""{_HEAD}<tr><td colspan=2>9:00-9:30 Registration</td></tr>
<tr><td colspan=2>9:30-11:00 Parallel sessions</td></tr>
<tr><td><b>Session 1A: Ports</b><br>Room 1<br>Chair: Ada Sample</td>
<td><b>Session 1B: Grain</b><br>Room 2<br>Chair: Ben Muster</td></tr>
<tr><td colspan=2>11:00-11:30 Coffee</td></tr></table>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-09:30 Registration",
        "2026-06-04 09:30-11:00 Parallel sessions",
        "2026-06-04 09:30-11:00 Ports [Room 1]",
        "  chair: Ada Sample",
        "2026-06-04 09:30-11:00 Grain [Room 2]",
        "  chair: Ben Muster",
        "2026-06-04 11:00-11:30 Coffee",
    ]


def test_lines_beside_as_many_rooms_are_a_session_each() -> None:
    page = f"""{_HEAD}<tr><th>Time</th><th>Session</th><th>Room</th></tr>
<tr><td>9:00-10:30</td><td>Ports and tides<br>Grain and credit<br>Ferries</td>
<td>Room 1<br>Room 2<br>Room 3</td></tr>
<tr><td>10:30-11:00</td><td>Coffee</td><td>Foyer</td></tr></table>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:30 Ports and tides [Room 1]",
        "2026-06-04 09:00-10:30 Grain and credit [Room 2]",
        "2026-06-04 09:00-10:30 Ferries [Room 3]",
        "2026-06-04 10:30-11:00 Coffee [Foyer]",
    ]


def test_lines_of_a_cell_may_each_name_who_speaks_before_the_title() -> None:
    page = f"""{_HEAD}<tr><th>Time</th><th>Room 1</th><th>Room 2</th></tr>
<tr><td>9:00-10:30</td><td>Ada Sample: Tolls in the strait<br>Eva Probe: Ropes and who made them
</td><td>1. Sails at night (Ben Muster)<br>2. Feed and its cost (Cleo Test)</td></tr>
<tr><td>10:30-11:00</td><td colspan=2>Coffee</td></tr></table>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:30 Tolls in the strait [Room 1]",
        "  speaker: Ada Sample",
        "2026-06-04 09:00-10:30 Ropes and who made them [Room 1]",
        "  speaker: Eva Probe",
        "2026-06-04 09:00-10:30 Sails at night [Room 2]",
        "  speaker: Ben Muster",
        "2026-06-04 09:00-10:30 Feed and its cost [Room 2]",
        "  speaker: Cleo Test",
        "2026-06-04 10:30-11:00 Coffee",
    ]


def test_lists_below_parallel_sessions_in_one_cell_are_of_the_one_above_them() -> None:
    page = f"""{_HEAD}<tr><td>9:00-10:30</td><td><p><b>Parallel session A</b> (Room 1)</p>
<ul><li>Ada Sample: Tolls in the strait</li><li>Eva Probe: Ropes and who made them</li></ul>
<p><b>Parallel session B</b> (Room 2)</p>
<ul><li>Ben Muster: Sails at night</li><li>Cleo Test: Feed and its cost</li></ul></td></tr>
<tr><td>10:30-11:00</td><td>Coffee</td></tr></table>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:30 Tolls in the strait [Room 1] {Parallel session A}",
        "  speaker: Ada Sample",
        "2026-06-04 09:00-10:30 Ropes and who made them [Room 1] {Parallel session A}",
        "  speaker: Eva Probe",
        "2026-06-04 09:00-10:30 Sails at night [Room 2] {Parallel session B}",
        "  speaker: Ben Muster",
        "2026-06-04 09:00-10:30 Feed and its cost [Room 2] {Parallel session B}",
        "  speaker: Cleo Test",
        "2026-06-04 10:30-11:00 Coffee",
    ]


def test_counted_rows_below_one_time_are_no_headings_of_each_other() -> None:
    page = f"""{_HEAD}<tr><th>Time</th><th>Programme</th></tr>
<tr><td rowspan=3>9:00-10:30</td><td>Parallel Sessions for Tutorials</td></tr>
<tr><td>Tutorial Session 1 "Tolls in the strait" by Asst. Prof. Dr. Ada Sample</td></tr>
<tr><td>Tutorial Session 2 "Sails at night" by Dr. Ben Muster</td></tr>
<tr><td>10:30-11:00</td><td>Coffee</td></tr></table>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:30 Parallel Sessions for Tutorials",
        "2026-06-04 09:00-10:30 Tolls in the strait",
        "  speaker: Asst. Prof. Dr. Ada Sample",
        "2026-06-04 09:00-10:30 Sails at night",
        "  speaker: Dr. Ben Muster",
        "2026-06-04 10:30-11:00 Coffee",
    ]
