"""The feeds of single conferences, against what the README counts in them."""

import pytest

from confsched import api
from tools.corpus_rows import CORPUS, differences

FOLDER = CORPUS / "other-json"

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not FOLDER.exists(), reason="needs ../shared/corpus beside the project"),
]
# where we differ from the README, with its figure and ours
EXPECTED: dict[str, dict[str, tuple[str, str]]] = {
    "googleio-2018-conference_data.json": {},
    # the 355th is a number that no speaker has, and told as that
    "oscon-2014-osconfeed.json": {"speakers": ("355", "354")},
    "scale-13x-sign.json": {},
    "scale-15x-sign.json": {},
    "scale-16x-sign.json": {},
    "scale-19x-sign.json": {},
    "scale-20x-sign.json": {},
}
READING = api.Reading(timezone="America/Los_Angeles")


@pytest.mark.parametrize("name", EXPECTED)
def test_what_is_read_is_what_the_readme_counts(name: str) -> None:
    schedule = api.load(FOLDER / name, reading=READING)

    assert differences(f"other-json/{name}", schedule, schedule.zone) == EXPECTED[name]


def test_sessions_and_speakers_of_the_code_camp_are_one_conference() -> None:
    schedule = api.load(*sorted(FOLDER.glob("vtcodecamp-2017-*.json")))

    assert (len(schedule.sessions), len(schedule.speakers), len(schedule.rooms)) == (39, 34, 6)
    # nothing says on which day it is
    assert (schedule.days, schedule.scheduled) == ((), ())


def test_a_clock_that_changes_on_the_last_day_is_that_of_the_pacific_coast() -> None:
    zones = [
        api.load(FOLDER / f"scale-{year}-sign.json").zone_key for year in ("15x", "16x", "20x")
    ]

    assert zones == ["UTC-8", "America/Los_Angeles", "America/Los_Angeles"]
