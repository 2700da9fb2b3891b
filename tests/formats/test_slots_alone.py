"""Slots without sessions where others hold some: they are one, or nothing. All of it is made up."""

import json
from typing import Any

import pytest
from translating import translated, translation

NETS: dict[str, object] = {"title": "Nets", "speakers": ["Ada Sample"]}
HELD: dict[str, object] = {
    "start": "9:00",
    "end": "10:00",
    "type": "talk",
    "talks": [NETS, {"title": "Boats"}],
}
DAY = "2030-05-14"


def titles(*slots: dict[str, object]) -> list[tuple[str, str]]:
    """The titles of the sessions of a day with these slots, and when they begin."""
    day = [{"date": DAY, "slots": slots}]
    found = translated({"programme.json": json.dumps(day)})["sessions"]
    return [(one["title"], one["start"]) for one in found.values()]


def slot(**said: object) -> dict[str, object]:
    return {"start": "10:00", "end": "10:15", **said}


@pytest.mark.parametrize(
    "said",
    [
        {"type": "Coffee break"},
        {"type": "Coffee break", "talks": []},
        {"type": "Coffee break", "talks": None},
        {"customTitle": "Coffee break"},
        {"placeholder": "Coffee break"},
        {"plenary": "Coffee break"},
        {"all": "Coffee break"},
    ],
)
def test_a_slot_that_says_what_it_is_is_a_session(said: dict[str, object]) -> None:
    assert titles(HELD, slot(**said)) == [
        ("Nets", "9:00"),
        ("Boats", "9:00"),
        ("Coffee break", "10:00"),
    ]


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"type": "talk", "talks": []},
        {"color": "blue"},
        {"placeholder": "TBA"},
        {"placeholder": True},
        {"plenary": True},
        {"placeholder": "/images/blue.png"},
        {"type": "Coffee break", "start": ""},
    ],
)
def test_a_slot_that_says_nothing_is_none(said: dict[str, object]) -> None:
    assert titles(HELD, slot(**said)) == [("Nets", "9:00"), ("Boats", "9:00")]


@pytest.mark.parametrize("name", ["common", "plenary", "all tracks"])
@pytest.mark.parametrize("said", ["Lunch", {"title": "Lunch"}, [{"title": "Lunch"}]])
def test_what_is_for_all_beside_what_a_slot_holds_is_a_session(name: str, said: object) -> None:
    sails = {
        "start": "11:00",
        "end": "12:00",
        "talks": [{"title": "Sails", "speakers": ["Jo Test"]}],
    }
    alone = {"start": "12:00", "end": "12:15", name: "Closing"}
    day = [{"date": DAY, "slots": [HELD, {**sails, name: said}, alone, {**sails, name: True}]}]
    found = translated({"programme.json": json.dumps(day)})

    assert sorted((one["start"], one["title"]) for one in found["sessions"].values()) == [
        ("11:00", "Lunch"),
        ("11:00", "Sails"),
        ("11:00", "Sails"),
        ("12:00", "Closing"),
        ("9:00", "Boats"),
        ("9:00", "Nets"),
    ]
    assert "tracks" not in found
    assert {one.get("type") for one in found["sessions"].values()} <= {None, "talk"}


def test_a_flag_beside_what_others_hold_under_its_name_is_kept() -> None:
    opening = {"title": "Opening", "speakers": ["Jo Test"]}
    slots = [
        {"start": "9:00", "end": "9:30", "common": True, "title": "Registration"},
        {"start": "9:30", "end": "10:00", "common": opening},
        {"start": "10:00", "end": "10:15", "common": None, "sessions": [NETS, {"title": "Boats"}]},
    ]
    found = translated({"programme.json": json.dumps([{"date": DAY, "slots": slots}])})

    assert found["sessions"]["registration"]["extra"] == {"common": "true"}
    assert [(one["start"], one["title"]) for one in found["sessions"].values()] == [
        ("9:00", "Registration"),
        ("9:30", "Opening"),
        ("10:00", "Nets"),
        ("10:00", "Boats"),
    ]


@pytest.mark.parametrize("opening", [None, "Opening"])
def test_sessions_of_a_slot_may_be_lists_by_rooms(opening: str | None) -> None:
    held = {"Hall": [NETS], "Shed": [{"title": "Boats"}, {"title": "Sails"}]}
    early = {"start": "9:00", "end": "10:00", "title": opening}
    slots = [
        {**early, "sessions": {"Hall": [], "Shed": [{"title": "Maps", "speakers": []}]}},
        {"start": "10:00", "end": "11:00", "sessions": held},
    ]
    found = translated({"programme.json": json.dumps([{"date": DAY, "slots": slots}])})
    told = [(one["start"], one.get("room"), one["title"]) for one in found["sessions"].values()]

    assert [one for one in told if one[0] == "10:00"] == [
        ("10:00", "Hall", "Nets"),
        ("10:00", "Shed", "Boats"),
        ("10:00", "Shed", "Sails"),
    ]


def test_what_stands_above_a_slot_counts_for_it() -> None:
    slots = [HELD, slot(type="Coffee break")]
    days = [{"date": date, "slots": slots} for date in (DAY, "2030-05-15")]
    found = translated({"programme.json": json.dumps(days)})["sessions"]

    assert [(one["date"], one["end"]) for one in found.values() if one["title"][0] == "C"] == [
        (DAY, "10:15"),
        ("2030-05-15", "10:15"),
    ]


def test_a_day_without_sessions_is_none() -> None:
    days = [
        {"date": DAY, "start": "9:00", "type": "talks", "sessions": [{**NETS, "start": "9:00"}]},
        {"date": "2030-05-15", "start": "9:00", "type": "Workshop day", "sessions": []},
    ]
    found = translated({"programme.json": json.dumps(days)})["sessions"]

    assert [one["title"] for one in found.values()] == ["Nets"]


@pytest.mark.parametrize("by", ["start", "startTime", "startsAt", "dateTime", "time"])
@pytest.mark.parametrize("moment", ["{}T{}:00Z", "{}T{}", "{} {}"])
def test_when_slots_begin_says_no_day_of_theirs(by: str, moment: str) -> None:
    slots = [
        {
            by: moment.format(DAY, start),
            "end": moment.format(DAY, end),
            "sessions": [{"title": name}],
        }
        for start, end, name in (("10:00", "11:00", "Boats"), ("12:00", "13:00", "Lunch"))
    ]
    for root in ([{"date": DAY, "slots": slots}], {"slots": slots}, slots, slots[:1]):
        found = translated({"programme.json": json.dumps(root)})["sessions"]

        assert [(one.get("start") or one["time"])[11:16] for one in found.values()] == [
            "10:00",
            "12:00",
        ][: len(found)]


def test_when_days_begin_is_not_when_their_sessions_do() -> None:
    talks = [{"title": "Boats", "start": "11:00"}, {"title": "Nets"}]
    days = [
        {"start": f"{date}T09:00:00", "end": f"{date}T17:00:00", "sessions": talks}
        for date in (DAY, "2030-05-15")
    ]
    named = [{**day, "title": f"Day {number}"} for number, day in enumerate(days, 1)]
    for root in (days, named):
        found = translated({"programme.json": json.dumps(root)})["sessions"]

        assert [one.get("start") for one in found.values()] == ["11:00", None, "11:00", None]


def test_what_a_slot_says_of_how_long_counts_for_what_it_holds() -> None:
    held = {"Hall A": {"title": "Boats"}, "Hall B": NETS}
    slots = [
        {"time": "10:00", "duration": 60, "sessions": held},
        {"time": "12:00", "duration": 30, "title": "Lunch"},
    ]
    found = translated({"programme.json": json.dumps([{"date": DAY, "slots": slots}])})["sessions"]

    assert [
        (one["title"], one["time"], one["duration"], one.get("room")) for one in found.values()
    ] == [
        ("Boats", "10:00", "60", "Hall A"),
        ("Nets", "10:00", "60", "Hall B"),
        ("Lunch", "12:00", "30", None),
    ]


def test_a_week_in_the_place_of_a_date_is_no_track() -> None:
    knots, sails = {"title": "Knots", "speaker": "Jo Test"}, {"title": "Sails", "speaker": ""}
    days = [{"date": "July 8", "list": [knots]}, {"date": "Week 3", "list": [sails]}]
    found = translated({"agenda.json": json.dumps(days)})

    assert "tracks" not in found
    assert found["sessions"]["sails"]["extra"] == {"group": "Week 3"}


def test_what_other_sessions_call_otherwise_is_read_in_all_of_them() -> None:
    sails = {"title": "Sails", "time_start": "9:00 AM", "time_end": "9:30 AM", "speaker": "Jo Test"}
    knots = {"title": "Knots", "start_time": "10:00 AM", "end_time": "10:30 AM", "speaker": ""}
    found = translated({"agenda.json": json.dumps([{"date": DAY, "session": [sails, knots]}])})
    both = {**sails, **knots}
    same = translated({"agenda.json": json.dumps([{"date": DAY, "session": [sails, both]}])})

    assert [(one["start"], one["end"]) for one in found["sessions"].values()] == [
        ("9:00 AM", "9:30 AM"),
        ("10:00 AM", "10:30 AM"),
    ]
    assert same["sessions"]["knots"]["extra"] == {"time_start": "9:00 AM", "time_end": "9:30 AM"}


@pytest.mark.parametrize("name", ["titles", "talks"])
def test_titles_in_the_list_of_a_slot_are_sessions(name: str) -> None:
    listed = ["Of sails &amp; nets", "Of the sea", "Maps"]
    opening = slot(title="Opening", speaker="Jo Test")

    assert titles(opening, slot(**{name: listed})) == [
        ("Opening", "10:00"),
        ("Of sails & nets", "10:00"),
        ("Of the sea", "10:00"),
        ("Maps", "10:00"),
    ]


def test_titles_in_the_list_of_a_slot_are_what_others_describe() -> None:
    assert titles(HELD, slot(talks=["Of the sea", "Maps"])) == [
        ("Nets", "9:00"),
        ("Boats", "9:00"),
        ("Of the sea", "10:00"),
        ("Maps", "10:00"),
    ]


def test_words_alone_in_the_list_of_a_slot_may_be_ids() -> None:
    slots = [slot(title="Opening", speaker="Jo Test"), slot(speaker="Ada Sample", talks=["a", "b"])]
    root: Any = translation({"programme.json": [{"date": DAY, "slots": slots}]}).roots[0]

    assert [one.get("title") for one in root["sessions"].values()] == [
        "Opening",
        "Ada Sample",
    ]


def test_what_many_sessions_are_called_by_is_no_id() -> None:
    rows = [
        {"id": f"day{day}-hall", "time": f"{hour}:00-{hour}:30", "title": title}
        for day, title, hour in (
            *((1, title, hour) for hour, title in enumerate(("Boats", "Nets", "Sails"), 10)),
            *((2, title, hour) for hour, title in enumerate(("Maps", "Knots", "Oars"), 10)),
        )
    ]
    found = translated({"agenda.json": json.dumps(rows)})["sessions"]
    few = translation({"agenda.json": json.dumps(rows[:2])})

    assert [*found] == ["boats", "nets", "sails", "maps", "knots", "oars"]
    assert found["boats"]["extra"] == {"id": "day1-hall"}
    assert [one.code for one in few.findings] == ["F007"]


FIRST = [
    {"time": "9:00-10:00", "title": "Opening", "speaker": "Jo Test"},
    {"time": "10:00-11:00", "title": "Nets"},
]
SECOND = [{"time": "9:30-10:00", "title": "Boats"}]
LATER = [{"time": "12:00-13:00", "title": "Maps"}]


@pytest.mark.parametrize("name", ["", "PROGRAM"])
def test_lists_of_sessions_in_a_list_that_begin_anew_are_of_a_day_each(name: str) -> None:
    lists = [FIRST, SECOND]
    found = translated({"programme.json": json.dumps({name: lists} if name else lists)})

    assert [(one["day"], one["title"]) for one in found["sessions"].values()] == [
        ("1", "Opening"),
        ("1", "Nets"),
        ("2", "Boats"),
    ]


def test_lists_of_sessions_in_a_list_that_go_on_are_one() -> None:
    found = translated({"programme.json": json.dumps({"PROGRAM": [FIRST, LATER]})})

    assert [(one.get("day"), one["title"]) for one in found["sessions"].values()] == [
        (None, "Opening"),
        (None, "Nets"),
        (None, "Maps"),
    ]


def test_a_kind_of_session_is_nobodys_post() -> None:
    rows = [
        {"time": "9:00-9:30", "title": "Boats", "speaker": "Ada Sample", "role": "Workshop"},
        {"time": "9:30-9:45", "title": "Nets", "speaker": "Jo Test", "role": "Captain"},
        {"time": "9:45-10:00", "title": "Maps", "speaker": "Cleo Probe", "role": "Speaker"},
    ]
    found = translated({"agenda.json": json.dumps(rows)})
    kept = translated({"agenda.json": json.dumps([{**one, "type": "demo"} for one in rows])})

    assert [one.get("type") for one in found["sessions"].values()] == ["workshop", None, "talk"]
    assert [one.get("role") for one in found["speakers"].values()] == [None, "Captain", None]
    assert kept["sessions"]["boats"]["extra"] == {"role": "Workshop"}


def test_what_is_to_be_read_for_a_session_is_none() -> None:
    reading = [{"author": "Ada Sample", "title": "Of knots"}]
    lectures = [
        {"date": DAY, "title": "Knots", "reading": reading},
        {"date": "2030-05-15", "title": "Sails", "reading": None},
    ]
    found = translated({"schedule.json": json.dumps({"lectures": lectures})})["sessions"]

    assert {name: one.get("extra") for name, one in found.items()} == {
        "knots": {"reading": reading},
        "sails": None,
    }
