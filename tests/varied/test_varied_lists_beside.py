"""Lists of sessions with much beside these: lengths, numbers, notes, links, texts and posts."""

import csv
import io
from collections.abc import Callable, Iterator
from random import Random
from typing import Final

import pytest
from made import Programme, Session, lines, lines_of, made, speakers_first
from test_varied_lists_people import BODIES
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

# the heads of when, where, what and who, each as people may write it
HEADS: Final = {
    "date": ("Date", "Date (DD.MM.YYYY)", "Day", "Session date"),
    "time": ("Time", "Time slot", "Time (UTC)", "When?"),
    "start": ("Start", "Start (UTC)", "Start time", "Starts at"),
    "length": ("Duration", "Length", "Duration (min)", "Duration (minutes)", "Minutes"),
    "title": ("Title", "Title (max. 80 characters)", "Session title *", "Title of the session"),
    "room": ("Room", "Room (if known)", "Location", "Venue / Room"),
    "track": ("Track", "Track (choose one)", "Stream"),
    "people": ("Speakers", "Speaker(s)", "Speakers (name and affiliation)", "Presenters"),
    "lead": ("Moderator", "Moderator (if any)", "Moderated by"),
}
DATES = ("%d.%m.%Y", "%d.%m.%y", "%Y-%m-%d", "%a %d %b %Y", "%A, %B %d, %Y", "%d-%b-%y", "%Y/%m/%d")
SLOTS = (
    *("{:%H:%M}...{:%H:%M}", "{:%H:%M}…{:%H:%M}", "{:%H:%M} / {:%H:%M}", "{:%H:%M} till {:%H:%M}"),
    *("from {:%H:%M} to {:%H:%M}", "{:%H:%M}--{:%H:%M}", "{:%I:%M%p}-{:%I:%M%p}"),
    *("{:%H.%M}-{:%H.%M}", "{:%H:%M}-{:%H:%M} h", "{:%H:%M} > {:%H:%M}"),
    *(
        "{:%H:%M}~{:%H:%M}",
        "({:%H:%M}-{:%H:%M})",
        "{:%H:%M} -> {:%H:%M}",
        "{:%H%M}-{:%H%M}",
        "{:%H:%M} h – {:%H:%M} h",
        "{:%H:%M} Uhr bis {:%H:%M} Uhr",
        "{:%I:%M %p} to {:%I:%M %p}",
        "{:%H:%M}-{:%H:%M}hrs",
        "{:%Hh%M}-{:%Hh%M}",
    ),
)
LENGTHS = (
    "{m}",
    "{m} min",
    "{m}'",
    "{m} minutes",
    "{h}:{r:02}",
    "{h}:{r:02}:00",
    "{h}h{r:02}",
    "{d} h",
)
PEOPLE = ("{n}", "{n} ({b})", "{n}, {b}", "{n} (Director, {b})", "{n} - {b}", "{n}, Director, {b}")
BESIDE: Final[dict[str, Callable[[int], str]]] = {
    "No.": lambda n: f"{n // 4 + 1}.{n % 4 + 1}",
    "Submission ID": lambda n: f"{1000 + 37 * n}",
    "Level": lambda n: ("Beginner", "Advanced", "")[n % 3],
    "Format": lambda n: ("In person", "Hybrid", "Online")[n % 3],
    "Language": lambda n: ("English", "German", "EN")[n % 3],
    "Recorded?": lambda n: ("x", "", "")[n % 3],
    "Slides received": lambda n: ("TRUE", "FALSE")[n % 2],
    "Catering": lambda n: ("✓", "", "2 pots")[n % 3],
    "Internal notes": lambda n: ("call again, 12:00", "", "arrives late; needs a taxi")[n % 3],
    "Contact e-mail": lambda n: f"speaker{n}@example.org",
    "Link": lambda n: ("https://boats.example/a", "")[n % 2],
    "Zoom link": lambda n: (f"https://zoom.example/j/{n}", "")[n % 2],
    "Capacity": lambda n: ("40", "")[n % 2],
    "Abstract": lambda n: (
        'First, "boats".\n\nThen; ropes, and knots.',
        "",
        "<p>All <b>of</b> it.</p>",
    )[n % 3],
    "Keywords": lambda n: ("boats, ropes", "", "knots; tides")[n % 3],
    "Bio": lambda n: ("She ties knots.\nAnd sails.", "", "")[n % 3],
    "Registered": lambda n: f"{n * 3}",
    "Price": lambda n: ("12,50 €", "free")[n % 2],
    "Last edited": lambda n: f"2031-01-{n % 28 + 1:02} 14:05",
    "Timestamp": lambda n: f"2031/01/{n % 28 + 1:02} 2:05:11 PM",
}


class Writer:
    """One way to write such a list."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.programme, self.chance = programme, chance
        self.date, self.slot, self.length = (chance.choice(c) for c in (DATES, SLOTS, LENGTHS))
        self.person, self.joined = chance.choice(PEOPLE), chance.choice(("; ", "\n", "; "))
        self.lasting = chance.random() < 0.4  # a start and a length
        self.within = chance.random() < 0.3  # who leads stands among who speaks
        self.beside = chance.sample(list(BESIDE), chance.choice((2, 4, 6)))
        when = ["date", *(("start", "length") if self.lasting else ("time",))]
        what = ["title", "room", "track"]
        who = ["people", *(() if self.within else ("lead",))]
        self.fields = [*chance.choice(([*when, *what], [*what, *when])), *who]
        for name in self.beside:
            self.fields.insert(chance.randrange(len(self.fields) + 1), name)
        self.heads = {one: chance.choice(names) for one, names in HEADS.items()}

    def data(self) -> bytes:
        """All of it, in one of the encodings that programs write."""
        file = io.StringIO()
        mark = self.chance.choice(",;\t|")
        rows = csv.writer(file, delimiter=mark, lineterminator=self.chance.choice(("\n", "\r\n")))
        ragged, blank = self.chance.random() < 0.3, self.chance.random() < 0.3
        rows.writerow(self.heads.get(one, one) for one in self.fields)
        for number, one in enumerate(self.programme.sessions):
            cells = [*self.cells(one, number)]
            while ragged and cells and not cells[-1]:
                cells.pop()
            rows.writerow(cells)
            rows.writerow([""] * len(cells)) if blank and number % 5 == 4 else None
        coding = self.chance.choice(("utf-8", "utf-8-sig", "utf-16", "cp1252"))
        text = file.getvalue()
        return text.encode(coding if coding != "cp1252" or text.isascii() else "utf-8")

    def cells(self, one: Session, number: int) -> Iterator[str]:
        minutes = round((one.end - one.start).total_seconds() / 60)
        hours = f"{minutes / 60:g}".replace(".", ",")
        speak, lead = one.called("speaker"), one.called("moderator")
        people = [*map(self.named, speak)]
        if self.within:
            people = [*(f"Moderator: {self.named(name)}" for name in lead), *people]
        told = {
            "date": format(one.start, self.date),
            "time": self.slot.format(one.start, one.end),
            "start": f"{one.start:%H:%M}",
            "length": self.length.format(m=minutes, h=minutes // 60, r=minutes % 60, d=hours),
            "title": one.title,
            "room": one.room,
            "track": one.track,
            "people": self.joined.join(people),
            "lead": "; ".join(lead),
        }
        for field in self.fields:
            yield told[field] if field in told else BESIDE[field](number) if one.people else ""

    def named(self, name: str) -> str:
        return self.person.format(n=name, b=BODIES[len(name) % len(BODIES)])


@pytest.mark.parametrize("seed", range(30))
def test_a_list_with_much_beside_its_sessions(seed: int) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    writer = Writer(programme, chance)
    data = writer.data()

    schedule = resolve(assemble([translate("programme.csv", data, "UTC")]))
    assert lines_of(schedule) == lines(map(speakers_first, programme.sessions)), data.decode(
        "utf-8", "replace"
    )
