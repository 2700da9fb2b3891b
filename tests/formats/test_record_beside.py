"""What goes on beside talks and breaks, lines in slots, headings, words for titles. Made up."""

import json
from pathlib import Path
from typing import Any

import pytest
from translating import translated

from confsched import api
from confsched.formats.records.people.nobody import names_nobody

DAY = {"date": "2031-05-06"}


def sessions(content: object) -> list[Any]:
    return list(translated({"plan.json": content})["sessions"].values())


def said(content: object, *fields: str) -> list[tuple[object, ...]]:
    return [tuple(one.get(field) for field in fields) for one in sessions(content)]


def test_what_goes_on_beside_a_talk_or_a_break_leaves_them_what_they_are() -> None:
    knots = {"title": "Knots", "time": "11:00-12:00", "speaker": "Jo Sample"}
    yoga = {"title": "Yoga", "time": "11:15-12:30", "speaker": "Bo Sample"}
    walk = {"title": "Walk", "time": "12:30-13:00", "speaker": "Mo Sample"}
    lunch = {"title": "Lunch", "time": "12:00-13:00", "besides": [walk]}
    plan = [{**DAY, "items": [{**knots, "besides": [yoga]}, lunch]}]

    assert said(plan, "title", "time", "speakers") == [
        ("Knots", "11:00-12:00", ["jo-sample"]),
        ("Yoga", "11:15-12:30", ["bo-sample"]),
        ("Lunch", "12:00-13:00", None),
        ("Walk", "12:30-13:00", ["mo-sample"]),
    ]


def test_talks_of_those_who_lead_a_block_take_its_place() -> None:
    talk = {"title": "Knots", "time": "11:00-11:30", "speaker": "Jo Sample"}
    block = {"title": "Ropes", "time": "11:00-12:00", "speaker": "Jo Sample", "besides": [talk]}

    assert said([{**DAY, "items": [block]}], "title") == [("Knots",)]


def test_talks_of_several_others_go_on_beside_a_talk_but_make_up_what_somebody_chairs() -> None:
    nets = {"title": "Nets", "time": "11:00-11:30", "speaker": "Bo Sample"}
    oars = {"title": "Oars", "time": "11:30-12:00", "speaker": "Mo Sample"}
    block = {"title": "Ropes", "time": "11:00-12:00", "talks": [nets, oars]}

    assert said([{**DAY, "items": [{**block, "speaker": "Jo Sample"}]}], "title", "speakers") == [
        ("Ropes", ["jo-sample"]),
        ("Nets", ["bo-sample"]),
        ("Oars", ["mo-sample"]),
    ]
    chaired = said(
        [{**DAY, "items": [{**block, "chair": "Jo Sample"}]}], "title", "speakers", "chair"
    )
    assert chaired == [
        ("Nets", ["bo-sample"], ["jo-sample"]),
        ("Oars", ["mo-sample"], ["jo-sample"]),
    ]


def test_those_who_lead_what_a_block_holds_are_in_it() -> None:
    parts = [{"code": "1A", "title": "Knots", "leads": ["Jo Sample", "Bo Sample"]}]
    block = {"title": "Breakouts", "time": "11:00-12:00", "breakouts": parts}

    assert said([{**DAY, "items": [block]}], "title", "speakers") == [
        ("Breakouts", ["jo-sample", "bo-sample"])
    ]


def test_lines_of_a_slot_are_its_sessions_and_a_time_is_no_title() -> None:
    rows = [[{"title": "Knots"}], [{"title": "Boats", "room": "A"}, {"title": "Nets", "room": "B"}]]
    slots = [{"label": "9:30", "time": "9:30-10:30", "rows": rows}]

    assert said(slots, "title", "time", "room") == [
        ("Knots", "9:30-10:30", None),
        ("Boats", "9:30-10:30", "A"),
        ("Nets", "9:30-10:30", "B"),
    ]


def test_headings_are_told_by_their_type_and_topics_are_titles_where_no_row_has_both() -> None:
    rows = [
        {"type": "group", "title": "Ropes"},
        {"type": "talk", "time": "9:30-10:00", "topic": "Knots", "speakers": ["Jo Sample"]},
        {"type": "talk", "time": "10:00-10:30", "topic": "Nets", "speakers": ["Bo Sample"]},
    ]

    assert said(rows, "title", "track", "extra") == [
        ("Knots", None, {"session": "Ropes"}),
        ("Nets", None, {"session": "Ropes"}),
    ]


def test_a_moment_of_a_day_says_its_date_with_the_year() -> None:
    day = {"day": "Tuesday", "date": "6 May", "dateTime": "2031-05-06"}
    plan = [{**day, "items": [{"title": "Knots", "time": "9:30-10:00"}]}]

    assert said(plan, "title", "date") == [("Knots", "2031-05-06")]


@pytest.mark.parametrize(
    "text",
    [
        *("Hosts", "Host", "Organizers / Guests", "Audience / Teams", "and many more"),
        *("more to be announced", "More speakers TBA", "others coming soon"),
        *("alle Vortragenden", "and party", "and her troupe"),
    ],
)
def test_those_who_are_there_in_any_case_are_nobody(text: str) -> None:
    assert names_nobody(text)


KEYNOTE = {"title": "Why boats", "speaker": "Ada Sample", "time": "9:00-9:30", "room": "Hall"}
NETS = {"title": "Nets", "time": "9:30-10:00", "room": "Attic"}


@pytest.mark.parametrize("key", ["keynote", "keynotes"])
@pytest.mark.parametrize("name", ["schedule", "day_blocks", "days"])
@pytest.mark.parametrize("several", [True, False])
def test_a_keynote_may_stand_beside_the_schedule(key: str, name: str, *, several: bool) -> None:
    rows = [{**DAY, "sessions": [NETS]}] if name == "days" else [{**NETS, **DAY}]
    keynote = {**KEYNOTE, **DAY}

    assert said(
        {key: [keynote] if several else keynote, name: rows}, "title", "type", "date", "speakers"
    ) == [
        ("Why boats", "keynote", "2031-05-06", ["ada-sample"]),
        ("Nets", None, "2031-05-06", None),
    ]


def test_whoever_gives_the_keynote_is_no_session() -> None:
    plan = {"keynote": {"name": "Ada Sample", "title": "Professor"}, "schedule": [{**NETS, **DAY}]}

    assert said(plan, "title") == [("Nets",)]


def test_headlines_are_posts_and_hyperlinks_pages_and_empty_tags_nothing() -> None:
    jo = {"title": "Jo Sample", "headline": "Captain at Harbour"}
    page = "https://harbour.example/boats"
    boats = {"title": "Boats", "time": "9:00-9:30", "speakers": ["Jo Sample"]}
    root = translated(
        {
            "plan.json": {
                "sessions": [{**boats, "hyperlink": page, "tags": ["", "sea"]}],
                "speakers": [jo],
            }
        }
    )

    [found] = root["sessions"].values()
    assert (found["url"], found["tags"]) == (page, ["sea"])
    captain = {"name": "Jo Sample", "role": "Captain", "organization": "Harbour"}
    assert root["speakers"] == {"jo-sample": captain}


def test_lists_beside_others_in_groups_are_read_where_a_title_is_empty() -> None:
    first = [{"time": "9:00-9:30", "name": "Ada Sample (Harbour)", "title": "Why boats"}]
    empty = [{"time": "11:00-11:30", "name": "Bo Sample (Harbour)", "title": ""}]
    inner = [{"time": "10:00-10:30", "chair": "", "name": "Cy Sample (Attic)", "title": "Nets"}]
    groups = [
        {"category": "Plenary Talks", "data": [*first, *empty]},
        {"category": "Symposia", "subcategory": [{"category": "Sea", "data": inner}]},
    ]

    assert [one[0] for one in said({"schedule": groups}, "title")] == [
        *("Why boats", "Plenary Talks", "Nets"),
    ]


def test_a_list_beside_the_sessions_with_their_columns_is_of_more_of_them() -> None:
    knots = {"title": "Knots", **DAY, "start": "9:00", "end": "10:00", "room": "Attic"}
    market = {"title": "Market", **DAY, "start": "9:00", "end": "18:00", "stalls": ["Ropes"]}

    assert said({"openAllDay": [market], "sessions": [knots]}, "title", "start", "end") == [
        ("Market", "9:00", "18:00"),
        ("Knots", "9:00", "10:00"),
    ]


def test_what_has_times_and_is_not_read_is_told(tmp_path: Path) -> None:
    knots = {"title": "Knots", **DAY, "time": "9:00-10:00"}
    weekly = {"title": "Rowing", "slots": [{"day": "Friday", "time": "9:00-10:00"}], "end": "June"}
    path = tmp_path / "plan.json"
    path.write_text(json.dumps({"sessions": [knots], "courses": [weekly]}))

    why = "it is not called like a programme"
    assert api.load(path).beside == (
        f"the list 'courses' has sessions as well and was left out: {why}",
    )


DAY_OF_SLOTS = {
    "title": "14 May 2031",
    "rooms": ["Hall", "Attic"],
    "schedule": ["9:00 - 9:30", "9:30 - 10:00"],
    "tracks": [
        {"talks": [{"title": "Doors"}]},
        {"talks": [{"title": "Knots", "speaker": "Jo Sample"}, {"title": "Nets"}]},
    ],
}


def test_times_and_rooms_may_stand_in_lists_beside_what_they_are_of() -> None:
    assert said([DAY_OF_SLOTS], "title", "date", "time", "room", "speakers") == [
        ("Doors", "2031-05-14", "9:00 - 9:30", None, None),
        ("Knots", "2031-05-14", "9:30 - 10:00", "Hall", ["jo-sample"]),
        ("Nets", "2031-05-14", "9:30 - 10:00", "Attic", None),
    ]


def test_lists_of_another_length_are_not_theirs() -> None:
    talks = [{"title": "Doors"}, {"title": "Knots"}, {"title": "Nets"}]
    day = {**DAY_OF_SLOTS, "tracks": [{"talks": talks}, {"talks": [*talks, None]}]}

    assert said([day], "title", "time", "room")[:3] == [
        *(("Doors", "9:00 - 9:30", None), ("Knots", "9:00 - 9:30", None)),
        ("Nets", "9:00 - 9:30", None),
    ]
    late = {**day, "schedule": ["9:00", "9:30", "10:00"]}

    assert {one[1] for one in said([late], "title", "time")} == {None}
