"""A programme that somebody goes on changing: what identifies its entries in exports stays."""

import json
import re
from collections.abc import Callable, Iterator
from random import Random
from typing import Any, TypeAlias
from xml.etree import ElementTree as ET

import pytest
from programmes import schedule_of

from confsched import api
from confsched.schedule.schedule import Schedule

Plain: TypeAlias = dict[str, Any]
Known: TypeAlias = dict[tuple[str, str, str], object]
WORDS = ("Knots", "Ropes", "Tides", "Sails", "Winds", "Häfen", "日本の船")
PEOPLE = ("Ada Sample", "Ben Sample", "Cleo Sample", "Zoë Sample")
ROOMS = {"hall": "Hall", "attic": "Attic", "pier": "Pier"}
CHANGES = 10
_ENTRY = re.compile(r"UID:(\S+)\r\n.*?SUMMARY:(\S+)", re.DOTALL)


@pytest.mark.parametrize("seed", range(20))
def test_whatever_is_changed_all_others_are_called_what_they_were(seed: int) -> None:
    chance = Random(seed)
    made = programme(chance)
    known: Known = {}
    for number in range(CHANGES):
        now = dict(told(schedule_of(json.dumps(made))))
        stayed = {key: value for key, value in known.items() if key in now}
        kinds = [(form, kind, str(value)) for (form, kind, _), value in now.items()]

        assert stayed == {key: now[key] for key in stayed}
        assert len({*kinds}) == len(kinds)
        known |= now
        for change in chance.choices(EDITS, k=3):
            change(chance, made, number)


def programme(chance: Random) -> Plain:
    days = [f"2030-05-{day}" for day in (14, 15, 16)]
    made: Plain = {
        "conference": {"id": "knots", "title": "Knots", "timezone": "Europe/Berlin", "days": days},
        "rooms": {key: {"name": name} for key, name in ROOMS.items()},
        "speakers": {f"p{number}": {"name": name} for number, name in enumerate(PEOPLE)},
        "sessions": {},
    }
    for number in range(chance.randint(3, 8)):
        add(chance, made, 100 + number)
    return made


def add(chance: Random, made: Plain, number: int) -> None:
    """One session more; its title begins with its id, by which it is found again."""
    key = f"{chance.choice('abc')}-{number}-{chance.randrange(1000)}"
    made["sessions"][key] = {"title": key}
    for change in (retitle, move, recast):
        change(chance, made, number, key)


def retitle(chance: Random, made: Plain, _: int, key: str = "") -> None:
    key = key or chance.choice([*made["sessions"]])
    made["sessions"][key]["title"] = f"{key} {' '.join(chance.choices(WORDS, k=2))}"


def move(chance: Random, made: Plain, _: int, key: str = "") -> None:
    entry = made["sessions"][key or chance.choice([*made["sessions"]])]
    entry["day"], entry["room"] = str(chance.randint(1, 3)), chance.choice([*made["rooms"]])
    entry["time"], entry["duration"] = f"{chance.randint(8, 18)}:30", chance.choice(["30m", "1h"])


def recast(chance: Random, made: Plain, _: int, key: str = "") -> None:
    entry = made["sessions"][key or chance.choice([*made["sessions"]])]
    entry["speakers"] = chance.sample([*made["speakers"]], chance.randint(0, 3))


def remove(chance: Random, made: Plain, _: int) -> None:
    if len(made["sessions"]) > 1:
        del made["sessions"][chance.choice([*made["sessions"]])]


def reorder(chance: Random, made: Plain, _: int) -> None:
    section = chance.choice(["rooms", "speakers", "sessions"])
    items = [*made[section].items()]
    made[section] = dict(chance.sample(items, len(items)))


def furnish(_: Random, made: Plain, number: int) -> None:
    made["rooms"] = {f"room-{number}": {"name": f"Room {number}"}, **made["rooms"]}


EDITS: tuple[Callable[[Random, Plain, int], None], ...] = (
    *(add, retitle, move, recast, remove, reorder, furnish),
)


def told(schedule: Schedule) -> Iterator[tuple[tuple[str, str, str], object]]:
    """What exports call sessions, people and rooms, by the form, the kind and whose it is."""
    root = ET.fromstring(api.export(schedule, "schedule.xml"))  # noqa: S314 -- made by us
    for event in root.iter("event"):
        whose = (event.findtext("title") or "").split()[0]
        yield ("xml", "event", whose), event.get("id")
        yield ("xml", "guid", whose), event.get("guid")
        for person in event.iter("person"):
            yield ("xml", "person", person.text or ""), person.get("id")
    data = json.loads(api.export(schedule, "schedule.json"))["schedule"]["conference"]
    for room in data["rooms"]:
        yield ("json", "room", room["name"]), room["guid"]
    for event in (one for day in data["days"] for room in day["rooms"].values() for one in room):
        yield ("json", "event", event["title"].split()[0]), (event["id"], event["guid"])
    for day in json.loads(api.export(schedule, "sessionize")):
        for room in day["rooms"]:
            yield ("sessionize", "room", room["name"]), room["id"]
            for session in room["sessions"]:
                yield ("sessionize", "session", session["title"].split()[0]), session["id"]
    for uid, title in _ENTRY.findall(api.export(schedule, "ics").decode().replace("\r\n ", "")):
        yield ("ics", "uid", title), uid
