"""Lists of talks below rows with nothing but what their block is called, when and where it is, and
who chairs it.
"""

import csv
import io
from collections.abc import Iterator
from random import Random
from typing import Final

import pytest
from made import Programme, Session, lines, lines_of, made
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

HEADS: Final = {
    "en": ("Time", "Title", "Speakers"),
    "de": ("Uhrzeit", "Titel", "Vortragende"),
    "fr": ("Horaire", "Titre", "Intervenants"),
    "es": ("Hora", "Título", "Ponentes"),
}
CHAIRS: Final = {
    "en": ("Chair: {}", "Chaired by {}"),
    "de": ("Leitung: {}", "Vorsitz: {}"),
    "fr": ("Présidence : {}", "Présidente : {}"),
    "es": ("Preside: {}", "Coordina: {}"),
}
# rooms that anybody takes for one
ROOMS: Final = {"Attic": "Room 3", "Dachboden": "Raum 3", "Grenier": "Salle 3", "Desván": "Sala 3"}
BETWEEN: Final = (" – ", " - ", " | ", ", ", " · ")
ORDERS: Final = (
    ("time", "room", "chair"),
    ("room", "time", "chair"),
    ("room", "chair"),
    ("chair", "room"),
    ("time", "chair"),
    ("chair",),
    ("time", "room"),
    ("room",),
)


class Writer:
    """One way to write such a list."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.programme, self.chance = programme, chance
        self.order = chance.choice(ORDERS)
        self.between = chance.choice(BETWEEN)
        self.chair = chance.choice(CHAIRS[programme.language])
        told = self.order != ("chair",)
        self.in_titles = told and chance.random() < 0.5  # else in the column of times
        self.ranged = chance.random() < 0.5
        self.date = chance.choice(("%Y-%m-%d", "%d.%m.%Y", "%d %B %Y"))
        self.told: list[Session] = []  # what is to be read

    def text(self) -> str:
        """All of it, with a row for each day."""
        file = io.StringIO()
        rows = csv.writer(file, delimiter=self.chance.choice(";\t"))
        time, *others = HEADS[self.programme.language]
        rows.writerow([*([time] if self.ranged else ["Start", "End"]), *others])
        for day in self.programme.days:
            rows.writerow(self.row([format(day[0].start, self.date)]))
            for one in day:
                rows.writerows(self.row(cells) for cells in self.of(one))
        return file.getvalue()

    def row(self, cells: list[str]) -> list[str]:
        return [*cells, *[""] * (4 - self.ranged - len(cells))]

    def of(self, one: Session) -> Iterator[list[str]]:
        """The row of what holds no talks; else that of the block, and those of its talks."""
        if not one.made_of:
            self.told.append(one._replace(room=""))
            yield [*self.when(one), one.title]
            return
        block = f"{self.programme.words.session} {len(self.told) + 1}"
        room = ROOMS.get(one.room, one.room)
        parts = {
            "time": "-".join(f"{time:%H:%M}" for time in (one.start, one.end)),
            "room": room,
            "chair": self.chair.format(one.people[0].name),
        }
        head = self.between.join((block, *(parts[name] for name in self.order)))
        yield [*([""] * (2 - self.ranged) if self.in_titles else []), head]
        leads = one.people if "chair" in self.order else ()
        for talk in one._replace(title=block, people=leads).in_turn():
            self.told.append(talk._replace(room=room if "room" in self.order else ""))
            yield [
                *self.when(talk),
                talk.title,
                ", ".join(talk.called("speaker")),
            ]

    def when(self, one: Session) -> list[str]:
        slot = [f"{time:%H:%M}" for time in (one.start, one.end)]
        return ["-".join(slot)] if self.ranged else slot


@pytest.mark.parametrize("seed", range(60))
def test_talks_below_what_their_block_is_called(seed: int) -> None:
    chance = Random(seed)
    writer = Writer(made(chance, "congress"), chance)
    written = writer.text()

    schedule = resolve(assemble([translate("programme.csv", written.encode(), "UTC")]))
    assert lines_of(schedule) == lines(writer.told), written
