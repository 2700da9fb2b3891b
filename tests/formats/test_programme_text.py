"""Pages as conferences: who is who in them, and what every command sees; all people are made up."""

from pathlib import Path

import pytest

from confsched import api
from confsched.opening import Reading

PAGE = """\
The Sample Forum 2026

All times are CET.

Thursday 4 June 2026
9:00-9:30 Welcome
Dr. Ada Sample, Rector, Sample University
9:30-10:30 Panel 1: Who owns the harbour?
Hall A
Ben Muster (Muster AG)
Moderator: Ada Sample

Friday 5 June 2026
9:00-10:00 Bread
Cleo Exemple
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE)
    return path


def test_a_page_is_a_conference(page: Path) -> None:
    schedule = api.load(str(page))

    assert (schedule.title, schedule.zone_key) == ("The Sample Forum 2026", "Europe/Berlin")
    assert [str(day.date) for day in schedule.days] == ["2026-06-04", "2026-06-05"]
    assert [session.id for session in schedule.sessions] == [
        "welcome",
        "who-owns-harbour",
        "bread",
    ]


def test_who_is_named_with_and_without_a_title_is_one_speaker(page: Path) -> None:
    schedule = api.load(str(page))

    assert [(one.id, one.name) for one in schedule.speakers] == [
        ("ada-sample", "Dr. Ada Sample"),
        ("ben-muster", "Ben Muster"),
        ("cleo-exemple", "Cleo Exemple"),
    ]
    assert [
        [(one.speaker.id, one.role) for one in session.people] for session in schedule.sessions
    ] == [
        [("ada-sample", "speaker")],
        [("ben-muster", "speaker"), ("ada-sample", "moderator")],
        [("cleo-exemple", "speaker")],
    ]


def test_a_page_that_was_asked_for_by_its_kind_is_read_as_that(page: Path) -> None:
    schedule = api.load(str(page), reading=Reading(format="text"))

    assert len(schedule.sessions) == 3
