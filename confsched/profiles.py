"""Everything about one entry: what it is, as somebody may see it, and what is wrong with it."""

from collections.abc import Iterable, Iterator
from datetime import date

from confsched.agenda.profile import Profile
from confsched.checking import Choices, check_all
from confsched.findings import Finding
from confsched.rules import in_file_order
from confsched.rules.once import each
from confsched.rules.plugins import plugged_in
from confsched.rules.waiving import Region
from confsched.schedule.around import around
from confsched.schedule.audience import Audience, audience_of, shown_to
from confsched.schedule.entities import Day, Session, Speaker
from confsched.schedule.entry_named import Entry, entry_named
from confsched.schedule.schedule import Schedule
from confsched.source import Span


def show(
    schedule: Schedule,
    name: str,
    *,
    kind: str | None = None,
    audience: str = "crew",
    today: date | None = None,
) -> Profile:
    """Everything about the session, speaker, room, track or day of that id or name.

    Where a word means several, `kind` says which: "session", "speaker", "room", "track" or "day".
    An `audience` other than "crew" gets what it may see, and no findings. Waivers expire by the
    date of `today`, if there is one.
    """
    who = audience_of(audience)
    seen = shown_to(who, schedule)
    entry = entry_named(seen, name, kind)
    if who is not Audience.CREW:
        return Profile(seen, entry, who)
    # a rule of another package may look at anything
    part = schedule if plugged_in() else around(schedule, entry)
    findings = check_all([part], Choices(today=today)).findings
    return Profile(seen, entry, who, tuple(about(entry, findings, schedule)))


def about(entry: Entry, findings: Iterable[Finding], schedule: Schedule) -> Iterator[Finding]:
    """The findings that point into an entry, or are about it, in the order of the files."""
    regions = list(_regions(entry, schedule))
    for finding in sorted(each(findings), key=in_file_order):
        places = (finding.span, *(one.span for one in finding.related), *finding.about)
        if any(region.holds(place) for region in regions for place in places):
            yield finding


def _regions(entry: Entry, schedule: Schedule) -> Iterator[Region]:
    """Where an entry stands; somebody who is only named in sessions, where they are named."""
    if isinstance(entry, Day):
        spans = (entry.span, entry.hours_span)
        yield from (_region(span) for span in spans if span is not None)
    elif entry.origin is not None:
        yield Region.of(entry.origin)
    elif isinstance(entry, Speaker):
        yield from map(_region, _mentions(entry, schedule.sessions))


def _mentions(speaker: Speaker, sessions: tuple[Session, ...]) -> Iterator[Span]:
    for session in sessions:
        yield from (session.mention(part) for part in session.people if part.speaker is speaker)


def _region(span: Span) -> Region:
    return Region(span.source, span.start, span.end)
