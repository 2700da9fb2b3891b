"""A source that is no text by itself: lines are made of it, one by one, for whoever reads it."""

from bisect import bisect_right

from confsched.source import Position, Source


class LineSource(Source):
    """Lines as they were added; they are joined when somebody wants to see the text."""

    __slots__ = ("_length", "_lines", "_parts")

    def __init__(self, name: str) -> None:
        super().__init__(name, "")
        self._parts: list[str] = []
        self._length = 0
        self._lines: list[int] = []  # where each line begins

    def add(self, line: str) -> int:
        """One more line; where it begins."""
        at = self._length
        self._lines.append(at)
        self._parts.append(f"{line}\n")
        self._length += len(line) + 1
        return at

    @property
    def text(self) -> str:
        """All lines."""
        if self._parts:
            self._text = "".join((str(self._text), *self._parts))
            self._parts.clear()
        return str(self._text)

    def line_at(self, offset: int, far: int) -> tuple[str, int]:
        """The line at an offset, at most so far from it, and how far into that the offset is."""
        if not self._lines:
            return "", 0
        begin = self._lines[self.index(offset)]
        start, end = max(begin, offset - far), self.text.find("\n", begin)
        return self.text[start : min(end, offset + far)], offset - start

    def index(self, offset: int) -> int:
        """The number of the line at an offset, from 0."""
        return max(bisect_right(self._lines, offset) - 1, 0)


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
