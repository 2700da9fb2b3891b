"""Days, slots, rooms and blocks of somebody's list, and what they say of sessions. Made up."""

import pytest
from translating import sessions, translated

BOATS = {"title": "Boats", "speakers": ["Jo Sample"]}
NETS = {"title": "Nets", "speakers": ["Mo Example"]}


def test_what_is_in_a_slot_has_its_time() -> None:
    slots = [
        {"start": "10:00", "end": "10:45", "talks": [{**BOATS, "room": "Hall"}]},
        {"start": "11:00", "end": "11:45", "talks": [{**NETS, "start": "11:05"}]},
    ]

    assert sessions([{"date": "2030-05-14", "slots": slots}]) == {
        "boats": {
            "title": "Boats",
            "speakers": ["jo-sample"],
            "room": "Hall",
            "date": "2030-05-14",
            "start": "10:00",
            "end": "10:45",
        },
        "nets": {
            "title": "Nets",
            "speakers": ["mo-example"],
            "start": "11:05",
            "date": "2030-05-14",
        },
    }


@pytest.mark.parametrize(
    ("label", "date"),
    [
        ("2030-05-14", "2030-05-14"),
        ("Tuesday 14 May 2030", "2030-05-14 (Tuesday)"),
        ("martes 14 de mayo de 2030", "2030-05-14 (Tuesday)"),
    ],
)
def test_the_weekday_of_a_session_leaves_the_date_to_the_day_that_it_stands_under(
    label: str, date: str
) -> None:
    boats = {**BOATS, "room": "Hall", "day": "Tuesday", "time": "9:00-9:30"}
    ways = (
        {label: {"9:00-9:30": [{**BOATS, "day": "Tuesday"}], "9:30-10:00": [NETS]}},
        {label: {"Hall": [boats], "Attic": [{**NETS, "time": "9:00"}]}},
        {"days": [{"date": label, "talks": [boats]}]},
    )

    assert [one["date"] for way in ways for one in sessions(way).values()] == [date] * 5


def test_what_a_slot_holds_beside_breaks_is_a_session_and_a_break_is_one() -> None:
    rows = [
        {"time": "9:00-9:30", "title": "Coffee"},
        {"time": "9:30-10:30", "sessions": [{**BOATS, "room": "Hall"}, {**NETS, "room": "Attic"}]},
    ]

    assert [
        (one["title"], one["time"], one.get("room")) for one in sessions({"rows": rows}).values()
    ] == [
        ("Coffee", "9:00-9:30", None),
        ("Boats", "9:30-10:30", "Hall"),
        ("Nets", "9:30-10:30", "Attic"),
    ]


@pytest.mark.parametrize(
    ("around", "place", "name"),
    [("rooms", "room", "Blue"), ("tracks", "track", "Blue"), ("sessions", "room", "Blue Hall")],
)
def test_sessions_may_stand_in_lists_by_places(around: str, place: str, name: str) -> None:
    when = {"start": "2030-05-14T10:00", "end": "2030-05-14T10:45"}
    found = sessions({around: {name: [{**BOATS, **when}], "Red": [{**NETS, **when}]}})

    assert {key: one[place] for key, one in found.items()} == {"boats": name, "nets": "Red"}


def test_the_only_room_may_have_its_sessions_under_its_name() -> None:
    [boats] = sessions(
        {"rooms": {"Blue": [{**BOATS, "date": "2030-05-14", "time": "9-10"}]}}
    ).values()

    assert boats["room"] == "Blue"


def test_a_block_tells_of_its_talks_and_has_their_speakers() -> None:
    block = {
        "title": "Waters",
        "start": "10:00",
        "end": "11:00",
        "chair": "Bo Sample",
        "talks": [{**BOATS, "abstract": "Wet"}, NETS],
    }

    assert sessions({"programme": [block]}) == {
        "waters": {
            "title": "Waters",
            "start": "10:00",
            "end": "11:00",
            "description": "- Boats: Jo Sample\n- Nets: Mo Example",
            "chair": ["bo-sample"],
            "speakers": ["jo-sample", "mo-example"],
            "extra": {
                "contents": [
                    {"title": "Boats", "abstract": "Wet", "speakers": ["Jo Sample"]},
                    {"title": "Nets", "speakers": ["Mo Example"]},
                ]
            },
        }
    }


def test_talks_of_a_block_that_say_when_they_are_are_sessions() -> None:
    block = {
        "title": "Waters",
        "time": "10:00-11:00",
        "room": "Hall",
        "chair": "Bo Sample",
        "talks": [{**BOATS, "time": "10:00-10:30"}],
    }

    assert sessions({"programme": [block]}) == {
        "boats": {
            "title": "Boats",
            "time": "10:00-10:30",
            "room": "Hall",
            "chair": ["bo-sample"],
            "speakers": ["jo-sample"],
            "extra": {"session": "Waters"},
        }
    }


def test_talks_in_a_slot_without_a_title_share_it_and_who_chairs_it() -> None:
    slot = {"from": "9:00", "to": "10:00", "chair": "Bo Sample", "talks": [BOATS, NETS]}
    found = sessions([{"day": "14 May 2030", "sessions": [slot]}])

    assert [(one["start"], one["end"], one["chair"]) for one in found.values()] == [
        ("9:00", "10:00", ["bo-sample"]),
        ("9:00", "10:00", ["bo-sample"]),
    ]


@pytest.mark.parametrize(
    ("group", "said"),
    [
        ({"stage": "Main"}, {"room": "Main"}),
        ({"label": "Great Hall"}, {"room": "Great Hall"}),
        ({"title": "Workshops"}, {"type": "workshop"}),
        ({"day": "Tuesday"}, {"day": "Tuesday"}),
        (
            {"date": "Tuesday 14th May"},
            {"day": "Tuesday", "extra": {"date": "Tuesday 14th May"}},
        ),
        ({"date": "14 May"}, {"day": "1", "extra": {"date": "14 May"}}),
        ({"title": "Day 2: 14 May 2030"}, {"date": "2030-05-14"}),
        ({"title": "Day 2: Waters"}, {"day": "2"}),
        ({"title": "morning_schedule"}, {"extra": {"group": "morning_schedule"}}),
        ({"title": "Whatever"}, {"extra": {"group": "Whatever"}}),
    ],
)
def test_the_name_of_a_group_is_what_it_looks_like(group: object, said: object) -> None:
    boats = {"title": "Boats", "start": "10:00", "end": "10:45"}

    assert sessions([{**group, "items": [boats]}]) == {"boats": {**boats, **said}}  # type: ignore[dict-item]


def test_days_with_names_and_dates_are_no_sessions() -> None:
    room = {"name": "Hall", "talks": [{"name": "Boats", "time_start": "12:00"}]}
    found = sessions({"days": [{"name": "Monday", "date": "2030-05-13", "rooms": [room]}]})

    assert found == {
        "boats": {"title": "Boats", "start": "12:00", "date": "2030-05-13", "room": "hall"}
    }


def test_the_hours_of_a_day_are_none_of_its_sessions() -> None:
    day = {"day": "2030-05-14", "start": "08:00", "rooms": [{"room": "Hall", "slots": [BOATS]}]}

    assert sessions([day]) == {
        "boats": {
            "title": "Boats",
            "speakers": ["jo-sample"],
            "date": "2030-05-14",
            "room": "hall",
        }
    }


def test_lists_by_type_and_lists_by_track_are_all_read() -> None:
    content = {"talks": [{**BOATS, "time": "9:00"}], "workshops": [{**NETS, "time": "9:00"}]}
    by_topic = {"Sea": [{**BOATS, "time": "9:00"}], "Land": [{**NETS, "time": "9:00"}]}

    assert [one["type"] for one in sessions(content).values()] == ["talk", "workshop"]
    assert [one["track"] for one in sessions(by_topic).values()] == ["Sea", "Land"]


@pytest.mark.parametrize(
    ("told", "length"), [("0.75", "45min"), ("1", "60min"), (".5", "30min"), ("0.0", None)]
)
def test_lengths_in_fractions_are_hours(told: str, length: str | None) -> None:
    rows = [{"title": "Boats", "duration": told}, {"title": "Nets", "duration": "1.25"}]

    assert sessions(rows)["boats"].get("duration") == length


def test_minutes_are_no_hours() -> None:
    rows = [{"title": "Boats", "duration": 7.5}, {"title": "Nets", "duration": 45}]

    assert [one["duration"] for one in sessions(rows).values()] == ["7.5", "45"]


@pytest.mark.parametrize(
    ("told", "lengths"),
    [
        (("30.0", "45.0"), ["30min", "45min"]),  # as programs write whole numbers beside gaps
        (("01", "02"), ["60min", "120min"]),
        (("5", "10"), ["5", "10"]),
        (("1", "45"), ["1", "45"]),
    ],
)
def test_a_few_whole_numbers_are_hours_and_others_minutes(
    told: tuple[str, ...], lengths: list[str]
) -> None:
    rows = [{"title": f"Boat {number}", "duration": one} for number, one in enumerate(told)]

    assert [one["duration"] for one in sessions(rows).values()] == lengths


@pytest.mark.parametrize(
    ("told", "lengths"),
    [
        ((300, 1800, 3600), ["5min", "30min", "60min"]),
        ((1440, 2880, 1440), ["1440", "2880", "1440"]),
        ((480, 480, 1800), ["480", "480", "1800"]),
        ((30, 1800, 3600), ["30", "1800", "3600"]),
    ],
)
def test_lengths_of_half_a_day_are_seconds_if_all_are_round(
    told: tuple[int, ...], lengths: list[str]
) -> None:
    rows = [{"title": f"Boat {number}", "duration": one} for number, one in enumerate(told)]

    assert [one["duration"] for one in sessions(rows).values()] == lengths


def test_what_has_no_title_is_called_by_another_column_or_by_what_it_is() -> None:
    rows = [
        {"start": "9:00", "session": "Oral Session 1", "title": "Waters"},
        {"start": "10:00", "session": "Poster Session 1"},
        {"start": "11:00", "end": "11:30", "type": "break"},
    ]

    assert [(one["title"], one.get("extra")) for one in sessions(rows).values()] == [
        ("Waters", {"session": "Oral Session 1"}),
        ("Poster Session 1", None),
        ("Break", None),
    ]


def test_categories_that_are_types_are_no_tracks() -> None:
    rows = [
        {"title": "Boats", "category": "keynote", "time": "9:00-10:00"},
        {"title": "Lunch", "category": "break", "time": "10:00"},
    ]

    assert [one["type"] for one in sessions(rows).values()] == ["keynote", "break"]


@pytest.mark.parametrize(
    ("flag", "value", "status"),
    [
        ("cancelled", True, "cancelled"),
        ("isCanceled", True, "cancelled"),
        ("draft", True, "proposed"),
        ("published", False, "proposed"),
        ("published", True, None),
        ("cancelled", False, None),
    ],
)
def test_flags_may_say_the_status(flag: str, value: bool, status: str | None) -> None:  # noqa: FBT001 -- one of many
    assert sessions([{**BOATS, flag: value}, NETS])["boats"].get("status") == status


def test_several_rooms_in_a_text_are_known_by_their_names() -> None:
    rows = [
        {"title": "Boats", "room": "Hall"},
        {"title": "Nets", "room": "Attic"},
        {"title": "Opening", "room": "Hall, Attic"},
        {"title": "Party", "room": "Porch, first floor"},
    ]
    found = sessions(rows)

    assert found["opening"]["rooms"] == ["Hall", "Attic"]
    assert found["party"]["room"] == "Porch, first floor"


def test_groups_that_hold_so_many_people_are_rooms() -> None:
    hall = {"id": "h1", "name": "Hall", "capacity": "80", "icon": "sea"}
    day = {"name": "Day 2", "date": "2030-05-15", "capacity": "80"}
    boats = {"title": "Boats", "time": "9:00-10:00"}
    rooms = translated({"plan.json": [{**hall, "activities": [boats]}]})

    assert rooms["rooms"] == {"h1": {"name": "Hall", "capacity": "80", "extra": {"icon": "sea"}}}
    assert rooms["sessions"] == {"boats": {**boats, "room": "h1"}}
    assert sessions([{**day, "activities": [boats]}]) == {"boats": {**boats, "date": "2030-05-15"}}


def test_lists_that_are_called_by_numbers_one_after_the_other_are_days() -> None:
    days = {
        "23": [{"title": "Boats", "start": "9:00", "end": "10:00"}],
        "24": [{"title": "Nets", "start": "9:00", "end": "10:00", "day": 1}],
    }
    dated = {
        "1": [{"title": "Boats", "start": "2030-05-14 09:00"}],
        "2": [{"title": "Nets", "start": "2030-05-14 09:00"}],
    }

    assert sessions(days) == {
        "boats": {
            "title": "Boats",
            "start": "9:00",
            "end": "10:00",
            "day": "1",
            "extra": {"date": "23"},
        },
        "nets": {
            "title": "Nets",
            "start": "9:00",
            "end": "10:00",
            "day": "2",
            "extra": {"day": "1", "date": "24"},
        },
    }
    assert [one["start"] for one in sessions(dated).values()] == ["2030-05-14 09:00"] * 2
    assert all("day" not in one for one in sessions(dated).values())
    apart = {"3": days["23"], "7": [{**BOATS, "start": "9:00"}]}
    assert all("day" not in one for one in sessions(apart).values())


@pytest.mark.parametrize(
    "name",
    ["Day 1 - 14 May 2030", "Day 1 (14 May 2030)", "Schedule 14 May 2030", "14 May 2030 programme"],
)
def test_the_only_list_of_a_file_may_be_called_by_its_date_and_more(name: str) -> None:
    found = translated({"plan.json": {name: [{**BOATS, "start": "10:00", "end": "10:45"}]}})

    assert found["conference"]["days"] == ["2030-05-14"]


def test_days_by_dates_of_two_orders_are_on_those_that_lie_together() -> None:
    days = [
        {"date": date, "slots": [{"start": "10:00", "end": "10:45", "talks": [talk]}]}
        for date, talk in (("03/11/2030", BOATS), ("04/11/2030", NETS))
    ]
    found = sessions(days)

    assert [(one["date"], one["start"]) for one in found.values()] == [
        *(("2030-11-03", "10:00"), ("2030-11-04", "10:00"))
    ]


@pytest.mark.parametrize("begins", ["T00:00:00Z", "T17:30:00", "T09:00"])
def test_a_day_by_the_moment_at_which_it_begins_is_a_day_and_no_track(begins: str) -> None:
    talk = {**BOATS, "start": "2030-05-14T10:00:00Z", "end": "2030-05-14T10:45:00Z"}
    days = [{"title": "Day 1", "date": f"2030-05-14{begins}", "sessions": [talk]}]

    assert sessions(days)["boats"] == {**talk, "speakers": ["jo-sample"]}


def test_days_of_a_month_without_a_year_are_as_far_apart_as_their_dates() -> None:
    dates = ("July 8", "July 12", "July 26")
    days = [{"date": date, "talks": [{"title": date, "time": "9:30"}]} for date in dates]

    assert [one["day"] for one in sessions(days).values()] == ["1", "5", "19"]


def test_what_runs_beside_nothing_is_no_keynote_beside_what_is_parallel() -> None:
    rows = [
        {"time": "9:00-9:30", "title": "Harbour news", "type": "plenary"},
        {"time": "9:30-10:30", "type": "parallel", "track1": "Boats", "track2": "Nets"},
        {"time": "10:30-11:00", "title": "Harbour tour", "type": "plenary"},
    ]
    found = sessions({"rows": rows})

    assert [(one["title"], one.get("type"), one.get("plenary")) for one in found.values()] == [
        ("Harbour news", None, "true"),
        ("Boats", None, None),
        ("Nets", None, None),
        ("Harbour tour", None, "true"),
    ]


def test_the_zone_of_groups_is_that_of_the_conference() -> None:
    talk = {**BOATS, "start": "2030-05-14T10:00:00-05:00", "end": "2030-05-14T10:45:00-05:00"}
    groups = [{"day": "2030-05-14", "timezone": "America/Chicago", "sessions": [talk]}]

    assert translated({"plan.json": groups})["conference"] == {
        "id": "plan",
        "title": "plan",
        "timezone": "America/Chicago",
        "days": ["2030-05-14"],
    }


def test_sessions_are_where_their_track_is_unless_that_is_a_building_of_several() -> None:
    tracks = [
        {"name": "Knots", "location": "Attic", "sessions": [BOATS]},
        {"name": "Wind", "location": "Cellar", "sessions": [{**BOATS, "title": "Sails"}]},
    ]
    apart = sessions([{"date": "2030-05-14", "tracks": tracks}])
    building = [{**track, "location": "Old mill"} for track in tracks]
    together = sessions([{"date": "2030-05-14", "tracks": building}])

    assert [one["room"] for one in apart.values()] == ["Attic", "Cellar"]
    assert [one.get("room") for one in together.values()] == [None, None]


def test_tracks_have_the_name_that_is_all_that_their_groups_say() -> None:
    tracks = [
        {"kind": "Knots", "sessions": [BOATS]},
        {"kind": "Wind", "sessions": [{**BOATS, "title": "Sails"}]},
    ]

    assert [one["track"] for one in sessions({"tracks": tracks}).values()] == ["knots", "wind"]


@pytest.mark.parametrize(
    ("group", "said"),
    [("room", {"room": "attic"}), ("track", {"track": "attic"}), ("category", {})],
)
def test_the_only_group_of_a_file_is_no_conference(group: str, said: dict[str, str]) -> None:
    held = {"name": "Attic", "session": [{**BOATS, "start": "2030-05-14T10:00:00Z"}]}
    found = translated({"plan.json": {"programme": {group: held}}}, "Europe/Berlin")

    assert found["conference"]["title"] == "plan"
    assert found["sessions"]["boats"].items() >= said.items()


def test_names_of_several_lists_of_slots_are_tracks_and_what_is_for_all_is_in_all_rooms() -> None:
    slots = [
        {"time": "9:00-9:30", "talks": {"all": {"name": "Welcome"}}},
        {"time": "9:30-10:00", "talks": {"101": {"name": "Boats", "speaker": "Ada Sample"}}},
        {"time": "9:30-10:00", "talks": {"102": {"name": "Knots", "speaker": "Jo Sample"}}},
    ]
    side = [{"time": "9:30-10:00", "talks": {"102": {"name": "Tides", "speaker": "Mo Example"}}}]
    found = sessions({"Sea": slots, "Coast": side})

    assert [(one["title"], one["room"], one["track"]) for one in found.values()] == [
        ("Welcome", "all", "Sea"),
        ("Boats", "101", "Sea"),
        ("Knots", "102", "Sea"),
        ("Tides", "102", "Coast"),
    ]


def test_lists_of_what_is_part_of_sessions_are_no_tracks_beside_those_of_papers() -> None:
    inner = {"title": "Welcome", "time": "9:00-9:10"}, {"title": "Awards", "time": "9:10-9:30"}
    paper = {"title": "Boats", "time": "9:30-9:45"}
    blocks = [
        {"title": "Opening", "time": "9:00-9:30", "subsessions": [*inner]},
        {"title": "Block 1", "time": "9:30-10:00", "papers": [paper]},
    ]
    found = sessions(blocks)

    assert [(one["title"], one.get("track")) for one in found.values()] == [
        *(("Welcome", None), ("Awards", None), ("Boats", None))
    ]


@pytest.mark.parametrize("key", ["location", "venue", "room"])
@pytest.mark.parametrize("place", ["Hall", {"id": 7, "name": "Hall", "address": "1 Quay"}])
def test_where_a_day_takes_place_may_be_told_in_a_mapping(key: str, place: object) -> None:
    days = [
        {"date": "2030-05-14", key: place, "talks": [{**BOATS, "start": "10:00", "end": "10:45"}]},
        {"date": "2030-05-15", "talks": [{**NETS, "start": "11:00", "end": "11:45"}]},
    ]
    found = translated({"plan.json": {"name": "Days", "days": days}})
    rooms = [one.get("room") for one in found["sessions"].values()]

    assert rooms == ["Hall", None]
    assert found["conference"].get("extra") == (None if place == "Hall" else {"address": "1 Quay"})


def test_where_a_slot_is_said_to_be_is_kept_of_what_is_elsewhere() -> None:
    talks = [{**BOATS, "room": "Hall"}, {**NETS, "room": "Attic"}]
    slot = {"start": "10:00", "end": "10:45", "location": "Hall", "talks": talks}
    found = sessions([{"date": "2030-05-14", "slots": [slot]}])

    assert [(one["room"], one.get("extra")) for one in found.values()] == [
        ("Hall", None),
        ("Attic", {"location": "Hall"}),
    ]
