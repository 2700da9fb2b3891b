"""Made-up people and rooms, some of which are written down twice, for the rules that find them."""

from random import Random
from typing import Final

from benchmarks import words
from confsched.reading import Mapping, Origin, Places
from confsched.schedule.entities import Room, Speaker
from confsched.source import Source

EVERY: Final = 20  # one in so many looks like an earlier one
ORIGIN: Final = Origin(Mapping(Places(Source("made.yaml", ""))), 0)


def speakers(count: int) -> tuple[Speaker, ...]:
    """So many people, each with a post; some are others again, spelled otherwise."""
    random = Random(count)
    found: list[Speaker] = []
    for number in range(count):
        role, organization = words.post(random)
        name = words.person(number)
        if number % EVERY == EVERY - 1:
            twin = found[random.randrange(number)]
            name, organization = _again(twin.name, number), twin.organization or ""
        found.append(
            Speaker(str(number), name, role=role, organization=organization, origin=ORIGIN)
        )
    return tuple(found)


def _again(name: str, number: int) -> str:
    """A name as somebody else writes it."""
    given, _, surname = name.partition(" ")
    ways = (f"Prof. {name}", f"{surname}, {given}", f"{given[0]}. {surname}", name.upper())
    return ways[number // EVERY % len(ways)]


def rooms(count: int) -> tuple[Room, ...]:
    """So many rooms; some are others again, spelled otherwise."""
    return tuple(Room(f"room-{number}", _room(number), origin=ORIGIN) for number in range(count))


def _room(number: int) -> str:
    again = number % EVERY == EVERY - 1
    return f"HALL-{number - 1}, Great House" if again else f"Hall {number}, Great House"
