"""Slots without sessions where others hold some: they are one, or nothing. All of it is made up."""

import json

import pytest
from translating import translated

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
