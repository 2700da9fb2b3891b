"""Talks that stand under the names of their rooms or tracks. All of it is made up."""

from typing import Any

from translating import translation


def test_what_one_room_has_may_be_nothing_but_titles() -> None:
    slots = [
        {"time": "9:00 - 9:30", "great_hall": {"event": "Boats", "speaker": "Ada Sample"}},
        {"time": "9:30 - 10:00", "foyer": {"event": "Knots"}},
    ]
    root: Any = translation({"2030-05-14.json": {"schedule": slots}}).roots[0]

    assert [(one["title"], one["time"], one["room"]) for one in root["sessions"].values()] == [
        *(("Boats", "9:00 - 9:30", "great_hall"), ("Knots", "9:30 - 10:00", "foyer"))
    ]


def test_talks_by_ids_may_be_called_like_what_is_handed_out() -> None:
    talks = {
        "ada_boats": {"title": "Boats", "author": "Ada Sample"},
        "bo-media": {"title": "Nets", "author": "Bo Muster"},
    }
    root: Any = translation({"talks.json": [talks]}).roots[0]

    assert [(one["title"], one["speakers"]) for one in root["sessions"].values()] == [
        *(("Boats", ["ada-sample"]), ("Nets", ["bo-muster"]))
    ]


def test_a_session_may_stand_beside_the_others_under_what_it_is() -> None:
    root: Any = translation(
        {
            "program.json": {
                "panelDiscussion": {"title": "Who mends nets?", "time": "13:15 - 14:45"},
                "slots": [{"title": "Boats", "time": "10:30 - 12:00", "speaker": "Ada Sample"}],
            }
        }
    ).roots[0]

    assert [(one["title"], one["time"], one.get("type")) for one in root["sessions"].values()] == [
        *(("Who mends nets?", "13:15 - 14:45", "panel"), ("Boats", "10:30 - 12:00", None)),
    ]


def test_days_before_times_are_of_the_year_that_the_first_of_them_says() -> None:
    rows = '"December 31, 2030, 13:15 - 14:45",Boats\n"January 1, 10:30 - 12:00",Nets\n'
    root: Any = translation({"plan.csv": f"Time,Title\n{rows}"}).roots[0]

    assert [(one["title"], one["date"], one["time"]) for one in root["sessions"].values()] == [
        ("Boats", "2030-12-31", "13:15 - 14:45"),
        ("Nets", "2031-01-01", "10:30 - 12:00"),
    ]
