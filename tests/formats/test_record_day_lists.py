"""Lists of days beside those of sessions. All of them are made up."""

import json

import pytest
from test_records import translated
from test_workbooks import Rows, book
from test_workbooks import translated as workbook

DAYS = [
    {"id": "d1", "title": "Workshops", "date": "2031-05-06", "opens": "8:00"},
    {"id": "d2", "title": "Day 2", "date": "2031-05-07"},
]
TALKS = [
    {"title": "Boats", "day": "d1", "time": "9-10"},
    {"title": "Ships", "day": "workshops", "time": "10-11"},
    {"title": "Knots", "day": "Day 2", "time": "9-10"},
    {"title": "Tides", "day": "Wednesday", "time": "10-11"},
]


def test_a_list_of_days_says_on_which_date_each_is_and_how_it_is_called() -> None:
    found = translated(json.dumps({"days": DAYS, "talks": TALKS}), "made.json")

    assert [one["date"] for one in found["sessions"].values()] == [
        "2031-05-06",
        "2031-05-06",
        "2031-05-07",
        "2031-05-07",
    ]
    assert found["conference"] == {
        "title": "made",
        "id": "made",
        "days": [{"date": "2031-05-06", "title": "Workshops"}, "2031-05-07"],
        "extra": {"day opens": "8:00"},
    }


@pytest.mark.parametrize("ids", [("d1", "d2"), ("1", "2"), ("day_1", "day_2")])
def test_days_in_a_mapping_may_stand_by_ids(ids: tuple[str, str]) -> None:
    days = {ids[0]: {"date": "2031-05-06", "label": "Sails"}}
    days[ids[1]] = {"date": "2031-05-07", "label": "Wednesday"}
    talks = [{"title": "Boats", "day": ids[0], "time": "9-10"}]
    talks += [{"title": "Knots", "day": ids[1], "time": "9-10"}]
    found = translated(json.dumps({"days": days, "talks": talks}), "made.json")

    assert [one["date"] for one in found["sessions"].values()] == ["2031-05-06", "2031-05-07"]
    assert found["conference"]["days"] == [{"date": "2031-05-06", "title": "Sails"}, "2031-05-07"]


def test_days_without_a_date_or_a_name_are_kept_as_they_are() -> None:
    talk = [{"title": "Boats", "date": "2031-05-06", "time": "9-10"}]
    for days in ([{"name": "Day 1", "hours": "9-17"}], [{"date": "2031-05-06", "hours": "9-17"}]):
        found = translated(json.dumps({"days": days, "talks": talk}), "made.json")

        assert found["conference"]["extra"] == {"days": days}


def test_days_that_are_called_by_their_numbers_are_no_sessions_beside_those_under_their_keys() -> (
    None
):
    days = [
        {"key": "day1", "date": "May 6, 2031", "label": "Day 1", "sublabel": "Sails"},
        {"key": "day2", "date": "May 7, 2031", "label": "Day 2", "sublabel": "Oars"},
    ]
    agenda = {
        "day1": [{"title": "Boats", "time": "9-10"}],
        "day2": [{"title": "Knots", "time": "9-10"}],
    }
    found = translated(json.dumps({"DAYS": days, "agenda": agenda}), "made.json")["sessions"]

    assert [(one["title"], one["date"]) for one in found.values()] == [
        ("Boats", "2031-05-06"),
        ("Knots", "2031-05-07"),
    ]


@pytest.mark.parametrize("key", ["days", "dates"])
@pytest.mark.parametrize("is_inside", [False, True], ids=["beside", "in the conference"])
def test_days_that_are_dates_and_nothing_else_go_by_their_numbers(
    key: str, *, is_inside: bool
) -> None:
    talks = [
        {"title": "Boats", "day": 2, "time": "9-10"},
        {"title": "Knots", "day": 1, "time": "9-10"},
    ]
    days = {key: ["2031-05-06", "2031-05-07"]}
    beside = {"conference": {"title": "Made", **days}} if is_inside else {"title": "Made", **days}
    found = translated(json.dumps({**beside, "talks": talks}), "made.json")

    assert [one["date"] for one in found["sessions"].values()] == ["2031-05-07", "2031-05-06"]
    assert found["conference"] == {
        "title": "Made",
        "id": "made",
        "days": ["2031-05-06", "2031-05-07"],
    }


def test_a_festival_is_called_beside_its_days_which_say_their_hours() -> None:
    days = [
        {"id": "fri", "label": "Fri", "date": "2031-05-09", "start": "15:00", "end": "31:30"},
        {"id": "sat", "label": "Sat", "date": "2031-05-10", "start": "12:00", "end": "23:00"},
    ]
    acts = [
        {"title": "The Boats", "day": "fri", "start": "23:30", "end": "24:30"},
        {"title": "Knots", "day": "fri", "start": "24:30", "end": "25:30"},
        {"title": "Tides", "day": "sat", "start": "14:00", "end": "15:00"},
    ]
    about = {"name": "Sample Nights", "venue": "Harbour Park"}
    found = translated(json.dumps({"festival": about, "days": days, "events": acts}), "made.json")

    assert found["conference"] == {
        "title": "Sample Nights",
        "id": "sample-nights",
        "venue": "Harbour Park",
        "days": [
            {"date": "2031-05-09", "hours": "15:00-07:30"},
            {"date": "2031-05-10", "hours": "12:00-23:00"},
        ],
    }


def test_a_list_under_the_name_of_a_kind_of_event_calls_no_conference() -> None:
    talks = [{"title": "Boats", "time": "9-10"}]
    other = [{"name": "Knots", "time": "12-13"}]
    found = translated(json.dumps({"sessions": talks, "hackathon": other}), "made.json")

    assert found["conference"] == {"title": "made", "id": "made", "extra": {"hackathon": other}}


def test_each_day_of_a_list_may_stand_under_its_own_name() -> None:
    first = [{"title": "Boats", "time": "9-10"}, {"title": "Ships", "time": "10-11"}]
    second = [{"title": "Knots", "time": "9-10"}]
    slots, later = (
        [{"time": one["time"], "talks": [one]} for one in day] for day in (first, second)
    )
    under_rooms = [{"2031-05-06": {"Sea Hall": first}}, {"2031-05-07": {"Sea Hall": second}}]
    for listed in (
        {"schedule": [{"06/05/2031": slots}, {"07/05/2031": later}]},
        {"schedule": [{"06/05/2031": slots, "07/05/2031": later}]},
        [{"Day 1 - May 6, 2031": first}, {"Day 2 - May 7, 2031": second}],
        {"program": {"days": under_rooms}},
    ):
        found = translated(json.dumps(listed), "made.json")["sessions"]

        assert [(one["title"], one["date"]) for one in found.values()] == [
            ("Boats", "2031-05-06"),
            ("Ships", "2031-05-06"),
            ("Knots", "2031-05-07"),
        ]


def test_a_weekday_and_its_number_are_no_title_of_a_day_that_has_a_theme() -> None:
    talk = [{"title": "Boats", "time": "9-10"}]
    days = [
        {"label": "Tue 6", "theme": "Sails", "date": "2031-05-06", "sessions": talk},
        {"label": "Wed 7", "theme": "Oars", "date": "2031-05-07", "sessions": talk},
    ]
    found = translated(json.dumps({"days": days}), "made.json")["conference"]["days"]

    assert [(day["date"], day["title"]) for day in found] == [
        ("2031-05-06", "Sails"),
        ("2031-05-07", "Oars"),
    ]


@pytest.mark.parametrize(
    "days",
    [
        {"day1": "Day 1 - May 6, 2031", "day2": "Day 2 - May 7, 2031"},
        {
            "day1": {"short": "6", "date": "2031-05-06"},
            "day2": {"short": "7", "date": "2031-05-07"},
        },
        [{"id": "day1", "on": "6 May 2031"}, {"id": "day2", "on": "7 May 2031"}],
    ],
)
def test_whatever_says_dates_by_the_names_of_days_says_them_of_these(days: object) -> None:
    agenda = {
        "day1": [{"title": "Boats", "time": "9-10"}],
        "day2": [{"title": "Knots", "time": "9-10"}],
    }
    found = translated(json.dumps({"tabs": days, "agenda": agenda}), "made.json")["sessions"]

    assert [(one["title"], one["date"]) for one in found.values()] == [
        ("Boats", "2031-05-06"),
        ("Knots", "2031-05-07"),
    ]


DAYS_BY_IDS = [
    {"id": "tour", "label": "2-3 May", "sub": "Before"},
    {"id": "d1", "label": "6 May", "title": "Sails"},
    {"id": "last", "label": "7 May", "sub": "Oars"},
]
TALKS_BY_IDS = [
    {"title": "Trip", "day": "tour", "time": "9-10"},
    {"title": "Boats", "day": "d1", "time": "9-10"},
    {"title": "Knots", "day": "LAST", "time": "9-10"},
]


def test_days_of_a_list_without_a_year_are_those_of_sessions_that_call_them_by_ids() -> None:
    text = json.dumps({"days": DAYS_BY_IDS, "talks": TALKS_BY_IDS})
    root = translated(text, "made.json")

    assert [(one["day"], one["extra"]["date"]) for one in root["sessions"].values()] == [
        ("1", "02 May"),
        ("5", "6 May"),
        ("6", "7 May"),
    ]
    assert root["conference"]["extra"] == {
        "day sub": "Before",
        "day date": "2-3 May",
        "day title": "Sails",
        "day sub 2": "Oars",
    }


def test_days_of_a_list_of_which_one_has_a_year_are_of_that_year() -> None:
    text = json.dumps({"days": DAYS_BY_IDS, "talks": TALKS_BY_IDS}).replace("6 May", "6 May 2031")

    assert [one["date"] for one in translated(text, "made.json")["sessions"].values()] == [
        "2031-05-02",
        "2031-05-06",
        "2031-05-07",
    ]


def test_weekdays_of_a_list_are_those_of_sessions_that_call_them_by_ids() -> None:
    days = [{"id": "a", "name": "Friday"}, {"id": "b", "name": "Saturday"}]
    talks = [
        {"title": "Boats", "day": "a", "time": "9-10"},
        {"title": "Knots", "day": "b", "time": "9-10"},
    ]
    found = translated(json.dumps({"days": days, "talks": talks}), "made.json")["sessions"]

    assert [(one["title"], one["day"]) for one in found.values()] == [
        ("Boats", "Friday"),
        ("Knots", "Saturday"),
    ]


@pytest.mark.parametrize("key", ["day", "tag"])
@pytest.mark.parametrize(
    ("called", "days"),
    [
        (("6 May", "7 May"), ["2031-05-06", "2031-05-07"]),
        (("Friday", "Saturday"), ["Friday", "Saturday"]),
    ],
)
def test_days_by_ids_in_a_mapping_need_no_year(
    key: str, called: tuple[str, str], days: list[str]
) -> None:
    listed = {f"d{number}": {"name": name} for number, name in enumerate(called, 1)}
    talks = [{"title": f"Boat {day}", key: day, "time": "9-10"} for day in listed]
    root = {"title": "Boats 2031", "tage": listed, "talks": talks}
    found = translated(json.dumps(root), "made.json")["sessions"]

    assert [one.get("date", one.get("day")) for one in found.values()] == days


@pytest.mark.parametrize("name", ["Info", "Cover"])
def test_a_sheet_of_names_and_values_may_say_when_each_day_is(name: str) -> None:
    days: Rows = [
        ["Day", "Time", "Talk"],
        ["Day 1", "9:00-10:00", "Boats"],
        ["Day 2", "9:00-10:00", "Nets"],
    ]
    info: Rows = [
        ["Event", "Made Days"],
        ["Day 1", "Tuesday 14 May 2030"],
        ["Day 2", "Thursday 16 May 2030"],
        ["Venue", "Made House"],
    ]
    found = workbook(book(Agenda=days, **{name: info}))

    assert found["conference"] == {
        "title": "Made Days",
        "venue": "Made House",
        "id": "made-days",
        "days": ["2030-05-14", "2030-05-16"],
    }
    assert [one["date"] for one in found["sessions"].values()] == ["2030-05-14", "2030-05-16"]
