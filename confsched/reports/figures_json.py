"""A programme in figures as JSON; its fields are part of the public interface."""

from collections.abc import Iterable
from datetime import tzinfo
from typing import Final

from confsched.agenda.figures import Count, DayLoad, Figures, Free, RoomUse
from confsched.agenda.shares import Shares
from confsched.agenda.zones import local_iso
from confsched.schedule.entities import Session
from confsched.schedule.instants import minutes
from confsched.text.as_json import Object, as_json

VERSION: Final = 1


def figures_json(found: Figures) -> str:
    """All figures, as docs/stats.schema.json describes them; lengths are in minutes."""
    schedule = found.schedule
    content = {
        "version": VERSION,
        "conference": schedule.id,
        "timezone": schedule.zone_key,
        "sessions": {
            "scheduled": found.total.sessions,
            "minutes": minutes(found.total.length),
            "whole_days": _ids(found.whole_days),
            "unscheduled": _ids(found.unscheduled),
            "tentative": _ids(found.tentative),
            "cancelled": _ids(found.cancelled),
        },
        "types": [_count(one) for one in found.types],
        "tracks": [_count(one) for one in found.tracks],
        "speakers": [_count(one) for one in found.speakers],
        "unconfirmed": [one.id for one in found.unconfirmed],
        "rooms": [_room(one) for one in found.rooms],
        "days": [_day(one, schedule.zone) for one in found.days],
        "shares": _shares(found.shares),
        "gaps": [_gap(one, schedule.zone) for one in found.gaps],
    }
    return as_json(content)


def _ids(sessions: Iterable[Session]) -> list[str]:
    return [session.id for session in sessions]


def _count(one: Count) -> Object:
    return {
        "id": one.what.id if one.what else None,
        "name": one.what.name if one.what else None,
        "sessions": one.sessions,
        "minutes": minutes(one.length),
    }


def _room(use: RoomUse) -> Object:
    return {
        "id": use.room.id,
        "name": use.room.name,
        "sessions": use.sessions,
        "minutes": minutes(use.used),
        "open_minutes": None if use.open is None else minutes(use.open),
        "used_while_open": minutes(use.within),
    }


def _day(day: DayLoad, zone: tzinfo) -> Object:
    sides = [{"start": local_iso(one.start, zone), "sessions": one.sessions} for one in day.sides]
    number = day.day.number if day.day else None
    return {"day": number, "date": day.date.isoformat(), "most": day.most, "parallel": sides}


def _shares(shares: Shares) -> Object:
    return {
        "by": shares.by,
        "of": "panellists" if shares.panellists else "everybody",
        "people": shares.people,
        "values": [one._asdict() for one in shares.values],
        "not_said": shares.without,
    }


def _gap(one: Free, zone: tzinfo) -> Object:
    return {
        "day": one.day.number if one.day else None,
        "date": one.date.isoformat(),
        "start": local_iso(one.gap.start, zone),
        "end": local_iso(one.gap.end, zone),
        "minutes": minutes(one.gap.length),
    }
