"""Objects that are made quickly are those that their classes make; all in it is made up."""

from dataclasses import FrozenInstanceError, fields, replace

import pytest

from confsched.reading import Mapping, Origin, Places
from confsched.schedule.entities import ScheduledSession, Session, Speaker
from confsched.schedule.quick import quick
from confsched.source import Source

ORIGIN = Origin(Mapping(Places(Source("made.yaml", ""))), 0)
CLASSES = (Session, ScheduledSession, Speaker)


@pytest.mark.parametrize("kind", CLASSES)
def test_fields_are_filled_in_in_their_order(kind: type[Session | Speaker]) -> None:
    names = [field.name for field in fields(kind)]

    made = quick(kind)(*names)

    assert type(made) is kind
    assert [getattr(made, name) for name in names] == names


@pytest.mark.parametrize("kind", CLASSES)
def test_what_is_made_quickly_is_frozen(kind: type[Session | Speaker]) -> None:
    made = quick(kind)(*fields(kind))

    with pytest.raises(FrozenInstanceError):
        made.id = "another"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del made.id


@pytest.mark.parametrize("kind", CLASSES)
def test_no_field_can_be_left_out(kind: type[Session | Speaker]) -> None:
    with pytest.raises(TypeError):
        quick(kind)(*fields(kind)[1:])


def test_a_copy_of_it_is_made_as_of_any_other() -> None:
    made = quick(Speaker)(*fields(Speaker))

    assert replace(made, name="Jo Sample", origin=ORIGIN).name == "Jo Sample"
