"""Schedules of c3voc, frab, pretalx, Pentabarf and two conferences of their own shape, counted."""

from pathlib import Path
from typing import Any

import pytest

from confsched import api
from confsched.schedule.schedule import Schedule
from tools.corpus_rows import CORPUS, differences, our_row

FILES = sorted(
    path
    for folder in ("schedule-xml", "schedule-json", "other-xml")
    for path in (CORPUS / folder).glob("*.*")
)
READING = api.Reading(timezone="Europe/Brussels")
# column by column: what the README counts, and what we do
DIFFERENT: dict[str, dict[str, tuple[str, str]]] = {
    # In both files of 35c3 one person id stands for several people: for 108 of them it is 0, which
    # the README takes for one in the XML, and others come from several systems that each counted
    # from 1. Whoever has such an id is told by name. One person has one of these ids in one place
    # and none in the other: as one person they clash once more.
    "schedule-xml/35c3-everything.xml": {
        "speakers": ("325", "496"),
        "SC": ("1335/10", "23/9"),
        "SN": ("16", "23"),
    },
    "schedule-json/35c3-everything.json": {"speakers": ("495", "496"), "SC": ("22/8", "23/9")},
    # `-` and `--` are nobody
    "schedule-xml/fosdem-2025.xml": {"speakers": ("992", "990")},
    # the same 0
    "schedule-xml/camp2019-everything.xml": {
        "speakers": ("171", "282"),
        "SC": ("2637/1", "30/6"),
    },
    # the meals are sessions, which stand apart from the rest, without rooms and ends
    "schedule-json/pyconfr-2025.json": {
        "events": ("93", "98"),
        "noR": ("0", "5"),
        "same title": ("9", "11"),
    },
    # the README takes `ALL` for a room
    "other-xml/europython-2014-schedule.xml": {"rooms": ("8", "7")},
}
# without a row in the README
COUNTED = {
    "schedule-json/voc-example-hub-schedule2.json": ("2", "2", "4", "2", "0/0", "0/0"),
    # three of the people have no name; two clashes of people, which the second file has mended
    "other-xml/europython-2014-accepted.xml": ("100", "5", "94", "4", "0/0", "2/2"),
}
# all findings that are errors: what they are about is written down in the comments above
ERRORS = {
    # one talk of a village on four days, another on two, under one id and one guid each
    "schedule-xml/camp2019-everything.xml": ["F007"] * 2,
    "schedule-json/camp2019-everything.json": ["F007"] * 2,
    "schedule-json/pyconfr-2025.json": ["F004"] * 5,
    "other-xml/europython-2014-accepted.xml": ["F004"] * 3,
}

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not FILES, reason="needs ../shared/corpus beside the project"),
]


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_what_is_read_is_what_the_readme_counts(path: Path) -> None:
    name, schedule = name_of(path), api.load(path, reading=READING)

    if name in COUNTED:
        assert tuple(our_row(schedule).values())[:6] == COUNTED[name]
    else:
        assert differences(name, schedule) == DIFFERENT.get(name, {})


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_only_what_is_wrong_with_a_file_is_called_wrong(path: Path) -> None:
    report = api.validate(path, reading=READING)
    codes = [one.code for one in report.findings if one.code[0] == "F"]

    assert codes == ERRORS.get(name_of(path), [])

    for one in report.findings:
        assert 0 <= one.span.start <= one.span.end <= len(one.span.source.text)


def told(schedule: Schedule) -> Any:  # noqa: ANN401 -- to be compared
    """All that is said of a conference, its sessions and people."""
    sessions = {one.id: one.origin.mapping for one in schedule.sessions}
    people = {one.id: one.origin and one.origin.mapping for one in schedule.speakers}
    return schedule.origin.mapping, sessions, people


@pytest.mark.parametrize("name", ["35c3-everything", "camp2019-everything"])
def test_the_xml_and_the_json_of_one_conference_say_the_same(name: str) -> None:
    files = (f"schedule-{kind}/{name}.{kind}" for kind in ("xml", "json"))
    one, other = (told(api.load(CORPUS / file, reading=READING)) for file in files)

    assert one == other
