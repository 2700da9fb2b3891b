"""Seminars whose events are called by who speaks: the title stands in the description."""

from typing import Any

import pytest
from test_calendar_texts import calendar, one


def test_the_title_of_a_talk_stands_below_who_gives_it() -> None:
    text = r"Title: Of knots\nAbstract: All that holds."

    assert one(text, SUMMARY="Jo Sample (Boat Lab)") == {
        "title": "Of knots",
        "speakers": ["jo-sample"],
        "description": "All that holds.",
        "people": [{"name": "Jo Sample", "organization": "Boat Lab"}],
    }


def test_what_stands_before_the_name_is_the_series() -> None:
    assert one(r"Title: Of knots", SUMMARY="Rope Seminar: Jo Sample") == {
        "title": "Of knots",
        "track": "Rope Seminar",
        "speakers": ["jo-sample"],
        "people": [{"name": "Jo Sample"}],
    }


def test_a_title_may_be_quoted_below_the_name() -> None:
    text = 'Jo Sample (Boat Lab)\\n"Of knots"\\n\\nOpen to all.'

    assert one(text, SUMMARY="Jo Sample (Lab)") == {
        "title": "Of knots",
        "speakers": ["jo-sample"],
        "description": "Open to all.",
        "people": [{"name": "Jo Sample", "organization": "Boat Lab"}],
    }


def test_events_that_are_all_called_like_the_series_have_titles_below() -> None:
    names = ("Jo Sample", "Bo Sample")
    found: Any = calendar(
        *(
            {"SUMMARY": "Rope Seminar", "DESCRIPTION": rf"Speaker: {name}\nTitle: Knots {name[0]}"}
            for name in names
        )
    )

    assert [(one["title"], one["track"]) for one in found["sessions"].values()] == [
        ("Knots J", "Rope Seminar"),
        ("Knots B", "Rope Seminar"),
    ]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Knots that hold", "Title: Of knots"),  # both are titles
        ("Jo Sample", "Title: TBA"),
        ("Rope Seminar", "Title: Of knots"),  # once alone it may be one
        ("Knots", r"All of it.\n\"Not a title\""),
    ],
)
def test_a_title_stays_where_it_is_one(title: str, text: str) -> None:
    found = one(text, SUMMARY=title)

    assert found["title"] == title


def test_who_gives_a_talk_without_a_title_yet_speaks() -> None:
    found = one("Title: TBA", SUMMARY="Jo Sample (Boat Lab)")

    assert (found["title"], found["speakers"]) == ("Jo Sample (Boat Lab)", ["jo-sample"])


def test_a_kind_of_talk_is_no_series() -> None:
    found = one("Title: Of knots", SUMMARY="Invited talk: Jo Sample")

    assert found == {
        "title": "Of knots",
        "speakers": ["jo-sample"],
        "tags": ["Invited talk"],
        "people": [{"name": "Jo Sample"}],
    }
