"""Congresses as sites of Mini-Conf have them: a calendar, papers, and who chairs what."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random

import pytest
from hubs import ZONES, Entry, in_utc
from made import Part, Session, lines, lines_of, made

from confsched.loading import load_theirs
from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve


class Site:
    """Puts a programme down in the files of a site; every choice is made once for all of it."""

    def __init__(self, sessions: Iterable[Session], chance: Random) -> None:
        self.all, self.chance = list(sessions), chance
        self.keynotes = chance.choice(("", "Keynote {}: {}", "Opening and Keynote {}: {}"))
        if self.keynotes:
            self.all = [*self.with_keynotes()]
        self.zone, self.ahead = chance.choice(list(ZONES.items()))
        self.chairs = chance.choice(("calendar", "list", "blocks", "names"))
        self.rooms = chance.choice(("calendar", "blocks" if self.chairs == "blocks" else "none"))
        self.by = chance.choice(("title", "id"))
        self.column = chance.choice(("session", "sessions", "session_id", "session_name"))
        self.numbered = self.by == "id" or self.chairs in ("list", "blocks")
        self.blank, self.linked = chance.random() < 0.3, chance.random() < 0.4
        self.marks = chance.choice((("---", "---"), ("oral", "---"), ("papers", "all")))

    def with_keynotes(self) -> Iterator[Session]:
        """All of it, with a keynote for the opening of each day."""
        names = iter(("Ida Sample", "Max Muster", "Noa Exempel"))
        for number, one in enumerate(self.all):
            if number and one.start.date() == self.all[number - 1].start.date():
                yield one
                continue
            name = next(names)
            day = (one.start - self.all[0].start).days + 1
            yield one._replace(title=self.keynotes.format(day, name), people=(Part(name),))

    def files(self) -> Entry:
        rows = [*map(self.entry, self.all)]
        if self.chance.random() < 0.4:
            self.chance.shuffle(rows)
        found: Entry = {"main_calendar.json": rows, "papers.csv": self.papers()}
        if self.chairs == "list":
            found["sessions.json"] = [*map(self.listed, self.all)]
        if self.chairs == "blocks":
            found["sessions.yml"] = [*map(self.block, self.chaired())]
        if self.keynotes and self.chance.random() < 0.6:
            given = [name for one in self.all for name in one.called("speaker")]
            told = [
                {"UID": n, "name": name, "title": f"On Tides {n}"} for n, name in enumerate(given)
            ]
            found["speakers.yml"] = {"speakers": told}
        if self.chairs == "names":
            named = ([one.title, one.people[0].name] for one in self.chaired())
            found["chairs.csv"] = _table(["UID", "chair"], named)
        return found

    def chaired(self) -> list[Session]:
        return [one for one in self.all if one.called("chair")]

    def number(self, one: Session) -> str:
        return f"s{self.all.index(one)}"

    def entry(self, one: Session) -> Entry:
        found: Entry = {"UID": self.number(one)} if self.numbered else {}
        found["title"] = one.title
        for name in ("start", "end"):
            found[name] = f"{getattr(one, name):%Y-%m-%dT%H:%M:%S}{self.ahead}"
            if self.blank:
                found[name] = found[name].replace("T0", " ").replace("T", " ")
        page = f"https://harbour.example/s.html?session={self.number(one)}" if self.linked else ""
        found |= {"location": page, "link": page or None, "category": "time"}
        if self.rooms == "calendar":
            found["room"] = one.room
        if self.chairs == "calendar":
            found["chair"] = ", ".join(one.called("chair")) or None
        return {**found, "calendarId": self.marks[not one.made_of]}

    def listed(self, one: Session) -> Entry:
        """By the clock of the calendar, as if that were UTC."""
        when, chair = f"{one.start:%Y-%m-%dT%H:%M:%S}Z", one.called("chair")
        short = one.title.partition(":")[0].removeprefix("Opening and ")
        title = short if "Keynote" in short else one.title
        found: Entry = {"UID": self.number(one), "session": title, "start_time": when}
        return {**found, "chair": chair[0] if chair else "", "zoom": None}

    def block(self, one: Session) -> Entry:
        found: Entry = {"UID": self.number(one), "title": one.title, "chair": one.people[0].name}
        return found | ({"room": one.room} if self.rooms == "blocks" else {})

    def papers(self) -> str:
        head = ["UID", "title", "authors", "keywords", "abstract", self.column]
        return _table(head, (row for one in self.all for row in self.of(one)))

    def of(self, one: Session) -> Iterator[list[str]]:
        named = one.title if self.by == "title" else self.number(one)
        for number, paper in enumerate(one.made_of):
            authors = "|".join(part.name for part in paper.people)
            yield [f"{self.number(one)}p{number}", paper.title, authors, "sea|nets", "", named]

    def expected(self) -> Iterator[Session]:
        for one in in_utc(self.all, self.zone):
            kept = self.rooms == "calendar" or (
                self.rooms == "blocks" and bool(one.called("chair"))
            )
            yield one.whole()._replace(room=one.room if kept else "")


def _table(head: list[str], rows: Iterable[list[str]]) -> str:
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows([head, *rows])
    return written.getvalue()


@pytest.mark.parametrize("seed", range(30))
def test_sites_of_mini_conf(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)
    site = Site(made(chance, "congress").sessions, chance)
    files = site.files()
    for name, content in files.items():
        text = content if isinstance(content, str) else json.dumps(content)
        (tmp_path / name).write_text(text, encoding="utf-8")

    found = load_theirs([str(tmp_path)])

    assert lines_of(resolve(assemble(found))) == lines(site.expected()), files
