"""Lists with times of twelve hours, without am or pm. All of them are made up."""

import json
from pathlib import Path
from typing import Any

import pytest
from test_records import sessions, translation

from confsched.loading import load_theirs

TOLD = "no time says whether it is before noon: {} taken to be in the afternoon"


def times(rows: str, head: str = "Day,Time,Title") -> list[str]:
    root: Any = translation(f"{head}\n{rows}").roots[0]
    found = root["sessions"].values()
    return [one.get("time") or f"{one['start']}-{one.get('end', '')}" for one in found]


def test_what_comes_after_noon_is_in_the_afternoon() -> None:
    rows = """\
1,8:00-8:50,Breakfast
1,9:00-11:55,Boats
1,11:55-1:30,Lunch
1,1:30-2:10,Ships
1,5:40-6:10,Sails
1,8:00-10:00,Party
2,8:30-9:00,Breakfast
2,12:20-1:20,Knots
"""

    assert times(rows) == [
        *("8:00-8:50", "9:00-11:55", "11:55-13:30", "13:30-14:10", "17:40-18:10", "20:00-22:00"),
        *("8:30-9:00", "12:20-13:20"),
    ]
    assert [one.message for one in translation(f"Day,Time,Title\n{rows}").findings] == [
        TOLD.format("5 of them are")
    ]


def test_a_day_that_begins_before_dawn_begins_in_the_afternoon() -> None:
    rows = "1,2:00-3:15,Boats\n1,3:40-4:30,Ships\n2,9:00-10:15,Sails\n2,1:30-2:45,Knots\n"

    assert times(rows) == ["14:00-15:15", "15:40-16:30", "9:00-10:15", "13:30-14:45"]
    # where nothing else tells that the list counts to twelve, it stays
    assert times("1,2:00-3:15,Boats\n1,3:40-4:30,Ships\n") == ["2:00-3:15", "3:40-4:30"]


def test_several_things_before_anybody_is_up_are_in_the_afternoon() -> None:
    rows = "1,1:00 to 1:30,Tea\n1,1:30 to 2:00,Boats\n1,3:30 to 4:00,Nets\n1,6:00 to 7:00,Sails\n"

    assert times(rows) == ["13:00-13:30", "13:30-14:00", "15:30-16:00", "18:00-19:00"]


def test_a_morning_that_begins_early_is_one() -> None:
    rows = "1,5:00-5:30,Tea\n1,5:30-6:00,Boats\n1,6:00-6:30,Nets\n1,7:00-7:30,Sails\n"

    assert times(rows) == ["5:00-5:30", "5:30-6:00", "6:00-6:30", "7:00-7:30"]


def test_what_lasts_until_after_noon_says_that_the_list_counts_to_twelve() -> None:
    assert times("1,9:00-10:00,Boats\n1,12:00-1:00,Lunch\n") == ["9:00-10:00", "12:00-13:00"]


def test_dates_may_stand_before_times_of_twelve_hours() -> None:
    rows = [("9:00", "9:30", "Boats"), ("12:00", "1:00", "Lunch"), ("1:30", "2:30", "Ships")]
    text = "".join(f"2030-05-14 {a},2030-05-14 {b},{title}\n" for a, b, title in rows)

    assert times(text, "Start,End,Title") == [
        "2030-05-14 9:00-2030-05-14 9:30",
        "2030-05-14 12:00-2030-05-14 13:00",
        "2030-05-14 13:30-2030-05-14 14:30",
    ]


def test_starts_and_ends_have_columns_of_their_own() -> None:
    rows = "11:00,12:30,Boats\n12:30,1:30,Lunch\n1:30,3:00,Ships\n"

    assert times(rows, "Start,End,Title") == ["11:00-12:30", "12:30-13:30", "13:30-15:00"]


@pytest.mark.parametrize(
    "rows",
    [
        # a clock of 24 hours
        "09:00-10:00,Boats\n1:30-2:10,Ships\n",
        "9:00-10:00,Boats\n1:30-2:10,Ships\n20:00-21:00,Party\n",
        # each of them says which half it is
        "9:00-10:00 AM,Boats\n1:30-2:10 AM,Ships\n",
        # a walk before breakfast
        "6:30-7:30,Walk\n9:00-10:00,Boats\n10:00-11:00,Ships\n",
        # the next room
        "9:00-10:00,Boats\n11:00-12:00,Ships\n9:00-10:00,Sails\n",
    ],
)
def test_other_times_stay_as_they_are(rows: str) -> None:
    found = sessions(f"Time,Title\n{rows}")

    assert [one["time"] for one in found] == [row.split(",")[0] for row in rows.splitlines()]


def test_a_day_of_which_some_say_the_date_of_the_one_before_begins_anew() -> None:
    rows = [
        {"day": 1, "events": [_at("9:30"), _at("1:00"), _at("5:15")]},
        {"day": 2, "events": [_at("9:00")]},
    ]
    root: Any = translation(json.dumps(rows), "plan.json").roots[0]

    assert [
        (one.get("start") or one["time"], one["extra"]) for one in root["sessions"].values()
    ] == [
        *(("9:30", {"day": "1"}), ("13:00", {"day": "1"}), ("17:15", {"day": "1"})),
        ("9:00", {"day": "2"}),
    ]


def _at(time: str) -> dict[str, str]:
    return {"title": f"At {time}", "date": "2030-05-14", "time": time}


def test_times_with_zeros_are_of_twelve_hours_where_something_lasts_until_after_noon() -> None:
    rows = "09:00-10:00,Boats\n12:45-01:15,Nets\n01:20-02:25,Lunch\n03:45-04:30,Ships\n"

    assert times(rows, "Time,Title") == ["09:00-10:00", "12:45-13:15", "13:20-14:25", "15:45-16:30"]
    apart = rows.replace("-", ",")
    assert times(apart, "Start,End,Title") == [
        *("09:00-10:00", "12:45-13:15", "13:20-14:25", "15:45-16:30")
    ]


def test_some_times_say_of_which_half_they_are() -> None:
    rows = "9.00 am – 9.30,Tea\n9.30 – 12.15,Boats\n12.15 – 1.15,Lunch\n1.15 – 2.30,Ships\n"
    rows += "2.30 – 4.00 pm,Sails\n"
    found = translation(f"Time,Title\n{rows}")

    assert times(rows, "Time,Title") == [
        *("9.00 am – 9.30", "9.30 – 12.15", "12:15-13:15", "13:15-14:30", "2.30 – 4.00 pm")
    ]
    assert [one.message for one in found.findings] == [
        TOLD.replace("no time", "not every time").format("2 of them are")
    ]


def test_a_track_begins_in_the_morning_behind_the_evening_of_another() -> None:
    tracks = [
        {"track": "Boats", "sessions": [_at("9:15"), _at("1:30"), _at("5:00")]},
        {"track": "Nets", "sessions": [_at("10:45"), _at("11:15"), _at("2:20")]},
        {"track": "Party", "sessions": [_at("7:30"), _at("8:00")]},
    ]
    root: Any = translation(json.dumps(tracks), "plan.json").roots[0]
    found = [one.get("start") or one["time"] for one in root["sessions"].values()]

    assert found == ["9:15", "13:30", "17:00", "10:45", "11:15", "14:20", "19:30", "20:00"]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("1:15", "2:45 PM", "1:15 PM-2:45 PM"),
        ("11:00", "1:00 pm", "11:00-1:00 pm"),
        ("10:30", "12:00 PM", "10:30-12:00 PM"),
        ("9", "5pm", "9 AM-5pm"),
        ("1:15 PM", "2:45", "1:15 PM-2:45 PM"),
        ("11:00 AM", "1:00", "11:00 AM-1:00 PM"),
        ("9:00 AM", "10:00", "9:00 AM-10:00"),
        ("13:15", "2:45 PM", "13:15-2:45 PM"),
    ],
)
def test_a_start_without_a_half_is_in_that_in_which_its_end_follows(
    start: str, end: str, expected: str
) -> None:
    assert times(f"{start},{end},Boats\n", "Start,End,Title") == [expected]


def test_a_start_that_is_late_as_its_end_alone_says_so_is_told_among_earlier_ones() -> None:
    told = "taken to begin at 23:00, as its end says pm, though what stands below begins at 11:50"
    rows = "1,10:00,10:45,Boats\n1,{},{},Tar\n1,11:50,12:30,Nets\n1,13:30,14:15,Oars\n"
    expected = {
        ("11:00", "11:45 pm"): [told],
        ("11:00 pm", "11:45 p.m."): [],
        ("11:00", "11:45 am"): [],
    }

    for (start, end), messages in expected.items():
        found = translation(f"Day,Start,End,Title\n{rows.format(start, end)}")
        assert [one.message for one in found.findings] == messages
    text = "1,10:00-10:30,Oars\n1,11:00-11:45pm,Tar\n1,11:50-12:30,Nets\n"
    assert [one.message for one in translation(f"Day,Time,Title\n{text}").findings] == [told]
    assert not translation(f"Day,Time,Title\n{text.replace('11:50', '23:50')}").findings
    text = "1,9:00-10:00 am,Oars\n1,7:00-9:00 pm,Party\n1,9:00-10:00 am,Nets\n"  # of another room
    assert not translation(f"Day,Time,Title\n{text}").findings


def test_a_half_of_the_day_that_all_around_contradicts_is_the_other_one() -> None:
    rows = "1,10:30 AM,12:15 PM,Boats\n1,12:15 AM,12:30 PM,Tea\n1,{},Lunch\n"
    told = "taken to begin at 12:15, as what stands around it does"

    found = translation("Day,Start,End,Title\n" + rows.format("12:30 PM,1:30 PM"))
    root: Any = found.roots[0]
    tea = [*root["sessions"].values()][1]
    assert (tea["start"], tea["end"]) == ("12:15", "12:30 PM")
    assert [one.message for one in found.findings] == [told]

    assert times("1,10:30 AM - 12:15 PM,Boats\n1,12:15 AM - 12:30 PM,Tea\n")[1] == "12:15-12:30"
    night = "1,9:00 PM - 11:00 PM,Party\n1,12:15 AM - 2:00 AM,Night\n"
    assert times(night)[1] == "00:15-02:00"


def test_pages_with_a_session_each_are_a_list_in_the_order_of_a_day(tmp_path: Path) -> None:
    for name, time in [
        ("boats", "1:00 ~ 1:30"),
        ("doors", "12:00 ~ 1:00"),
        ("oars", "9:40 ~ 11:00"),
    ]:
        page = tmp_path / "_sessions" / f"{name}.md"
        page.parent.mkdir(exist_ok=True)
        page.write_text(f'---\ntitle: {name.title()}\ntime: "{time}"\n---\n')
    [document] = load_theirs([str(tmp_path)])
    root: Any = document.roots[0]

    assert [(one["title"], one["time"]) for one in root["sessions"].values()] == [
        *(("Boats", "13:00-13:30"), ("Doors", "12:00-13:00"), ("Oars", "9:40 ~ 11:00"))
    ]
    assert [one.message for one in document.findings] == [TOLD.format("2 of them are")]
