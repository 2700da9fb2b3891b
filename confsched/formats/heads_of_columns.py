"""What stands above the columns of a grid: rooms, tracks, and below these what else they are."""

from collections.abc import Sequence

from confsched.formats.columns import names
from confsched.formats.columns.compared import compared
from confsched.formats.drafts import Draft, Put
from confsched.formats.likely import is_person, is_track, place_likeness
from confsched.formats.seats import BESIDE as SEATS
from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.places import is_site

_SEATS = frozenset(names.LISTS["rooms"]["capacity"])
_TRACKS, _ROOMS = frozenset(names.SESSION["track"]), frozenset(names.SESSION["room"])
_BOTH = pattern(  # also in two lines
    r"([^()]+)\s\(([^()]+)\)|(.+)(?:\s[-–—|/]|[:,])\s(.+)|([^\W\d_]+ (?:\d{1,2}|[A-Z])) (.+)"
)
_LIKELY, _SURE = 0.3, 0.5  # that a text is the name of a place


def settle_heads(sessions: Sequence[Draft]) -> dict[str, str]:
    """Say of sessions what their heads do; return the rooms of columns that say more of them."""
    told = {head: x for head in {one.text("room") for one in sessions} if (x := _parted(head))}
    placed = sum(place_likeness(room) >= _LIKELY for _, room in told.values())
    rooms = {head: room for head, (_, room) in told.items() if 2 * placed > len(told)}
    for session in sessions:
        head = session.text("room")
        if head in rooms:
            put = session.fields.pop("room")
            session.put("track", *put.holding(told[head][0]))
            session.put("room", *put.holding(rooms[head]))
        elif "_beneath" not in session.fields and is_track(head):
            session.put("track", *session.fields.pop("room"))
    return rooms | _settle_beneath([one for one in sessions if "_beneath" in one.fields])


def _parted(head: str) -> tuple[str, str] | None:
    """`Track 1 - Great Hall`: the track and what stands behind it or before it."""
    match = _BOTH.fullmatch(head)
    first, second = filter(None, match.groups()) if match else ("", "")
    both = (first, second) if is_track(first) else (second, first)
    return both if is_track(first) != is_track(second) else None


def _settle_beneath(sessions: Sequence[Draft]) -> dict[str, str]:
    """Say of sessions what their second head does; return the rooms of columns by the first."""
    turned = _names_rooms(sessions)
    below = {one for each in sessions for one in each.text("_beneath").split(" | ")}
    in_rooms = 2 * sum(place_likeness(one) >= _SURE for one in below) > len(below)
    rooms = {}
    for session in sessions:
        head, put = session.text("room"), session.fields.pop("_beneath")
        lines = str(put.value).split(" | ")
        if topic := _topic(lines) if is_track(head) else "":  # `Track A`, and what it is about
            session.fields["room"] = session.fields["room"].holding(f"{head}: {topic}")
            lines.remove(topic)
        for line in lines:
            label, _, text = line.rpartition(": ")
            said = put.holding(text)
            _settle(session, said, compared(label), turned=turned, in_rooms=in_rooms)
        rooms[head] = session.text("room")
    return rooms


def _topic(lines: Sequence[str]) -> str:
    """Of two lines without a label the one that is no room, if the other is; else empty."""
    bare = sorted((one for one in lines if ": " not in one), key=place_likeness)
    rooms = [one for one in bare if place_likeness(one) >= _LIKELY]
    return bare[0] if len(bare) == 2 and rooms == bare[1:] else ""


def _settle(session: Draft, put: Put, label: str, *, turned: bool, in_rooms: bool) -> None:
    text = str(put.value)
    placed = place_likeness(text) >= _SURE or (in_rooms and not is_track(text))
    seats = SEATS.fullmatch(text) if not label or label in _SEATS else None
    if seats is not None:
        session.put("_seats", *put.holding(seats[1]))
    elif not label and is_site(site := session.text("room")):
        session.fields["room"] = put.holding(f"{text} ({site})")
    elif label in _ROOMS or (not label and (turned or is_track(session.text("room")))):
        if "room" in session.fields:
            session.put("track", *session.fields.pop("room"))
        session.put("room", *put)
    elif not label and placed:  # in a cell over several rooms each says it
        if "room" in session.fields:
            session.fields["room"] = put.holding(f"{session.text('room')} ({text})")
    elif label in _TRACKS or is_track(text) or not (label or is_person(text)):
        session.put("track", *put)
    else:
        session.leave(label or "head", *put)


def _names_rooms(sessions: Sequence[Draft]) -> bool:
    """Whether the second head has rooms, and the first has none; buildings are no rooms."""
    above = {one.text("room") for one in sessions}
    below = {line for one in sessions for line in one.text("_beneath").split(" | ")}
    named = {line for line in below if not SEATS.fullmatch(line) and not is_site(line)}
    return sum(map(place_likeness, named)) > sum(map(place_likeness, above))
