"""Whatever stands where a value was expected: nothing is raised, and no session is lost."""

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from test_conference_feeds import GOOGLE
from test_devoxx import TALK, slot
from test_hoverboard import BOATS, site
from test_hoverboard import slot as slot_of_site
from test_indico import BOATS as CONTRIBUTION
from test_indico import JO as AUTHOR
from test_indico import item
from test_miniconf import CALENDAR
from test_opass import PROGRAMME as OPASS
from test_open_event import FOLDER
from test_pretalx_api import BREAK, SLOT
from test_pyconfr import PROGRAMME as PYCONFR
from test_schedule_json import PRETALX
from test_sessionize import ALL, GRID, JO
from test_sigchi import PROGRAMME
from test_virtual_site import ORALS, POSTERS
from translating import Files, translation

from confsched.formats import conferences, recognise
from confsched.model.assemble import assemble
from confsched.reading import read
from confsched.schedule.resolve import resolve

JUNK: tuple[object, ...] = (None, 10**30, [None], {"a": [1]}, "2024-13-45T99:99:99Z", "<b>")
_CONTRIBUTION = item("Boats", "09:00", "09:30", **CONTRIBUTION, speakers=[AUTHOR])
_PLENARY = item("Plenary", "09:00", "10:30", conveners=[AUTHOR], contributions=[_CONTRIBUTION])
_EVENT = item("Harbour Days", "09:00", "18:00", timezone="Europe/Zurich", sessions=[_PLENARY])
# with how many sessions have to be left; 0 where much hangs on each other
SAMPLES: dict[str, tuple[Files, int]] = {
    "all": ({"all.json": ALL}, 2),
    "grid": ({"grid.json": GRID, "speakers.json": [JO]}, 2),
    "open event": (FOLDER, 1),
    "sigchi": ({"programme.json": PROGRAMME}, 2),
    "google": ({"data.json": GOOGLE}, 1),
    "devoxx": ({"tuesday.json": {"slots": [slot(0, talk=TALK), slot(1)]}}, 0),
    "hoverboard": (site(slot_of_site("9:00", "10:00", {"items": [1]}), **{"1": BOATS}), 0),
    "indico": ({"1.json": {"_type": "HTTPAPIResult", "results": [_EVENT]}}, 0),
    "mini-conf": ({"main_calendar.json": json.loads(CALENDAR)}, 0),
    "opass": ({"spring.json": OPASS}, 0),
    "pretalx": ({"slots.json": [SLOT, BREAK]}, 0),
    "pyconfr": ({"data.json": PYCONFR}, 0),
    "schedule.json": ({"schedule.json": PRETALX}, 0),
    "virtual site": ({"events.json": [POSTERS[0], ORALS[0]]}, 0),
}
# what holds the sessions, without which there can be none
HOLDING = frozenset(("sessions", "events", "rooms", "timeSlots", "session"))


def _routes(value: Any, route: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401
    yield route
    if isinstance(value, (dict, list)):
        for step in value if isinstance(value, dict) else range(len(value)):
            yield from _routes(value[step], (*route, step))


def _with(value: Any, route: tuple[Any, ...], other: object) -> Any:  # noqa: ANN401 -- any JSON
    result = copy.deepcopy(value)
    here = result
    for step in route[:-1]:
        here = here[step]
    here[route[-1]] = other
    return result


def _sessions(files: Files) -> int | None:
    """How many there are; None where a file is not recognised any more."""
    found = []
    for name, content in files.items():
        document = read(name, json.dumps(content).encode())
        kind = recognise(document)
        if kind is None:
            return None
        found.append((document, kind))
    schedules = [resolve(assemble([document])) for document in conferences(found)]
    for schedule in schedules:
        for notice in schedule.notices:
            assert notice.span.end <= len(notice.span.source.text)
    return sum(len(schedule.sessions) for schedule in schedules)


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_wrong_value_costs_no_session(sample: str) -> None:
    files, count = SAMPLES[sample]
    for name, content in files.items():
        for route in _routes(content):
            inside = {step for step in route[:-1] if isinstance(step, str)}
            for junk in JUNK if route else ():
                found = _sessions({**files, name: _with(content, route, junk)})

                if inside & HOLDING and route[-1] not in HOLDING and not isinstance(route[-1], int):
                    assert found is None or found >= count, (name, route, junk)


def test_a_session_on_the_last_day_of_the_calendar_is_read() -> None:
    event = {"id": 1, "title": "Last", "date": "9999-12-31T23:59:00-12:00", "duration": "99:00"}
    begin, end = "9999-12-31T09:00:00-12:00", "9999-12-31T10:00:00-12:00"
    day = {"date": "9999-12-30", "day_start": begin, "day_end": end, "rooms": {"Hall": [event]}}
    content = {"schedule": {"conference": {"title": "End", "days": [day]}}}
    found: Any = translation({"schedule.json": content}).roots[0]

    assert found["sessions"]["1"]["start"] == "9999-12-31T23:59:00-12:00"


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-11:00"])
@pytest.mark.parametrize("zone", ["", "Asia/Kolkata"])
def test_the_ends_of_the_calendar_on_another_clock_are_no_end_of_reading(
    moment: str, zone: str
) -> None:
    event = {"id": 1, "title": "Edge", "date": moment, "start": "10:00", "duration": "01:00"}
    later = {"id": 2, "title": "Tea", "date": "2030-02-23T10:00:00+01:00", "duration": "01:00"}
    day = {"date": moment[:10], "day_start": moment, "day_end": "2030-02-23T10:00:00"}
    conference = {"title": "Bare", "time_zone_name": zone}
    days = [{**day, "rooms": {"Hall": [event, later]}}]
    found: Any = translation({"s.json": {"schedule": {"conference": {**conference, "days": days}}}})

    assert found.roots[0]["sessions"]["1"]["start"] == moment
