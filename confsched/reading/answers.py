"""What services answer, as the lists that somebody would write, and jCal as xCal.

A spreadsheet on the web answers with rows that are lists, the first of which names the columns;
tables of a database have these names beside the rows, or columns in the place of rows (pandas), and
Horaro has beside them what each row says besides its cells. An editor of contents wraps each entry
in what it knows of it, and writes a link where another entry is meant, which stands elsewhere in
the answer.
"""

from collections.abc import Callable, Iterable
from collections.abc import Sequence as AnySequence
from typing import TypeGuard

from confsched.by_key import grouped
from confsched.findings import Finding
from confsched.patterns import pattern
from confsched.reading.kept_contents import are_documents, by_type, contents_of, parted, tables
from confsched.reading.remade import Item, become, mapping_like, sequence_like
from confsched.reading.table import Row
from confsched.reading.tabular import Heads, read_table
from confsched.reading.tree import Mapping, Sequence, Value, end_of, pack
from confsched.reading.wrapped_answers import open_kept, posts, unwrapped

_LETTER = pattern(r"[^\W\d_]")
_MOMENT = pattern(r"(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}[:.h]\d\d(?![./]).{0,20}|\d{10}(?:\d{3})?")
_KEPT = pattern(r"\b(?:post_title|collectionId)\b")
_HEADS = ("columns", "headers", "header", "fields")
_BELOW = ("rows", "data", "values", "records")
_COMPONENT, _PROPERTY = 3, 4  # how many items they have, at least


def plainly(root: Value) -> tuple[Value, list[Finding]]:
    """A whole answer in the shape of a file, and what there is to say of its rows."""
    if isinstance(root, (Mapping, Sequence)) and _KEPT.search(root.places.source.text):
        open_kept(root)
    if isinstance(root, Mapping) and are_documents(documents := root.get("result")):
        root = documents
    root = parted(_only(tables(root) or root))
    if isinstance(root, Sequence):
        return _of_list(root)
    if not isinstance(root, Mapping):
        return root, []
    if isinstance(ranges := root.get("valueRanges"), Sequence):
        return _sheets(root, ranges)
    if _have_head(rows := root.get("values")):
        root["values"], found = table_of(rows)
        return root, found
    return _with_head_beside(contents_of(root) or unwrapped(root))


def rows_of(root: Mapping) -> Value:
    """The rows of a table that is kept by its columns, in one of which nothing but times stands.

    Anything else as it is.
    """
    columns = [*map(_cells, root.values())]
    texts = [[str(cell) for cell, _ in cells.values() if cell] for cells in columns]
    timed = {bool(one) and all(map(_MOMENT.fullmatch, one)) for one in texts}
    if len({*map(tuple, columns)}) != 1 or len(columns[0]) < 2 or len(timed) < 2:
        return root  # the same rows in all of them, else nobody knows what belongs together
    rows = zip(*(cells.values() for cells in columns), strict=True)
    lists = all(name.endswith("s") for name in root)  # `titles`, `starts`, `rooms`
    names = [name[:-1] if lists else name for name in root]
    named = [[(n, *cell, cell[1]) for n, cell in zip(names, row, strict=True)] for row in rows]
    return sequence_like(root, ((mapping_like(root, one), one[0][2]) for one in named), root.packed)


def _cells(column: Value) -> dict[str, tuple[Value, int]]:
    """The cells of a column with places, by the numbers of rows; none if some are no texts."""
    found: dict[str, tuple[Value, int]] = {}
    if isinstance(column, Mapping) and all(map(str.isdecimal, column)):
        found = {number: (cell, mark) for number, cell, _, mark in column.entries()}
    elif isinstance(column, Sequence):
        marked = zip(column, column.all_marks(), strict=True)
        found = {str(number): told for number, told in enumerate(marked)}
    return {} if any(isinstance(cell, (dict, list)) for cell, _ in found.values()) else found


def _only(root: Value) -> Value:
    """The list that is all there is in an answer, where its entries are of several kinds."""
    inner = next(iter(root.values())) if isinstance(root, Mapping) and len(root) == 1 else root
    return inner if parted(inner) is not inner else root


def _of_list(root: Sequence) -> tuple[Value, list[Finding]]:
    if is_jcal(root):
        return as_xcal(root), []
    if are_documents(root):
        return by_type(root), []
    return table_of(root) if _have_head(root) else (posts(root), [])


def _have_head(rows: Value) -> TypeGuard[Sequence]:
    """Whether a list is one of rows, of which the first that has several cells has names.

    Where no row is below it, there is nothing that it could name.
    """
    if not are_rows(rows):
        return False
    filled = [cells for row in rows if (cells := [cell for cell in row or () if cell])]
    first = next((cells for cells in filled[:-1] if len(cells) > 1), [])
    return bool(first) and all(_LETTER.search(str(cell)) for cell in first)


def are_rows(rows: Value, least: int = 2) -> TypeGuard[Sequence]:
    """Whether all items of a list, of which there are several, are lists of texts."""
    if not isinstance(rows, Sequence) or not {Sequence}.issuperset(map(type, rows)):
        return False
    cells = (cell for row in rows for cell in row or ())
    return len(rows) >= least and all(cell is None or isinstance(cell, str) for cell in cells)


def table_of(
    rows: Sequence,
    heads: Heads | None = None,
    head: Sequence | None = None,
    beside: AnySequence[str] = (),
) -> tuple[Value, list[Finding]]:
    """The entries that rows are; cells that are left out at the end of a row are empty."""
    listed = [one for one in ([head, *rows] if head else rows) if isinstance(one, Sequence)]
    width = max(map(len, listed))
    cells = (_row(one, width) for one in listed if one)
    table, found = read_table(rows.places, cells, heads, beside)
    table.packed = rows.packed
    return table, found


def _row(cells: Sequence, width: int) -> Row:
    marks = [*map(cells.places.real, cells.all_marks())]
    spare = width - len(cells)
    end = end_of(marks[-1])
    texts = [cell if isinstance(cell, str) and cell.strip() else None for cell in cells]
    return Row([*texts, *[None] * spare], [*marks, *[pack(end, end)] * spare])


def _sheets(root: Mapping, ranges: Sequence) -> tuple[Value, list[Finding]]:
    """Several ranges of a spreadsheet, each under the name of its sheet: `Talks!A1:F30`."""
    found: list[Finding] = []
    sheets: list[Item] = []
    for one in ranges:
        if isinstance(one, Mapping) and _have_head(rows := one.get("values")):
            name = str(one.get("range") or "").partition("!")[0].strip("'")
            table, more = table_of(rows)
            sheets.append((name or "values", table, one.mark("values"), one.mark("values")))
            found += more
    return mapping_like(root, sheets) if sheets else root, found


def _with_head_beside(root: Mapping) -> tuple[Value, list[Finding]]:
    """A table whose columns are named beside its rows."""
    for holder in (root, root.get("data"), root.get("schedule")):
        if isinstance(holder, Mapping) and _hold_cells(holder.get("items")):
            _name_cells(holder)
    head = next((one for key in _HEADS if _are_names(one := root.get(key))), None)
    name = next((key for key in _BELOW if head and are_rows(root.get(key))), "")
    rows = root.get(name)
    if head is None or not isinstance(rows, Sequence):
        return root, []
    root[name], found = table_of(rows, head=head)
    return root, found


def _hold_cells(items: Value) -> bool:
    """Whether each of some entries has its cells in a list: `{length: …, data: [Boats, Jo]}`."""
    entries = items if isinstance(items, Sequence) else ()
    cells = [one.get("data") if isinstance(one, Mapping) else None for one in entries]
    return bool(cells) and all(isinstance(one, Sequence) for one in cells)


def _name_cells(holder: Mapping) -> None:
    """Call the cells of each entry like the columns beside, but for those that nobody sees."""
    names, hidden = holder.get("columns"), holder.get("hidden_columns")
    unseen = {str(one) for one in hidden} if isinstance(hidden, Sequence) else set()
    if not _are_names(names):
        return
    for entry in holder["items"] or ():
        cells = entry["data"] if isinstance(entry, Mapping) else None
        if not isinstance(entry, Mapping) or not isinstance(cells, Sequence):
            continue
        named = zip(names, cells, cells.all_marks(), strict=False)
        told = [(str(name), cell, mark, mark) for name, cell, mark in named if cell is not None]
        seen = {name: one for name, *one in told if name not in unseen}
        own = {name: one for name, *one in entry.entries() if name != "data"}
        become(entry, mapping_like(entry, ((name, *one) for name, one in (own | seen).items())))


def _are_names(value: Value) -> TypeGuard[Sequence]:
    texts = value if isinstance(value, Sequence) else ()
    return len(texts) > 1 and all(isinstance(one, str) and _LETTER.search(one) for one in texts)


def is_jcal(root: Value) -> TypeGuard[Sequence]:
    """Whether it is a calendar in lists."""
    return _is_component(root) and root[0] == "vcalendar"


def as_xcal(root: Sequence) -> Mapping:
    """The same calendar in the shape of xCal, every value in its place."""
    [(name, inner, key, mark)] = _grouped(root, [_component(root)])
    whole = mapping_like(root, [(name, inner, key, mark)])
    return mapping_like(root, [("icalendar", whole, key, mark)])


def _is_component(value: Value) -> TypeGuard[Sequence]:
    return (
        isinstance(value, Sequence)
        and len(value) == _COMPONENT
        and isinstance(value[0], str)
        and isinstance(value[1], Sequence)
        and isinstance(value[2], Sequence)
    )


def _component(component: Sequence) -> Item:
    name, properties, inner = component
    held = [
        ("properties", properties, [_property(one) for one in _some(properties, _is_property)]),
        ("components", inner, [_component(one) for one in _some(inner, _is_component)]),
    ]
    found: list[Item] = [
        (key, mapping_like(several, _grouped(several, told)), several.packed, several.packed)
        for key, several, told in held
        if isinstance(several, Sequence)
    ]
    mark = component.packed
    return str(name), mapping_like(component, found), mark, mark


def _some(value: Value, fits: Callable[[Value], bool]) -> list[Sequence]:
    """Those of a list that are what is wanted; anything else says nothing to anybody."""
    items = value if isinstance(value, Sequence) else ()
    return [one for one in items if isinstance(one, Sequence) and fits(one)]


def _is_property(value: Value) -> bool:
    return (
        isinstance(value, Sequence)
        and len(value) >= _PROPERTY
        and isinstance(value[0], str)
        and isinstance(value[1], Mapping)
    )


def _property(told: Sequence) -> Item:
    name, parameters, kind = told[:3]
    marks = told.all_marks()
    values = [*zip(told[3:], marks[3:], strict=True)]
    value, place = (
        values[0] if len(values) == 1 else (sequence_like(told, values, marks[3]), marks[3])
    )
    items: list[Item] = [(str(kind), value, place, place)]
    if isinstance(parameters, Mapping) and parameters:
        within = [
            (key, mapping_like(parameters, [("text", one, at, at)]), key_mark, at)
            for key, one, key_mark, at in parameters.entries()
        ]
        items.append(("parameters", mapping_like(parameters, within), marks[1], marks[1]))
    return str(name).lower(), mapping_like(told, items), marks[0], told.packed


def _grouped(like: Sequence, items: Iterable[Item]) -> list[Item]:
    """Those of one name as a list of them, as there are several events."""
    by_name = grouped((one[0], one) for one in items)
    return [
        several[0]
        if len(several) == 1
        else (name, _listed(like, several), several[0][2], several[0][3])
        for name, several in by_name.items()
    ]


def _listed(like: Sequence, several: list[Item]) -> Sequence:
    return sequence_like(like, ((value, mark) for _, value, _, mark in several), several[0][3])
