"""A source that is no text by itself: lines are made of it, one by one, for whoever reads it."""

from bisect import bisect_right

from confsched.source import Source


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
