"""What groups of a list are called: days with marks between their words, numbers, themes."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from translating import translated

from confsched.formats import conferences, recognise
from confsched.loading import load_theirs
from confsched.reading import read

BOATS = {"title": "Boats", "time": "9:00-9:30"}
NETS = {"title": "Nets", "time": "9:00-9:30"}


def told(content: object, *fields: str) -> list[tuple[Any, ...]]:
    found = translated({"plan.json": content})["sessions"].values()
    return [tuple(one.get(name) for name in fields) for one in found]


@pytest.mark.parametrize("mark", ["/", "·", "•", "|", "–"])
def test_a_mark_may_stand_between_the_weekday_and_the_date_of_a_group(mark: str) -> None:
    days = [
        {"title": f"Tuesday {mark} 14 May", "sessions": [BOATS]},
        {"title": f"Thursday {mark} 16 May", "sessions": [NETS]},
    ]

    assert told(days, "title", "day", "track") == [
        ("Boats", "Tuesday", None),
        ("Nets", "Thursday", None),
    ]


def test_html_in_the_name_of_a_day_and_in_empty_slots_of_it_says_nothing() -> None:
    free = {"time": "9:30-10:00", "title": "&nbsp;", "room": "&nbsp;"}
    days = [
        {"day": "SEGUNDA <br> FEIRA", "sessions": [BOATS, free]},
        {"day": "SÁBADO <br> &nbsp;", "sessions": [free, NETS]},
    ]

    assert told(days, "title", "day", "track") == [
        ("Boats", "Monday", None),
        ("Nets", "Saturday", None),
    ]


@pytest.mark.parametrize(
    ("dates", "days"),
    [(("14 May", "16 May"), ("1", "3")), (("31 May", "1 June"), ("1", "2"))],
)
def test_dates_without_a_year_are_as_many_days_apart_as_they_say(
    dates: tuple[str, str], days: tuple[str, str]
) -> None:
    groups = [{"date": dates[0], "sessions": [BOATS]}, {"date": dates[1], "sessions": [NETS]}]

    assert [day for (day,) in told(groups, "day")] == [*days]


@pytest.mark.parametrize("date", ["Tuesday, May 14", "14 May", "5/14"])
def test_the_dates_of_groups_are_in_the_year_of_the_title(date: str) -> None:
    content = {"title": "Boats 2030", "days": [{"date": date, "sessions": [BOATS, NETS]}]}

    assert translated({"plan.json": content})["conference"]["days"] == ["2030-05-14"]


def test_the_dates_of_groups_are_not_where_somebody_says_the_first_day_but_in_its_year() -> None:
    document = read("plan.json", json.dumps([{"date": "May 14", "talks": [BOATS]}]).encode())
    kind = recognise(document)
    assert kind is not None
    [found] = conferences([(document, kind)], dates={1: dt.date(2030, 3, 1)})
    root: Any = found.roots[0]

    assert root["conference"]["days"] == ["2030-05-14"]


def test_the_day_of_the_month_above_sessions_that_say_their_dates_is_no_room() -> None:
    days = {
        "14": [{"title": "Boats", "start": "2030-05-14T09:00", "end": "2030-05-14T09:30"}],
        "15": [{"title": "Nets", "start": "2030-05-15T09:00", "end": "2030-05-15T09:30"}],
    }

    assert told(days, "title", "room") == [("Boats", None), ("Nets", None)]


def test_the_theme_of_a_day_is_no_track() -> None:
    days = {
        "Day 1": {"theme": "Sails and all that goes with them", "sessions": [BOATS]},
        "Day 2": {"title": "Out at sea", "theme": "Harbours", "sessions": [NETS]},
    }

    assert told(days, "title", "day", "track") == [("Boats", "1", None), ("Nets", "2", None)]


@pytest.mark.parametrize(
    "title",
    [
        *("Schedule", "Conference Programme", "Schedule outline", "Program Schedule"),
        *("Schedule of Events", "Programação do Evento", "Tentative schedule", "Events"),
    ],
)
def test_what_a_page_is_called_is_no_title_of_the_conference(title: str) -> None:
    found = translated({"harbour-days.json": {"title": title, "sessions": [BOATS]}})["conference"]

    assert found == {"title": "harbour-days", "id": "harbour-days", "extra": {"title": title}}


def test_a_column_of_dates_that_has_none_gives_way_to_the_day_above() -> None:
    groups = [{"day": "14 May 2030", "talks": [{**BOATS, "data": "[TO COME]"}]}]

    assert told(groups, "title", "date", "extra") == [
        ("Boats", "2030-05-14", {"date": "[TO COME]"})
    ]


def test_a_break_is_as_long_as_its_slot_whatever_its_page_says() -> None:
    slots = [
        {"time": "9:00", "duration": 20, "talk": "tea"},
        {"time": "10:00", "duration": 30, "talk": "boats"},
    ]
    talks = [
        {"id": "tea", "title": "Tea", "duration": 10, "speakers": []},
        {"id": "boats", "title": "Boats", "duration": 30, "speakers": ["Ada Sample"]},
    ]

    assert told({"schedule": slots, "sessions": talks}, "title", "duration") == [
        ("Tea", "20"),
        ("Boats", "30"),
    ]


def test_where_most_groups_are_called_like_types_all_are_types() -> None:
    groups = {"seminars": [BOATS], "tutorials": [NETS], "workshops": [NETS]}

    assert told(groups, "type", "track") == [
        ("seminars", None),
        ("workshop", None),
        ("workshop", None),
    ]
    assert told({"seminars": [BOATS], "tutorials": [NETS]}, "type", "track") == [
        (None, "seminars"),
        ("workshop", None),
    ]


def test_the_rooms_of_a_day_are_those_that_there_are() -> None:
    rooms = ["Hall", "Attic", "Cellar"]
    dated = [{"date": "2030-05-14", "rooms": rooms, "talks": [{**BOATS, "room": "Hall"}, NETS]}]
    keyed = {"2030-05-14": {"events": [{**BOATS, "rooms": ["Hall"]}, NETS], "rooms": rooms}}

    assert told(dated, "room", "rooms") == [("Hall", None), (None, None)]
    assert told({"days": keyed}, "room", "rooms") == [(None, ["Hall"]), (None, None)]
    for content in (dated, {"days": keyed}):
        found = translated({"plan.json": content})["conference"]
        assert found["extra"] == {"rooms": rooms}


def test_the_rooms_of_a_slot_are_where_all_in_it_are() -> None:
    slot = {"start": "9:00", "rooms": ["Hall", "Attic"], "talks": [BOATS]}

    assert told([{"date": "2030-05-14", "slots": [slot]}], "room", "rooms") == [
        (None, ["Hall", "Attic"])
    ]


def test_slots_beside_breaks_are_no_track() -> None:
    lists = {"slots": [BOATS], "breaks": [{"title": "Coffee", "room": "Hall"}]}

    assert told(lists, "title", "track", "type") == [
        ("Boats", None, None),
        ("Coffee", None, "break"),
    ]


def test_words_of_a_program_each_of_which_is_that_of_one_session_are_ids() -> None:
    talks = {f"{name}_{name}": {"title": name, "author": "Jo Sample"} for name in "abc"}

    assert [
        (identifier, one["title"], one.get("track"))
        for identifier, one in translated({"talks.json": [talks]})["sessions"].items()
    ] == [("a_a", "a", None), ("b_b", "b", None), ("c_c", "c", None)]


def test_before_and_after_are_no_tracks() -> None:
    assert told({"before": [BOATS], "after": [NETS]}, "title", "track") == [
        ("Boats", None),
        ("Nets", None),
    ]


PAPERS = [
    {"session": "Session 1: Ropes and knots", "papers": [{"title": "Old ropes", "authors": "Al"}]},
    {"session": "Session 2: Sails", "papers": [{"title": "Red sails", "authors": "Bo"}]},
]


def test_sessions_without_times_are_the_tracks_of_their_papers() -> None:
    found = translated({"sessions.json": PAPERS})

    assert [one["track"] for one in found["sessions"].values()] == [
        "Session 1: Ropes and knots",
        "Session 2: Sails",
    ]
    assert "extra" not in found["conference"]


def test_numbers_of_sessions_are_no_tracks() -> None:
    numbered = [{**one, "session": number} for number, one in enumerate(PAPERS, 1)]
    found = translated({"sessions.json": numbered})

    assert [one.get("track") for one in found["sessions"].values()] == [None, None]


def test_types_of_one_file_leave_the_tracks_of_another_alone(tmp_path: Path) -> None:
    rows = [
        {"date": "2030-05-14", "time": f"{hour}:00", "title": title, "category": kind}
        for hour, title, kind in [
            (9, "Tea", "break"),
            (10, "Boats", "keynote"),
            (11, "Oars", "tour"),
        ]
    ]
    (tmp_path / "schedule.json").write_text(json.dumps(rows), encoding="utf-8")
    (tmp_path / "sessions.json").write_text(json.dumps(PAPERS), encoding="utf-8")
    [document] = load_theirs([str(tmp_path)])
    root: Any = document.roots[0]

    assert [(one.get("type"), one.get("track")) for one in root["sessions"].values()] == [
        ("break", None),
        ("keynote", None),
        ("tour", None),
        (None, "Session 1: Ropes and knots"),
        (None, "Session 2: Sails"),
    ]


def test_keys_that_count_the_sessions_of_each_day_are_no_ids() -> None:
    days = {
        "day1": {"session1": {"title": "Boats"}, "session2": {"title": "Oars"}},
        "day2": {"session1": {"title": "Sails"}},
    }
    timed = {
        day: {key: {**one, "time": "9:00-10:00"} for key, one in held.items()}
        for day, held in days.items()
    }
    found = translated({"plan.json": timed})["sessions"]

    assert {key: (one["day"], one["extra"]) for key, one in found.items()} == {
        "boats": ("1", {"id": "session1"}),
        "oars": ("1", {"id": "session2"}),
        "sails": ("2", {"id": "session1"}),
    }


def test_days_of_the_month_stand_below_places_or_above_them() -> None:
    boats, nets = {"start": "1900", "end": "1930", "title": "Boats"}, {**NETS, "title": "Nets"}
    below = {"Main Stage": {"23": [boats], "24": [nets]}, "Tent": {"23": [nets], "24": [boats]}}
    above = {"23": {"Main Stage": [boats], "Tent": [nets]}, "24": {"Main Stage": [nets]}}
    main, tent = "Main Stage", "Tent"

    assert told(below, "title", "day", "room", "extra") == [
        ("Boats", "1", main, {"date": "23"}),
        ("Nets", "2", main, {"date": "24"}),
        ("Nets", "1", tent, {"date": "23"}),
        ("Boats", "2", tent, {"date": "24"}),
    ]
    assert told(above, "title", "day", "room", "extra") == [
        ("Boats", "1", main, {"date": "23"}),
        ("Nets", "1", tent, {"date": "23"}),
        ("Nets", "2", main, {"date": "24"}),
    ]


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        (("workshops", "keynotes"), ("workshop", "keynote", None, None)),
        (("morning", "evening"), (None, None, {"group": "morning"}, {"group": "evening"})),
    ],
)
def test_what_lists_of_places_are_called_is_kept_in_days_as_well(
    words: tuple[str, str], kept: tuple[object, ...]
) -> None:
    places = {words[0]: {"Hall A": [BOATS], "Hall B": [NETS]}, words[1]: {"Hall A": [NETS]}}
    turned = {"Hall A": {words[0]: [BOATS], words[1]: [NETS]}, "Hall B": {words[0]: [NETS]}}
    one, other, said, also = kept
    expected: list[tuple[object, ...]] = [
        ("Boats", "Hall A", one, said),
        ("Nets", "Hall A", other, also),
        ("Nets", "Hall B", one, said),
    ]

    for lists in (places, turned):
        for content in (lists, {"2030-05-14": lists}):
            found = told(content, "title", "room", "type", "extra")
            assert sorted(found, key=lambda session: session[:2]) == expected


REST, SAILS = {"title": "Coffee", "time": "9:30"}, {"title": "Sails", "time": "10:00"}


@pytest.mark.parametrize("name", ["preview", "highlights", "featured"])
def test_what_a_list_tells_of_the_sessions_beside_it_is_told_once(name: str) -> None:
    again = [{"label": "Boats", "time": "9:00"}, {"label": "Sails", "time": "10:00", "tags": "New"}]
    days = [{"date": "2030-05-14", name: again, "sessions": [BOATS, REST, SAILS]}]

    assert told({"days": days}, "title", "type", "track", "tags", "time") == [
        ("Boats", None, None, None, "9:00-9:30"),
        ("Coffee", None, None, None, "9:30"),
        ("Sails", None, None, ["New"], "10:00"),
    ]


@pytest.mark.parametrize("whole", ["sessions", "Year 2"])
def test_what_two_lists_tell_otherwise_or_of_their_own_are_other_sessions(whole: str) -> None:
    own = BOATS if whole == "Year 2" else {**BOATS, "time": "11:00-11:30"}
    days = [{"date": "2030-05-14", "Year 1": [own, REST], whole: [BOATS, NETS, SAILS]}]

    assert len(told({"days": days}, "title")) == 5


def test_dates_without_a_year_are_of_the_year_that_their_list_is_called_by() -> None:
    first, later = BOATS | {"date": "14 May"}, NETS | {"date": "2030-05-20"}
    lists = {"2029": [first], "2030": [first | {"title": "Ropes"}, later]}

    assert told(lists, "title", "date") == [
        ("Boats", "2029-05-14"),
        ("Ropes", "2030-05-14"),
        ("Nets", "2030-05-20"),
    ]


def test_a_year_that_is_the_only_key_of_a_file_is_that_of_its_dates() -> None:
    dated = BOATS | {"date": "14 May"}

    for below in ([dated], {"title": "Boat Days", "talks": [dated]}):
        assert told({"2029": below}, "title", "date") == [("Boats", "2029-05-14")]


def test_what_stands_behind_the_date_of_a_day_is_what_it_is_called() -> None:
    days = [
        {"day": "Day 1", "date": "May 14, 2031 — Ropes", "sessions": [BOATS]},
        {"day": "Day 2", "date": "May 15, 2031 — Sails", "sessions": [NETS]},
    ]
    called = [{"date": "2031-05-14", "title": "Ropes"}, {"date": "2031-05-15", "title": "Sails"}]
    rows = [
        {**BOATS, "date": "May 14, 2031 — Ropes"},
        {**NETS, "date": "May 15, 2031 — Sails"},
    ]

    assert translated({"plan.json": days})["conference"]["days"] == called
    assert translated({"plan.json": rows})["conference"]["days"] == called


def test_a_room_over_sessions_that_say_their_building_is_kept() -> None:
    boats, nets = BOATS | {"venue": "Harbour House"}, NETS | {"venue": "Room 2"}
    found = told({"2030-05-14": {"Room 1": [boats], "Room 2": [nets]}}, "title", "room", "extra")

    assert found == [
        ("Boats", "Harbour House", {"group": "Room 1"}),
        ("Nets", "Room 2", None),
    ]


def test_blocks_of_a_part_of_an_event_are_no_track() -> None:
    groups = {"fair_blocks": [BOATS], "forum_blocks": [NETS]}

    assert told(groups, "title", "track", "extra") == [
        ("Boats", None, {"group": "fair_blocks"}),
        ("Nets", None, {"group": "forum_blocks"}),
    ]


@pytest.mark.parametrize("beside", [{"title": "Boats"}, {"rooms": [{"id": "a", "name": "Attic"}]}])
def test_days_by_their_names_among_other_things_have_dates_of_their_own(
    beside: dict[str, Any],
) -> None:
    first = {"date": "14 May 2031", "sessions": [BOATS]}
    second = {"date": "15 May 2031", "sessions": [NETS]}

    assert told({**beside, "day1": first, "day2": second}, "title", "date") == [
        ("Boats", "2031-05-14"),
        ("Nets", "2031-05-15"),
    ]


def test_what_says_a_type_in_a_track_leaves_it_the_track() -> None:
    talks = [{**BOATS, "category": "talk"}, {**NETS, "category": "workshop"}]
    tracks = [{"name": "Sails", "sessions": talks}]

    assert told({"tracks": tracks}, "title", "track", "type") == [
        ("Boats", "sails", "talk"),
        ("Nets", "sails", "workshop"),
    ]


def test_quotes_of_a_script_guard_nothing_that_is_none() -> None:
    script = "export const talks = [{title: 'Boats', time: '9:00-9:30', room: 'TBA'}]"
    (found,) = translated({"plan.js": script})["sessions"].values()

    assert found == {"title": "Boats", "time": "9:00-9:30", "extra": {"room": "TBA"}}
