"""What titles of a calendar begin with: its name, a series, the groups that meet."""

from typing import Any

import pytest
from test_calendar_texts import calendar

TITLES = ("Knots that hold", "Ropes", "Sails and the wind", "Buoys: a history")


def told(*titles: str, **more: str) -> list[tuple[str, str]]:
    """The title and the track of each session; the calendar is called Harbour Days."""
    found: Any = calendar(*({"SUMMARY": title, **more} for title in titles))
    return [(one["title"], one.get("track", "")) for one in found["sessions"].values()]


def test_the_name_of_the_calendar_is_no_part_of_its_titles() -> None:
    assert told(*(f"Harbour Days: {title}" for title in TITLES[:2])) == [
        ("Knots that hold", ""),
        ("Ropes", ""),
    ]
    assert told("Harbour Days: Knots") == [("Harbour Days: Knots", "")]


def test_groups_that_meet_again_and_again_are_tracks() -> None:
    groups = ("Rope User Group", "MTG:Port")
    titles = [f"{groups[number % 2]} : {title}" for number, title in enumerate(TITLES)]

    assert told(*titles) == [
        ("Knots that hold", "Rope User Group"),
        ("Ropes", "MTG:Port"),
        ("Sails and the wind", "Rope User Group"),
        ("Buoys: a history", "MTG:Port"),
    ]


def test_a_title_of_a_group_may_have_a_colon_of_its_own_as_it_stands_in_french() -> None:
    titles = [f"{('Rigging', 'Sails')[n % 2]}: {title}" for n, title in enumerate(TITLES)]

    assert told(*titles, "Sails: The future : nets")[-1] == ("The future : nets", "Sails")


def test_a_group_may_stand_before_a_bar() -> None:
    titles = [f"{('Rigging', 'Sails')[n % 2]} | {title}" for n, title in enumerate(TITLES)]

    assert told(*titles) == [*zip(TITLES, ("Rigging", "Sails") * 2, strict=True)]


def test_what_is_in_brackets_before_most_titles_is_a_track() -> None:
    tracks = ("Rigging", "Sails & Masts", "Rigging", "Sails & Masts")
    titles = [f"[{track}] {title}" for track, title in zip(tracks, TITLES, strict=True)]

    others = [("Lunch", ""), ("Tar", ""), ("A walk", "")]
    assert told(*titles, *dict(others)) == [*zip(TITLES, tracks, strict=True), *others]


@pytest.mark.parametrize(
    "titles",
    [
        tuple(f"[{('Online', 'On-site')[n % 2]}] {title}" for n, title in enumerate(TITLES)),
        tuple(f"Day {n % 2}: {title}" for n, title in enumerate(TITLES)),
        tuple(f"{('Ana Perez', 'Tom Baker')[n % 2]}: {title}" for n, title in enumerate(TITLES)),
        ("Knots: how", "Ropes: why", "Sails: when", "Buoys: where"),
        ("Rope Group: Knots", "Rope Group: Sails", "Tar", "Masts", "Oars"),
    ],
)
def test_other_beginnings_are_part_of_the_title(titles: tuple[str, ...]) -> None:
    assert told(*titles) == [(title, "") for title in titles]


def test_signs_alone_are_a_track() -> None:
    assert told("Knots", CATEGORIES="***") == [("Knots", "***")]


def test_who_meets_is_no_part_of_titles_that_all_end_with_it() -> None:
    ends = ("Knots - Sea Club", "Ropes - Sea Club", "Sails - Sea Club", "Buoys - a history")

    assert told(*(f"{title} - Harbour Club" for title in TITLES)) == [
        (title, "") for title in TITLES
    ]
    assert told(*ends) == [(title, "") for title in ends]


def test_a_category_like_the_calendar_is_a_track_where_there_are_others() -> None:
    found: Any = calendar(
        {"SUMMARY": "Knots", "CATEGORIES": "Harbour"}, {"SUMMARY": "Ropes", "CATEGORIES": "Port"}
    )

    assert [one["track"] for one in found["sessions"].values()] == ["Harbour", "Port"]
    assert told("Knots", CATEGORIES="Harbour") == [("Knots", "")]
