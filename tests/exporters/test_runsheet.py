"""Run sheets: who is told what, when to be where, and that nobody misses a session of theirs."""

import pytest
from programmes import golden, scene, schedule_of, two_rooms

from confsched import api
from confsched.exporters.options import Options, Style
from confsched.exporters.runsheet import RunSheet
from confsched.schedule.audience import Audience
from confsched.schedule.schedule import Schedule

_CREW = Audience.CREW


def programme(name: str) -> Schedule:
    return two_rooms() if name == "two-rooms" else scene(name)


def made_for(text: str, role: str = "", audience: str = "crew") -> list[str]:
    """The sheets of a conference in 80 columns."""
    return (
        api.export(schedule_of(text), "runsheet", role=role, audience=audience).decode().split("\f")
    )


@pytest.mark.parametrize("columns", [40, 80, 132])
@pytest.mark.parametrize("name", ["crew", "clash", "two-rooms"])
def test_sheets_for_everybody_look_as_approved(name: str, columns: int) -> None:
    made = RunSheet().export(programme(name), Options(width=columns, audience=_CREW))

    assert made == golden(f"runsheet-{name}-{columns}.txt", made)


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("mesf2021", "speaker"),
        ("mesf2021", "host"),
        ("crew", "moderator"),
        ("crew", "av"),
        ("clash", "host"),
        ("two-rooms", "av"),
    ],
)
@pytest.mark.parametrize("style", list(Style))
def test_sheets_for_a_role_look_as_approved(name: str, role: str, style: Style) -> None:
    options = Options(width=80, audience=_CREW, role=role, style=style)
    made = RunSheet().export(programme(name), options)
    suffix = {Style.TEXT: "txt", Style.MARKDOWN: "md"}[style]

    assert made == golden(f"runsheet-{name}-{role}.{suffix}", made)


GOING_ABOUT = """
# made up
conference: {id: made, title: Made up, timezone: ET, days: [2021-05-19]}
rooms: {a: {name: Arch}, b: {name: Bay, online: true}, c: {name: Cove, concurrent: true}}
speakers:
  jo: {name: Jo Sample, timezone: Europe/Berlin, pronouns: she/her, phone: 555 0101}
  al: {name: Al Sample, phone: 555 0102, email: al@private.example, notes: comes by train}
sessions:
  one: {title: One, time: 09:00-10:00, room: a, speakers: [jo]}
  two: {title: Two, time: 10:00-11:00, room: a, moderator: jo, speakers: [al]}
  three: {title: Three, time: 11:05-12:00, room: b, speakers: [jo], link: https://meet.example/3}
  lunch: {title: Lunch, type: meal, time: 12:00-13:00}
  four: {title: Four, time: 13:00-14:00, room: c, speakers: [jo, {who: al, remote: true}]}
  five: {title: Five, time: 13:30-14:30, room: a, speakers: [jo]}
  gone: {title: Gone, time: 15:00-16:00, room: a, speakers: [jo], status: cancelled}
  later: {title: Later, speakers: [jo]}
"""


def steps(sheet: str) -> list[tuple[str, str]]:
    """What is to be done when, in order."""
    return [
        (line[:5], line[21:])
        for line in sheet.splitlines()
        if line[17:21] == "[ ] " and line[:1] != " "
    ]


def test_a_day_is_told_step_by_step() -> None:
    jo = made_for(GOING_ABOUT)[0]

    assert steps(jo) == [
        ("08:45", "Be in the green room"),
        ("10:00", "Stay here after One"),
        ("11:00", "Come straight from Arch, after Two"),
        ("12:45", "Be in the green room"),
        ("13:15", "Be in the green room"),
    ]
