"""Grids below several heads, as workbooks or as folders of tables, and how they are drawn."""

import csv
import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any, Final, NamedTuple

import xlsxwriter
from made import Programme, Session

WORDS: Final = {
    "en": ("Start", "End", "{} seats", ("Main Building", "Annex"), "Subject to change."),
    "de": ("Beginn", "Ende", "{} Plätze", ("Hauptgebäude", "Nebengebäude"), "Ohne Gewähr."),
    "fr": ("Début", "Fin", "{} places", ("Bâtiment A", "Bâtiment B"), "Sous réserve."),
    "es": ("Inicio", "Fin", "{} plazas", ("Edificio principal", "Edificio 2"), "Sin garantía."),
}
DATES: Final = ("yyyy-mm-dd", "dddd, d mmmm yyyy", "dd.mm.yyyy", "%Y-%m-%d", "%d.%m.%Y")
CALLED: Final = ("%Y-%m-%d", "%d %b %Y", "%a %d %B %Y", "")  # sheets of days


class Cell(NamedTuple):
    """What a cell says, over how many columns and rows it is drawn, and how it looks."""

    value: Any
    columns: int = 1
    rows: int = 1
    look: str = ""


Row = list[Cell | None]
Cells = dict[tuple[int, int], Cell]


class Form:
    """How a programme is drawn."""

    def __init__(self, chance: Random, programme: Programme) -> None:
        self.start, self.end, self.seats, self.sites, self.foot = WORDS[programme.language]
        self.rooms = list(dict.fromkeys(one.room for one in programme.sessions if one.room))
        self.is_book = chance.random() < 0.7  # else a folder of tables
        self.days = chance.choice(("sheets", "blocks", "beside")) if self.is_book else "sheets"
        self.step = chance.choice((5, 10, 15, 30, 0)) if self.is_book else 0  # minutes of a row
        self.slot = chance.choice(("start", "range", "two")[: 2 + (not self.step)])
        self.clock = chance.choice(("", "%H:%M", "%I:%M %p") if self.is_book else ("%H:%M",))
        self.date = chance.choice(DATES if self.is_book else DATES[3:])
        self.called = chance.choice(CALLED)
        self.sited = self.is_book and chance.random() < 0.3
        self.held = chance.choice(("", "", "{}", "({})", self.seats))
        self.tall = 1 + (not self.step and chance.random() < 0.5)  # people in a row below
        self.over = self.is_book and chance.random() < 0.5  # a break is over all rooms
        self.right, self.down = chance.choice((0, 0, 1, 2)), chance.choice((0, 0, 1, 3))
        self.titled, self.footed = (chance.random() < 0.5 for _ in range(2))
        self.between = chance.choice((", ", "; ", " & ", "\n"))
        talks = [one.title for one in programme.sessions if one.people]
        self.struck = set(chance.sample(talks, chance.choice((0, 1, 2)) * self.is_book))

    def when(self, start: dt.datetime, end: dt.datetime) -> list[Cell]:
        told = [format(one, self.clock or "%H:%M") for one in (start, end)]
        if self.slot == "range":
            return [Cell(" - ".join(told))]
        times = [Cell(x.time(), look="hh:mm") for x in (start, end)]
        return [*(times if not self.clock else map(Cell, told))][: 1 + (self.slot == "two")]

    def dated(self, day: dt.datetime) -> Cell:
        if "%" in self.date:
            return Cell(format(day, self.date))
        return Cell(day.replace(hour=0, minute=0, tzinfo=None), look=self.date)


def heads(form: Form, days: Sequence[dt.datetime]) -> Iterator[Row]:
    """The rows above the first time; all but that of the rooms is of some columns together."""
    wide, blank = len(form.rooms), [None] * (1 + (form.slot == "two"))
    if form.days == "beside":
        told = (form.dated(day)._replace(columns=wide) for day in days)
        yield [*blank, *(x for one in told for x in (one, *[None] * (wide - 1)))]
    if form.sited:
        one, other = form.sites
        yield [*blank, *[Cell(one), Cell(other, wide - 1), *[None] * (wide - 2)] * len(days)]
    yield [*[Cell(form.start), Cell(form.end)][: len(blank)], *map(Cell, form.rooms * len(days))]
    if form.held:
        yield [*blank, *[Cell(form.held.format(n * 40)) for n in range(1, wide + 1)] * len(days)]


def body(form: Form, day: Sequence[Session], first: int) -> Iterator[tuple[tuple[int, int], Cell]]:
    """The cells of a day, whose rooms begin at a column."""
    edges = sorted({one.start for one in day} | {max(one.end for one in day)})
    step = dt.timedelta(minutes=form.step)
    if step:
        edges = [edges[0] + step * n for n in range((edges[-1] - edges[0]) // step + 1)]
    for n, slot in enumerate(pairwise(edges)):
        yield from (((n * form.tall, c), x) for c, x in enumerate(form.when(*slot)))
    if form.slot == "start":
        last = (len(edges) - 1) * form.tall
        yield (last, 0), form.when(edges[-1], edges[-1])[0]
        yield (last, 1), Cell(form.end)
    for one in day:
        top, end = edges.index(one.start) * form.tall, edges.index(one.end) * form.tall
        who, look = form.between.join(one.called("speaker")), "x" * (one.title in form.struck)
        for at, room in enumerate(form.rooms):
            drawn = one.room == room or (one.is_pause and not (form.over and at))
            wide = len(form.rooms) if one.is_pause and form.over else 1
            text = f"{one.title}\n{who}" if who and form.tall == 1 else one.title
            if drawn:
                high = end - top if form.tall == 1 or one.is_pause else 1
                yield (top, first + at), Cell(text, wide, high if form.is_book else 1, look)
            if drawn and who and form.tall > 1:
                yield (top + 1, first + at), Cell(who, look=look)


def table(form: Form, days: Sequence[Sequence[Session]], top: int) -> Cells:
    above = list(heads(form, [day[0].start for day in days]))
    found = {(top + r, c): x for r, row in enumerate(above) for c, x in enumerate(row) if x}
    for n, day in enumerate(days):
        first = 1 + (form.slot == "two") + n * len(form.rooms)
        found |= {(top + len(above) + r, c): x for (r, c), x in body(form, day, first)}
    return found


def drawn(programme: Programme, form: Form) -> Iterator[tuple[str, Cells]]:
    """The sheets, each with its cells."""
    title, days = {(0, 0): Cell("Harbour Days 2031")} if form.titled else {}, programme.days
    groups = [[day] for day in days] if form.days == "sheets" else [days]
    for number, group in enumerate(groups, 1):
        found, top = dict(title), 2 * form.titled
        for part in [[day] for day in group] if form.days == "blocks" else [group]:
            if form.days == "blocks" or (form.days == "sheets" and not form.called):
                found[top, 0], top = form.dated(part[0][0].start), top + 1
            found |= table(form, part, top)
            top = max(row + cell.rows for (row, _), cell in found.items())
        found |= {(top + 1, 0): Cell(form.foot)} if form.footed else {}
        name = format(group[0][0].start, form.called) if form.called else f"Day {number}"
        yield name if form.days == "sheets" else "Grid", found


def write(path: Path, sheets: Iterator[tuple[str, Cells]], form: Form) -> None:
    """Write a workbook, or a folder of tables."""
    if not form.is_book:
        path.mkdir()
        for name, cells in sheets:
            height, width = (1 + max(at[n] for at in cells) for n in (0, 1))
            rows = [[cells.get((r, c), Cell(""))[0] for c in range(width)] for r in range(height)]
            with (path / f"{name}.csv").open("w") as file:
                csv.writer(file).writerows(rows)
        return
    with xlsxwriter.Workbook(path) as book:
        struck = book.add_format({"font_strikeout": True})
        for name, cells in sheets:
            sheet = book.add_worksheet(name)
            for (row, column), (value, wide, high, look) in cells.items():
                form_of = (
                    struck if look == "x" else book.add_format({"num_format": look or "General"})
                )
                at = row + form.down, column + form.right
                if wide > 1 or high > 1:
                    sheet.merge_range(*at, at[0] + high - 1, at[1] + wide - 1, "")
                sheet.write(*at, value, form_of)
