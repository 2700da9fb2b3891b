"""Sessions while they are put together from the lines of a page, each value with its place."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from confsched.reading.programme_text.recognisers.clauses import saying_in, speaking_on, told_in
from confsched.reading.programme_text.recognisers.clocks import Times
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.words.plain import value
from confsched.text.language_names import are_languages


class Told(NamedTuple):
    """A value, and where it stands in the source."""

    text: str
    start: int
    end: int

    def __bool__(self) -> bool:
        return bool(self.text)


NOTHING = Told("", 0, 0)


def in_one(parts: Sequence[Told]) -> Told:
    """Paragraphs as one value, whatever the order in which they were understood."""
    if not parts:
        return NOTHING
    start, end = min(one.start for one in parts), max(one.end for one in parts)
    return Told("\n\n".join(one.text for one in parts), start, end)


def told(reading: Reading, start: int = 0, end: int | None = None) -> Told:
    """A stretch of a line as a value."""
    end = len(reading.text) if end is None else end
    return Told(value(reading.value(start, end)), *place(reading, start, end))


def place(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Where a stretch of a line stands in the source; the whole line where markup is in it."""
    line = reading.line
    if line.end - line.start != len(line.text):
        return line.start, line.end
    return line.start + start, line.start + end


class Guest(NamedTuple):
    """Somebody in a session, with their part in it, post and organization."""

    name: Told
    part: str = "speaker"
    role: str = ""
    organization: str = ""
    biography: Told = NOTHING
    aside: str = ""


@dataclass(slots=True)
class Session:
    """A session as far as it is known; `times` is what the page says, `start` and `end` minutes.

    In a table `beneath` is what a second head says of its column, and `across` has the heads of
    all columns where it is drawn over several.

    `day` is the number of its day among those of the page. `line` is that with its time.
    """

    line: int
    day: int = 0
    times: Times | None = None
    when: Told = NOTHING
    title: Told = NOTHING
    subtitle: Told = NOTHING
    room: Told = NOTHING
    beneath: Told = NOTHING
    across: list[Told] = field(default_factory=list)
    track: Told = NOTHING
    language: Told = NOTHING
    kind: str = ""
    abstract: list[Told] = field(default_factory=list)
    people: list[Guest] = field(default_factory=list)
    start: int | None = None
    end: int | None = None
    length: int = 0  # minutes, where a column or a label says it
    headed: int = 0  # the level of the heading in which its time stands
    indent: int = 0  # columns by which its line is indented
    depth: int = 0  # how deep the item of a list stands in which its time does, from 1
    late: bool = False  # after midnight of its day
    until: int = 0  # minutes; the last row that its cell is drawn over begins then
    reached: bool = False  # its end is where something else begins
    inferred: bool = False  # its end is when what follows begins, and no more is known
    zone: str = ""

    @property
    def number(self) -> int:
        """The number of `Panel 4`; 0 without one."""
        digits = "".join(filter(str.isdecimal, self.subtitle.text))
        return int(digits[:4]) if digits else 0

    @property
    def is_bare(self) -> bool:
        """Whether nothing is known but when it begins."""
        told = self.title or self.subtitle or self.room or self.people or self.abstract
        open_ended = self.times is not None and (self.reached or self.times.last is None)
        return not told and open_ended

    def on_day(self, day: int) -> "Session":
        """The same on another day."""
        across, people = list(self.across), list(self.people)
        return replace(self, day=day, abstract=list(self.abstract), people=people, across=across)

    def doubt_titled(self) -> None:
        """Take nobody for who speaks of its title if somebody else does: `Panel: Digital Ropes`."""
        titled = self.title.text.partition(":")[2].strip()
        others = [one for one in self.people if one.name.text != titled]
        if any(one.part == "speaker" for one in others):
            self.people[:] = others

    def welcome_told(self) -> None:
        """Whoever leads or speaks as a sentence of the abstract says has a part in the session."""
        for part in self.abstract:
            for role, one in told_in(part.text):
                name = part._replace(text=one.name)
                self.add(Guest(name, role, *one.post, aside=one.aside))
        for part in () if self.people else self.abstract[:1]:
            for one in saying_in(part.text):
                self.add(Guest(part._replace(text=one.name), "speaker", *one.post))
        for one in () if self.people else speaking_on(self.title.text):
            self.add(Guest(self.title._replace(text=one.name), "speaker", *one.post))

    def settle_language(self) -> None:
        """What stands behind names like an organization may be the language of the session.

        It is no department then, which others have there: `Ada Sample, Physics`.
        """
        bodies = filter(None, (one.organization for one in self.people))
        if not all(map(are_languages, bodies)):
            return
        for at, one in enumerate(self.people):
            if are_languages(one.organization):
                self.language = one.name._replace(text=one.organization)
                self.people[at] = one._replace(organization="")

    def stand_under(self, title: Told, room: Told, people: Iterable[Guest]) -> None:
        """Take what a section says of all under it: their track and room, and who chairs."""
        self.track = self.track or title
        self.room = self.room or room
        for guest in people:
            self.add(guest)

    def add(self, guest: Guest) -> bool:
        """One more person, once; whether it is a new one."""
        known = any(one.name.text == guest.name.text for one in self.people)
        if not known:
            self.people.append(guest)
        return not known
