"""Free time as JSON; its fields are part of the public interface."""

from collections.abc import Iterable
from datetime import datetime, tzinfo
from typing import Final

from confsched.agenda.zones import local_iso
from confsched.planning.free import FreeTimes, Row
from confsched.planning.moment import FreeAt, State
from confsched.planning.suggest import Suggestion, Suggestions
from confsched.planning.wording import LocalTime, Reason
from confsched.schedule.entities import Room, ScheduledSession, Speaker
from confsched.schedule.instants import minutes, zone_key
from confsched.schedule.schedule import Schedule
from confsched.text.as_json import Object, as_json

VERSION: Final = 1


def suggestions_json(answer: Suggestions) -> str:
    """`{version, conference, timezone, session, in_the_way, suggestions, why_not}`.

    Moments carry the offset of the conference's zone, lengths are in minutes.
    """
    schedule = answer.schedule
    content = {
        **_head(schedule),
        "session": _session(answer),
        "in_the_way": [_reason(reason) for reason in answer.in_the_way],
        "suggestions": [_suggestion(one, schedule.zone) for one in answer.found],
        "why_not": [_reason(reason) for reason in answer.why_not],
    }
    return as_json(content)


def _session(answer: Suggestions) -> Object:
    session = answer.session
    slot: Object = {"start": None, "end": None}
    if isinstance(session, ScheduledSession):
        slot = _slot(session.start, session.end, answer.schedule.zone)
    return {
        "id": session.id,
        "title": session.title,
        "day": session.day.number if session.day else None,
        **slot,
        "rooms": [room.id for room in session.rooms],
        "everywhere": session.everywhere,
        "minutes": minutes(answer.length),
    }


def _suggestion(one: Suggestion, zone: tzinfo) -> Object:
    return {
        "day": one.day.number,
        **_slot(one.start, one.end, zone),
        "rooms": [room.id for room in one.rooms],
        "everywhere": one.everywhere,
        "same_room": one.same_room,
        "moved": None if one.moved is None else minutes(one.moved),
        "earliest": local_iso(one.earliest, zone),
        "latest": local_iso(one.latest, zone),
        "other_rooms": [room.id for room in one.other_rooms],
        "local_times": [_local(local, one) for local in one.local_times],
    }


def _local(local: LocalTime, one: Suggestion) -> Object:
    return {
        "timezone": zone_key(local.zone),
        **_slot(one.start, one.end, local.zone),
        "speakers": [speaker.id for speaker in local.speakers],
    }


def free_json(answer: FreeTimes | FreeAt) -> str:
    """Stretches: `{version, conference, timezone, minutes, days: [{day, date, free: […]}]}`.

    A moment: `{version, conference, timezone, day, at, minutes, open, during, rooms, speakers}`.
    """
    content = _moment(answer) if isinstance(answer, FreeAt) else _days(answer)
    return as_json({**_head(answer.schedule), **content})


def _days(answer: FreeTimes) -> Object:
    zone = answer.schedule.zone
    return {
        "minutes": minutes(answer.length),
        "days": [
            {
                "day": day.day.number,
                "date": day.day.date.isoformat(),
                "free": [_row(row, zone) for row in day.rows],
            }
            for day in answer.days
        ],
    }


def _row(row: Row, zone: tzinfo) -> Object:
    return {
        **_who(row.who),
        "stretches": _stretches(row, zone),
        "never": [one.id for one in row.never],
    }


def _stretches(row: Row, zone: tzinfo) -> list[Object]:
    return [
        {
            **_slot(one.start, one.end, zone),
            "minutes": minutes(one.end - one.start),
            "during": [session.id for session in one.during],
        }
        for one in row.free
    ]


def _who(who: Iterable[Room | Speaker]) -> Object:
    some = list(who)
    return {
        "rooms": [one.id for one in some if isinstance(one, Room)],
        "speakers": [one.id for one in some if isinstance(one, Speaker)],
    }


def _moment(answer: FreeAt) -> Object:
    zone = answer.schedule.zone
    return {
        "day": answer.day.number,
        "at": local_iso(answer.moment, zone),
        "minutes": None if answer.length is None else minutes(answer.length),
        "open": answer.is_open,
        "during": [session.id for session in answer.during],
        "rooms": [_state(state, answer) for state in answer.rooms],
        "speakers": [_state(state, answer) for state in answer.speakers],
    }


def _state(state: State, answer: FreeAt) -> Object:
    zone = answer.schedule.zone
    sessions = [block.other.id for block in state.blocks if block.other is not None]
    return {
        "id": state.who.id,
        "name": state.who.name,
        "status": state.status.value,
        "until": local_iso(state.until, zone),
        "sessions": sessions,
        "reason": answer.reason(state, zone) or None,
    }


def _head(schedule: Schedule) -> Object:
    return {"version": VERSION, "conference": schedule.id, "timezone": schedule.zone_key}


def _reason(reason: Reason) -> Object:
    return {"subject": reason.subject, "reason": reason.text}


def _slot(start: datetime, end: datetime, zone: tzinfo) -> Object:
    return {"start": local_iso(start, zone), "end": local_iso(end, zone)}
