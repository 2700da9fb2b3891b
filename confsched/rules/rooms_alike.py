"""Rooms that look like others: whose names were written in two ways."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain
from unicodedata import category

from confsched.findings import Finding, Related
from confsched.rules.catalogue import rule
from confsched.rules.mentions import Mention, Named, first_mentions
from confsched.rules.untidy import mended
from confsched.schedule.entities import Room
from confsched.schedule.schedule import Schedule
from confsched.text.alike import is_misspelt, squeezed

_HALF = 4  # letters of half a long name
_MOST = 50  # rooms with one half in common that another is compared with


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
    """
    doubtful = {place.span for slip in schedule.noticed("F008") for place in slip.related}
    pairs = [
        (room, first)
        for room, first in chain(_alike(schedule.rooms), _misspelt(schedule))
        if not (room.origin and room.origin.id_span in doubtful)
        # names that differ in what nobody sees are reported as untidy
        and (room.name == first.name or _tidied(room) != _tidied(first))
    ]
    mentions = first_mentions(schedule) if pairs else {}
    for room, first in pairs:
        yield _twice(room, first, mentions)


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


def _misspelt(schedule: Schedule) -> Iterator[tuple[Room, Room]]:
    """Rooms that nobody defines and one session is in, each with one that several are in."""
    used = Counter(room for session in schedule.active for room in session.rooms)
    near: defaultdict[str, list[Room]] = defaultdict(list)
    for room, times in used.items():
        for end in _ends(room) if times > 1 else ():
            if len(near[end]) < _MOST:
                near[end].append(room)
    for room, times in used.items():
        alone = times == 1 and room.origin is None
        meant = (other for end in _ends(room) for other in near[end]) if alone else ()
        if other := next((one for one in meant if is_misspelt(room.name, one.name)), None):
            yield room, other


def _ends(room: Room) -> tuple[str, ...]:
    """The halves of a long name, one of which has no slip."""
    name = squeezed(room.name)
    return (name[:_HALF], name[-_HALF:]) if len(name) >= 2 * _HALF - 1 else ()


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
