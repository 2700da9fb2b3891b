"""Programmes as data of sites and apps, nested and named in many ways that go together."""

import json
import re
from collections.abc import Iterable
from random import Random
from typing import Any

import pytest
from made import Programme, Session, lines, lines_of, made, speakers_first
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

Entry = dict[str, Any]
NAMES = {
    "title": ("title", "name", "talkTitle", "session_title", "subject"),
    "room": ("room", "location", "hall", "stage", "roomName"),
    "track": ("track", "category", "stream", "trackName"),
    "speakers": ("speakers", "presenters", "speaker", "speakerList"),
    "moderator": ("moderator", "moderators", "moderatedBy"),
    "date": ("date", "day", "dayDate"),
    "length": ("duration", "length", "durationMinutes"),
    "slot": ("time", "slot", "timeSlot", "when"),
    "sessions": ("sessions", "talks", "events", "items", "program", "agenda"),
}
BOUNDS = (("start", "end"), ("startTime", "endTime"), ("starts_at", "ends_at"), ("from", "to"))
TIMES = ("iso", "zoned", "epoch", "thousands", "clock", "noon", "length", "range", "parts")
PEOPLE = ("names", "text", "described", "ids", "slugs", "positions")
ROOMS = ("name", "described", "id", "slug", "position")
NESTED = (
    "flat",
    "by id",
    "days",
    "by date",
    "slots",
    "by time",
    "rooms",
    "tracks",
    "rooms of days",
)


class Writer:
    """Puts a programme down; every choice is made once for all of it."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.programme, self.all = programme, programme.sessions
        self.called = {name: chance.choice(some) for name, some in NAMES.items()}
        self.start, self.end = chance.choice(BOUNDS)
        self.times, self.nested = chance.choice(TIMES), chance.choice(NESTED)
        self.people, self.rooms = chance.choice(PEOPLE), chance.choice(ROOMS)
        self.empty = chance.choice(("", "null", "none"))
        self.everybody = [*dict.fromkeys(part.name for one in self.all for part in one.people)]
        self.places = [*dict.fromkeys(one.room for one in self.all if one.room)]

    def written(self) -> Entry:
        outer = self.nested if self.nested in ("rooms", "tracks") else self.called["sessions"]
        whole: Entry = {"conference": {"name": "Harbour Days", "timezone": "UTC"}}
        if self.people in ("ids", "slugs", "positions"):
            whole["speakers"] = _listed(self.everybody, self.people)
        if self.rooms in ("id", "slug", "position") and outer != "rooms":
            whole["rooms"] = _listed(self.places, self.rooms)
        return {**whole, outer: self.body()}

    def body(self) -> object:
        one, days = self.entry, self.programme.days
        by_date = {f"{day[0].start:%Y-%m-%d}": day for day in days}
        dated = [({"date": date}, day) for date, day in by_date.items()]
        return {
            "flat": [*map(one, self.all)],
            "by id": {f"s{number}": one(each) for number, each in enumerate(self.all)},
            "days": [{**date, "talks": [*map(one, day)]} for date, day in dated],
            "by date": {date: [*map(one, day)] for date, day in by_date.items()},
            "by time": {date: self.under(day) for date, day in by_date.items()},
            "slots": [{**date, "slots": self.slots(day)} for date, day in dated],
            "rooms": self.groups(self.all, "room"),
            "tracks": self.groups(self.all, "track"),
            "rooms of days": [{**date, "rooms": self.groups(day, "room")} for date, day in dated],
        }[self.nested]

    def under(self, day: list[Session]) -> dict[str, list[Entry]]:
        starts = sorted({one.start for one in day})
        return {f"{at:%H:%M}": [self.entry(one) for one in day if one.start == at] for at in starts}

    def slots(self, day: list[Session]) -> list[Entry]:
        same = ([one for one in day if one.start == at] for at in sorted({o.start for o in day}))
        return [{**self.slot(some[0]), "talks": [*map(self.what, some)]} for some in same]

    def groups(self, some: Iterable[Session], kind: str) -> list[Entry]:
        found: dict[str, list[Entry]] = {}
        for one in some:
            found.setdefault(getattr(self.in_group(one), kind), []).append(self.entry(one))
        return [{"name": name, "talks": talks} for name, talks in found.items()]

    def in_group(self, one: Session) -> Session:
        """A session as it stands where it is below its room or its track."""
        if "rooms" in self.nested:
            return one._replace(room=one.room or self.places[0])
        return one._replace(track=one.track or "General") if self.nested == "tracks" else one

    def entry(self, one: Session) -> Entry:
        return {**self.slot(one), **self.what(one)}

    def what(self, one: Session) -> Entry:
        found: Entry = {self.called["title"]: one.title}
        if one.room and "rooms" not in self.nested:
            found[self.called["room"]] = self.room(one.room)
        if one.track and self.nested != "tracks":
            found[self.called["track"]] = one.track
        for role in ("speaker", "moderator"):
            names = [part.name for part in one.people if part.role == role]
            if names or (self.empty and role == "speaker"):
                told = ", ".join(names) if self.people == "text" else [*map(self.somebody, names)]
                key = self.called["speakers" if role == "speaker" else role]
                found[key] = told if names or self.empty == "none" else None
        return found

    def room(self, name: str) -> object:
        number = self.places.index(name)
        known = {"id": number + 10, "slug": _slug(name), "position": number}
        return {**known, "name": name, "described": {"name": name}}[self.rooms]

    def somebody(self, name: str) -> object:
        number = self.everybody.index(name)
        known = {"ids": number + 10, "slugs": _slug(name), "positions": number}
        return {**known, "described": {"name": name, "company": "Boat Club"}}.get(self.people, name)

    def slot(self, one: Session) -> Entry:
        bounds, minutes = (one.start, one.end), int((one.end - one.start).total_seconds()) // 60
        if self.times in _WHOLE:
            return dict(zip((self.start, self.end), map(_WHOLE[self.times], bounds), strict=True))
        dated = {self.called["date"]: f"{one.start:%Y-%m-%d}"}
        if self.times == "range":
            return {**dated, self.called["slot"]: " - ".join(f"{at:%H:%M}" for at in bounds)}
        if self.times == "length":
            return {**dated, self.start: f"{one.start:%H:%M}", self.called["length"]: minutes}
        told = map(_CLOCKS[self.times], bounds)
        return {**dated, **dict(zip((self.start, self.end), told, strict=True))}


_WHOLE = {
    "iso": lambda at: f"{at:%Y-%m-%dT%H:%M:%S}",
    "zoned": lambda at: f"{at:%Y-%m-%dT%H:%M:%S}Z",
    "epoch": lambda at: int(at.timestamp()),
    "thousands": lambda at: int(at.timestamp()) * 1000,
}
_CLOCKS = {
    "clock": lambda at: f"{at:%H:%M}",
    "noon": lambda at: f"{at:%I:%M %p}".lstrip("0"),
    "parts": lambda at: {"hour": at.hour, "minute": at.minute},
}


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower())


def _listed(names: list[str], how: str) -> list[Entry]:
    entries = [{"id": n + 10, "slug": _slug(name), "name": name} for n, name in enumerate(names)]
    left_out = {"id", "slug"} - {how.removesuffix("s")}
    return [{key: told for key, told in one.items() if key not in left_out} for one in entries]


@pytest.mark.parametrize("seed", range(100))
def test_data_of_sites_and_apps(seed: int) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    writer = Writer(programme, chance)
    written = json.dumps(writer.written(), ensure_ascii=False)

    document = translate("programme.json", written.encode(), "UTC")

    found = lines_of(resolve(assemble([document])))
    assert found == lines(map(speakers_first, map(writer.in_group, programme.sessions))), written
