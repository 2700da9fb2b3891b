"""What every exporter is told, and what an exporter is."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Protocol, runtime_checkable

from confsched.schedule.audience import Audience
from confsched.schedule.entities import Session
from confsched.schedule.schedule import Schedule


@dataclass(frozen=True, slots=True)
class Options:
    """How to export; each format heeds what concerns it.

    `zone` is the one in which times are told, None for the schedule's own. `width` counts the
    columns of a plain text. `stamp` is when the export is made, for formats that say so; nothing
    reads a clock. `audience` is who will read it: only what they may see of a schedule comes here,
    and what the public may not see is told to nobody else.
    """

    zone: tzinfo | None = None
    width: int = 100
    stamp: datetime | None = None
    audience: Audience = Audience.PUBLIC


class Exporter(Protocol):
    """Turns a schedule into the bytes of one file; same schedule and options, same bytes."""

    @property
    def suffix(self) -> str:
        """How the file's name ends: `.csv`."""

    def export(self, schedule: Schedule, options: Options) -> bytes:
        """Return the whole file."""


@runtime_checkable
class Selective(Exporter, Protocol):
    """An exporter to a format that cannot hold every session."""

    def left_out(self, schedule: Schedule) -> Iterator[tuple[Session, str]]:
        """The sessions that are not in the file, and why."""
