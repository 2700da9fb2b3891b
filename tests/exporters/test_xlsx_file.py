"""A workbook to print and to sort: read by others, and by ourselves as the same."""

import re
import sys
from collections.abc import Iterator
from datetime import date, time
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import (
    SCENES,
    busy_schedules,
    example,
    odd_schedules,
    scene,
    schedule_of,
    two_rooms,
)
from python_calamine import CalamineWorkbook

from confsched import api
from confsched.agenda.layout import layout
from confsched.agenda.palette import Palette
from confsched.exporters.texts import line
from confsched.exporters.xlsx_grid import sheet_name
from confsched.exporters.xlsx_styles import block_looks
from confsched.schedule.entities import ScheduledSession, Session
from confsched.schedule.schedule import Schedule
from confsched.text.color_names import COLOR_NAMES
from confsched.text.colors import color_of, contrast

FLAT = ("Sessions", "Speakers", "Rooms", "Tracks", "Types", "Days", "Conference")
COLOURS = """
# made up
conference: {{id: fair, title: Fair & Square, timezone: UTC, days: 2030-05-14}}
rooms: {{hall: {{name: Hall}}}}
tracks: {{red: {{name: Red, color: "{color}"}}}}
sessions: {{talk: {{title: A talk, time: 10:00-11:00, room: hall, track: red}}}}
"""
WHOLE = """
# made up
conference:
  id: fair
  title: Fair
  timezone: Europe/Berlin
  domain: fair.example
  venue: {name: Old Hall, address: 1 Sample Street, url: https://hall.example, geo: [1.5, 2.5]}
  days:
    - {date: 2030-05-14, title: First, hours: 18:00-02:00}
    - {date: 2030-05-15, hours: "09:00-12:00, 13:00-24:00"}
rooms:
  hall:
    name: Hall
    capacity: 80
    concurrent: true
    step_free: true
    hours: 10:00-18:00, 19:00-24:00
    distance: {attic: 7m30s}
  attic: {name: Attic, step_free: false, hours: {1: 09:00-12:00, 2: closed}}
  net: {name: Net, online: true}
sessions:
  boats:
    {title: Boats, day: 1, time: 20:00-21:00, room: hall, expected: 60, needs: [crane],
     description: All of it.}
  night: {title: Night, day: 1, time: 00:30-01:30, room: hall}
"""
DAYS = [
    [date(2030, 5, 14), "First", "18:00-02:00"],
    [date(2030, 5, 15), "", "09:00-12:00, 13:00-24:00"],
]
NIGHT = """
# made up
conference: {id: fair, title: Fair, timezone: Europe/Berlin, days: [2024-10-26, 2024-10-27]}
sessions:
  first: {title: First, start: "2024-10-27T01:30:00+02:00", end: "2024-10-27T02:30:00+02:00"}
  second: {title: Second, start: "2024-10-27T02:30:00+02:00", end: "2024-10-27T02:15:00+01:00"}
  long: {title: Long, start: "2024-10-27T09:00:00+01:00", end: "2024-10-28T10:00:00+01:00"}
"""
LINKS = """
# made up
conference: {id: fair, title: Fair, timezone: UTC, days: 2030-05-14}
speakers:
  jo: {name: Jo Sample, url: https://jo.example, email: jo@private.example}
  al: {name: Al Sample, url: "javascript:alert(1)"}
  mo: {name: "=1+1", url: "file:///etc/hosts"}
sessions:
  talk: {title: "=HYPERLINK(\\"https://a.example\\")", time: 10:00-11:00, speakers: [jo, al]}
  more: {title: "+49", time: 11:00-12:00, speakers: [{who: mo, role: juggler}, jo]}
"""


def sheets(made: bytes) -> dict[str, list[list[Any]]]:
    """The cells of each sheet, as another program reads them."""
    book = CalamineWorkbook.from_filelike(BytesIO(made))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def parts(made: bytes) -> dict[str, str]:
    """The files in a workbook."""
    with ZipFile(BytesIO(made)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def exported(schedule: Schedule, **chosen: Any) -> bytes:  # noqa: ANN401 -- any choice
    return api.export(schedule, "xlsx", **chosen)


def told(session: Session) -> tuple[object, ...]:
    """What has to come back of a session."""
    slot = (session.start, session.end) if isinstance(session, ScheduledSession) else ()
    people = sorted((part.speaker.name, part.role) for part in session.people)
    rooms = [room.name for room in session.rooms]
    track = session.track.name if session.track else ""
    place = (rooms, session.everywhere, track)
    return (session.id, line(session.title), session.type.id, session.status, *place, people, *slot)


def read_again(made: bytes, folder: Path) -> Schedule:
    path = folder / "made.xlsx"
    path.write_bytes(made)
    return api.load(path)


def by_id(schedule: Schedule) -> list[tuple[object, ...]]:
    return sorted(map(told, schedule.sessions), key=str)


def about(schedule: Schedule) -> tuple[object, ...]:
    """What has to come back of the conference, its days and its rooms."""
    head = (schedule.id, schedule.title, schedule.zone_key, schedule.domain, schedule.venue)
    days = [(day.date, day.title, day.hours) for day in schedule.days]
    rooms = [
        (one.id, one.name, one.capacity, one.hours, one.concurrent, one.online, one.step_free)
        for one in schedule.rooms
    ]
    return (*head, days, rooms)


def grid_cells(made: bytes) -> Iterator[str]:
    """The first line of everything that stands in a grid below its head."""
    for name, rows in sheets(made).items():
        if name not in FLAT:
            yield from (cell.split("\n")[0] for row in rows[3:] for cell in row[2:] if cell)


@pytest.mark.parametrize("zone", [None, "Asia/Tokyo", "UTC-11"])
@pytest.mark.parametrize("name", [*SCENES, "two-rooms"])
def test_our_own_reader_finds_the_same_sessions(
    name: str, zone: str | None, tmp_path: Path
) -> None:
    before = two_rooms() if name == "two-rooms" else scene(name)
    after = read_again(exported(before, tz=zone), tmp_path)

    assert by_id(after) == by_id(before)
    assert about(after) == about(before)


def test_times_that_a_clock_shows_twice_come_back_as_what_they_were(tmp_path: Path) -> None:
    before = schedule_of(NIGHT)
    made = exported(before)
    [_, *rows] = sheets(made)["Sessions"]

    assert [row[:3] for row in rows] == [
        ["", "2024-10-27T01:30:00+02:00", "2024-10-27T02:30:00+02:00"],
        ["", "2024-10-27T02:30:00+02:00", "2024-10-27T02:15:00+01:00"],
        ["", "2024-10-27T09:00:00+01:00", "2024-10-28T10:00:00+01:00"],
    ]
    assert by_id(read_again(made, tmp_path)) == by_id(before)


def test_what_is_said_of_days_rooms_and_sessions_comes_back(tmp_path: Path) -> None:
    before = schedule_of(WHOLE)
    made = exported(before)
    found = sheets(made)
    after = read_again(made, tmp_path)

    assert found["Days"] == [["Date", "Title", "Hours"], *DAYS]
    assert found["Rooms"] == [
        ["ID", "Name", "Capacity", "Concurrent", "Online", "Step free", "Hours", "Distance"],
        ["hall", "Hall", 80, "true", "", "true", "10:00-18:00, 19:00-24:00", '{"attic": "7.5m"}'],
        ["attic", "Attic", "", "", "", "false", '{"1": "09:00-12:00", "2": "closed"}', ""],
        ["net", "Net", "", "", "true", "", "", ""],
    ]  # fmt: skip
    assert ["Domain", "fair.example"] in found["Conference"]
    assert about(after) == about(before)
    assert [(one.id, one.day and one.day.number) for one in after.sessions] == [
        ("boats", 1),
        ("night", 1),
    ]
    [boats, _] = after.sessions
    assert (boats.description, boats.expected, boats.needs) == ("All of it.", 60, ("crane",))
    assert [dict(room.distance) for room in after.rooms] == [
        dict(room.distance) for room in before.rooms
    ]


@settings(deadline=None, max_examples=20)
@given(busy_schedules())
def test_every_session_is_in_the_grids_and_in_the_list_once(schedule: Schedule) -> None:
    made = exported(schedule)
    drawn = sorted(cell.removeprefix("Cancelled: ") for cell in grid_cells(made) if cell[0] != "↔")
    [head, *rows] = sheets(made)["Sessions"]

    assert drawn == sorted(
        one.title for one in schedule.sessions if isinstance(one, ScheduledSession)
    )
    assert sorted(row[head.index("ID")] for row in rows) == sorted(
        one.id for one in schedule.sessions
    )


@settings(deadline=None, max_examples=20)
@given(st.one_of(odd_schedules(), busy_schedules()))
def test_times_are_times_and_nothing_is_a_formula(schedule: Schedule) -> None:
    made = exported(schedule, audience="crew")
    grids = [rows[3:] for name, rows in sheets(made).items() if name not in FLAT]

    for rows in grids:
        beside = [row[:2] for row in rows if row[0] != "nothing scheduled yet"]
        assert all(isinstance(cell, time) for row in beside for cell in row)
        assert [end for _, end in beside[:-1]] == [start for start, _ in beside[1:]]
    assert [name for name, text in parts(made).items() if "<f>" in text] == []


def test_a_room_that_is_as_wide_as_two_is_no_formula_either() -> None:
    schedule = schedule_of("""\
conference: {id: odd, title: "=Odd", timezone: ET, domain: odd.example, days: 2030-05-14}
rooms: {hall: {name: "=1+1"}}
sessions:
  one: {title: "=A1", time: 10:00-11:00, room: hall}
  two: {title: Two, time: 10:30-11:30, room: hall}
""")
    made = exported(schedule)
    rows = next(rows for name, rows in sheets(made).items() if name not in FLAT)

    assert [rows[0][2][:6], *rows[2][:4]] == ["'=Odd ", "From", "To", "'=1+1", ""]
    assert rows[3][2].split("\n")[0] == "'=A1"
    assert [name for name, text in parts(made).items() if "<f>" in text] == []


def test_a_day_is_drawn_with_its_rooms_its_breaks_and_what_clashes() -> None:
    schedule = scene("clash")
    [day] = layout(schedule, gaps=False).days
    rows = sheets(exported(schedule))[sheet_name(day)]

    # the first two columns stand on every page: a title in them would be cut on all but the first
    assert [row[:3] for row in rows[:2]] == [
        ["", "", "Workshop on Tides (made up) — Day 1 · Tuesday 14 May 2024 · 09:00–18:00 WEST"],
        ["", "", "All times in Lisbon time: WEST (UTC+1), Europe/Lisbon"],
    ]
    assert rows[2:7] == [
        ["From", "To", "Quay Room", "", "Sail Loft", "The Pier"],
        [time(9), time(9, 30), "Registration", "", "", ""],
        [
            *(time(9, 30), time(10, 30)),
            *("What the Tide Brings\nKeynote · High Water\nAda Sample, Sample Pilots", "", "", ""),
        ],
        [time(10, 30), time(11), "Coffee Break", "", "", ""],
        [
            *(time(11), time(11, 15)),
            *("Locks\nClash · High Water\nBo Example, Example Harbour", ""),
            *("Ropes and Knots\nWorkshop · Wind\nCleo Specimen, Institute of Knots", ""),
        ],
    ]


def test_cells_are_merged_as_far_as_sessions_reach() -> None:
    book = CalamineWorkbook.from_filelike(BytesIO(exported(scene("clash"))))
    merged = book.get_sheet_by_name(book.sheet_names[0]).merged_cell_ranges

    assert merged is not None
    assert ((3, 2), (3, 5)) in merged  # registration, across all rooms
    assert ((6, 2), (8, 2)) in merged  # locks, from 11:00 to 11:40, in half of the room
    assert ((6, 4), (10, 4)) in merged  # ropes and knots, beside


@pytest.mark.parametrize(("name", "across"), [("clash", 1), ("mesf2021", 1), ("forty-rooms", 5)])
def test_a_grid_is_ready_to_print(name: str, across: int) -> None:
    made = parts(exported(scene(name)))
    page = made["xl/worksheets/sheet1.xml"]

    assert 'orientation="landscape"' in page
    assert re.findall(r'fitToWidth="(\d+)"', page) == ([str(across)] if across > 1 else [])
    assert 'fitToHeight="0"' in page
    assert '<pane xSplit="2" ySplit="3" topLeftCell="C4"' in page
    assert f"&amp;L{line(scene(name).title)}&amp;R" in page
    assert "Page &amp;P of &amp;N" in page
    assert re.search(
        r"_xlnm.Print_Titles[^<]*>'Day 1 [^<]*'!\$A:\$B,[^<]*!\$1:\$3<", made["xl/workbook.xml"]
    )


def test_what_is_printed_above_a_page_has_no_codes_of_somebodys() -> None:
    page = parts(exported(schedule_of(COLOURS.format(color="red"))))["xl/worksheets/sheet1.xml"]

    assert "&amp;LFair &amp;&amp; Square&amp;R" in page


def test_text_can_be_read_on_every_colour() -> None:
    for name in COLOR_NAMES:
        schedule = schedule_of(COLOURS.format(color=name))
        looks = block_looks(schedule.sessions[0], Palette(schedule.tracks), clash=False)
        behind, before = color_of(looks["bg_color"]), color_of(looks["font_color"])
        assert behind == color_of(name)
        assert behind is not None
        assert before is not None
        assert contrast(behind, before) >= 4.5


def test_a_track_without_a_colour_has_that_which_it_has_on_a_terminal() -> None:
    schedule = schedule_of(COLOURS.format(color="nonsense"))
    looks = block_looks(schedule.sessions[0], Palette(schedule.tracks), clash=False)

    assert (looks["bg_color"], looks["font_color"]) == ("#0072b2", "#ffffff")


def test_flat_sheets_have_dates_times_and_links_to_pages_only() -> None:
    made = exported(schedule_of(LINKS))
    found = sheets(made)

    assert found["Sessions"] == [
        ["Date", "Start", "End", "Title", "Type", "Status", "Speakers", "ID"],
        [
            *(date(2030, 5, 14), time(10), time(11), '\'=HYPERLINK("https://a.example")'),
            *("talk", "confirmed", "Jo Sample; Al Sample", "talk"),
        ],
        [
            *(date(2030, 5, 14), time(11), time(12), "'+49", "talk", "confirmed"),
            *('[{"who": "mo", "role": "juggler"}, "Jo Sample"]', "more"),
        ],
    ]
    assert found["Speakers"] == [
        ["ID", "Name", "URL"],
        ["jo", "Jo Sample", "https://jo.example"],
        ["al", "Al Sample", "javascript:alert(1)"],
        ["mo", "'=1+1", "file:///etc/hosts"],
    ]
    assert re.findall('Target="([^"]*:[^"]*)"', "".join(parts(made).values())) == [
        "https://jo.example"
    ]


def test_the_crew_finds_how_to_reach_people() -> None:
    [head, jo, *_] = sheets(exported(schedule_of(LINKS), audience="crew"))["Speakers"]

    assert dict(zip(head, jo, strict=True))["Email"] == "jo@private.example"


def test_chosen_fields_are_the_columns_of_the_sessions() -> None:
    fields = ["id", "minutes", "names", "day", "zone"]
    [head, first, *_] = sheets(exported(schedule_of(LINKS), fields=fields))["Sessions"]

    assert head == ["ID", "Minutes", "Names", "Day", "Time zone"]
    assert first == ["talk", 60, "Jo Sample; Al Sample", 1, "UTC"]


def test_no_clock_is_in_a_workbook() -> None:
    with ZipFile(BytesIO(exported(example("minimal")))) as archive:
        dates = {one.date_time for one in archive.infolist()}

    assert dates == {(1980, 1, 1, 0, 0, 0)}
    assert ">2000-01-01T00:00:00Z<" in parts(exported(example("minimal")))["docProps/core.xml"]


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(api.ConfschedError) as refused:
        exported(example("minimal"))

    assert (refused.value.message, refused.value.hint) == (
        "writing spreadsheets needs the extra 'xlsx'",
        "pip install 'confsched[xlsx]'",
    )


def test_rows_are_tall_enough_for_the_longest_session_of_each() -> None:
    page = parts(exported(scene("mesf2021")))["xl/worksheets/sheet1.xml"]
    heights = [float(found) for found in re.findall(r'<row r="\d+"[^>]* ht="([\d.]+)"', page)]

    assert len(heights) >= 5
    assert all(15 <= height <= 409 for height in heights)
    assert max(heights) >= 7 * 15  # a title, a subtitle and five people


def test_every_day_has_a_sheet_of_its_own() -> None:
    for name in SCENES:
        days = layout(scene(name), gaps=False).days
        assert len({sheet_name(day) for day in days}) == len(days)
