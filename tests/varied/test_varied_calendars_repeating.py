"""Series of made-up talks in calendars: moved, cancelled, added; as iCalendar, xCal and jCal."""

import datetime as dt
from random import Random
from zoneinfo import ZoneInfo

import pytest
from calendar_forms import FORMS, Event, Property
from made import Part, Session, lines, lines_of, made
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

WEEK, DAY = dt.timedelta(days=7), dt.timedelta(days=1)
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Sydney")
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Writer:
    """A series and what is beside it; every choice is made once for all of it."""

    def __init__(self, chance: Random) -> None:
        self.chance, self.zone = chance, chance.choice(ZONES)
        self.talks = [one for one in made(chance, "talks").sessions if one.people]
        chance.shuffle(self.talks)
        self.times = chance.choice(("zone", "zone", "floating"))
        self.ends = chance.choice(("count", "until", "until day", "until here", "dates"))
        self.gone = chance.choice(("exdate", "cancelled", ""))
        self.days = chance.choice((1, 1, 2))
        self.excepted_in_utc, self.length = chance.random() < 0.3, chance.choice((45, 60, 90))
        self.beside = chance.random() < 0.5
        self.order = chance.choice(("first", "last", "mixed"))
        day = dt.date(2031, chance.choice((2, 3, 10)), 10 + chance.randrange(7))
        self.first = dt.datetime.combine(day, dt.time(16, 30))
        self.room = self.talks[0].room
        self.sessions: list[Session] = []
        self.events: list[Event] = []
        self.put_down(chance.randrange(4, 9))

    def put_down(self, count: int) -> None:
        """The series first, then what stands in for single times of it."""
        starts = [self.first + n * WEEK for n in range(count)]
        if self.days > 1 and self.ends != "dates":
            starts = sorted([*starts, *(start + 2 * DAY for start in starts)])
        series = [*self.about("Harbour Seminar", self.first), *self.rule(starts)]
        instead: list[Event] = []
        for number, start in enumerate(starts):
            talk = self.talks[number % len(self.talks)]
            how = self.chance.choice(("named", "named", "moved", "plain", "gone"))
            if how == "plain" or (how == "gone" and not self.gone):
                self.came("Harbour Seminar", start)
            elif how == "gone" and self.gone == "exdate":
                series.append(self.moment("exdate", start, in_utc=self.excepted_in_utc))
            else:
                title = "Harbour Seminar" if how == "gone" else f"{talk.title} {number + 1}"
                at = start + (DAY + dt.timedelta(minutes=45)) * (how == "moved")
                event = [*self.about(title, at), self.moment("recurrence-id", start)]
                event.append(Property("description", f"Speaker: {talk.people[0].name}"))
                instead.append(
                    [*event, Property("status", "CANCELLED")] if how == "gone" else event
                )
                if how != "gone":
                    self.came(title, at, talk.people[:1])
        self.events = [series, *instead]
        if self.order == "last":
            self.events.reverse()
        elif self.order == "mixed":
            self.chance.shuffle(self.events)
        if self.beside:
            self.events.append(self.about("Boat Fair", self.first + 5 * DAY, "fair"))
            self.came("Boat Fair", self.first + 5 * DAY)

    def came(self, title: str, start: dt.datetime, people: tuple[Part, ...] = ()) -> None:
        there = start.replace(tzinfo=ZoneInfo(self.zone)).astimezone(dt.UTC)
        end = there + dt.timedelta(minutes=self.length)
        self.sessions.append(Session(title, there, end, self.room, people=people))

    def about(self, title: str, start: dt.datetime, uid: str = "seminar") -> Event:
        end = start + dt.timedelta(minutes=self.length)
        told = [Property("uid", f"{uid}@harbour.example"), Property("summary", title)]
        told += [self.moment("dtstart", start), self.moment("dtend", end)]
        return [*told, Property("location", self.room)]

    def moment(self, name: str, at: dt.datetime, *, in_utc: bool = False) -> Property:
        if in_utc:
            there = at.replace(tzinfo=ZoneInfo(self.zone)).astimezone(dt.UTC)
            return Property(name, f"{there:%Y-%m-%dT%H:%M:%S}Z", "date-time")
        zone = self.zone if self.times == "zone" else ""
        return Property(name, f"{at:%Y-%m-%dT%H:%M:%S}", "date-time", zone)

    def rule(self, starts: list[dt.datetime]) -> Event:
        last = starts[-1]
        if self.ends == "dates":
            return [self.moment("rdate", start) for start in starts[1:]]
        there = last.replace(tzinfo=ZoneInfo(self.zone)).astimezone(dt.UTC)
        until = {
            "until": f"{there:%Y-%m-%dT%H:%M:%S}Z",
            "until day": f"{last + DAY:%Y-%m-%d}",
            "until here": f"{last:%Y-%m-%dT%H:%M:%S}",
        }
        ends = (
            {"count": [str(len(starts))]} if self.ends == "count" else {"until": [until[self.ends]]}
        )
        days = sorted({at.weekday() for at in starts}) if self.days > 1 else []
        by = {"byday": [DAYS[day] for day in days]} if days else {}
        return [Property("rrule", {"freq": ["WEEKLY"], **ends, **by}, "recur")]


@pytest.mark.parametrize("seed", range(60))
def test_series(seed: int) -> None:
    chance = Random(seed)
    writer = Writer(chance)
    ending, form = chance.choice(list(FORMS.items()))
    written = form(writer.events, writer.zone)

    document = translate(f"harbour.{ending}", written.encode(), writer.zone)

    assert lines_of(resolve(assemble([document]))) == lines(writer.sessions), written
