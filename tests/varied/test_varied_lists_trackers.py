"""Sheets in which organisers keep who is on which panel: a row for each panel, or each person."""

import csv
import io
from collections.abc import Iterator
from datetime import timedelta
from random import Random
from typing import Final, NamedTuple

import pytest
from made import Part, Programme, Session, lines, lines_of, made
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve
from confsched.schedule.schedule import Schedule

POSTS: Final = ("Director", "Senior Fellow", "Professor of History", "Editor-in-Chief", "Captain")
BODIES: Final = ("Harbour University", "Boat Institute", "Harbour Review", "Rope Foundation")
ZONES: Final = ("Europe/London", "America/New_York", "Asia/Tokyo", "Europe/Berlin")
TITLES: Final = ("Panel", "Session", "Panel Title", "Session Title", "Title of Panel", "PANEL")
LEADS: Final = ("Moderator", "Panel Moderator", "MODERATOR", "Moderator(s)")
PANELISTS: Final = ("Panelist {}", "Speaker {}", "Participant {}", "Panellist {}")
# of whom a cell tells: the name, the post, the organization
FORMS: Final = ("{0} ({2})", "{0}, {1}, {2}", "{0} ({1}, {2})", "{0} – {1}, {2}", "{0}, {2}")
SEPARATORS: Final = ("; ", "\n", "{}. ", "{}) ", "• ", "- ")
MARKS: Final = (" (confirmed)", " (TBC)", " (virtual)", " - confirmed", " (invited)")
SLOTS: Final = (
    "{0:%A, %B} {0.day}, {0:%Y}, {0:%H:%M}-{1:%H:%M}",
    "{0:%b} {0.day}, {0:%Y} {0:%I:%M %p} - {1:%I:%M %p}",
    "{0:%a}. {0:%b} {0.day}, {0:%Y} {0:%I:%M} {a} - {1:%I:%M} {b}",
    "{0:%Y-%m-%d} {0:%H:%M}–{1:%H:%M}",
)
SUMMER: Final = timedelta(hours=4)  # from Eastern Time to UTC
EASTERN: Final = (" ET", " Eastern", " EDT", " Eastern Time", " (ET)")
# heads of a row for each person, of which one is of panels, and as what they are there
ABROAD: Final = {
    "": ("Panelist", "Moderator"),
    "Panel|When|Role|Name|Title|Organisation|Time zone": ("Speaker", "Moderator"),
    "Podium|Termin|Rolle|Name|Funktion|Organisation|Zeitzone": ("Podiumsgast", "Moderation"),
    "Table ronde|Date et heure|Rôle|Nom|Fonction|Organisme|Fuseau horaire": (
        *("Intervenant", "Modérateur"),
    ),
    "Mesa redonda|Fecha y hora|Rol|Nombre|Cargo|Institución|Zona horaria": (
        *("Panelista", "Moderadora"),
    ),
}


class Person(NamedTuple):
    """What a sheet says of somebody."""

    name: str
    role: str
    organization: str
    zone: str


def person(name: str) -> Person:
    """Somebody, always the same."""
    number = sum(map(ord, name))
    return Person(name, POSTS[number % 5], BODIES[number % 4], ZONES[number % 3])


class Sheet:
    """One way to keep such a sheet."""

    def __init__(self, programme: Programme, chance: Random) -> None:
        self.programme, self.chance = programme, chance
        self.title = chance.choice(TITLES)
        self.slot = chance.choice(SLOTS)
        self.zone = chance.choice(EASTERN)
        self.notes = chance.random() < 0.5
        self.marked = chance.random() < 0.3
        self.told: frozenset[str] = frozenset(("role", "organization"))

    def written(self, rows: Iterator[list[str]]) -> str:
        """The text of a sheet."""
        file = io.StringIO()
        csv.writer(file, delimiter=self.chance.choice(",;\t")).writerows(rows)
        return file.getvalue()

    def when(self, one: Session) -> str:
        """The date and the time in one cell."""
        a, b = ("a.m." if time.hour < 12 else "p.m." for time in (one.start, one.end))
        return self.slot.format(one.start, one.end, a=a, b=b) + self.zone

    def mark(self) -> str:
        """Whether somebody comes, and how."""
        return self.chance.choice(MARKS) if self.marked and self.chance.random() < 0.3 else ""


class OfPanels(Sheet):
    """A row for each panel, with its people in a cell or in columns of their own."""

    def text(self) -> str:
        """All of it."""
        self.form = self.chance.choice(FORMS)
        self.separator = self.chance.choice(SEPARATORS)
        self.own = self.chance.choice(("", *PANELISTS))  # columns
        self.apart = bool(self.own) and self.chance.random() < 0.5  # posts in further columns
        if not self.apart:
            said = {"role": "{1}", "organization": "{2}"}
            self.told = frozenset(one for one, form in said.items() if form in self.form)
        return self.written(self.rows())

    def rows(self) -> Iterator[list[str]]:
        most = max(len(one.called("speaker")) for one in self.programme.sessions)
        extra = ["Zoom link", "Notes"] if self.notes else []
        heads = [self.own.format(number + 1) for number in range(most)] if self.own else []
        if self.apart:
            heads = [
                one for head in heads for one in (head, f"{head} Title", f"{head} Affiliation")
            ]
        lead = [self.lead, *(f"{self.lead} {one}" for one in ("Title", "Affiliation"))]
        lead = lead if self.apart else lead[:1]
        yield [self.title, "Date & Time", *lead, *(heads or ["Panelists"]), *extra]
        for one in self.programme.sessions:
            leaders, speakers = one.called("moderator"), one.called("speaker")
            link = [
                f"https://zoom.invalid/j/{len(one.title)}",
                self.chance.choice(("", "check mics")),
            ]
            yield [
                *(one.title, self.when(one)),
                *self.cells(leaders, 1),
                *(self.cells(speakers, most) if self.own else [self.together(speakers)]),
                *(link if self.notes else []),
            ]

    @property
    def lead(self) -> str:
        return LEADS[len(self.title) % 3] if self.apart else LEADS[len(self.title) % 4]

    def cells(self, names: list[str], count: int) -> Iterator[str]:
        for name in (*names, *[""] * (count - len(names))):
            if not self.apart:
                yield self.form.format(*person(name)) + self.mark() if name else ""
            else:
                yield name + self.mark() if name else ""
                yield from person(name)[1:3] if name else ("", "")

    def together(self, names: list[str]) -> str:
        told = [self.form.format(*person(name)) + self.mark() for name in names]
        if self.separator.isspace() or ";" in self.separator:
            return self.separator.join(told)
        return "\n".join(f"{self.separator.format(n)}{one}" for n, one in enumerate(told, 1))


class OfPeople(Sheet):
    """A row for each person on a panel."""

    def text(self) -> str:
        """All of it."""
        self.heads, self.parts = self.chance.choice(list(ABROAD.items()))
        self.names = self.chance.choice((["Name"], ["Speaker Name"], ["First Name", "Last Name"]))
        self.roles = self.chance.choice(
            (("Role", "Title"), ("Role", "Position"), ("Session role", "Job Title"))
        )
        self.zoned = self.chance.random() < 0.5
        if self.zoned:
            self.told |= {"timezone"}
        return self.written(self.rows())

    def rows(self) -> Iterator[list[str]]:
        heads = [self.title, "Date & Time", self.roles[0], *self.names, self.roles[1]]
        heads = [*heads, "Organization", "Speaker time zone"]
        if self.heads:
            self.names, heads = ["Name"], self.heads.split("|")
        extra = ["Email", "Confirmed?", "Notes"] if self.notes else []
        yield [*(heads if self.zoned else heads[:-1]), *extra]
        for one in self.programme.sessions:
            for part in one.people or (None,):
                yield [one.title, self.when(one), *self.of(part)]

    def of(self, part: Part | None) -> Iterator[str]:
        one = person(part.name) if part else Person("", "", "", "")
        yield self.parts[part.role == "moderator"] if part else ""
        names = one.name.partition(" ")[::2] if len(self.names) > 1 else [one.name + self.mark()]
        yield from names if part else [""] * len(self.names)
        yield from (one.role, one.organization, *([one.zone] if self.zoned else []))
        if self.notes:
            address = f"{one.name.replace(' ', '.').lower()}@a.invalid" if part else ""
            yield from (address, "yes" if part else "", self.chance.choice(("", "speaks late")))


def people(schedule: Schedule, told: frozenset[str]) -> dict[str, dict[str, str]]:
    """What is known of everybody."""
    return {
        one.name: {
            field: str(value)
            for field, value in (
                ("role", one.role),
                ("organization", one.organization),
                ("timezone", one.zone or ""),
            )
            if field in told
        }
        for one in schedule.speakers
    }


def known(name: str, told: frozenset[str]) -> dict[str, str]:
    """What a sheet tells of somebody."""
    fields = zip(("role", "organization", "timezone"), person(name)[1:], strict=True)
    return {field: value for field, value in fields if field in told}


def in_utc(one: Session) -> Session:
    """With its slot in UTC, and its speakers first."""
    parts = tuple(sorted(one.people, key=lambda part: part.role != "speaker"))
    return one._replace(start=one.start + SUMMER, end=one.end + SUMMER, people=parts)


@pytest.mark.parametrize("seed", range(60))
def test_who_is_on_which_panel(seed: int) -> None:
    chance = Random(seed)
    programme = made(chance, "panels", "en")
    sessions = [one._replace(room="") for one in programme.sessions if not one.is_pause]
    programme = programme._replace(sessions=tuple(sessions))
    sheet = chance.choice((OfPanels, OfPeople))(programme, chance)
    written = sheet.text()

    found = translate("sheet.csv", written.encode(), "America/New_York")
    schedule = resolve(assemble([found]))
    assert lines_of(schedule) == lines(map(in_utc, sessions)), written
    names = {part.name for one in sessions for part in one.people}
    assert people(schedule, sheet.told) == {name: known(name, sheet.told) for name in names}, (
        written
    )
