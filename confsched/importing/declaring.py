"""Rooms and tracks that are only named in sessions, as sections with ids."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from confsched.editing.scalars import Plain
from confsched.formats.ids import Taken, slug
from confsched.importing.programme import Fields, Programme

Declared: TypeAlias = Mapping[str, Mapping[str, str]]  # by section the ids of names
_NAMED = {"rooms": ("room", "rooms"), "tracks": ("track",)}
_EVERYWHERE = "all"


def declare(programme: Programme, known: Declared) -> Declared:
    """Give every room and track that sessions name an entry, and let them name it by id.

    A section that is there is left as it is. `known` are the ids of names at an earlier import;
    those of this one are returned.
    """
    return {
        section: _declare(programme, section, fields, known.get(section, {}))
        for section, fields in _NAMED.items()
        if not programme[section]
    }


def _declare(
    programme: Programme, section: str, fields: tuple[str, ...], known: Mapping[str, str]
) -> dict[str, str]:
    names = dict.fromkeys(
        name for session in programme["sessions"].values() for name in _names(session, fields)
    )
    taken = Taken(known.values())
    word = section.removesuffix("s")
    ids = {name: known.get(name) or taken.claim(slug(name) or word) for name in names}
    programme[section] = {ids[name]: {"name": name} for name in names}
    for session in programme["sessions"].values():
        for field in fields:
            if field in session:
                session[field] = renamed(session[field], ids)
    return {**known, **ids}


def _names(session: Fields, fields: tuple[str, ...]) -> Iterator[str]:
    for field in fields:
        value = session.get(field, ())
        texts = [value] if isinstance(value, str) else value
        yield from (
            text for text in texts if isinstance(text, str) and text.casefold() != _EVERYWHERE
        )


def named(value: Plain | None) -> Iterator[str]:
    """What a field names; of people by their ids."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from named(value.get("who"))
    else:
        for item in value or ():
            yield from named(item)


def renamed(value: Plain, ids: Mapping[str, str]) -> Plain:
    """What a field names, by other ids."""
    if isinstance(value, str):
        return ids.get(value, value)
    if isinstance(value, Mapping):
        return {k: renamed(v, ids) if k == "who" else v for k, v in value.items()}
    return [renamed(item, ids) for item in value]
