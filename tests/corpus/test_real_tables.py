"""Real tables: lists of talks in CSV, and workbooks of a library of conferences to be scheduled."""

import csv
import io

import pytest

from confsched import api
from confsched.exporters.csv_file import Csv
from confsched.exporters.options import Options
from confsched.formats import conferences, recognise
from confsched.model.assemble import assemble
from confsched.reading import Mapping, Sequence, read
from confsched.schedule.resolve import resolve
from confsched.schedule.schedule import Schedule
from tools.corpus_rows import CORPUS, differences

WORKBOOKS = {  # submissions, presenters, blocks of time and rooms, as the README has them
    "GECCO19": (202, 203, 13, 10),
    "GECCO20Poster": (131, 0, 2, 1),
    "GECCO21": (138, 190, 6, 8),
    "GECCO22Workshop": (138, 231, 8, 10),
    "ISF22": (311, 313, 11, 10),
    "N2OR": (35, 35, 4, 4),
    "OR60": (329, 329, 8, 23),
    "OR60F": (279, 279, 8, 23),
}
PENALTIES = ("tracks_sessions|penalty", "tracks_rooms|penalty", "sessions_rooms|penalty")
EASTERN = api.Reading(timezone="America/New_York")

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not CORPUS.exists(), reason="needs ../shared/corpus beside the project"),
]


def errors(schedule: Schedule) -> list[str]:
    return [f.code for f in api.validate(schedule).findings if f.severity == api.Severity.ERROR]


def test_the_sessions_of_dlf_are_what_the_readme_counts() -> None:
    name = "csv/dlf-forum-2020-sessions.csv"
    schedule = api.load(CORPUS / name, reading=EASTERN)

    assert differences(name, schedule) == {}
    assert errors(schedule) == ["C107"]  # one session stands in it twice


def test_the_talks_of_code4lib_have_their_times_and_people() -> None:
    schedule = api.load(CORPUS / "csv/code4lib-2026-example-talks.csv", reading=EASTERN)
    first = schedule.scheduled[0]

    assert (len(schedule.scheduled), len(schedule.speakers), len(schedule.days)) == (36, 59, 3)
    assert f"{first.start.astimezone(first.zone):%Y-%m-%d %H:%M}" == "2024-05-13 14:05"
    assert errors(schedule) == []


def test_a_length_that_is_none_is_found_at_its_cell_and_the_workshop_is_kept() -> None:
    schedule = api.load(CORPUS / "csv/code4lib-2026-example-workshops.csv", reading=EASTERN)
    found = [f for f in api.validate(schedule).findings if f.code == "F005"]

    assert (len(schedule.unscheduled), len(schedule.speakers), len(found)) == (9, 10, 9)
    assert found[0].span.text.startswith('"1/2 Day')


@pytest.mark.parametrize("name", WORKBOOKS)
def test_a_workbook_of_cosplib_is_a_conference_without_times(name: str) -> None:
    path = CORPUS / "xlsx-cosplib" / f"{name}.xlsx"
    schedule = api.load(path)
    extra = schedule.origin.mapping["extra"]
    assert isinstance(extra, Mapping)
    blocks = extra["sessions"]
    assert isinstance(blocks, Sequence)

    assert (
        len(schedule.unscheduled),
        len(schedule.speakers),
        len(blocks),
        len(schedule.rooms),
    ) == WORKBOOKS[name]
    assert schedule.scheduled == ()
    assert set(PENALTIES) <= extra.keys()
    assert sum(len(day.hours) for day in schedule.days) == len(blocks)
    assert errors(schedule) == []


@pytest.mark.parametrize(
    ("name", "problem"),
    [("ExactModel-GECCO19Solution", "GECCO19"), ("ExtendedModel-OR60FSolution", "OR60F")],
)
def test_a_solution_puts_every_submission_into_a_room(name: str, problem: str) -> None:
    folder = CORPUS / "xlsx-cosplib"
    schedule = api.load(folder / "solutions" / f"{name}.xlsx")
    before = api.load(folder / f"{problem}.xlsx")

    assert {one.id for one in schedule.sessions} == {one.id for one in before.sessions}
    assert all(one.rooms for one in schedule.sessions)


@pytest.mark.parametrize(
    ("name", "sessions", "people"),
    [
        ("miniconf/iclr-2020/papers.csv", 687, 2544),
        ("miniconf/ismir-2020/papers.csv", 115, 341),
        ("miniconf/ismir-2020/lbds.csv", 27, 58),
        ("miniconf/ismir-2020/music.csv", 17, 21),
        ("yaml/pyconuk-2016-talks.yml", 69, 69),
    ],
)
def test_lists_without_times_are_lists_of_sessions_all_the_same(
    name: str, sessions: int, people: int
) -> None:
    document = read(name, (CORPUS / name).read_bytes())
    kind = recognise(document)
    assert kind is not None
    [found] = conferences([(document, kind)], "UTC")
    schedule = resolve(assemble([found]))

    assert (len(schedule.unscheduled), len(schedule.speakers)) == (sessions, people)


def rows(data: bytes) -> list[dict[str, str]]:
    found = csv.DictReader(io.StringIO(data.decode(), newline=""))
    return sorted(found, key=lambda row: row["id"])


@pytest.mark.parametrize("name", ["fosdem-2025.xml", "35c3-everything.xml"])
def test_a_large_programme_comes_back_from_our_own_table(name: str) -> None:
    data = Csv().export(api.load(CORPUS / "schedule-xml" / name), Options())
    document = read("made.csv", data)
    kind = recognise(document)
    assert kind is not None
    [found] = conferences([(document, kind)])
    again = rows(Csv().export(resolve(assemble([found])), Options()))
    before = rows(data)
    differ = {
        (one["id"], key)
        for one, two in zip(before, again, strict=True)
        for key in one
        if one[key] != two[key]
    }

    # people who are written in two ways are one, two names in one are two people, and an account
    # behind a name is none of it
    assert len(again) == len(before)
    assert {key for _, key in differ} <= {"speakers"}
    assert len(differ) <= 5
