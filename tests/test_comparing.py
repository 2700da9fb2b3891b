"""Which findings a change brings: told by what they are about, not by where they stand."""

from pathlib import Path

from support import schedule_of

from confsched import api
from confsched.checking import Choices, check_all
from confsched.comparing import difference

HEAD = """\
conference:
  id: c
  title: C
  timezone: ET
  online: true
  days: [{date: 2021-05-19, hours: 09:00-12:00}]
rules: {select: [C, T202, W, F003]}
"""


def compared(before: str, after: str) -> tuple[list[str], list[str], int]:
    reports = [
        check_all([schedule_of({"c.yaml": f"{HEAD}sessions:\n{text}".encode()})], Choices())
        for text in (before, after)
    ]
    found = difference(*reports)
    return (
        [one.message for one in found.appeared],
        [one.message for one in found.vanished],
        found.remaining,
    )


A = "  a: {title: A, type: other, time: 9:00-10:00, room: hall}\n"


def session(name: str, time: str) -> str:
    return f"  {name.lower()}: {{title: {name}, type: other, time: {time}, room: hall}}\n"


def test_the_same_clash_at_another_time_and_on_another_line_is_the_same() -> None:
    before, after = A + session("B", "9:30-10:30"), f"\n{A}" + session("B", "9:45-10:45")

    assert compared(before, after) == ([], [], 1)


def test_a_clash_that_is_told_the_other_way_round_is_the_same() -> None:
    assert compared(A + session("B", "9:30-10:30"), A + session("B", "8:55-9:30")) == (
        ["'B' runs 08:55–09:30 EDT, outside the hours of day 1 (09:00–12:00 EDT)"],
        [],
        1,
    )


def test_a_clash_with_somebody_else_is_another_one() -> None:
    others = A + session("C", "11:00-12:00")

    assert compared(others + session("B", "9:30-10:30"), others + session("B", "11:30-12:00")) == (
        ["'B' starts at 11:30 EDT, before 'C' ends in 'hall'"],
        ["'B' starts at 09:30 EDT, before 'A' ends in 'hall'"],
        0,
    )


def test_one_more_of_a_kind_is_one_more() -> None:
    one, two = "  a: {title: A, size: 3}\n", "  a: {title: A, hue: red, size: 3}\n"
    told = ["'hue' is not a field of a session; what is your own goes under 'extra'"]

    assert compared(one, two) == (told, [], 1)
    assert compared(two, one) == ([], told, 1)


def test_a_waiver_that_waives_nothing_any_more_is_found(tmp_path: Path) -> None:
    allowed = "    allow: {rule: room-clash, reason: a curtain}\n"
    block = "  b:\n    title: B\n    type: other\n    time: 9:30-10:30\n    room: hall\n"
    path = tmp_path / "conference.yaml"
    path.write_text(f"{HEAD}sessions:\n{A}{block}{allowed}")
    done = api.move("b", path, to="10:00")

    assert [one.code for one in done.appeared] == ["W601"]
    assert done.vanished == ()


def test_sessions_that_now_run_side_by_side_without_a_room_are_told(tmp_path: Path) -> None:
    sessions = [f"  {name}: {{title: {name.upper()}, time: {time}}}\n" for name, time in TIMES]
    path = tmp_path / "conference.yaml"
    path.write_text(
        f"{HEAD}sessions:\n{''.join(sessions)}  coffee: {{title: Coffee break, time: 9-10 AM}}\n"
    )

    assert api.move("a", path, to="10:30").remarks == (
        "'A' and 'B' both run 10:30–11:00 EDT, and neither has a room",
    )
    assert api.move("a", path, by="15m").remarks == ()


TIMES = [("a", "9:00-10:00"), ("b", "10:00-11:00"), ("c", "11:45-12:00")]


def test_of_many_that_run_side_by_side_some_are_told(tmp_path: Path) -> None:
    others = "".join(f"  s{number}: {{title: S{number}, time: 9-10 AM}}\n" for number in range(8))
    path = tmp_path / "conference.yaml"
    path.write_text(f"{HEAD}sessions:\n{others}  a: {{title: A, time: 11-12 PM}}\n")
    remarks = api.move("a", path, to="9:00").remarks

    assert remarks[4:] == (
        "'A' and 'S4' both run 09:00–10:00 EDT, and neither has a room",
        "so do 3 more",
    )


def test_what_is_found_in_a_whole_table_is_the_same_when_a_row_is_another(tmp_path: Path) -> None:
    reports = []
    for name in ("Boats", "Sails"):
        table = tmp_path / "plan.csv"
        table.write_text(f"Title,Date,Start,End\n{name},2030-05-14,9:00,9:30\n")
        reports.append(check_all(api.load_all(table), Choices()))
    found = difference(*reports)

    assert {one.code for one in (*found.appeared, *found.vanished)}.isdisjoint({"F004"})
