"""Programmes of many kinds, put together by chance. Nobody and nothing in them is real.

Who writes one down in some way of their own compares what it is read as with `lines`: every
session with its slot, its room, its track and its people, to the letter.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from random import Random
from typing import Final, NamedTuple

from confsched.schedule.entities import ScheduledSession
from confsched.schedule.schedule import Schedule


class Part(NamedTuple):
    """Somebody in a session."""

    name: str
    role: str = "speaker"


class Session(NamedTuple):
    """What takes place; what it is made of has no time of its own."""

    title: str
    start: dt.datetime
    end: dt.datetime
    room: str = ""
    track: str = ""
    people: tuple[Part, ...] = ()
    made_of: tuple["Session", ...] = ()

    @property
    def is_pause(self) -> bool:
        """Whether it is nowhere and of nobody."""
        return not self.room and not self.people

    def called(self, *roles: str) -> list[str]:
        """The names of those who are in it as one of these."""
        return [part.name for part in self.people if part.role in roles]

    def whole(self) -> "Session":
        """With those who speak in what it is made of; who leads it comes last."""
        everybody = chain(self.people, *(one.people for one in self.made_of))
        return self._replace(people=tuple(sorted(everybody, key=_leads)))

    def in_turn(self) -> "Iterator[Session]":
        """What it is made of, one after the other: equally long, in its place, led by the same."""
        each = (self.end - self.start) / len(self.made_of)
        for number, one in enumerate(self.made_of):
            start = self.start + number * each
            people = (*one.people, *self.people)
            yield one._replace(start=start, end=start + each, track=self.title, people=people)


def _leads(part: Part) -> bool:
    return part.role != "speaker"


class Words(NamedTuple):
    """What programmes in one language are made of."""

    topics: tuple[str, ...]
    about: tuple[str, ...]
    rooms: tuple[str, ...]
    tracks: tuple[str, ...]
    coffee: str
    lunch: str
    opening: str
    session: str


LANGUAGES: Final = {
    "en": Words(
        topics=("Boats", "Old Ropes", "Harbours", "Nets and Knots", "Tides", "Sails", "Maps"),
        about=("{} for Beginners", "Why {} Matter", "{} in Winter", "The Future of {}"),
        rooms=("Great Hall", "Attic", "Room 2", "Library"),
        tracks=("Craft", "Trade", "History"),
        coffee="Coffee Break",
        lunch="Lunch",
        opening="Opening",
        session="Session",
    ),
    "de": Words(
        topics=("Boote", "Alte Seile", "Häfen", "Netze und Knoten", "Gezeiten", "Segel", "Karten"),
        about=("{} für Anfänger", "Wozu {} gut sind", "{} im Winter", "Die Zukunft: {}"),
        rooms=("Großer Saal", "Dachboden", "Raum 2", "Bibliothek"),
        tracks=("Handwerk", "Handel", "Geschichte"),
        coffee="Kaffeepause",
        lunch="Mittagessen",
        opening="Eröffnung",
        session="Sitzung",
    ),
    "fr": Words(
        topics=("Bateaux", "Vieux cordages", "Ports", "Filets et nœuds", "Marées", "Voiles"),
        about=("{} pour débutants", "À quoi servent {}", "{} en hiver", "L’avenir : {}"),
        rooms=("Grande salle", "Grenier", "Salle 2", "Bibliothèque"),
        tracks=("Artisanat", "Commerce", "Histoire"),
        coffee="Pause café",
        lunch="Déjeuner",
        opening="Ouverture",
        session="Séance",
    ),
    "es": Words(
        topics=("Barcos", "Cuerdas viejas", "Puertos", "Redes y nudos", "Mareas", "Velas", "Mapas"),
        about=(
            "{} para principiantes",
            "Por qué importan: {}",
            "{} en invierno",
            "El futuro de {}",
        ),
        rooms=("Salón grande", "Desván", "Sala 2", "Biblioteca"),
        tracks=("Oficio", "Comercio", "Historia"),
        coffee="Pausa para el café",
        lunch="Comida",
        opening="Inauguración",
        session="Sesión",
    ),
}
MORE_LANGUAGES: Final = {
    "it": Words(
        topics=("Barche", "Vecchie corde", "Porti", "Reti e nodi", "Maree", "Vele", "Mappe"),
        about=("{} per principianti", "A che cosa servono: {}", "{} in inverno", "Il futuro: {}"),
        rooms=("Sala grande", "Soffitta", "Sala 2", "Biblioteca"),
        tracks=("Artigianato", "Commercio", "Storia"),
        coffee="Pausa caffè",
        lunch="Pranzo",
        opening="Apertura",
        session="Sessione",
    ),
    "pt": Words(
        topics=("Barcos", "Cordas velhas", "Portos", "Redes e nós", "Marés", "Velas", "Mapas"),
        about=("{} para principiantes", "Para que servem {}", "{} no inverno", "O futuro: {}"),
        rooms=("Salão nobre", "Sótão", "Sala 2", "Biblioteca"),
        tracks=("Ofício", "Comércio", "História"),
        coffee="Pausa para café",
        lunch="Almoço",
        opening="Abertura",
        session="Sessão",
    ),
    "nl": Words(
        topics=("Boten", "Oude touwen", "Havens", "Netten en knopen", "Getijden", "Zeilen"),
        about=("{} voor beginners", "Waarom {} ertoe doen", "{} in de winter", "De toekomst: {}"),
        rooms=("Grote zaal", "Zolder", "Zaal 2", "Bibliotheek"),
        tracks=("Ambacht", "Handel", "Geschiedenis"),
        coffee="Koffiepauze",
        lunch="Lunch",
        opening="Opening",
        session="Sessie",
    ),
    "pl": Words(
        topics=("Łodzie", "Stare liny", "Porty", "Sieci i węzły", "Pływy", "Żagle", "Mapy"),
        about=("{} dla początkujących", "Po co nam {}", "{} zimą", "Przyszłość: {}"),
        rooms=("Sala główna", "Poddasze", "Sala 2", "Biblioteka"),
        tracks=("Rzemiosło", "Handel", "Historia"),
        coffee="Przerwa kawowa",
        lunch="Obiad",
        opening="Otwarcie",
        session="Sesja",
    ),
}
GIVEN: Final = ("Ada", "Ben", "Clara", "Dana", "Emil", "Greta", "Hugo", "Ines", "Jonas", "Lea")
FAMILY: Final = (
    "Sample",
    "Muster",
    "Probe",
    "Exempel",
    "Ejemplo",
    "Esempio",
    "Voorbeeld",
    "Przykład",
)
KINDS: Final = ("talks", "panels", "congress", "single")
_FIRST: Final = dt.datetime(2031, 5, 13, tzinfo=dt.UTC)


class Programme(NamedTuple):
    """All of it, in one language."""

    kind: str
    language: str
    sessions: tuple[Session, ...]

    @property
    def words(self) -> Words:
        """What it is made of."""
        return (LANGUAGES | MORE_LANGUAGES)[self.language]

    @property
    def days(self) -> list[list[Session]]:
        """The sessions of each day."""
        dates = dict.fromkeys(one.start.date() for one in self.sessions)
        return [[one for one in self.sessions if one.start.date() == date] for date in dates]


def made(chance: Random, kind: str = "", language: str = "") -> Programme:
    """A programme of two or three days: `talks` in tracks side by side, `panels` with moderators,
    `congress` sessions that are chaired and made of papers, or `single`, one talk after another.
    """
    kind = kind or chance.choice(KINDS)
    language = language or chance.choice(list(LANGUAGES))
    maker = _Maker(chance, kind, (LANGUAGES | MORE_LANGUAGES)[language])
    days = (_FIRST + dt.timedelta(days=number) for number in range(chance.choice((2, 2, 3))))
    return Programme(kind, language, tuple(chain.from_iterable(map(maker.day, days))))


class _Maker:
    def __init__(self, chance: Random, kind: str, words: Words) -> None:
        self.chance, self.kind, self.words = chance, kind, words
        titles = [form.format(topic) for form in words.about for topic in words.topics]
        self.titles = _again(chance.sample(titles, len(titles)))
        names = [f"{given} {family}" for given in GIVEN for family in FAMILY]
        self.names = _again(chance.sample(names, len(names)))
        self.side = 1 if kind in ("single", "panels") else chance.choice((2, 3))

    def day(self, day: dt.datetime) -> Iterator[Session]:
        """From the opening to the last talks, those side by side with the same slot."""
        time = day.replace(hour=9)
        yield self.one(self.words.opening, time, 30, self.words.rooms[0])
        time += dt.timedelta(minutes=30)
        for minutes, pause, rest in self.slots():
            yield from (self.talk(time, minutes, side) for side in range(self.side))
            time += dt.timedelta(minutes=minutes)
            if pause:
                yield self.one(pause, time, rest)
            time += dt.timedelta(minutes=rest)

    def slots(self) -> Iterator[tuple[int, str, int]]:
        """How long talks take, and the pause after them."""
        yield 60, self.words.coffee, 30
        yield 90, self.words.lunch, 60
        yield 60, "", 0

    def one(self, title: str, start: dt.datetime, minutes: int, room: str = "") -> Session:
        return Session(title, start, start + dt.timedelta(minutes=minutes), room)

    def talk(self, start: dt.datetime, minutes: int, side: int) -> Session:
        plain = self.one(next(self.titles), start, minutes, self.words.rooms[side])
        track = self.words.tracks[side] if self.kind == "talks" else ""
        return plain._replace(track=track, people=self.people(), made_of=self.papers(plain))

    def people(self) -> tuple[Part, ...]:
        if self.kind == "congress":
            return (Part(next(self.names), "chair"),)
        several = self.chance.choice((1, 1, 2, 3)) + (self.kind == "panels")
        parts = tuple(Part(next(self.names)) for _ in range(several))
        return (parts[0]._replace(role="moderator"), *parts[1:]) if self.kind == "panels" else parts

    def papers(self, session: Session) -> tuple[Session, ...]:
        if self.kind != "congress":
            return ()
        authors = (
            tuple(Part(next(self.names)) for _ in range(self.chance.choice((1, 1, 2))))
            for _ in range(self.chance.choice((2, 3, 3)))
        )
        return tuple(
            session._replace(title=next(self.titles), people=parts, made_of=()) for parts in authors
        )


def _again(values: list[str]) -> Iterator[str]:
    """All of them, then all with a number behind them, and so on: nothing comes twice."""
    yield from values
    number = 1
    while True:
        number += 1
        yield from (f"{value} {_ROMAN[number]}" for value in values)


_ROMAN: Final = ("", "", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def slug(name: str) -> str:
    """A name as the addresses of sites have it."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def speakers_first(one: Session) -> Session:
    """The session with its speakers before all others, where a file tells them so."""
    return one._replace(people=tuple(sorted(one.people, key=lambda part: part.role != "speaker")))


def lines(sessions: Iterable[Session]) -> list[str]:
    """What it comes to where all of it is read: a line for each session."""
    return sorted(
        _line(one, one.room, one.track, ((part.name, part.role) for part in one.people))
        for one in sessions
    )


def lines_of(schedule: Schedule) -> list[str]:
    """The same of what was read."""
    return sorted(
        _line(
            one,
            " + ".join(room.name for room in one.rooms),
            one.track.name if one.track else "",
            ((part.speaker.name, part.role) for part in one.people),
        )
        for one in schedule.scheduled
    )


def untold(sessions: Iterable[Session], schedule: Schedule) -> list[str]:
    """The titles of what sessions are made of that these say nothing of where they were read."""
    told = {one.title: f"{one.abstract} {one.description}" for one in schedule.sessions}
    parts = ((one.title, part.title) for one in sessions for part in one.made_of)
    return [title for above, title in parts if title not in told.get(above, "")]


def _line(
    one: Session | ScheduledSession, room: str, track: str, parts: Iterable[tuple[str, str]]
) -> str:
    slot = f"{one.start:%m-%d %H:%M}-{one.end:%H:%M}"
    who = (name if role == "speaker" else f"{name} ({role})" for name, role in parts)
    return " | ".join([slot, room or "-", track or "-", one.title, ", ".join(who)])
