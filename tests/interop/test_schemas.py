"""Files by c3voc's own schemas, as its own way of checking and others see them."""

import json
import operator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from interop_tools import complain, program, python_of, schema, script
from programmes import busy_schedules, example, two_rooms
from support import PROJECT
from test_any_calendar import schedules

from confsched import api
from confsched.exporters.options import Options
from confsched.exporters.schedule_json import ScheduleJson
from confsched.exporters.schedule_xml import ScheduleXml
from confsched.schedule.schedule import Schedule

pytestmark = pytest.mark.interop

CORPUS = PROJECT.parent / "shared" / "corpus"
THEIRS = sorted((CORPUS / "schedule-xml").glob("*.xml"))
OURS = ("mesf2021", "minimal", "harbour-draft", "two-rooms")


@cache
def ours(name: str) -> Schedule:
    return two_rooms() if name == "two-rooms" else example(name)


def check_xml(folder: Path, *made: bytes) -> None:
    """Let xmllint check some files by the XSD."""
    paths = written(folder, "xml", made)
    xsd = schema("c3voc-schedule.xsd")
    complain(program("xmllint", "libxml2-utils"), "--noout", "--schema", xsd, *paths)


def check_json(folder: Path, *made: bytes) -> None:
    """Let check-jsonschema check some files by the JSON Schema, formats of texts and all."""
    checker = [python_of("c3voc"), "-m", "check_jsonschema", "--schemafile"]
    complain(*checker, schema("c3voc-schedule.schema.json"), *written(folder, "json", made))


def written(folder: Path, suffix: str, made: tuple[bytes, ...]) -> list[str]:
    paths = [folder / f"{number}.{suffix}" for number in range(len(made))]
    for path, data in zip(paths, made, strict=True):
        path.write_bytes(data)
    return list(map(str, paths))


@pytest.mark.parametrize("name", OURS)
def test_our_conferences_are_valid(tmp_path: Path, name: str) -> None:
    check_xml(tmp_path, ScheduleXml().export(ours(name), Options()))
    check_json(tmp_path, ScheduleJson().export(ours(name), Options()))


@pytest.mark.corpus
@pytest.mark.parametrize("path", THEIRS, ids=lambda path: path.stem)
def test_theirs_are_valid_when_we_write_them_again(tmp_path: Path, path: Path) -> None:
    schedule = api.load(path, reading=api.Reading(timezone="Europe/Brussels"))
    check_xml(tmp_path, ScheduleXml().export(schedule, Options()))
    check_json(tmp_path, ScheduleJson().export(schedule, Options()))


@settings(
    deadline=None,
    max_examples=4,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(schedules() | busy_schedules(), min_size=10, max_size=20))
def test_any_programme_is_valid(tmp_path: Path, several: list[Schedule]) -> None:
    check_xml(tmp_path, *(ScheduleXml().export(one, Options()) for one in several))
    check_json(tmp_path, *(ScheduleJson().export(one, Options()) for one in several))


def seen_by_c3voc(folder: Path, schedule: Schedule) -> Any:  # noqa: ANN401 -- as json.loads
    """What c3voc's tools make of our schedule.json."""
    (folder / "schedule.json").write_bytes(ScheduleJson().export(schedule, Options()))
    script("c3voc", "c3voc_load.py", folder / "schedule.json", folder / "told.json")
    return json.loads((folder / "told.json").read_bytes())


def test_c3vocs_tools_see_every_event_on_its_day(tmp_path: Path) -> None:
    schedule = ours("two-rooms")
    told = seen_by_c3voc(tmp_path, schedule)
    by_title = operator.itemgetter(0)

    assert told["rooms"] == [room.name for room in schedule.rooms]
    assert told["zone"] == "Europe/Berlin"
    assert sorted(told["events"], key=by_title) == sorted(
        (
            [
                one.title,
                one.start.astimezone(schedule.zone).isoformat(),
                "All rooms" if one.everywhere else one.rooms[0].name if one.rooms else "",
                [part.speaker.name for part in one.people],
                one.day.number if one.day else 4,
            ]
            for one in schedule.scheduled
        ),
        key=by_title,
    )


@pytest.mark.parametrize("name", ["mesf2021", "harbour-draft"])
def test_the_xml_that_c3vocs_tools_make_of_our_json_is_valid(tmp_path: Path, name: str) -> None:
    told = seen_by_c3voc(tmp_path, ours(name))

    check_xml(tmp_path, str(told["xml"]).encode())
