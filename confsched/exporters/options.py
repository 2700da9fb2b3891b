"""What every exporter is told, and what an exporter is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Final, NamedTuple, Protocol, runtime_checkable

from confsched.errors import word_of
from confsched.schedule.audience import Audience
from confsched.schedule.dates import Why, why_no_slot
from confsched.schedule.entities import Session
from confsched.schedule.schedule import Schedule

GREEN_ROOM: Final = timedelta(minutes=15)


class Style(StrEnum):
    """How sheets for people are written."""

    TEXT = "text"
    MARKDOWN = "markdown"


def style_of(text: str) -> Style:
    """The way to write that a word names; raises ConfschedError."""
    return word_of(Style, text, "way to write a sheet")


@dataclass(frozen=True, slots=True)
class Options:
    """How to export.

    Every format heeds `width`, which counts the columns of a plain text, where it is one, and
    `audience`, who will read it: only what they may see of a schedule comes here, and what the
    public may not see is told to nobody else. All else is a choice that a format heeds or not.

    `zone` is the one in which times are told, None for the schedule's own. `stamp` is when the
    export is made, for formats that say so; nothing reads a clock. `fields` are what is told of
    each session, in this order; none of them are all. `bom` puts a mark at the start of a text.
    `role` is for whom run sheets are; without one they are for everybody. `style` is how sheets are
    written. `green_room` is how long before a session people are to be there.

    Where a part of a schedule is exported, `within` is the whole, so that sheets can tell what
    comes before and after. Only those for the `room` and the `speaker` of that id or name are made.
    """

    width: int = 100
    audience: Audience = Audience.PUBLIC
    zone: tzinfo | None = None
    stamp: datetime | None = None
    fields: tuple[str, ...] = ()
    bom: bool = False
    role: str = ""
    style: Style = Style.TEXT
    green_room: timedelta = GREEN_ROOM
    within: Schedule | None = None
    room: str | None = None
    speaker: str | None = None


class Choice(NamedTuple):
    """Something to choose about an export that not every format knows.

    `field` is where `Options` have it. `unknown` is what is to be said of a format without it.
    """

    field: str
    unknown: str


# by what they are called where they are given
CHOICES: Final[Mapping[str, Choice]] = {
    "tz": Choice("zone", "tells times in the conference's zone only"),
    "stamp": Choice("stamp", "has no entries to date"),
    "fields": Choice("fields", "has no fields to choose"),
    "bom": Choice("bom", "has no mark at its start"),
    "role": Choice("role", "has no roles to choose"),
    "as": Choice("style", "is written in one way only"),
    "green-room": Choice("green_room", "tells nobody when to be ready"),
}
_UNSAID: Final = Options()


def given(options: Options) -> frozenset[str]:
    """The names of what was chosen."""
    return frozenset(
        name
        for name, choice in CHOICES.items()
        if getattr(options, choice.field) != getattr(_UNSAID, choice.field)
    )


class Exporter(Protocol):
    """Turns a schedule into the bytes of one file; same schedule and options, same bytes."""

    @property
    def suffix(self) -> str:
        """How the file's name ends: `.csv`."""

    @property
    def heeds(self) -> frozenset[str]:
        """The names of the choices that change something about the file."""

    def export(self, schedule: Schedule, options: Options) -> bytes:
        """Return the whole file."""


@runtime_checkable
class Selective(Exporter, Protocol):
    """An exporter to a format that cannot hold every session."""

    def left_out(self, schedule: Schedule) -> Iterator[tuple[Session, Why]]:
        """The sessions that are not in the file, and why."""


@runtime_checkable
class OneRoomed(Exporter, Protocol):
    """An exporter to a format in which a session stands in one room."""

    def cut_to_one_room(self, schedule: Schedule) -> Iterator[Session]:
        """The sessions of which the file names the first room alone."""


def untimed(schedule: Schedule) -> Iterator[tuple[Session, Why]]:
    """The sessions that have no place where all have times or whole days, and why."""
    told = ((session, why_no_slot(session)) for session in schedule.unscheduled)
    return ((session, why) for session, why in told if why is not Why.WHOLE_DAYS)
