"""Choosing sessions by day, room, speaker, track or type, as somebody types them."""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Protocol, TypeVar

from confsched.agenda.layout import date_of, in_order
from confsched.errors import ConfschedError
from confsched.schedule.entities import Day, Session
from confsched.schedule.instants import MONTHS, WEEKDAYS, date_text, long_date
from confsched.schedule.schedule import Schedule

_MOST_OFFERED = 5


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


class _Named(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...


N = TypeVar("N", bound=_Named)
_Fits = Callable[[Session], bool]
_id = attrgetter("id")
_name = attrgetter("name")


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
    wanted = _loose(text)
    spellings: dict[date | None, set[str]] = {}
    for session in schedule.sessions:
        on = date_of(session, schedule.zone)
        if on is not None and on not in spellings:
            spellings[on] = _date_spellings(on)
    for day in schedule.days:
        spellings.setdefault(day.date, _date_spellings(day.date)).update(_day_spellings(day))
    dates = {on for on, names in spellings.items() if wanted in names}
    if not dates:
        raise ConfschedError(f"there is no day {text!r}", _days_hint(schedule.days))
    return lambda session: date_of(session, schedule.zone) in dates


def _in_room(schedule: Schedule, text: str) -> _Fits:
    rooms = _named("room", text, schedule.rooms)

    def fits(session: Session) -> bool:
        if session.rooms:
            return any(room in rooms for room in session.rooms)
        return session.everywhere or session.type.stops_everything

    return fits


def _with_speaker(schedule: Schedule, text: str) -> _Fits:
    speakers = _named("speaker", text, schedule.speakers)
    return lambda session: any(part.speaker in speakers for part in session.people)


def _in_track(schedule: Schedule, text: str) -> _Fits:
    tracks = _named("track", text, schedule.tracks)
    return lambda session: session.track in tracks


def _of_type(schedule: Schedule, text: str) -> _Fits:
    ids = {kind.id for kind in _named("type", text, schedule.types)}
    return lambda session: session.type.id in ids


_CHOICES: dict[str, Callable[[Schedule, str], _Fits]] = {
    "day": _on_day,
    "room": _in_room,
    "speaker": _with_speaker,
    "track": _in_track,
    "type": _of_type,
}


def _date_spellings(on: date) -> set[str]:
    weekday, month = WEEKDAYS[on.weekday()], MONTHS[on.month - 1]
    names = (on.isoformat(), date_text(on), long_date(on), weekday, weekday[:3])
    short = (
        f"{on.day} {month}",
        f"{month} {on.day}",
        f"{month} {on.day}, {on.year}",
        f"{on.day} {month[:3]}",
        f"{month[:3]} {on.day}",
    )
    return {_loose(name) for name in (*names, *short)}


def _day_spellings(day: Day) -> set[str]:
    return {str(day.number), f"day {day.number}", *([_loose(day.title)] if day.title else ())}


def _days_hint(days: Sequence[Day]) -> str:
    names = [f"{day.number} ({long_date(day.date)})" for day in days]
    return f"use one of {_some(names)}" if names else "give the conference some days"


def _named(what: str, text: str, known: Sequence[N]) -> Sequence[N]:
    """Find by id or name: to the letter, else without regard to case, else to accents."""
    for plain in (str, _cased, _loose):
        for name_of in (_id, _name):
            found = [one for one in known if plain(name_of(one)) == plain(text)]
            if found:
                return found
    raise ConfschedError(f"there is no {what} {text!r}", _hint(what, text, known))


def _cased(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _loose(text: str) -> str:
    letters = unicodedata.normalize("NFKD", _cased(text))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _hint(what: str, text: str, known: Sequence[_Named]) -> str:
    if not known:
        return f"leave it out: no {what} is named anywhere"
    near = _containing(text, known) or _similar(text, known)
    if near:
        return f"did you mean {_some(near)}?"
    return f"use one of {_some([one.id for one in known])}"


def _containing(text: str, known: Iterable[_Named]) -> list[str]:
    wanted = _loose(text)
    return [one.id for one in known if wanted and wanted in f"{_loose(one.id)} {_loose(one.name)}"]


def _similar(text: str, known: Iterable[_Named]) -> list[str]:
    from difflib import get_close_matches  # noqa: PLC0415 -- slow import, for slips only

    ids = {_loose(name): one.id for one in known for name in (one.name, one.id)}
    return list(dict.fromkeys(ids[near] for near in get_close_matches(_loose(text), ids)))


def _some(names: Sequence[str]) -> str:
    offered = ", ".join(names[:_MOST_OFFERED])
    rest = len(names) - _MOST_OFFERED
    return f"{offered} and {rest} more" if rest > 0 else offered
