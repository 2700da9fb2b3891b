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
