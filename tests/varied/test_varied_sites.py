"""Programmes as the folders of sites: a page for each talk, or talks, people and slots as data."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from made import Programme, Session, lines, lines_of, made, slug, speakers_first

from confsched import api
from confsched.opening import Reading

Entry = dict[str, Any]
PAGES = ("_talks", "_sessions", "content/talks", "content/sessions", "src/content/talks")
DATA = {"_": "_data", "content/": "data", "src/content/": "src/data"}
SCHEDULES = ("schedule", "program", "agenda")


class Site:
    """The files of a site by their paths; every choice is made once for all of them."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.programme, self.chance = programme, chance
        self.talks = chance.choice(PAGES)
        self.base = re.sub("(talks|sessions)$", "", self.talks)
        self.data = DATA[self.base]
        self.named = chance.choice(("slugs", "names"))
        self.called = chance.choice(("name", "title"))
        self.moment = chance.choice(("%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M", ""))
        self.slots = chance.choice(("slots", "flat"))
        self.reference = chance.choice(("talk", "session", "slug"))
        self.within = chance.choice(("days", ""))

    def files(self) -> Iterator[tuple[str, str]]:
        kind = self.chance.choice(("pages", "schedule", "lists"))
        if kind == "lists":
            return self.lists()
        return self.pages() if kind == "pages" else self.with_schedule()

    def pages(self) -> Iterator[tuple[str, str]]:
        for number, one in enumerate(self.programme.sessions):
            told = {**self.what(one), **self.slot(one), **({"room": one.room} if one.room else {})}
            yield f"{self.talks}/{slug(one.title)}-{number}.md", _page(told, "About it.")
        yield from self.everybody()

    def with_schedule(self) -> Iterator[tuple[str, str]]:
        yield from self.everybody()
        for one in self.programme.sessions:
            if one.people:
                yield f"{self.talks}/{slug(one.title)}.md", _page(self.what(one), "About it.")
        days = [{**_date(day[0]), **self.day(day)} for day in self.programme.days]
        told = {self.within: days} if self.within else days
        yield f"{self.data}/{self.chance.choice(SCHEDULES)}.yml", _yaml(told)

    def lists(self) -> Iterator[tuple[str, str]]:
        ending = self.chance.choice(("json", "yml", "js", "ts"))
        rooms = [*dict.fromkeys(one.room for one in self.programme.sessions if one.room)]
        talks = [
            {"id": f"s{number}", **self.what(one), **self.slot(one)}
            | ({"room": slug(one.room)} if one.room else {})
            for number, one in enumerate(self.programme.sessions)
        ]
        yield f"{self.data}/sessions.{ending}", _as(ending, "sessions", talks)
        people = [{"slug": slug(name), "name": name} for name in self.names()]
        yield f"{self.data}/speakers.{ending}", _as(ending, "speakers", people)
        listed = [{"slug": slug(name), "name": name} for name in rooms]
        yield f"{self.data}/rooms.{ending}", _as(ending, "rooms", listed)

    def names(self) -> list[str]:
        return [*dict.fromkeys(part.name for one in self.programme.sessions for part in one.people)]

    def everybody(self) -> Iterator[tuple[str, str]]:
        for name in self.names():
            told = {self.called: name, "company": "Boat Club"}
            yield f"{self.base}speakers/{slug(name)}.md", _page(told, "Likes knots.")

    def day(self, day: list[Session]) -> Entry:
        if self.slots == "flat":
            return {"sessions": [{**_clock(one), **self.refer(one)} for one in day]}
        slots: dict[str, Entry] = {}
        for one in day:
            slots.setdefault(f"{one.start}", {**_clock(one), "talks": []})
            slots[f"{one.start}"]["talks"].append(self.refer(one))
        return {"slots": [*slots.values()]}

    def refer(self, one: Session) -> Entry:
        told = {self.reference: slug(one.title)} if one.people else {"title": one.title}
        return {**told, **({"room": one.room} if one.room else {})}

    def what(self, one: Session) -> Entry:
        told: Entry = {"title": one.title, **({"track": one.track} if one.track else {})}
        for key, role in (("speakers", "speaker"), ("moderator", "moderator")):
            names = [part.name for part in one.people if part.role == role]
            called = [slug(name) if self.named == "slugs" else name for name in names]
            told |= {key: called} if called else {}
        return told

    def slot(self, one: Session) -> Entry:
        if not self.moment:
            return {**_date(one), **_clock(one)}
        return {"start": format(one.start, self.moment), "end": format(one.end, self.moment)}


def _date(one: Session) -> Entry:
    return {"date": f"{one.start:%Y-%m-%d}"}


def _clock(one: Session) -> Entry:
    return {"start": f"{one.start:%H:%M}", "end": f"{one.end:%H:%M}"}


def _yaml(told: object) -> str:
    return yaml.safe_dump(told, allow_unicode=True, sort_keys=False)


def _page(told: Entry, text: str) -> str:
    return f"---\n{_yaml(told)}---\n\n{text}\n"


def _as(ending: str, name: str, told: object) -> str:
    text = json.dumps(told, ensure_ascii=False, indent=2)
    if ending in ("js", "ts"):
        return f"export const {name}{': any[]' * (ending == 'ts')} = {text};\n"
    return text if ending == "json" else _yaml(told)


@pytest.mark.parametrize("seed", range(20))
def test_folders_of_sites(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    files = dict(Site(programme, chance).files())
    for name, text in files.items():
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    schedule = api.load(tmp_path / "site", reading=Reading(timezone="UTC"))

    assert lines_of(schedule) == lines(map(speakers_first, programme.sessions)), [*files]
