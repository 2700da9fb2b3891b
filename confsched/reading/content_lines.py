"""The lines of a calendar as they were before they were folded (RFC 5545 §3.1), with places.

A value in quoted-printable, as vCalendar 1.0 has it, goes on behind a line that ends with `=`.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from confsched.patterns import pattern
from confsched.reading.tree import end_of, pack, start_of
from confsched.source import Source, Span

_FOLDED = r"(?:\r\n|\n|\r)[ \t]"
_PLAIN = rf"[^\r\n]+(?:{_FOLDED}[^\r\n]*)*"
_LINE = pattern(_PLAIN)
_FOLD = pattern(_FOLDED)
_IN_QUOTED = "(?i:;(?:ENCODING=)?QUOTED-PRINTABLE[;:])"
_QUOTED = pattern(_IN_QUOTED)
_SOFT = r"(?<==)(?:\r\n|\n|\r(?!\n))(?!(?:BEGIN|END):)"
_ANY_LINE = pattern(rf"([^:\r\n]*{_IN_QUOTED}[^\r\n]*(?:(?:{_SOFT}|{_FOLDED})[^\r\n]*)*)|{_PLAIN}")
# a line that is folded within `=C3` does not end with the mark
_SOFT_END = pattern(rf"=(?:\r\n|\n|\r)(?![ \t][0-9A-F]{{2}})|{_FOLDED}")


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


def content_lines(text: str, *, quoted: bool = False) -> Iterator[ContentLine]:
    """Every line that is not empty. It ends at CRLF, LF or CR; no other character ends one.

    `quoted` if those in quoted-printable go on, as no program does that reads RFC 5545 alone.
    """
    lines = _ANY_LINE if quoted and _QUOTED.search(text) else _LINE
    for match in lines.finditer(text):
        line = match[0]
        if "\n" in line or "\r" in line:
            yield _unfolded(line, match.start(), _SOFT_END if match.lastindex else _FOLD)
        elif not line.isspace():
            yield ContentLine(line, match.start())


def _unfolded(line: str, start: int, ends: re.Pattern[str]) -> ContentLine:
    folds: list[int] = []
    taken = 0
    for fold in ends.finditer(line):
        at = fold.start() - taken
        taken += len(fold[0])
        folds.append(pack(at, taken))
    return ContentLine(ends.sub("", line), start, folds)
