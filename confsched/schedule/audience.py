"""Who may see what: declared once, and applied before anything is exported.

Every field that an organiser may write has its place in this table. What is not in it, extra fields
of imports above all, is for nobody but the crew. Texts that are written for the public (titles,
abstracts, biographies) are public whatever they say; rule X506 looks into them.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, Field, fields, replace
from enum import StrEnum
from functools import cache
from operator import attrgetter
from typing import Any, Final, NamedTuple, TypeVar

from confsched.errors import word_of
from confsched.findings import Phase
from confsched.reading import Origin
from confsched.schedule.entities import Appearance, Room, ScheduledSession, Session, Speaker
from confsched.schedule.schedule import Schedule

E = TypeVar("E", Room, Speaker, Session)


class Audience(StrEnum):
    """For whom something is made; each sees what those before it see, and more."""

    PUBLIC = "public"
    SPEAKERS = "speakers"
    CREW = "crew"


def audience_of(text: str) -> Audience:
    """The audience that a word names; raises ConfschedError."""
    return word_of(Audience, text, "audience")


class Seen(NamedTuple):
    """The fields of one kind of entry, by who is the first to see them."""

    public: str
    speakers: str = ""
    crew: str = ""


_CREW: Final = "allow extra"
TABLE: Final[Mapping[str, Seen]] = {
    "conference": Seen(
        "id title subtitle description timezone domain url venue online languages phase days",
        crew="contact audience extends extra",
    ),
    "venue": Seen("name address url geo", crew="extra"),
    "day": Seen("date title hours", crew=_CREW),
    "room": Seen(
        "id name capacity equipment hours concurrent online url floor step_free distance",
        speakers="link",
        crew=_CREW,
    ),
    "track": Seen("id name color description", crew=_CREW),
    "speaker": Seen(
        "id name role organization bio pronouns country url languages",
        crew="email phone notes timezone available unavailable arrives leaves confirmed team"
        f" attributes {_CREW}",
    ),
    "session": Seen(
        "id title subtitle abstract description type status day date time start end duration"
        " timezone room rooms track speakers moderator chair host discussant interpreter language"
        " url expected needs after not_with plenary tags",
        speakers="link",
        crew=f"notes source {_CREW}",
    ),
    "appearance": Seen("who role name organization", crew="remote extra"),
    "type": Seen("id name like length speaker moderator abstract pause", crew=_CREW),
    "waiver": Seen("", crew="rule with until reason extra"),
    "rules": Seen("", crew="select ignore extra"),
}
_FIRST: Final = {
    (kind, name): audience
    for kind, seen in TABLE.items()
    for audience, names in zip(Audience, seen, strict=True)
    for name in names.split()
}
_ORDER: Final = {audience: number for number, audience in enumerate(Audience)}
# fields of ours that are called otherwise where they are written
_WRITTEN: Final = {"zone": "timezone", "known": "start"}
# what every entity has for our own use: where it stands, and what was wrong with it
_OURS: Final = frozenset(("origin", "broken", "everywhere", "people"))
_CLASSES: Final = {"room": Room, "speaker": Speaker, "session": Session}
_VALUES: Final = {
    kind: attrgetter(*kind.__dataclass_fields__)
    for kind in (Room, Speaker, Session, ScheduledSession)
}
_UNNAMED: Final = "TBA"


def first_to_see(kind: str, field: str) -> Audience:
    """Who is the first to see a field of a kind of entry; what is unknown is for the crew."""
    return _FIRST.get((kind, field), Audience.CREW)


def may_see(audience: Audience, kind: str, field: str) -> bool:
    """Whether somebody may see a field of a kind of entry."""
    return _ORDER[first_to_see(kind, field)] <= _ORDER[audience]


def beyond_public(audience: Audience, kind: str) -> tuple[str, ...]:
    """The fields of a kind of entry that somebody may see and the public may not."""
    _, *more = zip(Audience, TABLE[kind], strict=True)
    return tuple(
        name for level, names in more for name in names.split() if _ORDER[level] <= _ORDER[audience]
    )


def told_beyond(audience: Audience, kind: str, origin: Origin | None) -> dict[str, Any]:
    """Those fields of an entry, as they are written; None for what is not."""
    mapping = origin.mapping if origin is not None else {}
    return {name: mapping.get(name) for name in beyond_public(audience, kind)}


def is_named(speaker: Speaker) -> bool:
    """Whether somebody is anybody yet."""
    return speaker.name != _UNNAMED


def shown_to(audience: Audience, schedule: Schedule) -> Schedule:
    """A schedule that holds what somebody may see, and nothing else.

    From the phase `announced` on the public reads TBA for people who have not said yes.
    """
    return schedule if audience is Audience.CREW else _Showing(audience, schedule).shown()


class _Showing:
    def __init__(self, audience: Audience, schedule: Schedule) -> None:
        self.schedule = schedule
        self.audience = audience
        self.rooms = {one: _blank(audience, "room", one) for one in schedule.rooms}
        self.unnamed = self._unnamed()
        self.people = {one: self._person(one) for one in schedule.speakers}

    def shown(self) -> Schedule:
        schedule = self.schedule
        return replace(
            schedule,
            rooms=tuple(self.rooms.values()),
            speakers=tuple(dict.fromkeys(self.people.values())),
            sessions=tuple(map(self._session, schedule.sessions)),
            audience=(),
            settings=(),
            extends=None,
            waivers=(),
            engagements=(),
            notices=(),
        )

    def _person(self, speaker: Speaker) -> Speaker:
        if self.unnamed is not None and not speaker.confirmed:
            return self.unnamed
        return _blank(self.audience, "speaker", speaker)

    def _unnamed(self) -> Speaker | None:
        """Whom everybody is who has not said yes, where that matters; of an id that is nobody's."""
        schedule = self.schedule
        if self.audience is not Audience.PUBLIC or schedule.phase is Phase.DRAFT:
            return None
        taken = {speaker.id for speaker in schedule.speakers}
        name = "tba"
        while name in taken:
            name += "-"
        return Speaker(name, _UNNAMED)

    def _session(self, session: Session) -> Session:
        own = _blank(self.audience, "session", session)
        rooms = tuple([self.rooms.get(room, room) for room in session.rooms])
        people = tuple(self._people(session.people))
        if rooms == session.rooms and people == session.people:
            return own
        return _changed(own, {"rooms": rooms, "people": people})

    def _people(self, people: Iterable[Appearance]) -> Iterator[Appearance]:
        """Everybody with what they do; several without a name and one role are one."""
        unnamed = set()
        for part in people:
            speaker = self.people.get(part.speaker, part.speaker)
            if speaker is self.unnamed:
                if part.role in unnamed:
                    continue
                unnamed.add(part.role)
            if speaker is part.speaker and not part.remote:
                yield part
            else:  # that somebody joins from afar is for the crew, who see all
                yield Appearance(speaker, part.role, remote=False, mark=part.mark)


def _blank(audience: Audience, kind: str, entity: E) -> E:
    """An entry without what somebody may not see: as if it had not been written."""
    hidden: dict[str, Any] = {
        name: absent for name, absent in _hidden(audience, kind) if getattr(entity, name) != absent
    }
    return _changed(entity, hidden) if hidden else entity


def _changed(entity: E, changes: Mapping[str, Any]) -> E:
    """The same entry with other values; `dataclasses.replace` takes three times as long."""
    kind = type(entity)
    values: tuple[object, ...] = _VALUES[kind](entity)
    return kind(**{**dict(zip(kind.__dataclass_fields__, values, strict=True)), **changes})


@cache
def _hidden(audience: Audience, kind: str) -> tuple[tuple[str, object], ...]:
    """The fields that somebody may not see, with what they are where nothing is said."""
    return tuple(
        (one.name, _absent(one))
        for one in fields(_CLASSES[kind])
        if one.name not in _OURS and not may_see(audience, kind, _WRITTEN.get(one.name, one.name))
    )


def _absent(one: Field[Any]) -> object:
    return one.default if one.default_factory is MISSING else one.default_factory()
