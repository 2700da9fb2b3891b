"""A day as a grid: what stands where in the scenes, and what holds however sessions are thrown."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import combinations, pairwise, product
from textwrap import dedent

from hypothesis import given, settings
from programmes import busy_schedules, scene, schedule_of

from confsched.agenda.grid import Block, Grid, grid_of, is_for_all
from confsched.agenda.layout import AgendaDay, layout
from confsched.schedule.entities import Room, ScheduledSession
from confsched.schedule.schedule import Schedule

_HEAD = "conference: {id: made, title: Made, timezone: UTC, days: 2021-05-19}"


def placed(grid: Grid) -> list[tuple[object, ...]]:
    """Each block as its session, rows, lanes and marks."""
    return [
        (
            block.session.id,
            (block.top, block.bottom),
            (block.left, block.right),
            *(name for name in ("repeat", "clash") if getattr(block, name)),
        )
        for block in grid.blocks
    ]


def columns(grid: Grid) -> list[tuple[str | None, int, int]]:
    return [(room.id if room else None, left, right) for room, left, right in grid.columns]


def day_of(text: str) -> AgendaDay:
    return layout(schedule_of(f"{_HEAD}\n{dedent(text)}")).days[0]


def test_a_clash_has_lanes_and_a_break_runs_across() -> None:
    grid = grid_of(layout(scene("clash")).days[0])

    assert columns(grid) == [("quay", 0, 2), ("loft", 2, 3), ("pier", 3, 4)]
    assert placed(grid) == [
        ("doors", (0, 1), (0, 4)),
        ("keynote", (1, 2), (0, 2)),
        ("coffee", (2, 3), (0, 4)),
        ("locks", (3, 6), (0, 1), "clash"),
        ("ropes", (3, 8), (2, 3)),
        ("buoys", (4, 7), (3, 4)),
        ("sluices", (5, 8), (1, 2), "clash"),
        ("lunch", (8, 9), (0, 4)),
        ("charts", (9, 12), (0, 3)),
        ("lightning", (9, 10), (3, 4)),
        ("gulls", (10, 11), (3, 4)),
        ("walk", (13, 14), (0, 4)),
    ]
    assert [(c.earlier.id, c.later.id, [r.id for r in c.rooms]) for c in grid.clashes] == [
        ("locks", "sluices", ["quay"])
    ]


def test_a_session_in_rooms_apart_has_a_block_in_each_and_one_in_neighbours_one_across_them() -> (
    None
):
    grid = grid_of(
        day_of(
            """
            rooms: {a: {name: A}, b: {name: B}, c: {name: C}}
            sessions:
              apart: {title: Apart, time: 10:00-11:00, rooms: [a, c]}
              across: {title: Across, time: 11:00-12:00, rooms: [a, b]}
              beside: {title: In the way, time: 11:30-12:00, room: a}
            """
        )
    )

    assert columns(grid) == [("a", 0, 2), ("b", 2, 3), ("c", 3, 4)]
    assert placed(grid) == [
        ("apart", (0, 1), (0, 2)),
        ("apart", (0, 1), (3, 4), "repeat"),
        ("across", (1, 3), (1, 3), "clash"),
        ("beside", (2, 3), (0, 1), "clash"),
    ]


def test_a_break_goes_round_what_is_still_running() -> None:
    grid = grid_of(
        day_of(
            """
            rooms: {a: {name: A}, b: {name: B}, c: {name: C}, d: {name: D}}
            sessions:
              lunch: {title: Lunch, time: 12:00-13:00, room: all}
              long: {title: Long, time: 11:00-12:30, room: b}
              one: {title: One, time: 11:00-12:00, room: a}
              three: {title: Three, time: 11:00-12:00, rooms: [c, d]}
            """
        )
    )

    assert placed(grid) == [
        ("one", (0, 1), (0, 1)),
        ("long", (0, 2), (1, 2), "clash"),
        ("three", (0, 1), (2, 4)),
        ("lunch", (1, 3), (0, 1), "clash"),
        ("lunch", (1, 3), (2, 4), "repeat", "clash"),
    ]


def test_a_break_that_finds_no_free_room_stands_beside_them() -> None:
    grid = grid_of(
        day_of(
            """
            rooms: {a: {name: A}}
            sessions:
              lunch: {title: Lunch, type: meal, time: 12:00-13:00}
              long: {title: Long, time: 11:00-12:30, room: a}
            """
        )
    )

    assert columns(grid) == [("a", 0, 1), (None, 1, 2)]
    assert placed(grid) == [
        ("long", (0, 2), (0, 1), "clash"),
        ("lunch", (1, 3), (1, 2), "clash"),
    ]


def test_what_has_no_room_has_a_column_only_where_something_is_beside_it() -> None:
    grid = grid_of(
        day_of(
            """
            rooms: {a: {name: A}, b: {name: B}}
            sessions:
              alone: {title: Alone, time: 9:00-10:00}
              one: {title: One, time: 10:00-11:00, room: a}
              roomless: {title: Without a room, time: 10:30-11:30}
              two: {title: Two, time: 11:00-12:00, room: b}
              lunch: {title: Lunch, time: 12:00-13:00}
            """
        )
    )

    assert columns(grid) == [("a", 0, 1), ("b", 1, 2), (None, 2, 3)]
    assert placed(grid) == [
        ("alone", (0, 1), (0, 3)),
        ("one", (1, 3), (0, 1)),
        ("roomless", (2, 4), (2, 3)),
        ("two", (3, 5), (1, 2)),
        ("lunch", (5, 6), (0, 3)),
    ]


def test_what_was_cancelled_and_what_a_room_may_hold_at_once_is_no_clash() -> None:
    grid = grid_of(
        day_of(
            """
            rooms: {a: {name: A}, posters: {name: Posters, concurrent: true}}
            sessions:
              one: {title: One, time: 10:00-11:00, room: a}
              off: {title: Off, time: 10:00-11:00, room: a, status: cancelled}
              here: {title: Here, time: 10:00-11:00, room: posters}
              there: {title: There, time: 10:30-11:00, room: posters}
            """
        )
    )

    assert placed(grid) == [
        ("one", (0, 2), (0, 1)),
        ("off", (0, 2), (1, 2)),
        ("here", (0, 2), (2, 3)),
        ("there", (1, 2), (3, 4)),
    ]


def test_a_lunch_that_each_track_has_in_its_turn_is_where_nothing_runs_and_no_clash() -> None:
    grid = grid_of(
        day_of(
            """
            rooms: {a: {name: A}, b: {name: B}}
            tracks: {boats: {name: Boats}, knots: {name: Knots}}
            sessions:
              hulls: {title: Hulls, track: boats, time: 11:00-12:00, room: a}
              bends: {title: Bends, track: knots, time: 12:00-13:00, room: b}
              early: {title: Lunch, track: knots, type: meal, time: 11:00-12:00}
              late: {title: Lunch, track: boats, type: meal, time: 12:00-13:00}
            """
        )
    )

    assert placed(grid) == [
        ("hulls", (0, 1), (0, 1)),
        ("early", (0, 1), (1, 2)),
        ("late", (1, 2), (0, 1)),
        ("bends", (1, 2), (1, 2)),
    ]


def test_a_break_that_takes_place_goes_before_one_that_was_cancelled() -> None:
    grid = grid_of(
        day_of(
            """
            rooms: {a: {name: A}}
            sessions:
              talk: {title: Talk, time: 11:00-12:00, room: a}
              off: {title: Off, type: meal, time: 12:00-13:00, status: cancelled}
              lunch: {title: Lunch, time: 12:30-13:30}
            """
        )
    )

    assert columns(grid) == [("a", 0, 1), (None, 1, 2)]
    assert placed(grid) == [
        ("talk", (0, 1), (0, 1)),
        ("off", (1, 3), (1, 2)),
        ("lunch", (2, 4), (0, 1)),
    ]


def test_marks_begin_rows_within_a_day_only() -> None:
    day = day_of("sessions: {one: {title: One, time: 10:00-11:00}}")
    hours = [datetime(2021, 5, 19, hour, 30, tzinfo=UTC) for hour in (9, 10, 11)]

    assert [f"{m:%H:%M}" for m in grid_of(day, marks=hours).moments] == ["10:00", "10:30", "11:00"]


def test_a_day_of_nothing_is_an_empty_grid() -> None:
    day = day_of("sessions: {}")

    assert grid_of(day) == Grid((), (), (), ())
    assert grid_of(day).lanes == 0


@settings(deadline=None)
@given(busy_schedules())
def test_every_session_has_one_block_that_is_no_repeat_and_stands_at_its_time(
    schedule: Schedule,
) -> None:
    for day, grid in grids(schedule):
        first = [block.session.id for block in grid.blocks if not block.repeat]

        assert sorted(first) == sorted(session.id for session in day.sessions)
        assert [
            block
            for block in grid.blocks
            if (grid.moments[block.top], grid.moments[block.bottom])
            != (block.session.start, block.session.end)
        ] == []


@settings(deadline=None)
@given(busy_schedules())
def test_no_two_blocks_share_a_row_and_a_lane(schedule: Schedule) -> None:
    for _, grid in grids(schedule):
        cells = Counter(cell for block in grid.blocks for cell in cells_of(block))

        assert [cell for cell, count in cells.items() if count > 1] == []


@settings(deadline=None)
@given(busy_schedules())
def test_columns_follow_each_other_and_have_no_more_lanes_than_are_needed(
    schedule: Schedule,
) -> None:
    for day, grid in grids(schedule):
        edges = [edge for column in grid.columns for edge in (column.left, column.right)]

        assert edges[1:-1:2] == edges[2::2]
        assert [c.room for c in grid.columns if c.room] == list(day.rooms)
        assert [
            column.room.id
            for column in grid.columns
            if column.room and column.right - column.left != most_at_once(day, column.room)
        ] == []


@settings(deadline=None)
@given(busy_schedules())
def test_a_session_stands_in_its_rooms_and_one_for_all_in_every_room_that_is_free(
    schedule: Schedule,
) -> None:
    for day, grid in grids(schedule):
        for session in day.sessions:
            found = {room for room in day.rooms if stands_in(grid, session, room)}
            free = {room for room in day.rooms if not any(meeting(day, session, room))}

            assert found >= set(session.rooms)
            if is_for_all(session) and not any(rivals(day, session)):
                assert found == free | set(session.rooms)


@settings(deadline=None)
@given(busy_schedules())
def test_clashes_are_all_pairs_that_share_a_room_and_a_moment(schedule: Schedule) -> None:
    for day, grid in grids(schedule):
        expected = {
            frozenset((one.id, other.id))
            for one, other in combinations(day.sessions, 2)
            if one.start < other.end and other.start < one.end and share_a_room(one, other)
        }

        assert {frozenset((c.earlier.id, c.later.id)) for c in grid.clashes} == expected
        assert len(grid.clashes) == len(expected)
        assert {b.session.id for b in grid.blocks if b.clash} == {
            name for pair in expected for name in pair
        }


def grids(schedule: Schedule) -> Iterator[tuple[AgendaDay, Grid]]:
    return ((day, grid_of(day)) for day in layout(schedule).days)


def cells_of(block: Block) -> Iterator[tuple[int, int]]:
    return product(range(block.top, block.bottom), range(block.left, block.right))


def most_at_once(day: AgendaDay, room: Room) -> int:
    """How many run in a room at once, asked at every start."""
    there = [session for session in day.sessions if room in session.rooms]
    moments = {session.start for session in there}
    return max((sum(s.start <= m < s.end for s in there) for m in moments), default=1)


def stands_in(grid: Grid, session: ScheduledSession, room: Room) -> bool:
    (column,) = (column for column in grid.columns if column.room is room)
    return any(
        block.session is session and block.left < column.right and column.left < block.right
        for block in grid.blocks
    )


def meeting(day: AgendaDay, session: ScheduledSession, room: Room) -> Iterator[ScheduledSession]:
    for other in day.sessions:
        if other is not session and room in other.rooms and together(session, other):
            yield other


def rivals(day: AgendaDay, session: ScheduledSession) -> Iterator[ScheduledSession]:
    """What else is for all meanwhile."""
    for other in day.sessions:
        if other is not session and is_for_all(other) and together(session, other):
            yield other


def together(one: ScheduledSession, other: ScheduledSession) -> bool:
    return one.start < other.end and other.start < one.end


def share_a_room(one: ScheduledSession, other: ScheduledSession) -> bool:
    if one.cancelled or other.cancelled or (one.type.pause and other.type.pause):
        return False
    everywhere = [s.everywhere or (s.type.id == "break" and not s.rooms) for s in (one, other)]
    if all(everywhere):
        return True
    rooms = set(one.rooms) & set(other.rooms)
    if everywhere[0]:
        rooms = set(other.rooms)
    if everywhere[1]:
        rooms = set(one.rooms)
    return any(not room.concurrent for room in rooms)


def test_a_row_is_a_stretch_of_time() -> None:
    grid = grid_of(layout(scene("midnight")).days[0])
    lengths = [
        (later - earlier) // timedelta(minutes=15) for earlier, later in pairwise(grid.moments)
    ]

    assert lengths == [2, 6, 2, 3, 5, 2, 7]


def test_of_very_many_at_once_each_clashes_with_one() -> None:
    held = "".join(
        f'  s{n}: {{title: Boats {n}, room: yard, time: "9:00-10:00"}}\n' for n in range(300)
    )
    grid = grid_of(day_of(f"rooms: {{yard: {{name: Yard}}}}\nsessions:\n{held}"))

    assert len({c.earlier.id for c in grid.clashes} | {c.later.id for c in grid.clashes}) == 300
    assert len(grid.clashes) == 299
