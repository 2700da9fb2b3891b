"""Places of a calendar that are no single room: a program for meetings, an address, a town.

Several things may take place there at once, and it is no clash.
"""

from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from confsched.formats.book import Book
from confsched.formats.calendars.events import is_ours
from confsched.formats.calendars.meetings import is_online
from confsched.formats.drafts import Draft
from confsched.formats.values import listed
from confsched.patterns import pattern

_BY_CHANCE = 2  # of what is in one room at once
# `1 Quay, Port, NY 10004`, `AB1 2CD`, `1234 AB Port`, `Quay 1, 01187 Port`
_POSTAL = pattern(
    r"\b(?:[A-Z]{2} \d{5}|[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}|\d{4} ?[A-Z]{2}|\d{5})\b"
)


def settle_rooms(book: Book) -> None:
    """Say of such places that they hold several things; then every room is defined."""
    if is_ours(book.conference):
        return
    inside: defaultdict[str, list[Draft]] = defaultdict(list)
    for session in book.sessions:
        several = session.fields.get("rooms")
        for name in (session.text("room"), *listed(several.value if several else None)):
            inside[str(name)].append(session)
    told = {name: _told(name, sessions) for name, sessions in inside.items() if name}
    if any(told.values()):
        for name, fields in told.items():
            _define(book, name, fields, inside[name][0])


def _told(name: str, sessions: list[Draft]) -> tuple[str, ...]:
    """The fields of a place that are true."""
    if name == "all":
        return ()
    if is_online(name):
        return ("online", "concurrent")
    is_address = "," in name and _POSTAL.search(name) is not None
    return ("concurrent",) if is_address or is_crowded(sessions, of=2) else ()


def is_crowded(sessions: Iterable[Draft], of: int = 4) -> bool:
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
    if name == "all":
        return
    put = session.fields.get("room") or session.fields["rooms"]
    room = Draft(session.places, put.mark)
    room.put("name", name, put.key, put.mark)
    for field in fields:
        room.put(field, "true", put.key, put.mark)
    book.add("rooms", room)
