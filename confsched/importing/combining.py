"""Several sources as one programme: who and what is the same, and ids that several of them use.

Rooms, tracks and types of one name are one. People and sessions are one, which is told, where a
system's own id is the same and so is the name or title; other people only if somebody says so, and
other sessions where two sources say exactly the same of them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import NamedTuple

from confsched.by_key import grouped
from confsched.editing.scalars import Plain
from confsched.errors import ConfschedError
from confsched.formats.ids import Taken, as_id, slug
from confsched.importing.choices import Choices, Pair
from confsched.importing.declaring import Declared, renamed
from confsched.importing.joining import guid_of, is_same, join
from confsched.importing.outcome import Renumbered, Shared
from confsched.importing.programme import (
    BETWEEN,
    CONFERENCE,
    DAYS,
    REFERENCES,
    Fields,
    Programme,
    empty,
)
from confsched.reading.programme_text.programme import Programme as PageProgramme
from confsched.schedule.schedule import Schedule
from confsched.text.nearest import did_you_mean, nearest
from confsched.text.person_names import folded

_NAMED = ("rooms", "tracks", "types")
_CALLED = ("id", "title")
_SLOT = ("date", "day", "time", "start", "end", "duration", "room", "rooms")
Theirs = tuple[int, str]  # the number of a source, and an id in it


class Source(NamedTuple):
    """One conference as its file says it, and the same resolved.

    `names` are of the files that were asked for as this one, the one that it goes by first.
    `declared` are the ids of rooms and tracks that have none in it, `page` what a page came to
    that people wrote.
    """

    names: tuple[str, ...]
    programme: Programme
    schedule: Schedule
    declared: Declared
    page: PageProgramme | None = None

    @property
    def name(self) -> str:
        """What it goes by where only one name is said."""
        return self.names[0]


@dataclass(slots=True)
class Combined:
    """One programme, and by section the id that every entry of a source has in it."""

    programme: Programme = field(default_factory=empty)
    ids: dict[str, dict[Theirs, str]] = field(default_factory=dict)
    shared: list[Shared] = field(default_factory=list)
    renumbered: list[Renumbered] = field(default_factory=list)


def combine(
    sources: list[Source], choices: Choices, known: Mapping[str, Mapping[Theirs, str]]
) -> Combined:
    """The programme that all sources come to; `known` are the ids of an earlier import.

    Raises ConfschedError for a room or somebody to be renamed who is in none of them.
    """
    result = Combined()
    labels, chosen = _room_labels(sources, choices)
    for section in _NAMED:
        _Section(section, sources, result, known.get(section, {})).named(labels, chosen)
    _Section("speakers", sources, result, known.get("speakers", {})).all()
    _join_people(result, choices)
    for number, source in enumerate(sources):
        _refer(source.programme["sessions"].values(), sources, number, result, REFERENCES)
    _Section("sessions", sources, result, known.get("sessions", {})).all()
    for number in range(len(sources)):
        own = [ours for (n, _), ours in result.ids["sessions"].items() if n == number]
        sessions = result.programme["sessions"]
        _refer([sessions[identifier] for identifier in own], sources, number, result, BETWEEN)
    _conference(sources, result)
    return result


class _Section:
    """The entries of one section, source after source."""

    def __init__(
        self, name: str, sources: list[Source], result: Combined, known: Mapping[Theirs, str]
    ) -> None:
        self.name = name
        self.sources = sources
        self.result = result
        self.known = known
        self.entries = result.programme[name]
        self.ids = result.ids.setdefault(name, {})
        self.taken = Taken(known.values())

    def named(self, labels: Mapping[Theirs, str], chosen: frozenset[str]) -> None:
        """Entries that are one where two sources, or somebody's choice, give them one name."""
        found: dict[str, tuple[int, str]] = {}
        for number, source in enumerate(self.sources):
            for theirs, fields in source.programme[self.name].items():
                name = str(fields.get("name", theirs))
                label = labels.get((number, theirs), name) if self.name == "rooms" else name
                entry = {**fields, "name": label} if label != name else fields
                key = folded(label) or label
                first = found.get(key)
                if first is not None and (first[0] != number or label in chosen):
                    # the name is the same, however it is spelt
                    self.same(number, theirs, first[1], {**entry, "name": self.name_of(first[1])})
                else:
                    wanted = theirs if label == name else slug(label) or as_id(theirs)
                    identifier = self.add(number, theirs, entry, wanted)
                    found.setdefault(key, (number, identifier))

    def name_of(self, identifier: str) -> Plain:
        """What an entry is called."""
        return self.entries[identifier].get("name", identifier)

    def all(self) -> None:
        """Entries that are one only where everything said of them is the same, or surely one."""
        for number, source in enumerate(self.sources):
            own: set[str] = set()  # what a source has twice is two
            for theirs, fields in source.programme[self.name].items():
                if theirs not in own and self._is_there(number, theirs, fields):
                    self.same(number, theirs, theirs, fields)
                    own.add(theirs)
                else:
                    own.add(self.add(number, theirs, fields, theirs))

    def _is_there(self, number: int, theirs: str, fields: Fields) -> bool:
        """Whether an entry of that id is the same one; at an earlier import it was no other."""
        there = self.entries.get(theirs)
        if there is None or self.known.get((number, theirs), theirs) != theirs:
            return False
        if self.name == "speakers":
            return _is_one(theirs, there, fields, "name")
        alike = _is_one(theirs, there, fields, "title") and not _contradict(there, fields)
        return there == fields or alike

    def add(self, number: int, theirs: str, fields: Fields, wanted: str) -> str:
        """One more entry, by the id that it had at an earlier import, else by one that is free."""
        identifier = self.known.get((number, theirs)) or self.taken.claim(wanted)
        if identifier in self.entries:  # somebody said so before
            self.same(number, theirs, identifier, fields)
            return identifier
        self.entries[identifier] = fields
        self.ids[number, theirs] = identifier
        if identifier != wanted:
            name = self.sources[number].name
            self.result.renumbered.append(Renumbered(self.name, identifier, theirs, name))
        return identifier

    def same(self, number: int, theirs: str, identifier: str, fields: Fields) -> None:
        """An entry that is there already."""
        self.entries[identifier] = join(self.entries[identifier], fields)
        self.ids[number, theirs] = identifier
        label = "title" if self.name == "sessions" else "name"
        shared = Shared(self.name, identifier, str(self.entries[identifier].get(label, identifier)))
        if number and shared not in self.result.shared:
            self.result.shared.append(shared)


def _is_one(identifier: str, first: Fields, second: Fields, label: str) -> bool:
    """Whether two of one id are called the same; an id that is made of that says nothing."""
    called = str(first.get(label, ""))
    same = bool(folded(called)) and folded(called) == folded(str(second.get(label, "")))
    guid = guid_of(first)
    known = (
        guid == guid_of(second) if guid else not identifier.startswith(slug(called) or identifier)
    )
    return same and known


def _contradict(first: Fields, second: Fields) -> bool:
    """Whether two sessions are not at one time in one room."""
    both = (name for name in _SLOT if name in first and name in second)
    return not all(is_same(first[name], second[name]) for name in both)


def _room_labels(
    sources: list[Source], choices: Choices
) -> tuple[dict[Theirs, str], frozenset[str]]:
    """What each room is called, and those names that somebody chose.

    It is its name, behind its source's prefix, or what it is renamed to.
    """
    labels: dict[Theirs, str] = {}
    for number, source in enumerate(sources):
        prefix = choices.prefixes[number] if number < len(choices.prefixes) else ""
        for theirs, fields in source.programme["rooms"].items():
            labels[number, theirs] = _prefixed(prefix, str(fields.get("name", theirs)))
    chosen: set[str] = set()
    spelt = {key: {labels[key], key[1], _name(sources, key)} for key in labels}
    for old, new, kept in choices.rooms:
        found = [key for key, words in spelt.items() if old in words or _is_like(old, words)]
        if not found and kept:
            continue
        if not found:
            raise _unknown("room", old, labels.values())
        name = _room_named(new, labels)
        chosen.add(name)
        labels.update(dict.fromkeys(found, name))
    return labels, frozenset(chosen)


def _name(sources: list[Source], key: Theirs) -> str:
    return str(sources[key[0]].programme["rooms"][key[1]].get("name", key[1]))


def _is_like(text: str, words: set[str]) -> bool:
    return bool(folded(text)) and folded(text) in map(folded, words)


def _room_named(new: str, labels: Mapping[Theirs, str]) -> str:
    """The name of the room of that id, else the text itself, which is a name."""
    return next((label for (_, theirs), label in labels.items() if new == theirs), new)


def _prefixed(prefix: str, name: str) -> str:
    return f"{prefix} {name}" if prefix[-1:].isalnum() else f"{prefix}{name}"


def _unknown(what: str, text: str, known: object) -> ConfschedError:
    names = [str(name) for name in known]  # type: ignore[attr-defined]
    near = did_you_mean(nearest(text, names))
    some = ", ".join(list(dict.fromkeys(names))[:8])
    return ConfschedError(f"no {what} is called {text!r}{near}", f"there are: {some}")


def _join_people(result: Combined, choices: Choices) -> None:
    people = result.programme["speakers"]
    for old, new, kept in (*choices.people, *(_namesakes(result) if choices.everybody else ())):
        wrong = [text for text in (old, new) if text not in people]
        if wrong and kept:
            continue
        if wrong:
            raise _unknown("person's id", wrong[0], people)
        people[new] = join(people[new], people.pop(old))
        result.renumbered = [one for one in result.renumbered if one[:2] != ("speakers", old)]
        ids = result.ids["speakers"]
        ids.update({key: new for key, value in ids.items() if value == old})
        shared = Shared("speakers", new, str(people[new].get("name", new)))
        if shared not in result.shared:
            result.shared.append(shared)


def _namesakes(result: Combined) -> list[Pair]:
    """Everybody whose name an earlier source has as well."""
    first: dict[str, tuple[int, str]] = {}
    found = []
    for (number, _), identifier in result.ids["speakers"].items():
        name = folded(str(result.programme["speakers"][identifier].get("name", "")))
        source, earlier = first.setdefault(name, (number, identifier))
        if name and source != number and earlier != identifier:
            found.append(Pair(identifier, earlier))
    return list(dict.fromkeys(found))


def _refer(
    sessions: Iterable[Fields],
    sources: Sequence[Source],
    number: int,
    result: Combined,
    references: Mapping[str, tuple[str, ...]],
) -> None:
    """Let the sessions of a source name everything by its id here."""
    for section, names in references.items():
        found = result.ids.get(section, {}).items()
        ids = {theirs: ours for (n, theirs), ours in found if n == number}
        ids = _by_name(sources[number].programme[section], ids) | ids
        for session in sessions:
            for name in names:
                if name in session:
                    session[name] = _once(renamed(session[name], ids))


def _by_name(known: Mapping[str, Fields], ids: Mapping[str, str]) -> dict[str, str]:
    """The ids here by names that one entry of a source has: here it may be another's as well."""
    names = grouped((str(f.get("name", f.get("title", key))), key) for key, f in known.items())
    return {name: ids[key] for name, (key, *more) in names.items() if key in ids and not more}


def _once(value: Plain) -> Plain:
    """Each item once: two people who are one may have been in one session."""
    if isinstance(value, (str, Mapping)):
        return value
    items = list(value)
    return [item for index, item in enumerate(items) if item not in items[:index]]


def _conference(sources: list[Source], result: Combined) -> None:
    """The first source says what the conference is; what others say besides is extra.

    A title that is only the name of a file counts where none says another, and is no news.
    """
    fields: Fields = {}
    days: dict[str, Fields] = {}
    called: Fields = {}
    for source in sources:
        about = source.programme[CONFERENCE][CONFERENCE]
        if about.get("title") in {*map(title_by_name, source.names)}:
            called = called or {name: about[name] for name in _CALLED if name in about}
            about = {name: value for name, value in about.items() if name not in _CALLED}
        fields = join(fields, about)
        for date, day in source.programme[DAYS].items():
            days[date] = _both(days.get(date, {}), day)
    result.programme[CONFERENCE][CONFERENCE] = called | fields
    result.programme[DAYS] = dict(sorted(days.items())) if len(sources) > 1 else days


def title_by_name(name: str) -> str:
    """The title that a file gives by its name; what was piped has none."""
    return "Conference" if name.startswith("<") else PurePath(name).stem


def _both(first: Fields, second: Fields) -> Fields:
    """A day of two sources: open whenever one of them says so."""
    hours = [day["hours"] for day in (first, second) if "hours" in day]
    if len(hours) == 2 and hours[0] != hours[1]:
        listed = [text for one in hours for text in ([one] if isinstance(one, str) else one)]
        first = {**first, "hours": listed}
        second = {name: value for name, value in second.items() if name != "hours"}
    return join(first, second)
