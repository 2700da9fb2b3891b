"""What the pages about entries of all kinds share: times on several clocks, lists, remarks."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from confsched.agenda.facts import UNSCHEDULED, day_facts
from confsched.agenda.flow import flow, paragraph
from confsched.agenda.layout import AgendaDay, layout
from confsched.agenda.listing import list_day, list_unscheduled, list_whole
from confsched.agenda.profile import Profile, load_of
from confsched.agenda.writer import Writer
from confsched.agenda.zones import Clock
from confsched.planning.wording import LocalTime
from confsched.reading import Origin
from confsched.reports.rows import Row, row
from confsched.reports.slots import at_home
from confsched.schedule.audience import Audience, told_beyond
from confsched.schedule.dates import date_of
from confsched.schedule.entities import Interval, ScheduledSession, Session
from confsched.schedule.instants import date_text, format_hours, long_date, offset
from confsched.text.as_json import as_json_line
from confsched.text.joined import counted
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece

# what an entry has for the crew that is told in rows of its own, or not at all
_REMARKS = ("notes", "source", "extra")


class Page:
    """Tells about one entry at a width; `also` is a zone in which times are told as well."""

    def __init__(self, profile: Profile, columns: int, also: tzinfo | None) -> None:
        self.profile = profile
        self.schedule = profile.schedule
        self.columns = columns
        self.also = also
        self.clock = Clock(self.schedule.zone)

    def heading(self, title: str, *subtitles: str | None) -> Iterator[Line]:
        """Yield what the entry is called, and an empty line."""
        yield from paragraph(visible(title), self.columns, "title")
        for text in subtitles:
            yield from paragraph(visible(text), self.columns, "subtitle") if text else ()
        yield ()

    def remarks(self, kind: str, name: str, origin: Origin | None) -> Iterator[Row]:
        """Yield what only the crew is to see, the id of the entry and where it is written."""
        said = told_beyond(self.profile.audience, kind, origin)
        for field in _REMARKS:
            yield _remark(field, said.get(field))
        if origin is None or self.profile.audience is not Audience.CREW:
            return
        yield row("Id", name)
        yield row("Accepted", *self._waivers(origin))
        yield row("Written", Piece(visible(str(origin.id_span)), "place"))

    def _waivers(self, origin: Origin) -> Iterator[str]:
        for waiver in self.schedule.waivers:
            if waiver.owner.mapping is origin.mapping:
                other = f" with {waiver.other}" if waiver.other else ""
                until = f" (until {date_text(waiver.until)})" if waiver.until else ""
                yield f"{waiver.rule}{other}: {waiver.reason or 'no reason'}{until}"

    def load(self, sessions: Iterable[Session]) -> Row:
        """Say how much some sessions are."""
        load = load_of(self.schedule, sessions)
        if not load.sessions:
            return row("Load", Piece("no session that takes place", "quiet"))
        on = f" on {load.days} days" if load.days > 1 else ""
        told = f"{counted(load.sessions, 'session')}, {format_hours(load.length)}{on}"
        return row("Load", told)

    def on(self, session: ScheduledSession) -> date:
        """The date of a session's conference day."""
        found = date_of(session, self.schedule.zone)
        return found or session.start.astimezone(self.schedule.zone).date()

    def slot(self, session: ScheduledSession) -> str:
        """Tell the slot of a session as it stands below its date."""
        return str(self.clock.slot(session.start, session.end, self.on(session)))

    def elsewhere(
        self, session: ScheduledSession, local_times: Iterable[LocalTime]
    ) -> Iterator[str]:
        """Tell the slot on other clocks, where they show another time."""
        here = offset(session.start, self.schedule.zone)
        other = (one for one in local_times if offset(session.start, one.zone) != here)
        return at_home(other, session.start, session.end, self.on(session))

    def range(self, part: Interval) -> str:
        """Tell a stretch of time with its date."""
        start, end = (moment.astimezone(self.schedule.zone) for moment in part)
        if start.date() == end.date() or end - start < timedelta(days=1):
            whole = start.time() == end.time() == datetime.min.time()
            slot = "" if whole else f" {self.clock.slot(*part, start.date())}"
            return f"{long_date(start.date())}{slot}"
        if (start.time(), end.time()) == (datetime.min.time(),) * 2:
            last = end.date() - timedelta(days=1)
            to = f" to {long_date(last)}" if last != start.date() else ""
            return f"{long_date(start.date())}{to}"
        return f"{self.moment(part.start)} to {self.moment(part.end)}"

    def last(self, moment: datetime) -> str:
        """Tell a moment with its date; midnight as the end of the day before."""
        local = moment.astimezone(self.schedule.zone)
        if local.time() != datetime.min.time():
            return self.moment(moment)
        return f"{long_date(local.date() - timedelta(days=1))} at the end of the day"

    def moment(self, moment: datetime) -> str:
        """Tell a moment with its date."""
        on = moment.astimezone(self.schedule.zone).date()
        return f"{long_date(on)} {self.clock.moment(moment, on)}"

    def days(
        self, sessions: Sequence[Session], *, gaps: bool = False, rooms: bool = True
    ) -> Iterator[Line]:
        """Yield sessions by day, one below the other."""
        found = layout(self.schedule, sessions=sessions, zone=self.also, gaps=gaps)
        clock, writer = Clock(found.zone), Writer()
        for day in found.days:
            yield from self.day_heading(day, clock)
            yield from list_whole(day.whole, writer, self.columns)
            yield from list_day(day, clock, writer, self.columns, rooms=rooms)
        if found.unscheduled:
            yield from self.unscheduled_heading()
            yield from list_unscheduled(found.unscheduled, writer, self.columns)

    def day_heading(self, day: AgendaDay, clock: Clock) -> Iterator[Line]:
        """Yield the heading of a day."""
        yield ()
        yield from flow(day_facts(day, clock), self.columns)
        yield self._rule()

    def unscheduled_heading(self) -> Iterator[Line]:
        """Yield the heading of what has no time."""
        yield from ((), (Piece(UNSCHEDULED, "day"),), self._rule())

    def _rule(self) -> Line:
        return (Piece("─" * self.columns, "rule"),)


def _remark(field: str, value: Any) -> Row:  # noqa: ANN401 -- whatever an organiser wrote
    if value is None or isinstance(value, str):
        return row(field.capitalize(), value)
    return row(field.capitalize(), as_json_line(value))
