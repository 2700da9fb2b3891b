"""Rows that have one cell, the first or that of times: what is behind its time, or a heading.

So people write what goes over all columns, mostly in cells that they merge: `10:30-11:00 Coffee`,
`Session 1A: Law (Chair: Jo Sample)`. Beside a heading may stand who chairs.
"""

from confsched.formats.book import Book
from confsched.formats.holding import HOLDS
from confsched.formats.likely import is_pause, times_in
from confsched.formats.records.people.waiting import detail_of
from confsched.patterns import pattern

_FIRST = ("time", "start", "id")
_OUTSIDE = frozenset(("timezone", "_list", "date", "day"))
_BETWEEN = " \t\n-–—:|,;."
# what may stand behind a time and says no more
_OF_TIME = pattern(
    r"(?i)\(?(?:uhr|heures?|hours?|hrs?|horas?|uur|o['’]clock|sharp|onwards?|(?-i:[A-Z]{2,5})|.*\btime)\)?"
)
_WORD = pattern(r"[^\W\d_]{3,}")


def settle_one_cell(book: Book) -> None:
    """Part what takes place from its time, and take for a title what holds talks and has none."""
    for session in book.sessions:
        if "title" in session.fields:
            continue
        own = [one for one in session.fields.keys() - _OUTSIDE if detail_of(one) is None]
        said = session.extra.keys() - _OUTSIDE
        if len(own) != 1 or own[0] not in _FIRST or said or session.people:
            continue
        put = session.fields[own[0]]
        time, title = _parted(str(put.value).strip())
        if title:
            session.put("title", *put.holding(title))
            del session.fields[own[0]]
            session.put("start" if own[0] == "start" else "time", *put.holding(time))


def _parted(text: str) -> tuple[str, str]:
    """The time that a text begins with, and what stands behind it; a heading has none.

    It may stand in brackets behind that as well: `Plenary session (9:00-11:30)`.
    """
    if not _WORD.search(text):
        return text, ""
    from confsched.reading.programme_text.recognisers.clocks import Strength  # noqa: PLC0415 -- for few rows

    times = next(times_in(text), None)
    if times is None:
        return ("", text) if HOLDS.search(text) and not text[0].isdigit() else (text, "")
    time, title = text[times.start : times.end], text[times.end :].strip(_BETWEEN)
    if times.start and times.last and time[0] == "(" and not title:
        return time.strip("()"), text[: times.start].strip(_BETWEEN)
    if times.start or times.strength is not Strength.PLAIN or not text[0].isdigit():
        return text, ""
    return (text[: times.end].strip(), title) if _is_title(title) else (text, "")


def _is_title(text: str) -> bool:
    said = is_pause(text) or _OF_TIME.fullmatch(text) is None  # `LUNCH` is no zone
    return said and _WORD.search(text) is not None
