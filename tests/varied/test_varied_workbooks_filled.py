"""The workbook to be filled in, as people fill it in: everybody in their own way."""

import datetime as dt
import io
from collections.abc import Iterator, Sequence
from random import Random
from typing import Any

import pytest
import xlsxwriter
from made import Programme, Session, lines, lines_of, made, speakers_first
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

ABOUT = (
    *(("Field", "Value", "What it is"), ("ID", "boats", "Part of every calendar UID")),
    *(
        ("Title", "Boat Days", "Its name."),
        ("Time zone", "UTC", ""),
        ("Domain", "boats.example", ""),
    ),
)
HEADS = {
    "id": ("ID",),
    "title": ("Title", "title", "Session title", "Talk"),
    "type": ("Type", "Kind"),
    "date": ("Date", "DATE"),
    "start": ("Start", "Start time", "Begins"),
    "end": ("End", "End time"),
    "room": ("Room", "Location", "Hall"),
    "track": ("Track", "Stream"),
    "speakers": ("Speakers", "Speaker(s)"),
    "moderator": ("Moderator", "Moderated by"),
    "abstract": ("Abstract", "Summary"),
    "catering": ("Catering",),
}
DATES = ("", "%Y-%m-%d", "%d.%m.%Y", "%d %B %Y", "%A, %d %B %Y", "%B %d, %Y", "%d-%b-%Y")
CLOCKS = ("", "%H:%M", "%H.%M", "%I:%M %p", "%Hh%M", "%H:%M:%S")
Row = Sequence[Any]  # of values that cells can have


class Writer:
    """One way to fill it in."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.programme, self.chance = programme, chance
        self.date, self.clock = chance.choice(DATES), chance.choice(CLOCKS)
        self.joined = chance.choice(("", "; ", "\n"))  # else a column for each speaker
        self.known = chance.random() < 0.7  # people and rooms have their sheets
        self.renamed, self.titled, self.blank = (chance.random() < 0.5 for _ in range(3))
        self.capitals = chance.random() < 0.5  # of types
        self.most = max(len(one.people) for one in programme.sessions)
        sessions = [*programme.sessions]
        chance.shuffle(sessions) if chance.random() < 0.5 else None
        self.sessions = sessions
        self.fields = self.chosen()

    def chosen(self) -> list[str]:
        """The columns, in an order of their own, and some left out."""
        left_out = self.chance.choice(((), ("id",), ("abstract",), ("id", "type")))
        fields = [field for field in HEADS if field not in left_out]
        self.chance.shuffle(fields) if self.renamed else None
        fields.sort(key="moderator".__eq__)  # behind those who speak
        numbered = [f"speaker {number + 1}" for number in range(self.most)]
        at = fields.index("speakers")
        return fields if self.joined else [*fields[:at], *numbered, *fields[at + 1 :]]

    def data(self) -> bytes:
        """The whole file."""
        data = io.BytesIO()
        book = xlsxwriter.Workbook(data, {"default_date_format": "yyyy-mm-dd"})
        for name, rows in self.sheets():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                for place, value in enumerate(row):
                    sheet.write(number, place, value) if value else None
        book.close()
        return data.getvalue()

    def sheets(self) -> Iterator[tuple[str, list[Row]]]:
        yield "Conference", [*ABOUT]
        days = [(day[0].start.replace(tzinfo=None),) for day in self.programme.days]
        yield "Days", [("Date", "Title", "Hours"), *days]
        rooms = dict.fromkeys(one.room for one in self.sessions if one.room)
        people = dict.fromkeys(part.name for one in self.sessions for part in one.people)
        yield "Rooms", [("ID", "Name"), *(("", room) for room in rooms if self.known)]
        yield "Speakers", [("ID", "Name"), *(("", name) for name in people if self.known)]
        yield "Sessions", [*self.rows()]
        yield "To do", [("What", "Who"), ("Order coffee", "Jo"), ("Print badges", "")]

    def rows(self) -> Iterator[Row]:
        if self.titled:
            yield from (("Boat Days – all sessions",), ())
        yield [self.head(field) for field in self.fields]
        for number, one in enumerate(self.sessions):
            if self.blank and number % 4 == 3:
                yield ()
            yield [self.cell(field, one, number) for field in self.fields]

    def head(self, field: str) -> str:
        names = HEADS.get(field, (field.capitalize(),))
        return self.chance.choice(names) if self.renamed else names[0]

    def cell(self, field: str, one: Session, number: int) -> object:
        """What stands in the column of a field."""
        speakers = [part.name for part in one.people if part.role == "speaker"]
        leaders = [part.name for part in one.people if part.role == "moderator"]
        if field.startswith("speaker "):
            return (*speakers, *[""] * self.most)[int(field[8:]) - 1]
        return {
            "id": f"s-{number}" if number % 2 else "",
            "title": one.title,
            "type": self.type_of(one),
            "date": self.day(one),
            "start": self.time(one.start),
            "end": self.time(one.end),
            "room": one.room,
            "track": one.track,
            "speakers": self.joined.join(speakers),
            "moderator": "; ".join(leaders),
            "abstract": f"All of {one.title}." if one.people else "",
            "catering": "2 pots" if number % 3 else "",
        }[field]

    def type_of(self, one: Session) -> str:
        kind = "break" if one.is_pause else "talk" if one.people else "opening"
        return kind.capitalize() if self.capitals else kind

    def day(self, one: Session) -> object:
        date = one.start.replace(hour=0, minute=0, tzinfo=None)
        return format(date, self.date) if self.date else date

    def time(self, moment: dt.datetime) -> object:
        return format(moment, self.clock) if self.clock else moment.time()


@pytest.mark.parametrize("seed", range(30))
def test_the_workbook_is_filled_in(seed: int) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    writer = Writer(programme, chance)

    schedule = resolve(assemble([translate("programme.xlsx", writer.data(), "UTC")]))
    assert lines_of(schedule) == lines(map(speakers_first, programme.sessions)), [*writer.sheets()]
