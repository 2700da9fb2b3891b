"""What data of conference sites say in ways of their own. All of it is made up."""

from typing import Any

import pytest
from translating import translated

BOATS = {"title": "Boats", "start": "2030-05-14T10:00", "end": "2030-05-14T10:45"}


def read(content: object, name: str = "plan.json") -> Any:  # noqa: ANN401 -- to be looked into
    return translated({name: content})


def session(**more: object) -> Any:  # noqa: ANN401 -- to be looked into
    """The first of two sessions, of which it says more."""
    found = read({"sessions": [{**BOATS, **more}, {**BOATS, "title": "Nets"}]})["sessions"]
    return next(iter(found.values()))


@pytest.mark.parametrize(
    "title",
    [
        "Boats (Cancelled)",
        "Boats (unfortunately cancelled due to fog)",
        "<s>Boats</s> (has been canceled, because of a storm.)",
        "Boats (leider abgesagt wegen Sturm)",
    ],
)
def test_a_title_may_say_why_a_session_is_cancelled(title: str) -> None:
    found = session(title=title)

    assert (found["title"], found["status"]) == ("Boats", "cancelled")


@pytest.mark.parametrize(
    "title",
    ["Boats (a history of cancelled trips)", "Boats (cancelled by kings)", "Cancelled boats"],
)
def test_a_title_about_what_was_cancelled_is_one(title: str) -> None:
    found = session(title=title)

    assert (found["title"], found.get("status")) == (title, None)


def test_a_session_of_sessionize_is_cancelled_by_its_title() -> None:
    talk = {"id": "1", "title": "Boats [CANCELLED]", "isServiceSession": False}
    [found] = read({"sessions": [talk]})["sessions"].values()

    assert (found["title"], found["status"]) == ("Boats", "cancelled")


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"is_intermission": True}, {"type": "break"}),
        ({"tutorial": True}, {"type": "workshop"}),
        ({"service": True, "title": "Lunch"}, {"type": "meal"}),
        ({"service": True}, {"type": "other"}),
        ({"plenary": True}, {"plenary": "true"}),
        ({"subtype": "keynote"}, {"type": "keynote"}),
    ],
)
def test_flags_say_what_a_session_is(more: dict[str, object], said: dict[str, str]) -> None:
    found = session(**more)

    assert {key: found.get(key) for key in said} == said
    assert "extra" not in found


def test_flags_that_are_not_set_say_nothing() -> None:
    assert session(service=False, plenary=False) == session()


def test_a_kind_of_session_of_zeppelin_is_its_type() -> None:
    day = {"date": "2030-05-14", "timeslots": [{"startTime": "9:00", "sessionIds": [7]}]}
    talks = [{"id": 7, "title": "Boats", "subtype": "workshop"}]

    assert read({"schedule": [day], "sessions": talks})["sessions"]["7"]["type"] == "workshop"
