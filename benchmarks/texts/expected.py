"""What a careful reader finds in a programme, from the files that say so.

Their form is described in tests/reading/programme_text/expected/README.md.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import yaml

from benchmarks.measure import ROOT
from benchmarks.texts.likeness import (
    Choice,
    alternatives,
    name_words,
    place_words,
    role_words,
    words,
)

SAMPLES: Final = ROOT / "tests" / "reading" / "programme_text"
SHARED: Final = ROOT.parent / "shared"
_PLACES: Final = ("corpus", "")  # of files that do not lie beside what is expected of them
_NO_ROLES: Final = frozenset(("title", "time", "room", "abstract", "parts", "may"))
_TIME: Final = re.compile(r"(\d+:\d\d)(?:-(?:(\d+:\d\d)|\(([\d:|]+)\)))?")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a session; `may` is whether they may as well be absent."""

    name: str
    names: Choice
    roles: Choice
    posts: Choice
    organizations: Choice
    may: bool = False


@dataclass(frozen=True, slots=True)
class Session:
    """A session: `start` in minutes after midnight or None, `ends` what its end may be.

    `anytime` is whether its time is not judged, `may` whether it may as well be absent. `parts` are
    titles of what may be sessions of their own inside it.
    """

    title: str
    titles: Choice
    date: dt.date
    start: int | None
    ends: tuple[int | None, ...]
    anytime: bool
    may: bool
    rooms: Choice
    abstract: Choice
    parts: tuple[Choice, ...]
    people: tuple[Person, ...]

    @property
    def needed(self) -> tuple[Person, ...]:
        """Those who have to be found in it."""
        return tuple(person for person in self.people if not person.may)


@dataclass(frozen=True, slots=True)
class Programme:
    """A file, what is said on the command line when it is read, and what is right.

    `somewhere` are people who have to be in one of the sessions of a date, whichever it is.
    """

    name: str
    path: Path
    date: str
    timezone: str
    zone: str
    sessions: tuple[Session, ...]
    somewhere: tuple[tuple[dt.date, Person], ...]
    people: Mapping[str, Person] = field(default_factory=dict)


def programmes(folder: str) -> list[Programme]:
    """What is expected of the programmes in a folder of SAMPLES whose files are there."""
    found = [programme(path) for path in sorted((SAMPLES / folder).glob("*.yaml"))]
    return [one for one in found if one.path.exists()]


def programme(path: Path) -> Programme:
    """What is expected, from one file."""
    raw = yaml.safe_load(path.read_text("utf-8"))
    days = [(day, _date(day["date"])) for day in raw["days"]]
    rooms = raw.get("rooms", {})
    sessions = [_session(one, date, rooms) for day, date in days for one in day["sessions"]]
    somewhere = [(date, one) for day, date in days for one in _cast(day.get("somewhere", {}))]
    book = _book([*_everybody(sessions), *(person for _, person in somewhere)])
    return Programme(
        path.stem,
        _path(path, raw["file"]),
        str(raw["read"].get("date", "")),
        raw["read"].get("timezone", ""),
        raw.get("zone", ""),
        tuple(_known(one, book) for one in sessions),
        tuple((date, _as_known(one, book)) for date, one in somewhere),
        book,
    )


def _path(beside: Path, name: str) -> Path:
    """Where a file is: beside what is expected of it, or in the folders that are shared."""
    places = [beside.parent / name, *(SHARED / place / name for place in _PLACES)]
    return next((path for path in places if path.exists()), places[-1])


def _date(value: object) -> dt.date:
    return dt.date.fromisoformat(str(value))


def _session(raw: Mapping[str, Any], date: dt.date, rooms: Mapping[str, str]) -> Session:
    time = raw.get("time")
    start, ends = _times(time)
    room = raw.get("room")
    return Session(
        raw["title"],
        _choice(raw["title"], words),
        date,
        start,
        ends,
        anytime=time == "*",
        may=raw.get("may", False),
        rooms=_choice(rooms.get(room, room), place_words) if room else Choice(),
        abstract=_choice(raw["abstract"], words) if "abstract" in raw else Choice(),
        parts=tuple(_choice(part, words) for part in raw.get("parts", ())),
        people=tuple(_cast({key: raw[key] for key in raw if key not in _NO_ROLES})),
    )


def _times(text: str | None) -> tuple[int | None, tuple[int | None, ...]]:
    """The start, and what may be the end."""
    if text is None or text == "*":
        return None, (None,)
    match = _TIME.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is no time")
    start, written, inferred = match.groups()
    if written:
        return minutes(start), (minutes(written),)
    ends = [minutes(end) for end in inferred.split("|")] if inferred else []
    return minutes(start), (*ends, None)


def minutes(clock: str) -> int:
    """Minutes after midnight of `9:30`."""
    hour, _, minute = clock.partition(":")
    return int(hour) * 60 + int(minute)


def _cast(parts: Mapping[str, Iterable[str | Mapping[str, Any]]]) -> Iterator[Person]:
    for role, people in parts.items():
        yield from (_person(one, _choice(role, role_words)) for one in people)


def _person(raw: str | Mapping[str, Any], roles: Choice) -> Person:
    """Somebody as `name | post | organization`, or as a mapping of them."""
    if isinstance(raw, str):
        parts = [part.strip() for part in raw.removeprefix("?").split("|")]
        name, post, organization = [*parts, "", ""][:3]
    else:
        name, post, organization = (raw.get(key, "") for key in ("name", "post", "organization"))
    return Person(
        alternatives(name)[0],
        _choice(name, name_words),
        roles,
        _choice(post, words),
        _choice(organization, place_words),
        may=isinstance(raw, str) and raw.startswith("?"),
    )


def _choice(raw: str | Iterable[str], wording: Callable[[str], str]) -> Choice:
    texts = alternatives(raw) if isinstance(raw, str) else raw
    return Choice(tuple(dict.fromkeys(wording(text) for text in texts)))


def _everybody(sessions: Iterable[Session]) -> Iterator[Person]:
    return (person for session in sessions for person in session.people)


def _book(people: Iterable[Person]) -> dict[str, Person]:
    """Everybody by name: whoever is in two sessions is one, with all that is said in either."""
    book: dict[str, Person] = {}
    for person in people:
        for name in person.names.texts:
            known = book.get(name, person)
            book[name] = replace(
                known,
                posts=known.posts.joined(person.posts),
                organizations=known.organizations.joined(person.organizations),
            )
    return book


def _known(session: Session, book: Mapping[str, Person]) -> Session:
    return replace(session, people=tuple(_as_known(one, book) for one in session.people))


def _as_known(person: Person, book: Mapping[str, Person]) -> Person:
    known = [book[name] for name in person.names.texts]
    posts, organizations = person.posts, person.organizations
    for one in known:
        posts, organizations = posts.joined(one.posts), organizations.joined(one.organizations)
    return replace(person, posts=posts, organizations=organizations)
