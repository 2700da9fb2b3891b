"""What was found on a page, as a tree: each value with its place in the page."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import NamedTuple

from confsched.reading.programme_text.grammar.days import ProgrammeDay, wrong_weekday
from confsched.reading.programme_text.grammar.drafts import NOTHING, Guest, Session, Told, in_one
from confsched.reading.programme_text.page import Fate, Page
from confsched.reading.programme_text.programme import LEFT_OUT, LEFT_OVER
from confsched.reading.tree import Mapping, Places, Value, pack
from confsched.reading.tree import Sequence as Items

_PLAIN = ("room", "beneath", "track", "language")
MARK = "programme-text"  # the key by which such a document is known
_OF_ALL = {"title": "title", "timezone": "zone", "venue": "venue"}


class Facts(NamedTuple):
    """What was found on a page, before it is a tree."""

    title: Told
    zone: Told
    days: Sequence[ProgrammeDay]
    sessions: Sequence[Session]
    venue: tuple[Told, Told] = (NOTHING, NOTHING)  # its name and address


_Put = tuple[str, Value, int]


class Tree:
    """Makes values with places in one page."""

    def __init__(self, page: Page) -> None:
        self.places = Places(page.source)

    def root(self, page: Page, facts: Facts) -> Mapping:
        """The tree of all that was found."""
        end = len(page.source.text)
        name, address = facts.venue
        at = pack(name.start, address.end or name.end)
        puts = [
            (MARK, "1", 0),
            self.put("title", facts.title),
            self.put("timezone", facts.zone),
            ("venue", self.mapping([self.put("name", name), self.put("address", address)], at), at),
            ("days", self.items([self.day(day) for day in facts.days if day.when]), 0),
            ("sessions", self.items([self.session(one, facts) for one in facts.sessions]), 0),
        ]
        return self.mapping(puts, pack(0, end))

    def put(self, key: str, told: Told) -> _Put:
        """A value under a key."""
        return key, told.text, pack(told.start, told.end)

    def mapping(self, puts: Iterable[_Put], mark: int) -> Mapping:
        """A mapping of the values that there are."""
        entries = ((key, value, place, place) for key, value, place in puts if value)
        return Mapping.of(self.places, entries, mark)

    def items(self, values: Sequence[Mapping]) -> Items:
        """A list of mappings."""
        first = values[0].packed if values else 0
        return Items.of(self.places, ((one, one.packed) for one in values), first)

    def texts(self, parts: Sequence[Told]) -> Items:
        """A list of texts."""
        found = [part for part in parts if part]
        items = ((part.text, pack(part.start, part.end)) for part in found)
        return Items.of(self.places, items, _mark(found))

    def day(self, day: ProgrammeDay) -> Mapping:
        """A day: its date if it is known, its heading and title."""
        mark = pack(day.when.start, day.when.end)
        date = str(day.date) if day.date is not None else _no_date(day)
        puts = [
            ("date", date, mark),
            ("heading", day.when.text, mark),
            self.put("title", day.title),
        ]
        return self.mapping(puts, mark)

    def session(self, session: Session, facts: Facts) -> Mapping:
        """A session; without a date it has the number of its day."""
        when = pack(session.when.start, session.when.end)
        title = session.title
        day = facts.days[session.day - 1] if 0 < session.day <= len(facts.days) else None
        puts: list[_Put] = [
            self.put("title", title),
            self.put("subtitle", session.subtitle),
            ("type", session.kind, pack(title.start, title.end)),
            *self._slot(session, day, when),
            ("timezone", session.zone if session.zone != facts.zone.text else "", when),
            *(self.put(key, getattr(session, key)) for key in _PLAIN),
            ("across", self.texts(session.across), _mark(session.across)),
            self.put("abstract", in_one(session.abstract)),
            ("people", self.items([self.person(one) for one in session.people]), 0),
        ]
        return self.mapping(puts, pack(title.start, title.end) if title else when)

    def _slot(self, session: Session, day: ProgrammeDay | None, when: int) -> list[_Put]:
        """The date of a session, or the number of its day, and its time."""
        puts: list[_Put] = []
        if day is not None and day.date is not None:
            date = day.date + timedelta(days=int(session.late))
            told = "" if session.late else wrong_weekday(day)
            text = f"{date} ({told})" if told else str(date)  # the rules say that it is none
            puts.append(("date", text, pack(day.when.start, day.when.end)))
        elif day is not None:
            puts.append(("day", str(session.day), pack(day.when.start, day.when.end)))
        if session.start is not None:
            end = f"-{clock(session.end)}" if session.end is not None else ""
            if session.start == 0 and session.end == 1440:  # from 0:00 to 0:00 is no time at all
                end = "-24:00"
            puts.append(("time", f"{clock(session.start)}{end}", when))
        if session.inferred:
            self.places.inferred.add(when)
        return puts

    def person(self, guest: Guest) -> Mapping:
        """Somebody in a session."""
        mark = pack(guest.name.start, guest.name.end)
        puts = [
            ("name", guest.name.text, mark),
            ("part", guest.part, mark),
            ("role", guest.role, mark),
            ("organization", guest.organization, mark),
            self.put("biography", guest.biography),
            ("aside", guest.aside, mark),
        ]
        return self.mapping(puts, mark)


def _no_date(day: ProgrammeDay) -> str:
    """A date that does not exist, such as the 31st of June: the rules say so."""
    said = day.said
    whole = said.year and said.month and said.day
    return f"{said.year:04}-{said.month:02}-{said.day:02}" if whole else ""


def clock(minutes: int) -> str:
    """A time of day as text."""
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def _mark(parts: Sequence[Told]) -> int:
    return pack(parts[0].start, parts[-1].end) if parts else 0


def settled_of_all(page: Page, root: Mapping, fates: Sequence[Fate]) -> tuple[Fate, ...]:
    """The fates, in which no line is left out that the title or the zone stands in."""
    settled = list(fates)
    starts = [line.start for line in page.lines]
    for field, what in _OF_ALL.items():
        span = root.places.span(root.mark(field)) if field in root else None
        if span is None or span.start == span.end or not bisect_left(starts, span.end):
            continue  # it stands in the data of a page, above all lines
        number = max(bisect_right(starts, span.start) - 1, 0)
        while number and page.lines[number].start == page.lines[number].end:
            number -= 1  # the name of a sheet stands where its first line does
        for at in range(number, max(bisect_left(starts, span.end), number + 1)):
            if settled[at].what.startswith((LEFT_OUT, LEFT_OVER)):
                settled[at] = settled[at]._replace(what=what, of="")
    return tuple(settled)
