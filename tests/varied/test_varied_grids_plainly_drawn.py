"""Grids of few words: rooms down and times across, a sheet for each room, hours in the cells."""

import datetime as dt
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from random import Random
from typing import Any, Final

import pytest
import xlsxwriter
from made import Programme, Session, lines, lines_of, made

from confsched import api
from confsched.opening import Reading

WORDS: Final = (
    *("Anchors", "Buoys", "Canvas", "Decks", "Ferries", "Galleys", "Hulls", "Islands", "Jetties"),
    *("Keels", "Lanterns", "Masts", "Oars", "Piers", "Quays", "Rudders", "Sextants", "Tillers"),
    *("Varnish", "Winches", "Yachts", "Beacons", "Cabins", "Docks", "Flags", "Hooks", "Pumps"),
)
FRUITS: Final = ("Mango", "Papaya", "Kiwi", "Lime")
DATES: Final = ("{0:%A, %d %B %Y}", "{0:%Y-%m-%d}", "{0:%d.%m.%Y}")
Cells = dict[tuple[int, int], tuple[Any, int, int]]  # what is drawn, over how many rows and columns


class Form:
    """How a programme is drawn."""

    def __init__(self, chance: Random, programme: Programme) -> None:
        self.drawn = chance.choice(("across", "rooms", "hours", "words"))
        self.rooms = list(dict.fromkeys(one.room for one in programme.sessions if one.room))
        self.date, self.above = chance.choice(DATES), chance.random() < 0.5
        self.clock = chance.choice(("", "%H:%M", "%I:%M %p"))
        self.dash, self.people = chance.choice(("-", "–", " - ")), chance.random() < 0.5
        self.fruits = dict(zip(self.rooms, FRUITS, strict=False))
        self.words = chance.sample(WORDS, len(WORDS))

    def held(self, programme: Programme) -> list[Session]:
        """What is told: in hours, only what is in the first room; in words, no people."""
        bare = [one._replace(track="") for one in programme.sessions]
        if self.drawn == "words":
            named = zip([x for x in bare if x.people], self.words, strict=False)
            return [x._replace(title=w, people=(), room=self.fruits[x.room]) for x, w in named]
        told = [x for x in bare if x.room and (self.drawn != "hours" or x.room == self.rooms[0])]
        told = told if self.people else [one._replace(people=()) for one in told]
        return [x._replace(room="") for x in told] if self.drawn == "hours" else told

    def text(self, one: Session) -> str:
        return "\n".join(filter(None, (one.title, ", ".join(one.called("speaker")))))

    def time(self, moment: dt.datetime) -> str | dt.time:
        return format(moment, self.clock) if self.clock else moment.time().replace(tzinfo=None)

    def hours(self, one: Session) -> str:
        told = (f"{x:%H:%M}".removesuffix(":00").lstrip("0") for x in (one.start, one.end))
        return self.dash.join(told)


Days = list[tuple[dt.date, list[Session]]]


def of_rooms(form: Form, held: list[Session], days: Days) -> Iterator[tuple[str, Cells]]:
    """A sheet for each room, with days from left to right and slots below each other."""
    slots = sorted({(one.start.time(), one.end.time()) for one in held})
    for room in form.rooms:
        cells: Cells = {**heads(form, days, 1), (0, 0): ("Time", 1, 1)}
        for n, slot in enumerate(slots, 1):
            cells[n, 0] = (form.dash.join(f"{one:%H:%M}" for one in slot), 1, 1)
        for at, (_, them) in enumerate(days, 1):
            here = [one for one in them if one.room == room]
            rows = (slots.index((one.start.time(), one.end.time())) + 1 for one in here)
            told = zip(rows, here, strict=True)
            cells |= {(row, at): (form.text(one), 1, 1) for row, one in told}
        yield called(room), cells


def called(room: str) -> str:
    """What the sheet of a room is called, so that it plainly is one."""
    return room if "oom" in room else f"{room} Room"


def heads(form: Form, days: Days, first: int) -> Cells:
    dates = (form.date.format(date) for date, _ in days)
    return {(0, n): (date, 1, 1) for n, date in enumerate(dates, first)}


def of_hours(form: Form, days: Days) -> Cells:
    """Days from left to right, with the hours of all in their cells."""
    cells = heads(form, days, 0)
    for at, (_, them) in enumerate(days):
        told = enumerate((f"{form.hours(one)} {form.text(one)}" for one in them), 1)
        cells |= {(n, at): (text, 1, 1) for n, text in told}
    return cells


def of_day(form: Form, them: list[Session]) -> Cells:
    """Rows, or columns, of half an hour, and cells over as many of them as a session lasts."""
    step, top = dt.timedelta(minutes=30), int(form.above)
    start, end = them[0].start, max(one.end for one in them)
    edges = [start + step * n for n in range((end - start) // step + (form.drawn == "words"))]
    rooms = list(dict.fromkeys(one.room for one in them))
    cells: Cells = {(n, 0): (form.time(x), 1, 1) for n, x in enumerate(edges, 1)}
    cells |= {(0, n): (room, 1, 1) for n, room in enumerate(rooms, 1)}
    for one in them:
        at = 1 + edges.index(one.start), 1 + rooms.index(one.room)
        cells[at] = (form.text(one), (one.end - one.start) // step, 1)
    if form.drawn == "across":
        cells = {(c, r): (x, wide, tall) for (r, c), (x, tall, wide) in cells.items()}
    above: Cells = {(0, 0): ("Harbour Days", 1, 1)} if form.above else {}
    return above | {(r + top, c): x for (r, c), x in cells.items()}


def sheets(form: Form, held: list[Session]) -> Iterator[tuple[str, Cells]]:
    """Each sheet, with its cells."""
    days = [(date, [*them]) for date, them in groupby(held, lambda one: one.start.date())]
    if form.drawn == "rooms":
        yield from of_rooms(form, held, days)
    elif form.drawn == "hours":
        yield "Week", of_hours(form, days)
    else:
        yield from ((f"{date}", of_day(form, them)) for date, them in days)


def write(path: Path, form: Form, held: list[Session]) -> None:
    with xlsxwriter.Workbook(path) as book:
        clock = book.add_format({"num_format": "hh:mm"})
        for name, cells in sheets(form, held):
            sheet = book.add_worksheet(name)
            for at, (value, tall, wide) in cells.items():
                if tall > 1 or wide > 1:
                    sheet.merge_range(*at, at[0] + tall - 1, at[1] + wide - 1, "")
                sheet.write(*at, value, clock if isinstance(value, dt.time) else None)


@pytest.mark.parametrize("seed", range(24))
def test_grids_plainly_drawn(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)
    programme = made(chance, "talks", "en")
    form = Form(chance, programme)
    held = form.held(programme)
    write(tmp_path / "made.xlsx", form, held)

    schedule = api.load(tmp_path / "made.xlsx", reading=Reading(timezone="UTC"))

    in_rooms = form.drawn == "rooms"
    wanted = [one._replace(room=called(one.room)) if in_rooms else one for one in held]
    assert lines_of(schedule) == lines(wanted), form.__dict__
