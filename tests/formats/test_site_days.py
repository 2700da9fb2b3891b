"""Days, tracks and headings as sites write them in YAML and TOML. All of it is made up."""

import json
from pathlib import Path
from typing import Any

import pytest
from translating import notes, translated, translation

from confsched import api

BOATS = {"title": "Boats", "start": "10:00", "end": "10:45"}
NETS = {"title": "Nets", "start": "11:00", "end": "11:45"}


def sessions(content: object, name: str = "plan.json") -> Any:  # noqa: ANN401 -- to be looked into
    return translated({name: content})["sessions"]


def said(content: object, *fields: str, name: str = "plan.yml") -> list[tuple[object, ...]]:
    """Some fields of all sessions, in their order."""
    return [tuple(one.get(field) for field in fields) for one in sessions(content, name).values()]


def test_what_holds_sessions_may_say_when_they_are_below_them() -> None:
    schedule = """
- date: 2030-05-14
  events:
  - end: '10:45'
    meetings:
    - {title: Boats, speaker: Jo Sample, venue: Hall}
    - {title: Nets, speaker: Bo Sample, venue: Attic}
    start: '10:00'
- events:
  - {end: '9:45', meetings: [{title: Tides, speaker: Jo Sample, venue: Hall}], start: '9:00'}
  date: 2030-05-15
"""

    assert said(schedule, "title", "date", "start", "end") == [
        ("Boats", "2030-05-14", "10:00", "10:45"),
        ("Nets", "2030-05-14", "10:00", "10:45"),
        ("Tides", "2030-05-15", "9:00", "9:45"),
    ]


def test_a_room_may_be_named_below_its_sessions() -> None:
    day = {"date": "2030-05-14", "rooms": [{"events": [BOATS, NETS], "name": "Great Hall"}]}
    plan = {"days": [day]}

    assert [one["room"] for one in sessions(plan).values()] == ["great-hall", "great-hall"]


def test_a_day_of_numbers_without_a_year_is_one() -> None:
    plan = {"schedule": [{"date": "5/14", "events": [BOATS]}, {"date": "5/15", "events": [NETS]}]}

    assert said(plan, "title", "day", "room", "extra", name="plan.json") == [
        ("Boats", "1", None, {"date": "5/14"}),
        ("Nets", "2", None, {"date": "5/15"}),
    ]


def test_numbers_that_could_be_read_either_way_are_days_as_well() -> None:
    plan = {"schedule": [{"date": "5/6", "events": [BOATS]}, {"date": "5/7", "events": [NETS]}]}

    assert said(plan, "title", "day", name="plan.json") == [("Boats", "1"), ("Nets", "2")]


def test_several_lists_of_one_day_are_tracks() -> None:
    schedule = """
friday:
  parallel:
    - {name: Boats in Rust, sessions: [{title: Hulls, start: 9.00, end: 9.45}]}
    - {name: Boats in Ruby, sessions: [{title: Sails, start: 9.00, end: 9.45}]}
saturday:
  - {title: Tides, start: 9.00, end: 9.45}
"""

    assert said(schedule, "title", "day", "track") == [
        ("Hulls", "Friday", "Boats in Rust"),
        ("Sails", "Friday", "Boats in Ruby"),
        ("Tides", "Saturday", None),
    ]


def test_a_day_is_no_track_though_its_key_has_another_name() -> None:
    plan = {
        "before-the-days": {"title": "Harbour walks: May 13", "items": [BOATS]},
        "day-1": {"title": "Day 1: May 14", "items": [NETS]},
    }
    found = translated({"plan.json": plan})

    assert found["conference"]["extra"] == {"day title": "before-the-days"}
    assert "tracks" not in found
    assert [one["day"] for one in found["sessions"].values()] == ["1", "2"]


def test_a_row_that_is_marked_as_a_header_is_no_session() -> None:
    plan = [
        {"name": "Walks", "header": "Yes"},
        {"name": "Harbour", "start": "9:00", "end": "10:00"},
        {"name": "Talks", "header": "Yes"},
        {"name": "Boats", "start": "10:00", "end": "11:00", "speaker": "Jo Sample"},
    ]

    assert said(plan, "title", "extra", name="plan.json") == [
        ("Harbour", {"session": "Walks"}),
        ("Boats", {"session": "Talks"}),
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"type": "day", "title": "14 May 2030"}, {"type": "day", "title": "15 May 2030"}),
        (
            {"type": "Day", "title": "Walks", "date": "2030-05-14"},
            {"type": "day", "date": "15 May 2030", "title": "Talks"},
        ),
        ({"name": "14 May 2030", "header": "Yes"}, {"name": "15 May 2030", "header": "Yes"}),
    ],
    ids=["titles", "dates", "headers"],
)
def test_a_row_that_is_a_day_by_its_kind_is_that_of_those_below(
    first: dict[str, str], second: dict[str, str]
) -> None:
    plan = [first, {**BOATS, "type": "talk"}, second, {**NETS, "type": "talk"}]

    assert said(plan, "title", "date", name="plan.json") == [
        ("Boats", "2030-05-14"),
        ("Nets", "2030-05-15"),
    ]


def test_a_header_with_a_date_is_no_day_unless_it_is_called_one() -> None:
    plan = [
        {"type": "header", "title": "Walks", "date": "2030-05-14"},
        {**BOATS, "type": "talk", "date": "2030-05-14"},
    ]

    assert said(plan, "title", "date", "extra", name="plan.json") == [
        ("Boats", "2030-05-14", {"session": "Walks"})
    ]


def test_talks_may_stand_below_moments_and_the_names_of_tracks() -> None:
    talk = {"title": "Boats", "speaker": "Jo Sample", "duration": "45 min"}
    plan = {
        "2030-05-14T09:00:00": {"Design": talk, "Code": {**talk, "title": "Nets"}},
        "2030-05-14T10:30:00": {"Design": {**talk, "title": "Knots"}, "Code": None},
    }

    assert said(plan, "title", "start", "track", name="plan.json") == [
        ("Boats", "2030-05-14T09:00:00", "Design"),
        ("Nets", "2030-05-14T09:00:00", "Code"),
        ("Knots", "2030-05-14T10:30:00", "Design"),
    ]


def test_below_moments_some_talks_are_for_all_and_others_counted_by_rooms() -> None:
    talk = {"title": "Boats", "speaker": "Jo Sample", "duration": "45 min"}
    plan = {
        "2030-05-14 09:00": talk,
        "2030-05-14 10:30": {
            "Fore": {"1": {**talk, "title": "Nets"}},
            "Aft": {"1": {**talk, "title": "Knots"}},
        },
    }

    assert said(plan, "title", "start", name="plan.json") == [
        ("Boats", "2030-05-14 09:00"),
        ("Nets", "2030-05-14 10:30"),
        ("Knots", "2030-05-14 10:30"),
    ]


def test_days_may_be_called_by_moments_at_which_all_of_them_begin() -> None:
    plan = {"2030-05-14T07:00:00Z": [BOATS], "2030-05-15T07:00:00Z": [NETS]}

    assert said(plan, "title", "date", "start", name="plan.json") == [
        ("Boats", "2030-05-14", "10:00"),
        ("Nets", "2030-05-15", "11:00"),
    ]


def test_a_day_of_slots_with_breaks_leaves_the_others_days_as_well() -> None:
    def slot(start: str, end: str, **more: object) -> dict[str, object]:
        return {"start": start, "end": end, **more}

    talks = [{"topic": "Boats", "presenter": "Jo Sample"}]
    plan = {
        "day_1": [slot("9:00", "9:30", rest="Coffee"), slot("9:30", "10:00", talks=talks)],
        "day_2": [slot("9:10", "9:40", talks=[{**talks[0], "topic": "Nets"}])],
    }

    assert said(plan, "title", "day", "start", name="plan.json") == [
        ("Coffee", "1", "9:00"),
        ("Boats", "1", "9:30"),
        ("Nets", "2", "9:10"),
    ]


def test_what_has_a_time_is_a_session_though_it_is_marked() -> None:
    plan = [{**BOATS, "header": "Yes"}, {**NETS, "header": "No"}]

    assert said(plan, "title", name="plan.json") == [("Boats",), ("Nets",)]


def test_where_nobody_names_rooms_a_session_lasts_until_the_next_one_of_its_track() -> None:
    schedule = """
tuesday:
  tracks_of_the_day:
    - name: Boats in Rust
      sessions: [{title: Hulls, start: '9:00'}, {title: Oars, start: '10:00'}]
    - name: Boats in Ruby
      sessions: [{title: Sails, start: '9:00'}, {title: Masts, start: '11:00'}]
wednesday:
  - {title: Tides, start: '9:00'}
  - {title: Nets, start: '10:00'}
"""
    document = translation({"plan.yml": schedule})
    root: Any = document.roots[0]
    found = root["sessions"].values()

    assert [(one["title"], one.get("end")) for one in found] == [
        ("Hulls", "10:00"),
        ("Oars", None),
        ("Sails", "11:00"),
        ("Masts", None),
        ("Tides", "10:00"),
        ("Nets", None),
    ]
    assert notes(document.findings) == [
        "T211 5 no session says when it ends: 3 of them are taken to last until the next one begins"
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [("day1Schedule", "day2Schedule"), ("scheduleDay1", "scheduleDay2"), ("DAY_1", "DAY_2")],
)
def test_lists_are_called_by_their_days_in_words_of_programs(first: str, second: str) -> None:
    plan = {first: [BOATS], second: [NETS]}

    assert said(plan, "title", "day", name="plan.json") == [("Boats", "1"), ("Nets", "2")]


def test_a_date_may_have_what_its_day_is_called_behind_it() -> None:
    days = [("May 14, 2030 — Sails", BOATS), ("May 15, 2030 — Oars", NETS)]
    plan = [
        {"day": f"Day {n}", "date": date, "events": [one]} for n, (date, one) in enumerate(days)
    ]

    assert said(plan, "title", "date", name="plan.json") == [
        ("Boats", "2030-05-14"),
        ("Nets", "2030-05-15"),
    ]


def test_what_a_group_of_sessions_calls_its_date_is_the_title_of_the_day() -> None:
    plan = {
        "days": [
            {"date": "2030-05-14", "name": "Harbour walks", "sessions": [BOATS]},
            {"date": "2030-05-15", "name": "Day 1", "sessions": [NETS]},
        ]
    }

    assert translated({"plan.json": plan})["conference"] == {
        "id": "plan",
        "title": "plan",
        "days": [
            {"date": "2030-05-14", "title": "Harbour walks"},
            {"date": "2030-05-15", "title": "Day 1"},
        ],
    }


def test_days_that_are_only_numbered_and_halves_of_a_day_give_it_no_title() -> None:
    numbered = {"days": [{"date": "2030-05-14", "name": "Day 1", "sessions": [BOATS]}]}
    halves = {
        "parts": [
            {"date": "2030-05-14", "title": "In the harbour", "sessions": [BOATS]},
            {"date": "2030-05-14", "title": "At sea", "sessions": [NETS]},
        ]
    }

    assert [
        (found["conference"]["days"], found["conference"].get("extra"))
        for found in (translated({"plan.json": plan}) for plan in (numbered, halves))
    ] == [
        (["2030-05-14"], {"name": "Day 1"}),
        (["2030-05-14"], {"title": "In the harbour", "title 2": "At sea"}),
    ]


def test_what_stands_under_the_number_of_a_day_may_have_the_title_of_it(tmp_path: Path) -> None:
    plan = {
        "Day 1": {"title": "Of harbours", "sessions": [BOATS]},
        "Day 2": {"title": "Of nets", "sessions": [NETS]},
    }
    (tmp_path / "plan.json").write_text(json.dumps(plan))
    days = api.Reading(days={"1": "2030-05-14", "2": "2030-05-15"}, timezone="UTC")
    found = api.load(tmp_path / "plan.json", reading=days)

    assert [(str(day.date), day.title) for day in found.days] == [
        ("2030-05-14", "Of harbours"),
        ("2030-05-15", "Of nets"),
    ]


@pytest.mark.parametrize(
    ("zone", "date"),
    [("America/Los_Angeles", "2030-05-14"), ("Asia/Tokyo", "2030-05-15")],
)
@pytest.mark.parametrize("is_told", [True, False])
def test_days_of_moments_are_those_on_the_clock_of_the_conference(
    tmp_path: Path, zone: str, date: str, *, is_told: bool
) -> None:
    plan = {
        "timezone": zone,
        "sessions": [
            {"title": "Boats", "start": "2030-05-14T16:00:00Z", "end": "2030-05-14T17:00:00Z"},
            {"title": "Nets", "start": "2030-05-14T23:30:00Z", "end": "2030-05-15T00:30:00Z"},
            {"title": "Oars", "start": "2030-05-15T00:45:00Z", "end": "2030-05-15T02:00:00Z"},
        ],
    }
    (tmp_path / "plan.json").write_text(json.dumps(plan if is_told else plan["sessions"]))
    found = api.load(tmp_path / "plan.json", reading=api.Reading(timezone=zone))

    assert [str(day.date) for day in found.days] == [date]


@pytest.mark.parametrize("date", ["2030-05-14", "2030-05-15", "May 15, 2030"])
def test_a_date_beside_a_moment_may_be_that_of_either_clock(date: str) -> None:
    oars = {"title": "Oars", "start": "2030-05-15T00:30:00Z", "end": "2030-05-15T02:00:00Z"}
    boats = {"title": "Boats", "start": "2030-05-14T16:00:00Z", "end": "2030-05-14T17:00:00Z"}
    rows = [boats | {"date": "2030-05-14"}, oars | {"date": date}]
    plan = {"timezone": "America/Los_Angeles", "sessions": rows}

    assert translated({"plan.json": plan})["conference"]["days"] == ["2030-05-14"]


@pytest.mark.parametrize(
    ("words", "days"),
    [
        (("one", "two"), ("1", "2")),
        (("eins", "drei"), ("1", "3")),
        (("one", "hall"), ("one", "hall")),
    ],
)
def test_days_may_be_numbered_in_words(words: tuple[str, str], days: tuple[str, str]) -> None:
    rows = [{**BOATS, "day": words[0]}, {**NETS, "day": words[1]}]

    assert said(rows, "day") == [(day,) for day in days]


@pytest.mark.parametrize("name", ["title", "heading", "day"])
def test_days_may_hold_sessions_of_which_nobody_says_the_time(name: str) -> None:
    talks = [{"title": "Boats", "kind": "Talk"}, {"title": "Nets", "kind": "Talk"}]
    days = [
        {name: "Monday 6 May 2030", "sessions": talks},
        {name: "Tuesday 7 May 2030", "sessions": [{"title": "Tar"}]},
    ]
    found = translated({"plan.json": {"days": days}})["sessions"]

    assert [(one["title"], one["date"], one.get("type")) for one in found.values()] == [
        ("Boats", "2030-05-06 (Monday)", "talk"),
        ("Nets", "2030-05-06 (Monday)", "talk"),
        ("Tar", "2030-05-07 (Tuesday)", None),
    ]


def test_what_has_no_day_yet_is_in_no_track() -> None:
    days = {
        "tba": {"events": [{"title": "Tar", "speaker": "Jo Sample"}]},
        "monday": {"date": "2030-05-06", "events": [BOATS]},
    }

    assert said(days, "title", "date", "track", name="plan.json") == [
        ("Tar", None, None),
        ("Boats", "2030-05-06", None),
    ]


def test_days_of_which_a_list_says_nothing_else_are_counted() -> None:
    days = [
        {"id": "b", "title": "Boats", "sessions": [BOATS]},
        {"id": "n", "title": "Nets", "sessions": [NETS]},
    ]
    root = translated({"plan.json": {"event": {"days": days}}})

    assert [(one["day"], one.get("track")) for one in root["sessions"].values()] == [
        ("1", None),
        ("2", None),
    ]


def test_keys_of_lists_say_the_day_before_what_the_sessions_are() -> None:
    tar = {"title": "Tar", "start": "12:00", "end": "12:45"}
    days = {"day_1": [BOATS], "day_2_workshops": [NETS], "day_2_plenary": [tar]}

    assert said(days, "title", "day", "type", "extra", name="plan.json") == [
        ("Boats", "1", None, None),
        ("Nets", "2", "workshop", None),
        ("Tar", "2", None, {"group": "plenary"}),
    ]
