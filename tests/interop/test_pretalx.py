"""pretalx imports our schedule.xml, and exports the same sessions, times, rooms and people."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

import pytest
from interop_tools import script
from programmes import example, two_rooms

from confsched import api
from confsched.exporters.options import Options
from confsched.exporters.schedule_xml import ScheduleXml
from confsched.schedule.entities import ScheduledSession, Session
from confsched.schedule.schedule import Schedule

pytestmark = pytest.mark.interop


class Fact(NamedTuple):
    """What pretalx has fields for."""

    title: str
    start: datetime
    end: datetime
    room: str
    track: str
    type: str
    people: tuple[str, ...]
    texts: str


@cache
def ours() -> dict[str, list[Schedule]]:
    """Conferences by name, each as it is at several times."""
    return {
        "forum": [example("mesf2021")],
        "harbour": [example("harbour-draft")],
        "rooms": [two_rooms(), later()],
    }


def later() -> Schedule:
    """The two rooms after a change: a session moved and renamed, another one cancelled."""
    schedule = two_rooms()
    return replace(schedule, sessions=tuple(map(changed, schedule.sessions)))


def changed(session: Session) -> Session:
    if session.id == "sunday":
        return replace(session, status="cancelled")
    if session.id != "short" or not isinstance(session, ScheduledSession):
        return session
    start = session.start + timedelta(hours=15)
    return replace(session, title="Long talk", start=start, end=start + timedelta(minutes=50))


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Any:  # noqa: ANN401 -- as json.loads
    """What pretalx exports after each import."""
    folder = tmp_path_factory.mktemp("pretalx")
    plan = {
        name: [str(written(folder, f"{name}-{turn}.xml", one)) for turn, one in enumerate(several)]
        for name, several in ours().items()
    }
    (folder / "plan.json").write_text(json.dumps(plan))
    (folder / "data").mkdir()
    target = folder / "told.json"
    data = str(folder / "data")
    script("pretalx", "pretalx_import.py", folder / "plan.json", target, PRETALX_DATA_DIR=data)
    return json.loads(target.read_bytes())


def written(folder: Path, name: str, schedule: Schedule) -> Path:
    (folder / name).write_bytes(ScheduleXml().export(schedule, Options()))
    return folder / name


def facts(xml: str | bytes) -> list[Fact]:
    """Every event of a schedule.xml, in an order that does not depend on where it stands."""
    return sorted(_facts(ET.fromstring(xml)))  # noqa: S314 -- ours and pretalx's


def _facts(root: ET.Element) -> Iterator[Fact]:
    for event in root.iter("event"):
        text = {child.tag: child.text or "" for child in event}
        start = datetime.fromisoformat(text["date"])
        # pretalx has one text for both, and the word None where there is no abstract
        words = (text.get(name, "") for name in ("subtitle", "abstract", "description"))
        yield Fact(
            title=text["title"],
            start=start,
            end=start + length(text["duration"]),
            room=text["room"],
            track=text["track"],
            type=text["type"],
            people=tuple(sorted(person.text or "" for person in event.iter("person"))),
            texts=" ".join(sorted(" ".join(words).replace("None", "").split())),
        )


def length(duration: str) -> timedelta:
    """pretalx puts days before the hours."""
    days, hours, minutes = map(int, f"0:{duration}".split(":")[-3:])
    return timedelta(days=days, hours=hours, minutes=minutes)


@pytest.mark.parametrize("name", ["forum", "harbour", "rooms"])
def test_sessions_times_rooms_and_people_are_the_same_after_pretalx(
    told: Any,  # noqa: ANN401 -- as json.loads
    name: str,
) -> None:
    sent = ScheduleXml().export(ours()[name][0], Options())

    assert facts(told[name][0]["xml"]) == facts(sent)
    assert len(facts(sent)) >= 11


def test_after_a_change_pretalx_has_the_same_session_at_another_time(
    told: Any,  # noqa: ANN401 -- as json.loads
) -> None:
    before, after = (facts(one["xml"]) for one in told["rooms"])
    start = datetime.fromisoformat("2024-03-31T11:45+02:00")

    assert [(one.title, one.start, one.end) for one in after if one not in before] == [
        ("Long talk", start, start + timedelta(minutes=50))
    ]
    assert [one.title for one in before if one not in after] == ["Short talk"]
    # the plug-in never takes out what is gone from the file
    assert "Sunday talk" in [one.title for one in after]
    [changes] = told["rooms"][1]["changes"].values()
    assert changes["title"] == {"old": "Short talk", "new": "Long talk"}


def test_we_read_what_pretalx_writes(told: Any, tmp_path: Path) -> None:  # noqa: ANN401 -- as json.loads
    (tmp_path / "theirs.xml").write_text(told["forum"][0]["xml"])
    theirs = api.load(tmp_path / "theirs.xml")

    def seen(schedule: Schedule) -> list[tuple[object, ...]]:
        return [
            (one.title, one.start, one.end, sorted(part.speaker.name for part in one.people))
            for one in schedule.scheduled
        ]

    assert seen(theirs) == seen(example("mesf2021"))
    assert theirs.zone_key == "America/New_York"
