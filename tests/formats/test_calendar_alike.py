"""What descriptions of a calendar have in common: quotes, an end, names at their heads."""

from typing import Any

import pytest
from test_calendar_texts import calendar

ROPES = "Of ropes and what they hold."


def described(*texts: str, **about: str) -> Any:  # noqa: ANN401 -- to be looked into
    """A calendar of sessions with these descriptions."""
    events = [{"SUMMARY": f"Knots {number}"} for number in range(len(texts))]
    return calendar(
        *(
            {**event, **about, "DESCRIPTION": text}
            for event, text in zip(events, texts, strict=True)
        )
    )


def descriptions(found: Any) -> list[str]:  # noqa: ANN401 -- what is read
    return [session.get("description", "") for session in found["sessions"].values()]


def test_quotes_around_all_descriptions_are_no_part_of_them() -> None:
    found = described('"Of ropes.  "', '""Ahoy", they said."', '"Of sails."', '""')

    assert descriptions(found) == ["Of ropes.", '"Ahoy", they said.', "Of sails.", ""]


def test_quotes_around_some_descriptions_are_quotations() -> None:
    texts = ['"Ahoy"', '"Ship" or "boat"', "Of sails."]

    assert descriptions(described(*texts)) == texts


def test_what_all_descriptions_end_with_is_said_of_the_conference() -> None:
    end = r"\n\nHarbour Days\nOn the old quay"
    found = described(
        f"Ropes.{end}", f"Sails.{end}", f"Oars.{end}", "Harbour Days\\nOn the old quay"
    )

    assert descriptions(found) == ["Ropes.", "Sails.", "Oars.", ""]
    assert found["conference"]["description"] == "On the old quay"


@pytest.mark.parametrize(
    "ends",
    [
        ["On the quay", "On the quay", "On the pier"],
        ["Level: beginners"] * 3,
        ["On the quay"] * 2,
    ],
)
def test_an_end_of_some_or_with_a_label_stays(ends: list[str]) -> None:
    begins = ["Ropes.", "Sails.", "Oars."]
    texts = [rf"{begin}\n\n{end}" for begin, end in zip(begins, ends, strict=False)]

    assert descriptions(described(*texts)) == [text.replace(r"\n", "\n") for text in texts]


def test_names_at_the_head_of_descriptions_are_who_speaks() -> None:
    found = described(
        "Dr. Jo Sample",
        rf"Bo Sample\, Ada Sample\n\n{ROPES}",
        rf"Ada Sample\n\n{ROPES}",
        ROPES,
    )

    assert descriptions(found) == ["", ROPES, ROPES, ROPES]
    assert [one.get("speakers") for one in found["sessions"].values()] == [
        ["dr-jo-sample"],
        ["bo-sample", "ada-sample"],
        ["ada-sample"],
        None,
    ]


def test_lines_at_the_head_that_say_where_people_work_are_who_speaks() -> None:
    found = described(
        rf"Jo Sample (Port Lab)\n{ROPES}",
        rf"Bo Sample (Boat Works)\nMo Sample\n{ROPES}",
        rf"Ada Sample\, Boat Works\n\n{ROPES}",
        "Al Sample",
    )

    assert descriptions(found) == [ROPES, ROPES, ROPES, ""]
    assert [one["speakers"] for one in found["sessions"].values()] == [
        ["jo-sample"],
        ["bo-sample", "mo-sample"],
        ["ada-sample"],
        ["al-sample"],
    ]
    assert [one.get("organization") for one in found["speakers"].values()] == [
        *("Port Lab", "Boat Works", None, "Boat Works", None),
    ]


def test_a_text_may_stand_behind_a_dash_and_who_works_somewhere() -> None:
    found = described(
        "Jo Sample (Port Lab) — Of ropes\\, and what they hold.",
        r"Bo Sample (Boat Works) – Of sails.\nMo Sample (Port Lab) – Of oars.",
        "Ada Sample (Port Lab)",
    )

    assert descriptions(found) == ["Of ropes, and what they hold.", "Of sails.\nOf oars.", ""]
    assert [one["organization"] for one in found["speakers"].values()] == [
        *("Port Lab", "Boat Works", "Port Lab", "Port Lab"),
    ]


def test_what_all_descriptions_begin_with_is_nobody_who_speaks() -> None:
    found = described(*(rf"Harbour Friends\n\n{text}" for text in ("Of ropes.", "Oars.", "Sails.")))

    assert "speakers" not in found


def test_names_in_lines_of_their_own_are_who_speaks_where_no_line_is_a_sentence() -> None:
    found = described(
        r"Jo Sample\nGroup 1\, Group 2\nLecture",
        r"Ada Sample\nGroup 1\nPractice (at sea)",
        r"Jo Sample\nGroup 2\nLecture",
    )

    assert descriptions(found) == [
        "Group 1, Group 2\nLecture",
        "Group 1\nPractice (at sea)",
        "Group 2\nLecture",
    ]
    assert [one["speakers"] for one in found["sessions"].values()] == [
        ["jo-sample"],
        ["ada-sample"],
        ["jo-sample"],
    ]


def test_what_calls_people_behind_a_dot_at_the_head_stays() -> None:
    found = described(
        rf"Jo Sample • Join us!\n\n{ROPES}",
        r"Bo Sample & Ada Sample • Join us!",
        "Al Sample",
    )

    assert descriptions(found) == [f"Join us!\n\n{ROPES}", "Join us!", ""]
    assert [one["speakers"] for one in found["sessions"].values()] == [
        ["jo-sample"],
        ["bo-sample", "ada-sample"],
        ["al-sample"],
    ]


@pytest.mark.parametrize(
    "heads",
    [
        ["Great Hall", "Blue Room", "Boat House"],
        ["Machine Learning", "Data Science", "Knot Theory"],
        ["Jo Sample", ROPES, "Harbour Team"],
        [rf"Jo Sample\n{ROPES}", rf"Bo Sample\n{ROPES}", rf"Ada Sample\n{ROPES}"],
    ],
)
def test_heads_that_are_no_names_or_of_some_only_stay(heads: list[str]) -> None:
    found = described(*heads)

    assert descriptions(found) == [text.replace(r"\n", "\n") for text in heads]
    assert "speakers" not in found


def test_where_somebody_is_known_to_speak_heads_stay() -> None:
    found = described("Jo Sample", "Bo Sample", "Mo Sample", ATTENDEE="Al Sample")

    assert descriptions(found) == ["Jo Sample", "Bo Sample", "Mo Sample"]
    assert found["speakers"] == {"al-sample": {"name": "Al Sample"}}
