"""Rooms that look like others: whose names were written in two ways."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from typing import TypeVar
from unicodedata import category

from confsched.findings import Finding, Fix, Related
from confsched.rules.catalogue import rule
from confsched.rules.mentions import Mention, Named, first_mentions
from confsched.rules.untidy import mended
from confsched.schedule.entities import Room, Track
from confsched.schedule.schedule import Schedule
from confsched.text.alike import is_misspelt, squeezed
from confsched.text.changed import Change

N = TypeVar("N", Room, Track)

_LONG = 8  # letters of a name in which a slip is plain
_SEVERAL = 3  # sessions that name what a shorter name is a slip of
_MOST = 100  # of what is named most, with which the others are compared


@rule("R407", "same-room-twice", "w w w")
def same_room_twice(schedule: Schedule) -> Iterator[Finding]:
    """Two rooms have names or ids that look alike.

    ## Why is this bad?
    If they are one room, no clash in it is found.

    ## Example
    ```yaml
    sessions:
      talk: {title: Talk, room: Hall A, time: "10:00-11:00"}
      panel: {title: Panel, room: Hall-A, time: "10:30-11:30"}
    ```

    ## Instead
    Write one name everywhere, best of all the id of a room that is defined under `rooms`. Case,
    accents, spaces, dashes and other marks do not tell two rooms apart; letters and digits do, but
    for two letters that changed places, or one left out, in a long name that only one session says.
    A fix writes the other name where sessions say one that is defined nowhere.
    """
    doubtful = {place.span for slip in schedule.noticed("F008") for place in slip.related}
    used = Counter(room for session in schedule.active for room in session.rooms)
    pairs = [
        (room, first)
        for room, first in chain(_alike(schedule.rooms), misspelt(used))
        if not (room.origin and room.origin.id_span in doubtful)
        # names that differ in what nobody sees are reported as untidy
        and (room.name == first.name or _tidied(room) != _tidied(first))
    ]
    mentions = first_mentions(schedule) if pairs else {}
    for room, first in pairs:
        yield replace(_twice(room, first, mentions), fix=_renamed(schedule, room, first))


def _renamed(schedule: Schedule, room: Room, first: Room) -> Fix | None:
    """Write the first name wherever sessions name a room that nobody defines."""
    from confsched.editing.changes import edits  # noqa: PLC0415 -- for findings only

    if room.origin or room.name == first.name:
        return None
    named = (Mention(one).at(room) for one in schedule.sessions if room in one.rooms)
    change = [Change(0, len(room.name), first.name)]
    made = [edits(place, room.name, change) for place in dict.fromkeys(named)]
    return Fix(f"write {first.name!r}", tuple(chain(*made))) if all(made) else None


def _alike(rooms: Iterable[Room]) -> Iterator[tuple[Room, Room]]:
    """Every room that looks like an earlier one, with the first of those."""
    first: dict[str, Room] = {}
    for room in rooms:
        names = [name for name in (_looks(room.name), _looks(room.id)) if name]
        like = next((first[name] for name in names if name in first), None)
        for name in names:
            first.setdefault(name, like or room)
        if like is not None:
            yield room, like


def _looks(name: str) -> str:
    """A name as it is compared; one picture is not another: `Room 🍷`, `Room 🍿`."""
    plain = squeezed(name)
    if name.isascii():
        return plain
    return plain + "".join(character for character in name if category(character) == "So")


def misspelt(used: Counter[N]) -> Iterator[tuple[N, N]]:
    """What nobody defines and one session names, each with what several name."""
    often = [one for one, times in used.most_common(_MOST) if times > 1]
    for entry, times in used.items():
        short = len(entry.name) < _LONG
        is_code = short and not any(map(str.isalpha, entry.name.split()))  # `HS1`
        alone = often if times == 1 and entry.origin is None and not is_code else ()
        least = _SEVERAL if short else 0
        meant = (one for one in alone if is_misspelt(entry.name, one.name) and used[one] >= least)
        if other := next(meant, None):
            yield entry, other


def _tidied(room: Room) -> str:
    return mended(room.name, prose=False)


def _twice(room: Room, first: Room, mentions: dict[Named, Mention]) -> Finding:
    field = "name"
    if room.name == first.name:
        message = f"{room.id!r} and {first.id!r} are both called {room.name!r}"
    elif room.origin is None or squeezed(room.name) == squeezed(first.name):
        message = f"{room.name!r} looks like {first.name!r}"
    else:
        field = "id"
        message = f"{room.name!r} ({room.id}) looks like {first.name!r} ({first.id})"
    places = [
        one.origin.at(field) if one.origin else mentions[one].at(one) for one in (room, first)
    ]
    return Finding(message, places[0], (Related(places[1], "the other one"),))
