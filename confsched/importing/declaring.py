"""Ids to write by hand: of rooms and tracks that have none, and instead of what programs make."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from confsched.editing.scalars import Plain
from confsched.formats.ids import Taken, is_made_id, slug
from confsched.importing.joining import with_guid
from confsched.importing.programme import REFERENCES, Fields, Programme

Declared: TypeAlias = Mapping[str, Mapping[str, str]]  # by section the ids of names and of others
_NAMED = ("rooms", "tracks")
_EVERYWHERE = "all"


def declare(programme: Programme, known: Declared, before: Programme) -> Declared:
    """Give every room and track that sessions name an entry, and let them name it by id.

    A section that is there keeps its ids, but those which a program made. `known` are the ids at an
    earlier import, and `before` is what it read; those of this one are returned.
    """
    result = {
        section: _declare(programme, section, known.get(section, {}))
        for section in _NAMED
        if not programme[section]
    }
    for section in ("speakers", *_NAMED):
        ids = _readable(programme[section], known.get(section, {}), before[section])
        if ids:
            entries = programme[section].items()
            programme[section] = {
                ids.get(key, key): with_guid(fields, key) if key in ids else fields
                for key, fields in entries
            }
            _refer(programme, section, ids)
            result[section] = {**known.get(section, {}), **ids}
    return result


def _declare(programme: Programme, section: str, known: Mapping[str, str]) -> dict[str, str]:
    fields = REFERENCES[section]
    names = dict.fromkeys(
        name for session in programme["sessions"].values() for name in _names(session, fields)
    )
    taken = Taken(known.values())
    word = section.removesuffix("s")
    ids = {name: known.get(name) or taken.claim(slug(name) or word) for name in names}
    programme[section] = {ids[name]: {"name": name} for name in names}
    _refer(programme, section, ids)
    return {**known, **ids}


def _readable(
    entries: Mapping[str, Fields], known: Mapping[str, str], before: Mapping[str, Fields]
) -> dict[str, str]:
    """Ids made of names instead of UUIDs and the like; those of namesakes stay as they are."""
    made = [key for key in entries if is_made_id(key) and not key.isdigit()]
    wanted = {key: slug(str(entries[key].get("name", ""))) for key in made if key not in before}
    counts = Counter((*wanted.values(), *entries.keys() - wanted.keys(), *known.values()))
    new = {key: name for key, name in wanted.items() if name and counts[name] == 1}
    return new | {key: known[key] for key in made if key in known}


def _refer(programme: Programme, section: str, ids: Mapping[str, str]) -> None:
    """Let the sessions name the entries of a section by other ids."""
    for session in programme["sessions"].values():
        for field in REFERENCES[section]:
            if field in session:
                session[field] = renamed(session[field], ids)


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
