"""Congresses in spreadsheets: sessions that are chaired and made of papers, in rows and in columns.

Papers have no times, and their session is one with all who give them; or each has a time, and what
it is in is its track.
"""

import csv
import io
from collections.abc import Iterator
from random import Random

import pytest
from made import Programme, Session, lines, lines_of, made
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

# how what holds papers, who chairs it, the papers and who gives them are called, and what stands
# before its name
NAMES = (
    ("Session", "Chair", "Paper", "Authors", "Session {}: "),
    ("Session title", "Session chair", "Title", "Author(s)", ""),
    ("Sitzung", "Vorsitz", "Titel", "Autoren", "Sitzung {}: "),
    ("Séance", "Président", "Titre", "Auteurs", ""),
    ("Sesión", "Preside", "Título", "Autores", "Sesión {}: "),
)
LAYOUTS = ("columns", "first alone", "heads", "numbered")
CHAIRS = ("", "{} (Chair: {})", "{} – Chaired by {}", "{} – Chair: {}", "{}, chaired by {}")
DATES = ("%Y-%m-%d", "%d.%m.%Y", "%d %B %Y")


class Writer:
    """One way to write a congress down."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.programme, self.chance = programme, chance
        self.names = chance.choice(NAMES)
        self.layout = chance.choice(LAYOUTS)
        self.timed = self.layout != "numbered" and chance.random() < 0.5
        self.led = chance.choice(CHAIRS)  # else in a column
        self.ranged = chance.random() < 0.5
        self.date = chance.choice(DATES)
        self.once = chance.random() < 0.5
        self.told: list[Session] = []  # what is to be read

    def text(self) -> str:
        """All of it."""
        file = io.StringIO()
        rows = csv.writer(file, delimiter=self.chance.choice(",;\t"))
        holder, chair, paper, authors, _ = self.names
        named = [paper] if self.layout == "heads" else [holder]
        named += [] if self.led else [chair]
        named += [authors] if self.layout == "heads" else []
        named += [paper, authors] if self.layout in ("columns", "first alone") else []
        numbers = range(1, 4) if self.layout == "numbered" else ()
        named += [f"Paper {number} {what}" for number in numbers for what in ("title", "authors")]
        when = ["Time"] if self.ranged else ["Start", "End"]
        rows.writerow(["Date", *when, "Room", *named])
        for day in self.programme.days:
            for number, row in enumerate(row for one in day for row in self.of(one)):
                date = "" if self.once and number else format(day[0].start, self.date)
                cells = [date if row[0] or not self.once else "", *row]
                rows.writerow([*cells, *[""] * (4 + len(when) + len(named) - len(cells) - 2)])
        return file.getvalue()

    def of(self, one: Session) -> Iterator[list[str]]:
        """The rows of a session, and of what it is made of."""
        if not one.made_of:
            self.told.append(one)
            beside = (
                [""] * (2 - bool(self.led)) if self.layout in ("columns", "first alone") else []
            )
            yield [*self.when(one), one.room, *beside, one.title]
            return
        title = self.names[4].format(len(self.told)) + one.title
        chair = one.people[0].name
        said = [self.led.format(title, chair)] if self.led else [title, chair]
        papers = [*self.papers(one)]
        self.tell(one._replace(title=title), papers)
        given = [[part.title, ", ".join(who.name for who in part.people)] for part in papers]
        if self.layout == "numbered":
            yield [*self.when(one), one.room, *said, *(cell for cells in given for cell in cells)]
            return
        if self.layout == "heads":
            yield [*self.when(one), one.room, *said]
        for number, (part, cells) in enumerate(zip(papers, given, strict=True)):
            first = not number or self.layout == "columns"
            when = self.when(part) if self.timed or first else [""] * len(self.when(part))
            when = when if self.timed or self.layout != "heads" else [""] * len(when)
            if self.layout == "heads":
                yield [*when, "", cells[0], *([] if self.led else [""]), cells[1]]
            else:
                held = [one.room, *said] if first else [""] * (1 + len(said))
                yield [*when, *held, *cells]

    def papers(self, one: Session) -> Iterator[Session]:
        """What a session is made of, one after the other if there are times."""
        step = (one.end - one.start) / len(one.made_of)
        for number, part in enumerate(one.made_of):
            start = one.start + number * step
            yield part._replace(start=start, end=start + step) if self.timed else part

    def tell(self, one: Session, papers: list[Session]) -> None:
        """Note what is to be read."""
        if self.timed:
            self.told += (
                part._replace(room=one.room, track=one.title, people=(*part.people, *one.people))
                for part in papers
            )
        else:
            speakers = (who for part in papers for who in part.people)
            self.told.append(one._replace(people=(*speakers, *one.people)))

    def when(self, one: Session) -> list[str]:
        slot = [f"{time:%H:%M}" for time in (one.start, one.end)]
        return ["-".join(slot)] if self.ranged else slot


@pytest.mark.parametrize("seed", range(40))
def test_a_congress(seed: int) -> None:
    chance = Random(seed)
    writer = Writer(made(chance, "congress"), chance)
    written = writer.text()

    schedule = resolve(assemble([translate("programme.csv", written.encode(), "UTC")]))
    assert lines_of(schedule) == lines(writer.told), written
