"""Those who watch a conference from afar, by zone."""

from datetime import tzinfo

from confsched.model.conference import Conference
from confsched.schedule.entities import Viewers
from confsched.schedule.resolve.days import DayBook
from confsched.schedule.resolve.notes import Notes
from confsched.schedule.resolve.zones import settle_on_all
from confsched.source import Span


def resolve_audience(
    conference: Conference, book: DayBook, own: tzinfo, notes: Notes
) -> tuple[Viewers, ...]:
    """Every zone that is clear; an abbreviation has to be right on every day."""
    found: list[Viewers] = []
    for index, written in enumerate(conference.entry.audience):
        span = _span(conference, index)
        zone, problem = settle_on_all(written, book.by_date, (own,))
        if problem is not None and book.days:
            notes.problem(problem, span)
        if zone is not None:
            found.append(Viewers(zone, span))
    return tuple(found)


def _span(conference: Conference, index: int) -> Span:
    """Where a zone stands; the whole list where some of it was refused, which moves the others."""
    if "audience" in conference.broken:
        return conference.origin.at("audience")
    return conference.origin.part_at("audience", index)
