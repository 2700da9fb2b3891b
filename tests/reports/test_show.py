"""Pages about entries: what holds for any programme and any width."""

import unicodedata
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from programmes import example, odd_schedules, schedule_of, two_rooms

from confsched.agenda.profile import Profile, load_of, parts_of
from confsched.reports.figures import Entry as TableEntry
from confsched.reports.figures import figures_table
from confsched.reports.rows import row, set_rows, texts
from confsched.reports.show import show_lines
from confsched.schedule.audience import Audience
from confsched.schedule.entry_named import Entry, entry_named
from confsched.schedule.schedule import Schedule
from confsched.text.styled import Line, plain
from confsched.text.width import width

TOKYO = ZoneInfo("Asia/Tokyo")


def every_entry(schedule: Schedule) -> Iterator[Entry]:
    yield from schedule.sessions
    yield from schedule.rooms
    yield from schedule.tracks
    yield from schedule.days
    yield from dict.fromkeys(part.speaker for one in schedule.sessions for part in one.people)


def pages(schedule: Schedule, columns: int, also: ZoneInfo | None) -> Iterator[Line]:
    for entry in every_entry(schedule):
        for audience in (Audience.CREW, Audience.PUBLIC):
            yield from show_lines(Profile(schedule, entry, audience), columns, also)


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(odd_schedules(), st.integers(40, 140), st.sampled_from([None, TOKYO]))
def test_no_line_is_wider_than_the_page_and_none_is_obeyed(
    schedule: Schedule, columns: int, also: ZoneInfo | None
) -> None:
    lines = list(plain(pages(schedule, columns, also)))

    assert [line for line in lines if width(line) > columns] == []
    assert [c for line in lines for c in line if unicodedata.category(c) in ("Cc", "Cs")] == []


def test_every_entry_is_found_by_its_id_where_its_kind_is_said() -> None:
    schedule = two_rooms()

    assert [entry_named(schedule, one.id, "session") for one in schedule.sessions] == list(
        schedule.sessions
    )
    assert [entry_named(schedule, one.id, "speaker") for one in schedule.speakers] == list(
        schedule.speakers
    )
    assert [entry_named(schedule, one.id, "room") for one in schedule.rooms] == list(schedule.rooms)
    assert [entry_named(schedule, one.id, "track") for one in schedule.tracks] == list(
        schedule.tracks
    )
    assert [entry_named(schedule, str(day.number), "day") for day in schedule.days] == list(
        schedule.days
    )


def test_a_part_of_a_name_is_enough_where_only_one_has_it() -> None:
    schedule = example("mesf2021")

    assert entry_named(schedule, "VAKIL") == entry_named(schedule, "sanam-vakil")


def test_a_load_counts_a_session_once_and_none_that_is_cancelled() -> None:
    schedule = schedule_of(
        """
        conference: {id: c, title: C, timezone: ET, days: [2021-05-19, 2021-05-20]}
        sessions:
          a: {title: A, day: 1, time: 10:00-11:00, moderator: Jo Sample, speakers: [Jo Sample]}
          b: {title: B, day: 2, time: 10:00-10:15, speakers: [Jo Sample]}
          c: {title: C, day: 2, time: 12:00-13:00, speakers: [Jo Sample], status: cancelled}
          d: {title: D, speakers: [Jo Sample], duration: 1h}
        """
    )
    parts = parts_of(schedule, schedule.speakers[0])
    load = load_of(schedule, [session for session, _ in parts])

    assert [(session.id, part.role) for session, part in parts] == [
        ("a", "speaker"),
        ("b", "speaker"),
        ("c", "speaker"),
        ("d", "speaker"),
    ]
    assert (load.sessions, load.length.seconds, load.days) == (2, 75 * 60, 2)


@pytest.mark.parametrize(
    ("columns", "lines"),
    [
        (60, ["Short  one", "Long   " + "many words " * 4 + "many", "       words", "       more"]),
        (
            30,
            [
                "Short: one",
                "Long",
                "  many words many words many",
                "  words many words many words",
                "  more",
            ],
        ),
    ],
)
def test_labels_stand_in_a_margin_or_above(columns: int, lines: list[str]) -> None:
    rows = [
        row("Short", "one"),
        row("Nothing", None, ""),
        texts("Long", "many words " * 5 + "\n\nmore"),
    ]

    assert list(plain(set_rows(rows, columns))) == lines


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.text("ab c", min_size=1).filter(str.strip), st.integers(0, 10**9))),
    st.integers(20, 100),
)
def test_figures_line_up(rows: list[tuple[str, int]], columns: int) -> None:
    entries = [TableEntry(label.strip(), (f"{number:,}",)) for label, number in rows]
    lines = list(plain(figures_table("A title", ("count",), entries, columns)))
    whole = [line for line in lines if line.rstrip()[-1:].isdigit()]

    assert [line for line in lines if width(line) > columns] == []
    assert len(whole) == len(rows)
    assert len({len(line) for line in whole}) <= 1 or any("count " in line for line in whole)
