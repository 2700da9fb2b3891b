"""Congresses as pages: symposia with chairs and papers of several authors with notes, posters."""

import datetime as dt
from collections.abc import Iterator
from random import Random
from typing import Final

from lined_pages import Block
from made import FAMILY, GIVEN, LANGUAGES, MORE_LANGUAGES, Part, Session
from page_words import CONGRESS, SPEECH, without_unit

_FIRST: Final = dt.datetime(2031, 5, 13, 9, tzinfo=dt.UTC)
_DAY: Final = (
    *(("lecture", 60), ("break", 30), ("symposium", 90), ("lunch", 60), ("symposium", 60)),
    *(("symposium", 90), ("posters", 60)),
)


class Congress:
    """A congress of two days, and one way to write it down; each choice is made once."""

    def __init__(self, chance: Random, language: str) -> None:
        self.chance, self.speech, self.words = chance, SPEECH[language], CONGRESS[language]
        self.made = (LANGUAGES | MORE_LANGUAGES)[language]
        names = [f"{given} {family}" for given in GIVEN for family in FAMILY]
        self.names = iter(chance.sample(names, len(names)))
        titles = [form.format(topic) for form in self.made.about for topic in self.made.topics]
        self.titles = iter(chance.sample(titles, len(titles)))
        self.homes: dict[str, str] = {}
        self.date, self.clock = chance.choice(self.speech.dates), chance.choice(self.speech.clocks)
        self.dash = chance.choice(("–", " – ", "-", " - "))
        self.coded = chance.choice(("{title}", "{word} {n}: {title}", "{word} {n} – {title}"))
        self.where = chance.choice(("", "labelled", "bar", "brackets"))
        self.chaired = chance.choice(("line", "brackets", "behind"))
        self.papers = chance.choice(("timed", "timed below", "ranges", "dash", "below", "items"))
        if self.timed and self.chaired == "behind":
            self.chaired = "line"
        self.discussed = not self.papers.startswith(("timed", "ranges")) and chance.random() < 0.5
        self.head = chance.choice(("h3", "b"))
        self.joint = chance.choice((", ", "; ", " / "))
        self.homed = chance.random() < 0.6
        self.sessions = list(self.day(_FIRST))

    def day(self, time: dt.datetime) -> Iterator[Session]:
        pauses = {"break": self.made.coffee, "lunch": self.made.lunch}
        for number, (kind, minutes) in enumerate(_DAY):
            end = time + dt.timedelta(minutes=minutes)
            room = self.made.rooms[(0, 2)[number % 2]] if self.where else ""
            one = Session(pauses.get(kind, ""), time, end, "" if kind in pauses else room)
            if kind == "lecture":
                one = one._replace(title=self.words.lecture, people=(self.part(),))
            elif kind in ("symposium", "posters"):
                several = self.chance.choice((1, 2)) * (kind == "symposium")
                parts = [self.part("chair") for _ in range(several)]
                parts += [self.part("discussant") for _ in range(self.discussed and bool(parts))]
                title = next(self.titles) if parts else self.words.posters
                made_of = tuple(self.paper(one) for _ in range(self.chance.choice((2, 3))))
                one = one._replace(title=title, people=tuple(parts), made_of=made_of)
            yield one
            time = end

    def paper(self, one: Session) -> Session:
        people = tuple(self.part() for _ in range(self.chance.choice((1, 1, 2, 3))))
        return one._replace(title=next(self.titles), people=people)

    def part(self, role: str = "speaker") -> Part:
        part = Part(next(self.names), role)
        self.homes[part.name] = self.chance.choice(self.speech.bodies)
        return part

    @property
    def timed(self) -> bool:
        return self.papers in ("timed", "timed below", "ranges")

    @property
    def untimed(self) -> list[Session]:
        """What has papers without times."""
        return [one for one in self.sessions if not (self.timed and one.people)]

    def expected(self) -> Iterator[Session]:
        for one in self.sessions:
            if self.timed and one.people and one.made_of:
                yield from one.in_turn()
            else:
                yield one.whole()

    def blocks(self) -> Iterator[Block]:
        yield "h1", "Harbour Congress 2031"
        yield "h2", self.speech.dated(self.date, _FIRST)
        for one in self.sessions:
            yield from self.session(one)

    def slot(self, one: Session) -> str:
        start, end = format(one.start, self.clock), format(one.end, self.clock)
        if "%p" in self.clock:
            start, end = start.lstrip("0"), end.lstrip("0")
        return without_unit(start) + self.dash + end.removeprefix(self.clock.partition("%")[0])

    def titled(self, one: Session) -> str:
        held = [other for other in self.sessions if other.made_of and other.people]
        number = held.index(one) + 1
        return self.coded.format(word=self.words.symposium, n=number, title=one.title)

    def session(self, one: Session) -> Iterator[Block]:
        title = one.title
        chairs = [self.known(part) for part in one.people if part.role == "chair"]
        word = self.words.chairs if len(chairs) > 1 else self.speech.chair
        if chairs:
            title = self.titled(one)
        if chairs and self.chaired == "brackets":
            title += f" ({word}: {self.joint.join(chairs)})"
        if one.room and self.where == "bar":
            title += f" | {one.room}"
        elif one.room and self.where == "brackets" and not (chairs and self.chaired == "brackets"):
            title += f" ({one.room})"
        yield self.head, f"{self.slot(one)} {title}"
        if one.room and (
            self.where == "labelled"
            or (self.where == "brackets" and chairs and self.chaired == "brackets")
        ):
            yield "p", f"{self.speech.room}: {one.room}"
        lead: Block = ("p", f"{word}: {self.joint.join(chairs)}")
        yield from [lead] * bool(chairs and self.chaired == "line")
        if not one.made_of:
            yield from (("p", self.known(part)) for part in one.people)
        yield from self.listed(one)
        yield from [lead] * bool(chairs and self.chaired == "behind")
        for part in one.people:
            if part.role == "discussant":
                yield "p", f"{self.words.discussant}: {self.known(part)}"

    def known(self, part: Part) -> str:
        return f"{part.name} ({self.homes[part.name]})" if self.homed else part.name

    def listed(self, one: Session) -> Iterator[Block]:
        timed = self.timed and bool(one.people)
        for paper in one.in_turn() if one.made_of else ():
            who = ", ".join(self.known(part) for part in paper.people if part.role == "speaker")
            title = paper.title
            if timed:
                when = (
                    self.slot(paper)
                    if self.papers == "ranges"
                    else self.slot(paper).split(self.dash)[0]
                )
                title = f"{when} {title}"
            if self.papers in ("timed below", "below", "ranges"):
                yield "p", title
                yield "near", who
            else:
                yield "li" if self.papers == "items" else "p", f"{title} – {who}"
