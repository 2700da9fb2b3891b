"""Run sheets: who is told what, when to be where, and that nobody misses a session of theirs.

All people, numbers and addresses are made up.
"""

import re
import unicodedata
from dataclasses import replace
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import (
    ODD_TEXT,
    busy_schedules,
    golden,
    odd_schedules,
    scene,
    schedule_of,
    two_rooms,
)

from confsched import api
from confsched.errors import ConfschedError
from confsched.exporters.options import Options, Style
from confsched.exporters.paper.in_markdown import NEW_PAGE
from confsched.exporters.runsheet import RunSheet
from confsched.schedule.audience import Audience
from confsched.schedule.entities import Appearance, Speaker
from confsched.schedule.schedule import Schedule
from confsched.text.width import width

_SUFFIX: Final = {Style.TEXT: "txt", Style.MARKDOWN: "md"}
_BETWEEN: Final = {Style.TEXT: "\f", Style.MARKDOWN: f"\n{NEW_PAGE}\n\n"}
_PEOPLE: Final = tuple(Speaker(name, f"{name.capitalize()} Sample") for name in ("jo", "al", "mo"))
# the titles that stand at a time of their own, or below "Not scheduled yet"
_TITLES: Final = {
    Style.TEXT: re.compile(
        r"^(?:\d\d:\d\d–\d\d:\d\d EDT +| {17}| {2})(?:— )?(?:Cancelled: )?(s\d+;)", re.MULTILINE
    ),
    Style.MARKDOWN: re.compile(
        r"^(?:### |\*\*)(?:\d.* · )?\*?(?:Cancelled: )?(s\d+;)", re.MULTILINE
    ),
}


def programme(name: str) -> Schedule:
    return two_rooms() if name == "two-rooms" else scene(name)


def made_for(text: str, role: str = "", audience: str = "crew") -> list[str]:
    """The sheets of a conference in 80 columns."""
    made = api.export(schedule_of(text), "runsheet", role=role, audience=audience)
    return made.decode().split("\f")


@pytest.mark.parametrize("columns", [40, 80, 132])
@pytest.mark.parametrize("name", ["crew", "clash", "two-rooms"])
def test_sheets_for_everybody_look_as_approved(name: str, columns: int) -> None:
    options = Options(width=columns, audience=Audience.CREW)
    made = RunSheet().export(programme(name), options)

    assert made == golden(f"runsheet-{name}-{columns}.txt", made)


@pytest.mark.parametrize("style", list(Style))
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
def test_sheets_for_a_role_look_as_approved(name: str, role: str, style: Style) -> None:
    options = Options(width=80, audience=Audience.CREW, role=role, style=style)
    made = RunSheet().export(programme(name), options)

    assert made == golden(f"runsheet-{name}-{role}.{_SUFFIX[style]}", made)


GOING_ABOUT = """
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
    """What is to be done at which time, in order."""
    return re.findall(r"^(\d\d:\d\d) EDT +\[ \] (.*)", sheet, re.MULTILINE)


def notes_of(title: str, sheet: str) -> list[str]:
    """What is told of one session of a sheet, each in one line."""
    notes = sheet.partition(f"EDT  {title}\n")[2].partition("\n\n")[0]
    lines = [line[17:] for line in notes.splitlines()]
    return "\n".join(lines).replace("\n      ", " ").splitlines()


def test_a_day_is_told_step_by_step() -> None:
    assert steps(made_for(GOING_ABOUT)[0]) == [
        ("08:45", "Be in the green room"),
        ("10:00", "Stay here after One"),
        ("11:00", "Come straight from Arch, after Two"),
        ("12:45", "Be in the green room"),
        ("13:15", "Be in the green room"),
    ]


def test_whoever_joins_from_afar_is_to_be_online() -> None:
    assert steps(made_for(GOING_ABOUT)[1]) == [
        ("09:45", "Be in the green room"),
        ("12:45", "Be online"),
    ]


def test_how_long_before_is_for_the_organiser_to_say() -> None:
    made = api.export(schedule_of(GOING_ABOUT), "runsheet", green_room="1h").decode()

    assert "08:00 EDT        [ ] Be in the green room\n09:00–10:00 EDT  One" in made


def test_who_leads_a_session_is_told_whom_to_expect_and_what_is_around_it() -> None:
    assert notes_of("Two", made_for(GOING_ABOUT)[0]) == [
        "    Moderator",
        "    Where: Arch",
        "    At home: 16:00–17:00 CEST",
        "[ ] Al Sample: 555\u00a00102 · al@private.example · comes by train",
        "    Before: 09:00–10:00 One (you)",
        "    After: 12:00–13:00 Lunch",
    ]


def test_what_somebody_is_in_at_the_same_time_is_told() -> None:
    assert notes_of("Five", made_for(GOING_ABOUT)[0])[3] == (
        "    At the same time: 13:00–14:00 Four in Cove"
    )


def test_what_is_cancelled_and_what_has_no_time_is_named() -> None:
    lines = made_for(GOING_ABOUT)[0].splitlines()

    assert lines[-9:] == [
        "15:00–16:00 EDT  — Cancelled: Gone —",
        "",
        "Not scheduled yet",
        "─" * 80,
        "",
        "                 Later",
        "                     When: day 1",
        "                     Speaker",
        "                     Where: no room yet",
    ]


@pytest.mark.parametrize(
    ("audience", "private"),
    [
        ("public", []),
        ("speakers", ["    Join: https://meet.example/3"]),
        ("crew", ["    At home: 17:05–18:00 CEST", "    Join: https://meet.example/3"]),
    ],
)
def test_each_audience_is_told_what_it_may_see(audience: str, private: list[str]) -> None:
    assert notes_of("Three", made_for(GOING_ABOUT, audience=audience)[0]) == [
        "    Speaker",
        "    Where: Bay",
        *private,
        "    Before: nothing",
        "    After: 12:00–13:00 Lunch",
    ]


def test_only_the_crew_reads_numbers() -> None:
    told = {one: "555" in "".join(made_for(GOING_ABOUT, audience=one)) for one in Audience}

    assert told == {"public": False, "speakers": False, "crew": True}


def refusal(role: str) -> tuple[str, str | None]:
    with pytest.raises(ConfschedError) as error:
        made_for(GOING_ABOUT, role)
    return error.value.message, error.value.hint


def test_a_role_that_nobody_has_is_refused_with_those_that_there_are() -> None:
    hint = "use one of speaker, moderator, av, host"

    assert refusal("modrator") == ("nobody is 'modrator' here; did you mean 'moderator'?", hint)
    assert refusal("king") == ("nobody is 'king' here", hint)


def test_case_and_number_of_a_role_do_not_matter() -> None:
    assert made_for(GOING_ABOUT, "Moderators") == made_for(GOING_ABOUT, "moderator")


def test_a_host_is_a_person_where_somebody_is_and_else_there_is_one_for_each_room() -> None:
    somebody = GOING_ABOUT.replace("moderator: jo", "host: jo")

    assert [sheet.splitlines()[0] for sheet in made_for(somebody, "host")] == [
        "Jo Sample (she/her)"
    ]
    assert [sheet.splitlines()[0] for sheet in made_for(GOING_ABOUT, "host")] == [
        "Arch",
        "Bay",
        "Cove",
        "Not scheduled yet",
    ]


def test_a_part_of_a_programme_knows_what_is_around_it() -> None:
    whole = schedule_of(GOING_ABOUT)
    part = api.part(whole, where="title = Four", audience="crew")
    made = api.export(part, "runsheet", within=whole, speaker="jo", audience="crew").decode()

    assert made.splitlines()[0] == "Jo Sample (she/her)"
    assert "\f" not in made
    assert notes_of("Four", made)[3:] == [
        "    At the same time: 13:30–14:30 Five in Arch",
        "    Al Sample: remote · 555\u00a00102 · al@private.example · comes by train",
        "    Before: 12:00–13:00 Lunch",
        "    After: nothing",
    ]


EQUIPMENT = """
conference: {id: made, title: Made up, timezone: ET, days: [2021-05-19]}
rooms: {a: {name: Arch, equipment: [projector]}}
sessions:
  one: {title: One, time: 09:00-10:00, room: a, needs: [Projector, flip chart]}
  two: {title: Two, time: 10:05-11:00, room: a, needs: [flip chart, piano]}
  pause: {title: Pause, type: break, time: 11:00-11:30, room: all}
  three: {title: Three, time: 12:00-13:00, room: a, needs: [piano]}
"""


def test_equipment_is_brought_kept_and_taken_away_from_session_to_session() -> None:
    [sheet] = made_for(EQUIPMENT, "av")

    assert sheet.splitlines()[7:] == [
        "",
        "08:45        [ ] Set up",
        "09:00–10:00  One",
        "             [ ] Bring: flip chart",
        "             [ ] Check: Projector",
        "",
        "10:00        [ ] Set up, right after One",
        "10:05–11:00  Two",
        "             [ ] Bring: piano",
        "                 Leave here: flip chart",
        "",
        "11:00–11:30  — Pause —",
        "",
        "11:45        [ ] Set up",
        "12:00–13:00  Three",
        "             [ ] Take away: flip chart",
        "                 Leave here: piano",
        "             [ ] Take away afterwards: piano",
    ]


@settings(deadline=None, max_examples=50)
@given(odd_schedules(), st.integers(20, 140), st.sampled_from(["", "av"]))
def test_no_line_is_wider_than_the_page(schedule: Schedule, columns: int, role: str) -> None:
    options = Options(width=columns, audience=Audience.CREW, role=role)
    made = RunSheet().export(schedule, options).decode()
    lines = [line for sheet in made.split("\f") for line in sheet.split("\n")]

    assert [line for line in lines if width(line) > columns or line.endswith(" ")] == []


@settings(deadline=None, max_examples=50)
@given(odd_schedules(), st.sampled_from(list(Style)), ODD_TEXT)
def test_nothing_that_a_terminal_obeys_comes_through(
    schedule: Schedule, style: Style, link: str
) -> None:
    sessions = tuple(replace(session, link=link, needs=(link,)) for session in schedule.sessions)
    options = Options(audience=Audience.CREW, style=style)
    made = RunSheet().export(replace(schedule, sessions=sessions), options).decode()

    assert {char for char in made if unicodedata.category(char) in ("Cc", "Cs")} <= {"\n", "\f"}
    assert not {"\u202a", "\u202b", "\u202c", "\u202d", "\u202e"} & set(made)


@st.composite
def peopled(draw: st.DrawFn) -> Schedule:
    """Sessions thrown anywhere, with up to three people in each, who may be named twice."""
    roles = st.sampled_from(["speaker", "moderator", "chair"])
    part = st.builds(Appearance, st.sampled_from(_PEOPLE), roles, st.booleans(), st.just(0))
    schedule = draw(busy_schedules())
    sessions = tuple(
        replace(session, people=tuple(draw(st.lists(part, max_size=3))))
        for session in schedule.sessions
    )
    return replace(schedule, sessions=sessions, speakers=_PEOPLE)


def told(schedule: Schedule, role: str, style: Style) -> list[tuple[str, str]]:
    """Who is told about which session, as often as they are."""
    made = RunSheet().export(schedule, Options(role=role, style=style)).decode()
    sheets = made.split(_BETWEEN[style])
    return [
        (sheet.splitlines()[0].removeprefix("# "), title)
        for sheet in sheets
        for title in _TITLES[style].findall(sheet)
    ]


@settings(deadline=None, max_examples=100)
@given(peopled(), st.sampled_from(["", "speaker", "moderator"]), st.sampled_from(list(Style)))
def test_everybody_is_told_each_of_their_sessions_once(
    schedule: Schedule, role: str, style: Style
) -> None:
    theirs = {
        (part.speaker.name, session.title)
        for session in schedule.sessions
        for part in session.people
        if role in ("", part.role)
    }

    assert sorted(told(schedule, role, style) if theirs else []) == sorted(theirs)


@settings(deadline=None, max_examples=60)
@given(busy_schedules(), st.sampled_from(list(Style)))
def test_every_session_is_on_some_sheet_of_a_job(schedule: Schedule, style: Style) -> None:
    made = RunSheet().export(schedule, Options(role="av", style=style)).decode()
    sheets = made.split(_BETWEEN[style])
    found = {s.id: sum(s.title in sheet for sheet in sheets) for s in schedule.sessions}

    # without a time it is only named; without a room it is elsewhere, or on every sheet of a day
    assert [s.id for s in schedule.sessions if found[s.id] < 1] == []
    assert [s.id for s in schedule.scheduled if s.rooms and found[s.id] != len(s.rooms)] == []
