"""The texts of a conference that anybody may read, each with the field that it stands in."""

import re
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Mapping as AnyMapping
from itertools import chain
from operator import add
from typing import Any, Final, Generic, NamedTuple, TypeAlias, TypeVar

from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence
from confsched.rules.links import is_link
from confsched.rules.mentions import Named, first_mentions
from confsched.rules.misread import SIGNS
from confsched.rules.private import MAYBE_PHONE
from confsched.rules.untidy import ODD_IN_LINE, ODD_IN_PROSE
from confsched.schedule.schedule import Schedule
from confsched.source import Span

# what tags, entities, e-mail addresses and misread letters cannot do without
_OTHERS: Final = f"<&@{SIGNS}"
_DIGITS: Final = "0123456789"  # of which phone numbers have several


def _test(odd_or_digit: re.Pattern[str], odd: re.Pattern[str]) -> Callable[[str], bool]:
    def is_plain(text: str) -> bool:
        found = odd_or_digit.search(text)
        if found is not None and (
            found[0] not in _DIGITS or odd.search(text) or MAYBE_PHONE.search(text)
        ):
            return False
        bare = text.strip()
        return "  " not in text and (bare == text or bare == text.strip("\n"))

    return is_plain


def _set(characters: str) -> re.Pattern[str]:
    return pattern(f"[{_OTHERS}{characters}]")


# whether neither HTML nor anything untidy or private can be in a text; nearly every text is so
is_plain_line: Final = _test(_set(_DIGITS + ODD_IN_LINE), _set(ODD_IN_LINE))
is_plain_prose: Final = _test(_set(_DIGITS + ODD_IN_PROSE), _set(ODD_IN_PROSE))

R = TypeVar("R")
Look: TypeAlias = Callable[[str, str], R]
IsFine: TypeAlias = Callable[[str], bool]

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


# all in which something odd is looked for
_EVERY: Final = Fields(*map(add, map(add, TEXTS, URLS), LINKS))
_LINK_NAMES: Final = frozenset(chain(*URLS, *LINKS))
# what tells that a text in a field is fine
_FINE: Final[AnyMapping[str, IsFine]] = {
    **dict.fromkeys(chain(*TEXTS), is_plain_line),
    **dict.fromkeys(_PROSE, is_plain_prose),
    **dict.fromkeys(_LINK_NAMES, is_link),
}


class _Text(NamedTuple):
    """A text in a field of somebody's or something's entry, or of what only sessions name."""

    text: str
    field: str
    owner: str
    entry: Mapping | Named


class Written(NamedTuple, Generic[R]):
    """A text, its field and its owner, where it stands, and what was seen in it."""

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
    schedule: Schedule, fields: Fields, is_fine: IsFine, look: Look[R]
) -> Iterator[Written[R]]:
    """Every text in one of the fields in which something is seen, once where it is repeated.

    `is_fine` is quick, and right of most texts; of all others `look` gets the text and the name of
    its field.
    """
    texts = _texts(schedule, fields, dict.fromkeys(chain(*fields), is_fine))
    return _seen(schedule, texts, look)


def odd(schedule: Schedule, fields: Fields, look: Look[R]) -> Iterator[Written[R]]:
    """The same for what is in no plain text and in no good link: all fields are read once for all.

    `fields` are some or all of `TEXTS`, `URLS` and `LINKS`.
    """
    names = frozenset(chain(*fields))
    texts = (text for text in schedule.once(_odd_texts) if text.field in names)
    return _seen(schedule, texts, look)


def _odd_texts(schedule: Schedule) -> tuple[_Text, ...]:
    return tuple(_texts(schedule, _EVERY, _FINE))


def _seen(schedule: Schedule, texts: Iterable[_Text], look: Look[R]) -> Iterator[Written[R]]:
    told: set[tuple[int, int]] = set()  # an alias stands for the text in another place
    for text, field, owner, entry in texts:
        if not (seen := look(text, field)):
            continue
        if not isinstance(entry, Mapping):
            place = schedule.once(first_mentions)[entry].at(entry, field)
            yield Written(text, field, owner, place, seen, is_passing=True)
        elif (mark := (id(entry.places), entry.mark(field))) not in told:
            told.add(mark)
            yield Written(text, field, owner, entry.at(field), seen)


def _texts(schedule: Schedule, fields: Fields, is_fine: AnyMapping[str, IsFine]) -> Iterator[_Text]:
    """The texts that are not fine, as what belongs to their field tells."""
    for names, owner, mapping in _entries(schedule, fields):
        get = mapping.get
        for name in names:
            text = get(name)
            if text.__class__ is str and not is_fine[name](text):
                yield _Text(text, name, owner, mapping)
    entries: Iterable[Named] = chain(schedule.rooms, schedule.tracks, schedule.speakers)
    for entry in entries:
        if entry.origin is None:
            for name in fields.passing:
                if (text := getattr(entry, name, None)) and not is_fine[name](text):
                    yield _Text(text, name, entry.name, entry)


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
