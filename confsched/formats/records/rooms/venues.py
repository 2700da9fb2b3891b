"""Rooms of several buildings: a list that says both the building and the room in it.

`Room 1` of one hotel is not that of another, and what says a building alone is in that. Where no
two rooms are called alike, a building says nothing more. A street behind
a room, `Blue Room, 12 Sample Street`, is kept beside the session. Rooms may stand behind titles.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice, product

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import Column, columns
from confsched.formats.columns.list_names import section_of
from confsched.formats.drafts import Draft, Put
from confsched.formats.likely import place_likeness
from confsched.formats.records.rooms.shared_ends import settle_shared_ends
from confsched.formats.records.rooms.told_in_texts import settle_told_rooms
from confsched.formats.values import listed
from confsched.patterns import pattern
from confsched.reading import Sequence as Listed

_VENUES = frozenset(
    (
        *("venue", "venue name", "building", "hotel", "cinema", "theatre", "theater", "museum"),
        *("campus", "gebaude", "haus", "kino", "spielort", "batiment", "edificio", "sede", "cine"),
        *("teatro", "museo", "gebouw", "predio", "zone"),
    )
)
_OF_ALL = frozenset(  # of where all is, in a line above rooms
    (
        *("venue", "location", "where", "ort", "tagungsort", "veranstaltungsort", "lieu", "lugar"),
        *("luogo", "sede", "local", "locatie", "plats", "sted", "paikka", "miejsce", "misto"),
    )
)
_FLAGS = ("true", "false")  # `palestra: true` is that of a talk
_ANYWHERE = ("location", "place", "ort", "lieu", "lugar", "luogo", "locatie")
_PLACES = ("venue", "venue name", "rooms", "zone")  # these are rooms as well
_ALONE = _VENUES.union(  # and these where nothing else says where sessions are
    ("rooms", "classroom", "gym", "gymnasium", "studio", "dojo", "arena", "pavilion", "tent"),
    ("klassenzimmer", "turnhalle", "zelt", "gimnasio", "gymnase"),
    ("stand", "stand no", "stand number", "booth", "booth no", "booth number"),
)
_TRACKS = frozenset(("track", "_track_id"))
_ROOMS = frozenset(("room", "rooms", "_room_id", "_room_ids"))
_TURNED = {"track": "room", "room": "track"}
_SURELY, _SEVERAL, _FEW = 0.5, 2, 4  # likeness to a room, tracks, one of so many rooms
_LOOKED_AT = 200  # sessions, to find the column
_STREET = (
    r"(?:\b(?:street|st|road|rd|avenue|ave|lane|boulevard|blvd|drive|square|sq|quay|str|rue|quai|calle"
    r"|avenida|paseo|via|viale|piazza|corso|rua|prospekt|ulica)\b"
    r"|\w{3}(?:stra(?:ß|ss)e|str\.|platz|gasse|allee|weg|straat|laan|gracht|gatan|vägen|vej|gade)\b)"
)
_ADDRESS = rf"(?P<address>(?=[^()]*\d)(?=[^()]*{_STREET})[^()]+)"
# what has a number and a name in a line of its own, as `12 Sample Street`
_LINES = pattern(
    r"(?:\s*\([^()\n]*\)\s*\n)*[\s*_#]*(?P<room>[^()\n]{2,60}?)[*_]*\s*\n"
    r"(?=(?s:.*\n)?\s*\d+\w? [^\W\d])(?s:.*)"
)
_FORMS = (
    pattern(rf"(?i)\((?P<room>[^()]{{2,60}})\)[\s,–-]*{_ADDRESS}"),
    pattern(rf"(?i)(?P<room>[^,()]{{2,60}}),\s*{_ADDRESS}"),
    pattern(rf"(?i)(?P<room>[^,()]{{2,60}})\s\({_ADDRESS}\)"),
)
_STREETS = pattern(rf"(?i){_STREET}")


def settle_venues(book: Book) -> None:
    """Say the building of rooms that are called alike in several of them."""
    settle_told_rooms(book)
    _say_described_buildings(book)
    if not any(one.text("room").strip() for one in book.sessions):
        _venues_as_rooms(book)
        tracks_as_rooms(book)
        _room_above(book)
        return
    _venue_above(book)
    _turn_tracks(book)
    sessions = book.sessions
    names = dict.fromkeys(key for one in islice(sessions, _LOOKED_AT) for key in one.extra)
    for session, key in product(sessions, [key for key in names if section_of(key) == "rooms"]):
        _rooms_told_twice(session, key)
    name = next((key for key in names if compared(key) in _VENUES), "")  # that of the building
    placed = [one for one in sessions if name and one.text("room").strip()]
    buildings: defaultdict[str, set[str]] = defaultdict(set)
    for session in placed:
        buildings[session.text("room").strip()].add(_said(session, name))
    several = any(len(found - {""}) > 1 for found in buildings.values())
    for session in placed if several else ():
        room, building = session.text("room").strip(), _said(session, name)
        if building and len(buildings[room]) > 1:
            session.fields["room"] = session.fields["room"].holding(f"{room} ({building})")
    told = {_said(one, name) for one in sessions} - {""} if compared(name) in _PLACES else set()
    for session in sessions if several or len(told) > 1 else ():
        if _said(session, name) and not session.text("room").strip():
            session.put("room", *session.extra[name])
    for key in [key for key in names if compared(key) in _ANYWHERE]:
        _rooms_instead([one for one in sessions if _said(one, key)], key)


def _say_described_buildings(book: Book) -> None:
    """The same of rooms that sessions describe: `location: {building: East, room: "1"}`."""
    told = [
        (one.draft, one.draft.text("name").strip(), building)
        for one in book.mentions
        if one.section == "rooms" and one.draft.extra
        for key in one.draft.extra
        if compared(key) in _VENUES and (building := _said(one.draft, key))
    ]
    buildings: defaultdict[str, set[str]] = defaultdict(set)
    for _, name, building in told:
        buildings[name].add(building)
    for room, name, building in told:
        if len(buildings[name]) > 1 and room.text("name").strip() == name:
            room.fields["name"] = room.fields["name"].holding(f"{name} ({building})")


def _rooms_instead(sessions: Sequence[Draft], name: str) -> None:
    """Take for rooms what stands in another column of places where none of them has a room."""
    if not any(one.text("room").strip() for one in sessions):
        for session in sessions:
            session.put("room", *session.extra.pop(name))


def labelled_notes(conference: Draft) -> Iterator[tuple[str, str, str]]:
    """Notes above lists with a label: how they are kept, the label, and what it is of."""
    for name, put in conference.extra.items():
        label, _, said = str(put.value).partition(": ")
        if name[:4] == "note" and said:
            yield name, label, said


def _venue_above(book: Book) -> None:
    """Say where all is, if rooms have columns and the only such line above lists is of no room."""
    conference = book.conference
    rooms = {one.text("room").strip() for one in book.sessions}
    places = [one for one in labelled_notes(conference) if compared(one[1]) in _OF_ALL]
    for name, _, said in places if len(places) == 1 else ():
        if "venue" not in conference.fields and said.strip() not in rooms:
            conference.put("venue", *conference.extra.pop(name).holding(said.strip()))


def _room_above(book: Book) -> None:
    """Let all be where the only such line above lists says: `Location: Board Room`."""
    conference = book.conference
    told = labelled_notes(conference)
    places = [one for one in told if columns([one[1]]).get(one[1]) == Column("room")]
    for name, _, said in places if len(places) == 1 else ():
        put = conference.extra.pop(name).holding(said)
        for session in book.sessions:
            session.put("room", *session.moved(put, conference))


def _rooms_told_twice(session: Draft, name: str) -> None:
    """Take a list of rooms for those that a text has as well: `Quay, Loft` and `[Quay, Loft]`.

    One session may have such a list where others have their room.
    """
    put = session.extra.get(name)
    rooms = [*map(str, listed(put.value))] if put is not None and _are_rooms(put) else []
    if put is not None and rooms and session.text("room") in ("", ", ".join(rooms), *rooms):
        session.fields.pop("room", None)
        del session.extra[name]
        session.put("rooms", *put)


def few_venues_as_rooms(book: Book) -> None:
    """The same where less than half of the rows say their venue, for those below to have it."""
    names = (key for one in islice(book.sessions, _LOOKED_AT) for key in one.extra)
    name = next((one for one in names if compared(one) in _ALONE), "")
    told = sum(bool(_said(one, name)) for one in book.sessions) if name else 0
    if _ROOMS.isdisjoint(book.fields) and 0 < 2 * told < len(book.sessions):
        _venues_as_rooms(book)


def _venues_as_rooms(book: Book) -> None:
    """Where the column of rooms is empty, a venue that stands in another one is the room."""
    names = (key for one in islice(book.sessions, _LOOKED_AT) for key in one.extra)
    name = next((one for one in names if compared(one) in _ALONE), "")
    for session in book.sessions if name else ():
        if _said(session, name) or (name in session.extra and _are_rooms(session.extra[name])):
            put = session.extra.pop(name)
            session.put("room" if isinstance(put.value, str) else "rooms", *put)


def _are_rooms(put: Put) -> bool:
    """Whether there is a list of names: `"Room": null, "Rooms": ["Quay"]`."""
    return isinstance(put.value, Listed) and all(isinstance(one, str) for one in put.value)


def tracks_as_rooms(book: Book) -> None:
    """Tracks are rooms where most are called so, and nothing else says where sessions are."""
    if _TRACKS.isdisjoint(book.fields) or not _ROOMS.isdisjoint(book.fields):
        return
    sessions, described = book.sessions, book.drafts["tracks"]
    called = {one.text("id"): one.text("name").strip() for one in described}
    told = {session.text("track").strip() for session in sessions} - {""}
    names = {called.get(one) or one for one in told}
    if not _are_places(names):
        return
    for session in sessions:
        if "track" in session.fields and "room" not in session.fields:
            session.fields["room"] = session.fields.pop("track")
    if not book.drafts["rooms"]:
        book.drafts["rooms"], book.drafts["tracks"] = described, []
        for room in described:
            if "color" in room.fields:
                room.leave("color", *room.fields.pop("color"))


def _turn_tracks(book: Book) -> None:
    """Rooms in the column of tracks, and tracks in that of rooms, change places; it is told."""
    tracks, rooms = ({one.text(name).strip() for one in book.sessions} - {""} for name in _TURNED)
    told = book.drafts["rooms"] or book.drafts["tracks"] or len(rooms) < _SEVERAL
    likely = sum(place_likeness(room) >= _SURELY for room in rooms)
    if not told and _are_places(tracks) and _FEW * likely <= len(rooms):  # a topic may be `Teams`
        for one in book.sessions:
            one.fields = {_TURNED.get(name, name): put for name, put in one.fields.items()}
        book.beside.append("tracks look like rooms, and rooms do not: each is read as the other")


def _are_places(names: set[str]) -> bool:
    return 2 * sum(place_likeness(name) >= _SURELY for name in names) > len(names) >= _SEVERAL


def _said(session: Draft, name: str) -> str:
    put = session.extra.get(name)
    told = put.value.strip() if put is not None and isinstance(put.value, str) else ""
    return told if told not in _FLAGS else ""


def settle_addresses(book: Book) -> None:
    """Part rooms from the streets behind them, if no two houses have rooms called alike.

    A town behind all of them is the venue.
    """
    settle_shared_ends(book)
    told = {one.text("room") for one in book.sessions}
    likely = [text for text in told if "\n" in text or _STREETS.search(text)]
    parted = {text: parts for text in likely if (parts := _parted(text))}
    places: defaultdict[str, set[str]] = defaultdict(set)
    for name, address in parted.values():
        places[name].add(address)
    for session in book.sessions if parted else ():
        name, address = parted.get(session.text("room"), ("", ""))
        if name and len(places[name]) == 1:
            put = session.fields["room"]
            session.fields["room"] = put.holding(name)
            session.leave("address", *put.holding(address))


def _parted(text: str) -> tuple[str, str] | None:
    """A room and its address, where a text has both; the name of a room is no street."""
    if match := _LINES.fullmatch(text):
        return match["room"], text
    match = next((match for form in _FORMS if (match := form.fullmatch(text.strip()))), None)
    if match is None or (_STREETS.search(match["room"]) and any(map(str.isdigit, match["room"]))):
        return None
    return match["room"].strip(), match["address"].strip()
