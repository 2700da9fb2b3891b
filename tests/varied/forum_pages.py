"""Forums as pages: panels with a number, a moderator and panellists with posts, and speeches."""

import datetime as dt
from collections.abc import Iterator
from itertools import chain
from random import Random
from typing import Final

from lined_pages import Block
from made import FAMILY, GIVEN, LANGUAGES, MORE_LANGUAGES, Part, Session
from page_words import FORUM, SPEECH, without_unit

_FIRST: Final = dt.datetime(2031, 5, 13, 9, tzinfo=dt.UTC)
_DAY: Final = (
    *(("welcome", 15), ("keynote", 45), ("break", 30), ("panel", 90), ("lunch", 60)),
    *(("panel", 75), ("panel", 75), ("remarks", 15), ("reception", 90)),
)
_TOLD: Final = {"brackets": "{} ({}, {})", "dash": "{} – {}, {}"}
_LATE: Final = dt.timedelta(hours=4)  # of New York in May


class Forum:
    """A forum of one day or two, and one way to write it down; each choice is made once."""

    def __init__(self, chance: Random, language: str) -> None:
        self.chance, self.words, self.speech = chance, FORUM[language], SPEECH[language]
        self.made = (LANGUAGES | MORE_LANGUAGES)[language]
        names = [f"{given} {family}" for given in GIVEN for family in FAMILY]
        self.names = iter(chance.sample(names, len(names)))
        titles = [form.format(topic) for form in self.made.about for topic in self.made.topics]
        self.titles = iter(chance.sample(titles, len(titles)))
        self.posts: dict[str, tuple[str, str]] = {}
        self.date, self.clock = chance.choice(self.speech.dates), chance.choice(self.speech.clocks)
        self.dash = chance.choice(("–", " – ", "-", " - "))
        self.dated = chance.random() < 0.4  # the day stands in each line of time
        self.joint = chance.choice((" | ", ", ", " · ", " – ")[: 4 - (" " in self.dash)])
        self.when = chance.choice(("below", "above", "before"))
        self.numbered = chance.choice(("{}: {}", "{} – {}", "{}. {}", "alone", ""))
        self.told = chance.choice(("line", "brackets", "two", "three", "dash", "items"))
        self.led = chance.choice(("label", "headed", "behind", "by"))
        self.label = self.led == "headed" or chance.random() < 0.6
        self.labelled, self.head = chance.choice(("p", "b")), chance.choice(("h3", "b"))
        self.text = chance.choice(("before", "behind", ""))
        self.hall = chance.choice(("", "below", *["time"] * (self.when != "before")))
        self.name = chance.choice(("p", "p", "b"))
        self.zone = " ET" * (language == "en" and chance.random() < 0.5)
        starts = (_FIRST + dt.timedelta(days=n) for n in range(chance.choice((1, 2))))
        self.days = [list(self.day(start)) for start in starts]

    def day(self, time: dt.datetime) -> Iterator[Session]:
        made, words = self.made, self.words
        titles = {"welcome": words.welcome, "keynote": words.keynote, "remarks": words.remarks}
        titles |= {"break": made.coffee, "lunch": made.lunch, "reception": words.reception}
        number = 0
        for kind, minutes in _DAY:
            speak, panel = kind in ("welcome", "keynote", "remarks"), kind == "panel"
            title = next(self.titles) if panel else titles[kind]
            end, number = time + dt.timedelta(minutes=minutes), number + panel
            several = self.chance.choice((2, 3, 4, 5)) if panel else speak + (kind == "keynote")
            parts = [self.part() for _ in range(several)]
            parts += [self.part("moderator") for _ in range(panel)]
            room = made.rooms[0] if self.hall and parts else ""
            yield Session(title, time, end, room, f"{number}" * panel, tuple(parts))
            time = end

    def part(self, role: str = "speaker") -> Part:
        part, speech = Part(next(self.names), role), self.speech
        self.posts[part.name] = self.chance.choice(speech.posts), self.chance.choice(speech.bodies)
        return part

    def expected(self) -> list[Session]:
        late = _LATE if self.zone else dt.timedelta()
        return [
            one._replace(track="", start=one.start + late, end=one.end + late)
            for one in chain.from_iterable(self.days)
        ]

    def blocks(self) -> Iterator[Block]:
        yield "h1", "Harbour Forum 2031"
        for day in self.days:
            if not self.dated:
                yield "h2", self.speech.dated(self.date, day[0].start)
            yield from chain.from_iterable(map(self.session, day))

    def slot(self, one: Session) -> str:
        start, end = format(one.start, self.clock), format(one.end, self.clock)
        if "%p" in self.clock:
            start, end = start.lstrip("0"), end.lstrip("0")
            start = start[:-3] if start[-2:] == end[-2:] else start
        said = (
            without_unit(start)
            + self.dash
            + end.removeprefix(self.clock.partition("%")[0])
            + self.zone
        )
        parts = [self.speech.dated(self.date, one.start)] * self.dated + [said]
        return self.joint.join([*parts, *[one.room] * (self.hall == "time" and bool(one.room))])

    def session(self, one: Session) -> Iterator[Block]:
        panel, title = f"{self.words.panel} {one.track}", one.title
        alone = self.numbered == "alone" and bool(one.track)
        if self.numbered and one.track and not alone:
            title = self.numbered.format(panel, title)
        when = "below" if alone and self.when == "before" else self.when
        if when == "above":
            yield "time", self.slot(one)
        if alone:
            yield self.head, panel
        yield self.head, f"{self.slot(one)} {title}" if when == "before" else title
        if when == "below":
            yield "p", self.slot(one)
        if one.room and self.hall == "below":
            yield "p", one.room
        told = self.people(one) if one.track else self.speeches(one)
        prose: list[Block] = [("p", self.speech.prose)] if one.track else []
        yield from prose * (self.text == "before")
        yield from told
        yield from prose * (self.text == "behind")

    def speeches(self, one: Session) -> Iterator[Block]:
        """Who speaks, and who introduces them."""
        yield from chain.from_iterable(map(self.who, one.people[:1]))
        yield from (("p", self.led_to(self.words.introduced, part)) for part in one.people[1:])

    def people(self, one: Session) -> Iterator[Block]:
        *others, leader = one.people
        label = self.words.moderated if self.led == "by" else f"{self.speech.moderator}:"
        if self.led == "headed":
            yield self.labelled, self.words.moderator
            yield from self.who(leader)
        elif self.led != "behind":
            yield "p", self.led_to(label, leader)
        if self.label:
            yield self.labelled, self.words.panelists + ":" * (self.labelled == "p")
        yield from chain.from_iterable(map(self.who, others))
        if self.led == "behind":
            yield "p", self.led_to(label, leader)

    def led_to(self, label: str, part: Part) -> str:
        """Behind one word and a colon, or behind `moderated by`."""
        return f"{label.rstrip(':')}{':' * (' ' not in label)} {self.line(part)}"

    def line(self, part: Part) -> str:
        return _TOLD.get(self.told, "{}, {}, {}").format(part.name, *self.posts[part.name])

    def who(self, part: Part) -> Iterator[Block]:
        post, body = self.posts[part.name]
        if self.told not in ("two", "three"):
            yield "li" if self.told == "items" else "p", self.line(part)
            return
        yield self.name, part.name
        below = [f"{post}, {body}"] if self.told == "two" else [post, body]
        yield from (("near", line) for line in below)
