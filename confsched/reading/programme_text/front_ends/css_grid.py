"""Elements that a page puts into rows and columns by their class: `grid grid-cols-3`.

A browser shows each of them in a place of its own, so they are cells, and not words of one line.
"""

from dataclasses import dataclass

from confsched.patterns import pattern

_COLUMNS = pattern(r"(?:^|\s)grid-cols-(\d{1,2})(?=\s|$)")
_SPAN = pattern(r"(?:^|\s)col-span-(\d{1,2})(?=\s|$)")


@dataclass(slots=True)
class Grid:
    """A grid while it is read: its columns, the cells that were begun, and elements open in it."""

    columns: int
    cells: int = 0
    depth: int = 0


def grid_columns(attributes: dict[str, str]) -> int:
    """How many columns the class of an element gives to what stands in it; 0 where none."""
    match = _COLUMNS.search(attributes.get("class", ""))
    return int(match[1]) if match is not None else 0


def grid_span(attributes: dict[str, str]) -> int:
    """How many columns an element of a grid takes."""
    match = _SPAN.search(attributes.get("class", ""))
    return int(match[1]) if match is not None else 1
