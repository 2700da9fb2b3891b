"""A change told as text, whatever the titles and however narrow the page."""

import unicodedata
from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import ODD_TEXT, odd_schedules, two_rooms

from confsched.findings import Finding, Severity
from confsched.planning.change import Change, Moved
from confsched.reports.moves import moves, summary
from confsched.schedule.entities import ScheduledSession, Session
from confsched.schedule.schedule import Schedule
from confsched.source import Source, Span
from confsched.text.styled import plain
from confsched.text.width import width

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def later(session: ScheduledSession, by: timedelta = HOUR) -> ScheduledSession:
    return replace(session, start=session.start + by, end=session.end + by)


def change(schedule: Schedule, *moved: Moved, message: str = "") -> Change:
    finding = Finding(
        message, Span(Source("a.yaml", message), 0, 1), code="C101", name="room-clash"
    )
    found = (finding,) if message else ()
    return Change(schedule, schedule, moved, (), found, found, 3, (message,) * bool(message))


def told(*moved: Moved, columns: int = 100) -> list[str]:
    return list(plain(moves(change(two_rooms(), *moved), columns)))


def first() -> ScheduledSession:
    return replace(two_rooms().scheduled[0], title="First")


def test_a_session_moves_from_one_time_to_another() -> None:
    assert told(Moved(first(), later(first())), columns=80) == [
        "'First' would move from 18:00–18:30 CET to 19:00–19:30 CET on day 1 (Saturday",
        "  30 March 2024)",
        "",
        "no finding appears or vanishes; 3 stay as before",
    ]


def test_it_moves_to_another_day_and_room() -> None:
    old = replace(first(), everywhere=False, rooms=())
    new = replace(later(old, DAY), day=two_rooms().days[1], rooms=two_rooms().rooms[:1])

    assert told(Moved(old, new), columns=80)[:3] == [
        "'First' would move from day 1 (Saturday 30 March 2024), 18:00–18:30 CET, to",
        "  day 2 (Sunday 31 March 2024), 19:00–19:30 CEST, from no room to Great Hall",
        "",
    ]


def test_it_moves_out_of_all_rooms() -> None:
    old = replace(first(), everywhere=True, rooms=())
    new = replace(first(), everywhere=False, rooms=two_rooms().rooms[:1])

    assert told(Moved(old, new))[0] == "'First' would move from all rooms to Great Hall"


def test_it_gets_its_first_slot() -> None:
    names = ("id", "title", "type", "status", "origin", "rooms", "everywhere")
    new = first()
    old = Session(**{name: getattr(new, name) for name in names})

    assert told(Moved(old, new))[0] == (
        "'First' would move to day 1 (Saturday 30 March 2024), 18:00–18:30 CET"
    )


def test_it_gets_a_room_and_has_no_slot_yet() -> None:
    names = ("id", "title", "type", "status", "origin")
    old = Session(**{name: getattr(first(), name) for name in names})

    assert told(Moved(old, replace(old, rooms=two_rooms().rooms[:1])))[0] == (
        "'First' would move from no room to Great Hall"
    )


def test_of_very_many_some_are_told() -> None:
    lines = told(*[Moved(first(), later(first()))] * 42)

    assert len(lines) == 33
    assert lines[30] == "and 12 more sessions"


def test_what_appears_and_vanishes_is_counted() -> None:
    def found(*severities: Severity) -> tuple[Finding, ...]:
        return tuple(Finding("m", Span(Source("a", "x"), 0, 1), severity=one) for one in severities)

    error, warning = Severity.ERROR, Severity.WARNING
    schedule = two_rooms()

    assert [
        summary(Change(schedule, schedule, appeared=found(*new), vanished=found(*old), remaining=n))
        for new, old, n in [
            ((error,), (), 0),
            ((error, error, warning), (warning,), 1),
            ((), (warning, Severity.INFO), 1200),
            ((), (), 0),
        ]
    ] == [
        "1 error appears",
        "2 errors, 1 warning appear and 1 warning vanishes; 1 stays as before",
        "1 warning, 1 info vanish; 1,200 stay as before",
        "no finding appears or vanishes",
    ]


@settings(deadline=None, max_examples=50)
@given(odd_schedules(), ODD_TEXT, st.integers(40, 140))
def test_no_line_is_wider_than_the_page_and_nothing_that_a_terminal_obeys_comes_through(
    schedule: Schedule, message: str, columns: int
) -> None:
    moved = [Moved(one, later(one)) for one in schedule.scheduled]
    lines = list(plain(moves(change(schedule, *moved, message=message), columns)))
    kinds = {unicodedata.category(character) for line in lines for character in line}

    assert [line for line in lines if width(line) > columns] == []
    assert kinds.isdisjoint(("Cc", "Cs"))
