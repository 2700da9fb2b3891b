"""Everything about one entry as text, and what is wrong with it."""

from collections.abc import Iterable, Iterator
from datetime import tzinfo

from confsched.agenda.facts import (
    ALL_DAY,
    ALL_ROOMS,
    NO_ROOM,
    date_facts,
    kind_of,
    known_facts,
    part_of,
    place_of,
    session_facts,
)
from confsched.agenda.flow import fenced, flow, hanging, indented, paragraph
from confsched.agenda.layout import layout
from confsched.agenda.profile import Profile, parts_of
from confsched.agenda.writer import title_lines
from confsched.by_key import grouped
from confsched.findings import Finding
from confsched.planning.wording import LocalTime
from confsched.reports.page import Page
from confsched.reports.rows import Row, row, set_rows, texts
from confsched.reports.slots import LEAST, Margin, quiet
from confsched.schedule.audience import Audience, told_beyond
from confsched.schedule.dates import days_taken
from confsched.schedule.entities import (
    Appearance,
    Day,
    Room,
    ScheduledSession,
    Session,
    Speaker,
    Track,
)
from confsched.schedule.instants import format_duration, long_date, zone_key
from confsched.text.joined import joined
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece

_Part = tuple[Session, Appearance]


def show_lines(profile: Profile, columns: int, also: tzinfo | None = None) -> Iterator[Line]:
    """Draw an entry, with its times in another zone as well if one is given.

    No line is wider than `columns`, of which there are at least 20.
    """
    page = Page(profile, max(columns, LEAST), also)
    yield from _entry(page)
    if profile.audience is Audience.CREW:
        yield from _findings(profile.findings, page.columns)


def _entry(page: Page) -> Iterator[Line]:
    match page.profile.entry:
        case Session() as session:
            return _session_page(page, session)
        case Speaker() as speaker:
            return _speaker_page(page, speaker)
        case Room() as room:
            return _room_page(page, room)
        case Track() as track:
            return _track_page(page, track)
        case Day() as day:
            return _day_page(page, day)


def _findings(findings: Iterable[Finding], columns: int) -> Iterator[Line]:
    found = list(findings)
    yield ()
    if not found:
        yield from paragraph("Nothing is wrong with it.", columns, "good")
        return
    yield (Piece("What is wrong", "heading"),)
    for finding in found:
        head = f"{finding.severity} {finding.code} {finding.name}"
        text = f"{head}: {visible(finding.message)}"
        lines = hanging(text, columns - 2, head=Piece(head, finding.severity.value))
        place = paragraph(visible(str(finding.span)), columns - 4, "dim")
        yield from indented(lines)
        yield from indented(place, 4)


def _room_page(page: Page, room: Room) -> Iterator[Line]:
    """Yield what a room is like, and the plan of each day with the time that is free."""
    sessions = [one for one in page.schedule.sessions if _is_in(one, room)]
    yield from page.heading(room.name)
    yield from set_rows(_room_rows(page, room, sessions), page.columns)
    yield from page.days(sessions, gaps=True, rooms=False)


def _is_in(session: Session, room: Room) -> bool:
    return room in session.rooms if session.rooms else session.in_every_room


def _room_rows(page: Page, room: Room, sessions: list[Session]) -> Iterator[Row]:
    yield page.load(one for one in sessions if not one.type.pause)
    yield row("Seats", f"{room.capacity:,}" if room.capacity is not None else None)
    yield row("Equipment", joined(room.equipment))
    yield row("Open", *_hours(page, room))
    yield row("Floor", room.floor)
    yield row("Steps", _steps(room))
    yield row("Online", "nobody has to come" if room.online else None)
    yield row("Holds", "several sessions at once" if room.concurrent else None)
    yield row("Distance", *_distances(page, room))
    yield row("Page", room.url)
    yield row("Join at", room.link)
    yield from page.remarks("room", room.id, room.origin)


def _hours(page: Page, room: Room) -> Iterator[str | Piece]:
    if room.hours is not None and not room.hours:
        yield Piece("never", "quiet")
    yield from map(page.range, room.hours or ())


def _steps(room: Room) -> str | None:
    if room.step_free is None:
        return None
    return "none on the way" if room.step_free else "on the way"


def _distances(page: Page, room: Room) -> Iterator[str]:
    known = {one.id: one.name for one in page.schedule.rooms}
    for other, way in room.distance.items():
        yield f"{format_duration(way)} to {known.get(other, other)}"


def _track_page(page: Page, track: Track) -> Iterator[Line]:
    """Yield what a track is about, and its sessions by day."""
    sessions = [one for one in page.schedule.sessions if one.track is track]
    yield from page.heading(track.name)
    yield from set_rows(_track_rows(page, track, sessions), page.columns)
    yield from page.days(sessions)


def _track_rows(page: Page, track: Track, sessions: list[Session]) -> Iterator[Row]:
    yield page.load(sessions)
    yield row("Color", Piece(visible(track.color), f"track:{track.color}") if track.color else None)
    yield texts("About", track.description)
    yield from page.remarks("track", track.id, track.origin)


def _day_page(page: Page, day: Day) -> Iterator[Line]:
    """Yield when a day is open, and what is on it."""
    sessions = [one for one in page.schedule.sessions if one.day is day]
    yield from page.heading(f"Day {day.number}: {long_date(day.date)}", day.title)
    yield from set_rows(_day_rows(page, sessions), page.columns)
    yield from page.days(sessions, gaps=True)


def _day_rows(page: Page, sessions: list[Session]) -> Iterator[Row]:
    yield page.load(one for one in sessions if not one.type.pause)
    active = [one for one in sessions if not one.cancelled]
    rooms = {room for one in active for room in one.rooms}
    yield row("Rooms", ", ".join(one.name for one in page.schedule.rooms if one in rooms))
    people = {part.speaker for one in active for part in one.people}
    yield row("People", f"{len(people):,}" if people else None)


def _speaker_page(page: Page, speaker: Speaker) -> Iterator[Line]:
    """Yield who somebody is, when they can, and what they do."""
    parts = parts_of(page.schedule, speaker)
    yield from page.heading(speaker.name, ", ".join(speaker.post))
    yield from set_rows(_rows(page, speaker, parts), page.columns)
    yield from _sessions(page, parts)


def _rows(page: Page, speaker: Speaker, parts: list[_Part]) -> Iterator[Row]:
    yield row("Status", None if speaker.confirmed else Piece("has not said yes", "status"))
    yield page.load(session for session, _ in parts)
    yield from _availability(page, speaker)
    yield row("Home", zone_key(speaker.zone) if speaker.zone else None)
    yield row("Country", speaker.country)
    yield row("Languages", joined(speaker.languages))
    yield row("Pronouns", speaker.pronouns)
    yield row("Team", "may be in two places at once" if speaker.team else None)
    for name, value in speaker.attributes.items():
        yield row(visible(name.capitalize()), value)
    yield texts("About", speaker.bio)
    yield row("Page", speaker.url)
    said = told_beyond(page.profile.audience, "speaker", speaker.origin)
    yield from (row(field.capitalize(), _text(said.get(field))) for field in ("email", "phone"))
    yield from page.remarks("speaker", speaker.id, speaker.origin)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _availability(page: Page, speaker: Speaker) -> Iterator[Row]:
    if speaker.available is not None:
        yield row("Can", *map(page.range, speaker.available))
    yield row("Cannot", *map(page.range, speaker.unavailable))
    yield row("Arrives", page.moment(speaker.arrives) if speaker.arrives else None)
    yield row("Leaves", page.last(speaker.leaves) if speaker.leaves else None)


def _sessions(page: Page, parts: list[_Part]) -> Iterator[Line]:
    """Yield what somebody does, by day."""
    roles = grouped(parts)
    found = layout(page.schedule, sessions=roles, gaps=False)
    timed = [session for session in roles if isinstance(session, ScheduledSession)]
    margin = Margin((*map(page.slot, timed), ALL_DAY), page.columns)
    for day in found.days:
        yield from page.day_heading(day, page.clock)
        for session in day.everything:
            when = page.slot(session) if isinstance(session, ScheduledSession) else ALL_DAY
            for part in roles[session]:
                yield ()
                yield from margin.set(when, _session(page, session, part, margin.columns))
    yield from page.unscheduled_heading() if found.unscheduled else ()
    for later in found.unscheduled:
        for part in roles[later]:
            yield ()
            yield from _session(page, later, part, page.columns)


def _session(page: Page, session: Session, part: Appearance, columns: int) -> list[Line]:
    """Say what it is, what somebody does in it, and what time it is at home."""
    lines = title_lines(session, columns)
    role = (Piece(visible(part_of(part)), "speaker"),) if part_of(part) else ()
    place = place_of(session, seats=bool(page.schedule.rooms))
    lines += flow((*role, *session_facts(session, kind_of(session), place)), columns)
    if isinstance(session, ScheduledSession):
        zones = (zone for zone in (part.speaker.zone, page.also) if zone)
        for text in page.elsewhere(session, (LocalTime(zone, ()) for zone in zones)):
            lines += quiet(text, columns)
    return lines


def _session_page(page: Page, session: Session) -> Iterator[Line]:
    """Yield what a session is called, and everything else about it in rows."""
    yield from page.heading(session.title, session.subtitle)
    yield from set_rows(_session_rows(page, session), page.columns)


def _session_rows(page: Page, session: Session) -> Iterator[Row]:
    yield row("Status", Piece(visible(session.status), "status") if _unsure(session) else None)
    yield from _when(page, session)
    yield row("Where", *_where(page, session))
    yield row("Type", Piece(visible(session.type.name), "type"))
    if session.track:
        yield row("Track", Piece(visible(session.track.name), "track"))
    yield from _people(session)
    yield texts("Abstract", session.abstract)
    yield texts("Description", session.description)
    yield row("Language", session.language)
    yield row("Expected", f"{session.expected:,} people" if session.expected else None)
    yield row("Needs", joined(session.needs))
    yield row("After", *_titles(page, session.after))
    yield row("Not with", *_titles(page, session.not_with))
    yield row("Plenary", "nothing beside it" if session.plenary else None)
    yield row("Tags", joined(session.tags))
    yield row("Page", session.url)
    yield row("Join at", session.link)
    yield from page.remarks("session", session.id, session.origin)


def _unsure(session: Session) -> bool:
    return session.status != "confirmed"


def _when(page: Page, session: Session) -> Iterator[Row]:
    if not isinstance(session, ScheduledSession):
        length = format_duration(session.duration) if session.duration else ""
        known = (Piece("not scheduled yet", "quiet"), *map(Piece, known_facts(session)))
        if on := next(days_taken(session), None):
            known = (*date_facts(session.day, on), Piece(ALL_DAY))
        yield row("When", (piece for piece in (*known, Piece(length)) if piece.text))
        return
    yield row("When", _slot(page, session))
    watching = [LocalTime(one.zone, ()) for one in page.schedule.audience]
    yield row("Audience", *page.elsewhere(session, watching))
    yield row("At home", *page.elsewhere(session, _homes(session)))
    if page.also:
        yield row("Also", *page.elsewhere(session, [LocalTime(page.also, ())]))


def _homes(session: Session) -> Iterator[LocalTime]:
    """Yield the zones in which those who are in a session live."""
    people = dict.fromkeys(part.speaker for part in session.people)
    homes = grouped((one.zone, one) for one in people if one.zone is not None)
    for zone, speakers in homes.items():
        if zone is not None:
            yield LocalTime(zone, tuple(speakers))


def _slot(page: Page, session: ScheduledSession) -> Iterator[Piece]:
    yield from date_facts(session.day, page.on(session))
    yield Piece(page.slot(session), "time")
    yield Piece(format_duration(session.length), "quiet")


def _where(page: Page, session: Session) -> Iterator[Iterator[Piece] | Piece]:
    if session.everywhere:
        yield Piece(ALL_ROOMS, "quiet")
    yield from (_room(room) for room in session.rooms)
    needs_none = session.plenary or session.type.pause or not page.schedule.rooms
    if not (session.rooms or session.everywhere or needs_none):
        yield Piece(NO_ROOM, "quiet")


def _room(room: Room) -> Iterator[Piece]:
    yield Piece(visible(room.name), "room")
    if room.capacity is not None:
        yield Piece(f"{room.capacity:,} seats", "quiet")
    if room.floor is not None:
        yield Piece(f"floor {visible(room.floor)}", "quiet")
    if room.online:
        yield Piece("online", "quiet")


def _people(session: Session) -> Iterator[Row]:
    """Yield a row for each role, in the order in which they are named."""
    by_role = grouped((part_of(part) or "Speakers", part) for part in session.people)
    for role, parts in by_role.items():
        label = "Speaker" if role == "Speakers" and len(parts) == 1 else role
        yield row(visible(label), *(_person(part) for part in parts))


def _person(part: Appearance) -> Iterator[Piece]:
    speaker = part.speaker
    yield Piece(", ".join(map(fenced, (speaker.name, *speaker.post))), "speaker")
    if not speaker.confirmed:
        yield Piece("has not said yes", "status")
    if part.remote:
        yield Piece("joins from afar", "quiet")


def _titles(page: Page, ids: tuple[str, ...]) -> Iterator[str]:
    known = {one.id: one.title for one in page.schedule.sessions if one.id in ids}
    return (known.get(one, one) for one in ids)
