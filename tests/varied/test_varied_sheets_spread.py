"""Grids whose sessions are spread over cells: people beside or below titles, codes told below."""

import csv
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from random import Random
from typing import Final

import pytest
import xlsxwriter
from made import Programme, Session, lines, lines_of, made

from confsched import api
from confsched.opening import Reading

TIME: Final = {"en": "Time", "de": "Uhrzeit", "fr": "Heure", "es": "Hora"}
SPEAKER: Final = {
    "en": ("Title", "Speaker"),
    "de": ("Titel", "Referent"),
    "fr": ("Titre", "Intervenant"),
    "es": ("Título", "Ponente"),
}
DATES: Final = ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y")
KEYS: Final = ("{0} = {1}, {2}", "{0}: {1} ({2})", "{0} - {1} ({2})", "")  # else in cells
SLOTS: Final = ("{0:%H:%M}-{1:%H:%M}", "{0:%H:%M} ({2} min)", "{0:%H:%M}, {2} min", "")
Rows = list[list[str]]


class Form:
    """How a programme is drawn."""

    def __init__(self, chance: Random, programme: Programme) -> None:
        self.is_book = chance.random() < 0.5
        self.people = chance.choice(("beside", "below", "coded", "in cells"))
        self.slot, self.key = chance.choice(SLOTS), chance.choice(KEYS)
        self.date, self.joined = chance.choice(DATES), chance.choice((", ", "; ", " & "))
        self.titled, self.labelled, self.named = (chance.random() < 0.5 for _ in range(3))
        self.across = self.is_book and chance.random() < 0.5  # heads, and what is for all
        self.sheets = self.is_book and chance.random() < 0.5  # a day on each
        self.rooms = list(dict.fromkeys(one.room for one in programme.sessions if one.room))
        self.wide = 1 + (self.people == "beside")
        self.words = (TIME[programme.language], *SPEAKER[programme.language])
        self.codes = {one.title: f"T{n}" for n, one in enumerate(programme.sessions) if one.people}

    def when(self, slot: Sequence[Session]) -> str:
        first = slot[0]
        told = self.slot or ("{0:%H:%M}" if first.end.hour < 14 else SLOTS[0])  # but the last
        return told.format(first.start, first.end, (first.end - first.start).seconds // 60)

    def who(self, one: Session) -> str:
        return self.joined.join(one.called("speaker"))


def block(day: Sequence[Session], form: Form) -> Iterator[list[str]]:
    """The rows of a day."""
    blank = [""] * (form.wide - 1)
    yield [form.words[0] if form.named else "", *(x for r in form.rooms for x in (r, *blank))]
    if form.wide > 1 and form.labelled:
        yield ["", *form.words[1:] * len(form.rooms)]
    for _, group in groupby(day, lambda one: one.start):
        slot = list(group)
        cells = {one.room or form.rooms[0]: one for one in slot}
        row, below = [form.when(slot)], [""]
        for room in form.rooms:
            one = cells.get(room)
            title, who = (one.title, form.who(one)) if one else ("", "")
            title = form.codes.get(title, title) if form.people == "coded" else title
            title += f"\n{who}" if who and form.people == "in cells" else ""
            row += [title, who][: form.wide]
            below.append(who)
        yield row
        if form.people == "below" and any(below):
            yield below


def key(sessions: Sequence[Session], form: Form) -> Iterator[list[str]]:
    """What the codes of some sessions mean."""
    yield []
    for one in sessions:
        if one.people:
            told = (form.codes[one.title], one.title, form.who(one))
            yield [form.key.format(*told)] if form.key else [*told]


def drawn(programme: Programme, form: Form) -> dict[str, Rows]:
    """The sheets, each with its rows."""
    title: Rows = [["Harbour Days 2031"]] if form.titled else []
    days = [(f"{day[0].start:{form.date}}", [*block(day, form)], day) for day in programme.days]
    coded = form.people == "coded"
    if form.sheets:
        return {
            f"Day {n}": [*title, [date], *rows, *(key(day, form) if coded else ())]
            for n, (date, rows, day) in enumerate(days, 1)
        }
    rows = [*title, *(row for date, rows, _ in days for row in ([date], *rows))]
    return {"Plan": [*rows, *(key(programme.sessions, form) if coded else ())]}


def write(folder: Path, sheets: dict[str, Rows], form: Form) -> Path:
    """Write a workbook, or its only sheet as text."""
    path = folder / ("made.xlsx" if form.is_book else "made.csv")
    if not form.is_book:
        with path.open("w") as file:
            csv.writer(file).writerows(sheets["Plan"])
        return path
    with xlsxwriter.Workbook(path) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                heads = form.across and form.wide > 1 and form.rooms[0] in row
                for column, text in enumerate(row):
                    if text and heads and column:
                        sheet.merge_range(number, column, number, column + 1, text)
                    elif text:
                        sheet.write_string(number, column, text)
    return path


def programme_of(seed: int) -> tuple[Programme, Form]:
    """A programme and how it is drawn."""
    chance = Random(seed)
    programme = made(chance, "talks")
    return programme, Form(chance, programme)


@pytest.mark.parametrize("seed", range(40))
def test_sessions_spread_over_cells(seed: int, tmp_path: Path) -> None:
    programme, form = programme_of(seed)
    sheets = drawn(programme, form)

    schedule = api.load(write(tmp_path, sheets, form), reading=Reading(timezone="UTC"))

    wanted = lines(one._replace(track="") for one in programme.sessions)
    assert lines_of(schedule) == wanted, (form.__dict__, sheets)
