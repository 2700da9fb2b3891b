"""Cells of a list that hold the programme of a day, with a time in each line: `10:00 Opening`.

Each line becomes a session of its row; one without a time goes on with the line above it.
"""

from collections.abc import Iterator

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.likely import times_in
from confsched.formats.records.fields.rules import LINES
from confsched.formats.texts import plain
from confsched.patterns import pattern

_WHEN = frozenset(("start", "time", "end"))
_BEGINS = pattern(r"\d{1,2}(?!\d)")
_EDGES = " \t-–—|:,;."
_BULLETS = " \t-–—•*·"


def settle_timed_lines(book: Book) -> None:
    """Part titles into their lines, where no column has any times."""
    if LINES in book.fields and _WHEN.isdisjoint(book.fields):
        book.drafts["sessions"] = [one for row in book.sessions for one in _apart(row)]


def timed_lines(text: str) -> list[tuple[str, str]]:
    """The times that lines begin with, and what takes place then; nothing if the first has none."""
    found: list[tuple[str, str]] = []
    for line in map(str.strip, str(plain(text) if "<" in text else text).splitlines()):
        time, title = timed_line(line.lstrip(_BULLETS))
        if title:
            found.append((time, title))
        elif found and line:
            found[-1] = (found[-1][0], f"{found[-1][1]}\n{line}")
        elif line:
            return []
    return found


def timed_line(line: str) -> tuple[str, str]:
    """The time that a line begins with, and what stands behind it; empty without both."""
    times = next(times_in(line), None) if _BEGINS.match(line) else None
    if times is None or times.start:
        return "", ""
    return line[: times.end], line[times.end :].strip(_EDGES)


def _apart(row: Draft) -> Iterator[Draft]:
    """The sessions of a row, or itself if it has no such lines."""
    put = row.fields.get(LINES)
    lines = timed_lines(str(put.value)) if put is not None else []
    if put is None or not lines:
        yield row
        return
    for time, title in lines:
        session = row.again()
        session.fields[LINES] = put.holding(title)
        session.put("time", *put.holding(time))
        yield session
