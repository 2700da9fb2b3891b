"""Sessions that hold others, which hold others again. All of it is made up."""

from typing import Any

import pytest
from translating import translation

SLOT = {"time": "10:40 - 12:30", "room": "Hall"}


def said(*rows: Any, fields: tuple[str, ...] = ("title", "start", "end")) -> Any:  # noqa: ANN401 -- to be looked into
    days = [{"day": "June 11, 2030", "sessions": [*rows]}]
    root: Any = translation({"plan.json": days}).roots[0]
    return [tuple(one.get(field) for field in fields) for one in root["sessions"].values()]


def test_talks_of_sessions_within_a_slot_end_when_the_next_one_begins() -> None:
    talks = [{"title": "Boats", "time": "10:40"}, {"title": "Nets", "time": "11:02"}]
    block = {"title": "1.A", "room": "Attic", "papers": talks}

    assert said({**SLOT, "psessions": [block]}) == [
        *(("Boats", "10:40", "11:02"), ("Nets", "11:02", "12:30"))
    ]


def test_talks_that_are_not_in_turn_have_no_end() -> None:
    talks = [{"title": "Boats", "time": "11:02"}, {"title": "Nets", "time": "10:40"}]
    found = said({**SLOT, "title": "Talks", "papers": talks}, {"title": "Lunch", "time": "13-14"})

    assert [one[2] for one in found] == [None] * 3


def test_what_has_no_title_is_called_by_its_type_unless_somebody_speaks() -> None:
    opening = {**SLOT, "type": "Grand Opening", "chair": "Ada Sample"}
    walk = {**SLOT, "type": "Harbour walk"}
    talk = {**SLOT, "type": "Long talk", "speaker": "Jo Sample", "title": "Boats"}

    assert said(opening, walk, talk, fields=("title",)) == [
        *(("Grand Opening",), ("Harbour walk",), ("Boats",))
    ]


def test_talks_may_stand_in_a_slot_under_speakers_and_posts_in_a_talk() -> None:
    talks = [
        {"title": "Boats", "speaker": "Jo Sample (Boat Lab)"},
        {"title": "Nets", "speaker": "Mo Example"},
    ]

    lunch = {"title": "Lunch", "time": "13-14"}

    assert said({**SLOT, "speakers": talks}, lunch, fields=("title", "speakers")) == [
        *(("Boats", ["jo-sample"]), ("Nets", ["mo-example"]), ("Lunch", None))
    ]

    posts = {**SLOT, "title": "Boats", "speakers": [{"title": "Captain", "speaker": "Jo Sample"}]}
    assert said(posts, fields=("title", "speakers")) == [("Boats", ["jo-sample"])]


def test_what_a_slot_has_below_it_under_any_such_name_is_told_in_it() -> None:
    below = [{"name": "Boats", "organizer": "Jo Sample"}, {"name": "Nets", "organizer": "Mo"}]
    found = said({**SLOT, "title": "Invited", "subprog": below}, fields=("title", "description"))

    assert found == [("Invited", "- Boats\n- Nets")]


@pytest.mark.parametrize("name", ["workshops", "tutorials", "courses"])
def test_a_slot_with_a_list_of_its_own_for_workshops_holds_them_all(name: str) -> None:
    slots = [
        {"slot": "9:30", "events": [{"name": "Boats"}], name: [{"name": "Knots", "level": "1"}]},
        {"slot": "11:00", name: [{"name": "Sails"}, {"name": "Tar"}]},
    ]
    root: Any = translation({"agenda.json": slots}).roots[0]
    found = [(one["title"], one.get("start") or one["time"]) for one in root["sessions"].values()]

    assert found == [("Boats", "9:30"), ("Knots", "9:30"), ("Sails", "11:00"), ("Tar", "11:00")]


def test_what_a_slot_holds_in_tracks_of_its_own_each_are_sessions() -> None:
    side = [{"title": "Boats", "track": "Sea"}, {"title": "Carts", "track": "Land"}]
    talks = [{"title": "Knots", "track": "Sea"}, {"title": "Nets", "track": "Sea"}]

    assert said(
        {"title": "Ways", "time": "9:00-9:30", "parallel": [{**one, "room": None} for one in side]},
        {"title": "Ropes", "time": "9:30-10:00", "talks": talks},
        fields=("title", "time", "track"),
    ) == [
        ("Boats", "9:00-9:30", "Sea"),
        ("Carts", "9:00-9:30", "Land"),
        ("Ropes", "9:30-10:00", None),
    ]


def test_titles_of_what_a_session_holds_may_have_people_in_a_line_of_their_own() -> None:
    talks = ["<b>Ada Sample</b><br><br>Of boats", "<b>Jo Test</b><br><br>Of nets"]
    rows = [{**SLOT, "title": "Lecture", "subactivities": [{"title": talk}]} for talk in talks]
    days = [{"day": "June 11, 2030", "sessions": rows}]
    root: Any = translation({"plan.json": days}).roots[0]

    assert [(one["subtitle"], one["speakers"]) for one in root["sessions"].values()] == [
        ("Of boats", ["ada-sample"]),
        ("Of nets", ["jo-test"]),
    ]


def test_lines_of_what_a_session_holds_are_told_without_html() -> None:
    tours = [{"title": f"<b>{one}</b>"} for one in ("Quay", "Mill")]
    talk = {"title": "<b>Ada Sample</b><br><br>Of boats"}
    held = {"Lecture": [talk], "Walk": tours[:1], "Tour": tours[1:]}
    rows = [{**SLOT, "title": name, "subactivities": inner} for name, inner in held.items()]
    days = [{"day": "June 11, 2030", "sessions": rows}]
    root: Any = translation({"plan.json": days}).roots[0]

    assert [one.get("description") for one in root["sessions"].values()] == [
        *(None, "- Quay", "- Mill")
    ]


def test_the_name_of_what_holds_talks_of_others_is_nobodys() -> None:
    """Beside a title a name is that of a speaker: `name: Jo Test, title: Of boats`."""
    hull, keel = ({"title": one, "authors": ["Ada Sample"]} for one in ("Hulls", "Keels"))
    untold = {"title": "Knots"}
    rows = (
        {"name": "Jo Test", "title": "Of boats", "time": "9:00-10:00"},
        {"name": "Ship Design", "time": "10:00-11:00", "talks": [hull, keel]},
        {"name": "Session 2", "time": "11:00-12:00", "talks": [untold]},
    )

    assert said(*rows, fields=("title", "time", "speakers")) == [
        ("Of boats", "9:00-10:00", ["jo-test"]),
        ("Ship Design", "10:00-11:00", ["ada-sample"]),
        ("Session 2", "11:00-12:00", None),
    ]


def test_who_gives_the_talks_of_a_session_is_written_as_elsewhere() -> None:
    alone = [
        {**SLOT, "title": f"Knot {number}", "speakers": "Sample, Ada (Boat Lab); Test, Ben"}
        for number in range(3)
    ]
    talks = [
        {"title": "Boats", "speakers": "Ex, Jo (Sea Lab)"},
        {"title": "Nets", "speakers": "De Muster, Mo"},
    ]
    block = {**SLOT, "title": "Papers", "papers": talks}
    days = [{"day": "June 11, 2030", "sessions": [*alone, block]}]
    root: Any = translation({"plan.json": days}).roots[0]

    assert [one["name"] for one in root["speakers"].values()] == [
        *("Ada Sample", "Ben Test", "Jo Ex", "Mo De Muster")
    ]
