"""What we export as JSON is a conference again, and says the same."""

import json
from pathlib import Path

import pytest
from support import PROJECT

from confsched import api

FOLDERS = sorted(path.parent for path in (PROJECT / "data").rglob("conference.yaml"))
SOURCES = [*FOLDERS, PROJECT / "tests" / "goldens" / "two-rooms.yaml"]

HOURS = """\
conference:
  id: Sample.Conference_1
  title: Sample
  timezone: Europe/Berlin
  days:
    - {date: 2024-05-02, hours: 09:00-24:00}
    - {date: 2024-05-03, hours: [09:00-12:00, 13:00-01:00]}
    - {date: 2024-05-04, hours: 00:00-24:00}
rooms:
  always: {hours: 00:00-24:00}
  never: {hours: closed}
  often: {hours: {1: 10:00-12:00, 2: closed}}
  unknown: {}
types:
  talks: {name: Talks, like: panel}
speakers:
  jo: {name: Jo Sample}
  mo: {name: Mo Example}
sessions:
  night: {title: Night, day: 2, time: "00:10-00:50", type: talks, rooms: [never, often]}
  later: {title: Later, day: 3, abstract: When we know., speakers: [{who: jo, role: juggler}, mo]}
  abroad: {title: Abroad, start: "2024-05-02 10:00", end: "11:00", timezone: Asia/Tokyo, chair: mo}
  all: {title: Lunch, day: 1, time: 12:00-13:00, room: all}
"""


def _exported(path: Path) -> bytes:
    return api.export(api.load(path), "json")


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_what_was_exported_says_the_same_when_it_is_exported_again(
    source: Path, tmp_path: Path
) -> None:
    for number, schedule in enumerate(api.load_all(source)):
        file = tmp_path / f"{number}.json"
        file.write_bytes(api.export(schedule, "json"))

        assert _exported(file) == file.read_bytes()


def test_hours_nights_types_roles_and_zones_come_back(tmp_path: Path) -> None:
    source, file = tmp_path / "sample.yaml", tmp_path / "sample.json"
    source.write_text(HOURS, encoding="utf-8")
    file.write_bytes(_exported(source))

    assert json.loads(_exported(file)) == json.loads(file.read_bytes())
    assert not [one for one in api.validate(file).findings if one.code.startswith("F")]


def test_a_finding_in_it_points_into_the_file(tmp_path: Path) -> None:
    source, file = tmp_path / "sample.yaml", tmp_path / "sample.json"
    source.write_text(HOURS, encoding="utf-8")
    file.write_bytes(_exported(source).replace(b'"2024-05-02T10:00:00+09:00"', b'"soon"'))

    [finding] = [one for one in api.validate(file).findings if one.code == "F005"]

    assert finding.span.text == '"soon"'


def test_one_that_lies_in_the_folder_of_its_conference_is_no_part_of_it(tmp_path: Path) -> None:
    source = tmp_path / "conference.yaml"
    source.write_text(HOURS, encoding="utf-8")
    exported = _exported(source)
    (tmp_path / "sample.json").write_bytes(exported)

    assert _exported(tmp_path) == exported
