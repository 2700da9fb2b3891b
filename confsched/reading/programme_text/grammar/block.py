"""A session with the lines below its time, while these are read one after the other."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.drafts import NOTHING, Guest, Session, Told, told
from confsched.reading.programme_text.grammar.layout import Layout
from confsched.reading.programme_text.grammar.names_first import heads_title
from confsched.reading.programme_text.page import Fate, Kind, Line
from confsched.reading.programme_text.recognisers.labels import Label
from confsched.reading.programme_text.recognisers.person import Person
from confsched.reading.programme_text.recognisers.posts import holds_organization, holds_post
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import is_generic

STOPPED = pattern(r"^\S+ \S+ .*\b[^\W\d_A-Z]{3,}[.!…]$")  # a sentence: `How it was.`
LEADS = ("moderator", "chair")
_TEAMS = (" Team", " Group", " Lab", " Crew", " Collective", " Ensemble", " Trio")
_LED = 3  # people: two who are both said to lead may do so


class Section(NamedTuple):
    """A heading of several sessions, with who chairs them and where they are.

    `lasting` is whether it goes on behind a break, which is no meal. `level` is how deep the item
    of a list stands that it is, and `nested` whether all that belongs to it stands deeper, `time`
    is the line that says from when to when it is.
    """

    title: Told
    line: int
    people: list[Guest]
    room: Told = NOTHING
    lasting: bool = False
    level: int = -1
    nested: bool = False
    time: Reading | None = None


def depth_of(line: Line) -> int:
    """How deep a line stands below others of its kind; -1 where that says nothing."""
    if line.kind is Kind.ITEM:
        return line.level
    return line.indent if line.kind is Kind.PLAIN and not line.cells else -1


class Block:
    """One session with the lines below it, while they are read."""

    def __init__(self, session: Session, layout: Layout, anchor: Reading | None) -> None:
        self.session = session
        self.sessions = [session]
        self.layout = layout
        self.section: Section | None = None
        self.where = anchor.where if anchor is not None else Where.NOWHERE
        self.kinds = (anchor.line.kind, anchor.line.level) if anchor is not None else None
        self.above = anchor is None  # lines above the first session
        self.stands_out = False  # the title, in a line of its own
        self.quoted = False  # the title, which nobody is called then
        self.leads = False  # to what stands below: the title ends with a colon
        self.last = "time"
        self.open: Label | None = None
        self.led = False  # by several people in the line of their label: those in a list do not
        self.spare: Reading | None = None  # the first line that was no title, while there was none
        self.named = NOTHING  # what stands where the title would, if only people follow
        self.kind = NOTHING  # what stands before people who are named in place of a title
        self.pairs = 0  # names whose post stood in the line below
        self.roles: list[str] = []
        self.field = ""
        self.parts: frozenset[int] = frozenset()  # lines that are titles between lists of people
        # lines that tell of talks, and where their people stand in them
        self.talks: Mapping[Line, tuple[int, int] | None] = {}
        self.pointed = False  # several lines right below tell what is on, and nobody
        self.listed = False  # several items stand below, none of which is somebody
        self.points: Sequence[Reading] = ()  # which count on, one from the other
        self.placed: frozenset[int] = frozenset()  # where lines begin that are sessions in rooms
        self.marked = -1  # the last line that markup shows as a title
        self.holds = False  # talks in rows below that have no time
        self.fates: list[Fate] = []
        self.ended = False

    def keep(self, reading: Reading, what: str, *, last: str = "") -> None:
        """Say what became of a line, and as what it was read `last` where the next may go on."""
        self.fates.append(Fate(reading.number, what, self.session.title.text))
        self.last = last or self.last

    @property
    def titled(self) -> bool:
        """Whether the session has a title."""
        return self.above or bool(self.session.title)

    @property
    def title_goes_on(self) -> bool:
        """Whether the next line of a cell is of the title: `Session 2`, below it `Hacking`."""
        in_cell = self.kinds is None and not self.above and self.last == "title"
        return in_cell and is_generic(self.session.title.text)

    @property
    def names_first(self) -> bool:
        """Whether the title may be below names: on all of the page, or behind a kind of talk."""
        return self.layout.names_first or is_generic(self.session.subtitle.text)

    def is_above_title(self, reading: Reading) -> bool:
        """Whether a line stands between the time and the title, as markup shows it."""
        marked = reading.number in self.layout.marked
        return not (self.titled or marked) and reading.number < self.marked

    def is_described_by(self, reading: Reading) -> bool:
        """Whether a line below the title describes it, as on all of the page; or as a list does."""
        told = self.layout.described or STOPPED.search(reading.text)
        described = told and self.stands_out and not reading.is_emphasised
        listed = self.listed and reading.line.kind is Kind.ITEM
        return bool(described) or listed or reading in self.points

    def is_near(self, reading: Reading) -> bool:
        """Whether a plain line stands in the same part of the page as a title that stands out."""
        plain = not reading.is_emphasised and reading.line.apart <= 1 and reading.gap == 0
        return self.stands_out and plain and self.last in ("title", "people", "name", "post")

    def is_entitled_by(self, reading: Reading) -> bool:
        """Whether a line below names in the place of the title is the title itself."""
        usual = self.layout.names_first
        first = self.names_first and not self.quoted
        return first and heads_title(self.session.title.text, reading, usual=usual)

    @property
    def guests(self) -> list[Guest]:
        """The people of what is read at the moment."""
        return self.section.people if self.section is not None else self.session.people

    def welcome(self, guest: Guest) -> None:
        """One more person."""
        if self.section is not None:
            self.section.people.append(guest)
        else:
            self.session.add(guest)

    def welcome_all(
        self, reading: Reading, people: Iterable[Person], role: str = "", offset: int = 0
    ) -> None:
        """All whom a line names."""
        for person in people:
            self.welcome(guest(reading, person, role, offset))

    def say_of(self, first: int, said: str) -> None:
        """What a label says of whoever follows it: `Sample Union: …`, `Professor: …`."""
        people = self.session.people
        body, post = holds_organization(said) or said.endswith(_TEAMS), holds_post(said)
        for number, one in enumerate(people[first:], first):
            if body and not one.organization:
                people[number] = one._replace(organization=said)
            elif post and not body and not one.role:
                people[number] = one._replace(role=said)

    def settle_leaders(self) -> None:
        """Of `Moderator: Ada Sample; Ben Tester; Cy Muster` and nobody else, the first leads."""
        people = self.session.people
        several = self.open is not None and self.open.plural
        if len(people) < _LED or several or any(one.part not in LEADS for one in people):
            return
        people[1:] = [one._replace(part="speaker") for one in people[1:]]


def guest(reading: Reading, person: Person, role: str, offset: int = 0) -> Guest:
    """Somebody whom a line names."""
    start, end = offset + person.start, offset + person.end
    where = told(reading, start, end)
    name = Told(person.name, where.start, where.end)
    part = person.part or role or "speaker"
    return Guest(name, part, *person.post, aside=person.aside)
