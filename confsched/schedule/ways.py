"""How long the way from one room to another takes: the one answer that rules and agendas share."""

from collections.abc import Iterable
from datetime import timedelta
from itertools import product
from typing import Final, NamedTuple

from confsched.schedule.entities import Room

TRANSFER: Final = timedelta(minutes=5)


class Way(NamedTuple):
    """From one room to another; `said_by` is the room whose entry says how long it takes."""

    takes: timedelta
    start: Room
    end: Room
    said_by: Room | None


def shortest(starts: Iterable[Room], ends: Iterable[Room], usual: timedelta) -> Way | None:
    """The shortest way between rooms; None where nobody walks or nobody knows.

    It takes what a room says under `distance`, there and back unless the other says otherwise;
    elsewhere the usual time. Nobody walks to a room that is online.
    """
    starts_in = [room for room in starts if not room.online]
    ends_in = [room for room in ends if not room.online]
    if any(room in ends_in for room in starts_in):
        return None
    ways = (_between(start, end, usual) for start, end in product(starts_in, ends_in))
    return min(ways, key=lambda way: way.takes, default=None)


def _between(start: Room, end: Room, usual: timedelta) -> Way:
    for room, other in ((start, end), (end, start)):
        takes = room.distance.get(other.id, room.distance.get(other.name))
        if takes is not None:
            return Way(takes, start, end, room)
    return Way(usual, start, end, None)
