"""An agenda to be listened to: a sentence for each session, with its time."""

import unicodedata
from collections import Counter
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import SCENES, busy_schedules, golden, odd_schedules, scene, schedule_of

from confsched import api
from confsched.agenda.layout import layout
from confsched.agenda.parts import parts_of
from confsched.agenda.sentences import sentences
from confsched.agenda.views import PARTS, VIEWS
from confsched.schedule.schedule import Schedule
from confsched.text.styled import plain

NEW_YORK = ZoneInfo("America/New_York")
LATER = "Not scheduled yet: "


def told(schedule: Schedule, view: str = "list", *others: ZoneInfo) -> list[str]:
    return [*plain(sentences(layout(schedule, others=others), view))]


@pytest.mark.parametrize("view", ["list", *PARTS])
@pytest.mark.parametrize("name", SCENES)
def test_sentences_read_as_approved(name: str, view: str) -> None:
    made = "".join(f"{line}\n" for line in told(scene(name), view)).encode()

    assert made == golden(f"agenda-{name}-{view}-plain.txt", made)


def test_a_sentence_says_when_in_each_zone_and_the_date_where_it_is_another() -> None:
    lines = told(scene("midnight"), "list", NEW_YORK)

    assert [line for line in lines if "Trains" in line or "Tea" in line] == [
        (
            "Friday 15 November, 22:30 to 00:30 IST, 12:00 to 14:00 EST: Trains at Night; "
            "in Red Screen."
        ),
        (
            "Saturday 16 November, 00:30 to 01:00 IST, Friday 15 November, 14:00 to 14:30 EST: "
            "Midnight Tea; in all rooms."
        ),
    ]


def test_a_sentence_ends_once_whatever_its_title_ends_with() -> None:
    schedule = schedule_of(
        """
        conference: {id: made, title: Made, timezone: ET, days: 2021-05-19}
        sessions:
          a: {title: Why?, time: 10:00-11:00}
          b: {title: "ما هو؟.", time: 11:00-12:00}
          c: {title: Two days, time: 12:00-12:00, start: 2021-05-19 12:00, end: 2021-05-21 12:00}
        """
    )

    assert told(schedule)[-3:-1] == [
        "Wednesday 19 May, 10:00 to 11:00 EDT: Why?",
        "Wednesday 19 May, 11:00 to 12:00 EDT: \u2068ما هو؟.\u2069",
    ]


@settings(deadline=None)
@given(st.one_of(busy_schedules(), odd_schedules()))
def test_every_session_is_one_line_with_its_time(schedule: Schedule) -> None:
    lines = told(schedule)
    agenda = layout(schedule)
    timed = sum(len(day.sessions) for day in agenda.days)
    heads = 2 + bool(schedule.days or schedule.venue or schedule.online) + len(agenda.days)
    count = len(lines) - (not schedule.sessions and not schedule.days)

    assert count == heads + timed + len(agenda.unscheduled)
    assert sum(" to " in line and ": " in line for line in lines[heads - len(agenda.days) :]) >= (
        timed
    )
    assert sum(line.startswith(LATER) for line in lines) == len(agenda.unscheduled)


@settings(deadline=None)
@given(busy_schedules(), st.sampled_from(PARTS))
def test_every_session_is_told_in_each_of_its_parts(schedule: Schedule, by: str) -> None:
    found = Counter(
        session.title for part in parts_of(layout(schedule), by) for session in part.sessions
    )
    lines = told(schedule, by)

    assert {s.title: sum(s.title in line for line in lines) for s in schedule.sessions} == found


@settings(deadline=None, max_examples=50)
@given(odd_schedules(), st.sampled_from(VIEWS))
def test_nothing_is_drawn_and_nothing_obeyed(schedule: Schedule, view: str) -> None:
    text = "".join(told(schedule, view))

    assert [char for char in text if unicodedata.category(char) in ("Cc", "Cs")] == []
    assert text.count("\u2068") + text.count("\u2067") + text.count("\u2066") == (
        text.count("\u2069")
    )


def test_the_interface_tells_sentences_of_any_width() -> None:
    forum = scene("mesf2021")

    assert api.agenda(forum, plain=True, width=20).splitlines()[:5] == [
        "Middle East Strategy Forum 2021.",
        "19–20 May 2021, online.",
        "All times in Eastern Time: EDT (UTC-4), America/New_York.",
        (
            "Day 1, Wednesday 19 May 2021, 10:00 to 18:00 EDT: "
            "Multi-Faceted Geopolitics in the Middle East."
        ),
        "Wednesday 19 May, 10:00 to 10:30 EDT: Opening.",
    ]
