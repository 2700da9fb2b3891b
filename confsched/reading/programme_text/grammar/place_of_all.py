"""The room in which all of a programme is, as a sentence apart from its sessions says."""

import re
from collections.abc import Iterator, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.days_alone import OF_ALL
from confsched.reading.programme_text.grammar.drafts import NOTHING, Session, Told, told
from confsched.reading.programme_text.grammar.people_and_rooms import room_told
from confsched.reading.programme_text.page import Fate
from confsched.reading.programme_text.recognisers import places
from confsched.reading.programme_text.recognisers.clocks import times_in
from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.words.plain import folded, trimmed
from confsched.text.title_words import PAUSES

# `All sessions are in the Great Hall unless noted`, `Everything takes place in Room 1, except …`
_OF_ALL = pattern(
    r"\b(?:(?:all|everything|alle|tou(?:te)?s|todas|todos|tutt[ei]|(?:mon|tues|wednes|thurs|fri)days)"
    r"\b(?:[^.;:]|[.:](?=\d)){0,60}?"
    r"\s(?:in|at|im|in der|en|dans|nel(?:la|l')?|na|no|à)\s(?:the |der |la |le |l['’]|el |il )?)"
    r"(?P<room>(?!\d{1,2}(?:[:.]?\d\d\b|\s?[ap]m))[^.;()]{3,80}?(?:\s\([^():]{1,20}\))?)"
    r"(?:,?\s(?:unless|except|other than|sofern|außer|soweit|statt\b|sauf|salvo|excepto|tranne)"
    r"|[.;)]|\s\(|$)",
    re.IGNORECASE,
)
# `Seminars are on Tuesdays, in Hall 214 unless stated otherwise`
_USUALLY = pattern(
    r"\b(?:in|at|(?P<label>(?i:rooms?|location|venue):))\s(?:the\s)?"
    r"(?P<room>[^.,;()]{3,60}?),?\sunless\b"
)
_BEHIND_TIME = pattern(
    r"\s*[,;|·–—-]?\s+(?:(?:in|at|im|en|dans)\s)?(?P<room>[^;()]{3,80}?)(?:\s\([^()]+\))?\.?$"
)
_NUMBERED = pattern(r"[A-Z][\w-]+ [A-Z]?\d[\w.-]*")
_PART = pattern(r"[^\W_](?:(?!\s-\s|\.\s)[^,;:|·•()\t])*")
# in a house, and none itself: `Lecture Theatre 2`, `Sala Estense`, `Statenzaal`
_INSIDE = pattern(
    r"(?:[\w'’-]+ ){0,2}(?:(?:class)?room|theat(?:re|er)|hall)(?: (?:[a-z]?\d\w{0,4}|[ivxl]+))"
    r"|(?:[\w'’-]+ ){1,3}(?:room|auditorium)(?: [a-h])?"
    r"|(?:[\w'’-]+ )?lecture (?:theat(?:re|er)|hall)"
    r"|(?:the )?(?:clubhouse|auditorium|aula|boardroom)|[^\W\d_]{3,}(?:saal|zaal|salen)"
    r"|(?:sala|salle|sal[aã]o|sal[oó]n|aula|saal|raum|zaal|lokaal|amphith[eé][aâ]tre|anfiteatro)"
    r" [\w.'’-]+(?: [\w.'’-]+){0,2}",
    re.IGNORECASE,
)
# `All times are CEST. Room: P2`
_LABELLED = pattern(
    r"(?i)\b(?:raum|saal|room|sala|salle|aula): ([^\s:;,]{1,8}[^\s.:;,])(?=[.;,]|$)"
)
_FEW = 5  # sessions, of which one is elsewhere
_TEXT = 0.7  # how much running text looks like it


def in_room_of_all(
    sessions: Sequence[Session], readings: Sequence[Reading], fates: Sequence[Fate]
) -> list[Fate]:
    """Put what has no room, and is no break, in the one that a sentence says of all sessions.

    Where few have a room it is that of which the lines above them speak. What begins beside others
    in their rooms is only what these are called.
    """
    found = [(one.number, room) for one in readings if (room := room_in(one))]
    have = [bool(one.room) for one in sessions if one.kind not in PAUSES]
    if not found and _FEW * sum(have) <= len(have):
        found = _above(sessions, readings)
    placed = {(one.day, one.start) for one in sessions if one.room}
    for session in sessions if len(found) == 1 else ():
        beside = (session.day, session.start) in placed
        if not (session.room or beside) and session.kind not in PAUSES:
            session.room = found[0][1]
    used = dict(found if len(found) == 1 else ())
    return [*(Fate(number, "room") for number in used), *(x for x in fates if x.line not in used)]


def _behind_time_of_all(text: str) -> re.Match[str] | None:
    """The room behind the time of a series: `Wednesdays, 18:15, Hall 3`."""
    times = next(times_in(text), None) if OF_ALL.search(text) else None
    if times is None or not OF_ALL.search(text, 0, times.start):
        return None  # `9:00 All-staff meeting, auditorium`
    match = _BEHIND_TIME.match(text, times.end)
    placed = match is not None and (places.is_room(match["room"]) or _is_numbered(match["room"]))
    return match if placed else None


def _is_numbered(text: str) -> bool:
    return _NUMBERED.fullmatch(text) is not None


def _above(sessions: Sequence[Session], readings: Sequence[Reading]) -> list[tuple[int, Told]]:
    """The only room in a house that lines without a session speak of, if it is above them all."""
    first = min((one.line for one in sessions), default=0)
    rooms = [
        (one.number, told(one, *trimmed(one.text, *part)))
        for one in readings
        if one.prose < _TEXT
        for part in _parts_inside(one.text)
    ]
    alike = {folded(room.text) for _, room in rooms}
    return rooms[:1] if len(alike) == 1 and rooms[0][0] < first else []


def _parts_inside(text: str) -> Iterator[tuple[int, int]]:
    """The parts of a line that are rooms in a house, or said to be."""
    yield from (one.span(1) for one in _LABELLED.finditer(text))
    yield from (one.span() for one in _PART.finditer(text) if _INSIDE.fullmatch(one[0].strip()))


def room_in(reading: Reading) -> Told:
    """The room of all that a sentence names; NOTHING where it says something else."""
    usual = _USUALLY.search(reading.text)
    match = _OF_ALL.search(reading.text) or usual or _behind_time_of_all(reading.text)
    numbered = usual is not None and (usual["label"] is not None or _is_numbered(usual["room"]))
    if match is None or days_in(match[0]):
        return NOTHING  # `All of Friday is in the Great Hall`
    start, said = match.start("room"), match["room"]
    rooms = (said, said.partition(", ")[0])  # `the Great Hall, Sample House`
    found = next(filter(places.is_room, rooms), said if places.likeness(said) else "")
    room = said if numbered else found
    return room_told(reading, start, start + len(room)) if room else NOTHING
