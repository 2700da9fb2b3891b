"""The days of a conference as instants, and which of them a text names."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, tzinfo

from confsched.findings import Related
from confsched.model.clocks import ClockRange
from confsched.model.conference import Conference
from confsched.model.dates import DateText, parse_date, parse_weekday
from confsched.model.entries import Day as DayEntry
from confsched.model.texts import BadText, EitherOrder
from confsched.reading import Mapping, Sequence
from confsched.schedule.entities import Day, Interval
from confsched.schedule.instants import date_text, day_start, instant, long_date
from confsched.schedule.resolve.notes import Notes
from confsched.schedule.resolve.zones import Problem
from confsched.source import Span
from confsched.text.dates import WEEKDAYS, weekday_instead
from confsched.text.nearest import did_you_mean, nearest

_DAY = 86_400
_ONE_DAY = timedelta(days=1)
_SHORTEST_DATE = 8  # characters; a day's number or its weekday is shorter


def resolve_days(conference: Conference, zone: tzinfo | None, notes: Notes) -> tuple[Day, ...]:
    """Every day that has a date, in the order of the file.

    Without a zone it has no hours to be within, but its night is part of it all the same. In files
    of ours one that has the date of another is none: nobody knows when it is.
    """
    found: list[Day] = []
    for index, entry in enumerate(conference.entry.days):
        if entry.date is None:
            continue
        span = _span(conference, index, "date")
        repeated = _note_repeated(index + 1, entry.date.date, found, span, notes)
        if repeated and not span.source.foreign:
            continue
        note_weekday(entry.date.date, entry.date.weekday, span, notes)
        places = span, _span(conference, index, "hours")
        found.append(_day(index + 1, entry, entry.date.date, zone, places))
    return tuple(found)


def _note_repeated(number: int, on: date, days: list[Day], span: Span, notes: Notes) -> bool:
    first = next((day for day in days if day.date == on), None)
    if first is not None:
        message = f"day {number} has the date of day {first.number}"
        notes.add("F005", message, span, Related(first.span, f"day {first.number}"))
    return first is not None


def _span(conference: Conference, index: int, field: str) -> Span:
    """Where a field of a day stands; the day, or the whole text, where it has no such field."""
    mapping = conference.origin.mapping
    days = mapping.get("days")
    if not isinstance(days, Sequence) or index >= len(days):
        return mapping.at("days")
    day = days[index]
    return day.at(field) if isinstance(day, Mapping) and field in day else days.at(index)


def _day(
    number: int, entry: DayEntry, on: date, known_zone: tzinfo | None, places: tuple[Span, Span]
) -> Day:
    zone = known_zone or UTC
    hours = opening(on, entry.hours or (), zone)
    midnight = day_start(on + _ONE_DAY, zone)
    end = max([midnight, *(interval.end for interval in hours)])
    interval = Interval(day_start(on, zone), end)
    return Day(number, on, entry.title or "", hours if known_zone else (), interval, *places)


def opening(on: date, ranges: tuple[ClockRange, ...], zone: tzinfo) -> tuple[Interval, ...]:
    """Opening hours on a date as instants; one that ends before it starts runs past midnight."""
    result: list[Interval] = []
    for hours in ranges:
        end = hours.end if hours.end > hours.start else hours.end + _DAY
        result.append(Interval(instant(on, hours.start, zone), instant(on, end, zone)))
    return tuple(sorted(result))


def note_weekday(
    on: date, weekday: int | None, span: Span, notes: Notes, days: Iterable[Day] = ()
) -> None:
    """T208: a weekday written next to a date that falls on another one.

    Where it is that of another of the days, either of the two may be wrong.
    """
    if weekday is None or weekday == on.weekday():
        return
    right = WEEKDAYS[on.weekday()]
    message = f"{date_text(on)} is a {right}, not a {WEEKDAYS[weekday]}"
    word, part = _mended(span.text, weekday, on.weekday())
    is_safe = weekday not in {day.date.weekday() for day in days}
    notes.problem(Problem("T208", message, word, part, is_safe=is_safe), span)


def _mended(text: str, wrong: int, right: int) -> tuple[str, str]:
    """The word of a text for a wrong weekday, and the right one as it would stand there."""
    words = [word.strip("(),.\"'") for word in text.split()]
    if english := next((word for word in words if parse_weekday(word) == wrong), ""):
        name = WEEKDAYS[right]
        return english, name[: len(english)] if len(english) == 3 else name
    told = ((word, weekday_instead(word, wrong, right)) for word in words)
    return next((both for both in told if both[1]), ("", ""))


def _date_in(text: str) -> DateText | None:
    try:
        return parse_date(text)
    except BadText:
        return None


def _dates_in(text: str) -> tuple[date, ...]:
    """The date that is written; both readings of one whose order is not known."""
    try:
        return (parse_date(text).date,)
    except EitherOrder as either:
        first = date.fromisoformat(either.example)
        return (first, first.replace(month=first.day, day=first.month))
    except BadText:
        return ()


class DayBook:
    """Finds days: by number, weekday, date or title, and by instant.

    `complete` is false when a day was wrong or missing: then none can be called unknown.
    """

    def __init__(self, days: tuple[Day, ...], *, complete: bool = True) -> None:
        self.days = days
        self.complete = complete
        self.by_date = {day.date: day for day in days}
        self._named: dict[str, tuple[Day, ...]] = {}

    def named(self, text: str) -> tuple[Day, ...]:
        """The days that a text can mean: one if it is clear, none if it is unknown."""
        if text not in self._named:
            self._named[text] = self._find(text.strip())
        return self._named[text]

    def _find(self, text: str) -> tuple[Day, ...]:
        number = text.lower().removeprefix("day").strip()
        if number.isascii() and number.isdigit():
            return tuple(day for day in self.days if day.number == int(number[:9]))
        weekday = parse_weekday(text)
        if weekday is not None:
            return tuple(day for day in self.days if day.date.weekday() == weekday)
        titled = tuple(day for day in self.days if day.title.casefold() == text.casefold() != "")
        return titled or self._dated(text)

    def _dated(self, text: str) -> tuple[Day, ...]:
        found = _dates_in(text)
        if found:
            return tuple(self.by_date[on] for on in found if on in self.by_date)
        dates = [*filter(None, (_date_in(f"{text} {year}") for year in self._years()))]
        held = {
            day.date.weekday() for day in self.days
        }  # a wrong one may be right, and not the date
        fit = (one for one in dates if one.weekday not in held - {one.date.weekday()})
        return tuple(self.by_date[one.date] for one in fit if one.date in self.by_date)

    def _years(self) -> list[int]:
        return sorted({day.date.year for day in self.days})

    def weekday_in(self, text: str) -> int | None:
        """The weekday that a text writes next to a date."""
        if len(text) < _SHORTEST_DATE:
            return None
        whole = (text, *(f"{text} {year}" for year in self._years()))
        found = next(filter(None, map(_date_in, whole)), None)
        return found.weekday if found else None

    def at(self, moment: datetime, zone: tzinfo) -> Day | None:
        """The day that an instant belongs to: small hours to the evening before, if it ran on."""
        on = moment.astimezone(zone).date()
        evening_before = self.by_date.get(on - _ONE_DAY)
        if evening_before is not None and moment < evening_before.interval.end:
            return evening_before
        return self.by_date.get(on)

    def numbered(self, number: int | None, span: Span, notes: Notes) -> Day | None:
        """The day of that number; one that there is not is noted."""
        found = self.named(str(number))
        if not found and self.complete:
            notes.add("F006", f"there is no day {number}; there is {self.all_named()}", span)
        return found[0] if found else None

    def on_weekday(self, weekday: int, span: Span, notes: Notes) -> Day | None:
        """The only day on that weekday; none or several are noted."""
        name = WEEKDAYS[weekday]
        found = self.named(name)
        if len(found) != 1 and self.complete:
            notes.add("F006", self.unclear(name, found), span)
        return found[0] if len(found) == 1 else None

    def unclear(self, text: str, found: Iterable[Day]) -> str:
        """What is wrong with a name for a day that means several, or none."""
        choices = " or ".join(date_text(day.date) for day in found)
        if choices:
            return f"{text!r} can be {choices}: use the day's number"
        near = did_you_mean(self.near(text)) or f"; there is {self.all_named()}"
        return f"no day is called {text!r}{near}"

    def near(self, text: str) -> tuple[str, ...]:
        """The title of a day that a text looks like."""
        return nearest(text, [day.title for day in self.days if day.title], most=1)

    def all_named(self) -> str:
        """The days in one phrase: `1 (Wednesday 19 May 2021) and 2 (…)`."""
        names = [f"{day.number} ({long_date(day.date)})" for day in self.days[:4]]
        if len(self.days) > len(names):
            names.append(f"{len(self.days) - len(names)} more")
        return " and ".join([", ".join(names[:-1]), names[-1]] if names[:-1] else names)
