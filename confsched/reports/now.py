"""One moment of a conference as text: what runs and for how long, what is next and in how long."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta, tzinfo
from typing import Final

from confsched.agenda.facts import ALL_ROOMS, date_facts, kind_of, part_of, session_facts
from confsched.agenda.flow import fenced, flow, indented, paragraph
from confsched.agenda.now import Now, Standing
from confsched.agenda.writer import title_lines
from confsched.agenda.zones import Clock
from confsched.by_key import grouped
from confsched.reports.slots import LEAST, Margin
from confsched.schedule.dates import date_of
from confsched.schedule.entities import ScheduledSession, Session
from confsched.schedule.instants import clock as told
from confsched.schedule.instants import format_duration, long_date
from confsched.text.joined import joined
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece
from confsched.text.width import width

_MINUTE: Final = timedelta(minutes=1)
_DAY: Final = timedelta(days=1)
_HOUR: Final = timedelta(hours=1)
_MOST_NAMED: Final = 5
_BEFORE: Final = "until then, what was read before:"


def now_lines(answer: Now, columns: int, zone: tzinfo | None = None) -> Iterator[Line]:
    """Draw a moment, told in a zone, else in the conference's.

    No line is wider than `columns`, of which there are at least 20.
    """
    return _Page(answer, max(columns, LEAST), zone or answer.schedule.zone).lines()


def how_long(length: timedelta) -> str:
    """A length to the minute that has begun, from a day on to the hour, from two on to the day."""
    if length >= 2 * _DAY:
        return f"{round(length / _DAY):,} days"
    step = _HOUR if length >= _DAY else _MINUTE
    return format_duration(-(-length // step) * step)


class _Page:
    def __init__(self, answer: Now, columns: int, zone: tzinfo) -> None:
        self.answer = answer
        self.columns = columns
        self.clock = Clock(zone)
        places = {_place(one) for one in (*answer.running, *answer.ahead)}
        self.has_places = any(places)
        self.longest = columns // 3  # what is longer stands above
        short = (place for place in places if width(place) <= self.longest)
        self.margin = Margin(short, columns - 2, "room")

    def lines(self) -> Iterator[Line]:
        """Yield the whole page."""
        answer = self.answer
        yield from paragraph(visible(answer.schedule.title), self.columns, "title")
        yield from flow(self._moment(), self.columns)
        told = _told(answer, self.clock.zone)
        if told:
            yield from ((), *paragraph(told, self.columns, "session"))
        yield from self._part("Now", answer.running)
        yield from self._part(self._next(), answer.ahead)

    def _moment(self) -> Iterator[Piece]:
        answer = self.answer
        yield from date_facts(answer.day, answer.on)
        yield Piece(str(self.clock.moment(answer.moment, answer.on)), "time")

    def _next(self) -> str:
        """The heading of what comes next, with its date where that is another."""
        ahead = self.answer.ahead
        on = date_of(ahead[0], self.answer.schedule.zone) if ahead else None
        return "Next" if on in (None, self.answer.on) else f"Next, on {long_date(on)}"

    def _part(self, heading: str, sessions: Sequence[ScheduledSession]) -> Iterator[Line]:
        """Yield sessions, those of one slot below it."""
        if sessions:
            yield from ((), *paragraph(heading, self.columns, "heading"))
        by_slot = grouped(((one.start, one.end), one) for one in sessions)
        for number, some in enumerate(by_slot.values()):
            yield from ((),) if number else ()
            yield from flow(self._slot(some[0]), self.columns)
            for one in some:
                yield from self._session(one)

    def _slot(self, session: ScheduledSession) -> Iterator[Piece]:
        on = date_of(session, self.answer.schedule.zone) or self.answer.on
        yield Piece(str(self.clock.slot(session.start, session.end, on)), "time")
        if session.start > self.answer.moment:
            yield Piece(f"in {how_long(session.start - self.answer.moment)}", "quiet")
        else:
            yield Piece(f"{how_long(session.end - self.answer.moment)} left", "quiet")

    def _session(self, session: ScheduledSession) -> Iterator[Line]:
        columns = self.margin.columns if self.has_places else self.columns - 2
        lines = [*title_lines(session, columns), *flow(_facts(session), columns)]
        if self.has_places:
            lines = list(self._in_its_place(_place(session), lines))
        yield from indented(lines)

    def _in_its_place(self, place: str, lines: list[Line]) -> Iterator[Line]:
        """Set lines beside a place, or below it where its name is long."""
        if not self.margin.narrow and width(place) > self.longest:
            yield from paragraph(place, self.columns - 2, "room")
            place = ""
        yield from self.margin.set(place, lines)


def _place(session: Session) -> str:
    if session.everywhere:
        return ALL_ROOMS
    return visible(", ".join(room.name for room in session.rooms))


def _facts(session: Session) -> Iterator[Piece]:
    """What it is, and who is in it."""
    if session.subtitle:
        yield Piece(visible(session.subtitle), "subtitle")
    yield from session_facts(session, kind_of(session), "")
    people = list(_people(session))
    if people:
        yield Piece(joined(people, _MOST_NAMED), "speaker")


def _people(session: Session) -> Iterator[str]:
    for part in session.people:
        role = visible(part_of(part))
        yield f"{fenced(part.speaker.name)} ({role.lower()})" if role else fenced(part.speaker.name)


def _told(answer: Now, zone: tzinfo) -> str:
    """How far the conference is, where what runs does not say so."""
    number = answer.day.number if answer.day else None
    match answer.standing:
        case Standing.BEFORE:
            return f"Begins {_coming(answer, answer.begins, zone)}"
        case Standing.PAUSE if number and not answer.underway:
            return f"Day {number} begins {_coming(answer, answer.changes, zone)}"
        case Standing.BETWEEN:
            over = f"Day {number} is over. " if number and answer.underway else ""
            return f"{over}Goes on {_coming(answer, answer.changes, zone)}"
        case Standing.AFTER:
            return f"Ended {_past(answer, zone)}"
    return _nothing(answer)


def _nothing(answer: Now) -> str:
    if answer.standing is Standing.PAUSE:
        return "Nothing runs now."
    if answer.standing is Standing.EMPTY:
        some = bool(answer.schedule.scheduled)
        return "None of these sessions has a time." if some else "Nothing has a time yet."
    return ""


def _coming(answer: Now, moment: datetime | None, zone: tzinfo) -> str:
    """In how long a moment is, and when."""
    if moment is None:
        return ""
    on, at = _date(moment, answer, zone), told(moment, zone)
    return f"in {how_long(moment - answer.moment)}{',' if not on else ''}{on} at {at}"


def _past(answer: Now, zone: tzinfo) -> str:
    if answer.ends is None:
        return ""
    on, since = _date(answer.ends, answer, zone), answer.moment - answer.ends
    ago = f", {how_long(since)} ago" if since else ""
    return f"{on.removeprefix(', ')} at {told(answer.ends, zone)}{ago}".lstrip()


def _date(moment: datetime, answer: Now, zone: tzinfo) -> str:
    """The date of a moment, where it is another than that of the one that is asked about."""
    on: date = moment.astimezone(zone).date()
    return "" if on == answer.moment.astimezone(zone).date() else f", on {long_date(on)}"


def troubled(trouble: str, columns: int) -> Iterator[Line]:
    """Say why the files cannot be read now, above what was read before."""
    yield from paragraph(trouble, max(columns, LEAST), "error")
    yield from paragraph(_BEFORE, max(columns, LEAST), "quiet")
    yield ()
