"""Where the events of a calendar are: rooms, the place that they share, or an address online."""

from confsched.formats.book import Book
from confsched.formats.calendars.events import is_ours
from confsched.formats.calendars.meetings import is_online, take_link, without_meeting
from confsched.formats.calendars.rooms import is_crowded
from confsched.formats.calendars.venues import our_venue, parts_of, venue_of, without_venue
from confsched.formats.drafts import Draft, Put, sequence_of
from confsched.formats.records.fields.values import is_everywhere
from confsched.formats.types import known_type
from confsched.patterns import pattern

_LINK = pattern(r"https?://\S+|[\w./-]+\.html?(?:[?#]\S*)?|/[\w./-]*")
_SEMICOLON = pattern(r"\s*;\s+")  # between rooms that are booked together
# what programs write where nobody knows it yet
_NOWHERE = pattern(
    r"(?i)(?:(?:the )?(?:room|place|venue|location)\W+)?(?:tb[acd]"
    r"|(?:(?:to|will) be |is )?(?:announced|confirmed|determined|decided|shared|sent)\b.*)"
    r"|no (?:location|place|venue)(?: (?:given|specified|set|yet))?|not specified"
    r"|(?:(?:ort|raum) )?(?:wird )?noch (?:bekannt|offen|unklar).*|(?:ort|raum) (?:folgt|offen)"
    r"|por (?:anunciar|confirmar|definir)|da (?:definire|destinarsi)|nader te bepalen"
    r"|(?:noch )?kein ort(?: angegeben)?|ohne ort|sans lieu|lieu (?:à|a) pr[ée]ciser|sin lugar"
    r"|unknown|unbekannt|inconnu|desconocid[oa]|sconosciuto|onbekend"
    r"|n/?a|none|-+|\?+|x{2,}|see (?:the )?(?:description|details|website|web ?page|link)\b.*"
)
_MARKS = " <>[]"  # around what is no place: `<no location>`
# `In-person; Workshop`: how somebody takes part, and in what
_MODE = pattern(r"(?i)(?:(?:in|on)[ -]?(?:person|site)|hybrid|online|virtual|remote)")
_AND = pattern(r"\s*(?:&|/|\+|\band\b|\bund\b|\bet\b)\s*")
_KINDS = frozenset(("seminar", "session", "meeting", "event", "class", "course"))
# `Town House, 1 Quay (https://harbour.example)`
_PAGE_BEHIND = pattern(r"(?P<place>\S.*\S)\s+\(?https?://\S+")
# `Hall A (Town House)` of Indico, in its older calendars `Town House (Hall A)`
_BRACKETS = pattern(r"(?P<before>.*\S)\s+\((?P<inside>[^()]+)\)")
_BEHIND = (("inside", "before"),)
_ONLINE = "Online"
_ELSEWHERE = frozenset(("online", "virtual", "remote"))


def tidy_places(book: Book) -> None:
    """Leave of what is said of where an event is what is a place."""
    for session in book.sessions if not is_ours(book.conference) else ():
        _tidy(session)


def settle_places(book: Book) -> None:
    """A room for each event that is in one.

    What all places end with is the venue: `Hall A, Town House` and `Hall B, Town House`. An address
    of a page is where the event is found, and no room.
    """
    placed = [session for session in book.sessions if session.text("_location").strip()]
    linked = [session for session in placed if _LINK.fullmatch(session.text("_location").strip())]
    for session in linked:
        take_link(session)
    if linked and all("://" in session.text("_location") for session in placed):
        book.conference.derive("online", "true", of="_program")
    in_rooms = [session for session in placed if session not in linked]
    if _are_online(book, in_rooms):
        _go_online(book, in_rooms)
        return
    if not is_ours(book.conference) and _is_town(in_rooms):
        put = in_rooms[0].fields["_location"]
        book.conference.put("venue", put.value, put.key, put.mark)
        return
    if in_rooms and not _bracketed(book, in_rooms):
        _rooms(book, in_rooms)


def _tidy(session: Draft) -> None:
    """What is no place, or stands beside one, is kept as it is written."""
    place = session.text("_location").strip()
    how, kind = _modes(place) if ";" in place else ("", "")
    kept = without_meeting(place) if place and not how else place
    page = _PAGE_BEHIND.fullmatch(kept) if "://" in kept else None
    kept = (page["place"] if page else kept).rstrip(" ;,")
    if kept != place or how or _NOWHERE.fullmatch(place.strip(_MARKS)):
        put = session.fields.pop("_location")
        session.leave("location", *put)
        session.put("type", kind, put.key, put.mark)
        online = _ONLINE if how.lower() in _ELSEWHERE else ""
        session.put("_here", "" if online else how, put.key, put.mark)
        session.put("_location", online if how or kept == place else kept, put.key, put.mark)


def _modes(place: str) -> tuple[str, str]:
    """How somebody takes part and in what kind of session, where a place says nothing else."""
    how, _, kind = place.partition(";")
    is_mode = all(map(_MODE.fullmatch, _AND.split(how.strip())))
    is_kind = bool(known_type(kind)) or kind.strip().lower() in _KINDS
    return (how.strip(), kind.strip()) if is_mode and is_kind else ("", "")


def _are_there(book: Book) -> bool:
    """Whether some are said to be there in person, though not in which room."""
    return any("_here" in session.fields for session in book.sessions)


def _are_online(book: Book, placed: list[Draft]) -> bool:
    everywhere = all(is_online(one.text("_location").strip()) for one in placed)
    return bool(placed) and everywhere and not _are_there(book)


def _is_town(sessions: list[Draft]) -> bool:
    """Whether all are in one place, and so many at once that it is no room."""
    return len({one.text("_location").strip() for one in sessions}) == 1 and is_crowded(sessions)


def _go_online(book: Book, sessions: list[Draft]) -> None:
    """A conference all of which is online has no rooms; what more is said of where is kept."""
    put = sessions[0].fields["_location"]
    book.conference.put("online", "true", put.key, put.mark)
    for session in sessions:
        put = session.fields["_location"]
        if session.text("_location").strip() != _ONLINE:
            session.leave("location", *put)


def _bracketed(book: Book, sessions: list[Draft]) -> bool:
    """Rooms of a venue that all places name, in brackets or before them.

    In a calendar of Indico one alone is the venue; elsewhere one that stands alone is a room.
    """
    places = {session.text("_location").strip() for session in sessions}
    found = {place: match for place in places if (match := _BRACKETS.fullmatch(place))}
    if len(found) < 2:
        return False
    of_indico = "INDICO" in book.conference.text("_program")
    for venue, room in (("inside", "before"), ("before", "inside")) if of_indico else _BEHIND:
        venues = {match[venue] for match in found.values()}
        rooms = {place: match[room] for place, match in found.items()}
        others = places - found.keys()
        if of_indico:
            rooms.update(dict.fromkeys(others, ""))
            venues |= others
        elif others.isdisjoint(rooms.values()):
            return False
        if len(venues) == 1 and len({*rooms.values()} - {""}) > 1:
            _put_bracketed(book, sessions, rooms, venues.pop())
            return True
    return False


def _put_bracketed(book: Book, sessions: list[Draft], rooms: dict[str, str], venue: str) -> None:
    for session in sessions:
        put = session.fields["_location"]
        book.conference.put("venue", venue, put.key, put.mark)
        place = session.text("_location").strip()
        session.put("room", rooms.get(place, place), put.key, put.mark)


def _rooms(book: Book, sessions: list[Draft]) -> None:
    places = {one.text("_location"): parts_of(one.text("_location")) for one in sessions}
    ours = is_ours(book.conference)
    shared = our_venue(places.values()) if ours else venue_of(places.values())
    conference, first = book.conference, sessions[0].fields["_location"]
    if all(parts[-1] == _ONLINE for parts in places.values()) and not _are_there(book):
        shared = shared or (_ONLINE,)
        conference.put("online", "true", first.key, first.mark)
    elif shared:
        conference.put("venue", ", ".join(shared), first.key, first.mark)
    kept = {place: without_venue(shared, parts) for place, parts in places.items()}
    itself = parts_of(conference.text("title"))  # what our own calendars say of what is in no room
    alone = {parts[0] for parts in kept.values() if len(parts) == 1}
    for session in sessions:
        put = session.fields["_location"]
        parts = kept[session.text("_location")]
        if parts and parts != itself:
            _put(session, parts, put, alone)


def _put(session: Draft, parts: tuple[str, ...], put: Put, alone: set[str]) -> None:
    """The room of an event, or its rooms, if other events are in each of them alone."""
    whole = ", ".join(parts)
    several = [one for one in (parts, _SEMICOLON.split(whole)) if len(one) > 1]
    rooms = next((one for one in several if alone.issuperset(one)), ())
    if is_everywhere(whole):
        session.put("room", "all", put.key, put.mark)
    elif rooms:
        names = [put.holding(room) for room in rooms]
        session.put("rooms", sequence_of(session, names), put.key, put.mark)
    else:
        session.put("room", whole, put.key, put.mark)
