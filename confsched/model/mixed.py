"""Entries that go on with the fields of another kind: the line of its id may be missing."""

from collections.abc import Mapping as AnyMapping
from typing import NamedTuple

from confsched.findings import Finding
from confsched.model.binding import label
from confsched.model.entries import Identified
from confsched.reading import Mapping
from confsched.reading.remade import mapping_like
from confsched.text.joined import joined

_ENOUGH = 3  # fields, so that it is no slip
_MOST = 3  # names in a sentence


class Mixed(NamedTuple):
    """An entry with its own fields alone, in which section the others belong, and what is wrong."""

    own: Mapping
    section: str
    finding: Finding


def mixed(
    kind: type[Identified], entry: Mapping, kinds: AnyMapping[str, type[Identified]]
) -> Mixed | None:
    """F003, once, where all that an entry does not have is what one of another kind has."""
    others = [key for key in entry if key not in kind.fields and key != "id"]
    if len(others) < _ENOUGH:
        return None
    for section, other in kinds.items():
        called = next(name for name, field in other.fields.items() if field.must or name == "name")
        if called in others and other.fields.keys() >= {*others}:
            names = joined([*map(repr, others)], most=_MOST)
            message = f"{names} are fields of {label(other)}, and not of {label(kind)}; "
            message += f"put them into an entry of their own below {section!r}"
            own = mapping_like(entry, (one for one in entry.entries() if one[0] not in others))
            return Mixed(own, section, Finding(message, entry.key_at(others[0]), code="F003"))
    return None
