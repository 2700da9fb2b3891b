"""The benchmarks: what they make up, run and write. Nothing here depends on how long it takes."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks import alike, generate, inside, schedules, words
from benchmarks.__main__ import main
from benchmarks.comparison import Group, Result, Row, compare
from benchmarks.generate import Layout
from benchmarks.measure import FailedError, Figure, Program, run
from benchmarks.page import amount, page, table
from benchmarks.rows import BUSY, TALK, groups
from confsched import api

OURS = Program(("ours",))
THEIRS = Program(("theirs",))
PASS = Program((sys.executable, "-c", "pass"))
FAST = Row(name="fast", what="this", against="that", ours=OURS, theirs=THEIRS, target=0.5)
LARGE = Row(
    name="large", what="its peak", against="the same", ours=OURS, theirs=THEIRS, figure=Figure.PEAK
)
RESULTS = (
    Result(FAST, 0.0125, 2.5),
    Result(LARGE, 3e9, 1.5e9),
    Result(Row(name="slow", what="a", against="b", ours=OURS, theirs=THEIRS, target=2), 3.0, 1.0),
)
TABLE = """\
| row   | what     | against  | target | ratio |        | ours     | theirs   |
| ----- | -------- | -------- | ------ | ----- | ------ | -------- | -------- |
| fast  | this     | that     | ≤ 0.5  | 0.01  | met    | 12.5 ms  | 2.5 s    |
| large | its peak | the same |        | 2.00  |        | 3,000 MB | 1,500 MB |
| slow  | a        | b        | ≤ 2    | 3.00  | missed | 3 s      | 1 s      |
"""


@pytest.mark.parametrize("sessions", [100, 1000])
def test_a_conference_has_as_many_sessions_as_asked_for_and_no_mistakes(
    tmp_path: Path, sessions: int
) -> None:
    generate.write(tmp_path, sessions)

    report = api.validate(tmp_path)

    assert report.findings == ()
    assert len(report.schedules[0].scheduled) == sessions


def test_a_conference_of_100_has_two_days_six_rooms_and_fifty_speakers(tmp_path: Path) -> None:
    generate.write(tmp_path, 100)

    schedule = api.load(tmp_path)

    assert (len(schedule.days), len(schedule.rooms), len(schedule.speakers)) == (2, 6, 50)
    assert {len(s.abstract or "") for s in schedule.sessions if not s.everywhere} == {400}
    assert {len(s.people) for s in schedule.sessions if not s.everywhere} == {1, 2, 3, 4}


def test_a_conference_is_split_over_files_as_organisers_do() -> None:
    names = [name for name, _ in generate.conference(100, Layout.BY_DAY)]

    assert names == ["conference.yaml", "rooms.yaml", "speakers.yaml", "day1.yaml", "day2.yaml"]


def test_a_conference_is_the_same_in_both_layouts(tmp_path: Path) -> None:
    generate.write(tmp_path / "one", 100)
    generate.write(tmp_path / "two", 100, Layout.BY_DAY)
    one, two = api.load(tmp_path / "one"), api.load(tmp_path / "two")

    assert api.export(one, "json") == api.export(two, "json")


@pytest.mark.parametrize("kind", ["xml", "json"])
def test_a_schedule_has_as_many_sessions_as_asked_for_and_no_mistakes(
    tmp_path: Path, kind: str
) -> None:
    path = tmp_path / f"100.{kind}"
    schedules.write(path, 100)
    report = api.validate(path)
    [schedule] = report.schedules

    assert [finding.code for finding in report.findings] == ["X505"]  # nobody has a role there
    assert (len(schedule.scheduled), len(schedule.days), len(schedule.speakers)) == (100, 2, 50)
    assert {len(s.abstract or "") for s in schedule.sessions if s.people} == {400}


def test_a_page_has_as_many_sessions_and_people_as_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "100.txt"
    schedules.write(path, 100)
    schedule = api.load(path)

    assert (len(schedule.scheduled), len(schedule.days), len(schedule.speakers)) == (100, 2, 50)


def test_a_schedule_says_the_same_in_xml_and_json(tmp_path: Path) -> None:
    for kind in ("xml", "json"):
        schedules.write(tmp_path / f"100.{kind}", 100)
    one, two = (api.load(tmp_path / f"100.{kind}") for kind in ("xml", "json"))

    assert api.export(one, "json") == api.export(two, "json")


def test_a_conference_in_detail_has_something_for_every_rule_and_no_mistakes(
    tmp_path: Path,
) -> None:
    generate.write(tmp_path, 100, Layout.IN_DETAIL)

    report = api.validate(tmp_path)
    (schedule,) = report.schedules

    assert report.findings == ()
    assert (len(schedule.sessions), len(schedule.speakers)) == (100, 100)
    assert {
        (one.available is not None, bool(one.unavailable), one.arrives is not None)
        for one in schedule.speakers
    } == {(True, False, False), (False, True, False), (False, True, True)}
    assert all(one.equipment and one.hours and one.distance for one in schedule.rooms)
    assert all(one.needs and one.expected for one in schedule.sessions if one.rooms)


def test_a_conference_in_forty_rooms_is_as_large_and_has_no_mistakes(tmp_path: Path) -> None:
    generate.write(tmp_path, 1000, Layout.IN_40_ROOMS)

    report = api.validate(tmp_path)
    (schedule,) = report.schedules

    assert report.findings == ()
    assert (len(schedule.scheduled), len(schedule.rooms), len(schedule.days)) == (1000, 40, 4)


def test_a_folder_is_called_by_its_size_and_its_layout() -> None:
    names = ("100", "100-by-day", "100-in-detail", "100-in-40-rooms")

    assert [generate.named(name) for name in names] == [(100, layout) for layout in Layout]


def test_the_talk_for_which_slots_are_looked_for_is_there(tmp_path: Path) -> None:
    generate.write(tmp_path, 1000)
    found = api.suggest(api.load(tmp_path), TALK)

    assert (len(found.session.people), len(found.found)) == (4, 2)


def test_at_the_moment_that_is_asked_about_all_rooms_are_busy(tmp_path: Path) -> None:
    generate.write(tmp_path, 1000)

    assert len(api.now(api.load(tmp_path), BUSY).running) == 31


@pytest.mark.parametrize(
    ("task", "count"), [(inside.people_alike, 2000), (inside.rooms_alike, 2000)]
)
def test_what_was_written_down_twice_is_found(
    task: Callable[[str], inside.Work], count: int
) -> None:
    found = task(str(count))()

    assert isinstance(found, list)
    assert len(found) >= count // alike.EVERY * 0.9


def test_the_same_size_gives_the_same_conference() -> None:
    assert list(generate.conference(100)) == list(generate.conference(100))


def test_no_two_people_of_the_largest_conference_share_a_name() -> None:
    names = {words.person(number) for number in range(50_000)}

    assert len(names) == 50_000


def test_one_booking_in_a_thousand_runs_over() -> None:
    pairs = inside.overlaps_in_one_room("2001")()

    assert isinstance(pairs, list)
    assert len(pairs) == 2


def test_all_overlaps_in_many_rooms_are_found() -> None:
    bookings = list(inside.in_rooms(2000))

    found = inside.overlaps_by_room("2000")()

    assert found == inside.dealing_and_overlaps("2000")()
    assert isinstance(found, list)
    assert set(found) == {
        (one, other)
        for one in bookings
        for other in bookings
        if one.room == other.room and one.start < other.start < one.end
    }


def test_sides_of_a_comparison_work_on_the_same_bookings() -> None:
    bookings = inside.in_rooms(1000)

    assert inside.starts_by_room("1000")() == sorted(one.start for one in bookings)


def test_a_task_is_run_in_its_own_process_and_prints_its_seconds() -> None:
    arguments = (sys.executable, "-m", "benchmarks.inside", "starts_by_room", "10")

    assert run(Program(arguments, prints_seconds=True)).seconds > 0


def test_a_program_that_fails_is_not_measured() -> None:
    with pytest.raises(FailedError, match="exit code 3"):
        run(Program((sys.executable, "-c", "raise SystemExit(3)")))


def test_a_tiny_row_runs_from_end_to_end() -> None:
    row = Row(name="tiny", what="nothing", against="nothing", ours=PASS, theirs=PASS, target=1e9)

    (result,) = compare(Group(1, (row,)))

    assert (result.row, result.met, result.ratio) == (row, True, 1.0)


def test_names_of_rows_are_unique() -> None:
    names = [row.name for group in groups(Path("conferences")) for row in group.rows]

    assert sorted(set(names)) == sorted(names)


def test_an_unknown_row_ends_the_run_with_the_known_ones() -> None:
    with pytest.raises(SystemExit, match="no such row: nothing; there is version, "):
        main(["--only", "nothing"])


def test_conferences_are_not_kept_inside_the_project(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--only", "version", "--keep", str(Path(__file__).parent)])

    assert "name a folder outside the project" in capsys.readouterr().err


def test_a_profile_says_where_the_time_of_a_row_goes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["--profile", "overlaps-10000", "--keep", str(tmp_path)])

    assert "confsched/schedule/timeline.py:overlapping\n" in capsys.readouterr().out


def test_the_table_shows_targets_ratios_and_medians() -> None:
    assert table(RESULTS) == TABLE


def test_the_page_says_where_a_missed_row_spends_its_time() -> None:
    written = page(
        RESULTS, {"Python": "CPython 3.11"}, {"slow": ["60% a.py:f", "9% b.py:g"]}, "2021-05-19"
    )

    head, _, rest = written.partition(TABLE)
    assert head.startswith("# Benchmarks\n\n")
    assert rest.startswith("""
Where it goes in the rows that missed their target, from a profile: the time that a function
takes itself, or the memory still held at the end by the line that asked for it.

- **slow**: 60% a.py:f; 9% b.py:g

Taken on 2021-05-19:

- Python: CPython 3.11

## How it is measured
""")


def test_nothing_is_said_of_missed_rows_where_there_are_none() -> None:
    _, _, rest = page(RESULTS[:2], {}, {}, "2021-05-19").partition("1,500 MB |\n")

    assert rest.startswith("\nTaken on 2021-05-19:\n")


@pytest.mark.parametrize(
    ("value", "figure", "text"),
    [
        (0.00123456, Figure.SECONDS, "1.23 ms"),
        (12.3456, Figure.SECONDS, "12.3 s"),
        (61_400_000, Figure.PEAK, "61 MB"),
    ],
)
def test_amounts_are_written_with_their_unit(value: float, figure: Figure, text: str) -> None:
    assert amount(value, figure) == text


def test_a_row_whose_other_side_is_not_installed_is_left_out_with_a_word(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    main(["--only", "schedule-xml-ics-10000"])

    assert capsys.readouterr().err == (
        "leaving out schedule-xml-ics-10000: there is no command schedule_convert on the path\n"
    )
