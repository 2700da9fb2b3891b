"""Sessions of a list whose titles say when and where they are: `Boats, 6 May, 9:00–9:45, Hall A`.

So may those of sessions that hold talks: `Session 3: Boats [Mon 10:30–12:00]`.
"""

from collections import Counter
from typing import NamedTuple

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.holding import HOLDS, PARTS
from confsched.formats.likely import place_likeness, times_in
from confsched.formats.records.fields.held import HOLDER
from confsched.formats.records.rooms.blocks import is_in_table
from confsched.formats.when import WHEN
from confsched.patterns import pattern
from confsched.text.title_words import NO_TALKS
from confsched.text.titles import plain_type

_DIGIT = pattern(r"\d")
_COUNTED = pattern(r"^[^\W\d]+ \d{1,2}(?=\s*[-–—]\s*\d{1,2}[:.]\d\d)")  # `Session 3 – 10:30`
_EDGES = " \t\n\u3000,;:.-–—|/([（【"
_CLOSED = f"{_EDGES})]）】"
_PLACE = 0.3  # likeness
_FEW = 3  # words of a room that nobody knows as one among others, or letters of a zone


class _Told(NamedTuple):
    """What a text says: what stands before a day and a time, both as written, and behind them."""

    before: str
    day: str
    time: str
    behind: str


def settle_told_slots(book: Book) -> None:
    """Part titles from the day and the time in them, where most have these and no column has.

    What stands behind them is a room if it looks like one, or comes again behind another title.
    """
    fields = book.fields
    if "title" in fields and WHEN.isdisjoint(fields):
        _settle_headings(book)
    titles = [one for one in fields if one == "title" or one.startswith(HOLDER)]
    for field in titles if WHEN.isdisjoint(fields) else ():
        texts = {text for one in book.sessions if (text := one.text(field))}
        told = {text: found for text in texts if (found := _told_in(text))}
        again = Counter(one.behind for one in told.values())
        for session in book.sessions if 2 * len(told) > len(texts) else ():
            if found := told.get(session.text(field)):
                is_room = again[found.behind] > 1 or place_likeness(found.behind) > _PLACE
                _settle(session, field, found, is_room=is_room)


def _settle_headings(book: Book) -> None:
    """Let rows of one cell that say so of a session hold the talks below them.

    Its room may stand before its name, `9:00–9:45, Hall A: Boats`, and its day in a row above.
    """
    kept: list[Draft] = []
    holder: Draft | None = None
    alone = [one for one in book.sessions if len(one.fields) == 1 and is_in_table(one)]
    heads = {one: _told_in(one.text(*one.fields), dated=False) for one in alone if not one.people}
    behind = [one.behind for one in heads.values() if one and one.behind]
    placed = 2 * sum(place_likeness(one) > _PLACE for one in behind) > len(behind)
    for row in book.sessions:
        field = next(iter(row.fields), "")
        told = heads.get(row)
        holder = None if row in heads else holder  # whose day or note it is
        if told is not None:
            put, (room, mark, title) = row.fields.pop(field), told.before.partition(": ")
            if not mark or place_likeness(room) <= _PLACE:
                room, title = told.behind, told.before
            if place_likeness(room) <= _PLACE and not (placed and len(room.split()) <= _FEW):
                room, title = "", f"{title} {room}".strip()
            row.fields["title"] = put.holding(title)
            _tell(row, put, told, room)
            holds = HOLDS.search(title) or (field != "title" and plain_type(title) not in NO_TALKS)
            holder = row if holds else None
        if told is None and holder is not None and holder.places is row.places:
            row.above = holder
            book.drafts[PARTS].append(row)
        else:
            kept.append(row)
    book.drafts["sessions"] = kept


def _settle(session: Draft, field: str, told: _Told, *, is_room: bool) -> None:
    put = session.fields[field]
    title = told.before if is_room else f"{told.before} {told.behind}".strip()
    session.fields[field] = put.holding(title)
    _tell(session, put, told, told.behind if is_room else "")


def _tell(session: Draft, put: Put, told: _Told, room: str) -> None:
    day = "date" if _DIGIT.search(told.day) else "day"
    for name, text in ((day, told.day), ("time", told.time), ("room", room)):
        session.put(name, *put.holding(text))


def _told_in(text: str, *, dated: bool = True) -> _Told | None:
    """The parts of a text that has a title, a day and times; None for any other.

    One that need not be `dated` may have no day.
    """
    if not _DIGIT.search(text):
        return None
    from confsched.reading.programme_text.recognisers.dates import days_in  # noqa: PLC0415 -- for few lists
    from confsched.reading.programme_text.words.plain import plain  # noqa: PLC0415 -- the same

    said = _COUNTED.sub(lambda match: " " * len(match[0]), plain(text))
    times = next((one for one in times_in(said) if one.last is not None), None)
    days = days_in(said) if times is not None else ()
    if times is None or (dated and not days):
        return None
    day = days[-1] if days else times
    start, end = min(day.start, times.start), max(day.end, times.end)
    before, behind = text[:start].rstrip(_EDGES), text[end:].strip(_EDGES)
    between = text[times.end : day.start].strip(_EDGES)  # `9:00–9:45, Hall A, 6 May`
    behind = between if not behind and len(between) > _FEW and between[0].isupper() else behind
    behind = behind if "(" in behind else behind.rstrip(_CLOSED)
    if not before:  # `6 May, 9:00–9:45: Boats`
        before, behind = behind, ""
    said_when = text[day.start : day.end] if days else "", text[times.start : times.end]
    return _Told(before, *said_when, behind) if before else None
