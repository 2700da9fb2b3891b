"""What is exported as JSON is what its schema says, for everybody and whatever is chosen."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from programmes import busy_schedules, example, golden, odd_schedules, schedule_of, two_rooms
from test_audiences import programme

from confsched import api
from confsched.exporters.json_file import known_fields
from confsched.exporters.json_schema import json_schema
from confsched.schedule.audience import Audience
from confsched.schedule.schedule import Schedule

VALIDATOR = Draft202012Validator(json_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)
EXAMPLES = ("minimal", "mesf2021", "mesf2021-draft", "harbour-draft")


def exported(schedule: Schedule, **chosen: Any) -> Any:  # noqa: ANN401 -- as json.loads
    return json.loads(api.export(schedule, "json", **chosen))


def mistakes(document: object) -> list[str]:
    return [f"{one.json_path}: {one.message}" for one in VALIDATOR.iter_errors(document)]


def described(schema: object, path: str = "") -> Iterator[tuple[str, bool]]:
    """Every property with whether anything is said of it, by where it stands."""
    if isinstance(schema, dict):
        for name, one in schema.get("properties", {}).items():
            known = "description" in one or "$ref" in one or "$ref" in one.get("items", {})
            yield f"{path}.{name}", known
        for name, one in schema.items():
            if name != "else":
                yield from described(one, f"{path}.{name}")


def test_the_schema_is_one_and_describes_every_field() -> None:
    Draft202012Validator.check_schema(json_schema())

    assert [path for path, known in described(json_schema()) if not known] == []


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_are_as_the_schema_says(name: str, audience: str) -> None:
    assert mistakes(exported(example(name), audience=audience)) == []


@pytest.mark.parametrize("audience", Audience)
def test_a_conference_with_every_field_is_as_the_schema_says(audience: str) -> None:
    assert mistakes(exported(schedule_of(programme()), audience=audience)) == []


@pytest.mark.parametrize("name", ["mesf2021", "two-rooms"])
def test_what_was_approved_is_as_the_schema_says(name: str) -> None:
    made = api.export(two_rooms() if name == "two-rooms" else example(name), "json")

    assert mistakes(json.loads(golden(f"{name}.json", made))) == []


@settings(deadline=None, max_examples=40)
@given(st.one_of(busy_schedules(), odd_schedules()), st.sampled_from(Audience))
def test_any_programme_is_as_the_schema_says(schedule: Schedule, audience: str) -> None:
    assert mistakes(exported(schedule, audience=audience)) == []


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from(known_fields()), unique=True, min_size=1))
def test_chosen_fields_are_all_that_is_told_of_a_session(fields: list[str]) -> None:
    document = exported(two_rooms(), fields=fields, audience="crew")

    assert mistakes(document) == []
    assert document["fields"] == fields
    assert {tuple(session) for session in document["sessions"]} == {tuple(fields)}


def test_where_nothing_was_chosen_nothing_may_be_missing_or_more() -> None:
    whole = exported(two_rooms())
    [first, *_] = whole["sessions"]
    first["shoe_size"] = "44"
    del first["abstract"]

    assert mistakes(whole) == [
        "$.sessions[0]: Additional properties are not allowed ('shoe_size' was unexpected)",
        "$.sessions[0]: 'abstract' is a required property",
    ]


def test_moments_are_told_in_the_zone_asked_for_and_days_in_their_own() -> None:
    document = exported(example("minimal"), tz="Asia/Tokyo")
    [first, *_] = document["sessions"]

    assert (first["start"], first["end"], first["timezone"], first["day"]) == (
        "2030-01-15T18:30:00+09:00",
        "2030-01-15T19:15:00+09:00",
        "Asia/Tokyo",
        1,
    )
    assert (
        document["conference"]["timezone"] == exported(example("minimal"))["conference"]["timezone"]
    )
    assert document["days"] == exported(example("minimal"))["days"]
