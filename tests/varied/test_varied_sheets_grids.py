"""Grids of rooms and times in spreadsheets, drawn in many ways that go together."""

import csv
import datetime as dt
from collections.abc import Sequence
from itertools import chain, product
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest
import xlsxwriter
from made import Part, Programme, Session, lines, lines_of, made

from confsched import api
from confsched.opening import Reading

HEADS = {
    "en": ("Time", "Date", "Moderator", "End", "Day {}"),
    "de": ("Uhrzeit", "Datum", "Moderation", "Ende", "Tag {}"),
    "fr": ("Heure", "Date", "Modérateur", "Fin", "Jour {}"),
    "es": ("Hora", "Fecha", "Moderador", "Fin", "Día {}"),
}
DATES = ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y")
CLOCKS = ("%H:%M", "%H.%M", "%Hh%M", "%I:%M %p")
PEOPLE = ("{0}\n{1}", "{0}\n({1})", "{0} – {1}", "{0} - {1}", "{0} | {1}")


class Cell(NamedTuple):
    """What a cell says, and over how many columns and rows it is drawn."""

    text: str | dt.time
    columns: int = 1
    rows: int = 1


Rows = list[list[Cell | None]]


class Form:
    """How a programme is drawn."""

    def __init__(self, chance: Random, programme: Programme) -> None:
        self.words = HEADS[programme.language]
        self.rooms = list(dict.fromkeys(one.room for one in programme.sessions if one.room))
        self.tracks = {one.room: one.track for one in programme.sessions if one.track}
        self.joined = chance.choice((True, False))  # cells over the rows of a session
        self.step = dt.timedelta(minutes=15) if chance.random() < 0.5 or not self.joined else None
        self.is_book = self.joined or chance.random() < 0.5
        self.pause = chance.choice(("over all", "in each", "in one")[not self.is_book :])
        self.clock = chance.choice(("", *CLOCKS) if self.is_book else CLOCKS)
        self.ranges = self.joined and self.clock != "" and chance.random() < 0.4
        self.people, self.date = chance.choice(PEOPLE), chance.choice(DATES)
        self.between = chance.choice((", ", "; "))
        self.named, self.titled = chance.random() < 0.5, chance.random() < 0.5
        self.headed = chance.choice(("", "above", "below")) if self.tracks else ""
        days = ("sheets", "numbered", "blocks", "column")
        self.days = chance.choice(days if self.is_book else days[2:])

    def time(self, start: dt.datetime, end: dt.datetime | None) -> Cell:
        if not self.clock:
            return Cell(start.time())
        ends = [start, end] if self.ranges and end else [start]
        return Cell("–".join(format(one, self.clock) for one in ends))

    def cell(self, one: Session, height: int) -> Cell:
        speakers = self.between.join(part.name for part in one.people if part.role == "speaker")
        leads = [f"\n{self.words[2]}: {each.name}" for each in one.people if each.role != "speaker"]
        text = self.people.format(one.title, speakers) if speakers else one.title
        over = len(self.rooms) if not one.people and self.pause == "over all" else 1
        return Cell(text + "".join(leads), over, height if self.joined else 1)

    def head(self) -> Rows:
        rooms: list[Cell | None] = [Cell(self.words[0]) if self.named else None]
        rooms += map(Cell, self.rooms)
        tracks: list[Cell | None] = [None, *(Cell(self.tracks.get(one, "")) for one in self.rooms)]
        return {"above": [tracks, rooms], "below": [rooms, tracks], "": [rooms]}[self.headed]

    def day(self, sessions: Sequence[Session]) -> Rows:
        times = sorted({time for one in sessions for time in (one.start, one.end)})
        if self.step:
            count = (times[-1] - times[0]) // self.step
            times = [times[0] + self.step * number for number in range(count + 1)]
        rows: Rows = [
            [self.time(*slot), *[None] * len(self.rooms)]
            for slot in zip(times, [*times[1:], None], strict=True)
        ]
        for one in sessions:
            top, height = times.index(one.start), times.index(one.end) - times.index(one.start)
            shared = not one.room and self.pause == "in each"
            for room in self.rooms if shared else [one.room or self.rooms[0]]:
                rows[top][1 + self.rooms.index(room)] = self.cell(one, height)
        if self.ranges:
            return rows[:-1]
        rows[-1][1] = Cell(self.words[3])
        return rows


def drawn(programme: Programme, form: Form) -> dict[str, Rows]:
    """The sheets, each with its rows."""
    title: Rows = [[Cell("Harbour Days 2031")]] if form.titled else []
    head, days = form.head(), [(one[0].start, form.day(one)) for one in programme.days]
    if form.days == "sheets":
        return {f"{date:%Y-%m-%d}": [*title, *head, *rows] for date, rows in days}
    dated = [(Cell(format(date, form.date)), rows) for date, rows in days]
    if form.days == "numbered":
        name = form.words[4]
        return {name.format(n): [*title, [d], *head, *r] for n, (d, r) in enumerate(dated, 1)}
    if form.days == "blocks":
        blocks: list[Rows] = [[[date], *head, *rows] for date, rows in dated]
        return {"Plan": [*title, *chain.from_iterable(blocks)]}
    named = [[Cell(form.words[1]) if row[0] else None, *row] for row in head]
    return {"Plan": [*title, *named, *([date, *row] for date, rows in dated for row in rows)]}


def write(path: Path, sheets: dict[str, Rows]) -> None:
    """Write a workbook, or its only sheet as text."""
    if path.suffix == ".csv":
        with path.open("w") as file:
            table = [[cell and cell.text for cell in row] for row in sheets["Plan"]]
            csv.writer(file).writerows(table)
        return
    workbook = xlsxwriter.Workbook(path)
    clock = workbook.add_format({"num_format": "hh:mm"})
    for name, rows in sheets.items():
        sheet = workbook.add_worksheet(name)
        for at, (row, cells) in product(range(5), enumerate(rows)):
            if cell := cells[at] if at < len(cells) else None:
                if cell.columns > 1 or cell.rows > 1:
                    sheet.merge_range(row, at, row + cell.rows - 1, at + cell.columns - 1, "")
                sheet.write(row, at, cell.text, clock if isinstance(cell.text, dt.time) else None)
    workbook.close()


def read_as(one: Session, form: Form) -> Session:
    """A session as a grid tells it: in the room and track of its column, moderators last."""
    room = "" if form.pause == "over all" and not one.people else one.room
    track = form.tracks.get(room, "") if form.headed else ""
    parts = sorted(one.people, key=lambda part: part.role != "speaker")
    return one._replace(room=room, track=track, people=tuple(parts))


def led(one: Session, chance: Random) -> Session:
    """A session of several people of whom the first may lead it."""
    first, *others = one.people or (Part(""),)
    leads = bool(others) and chance.random() < 0.3
    return one._replace(people=(Part(first.name, "moderator"), *others)) if leads else one


@pytest.mark.parametrize("seed", range(40))
def test_rooms_side_by_side(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)
    programme = made(chance, "talks")
    programme = programme._replace(sessions=tuple(led(one, chance) for one in programme.sessions))
    form = Form(chance, programme)
    sheets, path = drawn(programme, form), tmp_path / f"made.{'xlsx' if form.is_book else 'csv'}"
    write(path, sheets)

    schedule = api.load(path, reading=Reading(timezone="UTC"))

    assert lines_of(schedule) == lines(read_as(one, form) for one in programme.sessions), (
        form.__dict__
    )
