"""Cells of several talks, tables of talks without times, and what a page tells twice."""

from outlined import outline, outline_of_html, programme, sessions

GROUPS = """<h2>4 June 2026</h2><table>
<tr><th>Time</th><th></th><th>Title</th><th>Presenters</th></tr>
<tr><td>09:15 - 10:00</td><td><b>Keynote 1</b></td><td>Northern boats</td><td>Ada Sample</td></tr>
<tr><td>10:00 - 10:20</td><td><b>Session 1</b></td><td>Why oars float</td><td>Ben Muster</td></tr>
<tr><td>10:20 - 10:30</td><td colspan="3"><b>Posters</b></td></tr>
<tr><td>11:00 - 12:00</td><td rowspan="2"><b>Session 2:</b></td><td>Nets and knots</td>
<td>Cleo Probe</td></tr>
<tr><td></td><td>Sails of the old world</td><td>Dan Exempel, Eva Guest</td></tr>
<tr><td>12:00 - 13:00</td><td colspan="3"><i>Lunch</i></td></tr></table>"""


def test_a_cell_beside_several_talks_is_their_track_and_their_time() -> None:
    assert outline_of_html(GROUPS) == [
        "2026-06-04 09:15-10:00 Northern boats",
        "  speaker: Ada Sample",
        "2026-06-04 10:00-10:20 Why oars float",
        "  speaker: Ben Muster",
        "2026-06-04 10:20-10:30 Posters",
        "2026-06-04 11:00-12:00 Nets and knots {Session 2}",
        "  speaker: Cleo Probe",
        "2026-06-04 11:00-12:00 Sails of the old world {Session 2}",
        "  speaker: Dan Exempel",
        "  speaker: Eva Guest",
        "2026-06-04 12:00-13:00 Lunch",
    ]


def test_a_table_of_talks_without_times_tells_of_the_session_above_it() -> None:
    page = """<h2>4 June 2026</h2><p>9:45–10:45</p><h3>Lightning talks of the north</h3>
<table><thead><tr><th>ID</th><th>Title</th><th>Speaker</th><th>Affiliation</th></tr></thead>
<tr><td>L01</td><td>Why boats float on water</td><td>Ada Sample</td><td>Oven Ltd</td></tr>
<tr><td>L02</td><td>Oars of the old world</td><td>Ben Muster</td><td>Test Museum</td></tr></table>
<p>10:45–11:00</p><h3>Break</h3>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:45-10:45 Lightning talks of the north",
        "  speaker: Ada Sample |  | Oven Ltd",
        "  speaker: Ben Muster |  | Test Museum",
        "2026-06-04 10:45-11:00 Break",
    ]


def test_lengths_with_seconds_and_the_zone_beside_what_times_are() -> None:
    page = """4 June 2026

| Start (UTC-5) | Duration | Title |
|---|---|---|
| 9:00:00 AM | 0:10:00 | Boats |
| 1:00:00 PM | 1:15:00 | Oars |
"""

    assert (programme(page).root["timezone"], outline(page)) == (
        "UTC-5",
        ["2026-06-04 09:00-09:10 Boats", "2026-06-04 13:00-14:15 Oars"],
    )


def test_what_is_told_of_a_session_again_without_a_time_belongs_to_it() -> None:
    text = "We look at boats of the north, and at how they were built of wood in the last century, "
    text += "where they went and what became of those who were on board of them."
    page = f"""<h1>4 June 2026</h1><table>
<tr><td>9:00</td><td><h4>Keynote</h4><b>Why boats float</b><br><i>Ada Sample, Oven Ltd</i></td></tr>
<tr><td>10:00</td><td>Oars</td></tr></table>
<h1>Keynote</h1><p><b>Why boats float</b><br><i>Ada Sample, Oven Ltd</i></p><p>{text}</p>
<h1>Posters</h1><p>The posters are on show, which begins the evening before, on Sunday, June
3, 7:00pm – 9:00pm. They stay there all day.</p>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:00 Why boats float",
        "  speaker: Ada Sample |  | Oven Ltd",
        "2026-06-04 10:00 Oars",
    ]


def test_what_stands_before_a_dash_says_what_kind_a_session_is() -> None:
    page = (
        "4 June 2026\n9:00 Opening — Coffee and welcome\n9:30 Oars\n10:00 Coffee break — Posters\n"
    )
    page = f"# Location\n\nSample Hall, Sample Street 4\n\n**The workshop has talks:**\n\n{page}"

    read = programme(page)

    assert [one.get("type") for one in sessions(read)] == ["opening", None, "break"]
    assert "title" not in read.root


def test_a_row_that_begins_a_little_before_the_one_above_ends_nothing() -> None:
    page = """4 June 2026

| Time | Activity |
|---|---|
| 12:30 | Boats |
| 01:40 | Oars |
| 01:30 | Discussion |
| 02:10 | Nets |
"""

    assert outline(page) == [
        "2026-06-04 12:30-13:40 Boats",
        "2026-06-04 13:30-14:10 Discussion",
        "2026-06-04 13:40-14:10 Oars",
        "2026-06-04 14:10 Nets",
    ]


def test_a_row_that_leaves_the_cell_of_its_time_empty_is_at_the_time_above_it() -> None:
    rows = """<tr><td>9:00 - 10:00</td><td>Boats in harbours</td><td>Ada Sample</td>
<td>Hall 1</td></tr>
<tr><td></td><td>Ropes for beginners</td><td>Ben Muster</td><td>Hall 2</td></tr>
<tr><td>10:00 - 10:30</td><td>Coffee</td><td></td><td>Foyer</td></tr>
<tr><td>10:30 - 11:30</td><td>Sails and sewing</td><td>Cleo Test</td><td>Hall 1</td></tr>
<tr><td></td><td>Knots without tears</td><td>Dan Probe</td><td>Hall 2</td></tr></table>"""
    heads = "<tr><th>Time</th><th>Session</th><th>Speaker</th><th>Room</th></tr>"
    told = [
        "2026-06-04 09:00-10:00 Boats in harbours [Hall 1]",
        "  speaker: Ada Sample",
        "2026-06-04 09:00-10:00 Ropes for beginners [Hall 2]",
        "  speaker: Ben Muster",
        "2026-06-04 10:00-10:30 Coffee [Foyer]",
        "2026-06-04 10:30-11:30 Sails and sewing [Hall 1]",
        "  speaker: Cleo Test",
        "2026-06-04 10:30-11:30 Knots without tears [Hall 2]",
        "  speaker: Dan Probe",
    ]

    assert outline_of_html(f"<h2>4 June 2026</h2><table>{heads}{rows}") == told
    assert outline_of_html(f"<h2>4 June 2026</h2><table>{rows}") == told


def test_a_workshop_in_a_room_of_its_own_is_no_talk_of_the_one_above_it() -> None:
    page = """<h2>4 June 2026</h2><table><tr><th>Time</th><th>Session</th><th>Location</th></tr>
<tr><td>9:00 - 10:00</td><td>Boats in harbours</td><td>Hall 1</td></tr>
<tr><td></td><td>Ropes for beginners</td><td>Hall 2</td></tr>
<tr><td>10:00 - 10:30</td><td>Coffee</td><td>Foyer</td></tr>
<tr><td></td><td>Cake by the mill</td><td>Foyer</td></tr></table>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-10:00 Boats in harbours [Hall 1]",
        "2026-06-04 09:00-10:00 Ropes for beginners [Hall 2]",
        "2026-06-04 10:00-10:30 Coffee [Foyer]",
    ]


def test_heads_of_other_columns_within_a_table_are_of_what_stands_below_them() -> None:
    page = """<h2>4 June 2026</h2><table>
<tr><td><b>Time</b></td><td colspan="3"><b>Activity</b></td></tr>
<tr><td>9:00-9:05</td><td colspan="3">Opening</td></tr>
<tr><td colspan="4"><b>Session 1</b></td></tr>
<tr><td>Time</td><td>Speaker</td><td>Affiliation</td><td>Title</td></tr>
<tr><td>9:10-10:00</td><td>Ada Sample</td><td>Sample University</td><td>Boats in harbours</td></tr>
<tr><td>10:00-10:30</td><td>Ben Muster</td><td>Muster AG</td><td>Ropes for beginners</td></tr>
<tr><td>10:30-11:00</td><td colspan="3">Coffee</td></tr>
<tr><td>11:00-12:00</td><td colspan="3">Round Table<br>Guests: everybody</td></tr></table>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-09:05 Opening",
        "2026-06-04 09:10-10:00 Boats in harbours {Session 1}",
        "  speaker: Ada Sample |  | Sample University",
        "2026-06-04 10:00-10:30 Ropes for beginners {Session 1}",
        "  speaker: Ben Muster |  | Muster AG",
        "2026-06-04 10:30-11:00 Coffee",
        "2026-06-04 11:00-12:00 Round Table",
    ]


def test_who_chairs_stands_behind_the_heading_of_several_sessions() -> None:
    headings = (
        "Session 1: Ships – Chair: Ada Sample, Sample Ltd",
        "Session 1: Ships (Chair: Ada Sample, Sample Ltd)",
        "Session 1: Ships | Session chair: Ada Sample, Sample Ltd",
    )
    rows = """<tr><td>9:00-9:30</td><td>Boats in harbours</td><td>Ben Muster</td></tr>
<tr><td>9:30-10:00</td><td>Ropes for beginners</td><td>Cleo Test</td></tr></table>"""
    heads = "<h2>4 June 2026</h2><table><tr><th>Time</th><th>Title</th><th>Speaker</th></tr>"
    told = [
        "2026-06-04 09:00-09:30 Boats in harbours {Session 1: Ships}",
        "  speaker: Ben Muster",
        "  chair: Ada Sample |  | Sample Ltd",
        "2026-06-04 09:30-10:00 Ropes for beginners {Session 1: Ships}",
        "  speaker: Cleo Test",
        "  chair: Ada Sample |  | Sample Ltd",
    ]

    for one in headings:
        over = f"<tr><td colspan='3'><b>{one}</b></td></tr>"
        assert outline_of_html(f"{heads}{over}{rows}") == told
        assert outline_of_html(f"<h2>4 June 2026</h2><h3>{one}</h3><table>{rows}") == told


def test_sessions_of_a_table_without_heads_are_told_in_two_cells_with_who_chairs() -> None:
    page = """<h2>4 June 2026</h2><table>
<tr><td><b>Session 1:</b></td><td>Chair: Ada Sample - Sample Ltd</td></tr>
<tr><td>9:00-9:30</td><td>Boats in harbours</td></tr>
<tr><td>9:30-10:00</td><td>Ropes for beginners</td></tr>
<tr><td>10:00-10:30</td><td>Coffee</td></tr></table>"""

    assert outline_of_html(page) == [
        "2026-06-04 09:00-09:30 Boats in harbours {Session 1}",
        "  chair: Ada Sample |  | Sample Ltd",
        "2026-06-04 09:30-10:00 Ropes for beginners {Session 1}",
        "  chair: Ada Sample |  | Sample Ltd",
        "2026-06-04 10:00-10:30 Coffee",
    ]


def test_a_row_of_one_cell_may_begin_with_its_time_and_say_who_moderates_what_follows() -> None:
    page = """<h2>4 June 2026</h2><table><tr><th>Time</th><th>Title</th><th>Speaker</th></tr>
<tr><td colspan="3">9:00-10:00 Session 1: Ships
(Moderator: Ada Sample (Sample Ltd) and Jo Test)</td></tr>
<tr><td>9:00-9:30</td><td>Boats in harbours</td><td>Ben Muster</td></tr>
<tr><td>9:30-10:00</td><td>Ropes for beginners</td><td>Cleo Test</td></tr>
<tr><td colspan="3">10:00-10:30 | Coffee<br>in the hall</td></tr>
<tr><td colspan="3">Land and hay – Moderator: Jo Test</td></tr>
<tr><td>10:30-11:00</td><td>Goats on hills</td><td>Mo Probe</td></tr>
<tr><td>11:00-11:30</td><td>Hens in barns</td><td>Al Probe</td></tr></table>"""
    ships = ["  moderator: Ada Sample |  | Sample Ltd", "  moderator: Jo Test"]

    assert outline_of_html(page) == [
        "2026-06-04 09:00-09:30 Boats in harbours {Session 1: Ships}",
        "  speaker: Ben Muster",
        *ships,
        "2026-06-04 09:30-10:00 Ropes for beginners {Session 1: Ships}",
        "  speaker: Cleo Test",
        *ships,
        "2026-06-04 10:00-10:30 Coffee [hall]",
        "2026-06-04 10:30-11:00 Goats on hills {Land and hay}",
        "  speaker: Mo Probe",
        "  moderator: Jo Test",
        "2026-06-04 11:00-11:30 Hens in barns {Land and hay}",
        "  speaker: Al Probe",
        "  moderator: Jo Test",
    ]
