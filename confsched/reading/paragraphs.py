"""A Word document as a source: its text has a line for each line of a paragraph or cell."""

from confsched.reading.line_source import LineSource
from confsched.source import Position


class Paragraphs(LineSource):
    """The lines of a document, and by which name a reader of it finds each of them."""

    __slots__ = ("_names", "_numbers")

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._names: list[str] = []
        self._numbers: list[int] = []  # of the paragraph that a line is part of

    def write(self, text: str, number: int, name: str) -> tuple[int, int]:
        """One more line, of the paragraph of a number; where it begins and ends."""
        at = self.add(text)
        self._names.append(name)
        self._numbers.append(number)
        return at, at + len(text)

    def position(self, offset: int) -> Position:
        """Number of the paragraph, and column in its line."""
        if not self._lines:
            return Position(1, 1)
        index = self.index(offset)
        return Position(self._numbers[index], offset - self._lines[index] + 1)

    def cell(self, offset: int) -> str:
        """`paragraph 12`, or `table 2, row 3, cell 1`."""
        return self._names[self.index(offset)] if self._lines else ""
