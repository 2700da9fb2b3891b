"""The programme as a calendar, before it is iCalendar (RFC 5545, RFC 7986) or xCal (RFC 6321).

What goes in and what stays out was measured with a dozen readers: no METHOD, no ORGANIZER, no
alarm, no UID on the calendar; always a LOCATION; zones by IANA name with a VTIMEZONE of ours, and
UTC where no yearly rule fits or a clock shows the time twice.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias
from zoneinfo import ZoneInfo

from confsched.exporters import identity
from confsched.exporters.options import Options
from confsched.exporters.texts import clean
from confsched.exporters.vtimezone import ZoneBlock, in_repeated_hour, zone_block
from confsched.exporters.zone_names import canonical, renamed
from confsched.schedule.entities import Appearance, ScheduledSession, Session
from confsched.schedule.instants import long_date
from confsched.schedule.schedule import Schedule

Kind: TypeAlias = Literal["text", "uri", "date-time", "integer", "duration", "recur", "utc-offset"]

_PRODID = "-//confsched//confsched//EN"
_REFRESH = "PT1H"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_STATUS = {"proposed": "TENTATIVE", "tentative": "TENTATIVE", "cancelled": "CANCELLED"}

_Blocks = dict[tzinfo, ZoneBlock | None]


class Property(NamedTuple):
    """One property: texts as they are, other values as iCalendar writes them (RFC 5545 §3.3)."""

    name: str
    value: str
    kind: Kind = "text"
    tzid: str | None = None


class Calendar:
    """Every session that has a slot, cancelled ones too; unscheduled ones have no place here.

    Entries carry the stamp, or the beginning of 1970 without one.
    """

    def __init__(self, schedule: Schedule, options: Options) -> None:
        self._schedule = schedule
        self._zone = options.zone
        self._stamp = _utc(options.stamp or _EPOCH)
        self._sessions = calendar_sessions(schedule)
        self._blocks = _zone_blocks(self._sessions, options.zone)
        self._used: set[str | None] = set()

    def opening(self) -> Iterator[Property]:
        """The properties of the calendar, all of them before its first component."""
        return _opening(self._schedule)

    def events(self) -> Iterator[list[Property]]:
        """The properties of every entry; a large programme is never in memory as such."""
        for session in self._sessions:
            zone = renamed(self._zone or session.zone)
            event = list(_event(self._schedule, session, zone, self._blocks, self._stamp))
            self._used.update(entry.tzid for entry in event)
            yield event

    def zones(self) -> list[ZoneBlock]:
        """The zones in use, by their names; which these are is known when all events are made."""
        blocks = {block.tzid: block for block in self._blocks.values() if block}
        return [block for tzid, block in sorted(blocks.items()) if tzid in self._used]


def left_out(schedule: Schedule) -> Iterator[tuple[Session, str]]:
    """The sessions that have no place in a calendar, and why."""
    return ((session, "it has no time") for session in schedule.unscheduled)


def calendar_sessions(schedule: Schedule) -> list[ScheduledSession]:
    """What has a slot, by start, then room, then id."""
    found = (s for s in schedule.sessions if isinstance(s, ScheduledSession))
    return sorted(found, key=schedule.order)


def uid(schedule: Schedule, session: ScheduledSession) -> str:
    """What the organiser wrote and nothing else: it stays when title, time and room change."""
    return identity.uid(schedule, session.id)


def _zone_blocks(sessions: list[ScheduledSession], zone: tzinfo | None) -> _Blocks:
    """A VTIMEZONE for each zone, good for the years it is used in; None for what goes in UTC."""
    years: dict[tzinfo, list[int]] = {}
    for session in sessions:
        own = renamed(zone or session.zone)
        moments = (session.start.astimezone(own).year, session.end.astimezone(own).year)
        years.setdefault(own, []).extend(moments)
    return {
        own: zone_block(own, min(used), max(used)) if isinstance(own, ZoneInfo) else None
        for own, used in years.items()
    }


def _opening(schedule: Schedule) -> Iterator[Property]:
    description = schedule.description or schedule.subtitle or _dates(schedule)
    zone = getattr(schedule.zone, "key", None)
    yield from (Property("VERSION", "2.0"), Property("PRODID", _PRODID))
    yield Property("CALSCALE", "GREGORIAN")
    yield from (Property("NAME", schedule.title), Property("X-WR-CALNAME", schedule.title))
    yield from (Property("DESCRIPTION", description), Property("X-WR-CALDESC", description))
    if zone:
        yield Property("X-WR-TIMEZONE", canonical(zone))
    if schedule.url:
        yield Property("URL", schedule.url, "uri")
    yield Property("REFRESH-INTERVAL", _REFRESH, "duration")
    yield Property("X-PUBLISHED-TTL", _REFRESH)


def _dates(schedule: Schedule) -> str:
    if not schedule.days:
        return schedule.title
    dates = [day.date for day in schedule.days]
    first, last = long_date(min(dates)), long_date(max(dates))
    return f"{schedule.title}, {first}" + (f" to {last}" if last != first else "")


def _event(
    schedule: Schedule,
    session: ScheduledSession,
    zone: tzinfo,
    blocks: _Blocks,
    stamp: str,
) -> Iterator[Property]:
    """One entry; its properties stand in this order always."""
    mark = "CANCELLED: " if session.cancelled else ""
    yield Property("UID", uid(schedule, session))
    yield Property("DTSTAMP", stamp, "date-time")
    yield Property("LAST-MODIFIED", stamp, "date-time")
    yield Property("SEQUENCE", "0", "integer")
    yield from _slot(session, zone, blocks)
    # a name of control characters alone is no text, and some apps leave out what has no place
    title = session.title if clean(session.title).strip() else session.id
    yield Property("SUMMARY", mark + title)
    yield Property("LOCATION", clean(_location(schedule, session)) or "Somewhere")
    description = "\n".join(_description(session)).strip("\n")
    if description:
        yield Property("DESCRIPTION", description)
    yield from _links(schedule, session)
    yield from (Property("CATEGORIES", category) for category in _categories(session))
    yield Property("STATUS", _STATUS.get(session.status, "CONFIRMED"))
    yield Property("TRANSP", "TRANSPARENT")


def _slot(session: ScheduledSession, zone: tzinfo, blocks: _Blocks) -> Iterator[Property]:
    """Both ends on the same clock: the zone's, or UTC where that would not be certain."""
    block = blocks[zone]
    twice = isinstance(zone, ZoneInfo) and (
        in_repeated_hour(session.start, zone) or in_repeated_hour(session.end, zone)
    )
    if block is None or twice:
        yield Property("DTSTART", _utc(session.start), "date-time")
        yield Property("DTEND", _utc(session.end), "date-time")
        return
    start, end = session.start.astimezone(zone), session.end.astimezone(zone)
    yield Property("DTSTART", f"{start:%Y%m%dT%H%M%S}", "date-time", block.tzid)
    yield Property("DTEND", f"{end:%Y%m%dT%H%M%S}", "date-time", block.tzid)


@lru_cache(maxsize=4096)
def _utc(moment: datetime) -> str:
    at = moment.astimezone(UTC) if moment.tzinfo else moment  # a stamp without a zone is in UTC
    return f"{at.year:04}{at:%m%dT%H%M%SZ}"


def _location(schedule: Schedule, session: ScheduledSession) -> str:
    """Room and venue; never empty, since some apps leave out what has no place."""
    rooms = ["All rooms"] if session.everywhere else [room.name for room in session.rooms]
    place = "Online" if schedule.online else ""
    if schedule.venue is not None:
        parts = (schedule.venue.name, schedule.venue.address)
        place = ", ".join(dict.fromkeys(part for part in parts if part))
    return ", ".join([*rooms, place] if place else rooms) or schedule.title


def _description(session: ScheduledSession) -> Iterator[str]:
    """Plain text: what it is about, who is in it, where to look."""
    texts = (session.subtitle, session.abstract, session.description)
    yield from dict.fromkeys(text.strip() for text in texts if text)
    if session.people:
        yield ""
        yield from (_person(part) for part in session.people)
    if session.track is not None:
        yield from ("", f"Track: {session.track.name}")
    if session.url:
        yield from ("", session.url)


def _person(part: Appearance) -> str:
    """`Moderator: Name, post, organization`; a plain speaker needs no word for it."""
    speaker = part.speaker
    words = ", ".join((speaker.name, *speaker.post))
    return words if part.role == "speaker" else f"{part.role.capitalize()}: {words}"


def _links(schedule: Schedule, session: ScheduledSession) -> Iterator[Property]:
    """The page as URL, the stream as CONFERENCE (RFC 7986 §5.11); join links are not public."""
    if session.url:
        yield Property("URL", session.url, "uri")
    streams = [room.url for room in session.rooms if room.url]
    if schedule.online and session.url:
        streams.append(session.url)
    yield from (Property("CONFERENCE", url, "uri") for url in dict.fromkeys(streams))


def _categories(session: ScheduledSession) -> Iterator[str]:
    """Type, track and tags, one property each: some readers split at any comma."""
    names = [session.type.name, *([session.track.name] if session.track else []), *session.tags]
    texts = (clean(" ".join(name.replace(",", " ").split())) for name in names)
    yield from filter(None, texts)
