"""Rows of lists that are on several days, or on all of one. All of them are made up."""

import pytest
from test_records import sessions, translated

from confsched.formats.records.layout.slots import days_named

HEAD = "title,speaker,date,time,room\n"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("23, 24/01/2030", ("23/01/2030", "24/01/2030")),
        ("6, 7 and 9 May 2030", ("6 May 2030", "7 May 2030", "9 May 2030")),
        ("6 mai et 7 mai 2030", ("6 mai 2030", "7 mai 2030")),
        ("2030-05-06, 2030-05-08", ("2030-05-06", "2030-05-08")),
        ("Monday 6 May 2030 & Tuesday 7 May 2030", ("Monday 6 May 2030", "Tuesday 7 May 2030")),
        ("May 6 & 8, 2030", ("May 6, 2030", "May 8, 2030")),
        ("Sept 6, 7 and 9", ("Sept 6", "Sept 7", "Sept 9")),
        ("Mon, Wed", ("Mon", "Wed")),
        ("1 & 2", ("1", "2")),
        ("May 6, 2030", ()),
        ("Mon, 6 May 2030", ()),
        ("Tuesday, 1", ()),
        ("Day 1, Monday", ()),
        ("Boats and ropes", ()),
        ("Boats 6 & 8", ()),
        ("", ()),
    ],
)
def test_a_cell_may_name_several_days(text: str, days: tuple[str, ...]) -> None:
    assert days_named(text) == days


def test_a_row_with_several_days_is_a_session_on_each_of_them() -> None:
    found = translated(
        f'{HEAD}Boats,Ada Sample,"23, 24/01/2030",10:00-11:00,Hall\n'
        "Ropes,Ben Test,24/01/2030,11:00-12:00,Hall\n"
    )

    assert found["conference"]["days"] == ["2030-01-23", "2030-01-24"]
    assert [*found["sessions"].values()] == [
        {
            "title": "Boats",
            "date": "2030-01-23",
            "time": "10:00-11:00",
            "room": "Hall",
            "speakers": ["ada-sample"],
        },
        {
            "title": "Boats",
            "date": "2030-01-24",
            "time": "10:00-11:00",
            "room": "Hall",
            "speakers": ["ada-sample"],
        },
        {
            "title": "Ropes",
            "date": "2030-01-24",
            "time": "11:00-12:00",
            "room": "Hall",
            "speakers": ["ben-test"],
        },
    ]


def test_two_days_without_a_time_of_day_are_one_session() -> None:
    [boats] = sessions("title,date\nBoats,6 & 7 May 2030\n")

    assert boats == {"title": "Boats", "date": "2030-05-06", "duration": "2 days"}


def test_two_days_with_others_between_are_two_sessions() -> None:
    found = sessions('title,date\nBoats,"May 6 & 13, 2030"\nNets,8 May 2030\n')

    assert [(one["title"], one["date"], one.get("duration")) for one in found] == [
        *(
            ("Boats", "2030-05-06", None),
            ("Boats", "2030-05-13", None),
            ("Nets", "2030-05-08", None),
        )
    ]


@pytest.mark.parametrize("text", ["All day", "ganztägig", "Toute la journée"])
@pytest.mark.parametrize("fair", ["Fair,2030-05-06,,{}", "Fair,2030-05-06,{},"])
def test_what_lasts_all_day_has_no_time_of_day(fair: str, text: str) -> None:
    rows = f"{fair.format(text)}\nBoats,2030-05-06,9:00,30 min\n"
    whole, boats = sessions(f"title,date,start,duration\n{rows}")

    assert whole == {"title": "Fair", "date": "2030-05-06", "duration": "1 day"}
    assert boats == {"title": "Boats", "date": "2030-05-06", "start": "9:00", "duration": "30 min"}
