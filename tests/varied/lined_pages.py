"""Programmes as blocks of a page for people to read, written in many ways that go together."""

import datetime as dt
from collections.abc import Iterator
from itertools import chain
from random import Random

from made import Part, Programme, Session
from page_words import SPEECH, without_unit

Block = tuple[str, str]  # h1, h2, h3, b, p, li or time, and a text
PLACES = ("brackets", "labelled", "alone", "time", "bar", "")
PEOPLE = (
    "labelled",
    "dash",
    "line",
    "items",
    "brackets",
    "posts",
    "dashed posts",
    "labelled posts",
)
PAPERS = ("dash", "colon", "two lines", "brackets", "timed")


class Page:
    """A way to write a programme, each choice once; `blocks` are what it comes to."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.programme, self.speech = programme, SPEECH[programme.language]
        self.date, self.clock = chance.choice(self.speech.dates), chance.choice(self.speech.clocks)
        self.dash, self.joint = chance.choice((" - ", "-", "–", " – ")), chance.choice("  |:–\t")
        self.with_ends = programme.kind == "congress" or chance.random() < 0.7
        self.when = chance.choice(("before", "before", "above", "below", "behind"))
        self.where, self.who = chance.choice(PLACES), chance.choice(PEOPLE)
        self.papers = chance.choice(PAPERS)
        self.head = chance.choice(
            "b3" if self.when == "below" else "b3p" if self.when == "above" else "b3pl"
        )
        self.described, self.introduced = chance.random() < 0.3, chance.random() < 0.3
        self.said = chance.choice(("{} ({home})", "{}, {post}", "{}, {post}, {home}"))
        if self.where == "time" and self.when == "before" and self.joint.isspace():
            self.joint = ":"

    def blocks(self) -> Iterator[Block]:
        yield "h1", self.speech.programme + " 2031" * ("{y}" not in self.date)
        if self.introduced:
            yield "p", self.speech.prose
        for day in self.programme.days:
            yield "h2", self.speech.dated(self.date, day[0].start)
            yield from chain.from_iterable(map(self.session, [*day, self.closing(day)]))

    def expected(self) -> Iterator[Session]:
        """What is read of it: a session that talks with times fill is what these stand in."""
        for day in self.programme.days:
            yield from chain.from_iterable(map(self.read, day))
            yield from [self.closing(day)] * self.with_ends  # else it only ends the day

    def read(self, one: Session) -> Iterator[Session]:
        room = one.room if self.where else ""
        if one.made_of and self.papers == "timed":
            for paper, begun, ended in self.timed(one):
                people = (*paper.people, *one.people)
                plain = paper._replace(start=begun, end=ended, people=people)
                yield plain._replace(room=room, track=one.title)
        else:
            guests = (*one.people, *chain.from_iterable(paper.people for paper in one.made_of))
            first = sorted(guests, key=lambda part: part.role != "speaker")
            yield one._replace(room=room, track="", people=tuple(first))

    def timed(self, one: Session) -> Iterator[tuple[Session, dt.datetime, dt.datetime]]:
        length = (one.end - one.start) / len(one.made_of)
        for number, paper in enumerate(one.made_of):
            yield paper, one.start + number * length, one.start + (number + 1) * length

    def closing(self, day: list[Session]) -> Session:
        end = day[-1].end
        return Session(self.speech.closing, end, end + dt.timedelta(minutes=15))

    def clocked(self, time: dt.datetime) -> str:
        said = format(time, self.clock)
        return said.lstrip("0") if "%p" in self.clock else said

    def slot(self, one: Session) -> str:
        start, end = self.clocked(one.start), self.clocked(one.end)
        if not self.with_ends:
            return start
        return without_unit(start) + self.dash + end.removeprefix(self.clock.partition("%")[0])

    def session(self, one: Session) -> Iterator[Block]:
        title, time, people = one.title, self.slot(one), list(self.people(one))
        if one.room and self.where == "brackets":
            title += f" ({one.room})"
        elif one.room and self.where == "bar":
            title += f" | {one.room}"
        elif one.room and self.where == "time":
            time += f", {one.room}"
        speaks = len(people) == 1 and one.people[0].role == "speaker" and self.when != "behind"
        if speaks and self.who == "dash":
            title += f" – {people.pop()[1]}"
        elif speaks and self.who == "brackets" and self.where != "brackets":
            title += f" ({people.pop()[1]})"
        yield from self.headed(title, time)
        if one.room and self.where == "labelled":
            yield "p", f"{self.speech.room}: {one.room}"
        elif one.room and self.where == "alone":
            yield "p", one.room
        if self.described and one.people and not one.made_of:
            yield "p", self.speech.prose
        yield from people
        yield from self.listed(one)

    def headed(self, title: str, time: str) -> Iterator[Block]:
        joint = self.joint if self.joint.isspace() else f" {self.joint} ".replace(" :", ":")
        if self.when == "above":
            yield "time", time
        said = {"before": f"{time}{joint}{title}", "behind": f"{title} ({time})"}
        yield {"3": "h3", "l": "li"}.get(self.head, self.head), said.get(self.when, title)
        if self.when == "below":
            yield "p", time

    def told(self, part: Part) -> str:
        if "posts" not in self.who:
            return part.name
        number = sum(map(ord, part.name))
        post, home = self.speech.posts[number % 4], self.speech.bodies[number % 3]
        said = "{} – {post}, {home}" if self.who == "dashed posts" else self.said
        return said.format(part.name, post=post, home=home)

    def people(self, one: Session) -> Iterator[Block]:
        others = [self.told(part) for part in one.people if part.role == "speaker"]
        for part in one.people:
            if part.role != "speaker":
                word = self.speech.moderator if part.role == "moderator" else self.speech.chair
                yield "p", f"{word}: {self.told(part)}"
        if others and self.who.startswith("labelled"):
            label = self.speech.speakers if len(others) > 1 else self.speech.speaker
            yield "p", f"{label}: {('; ' if 'posts' in self.who else ', ').join(others)}"
        elif others and self.who in ("dash", "line", "brackets"):
            yield "p", ", ".join(others)
        else:
            yield from (("li" if len(others) > 1 else "p", one) for one in others)

    def listed(self, one: Session) -> Iterator[Block]:
        for paper, begun, _ in self.timed(one) if one.made_of else ():
            who = ", ".join(part.name for part in paper.people)
            if self.papers in ("two lines", "timed"):
                timed = self.papers == "timed"
                yield "p", f"{self.clocked(begun)} {paper.title}" if timed else paper.title
                yield "p", who
            else:
                form = {"dash": "{} – {}", "colon": "{1}: {0}", "brackets": "{} ({})"}[self.papers]
                yield "li", form.format(paper.title, who)
