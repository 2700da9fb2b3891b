"""The parts of an entry that are changed as a whole: a slot is one, and so is each extra value."""

from collections.abc import Mapping
from typing import TypeAlias

from confsched.editing.scalars import Plain
from confsched.importing.outcome import EXTRA, INSIDE, is_extra
from confsched.importing.programme import Fields
from confsched.schedule.entities import SLOT_FIELDS

Unit: TypeAlias = str  # `slot`, `room`, `extra.guid`, or the name of a field
_GROUPS = {**dict.fromkeys(SLOT_FIELDS, "slot"), "room": "room", "rooms": "room"}


def units_of(fields: Fields, section: str) -> dict[Unit, Fields]:
    """An entry in its parts, each with the fields that it has."""
    result: dict[Unit, Fields] = {}
    for name, value in fields.items():
        if name == EXTRA and isinstance(value, Mapping):
            result.update({f"{INSIDE}{key}": {key: part} for key, part in value.items()})
        else:
            unit = _GROUPS.get(name, name) if section == "sessions" else name
            result.setdefault(unit, {})[name] = value
    return result


def fields_from(units: Mapping[Unit, Fields]) -> Fields:
    """The entry that some parts come to."""
    result: Fields = {}
    extra: Fields = {}
    for unit, fields in units.items():
        (extra if is_extra(unit) else result).update(fields)
    return {**result, EXTRA: extra} if extra else result


def alike(one: Fields | None, other: Fields | None) -> bool:
    """Whether two parts say the same: a list of one is its item, and nothing is no value."""
    return _settled(one or {}) == _settled(other or {})


def _settled(fields: Fields) -> dict[str, Plain]:
    return {name: _single(value) for name, value in fields.items()}


def _single(value: Plain) -> Plain:
    if isinstance(value, (str, Mapping)):
        return value
    items = list(value)
    return items[0] if len(items) == 1 and isinstance(items[0], str) else items
