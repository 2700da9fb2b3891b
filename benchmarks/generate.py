"""Made-up conferences of any size, the same on every machine, in files as organisers keep them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import cycle, groupby, islice
from math import ceil
from operator import attrgetter
from pathlib import Path
from random import Random
from typing import Final

from benchmarks import details, words

FIRST_DAY: Final = date(2030, 5, 14)
_LENGTH: Final = 45
# what is in all rooms, as (minutes after midnight, length, type, title)
_SHARED: Final = (
    (600, 15, "opening", "Opening"),
    (750, 60, "meal", "Lunch"),
    (900, 30, "break", "Coffee"),
)
_SLOTS: Final = (615, 660, 705, 810, 855, 930, 975, 1020)
_KINDS: Final = (*("talk",) * 12, *("panel",) * 4, *("workshop",) * 2, "keynote")
_ZONES: Final = (
    *("America/Toronto", "America/Chicago", "America/Los_Angeles", "America/Sao_Paulo"),
    *("Europe/London", "Europe/Lisbon"),
)


class Layout(StrEnum):
    """How a conference is written: the last part of the name of its folder.

    All sessions are in one file, as somebody exports them from a table, or in a file for each day,
    as somebody writes them. In detail much more is said, and of twice as many people. In 40 rooms
    there are fewer days.
    """

    PLAIN = ""
    BY_DAY = "-by-day"
    IN_DETAIL = "-in-detail"
    IN_40_ROOMS = "-in-40-rooms"


@dataclass(frozen=True, slots=True)
class Shape:
    """How large a conference is: the days double when the sessions are ten times as many."""

    sessions: int
    days: int
    rooms: int
    speakers: int

    @classmethod
    def of(cls, sessions: int, layout: Layout = Layout.PLAIN) -> "Shape":
        """The shape for so many sessions, with half as many speakers where that is enough.

        In detail there are as many speakers as sessions. Where the rooms are given, there are days
        enough for them, and the last of them may be shorter.
        """
        days = 2 ** max(0, len(str(sessions)) - 2)
        rooms = max(1, ceil((sessions / days - len(_SHARED)) / len(_SLOTS)))
        if layout is Layout.IN_40_ROOMS:
            rooms = 40
            days = ceil(sessions / (rooms * len(_SLOTS) + len(_SHARED)))
        each = 1 if layout is Layout.IN_DETAIL else 2
        return cls(sessions, days, rooms, max(sessions // each, 4 * rooms))


@dataclass(frozen=True, slots=True)
class Place:
    """A slot of a day, in minutes after midnight; without a room it is in all of them."""

    day: int
    start: int
    length: int
    kind: str
    title: str = ""
    room: int | None = None


def named(name: str) -> tuple[int, Layout]:
    """How many sessions are meant by the name of a folder, and in which layout."""
    count, dash, rest = name.partition("-")
    return int(count), Layout(dash + rest)


def write(folder: Path, sessions: int, layout: Layout = Layout.PLAIN) -> None:
    """Write a conference of so many sessions into a folder, which is made as well."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in conference(sessions, layout):
        (folder / name).write_text(text, "utf-8")


def conference(sessions: int, layout: Layout = Layout.PLAIN) -> Iterator[tuple[str, str]]:
    """The files of a conference, as names and texts; breaks are sessions and counted as such."""
    in_detail = layout is Layout.IN_DETAIL
    shape, random = Shape.of(sessions, layout), Random(sessions)
    yield "conference.yaml", _conference(shape)
    if in_detail:
        yield "rules.yaml", details.rules()
    yield "rooms.yaml", _rooms(shape, in_detail=in_detail)
    speakers = _speakers(shape, random, in_detail=in_detail)
    yield "speakers.yaml", "speakers:\n" + "".join(speakers)
    people = [words.identifier(words.person(number)) for number in range(shape.speakers)]
    random.shuffle(people)
    writer = _Writer(random, cycle(people), in_detail=in_detail)
    found = list(islice(places(shape, random), sessions))
    if layout is not Layout.BY_DAY:
        yield "sessions.yaml", writer.file(found)
        return
    for day, of_day in groupby(found, attrgetter("day")):
        yield f"day{day}.yaml", writer.file(list(of_day))


def places(shape: Shape, random: Random) -> Iterator[Place]:
    """Every place in the order of time, enough for the whole conference and a few more."""
    for day in range(1, shape.days + 1):
        shared = [Place(day, *rest) for rest in _SHARED]
        single = [
            Place(day, start, _LENGTH, random.choice(_KINDS), words.title(random), room)
            for start in _SLOTS
            for room in range(1, shape.rooms + 1)
        ]
        yield from sorted(shared + single, key=attrgetter("start"))


def _conference(shape: Shape) -> str:
    days = "".join(
        f"    - {{date: {FIRST_DAY + timedelta(days=day)}, hours: 10:00 AM - 6:00 PM}}\n"
        for day in range(shape.days)
    )
    return f"""\
# A made-up conference of {shape.sessions} sessions.
conference:
  id: benchmark-{shape.sessions}
  title: A Conference of {shape.sessions} Sessions
  timezone: ET
  domain: conference.example
  venue: Exhibition Centre, 1 Sample Street, Toronto
  phase: announced
  languages: [en]
  days:
{days}"""


def _rooms(shape: Shape, *, in_detail: bool) -> str:
    """Rooms, and as many tracks: each room has a track of its own."""
    numbers = range(1, shape.rooms + 1)
    rooms = (
        f"  room-{n}: {{name: Room {n}, {_room(n, shape.rooms, in_detail=in_detail)}}}\n"
        for n in numbers
    )
    tracks = (f"  track-{n}: {{name: Track {n}}}\n" for n in numbers)
    return f"rooms:\n{''.join(rooms)}\ntracks:\n{''.join(tracks)}"


def _room(number: int, count: int, *, in_detail: bool) -> str:
    if in_detail:
        return details.room(number, count)
    return f"capacity: {60 + number % 8 * 40}, floor: {number % 5}"


def _speakers(shape: Shape, random: Random, *, in_detail: bool) -> Iterator[str]:
    for number in range(shape.speakers):
        name = words.person(number)
        role, organization = words.post(random)
        yield (
            f"  {words.identifier(name)}:\n"
            f"    name: {name}\n"
            f"    role: {role}\n"
            f"    organization: {organization}\n"
            f"    timezone: {random.choice(_ZONES)}\n"
            f"{details.speaker(number, shape.days, random) if in_detail else ''}"
        )


class _Writer:
    """Writes files one after another; everybody speaks once before anybody speaks again."""

    def __init__(self, random: Random, people: Iterator[str], *, in_detail: bool) -> None:
        self.random = random
        self.people = people
        self.in_detail = in_detail
        self.count = 0

    def file(self, places: list[Place]) -> str:
        """One file: panels in their own section, the rest before them, each in order of time."""
        sections: dict[str, list[str]] = {"sessions": [], "panels": []}
        for place in places:
            section = "panels" if place.kind == "panel" else "sessions"
            sections[section].append(self._session(place))
        return "\n".join(
            f"{section}:\n{''.join(entries)}" for section, entries in sections.items() if entries
        )

    def _session(self, place: Place) -> str:
        self.count += 1
        shorter = details.TURNAROUND if self.in_detail else 0
        end = place.start + place.length - shorter
        time = self.random.choice(_TIMES)(place.start, end)
        # in the section `panels` the type need not be said
        kind = "" if place.kind == "panel" else f"    type: {place.kind}\n"
        return (
            f"  {words.identifier(place.title)}-{self.count}:\n"
            f"    title: {place.title}\n"
            f"{kind}"
            f"    day: {place.day}\n"
            f"    {time}\n"
            f"{self._details(place)}"
        )

    def _details(self, place: Place) -> str:
        if place.room is None:
            return "    room: all\n"
        return (
            f"    room: room-{place.room}\n"
            f"    track: track-{place.room}\n"
            f"    abstract: >-\n{words.paragraph(words.abstract(self.random), ' ' * 6)}\n"
            f"{self._people(place.kind)}"
            f"{self._more(place.room)}"
        )

    def _more(self, room: int) -> str:
        return details.session(self.count, room, self.random) if self.in_detail else ""

    def _people(self, kind: str) -> str:
        """One to four people: in brackets where they are all speakers, else one a line."""
        if kind != "panel":
            count = self.random.randint(1, 1 if kind == "keynote" else 4)
            return f"    speakers: [{', '.join(islice(self.people, count))}]\n"
        moderator, *speakers = islice(self.people, 4)
        lines = "".join(f"      - {speaker}\n" for speaker in speakers)
        return f"    speakers:\n{lines}    moderator: {moderator}\n"


def _twelve(minutes: int) -> str:
    hour, minute = divmod(minutes, 60)
    return f"{(hour - 1) % 12 + 1}:{minute:02} {'AM' if hour < 12 else 'PM'}"


def _twenty_four(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


# the ways in which people write a time, from and to minutes after midnight
_TIMES: Final[tuple[Callable[[int, int], str], ...]] = (
    lambda start, end: f"time: {_twelve(start)} - {_twelve(end)} ET",
    lambda start, end: f"time: {_twelve(start)} - {_twelve(end)} ET",
    lambda start, end: f"time: {_twelve(start)}–{_twelve(end)}",
    lambda start, end: f"time: {_twenty_four(start)}-{_twenty_four(end)}",
    lambda start, end: f"start: {_twelve(start)}\n    duration: {end - start}m",
)
