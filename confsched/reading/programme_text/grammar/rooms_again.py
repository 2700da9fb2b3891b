"""Rooms that the whole page tells: by coming again beside titles, or in a legend of their codes.

`Boats (Cedar)`, `Nets (Fir)` in several slots, and `Cedar: Boats` beside what is in other rooms.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.drafts import Session
from confsched.reading.programme_text.page import Fate
from confsched.reading.programme_text.recognisers.labels import role_of
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_generic, type_of
from confsched.reading.programme_text.words.plain import folded, word_set
from confsched.text.language_names import are_languages
from confsched.text.title_words import PAUSES

_BEHIND = pattern(r"(?P<title>\S.*?)\s+\((?P<room>[A-Z][\w'’-]*(?:\s[A-Z\d][\w'’-]*){0,2})\)")
_BEFORE = pattern(r"(?P<room>[A-Z][\w'’-]*(?:\s[A-Z\d][\w'’-]*){0,2}):\s+(?P<title>\S.*)")
_NO_ROOMS = word_set(
    """
    advanced all basic basics beginner beginners continued cont demo expert experts full
    intermediate introductory invited level levels long new online optional panel part poster
    remote repeat repeated sale short talk virtual workshop elementary middle high secondary
    primary
    """
)
_FEW = 2
_Slot = tuple[int, int | None]
_Found = tuple[Session, re.Match[str]]
_KEY = pattern(r"\(?([^\W\d_a-z][\w.-]{0,5})\)?\s*(?:[:=]|\s[-–—]\s)\s*([^\W_][^:=;,|\n(]{2,60})")
_SHORT, _BOTH = 6, 2  # characters of a code; cells of it and of its name
_PARTS = pattern(r"\s*[;,|\t\n]\s*")


def settle_rooms_again(sessions: Sequence[Session]) -> None:
    """Put what is on at once into rooms that are said of other slots as well."""
    _settle_behind(_by_slot(sessions, _BEHIND))
    _settle_before(_by_slot(sessions, _BEFORE), sessions)


def _by_slot(sessions: Iterable[Session], form: re.Pattern[str]) -> dict[_Slot, list[_Found]]:
    """What has no room and a title of a form, by when it begins."""
    slots: defaultdict[_Slot, list[_Found]] = defaultdict(list)
    for session in sessions:
        free = not (session.room or session.across) and session.kind not in PAUSES
        match = form.fullmatch(session.title.text) if free else None
        if match is not None:
            slots[session.day, session.start].append((session, match))
    return dict(slots)


def _settle_behind(slots: dict[_Slot, list[_Found]]) -> None:
    """Take `(Cedar)`, `(Fir)` behind all that is on at once for rooms where they come again so.

    Others must be known who speak there, lest they be the names of those.
    """
    sets = {slot: frozenset(match["room"] for _, match in found) for slot, found in slots.items()}
    again = Counter(sets.values())
    for slot, found in slots.items():
        names = sets[slot]
        known = again[names] >= _FEW or all(map(is_room, names))
        told = 2 * sum(bool(one.people) for one, _ in found) >= len(found)
        if known and told and len(names) == len(found) >= _FEW and _may_be_rooms(names):
            _place(found)


def _settle_before(slots: dict[_Slot, list[_Found]], sessions: Sequence[Session]) -> None:
    """Take `Cedar:` before titles for a room where it comes again, beside what is in others."""
    placed = {(one.day, one.start) for one in sessions if one.room}
    again = Counter(match["room"] for found in slots.values() for _, match in found)
    for slot in placed & slots.keys():
        [*names] = (match["room"] for _, match in slots[slot])
        said = any(map(_says_what, names))
        if all(again[name] >= _FEW for name in names) and _may_be_rooms(names) and not said:
            _place(slots[slot])


def _says_what(name: str) -> bool:
    """Whether what stands before a title is a kind of session, or leads to people."""
    return is_generic(name) or bool(type_of(name)) or bool(role_of(folded(name)))


def _may_be_rooms(names: Iterable[str]) -> bool:
    """Whether names say neither for whom something is, nor in which language."""
    words = word_set(folded(" ".join(names)))
    return words.isdisjoint(_NO_ROOMS) and not any(map(are_languages, names))


def _place(found: Iterable[_Found]) -> None:
    for session, match in found:
        title = session.title
        (a, b), (c, d) = match.span("title"), match.span("room")
        session.title = title._replace(
            text=match["title"], start=title.start + a, end=title.start + b
        )
        session.room = title._replace(
            text=match["room"], start=title.start + c, end=title.start + d
        )


def explain_rooms(
    sessions: Sequence[Session], readings: Sequence[Reading], fates: Sequence[Fate]
) -> list[Fate]:
    """Call rooms as the legend of a page does; the fates of its lines say that they are one."""
    codes = {one.room.text for one in sessions if one.room and len(one.room.text) <= _SHORT}
    names: dict[str, str] = {}
    lines: set[int] = set()
    for reading in readings if codes else ():
        cells = [cell.text.strip() for cell in reading.line.cells]
        apart = len(cells) == _BOTH and cells[0] in codes and cells[0].isupper()
        parts = [": ".join(cells)] if apart else _PARTS.split(reading.text)
        found = [_KEY.fullmatch(part) for part in parts]
        told = {match[1]: match[2].strip(" .)") for match in found if match is not None}
        if told and len(told) == len(found) and not codes.isdisjoint(told):
            names.update(told)
            lines.add(reading.number)
    for session in sessions if names else ():
        session.room = session.room._replace(text=names.get(session.room.text, session.room.text))
    others = (one for one in fates if one.line not in lines)
    return [*(Fate(number, "legend") for number in sorted(lines)), *others]
