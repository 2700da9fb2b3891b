"""One row for each session, read back by Python's own reader."""

import csv
import io
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import (
    ODD_TEXT,
    busy_schedules,
    example,
    golden,
    odd_schedules,
    schedule_of,
    two_rooms,
)

from confsched import api
from confsched.exporters.csv_file import Csv, cell, columns, file_of, rows
from confsched.exporters.options import Options
from confsched.exporters.session_fields import TEXTS
from confsched.schedule.audience import Audience
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.schedule import Schedule

_MARKS = "=+-@＝＋－＠\t\r"


def read(made: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(made.decode(), newline=""), strict=True))


@pytest.mark.parametrize("name", ["mesf2021", "two-rooms"])
def test_tables_look_as_approved(name: str) -> None:
    made = Csv().export(two_rooms() if name == "two-rooms" else example(name), Options())

    assert made == golden(f"{name}.csv", made)


@pytest.mark.parametrize("name", ["mesf2021", "two-rooms"])
def test_tables_of_chosen_fields_look_as_approved(name: str) -> None:
    options = Options(zone=ZoneInfo("Asia/Tokyo"), fields=tuple(TEXTS), audience=Audience.CREW)
    made = Csv().export(two_rooms() if name == "two-rooms" else example(name), options)

    assert made == golden(f"{name}-fields.csv", made)


def test_a_mark_stands_at_the_start_where_one_is_asked_for() -> None:
    marked = Csv().export(two_rooms(), Options(bom=True))

    assert marked == b"\xef\xbb\xbf" + Csv().export(two_rooms(), Options())


@pytest.mark.parametrize("name", TEXTS)
def test_a_table_of_one_field_has_a_row_for_every_session(name: str) -> None:
    made = Csv().export(two_rooms(), Options(fields=(name,), audience=Audience.CREW))

    assert len(read(made)) == 1 + len(two_rooms().sessions)
    assert {len(row) for row in read(made)} == {1}


def test_times_are_told_in_the_zone_asked_for() -> None:
    schedule = example("minimal")
    table = read(Csv().export(schedule, Options(zone=ZoneInfo("Asia/Tokyo"))))

    assert table[1][:6] == [
        "1",
        "2030-01-15",
        "2030-01-15T18:30:00+09:00",
        "2030-01-15T19:15:00+09:00",
        "Asia/Tokyo",
        "The First Talk",
    ]


def test_an_instant_in_utc_is_told_on_the_clock_of_the_conference(tmp_path: Path) -> None:
    file = tmp_path / "made.ics"
    file.write_text(
        "BEGIN:VCALENDAR\nX-WR-TIMEZONE:Europe/Oslo\nBEGIN:VEVENT\nUID:tea\nSUMMARY:Tea\n"
        "DTSTART:20300514T073000Z\nDTEND:20300514T080000Z\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    made = api.export(api.load(file), "csv", fields=["date", "start", "end", "zone"])

    assert read(made)[1] == [
        *("2030-05-14", "2030-05-14T09:30:00+02:00", "2030-05-14T10:00:00+02:00", "Europe/Oslo"),
    ]


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("=SUM(A1)", "'=SUM(A1)"),
        ("'@home", "''@home"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@x", "'@x"),
        ("\tx", "' x"),
        ("\rx", "'\nx"),
        (" =x", "' =x"),
        ("\n=x", "'\n=x"),
        ("＝x", "'＝x"),
        ("a=b", "a=b"),
        ("'quoted'", "'quoted'"),
        ("two\r\nlines", "two\nlines"),
        ("\x1b[31m", "␛[31m"),
        ("", ""),
    ],
)
def test_a_cell_is_neither_run_nor_obeyed(text: str, safe: str) -> None:
    assert cell(text) == safe


@given(st.one_of(ODD_TEXT, st.text(st.sampled_from(_MARKS + " a"), max_size=4)))
def test_no_cell_starts_like_a_formula(text: str) -> None:
    assert not cell(text).lstrip().startswith(tuple(_MARKS))


@settings(deadline=None, max_examples=30)
@given(odd_schedules())
def test_any_text_is_read_back_as_it_was_written(schedule: Schedule) -> None:
    made = Csv().export(schedule, Options())

    assert read(made) == [list(columns(Options())), *rows(schedule, Options())]
    assert made.count(b"\r") == made.count(b"\r\n") == len(schedule.sessions) + 1


@given(st.lists(st.lists(ODD_TEXT, min_size=1, max_size=4), max_size=4))
def test_rows_stand_as_another_writer_writes_them(table: list[list[str]]) -> None:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(table)

    assert file_of(table) == text.getvalue()


@settings(deadline=None, max_examples=30)
@given(busy_schedules())
def test_every_session_has_a_row_with_its_instants(schedule: Schedule) -> None:
    table = read(Csv().export(schedule, Options()))[1:]
    found = {row[-1]: (row[2], row[3]) for row in table}

    assert len(table) == len(schedule.sessions)
    for session in schedule.sessions:
        if isinstance(session, ScheduledSession):
            moments = tuple(map(datetime.fromisoformat, found[session.id]))
            assert moments == (session.start, session.end)
        else:
            assert found[session.id] == ("", "")


def test_rooms_with_the_sign_between_rooms_in_their_names_stand_in_brackets(tmp_path: Path) -> None:
    path = tmp_path / "made.yaml"
    path.write_text(
        "conference: {id: made, title: Made, timezone: ET, days: [2030-05-14]}\n"
        "rooms: {hall: {name: 'Hall; left'}, quay: {name: Quay}}\n"
        "sessions:\n"
        "  a: {title: A, time: 9:00-9:30, rooms: [hall, quay]}\n"
        "  b: {title: B, time: 9:30-10:00, room: hall}\n"
    )
    made = api.export(api.load(path), "csv", fields=["title", "room"])
    (tmp_path / "made.csv").write_bytes(api.export(api.load(path), "csv"))
    rooms = [[room.name for room in one.rooms] for one in api.load(tmp_path / "made.csv").sessions]

    assert read(made) == [
        ["title", "room"],
        ["A", '["Hall; left", "Quay"]'],
        ["B", '["Hall; left"]'],
    ]
    assert rooms == [["Hall; left", "Quay"], ["Hall; left"]]


OUTSIDE = """
conference: {id: made, title: Made, timezone: Asia/Tokyo, days: [2030-05-13]}
sessions: {tea: {title: Tea, date: 2030-05-14, time: 11:00-12:00, timezone: America/New_York}}
"""


def test_a_session_whose_day_has_not_begun_on_its_clock_is_told_on_that_of_the_conference(
    tmp_path: Path,
) -> None:
    file = tmp_path / "made.ics"
    file.write_text(
        "BEGIN:VCALENDAR\nX-WR-TIMEZONE:Europe/Oslo\nBEGIN:VEVENT\nUID:tea\nSUMMARY:Tea\n"
        "DTSTART:20300513T223000Z\nDTEND:20300513T230000Z\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    made = api.export(api.load(file), "csv", fields=["date", "start", "end", "zone"])

    assert read(made)[1] == [
        *("2030-05-14", "2030-05-14T00:30:00+02:00", "2030-05-14T01:00:00+02:00", "Europe/Oslo"),
    ]


def test_a_session_on_no_day_is_told_on_the_clock_that_has_its_date() -> None:
    made = api.export(schedule_of(OUTSIDE), "csv", fields=["date", "start", "zone"])

    assert read(made)[1:] == [["2030-05-15", "2030-05-15T00:00:00+09:00", "Asia/Tokyo"]]


def test_a_semicolon_in_the_name_of_a_track_is_read_back(tmp_path: Path) -> None:
    file = tmp_path / "made.yaml"
    file.write_text(
        "conference: {id: made, title: Made, timezone: UTC, days: 2030-05-14}\n"
        "tracks: {land: {name: Land; Water}}\n"
        'sessions: {one: {title: One, track: land, day: 1, time: "9:00-10:00"}}\n'
    )
    made = tmp_path / "made.csv"
    made.write_bytes(api.export(api.load(file), "csv"))
    (session,) = api.load(made).sessions

    assert (session.track and session.track.name, session.tags) == ("Land; Water", ())
