"""Rooms that titles say, where nothing else does: `Old Nets / Room: 2`, `Old Nets (Hall A)`."""

import re

from confsched.formats.book import Book
from confsched.formats.likely import place_likeness
from confsched.formats.records.people.nobody import names_nobody
from confsched.formats.records.rooms.told_in_texts import LABELS, ROOMS
from confsched.patterns import pattern

_SIGNS = frozenset("(:")  # in every title that says one
# who leads may be named behind it: `Old Nets / Room: 2 Chair: Jo Sample`
_LABELLED = pattern(
    rf"(?i)(?P<title>\S.*?[^\s/|;,·(–—-])\s*(?:[/|;,·(]|\s[-–—])\s*{LABELS}\s?:\s*"
    r"(?P<room>[^\s:][^:/|()]{0,40}?)\)?(?P<rest>\s+[^\W\d_]{4,16}:\s\S.*)?"
)
_BESIDE = pattern(r"(?P<title>.*\S)\s?\((?P<room>[^()]{2,60})\)(?P<rest>:\s.*\S)?")
_SURELY = 0.5  # likeness of a place
_SEVERAL = 2  # sessions, for one may mean anything


def settle_rooms_in_titles(book: Book) -> None:
    """Take the rooms of sessions from their titles, where several say it so and none otherwise.

    What stands in brackets are rooms if most of it are: `Panel (Hall A): Old Nets`.
    """
    if any(not one.fields.keys().isdisjoint(ROOMS) for one in book.sessions):
        return
    titles = ((one, one.text("title").strip()) for one in book.sessions)
    likely = [(one, title) for one, title in titles if not _SIGNS.isdisjoint(title)]
    labelled = [(one, match) for one, title in likely if (match := _labelled(title))]
    named = {id(one) for one, _ in labelled}
    beside = [(one, match) for one, title in likely if (match := _BESIDE.fullmatch(title))]
    others = {match["room"] for one, match in beside if id(one) not in named}
    rooms = {text for text in others if place_likeness(text) >= _SURELY}
    if 2 * len(rooms) <= len(others):
        rooms = set()
    found = [*labelled, *((one, match) for one, match in beside if match["room"] in rooms)]
    for session, match in found if len(found) >= _SEVERAL else ():
        put, rest = session.fields["title"], (match["rest"] or "").lstrip()
        apart = "" if rest.startswith(":") or not rest else " / "
        session.fields["title"] = put.holding(f"{match['title']}{apart}{rest}")
        session.put("room", *put.holding(match["room"]))


def _labelled(title: str) -> re.Match[str] | None:
    """A title with the room that it says behind a word for one."""
    match = _LABELLED.fullmatch(title) if ":" in title else None
    return None if match is None or names_nobody(match["room"]) else match
