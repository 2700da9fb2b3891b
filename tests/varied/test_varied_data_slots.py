"""Programmes in slots of sites: drawn by rooms or tracks, with pauses in words of their own."""

import datetime as dt
import json
from random import Random
from typing import Any

import pytest
from made import Programme, Session, lines, lines_of, made, speakers_first
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

Entry = dict[str, Any]
CHOICES: dict[str, tuple[str, ...]] = {
    "days": ("date", "label", "iso", "keys", "title", "id list", "some", "written"),
    "slots": ("slots", "timeslots", "schedule", "sessions", "items", "blocks", "timetable"),
    "hours": ("time", "timeRange", "start end", "startTime endTime", "hours", "from to", "length"),
    "beside": ("talks by room", "talks", "by track", "in rooms", "tracks", "rooms as keys"),
    "alone": ("as talks", "itself", "flagged"),
    "pause": ("title", "break", "type", "kind", "flag", "text", "full"),
    "people": ("names", "described", "text", "bodies", "single"),
    "clock": ("24", "12", "h", "am"),
    "called": ("title", "name"),
    "extras": ("", "told"),
}


class Writer:
    """Puts a programme down; every choice is made once for all of it."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.programme = programme
        self.c = {name: chance.choice(some) for name, some in CHOICES.items()}
        if programme.kind != "talks" and self.c["beside"] in (
            "by track",
            "tracks",
            "rooms as keys",
        ):
            self.c["beside"] = "talks"
        if self.c["beside"] in ("tracks", "rooms as keys"):
            self.c["called"] = "title"  # a name may be that of who speaks

    def written(self) -> str:
        days = [self.day(day, number) for number, day in enumerate(self.programme.days, 1)]
        dates = [f"{day[0].start:%Y-%m-%d}" for day in self.programme.days]
        whole: Entry = {"name": "Harbour Days", "timezone": "UTC"}
        if self.c["days"] == "keys":
            whole["schedule"] = dict(zip(dates, days, strict=True))
        elif self.c["days"] == "id list":
            whole["days"] = [{"id": f"day{n}", "date": date} for n, date in enumerate(dates, 1)]
            whole["schedule"] = {f"day{n}": told for n, told in enumerate(days, 1)}
        else:
            whole["days"] = days
        return json.dumps(whole, ensure_ascii=False, indent=1)

    def day(self, day: list[Session], number: int) -> object:
        at, how = day[0].start, self.c["days"]
        starts = sorted({one.start for one in day})
        slots = [self.slot([one for one in day if one.start == start]) for start in starts]
        if how in ("keys", "id list"):
            return slots
        date = {"date": f"{at:%Y-%m-%d}"}
        told = {
            "date": date,
            "label": {"day": f"Day {number}", **date},
            "iso": {"date": f"{at:%Y-%m-%dT00:00:00.000Z}"},
            "title": {"title": f"{at:%A}, {at.day} {at:%B} {at:%Y}"},
            "some": {"name": f"Day {number}", **(date if number != 2 else {})},
            "written": {"date": f"{at:%B} {at.day}, {at:%Y}", "label": f"Day {number}"},
        }[how]
        beside = {"color": "#336699", "venue": "Harbour House"} if self.c["extras"] else {}
        return {**told, **beside, self.c["slots"]: slots}

    def slot(self, some: list[Session]) -> Entry:
        told = self.hours(some[0])
        if some[0].is_pause:
            return told | self.pause(some[0].title)
        flag = {"plenary": True} if self.c["alone"] == "flagged" else {}
        alone = len(some) == 1 and self.c["alone"] != "as talks"
        if alone or (self.c["beside"] == "by track" and not some[0].track):
            return told | self.talk(some[0]) | (flag if alone else {})
        return told | self.talks(some)

    def talks(self, some: list[Session]) -> Entry:
        how = self.c["beside"]
        if how in ("talks", "tracks"):
            return {how: [self.talk(one) for one in some]}
        if how == "by track":
            return {"talks": {one.track: self.talk(one, "track") for one in some}}
        if how == "in rooms":
            return {"rooms": [{"name": one.room, "talk": self.talk(one, "room")} for one in some]}
        by_room = {one.room: self.talk(one, "room") for one in some}
        return by_room if how == "rooms as keys" else {"talks": by_room}

    def talk(self, one: Session, without: str = "") -> Entry:
        told: Entry = {self.c["called"]: one.title, "room": one.room, "track": one.track}
        told = {key: text for key, text in told.items() if text and key != without}
        names = one.called("speaker")
        single = self.c["people"] == "single" and len(names) == 1
        if names:
            told |= {"speaker": names[0]} if single else {"speakers": self.people(names)}
        if led := one.called("moderator"):
            told |= {"moderator": led[0]}
        about = {"description": f"All about {one.title}.", "level": "all"}
        return told | (about if self.c["extras"] else {})

    def people(self, names: list[str]) -> object:
        described = [{"name": one, "role": "Rope Maker", "company": "Boat Club"} for one in names]
        bodies = [f"{name} (Boat Club)" for name in names]
        how = self.c["people"]
        return {"text": ", ".join(names), "bodies": bodies, "described": described}.get(how, names)

    def pause(self, title: str) -> Entry:
        how, told = self.c["pause"], {self.c["called"]: title}
        known: dict[str, Entry] = {
            "break": {"break": title},
            "type": {"type": "break", **told},
            "kind": {"kind": "break", "label": title},
            "flag": {**told, "isBreak": True},
            "text": {"talks": title} if self.c["beside"] in ("talks", "talks by room") else told,
            "full": {**told, "fullWidth": True, "icon": "coffee"},
        }
        return known.get(how, told)

    def hours(self, one: Session) -> Entry:
        start, end = self.clock(one.start), self.clock(one.end)
        minutes = int((one.end - one.start).total_seconds()) // 60
        known: dict[str, Entry] = {
            "time": {"time": f"{start} - {end}"},
            "timeRange": {"timeRange": f"{start} – {end}"},
            "start end": {"start": start, "end": end},
            "startTime endTime": {"startTime": start, "endTime": end},
            "hours": {"hours": {"start": start, "end": end}},
            "from to": {"time": {"from": start, "to": end}},
            "length": {"start": start, "duration": f"{minutes} min"},
        }
        return known[self.c["hours"]]

    def clock(self, at: dt.datetime) -> str:
        half = f"{at:%I:%M %p}".lstrip("0")
        told = {"24": f"{at:%H:%M}", "12": half, "h": f"{at.hour}h{at.minute:02}"}
        return told.get(self.c["clock"], half.replace(" ", "").lower())


@pytest.mark.parametrize("seed", range(60))
def test_slots_of_sites(seed: int) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    written = Writer(programme, chance).written()

    document = translate("schedule.json", written.encode(), "UTC")

    found = lines_of(resolve(assemble([document])))
    assert found == lines(map(speakers_first, programme.sessions)), written
