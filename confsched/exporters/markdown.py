"""The programme as Markdown, for a page on GitHub and the like (CommonMark; tables not needed)."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from confsched.agenda.facts import (
    ALL_DAY,
    NOTHING,
    UNSCHEDULED,
    conference_facts,
    day_facts,
    kind_of,
    part_of,
    place_of,
    post_of,
    session_facts,
    zone_fact,
)
from confsched.agenda.layout import Agenda, AgendaDay, Gap, layout
from confsched.agenda.zones import Clock, Slot
from confsched.exporters.commonmark import escape, link, spaced
from confsched.exporters.options import Options
from confsched.schedule.entities import Appearance, Session
from confsched.schedule.instants import format_duration
from confsched.schedule.schedule import Schedule

_PARAGRAPHS: Final = re.compile(r"\n\s*\n")


class Markdown:
    """A heading for each day and each session; breaks and free time as lines between them."""

    suffix = ".md"
    heeds = frozenset(("tz",))

    def export(self, schedule: Schedule, options: Options) -> bytes:
        """Write the whole schedule, times in the conference's zone unless another is asked for."""
        blocks = _blocks(layout(schedule, zone=options.zone))
        return "".join(f"{block}\n" for block in spaced(blocks)).encode()


def _blocks(agenda: Agenda) -> Iterator[str]:
    """Yield what is to stand between empty lines."""
    schedule, clock = agenda.schedule, Clock(agenda.zone)
    yield f"# {escape(schedule.title)}"
    if schedule.subtitle:
        yield f"*{escape(schedule.subtitle)}*"
    yield from _facts(piece.text for piece in conference_facts(schedule))
    yield f"{escape(zone_fact(agenda))}."
    yield from _paragraphs(schedule.description)
    for day in agenda.days:
        yield from _day(day, clock)
    if agenda.unscheduled:
        yield f"## {UNSCHEDULED}"
    for session in agenda.unscheduled:
        yield f"### {_title(session)}"
        yield from _body(session, seats=False)


def _day(day: AgendaDay, clock: Clock) -> Iterator[str]:
    facts = list(day_facts(day, clock))
    yield f"## {_line(fact.text for fact in facts if fact.style == 'day')}"
    if day.day and day.day.title:
        yield f"*{escape(day.day.title)}*"
    yield from _facts(fact.text for fact in facts if fact.style != "day")
    if not (day.rows or day.whole):
        yield f"*{NOTHING}*"
    for session in day.whole:
        yield f"### {ALL_DAY} · {_title(session)}"
        yield from _body(session, seats=False)
    for row in day.rows:
        if isinstance(row, Gap):
            yield f"*{format_duration(row.length)} free*"
        else:
            yield _lead(row, clock.slot(row.start, row.end, day.date))
            yield from _body(row, seats=bool(day.rooms))


def _lead(session: Session, slot: Slot) -> str:
    time = escape(str(slot))
    if session.type.pause:
        return f"**{time}** · *{_title(session)}*"
    return f"### {time} · {_title(session)}"


def _title(session: Session) -> str:
    title = escape(session.title)
    return f"Cancelled: {title}" if session.cancelled else title


def _body(session: Session, *, seats: bool) -> Iterator[str]:
    """Yield all that is said about a session but its time and title."""
    if session.subtitle:
        yield f"*{escape(session.subtitle)}*"
    place = place_of(session, seats=seats)
    yield from _facts(piece.text for piece in session_facts(session, kind_of(session), place))
    if session.people:
        yield "\n".join(map(_person, session.people))
    yield from _paragraphs(session.abstract)
    if session.url:
        yield link(session.url)


def _person(appearance: Appearance) -> str:
    part = part_of(appearance)
    role = f"{escape(part)}: " if part else ""
    post = "".join(f", {escape(detail)}" for detail in post_of(appearance.speaker))
    return f"- {role}**{escape(appearance.speaker.name)}**{post}"


def _facts(facts: Iterable[str]) -> Iterator[str]:
    line = _line(facts)
    if line:
        yield line


def _line(facts: Iterable[str]) -> str:
    return " · ".join(map(escape, facts))


def _paragraphs(text: str | None) -> Iterator[str]:
    for paragraph in _PARAGRAPHS.split(text or ""):
        if paragraph.strip():
            yield escape(paragraph)
