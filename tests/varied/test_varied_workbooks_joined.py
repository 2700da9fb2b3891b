"""Tables that say who is in the sessions of others, or which days are; or stand beside them."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Final

import pytest
import xlsxwriter
from made import Programme, Session, lines, lines_of, made, speakers_first

from confsched import api
from confsched.opening import Reading

Rows = list[list[str]]
PARTS: Final = ("Role", "Role in panel", "Role in the session", "Panel role", "Session role")
POSTS: Final = ("", "Title", "Position", "Job title")
DAYS: Final = (("Day", "Date"), ("Number", "Date", "Theme"), ("Day", "Date", "Theme"))
ROLES: Final = {"speaker": ("Panelist", "Speaker", "Panellist"), "moderator": ("Moderator",)}
COMING: Final = ("", "Confirmed", "Status")


class Form:
    """How it is kept."""

    def __init__(self, chance: Random, programme: Programme) -> None:
        self.chance, self.sessions = chance, programme.sessions
        self.dates = [day[0].start.date() for day in programme.days]
        self.is_book = chance.random() < 0.6
        self.told = chance.choice(("joined", "joined", "people beside", "days beside"))
        self.part, self.post, self.coming = map(chance.choice, (PARTS, POSTS, COMING))
        self.by, self.gap = chance.choice(("title", "number")), chance.choice((1, 1, 2))
        self.day_heads, self.dated = chance.choice(DAYS), chance.random() < 0.5
        self.weekdays = self.day_heads[0] == "Day" and chance.random() < 0.5
        self.title = chance.choice(("Title", "Session", "Panel"))
        if self.by == "number" or self.told == "days beside":
            self.title = "Session title"
        works = ("Rope Works", "Boat Institute", "Harbour Board", "Tide Lab")
        names = (part.name for one in self.sessions for part in one.people)
        self.works = {name: chance.choice(works) for name in dict.fromkeys(names)}

    def day(self, one: Session) -> str:
        """The day of a session, of which another table has the date."""
        number = self.dates.index(one.start.date())
        return f"{one.start:%A}" if self.weekdays else str(number + 1)

    def rows(self, told: Sequence[Session], *, dated: bool, spoken: bool) -> Rows:
        """The sessions below their head."""
        head = ["Date" if dated else "Day", "Start", "End", self.title, "Room"]
        rows = [[*head, *(["Speakers", "Moderator"] if spoken else ["#"])]]
        for one in told:
            when = [f"{one.start:%d %B %Y}" if dated else self.day(one)]
            when += [f"{at:%H:%M}" for at in (one.start, one.end)]
            who = [", ".join(one.called(role)) for role in ROLES]
            number = [f"{self.sessions.index(one) + 1}"]
            rows.append([*when, one.title, one.room, *(who if spoken else number)])
        return rows

    def people(self) -> Rows:
        """Who is in which session, as what."""
        titles = {"title": "Panel" if self.title == "Panel" else "Session", "number": "Session #"}
        optional = [one for one in (self.post, self.coming) if one]
        rows = [["Name", "Organisation", titles[self.by], self.part, *optional]]
        for number, one in enumerate(self.sessions, 1):
            for part in one.people:
                role = self.chance.choice(ROLES[part.role])
                name = one.title if self.by == "title" else str(number)
                more = ["Captain" if head == self.post else "Yes" for head in optional]
                rows.append([part.name, self.works[part.name], name, role, *more])
        return rows

    def tables(self, programme: Programme) -> Iterator[tuple[str, Rows]]:
        if self.told == "days beside":
            each = [self.rows(day, dated=True, spoken=True) for day in programme.days]
            yield "Schedule", beside(each, self.gap)
        elif self.told == "people beside":
            listed = [["Name", "Organisation"], *([*pair] for pair in self.works.items())]
            sessions = self.rows(self.sessions, dated=True, spoken=True)
            yield "Schedule", beside([sessions, listed], self.gap)
        else:
            yield "Sessions", self.rows(self.sessions, dated=self.dated, spoken=False)
            yield "Speakers", self.people()
            if not self.dated:
                days = [
                    [self.day(one), f"{one.start:%d %B %Y}", "Ropes"] for one, *_ in programme.days
                ]
                width = len(self.day_heads)
                yield "Days", [[*self.day_heads], *(row[:width] for row in days)]


def beside(tables: Sequence[Rows], gap: int) -> Rows:
    """Tables side by side, with empty columns between them."""
    height = max(map(len, tables))
    filled = [[*one, *([[""] * len(one[0])] * (height - len(one)))] for one in tables]
    rows = [[[*row, *[""] * gap] for row in one] for one in filled]
    return [[cell for part in row for cell in part] for row in zip(*rows, strict=True)]


def write(folder: Path, tables: Iterator[tuple[str, Rows]], *, is_book: bool) -> Path:
    if is_book:
        with xlsxwriter.Workbook(folder / "made.xlsx") as book:
            for name, rows in tables:
                sheet = book.add_worksheet(name)
                for number, row in enumerate(rows):
                    sheet.write_row(number, 0, row)
        return folder / "made.xlsx"
    for name, rows in tables:
        with (folder / f"{name.lower()}.csv").open("w") as file:
            csv.writer(file).writerows(rows)
    return folder if name != "Schedule" else folder / "schedule.csv"


@pytest.mark.parametrize("seed", range(40))
def test_tables_that_say_more_of_each_other(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)
    programme = made(chance, "panels", "en")
    form = Form(chance, programme)

    path = write(tmp_path, form.tables(programme), is_book=form.is_book)
    schedule = api.load(path, reading=Reading(timezone="UTC"))

    assert lines_of(schedule) == lines(map(speakers_first, form.sessions)), form.__dict__
    if form.told != "days beside":
        assert {one.name: one.organization for one in schedule.speakers} == form.works
