"""Rows that say when a day ends are no sessions. All of them are made up."""

from typing import Any

import pytest
from test_records import translation


def _read(title: str, time: str = "17:00", who: str = "") -> Any:  # noqa: ANN401 -- our shape
    rows = f"Date,Time,Title,Speaker\n2030-05-14,16:00,Boats,\n2030-05-14,{time},{title},{who}\n"
    return translation(rows).roots[0]


@pytest.mark.parametrize(
    "title",
    [
        *(
            "End",
            "Close",
            "Show closes",
            "End of Day 2",
            "endofday",
            "Event finish",
            "Conference ends",
            "Fin",
        ),
        "End of day two",
        "Event concludes",
        *("Venue closes", "Conference ends :(", "Conference day 1 ends", "End of writing day"),
        *("Close of the workshop", "End of Day 2 Programme", "Retreat Ends", "Fine lavori"),
        *("Ende der Veranstaltung", "Fin de la journée"),
    ],
)
def test_what_says_when_a_day_ends_ends_what_is_before_it(title: str) -> None:
    found = _read(title)

    assert [(one["title"], one["start"], one["end"]) for one in found["sessions"].values()] == [
        ("Boats", "16:00", "17:00")
    ]
    assert found["conference"]["extra"] == {title: "2030-05-14 17:00"}


@pytest.mark.parametrize(
    ("title", "time", "who"),
    [
        ("End", "17:00-17:15", ""),
        ("End", "17:00", "Jo Sample"),
        ("The end of sails", "17:00", ""),
        ("Closing", "17:00", ""),
    ],
)
def test_what_takes_time_is_a_session(title: str, time: str, who: str) -> None:
    found = _read(title, time, who)

    assert [one["title"] for one in found["sessions"].values()] == ["Boats", title]


def test_what_ends_a_day_ends_it_also_where_something_follows_and_nothing_has_an_end() -> None:
    rows = "Date,Time,Title\n2030-05-14,16:00,Boats\n2030-05-14,17:00,End\n2030-05-14,17:15,Bus\n"
    found: Any = translation(rows).roots[0]

    assert [(one["title"], one.get("end")) for one in found["sessions"].values()] == [
        ("Boats", "17:00"),
        ("Bus", None),
    ]
