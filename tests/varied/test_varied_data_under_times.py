"""Programmes that somebody writes by hand, with nothing but titles under times of day."""

import json
from random import Random
from typing import Any

import pytest
import yaml
from made import Programme, Session, lines, lines_of, made
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

CHOICES: dict[str, tuple[str, ...]] = {
    "slots": ("listed", "mapped"),
    "days": ("by date", "by weekday", "listed", "listed by date"),
    "parts": ("", "Morning, Afternoon", "AM, PM"),
    "time": ("%H:%M", "%H.%M", "%I:%M %p", "%Hh%M", "-", " – "),
    "told": ("entries", "as needed"),
    "title": ("title", "name", "what"),
    "people": ("speakers", "who", "with"),
    "around": ("schedule", "programme", "agenda", "days"),
    "conference": ("title", "name", "event"),
    "syntax": ("json", "yaml", "js"),
}


class Writer:
    """Puts a programme down; every choice is made once for all of it."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.programme, self.all = programme, programme.sessions
        self.c = {name: chance.choice(some) for name, some in CHOICES.items()}
        plain = self.c["told"] == "as needed" and "%" not in self.c["time"]
        if self.c["slots"] == "mapped" and not plain:
            self.c |= {"parts": "", "days": "by date"}

    def written(self) -> str:
        days = [(day[0].start, self.parts(day)) for day in self.programme.days]
        dated = self.c["days"] if self.c["days"] != "by weekday" else "%A"
        first, last = self.all[0].start, self.all[-1].start
        when = f"{first:%d %B} – {last:%d %B %Y}"
        body: Any = {format(at, "%Y-%m-%d" if dated != "%A" else dated): day for at, day in days}
        if dated == "listed":
            body = [{"date": f"{at:%Y-%m-%d}", "items": day} for at, day in days]
        elif dated == "listed by date":
            body = [{date: day} for date, day in body.items()]
        root = {self.c["conference"]: "Harbour Days", "dates": when, self.c["around"]: body}
        if self.c["syntax"] == "yaml":
            return yaml.safe_dump(root, allow_unicode=True, sort_keys=False)
        text = json.dumps(root, ensure_ascii=False, indent=1)
        return f"module.exports = {text};\n" if self.c["syntax"] == "js" else text

    def parts(self, day: list[Session]) -> object:
        names = self.c["parts"].split(", ")
        if len(names) < 2:
            return self.slots(day)
        early, late = ([one for one in day if (one.start.hour < 12) == is_so] for is_so in (1, 0))
        return {
            name: self.slots(some) for name, some in zip(names, (early, late), strict=True) if some
        }

    def slots(self, sessions: list[Session]) -> object:
        told = [(self.time(one), self.said(one)) for one in sessions]
        return dict(told) if self.c["slots"] == "mapped" else [{time: one} for time, one in told]

    def time(self, one: Session) -> str:
        if "%" in self.c["time"]:
            return format(one.start, self.c["time"])
        return f"{one.start:%H:%M}{self.c['time']}{one.end:%H:%M}"

    def said(self, one: Session) -> object:
        told: dict[str, Any] = {self.c["title"]: one.title}
        if "%" in self.c["time"]:
            told["end"] = format(one.end, self.c["time"])
        told |= {"room": one.room} if one.room else {}
        for key, role in ((self.c["people"], "speaker"), ("moderator", "moderator")):
            if names := one.called(role):
                told[key] = names
        return one.title if self.c["told"] == "as needed" and len(told) == 1 else told


@pytest.mark.parametrize("seed", range(40))
def test_titles_under_times(seed: int) -> None:
    chance = Random(seed)
    programme = made(chance, "single")
    writer = Writer(programme, chance)

    document = translate(f"plan.{writer.c['syntax']}", writer.written().encode(), "UTC")
    schedule = resolve(assemble([document]))

    assert lines_of(schedule) == lines(programme.sessions), writer.c
