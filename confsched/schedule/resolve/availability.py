"""When somebody can and cannot, arrives and leaves: what was written, as instants."""

from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import NamedTuple

from confsched.findings import Related
from confsched.model.clocks import DAY, HALF_DAY
from confsched.model.conference import Item
from confsched.model.entries import Speaker as SpeakerEntry
from confsched.model.moments import Moment, MomentRange
from confsched.model.zones import Zone
from confsched.schedule.entities import Day, Interval
from confsched.schedule.instants import clock, date_text, day_start
from confsched.schedule.resolve.days import DayBook, note_weekday
from confsched.schedule.resolve.notes import Notes
from confsched.schedule.resolve.readings import (
    Meant,
    end_instant,
    small_hours,
    start_instant,
    zone_meant,
)
from confsched.schedule.resolve.zones import Problem
from confsched.schedule.timeline import merged
from confsched.source import Span
from confsched.text.dates import WEEKDAYS

_FIELDS = frozenset(("available", "unavailable", "arrives", "leaves"))
_ONE_DAY = timedelta(days=1)
_EVER = datetime.min.replace(tzinfo=UTC)


class Availability(NamedTuple):
    """What somebody said of their time, as in `Speaker`; ranges are sorted and joined.

    `broken` are the fields in which something was reported, or cannot be known.
    """

    available: tuple[Interval, ...] | None = None
    unavailable: tuple[Interval, ...] = ()
    arrives: datetime | None = None
    leaves: datetime | None = None
    broken: frozenset[str] = frozenset()


_NOTHING_SAID = Availability()


class Availabilities:
    """Reads one speaker after another; what a text means is worked out once for all who share it.

    `zone` is the conference's, if it is known. What is wrong with a text is noted once.
    """

    def __init__(self, zone: tzinfo | None, book: DayBook, notes: Notes) -> None:
        self.zone = zone
        self.book = book
        self.notes = notes
        # by what a text depends on; the values keep alive what the keys are identities of
        self.ranges: dict[tuple[int, int], tuple[Interval, object]] = {}
        self.moments: dict[tuple[str, int, int], tuple[datetime, object]] = {}

    def of(self, item: Item[SpeakerEntry], home: tzinfo | None) -> Availability:
        """What a speaker's entry says of their time; `home` is their own zone."""
        if item.origin.mapping.keys().isdisjoint(_FIELDS):
            return _NOTHING_SAID
        return _Reader(self, item, home).read()


class _Text(NamedTuple):
    """Which range or moment of a speaker's entry it is."""

    field: str
    position: int = 0


class _Dated(NamedTuple):
    """A date on the clock of a zone, and the day of the conference where that was written."""

    on: date
    day: Day | None
    meant: Meant

    def start(self, seconds: int | None, problems: list[Problem]) -> datetime:
        """A time as the start of something; without one, the beginning of the day."""
        zone = self.meant.zone
        if seconds is None:
            return self.day.interval.start if self.day else day_start(self.on, zone)
        on = small_hours(self.on, seconds, self.day, zone)
        return start_instant(on, seconds, self.meant, problems)

    def end(self, seconds: int | None, problems: list[Problem]) -> datetime:
        """A time as the end of something; without one, the end of the day."""
        zone = self.meant.zone
        if seconds is None:
            return self.day.interval.end if self.day else day_start(self.on + _ONE_DAY, zone)
        on = small_hours(self.on, seconds, self.day, zone, ends=True)
        return end_instant(on, seconds, _EVER, self.meant, problems)

    def between(self, start: int, end: int, problems: list[Problem]) -> Interval:
        """From one time to another: of the next date where it is not after the first."""
        on = small_hours(self.on, start, self.day, self.meant.zone)
        first = start_instant(on, start, self.meant, problems)
        seconds = end if end > start else end + DAY
        return Interval(first, end_instant(on, seconds, first, self.meant, problems))


class _Reader:
    """Reads one speaker.

    Where a text stands is looked up when something is wrong with it, and not before.
    """

    def __init__(
        self, common: Availabilities, item: Item[SpeakerEntry], home: tzinfo | None
    ) -> None:
        self.common = common
        self.book = common.book
        self.notes = common.notes
        self.item = item
        self.home = home
        given = _FIELDS.intersection(item.origin.mapping)
        self.broken = set(given if common.zone is None else given & item.broken)

    @property
    def zone(self) -> tzinfo:
        """On whose clock a text is meant that names no zone."""
        return self.common.zone or UTC

    def read(self) -> Availability:
        entry = self.item.entry
        available = self.ranges("available", entry.available)
        unavailable = self.ranges("unavailable", entry.unavailable)
        arrives = self.moment("arrives", entry.arrives)
        leaves = self.moment("leaves", entry.leaves)
        if arrives and leaves and leaves <= arrives:
            self.note_stay()
            arrives = leaves = None
        return Availability(available or None, unavailable, arrives, leaves, frozenset(self.broken))

    def ranges(self, field: str, ranges: tuple[MomentRange, ...]) -> tuple[Interval, ...]:
        """The ranges of a field without those that say nothing."""
        found: list[Interval] = []
        for position, part in enumerate(ranges):
            key = id(part), id(self.home) if part.zone else 0
            known = self.common.ranges.get(key)
            interval = known[0] if known else self.interval(part, _Text(field, position), key)
            if interval:
                found.append(interval)
        if len(found) < 2:
            return tuple(found)
        return tuple(Interval(start, end) for start, end in merged(found))

    def interval(self, part: MomentRange, text: _Text, key: tuple[int, int]) -> Interval | None:
        """The instants of a range; it is shared if nothing is to be noted of the next one."""
        noted = len(self.notes.findings)
        seconds = part.end if part.start is None else part.start
        dated = self.dated(part, seconds, text)
        result = dated and self.between(part, dated, text)
        if result and len(self.notes.findings) == noted:
            self.common.ranges[key] = result, (part, self.home)
        return result

    def between(self, part: MomentRange, dated: _Dated, text: _Text) -> Interval | None:
        problems: list[Problem] = []
        if part.start is not None and part.end is not None:
            result = dated.between(part.start, part.end, problems)
        else:
            result = Interval(dated.start(part.start, problems), dated.end(part.end, problems))
        self.note(problems, text)
        if result.start < result.end:
            return result
        self.note_empty(result, text)
        return None

    def moment(self, field: str, moment: Moment | None) -> datetime | None:
        """The instant of a moment; as a range, it is shared."""
        if moment is None:
            return None
        key = field, id(moment), id(self.home) if moment.zone else 0
        known = self.common.moments.get(key)
        if known:
            return known[0]
        noted = len(self.notes.findings)
        result = self.instant(moment, _Text(field))
        if result and len(self.notes.findings) == noted:
            self.common.moments[key] = result, (moment, self.home)
        return result

    def instant(self, moment: Moment, text: _Text) -> datetime | None:
        """Of a whole day its end, or its beginning for an arrival."""
        dated = self.dated(moment, moment.at, text)
        if dated is None:
            return None
        problems: list[Problem] = []
        side = dated.start if text.field == "arrives" else dated.end
        result = side(moment.at, problems)
        self.note(problems, text)
        return result

    def dated(self, when: Moment | MomentRange, seconds: int | None, text: _Text) -> _Dated | None:
        """The day and the zone of a text; None where one of them is unknown."""
        day = None if when.date else self.day(when, text)
        on = day.date if day else when.date
        if on is None:
            self.broken.add(text.field)
            return None
        if when.weekday not in (None, on.weekday()):
            note_weekday(on, when.weekday, self.place(text), self.notes)
        meant = self.meant(when.zone, on, seconds, text)
        return _Dated(on, day, meant) if meant else None

    def meant(self, zone: Zone | None, on: date, seconds: int | None, text: _Text) -> Meant | None:
        if zone is None:
            return Meant(self.zone)
        problems: list[Problem] = []
        at = HALF_DAY if seconds is None else seconds
        own = (self.zone,) if self.home is None else (self.home, self.zone)
        meant = zone_meant(zone, on, at, own, (), problems)
        self.note(problems, text)
        return None if any(problem.code == "T207" for problem in problems) else meant

    def day(self, when: Moment | MomentRange, text: _Text) -> Day | None:
        """The day that a number or a weekday means; one that there is not is noted."""
        name = str(when.day) if when.weekday is None else WEEKDAYS[when.weekday]
        found = self.book.named(name)
        if len(found) == 1:
            return found[0]
        if when.weekday is None:
            return self.book.numbered(when.day, self.place(text), self.notes)
        return self.book.on_weekday(when.weekday, self.place(text), self.notes)

    def note(self, problems: list[Problem], text: _Text) -> None:
        for problem in problems:
            self.notes.problem(problem, self.place(text))
            if not (problem.instead and problem.is_safe):  # else it is read as it is meant
                self.broken.add(text.field)

    def note_empty(self, empty: Interval, text: _Text) -> None:
        """`day 1 until 12:00 Asia/Tokyo` is over when New York's day 1 begins."""
        span, zone = self.place(text), self.zone
        first, last = (
            f"on {date_text(moment.astimezone(zone).date())} at {clock(moment, zone)}"
            for moment in empty
        )
        message = f"{_bare(span)!r} is no time at all: it would begin {first} and end {last}"
        self.notes.add("F005", message, span)
        self.broken.add(text.field)

    def note_stay(self) -> None:
        name = self.item.entry.name or self.item.id
        arrives, leaves = self.place(_Text("arrives")), self.place(_Text("leaves"))
        message = f"{name} leaves ({_bare(leaves)!r}) before they arrive ({_bare(arrives)!r})"
        self.notes.add("F005", message, leaves, Related(arrives, "their arrival"))
        self.broken.update(("arrives", "leaves"))

    def place(self, text: _Text) -> Span:
        """Where a text stands; the whole field where its neighbours were left out."""
        origin = self.item.origin
        if text.field in self.item.broken:
            return origin.at(text.field)
        return origin.part_at(text.field, text.position)


def _bare(span: Span) -> str:
    """A text as it stands in its file, without the quotes around it."""
    return span.text.strip("'\"")
