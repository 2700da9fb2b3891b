"""An agenda taken apart: what each room, each person or each track has, by day and time."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, NamedTuple

from confsched.agenda.layout import Agenda, AgendaDay
from confsched.by_key import grouped
from confsched.schedule.entities import Room, ScheduledSession, Session, Speaker, Track
from confsched.schedule.schedule import Schedule
from confsched.text.person_names import folded, person_name

# Whose part it is; a remark for what is in all of them, or in none.
Head = Room | Speaker | Track | str

ALL_ROOMS: Final = "All rooms"
NO_ROOM: Final = "No room"
NOBODY: Final = "Nobody named"
NO_TRACK: Final = "No track"


class PartDay(NamedTuple):
    """What of one day belongs to a part, by start; what takes all of it comes first."""

    day: AgendaDay
    sessions: tuple[Session, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """All sessions of one room, speaker or track, each once; days without any are left out."""

    head: Head
    days: tuple[PartDay, ...]
    unscheduled: tuple[Session, ...]

    @property
    def sessions(self) -> tuple[Session, ...]:
        """All of them, in the order in which they are shown."""
        on_days = (session for day in self.days for session in day.sessions)
        return (*dict.fromkeys(on_days), *self.unscheduled)

    @property
    def length(self) -> timedelta:
        """How long those that take place are together, one after another."""
        timed = (s for s in self.sessions if isinstance(s, ScheduledSession) and not s.cancelled)
        return sum((session.length for session in timed), timedelta())


class _Way(NamedTuple):
    """A way to take an agenda apart: whose a session is, and the order in which they come."""

    heads: Callable[[Session], Iterable[Head]]
    order: Callable[[Iterable[Head], Schedule], list[Head]]


def parts_of(agenda: Agenda, by: str) -> tuple[Part, ...]:
    """Take an agenda apart by `rooms`, `speakers` or `tracks`; parts without sessions are none.

    A session is once in each part that it belongs to, and one that belongs to none is in a part
    of such sessions. Rooms and tracks keep the order of the file. People are sorted by the last
    word of their names.
    """
    heads, order = WAYS[by]
    days: dict[Head, list[PartDay]] = {}
    for day in agenda.days:
        found = grouped((head, session) for session in day.everything for head in heads(session))
        for head, sessions in found.items():
            days.setdefault(head, []).append(PartDay(day, tuple(sessions)))
    rest = grouped((head, session) for session in agenda.unscheduled for head in heads(session))
    return tuple(
        Part(head, tuple(days.get(head, ())), tuple(rest.get(head, ())))
        for head in order({**days, **rest}, agenda.schedule)
    )


def _rooms_of(session: Session) -> Iterable[Head]:
    if session.rooms:
        return dict.fromkeys(session.rooms)
    return (ALL_ROOMS if session.in_every_room else NO_ROOM,)


def _people_of(session: Session) -> Iterable[Head]:
    return dict.fromkeys(part.speaker for part in session.people) or (NOBODY,)


def _track_of(session: Session) -> Iterable[Head]:
    return (session.track or NO_TRACK,)


def _in_order(found: Iterable[Head], known: Iterable[Head]) -> list[Head]:
    """Sort as in the file; what is not in it comes last."""
    numbers = {head: number for number, head in enumerate(known)}
    return sorted(found, key=lambda head: numbers.get(head, len(numbers)))


def _by_last_name(found: Iterable[Head]) -> list[Head]:
    people = [head for head in found if isinstance(head, Speaker)]
    remarks = [head for head in found if isinstance(head, str)]
    return [*sorted(people, key=_last_name), *remarks]


def _last_name(speaker: Speaker) -> tuple[str, str, str]:
    words = person_name(speaker.name).words
    return (words[-1] if words else "", folded(speaker.name), speaker.id)


WAYS: Final[Mapping[str, _Way]] = {
    "rooms": _Way(_rooms_of, lambda found, of: _in_order(found, (ALL_ROOMS, *of.rooms))),
    "speakers": _Way(_people_of, lambda found, _: _by_last_name(found)),
    "tracks": _Way(_track_of, lambda found, of: _in_order(found, of.tracks)),
}
