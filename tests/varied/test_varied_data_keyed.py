"""Programmes in mappings by their days, rooms and times, in any order, and below editions."""

import json
import re
from random import Random
from typing import Any

import pytest
import yaml
from made import Programme, Session, lines, lines_of, made
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

DATES = ("%Y-%m-%d", "%G-W%V-%u", "%A, %d %B %Y", "%B %d, %Y")
CHOICES: dict[str, tuple[str, ...]] = {
    "keys": ("DRT", "RDT", "DTR", "DR", "RD", "DT", "D"),
    "day": (*DATES, "%d %B", "%b %d"),
    "time": ("%H:%M", "range", "%I:%M %p", "%Hh%M"),
    "leaf": ("entry", "list"),
    "length": ("end", "minutes", "PT", "min"),
    "title": ("title", "name", "languages", "text"),
    "people": ("names", "text", "described", "slugs"),
    "around": ("", "program", "schedule", "data"),
    "above": ("", "event", "conference"),
    "edition": ("", "by year", "listed"),
    "syntax": ("json", "yaml", "js"),
}


class Writer:
    """Puts a programme down; every choice is made once for all of it."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.programme, self.all = programme, programme.sessions
        self.c = {name: chance.choice(some) for name, some in CHOICES.items()}
        if self.c["keys"] not in ("D", "DR", "DT"):
            self.c |= {"edition": "", "day": chance.choice(DATES)}
        elif self.c["day"] not in DATES:
            self.c["edition"] = self.c["edition"] or "by year"
        if self.c["keys"] != "D" and self.c["edition"] == "listed":
            self.c["edition"] = "by year"
        self.everybody = [*dict.fromkeys(part.name for one in self.all for part in one.people)]

    def written(self) -> str:
        body: Any = self.body()
        year = self.all[0].start.year
        if self.c["edition"] == "by year":
            body = {f"{year}": body}
        elif self.c["edition"] == "listed":
            days = [{"date": day, "talks": held} for day, held in body.items()]
            body = [{"year": year, "days": days}]
        if self.c["around"] == "data":
            body = {"data": {"program": body}}
        elif self.c["around"]:
            body = {self.c["around"]: body}
        if self.c["above"] and isinstance(body, dict) and self.c["around"]:
            body = {self.c["above"]: {"name": "Harbour Days", "timezone": "UTC"}, **body}
        if self.c["people"] == "slugs" and isinstance(body, dict) and self.c["around"]:
            people = {_slug(name): {"name": name, "company": "Boats"} for name in self.everybody}
            body["speakers"] = people
        text = json.dumps(body, ensure_ascii=False, indent=1)
        if self.c["syntax"] == "yaml":
            return yaml.safe_dump(body, allow_unicode=True, sort_keys=False)
        return f"export default {text};\n" if self.c["syntax"] == "js" else text

    def body(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for one in self.all:
            *outer, last = [self.key(kind, one) for kind in self.c["keys"]]
            inner = found
            for key in outer:
                inner = inner.setdefault(key, {})
            if self.listed:
                inner.setdefault(last, []).append(self.entry(one))
            else:
                inner[last] = self.entry(one)
        return found

    @property
    def listed(self) -> bool:
        keys = self.c["keys"]
        return self.c["leaf"] == "list" or "R" not in keys or "T" not in keys

    def key(self, kind: str, one: Session) -> str:
        if kind == "R":
            return one.room or "all"
        return format(one.start, self.c["day"]) if kind == "D" else self.time(one)

    def time(self, one: Session) -> str:
        if self.c["time"] == "range":
            return f"{one.start:%H:%M}-{one.end:%H:%M}"
        return format(one.start, self.c["time"])

    def entry(self, one: Session) -> dict[str, Any]:
        keys, told = self.c["keys"], dict[str, Any]()
        if "T" not in keys:
            told["time" if self.c["time"] == "range" else "start"] = self.time(one)
        told |= self.title(one)
        if self.c["time"] != "range":
            told |= self.length(one)
        if "R" not in keys and one.room:
            told["room"] = one.room
        told |= {"track": one.track} if one.track else {}
        for key, role in (("speakers", "speaker"), ("moderator", "moderator")):
            if names := one.called(role):
                told[key] = self.people(names)
        return told

    def title(self, one: Session) -> dict[str, Any]:
        if self.c["title"] == "languages":
            return {"title": {"en": one.title, "cy": "Rhywbeth arall"}}
        if self.c["title"] == "text":
            return {"title": one.title, "abstract": "About **it**.\n\n- boats"}
        return {self.c["title"]: one.title}

    def length(self, one: Session) -> dict[str, Any]:
        minutes = round((one.end - one.start).total_seconds() / 60)
        told: dict[str, dict[str, Any]] = {
            "end": {"end": format(one.end, self.c["time"])},
            "minutes": {"duration": minutes},
            "PT": {"duration": f"PT{minutes}M"},
            "min": {"duration": f"{minutes} min"},
        }
        return told[self.c["length"]]

    def people(self, names: list[str]) -> object:
        return {
            "names": names,
            "text": ", ".join(names),
            "described": [{"name": name, "company": "Boat Club"} for name in names],
            "slugs": [_slug(name) for name in names],
        }[self.c["people"]]


def _slug(name: str) -> str:
    return re.sub(r"[\W_]+", "-", name.lower()).strip("-")


def _flat(one: Session) -> Session:
    """A session as it comes back: who speaks comes first."""
    people = sorted(one.people, key=lambda part: part.role != "speaker")
    return one._replace(people=tuple(people))


@pytest.mark.parametrize("seed", range(60))
def test_mappings_by_days_rooms_and_times(seed: int) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    writer = Writer(programme, chance)

    document = translate(f"plan.{writer.c['syntax']}", writer.written().encode(), "UTC")
    schedule = resolve(assemble([document]))

    assert lines_of(schedule) == lines(map(_flat, programme.sessions)), writer.c
