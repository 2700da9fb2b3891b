"""Made-up programmes as files of systems have them that know rooms, days and persons only."""

import datetime as dt
from collections.abc import Iterable, Iterator
from random import Random
from typing import Any, Final
from zoneinfo import ZoneInfo

from made import Part, Session

DAY: Final = dt.timedelta(days=1)
HOUR: Final = dt.timedelta(hours=1)
ZONES: Final = {"UTC": "+00:00", "Europe/Berlin": "+02:00", "America/New_York": "-04:00"}
_DAWN = 6

Entry = dict[str, Any]
Files = dict[str, Any]


def guid(number: int) -> str:
    """One that no two have."""
    return f"0a1b2c3d-4e5f-5a6b-8c7d-{number:012d}"


def day_of(one: Session) -> dt.date:
    """The day that it is listed under; one after midnight is of the night before."""
    return (one.start - DAY * (one.start.hour < _DAWN)).date()


def in_rooms(sessions: tuple[Session, ...], chance: Random) -> list[Session]:
    """All of it as such files have it: pauses in a room, nobody with a role; perhaps a party."""
    room = sessions[0].room
    found = [
        one._replace(room=one.room or room, people=tuple(Part(part.name) for part in one.people))
        for one in sessions
    ]
    if chance.random() < 0.5:
        begins = sessions[0].start.replace(hour=22)
        late = (begins, 3 * HOUR, "Dance of the Boats"), (begins + 3 * HOUR, HOUR, "Last Orders")
        found += [Session(title, start, start + length, room) for start, length, title in late]
    return found


def dates_of(sessions: Iterable[Session]) -> list[dt.date]:
    """All days that something is listed under."""
    return sorted({day_of(one) for one in sessions})


def in_utc(sessions: Iterable[Session], zone: str) -> Iterator[Session]:
    """Those whose times are what the clocks of a zone show, in UTC."""
    for one in sessions:
        ahead = ZoneInfo(zone).utcoffset(one.start.replace(tzinfo=None)) or 0 * DAY
        yield one._replace(start=one.start - ahead, end=one.end - ahead)


class Export:
    """A programme, and what chance decides of how it is put down."""

    def __init__(self, sessions: list[Session], chance: Random) -> None:
        self.all, self.chance = sessions, chance
        self.zone, self.offset = chance.choice(list(ZONES.items()))
        self.rooms = [*dict.fromkeys(one.room for one in self.all)]
        self.tracks = [*dict.fromkeys(one.track for one in self.all if one.track)]
        self.everybody = [*dict.fromkeys(part.name for one in self.all for part in one.people)]
        self.number = {name: n for n, name in enumerate((*self.rooms, *self.everybody), 1000)}
        self.number |= {name: n for n, name in enumerate(self.tracks, 3000)}
        self.text = chance.choice((None, "", "Of boats & ropes.", "<p>Of <b>boats</b>.</p>"))
        self.empty = chance.choice((None, ""))
        self.first, self.second, self.third = (chance.random() < 0.5 for _ in range(3))

    def key(self, name: str) -> str:
        """One that no two have, of a room or of somebody."""
        return guid(self.number[name])

    def names(self, one: Session) -> list[str]:
        """Who is in it."""
        return [part.name for part in one.people]

    def here(self, at: dt.datetime, offset: str = "") -> str:
        """A moment on the clock of the place."""
        return f"{at:%Y-%m-%dT%H:%M:%S}{offset}"

    def millis(self, at: dt.datetime) -> int:
        """A moment as it is counted."""
        [one] = in_utc([Session("", at, at)], self.zone)
        return int(one.start.timestamp()) * 1000
