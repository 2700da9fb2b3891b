"""Rooms whose names say how many they hold: `Hall A (300)`, `Attic (25 seats)`, `Loft 30 pax`.

A number alone is one where several rooms have some, all round: `Saal (101)`, `Saal (102)` are two.
What stands beside a name says it as well (`_seats`).
"""

from collections.abc import Collection, Iterator
from re import Match

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.patterns import pattern
from confsched.reading import Sequence

_WORD = (
    r"(?:ppl|pax|people|persons?|personen|personnes|personas|pessoas|seats?|places|pl[äa]tze"
    r"|sitzpl[äa]tze|plazas|lugares|posti|plaatsen|pl)"
)
_BEFORE = r"(?:cap(?:acity|acit[ée]|acidad|acidade)?|kapazit[äa]t|max|seats)[.:]*\s*"
SEATS = pattern(
    rf"(?i)(?<=\S)\s*[|,;/(\[]\s*(?:{_BEFORE}(?P<said>\d{{1,5}})(?: ?{_WORD})?"
    rf"|(?P<counted>\d{{1,5}}) ?{_WORD})\.?\s*[)\]]?$"
    r"|(?<=\S)\s(?P<below>\d{1,5}) ?(?:pax|seats?|ppl|pl[äa]tze|sitzpl[äa]tze|plazas|posti)$"
)
BESIDE = pattern(rf"(?i)\W*(?:{_BEFORE})?(\d{{1,5}})(?: ?{_WORD})?\W*")  # `(120)`, `max. 40`
_ALONE = pattern(r"(?<=\S)\s*[(\[](?P<alone>\d{2,5})[)\]]$")
_SOME = 3  # rooms
_ROUND = 5  # what numbers of seats are so many times


def settle_seats(book: Book) -> None:
    """Take seats out of the names of rooms that sessions are in, and give them to the rooms."""
    told = [one for one in book.sessions if "_seats" in one.fields]
    named = {name for one in book.sessions for name in _names(one)}
    seats = _seats_of(named - {room.text("name") for room in book.drafts["rooms"]})
    if not told and not seats:
        return
    rooms: dict[str, Draft] = {}
    for session in book.sessions:
        for name in _names(session):
            bare, count = seats.get(name, (name, session.text("_seats")))
            room = rooms.get(bare)
            if room is None:
                room = rooms[bare] = _room(session, bare)
            if count:
                put = session.fields.get("_seats") or session.fields.get("room")
                place = put.mark if put is not None else session.mark
                room.put("capacity", count, place, place)
        _rename(session, seats)
    listed = book.drafts["rooms"]
    for one in listed:
        if (room := rooms.get(one.text("name"))) is not None:
            one.absorb(room)
    book.drafts["rooms"] = listed or [*rooms.values()]


def _room(session: Draft, name: str) -> Draft:
    put = session.fields.get("room") or session.fields["rooms"]
    room = Draft(session.places, put.mark)
    room.put("name", name, put.mark, put.mark)
    return room


def _names(session: Draft) -> Iterator[str]:
    """The rooms that a session names."""
    if name := session.text("room").strip():
        if name != "all":
            yield name
    elif "rooms" in session.fields and isinstance(
        several := session.fields["rooms"].value, Sequence
    ):
        yield from (one.strip() for one in several if isinstance(one, str))


def _rename(session: Draft, seats: dict[str, tuple[str, str]]) -> None:
    put = session.fields.get("room")
    if put is not None and (found := seats.get(session.text("room").strip())):
        session.fields["room"] = put.holding(found[0])
    several = session.fields.get("rooms")
    if several is None or not isinstance(several.value, Sequence):
        return
    for number, one in enumerate(several.value):
        if isinstance(one, str) and (found := seats.get(one.strip())):
            several.value[number] = found[0]


def _seats_of(names: Collection[str]) -> dict[str, tuple[str, str]]:
    """The name without its seats, and these, of each that has some."""
    found = {name: at for name in names if (at := SEATS.search(name))}
    alone = {name: at for name in names if (at := _ALONE.search(name))}
    if _are_seats(alone, len(names) - len(found), told=bool(found)):
        found |= alone
    bare = {name: name[: at.start()] for name, at in found.items()}
    ends = {name: ")" * (said.count("(") - said.count(")")) for name, said in bare.items()}
    return {name: (bare[name] + ends[name], at[at.lastgroup or 0]) for name, at in found.items()}


def _are_seats(alone: dict[str, Match[str]], names: int, *, told: bool) -> bool:
    """Whether numbers behind most names, or some, are how many there is room for.

    Of some others it may be `told`.
    """
    numbers = [int(at["alone"]) for at in alone.values()]
    bare = {name[: at.start()].casefold() for name, at in alone.items()}
    return (
        len(alone) + told > 1
        and (len(alone) >= _SOME or 2 * len(alone) + told > names)
        and len(bare) == len(alone)
        and not any(number % _ROUND for number in numbers)
    )
