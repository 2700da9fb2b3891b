"""Workbooks as organisers keep them, or their sheets as files: sessions, people, and much else."""

import csv
import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any, Final

import pytest
import xlsxwriter
from made import Programme, Session, lines, lines_of, made

from confsched import api
from confsched.opening import Reading

Rows = list[Sequence[Any]]
PLANS: Final = ("Schedule", "Agenda", "Program", "Timetable", "Master schedule", "Running order")
PEOPLE: Final = ("Speakers", "Speaker bios", "Speakers (confirmed)", "People", "Speaker list")
ROOMS: Final = ("Rooms", "Venue", "Venues", "Room list", "Locations")
DAYS: Final = ("Day {n}", "{d:%a} {d.day} {d:%B}", "{d:%d.%m.}", "{d:%A}", "{d:%Y-%m-%d}")
SPLIT: Final = ("", "", "days", "rooms", "tracks")
SLOTS: Final = (("start", "end"), ("time",), ("start", "length"))
HEADS: Final = {
    "title": "Title,Session,Session title,Talk,What,Topic",
    "date": "Date,Day",
    "start": "Start,Start time,From,Begins",
    "end": "End,End time,To,Ends",
    "time": "Time,When,Slot",
    "length": "Length (min),Minutes",
    "room": "Room,Location,Where,Venue",
    "track": "Track,Stream",
    "speakers": "Speaker(s),Speakers,Who,Presenter,Presenters",
    "moderator": "Moderator,Moderated by",
    "notes": "Notes,Comments,AV needs,Status",
}
ASIDES: Final = {  # what lies beside it, and is no part of it
    "Sponsors": "Company,Level,Amount/Rope Works,Gold,5000",
    "Budget": "Item,Planned,Actual/Hall,3000,2800/Total,3000,2800",
    "Volunteers": "Name,Shift,Start,End,Where/Pat Extra,Cloakroom,08:00,12:00,Foyer",
    "To do": "Task,Owner,Due/Order coffee,Pat Extra,2031-05-01",
    "Contacts": "Name,Company,Phone/Pat Extra,Caterer,+1 555 0100",
    "Lookups": "Types,Levels/Talk,Beginner/Workshop,Expert",
    "Instructions": "How to use this file/Ask Pat before moving a session.",
    "Form responses 1": "Timestamp,Your name,Title of your talk/5-1-2031,Pat Extra,On Buoys",
    "Pivot": "Count of Title,Column Labels/Row Labels,Attic",
    "Deadlines": "What,When/Call for talks,2031-01-15",
}


class Form:
    """How it is kept."""

    def __init__(self, chance: Random, programme: Programme) -> None:
        self.kept = chance.choice(("xlsx", "xlsx", "csv", "downloads"))
        self.names = {field: chance.choice(some.split(",")) for field, some in HEADS.items()}
        self.sheets = [chance.choice(some) for some in (PLANS, PEOPLE, ROOMS)]
        self.slot, self.clock = chance.choice(SLOTS), chance.choice(("%H:%M", "%I:%M %p"))
        self.date = chance.choice(("%Y-%m-%d", "%d %B %Y", "%A, %B %d, %Y"))
        self.split, self.day = chance.choice(SPLIT), chance.choice(DAYS)
        if programme.kind != "talks" and (self.split == "tracks" or self.kept != "xlsx"):
            self.split = ""
        self.kept = "downloads" if self.split == "tracks" and self.kept == "csv" else self.kept
        self.between = chance.choice((", ", "; ", "\n", " & ", " and "))
        self.people = chance.random() < 0.8
        ways = ("{0} {1}", "{0[0]}. {1}", "Dr. {0} {1}", "{1}, {0}", "")
        self.called = chance.choice(ways) if self.people else ways[0]
        if self.called == ways[3]:
            self.between = chance.choice(("; ", "\n"))
        self.parted, self.placed, self.once, self.noted = (chance.random() < 0.5 for _ in range(4))
        self.asides = chance.sample(sorted(ASIDES), chance.choice((0, 1, 2, 4)))
        self.right, self.down = chance.choice((0, 0, 2)), chance.choice((0, 0, 2, 4))
        yearless = self.split == "days" and "%Y" not in self.day
        self.titled, self.total = yearless or chance.random() < 0.4, chance.random() < 0.3
        parts = (part.name for one in programme.sessions for part in one.people)
        works = ("Rope Works", "Boat Institute", "Harbour Board", "Tide Lab")
        self.works = {name: chance.choice(works) for name in dict.fromkeys(parts)}

    def said(self, names: Sequence[str]) -> str:
        ids = {name: f"SP{n:02}" for n, name in enumerate(self.works, 1)}
        called = (self.called.format(*name.split(" ")) or ids[name] for name in names)
        return self.between.join(called)

    def cell(self, one: Session, field: str, *, again: bool) -> object:
        start, end = format(one.start, self.clock), format(one.end, self.clock)
        speakers, led = self.said(one.called("speaker")), self.said(one.called("moderator"))
        told = {"start": start, "end": end, "time": f"{start} - {end}", "room": one.room}
        told |= {"title": one.title, "track": one.track, "speakers": speakers, "moderator": led}
        told |= {"date": "" if again and self.once else format(one.start, self.date)}
        told |= {"length": f"{(one.end - one.start) // dt.timedelta(minutes=1)}"}
        return told.get(field, "check the microphone")

    def group(self, one: Session, number: int) -> str:
        """The sheet on which a session is; what is nowhere is in the first room."""
        of_day = self.day.format(n=number, d=one.start)
        told = {"days": of_day, "rooms": one.room or "Great Hall", "tracks": one.track or "Plenary"}
        return told.get(self.split, self.sheets[0])


def sheets(programme: Programme, form: Form) -> dict[str, Rows]:
    """All that is kept, by the names of the sheets."""
    fields = ["title", "date", *form.slot, "room", "track", "speakers", "moderator", "notes"]
    dated = form.split != "days" or form.day in ("Day {n}", "{d:%A}")
    for field, stays in {
        "date": dated,
        "room": form.split != "rooms",
        "track": programme.kind == "talks" and form.split != "tracks",
        "moderator": programme.kind == "panels",
        "notes": form.noted,
    }.items():
        fields.remove(field) if not stays else None
    found: dict[str, Rows] = {}
    top: Rows = [[]] * form.down
    heads = [form.names[field] for field in fields]
    top[:1] = [["Harbour Days 2031"], []] if form.titled else top[:1]
    for number, day in enumerate(programme.days, 1):
        for at, one in enumerate(day):
            rows = found.setdefault(form.group(one, number), [*top, heads])
            rows.append(
                [form.cell(one, field, again=at > 0 and not form.split) for field in fields]
            )
    for rows in found.values() if form.total else ():
        rows += [[], [f"Total: {len(rows)} rows"]]
    if form.people:
        names = ["First name", "Last name"] if form.parted else ["Name"]
        listed: Rows = [["ID", *names, "Job title", "Company", "E-mail", "Bio"]]
        for n, (name, work) in enumerate(form.works.items(), 1):
            own = name.split(" ") if form.parted else [name]
            mail = f"{name.lower().replace(' ', '.')}@boats.example"
            listed.append([f"SP{n:02}", *own, "Captain", work, mail, f"{own[0]} ties knots."])
        found[form.sheets[1]] = listed
    if form.placed:
        rooms = dict.fromkeys(one.room for one in programme.sessions if one.room)
        held = [[room, 100, "Main building", "2"] for room in rooms]
        found[form.sheets[2]] = [["Room", "Capacity", "Building", "Floor"], *held]
    beside = {name: ASIDES[name].split("/") for name in form.asides}
    return found | {name: [row.split(",") for row in rows] for name, rows in beside.items()}


def write(folder: Path, found: dict[str, Rows], form: Form) -> Path:
    """Write a workbook, or a file for each sheet."""
    if form.kept != "xlsx":
        before = "Harbour Days 2031 - " if form.kept == "downloads" else ""
        for name, rows in found.items():
            with (folder / f"{before}{name}.csv").open("w") as file:
                csv.writer(file).writerows(rows)
        return folder
    with xlsxwriter.Workbook(folder / "made.xlsx") as book:
        for name, rows in found.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0 if name in ASIDES else form.right, row)
    return folder / "made.xlsx"


def read_as(one: Session, form: Form) -> Session:
    people = tuple(sorted(one.people, key=lambda part: part.role != "speaker"))
    room = one.room or ("Great Hall" if form.split == "rooms" else "")
    return one._replace(people=people, room=room)


def programme_of(seed: int) -> tuple[Programme, Form]:
    """A programme and how it is kept."""
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")), "en")
    return programme, Form(chance, programme)


@pytest.mark.parametrize("seed", range(40))
def test_workbooks_as_they_are_kept(seed: int, tmp_path: Path) -> None:
    programme, form = programme_of(seed)
    found = sheets(programme, form)

    schedule = api.load(write(tmp_path, found, form), reading=Reading(timezone="UTC"))

    wanted = lines(read_as(one, form) for one in programme.sessions)
    assert lines_of(schedule) == wanted, (form.__dict__, found)
    if form.people:
        assert {one.name: one.organization for one in schedule.speakers} == form.works
