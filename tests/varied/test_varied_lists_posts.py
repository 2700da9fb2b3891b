"""Lists that say of everybody in a session what they are and where: in cells, columns or rows."""

import csv
import io
from collections.abc import Iterator
from random import Random

import pytest
from made import Part, Programme, Session, lines, lines_of, made, speakers_first
from test_varied_lists_people import BODIES

from confsched.formats import conferences, recognise
from confsched.formats.records.entries import is_sessions
from confsched.model.assemble import assemble
from confsched.reading import read
from confsched.schedule.resolve import resolve
from confsched.schedule.schedule import Schedule

POSTS = ("Director", "Head of Research", "Professor", "Captain", "CEO")
SHAPES = ("rows", "columns", "two heads", "cells", "lines")
PERSON = ("{n} ({p}, {b})", "{n}, {p}, {b}", "{n}, {p} ({b})", "{n}\n{p}, {b}", "{n} – {p}, {b}")
HEADS = (
    ("Speaker", "Position", "Organization"),
    ("Name", "Job title", "Company"),
    ("Presenter", "Role / Title", "Affiliation"),
    ("Speaker name", "Job title", "Institution"),
)
ANSWERS = ("Confirmed", "Invited", "confirmed", "")


def post_of(name: str) -> str:
    return POSTS[sum(map(ord, name)) % len(POSTS)]


def body_of(name: str) -> str:
    return BODIES[len(name) % len(BODIES)]


class Writer:
    """One way to write such a list."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.programme, self.chance = programme, chance
        self.shape = chance.choice(SHAPES)
        self.person = chance.choice(PERSON)
        self.who = chance.choice(HEADS)
        self.numbered = chance.choice(("Speaker {}", "Speaker #{}", "Panelist {}", "Presenter {}"))
        self.apart = chance.choice((" {}", " – {}", ": {}", " ({})"))
        self.part = chance.choice(("Function", "Role"))
        self.answers = chance.random() < 0.5  # a status of each of them
        self.once = chance.random() < 0.5  # what the session is stands in its first row only
        self.led = chance.choice(("Moderator", "Chair", "Moderated by"))
        self.most = max(len(one.called("speaker")) for one in programme.sessions)
        self.heads: dict[str, str] = {}
        self.fields: list[str] = []
        self.told = [self.as_told(one) for one in programme.sessions]

    def as_told(self, one: Session) -> Session:
        role = "chair" if self.led == "Chair" else "moderator"
        parts = (Part(name, role) for name in one.called("moderator"))
        return one._replace(people=(*(p for p in one.people if p.role == "speaker"), *parts))

    def data(self) -> bytes:
        """All of it."""
        file = io.StringIO()
        rows = csv.writer(file, delimiter=self.chance.choice(",;\t"))
        rows.writerows(self.rows())
        return file.getvalue().encode()

    def rows(self) -> Iterator[list[str]]:
        when = ["Date", "Start", "End", "Title", "Room", "Track"]
        numbers = range(1, self.most + 1)
        name, post, body = self.who
        if self.shape == "rows":
            yield [*when, name, post, body, self.part, *(["Status"] if self.answers else [])]
        elif self.shape == "columns":
            called = [self.numbered.format(n) for n in numbers]
            words = ("", self.apart.format("post"), self.apart.format("organization"))
            yield [*when, *(f"{one}{word}" for one in called for word in words), self.led]
        elif self.shape == "two heads":
            called = [cell for n in numbers for cell in (self.numbered.format(n), "", "")]
            yield [*when, *called, self.led]
            yield [*[""] * 6, *["Name", "Post", "Organization"] * self.most]
        elif self.shape == "lines":
            yield [*when, "Speakers", "Posts", "Organizations", self.led]
        elif self.shape == "cells":
            yield [*when, "Speakers", self.led]
        for one in self.programme.sessions:
            yield from self.of(one)

    def of(self, one: Session) -> Iterator[list[str]]:
        clocks = [f"{one.start:%d.%m.%Y}", f"{one.start:%H:%M}", f"{one.end:%H:%M}"]
        held = [*clocks, one.title, one.room, one.track]
        names, lead = one.called("speaker"), "; ".join(one.called("moderator"))
        told = [(name, post_of(name), body_of(name)) for name in names]
        if self.shape == "rows":
            yield from self.each(one, held)
        elif self.shape in ("columns", "two heads"):
            cells = [cell for person in told for cell in person]
            yield [*held, *cells, *[""] * (3 * self.most - len(cells)), lead]
        elif self.shape == "lines":
            yield [
                *held,
                *("\n".join(column) for column in zip(*told, strict=True)),
                *[""] * (0 if told else 3),
                lead,
            ]
        else:
            mark = "; " if "\n" not in self.person else "\n\n"
            cell = mark.join(self.person.format(n=n, p=p, b=b) for n, p, b in told)
            yield [*held, cell, *([lead] if self.shape == "cells" else [])]

    def each(self, one: Session, held: list[str]) -> Iterator[list[str]]:
        """A row for everybody, or one for what nobody is in."""
        for number, part in enumerate(one.people or (None,)):
            said = held if not (self.once and number) else [""] * 6
            who = [part.name, post_of(part.name), body_of(part.name)] if part else [""] * 3
            role = "" if part is None else self.led if part.role != "speaker" else "Speaker"
            role = role.replace("Moderated by", "Moderator")
            answer = [ANSWERS[len(who[0]) % 4]] if self.answers else []
            yield [*said, *who, role, *answer]


def told_of(schedule: Schedule) -> dict[str, tuple[str | None, str | None]]:
    """What everybody is, and where."""
    return {one.name: (one.role, one.organization) for one in schedule.speakers}


@pytest.mark.parametrize("seed", range(30))
def test_a_list_with_posts_and_organizations(seed: int) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    writer = Writer(programme, chance)
    data = writer.data()

    document = read("programme.csv", data, is_sessions)
    kind = recognise(document)
    assert kind is not None
    schedule = resolve(assemble([*conferences([(document, kind)], "UTC")]))
    assert lines_of(schedule) == lines(map(speakers_first, writer.told)), data.decode()
    speaking = {name for one in writer.told for name in one.called("speaker")}
    told = told_of(schedule)
    assert {name: told[name] for name in speaking} == {
        n: (post_of(n), body_of(n)) for n in speaking
    }
