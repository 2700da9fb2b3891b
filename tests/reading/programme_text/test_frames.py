"""Lines that say when the whole conference is are no sessions."""

from pathlib import Path

import pytest
from outlined import outline, outline_of_html

from confsched import api

AFTER = """
13:00 - 13:10 Opening
13:10 - 14:00 Boats and people
14:00 - 15:00 Oars
"""
TABLE = """
| Time | Title |
|---|---|
| 13:00 - 13:10 | Opening |
| 13:10 - 14:00 | Boats and people |
| 14:00 - 15:00 | Oars |
"""


def titles(text: str, place: Path) -> list[str]:
    path = place / "page.md"
    path.write_text(text, "utf-8")
    schedule = api.load(path, reading=api.Reading(timezone="UTC"))
    return [f"{one.start:%m-%d %H:%M} {one.title}" for one in schedule.scheduled]


@pytest.mark.parametrize(
    "before",
    [
        "When: 14 May 2030, 13:00-17:00",
        "**When:** Tuesday 14 May 2030, 13:00-17:00 — at Boat Days (14-16 May 2030, Sample Town)",
        "**Date of the workshop:** Tuesday, 14 May 2030, 13:00-17:00",
        "| **When** | 14 May 2030 13:00 - 17:00 |\n| **Where** | Great Hall, Harbour University |",
        "14 May 2030 | 13:00-17:00 | Online",
        "14 May 2030\n13:00-17:00 each day",
        "Tuesday, 14 May 2030, 13:00-17:00 via Zoom",
        "14 May 2030 • 13:00-17:00 • Virtual event",
        "14 May 2030, 13:00-17:00, Sample Town\n\n## Agenda",
        "- Tuesday, 14 May 2030, 13:00-17:00\n- Old Boathouse, Harbour Street 1",
        "日時：2030年5月14日（火）13:00-17:00\n会場：試験大学 本館ホール",
        "| 항목 | 내용 |\n|---|---|\n| 일시 | 2030-05-14 (화) 13:00 ~ 17:00 |\n| 장소 | 견본홀 |",
    ],
)
@pytest.mark.parametrize("programme", [AFTER, TABLE])
def test_when_the_whole_is_becomes_its_day(before: str, programme: str, tmp_path: Path) -> None:
    assert titles(f"# Boats 2030\n\n{before}\n{programme}", tmp_path) == [
        "05-14 13:00 Opening",
        "05-14 13:10 Boats and people",
        "05-14 14:00 Oars",
    ]


def test_a_session_with_a_title_stays_one(tmp_path: Path) -> None:
    text = f"# Boats 2030\n\n14 May 2030\n\n13:00-17:00 Exhibition of boats\n{AFTER}"
    assert titles(text, tmp_path)[0] == "05-14 13:00 Exhibition of boats"


def test_parts_of_a_day_with_their_times_are_no_sessions() -> None:
    assert outline("""\
4 June 2026

### Morning (9:00 - 12:00) - 3h

9:00 - 10:00 Boats in harbours
10:00 - 12:00 Sails on rivers

### Afternoon (13:30 - 16:30)

13:30 - 15:00 Knots of all kinds
15:00 - 16:30 Nets in the deep

### Evening (19:00 - 22:00)
""") == [
        "2026-06-04 09:00-10:00 Boats in harbours",
        "2026-06-04 10:00-12:00 Sails on rivers",
        "2026-06-04 13:30-15:00 Knots of all kinds",
        "2026-06-04 15:00-16:30 Nets in the deep",
        "2026-06-04 19:00-22:00 Evening",
    ]


def test_when_and_where_it_is_may_be_said_in_indonesian() -> None:
    page = """<h1>Hari Kapal</h1><ul><li>Tanggal: Sabtu, 17 Februari 2024</li>
    <li>Waktu: 14:00 - 16:00 WIB</li><li>Tempat: Hotel Contoh</li></ul><h3>Program</h3><table>
    <tr><th>Waktu</th><th>Kegiatan</th></tr><tr><td>14:00-14:30</td><td>Registrasi</td></tr>
    <tr><td>14:30-15:00</td><td>Layar</td></tr><tr><td>15:00-16:00</td><td>Jangkar</td></tr>
    </table>"""

    assert outline_of_html(page) == [
        "2024-02-17 14:00-14:30 Registrasi",
        "2024-02-17 14:30-15:00 Layar",
        "2024-02-17 15:00-16:00 Jangkar",
    ]


def test_hours_below_the_heading_of_a_day_are_no_session_and_free_time_is_none(
    tmp_path: Path,
) -> None:
    text = """\
# Boats

## Day 1 · Thursday 4 June 2026

*Boats and People*

9:00–18:00 CEST

### 9:00–9:30 CEST · Welcome

*15 min free*

### 9:45–10:30 CEST · Oars

*2 h 45 min free*

### 13:15–14:00 CEST · Sails

Harbour Hall

*19 h free*
"""

    assert outline(text) == [
        "2026-06-04 09:00-09:30 Welcome",
        "2026-06-04 09:45-10:30 Oars",
        "2026-06-04 13:15-14:00 Sails [Harbour Hall]",
    ]
    path = tmp_path / "page.md"
    path.write_text(text, "utf-8")
    assert [day.title for day in api.load(path).days] == ["Boats and People"]


def test_the_first_and_the_last_moment_of_all_days_are_no_session() -> None:
    assert outline("""\
Boats and People
4. Juni 2026 um 18:00 Uhr - 5. Juni 2026 um 13:00 Uhr
Leitung: Ada Sample, Muster AG

Donnerstag 4.6.2026
18.45 Uhr Anreise
20.00 Uhr Boote von früher
Freitag 5.6.2026
9.00 Uhr Segel
10.00 Uhr Ruder
""") == [
        "2026-06-04 18:45-20:00 Anreise",
        "2026-06-04 20:00 Boote von früher",
        "2026-06-05 09:00-10:00 Segel",
        "2026-06-05 10:00 Ruder",
    ]


def test_hours_that_end_on_another_day_frame_the_programme_below() -> None:
    assert outline("""\
Date(s) - 04/06/2026 - 05/06/2026
18:00 - 17:00
Location
Harbour Hall
Programme
Thursday 4 June 2026
18:00 Supper
19:00 Boats of old
20:00 Sails
Friday 5 June 2026
9:00 Oars
10:00 Nets
""") == [
        "2026-06-04 18:00-19:00 Supper",
        "2026-06-04 19:00-20:00 Boats of old",
        "2026-06-04 20:00 Sails",
        "2026-06-05 09:00-10:00 Oars",
        "2026-06-05 10:00 Nets",
    ]


def test_titles_stand_below_times_where_a_heading_of_the_programme_is_above_the_first() -> None:
    assert outline("""\
Hafentagung
Donnerstag, 4. Juni 2026, 11:00 - 18:00
Ort Hafenhaus (Kaistraße 6) Do. 4.6. 11:00 bis 18:00
Programm:
11:00
Begrüßung
11:15
Boote und ihre Segel
13:00
Mittagspause
14:00
Ruder von früher
""") == [
        "2026-06-04 11:00-11:15 Begrüßung",
        "2026-06-04 11:15-13:00 Boote und ihre Segel",
        "2026-06-04 13:00-14:00 Mittagspause",
        "2026-06-04 14:00-18:00 Ruder von früher",
    ]


def test_the_hours_beside_a_timetable_are_no_sessions() -> None:
    assert outline("""\
4 June 2026
8 am
9 am
10 am
11 am
12 pm
Registration
8:00 am - 8:45 am
Opening
8:45 am - 9:00 am
Boats of old
9:00 am - 9:50 am
Sails and oars
9:50 am - 11:00 am
""") == [
        "2026-06-04 08:00-08:45 Registration",
        "2026-06-04 08:45-09:00 Opening",
        "2026-06-04 09:00-09:50 Boats of old",
        "2026-06-04 09:50-11:00 Sails and oars",
    ]


def test_hours_above_the_programme_may_begin_before_it() -> None:
    assert outline("""\
Harbour Forum 2026

4 June 2026, 8:30 - 16:00

Programme:

Thursday, 4 June 2026

9:00 - 10:00 Boats

10:00 - 11:00 Oars

11:00 - 12:00 Sails
""") == [
        "2026-06-04 09:00-10:00 Boats",
        "2026-06-04 10:00-11:00 Oars",
        "2026-06-04 11:00-12:00 Sails",
    ]
