"""Where the events of a calendar are: rooms, the place that they share, or an address online."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from confsched.formats.book import Book
from confsched.formats.calendars.events import is_ours
from confsched.formats.calendars.meetings import is_online, take_link, without_meeting
from confsched.formats.drafts import Draft, Put, sequence_of
from confsched.formats.records.fields.values import is_everywhere
from confsched.formats.records.rooms.shared_ends import COMMA, Parts, parts_of, shared_end
from confsched.formats.types import known_type
from confsched.formats.values import listed
from confsched.patterns import pattern
from confsched.text.attending import AFAR, THERE

_LINK = pattern(r"https?://\S+|[\w./-]+\.html?(?:[?#]\S*)?|/[\w./-]*")
_SEMICOLON = pattern(r"\s*;\s+")  # between rooms that are booked together
# what programs write where nobody knows it yet
_NOWHERE = pattern(
    r"(?i)(?:(?:the )?(?:room|place|venue|location)\W+)?(?:tb[acd]|pending"
    r"|(?:(?:to|will) be |is )?(?:announced|confirmed|determined|decided|shared|sent)\b.*)"
    r"|no (?:location|place|venue)(?: (?:given|specified|set|yet))?|not (?:specified|assigned)"
    r"|(?:(?:ort|raum) )?(?:wird )?noch (?:bekannt|offen|unklar).*|(?:ort|raum) (?:folgt|offen)"
    r"|por (?:anunciar|confirmar|definir)|da (?:definire|destinarsi)|nader te bepalen"
    r"|(?:noch )?kein ort(?: angegeben)?|ohne ort|sans lieu|lieu (?:à|a) pr[ée]ciser|sin lugar"
    r"|unknown|unbekannt|inconnu|desconocid[oa]|sconosciuto|onbekend|unassigned|не указано"
    r"|(?:non|n[ãa]o|sin|nicht|niet) (?:sp[ée]cifi|pr[ée]cis|d[ée]fini|communiqu|specificat"
    r"|especific|angegeben|zugewiesen|festgelegt|opgegeven)\w*|à (?:définir|préciser)"
    r"|n/?a|none|-+|\?+|x{2,}|see (?:the )?(?:description|details|website|web ?page|link)\b.*"
)
# what it is, and no house: `Room: Great Hall`
_LABEL = pattern(r"(?i)(?:room|raum|salle|sala|location|venue|where|ort|wo|lieu|lugar)\s?:\s+")
_MARKS = " <>[]"  # around what is no place: `<no location>`
# `In-person; Workshop`: how somebody takes part, and in what
_MODE = pattern(rf"(?i)(?:{THERE}|{AFAR}|hybrid)")
_AND = pattern(r"\s*(?:&|/|\+|\band\b|\bund\b|\bet\b)\s*")
_KINDS = frozenset(("seminar", "session", "meeting", "event", "class", "course"))
# `Town House, 1 Quay (https://harbour.example)`
_PAGE_BEHIND = pattern(r"(?P<place>\S.*\S)\s+\(?https?://\S+")
# `Hall A (Town House)` of Indico, in its older calendars `Town House (Hall A)`
_BRACKETS = pattern(r"(?P<before>.*\S)\s+\((?P<inside>[^()]+)\)")
_BEHIND = (("inside", "before"),)
_SAID = pattern(r"(?i)\d|online|hybrid|remote|person|floor|stock|étage|etage|piso|planta|piano")
_FLOOR = pattern(r"(?i)(?:\w{1,6}\.? )?(?:floor|level|stock|[ée]tage|piso|piano)(?: \w{1,3})?")
_ONLINE = "Online"
_ELSEWHERE = frozenset(("online", "virtual", "remote"))
_BY_CHANCE = 2  # of what is in one room at once
# `1 Quay, Port, NY 10004`, `AB1 2CD`, `1234 AB Port`, `Quay 1, 01187 Port`
_POSTAL = pattern(
    r"\b(?:[A-Z]{2} \d{5}|[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}|\d{4} ?[A-Z]{2}|\d{5})\b"
)
_DASH = pattern(r"(?:\s+[-–—|]+|:)\s+")  # behind a house: `Floor 2 - Hall A` is a room


def tidy_places(book: Book) -> None:
    """Leave of what is said of where an event is what is a place."""
    for session in book.sessions:
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
    told = "_venue" in book.conference.fields
    if not told and _are_online(book, in_rooms):
        _go_online(book, in_rooms)
        return
    if not is_ours(book.conference) and _is_town(in_rooms):
        put = in_rooms[0].fields["_location"]
        book.conference.put("venue", put.value, put.key, put.mark)
        return
    if in_rooms and (told or not _bracketed(book, in_rooms)):
        _rooms(book, in_rooms)


def _tidy(session: Draft) -> None:
    """What is no place, or stands beside one, is kept as it is written."""
    place = session.text("_location").strip()
    if (label := _LABEL.match(place)) and not _NOWHERE.fullmatch(place):
        place = place[label.end() :]
        session.fields["_location"] = session.fields["_location"].holding(place)
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
    return len({one.text("_location").strip() for one in sessions}) == 1 and _is_crowded(sessions)


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
    of_indico, ours = "INDICO" in book.conference.text("_program"), is_ours(book.conference)
    for venue, room in (("inside", "before"), ("before", "inside")) if of_indico else _BEHIND:
        venues = {match[venue] for match in found.values()}
        rooms = {place: match[room] for place, match in found.items()}
        others = places - found.keys()
        if of_indico:
            rooms.update(dict.fromkeys(others, ""))
            venues |= others
        elif others.isdisjoint(rooms.values()) and (
            others or ours or any(map(_SAID.search, venues))
        ):
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
    conference, first = book.conference, sessions[0].fields["_location"]
    places, shared = _venue_in(conference, [one.text("_location") for one in sessions])
    if all(parts[-1] == _ONLINE for parts in places.values()) and not _are_there(book):
        shared = shared or (_ONLINE,)
        conference.put("online", "true", first.key, first.mark)
    elif shared:
        conference.put("venue", ", ".join(shared), first.key, first.mark)
    kept = {place: _without_venue(shared, parts) for place, parts in places.items()}
    itself = parts_of(conference.text("title"))  # what our own calendars say of what is in no room
    alone = {parts[0] for parts in kept.values() if len(parts) == 1}
    for session in sessions:
        put = session.fields["_location"]
        parts = kept[session.text("_location")]
        if parts and parts != itself:
            _put(session, parts, put, alone)


def _venue_in(conference: Draft, texts: list[str]) -> tuple[dict[str, Parts], Parts]:
    """The places in parts, and those of the venue: told, or between commas, else between dashes."""
    places, dashed = ({text: parts_of(text, at) for text in texts} for at in (COMMA, _DASH))
    told = conference.text("_venue")
    shared = parts_of(told) if told else _venue_of(places.values())
    venue = () if shared or is_ours(conference) else _venue_of(dashed.values())
    return (dashed, venue) if venue and not any(map(_SAID.search, venue)) else (places, shared)


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


def settle_rooms(book: Book) -> None:
    """Say of such places that they hold several things; then every room is defined."""
    inside: defaultdict[str, list[Draft]] = defaultdict(list)
    for session in book.sessions:
        several = session.fields.get("rooms")
        for name in (session.text("room"), *listed(several.value if several else None)):
            inside[str(name)].append(session)
    told = {name: _told(name, of) for name, of in inside.items() if name not in ("", "all")}
    if any(told.values()):
        for name, fields in told.items():
            _define(book, name, fields, inside[name][0])


def _told(name: str, sessions: list[Draft]) -> tuple[str, ...]:
    """The fields of a place that are true."""
    if is_online(name):
        return ("online", "concurrent")
    is_address = "," in name and _POSTAL.search(name) is not None
    return ("concurrent",) if is_address or _is_crowded(sessions, of=2) else ()


def _is_crowded(sessions: Iterable[Draft], of: int = 4) -> bool:
    """Whether more than one of so many events is in a place with another: it is no room."""
    slots = sorted(
        (one.text("start"), one.text("end"), one.text("title"))
        for one in sessions
        if one.text("end")
    )
    at_once = sum(
        end > later and not title == other != ""
        for (_, end, title), (later, _, other) in pairwise(slots)
    )
    return at_once > _BY_CHANCE and of * at_once > len(slots)


def _define(book: Book, name: str, fields: Iterable[str], session: Draft) -> None:
    put = session.fields.get("room") or session.fields["rooms"]
    room = Draft(session.places, put.mark)
    room.put("name", name, put.key, put.mark)
    for field in fields:
        room.put(field, "true", put.key, put.mark)
    book.add("rooms", room)


def _without_venue(venue: tuple[str, ...], parts: tuple[str, ...]) -> tuple[str, ...]:
    """A place without the venue at its end or beginning; one that has it nowhere as it is."""
    length = len(parts) - len(venue)
    if length >= 0 and parts[length:] == venue:
        return parts[:length]
    return parts[len(venue) :] if venue and parts[: len(venue)] == venue else parts


def _venue_of(places: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The venue of the places of a calendar; empty where none is told, or a floor alone."""
    listed = list(places)
    found = _ending(listed) or _told_of_some(listed)
    return () if len(found) == 1 and _FLOOR.fullmatch(found[0]) else found


def _told_of_some(listed: list[tuple[str, ...]]) -> tuple[str, ...]:
    """What all places of several parts have besides a room, where it or a room stands alone too.

    Rooms that all stand alone, and nothing else, are rooms that are booked together.
    """
    several = {parts for parts in listed if len(parts) > 1}
    alone = {*listed}
    found: defaultdict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
    for parts in several:
        for at in range(1, len(parts)):
            found[parts[at:]].add(parts)
            found[parts[:at]].add(parts)
    in_all = [venue for venue, places in found.items() if len(places) == len(several)]
    for venue in sorted(in_all, key=len, reverse=True):
        rooms = {_without_venue(venue, parts) for parts in several}
        together = venue in alone and rooms <= alone
        known = venue in alone or not rooms.isdisjoint(alone)
        if len(rooms) > 1 and known and not together and not _go_on(rooms):
            return venue
    return ()


def _go_on(rooms: set[tuple[str, ...]]) -> bool:
    """Whether one is the beginning of another, as of rooms that are booked together."""
    return any(other[: len(one)] == one for one in rooms for other in rooms if other != one)


def _ending(listed: list[tuple[str, ...]]) -> tuple[str, ...]:
    """What several places all end with, if each of them has something before it.

    A place in a word or two says nothing of the others: `Online` beside `Hall A, Town House`. One
    that several others end with is the venue itself: `Town House, 1 Quay`.
    """
    for whole in listed:
        inside = [parts for parts in listed if len(parts) > len(whole)]
        if len(whole) > 1 and len(inside) > 1 and all(p[-len(whole) :] == whole for p in inside):
            return whole
    found = [parts for parts in listed if len(parts) > 1]
    if len(found) < 2 or 3 * len(found) < 2 * len(listed):
        return ()
    if (shared := shared_end(found, before=1)) or len(found) < len(listed):
        return shared
    return shared_end([parts[::-1] for parts in found], before=1)[::-1]
