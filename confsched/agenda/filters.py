"""Choosing sessions by day, room, speaker, track or type, as somebody types them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import tzinfo

from confsched.agenda.layout import in_order
from confsched.agenda.personal import Plan, plan_of
from confsched.filtering.chosen import Wanted, found, is_for_all
from confsched.schedule.dates import date_of, dates_called, days_taken
from confsched.schedule.entities import Session
from confsched.schedule.lookup import named
from confsched.schedule.schedule import Schedule


@dataclass(frozen=True, slots=True)
class Selection:
    """What somebody asked for; a session has to be all of it.

    A day by number, weekday, title or date; the rest by id or name. Case does not matter, and
    accents only where something is written with them and without. `where` is a filter, see
    docs/filters.md; `mine` are sessions that somebody chose, to which breaks and all else that is
    for everybody are added.
    """

    day: str | None = None
    room: str | None = None
    speaker: str | None = None
    track: str | None = None
    type: str | None = None
    where: str | None = None
    mine: tuple[Wanted, ...] | None = None

    @property
    def leaves_gaps(self) -> bool:
        """Whether time between the chosen sessions is free: not where it may hold other ones."""
        return self.track is None and self.type is None and self.where is None


_Fits = Callable[[Session], bool]


def select(
    schedule: Schedule, selection: Selection, zone: tzinfo | None = None
) -> tuple[Session, ...]:
    """Return the sessions that were asked for, by start; those without a slot come last.

    What is for everybody is in every room. Times are told in `zone`, without one in that of the
    conference. Raises ConfschedError for a day, room, speaker, track, type or session that there is
    not, and for a filter that cannot be understood.
    """
    asked = list(_asked(schedule, selection, zone))
    sessions = in_order(schedule, schedule.sessions)
    return tuple(session for session in sessions if all(fits(session) for fits in asked))


def plan_for(
    schedule: Schedule, selection: Selection, chosen: Iterable[Session] | None
) -> Plan | None:
    """What somebody chose of the sessions that are shown; None where nobody chose any."""
    if selection.mine is None or chosen is None:
        return None
    mine = frozenset(found(selection.mine, schedule.sessions))
    return plan_of(schedule, (session for session in chosen if session in mine))


def _asked(schedule: Schedule, selection: Selection, zone: tzinfo | None) -> Iterator[_Fits]:
    for field, choose in _CHOICES.items():
        text = getattr(selection, field)
        if text is not None:
            yield choose(schedule, text)
    if selection.where is not None:
        from confsched.filtering.where import wanted  # noqa: PLC0415 -- for filters only

        yield wanted(selection.where, schedule, zone)
    if selection.mine is not None:
        mine = frozenset(found(selection.mine, schedule.sessions))
        yield lambda session: session in mine or is_for_all(session)


def _on_day(schedule: Schedule, text: str) -> _Fits:
    dates = dates_called(schedule, text)

    def fits(session: Session) -> bool:
        return date_of(session, schedule.zone) in dates or not dates.isdisjoint(days_taken(session))

    return fits


def _in_room(schedule: Schedule, text: str) -> _Fits:
    rooms = named("room", text, schedule.rooms)

    def fits(session: Session) -> bool:
        if session.rooms:
            return any(room in rooms for room in session.rooms)
        return session.in_every_room

    return fits


def _with_speaker(schedule: Schedule, text: str) -> _Fits:
    speakers = named("speaker", text, schedule.speakers)
    return lambda session: any(part.speaker in speakers for part in session.people)


def _in_track(schedule: Schedule, text: str) -> _Fits:
    tracks = named("track", text, schedule.tracks)
    return lambda session: session.track in tracks


def _of_type(schedule: Schedule, text: str) -> _Fits:
    ids = {kind.id for kind in named("type", text, schedule.types)}
    return lambda session: session.type.id in ids


_CHOICES: dict[str, Callable[[Schedule, str], _Fits]] = {
    "day": _on_day,
    "room": _in_room,
    "speaker": _with_speaker,
    "track": _in_track,
    "type": _of_type,
}
