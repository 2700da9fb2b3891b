"""Tables whose head comes again above each day, though nothing says which days these are.

A head that stands on top of each printed page parts nothing: times go on below it. Nor does one
above the sessions of another room. Or it comes again below the name of each group.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from confsched.findings import Finding
from confsched.formats.columns.fields import columns
from confsched.formats.likely import is_pause
from confsched.formats.records.cells.clocks import span_of
from confsched.formats.records.times.above import day_in_text
from confsched.formats.when import DAYS
from confsched.patterns import pattern
from confsched.reading import Mapping, mappings_in
from confsched.reading.table import Table, table_like

_MOST = 14  # days
_LONGEST = 40  # letters of the name of a group
_PAGE = pattern(r"(?i)(?:page|seite|p\.|p[áa]gina|total|sum|note|n\.b\.)\b")


def days_in(table: Table) -> list[Table]:
    """The days of a table, each with its number above it; only itself where it has none."""
    rows = mappings_in(table)
    edges = sorted({0, *table.again, len(rows)})
    parts = [rows[first:end] for first, end in pairwise(edges)]
    lone = (_name_of(part[0]) for part in parts if part)
    told = any(day_in_text(text)[0] for text, _ in (*table.above, *lone))
    if told or not 1 < len(parts) <= _MOST or not _are_days(parts):
        return [table]
    return [_day(table, rows, number) for number, rows in enumerate(parts, 1)]


def groups_in(table: Table) -> list[Table]:
    """The tables of one whose head comes again below the name of each: `Cohort A`, `Cohort B`.

    They are tracks. Nothing where some have no name, as a pause or a day is none.
    """
    rows = mappings_in(table)
    named = [_name_of(rows[n - 1]) for n in table.again if n]
    first = table.above[-1:]
    if not first or len(named) < len(table.again) or not all(map(_is_group, (*named, *first))):
        return []
    edges = [(0, first[0]), *zip(table.again, named, strict=True)]
    ends = [*(n - 1 for n in table.again), len(rows)]
    return [
        table_like(rows[at], rows[at:end], (*table.above[:-1], (f"Track: {name.strip()}", mark)))
        for (at, (name, mark)), end in zip(edges, ends, strict=True)
        if at < end
    ]


def _name_of(row: Mapping) -> tuple[str, int]:
    """The only cell of a row, with its place; no text where it has more."""
    told = [(text, mark) for _, text, _, mark in row.entries() if text]
    text, mark = told[0] if len(told) == 1 else ("", 0)
    return (text, mark) if isinstance(text, str) else ("", 0)


def _is_group(told: tuple[str, int]) -> bool:
    text = told[0].strip()
    plain = any(map(str.isalpha, text)) and ":" not in text and len(text) <= _LONGEST
    return plain and not (is_pause(text) or day_in_text(text)[0] or _PAGE.match(text))


def counted(days: Sequence[Table]) -> Iterator[Finding]:
    """That days were counted."""
    if len(days) > 1:
        message = f"no session says its day: {len(days)} are counted, as the head comes again"
        span = days[1].places.span(next(iter(days[1].all_marks())))
        yield Finding(message, span, code="F004")


def _are_days(parts: Sequence[Sequence[Mapping]]) -> bool:
    """Whether the times of each part begin anew, in rooms of the part before it."""
    found = {column.field: name for name, column in columns(parts[0][0]).items()}
    start = found.get("start") or found.get("time", "")
    if not start or not found.keys().isdisjoint(DAYS) or any(map(_is_title, parts)):
        return False
    room = found.get("room", "")
    return all(
        _begin_anew(_starts(before, start), _starts(part, start))
        and _share(_texts(before, room), _texts(part, room))
        for before, part in pairwise(parts)
    )


def _is_title(rows: Sequence[Mapping]) -> bool:
    """Whether the last row is one cell, which says something of the table below it."""
    return sum(1 for cell in rows[-1].values() if cell) == 1


def _begin_anew(before: Sequence[int], starts: Sequence[int]) -> bool:
    return bool(before and starts) and starts[0] <= max(before)


def _share(before: set[str], rooms: set[str]) -> bool:
    return not (before and rooms) or not before.isdisjoint(rooms)


def _starts(rows: Sequence[Mapping], column: str) -> list[int]:
    """The minutes at which rows begin."""
    told = (row.get(column) for row in rows)
    return [span_of(text)[0] for text in told if isinstance(text, str) and span_of(text)]


def _texts(rows: Sequence[Mapping], column: str) -> set[str]:
    return {text for row in rows if isinstance(text := row.get(column), str)}


def _day(table: Table, rows: Sequence[Mapping], number: int) -> Table:
    above = (*(table.above if number == 1 else ()), (f"Day {number}", rows[0].packed))
    return table_like(rows[0], rows, above)
