"""A page about somebody."""

from collections.abc import Iterator

from confsched.agenda.facts import ALL_DAY, kind_of, part_of, place_of, session_facts
from confsched.agenda.flow import flow
from confsched.agenda.layout import layout
from confsched.agenda.profile import parts_of
from confsched.agenda.writer import title_lines
from confsched.planning.local import LocalTime
from confsched.reports.page import Page
from confsched.reports.rows import Row, row, set_rows, texts
from confsched.reports.slots import Margin, quiet
from confsched.schedule.audience import told_beyond
from confsched.schedule.entities import Appearance, ScheduledSession, Session, Speaker
from confsched.schedule.instants import zone_key
from confsched.schedule.schedule import grouped
from confsched.text.joined import joined
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece

_Part = tuple[Session, Appearance]


def speaker_page(page: Page, speaker: Speaker) -> Iterator[Line]:
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
