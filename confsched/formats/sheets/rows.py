"""Rows of our own workbooks while their cells are read."""

from confsched.formats.sheets.cells import Cell
from confsched.reading import Mapping, Places, Sequence


class Row:
    """An entry while its cells are read: values, each with the places of its name and itself.

    It is the `whole` row, and known by the `mark` of its first cell.
    """

    def __init__(self, places: Places, mark: int) -> None:
        self.places = places
        self.whole = self.mark = mark
        self.values: dict[str, Cell] = {}

    def put(self, name: str, cell: Cell) -> bool:
        """Say a field, unless something else was said of it: whether that was possible.

        A list that is said in several columns is all of them.
        """
        before = self.values.get(name)
        if before is not None and isinstance(before.value, Sequence):
            self.values[name] = cell.joined(before, self.places)
            return True
        return self.values.setdefault(name, cell).value == cell.value

    def says_as(self, other: "Row") -> bool:
        """Whether it says the same to the letter as another one."""
        values = ({name: cell.value for name, cell in row.values.items()} for row in (self, other))
        return next(values) == next(values)

    def mapping(self) -> Mapping:
        """All that was said, as an entry of a file of ours has it."""
        return Mapping.of(
            self.places, ((name, *cell) for name, cell in self.values.items()), self.whole
        )
