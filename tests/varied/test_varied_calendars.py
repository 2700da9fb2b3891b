"""Calendars as Google, Outlook, Apple, Nextcloud, Sched, Indico and WordPress write them."""

import re
from collections.abc import Iterator
from random import Random

import pytest
from event_texts import Texts, escaped
from hubs import DAY, ZONES, in_utc
from made import Programme, Session, lines, lines_of, made
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

PROGRAMS = (
    "-//Google Inc//Google Calendar 70.9054//EN",
    "-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN",
    "-//Apple Inc.//macOS 14.4.1//EN",
    "-//Sabre//Sabre VObject 4.5.4//EN",
    "-//SCHED.COM v3.5//harbour2031.sched.com//EN",
    "-//Harbour Days - ECPv6.3.7//NONSGML v1.0//EN",
    "-//CERN//INDICO//EN",
    "",
)
TIMES = ("utc", "utc", "zone", "zone", "odd zone", "bare zone", "floating", "quoted zone")
ODD = {
    "Europe/Berlin": "W. Europe Standard Time",
    "America/New_York": "/freeassociation.sourceforge.net/America/New_York",
    "UTC": "Etc/UTC",
}
ENDS = ("end", "end", "length")


class Writer:
    """Puts a programme down; every choice is made once for all of it."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.programme, self.all, self.chance = programme, list(programme.sessions), chance
        self.zone, _ = chance.choice(list(ZONES.items()))
        self.program, self.times = chance.choice(PROGRAMS), chance.choice(TIMES)
        self.ends, self.texts = chance.choice(ENDS), Texts(programme, chance)
        self.break_, self.folds = chance.choice(("\r\n", "\n")), chance.random() < 0.8
        self.days = chance.random() < 0.2
        self.about = chance.random() < 0.7
        self.owner, self.kinds = chance.random() < 0.3, chance.random() < 0.2
        self.beside = chance.random() < 0.5
        self.repeats = chance.choice(("", "", "", "count", "until", "dates"))
        self.order = chance.choice(("time", "time", "chance", "back"))

    def written(self) -> str:
        rows = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{self.program}", "CALSCALE:GREGORIAN"]
        rows += ["METHOD:PUBLISH", "X-WR-CALNAME:Harbour Days 2031"] if self.about else []
        if self.about or self.times in ("floating", "utc"):
            rows.append(f"X-WR-TIMEZONE:{self.zone}")
        rows += self.zones() if self.times in ("zone", "odd zone", "quoted zone") else ()
        number = {"time": 1, "back": -1}.get(self.order, 0)
        once = [one for one in self.all if not self.repeats or one in self.first(one)[:1]]
        told = once[::number] if number else self.chance.sample(once, len(once))
        rows += self.headings() if self.days else ()
        for one in told:
            rows += self.event(one)
        rows = [*filter(None, rows), "END:VCALENDAR", ""]
        return self.break_.join(map(self.folded, rows))

    def folded(self, row: str) -> str:
        return re.sub("(.{70})(?=.)", rf"\1{self.break_} ", row) if self.folds else row

    def zones(self) -> Iterator[str]:
        yield from ("BEGIN:VTIMEZONE", f"TZID:{self.named()}", "BEGIN:STANDARD")
        ahead = ZONES[self.zone].replace(":", "")
        yield from ("DTSTART:19700101T000000", f"TZOFFSETFROM:{ahead}", f"TZOFFSETTO:{ahead}")
        yield from ("END:STANDARD", "END:VTIMEZONE")

    def named(self) -> str:
        return ODD[self.zone] if self.times == "odd zone" else self.zone

    def headings(self) -> Iterator[str]:
        for number, day in enumerate(self.programme.days, 1):
            date = day[0].start
            yield from ("BEGIN:VEVENT", f"DTSTART;VALUE=DATE:{date:%Y%m%d}")
            yield from (
                f"DTEND;VALUE=DATE:{date + DAY:%Y%m%d}",
                f"UID:day-{number}@harbour.example",
            )
            yield from (f"SUMMARY:Day {number}", "END:VEVENT")

    def event(self, one: Session) -> Iterator[str]:
        number = self.all.index(one)
        yield "BEGIN:VEVENT"
        yield f"DTSTART{self.moment(one, 'start')}"
        minutes = int((one.end - one.start).total_seconds()) // 60
        yield f"DTEND{self.moment(one, 'end')}" if self.ends == "end" else f"DURATION:PT{minutes}M"
        yield from self.again(one)
        yield from ("DTSTAMP:20310101T120000Z", f"UID:{number:04d}abc@harbour.example")
        if self.beside:
            yield from ("SEQUENCE:0", "STATUS:CONFIRMED", "TRANSP:OPAQUE", "CLASS:PUBLIC")
            yield from ("CREATED:20310101T120000Z", "LAST-MODIFIED:20310101T120000Z")
        yield f"SUMMARY:{escaped(self.texts.called(one))}"
        yield (
            f"LOCATION:{escaped(self.texts.where(one))}" if one.room else "LOCATION:" * self.beside
        )
        if one.track and self.texts.track == "CATEGORIES":
            yield f"CATEGORIES:{'Talk,' * self.kinds}{escaped(one.track)}"
        elif one.track and self.texts.track == "X-TRACK":
            yield f"X-TRACK:{escaped(one.track)}"
        yield from self.texts.said(one)
        if self.texts.people == "attendees":
            for part in one.people:
                address = part.name.lower().replace(" ", ".").replace("ł", "l")
                role = "CHAIR" if part.role == "moderator" else "REQ-PARTICIPANT"
                yield f"ATTENDEE;CN={part.name};ROLE={role}:mailto:{address}@boats.example"
        if self.owner:
            yield "ORGANIZER;CN=Harbour Club:mailto:office@harbour.example"
        yield "END:VEVENT"

    def first(self, one: Session) -> list[Session]:
        """A pause on every day that has it at the same time; any other session alone."""
        slot = (one.title, one.start.time(), one.end.time())
        again = ((o.title, o.start.time(), o.end.time()) == slot for o in self.all)
        return (
            [o for o, same in zip(self.all, again, strict=True) if same] if one.is_pause else [one]
        )

    def again(self, one: Session) -> Iterator[str]:
        """On which further days it is."""
        days = self.first(one) if self.repeats else []
        if len(days) > 1:
            moments = [self.moment(day, "start") for day in days]
            last = moments[-1].rpartition(":")[2]
            head = moments[0].rpartition(":")[0]
            yield {
                "count": f"RRULE:FREQ=DAILY;COUNT={len(days)}",
                "until": f"RRULE:FREQ=DAILY;INTERVAL=1;UNTIL={last}",
                "dates": f"RDATE{head}:{','.join(m.rpartition(':')[2] for m in moments[1:])}",
            }[self.repeats]

    def moment(self, one: Session, which: str) -> str:
        at = getattr(one, which)
        if self.times == "utc":
            [there] = in_utc([one], self.zone)
            return f":{getattr(there, which):%Y%m%dT%H%M%SZ}"
        if self.times == "floating":
            return f":{at:%Y%m%dT%H%M%S}"
        name = f'"{self.named()}"' if self.times == "quoted zone" else self.named()
        return f";TZID={name}:{at:%Y%m%dT%H%M%S}"


def _flat(one: Session, writer: Writer) -> Session:
    """A session as it comes back."""
    people = one.people
    if writer.texts.people == "attendees":
        leads = {"moderator": "chair"}
        people = tuple(part._replace(role=leads.get(part.role, part.role)) for part in people)
    return one._replace(people=tuple(sorted(people, key=lambda part: part.role != "speaker")))


@pytest.mark.parametrize("seed", range(60))
def test_calendars(seed: int) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    writer = Writer(programme, chance)
    written = writer.written()

    document = translate("harbour.ics", written.encode(), writer.zone)

    expected = (_flat(one, writer) for one in in_utc(writer.all, writer.zone))
    assert lines_of(resolve(assemble([document]))) == lines(expected), written
