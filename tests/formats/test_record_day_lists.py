"""Lists of days beside those of sessions. All of them are made up."""

import json

from test_records import translated

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


def test_days_without_a_date_or_a_name_are_kept_as_they_are() -> None:
    talk = [{"title": "Boats", "date": "2031-05-06", "time": "9-10"}]
    for days in ([{"name": "Day 1", "hours": "9-17"}], [{"date": "2031-05-06", "hours": "9-17"}]):
        found = translated(json.dumps({"days": days, "talks": talk}), "made.json")

        assert found["conference"]["extra"] == {"days": days}
