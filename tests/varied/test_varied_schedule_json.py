"""schedule.json as frab, pretalx, the hubs of c3voc and scripts write it."""

import datetime as dt
import json
from random import Random
from typing import Any

import pytest
from hubs import DAY, ZONES, dates_of, day_of, guid, in_rooms, in_utc
from made import Part, Session, lines, lines_of, made
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

Entry = dict[str, Any]
ROOTS = ("schedule", "schedule", "generated", "bare", "answer")
DAYS = ("rooms", "rooms", "listed", "events", "by date", "rooms by date")
DATES = ("%Y-%m-%dT%H:%M:%S{}", "%Y-%m-%dT%H:%M:00{}", "%Y-%m-%dT%H:%M:%S", "")
STARTS = ("%H:%M", "%H:%M", "%-H:%M", "%H:%M:%S")
LENGTHS = ("{:02d}:{:02d}", "{:02d}:{:02d}", "{:d}:{:02d}", "minutes", "seconds", "text")
PEOPLE = ("public", "name", "both", "full", "names", "text", "listed", "split", "code")
TRACKS = ("text", "text", "name", "slug", "list")
EMPTY = (None, "", "none")
TEXTS = (None, "", "Of boats & ropes.", "<p>Of boats &amp; <b>ropes</b>.</p>", "* one\n* two")


class Writer:
    """Puts a programme down; every choice is made once for all of it."""

    def __init__(self, sessions: list[Session], chance: Random) -> None:
        self.chance, self.all = chance, sessions
        self.zone, self.offset = chance.choice(list(ZONES.items()))
        self.root, self.days = chance.choice(ROOTS), chance.choice(DAYS)
        self.date, self.start = chance.choice(DATES), chance.choice(STARTS)
        self.length, self.people = chance.choice(LENGTHS), chance.choice(PEOPLE)
        self.track, self.empty = chance.choice(TRACKS), chance.choice(EMPTY)
        self.text, self.named = chance.choice(TEXTS), chance.random() < 0.6
        self.ids = chance.choice(("numbers", "guid", "both", "code", "slug"))
        self.below = chance.choice(("date", "index date", "index date day_start day_end"))
        self.rooms = [*dict.fromkeys(one.room for one in self.all)]
        self.tracks = [*dict.fromkeys(one.track for one in self.all if one.track)]
        self.everybody = [*dict.fromkeys(part.name for one in self.all for part in one.people)]
        self.listed = chance.random() < 0.5  # the rooms
        self.said = chance.random() < 0.8 or self.days == "events"  # in each event, where it is

    def written(self) -> Entry:
        conference = {**self.about(), "days": self.body()}
        whole = {"version": "0.9", "base_url": "https://knots.example/", "conference": conference}
        known: dict[str, Entry] = {
            "schedule": {"schedule": whole},
            "generated": {"$schema": _SCHEMA, "generator": {"name": "hub"}, "schedule": whole},
            "bare": conference,
            "answer": {"status": "ok", "data": {"schedule": whole}},
        }
        return known[self.root]

    def about(self) -> Entry:
        dates = dates_of(self.all)
        found: Entry = {"acronym": "knots31", "title": "Knots & Ropes 2031"}
        found |= {"start": f"{dates[0]}", "end": f"{dates[-1]}", "daysCount": len(dates)}
        found |= {"time_zone_name": self.zone} if self.named else {}
        if self.listed:
            told = enumerate(self.rooms)
            found["rooms"] = [{"name": name, "guid": guid(n), "capacity": 50} for n, name in told]
        if self.track == "slug":
            found["tracks"] = [{"name": name, "slug": name.lower()} for name in self.tracks]
        if self.people == "listed":
            told = enumerate(self.everybody)
            found["persons"] = [{"guid": guid(n), "name": name} for n, name in told]
        return found

    def body(self) -> object:
        dates = dates_of(self.all)
        if self.days == "rooms by date":
            return {f"{date}": self.in_rooms(date) for date in dates}
        if self.days == "by date":
            return {f"{date}": {"rooms": self.in_rooms(date)} for date in dates}
        return [self.day(number, date) for number, date in enumerate(dates, 1)]

    def day(self, number: int, date: dt.date) -> Entry:
        begins = f"{date}T09:00:00{self.offset}"
        ends = f"{date + DAY}T04:00:00{self.offset}"
        told = {"index": number, "date": f"{date}", "day_start": begins, "day_end": ends}
        found: Entry = {key: told[key] for key in self.below.split()}
        if self.days == "events":
            return {**found, "events": [self.event(one) for one in self.all if day_of(one) == date]}
        rooms = self.in_rooms(date)
        listed = [{"name": name, "events": events} for name, events in rooms.items()]
        return {**found, "rooms": listed if self.days == "listed" else rooms}

    def in_rooms(self, date: dt.date) -> dict[str, list[Entry]]:
        today = [one for one in self.all if day_of(one) == date]
        return {room: [self.event(one) for one in today if one.room == room] for room in self.rooms}

    def event(self, one: Session) -> Entry:
        number = self.all.index(one) + 100
        minutes = int((one.end - one.start).total_seconds()) // 60
        marks: dict[str, Entry] = {
            "numbers": {"id": number},
            "guid": {"guid": guid(number)},
            "both": {"guid": guid(number), "id": number},
            "code": {"code": f"K{number}X", "id": number},
            "slug": {"id": number, "slug": f"knots31-{number}-talk"},
        }
        found = marks[self.ids]
        found |= {"date": f"{one.start:{self.date.format(self.offset)}}"} if self.date else {}
        found |= {"start": f"{one.start:{self.start}}", "duration": self.lasts(minutes)}
        found |= {"room": one.room} if self.said else {}
        found |= {"title": one.title, "subtitle": self.empty, "abstract": self.text}
        found |= {"track": self.in_track(one.track), "language": self.empty, "do_not_record": False}
        found |= {"persons": self.persons(one.people), "links": [], "attachments": []}
        found |= {"type": self.chance.choice(("lecture", "Talk", None))} if one.people else {}
        return {key: value for key, value in found.items() if value != "none"}

    def lasts(self, minutes: int) -> object:
        text = self.length.format(*divmod(minutes, 60))
        return {"minutes": minutes, "seconds": minutes * 60, "text": f"{minutes}"}.get(text, text)

    def in_track(self, name: str) -> object:
        if not name:
            return self.empty
        told = {"name": {"name": name}, "slug": name.lower(), "list": [name]}
        return told.get(self.track, name)

    def persons(self, people: tuple[Part, ...]) -> object:
        names = [part.name for part in people]
        return ", ".join(names) if self.people == "text" else [*map(self.person, names)]

    def person(self, name: str) -> object:
        number = self.everybody.index(name)
        first, last = name.split(" ", 1)
        return {
            "public": {"id": number, "public_name": name},
            "name": {"id": number, "name": name, "biography": "Knows boats."},
            "both": {"guid": guid(number), "name": name, "public_name": name},
            "full": {"id": number, "full_public_name": name, "image": None},
            "listed": {"guid": guid(number), "name": name},
            "split": {"id": number, "first_name": first, "last_name": last},
            "code": {"id": number, "code": f"P{number}X", "public_name": name, "answers": []},
        }.get(self.people, name)


_SCHEMA = "https://c3voc.de/schedule/schema.json"


@pytest.mark.parametrize("seed", range(60))
def test_schedules_in_json(seed: int) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    sessions = in_rooms(programme.sessions, chance)
    writer = Writer(sessions, chance)
    written = json.dumps(writer.written(), ensure_ascii=chance.random() < 0.5)

    document = translate("schedule.json", written.encode(), writer.zone)

    assert lines_of(resolve(assemble([document]))) == lines(in_utc(sessions, writer.zone)), written
