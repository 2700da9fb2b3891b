"""One row for each session, read back by Python's own reader."""

import csv
import io
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import ODD_TEXT, busy_schedules, example, golden, odd_schedules, two_rooms

from confsched.exporters.csv_file import Csv, cell, columns, rows
from confsched.exporters.options import Options
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.schedule import Schedule

_MARKS = "=+-@＝＋－＠\t\r"


def read(made: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(made.decode(), newline=""), strict=True))


@pytest.mark.parametrize("name", ["mesf2021", "two-rooms"])
def test_tables_look_as_approved(name: str) -> None:
    made = Csv().export(two_rooms() if name == "two-rooms" else example(name), Options())

    assert made == golden(f"{name}.csv", made)


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
