"""Columns that are nearly called like a field: told where they stand, and mended in text."""

import pytest
from test_records import sessions, translation

ROWS = "Knots,2030-05-14,09:00,09:30,Ada Sample\nSails,2030-05-14,09:30,10:00,Ben Sample\n"


def told(head: str) -> list[tuple[str, str]]:
    """What is said of the columns of a table, and what is written instead of each."""
    return [
        (
            f"{found.span}: {found.code} {found.message}",
            found.fix.edits[0].text if found.fix else "",
        )
        for found in translation(f"{head}\n{ROWS}").findings
    ]


def test_a_column_that_nobody_knows_may_be_one_that_is_missing() -> None:
    assert told("Title,Date,Stat time,End,Speekers") == [
        (
            "talks.csv:1:12: F003 no column is called 'Stat time'; did you mean 'Start time'?",
            "Start time",
        ),
        (
            "talks.csv:1:26: F003 no column is called 'Speekers'; did you mean 'Speakers'?",
            "Speakers",
        ),
    ]


@pytest.mark.parametrize(
    "head",
    [
        "Title,Date,Start,End,Speakers",
        "Title,Date,Start,End,Level",
        "Title,Date,Start,End,Languages",  # a plural
        "Title,Date,Start,End,Rate",  # too short to be sure
    ],
)
def test_other_columns_are_left_in_peace(head: str) -> None:
    assert told(head) == []


def test_a_column_beside_the_one_that_it_looks_like_is_another() -> None:
    text = "Title,Start,End,Speaker,Speekers\nKnots,2030-05-14 9:00,9:30,Ada Sample,Ben Sample\n"

    assert translation(text).findings == ()


def test_a_column_that_is_called_like_a_field_but_is_none_is_not_misspelt() -> None:
    text = "name,bio,email,location,title\nAda Sample,Sails.,ada@made.example,Made Town,Knots\n"

    assert translation(text).findings == ()
    assert [one["extra"] for one in sessions(text)] == [{"location": "Made Town"}]
