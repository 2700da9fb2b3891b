"""Choosing sessions by day, room, speaker, track or type, as somebody types them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from confsched.agenda.layout import date_of, in_order
from confsched.schedule.entities import Session
from confsched.schedule.lookup import date_spellings, day_spellings, loose, named, no_such_day
from confsched.schedule.schedule import Schedule


@dataclass(frozen=True, slots=True)
class Selection:
    """What somebody asked for; a session has to be all of it.

    A day by number, weekday, title or date; the rest by id or name. Case does not matter, and
    accents only where something is written with them and without.
    """

    day: str | None = None
    room: str | None = None
    speaker: str | None = None
    track: str | None = None
    type: str | None = None

    @property
    def leaves_gaps(self) -> bool:
        """Whether time between the chosen sessions is free: not where it may hold other ones."""
        return self.track is None and self.type is None


_Fits = Callable[[Session], bool]


def select(schedule: Schedule, selection: Selection) -> tuple[Session, ...]:
    """Return the sessions that were asked for, by start; those without a slot come last.

    What is for everybody is in every room. Raises ConfschedError for a day, room, speaker, track
    or type that there is not.
    """
    asked = [
        choose(schedule, text)
        for field, choose in _CHOICES.items()
        if (text := getattr(selection, field)) is not None
    ]
    sessions = in_order(schedule, schedule.sessions)
    return tuple(session for session in sessions if all(fits(session) for fits in asked))


def _on_day(schedule: Schedule, text: str) -> _Fits:
    wanted = loose(text)
    spellings: dict[date | None, set[str]] = {}
    for session in schedule.sessions:
        on = date_of(session, schedule.zone)
        if on is not None and on not in spellings:
            spellings[on] = date_spellings(on)
    for day in schedule.days:
        spellings.setdefault(day.date, set()).update(day_spellings(day))
    dates = {on for on, names in spellings.items() if wanted in names}
    if not dates:
        raise no_such_day(text, schedule.days)
    return lambda session: date_of(session, schedule.zone) in dates


def _in_room(schedule: Schedule, text: str) -> _Fits:
    rooms = named("room", text, schedule.rooms)

    def fits(session: Session) -> bool:
        if session.rooms:
            return any(room in rooms for room in session.rooms)
        return session.everywhere or session.type.stops_everything

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
