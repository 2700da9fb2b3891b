"""Names of people as forms hold them, in cells, columns, data and pages; nobody here is real.

Names are put together by chance from small tables. What may stand beside one is ordinary by
itself: degrees, pronouns, what somebody is called on the net, another given name, a rank, an
address, particles, initials, surnames that are words, letters of other scripts.
"""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Final, NamedTuple

import pytest

from confsched import api
from confsched.opening import Reading

GIVEN: Final = ("Anna", "Robert", "Amaka", "Kenji", "María José", "Thomas", "Zofia", "Omar", "Lucy")
FAMILY: Final = (
    *("Brandt", "Novak", "Okafor", "Haraldsen", "de la Cruz", "van der Berg", "al-Masri", "Bašić"),
    *("O'Connor", "MacKay", "Lindqvist-Moreau", "Young", "Price", "King", "Tanaka"),
)
NICK: Final = ("Nan", "Bob", "Kay", "Joe", "Mimi", "Tommy", "Zosia", "Omi", "Lu")
SHORT: Final = dict(zip((one.split()[0] for one in GIVEN), NICK, strict=True))
WHOLE: Final = (
    *("田中花子", "佐藤あすか", "ليلى حداد", "דוד לוי", "김민준", "Оксана Шевчук", "Νίκος Παππάς"),
)
ASIDE: Final = ("(she/her)", "(they/them)", "(he/they)", "(@sails)", "<sails@example.org>")
DEGREES: Final = (" Jr.", ", PhD", ", MD, MPH", ", MSc", ", P.Eng.", ", LCSW", ", MA", ", OBE")
HONORS: Final = ("Dr. {}", "Prof. Dr. {}", "H.E. {}", "Amb. {}", "Gen. (ret.) {}", "Rev. {}")
BODIES: Final = ("University of Harwell", "Boat Lab", "GIZ", "Port Foundation", "Sail Institute")
POSTS: Final = ("Director", "Head of Research", "Professor", "Program Manager", "CEO")
TITLES: Final = ("Old ropes, new uses", "How to read a tide table", "Lessons from the flood")


class Person(NamedTuple):
    """Somebody as they are written, as they are called, and what they are where."""

    text: str
    name: str
    post: str
    body: str


# how people stand in a cell, and what is between them; what may be told of each
CELLS: Final = (
    *(("{t}", "; ", ""), ("{t}", "\n", ""), ("{t}", " | ", ""), ("{t}", ", ", "")),
    *(("{t} ({b})", "; ", "b"), ("{t} ({b})", "\n", "b"), ("{t} ({p}, {b})", "; ", "pb")),
    *(("{t}, {p}, {b}", "; ", "pb"), ("{t}, {p}, {b}", "\n", "pb")),
)
LINES: Final = (("- {t}", ""), ("- {t}, {p}, {b}", "pb"), ("- {t} ({b})", "b"))


class Maker:
    """People of three sessions, each in all forms by chance."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        names = [f"{given} {family}" for given in GIVEN for family in FAMILY]
        self.names = iter(chance.sample(names, len(names)))
        self.others = iter(chance.sample(WHOLE, len(WHOLE)))
        self.sessions = [[self.person() for _ in range(chance.choice((2, 3)))] for _ in TITLES]

    def person(self) -> Person:
        post, body = self.chance.choice(POSTS), self.chance.choice(BODIES)
        return Person(*self.named(), post, body)

    def named(self) -> tuple[str, str]:
        name = next(self.names)
        form = self.chance.randrange(9)
        if form == 0:
            whole = self.chance.choice(HONORS).format(name)
        elif form == 1 and " " not in name.partition(" ")[2]:
            whole = name.partition(" ")[0] + f" {self.chance.choice('JKT')}. {name.split()[-1]}"
        elif form == 3:
            whole = f"{name}{self.chance.choice(DEGREES)}"
        elif form == 4:
            return f"{name} {self.chance.choice(ASIDE)}", name
        elif form == 5:
            whole = f"{SHORT[name.split()[0]]} ({name.split()[0]}) {name.split()[-1]}"
        elif form == 6:
            whole = next(self.others, name)
        else:
            whole = name
        return whole, whole


def as_rows(maker: Maker, form: str, between: str) -> str:
    file = io.StringIO()
    rows = csv.writer(file)
    rows.writerow(["Date", "Start", "End", "Title", "Room", "Speakers"])
    for hour, (title, people) in enumerate(zip(TITLES, maker.sessions, strict=True), start=9):
        cell = between.join(form.format(t=one.text, p=one.post, b=one.body) for one in people)
        rows.writerow(["2031-05-13", f"{hour}:00", f"{hour + 1}:00", title, "Attic", cell])
    return file.getvalue()


def as_data(maker: Maker) -> str:
    return json.dumps(
        [
            {
                "title": title,
                "start": f"2031-05-13T{hour:02}:00:00",
                "end": f"2031-05-13T{hour + 1:02}:00:00",
                "speakers": [{"name": p.text, "title": p.post, "company": p.body} for p in people],
            }
            for hour, (title, people) in enumerate(zip(TITLES, maker.sessions, strict=True), 9)
        ]
    )


def as_page(maker: Maker, form: str) -> Iterator[str]:
    yield "# Tidal Forum\n\n## 13 May 2031\n"
    for hour, (title, people) in enumerate(zip(TITLES, maker.sessions, strict=True), start=9):
        yield f"### {hour}:00–{hour + 1}:00 {title}\n"
        yield from (form.format(t=one.text, p=one.post, b=one.body) for one in people)
        yield ""


def of(name: str, post: str | None, body: str | None, told: str) -> tuple[str | None, ...]:
    """Somebody, with as much of what they are as was written."""
    return name, post if "p" in told else None, body if told else None


@pytest.mark.parametrize("seed", range(60))
def test_names_in_all_forms(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)
    kind = chance.choice(("csv", "csv", "json", "md"))
    maker = Maker(chance)
    if kind == "csv":
        form, between, told = chance.choice(CELLS)
        text = as_rows(maker, form, between)
    elif kind == "json":
        told, text = "pb", as_data(maker)
    else:
        form, told = chance.choice(LINES)
        text = "\n".join(as_page(maker, form))
    path = tmp_path / f"programme.{kind}"
    path.write_text(text, encoding="utf-8")

    reading = Reading(format="text" if kind == "md" else "", timezone="UTC")
    found = api.load(path, reading=reading).scheduled
    people = [[part.speaker for part in one.people] for one in found]
    seen = [[of(p.name, p.role, p.organization, told) for p in one] for one in people]
    assert seen == [[of(p.name, p.post, p.body, told) for p in one] for one in maker.sessions], text
