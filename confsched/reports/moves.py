"""A change of the programme as text: the patch, what moved, and what is found because of it."""

from collections.abc import Iterator, Sequence

from confsched.agenda.flow import fenced, hanging, paragraph
from confsched.agenda.zones import Clock
from confsched.findings import Finding, Severity
from confsched.planning.change import Change, Moved
from confsched.reports.slots import LEAST, names
from confsched.reports.text import text
from confsched.schedule.entities import Day, ScheduledSession, Session
from confsched.schedule.instants import long_date
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece

_MOST = 30  # sessions that are told one by one


def moves(change: Change, columns: int) -> Iterator[Line]:
    """Draw a change; no line is wider than `columns`, if there are 30 for the excerpts."""
    columns = max(columns, LEAST)
    yield from _told(change, columns)
    found = [*_found_now(change, columns), *_no_longer_found(change, columns)]
    yield from found
    if change.moved:
        if not found or found[-1]:
            yield ()
        yield from paragraph(summary(change), columns)


def _told(change: Change, columns: int) -> Iterator[Line]:
    """What moved, and what there is to say about it."""
    for moved in change.moved[:_MOST]:
        head = Piece(f"'{fenced(moved.before.title)}'", "session")
        yield from hanging(f"{head.text} {_sentence(moved, change)}", columns, head=head)
    if len(change.moved) > _MOST:
        yield from paragraph(f"and {len(change.moved) - _MOST:,} more sessions", columns)
    for remark in change.remarks:
        yield from paragraph(visible(remark), columns, "quiet")


def _found_now(change: Change, columns: int) -> Iterator[Line]:
    if change.appeared:
        yield from ((), (Piece("Found now", "heading"),), ())
        yield from text(change.appeared, columns)


def _no_longer_found(change: Change, columns: int) -> Iterator[Line]:
    if change.vanished:
        if not change.appeared:
            yield ()
        yield (Piece("No longer found", "heading"),)
        for finding in change.vanished:
            yield from gone(finding, columns)


def _sentence(moved: Moved, change: Change) -> str:
    verb = "moved" if change.written else "would move"
    return f"{verb} {', '.join(_parts(moved, change))}"


def _parts(moved: Moved, change: Change) -> Iterator[str]:
    """From when to when, and from which room to which."""
    old, new = moved
    clock = Clock(change.after.zone)
    if isinstance(new, ScheduledSession):
        if not isinstance(old, ScheduledSession):
            yield f"to {_day(new.day)}, {_slot(new, clock)}"
        elif (old.start, old.end) != (new.start, new.end):
            yield _between(old, new, clock)
    before, after = _where(old), _where(new)
    if before != after:
        yield f"from {before} to {after}"


def _between(old: ScheduledSession, new: ScheduledSession, clock: Clock) -> str:
    first, last = _slot(old, clock), _slot(new, clock)
    if _day(old.day) == _day(new.day):
        return f"from {first} to {last} on {_day(new.day)}"
    return f"from {_day(old.day)}, {first}, to {_day(new.day)}, {last}"


def _slot(session: ScheduledSession, clock: Clock) -> str:
    on = session.day.date if session.day else session.start.astimezone(clock.zone).date()
    return str(clock.slot(session.start, session.end, on))


def _day(day: Day | None) -> str:
    return f"day {day.number} ({long_date(day.date)})" if day else "no day of the conference"


def _where(session: Session) -> str:
    if session.everywhere:
        return "all rooms"
    return names(session.rooms) if session.rooms else "no room"


def gone(finding: Finding, columns: int) -> Iterator[Line]:
    """A finding that there is no more: what it said, for where it stood may be gone as well."""
    rule = Piece(f"{finding.severity} {finding.code}", "dim")
    told = f"{rule.text} {finding.name}: {visible(finding.message)}"
    yield from hanging(told, columns, head=rule)


def summary(change: Change) -> str:
    """How much appears and vanishes, and how much stays."""
    appears = _counted(change.appeared, "appear")
    vanishes = _counted(change.vanished, "vanish")
    said = " and ".join(part for part in (appears, vanishes) if part)
    count = change.remaining
    rest = f"; {count:,} {'stays' if count == 1 else 'stay'} as before" if count else ""
    return f"{said or 'no finding appears or vanishes'}{rest}"


def _counted(findings: Sequence[Finding], verb: str) -> str:
    counts = {
        severity: sum(finding.severity is severity for finding in findings)
        for severity in (Severity.ERROR, Severity.WARNING, Severity.INFO)
    }
    parts = [
        f"{count:,} {severity.value}{'s' if count > 1 else ''}"
        for severity, count in counts.items()
        if count
    ]
    ending = "" if sum(counts.values()) > 1 else "es" if verb == "vanish" else "s"
    return f"{', '.join(parts)} {verb}{ending}" if parts else ""
