"""Rows with nothing but the name of a room or a track, in the column of times: `Hall A, 12 May`.

What is below such a row is in that room, up to the next one, and on that day. There is one above
the first session: what stands above the whole table is it, even if it is the only one, and not the
title of the conference, unless the table begins with one. Any other such row is a remark, `Room
change`, unless times begin anew below it. Where one with a day stands first, rooms are of a day.
The name of a block of talks may have its time and its room behind it: `Session 2 – 13:00 – Hall A`.
"""

from collections.abc import Container, Mapping, Sequence
from typing import NamedTuple

from confsched.formats.book import Book
from confsched.formats.day_texts import day_word, split_date
from confsched.formats.drafts import Draft, Put
from confsched.formats.holding import HOLDS
from confsched.formats.likely import is_pause, is_track, place_likeness
from confsched.formats.records.cells.clocks import span_of
from confsched.formats.records.cells.periods import dates_between
from confsched.formats.records.cells.yearless import SOME_YEAR
from confsched.formats.records.layout.sheets_again import sheets_of
from confsched.formats.records.rooms.blocks import day_and_start, is_in_table
from confsched.formats.records.times.above import day_in_text
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.reading.programme_text.words.sessions import CONFERENCE

_TIMES = ("time", "start", "date")
_OUTSIDE = frozenset(("timezone", "_list"))
_HOURS = pattern(r"\d[.:]\d\d\s?(?:[ap]m)?\s?[-–—]\s?\d")  # `All from 9:00-10:00, Hall A`
_NOTES = ("note", "note 2", "note 3")  # what is kept of the lines above a table
_KINDS = frozenset(("keynote", "panel", "talk", "lightning", "workshop", "poster", "meeting"))
_LONGEST, _EARLY, _HALF = 40, 8 * 60, 12 * 60  # letters; before this hour `1:00` is after noon
_OF_BLOCKS, _LONGEST_BLOCK, _FEW = (*_TIMES, "title"), 160, 3
_LIKELY = 0.5  # that a text is the name of a place
_DATE_BEHIND = pattern(
    r"(.*?\D)[\s,–(-]+(\d{1,2}\.? [^\W\d_]{3,}\.?|[^\W\d_]{3,}\.? \d{1,2})(,? \d{4})?\)?"
)
# between a block and what is said of it, but not from when to when it is
_BETWEEN = pattern(
    r"((?<![:.h]\d\d)\s+[–—·-]\s+|\s+[–—·-]\s+(?!\d{1,2}[:.h]\d\d)|\s*\|\s*|[,;]\s+|\s+(?=\())"
)
_NO_ROOM = pattern(rf"(?i):|\b(?:{'|'.join(sorted(CONFERENCE))})\b")  # `Venue: Harbour House`


class _Heading(NamedTuple):
    """A room or a track, the day that stands behind it, where both do, and which of them it is."""

    name: str
    day: str
    put: Put
    is_room: bool = True


def settle_headings(book: Book) -> None:
    """Say of what is below headings where and when it is, and leave these out."""
    _part_blocks(book.sessions)
    if {"room", "track"} <= book.fields or not book.sessions:
        return
    alone = {n: put for n, row in enumerate(book.sessions) if (put := _alone(row)) is not None}
    placed = "room" in book.fields  # so that headings are tracks
    read = {} if placed else {n: _read(put) for n, put in alone.items()}
    found = {n: one for n, one in read.items() if one is not None}
    found = _anew(book.sessions, alone, found) if alone else found
    by_days = bool(found) and _is_day(book.sessions[0])
    first = int(by_days)
    of_all = found or (is_in_table(book.sessions[0]) and len(sheets_of(book.sessions)) <= 1)
    heading = _above(book) if of_all and first not in found and not placed else None
    if heading is None and first not in found:
        return
    kept: list[Draft] = []
    for number, session in enumerate(book.sessions):
        if number in found:
            heading = found[number]
        else:
            kept.append(session)
            heading = None if by_days and _is_day(session) else heading
            if heading is not None:
                _say(session, heading)
    book.drafts["sessions"] = kept


def _part_blocks(rows: Sequence[Draft]) -> None:
    """Part names of blocks, which stand alone in their rows, from when and where these are.

    What stands last in each of them is a room where most of that looks like one.
    """
    alone = {n: put for n, row in enumerate(rows) if (put := _alone(row, _OF_BLOCKS)) is not None}
    texts = {n: text for n, put in alone.items() if len(text := str(put.value)) < _LONGEST_BLOCK}
    parts = {n: _BETWEEN.split(text.strip()) for n, text in texts.items()}
    found = {n: one for n, one in parts.items() if len(one) > 1 and HOLDS.search(one[0])}
    are_rooms = 2 * sum(_is_place(one[-1]) for one in found.values()) > len(found)
    for number, (first, *more) in found.items():
        row, put, said, name = rows[number], alone[number], dict[str, str](), first
        for mark, part in zip(more[::2], more[1::2], strict=True):
            is_room = _is_place(part) or (are_rooms and part is more[-1] and ":" not in part)
            field = "time" if span_of(part) else "room" if is_room else ""
            if field and field not in said:
                said[field] = part.strip("()")
            else:
                name += mark + part
        begun = [one.text("start") or one.text("time") for one in rows[number + 1 : number + 2]]
        if any(span_of(one)[:1] == span_of(said.get("time", "")) for one in begun):
            said.pop("time", "")  # it is that of the first talk
        if name != first + "".join(more):
            row.fields = {field: one for field, one in row.fields.items() if one is not put}
            row.fields |= {field: put.holding(text) for field, text in said.items()}
            row.put("title", *put.holding(name))


def _anew(
    sessions: Sequence[Draft], alone: Mapping[int, Put], sure: dict[int, _Heading]
) -> dict[int, _Heading]:
    """All headings where times begin anew below each that is not the first of its day.

    They are rooms if one of them `sure`ly is, else tracks. Below the last session stands none.
    """
    below = max((n for n in range(len(sessions)) if n not in alone), default=0)
    texts = {n: str(put.value).strip(" *#_") for n, put in alone.items() if n < below}
    names = {n: text for n, text in texts.items() if not day_in_text(text)[0]}
    before, last, opened = dict[str, int](), dict[str, int](), False
    for number, row in enumerate(sessions):
        if number in alone:
            before, last, opened = (last if number in names else {}), {}, number in names
            continue
        day, start = day_and_start(row) or ("", 0)
        start += _HALF if start < _EARLY else 0
        if (opened and before and start > before.get(day, -1)) or not row.says(_TIMES):
            return sure  # what stands there is a remark
        opened, last[day] = False, max(start, last.get(day, 0))
    plain = all(len(name) <= _LONGEST and not is_pause(name) for name in names.values())
    of_rooms = any(one.is_room for one in sure.values())
    told = {n: sure.get(n, _Heading(name, "", alone[n], of_rooms)) for n, name in names.items()}
    return told if plain and len({*names.values()}) > 1 else sure


def _is_day(row: Draft) -> bool:
    """Whether a row has nothing but a day."""
    put = _alone(row)
    return put is not None and _says_day(str(put.value).strip())


def _says_day(text: str) -> bool:
    found = split_date(text, year=SOME_YEAR)
    return bool(day_word(text)) or (found is not None and not found.rest)


def _alone(row: Draft, fields: Container[str] = _TIMES) -> Put | None:
    """The only cell of a row, if that is one for times, or for any of some fields."""
    if len(row.fields) > _FEW or row.extra or row.people or not is_in_table(row):
        return None
    own = [name for name in row.fields if name not in _OUTSIDE]
    return row.fields[own[0]] if len(own) == 1 and own[0] in fields else None


def _above(book: Book) -> _Heading | None:
    """What is above the whole table, if that is a heading like those in it: the last such line."""
    conference = book.conference
    notes = [(conference.extra, name) for name in reversed(conference.extra) if name in _NOTES]
    for kept, name in (*notes, (conference.fields, "title")):
        found = _read(kept[name]) if name in kept else None
        if found is not None and not _NO_ROOM.search(found.name):
            del kept[name]
            return found
    return None


def _read(put: Put) -> _Heading | None:
    day, name = _parted(str(put.value).strip())
    is_topic = is_track(name) or (name[-1:] == "s" and known_type(name) in _KINDS)
    is_when = dates_between(name) or _HOURS.search(name)
    is_one = bool(name) and (is_topic or (_is_place(name) and not is_when))
    return _Heading(name, day, put, not is_topic) if is_one else None


def _parted(text: str) -> tuple[str, str]:
    """The day in a heading, with a year or without, and the rest of it."""
    match = _DATE_BEHIND.fullmatch(text)
    if match and split_date(match[2], year=SOME_YEAR):
        return match[2] + (match[3] or ""), match[1].strip()
    return day_in_text(text)


def _is_place(text: str) -> bool:
    return place_likeness(text) >= _LIKELY


def _say(session: Draft, heading: _Heading) -> None:
    put = heading.put
    session.put("room" if heading.is_room else "track", *put.holding(heading.name))
    if "day" not in session.fields:
        session.put("date", heading.day, put.key, put.mark)
