"""Rows that stand a cell too far to one side, as a cell that is put in or taken out makes them.

Times tell it: those of start and end stand beside where other rows have them.
"""

from collections.abc import Collection, Iterator, Sequence
from re import Pattern
from typing import NamedTuple, TypeAlias

from confsched.patterns import pattern
from confsched.reading import Mapping
from confsched.reading.remade import mapping_like

_TIME = pattern(r"(?i)\d\d?[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?|\d\d? ?[ap]\.?m\.?")
_DATE = pattern(r"\d{4}-\d\d?-\d\d?")
_STATUSES = ("", "proposed", "tentative", "confirmed", "cancelled")
_LEFT, _RIGHT = -1, 1
_FAR = {_RIGHT: "too far to the right", _LEFT: "too far to the left"}
_HOW = {_RIGHT: "take out the empty cell before it", _LEFT: "put an empty cell before it"}
_Order: TypeAlias = Sequence[int]  # for each column the cell that belongs there; -1 for none


class Shifted(NamedTuple):
    """A row as it was meant, and what is wrong with it from which cell on.

    `alike` is what is said of several such rows.
    """

    row: Mapping
    message: str
    alike: str
    mark: int


def shifted(row: Mapping, fields: Sequence[str], types: Collection[str]) -> Shifted | None:
    """What a row was meant to be that stands a cell too far to one side; None for any other.

    `fields` are those of all columns, and `types` those that a session can have.
    """
    texts = [str(value or "").strip() for value in row.values()]
    times = _places(fields, "start", "end")
    if len(times) < 2 or _are(_TIME, texts, times, 0):
        return None
    for way in (_RIGHT, _LEFT):
        if _are(_TIME, texts, times, way) and _are(_DATE, texts, _places(fields, "date"), way):
            orders = [*_orders(texts, way, min(times))]
            if orders:
                best = max(orders, key=lambda one: _fitting(texts, one, fields, types))
                return _told(row, best, way)
    return None


def _places(fields: Sequence[str], *names: str) -> list[int]:
    return [fields.index(name) for name in names if name in fields]


def _are(what: Pattern[str], texts: Sequence[str], places: Sequence[int], way: int) -> bool:
    """Whether all cells beside some are of a kind."""
    at = [place + way for place in places]
    return all(0 <= one < len(texts) and what.fullmatch(texts[one]) for one in at)


def _orders(texts: Sequence[str], way: int, start: int) -> Iterator[_Order]:
    """The ways to put the cells back, those that move fewest of them first."""
    count = len(texts)
    for at in range(start, -1, -1):
        if way == _RIGHT and not texts[at]:
            yield (*range(at), *range(at + 1, count), -1)
        elif way == _LEFT and not texts[-1] and at < start:
            yield (*range(at), -1, *range(at, count - 1))


def _fitting(
    texts: Sequence[str], order: _Order, fields: Sequence[str], types: Collection[str]
) -> int:
    """How many cells are what their columns are for."""
    said = {field: texts[at] if at >= 0 else "" for field, at in zip(fields, order, strict=False)}
    return sum(
        (
            " " not in said.get("id", ""),
            bool(said.get("title")),
            said.get("type", "") in types or not said.get("type"),
            said.get("status", "").casefold() in _STATUSES,
        )
    )


def _told(row: Mapping, order: _Order, way: int) -> Shifted:
    cells = [*row.entries()]
    items = [
        (head[0], *cells[at][1:]) if at >= 0 else (head[0], None, *head[2:])
        for head, at in zip(cells, order, strict=True)
    ]
    moved = (cells[at] for place, at in enumerate(order) if at not in (place, -1) and cells[at][1])
    _, text, _, mark = next(moved)
    message = f"{text!r} and what stands behind it are one column {_FAR[way]}: {_HOW[way]}"
    return Shifted(mapping_like(row, items), message, f"rows stand one column {_FAR[way]}", mark)
