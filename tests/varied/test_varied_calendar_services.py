"""Events of a made-up programme as Google Calendar and Microsoft Graph answer with them."""

import datetime as dt
import json
from collections.abc import Iterator
from random import Random
from zoneinfo import ZoneInfo

import pytest
from event_texts import Texts
from hubs import DAY, ZONES, Entry, in_utc
from made import Part, Programme, Session, lines, lines_of, made
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

WINDOWS = {
    "Europe/Berlin": "W. Europe Standard Time",
    "America/New_York": "Eastern Standard Time",
    "UTC": "UTC",
}
HOLDER = {"name": "Harbour Club", "address": "office@harbour.example"}


class Writer:
    """Puts a programme down; every choice is made once for all of it."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.all, self.chance, self.texts = (
            list(programme.sessions),
            chance,
            Texts(programme, chance),
        )
        self.zone, self.ahead = chance.choice(list(ZONES.items()))
        self.of_google, self.alone = chance.random() < 0.5, chance.random() < 0.3
        self.zoned, self.in_utc = chance.random() < 0.7, chance.random() < 0.5
        self.repeats, self.rooms_come = chance.random() < 0.4, chance.random() < 0.4
        self.gone = self.of_google and self.repeats and chance.random() < 0.5

    def written(self) -> str:
        events = [*map(self.google if self.of_google else self.graph, self.told())]
        if self.gone:
            events += self.taken_out()
        if self.chance.random() < 0.3:
            self.chance.shuffle(events)
        about: Entry = {"@odata.context": "https://graph.example/$metadata#users", "value": events}
        if self.of_google:
            about = {"kind": "calendar#events", "etag": '"p3"', "summary": "Harbour Days 2031"}
            about |= {"timeZone": self.zone, "defaultReminders": [], "items": events}
        return json.dumps(events if self.alone else about, indent=self.chance.choice((None, 1)))

    def told(self) -> list[Session]:
        """What is an event of its own: a pause of several days is one that repeats."""
        return [one for one in self.all if self.again(one)[:1] in ([], [one])]

    def again(self, one: Session) -> list[Session]:
        if not (self.of_google and self.repeats and one.is_pause):
            return []
        slot = (one.title, one.start.time(), one.end.time())
        return [o for o in self.all if (o.title, o.start.time(), o.end.time()) == slot]

    def google(self, one: Session) -> Entry:
        number = f"k{self.all.index(one)}abc"
        event: Entry = {"kind": "calendar#event", "etag": '"34"', "id": number}
        event |= {"status": "confirmed", "htmlLink": f"https://calendar.example/{number}"}
        event |= {"summary": self.texts.called(one), "creator": {"email": HOLDER["address"]}}
        event |= {"description": self.text(one)}
        event |= {"location": self.texts.where(one)} if one.room else {}
        event["organizer"] = {"email": "x@group.calendar.google.com", "displayName": "Harbour Days"}
        event |= {name: self.moment(getattr(one, name)) for name in ("start", "end")}
        event |= {"iCalUID": f"{number}@google.com", "sequence": 0, "eventType": "default"}
        days = self.again(one)
        if len(days) > 1:
            last = days[-1].start + DAY * self.gone
            event["recurrence"] = [f"RRULE:FREQ=DAILY;UNTIL={last:%Y%m%d}T225959Z"]
        invited: list[Entry] = [
            {"email": _mail(part.name), "displayName": part.name, "responseStatus": "accepted"}
            for part in self.invited(one)
        ]
        if one.room and self.rooms_come:
            room: Entry = {"email": "c_1@resource.calendar.google.com", "displayName": one.room}
            invited.append({**room, "resource": True, "responseStatus": "accepted"})
        return event | ({"attendees": invited} if invited else {})

    def taken_out(self) -> Iterator[Entry]:
        """The time of each series that is one too many."""
        for one in self.told():
            if len(days := self.again(one)) > 1:
                number = f"k{self.all.index(one)}abc"
                start = self.moment(days[-1].start + DAY)
                gone: Entry = {"kind": "calendar#event", "id": f"{number}_1", "status": "cancelled"}
                gone |= {"recurringEventId": number, "originalStartTime": start}
                yield gone

    def graph(self, one: Session) -> Entry:
        number = f"AAMk{self.all.index(one)}="
        zone = WINDOWS[self.zone]
        event: Entry = {"@odata.etag": 'W/"a"', "id": number, "iCalUId": f"0400{number}"}
        event |= {"originalStartTimeZone": zone, "originalEndTimeZone": zone, "categories": []}
        if one.track and self.texts.track == "CATEGORIES":
            event["categories"] = [one.track]
        event |= {"subject": self.texts.called(one), "isAllDay": False, "isCancelled": False}
        event |= {"type": "singleInstance", "seriesMasterId": None, "recurrence": None}
        html = f"<html><body>{self.text(one)}</body></html>".replace("\n", "<br>")
        event |= {"body": {"contentType": "html", "content": html}, "bodyPreview": ""}
        event |= {name: self.moment(getattr(one, name)) for name in ("start", "end")}
        event["location"] = {"displayName": self.texts.where(one) if one.room else ""}
        event["attendees"] = [
            {
                "type": self.chance.choice(("required", "optional")),
                "status": {"response": "none", "time": "0001-01-01T00:00:00Z"},
                "emailAddress": {"name": part.name, "address": _mail(part.name)},
            }
            for part in self.invited(one)
        ]
        if one.room and self.rooms_come:
            room = {"name": one.room, "address": "hall@harbour.example"}
            event["attendees"].append({"type": "resource", "emailAddress": room})
        return event | {"organizer": {"emailAddress": HOLDER}, "isOrganizer": True}

    def text(self, one: Session) -> str:
        """What is said of it, if anything is."""
        said = next((line for line in self.texts.said(one) if line.startswith("DESC")), ":")
        bare = said.partition(":")[2].replace("\\n", "\n")
        return bare.replace("\\,", ",").replace("\\;", ";")

    def invited(self, one: Session) -> list[Part]:
        return list(one.people) if self.texts.people == "attendees" else []

    def moment(self, at: dt.datetime) -> Entry:
        there = at.replace(tzinfo=ZoneInfo(self.zone))
        if self.of_google:
            told = there.astimezone(dt.UTC) if self.in_utc else there
            text = told.isoformat().replace("+00:00", "Z")
            needed = self.zoned or self.alone or self.repeats
            return {"dateTime": text, **({"timeZone": self.zone} if needed else {})}
        told, zone = (
            (there.astimezone(dt.UTC), "UTC") if self.in_utc else (there, WINDOWS[self.zone])
        )
        return {"dateTime": f"{told:%Y-%m-%dT%H:%M:%S}.0000000", "timeZone": zone}


def _mail(name: str) -> str:
    return name.lower().replace(" ", ".").replace("ł", "l") + "@boats.example"


def _flat(one: Session, writer: Writer) -> Session:
    """A session as it comes back: nobody who is invited has a role, and Google has no tracks."""
    people = sorted(one.people, key=lambda part: part.role != "speaker")
    if writer.texts.people == "attendees":
        people = [Part(part.name) for part in one.people]
    titled = writer.texts.title in ("track: ", "[track] ", "track | ")
    lost = writer.of_google and writer.texts.track == "CATEGORIES" and not titled
    return one._replace(people=tuple(people), track="" if lost else one.track)


@pytest.mark.parametrize("seed", range(60))
def test_events_of_services(seed: int) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    writer = Writer(programme, chance)
    written = writer.written()

    document = translate("harbour.json", written.encode(), writer.zone)

    expected = (_flat(one, writer) for one in in_utc(writer.all, writer.zone))
    assert lines_of(resolve(assemble([document]))) == lines(expected), written
