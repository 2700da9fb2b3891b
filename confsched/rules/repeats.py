"""Entries that say the same to the letter under another id: one of them can go."""

from contextlib import suppress

from confsched.errors import ConfschedError
from confsched.findings import Edit, Fix
from confsched.reading import Mapping, Value
from confsched.schedule.entities import Session


def without(session: Session, first: Session) -> Fix | None:
    """Take a session out that says what another one does; nothing if only a word is different."""
    from confsched.editing import remove_entry, without_row  # noqa: PLC0415 -- for slips

    mapping, source = session.origin.mapping, session.origin.mapping.places.source
    if not source.is_mended or _said(mapping) != _said(first.origin.mapping):
        return None
    edits: tuple[Edit, ...] = ()
    with suppress(ConfschedError):
        edits = without_row(session.at("title")) if source.separator else remove_entry(mapping)
    return Fix("take it out", edits, safe=True) if edits else None


def _said(mapping: Mapping) -> dict[str, Value]:
    return {name: value for name, value in mapping.items() if name != "id"}
