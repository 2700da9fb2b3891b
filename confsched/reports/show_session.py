"""A page about a session."""

from collections.abc import Iterator

from confsched.agenda.facts import ALL_DAY, ALL_ROOMS, NO_ROOM, date_facts, known_facts, part_of
from confsched.agenda.flow import fenced
from confsched.planning.local import LocalTime
from confsched.reports.page import Page
from confsched.reports.rows import Row, row, set_rows, texts
from confsched.schedule.entities import Appearance, Room, ScheduledSession, Session
from confsched.schedule.instants import format_duration
from confsched.schedule.schedule import grouped
from confsched.schedule.whole_days import days_taken
from confsched.text.joined import joined
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece


def session_page(page: Page, session: Session) -> Iterator[Line]:
    """Yield what a session is called, and everything else about it in rows."""
    yield from page.heading(session.title, session.subtitle)
    yield from set_rows(_rows(page, session), page.columns)


def _rows(page: Page, session: Session) -> Iterator[Row]:
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
