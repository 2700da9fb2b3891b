"""Tables in text (RFC 4180): a cell that is to say something else, a row that goes.

What stands in a cell gets quotes where it needs them, and keeps those that it has.
"""

from bisect import bisect_right
from functools import lru_cache

from confsched.findings import Edit
from confsched.reading.csv_text import cell_in, rows_of
from confsched.reading.table import Row
from confsched.reading.tree import end_of, start_of
from confsched.source import Source, Span
from confsched.text.changed import Change, least

_BREAKS = "\r\n"


def says(place: Span) -> str | None:
    """What a cell says at a place that is all of it; None for a part of one."""
    text, source = place.source.text, place.source
    ends = (source.separator, *_BREAKS, "")
    before, after = text[max(place.start - 1, 0) : place.start], text[place.end :].lstrip(" ")[:1]
    whole = before in (*ends, "\ufeff") and after in ends
    return cell_in(place.text, source.separator) if whole else None


def in_cell(place: Span, text: str) -> tuple[Edit, ...]:
    """A cell that says a text instead of what it does."""
    raw, separator = place.text, place.source.separator
    quoted = f'"{text.replace(chr(34), chr(34) * 2)}"'
    is_plain = '"' not in raw[:1] + text and text == text.strip() == cell_in(text, separator)
    plain = text if is_plain else quoted
    if says(place) is None or cell_in(plain, separator) != text:
        return ()
    return (_edit(place, Change(0, len(raw), plain)),)


def reworded_cell(place: Span, text: str, instead: str) -> tuple[Edit, ...]:
    """A cell that says another text instead of this one; blanks around it stay where they are."""
    said = says(place)
    if said is None or said.strip() != text.strip():
        return ()
    if said == text:
        return in_cell(place, instead)
    raw, at = place.text, place.text.find(text)
    after = cell_in(raw.replace(text, instead), place.source.separator)
    if at < 0 or '"' in text + instead or after != said.replace(text, instead):
        return ()
    return (_edit(place, Change(at, at + len(text), instead)),)


def _edit(place: Span, change: Change) -> Edit:
    start, end, instead = least(place.text, change)
    return Edit(Span(place.source, place.start + start, place.start + end), instead)


def without_row(place: Span) -> tuple[Edit, ...]:
    """Take out the row that a place is in; nothing where a row below it could take after it.

    A row says nothing of what it has in common with the one before it: a day stands once.
    """
    rows = _rows(place.source)
    at = bisect_right(rows, place.start, key=_start) - 1
    if at < 1:
        return ()
    before, row = rows[at - 1 : at + 1]
    after = rows[at + 1] if at + 1 < len(rows) else None
    if after is not None and any(
        map(_is_left_to, _columns(before), _columns(row), _columns(after))
    ):
        return ()
    if after is None:  # with the line break before it, so that the last one stays as it is
        return (Edit(Span(place.source, _end(before), _end(row)), ""),)
    return (Edit(Span(place.source, _start(row), _start(after)), ""),)


@lru_cache(maxsize=2)
def _rows(source: Source) -> list[Row]:
    return rows_of(source)


def _start(row: Row) -> int:
    return start_of(row.marks[0])


def _end(row: Row) -> int:
    return end_of(row.marks[-1])


def _columns(row: Row) -> list[str]:
    return [cell or "" for cell in row.cells]


def _is_left_to(before: str, cell: str, after: str) -> bool:
    """Whether an empty cell may have been left to the one above it, which is not as before."""
    return not after and cell != before
