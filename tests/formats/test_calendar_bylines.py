"""Who does what, told by a verb at the head of a line: `Presented by Jo Sample.`"""

from typing import Any

import pytest
from test_calendar_texts import calendar, one


@pytest.mark.parametrize(
    ("text", "field", "left"),
    [
        ("Presented by Jo Sample. Recording: none yet.", "speakers", "Recording: none yet."),
        (r"Of knots.\nTalk by Jo Sample", "speakers", "Of knots."),
        (r"Led by Jo Sample (Boat Lab)\nBring a rope.", "speakers", "Bring a rope."),
        ("organized by Jo Sample", "host", None),
        (r"Moderiert von Jo Sample\nMit allen.", "moderator", "Mit allen."),
        ("Animé par Jo Sample", "speakers", None),
        (r"Jo Sample speaking\n\nOf knots.", "speakers", "Of knots."),
        ("With Jo Sample", "speakers", None),
        (r"Com Jo Sample (Boat Lab)\nOf knots.", "speakers", "Of knots."),
    ],
)
def test_a_verb_tells_the_part(text: str, field: str, left: str | None) -> None:
    found = one(text)

    assert (found[field], found.get("description")) == (["jo-sample"], left)


@pytest.mark.parametrize(
    "name",
    [
        "Dr. Jo Sample",
        "J. Sample",
        "Prof. Dr. Jo Sample",
        "Prof. Dr. med. Jo Sample",
        "Jos\u00e9 Mar\u00eda Muster Sample",
    ],
)
def test_a_name_may_begin_with_what_has_a_dot_or_be_of_four_words(name: str) -> None:
    found = one(rf"By {name}\n\nOf knots.")

    assert ([who["name"] for who in found["people"]], found["description"]) == ([name], "Of knots.")


def test_initials_do_not_end_a_name() -> None:
    found = one("Presented by Jo S. Sample and Bo Sample. Of knots.")

    assert (found["speakers"], found["description"]) == (["jo-s-sample", "bo-sample"], "Of knots.")


@pytest.mark.parametrize(
    "text",
    [
        "Organized by the Harbour Society",
        "Presented by Harbour Society.",
        "Inspired by Jo Sample.",
        "It was presented by Jo Sample in Hall A.",
        "Presented by boat.",
        "Harbour Society speaking",
        "Boats are worth speaking",
    ],
)
def test_what_names_no_person_or_part_stays(text: str) -> None:
    found = one(text)

    assert (found["description"], found["people"]) == (text, [])


def told(*events: tuple[str, str]) -> list[Any]:
    found: Any = calendar(*({"SUMMARY": title, "DESCRIPTION": text} for title, text in events))
    return [
        (session["title"], session.get("speakers", []), session.get("description"))
        for session in found["sessions"].values()
    ] + [*found.get("speakers", {}).values()]


def test_a_first_line_may_say_what_somebody_is_and_the_second_the_title() -> None:
    post = r"Jo Sample\, Chief Boat Officer\, Boat Lab"

    assert told(("Jo Sample \u2014 Knots", rf"{post}\nKnots\nOf ropes.")) == [
        ("Knots", ["jo-sample"], "Of ropes."),
        {"name": "Jo Sample", "role": "Chief Boat Officer", "organization": "Boat Lab"},
    ]


def test_names_stand_before_a_title_only_where_they_are_all_who_speak() -> None:
    text = r"Speaker: Jo Sample"

    assert [found[0] for found in told(("Jo Sample: Knots", text), ("Boats: Knots", text))[:2]] == [
        "Knots",
        "Boats: Knots",
    ]


def test_what_somebody_speaks_as_part_of_is_the_series_unless_the_calendar_is() -> None:
    text = r"by Jo Sample (Boat Lab) as part of the Rope Seminar\n\nAbstract\nOf ropes."
    found = one(text)
    same = one(text.replace("Rope Seminar", "Harbour Days"))

    assert [found[field] for field in ("speakers", "track", "description")] == [
        ["jo-sample"],
        "Rope Seminar",
        "Of ropes.",
    ]
    assert "track" not in same


def test_who_hosts_by_name_and_by_address_is_one() -> None:
    found = one("Hosted by Jo Sample", ORGANIZER="Jo Sample")

    assert (found["host"], found["people"]) == (["jo-sample"], [{"name": "Jo Sample"}])


def test_names_behind_titles_may_be_in_brackets_or_have_a_role() -> None:
    assert told(
        ("Knots [Jo Sample]", "Speaker: Jo Sample"),
        ("Ropes (Chair: Bo Sample)", ""),
        ("Sails (Part: Two)", ""),
    )[:3] == [
        ("Knots", ["jo-sample"], None),
        ("Ropes", [], None),
        ("Sails (Part: Two)", [], None),
    ]


def test_who_leads_stands_behind_a_title_as_in_lists() -> None:
    assert told(
        ("Ropes. Chair: Bo Sample", ""),
        ("Sails - Moderator: Jo Sample", ""),
        ("Oars. Part: Two", ""),
    )[:3] == [("Ropes", [], None), ("Sails", [], None), ("Oars. Part: Two", [], None)]


def test_who_gives_the_talks_of_a_list_speaks() -> None:
    talks = r"Talks:\n- Knots by Jo Sample\n- Ropes\, and what they hold by Bo Sample & Ada Sample"
    found = one(rf"{talks}\n- Drinks sponsored by Mo Sample\n- Step by step")

    assert found["speakers"] == ["jo-sample", "bo-sample", "ada-sample"]
    assert found["description"].startswith("Talks:\n- Knots by Jo Sample\n- Ropes, and")


@pytest.mark.parametrize(
    "text",
    ["- Knots by the Harbour Society", "- Step by step", r"Speaker: Mo Sample\n- A by Jo Sample"],
)
def test_what_no_person_gives_and_what_others_have_said_is_no_talk_of_a_list(text: str) -> None:
    assert [who["name"] for who in one(text)["people"] if who["name"] != "Mo Sample"] == []


def test_who_speaks_with_a_degree_is_no_part_of_the_title() -> None:
    found = one(
        r"Jo Sample\, PhD & Bo Sample speaking", SUMMARY="Boat Seminar - Jo Sample & Bo Sample"
    )

    assert (found["title"], found["speakers"]) == (
        "Boat Seminar",
        ["jo-sample-phd", "bo-sample"],
    )
