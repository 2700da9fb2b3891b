"""Folders of sites that hold more than a programme: locales, news, settings, teams and drafts."""

import json
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
CHOICES: dict[str, tuple[str, ...]] = {
    "maker": ("hugo", "jekyll", "astro", "eleventy", "nuxt", "docusaurus"),
    "kept": ("pages", "pages", "data by page", "two files", "one file"),
    "named": ("slugs", "names", "paths"),
    "workshops": ("", "apart"),
    "locales": ("", "suffix"),
    "beside": ("", "news", "settings", "lists"),
    "drafts": ("", "template"),
    "people": ("pages", "list", "by id"),
    "rooms": ("", "list", "by id", "pages"),
    "moment": ("iso", "zoned", "clocks", "range"),
    "matter": ("yaml", "json"),
}
FOLDERS = {
    "hugo": ("content/", "data"),
    "jekyll": ("_", "_data"),
    "astro": ("src/content/", "src/data"),
    "eleventy": ("src/", "src/_data"),
    "nuxt": ("content/", "content/data"),
    "docusaurus": ("docs/", "src/data"),
}


class Site:
    """The files of a site by their paths; every choice is made once for all of them."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.all = programme.sessions
        self.c = {name: chance.choice(some) for name, some in CHOICES.items()}
        self.pages, self.data = FOLDERS[self.c["maker"]]
        self.everybody = [*dict.fromkeys(part.name for one in self.all for part in one.people)]
        self.places = [*dict.fromkeys(one.room for one in self.all if one.room)]

    def files(self) -> Iterator[tuple[str, str]]:
        own = self.as_pages() if self.c["kept"] in ("pages", "data by page") else self.as_data()
        yield from own
        people = {
            slug(name): {"name": name, "company": "Boat Club", "twitter": "@ada"}
            for name in self.everybody
        }
        yield from self.entries("speakers", self.c["people"], people)
        rooms = {slug(name): {"name": name, "capacity": 80} for name in self.places}
        yield from self.entries("rooms", self.c["rooms"], rooms) if self.c["rooms"] else ()
        yield from self.others()

    def as_pages(self) -> Iterator[tuple[str, str]]:
        for number, one in enumerate(self.all):
            apart = self.c["workshops"] and one.room == self.places[-1]
            told = {**self.what(one), **self.slot(one), "weight": number, "image": "/img/x.jpg"}
            where = f"{self.pages}{'workshops' if apart else 'talks'}"
            name = f"{where}/{slug(one.title)}-{number}"
            if self.c["kept"] == "data by page":
                yield f"{name}.yml", _yaml(told)
                continue
            yield f"{name}.md", self.page(told, "About it.\n\n## What you learn\n\n- ropes")
            if self.c["locales"]:
                again = {**told, "title": f"{one.title} (deutsch)"}
                yield f"{name}.de.md", self.page(again, "Darüber.")
        if self.c["drafts"]:
            page = self.page({"title": "Title of the talk", "speakers": []}, "Text")
            yield f"{self.pages}talks/_template.md", page

    def as_data(self) -> Iterator[tuple[str, str]]:
        told = [
            {"id": f"s{n}", **self.what(one), **self.slot(one)} for n, one in enumerate(self.all)
        ]
        apart = [one for one in told if one.get("room") == self.room(self.places[-1])]
        if self.c["kept"] == "two files":
            yield f"{self.data}/workshops.yml", _yaml(apart)
            yield f"{self.data}/sessions.yml", _yaml([one for one in told if one not in apart])
        else:
            yield f"{self.data}/sessions.json", json.dumps(told, ensure_ascii=False, indent=2)

    def entries(self, name: str, how: str, told: dict[str, Entry]) -> Iterator[tuple[str, str]]:
        if how == "pages":
            for slug, one in told.items():
                yield f"{self.pages}{name}/{slug}.md", self.page(one, "Likes knots.")
        elif how == "list":
            yield (
                f"{self.data}/{name}.yml",
                _yaml([{"id": slug, **one} for slug, one in told.items()]),
            )
        else:
            yield f"{self.data}/{name}.json", json.dumps(told, ensure_ascii=False)

    def what(self, one: Session) -> Entry:
        told: Entry = {"title": one.title, **({"track": one.track} if one.track else {})}
        told |= {"room": self.room(one.room)} if one.room else {}
        for key, role in (("speakers", "speaker"), ("moderators", "moderator")):
            names = [self.somebody(name) for name in one.called(role)]
            told |= {key: names} if names else {}
        return told

    def room(self, name: str) -> str:
        return slug(name) if self.c["rooms"] else name

    def somebody(self, name: str) -> str:
        if self.c["named"] == "paths" and self.c["people"] == "pages":
            return f"speakers/{slug(name)}"
        return name if self.c["named"] == "names" else slug(name)

    def others(self) -> Iterator[tuple[str, str]]:
        yield "README.md", "# The site\n\nRun it with `make`.\n"
        if self.c["beside"] == "news":
            name = "_posts" if self.pages == "_" else f"{self.pages}blog"
            told = {"title": "Tickets", "date": "2031-01-02", "author": "Team"}
            yield f"{name}/2031-01-02-tickets.md", self.page(told, "Buy them.")
        elif self.c["beside"] == "settings":
            yield "package.json", '{"name": "site", "version": "1.0.0", "scripts": {"build": "x"}}'
            yield (
                f"{self.data}/settings.yml",
                _yaml({"title": "Harbour Days", "email": "a@b.example"}),
            )
        elif self.c["beside"]:
            yield f"{self.data}/sponsors.yml", _yaml([{"name": "Boat Club", "level": "gold"}])
            yield f"{self.data}/faq.yml", _yaml([{"question": "When?", "answer": "In May."}])
            yield (
                f"{self.data}/team.yml",
                _yaml([{"name": "Otto Orga", "role": "Chair of the team"}]),
            )

    def slot(self, one: Session) -> Entry:
        start, end = f"{one.start:%H:%M}", f"{one.end:%H:%M}"
        date, mark = f"{one.start:%Y-%m-%d}", "Z" if self.c["moment"] == "zoned" else ""
        if self.c["moment"] in ("iso", "zoned"):
            return {"start": f"{date}T{start}:00{mark}", "end": f"{date}T{end}:00{mark}"}
        if self.c["moment"] == "range":
            return {"date": date, "time": f"{start} - {end}"}
        return {"date": date, "start": start, "end": end}

    def page(self, told: Entry, text: str) -> str:
        data = json.dumps(told, ensure_ascii=False) if self.c["matter"] == "json" else _yaml(told)
        return f"---\n{data.rstrip()}\n---\n\n{text}\n"


def _yaml(told: object) -> str:
    return yaml.safe_dump(told, allow_unicode=True, sort_keys=False)


@pytest.mark.parametrize("seed", range(20))
def test_folders_of_sites_with_more(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    site = Site(programme, chance)
    for name, text in site.files():
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    schedule = api.load(tmp_path / "site", reading=Reading(timezone="UTC"))

    assert lines_of(schedule) == lines(map(speakers_first, programme.sessions)), site.c
    assert {one.name for one in schedule.speakers} == {*site.everybody}, site.c
