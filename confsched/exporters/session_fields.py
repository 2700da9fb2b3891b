"""What can be told of a session, by the names that `--fields` takes; which of it somebody may see.

A table has every field as a text (`TEXTS`, told by `Cells`), JSON has its own as values.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from typing import Final, NamedTuple

from confsched.agenda.facts import ALL_ROOMS, part_of, post_of
from confsched.agenda.zones import local_iso
from confsched.errors import ConfschedError
from confsched.schedule.audience import Audience, first_to_see, may_see
from confsched.schedule.dates import date_of, first_and_last, start_of
from confsched.schedule.entities import Appearance, ScheduledSession, Session, Speaker
from confsched.schedule.instants import zone_key
from confsched.schedule.schedule import Schedule
from confsched.spreadsheets import is_plain
from confsched.text.as_json import as_json_line
from confsched.text.nearest import did_you_mean, nearest

BETWEEN: Final = "; "


def listed(items: Iterable[str]) -> str:
    """Several in a cell; in brackets where one of them has what parts them."""
    found = list(items)
    return BETWEEN.join(found) if all(map(is_plain, found)) else as_json_line(found)


class Text(NamedTuple):
    """A field of a session as a text: what it says, and which field of an entry it comes from."""

    meaning: str
    source: str


# in the order in which they stand where none are chosen; those that are told then come first
TEXTS: Final[Mapping[str, Text]] = {
    "day": Text("the number of its day", "day"),
    "date": Text("the date of its day, or else that of its start", "date"),
    "start": Text("when it begins, in ISO 8601 with the offset; of whole days the first", "start"),
    "end": Text("when it ends, likewise; of whole days the last", "end"),
    "zone": Text("the time zone of these two", "timezone"),
    "title": Text("its title", "title"),
    "type": Text("the id of its type", "type"),
    "status": Text("proposed, tentative, confirmed or cancelled", "status"),
    "room": Text("the names of its rooms, or 'all rooms'", "room"),
    "track": Text("the name of its track", "track"),
    "speakers": Text(
        "everybody in it, with what they do in it, what they are and where", "speakers"
    ),
    "abstract": Text("its abstract", "abstract"),
    "url": Text("its page", "url"),
    "id": Text("its id, which stays when all else changes", "id"),
    "link": Text("where to join it", "link"),
    "notes": Text("notes about it", "notes"),
    "subtitle": Text("its subtitle", "subtitle"),
    "description": Text("its description", "description"),
    "minutes": Text("how long it takes", "duration"),
    "names": Text("the names of everybody in it, and nothing else", "speakers"),
    "language": Text("the language that is spoken", "language"),
    "tags": Text("its tags", "tags"),
    "expected": Text("how many people are expected", "expected"),
    "needs": Text("the equipment that it needs", "needs"),
    "source": Text("where its entry comes from", "source"),
}
_USUAL: Final = tuple(TEXTS)[: tuple(TEXTS).index("subtitle")]
_LISTS: Final = ("tags", "needs")
_AS_WRITTEN: Final = ("link", "notes", "source")


def usual(audience: Audience) -> tuple[str, ...]:
    """The fields that a table has where none are chosen."""
    return tuple(name for name in _USUAL if may_see(audience, "session", TEXTS[name].source))


def chosen(asked: Sequence[str], known: Collection[str], audience: Audience) -> tuple[str, ...]:
    """The fields that somebody chose among those that are known, each once and visible to them.

    Raises `ConfschedError`.
    """
    visible = [name for name in known if may_see(audience, "session", source(name))]
    for position, name in enumerate(asked):
        if name not in known:
            mistaken = f"{name!r} is no field of a session{did_you_mean(nearest(name, visible))}"
            raise ConfschedError(mistaken, f"choose among {', '.join(visible)}")
        if name not in visible:
            first = first_to_see("session", source(name))
            secret = f"{name!r} is not for the audience {audience.value!r}"
            raise ConfschedError(secret, f"leave it out, or say --audience {first}")
        if name in asked[:position]:
            raise ConfschedError(f"{name!r} is chosen twice", "name each field once")
    return tuple(asked)


def source(name: str) -> str:
    """The field of an entry that one which is told comes from."""
    return TEXTS[name].source if name in TEXTS else name


class Cells:
    """The fields of sessions as texts, as they are; nothing in them is made safe for any place.

    Times are told in `zone`, without one each in that of its session.
    """

    def __init__(self, schedule: Schedule, zone: tzinfo | None) -> None:
        self.schedule = schedule
        self.zone = zone
        self._moments: dict[tuple[datetime, tzinfo], str] = {}
        self._people: dict[tuple[Speaker, str], str] = {}

    def of(self, name: str) -> Callable[[Session], str]:
        """What tells a field."""
        if name in _AS_WRITTEN:
            return lambda session: _plain(session.origin.mapping.get(name))
        if name in _LISTS:
            return lambda session: listed(getattr(session, name))
        own: Callable[[Session], str] | None = getattr(self, f"_{name}", None)
        return own or (lambda session: _plain(getattr(session, name)))

    def _day(self, session: Session) -> str:
        return str(session.day.number) if session.day else ""

    def _date(self, session: Session) -> str:
        on = date_of(session, self.schedule.zone)
        return on.isoformat() if on else ""

    def _start(self, session: Session) -> str:
        if days := first_and_last(session):
            return days[0].isoformat()
        start, _ = start_of(session)
        return self._moment(start, self._clock(session))

    def _end(self, session: Session) -> str:
        if isinstance(session, ScheduledSession):
            return self._moment(session.end, self._clock(session))
        days = first_and_last(session)
        return days[1].isoformat() if days else ""

    def _zone(self, session: Session) -> str:
        zone = self._clock(session)
        return zone_key(self.zone or zone) if zone else ""

    def _clock(self, session: Session) -> tzinfo | None:
        """The zone of a session; that of the conference for UTC, or before its day has begun."""
        start, zone = start_of(session)
        home = self.schedule.zone
        if start is None or zone is None or zone == home:
            return zone
        if zone_key(zone) == "UTC":  # an instant, and nobody's clock
            return home
        on = date_of(session, home)
        return home if on and start.astimezone(zone).date() < on else zone

    def _minutes(self, session: Session) -> str:
        has_slot = isinstance(session, ScheduledSession)
        length = session.length if has_slot else session.duration
        if length is None or first_and_last(session):
            return ""
        return f"{length.total_seconds() / 60:g}"

    def _type(self, session: Session) -> str:
        return session.type.id

    def _room(self, session: Session) -> str:
        return ALL_ROOMS if session.everywhere else listed([room.name for room in session.rooms])

    def _track(self, session: Session) -> str:
        return listed([session.track.name]) if session.track else ""

    def _speakers(self, session: Session) -> str:
        return BETWEEN.join([self._person(part) for part in session.people])

    def _names(self, session: Session) -> str:
        return BETWEEN.join(dict.fromkeys(part.speaker.name for part in session.people))

    def _moment(self, moment: datetime | None, own: tzinfo | None) -> str:
        if moment is None or own is None:
            return ""
        key = moment, self.zone or own
        found = self._moments.get(key)
        if found is None:
            found = self._moments[key] = local_iso(*key)
        return found

    def _person(self, part: Appearance) -> str:
        key = part.speaker, part.role
        found = self._people.get(key)
        if found is None:
            found = self._people[key] = _person(part)
        return found


def _plain(value: object) -> str:
    return "" if value is None else str(value)


def _person(appearance: Appearance) -> str:
    """Write `Moderator: Sanam Vakil (Deputy Director, Chatham House)`."""
    speaker, part = appearance.speaker, part_of(appearance)
    post = ", ".join(post_of(speaker))
    name = f"{part}: {speaker.name}" if part else speaker.name
    return f"{name} ({post})" if post else name
