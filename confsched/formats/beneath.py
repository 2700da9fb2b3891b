"""What a second head says of the rooms of a grid: tracks, seats, or what the corner calls it."""

from collections.abc import Sequence

from confsched.formats.columns.compared import compared
from confsched.formats.columns.names import LISTS, SESSION
from confsched.formats.drafts import Draft, Put
from confsched.formats.likely import is_person, is_track, place_likeness

_SEATS = frozenset(LISTS["rooms"]["capacity"])
_TRACKS, _ROOMS = frozenset(SESSION["track"]), frozenset(SESSION["room"])
_LIKELY, _SURE = 0.3, 0.5  # that a text is the name of a place


def settle_beneath(sessions: Sequence[Draft]) -> dict[str, str]:
    """Say of sessions what their second head does; return the rooms of columns by the first."""
    turned = _names_rooms(sessions)
    rooms = {}
    for session in sessions:
        head, put = session.text("room"), session.fields.pop("_beneath")
        lines = str(put.value).split(" | ")
        if topic := _topic(lines) if is_track(head) else "":  # `Track A`, and what it is about
            session.fields["room"] = session.fields["room"].holding(f"{head}: {topic}")
            lines.remove(topic)
        for line in lines:
            label, _, text = line.rpartition(": ")
            _settle(session, put, compared(label), text, turned=turned)
        rooms[head] = session.text("room")
    return rooms


def _topic(lines: Sequence[str]) -> str:
    """Of two lines without a label the one that is no room, if the other is; else empty."""
    bare = sorted((one for one in lines if ": " not in one), key=place_likeness)
    rooms = [one for one in bare if place_likeness(one) >= _LIKELY]
    return bare[0] if len(bare) == 2 and rooms == bare[1:] else ""


def _settle(session: Draft, put: Put, label: str, text: str, *, turned: bool) -> None:
    if label in _SEATS or text.isdecimal():
        session.put("_seats", *put.holding(text))
    elif label in _ROOMS or (not label and (turned or is_track(session.text("room")))):
        if "room" in session.fields:
            session.put("track", *session.fields.pop("room"))
        session.put("room", *put.holding(text))
    elif not label and "room" in session.fields and place_likeness(text) >= _SURE:
        session.fields["room"] = put.holding(f"{session.text('room')} ({text})")
    elif label in _TRACKS or is_track(text) or not (label or is_person(text)):
        session.put("track", *put.holding(text))
    else:
        session.leave(label or "head", *put.holding(text))


def _names_rooms(sessions: Sequence[Draft]) -> bool:
    """Whether the second head has rooms, and the first has none."""
    above = {one.text("room") for one in sessions}
    below = {one.text("_beneath") for one in sessions}
    return sum(map(place_likeness, below)) > sum(map(place_likeness, above))
