"""Sessions in each other's place, and a day that runs late."""

import shutil
from pathlib import Path

import pytest
from support import PROJECT

from confsched import api
from confsched.errors import ConfschedError

HEAD = """\
conference:
  id: c
  title: C
  timezone: ET
  days:
    - {date: 2021-05-19, hours: 09:00-12:00}
    - {date: 2021-05-20}
"""


def written(folder: Path, *sessions: str) -> Path:
    path = folder / "conference.yaml"
    path.write_text(f"{HEAD}sessions:\n" + "".join(f"  {line}\n" for line in sessions))
    return path


def lines(path: Path) -> list[str]:
    """What stands in the sessions' lines now."""
    return [line.strip() for line in path.read_text().partition("sessions:\n")[2].splitlines()]


def test_two_sessions_of_one_length_change_places(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "a: {title: A, day: 1, time: 10-11 AM, room: hall}",
        "b: {title: B, date: 2021-05-20, start: '15:00', duration: 60, room: attic}",
    )
    done = api.swap("a", "b", path)

    assert lines(path) == [
        "a: {title: A, day: 2, time: 3-4 PM, room: attic}",
        "b: {title: B, date: 2021-05-19, start: '10:00', duration: 60, room: hall}",
    ]
    assert [one.after.id for one in done.moved] == ["b", "a"]
    assert done.remarks == ()


def test_each_keeps_its_own_length_and_begins_when_the_other_began(tmp_path: Path) -> None:
    path = written(
        tmp_path, "a: {title: A, day: 1, time: 9-9:45 AM}", "b: {title: B, day: 1, time: 11-12 PM}"
    )
    done = api.swap("a", "b", path)

    assert lines(path) == [
        "a: {title: A, day: 1, time: 11-11:45 AM}",
        "b: {title: B, day: 1, time: 9-10 AM}",
    ]
    assert done.remarks == (
        (
            "each keeps its own length, 45 min for 'A' and 1 h for 'B'; each begins when the other "
            "began"
        ),
    )


@pytest.mark.parametrize("names", [("a", "b"), ("b", "a")])
def test_two_that_follow_each_other_stay_in_the_time_that_both_took(
    tmp_path: Path, names: tuple[str, str]
) -> None:
    path = written(
        tmp_path,
        "a: {title: A, day: 1, time: 9:00-9:30}",
        "b: {title: B, day: 1, time: 9:40-11:00}",
    )
    done = api.swap(*names, path)

    assert lines(path) == [
        "a: {title: A, day: 1, time: 10:30-11:00}",
        "b: {title: B, day: 1, time: 9:00-10:20}",
    ]
    assert done.remarks[0].endswith("; together they take the time they took")


def test_two_that_would_then_overlap_stay_in_it_as_well(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "a: {title: A, day: 1, time: 9:00-9:30}",
        "b: {title: B, day: 1, time: 10:00-13:00}",
    )
    api.swap("a", "b", path)

    assert lines(path) == [
        "a: {title: A, day: 1, time: 12:30-13:00}",
        "b: {title: B, day: 1, time: 9:00-12:00}",
    ]


def test_two_at_one_time_change_rooms_and_nothing_else(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "a: {title: A, day: 1, time: 9:00-9:30, room: hall}",
        "b: {title: B, day: 1, time: 9:00-9:30, rooms: [attic, cellar]}",
    )
    api.swap("a", "b", path)

    assert lines(path) == [
        "a: {title: A, day: 1, time: 9:00-9:30, rooms: [attic, cellar]}",
        "b: {title: B, day: 1, time: 9:00-9:30, room: hall}",
    ]


def test_rooms_stay_where_one_of_them_has_none(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "lunch: {title: Lunch, day: 1, time: 12-1 PM}",
        "b: {title: B, day: 1, time: 9-10 AM, room: attic}",
    )
    done = api.swap("lunch", "b", path)

    assert lines(path) == [
        "lunch: {title: Lunch, day: 1, time: 9-10 AM}",
        "b: {title: B, day: 1, time: 12-1 PM, room: attic}",
    ]
    assert done.remarks == ("both stay in their rooms, for 'Lunch' has none of its own",)


def test_two_panels_swapped_and_swapped_back_are_the_same_bytes(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(PROJECT / "data" / "mesf2021", tmp_path / "forum"))
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    names = "security-architecture", "arms-race-and-terrorism"
    api.swap(*names, folder)
    between = {path.name: path.read_bytes() for path in folder.iterdir()}
    api.swap(*names, folder)

    assert [name for name in sorted(before) if before[name] != between[name]] == [
        "day1.yaml",
        "day2.yaml",
    ]
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_two_ways_of_writing_one_hour_change_places_as_they_are(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "a: {title: A, day: 1, time: 10 AM - 11 AM}",
        "b: {title: B, day: 2, time: 2:15 PM - 3:15 PM}",
    )
    before = path.read_bytes()
    api.swap("a", "b", path)

    assert lines(path) == [
        "a: {title: A, day: 2, time: 2:15 PM - 3:15 PM}",
        "b: {title: B, day: 1, time: 10 AM - 11 AM}",
    ]
    api.swap("a", "b", path)
    assert path.read_bytes() == before


def test_two_ways_of_writing_times_stay_where_they_are(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "a: {title: A, day: 1, time: 10-11 AM}",
        "b: {title: B, day: 2, time: 15:00-16:00}",
    )
    api.swap("a", "b", path)

    assert lines(path) == [
        "a: {title: A, day: 2, time: 3-4 PM}",
        "b: {title: B, day: 1, time: 10:00-11:00}",
    ]


@pytest.mark.parametrize(
    ("other", "message", "hint"),
    [
        ("b", "'B' has no slot to swap", "give it one: confsched move b --to 'day 1 14:00'"),
        ("A", "'a' and 'A' are one session", "name two of them"),
        ("c", "'C' is cancelled", "if it is to take place after all, take its 'status' out first"),
    ],
)
def test_what_cannot_be_swapped_is_said(
    tmp_path: Path, other: str, message: str, hint: str
) -> None:
    path = written(
        tmp_path,
        "a: {title: A, day: 1, time: 9:00-9:30}",
        "b: {title: B, duration: 45}",
        "c: {title: C, day: 1, time: 9:00-9:30, status: cancelled}",
    )
    before = path.read_bytes()

    with pytest.raises(ConfschedError) as error:
        api.swap("a", other, path)
    assert (error.value.message, error.value.hint) == (message, hint)
    assert path.read_bytes() == before


DAY = (
    "a: {title: A, day: 1, time: 9:00-10:00, room: hall}",
    "coffee: {title: Coffee break, day: 1, time: 10:00-10:15}",
    "b: {title: B, day: 1, start: 2021-05-19T10:15-04:00, end: 2021-05-19T11:00-04:00, room: hall}",
    "c: {title: C, date: 2021-05-19, time: 4:00 PM - 5:00 PM Europe/London, room: attic}",
    "d: {title: D, day: 1, time: 11:00-12:00, room: hall, status: cancelled}",
    "e: {title: E, day: 2, time: 11:00-12:00, room: hall}",
    "f: {title: F, day: 1, duration: 45}",
)


def test_all_that_begins_later_on_that_day_moves_and_nothing_else(tmp_path: Path) -> None:
    path = written(tmp_path, *DAY)
    done = api.shift(path, after="day 1 9:30", by="50m")

    assert lines(path) == [
        DAY[0],
        "coffee: {title: Coffee break, day: 1, time: 10:50-11:05}",
        (
            "b: {title: B, day: 1, start: 2021-05-19T11:05-04:00, end: 2021-05-19T11:50-04:00, "
            "room: hall}"
        ),
        "c: {title: C, date: 2021-05-19, time: 4:50 PM - 5:50 PM Europe/London, room: attic}",
        *DAY[4:],
    ]
    assert [one.after.id for one in done.moved] == ["coffee", "b", "c"]
    assert done.remarks == ("'A' stays: it began at 09:00 EDT and runs until 10:00 EDT",)
    assert [f"{one.code} {one.message}" for one in done.appeared] == [
        "T202 'C' runs 16:50–17:50 BST, outside the hours of day 1 (14:00–17:00 BST)"
    ]


@pytest.mark.parametrize("day", ["1", "Wednesday", "2021-05-19"])
def test_only_one_room_runs_late(tmp_path: Path, day: str) -> None:
    path = written(tmp_path, *DAY)
    api.shift(path, after="10:00", by="-5m", day=day, room="Hall")

    assert [index for index, line in enumerate(lines(path)) if line != DAY[index]] == [2]


def test_what_begins_at_that_very_time_moves(tmp_path: Path) -> None:
    path = written(tmp_path, *DAY)
    done = api.shift(path, after="day 1 10:00", by="15m")

    assert [one.before.id for one in done.moved] == ["coffee", "b", "c"]
    assert done.remarks == ()


def test_one_that_cannot_move_keeps_all_the_others(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "a: {title: A, day: 1, time: 9:00-10:00}",
        "b: {title: B, day: 1, time: &t 10:00-11:00}",
        "c: {title: C, day: 2, time: *t}",
    )
    before = path.read_bytes()

    with pytest.raises(ConfschedError) as error:
        api.shift(path, after="day 1 8:00", by="15m")
    assert error.value.message == "'&t' stands here, which is repeated elsewhere"
    assert path.read_bytes() == before


def test_a_file_of_another_system_stays_as_it_is(tmp_path: Path) -> None:
    foreign = tmp_path / "schedule.xml"
    foreign.write_text(FOREIGN)

    with pytest.raises(ConfschedError) as error:
        api.shift(foreign, after="day 1 9:00", by="15m")
    assert error.value.message.startswith(f"{str(foreign)!r} is a file of another system: ")
    assert foreign.read_text() == FOREIGN


FOREIGN = """\
<?xml version="1.0" encoding="utf-8"?>
<schedule>
  <conference><title>C</title><acronym>c</acronym><start>2021-05-19</start>
    <time_zone_name>America/New_York</time_zone_name></conference>
  <day date="2021-05-19" index="1"><room name="Hall">
    <event id="1"><date>2021-05-19T10:00:00-04:00</date><start>10:00</start>
      <duration>00:45</duration><title>Theirs</title></event>
  </room></day>
</schedule>
"""


@pytest.mark.parametrize(
    ("which", "message", "hint"),
    [
        ({"after": "14:00"}, "'14:00' can be on several days", "write it like 'day 1 14:00'"),
        (
            {"after": "14:00", "day": "1"},
            "no session begins at 14:00 EDT or later on day 1",
            "see confsched agenda",
        ),
        (
            {"after": "day 1 9:30", "room": "attic", "by": "-0m"},
            "'0m' is not longer than nothing",
            "write it like 1h15",
        ),
        (
            {"after": "day 1 11:30", "room": "attic"},
            "no session in 'attic' begins at 11:30 EDT or later on day 1",
            "see confsched agenda",
        ),
        (
            {"after": "day 2 11:00", "by": "14h"},
            "'E' would begin at 01:00 EDT, on no day of the conference",
            "move it less far",
        ),
        (
            {"after": "day 1 9:30", "day": "2"},
            "'day 1 9:30' is on day 1",
            "name one day only",
        ),
    ],
)
def test_what_cannot_be_shifted_is_said(
    tmp_path: Path, which: dict[str, str], message: str, hint: str
) -> None:
    path = written(tmp_path, *DAY)
    before = path.read_bytes()

    with pytest.raises(ConfschedError) as error:
        api.shift(path, **{"by": "15m", **which})  # type: ignore[arg-type]  # texts alone
    assert (error.value.message, error.value.hint) == (message, hint)
    assert path.read_bytes() == before
