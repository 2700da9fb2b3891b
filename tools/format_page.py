"""`docs/format.md`: a template, filled with a table for each kind of entry."""

import re
from collections.abc import Iterator
from pathlib import Path

from confsched.model.entries import (
    Appearance,
    ConferenceEntry,
    Day,
    Entry,
    Identified,
    Room,
    RuleSettings,
    Session,
    SessionTypeEntry,
    Speaker,
    Track,
    Venue,
    Waiver,
)
from confsched.schedule.types import KNOWN_TYPES, SessionType
from tools.format_examples import examples
from tools.markdown import code, joined, table

_TEMPLATE = Path(__file__).parent / "format.md"
_SLOT = re.compile(r"^\[\[(\w+)\]\]$", re.MULTILINE)
_TABLES: dict[str, type[Entry]] = {
    "every": Identified,
    "conference": ConferenceEntry,
    "venue": Venue,
    "day": Day,
    "room": Room,
    "track": Track,
    "speaker": Speaker,
    "session": Session,
    "appearance": Appearance,
    "type": SessionTypeEntry,
    "waiver": Waiver,
    "rules": RuleSettings,
}


def format_page() -> str:
    """Fill the template."""
    tables = {name: _fields(kind) for name, kind in _TABLES.items()}
    filled = tables | examples() | {"known_types": _known_types()}
    return _SLOT.sub(lambda slot: filled[slot[1]], _TEMPLATE.read_text("utf-8"))


def _fields(kind: type[Entry]) -> str:
    """List the fields of an entry, without those that the page tells of once for all."""
    told = {"extra"}
    if issubclass(kind, Identified):
        told = set() if kind is Identified else set(Identified.fields)
    return table(("field", "meaning", "must", "example"), _rows(kind, told))


def _rows(kind: type[Entry], told: set[str]) -> Iterator[tuple[str, ...]]:
    for name, field in kind.fields.items():
        if name in told:
            continue
        shown = [code(example) for example in field.examples]
        yield code(name), field.description, "must" if field.must else "", " or ".join(shown)


def _known_types() -> str:
    rows = [
        (code(known.id), joined(_needs(known)), "yes" if known.pause else "")
        for known in KNOWN_TYPES.values()
    ]
    return table(("type", "needs", "counts as a pause"), rows)


def _needs(known: SessionType) -> list[str]:
    needs = {
        "a speaker": known.needs_speaker,
        "a moderator": known.needs_moderator,
        "an abstract": known.needs_abstract,
    }
    return [what for what, is_needed in needs.items() if is_needed]
