"""Speakers as objects, and who does what in a session."""

from collections.abc import Iterator
from datetime import date, tzinfo

from confsched.model.binding import rename
from confsched.model.conference import Item
from confsched.model.entries import Session as SessionEntry
from confsched.model.entries import Speaker as SpeakerEntry
from confsched.model.kinds import TRUE
from confsched.model.nearest import did_you_mean, nearest
from confsched.reading import Mapping, Origin, Sequence
from confsched.schedule.entities import Appearance, Day, Speaker
from confsched.schedule.resolve.names import Register, plain
from confsched.schedule.resolve.notes import Notes
from confsched.schedule.resolve.zones import exact, settle

SPEAKER = "speaker"
ROLES = ("moderator", "chair", "host", "discussant", "interpreter")
_FIELDS = (("speakers", SPEAKER), *((role, role) for role in ROLES))


def resolve_speaker(
    item: Item[SpeakerEntry], days: tuple[Day, ...], own: tzinfo, notes: Notes
) -> Speaker:
    """A speaker with their home zone."""
    entry = item.entry
    return Speaker(
        id=item.id,
        name=entry.name or item.id,
        role=entry.role,
        organization=entry.organization,
        bio=entry.bio,
        pronouns=entry.pronouns,
        country=entry.country,
        url=entry.url,
        languages=entry.languages,
        zone=_home(item, days, own, notes),
        confirmed=entry.confirmed,
        team=entry.team,
        origin=item.origin,
    )


def _home(
    item: Item[SpeakerEntry], days: tuple[Day, ...], own: tzinfo, notes: Notes
) -> tzinfo | None:
    """An abbreviation has to be right on every day of the conference."""
    zone = item.entry.timezone
    if zone is None:
        return None
    found = exact(zone)
    if found is not None:
        return found
    for on in [day.date for day in days] or [date(2000, 1, 1)]:
        found, problem = settle(zone, on, (own,))
        if problem is not None:
            if days:
                notes.problem(problem, item.origin.at("timezone"))
            break
    return found


def people_of(
    item: Item[SessionEntry], register: Register[Speaker], notes: Notes
) -> tuple[Appearance, ...]:
    """Everybody in a session, in the order of the file; speakers first."""
    mapping = item.origin.mapping
    result: list[Appearance] = []
    for field, role in _FIELDS:
        if field in mapping:
            result.extend(_listed(item, field, role, register, notes))
    return tuple(result)


def _listed(
    item: Item[SessionEntry], field: str, role: str, register: Register[Speaker], notes: Notes
) -> Iterator[Appearance]:
    """What was wrong with an entry was noted when it was bound; what it says otherwise is used."""
    origin = item.origin
    for entry, mark in _entries(origin.mapping, field):
        if isinstance(entry, str):
            speaker = _named(entry, mark, origin, register)
            if speaker is not None:
                yield Appearance(speaker, role, remote=False, mark=mark)
        else:
            yield from _described(entry, mark, role, item, register, notes)


def _entries(mapping: Mapping, field: str) -> Iterator[tuple[str | Mapping, int]]:
    """The items of a field with their packed places, one alone as well as a list."""
    value = mapping[field]
    if isinstance(value, Sequence):
        for index, entry in enumerate(value):
            if isinstance(entry, str | Mapping):
                yield entry, value.marks[index]
    elif isinstance(value, str | Mapping):
        index = list(mapping).index(field)
        yield value, mapping.marks[2 * index + 1]


def _named(name: str, mark: int, origin: Origin, register: Register[Speaker]) -> Speaker | None:
    found = register.by_id.get(name)
    if found is not None:
        return found
    found = register.find(name, origin.item_at(mark))
    if found is None and register.open:
        return register.add(Speaker(register.new_id(name), name))
    return found


def _described(  # noqa: PLR0913 -- what it takes to say who, where and in which role
    entry: Mapping,
    mark: int,
    role: str,
    item: Item[SessionEntry],
    register: Register[Speaker],
    notes: Notes,
) -> Iterator[Appearance]:
    """`{who: …, role: …}` names somebody, `{name: …, role: …}` defines a person in place."""
    who, name = _text(entry, "who"), _text(entry, "name")
    if who is None and name is None:
        title = item.entry.title or item.id
        message = f"a speaker of {title!r} has neither 'who' nor 'name'"
        notes.add("F004", message, entry.span)
        return
    if who is not None and name is not None:
        message = "'who' names a speaker and 'name' defines one: use one of them"
        notes.add("F005", message, entry.key_at("name"))
    if who is not None:
        who_mark = entry.marks[2 * list(entry).index("who") + 1]
        speaker = _named(who, who_mark, Origin(entry, who_mark), register)
        role = _role(entry, role, notes)
        mark = who_mark
    else:
        speaker = _defined(name or "", entry, register)
    if speaker is not None:
        yield Appearance(speaker, role, remote=_is_true(_text(entry, "remote")), mark=mark)


def _role(entry: Mapping, role: str, notes: Notes) -> str:
    """A role of the organiser's own is fine; one that looks like a slip of ours is not."""
    written = _text(entry, "role")
    if written is None:
        return role
    word = written.strip().lower()
    near = () if word in (SPEAKER, *ROLES) else nearest(word, (SPEAKER, *ROLES), most=1)
    if near:
        message = f"{written!r} is no role that we know{did_you_mean(near)}"
        notes.add("F005", message, entry.at("role"), fix=rename(entry.at("role"), near))
        return near[0]
    return word


def _defined(name: str, entry: Mapping, register: Register[Speaker]) -> Speaker:
    """The person that a session defines: the same one wherever the same is said again."""
    role, organization = _text(entry, "role"), _text(entry, "organization")
    for known in register.by_name.get(plain(name), ()):
        if known.origin is None and known.organization == organization:
            return known
    return register.add(Speaker(register.new_id(name), name, role, organization))


def _text(entry: Mapping, field: str) -> str | None:
    value = entry.get(field)
    return value if isinstance(value, str) else None


def _is_true(text: str | None) -> bool:
    return text is not None and text.lower() in TRUE
