"""Which sessions, rooms and people sheets are made of, and the programme around them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from confsched.exporters.options import Options
from confsched.schedule.audience import Audience, shown_to
from confsched.schedule.entities import Room, Session, Speaker
from confsched.schedule.lookup import named
from confsched.schedule.schedule import Schedule

N = TypeVar("N", Room, Speaker)


class Chosen(NamedTuple):
    """Some sessions of a schedule that holds the others as well, all as the reader may see them.

    `rooms` and `people` are None where nobody asked for some of them alone.
    """

    schedule: Schedule
    sessions: tuple[Session, ...]
    rooms: tuple[Room, ...] | None = None
    people: tuple[Speaker, ...] | None = None

    def has_room(self, room: Room | None) -> bool:
        """Whether there is to be a sheet for a room, or for elsewhere."""
        return self.rooms is None or room in self.rooms

    def has_person(self, person: Speaker) -> bool:
        """Whether there is to be a sheet for somebody."""
        return self.people is None or person in self.people


def chosen(part: Schedule, options: Options, audience: Audience) -> Chosen:
    """What of a part of a schedule, or of a whole one, there are to be sheets for.

    Raises ConfschedError for a room or somebody that there is not.
    """
    whole = replace(shown_to(audience, options.within or part), days=part.days)
    ids = {session.id for session in part.sessions}
    return Chosen(
        whole,
        tuple(session for session in whole.sessions if session.id in ids),
        _asked("room", options.room, whole.rooms),
        _asked("speaker", options.speaker, whole.speakers),
    )


def _asked(what: str, text: str | None, known: Sequence[N]) -> tuple[N, ...] | None:
    return None if text is None else tuple(named(what, text, known))
