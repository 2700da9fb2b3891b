"""Rooms that somebody else's file names without listing them, or lists in another place."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet

from confsched.findings import Finding, Related
from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put, sequence_of
from confsched.formats.ids import slug
from confsched.reading.programme_text.words.untold import is_nobody

_EVERYWHERE = "all rooms"
_NOWHERE = frozenset(("", "None"))  # what Python writes where there is no room
_SAME = ("title", "date", "start", "duration", "end")


def define_rooms(book: Book) -> None:
    """Define the rooms in which sessions stand (`_room` above them) or which they name.

    What is said of a room above its sessions is part of it. "All rooms" is no room, nor is "None";
    one that is still open (`TBA`) is kept beside the session.
    Rooms above nothing at all (`_room` of their own) come last.
    """
    rooms = book.drafts["rooms"]
    empty = list(filter(_is_empty, rooms))
    rooms[:] = [room for room in rooms if room.text("name") != "None" and not _is_empty(room)]
    known = {room.text(field) for room in rooms for field in ("id", "name")}
    marks = _marks_above(book.sessions) | _marks(rooms)
    _without_keys(book, known | marks.keys())
    book.findings.extend(_elsewhere(book.sessions, marks))
    for session in book.sessions:
        if "room" not in session.fields:
            session.pull("room", "_room")
        put = session.fields.get("room")
        if put is None or not isinstance(put.value, str):
            continue
        if put.value.strip() in _NOWHERE:
            del session.fields["room"]
        elif put.value not in known and is_nobody(put.value):
            session.leave("room", *session.fields.pop("room"))
        elif session.text("room").casefold() == _EVERYWHERE:
            session.fields["room"] = put.holding("all")
        elif put.value not in known and put.value in marks:
            session.fields["room"] = put.holding(marks[put.value])
        elif put.value not in known:
            known.add(put.value)
            book.add("rooms", _room_of(session, put))
    if empty:
        _define_empty(book, empty, known)


def _elsewhere(sessions: Iterable[Draft], marks: Mapping[str, str]) -> Iterator[Finding]:
    """F002 for each that says another room than the one it stands under, which has some as well."""
    told = [(one, one.holder("_room"), one.text("room").strip()) for one in sessions]
    above = {holder.text("_room") for _, holder, _ in told if holder is not None}
    for session, holder, room in told if len(above) > 1 else ():
        said = marks.get(room, room)
        if holder is not None and said in above and said != (here := holder.text("_room")):
            message = f"this says {said!r}, which is what counts, and stands under {here!r}"
            put, over = session.fields["room"], holder.fields["_room"]
            related = Related(holder.places.span(over.mark), "the room that it stands under")
            yield Finding(message, session.places.span(put.mark), (related,), code="F002")


def _room_of(session: Draft, put: Put) -> Draft:
    """The room that a session names, with what is said of it above the session."""
    room = Draft(session.places, put.mark)
    room.put("name", *put)
    holder = session.holder("_room")
    if holder is not None and holder.text("_room") == put.value:
        room.extra = holder.extra
        _told_above(room)
    return room


def _told_above(room: Draft) -> None:
    """Give a room what is said of it above its sessions."""
    for field in ("capacity", "url"):
        if field in room.extra:
            room.put(field, *room.extra.pop(field))


def _is_empty(room: Draft) -> bool:
    """Whether nothing takes place below it."""
    return "_room" in room.fields and "name" not in room.fields


def _define_empty(book: Book, empty: Iterable[Draft], known: set[str]) -> None:
    """Define rooms above which there are no sessions on any day, each once."""
    known |= {name for session in book.sessions if (name := session.sought("_room"))}
    for room in empty:
        put = room.fields.pop("_room")
        name, key = (str(one.value) for one in (put, room.extra.get("slug", put)))
        if name.strip() not in _NOWHERE and known.isdisjoint((name, key)):
            known.add(name)
            room.put("name", *put)
            _told_above(room)
            book.add("rooms", room)


def _without_keys(book: Book, known: AbstractSet[str]) -> None:
    """Sessions are in the rooms above them, if those have one name there and another in them."""
    places = [(one.sought("_room"), one.text("room")) for one in book.sessions]
    pairs = {(name, key or name) for name, key in places if name}
    above, own = (Counter(pair[place] for pair in pairs) for place in (0, 1))
    pairs = {pair for pair in pairs if above[pair[0]] == own[pair[1]] == 1 and _is_name(*pair)}
    keys = {key for _, key in pairs} - known
    for session in book.sessions if len(keys) > 1 else ():
        if session.text("room") in keys and session.sought("_room"):
            del session.fields["room"]


def _is_name(text: str, key: str) -> bool:
    """Whether a text is a name, and not the key of a room as well."""
    return text not in (key, slug(text))


def _marks(rooms: Iterable[Draft], called: str = "name") -> dict[str, str]:
    """The names of rooms by what else can stand for them."""
    return {
        mark: room.text(called)
        for room in rooms
        for field in ("guid", "slug")
        if field in room.extra and isinstance(mark := room.extra[field].value, str)
    }


def _marks_above(sessions: Iterable[Draft]) -> dict[str, str]:
    """The same of those that are said above the sessions in them."""
    holders = [one.holder("_room") for one in sessions]
    return _marks([one for one in holders if one is not None], "_room")


def join_rooms(book: Book) -> None:
    """Make one session of one that is listed in each of its rooms, with one id and one time."""
    joined = [same for same in _listed_alike(book.sessions) if _are_one(same)]
    for same in joined:
        _join(same)
    book.leave_out(other for same in joined for other in same[1:])


def _listed_alike(sessions: Iterable[Draft]) -> Iterator[list[Draft]]:
    """Those of which all is said alike that one session has once; an id is asked for first."""
    listed = [(session.text("id"), session) for session in sessions]
    used = Counter(identifier for identifier, _ in listed)
    sharing: defaultdict[str, defaultdict[tuple[str, ...], list[Draft]]]
    sharing = defaultdict(lambda: defaultdict(list))
    for identifier, session in listed:
        if used[identifier] > 1:
            sharing[identifier][tuple(map(session.text, _SAME))].append(session)
    for found in sharing.values():
        yield from found.values()


def _are_one(same: list[Draft]) -> bool:
    """Whether sessions of one id and time are one: in rooms that differ, with no other mark."""
    if len(same) == 1 or not same[0].text("id"):
        return False
    rooms = {one.text("room") for one in same}
    guids = {str(one.extra["guid"].value) for one in same if "guid" in one.extra}
    return "" not in rooms and len(rooms) == len(same) and len(guids) < 2


def _join(same: list[Draft]) -> None:
    first = same[0]
    puts = [one.fields.pop("room") for one in same]
    first.put("rooms", sequence_of(first, puts), puts[0].key, puts[0].mark)
    for other in same[1:]:
        first.absorb(other)
