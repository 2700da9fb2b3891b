"""Sheets on which each panel stands by itself, and those of people with a column for each panel."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from random import Random
from typing import Final

import pytest
from made import Part, Programme, Session, lines, lines_of, made
from test_lists_beside import book
from test_varied_lists_trackers import SLOTS, Person, in_utc, known, people, person
from written_rows import write_rows

from confsched import api

Rows = list[list[str]]
HEADS: Final = (
    ("Role", "Name", "Title", "Organization"),
    ("Role", "Name", "Position", "Affiliation"),
    ("Name", "Role", "Title", "Organisation"),
    ("Name", "Job title", "Organization", "Role"),
    ("Role", "First name", "Last name", "Position", "Institution"),
)
TITLES: Final = ("Title", "Session title", "Panel title", "Title of panel", "Topic")
WHENS: Final = ("Date & Time", "Date and time", "Time", "When")
ROOMS: Final = ("Room", "Location", "Venue")
OTHERS: Final = ("Zoom link", "Abstract", "Key questions", "Staff contact")
LEADS: Final = ("Moderator", "Panel moderator", "MODERATOR")
SPEAKERS: Final = ("Panelist {}", "Speaker {}", "Panelist", "Panelists", "Speakers")
DAYS: Final = ("{0:%A, %B} {0.day}, {0:%Y}", "{0:%Y-%m-%d}", "{0:%a} {0.day} {0:%B} {0:%Y}")
TIMES: Final = (
    "{0:%H:%M}-{1:%H:%M} ET",
    "{0:%I:%M %p} – {1:%I:%M %p} ET",
    "{0:%H:%M} – {1:%H:%M} Eastern",
)
MARKS: Final = (("M", "P"), ("Moderator", "Panelist"), ("moderator", "x"), ("mod", "✓"))


class Forms:
    """One way to keep such sheets."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.sessions, self.chance = programme.sessions, chance
        self.slot = chance.choice(SLOTS)
        self.day, self.time = chance.choice(DAYS), chance.choice(TIMES)
        self.told = frozenset(("role", "organization"))
        self.colon = chance.choice(("", ":"))
        self.roomed = chance.random() < 0.5
        self.head = chance.choice(("counted", "two cells", "two lines", "alone", "label", "both"))
        self.title, self.when, self.room = map(chance.choice, (TITLES, WHENS, ROOMS))
        self.dated = chance.choice(("line", "lines", "label", "labels"))
        self.parted = chance.choice(("table", "cells", "cells", "one cell"))
        self.names = chance.choice(HEADS)
        self.lead, self.speaker = chance.choice(LEADS), chance.choice(SPEAKERS)
        self.carried = chance.random() < 0.5  # the label stands with the first one only
        self.other = chance.choice(("", *OTHERS))
        self.gap = chance.random() < 0.3

    def label(self, name: str, *values: str) -> list[str]:
        """A row with a label."""
        return [name + self.colon, *values]

    def form(self, number: int, one: Session, *, day: bool = True) -> Iterator[list[str]]:
        """The rows of a session."""
        yield from self.titled(number, one)
        yield from self.placed(one, day=day)
        if self.gap:
            yield []
        if self.parted == "table":
            yield [*self.names]
            yield from map(self.row, one.people)
        else:
            yield from self.labelled(one)
        if self.other:
            yield self.label(self.other, "https://zoom.invalid/j/1")

    def titled(self, number: int, one: Session) -> Iterator[list[str]]:
        if self.head == "counted":
            yield [f"Panel {number}: {one.title}"]
        elif self.head == "two cells":
            yield [f"Panel {number}", one.title]
        elif self.head == "two lines":
            yield from ([f"Panel {number}"], [one.title])
        elif self.head == "alone":
            yield [one.title]
        else:
            if self.head == "both":
                yield self.label("Panel", str(number))
            yield self.label(self.title, one.title)

    def placed(self, one: Session, *, day: bool) -> Iterator[list[str]]:
        a, b = ("a.m." if time.hour < 12 else "p.m." for time in (one.start, one.end))
        both = self.slot.format(one.start, one.end, a=a, b=b) + " ET"
        date, time = self.day.format(one.start), self.time.format(one.start, one.end)
        if not day:
            yield [time] if self.dated in ("line", "lines") else self.label("Time", time)
        elif self.dated == "line":
            yield [both]
        elif self.dated == "lines":
            yield from ([date], [time])
        elif self.dated == "label":
            yield self.label(self.when, both)
        else:
            yield from (self.label("Date", date), self.label("Time", time))
        if self.roomed:
            yield self.label(self.room, one.room)

    def row(self, part: Part) -> list[str]:
        told = person(part.name)
        first, _, last = told.name.partition(" ")
        role = "Moderator" if part.role == "moderator" else "Panelist"
        fields = {"Role": role, "Name": told.name, "First name": first, "Last name": last}
        posts = dict.fromkeys(("Title", "Position", "Job title"), told.role)
        return [(fields | posts).get(name, told.organization) for name in self.names]

    def labelled(self, one: Session) -> Iterator[list[str]]:
        for name in one.called("moderator"):
            yield self.label(self.lead, *self.cells(person(name)))
        for number, name in enumerate(one.called("speaker")):
            cells = self.cells(person(name))
            again = self.carried and number and "{}" not in self.speaker
            yield ["", *cells] if again else self.label(self.speaker.format(number + 1), *cells)

    def cells(self, told: Person) -> list[str]:
        three = [told.name, told.role, told.organization]
        return three if self.parted == "cells" else [", ".join(three)]

    def sheets(self) -> dict[str, Rows]:
        """All of them by their names."""
        raise NotImplementedError


class Below(Forms):
    """All panels below each other."""

    def sheets(self) -> dict[str, Rows]:
        rows: Rows = [["Harbour Forum 2031"], []] if self.chance.random() < 0.5 else []
        dated, number = self.chance.random() < 0.4, 0
        for _, day in groupby(self.sessions, key=lambda one: one.start.date()):
            sessions = [*day]
            rows += [[self.day.format(sessions[0].start)], []] if dated else []
            for one in sessions:
                number += 1
                rows += [*self.form(number, one, day=not dated), []]
        return {"Panels": rows}


class Each(Forms):
    """A sheet for each panel."""

    def sheets(self) -> dict[str, Rows]:
        return {f"Panel {n}": [*self.form(n, one)] for n, one in enumerate(self.sessions, 1)}


class Beside(Forms):
    """A list of panels, and a sheet with the people of each, or of all and columns of panels."""

    def sheets(self) -> dict[str, Rows]:
        numbered = [*enumerate(self.sessions, 1)]
        head = [self.chance.choice(("#", "No.", "Panel")), self.title, "Date", "Time", "Room"]
        called = "Panel {}" if head[0] == "Panel" else "{}"
        overview = [
            [
                called.format(n),
                one.title,
                self.day.format(one.start),
                self.time.format(one.start, one.end),
                one.room,
            ]
            for n, one in numbered
        ]
        self.roomed = True
        sheets = {"Overview": [head, *overview]}
        if self.chance.random() < 0.5:
            return sheets | {
                f"Panel {n}": [[*self.names], *map(self.row, one.people)] for n, one in numbered
            }
        return sheets | {"People": self.crossed()}

    def crossed(self) -> Rows:
        marks = self.chance.choice(MARKS)
        self.told = frozenset(("organization",))
        titled = self.chance.random() < 0.3
        names = sorted({part.name for one in self.sessions for part in one.people})
        panels = [one.title if titled else f"Panel {n}" for n, one in enumerate(self.sessions, 1)]
        rows = [["Name", "Organization", *panels]]
        absent = self.chance.choice(("", "", "-", "n/a", "no"))
        beside = self.chance.choice((("",), ("", "", "?", " (tbc)", " (remote)")))
        for name in names:
            told = (
                marks[name in one.called("speaker")] + self.chance.choice(beside)
                if any(name == part.name for part in one.people)
                else absent
                for one in self.sessions
            )
            rows.append([name, person(name).organization, *told])
        return rows


def expected(sheet: Forms) -> list[Session]:
    """What a careful reader reads on it."""
    told = [one if sheet.roomed else one._replace(room="") for one in sheet.sessions]
    if sheet.head == "counted" and not isinstance(sheet, Beside):
        return [one._replace(title=f"Panel {n}: {one.title}") for n, one in enumerate(told, 1)]
    if "role" not in sheet.told:  # people stand in the order of their names
        return [one._replace(people=tuple(sorted(one.people))) for one in told]
    return told


@pytest.mark.parametrize("seed", range(60))
def test_each_panel_stands_by_itself(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)
    programme = made(chance, "panels", "en")
    sessions = tuple(one for one in programme.sessions if one.people)
    form = chance.choice((Below, Below, Each, Beside))
    sheet = form(programme._replace(sessions=sessions), chance)
    written = sheet.sheets()
    path = tmp_path / ("made.csv" if len(written) == 1 and chance.random() < 0.5 else "made.xlsx")
    if path.suffix == ".csv":
        write_rows(path, next(iter(written.values())), chance)
    else:
        book(path, **written)

    found = api.load(path)
    assert lines_of(found) == lines(map(in_utc, expected(sheet))), written
    names = {part.name for one in sessions for part in one.people}
    assert people(found, sheet.told) == {name: known(name, sheet.told) for name in names}, written
