"""Programmes as apps and small sites keep them: all in one list, by places, in pages of people."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from made import Programme, Session, lines, lines_of, made, speakers_first

from confsched import api
from confsched.opening import Reading

Entry = dict[str, Any]
CHOICES: dict[str, tuple[str, ...]] = {
    "kept": (
        "in one list",
        "by places",
        "by acts",
        "days apart",
        "pages of people",
        "numbered",
        "folders",
    ),
    "ending": ("json", "yml"),
    "days": ("days", "event-days", "_days"),
    "called": ("day", "dayId"),
    "begins": ("start", "begins", "startDate", "from"),
    "dated": ("%Y-%m-%d", "%A, %d %B %Y", "%B %d, %Y"),
    "speaks": ("title and talk", "name and talk", "talk inside", "talk and speaker"),
    "types": ("session", "talk"),
    "order": ("people first", "sessions first", "mixed"),
    "folder": ("workshops", "lightning-talks", "talks"),
}


class Writer:
    """The files of an app or a site by their paths; every choice is made once for all of them."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.c = {name: chance.choice(some) for name, some in CHOICES.items()}
        self.chance, self.days = chance, programme.days
        self.all: Sequence[Session] = programme.sessions
        if self.c["kept"] == "pages of people":
            self.all = [one for one in self.all if len(one.people) == 1 and _is_talk(one)]
        elif self.c["kept"] == "by acts":
            self.all = [one._replace(people=(), track="") for one in self.all if one.room]
        self.dates = [*dict.fromkeys(f"{day[0].start:%Y-%m-%d}" for day in self.days)]
        self.everybody = [*dict.fromkeys(part.name for one in self.all for part in one.people)]
        self.rooms = [*dict.fromkeys(one.room for one in self.all if one.room)]
        self.tracks = [*dict.fromkeys(one.track for one in self.all if one.track)]

    def files(self) -> Iterator[tuple[str, str]]:
        kept = self.c["kept"]
        if kept == "pages of people":
            yield from (
                (f"content/speakers/{_slug(one.title)}.md", self.page(one)) for one in self.all
            )
        elif kept == "folders":
            yield from (self.in_folder(one) for one in self.all)
        elif kept == "days apart":
            yield self.data(self.c["days"], [*map(self.day, range(len(self.dates)))])
            yield self.data(
                "sessions", [{**self.what(one), **self.on_day(one)} for one in self.all]
            )
        else:
            told = {"in one list": self.mixed, "by places": self.placed, "by acts": self.acted}
            yield self.data("schedule", told.get(kept, self.numbered)())

    def in_folder(self, one: Session) -> tuple[str, str]:
        apart = f"{self.c['folder']}/" if one.room == self.rooms[-1] else ""
        path = f"content/talks/2031/{apart}{self.all.index(one):02}-{_slug(one.title)}.md"
        return path, _page({**self.what(one), **_moments(one)})

    def mixed(self) -> list[Entry]:
        people = [{"type": "speaker", "id": _slug(one), "name": one} for one in self.everybody]
        sessions = [
            {"type": "break" if one.is_pause else self.c["types"], **self.what(one, _slug)}
            | _moments(one)
            for one in self.all
        ]
        parts = [people, sessions] if self.c["order"] == "people first" else [sessions, people]
        listed = [one for part in parts for one in part]
        if self.c["order"] == "mixed":
            self.chance.shuffle(listed)
        return listed

    def placed(self) -> Entry:
        sessions = []
        for one in self.all:
            told = {key: said for key, said in self.what(one).items() if key not in _PLACES}
            told |= {"roomIndex": self.rooms.index(one.room)} if one.room else {}
            told |= {"trackIndex": self.tracks.index(one.track)} if one.track else {}
            sessions.append(told | _moments(one))
        tracks = {"tracks": [{"title": one} for one in self.tracks]} if self.tracks else {}
        return {"rooms": [{"name": one} for one in self.rooms], **tracks, "sessions": sessions}

    def acted(self) -> Entry:
        acts = [{"id": f"a{number}", "name": one.title} for number, one in enumerate(self.all)]
        stages = [{"id": f"s{number}", "name": one} for number, one in enumerate(self.rooms)]
        told = (
            {"actId": f"a{number}", "stageId": f"s{self.rooms.index(one.room)}", **_moments(one)}
            for number, one in enumerate(self.all)
        )
        return {"acts": acts, "stages": stages, "schedule": [*told]}

    def numbered(self) -> Entry:
        first = format(self.all[0].start, self.c["dated"])
        about = {"name": "Harbour Days", self.c["begins"]: first, "timezone": "UTC"}
        told = [{**self.what(one), "day": self.number(one) + 1, **_clocks(one)} for one in self.all]
        return {"conference": about, "sessions": told}

    def day(self, number: int) -> Entry:
        if self.c["called"] == "day":
            return {"day": number + 1, "date": self.dates[number], "title": f"Day {number + 1}"}
        return {"id": f"day{number + 1}", "label": "Talks", "date": self.dates[number]}

    def on_day(self, one: Session) -> Entry:
        number = self.number(one) + 1
        return {self.c["called"]: number if self.c["called"] == "day" else f"day{number}"} | (
            _clocks(one)
        )

    def number(self, one: Session) -> int:
        return self.dates.index(f"{one.start:%Y-%m-%d}")

    def what(self, one: Session, called: Callable[[str], str] = str) -> Entry:
        told: Entry = {"title": one.title, "room": one.room, "track": one.track}
        for key, role in (("speakers", "speaker"), ("moderators", "moderator")):
            told[key] = [called(name) for name in one.called(role)]
        return {key: said for key, said in told.items() if said}

    def page(self, one: Session) -> str:
        name, place = one.people[0].name, {"room": one.room, "track": one.track}
        told = {
            "title and talk": {"title": name, "talk_title": one.title, **_moments(one)},
            "name and talk": {"name": name, "talk_title": one.title, **_moments(one)},
            "talk inside": {"name": name, "talk": {"title": one.title, **_moments(one)}},
            "talk and speaker": {"title": one.title, "speaker": name, **_moments(one)},
        }[self.c["speaks"]]
        inside = told["talk"] if self.c["speaks"] == "talk inside" else told
        inside |= {key: said for key, said in place.items() if said}
        return _page(told)

    def data(self, name: str, told: object) -> tuple[str, str]:
        if self.c["ending"] == "json":
            return f"data/{name}.json", json.dumps(told, ensure_ascii=False, indent=2)
        return f"data/{name}.yml", yaml.safe_dump(told, allow_unicode=True, sort_keys=False)


_PLACES = ("room", "track")


def _page(told: Entry) -> str:
    return f"---\n{yaml.safe_dump(told, allow_unicode=True, sort_keys=False)}---\n\nLikes knots.\n"


def _is_talk(one: Session) -> bool:
    return one.people[0].role == "speaker"


def _moments(one: Session) -> Entry:
    return {"start": f"{one.start:%Y-%m-%dT%H:%M}", "end": f"{one.end:%Y-%m-%dT%H:%M}"}


def _clocks(one: Session) -> Entry:
    return {"start": f"{one.start:%H:%M}", "end": f"{one.end:%H:%M}"}


def _slug(name: str) -> str:
    return re.sub(r"[^\w]+", "-", name.lower()).strip("-")


@pytest.mark.parametrize("seed", range(40))
def test_data_of_apps(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    writer = Writer(programme, chance)
    for name, text in writer.files():
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    schedule = api.load(tmp_path / "site", reading=Reading(timezone="UTC"))

    assert lines_of(schedule) == lines(map(speakers_first, writer.all)), writer.c
