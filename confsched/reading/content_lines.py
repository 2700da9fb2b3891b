"""The lines of a calendar as they were before they were folded (RFC 5545 §3.1), with places."""

from bisect import bisect_right
from collections.abc import Iterator

from confsched.patterns import pattern
from confsched.reading.tree import end_of, pack, start_of
from confsched.source import Source, Span

_LINE = pattern(r"[^\r\n]+(?:(?:\r\n|\n|\r)[ \t][^\r\n]*)*")
_FOLD = pattern(r"(?:\r\n|\n|\r)[ \t]")


class ContentLine:
    """One line, unfolded; `start` is where it begins in the file."""

    __slots__ = ("_folds", "start", "text")

    def __init__(self, text: str, start: int, folds: list[int] | None = None) -> None:
        self.text = text
        self.start = start
        self._folds = folds  # of each fold: how long the line before it is, how much was taken out

    def offset(self, index: int) -> int:
        """Where in the file a character of the line stands; for its length, where it ends."""
        if self._folds is None:
            return self.start + index
        before = bisect_right(self._folds, index, key=start_of)
        return self.start + index + (end_of(self._folds[before - 1]) if before else 0)

    def place(self, start: int = 0, end: int | None = None) -> int:
        """The packed place of a part of the line."""
        last = len(self.text) if end is None else end
        first = self.offset(start)
        return pack(first, self.offset(last - 1) + 1 if last > start else first)

    def span(self, source: Source) -> Span:
        """Where the line stands, without the lines that it goes on in."""
        length = len(self.text) if self._folds is None else start_of(self._folds[0])
        return Span(source, self.start, self.start + length)


def content_lines(text: str) -> Iterator[ContentLine]:
    """Every line that is not empty. It ends at CRLF, LF or CR; no other character ends one."""
    for match in _LINE.finditer(text):
        line = match[0]
        if "\n" in line or "\r" in line:
            yield _unfolded(line, match.start())
        elif not line.isspace():
            yield ContentLine(line, match.start())


def _unfolded(line: str, start: int) -> ContentLine:
    folds: list[int] = []
    taken = 0
    for fold in _FOLD.finditer(line):
        at = fold.start() - taken
        taken += len(fold[0])
        folds.append(pack(at, taken))
    return ContentLine(_FOLD.sub("", line), start, folds)
