"""Tables of rooms and days without times, with what is in a room on a day in each cell.

`, Mon 10 May, Tue 11 May` has rooms down its first column, or `Day, Hall A, Hall B` has days there.
"""

from collections.abc import Iterator, Sequence

from confsched.formats.likely import is_person, times_in
from confsched.formats.records.layout.day_names import is_day
from confsched.formats.records.layout.lists import names_room
from confsched.formats.values import says_yes
from confsched.reading import Mapping, mappings_in
from confsched.reading.remade import Item, mapping_like
from confsched.reading.table import Table, table_like

_FEWEST, _SHORT = 2, 4  # days and rooms, letters of a mark


def days_of_rooms(table: Table) -> Table | None:
    """The list of what is in each room on each day; None where a table is anything else."""
    rows = mappings_in(table)
    if not may_have_days_of_rooms(table) or not _are_titles(rows):
        return None
    sessions = [mapping_like(row, items) for row in rows for items in _sessions(row)]
    return table_like(table, sessions, table.above) if sessions else None


def may_have_days_of_rooms(table: Table) -> bool:
    """Whether days stand above the columns of a table and rooms before its rows, or vice versa."""
    rows = mappings_in(table)
    heads = [*rows[0]][1:] if rows else []
    firsts = [_first(row) for row in rows]
    if len(heads) < _FEWEST or len(rows) < _FEWEST or not all(firsts):
        return False
    if any(any(times_in(text)) for text in (*firsts, *heads, *(one for one, _ in table.above))):
        return False  # hours beside the rows, or of all above them
    for days, rooms in ((heads, firsts), (firsts, heads)):
        if all(map(is_day, days)):
            return 2 * sum(map(names_room, rooms)) > len(rooms)
    return False


def _first(row: Mapping) -> str:
    return str(next(iter(row.values())) or "").strip()


def _are_titles(rows: Sequence[Mapping]) -> bool:
    """Whether titles stand in the cells: neither times, marks, nor whoever is there."""
    texts = [str(one).strip() for row in rows for one in [*row.values()][1:] if one]
    marks = sum(len(one) < _SHORT or says_yes(one) is not None for one in texts)
    people = sum(is_person(one.partition("\n")[0]) for one in texts)
    timed = any(any(times_in(one)) for one in texts)
    return bool(texts) and not (timed or 2 * marks > len(texts) or 2 * people > len(texts))


def _sessions(row: Mapping) -> Iterator[list[Item]]:
    (_, first, key, mark), *cells = row.entries()
    for head, text, above, at in cells:
        if text:
            names = ("Date", "Room") if is_day(str(first)) else ("Room", "Date")
            title: Item = ("Title", text, above, at)
            yield [(names[0], first, key, mark), (names[1], head, above, above), title]
