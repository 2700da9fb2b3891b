"""Rows that say how long they last and not when they begin: when the one above them ends.

So people write the days of one room, in which only the first row needs a time, or the day has it.
It has to be plain: the file has a break among such rows, for what waits for a time of its own is a
talk, or all rows of a day have none and that says when it starts; each row of a day has a time or a
length, and none has a time before it can begin. Then a row without a length
lasts until the next one begins, and the last one of a day may have neither. All this is told. What
lasts for `0:00` is a mark in the list, and no session: it is kept with the conference.

So people write the papers of a session as well that has a title and a beginning, without rooms or
tracks of their own. All of them have to say a length; a time that is one of ISO, `PT20M`, is that.
Two rows that say when one thing starts and ends are one session before that.
"""

from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from itertools import accumulate, groupby, pairwise
from typing import TypeAlias

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.columns.compared import plain_words
from confsched.formats.columns.fields import columns
from confsched.formats.drafts import Draft, Put, sequence_of
from confsched.formats.end_marks import is_end_mark
from confsched.formats.records.cells.clocks import is_range, span_alone, span_of, written
from confsched.formats.records.people.columns import names_somebody
from confsched.formats.records.rooms.blocks import day_and_start
from confsched.formats.records.times.beginnings import last_until, says_end
from confsched.formats.records.times.told_once import spans_in, texts_above
from confsched.formats.types import known_type
from confsched.formats.when import TIMES
from confsched.patterns import pattern
from confsched.text.lengths import length_in
from confsched.text.title_words import NO_SPEAKERS
from confsched.text.titles import plain_type

_PLACED = frozenset((*TIMES, "room", "rooms", "track", "_tracks"))
_ISO = pattern(r"PT(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?")
_Run: TypeAlias = tuple[list[Draft], list[int]]  # rows, and when they begin in minutes
# when a day starts, with the zone that holds for its rows
_MOMENT = pattern(r"(\d{4}-\d\d-\d\dT)(\d\d:\d\d)(?::00(?:\.0+)?)?(Z|[+-]\d\d:?\d\d|)")
# above a table: `Start: 14:00`, `Beginn 18:00 Uhr`
_STARTS = pattern(r"(?<![^\W\d_])([^\W\d_]+):? (\d{1,2}[:.]\d\d(?![.\d]))")
_DAY, _LONGEST = 24 * 60, 4 * 60  # minutes
_BEGINS = pattern(r"(?i)(.{3,60}?) (?:starts?|begins?|opens|kicks off)")
_ENDS = pattern(r"(?i)(.{3,60}?) (?:ends?|finish(?:es)?|closes)(?:[^\w,:].*|:\(.*)?")
_ENDING = pattern(r"(?i) (?:ends?|finish(?:es)?|closes)\b")
_OF_MARKS = frozenset(("title", "start", "time", "duration", "date", "day", "_list", "_on", "id"))
_NO_TIME = pattern(r"0{1,2}(?::00)+|0+ ?(?:m|min|mins|minutes)?")


def settle_running(book: Book) -> None:
    """Say when the rows of a list begin that say only how long they last.

    What two rows say of one thing is joined before rows are ended or set aside.
    """
    some = "duration" in book.fields and any(map(_is_running, book.sessions))
    files = groupby(book.sessions if some else (), lambda one: id(one.places))
    found = [lists for _, sessions in files if (lists := _lists(list(sessions)))]
    begun = [[one for rows, starts in lists for one in _begin(rows, starts)] for lists in found]
    _settle_starts_and_ends(book)
    for lists, rows in zip(found, begun, strict=True):
        kept = {id(one) for one in book.sessions}
        ended = [one for rows, starts in lists for one in _end(*_kept(rows, starts, kept))]
        _set_aside(book, rows)
        book.findings.append(_told(rows, ended))


def _lists(sessions: Sequence[Draft]) -> list[_Run]:
    """The lists of a file in which some rows say only how long they last, and when rows begin."""
    if not any(_is_running(one) and _is_plain(one) for one in sessions):
        return []
    keys = [key for key, _ in groupby(sessions, _list)]
    apart = len(keys) == len({*keys})  # what is in one room, then in another, goes on all the same
    lists = [[*rows] for _, rows in groupby(sessions, _list if apart else _of_day)]
    found = [(rows, _starts(rows)) for rows in lists if any(map(_is_running, rows))]
    return [(rows, starts) for rows, starts in found if starts]


def _kept(rows: Sequence[Draft], starts: Sequence[int], kept: Container[int]) -> _Run:
    """A list without the rows that are no sessions any more."""
    both = [one for one in zip(rows, starts, strict=True) if id(one[0]) in kept]
    return [row for row, _ in both], [start for _, start in both]


def _list(session: Draft) -> tuple[object, ...]:
    return session.text("room"), *_of_day(session)


def _of_day(session: Draft) -> tuple[object, ...]:
    day = session.text("_on") or session.text("date") or session.text("day")
    group = session.extra.get("group")  # what its list is called
    return id(session.above), day, group and str(group.value)


def _is_running(session: Draft) -> bool:
    return "duration" in session.fields and _is_untimed(session)


def _is_untimed(session: Draft) -> bool:
    return session.fields.keys().isdisjoint(TIMES)


def _is_plain(session: Draft) -> bool:
    """Whether it is a break, or stands in a day that says when it starts."""
    return _day_starts(session) is not None or is_paused(session)


def is_paused(session: Draft) -> bool:
    """Whether nothing is given in a session: it is a break or a meal, by its type or its title."""
    kind = known_type(session.text("type")) or plain_type(session.text("title"))
    return kind in NO_SPEAKERS


def _day_starts(session: Draft) -> int | None:
    """The minute at which a day starts that says it above its rows."""
    found = [span[0] for text in _above(session) if (span := span_of(text))]
    return found[0] if len(found) == 1 else None


def _above(session: Draft) -> list[str]:
    """What a day says above its rows of when it starts, or a text above their table.

    Or from when to when it is: `Time: 9:00 AM – 12:00 PM`.
    """
    group = session.above
    said = {name: str(put.value) for name, put in group.extra.items()} if group else {}
    if group and _MOMENT.fullmatch(group.text("_list")):
        return [group.text("_list")]  # `start: 2020-09-21T04:00Z`, of which the date is the day
    texts = texts_above(session.top)
    for text in texts:
        said |= dict(_STARTS.findall(text))
    starts = [said[name] for name, one in columns(said).items() if one.field == "start"]
    return starts or spans_in(texts)


def _starts(rows: Sequence[Draft]) -> list[int]:
    """When rows begin, in minutes; nothing where it is not plain."""
    starts: list[int] = []
    waiting = all(map(_is_running, rows[:-1])) and _is_untimed(rows[-1])
    # of the row above, or what the day says where no row has a time
    ends = _day_starts(rows[0]) if waiting else None
    for row in rows:
        told = day_and_start(row)
        start = told[1] if told is not None else ends if waiting or _is_running(row) else None
        length = lasting(row)
        if start is None or (ends is not None and start < ends) or start >= _DAY:
            return []
        starts.append(start)
        ends = start + length if length is not None else None
    return starts


def lasting(row: Draft) -> int | None:
    """How long a row lasts, in minutes; None where it does not say so."""
    return minutes_in(row.text("duration"))


def minutes_in(text: str) -> int | None:
    """The minutes of a length; None for what is none."""
    length = length_in(text.strip())
    return None if length is None else round(length.total_seconds() / 60)


def _end(rows: Sequence[Draft], starts: Sequence[int]) -> Iterator[Draft]:
    """End rows that say no length when the next one begins, and yield them."""
    for row, (start, following) in zip(rows, pairwise(starts), strict=False):
        if says_end(row) or is_end_mark(row):
            continue
        if 0 < following - start <= _LONGEST:
            last_until(row, written(following))
            yield row


def _begin(rows: Sequence[Draft], starts: Sequence[int]) -> Iterator[Draft]:
    """Write when rows begin that say only a length, if that, and yield them."""
    for row, start in zip(rows, starts, strict=True):
        if _is_untimed(row):
            length = row.fields.get("duration") or Put("", row.mark, row.mark)
            day = next(filter(None, map(_MOMENT.fullmatch, _above(row))), None)
            told = f"{day[1]}{written(start).zfill(5)}{day[3]}" if day else written(start)
            row.put("start", told, length.key, length.mark)
            yield row


def _set_aside(book: Book, sessions: Sequence[Draft]) -> None:
    """Keep with the conference what lasts for no time: `Conference ends`."""
    marks = [one for one in sessions if "start" in one.fields and lasting(one) == 0]
    if not marks:
        return
    conference = book.conference
    puts = [conference.moved(one.fields["duration"].holding(_text(one)), one) for one in marks]
    conference.leave("moments", sequence_of(conference, puts), puts[0].key, puts[0].mark)
    book.leave_out(marks)


def _text(mark: Draft) -> str:
    """When a mark is and what it says, in one line."""
    day = mark.text("_on") or mark.text("date") or mark.text("day")
    return " ".join(filter(None, (day, mark.text("start"), mark.text("title"))))


def _told(begun: Sequence[Draft], ended: Sequence[Draft]) -> Finding:
    first = begun[0]
    verb = "session without a time is" if len(begun) == 1 else "sessions without a time are"
    message = f"{len(begun)} {verb} taken to begin when the one above ends"
    if ended:
        message += f", and {len(ended)} to last until the next one begins"
    return Finding(message, first.places.span(first.fields["start"].mark), code="T211")


def settle_in_turn(block: Draft, parts: Sequence[Draft]) -> None:
    """Say when the parts of a block begin that say only how long they last."""
    for part in parts:
        if _ISO.fullmatch(part.text("time")):
            part.put("duration", *part.fields.pop("time"))
    span = span_alone(block.text("start") or block.text("time"))
    plain = all(_PLACED.isdisjoint(part.fields) and "duration" in part.fields for part in parts)
    lengths = [lasting(part) or 0 for part in parts] if plain else [0]
    if not span or not all(lengths) or "title" not in block.fields:
        return
    starts = accumulate(lengths, initial=span[0])
    for part, start in zip(parts, starts, strict=False):
        length = part.fields["duration"]
        part.put("start", written(start % _DAY), length.key, length.mark)


def _settle_starts_and_ends(book: Book) -> None:
    """Make one session of two such rows."""
    if not any(_ENDING.search(one.text("title")) for one in book.sessions):
        return
    begun: defaultdict[tuple[object, ...], list[Draft]] = defaultdict(list)
    joined: list[Draft] = []
    for session in filter(_is_mark, book.sessions):
        title = session.text("title").strip()
        end, begins = _ENDS.fullmatch(title), _BEGINS.fullmatch(title)
        above = begun[_about(session, end[1])] if end else []
        if end and above and _join(above[-1], session, end[1]):
            above.pop()
            joined.append(session)
        else:
            begun[_about(session, begins[1] if begins else title)].append(session)
    book.leave_out(joined)


def _about(session: Draft, words: str) -> tuple[object, ...]:
    """In which list a row is, and what it is about."""
    return id(session.places), id(session.above), plain_words(words)


def _is_mark(session: Draft) -> bool:
    """Whether a row says nothing but when something is, and no end of it."""
    if names_somebody(session) or "end" in session.fields or is_range(session.text("time")):
        return False
    length = session.text("duration").strip()
    return not length or _NO_TIME.fullmatch(length) is not None


def _join(begins: Draft, end: Draft, about: str) -> bool:
    """End a session where another row says it does; whether that comes later on the same day."""
    start, until = day_and_start(begins), day_and_start(end)
    if start is None or until is None or start[0] != until[0] or start[1] >= until[1]:
        return False
    put = end.fields.get("start") or end.fields["time"]
    begins.fields.pop("duration", None)
    if "time" in begins.fields:
        begins.put("start", *begins.fields.pop("time"))
    begins.put("end", *begins.moved(put.holding(written(until[1])), end))
    begins.fields["title"] = begins.fields["title"].holding(about)
    for name, said in end.fields.items():
        if name not in _OF_MARKS and str(said.value) != begins.text(name):
            begins.leave(f"end {name}", *begins.moved(said, end))
    for name, said in end.extra.items():
        begins.leave(name, *begins.moved(said, end))
    return True
