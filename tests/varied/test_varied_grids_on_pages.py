"""Grids of rooms and of days, in tables and on pages, whose times stand where they do by chance."""

from collections.abc import Iterator, Sequence
from itertools import chain, groupby
from pathlib import Path
from random import Random
from typing import Final

import pytest
from made import Programme, Session, lines, lines_of, made
from written_rows import KINDS, write_rows

from confsched import api
from confsched.opening import Reading

WORDS: Final = {
    "en": ("Time", "Date", "Room", ("Monday", "Tuesday", "Wednesday", "Thursday")),
    "de": ("Uhrzeit", "Datum", "Raum", ("Montag", "Dienstag", "Mittwoch", "Donnerstag")),
    "fr": ("Heure", "Date", "Salle", ("lundi", "mardi", "mercredi", "jeudi")),
    "es": ("Hora", "Fecha", "Sala", ("lunes", "martes", "miércoles", "jueves")),
}
DATES: Final = {
    "en": ("{w}, {d} May 2031", "{w}, May {d}, 2031", "{d} May 2031", "2031-05-{d}"),
    "de": ("{w}, {d}. Mai 2031", "{w}, {d}.05.2031", "{d}.05.2031", "{w} ({d}.5.2031)"),
    "fr": ("{w} {d} mai 2031", "{d} mai 2031", "{w} {d}/05/2031"),
    "es": ("{w} {d} de mayo de 2031", "{d} de mayo de 2031", "{w} {d}/05/2031"),
}
SLOTS: Final = ("%H:%M–%H:%M", "%H.%M - %H.%M", "%Hh%M-%Hh%M", "%I:%M %p – %I:%M %p")
PEOPLE: Final = ("{0}\n{1}", "{0}\n({1})", "{0} – {1}", "{0} ({1})", "{0} | {1}")
TIMED: Final = ("{} {}", "{}\n{}", "{}: {}")  # a time and what begins then
# of several rooms, and of what is one after the other
DRAWN: Final = ("in cells", "in cells of days", "days beside", "turned", "rooms")
IN_TURN: Final = ("days", "times beside")
Rows = list[list[str]]


class Form:
    """How a programme is drawn."""

    def __init__(self, chance: Random, programme: Programme) -> None:
        self.time, self.day, self.room, self.week = WORDS[programme.language]
        self.drawn = chance.choice(IN_TURN if programme.kind == "single" else DRAWN)
        self.kind = chance.choice(KINDS)
        self.date, self.slot = chance.choice(DATES[programme.language]), chance.choice(SLOTS)
        self.people, self.timed = chance.choice(PEOPLE), chance.choice(TIMED)
        self.between = chance.choice((", ", "; ", " & "))
        self.again = self.kind == "md" or chance.random() < 0.5  # heads, dates
        self.gap, self.headed = chance.random() < 0.5, chance.random() < 0.5
        self.rooms = list(dict.fromkeys(one.room for one in programme.sessions if one.room))

    def dated(self, day: Sequence[Session]) -> str:
        date = day[0].start
        return self.date.format(w=self.week[date.weekday()], d=date.day)

    def when(self, one: Session) -> str:
        half = len(self.slot) // 2
        return f"{one.start:{self.slot[:half]}}{one.end:{self.slot[half:]}}"

    def said(self, one: Session) -> str:
        who = self.between.join(one.called("speaker"))
        return self.people.format(one.title, who) if who else one.title

    def beside(self, sessions: Sequence[Session]) -> list[str]:
        """What is on at a time, in the order of rooms; a break is in the first of them."""
        found = {one.room or self.rooms[0]: self.said(one) for one in sessions}
        return [found.get(room, "") for room in self.rooms]

    def rows(self, days: Sequence[Sequence[Session]]) -> Rows:
        if self.drawn in ("days", "times beside"):
            slots = zip(*days, strict=True)
            if self.drawn == "times beside":
                head = [text for day in days for text in (self.time, self.dated(day))]
                told = ([(self.when(one), self.said(one)) for one in slot] for slot in slots)
                return [head, *([*chain.from_iterable(row)] for row in told)]
            corner = self.time * self.headed
            return [
                [corner, *map(self.dated, days)],
                *([self.when(slot[0]), *map(self.said, slot)] for slot in slots),
            ]
        if self.drawn == "days beside":
            gap = [""] * self.gap
            blank = [""] * len(self.rooms)
            heads = [[self.dated(day), *blank, *gap] for day in days]
            rooms = [self.time, *self.rooms, *gap] * len(days)
            tables = [[[*row, *gap] for row in self.timed_rows(day)] for day in days]
            below = (chain.from_iterable(row) for row in zip(*tables, strict=True))
            return [[*chain.from_iterable(heads)], rooms, *map(list, below)]
        return [row for number, day in enumerate(days) for row in self.block(number, day)]

    def block(self, number: int, day: Sequence[Session]) -> Iterator[list[str]]:
        """A day of those that stand below each other."""
        columns = [[one for one in day if (one.room or self.rooms[0]) == r] for r in self.rooms]
        depth = range(max(map(len, columns)))
        cells = [[self.in_cell(column, n) for column in columns] for n in depth]
        if self.drawn == "in cells":
            yield from [] if number else [[self.day * self.headed, *self.rooms]]
            yield from ([self.dated(day) if self.again or not n else "", *cells[n]] for n in depth)
            return
        yield [self.dated(day)]
        if self.drawn == "in cells of days":
            yield from (self.rooms, *cells)
        elif self.drawn == "turned":
            times, *rooms = zip(*self.timed_rows(day), strict=True)
            yield [self.room * self.headed, *times]
            yield from ([name, *row] for name, row in zip(self.rooms, rooms, strict=True))
        else:
            yield from [[self.time * self.headed, *self.rooms]] if self.again or not number else []
            yield from self.timed_rows(day)

    def in_cell(self, column: Sequence[Session], number: int) -> str:
        told = [self.timed.format(self.when(one), self.said(one)) for one in column]
        return told[number] if number < len(told) else ""

    def timed_rows(self, day: Sequence[Session]) -> Rows:
        slots = (list(slot) for _, slot in groupby(day, lambda one: one.start))
        return [[self.when(slot[0]), *self.beside(slot)] for slot in slots]


def read_as(one: Session, form: Form) -> Session:
    """A session as it is drawn: a break is only in a room where that is above its cell."""
    drawn = one.room or (form.rooms[0] if form.drawn in ("in cells", "in cells of days") else "")
    return one._replace(track="", room="" if form.drawn in IN_TURN else drawn)


@pytest.mark.parametrize("seed", range(60))
def test_grids_in_tables_and_on_pages(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "talks", "single")))
    form = Form(chance, programme)
    rows, path = form.rows(programme.days), tmp_path / f"made.{form.kind}"
    write_rows(path, rows, chance)

    page = "html" if form.kind == "html" else ""
    schedule = api.load(path, reading=Reading(format=page, timezone="UTC"))

    wanted = lines(read_as(one, form) for one in programme.sessions)
    assert lines_of(schedule) == wanted, form.__dict__
