"""Rooms, tracks and people that are misspelt where they are defined.

What is named several times, and does not exist, is told once: at the one thing that is called
nearly so, if nothing names that.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from confsched.findings import Finding, Related
from confsched.model.binding import rename
from confsched.model.conference import Conference
from confsched.model.kinds import is_identifier
from confsched.model.texts import quote
from confsched.reading.tree import texts_in
from confsched.schedule.resolve.names import Register, between, identifier, plain
from confsched.schedule.resolve.notes import Notes
from confsched.source import Span

_LONGEST = 400  # characters of what names people and rooms
_SEVERAL = 2  # of one that is named but once, nobody knows which of the two is right


def tell_definitions(
    registers: Iterable[Register[Any]], conference: Conference, notes: Notes
) -> None:
    """Say of each such entry what it should be called, and nothing of those who name it."""
    slips = [(one, *slip) for one in registers for slip in _several(one.slips)]
    if not slips:
        return
    texts = (text for raw in conference.sessions.values() for text in texts_in(raw.origin.mapping))
    short = (text for text in texts if len(text) <= _LONGEST)
    named = {name for text in short for name in (text, *between(text), *text.split())}
    told: set[int] = set()
    for register, name, meant in slips:
        place = _defined(register, name, meant or _longer(register, name, named), named)
        if place is not None:
            first, *others = register.slips[name, meant]
            noted = notes.findings[first]
            notes.findings[first] = _found(register.word, place, noted, name, 1 + len(others))
            told.update(others)
    notes.findings[:] = [one for index, one in enumerate(notes.findings) if index not in told]


def _several(slips: Mapping[tuple[str, str], list[int]]) -> list[tuple[str, str]]:
    """Names that nobody has, each with what it looks like; nothing else looks like that."""
    meant = [one for _, one in slips]
    enough = (slip for slip, places in slips.items() if len(places) >= _SEVERAL)
    return [slip for slip in enough if meant.count(slip[1]) == 1]


def _longer(register: Register[Any], name: str, named: set[str]) -> str:
    """The id of the only entry that nothing names, and that has more words: `ann-smith`."""
    words = {*identifier(name).split("-")}
    others = (one for one in register.by_id.values() if named.isdisjoint((one.id, one.name)))
    found = [one.id for one in others if words <= {*identifier(f"{one.id} {one.name}").split("-")}]
    return found[0] if len(found) == 1 else ""


def _defined(register: Register[Any], name: str, meant: str, named: set[str]) -> Span | None:
    """Where the id or name of an entry stands that nothing names, and that may be called so."""
    entry = register.known(meant) if meant else None
    if entry is None or entry.origin is None or not named.isdisjoint((entry.id, entry.name)):
        return None
    mapping = entry.origin.mapping
    if mapping.places.source.foreign:
        return None
    if meant == entry.id:
        return entry.origin.id_span if is_identifier(name) else None
    return mapping.at("name") if plain(str(mapping.get("name"))) == meant else None


def _found(word: str, place: Span, first: Finding, name: str, count: int) -> Finding:
    """F006 at a definition, in the place of one for each that names it."""
    written = place.text.strip("'\"")
    message = f"{word} {quote(written)} is named nowhere, and {quote(name)}, which is no {word}, "
    message += f"{count:,} times; did you mean {quote(name)}?"
    fix = rename(place, (name,), safe=first.fix is not None and first.fix.safe)
    return Finding(message, place, (Related(first.span, "named here first"),), fix, "F006")
