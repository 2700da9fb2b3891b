"""What is wrong with one entry is the same whether the whole programme is looked at or a part."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from programmes import GOLDENS, SCENES, example, load, scene
from support import TODAY, all_cases, case_files, in_full, schedule_of

from confsched.checking import Choices, check_all
from confsched.profiles import about, show
from confsched.schedule.around import around
from confsched.schedule.entities import Session, Speaker
from confsched.schedule.schedule import Schedule

CASES = [case for case in all_cases() if "one-run" not in case.name]


def entries(schedule: Schedule) -> Iterator[Session | Speaker]:
    yield from schedule.sessions
    yield from schedule.speakers


def differences(schedule: Schedule) -> list[tuple[str, list[str], list[str]]]:
    """The entries about which something else is found when only what is around them is there."""
    choices = Choices(today=TODAY)
    everything = check_all([schedule], choices).findings
    found = []
    for entry in entries(schedule):
        part = check_all([around(schedule, entry)], choices).findings
        told = [[*map(in_full, about(entry, some, schedule))] for some in (everything, part)]
        if told[0] != told[1]:
            found.append((entry.id, told[0], told[1]))
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.name}")
def test_nothing_else_is_wrong_with_an_entry_of_a_case(case: Path) -> None:
    assert differences(schedule_of(case_files(case))) == []


@pytest.mark.parametrize("name", ["mesf2021", "mesf2021-draft", "harbour-draft", "minimal"])
def test_nothing_else_is_wrong_with_an_entry_of_an_example(name: str) -> None:
    assert differences(example(name)) == []


@pytest.mark.parametrize("name", [name for name in SCENES if name != "forty-rooms"])
def test_nothing_else_is_wrong_with_an_entry_of_a_scene(name: str) -> None:
    assert differences(scene(name)) == []


@pytest.mark.parametrize("name", ["everything", "planning", "two-rooms"])
def test_nothing_else_is_wrong_with_an_entry_of_a_sample(name: str) -> None:
    assert differences(load(GOLDENS / f"{name}.yaml")) == []


@st.composite
def programmes(draw: st.DrawFn) -> Schedule:
    """A dozen sessions thrown on four days: few rooms, tracks, people and titles, so much clashes.

    Some are all of one day's, so that others of a series, a track or a person are elsewhere.
    """
    count = draw(st.integers(2, 12))
    sessions = "".join(draw(_session(number, count)) for number in range(count))
    waivers = f"allow: [{{rule: room-clash, with: s{draw(st.integers(0, count))}, reason: so}}]"
    return schedule_of({"made.yaml": f"{_HEAD.format(waivers=waivers)}{sessions}".encode()})


_HEAD = """\
conference:
  {{id: made, title: Made, timezone: ET, phase: live, days: 2021-05-18 to 2021-05-21}}
rules:
  keep-apart: {{keep_apart: [quiet]}}
  tight-turnaround: {{turnaround: 2h}}
  availability-unknown: info
rooms:
  a: {{name: A, capacity: 20, equipment: [piano], distance: {{b: 20m}}, {waivers}}}
  b: {{name: B, hours: 09:00-14:00}}
tracks: {{red: {{name: Red}}, blue: {{name: Blue}}}}
speakers:
  jo: {{name: Jo Sample, organization: One, available: [day 1, day 2 from 11:00]}}
  sample: {{name: "Sample, Jo", organization: One, arrives: day 2 12:00, languages: [fr]}}
  al: {{name: Al Example, organization: One, confirmed: false, timezone: Asia/Tokyo}}
sessions:
"""
_TITLES = ("Locks", "Panel 1: Locks", "Panel 2: Tides", "Part 2", "Part 1", "Two  spaces", "Lunch")


@st.composite
def _session(draw: st.DrawFn, number: int, count: int) -> str:
    other = f"s{draw(st.integers(0, count))}"
    start = draw(st.integers(9 * 4, 17 * 4))
    end = start + draw(st.integers(1, 12))
    fields = {
        "title": f'"{draw(st.sampled_from(_TITLES))}"',
        "day": draw(st.integers(1, 4)),
        "time": f"{start // 4}:{start % 4 * 15:02}-{end // 4}:{end % 4 * 15:02}",
        "room": draw(st.sampled_from(["a", "b", "all", "'Nets &amp; Knots'", None])),
        "track": draw(st.sampled_from(["red", "blue", "'Sea &amp; Sky'", None])),
        "type": draw(st.sampled_from(["panel", "talk", None])),
        "speakers": f"[{', '.join(draw(st.lists(st.sampled_from(_PEOPLE), max_size=3)))}]",
        "after": draw(st.sampled_from([f"[{other}]", None, None])),
        "not_with": draw(st.sampled_from([f"[{other}]", None, None])),
        "tags": draw(st.sampled_from(["[quiet]", None])),
        "plenary": draw(st.sampled_from(["true", None, None])),
        "expected": draw(st.sampled_from([30, None])),
        "status": draw(st.sampled_from(["cancelled", None, None, None])),
        "allow": draw(st.sampled_from([f"[{{rule: C101, with: {other}, reason: so}}]", None])),
    }
    if draw(st.integers(0, 9)) == 0:
        fields["time"] = None
    told = ", ".join(f"{name}: {value}" for name, value in fields.items() if value is not None)
    return f"  s{number}: {{{told}}}\n"


_PEOPLE = ("jo", "sample", "al", "Kim New", "'Kim &amp; Co'", "{name: Jo Sampel}")


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(programmes())
def test_nothing_else_is_wrong_with_an_entry_of_any_programme(schedule: Schedule) -> None:
    assert differences(schedule) == []


_MISSPELT = """\
conference: {id: made, title: Made, timezone: ET, days: 2021-05-18 to 2021-05-19}
rooms: {a: {name: A}}
speakers: {jo: {name: Jo Sample, organization: One}}
sessions:
  gone: {title: Locks, day: 1, room: a, status: cancelled, speakers: [{name: Jo Sampel}]}
  open: {title: Tides, day: 1, room: a, speakers: [{name: Jo Sampel}]}
  mine: {title: Boats, day: 2, room: a, after: [gone], speakers: [jo]}
"""


def test_somebody_written_down_twice_is_told_though_a_cancelled_session_names_them_first() -> None:
    schedule = schedule_of({"made.yaml": _MISSPELT.encode()})
    profile = show(schedule, "jo", today=TODAY)

    assert "P309" in [finding.code for finding in profile.findings]
    assert differences(schedule) == []


def test_a_track_that_is_a_topic_on_one_day_is_one_on_another() -> None:
    crowd = "".join(
        f"  c{number}: {{title: C{number}, day: 1, time: 10:00-11:00, track: red}}\n"
        for number in range(5)
    )
    pair = (
        "  a: {title: A, day: 2, time: 10:00-11:00, track: red}\n"
        "  b: {title: B, day: 2, time: 10:30-11:30, track: red}\n"
    )
    head = "conference: {id: c, title: C, timezone: ET, days: [2021-05-18, 2021-05-20]}\n"
    text = f"{head}tracks: {{red: {{name: Red}}}}\nsessions:\n{pair}{crowd}"
    schedule = schedule_of({"made.yaml": text.encode()})

    assert differences(schedule) == []


def test_what_only_a_session_far_away_names_is_told_where_it_stands() -> None:
    head = "conference: {id: c, title: C, timezone: ET, days: [2021-05-18, 2021-05-20]}\n"
    here = "  here: {title: Here, day: 1, time: 10:00-11:00, speakers: [Jo Sample]}\n"
    far = "  far: {title: Far, day: 2, time: 10:00-10:30, room: 'A &amp; B', track: 'C &amp; D'}\n"
    names = "  other: {title: Other, day: 2, time: 12:00-12:20, speakers: ['Al &amp; Bo']}\n"
    schedule = schedule_of({"made.yaml": f"{head}sessions:\n{here}{far}{names}".encode()})

    assert differences(schedule) == []


def test_what_is_around_a_session_is_a_part() -> None:
    whole = example("harbour-draft")
    here = tuple(one for one in whole.sessions if one.id != "tar")
    (pilotage,) = (one for one in here if one.id == "pilotage")
    part = around(replace(whole, sessions=here), pilotage)

    assert {one.day.number for one in part.sessions if one.day} == {2, 4}  # a waiver names day 4
    assert pilotage in part.sessions


def test_all_is_around_a_session_where_another_is_months_away() -> None:
    whole = example("harbour-draft")
    (pilotage,) = (one for one in whole.sessions if one.id == "pilotage")

    assert around(whole, pilotage) is whole


def test_the_public_is_told_of_no_finding() -> None:
    schedule = example("harbour-draft")

    assert show(schedule, "pilotage", audience="public").findings == ()
    assert len(show(schedule, "pilotage", today=TODAY).findings) == 3
