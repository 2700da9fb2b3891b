"""Rooms that stand before titles on a page, without a mark between: `MSI 02.23 Opening`."""

from collections import Counter
from collections.abc import Iterable, Sequence

from confsched.reading.programme_text.recognisers import places

_WORDS = 3  # of a room
_LEAST = 3  # titles with a room before them
_SHORTEST = 4  # characters of a code that is believed to be one
_LONG = 6  # characters of a word that is a room by its ending: `Jubileumzaal`


def leading_rooms(titles: Sequence[str]) -> frozenset[str]:
    """The rooms before titles, where most titles have one and some of them come again."""
    found = [room for title in titles if (room := _room_before(title))]
    again = Counter(found)
    if len(found) < _LEAST or 2 * len(found) < len(titles) or again.most_common(1)[0][1] < 2:
        return frozenset()
    return frozenset(found)


def room_before(title: str, rooms: Iterable[str]) -> str:
    """The one of some rooms that a title begins with; empty without one."""
    return next((room for room in rooms if title.startswith(f"{room} ")), "")


def _room_before(title: str) -> str:
    words = title.split(" ")
    for count in range(1, min(_WORDS, len(words) - 1) + 1):
        room, rest = " ".join(words[:count]), words[count]
        if rest[:1].isalpha() and (_is_code(room) or (count == 1 and _is_hall(room))):
            return room
    return ""


def _is_code(text: str) -> bool:
    digits, letters = any(map(str.isdigit, text)), any(map(str.isalpha, text))
    return len(text) >= _SHORTEST and digits and letters and places.is_code(text)


def _is_hall(word: str) -> bool:
    return len(word) > _LONG and word[0].isupper() and places.likeness(word) >= 0.6
