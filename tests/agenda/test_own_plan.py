"""What does not go together of the sessions that somebody chose."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from programmes import busy_schedules, scene, schedule_of

from confsched import api
from confsched.agenda.personal import plan_of, remarks_on
from confsched.agenda.views import VIEWS
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.schedule import Schedule

# made up
_WALKS = """
conference: {{id: walks, title: Walks, timezone: UTC, days: 2024-05-14 to 2024-05-15{more}}}
rooms:
  quay: {{name: Quay Room, distance: {{loft: 8m, pier: 2m}}}}
  loft: {{name: Sail Loft}}
  pier: {{name: The Pier}}
  web: {{name: Stream, online: true}}
sessions:
  one: {{title: One, day: 1, time: 09:00-10:00, room: quay}}
  two: {{title: Two, day: 1, time: 10:05-11:00, room: loft}}
  three: {{title: Three, day: 1, time: 11:00-12:00, rooms: [loft, pier]}}
  four: {{title: Four, day: 1, time: 12:00-13:00, room: quay}}
  five: {{title: Five, day: 1, time: 13:05-14:00, room: quay}}
  six: {{title: Six, day: 1, time: 14:00-15:00, room: web}}
  seven: {{title: Seven, day: 1, time: 15:02-16:00, room: loft}}
  eight: {{title: Eight, day: 1, time: 16:02-17:00, room: pier}}
  off: {{title: Off, day: 1, time: 16:30-17:30, room: pier, status: cancelled}}
  late: {{title: Late, day: 1, time: 23:00-24:00, room: quay}}
  early: {{title: Early, day: 2, time: 00:00-01:00, room: loft}}
"""


def remarks(schedule: Schedule, ids: Iterable[str]) -> dict[str, list[str]]:
    chosen = (session for session in schedule.sessions if session.id in set(ids))
    return dict(remarks_on(plan_of(schedule, chosen), schedule.zone))


def test_sessions_that_share_a_moment_are_told_at_both() -> None:
    assert remarks(scene("clash"), ["ropes", "locks", "sluices", "charts"]) == {
        "locks": [
            "overlaps Ropes and Knots from 11:00 WEST",
            "overlaps Sluices and the Law of the Sea from 11:30 WEST",
        ],
        "ropes": [
            "overlaps Locks until 11:40 WEST",
            "overlaps Sluices and the Law of the Sea from 11:30 WEST",
        ],
        "sluices": [
            "overlaps Locks until 11:40 WEST",
            "overlaps Ropes and Knots until 12:30 WEST",
        ],
    }


@pytest.mark.parametrize(
    ("ids", "told"),
    [
        ("one two", {"two": "5 min to get from Quay Room to Sail Loft; the way takes 8 min"}),
        ("two three", {}),
        ("three four", {"four": "no time to get from The Pier to Quay Room; the way takes 2 min"}),
        ("four five six seven", {}),
        (
            "seven eight off",
            {"eight": "2 min to get from Sail Loft to The Pier; a change of rooms takes 5 min"},
        ),
        ("late early", {}),
    ],
)
def test_a_way_that_takes_longer_than_the_pause_is_told_at_its_end(
    ids: str, told: dict[str, str]
) -> None:
    schedule = schedule_of(_WALKS.format(more=""))

    assert remarks(schedule, ids.split()) == {key: [text] for key, text in told.items()}


def test_nobody_walks_at_a_conference_that_is_online() -> None:
    schedule = schedule_of(_WALKS.format(more=", online: true"))

    assert remarks(schedule, ["one", "two", "three", "four"]) == {}


def test_the_agenda_ends_with_what_all_of_it_comes_to() -> None:
    walks = schedule_of(_WALKS.format(more="").replace("13:05-14:00", "12:30-14:00"))

    def last(*mine: str, width: int = 80) -> str:
        return api.agenda(walks, mine=mine, width=width).rpartition("\n\n")[2]

    assert last("one") == "Nothing that you chose overlaps\n"
    assert last("one", "two", "four", "five") == _COMES_TO
    assert last("four", "five", width=30) == _NARROW


_COMES_TO = """\
What you chose has 1 overlap and 1 short way
! Tuesday 14 May, 10:05 UTC: Two: 5 min to get from Quay Room to Sail Loft; the
  way takes 8 min
! Tuesday 14 May, 12:30 UTC: Five overlaps Four until 13:00 UTC
"""
_NARROW = """\
What you chose has 1 overlap
! Tuesday 14 May, 12:30 UTC:
  Five overlaps Four until
  13:00 UTC
"""


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_ends_so(view: str) -> None:
    text = api.agenda(scene("clash"), mine=["ropes", "locks"], view=view, width=120)
    end = "! Tuesday 14 May, 11:00 WEST: Ropes and Knots overlaps Locks until 11:40 WEST\n"

    assert text.endswith(f"\nWhat you chose has 1 overlap\n{end}")


def test_a_plain_agenda_says_it_in_the_sentence_and_at_the_end() -> None:
    text = api.agenda(scene("clash"), mine=["ropes", "locks"], plain=True)

    assert "in Sail Loft; overlaps Locks until 11:40 WEST.\n" in text
    assert text.endswith("WEST: Ropes and Knots overlaps Locks until 11:40 WEST.\n")


@given(busy_schedules())
def test_overlaps_are_all_pairs_that_share_a_moment_and_ways_are_between_those_that_do_not(
    schedule: Schedule,
) -> None:
    plan = plan_of(schedule, schedule.sessions)
    running = [s for s in schedule.sessions if isinstance(s, ScheduledSession) and not s.cancelled]
    pairs = {
        frozenset((one.id, other.id))
        for one in running
        for other in running
        if one is not other and one.start < other.end and other.start < one.end
    }

    assert {frozenset((one.id, other.id)) for one, other in plan.overlaps} == pairs
    for walk in plan.walks:
        assert walk.before.end <= walk.after.start < walk.before.end + walk.way.takes
        assert not set(walk.before.rooms) & set(walk.after.rooms)
