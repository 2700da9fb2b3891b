"""Everything about one entry as text, and what is wrong with it."""

from collections.abc import Iterable, Iterator
from datetime import tzinfo

from confsched.agenda.flow import hanging, indented, paragraph
from confsched.agenda.profile import Profile
from confsched.findings import Finding
from confsched.reports.page import Page
from confsched.reports.show_place import day_page, room_page, track_page
from confsched.reports.show_session import session_page
from confsched.reports.show_speaker import speaker_page
from confsched.reports.slots import LEAST
from confsched.schedule.audience import Audience
from confsched.schedule.entities import Day, Room, Session, Speaker, Track
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece


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
            return session_page(page, session)
        case Speaker() as speaker:
            return speaker_page(page, speaker)
        case Room() as room:
            return room_page(page, room)
        case Track() as track:
            return track_page(page, track)
        case Day() as day:
            return day_page(page, day)


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
