"""Lists that have who speaks where titles are, and what they speak of beside it. All made up."""

from typing import Any

from translating import translated

HEAD = "start,end,categories,title,desc\n"
FIRST = "9:00am,9:10am,Introduction,,\n"


def read(*rows: str) -> list[Any]:
    found = translated({"plan.csv": HEAD + FIRST + "".join(f"{row}\n" for row in rows)})
    return [
        (one["title"], one.get("speakers", []), one.get("description"))
        for one in found["sessions"].values()
    ][1:]


def test_whoever_stands_in_the_place_of_a_title_speaks_of_what_stands_beside() -> None:
    found = read(
        "9:10am,9:40am,Invited Talk:,Jo Sample,Skill in Deep Harbours",
        "9:40am,10:00am,Oral Presentations (x2),,",
        "10:00am,10:30am,Invited Talk:,Bo Sampler,Boats / Nets",
        "10:30am,11:00am,Invited Talk:,Frank Sample,Rowing in Fog",
        "4:00pm,4:50pm,Panel:,Rowing,'Jo Sample, Frank Sample and Al Example'".replace("'", '"'),
    )

    assert found == [
        ("Skill in Deep Harbours", ["jo-sample"], None),
        ("Oral Presentations (x2)", [], None),
        ("Boats / Nets", ["bo-sampler"], None),
        ("Rowing in Fog", ["frank-sample"], None),
        ("Rowing", ["jo-sample", "frank-sample", "al-example"], None),
    ]


def test_a_description_below_names_is_none_of_a_talk_if_it_is_a_sentence() -> None:
    found = read(
        "9:10am,9:40am,Invited Talk:,Jo Sample,Jo builds boats in Deep Harbour.",
        "10:00am,10:30am,Invited Talk:,Bo Sampler,Bo mends nets.",
    )

    assert found == [
        ("Jo Sample", [], "Jo builds boats in Deep Harbour."),
        ("Bo Sampler", [], "Bo mends nets."),
    ]


def test_a_title_that_only_says_again_who_speaks_is_none() -> None:
    talks = [
        {"time": time, "title": title, "detail": detail, "speakerName": title}
        for time, title, detail in (
            ("9:00-9:30", "Dr. Ada Sample", "Of knots"),
            ("9:30-10:00", "Jo Test", "Of sails?"),
            ("10:00-10:30", "Ben Muster", "A life. At sea."),
        )
    ]
    talks.append({**talks[1], "time": "10:30-11:00", "title": "Ropes"})
    both, one = (
        translated({"talks.json": told})["sessions"].values() for told in (talks, talks[1:])
    )

    assert [(talk["title"], talk["speakers"]) for talk in both] == [
        ("Of knots", ["dr-ada-sample"]),
        ("Of sails?", ["jo-test"]),
        ("Ben Muster", ["ben-muster"]),
        ("Ropes", ["jo-test"]),
    ]
    assert [talk["title"] for talk in one] == ["Jo Test", "Ben Muster", "Ropes"]


def test_what_stands_where_names_do_and_is_no_name_is_a_title() -> None:
    plan = [
        {"time": "9:00-9:30", "name": "Doors open", "description": "Tea is served."},
        {"time": "9:30-10:30", "name": "Jo Sample", "title": "Boats", "description": "On hulls."},
        {"time": "10:30-11:00", "name": "The harbour walks on", "description": "Two miles."},
        {"time": "11:00-12:00", "name": "Lunch", "description": "In the attic."},
        {"time": "12:00-13:00", "name": "Bo Sample", "title": "Nets", "description": "On knots."},
    ]

    assert [
        (one["title"], one.get("speakers"), one.get("description"))
        for one in translated({"plan.json": plan})["sessions"].values()
    ] == [
        ("Doors open", None, "Tea is served."),
        ("Boats", ["jo-sample"], "On hulls."),
        ("The harbour walks on", None, "Two miles."),
        ("Lunch", None, "In the attic."),
        ("Nets", ["bo-sample"], "On knots."),
    ]


def test_a_topic_beside_the_name_of_who_speaks_is_a_title() -> None:
    talks = [
        {"name": "Jo Sample", "topic": "Deep harbours", "time": "9:00-9:30"},
        {"name": "Bo Sampler", "topic": "Boats", "time": "9:30-10:00"},
        {"name": "Crew", "topic": "Farewell", "time": "10:00-10:30"},
    ]
    found = translated({"plan.json": talks})["sessions"].values()

    assert [(one["title"], one.get("speakers")) for one in found] == [
        ("Deep harbours", ["jo-sample"]),
        ("Boats", ["bo-sampler"]),
        ("Farewell", None),
    ]


def test_a_topic_beside_the_names_of_talks_is_none() -> None:
    talks = [{"name": f"Boats {n}", "topic": f"Sea {n}", "time": "9:00-9:30"} for n in range(3)]
    found = translated({"plan.json": talks})["sessions"].values()

    assert [one["title"] for one in found] == ["Boats 0", "Boats 1", "Boats 2"]
