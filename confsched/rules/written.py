"""The texts of a conference that anybody may read, each with the field that it stands in."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Any, Final, Generic, NamedTuple, TypeVar

from confsched.reading import Mapping, Sequence
from confsched.rules.mentions import Named, first_mentions
from confsched.schedule.schedule import Schedule
from confsched.source import Span

R = TypeVar("R")

_PROSE: Final = frozenset(("abstract", "description", "bio", "address"))
_NAMING: Final = frozenset(("title", "name"))


class Fields(NamedTuple):
    """Names of fields, by the kind of entry; `passing` are those of what only sessions name."""

    conference: tuple[str, ...] = ()
    venue: tuple[str, ...] = ()
    day: tuple[str, ...] = ()
    room: tuple[str, ...] = ()
    track: tuple[str, ...] = ()
    type: tuple[str, ...] = ()
    speaker: tuple[str, ...] = ()
    session: tuple[str, ...] = ()
    passing: tuple[str, ...] = ()


TEXTS: Final = Fields(
    conference=("title", "subtitle", "description", "venue"),
    venue=("name", "address"),
    day=("title",),
    room=("name", "floor"),
    track=("name", "description"),
    type=("name",),
    speaker=("name", "role", "organization", "bio", "pronouns", "country"),
    session=("title", "subtitle", "abstract", "description"),
    passing=("name", "role", "organization"),
)
TITLES: Final = Fields(conference=("title",), day=("title",), session=("title",))
URLS: Final = Fields(
    conference=("url",), venue=("url",), room=("url",), speaker=("url",), session=("url",)
)
LINKS: Final = Fields(room=("link",), session=("link",))


class Written(NamedTuple, Generic[R]):
    """A text in a field of somebody's or something's entry, and what was seen in it."""

    text: str
    field: str
    owner: str
    place: Span
    seen: R
    is_passing: bool = False

    @property
    def is_name(self) -> bool:
        """Whether it is what the entry is called by."""
        return self.field in _NAMING

    @property
    def called(self) -> str:
        """What a message calls it: `the abstract of 'Trade'`."""
        return f"the {self.field}" if self.is_name else f"the {self.field} of {self.owner!r}"


def is_prose(field: str) -> bool:
    """Whether a field may have several lines."""
    return field in _PROSE


def written(
    schedule: Schedule, fields: Fields, look: Callable[[str, str], R]
) -> Iterator[Written[R]]:
    """Every text in one of the fields in which something is seen, once where it is repeated.

    `look` gets a text and the name of its field; nothing is what it mostly returns.
    """
    told: set[tuple[int, int]] = set()  # an alias stands for the text in another place
    for names, owner, mapping in _entries(schedule, fields):
        for name in names:
            text = mapping.get(name)
            if isinstance(text, str) and (seen := look(text, name)):
                place = id(mapping.places), mapping.mark(name)
                if place not in told:
                    told.add(place)
                    yield Written(text, name, owner, mapping.at(name), seen)
    yield from _passing(schedule, fields.passing, look)


def _entries(schedule: Schedule, fields: Fields) -> Iterable[tuple[tuple[str, ...], str, Mapping]]:
    """The fields to look at, what the entry is called, and the entry as it is written."""
    mapping, title = schedule.origin.mapping, schedule.title
    days, venue = mapping.get("days"), mapping.get("venue")
    listed = days if isinstance(days, Sequence) else ()
    return chain(
        [(fields.conference, title, mapping)],
        [(fields.venue, title, venue)] if isinstance(venue, Mapping) else [],
        ((fields.day, title, day) for day in listed if isinstance(day, Mapping)),
        _named(fields.room, schedule.rooms),
        _named(fields.track, schedule.tracks),
        _named(fields.type, schedule.types),
        _named(fields.speaker, schedule.speakers),
        ((fields.session, session.title, session.origin.mapping) for session in schedule.sessions),
    )


def _named(
    names: tuple[str, ...], entries: Iterable[Any]
) -> Iterator[tuple[tuple[str, ...], str, Mapping]]:
    if names:
        for entry in entries:
            if entry.origin is not None:
                yield names, entry.name, entry.origin.mapping


def _passing(
    schedule: Schedule, names: tuple[str, ...], look: Callable[[str, str], R]
) -> Iterator[Written[R]]:
    """The texts of rooms, tracks and people that are only named in sessions."""
    if not names:
        return
    entries: Iterable[Named] = chain(schedule.rooms, schedule.tracks, schedule.speakers)
    found = [
        (entry, name, text, seen)
        for entry in entries
        if entry.origin is None
        for name in names
        if (text := getattr(entry, name, None)) and (seen := look(text, name))
    ]
    mentions = first_mentions(schedule) if found else {}
    for entry, name, text, seen in found:
        yield Written(
            text, name, entry.name, mentions[entry].at(entry, name), seen, is_passing=True
        )
