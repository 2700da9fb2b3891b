"""What can be chosen about an export: each choice is heeded, or refused with a way out."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

import pytest
from programmes import two_rooms

from confsched import api
from confsched.exporters import FORMATS, exporter, heeding
from confsched.exporters.options import CHOICES

# a choice of each kind that says something other than nothing
CHOSEN: Final[Mapping[str, dict[str, Any]]] = {
    "tz": {"tz": "Asia/Tokyo"},
    "stamp": {"stamp": datetime(2030, 1, 1, tzinfo=UTC)},
    "fields": {"fields": ["title", "id"]},
    "bom": {"bom": True},
    "role": {"role": "chair"},
    "as": {"style": "markdown"},
    "green-room": {"green_room": "1h"},
}
HEEDED: Final = [(form, name) for form in FORMATS for name in sorted(exporter(form).heeds)]
UNKNOWN: Final = [
    (form, name) for form in FORMATS for name in CHOICES if (form, name) not in HEEDED
]


def refusal(form: str, audience: str = "public", **chosen: Any) -> tuple[str, str]:  # noqa: ANN401 -- any choice
    with pytest.raises(api.ConfschedError) as error:
        api.export(two_rooms(), form, audience=audience, **chosen)
    return error.value.message, error.value.hint


@pytest.mark.parametrize(("form", "name"), HEEDED)
def test_what_a_format_heeds_changes_the_file(form: str, name: str) -> None:
    chosen = api.export(two_rooms(), form, **CHOSEN[name])

    assert chosen != api.export(two_rooms(), form)


@pytest.mark.parametrize(("form", "name"), UNKNOWN)
def test_what_a_format_does_not_know_is_refused(form: str, name: str) -> None:
    message, hint = refusal(form, **CHOSEN[name])

    assert message == f"{form} {CHOICES[name].unknown}"
    assert hint == f"leave --{name} out; it is for {', '.join(heeding(name))}"


def test_every_choice_is_somebodys() -> None:
    assert {name for name in CHOICES if heeding(name)} == {*CHOICES} == {*CHOSEN}
    assert {name for _, name in HEEDED} == {*CHOICES}


@pytest.mark.parametrize("form", heeding("fields"))
def test_a_field_that_there_is_not_is_refused_with_those_that_look_like_it(form: str) -> None:
    message, hint = refusal(form, fields=["id", "tilte"])

    assert message == "'tilte' is no field of a session; did you mean 'title'?"
    assert hint.startswith("choose among ")
    assert "notes" not in hint


@pytest.mark.parametrize("form", heeding("fields"))
def test_a_field_is_chosen_once(form: str) -> None:
    assert refusal(form, fields=["id", "title", "id"]) == (
        "'id' is chosen twice",
        "name each field once",
    )


@pytest.mark.parametrize("form", heeding("fields"))
@pytest.mark.parametrize(
    ("audience", "field", "first"),
    [("public", "link", "speakers"), ("public", "notes", "crew"), ("speakers", "notes", "crew")],
)
def test_a_field_is_for_whom_may_see_it(form: str, audience: str, field: str, first: str) -> None:
    message, hint = refusal(form, audience, fields=["id", field])

    assert message == f"{field!r} is not for the audience {audience!r}"
    assert hint == f"leave it out, or say --audience {first}"
    assert api.export(two_rooms(), form, audience=first, fields=["id", field])
