"""The fields that a filter knows: what each means, and where its values come from."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from confsched.filtering.kinds import Called, Kind, Names, Ordered, Text
from confsched.filtering.signs import EQUAL
from confsched.filtering.times import (
    date_target,
    day_target,
    end_target,
    length_target,
    start_of,
    start_target,
    weekday_target,
)
from confsched.schedule.entities import ROLES, ScheduledSession, Session
from confsched.schedule.schedule import Schedule

_EVERYWHERE: Final = "all"
_STATUSES: Final = ("proposed", "tentative", "confirmed", "cancelled")
_ANSWERS: Final = tuple(Called(word, word) for word in ("yes", "no", "true", "false"))
_Ids = Callable[[Session], Sequence[str]]


class Field(NamedTuple):
    """A field: what it means, for the manual, and what its values are."""

    about: str
    kind: Kind


def _listed(what: str, of: _Ids) -> Names:
    """A kind whose values are whatever the sessions have."""

    def known(schedule: Schedule) -> list[Called]:
        found = dict.fromkeys(one for session in schedule.sessions for one in of(session))
        return [Called(one, one) for one in found]

    return Names(what, of, known, name="word", words=True)


def _people(of: Callable[[Session], Iterable[str | None]]) -> _Ids:
    return lambda session: [one for one in of(session) if one]


def _rooms(session: Session) -> Sequence[str]:
    return (_EVERYWHERE,) if session.everywhere else [room.id for room in session.rooms]


def _known_rooms(schedule: Schedule) -> list[Called]:
    own = [Called(room.id, room.name) for room in schedule.rooms]
    return [*own, Called(_EVERYWHERE, "all rooms")]


def _known_types(schedule: Schedule) -> list[Called]:
    """All types, those first that sessions have."""
    used = {session.type.id for session in schedule.sessions}
    types = sorted(schedule.types, key=lambda one: one.id not in used)
    return [Called(one.id, one.name) for one in types]


def _speakers(what: str, role: str | None = None) -> Names:
    """Those who are in a session, or those of them who have a role in it."""

    def of(session: Session) -> list[str]:
        return [part.speaker.id for part in session.people if role in (None, part.role)]

    return Names(what, of, lambda s: [Called(one.id, one.name) for one in s.speakers])


def _yes(of: Callable[[Session], bool]) -> Names:
    return Names(
        "answer",
        lambda session: ("yes", "true") if of(session) else ("no", "false"),
        lambda _: _ANSWERS,
        optional=False,
        name="yes or no",
        operators=("=", "!="),
    )


def _has_no_date(session: Session) -> bool:
    return session.day is None and not isinstance(session, ScheduledSession)


FIELDS: Final[dict[str, Field]] = {
    "id": Field(
        "its id",
        Names(
            "session",
            lambda session: (session.id,),
            lambda schedule: [Called(one.id, one.id) for one in schedule.sessions],
            optional=False,
            name="id",
        ),
    ),
    "title": Field("its title", Text(lambda session: session.title, optional=False)),
    "subtitle": Field("its subtitle", Text(lambda session: session.subtitle)),
    "abstract": Field("its abstract", Text(lambda session: session.abstract)),
    "description": Field("its description", Text(lambda session: session.description)),
    "type": Field(
        "its type",
        Names(
            "type",
            lambda session: (session.type.id,),
            _known_types,
            optional=False,
        ),
    ),
    "status": Field(
        f"how sure it is: {', '.join(_STATUSES)}",
        Names(
            "status",
            lambda session: (session.status,),
            lambda _: [Called(one, one) for one in _STATUSES],
            optional=False,
            name="word",
        ),
    ),
    "track": Field(
        "its track",
        Names(
            "track",
            lambda session: (session.track.id,) if session.track else (),
            lambda schedule: [Called(one.id, one.name) for one in schedule.tracks],
        ),
    ),
    "room": Field(
        "its room or rooms; what is in all rooms is in each, and alone in `room = all`",
        Names("room", _rooms, _known_rooms, every=_EVERYWHERE),
    ),
    "day": Field(
        "its day, by number, weekday, title or date",
        Ordered("day", day_target, _has_no_date),
    ),
    "date": Field("the date of its day", Ordered("date", date_target, _has_no_date)),
    "weekday": Field(
        "the weekday of its day", Ordered("weekday", weekday_target, _has_no_date, EQUAL)
    ),
    "start": Field(
        "when it begins, as a time of any day, or with a date or a day",
        Ordered("time", start_target, lambda session: start_of(session) is None),
    ),
    "end": Field(
        "when it ends, as a time of any day, or with a date or a day",
        Ordered("time", end_target, lambda session: start_of(session) is None),
    ),
    "duration": Field(
        "how long it takes",
        Ordered("length", length_target, lambda session: session.length is None),
    ),
    "speaker": Field("anybody in it, whatever they do there", _speakers("speaker")),
    **{role: Field(f"who is its {role}", _speakers("speaker", role)) for role in ROLES},
    "role": Field(
        "what anybody does in it: speaker, moderator …",
        _listed("role", lambda session: [part.role for part in session.people]),
    ),
    "organization": Field(
        "where anybody in it comes from",
        _listed("organization", _people(lambda s: (p.speaker.organization for p in s.people))),
    ),
    "country": Field(
        "the country of anybody in it",
        _listed("country", _people(lambda s: (p.speaker.country for p in s.people))),
    ),
    "tag": Field("its tags", _listed("tag", lambda session: session.tags)),
    "needs": Field(
        "the equipment that it needs", _listed("equipment", lambda session: session.needs)
    ),
    "language": Field(
        "its language, as a code", _listed("language", _people(lambda s: (s.language,)))
    ),
    "url": Field("its page", Text(lambda session: session.url)),
    "scheduled": Field("whether it has a time", _yes(lambda s: isinstance(s, ScheduledSession))),
    "plenary": Field("whether nothing is beside it", _yes(lambda session: session.plenary)),
}
