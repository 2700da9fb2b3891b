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
