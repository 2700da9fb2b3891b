"""How many people rooms hold and what is in them: what rules and planning ask of both."""

from collections.abc import Collection, Iterable

from confsched.schedule.entities import Room
from confsched.text.alike import squeezed


def seats(rooms: Collection[Room]) -> int | None:
    """How many people some rooms hold together; None where that is not known of all of them."""
    known = [room.capacity for room in rooms if room.capacity is not None]
    return sum(known) if known and len(known) == len(rooms) else None


def lacking(needs: Iterable[str], rooms: Collection[Room]) -> list[str]:
    """What is needed and in none of some rooms, each thing once.

    One room is enough for each. Nothing is lacking where it is not known what is in all of them,
    nor where they are all online, or none.
    """
    if not all(map(_is_known, rooms)) or all(room.online for room in rooms):
        return []
    there = {squeezed(item) for room in rooms for item in room.equipment}
    wanted: dict[str, str] = {}
    for item in needs:
        wanted.setdefault(squeezed(item), item)
    return [item for name, item in wanted.items() if name not in there]


def _is_known(room: Room) -> bool:
    """Whether it is written what is in a room."""
    return room.origin is not None and "equipment" not in room.broken
