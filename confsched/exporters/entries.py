"""The programme as a calendar, before it is iCalendar (RFC 5545, RFC 7986) or xCal (RFC 6321).

What goes in and what stays out was measured with a dozen readers: no METHOD, no ORGANIZER, no
alarm, no UID on the calendar; always a LOCATION; zones by IANA name with a VTIMEZONE of ours, and
UTC where no yearly rule fits or a clock shows the time twice.
"""

import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import UTC, datetime, tzinfo
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias
from zoneinfo import ZoneInfo

from confsched.exporters import identity
from confsched.exporters.texts import clean, line, unbroken
from confsched.exporters.vtimezone import ZoneBlock, in_repeated_hour, zone_block
from confsched.exporters.zone_names import name_of, renamed
from confsched.patterns import pattern
from confsched.schedule.audience import Audience, may_see, told_beyond
from confsched.schedule.dates import WholeDays, in_whole_days
from confsched.schedule.entities import Appearance, ScheduledSession, Session
from confsched.schedule.instants import long_date
from confsched.schedule.schedule import Schedule

Kind: TypeAlias = Literal[
    "text", "texts", "uri", "date", "date-time", "integer", "duration", "recur", "utc-offset"
]

PRODID = "-//confsched//confsched//EN"
_REFRESH = "PT1H"
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
CANCELLED = "CANCELLED: "
BEFORE_PART = " – "
_STATUS = {"proposed": "TENTATIVE", "tentative": "TENTATIVE", "cancelled": "CANCELLED"}

# a comma in a name, but for that before `Jr.`, `PhD` and initials
_IN_TURN = pattern(r",(?! (?:Jr|Sr|Ph\.?D|M\.?D|[A-Z]\.(?:[ -]?[A-Z]\.)*)\.?(?:,|$))")
_IN_NAMES = frozenset(" .'’-")  # beside letters and their marks
_Blocks = dict[tzinfo, ZoneBlock | None]


class Property(NamedTuple):
    """One property: texts as they are, other values as iCalendar writes them (RFC 5545 §3.3).

    Several `texts` in one property are separated by commas, and there is no other comma in them.
    """

    name: str
    value: str
    kind: Kind = "text"
    tzid: str | None = None


# the first properties of every calendar
FIRST = (
    Property("VERSION", "2.0"),
    Property("PRODID", PRODID),
    Property("CALSCALE", "GREGORIAN"),
)


class Revision(NamedTuple):
    """When an entry was last changed, in UTC as iCalendar writes it, and how often it was."""

    stamp: str
    modified: str
    sequence: int

    @classmethod
    def first(cls, stamp: datetime) -> "Revision":
        """That of an entry which was never changed."""
        return cls(utc(stamp), utc(stamp), 0)

    def properties(self) -> Iterator[Property]:
        """Its three properties."""
        yield Property("DTSTAMP", self.stamp, "date-time")
        yield Property("LAST-MODIFIED", self.modified, "date-time")
        yield Property("SEQUENCE", str(self.sequence), "integer")


class Slot(NamedTuple):
    """Two instants, and the zone on whose clock they are told; `whole` days are on none."""

    start: datetime
    end: datetime
    zone: tzinfo
    whole: bool = False

    def renamed(self) -> "Slot":
        """The same with the zone by its name of today."""
        return self._replace(zone=renamed(self.zone))


class Event(NamedTuple):
    """An entry without its revision and without whether it takes up time."""

    uid: Property
    rest: tuple[Property, ...]

    @property
    def tzid(self) -> str | None:
        """The zone that it refers to."""
        return next((one.tzid for one in self.rest if one.tzid), None)

    def properties(self, revision: Revision) -> Iterator[Property]:
        """All of it, as it stands in the whole programme: nobody is busy because of it."""
        yield self.uid
        yield from revision.properties()
        yield from self.rest
        yield Property("TRANSP", "TRANSPARENT")


class Calendar:
    """Every session that has a slot or takes whole days, cancelled ones too.

    All times are on the clock of `zone`, or each on its session's own without one. The zones are
    good for `others` as well: slots that are told beside those of the sessions. An `audience` that
    may see more than the public reads it in the descriptions.
    """

    def __init__(
        self,
        schedule: Schedule,
        zone: tzinfo | None = None,
        others: Iterable[Slot] = (),
        audience: Audience = Audience.PUBLIC,
    ) -> None:
        self._audience = audience
        self._schedule = schedule
        self.sessions = calendar_sessions(schedule)
        self._slots = [_slot(one, zone) for one in self.sessions]
        self._blocks = _zone_blocks([*self._slots, *others])

    def opening(self) -> Iterator[Property]:
        """The properties of the calendar, all of them before its first component."""
        return opening(self._schedule)

    def events(self) -> Iterator[Event]:
        """Every entry; a large programme is never in memory as such."""
        for session, slot in zip(self.sessions, self._slots, strict=True):
            name = Property("UID", uid(self._schedule, session))
            yield Event(name, (*self.times(slot), *_told(self._schedule, session, self._audience)))

    def times(self, slot: Slot) -> Iterator[Property]:
        """Both ends of a slot on the same clock: the zone's, or UTC where that is not certain."""
        return _times(slot.renamed(), self._blocks[renamed(slot.zone)])

    def zones(self, used: Collection[str | None]) -> list[ZoneBlock]:
        """The zones of these names, sorted."""
        blocks = {block.tzid: block for block in self._blocks.values() if block}
        return [block for tzid, block in sorted(blocks.items()) if tzid in used]


def calendar_sessions(schedule: Schedule) -> list[ScheduledSession]:
    """What has a slot or takes whole days, in the order of sessions."""
    found = (s for s in schedule.sessions if isinstance(s, ScheduledSession))
    return sorted((*found, *in_whole_days(schedule.sessions)), key=schedule.order)


def _slot(session: ScheduledSession, zone: tzinfo | None) -> Slot:
    whole = isinstance(session, WholeDays)
    return Slot(session.start, session.end, (not whole and zone) or session.zone, whole)


def uid(schedule: Schedule, session: ScheduledSession) -> str:
    """What the organiser wrote and nothing else: it stays when title, time and room change."""
    return identity.uid(schedule, session.id)


def _zone_blocks(slots: Iterable[Slot]) -> _Blocks:
    """A VTIMEZONE for each zone, good for the years it is used in; None for what goes in UTC."""
    years: dict[tzinfo, list[int]] = {}
    for start, end, zone, _ in map(Slot.renamed, slots):
        used = (start.astimezone(zone).year, end.astimezone(zone).year)
        years.setdefault(zone, []).extend(used)
    return {
        own: zone_block(own, min(used), max(used)) if isinstance(own, ZoneInfo) else None
        for own, used in years.items()
    }


def opening(schedule: Schedule) -> Iterator[Property]:
    """The properties of the calendar of a conference."""
    yield from FIRST
    yield from named(schedule)
    yield from about(schedule)


def named(schedule: Schedule, part: str = "") -> Iterator[Property]:
    """What a calendar is called: the conference, or a part of it with a name."""
    title = unbroken(f"{schedule.title}{BEFORE_PART}{part}" if part else schedule.title)
    yield from (Property("NAME", title), Property("X-WR-CALNAME", title))


def about(schedule: Schedule) -> Iterator[Property]:
    """What a calendar says of itself besides, whichever part of the conference it is."""
    description = schedule.description or schedule.subtitle or _dates(schedule)
    yield from (Property("DESCRIPTION", description), Property("X-WR-CALDESC", description))
    if zone := name_of(schedule.zone):
        yield Property("X-WR-TIMEZONE", zone)
    if place := _place(schedule):  # which of all places is no room
        yield Property("X-CONFSCHED-VENUE", unbroken(place))
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


def title_of(session: Session) -> str:
    """What a session is called, in one line; its id, where none of its title can be seen."""
    return unbroken(session.title) or session.id


def _told(schedule: Schedule, session: ScheduledSession, audience: Audience) -> Iterator[Property]:
    """All that is said of a session but its times; always in this order."""
    mark = CANCELLED if session.cancelled else ""
    # calcurse takes in no entry with a line end here
    yield Property("SUMMARY", mark + title_of(session))
    # a name of control characters alone is no text, and some apps leave out what has no place
    yield Property("LOCATION", unbroken(location(schedule, session)) or "Somewhere")
    description = "\n".join((*_description(session), *_private(session, audience))).strip("\n")
    if description:
        yield Property("DESCRIPTION", description)
    yield from _links(schedule, session, audience)
    if categories := ",".join(_categories(session)):
        yield Property("CATEGORIES", categories, "texts")
    yield Property("STATUS", _STATUS.get(session.status, "CONFIRMED"))


def _times(slot: Slot, block: ZoneBlock | None) -> Iterator[Property]:
    start, end, zone, whole = slot
    if whole:
        yield Property("DTSTART", f"{start:%Y%m%d}", "date")
        yield Property("DTEND", f"{end:%Y%m%d}", "date")
        return
    twice = isinstance(zone, ZoneInfo) and (
        in_repeated_hour(start, zone) or in_repeated_hour(end, zone)
    )
    if block is None or twice:
        yield Property("DTSTART", utc(start), "date-time")
        yield Property("DTEND", utc(end), "date-time")
        return
    for name, moment in (("DTSTART", start), ("DTEND", end)):
        local = moment.astimezone(zone)
        yield Property(name, f"{local:%Y%m%dT%H%M%S}", "date-time", block.tzid)


@lru_cache(maxsize=4096)
def utc(moment: datetime) -> str:
    """A moment as iCalendar writes it in UTC; seconds are the smallest it knows."""
    at = moment.astimezone(UTC) if moment.tzinfo else moment  # a stamp without a zone is in UTC
    return f"{at.year:04}{at:%m%dT%H%M%SZ}"


def location(schedule: Schedule, session: ScheduledSession) -> str:
    """Room and venue; never empty, since some apps leave out what has no place."""
    rooms = ["All rooms"] if session.everywhere else [room.name for room in session.rooms]
    place = _place(schedule)
    return ", ".join([*rooms, place] if place else rooms) or schedule.title


def _place(schedule: Schedule) -> str:
    if schedule.venue is None:
        return "Online" if schedule.online else ""
    parts = (schedule.venue.name, schedule.venue.address)
    return ", ".join(dict.fromkeys(part for part in parts if part))


def _description(session: ScheduledSession) -> Iterator[str]:
    """Plain text: what it is about, who is in it, where to look."""
    texts = (session.subtitle, session.abstract, session.description)
    yield from dict.fromkeys(text.strip() for text in texts if text)
    if session.people:
        yield ""
        yield from (_person(part) for part in session.people)
    if session.track is not None:
        yield from ("", f"Track: {line(session.track.name)}")
    if session.url:
        yield from ("", session.url)


def _person(part: Appearance) -> str:
    """`Moderator: Name, post, organization`; who plainly has a name needs no word for a speaker.

    A name with a comma or a colon is quoted, so that what is behind that belongs to it.
    """
    speaker = part.speaker
    name = f'"{speaker.name}"' if _is_in_turn(speaker.name) else speaker.name
    words = line(", ".join((name, *speaker.post)))
    plain = part.role == "speaker" and _is_plainly_named(speaker.name)
    return words if plain else f"{part.role.capitalize()}: {words}"


def _is_in_turn(name: str) -> bool:
    return '"' not in name and (":" in name or _IN_TURN.search(name) is not None)


@lru_cache(maxsize=65_536)  # a person is named again and again
def _is_plainly_named(name: str) -> bool:
    """Whether a name has several words, and begins and ends as names do: others could be a text."""
    first, *_, last = name.split(" ") if " " in name else ("", "")
    letters = all(one in _IN_NAMES or unicodedata.category(one)[0] in "LM" for one in name)
    return letters and len(last) > 1 and not (first[:1].islower() or last[0].islower())


def _private(session: ScheduledSession, audience: Audience) -> Iterator[str]:
    """What the public does not read: where to join, how to reach whom, notes."""
    if audience is Audience.PUBLIC:
        return  # there is nothing to look for
    links = _join_links(session, audience)
    if links:
        yield ""
        yield from (f"Join: {link}" for link in links)
    told = [
        (part.speaker.name, told_beyond(audience, "speaker", part.speaker.origin))
        for part in session.people
    ]
    note = told_beyond(audience, "session", session.origin).get("notes")
    lines = [f"{name}: {'; '.join(reach)}" for name, of in told if (reach := _reach(of))]
    lines += [f"Notes: {note}"] if note else []
    yield from ("", *lines) if lines else ()


def _reach(told: Mapping[str, object]) -> list[str]:
    """How to reach somebody, and what there is to know about them."""
    texts = (told.get(name) for name in ("email", "phone", "notes"))
    return [str(text).strip() for text in texts if text]


def _join_links(session: ScheduledSession, audience: Audience) -> list[str]:
    links = [session.link] if may_see(audience, "session", "link") else []
    links += [room.link for room in session.rooms if may_see(audience, "room", "link")]
    return list(dict.fromkeys(link for link in links if link))


def _links(schedule: Schedule, session: ScheduledSession, audience: Audience) -> Iterator[Property]:
    """The page as URL, the stream as CONFERENCE (RFC 7986 §5.11); join links are not public."""
    if session.url:
        yield Property("URL", session.url, "uri")
    streams = [room.url for room in session.rooms if room.url]
    if schedule.online and session.url:
        streams.append(session.url)
    streams += _join_links(session, audience)
    yield from (Property("CONFERENCE", url, "uri") for url in dict.fromkeys(streams))


def _categories(session: ScheduledSession) -> Iterator[str]:
    """Type, track and tags, without commas: some readers split at any.

    All in one property: of several, some apps show none and the library ics refuses the feed.
    """
    names = [session.type.name, *([session.track.name] if session.track else []), *session.tags]
    texts = (clean(" ".join(name.replace(",", " ").split())) for name in names)
    yield from filter(None, texts)
