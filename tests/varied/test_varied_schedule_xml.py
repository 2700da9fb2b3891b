"""schedule.xml as frab, Pentabarf, pretalx, wafer, the hubs of c3voc and scripts write it."""

import datetime as dt
from collections.abc import Iterator
from random import Random
from xml.sax.saxutils import escape, quoteattr

import pytest
from hubs import HOUR, ZONES, dates_of, day_of, guid, in_rooms, in_utc
from made import Part, Session, lines, lines_of, made
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

EMPTY = ("", "<{0}></{0}>", "<{0}/>", "<{0} />")
STARTS = ("%H:%M", "%H:%M", "%-H:%M", "%H:%M:%S")
LENGTHS = ("{:02d}:{:02d}", "{:02d}:{:02d}", "{:d}:{:02d}", "{:02d}:{:02d}:00", "minutes")
DATES = ("%Y-%m-%dT%H:%M:%S{}", "%Y-%m-%dT%H:%M{}", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S", "")
BELOW = ("date", "index date", "index date start end", "date start end", "index", "start end")
TEXTS = (
    "",
    "Of boats &amp; ropes.",
    "<![CDATA[<p>Of boats &amp; <b>ropes</b>.</p>]]>",
    "&lt;p&gt;Of boats &amp;amp; ropes.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;One&lt;/li&gt;&lt;/ul&gt;",
    "Of boats:\n\n* one\n* two & a half".replace("&", "&#38;"),
)
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
ROOTS = (
    "",
    f' xmlns:xsi="{_XSI}" xsi:noNamespaceSchemaLocation="https://c3voc.de/schedule/schema.xsd"',
    ' xmlns="http://example.org/schedule"',
)
GENERATORS = ("", '<generator name="pretalx" version="2031.1"/>', "<version>Bright Pier</version>")


class Writer:
    """Puts a programme down; every choice is made once for all of it."""

    def __init__(self, sessions: list[Session], chance: Random) -> None:
        self.chance, self.all = chance, sessions
        self.zone, self.offset = chance.choice(list(ZONES.items()))
        self.empty, self.text = chance.choice(EMPTY), chance.choice(TEXTS)
        self.start, self.length = chance.choice(STARTS), chance.choice(LENGTHS)
        self.date, self.below = chance.choice(DATES), chance.choice(BELOW).split()
        self.named = chance.random() < 0.6
        self.people = chance.choice(("ids", "none", "zero", "guid", "public", "code"))
        self.ids = chance.choice(("numbers", "guid", "both", "slug", "code"))
        self.holds = chance.choice(("{}", "{}", "<days>{}</days>"))
        self.rooms = [*dict.fromkeys(one.room for one in self.all)]
        self.said = chance.random() < 0.8  # in each event, where it is
        self.change = chance.choice(("", "<day_change>04:00</day_change>"))
        self.break_ = chance.choice(("\n", "\n", "\r\n", ""))
        self.order = chance.sample(_ORDER, len(_ORDER)) if chance.random() < 0.3 else _ORDER
        self.everybody = [*dict.fromkeys(part.name for one in self.all for part in one.people)]

    def written(self) -> str:
        root, generator = self.chance.choice(ROOTS), self.chance.choice(GENERATORS)
        head = '<?xml version="1.0" encoding="UTF-8"?>'
        note = self.chance.choice(("", "<!-- made by a script -->"))
        days = self.holds.format(self.joined(self.days()))
        parts = (head, note, f"<schedule{root}>", generator, self.conference(), days, "</schedule>")
        return self.joined(parts)

    def joined(self, parts: "Iterator[str] | tuple[str, ...]") -> str:
        return self.break_.join(filter(None, parts))

    def conference(self) -> str:
        dates = dates_of(self.all)
        told = {
            "acronym": "knots31",
            "title": "Knots &amp; Ropes 2031",
            "start": f"{dates[0]}",
            "end": f"{dates[-1]}",
            "days": f"{len(dates)}",
            "time_zone_name": self.zone if self.named else "",
        }
        inner = "".join(f"<{name}>{text}</{name}>" for name, text in told.items() if text)
        return f"<conference>{inner}{self.change}</conference>"

    def days(self) -> Iterator[str]:
        for number, date in enumerate(dates_of(self.all), 1):
            begins = dt.datetime.combine(date, dt.time(9))
            told = {
                "index": f"{number}",
                "date": f"{date}",
                "start": f"{begins:%Y-%m-%dT%H:%M:%S}{self.offset}",
                "end": f"{begins + 19 * HOUR:%Y-%m-%dT%H:%M:%S}{self.offset}",
            }
            marks = "".join(f' {name}="{told[name]}"' for name in self.below)
            yield f"<day{marks}>"
            for room in self.rooms:
                here = [one for one in self.all if one.room == room and day_of(one) == date]
                if here or self.chance.random() < 0.5:
                    yield f"<room name={quoteattr(room)}>"
                    yield from map(self.event, here)
                    yield "</room>"
            yield "</day>"

    def event(self, one: Session) -> str:
        number = self.all.index(one) + 100
        marks = {
            "numbers": f'id="{number}"',
            "guid": f'guid="{guid(number)}"',
            "both": f'guid="{guid(number)}" id="{number}"',
            "slug": f'id="talk-{number}"',
            "code": f'id="{number}" code="K{number}X"',
        }[self.ids]
        told = self.told(one)
        inner = self.joined(tuple(told[name] for name in self.order))
        return f"<event {marks}>{self.break_}{inner}{self.break_}</event>"

    def told(self, one: Session) -> dict[str, str]:
        minutes = int((one.end - one.start).total_seconds()) // 60
        length = self.length.format(*divmod(minutes, 60))
        fields = {
            "date": f"{one.start:{self.date.format(self.offset)}}" if self.date else "",
            "start": f"{one.start:{self.start}}",
            "duration": f"{minutes}" if length == "minutes" else length,
            "room": escape(one.room) if self.said else "",
            "title": escape(one.title),
            "track": escape(one.track),
            "abstract": self.text,
            **dict.fromkeys(("subtitle", "language", "description", "logo"), ""),
            "type": self.chance.choice(("", "lecture", "talk")) if one.people else "",
        }
        found = {
            name: f"<{name}>{text}</{name}>" if text else self.nothing(name)
            for name, text in fields.items()
        }
        return {**found, "persons": self.persons(one), **_BESIDE}

    def nothing(self, name: str) -> str:
        return "" if name in ("date", "room") else self.empty.format(name)

    def persons(self, one: Session) -> str:
        told = "".join(map(self.person, one.people))
        return f"<persons>{told}</persons>" if told else self.empty.format("persons")

    def person(self, part: Part) -> str:
        number, name = self.everybody.index(part.name) + 10, escape(part.name)
        marks = {
            "ids": f' id="{number}"',
            "zero": ' id="0"',
            "guid": f' guid="{guid(number)}"',
            "public": f' id="{number}" public_name={quoteattr(part.name)}',
            "code": f' code="P{number}X" id="{number}"',
        }.get(self.people, "")
        return f"<person{marks}>{name}</person>"


_BESIDE = {
    "recording": "<recording><license>CC-BY</license><optout>false</optout></recording>",
    "links": '<links><link href="https://knots.example/a">A</link></links>',
    "attachments": "<attachments></attachments>",
}
_FIRST = ("date", "start", "duration", "room", "title", "subtitle", "track", "type", "language")
_ORDER = [*_FIRST, "abstract", "description", "logo", "persons", *_BESIDE]


@pytest.mark.parametrize("seed", range(60))
def test_schedules_in_xml(seed: int) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    sessions = in_rooms(programme.sessions, chance)
    writer = Writer(sessions, chance)
    written = writer.written()

    document = translate("schedule.xml", written.encode(), writer.zone)

    assert lines_of(resolve(assemble([document]))) == lines(in_utc(sessions, writer.zone)), written
