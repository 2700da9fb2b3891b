"""A part of a schedule as a smaller one."""

from hypothesis import given
from hypothesis import strategies as st
from programmes import busy_schedules, scene, schedule_of, two_rooms

from confsched.agenda.layout import layout
from confsched.schedule.narrowing import narrowed
from confsched.schedule.schedule import Schedule


def part(schedule: Schedule, *ids: str) -> Schedule:
    return narrowed(schedule, [session for session in schedule.sessions if session.id in ids])


def ids_of(schedule: Schedule) -> dict[str, list[str]]:
    return {
        "days": [str(day.number) for day in schedule.days],
        "rooms": [room.id for room in schedule.rooms],
        "tracks": [track.id for track in schedule.tracks],
        "speakers": [speaker.id for speaker in schedule.speakers],
        "sessions": [session.id for session in schedule.sessions],
    }


def test_days_rooms_tracks_and_people_stay_where_a_session_has_them() -> None:
    assert ids_of(part(two_rooms(), "access", "sunday")) == {
        "days": ["1", "2"],
        "rooms": ["cellar"],
        "tracks": ["access"],
        "speakers": ["omar", "zoe"],
        "sessions": ["access", "sunday"],
    }


def test_what_is_in_all_rooms_is_in_those_that_stay_and_in_all_where_none_does() -> None:
    assert ids_of(part(scene("clash"), "lunch", "ropes"))["rooms"] == ["loft"]
    assert ids_of(part(scene("clash"), "lunch"))["rooms"] == ["quay", "loft", "pier"]
    assert ids_of(part(scene("clash"), "walk"))["rooms"] == []


def test_a_session_names_no_other_that_is_gone() -> None:
    schedule = schedule_of("""
conference: {id: c, title: Made up, timezone: UTC, days: 2024-05-14}
sessions:
  a: {title: A}
  b: {title: B, after: [a, c], not_with: [c]}
  c: {title: C}
""")
    [session, _] = part(schedule, "b", "c").sessions

    assert (session.after, session.not_with) == (("c",), ("c",))
    [session] = part(schedule, "b").sessions
    assert (session.after, session.not_with) == ((), ())


def test_a_part_does_not_say_when_nothing_takes_place_unless_it_is_all_that_matters() -> None:
    schedule = scene("clash")
    chosen = [session for session in schedule.sessions if session.id in ("keynote", "lunch")]

    assert [len(day.rows) for day in layout(narrowed(schedule, chosen)).days] == [2]
    whole = narrowed(schedule, chosen, leaves_gaps=True)
    assert [len(day.rows) for day in layout(whole).days] == [3]


@given(busy_schedules(), st.data())
def test_two_parts_have_every_session_and_all_that_sessions_name(
    schedule: Schedule, data: st.DataObject
) -> None:
    chosen = {one.id for one in schedule.sessions if data.draw(st.booleans())}
    parts = [
        narrowed(schedule, [s for s in schedule.sessions if (s.id in chosen) is inside])
        for inside in (True, False)
    ]

    assert sorted(s.id for one in parts for s in one.sessions) == sorted(
        s.id for s in schedule.sessions
    )
    for one in parts:
        assert all(room in one.rooms for session in one.sessions for room in session.rooms)
