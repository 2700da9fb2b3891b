"""The time slots of the days of a site: what is shown in each cell, when, and until when."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeGuard

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.cells.clocks import span_of, written
from confsched.formats.tables import Entry
from confsched.formats.values import inner, listed, listed_at
from confsched.formats.walk import read_entry
from confsched.reading import Mapping, Sequence, Value

_STARTS = ("startTime", "start", "start_time", "startsAt", "from", "begin")
_ENDS = ("endTime", "end", "end_time", "endsAt", "to", "until")
_TIMES = frozenset((*_STARTS, *_ENDS))


class _Cell(NamedTuple):
    """The sessions that one cell names, for how many slots, and a place of its own."""

    names: list[Put]
    extend: int
    place: Put | None


class _Slot(NamedTuple):
    start: Put | None
    end: Put | None
    cells: list[_Cell]
    beside: list[_Cell]


class Showing(NamedTuple):
    """A session in a column of a day, until the end of a slot."""

    name: Put
    start: Put | None
    end: Put | None
    column: int | None  # None where it is for all of them
    place: Put | None
    slot: int


def showings(day: Draft, columns: int) -> list[Showing]:
    """What is shown on a day; what stands in one column of several slots in a row is one."""
    return _going_on(_cells_of(day, columns))


def column_items(day: Draft) -> Iterable[tuple[Value, int]]:
    """The columns of a day as they stand there, each with its place."""
    return _items(day.fields.get("_rooms") or day.fields.get("_tracks"))


def rest_of(day: Draft) -> Iterator[tuple[str, Put]]:
    """What slots say besides their times and what is shown in them."""
    for slot, _ in _items(day.fields.get("_slots")):
        if isinstance(slot, Mapping):
            for key, value, key_mark, mark in slot.entries():
                if key not in _TIMES and not holds_cells(value):
                    yield key, Put(value, key_mark, mark)


def holds_cells(value: Value) -> bool:
    """Whether it is a list of cells, also by their numbers, or a cell alone."""
    return isinstance(value, Sequence) or (
        isinstance(value, Mapping) and ("items" in value or _is_numbered(value))
    )


def cells_in(value: Value) -> list[Value]:
    """The cells of a list of them, or by their numbers; or a cell alone."""
    return list(value.values()) if _is_numbered(value) else listed(value)


def _is_numbered(value: Value) -> TypeGuard[Mapping]:
    return isinstance(value, Mapping) and bool(value) and all(key.isdecimal() for key in value)


def columns_of(day: Draft) -> list[Put]:
    """What the columns of a day are called."""
    return [title_of(Put(item, mark, mark)) for item, mark in column_items(day)]


def title_of(put: Put) -> Put:
    """What a thing is called that is a text, or a mapping with a title or a name."""
    inner = next((key for key in ("title", "name") if _has(put.value, key)), "")
    found = _put(put.value, inner) if isinstance(put.value, Mapping) and inner else put
    text = found.value if found is not None else None
    return found.holding(text.strip()) if found and isinstance(text, str) else put.holding("")


def _has(value: Value, key: str) -> bool:
    return isinstance(value, Mapping) and isinstance(value.get(key), str)


def _cells_of(day: Draft, columns: int) -> Iterator[Showing]:
    """What every cell of a day shows, and until when.

    A cell that goes on in the next slots keeps its column, and theirs stand in the others. What a
    slot has besides its cells is in none of the columns.
    """
    slots = [_slot(item) for item, _ in _items(day.fields.get("_slots"))]
    taken: dict[int, int] = {}  # until which slot
    for index, slot in enumerate(slots):
        taken = {column: last for column, last in taken.items() if last >= index}
        width = max(columns, len(slot.cells) + len(taken))
        free = [column for column in range(width) if column not in taken]
        cells = [*zip(free, slot.cells, strict=False), *enumerate(slot.beside, width)]
        is_for_all = len(cells) == 1 < len(free) == columns
        for column, cell in cells:
            last = min(index + cell.extend, len(slots)) - 1
            where = None if is_for_all else column
            taken |= {column: last} if column in free and not is_for_all else {}
            for order, name in enumerate(cell.names):
                start, end = _share(slot.start, slots[last].end, order, len(cell.names))
                yield Showing(name, start, end, where, cell.place, last)


def _going_on(showings: Iterator[Showing]) -> list[Showing]:
    found: list[Showing] = []
    latest: dict[tuple[str, int | None], int] = {}
    for one in showings:
        key = (str(one.name.value), one.column)
        before = found[latest[key]] if key in latest else None
        if before is not None and before.slot + 1 == one.slot and one.column is not None:
            found[latest[key]] = before._replace(end=one.end, slot=one.slot)
        else:
            latest[key] = len(found)
            found.append(one)
    return found


def _slot(value: Value) -> _Slot:
    if not isinstance(value, Mapping):
        return _Slot(None, None, [], [])
    lists = [_put(value, key) for key, held in value.items() if holds_cells(held)]
    cells, *others = [[_cell(*one) for one in _items(put)] for put in lists] or [[]]
    beside = [cell for several in others for cell in several]
    start, end = (_first(value, names) for names in (_STARTS, _ENDS))
    return _Slot(start, end, cells, beside)


def _first(value: Mapping, names: tuple[str, ...]) -> Put | None:
    """The first of some texts that a mapping has."""
    return next((_put(value, name) for name in names if _has(value, name)), None)


def _cell(value: Value, mark: int) -> _Cell:
    """A cell: an id, a list of them, or a mapping with a list, a length in slots and a place."""
    if not isinstance(value, Mapping):
        return _Cell(_names(Put(value, mark, mark)), 1, None)
    extend = value.get("extend")
    slots = int(extend) if isinstance(extend, str) and extend.isdecimal() and len(extend) < 5 else 1
    track = value.get("track")
    place = _put(track, "title") if isinstance(track, Mapping) and _has(track, "title") else None
    return _Cell(_names(_put(value, "items")), max(slots, 1), place)


def _names(put: Put | None) -> list[Put]:
    """The ids of sessions, each of which may be described beside its id."""
    named = ((inner(one, "id") or one, mark) for one, mark in _items(put))
    return [Put(one, mark, mark) for one, mark in named if isinstance(one, str) and one]


def _put(value: Mapping, key: str) -> Put | None:
    return Put(value[key], value.mark(key), value.mark(key)) if value.get(key) else None


def _items(put: Put | None) -> Iterable[tuple[Value, int]]:
    """The items of a list or of a mapping by number; one thing alone is a list of it."""
    if put is not None and _is_numbered(put.value):
        return ((inner, mark) for _, inner, _, mark in put.value.entries())
    return listed_at(put.value, put.mark) if put is not None else ()


def _share(
    start: Put | None, end: Put | None, order: int, count: int
) -> tuple[Put | None, Put | None]:
    """The part of a time that one of several in a cell has: all of them are as long."""
    times = [at for put in (start, end) if put for at in span_of(str(put.value))]
    if start is None or end is None or count == 1 or len(times) != len((start, end)):
        return start, end
    first, last = times
    each = (last - first) // count
    begins = first + order * each
    ends = last if order == count - 1 else begins + each
    return start.holding(written(begins)), end.holding(written(ends))


def define_described(book: Book, rule: Entry) -> None:
    """Make sessions of those that nothing else defines, and let the slots name them."""
    known = {session.text("id") for session in book.sessions}
    for items in [items for day in book.drafts["_days"] for items in _lists_of(day)]:
        for number, item in enumerate(items):
            identifier = inner(item, "id")
            if isinstance(item, Mapping) and identifier and item.get("title"):
                items[number] = identifier
                if identifier not in known:
                    read_entry(book, rule, item)
                known.add(identifier)


def _lists_of(day: Draft) -> Iterator[Sequence]:
    """The lists of what is in the cells of a day."""
    put = day.fields.get("_slots")
    slots = put.value if put is not None and isinstance(put.value, Sequence) else ()
    for slot in slots:
        held = slot.values() if isinstance(slot, Mapping) else ()
        for cell in (one for value in held if holds_cells(value) for one in cells_in(value)):
            items = cell.get("items") if isinstance(cell, Mapping) else None
            if isinstance(items, Sequence):
                yield items
