"""What stands in the rows of a list: talks under the names of rooms, blocks, and what they hold."""

from typing import Any

import pytest
from translating import sessions

BOATS = {"title": "Boats", "speaker": "Ada Sample"}
NETS = {"title": "Nets", "speaker": "Jo Example"}


def told(content: object, *fields: str) -> list[tuple[Any, ...]]:
    return [tuple(one.get(name) for name in fields) for one in sessions(content).values()]


def test_talks_under_the_names_of_places_are_sessions_at_the_time_of_their_row() -> None:
    rows = [
        {"time": "9:00-9:30", "harbour": BOATS, "attic": NETS},
        {"time": "9:30-10:00", "attic": {"title": "Sails", "speaker": "Ada Sample"}},
    ]

    assert told(rows, "title", "time", "track") == [
        ("Boats", "9:00-9:30", "harbour"),
        ("Nets", "9:00-9:30", "attic"),
        ("Sails", "9:30-10:00", "attic"),
    ]


def test_such_rows_beside_another_list_of_sessions_are_read_as_well() -> None:
    workshop = {"time": "9:00-12:00", "title": "Knots", "speaker": "Jo Example"}
    rows = [{"time": "14:00-14:30", "harbour": BOATS, "attic": NETS}]

    assert told({"workshops": [workshop], "conference": rows}, "title", "time") == [
        ("Knots", "9:00-12:00"),
        ("Boats", "14:00-14:30"),
        ("Nets", "14:00-14:30"),
    ]


def test_one_talk_that_is_described_in_its_row_has_the_time_of_the_row() -> None:
    rows = [
        {"time": "9:00-9:30", "title": "Doors"},
        {"time": "9:30-10:00", "talk": BOATS},
    ]

    assert told(rows, "title", "time", "speakers") == [
        ("Doors", "9:00-9:30", None),
        ("Boats", "9:30-10:00", ["ada-sample"]),
    ]


def test_what_is_described_in_a_session_with_a_title_is_told_in_it() -> None:
    rows = [{"time": "9:00-9:30", "title": "Boats and sails", "keynote": BOATS}]

    assert told(rows, "title", "speakers", "description") == [
        ("Boats and sails", ["ada-sample"], "- Boats: Ada Sample")
    ]


def test_groups_with_times_of_their_own_are_sessions() -> None:
    group = [{"time": "9:00-10:00", "title": "Boats"}, {"time": "10:00-11:00", "title": "Nets"}]
    rows = [{"time": "9:00-11:00", "title": "Parallel groups", "groups": group}]

    assert told(rows, "title", "time", "extra") == [
        ("Boats", "9:00-10:00", {"session": "Parallel groups"}),
        ("Nets", "10:00-11:00", {"session": "Parallel groups"}),
    ]


def test_talks_may_stand_in_a_row_under_their_tracks() -> None:
    rows = [
        {"time": "9:00-9:30", "title": "Doors"},
        {"time": "9:30-10:00", "tracks": {"a": BOATS, "b": NETS, "workshop": {"title": ""}}},
        {"time": "10:00-10:30", "tracks": {"b": BOATS, "workshop": {"title": "Knots"}}},
    ]

    assert told(rows, "title", "time", "track", "type") == [
        ("Doors", "9:00-9:30", None, None),
        ("Boats", "9:30-10:00", "a", None),
        ("Nets", "9:30-10:00", "b", None),
        ("Boats", "10:00-10:30", "b", None),
        ("Knots", "10:00-10:30", None, "workshop"),
    ]


def test_another_session_that_one_names_does_not_take_its_place() -> None:
    day = "2030-05-14T"
    other = {"id": 8, "title": "Nets", "start": f"{day}11:00:00Z", "end": f"{day}12:00:00Z"}
    boats = {"id": 7, **BOATS, "start": f"{day}09:00:00Z", "end": f"{day}10:00:00Z"}

    assert told([{**boats, "siblings": [other]}, other], "title", "start") == [
        ("Boats", f"{day}09:00:00Z"),
        ("Nets", f"{day}11:00:00Z"),
    ]
    assert told([{**boats, "siblings": [other]}], "extra") == [
        ({"related": [other | {"id": "8"}]},)
    ]


def test_blocks_of_a_timed_row_are_sessions_whether_they_hold_any_or_not() -> None:
    rows = [
        {"time": "9:00-9:30", "columns": [{"title": "Coffee", "room": "Hall", "sessions": []}]},
        {
            "time": "9:30-10:30",
            "columns": [
                {"title": "Keynote", "sessions": [{"name": "Ada Sample", "title": "", "time": ""}]},
                {
                    "title": "Sea",
                    "sessions": [
                        {"name": "Jo Example", "title": "Nets", "time": "9:30-10:00"},
                        {"name": "Ada Sample", "title": "Boats", "time": "10:00-10:30"},
                    ],
                },
            ],
        },
    ]

    assert told(
        {"days": [{"date": "2030-05-14", "sessions": rows}]}, "title", "time", "speakers"
    ) == [
        ("Coffee", "9:00-9:30", None),
        ("Keynote", "9:30-10:30", ["ada-sample"]),
        ("Nets", "9:30-10:00", ["jo-example"]),
        ("Boats", "10:00-10:30", ["ada-sample"]),
    ]


def test_sponsors_and_links_of_a_row_are_no_sessions() -> None:
    row = {
        "time": "9:00-9:30",
        "title": "Boats",
        "sponsor": {"name": "Sample Society", "image": "a.png"},
        "materials": [{"title": "Slides", "url": "https://harbour.example/a.pdf"}],
    }

    assert [one["title"] for one in sessions([row]).values()] == ["Boats"]


def test_rows_may_name_what_another_list_describes_each_with_its_track() -> None:
    rows = [
        {"time": "9:00-9:30", "detail": "Doors"},
        {
            "time": "9:30-10:00",
            "sessions": [{"track": "A", "sessionId": 7}, {"track": "B", "sessionId": 8}],
        },
    ]
    talks = [{"id": 7, **BOATS}, {"id": 8, **NETS}]

    assert told({"schedule": rows, "talks": talks}, "title", "time", "track", "speakers") == [
        ("Doors", "9:00-9:30", None, None),
        ("Boats", "9:30-10:00", "A", ["ada-sample"]),
        ("Nets", "9:30-10:00", "B", ["jo-example"]),
    ]


def test_what_stands_under_times_is_on_at_them() -> None:
    times = {
        "09:00 AM": {"title": "Doors"},
        "09:30 AM": [{**BOATS, "location": "Hall"}, {**NETS, "location": "Attic"}],
        "10:00 AM": {"title": "Tea", "time": "10:00-10:30"},
    }

    assert told({"schedule": times}, "title", "time", "room") == [
        ("Doors", "09:00 AM", None),
        ("Boats", "09:30 AM", "Hall"),
        ("Nets", "09:30 AM", "Attic"),
        ("Tea", "10:00-10:30", None),
    ]


def test_times_may_stand_under_days() -> None:
    days = {
        "14 May 2030": {"9:00-9:30": {"title": "Doors"}, "9:30-10:00": [BOATS]},
        "15 May 2030": {"9:00-9:30": [NETS, {"title": "Knots"}], "9:30-10:00": []},
    }

    assert told(days, "title", "date", "time") == [
        ("Doors", "2030-05-14", "9:00-9:30"),
        ("Boats", "2030-05-14", "9:30-10:00"),
        ("Nets", "2030-05-15", "9:00-9:30"),
        ("Knots", "2030-05-15", "9:00-9:30"),
    ]


ROOMS = [
    {"time": "2030-05-14 9:00-9:30", "rooms": {"Blue": BOATS, "Red": NETS}},
    {"time": "2030-05-14 9:30-10:00", "rooms": {"Blue": [NETS, BOATS], "Red": None}},
]
IN_ROOMS = [
    ("Boats", "9:00-9:30", "Blue", ["ada-sample"]),
    ("Nets", "9:00-9:30", "Red", ["jo-example"]),
    ("Nets", "9:30-10:00", "Blue", ["jo-example"]),
    ("Boats", "9:30-10:00", "Blue", ["ada-sample"]),
]


def test_talks_may_stand_in_a_slot_under_their_rooms() -> None:
    fields = ("title", "time", "room", "speakers")

    assert told({"slots": ROOMS}, *fields) == IN_ROOMS
    assert told({"title": "Sample Days", "slots": ROOMS}, *fields) == IN_ROOMS
    assert told([*ROOMS, {"time": "10:00-10:30", "title": "Tea"}], *fields) == [
        *IN_ROOMS,
        ("Tea", "10:00-10:30", None, None),
    ]


def test_rooms_that_are_described_in_slots_hold_no_talks() -> None:
    rows = [{"time": "9:00-9:30", "title": "Boats", "rooms": {"blue": {"name": "Blue"}}}]

    assert told(rows, "title", "room", "extra") == [("Boats", "blue", None)]


def test_slots_in_a_mapping_by_days_are_on_those_days() -> None:
    first, second = (
        {"time": time, "talks": [BOATS, NETS]} for time in ("9:00-9:30", "10:00-11:00")
    )

    assert told({"days": {"2030-05-14": [first], "2030-05-15": [second]}}, "title", "date") == [
        ("Boats", "2030-05-14"),
        ("Nets", "2030-05-14"),
        ("Boats", "2030-05-15"),
        ("Nets", "2030-05-15"),
    ]


@pytest.mark.parametrize("title", ["Keynote 1", "Invited Talk", "Plenary lecture II"])
def test_the_only_talk_of_what_is_called_by_its_kind_says_the_rest(title: str) -> None:
    held = {"title": "The Tide", "speaker": "Ada Sample", "abstract": "It comes and goes"}
    slot = {"title": title, "time": "9:00-9:40", "keynote": held}
    content = {"2030-05-14": [slot, {**BOATS, "time": "10:00-10:30"}]}
    found, _ = sessions(content).values()

    assert (found["title"], found["subtitle"]) == (title, "The Tide")
    assert (found["abstract"], found["speakers"]) == ("It comes and goes", ["ada-sample"])
    assert "description" not in found


def test_what_stands_first_in_a_block_without_a_time_is_before_the_talk_next_to_it() -> None:
    talks = [
        {"title": "Opening"},
        {**BOATS, "time": "9:10-9:40"},
        {"title": "Questions"},
        {**NETS, "time": "9:50-10:20"},
    ]
    block = {"title": "Harbours", "time": "9:00-10:20", "sessions": talks}

    assert told([block, {"title": "Lunch", "time": "12:00-13:00"}], "title", "start", "end") == [
        ("Opening", "09:00", "09:10"),
        ("Boats", None, None),
        ("Questions", None, None),
        ("Nets", None, None),
        ("Lunch", None, None),
    ]


def test_people_under_panel_are_on_it() -> None:
    panel = {"title": "Law", "time": "9:00-10:00", "panel": [{"name": "Ada Sample"}]}
    talk = {**NETS, "time": "10:00-10:30", "panel": "Harbours"}

    assert told([panel, talk], "title", "speakers", "extra") == [
        ("Law", ["ada-sample"], None),
        ("Nets", ["jo-example"], {"session": "Harbours"}),
    ]


def test_a_day_is_what_says_its_year_where_its_date_does_not() -> None:
    day = {
        "title": "Tuesday, May 14, 2030",
        "date": "Tuesday 14 May",
        "contents": [{**BOATS, "time": "9:00-9:30"}],
    }

    assert told({"timezone": "UTC", "tabs": [day]}, "title", "date") == [
        ("Boats", "2030-05-14 (Tuesday)")
    ]


def test_what_stands_under_a_column_of_texts_may_be_talks() -> None:
    rows = [
        {"time": "9:00-9:30", "detail": [BOATS]},
        {"time": "9:30-10:00", "detail": [{**NETS, "track": "Sea"}, BOATS]},
    ]

    assert told(rows, "title", "time", "track") == [
        ("Boats", "9:00-9:30", None),
        ("Nets", "9:30-10:00", "Sea"),
        ("Boats", "9:30-10:00", None),
    ]


def test_a_name_of_what_is_no_talk_is_its_title() -> None:
    rows = [
        {"name": "Doors", "type": "other", "time": "9:00-9:30"},
        {"name": "Ada Sample", "title": "Boats", "type": "talk", "time": "9:30-10:00"},
        {"name": "Tea", "type": "break", "time": "10:00-10:30"},
    ]

    assert told(rows, "title", "type", "speakers") == [
        ("Doors", "other", None),
        ("Boats", "talk", ["ada-sample"]),
        ("Tea", "break", None),
    ]


def test_abstracts_and_titles_of_presentations_are_talks() -> None:
    rows = [{"presentation-title": "Boats", "abstract": "On boats.", "slug": "0001"}]

    assert told(rows, "title", "abstract") == [("Boats", "On boats.")]


def test_what_is_around_all_of_a_file_is_no_level() -> None:
    days = [
        {"date": "2030-05-14", "rooms": [{"name": "Hall", "sessions": [{**BOATS, "time": "9-10"}]}]}
    ]
    plan: object = {"kind": "made", "held": {"kind": "made", "days": days}}
    for _ in range(3):
        plan = {"made": plan}

        assert told(plan, "title", "room", "date") == [("Boats", "hall", "2030-05-14")]


def test_what_a_block_says_of_its_room_and_tracks_is_kept_where_its_talks_say_others() -> None:
    talks = [{**BOATS, "room": "Attic", "tracks": ["Sea"]}, {**NETS, "room": "Cellar"}]
    block = {"title": "Harbours", "time": "9:00-9:30", "room": "Hall", "tracks": ["Ports", "Law"]}

    assert told([{**block, "talks": talks}], "title", "room", "track", "extra") == [
        (
            "Boats",
            "Attic",
            "Sea",
            {"session": "Harbours", "session room": "Hall", "session tracks": ["Ports", "Law"]},
        ),
        ("Nets", "Cellar", None, {"session": "Harbours"}),
    ]
