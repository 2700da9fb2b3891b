"""The whole programme as an iCalendar file (RFC 5545, RFC 7986) that every calendar reads alike.

What goes in and what stays out was measured with a dozen readers: no METHOD, no ORGANIZER, no
alarm, no UID on the calendar; always a LOCATION; zones by IANA name with a VTIMEZONE of ours, and
UTC where no yearly rule fits or a clock shows the time twice.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from confsched.exporters.icaltext import content, text_value, uri_value
from confsched.exporters.options import Options
from confsched.exporters.vtimezone import ZoneBlock, in_repeated_hour, zone_block
from confsched.schedule.entities import Appearance, ScheduledSession
from confsched.schedule.instants import long_date
from confsched.schedule.schedule import Schedule

_PRODID = "-//confsched//confsched//EN"
_REFRESH = "PT1H"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_STATUS = {"proposed": "TENTATIVE", "tentative": "TENTATIVE", "cancelled": "CANCELLED"}
_NO_DOMAIN = "invalid"  # a domain that is nobody's (RFC 2606 §2)

_Blocks = dict[tzinfo, ZoneBlock | None]


class ICalendar:
    """Every session that has a slot, cancelled ones too; unscheduled ones have no place here."""

    suffix = ".ics"

    def export(self, schedule: Schedule, options: Options) -> bytes:
        """The calendar; entries carry the stamp, or the beginning of 1970 without one."""
        sessions = calendar_sessions(schedule)
        blocks = zone_blocks(sessions, options.zone)
        stamp = _utc(options.stamp or _EPOCH)
        events = [content(_event(schedule, one, options.zone, blocks, stamp)) for one in sessions]
        used = {block.tzid: block for block in blocks.values() if block and _uses(events, block)}
        zones = [content(used[tzid].lines) for tzid in sorted(used)]
        opening, ending = content(_opening(schedule)), content(["END:VCALENDAR"])
        return b"".join([opening, *zones, *events, ending])


def _uses(events: list[bytes], block: ZoneBlock) -> bool:
    """Whether any event is on the clock of a zone: all may be in an hour that comes twice."""
    mark = f";TZID={block.tzid}:".encode()
    return any(mark in event for event in events)


def calendar_sessions(schedule: Schedule) -> list[ScheduledSession]:
    """What has a slot, by start, then room, then id."""
    found = (s for s in schedule.sessions if isinstance(s, ScheduledSession))
    return sorted(found, key=schedule.order)


def zone_blocks(sessions: list[ScheduledSession], zone: tzinfo | None) -> _Blocks:
    """A VTIMEZONE for each zone, good for the years it is used in; None for what goes in UTC."""
    years: dict[tzinfo, list[int]] = {}
    for session in sessions:
        own = zone or session.zone
        moments = (session.start.astimezone(own).year, session.end.astimezone(own).year)
        years.setdefault(own, []).extend(moments)
    return {
        own: zone_block(own, min(used), max(used)) if isinstance(own, ZoneInfo) else None
        for own, used in years.items()
    }


def _opening(schedule: Schedule) -> Iterator[str]:
    """Properties of the calendar, all of them before its first component."""
    title = text_value(schedule.title)
    description = text_value(schedule.description or schedule.subtitle or _dates(schedule))
    zone = getattr(schedule.zone, "key", None)
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODID}", "CALSCALE:GREGORIAN")
    yield from (f"NAME:{title}", f"X-WR-CALNAME:{title}")
    yield from (f"DESCRIPTION:{description}", f"X-WR-CALDESC:{description}")
    if zone:
        yield f"X-WR-TIMEZONE:{zone}"
    if schedule.url:
        yield f"URL:{uri_value(schedule.url)}"
    yield f"REFRESH-INTERVAL;VALUE=DURATION:{_REFRESH}"
    yield f"X-PUBLISHED-TTL:{_REFRESH}"


def _dates(schedule: Schedule) -> str:
    if not schedule.days:
        return schedule.title
    dates = [day.date for day in schedule.days]
    first, last = long_date(min(dates)), long_date(max(dates))
    return f"{schedule.title}, {first}" + (f" to {last}" if last != first else "")


def _event(
    schedule: Schedule,
    session: ScheduledSession,
    zone: tzinfo | None,
    blocks: _Blocks,
    stamp: str,
) -> Iterator[str]:
    """One VEVENT; its properties stand in this order always."""
    mark = "CANCELLED: " if session.cancelled else ""
    yield "BEGIN:VEVENT"
    yield f"UID:{uid(schedule, session)}"
    yield from (f"DTSTAMP:{stamp}", f"LAST-MODIFIED:{stamp}", "SEQUENCE:0")
    yield from _slot(session, zone or session.zone, blocks)
    yield f"SUMMARY:{text_value(mark + session.title)}"
    # a name of control characters alone is no text, and some apps leave out what has no place
    yield f"LOCATION:{text_value(_location(schedule, session)) or 'Somewhere'}"
    description = "\n".join(_description(session)).strip("\n")
    if description:
        yield f"DESCRIPTION:{text_value(description)}"
    yield from _links(schedule, session)
    yield from (f"CATEGORIES:{category}" for category in _categories(session))
    yield f"STATUS:{_STATUS.get(session.status, 'CONFIRMED')}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def uid(schedule: Schedule, session: ScheduledSession) -> str:
    """What the organiser wrote and nothing else: it stays when title, time and room change."""
    return text_value(f"{session.id}@{schedule.id}.{schedule.domain or _NO_DOMAIN}")


def _slot(session: ScheduledSession, zone: tzinfo, blocks: _Blocks) -> Iterator[str]:
    """Both ends on the same clock: the zone's, or UTC where that would not be certain."""
    block = blocks[zone]
    twice = isinstance(zone, ZoneInfo) and (
        in_repeated_hour(session.start, zone) or in_repeated_hour(session.end, zone)
    )
    if block is None or twice:
        yield from (f"DTSTART:{_utc(session.start)}", f"DTEND:{_utc(session.end)}")
        return
    start, end = session.start.astimezone(zone), session.end.astimezone(zone)
    yield f"DTSTART;TZID={block.tzid}:{start:%Y%m%dT%H%M%S}"
    yield f"DTEND;TZID={block.tzid}:{end:%Y%m%dT%H%M%S}"


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
    words = ", ".join(word for word in (speaker.name, speaker.role, speaker.organization) if word)
    return words if part.role == "speaker" else f"{part.role.capitalize()}: {words}"


def _links(schedule: Schedule, session: ScheduledSession) -> Iterator[str]:
    """The page as URL, the stream as CONFERENCE (RFC 7986 §5.11); join links are not public."""
    if session.url:
        yield f"URL:{uri_value(session.url)}"
    streams = [room.url for room in session.rooms if room.url]
    if schedule.online and session.url:
        streams.append(session.url)
    yield from (f"CONFERENCE;VALUE=URI:{uri_value(url)}" for url in dict.fromkeys(streams))


def _categories(session: ScheduledSession) -> Iterator[str]:
    """Type, track and tags, one property each: some readers split at any comma."""
    names = [session.type.name, *([session.track.name] if session.track else []), *session.tags]
    texts = (text_value(" ".join(name.replace(",", " ").split())) for name in names)
    yield from filter(None, texts)
