"""A Word document as a source: its text has a line for each line of a paragraph or cell."""

from bisect import bisect_right

from confsched.source import Position, Source


class Paragraphs(Source):
    """The lines of a document, and by which name a reader of it finds each of them."""

    __slots__ = ("_length", "_lines", "_names", "_numbers", "_parts")

    def __init__(self, name: str) -> None:
        super().__init__(name, "")
        self._parts: list[str] = []
        self._length = 0
        self._lines: list[int] = []  # where each line begins
        self._names: list[str] = []
        self._numbers: list[int] = []  # of the paragraph that a line is part of

    def write(self, text: str, number: int, name: str) -> tuple[int, int]:
        """One more line, of the paragraph of a number; where it begins and ends."""
        at = self._length
        self._lines.append(at)
        self._names.append(name)
        self._numbers.append(number)
        self._parts.append(f"{text}\n")
        self._length += len(text) + 1
        return at, at + len(text)

    @property
    def text(self) -> str:
        """All lines."""
        if self._parts:
            self._text = "".join((str(self._text), *self._parts))
            self._parts.clear()
        return str(self._text)

    def position(self, offset: int) -> Position:
        """Number of the paragraph, and column in its line."""
        if not self._lines:
            return Position(1, 1)
        index = self._at(offset)
        return Position(self._numbers[index], offset - self._lines[index] + 1)

    def cell(self, offset: int) -> str:
        """`paragraph 12`, or `table 2, row 3, cell 1`."""
        return self._names[self._at(offset)] if self._lines else ""

    def line_at(self, offset: int) -> tuple[str, int]:
        """The line at an offset, and how far into it the offset is."""
        if not self._lines:
            return "", 0
        start = self._lines[self._at(offset)]
        return self.text[start : self.text.find("\n", start)], offset - start

    def _at(self, offset: int) -> int:
        return max(bisect_right(self._lines, offset) - 1, 0)
