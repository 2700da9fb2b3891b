"""An agenda by room, speaker and track: every session in each part that it belongs to, once."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import (
    SCENES,
    busy_schedules,
    example,
    golden,
    odd_schedules,
    scene,
    schedule_of,
    two_rooms,
)

from confsched.agenda.draw import draw
from confsched.agenda.layout import layout
from confsched.agenda.parts import ALL_ROOMS, NO_ROOM, NO_TRACK, NOBODY, parts_of
from confsched.agenda.views import PARTS
from confsched.schedule.entities import Session
from confsched.schedule.schedule import Schedule
from confsched.text.styled import plain
from confsched.text.width import width

BY = st.sampled_from(PARTS)
WIDTHS = st.integers(20, 140)


@pytest.mark.parametrize("columns", [40, 80, 132])
@pytest.mark.parametrize("view", PARTS)
@pytest.mark.parametrize("name", SCENES)
def test_parts_look_as_approved(name: str, view: str, columns: int) -> None:
    lines = plain(draw(layout(scene(name)), width=columns, view=view))
    made = "".join(f"{line}\n" for line in lines).encode()

    assert made == golden(f"agenda-{name}-{view}-{columns}.txt", made)


def whose(session: Session, by: str) -> Iterable[object]:
    """Whose a session is, as the words of `--view` say it, without the code that is tested."""
    if by == "rooms":
        everywhere = session.everywhere or session.type.base in ("break", "meal")
        return set(session.rooms) or {ALL_ROOMS if everywhere else NO_ROOM}
    if by == "speakers":
        return {part.speaker for part in session.people} or {NOBODY}
    return {session.track or NO_TRACK}


@settings(deadline=None)
@given(st.one_of(busy_schedules(), odd_schedules()), BY)
def test_every_session_is_once_in_each_part_that_it_belongs_to(schedule: Schedule, by: str) -> None:
    found = Counter(
        (part.head, session) for part in parts_of(layout(schedule), by) for session in part.sessions
    )

    assert found == Counter(
        (head, session) for session in schedule.sessions for head in whose(session, by)
    )


@settings(deadline=None, max_examples=50)
@given(st.one_of(busy_schedules(), odd_schedules()), BY, WIDTHS)
def test_no_line_of_a_part_is_wider_than_the_page(
    schedule: Schedule, by: str, columns: int
) -> None:
    lines = [*plain(draw(layout(schedule), width=columns, view=by))]

    assert [line for line in lines if width(line) > columns] == []


@settings(deadline=None, max_examples=50)
@given(odd_schedules(), BY, st.integers(60, 140))
def test_what_is_beside_the_times_begins_in_one_column(
    schedule: Schedule, by: str, columns: int
) -> None:
    """However odd the texts are, also where several lines are one session."""
    lines = draw(layout(schedule), width=columns, view=by)
    timed = [line for line in lines if line and line[0].style == "time"]

    assert len({width(line[0].text) for line in timed}) == 1


def test_people_are_sorted_by_the_last_word_of_their_names() -> None:
    names = ["Zoe Arden", "Bo de Abel", "Ann Zeit", "Éva Ábel", "Dr. Al Moss, PhD", "Prince"]
    speakers = ", ".join(f'p{number}: "{name}"' for number, name in enumerate(names))
    schedule = schedule_of(
        f"""
        conference: {{id: made, title: Made, timezone: ET, days: 2021-05-19}}
        speakers: {{{speakers}}}
        sessions: {{a: {{title: A, time: 10:00-11:00, speakers: [p0, p1, p2, p3, p4, p5]}}}}
        """
    )
    heads = [part.head for part in parts_of(layout(schedule), "speakers")]

    assert [getattr(head, "name", head) for head in heads] == [
        "Bo de Abel",
        "Éva Ábel",
        "Zoe Arden",
        "Dr. Al Moss, PhD",
        "Prince",
        "Ann Zeit",
    ]


def test_rooms_and_tracks_keep_the_order_of_the_file() -> None:
    agenda = layout(two_rooms())

    assert [
        [getattr(part.head, "id", part.head) for part in parts_of(agenda, by)]
        for by in ("rooms", "tracks")
    ] == [[ALL_ROOMS, "great", "cellar", NO_ROOM], ["access", NO_TRACK]]


def test_a_part_is_as_long_as_what_takes_place_in_it() -> None:
    quay = parts_of(layout(scene("clash")), "rooms")[1]
    pier = parts_of(layout(scene("clash")), "rooms")[3]

    assert [(str(part.length), len(part.sessions)) for part in (quay, pier)] == [
        ("4:10:00", 4),
        ("0:30:00", 3),
    ]


def test_a_part_of_an_agenda_is_taken_apart_as_well() -> None:
    forum = example("mesf2021")
    agenda = layout(forum, sessions=forum.sessions[:2])

    assert [part.sessions for part in parts_of(agenda, "tracks")] == [forum.sessions[:2]]


def test_an_agenda_of_nothing_has_no_parts_and_says_so() -> None:
    empty = replace(two_rooms(), sessions=())
    lines = [*plain(draw(layout(empty, sessions=()), view="rooms"))]

    assert lines[-1] == "No sessions."
