"""What stands on a sheet of a PDF: words with their boxes, side by side in rows.

Lengths are in points, from the left and from the top of the sheet.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from confsched.patterns import pattern

_SHARED = 0.6  # of the lower of two words: they stand side by side
_BLANK = 0.12  # of the size of letters: what parts words
WIDE = 0.8  # of the size: no blank between words of one column
_LIKE_WORDS, _LIKE_LETTERS = 0.5, 0.75  # of the size: the widest blank, and in a typewriter's font
_LEADER = pattern(r" ?(?:[._·] ?){4,}")  # to what stands at the edge
_TYPEWRITER = ("Mono", "Courier", "Consol", "Typewriter", "CMTT", "Fixed", "Menlo", "Terminal")


class Word(NamedTuple):
    """A word and its box; `style` is what it is set in."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    style: str

    @property
    def bold(self) -> bool:
        """Whether its letters are those of a bold font, by its name."""
        return any(sign in self.style for sign in ("Bold", "Black", "Heavy", "Semibold", "bold"))

    @property
    def blank(self) -> float:
        """How wide a blank before it is at the most: as a letter, where all are of one width."""
        alike = any(sign in self.style for sign in _TYPEWRITER)
        return self.size * (_LIKE_LETTERS if alike else _LIKE_WORDS)


class Row(NamedTuple):
    """Words side by side, from left to right."""

    words: tuple[Word, ...]

    @property
    def left(self) -> float:
        """Where its first word begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where its last word ends."""
        return self.words[-1].right

    @property
    def top(self) -> float:
        """Where its letters begin, from the top."""
        return self.main.top

    @property
    def bottom(self) -> float:
        """Where they end."""
        return self.main.bottom

    @property
    def main(self) -> Word:
        """The word whose size and style are those of the row."""
        return max(self.words, key=lambda word: len(word.text) * word.size)

    @property
    def size(self) -> float:
        """How large its letters are."""
        return self.main.size

    @property
    def bold(self) -> bool:
        """Whether all of it is set in bold letters."""
        return all(word.bold for word in self.words)

    @property
    def text(self) -> str:
        """What it says."""
        return text_of(self.words)

    @property
    def is_wide(self) -> bool:
        """Whether more than a blank parts some of its words."""
        return any(b.left - a.right > WIDE * self.size for a, b in pairwise(self.words))


def text_of(words: Sequence[Word]) -> str:
    """What words say: a blank wherever there is room for one, and a tab where dots lead on."""
    said = ""
    right = 0.0
    for word in words:
        apart = said and word.left - right > _BLANK * word.size
        said += f" {word.text}" if apart else word.text
        right = word.right
    return _LEADER.sub("\t", said)


def rows_of(words: Iterable[Word]) -> list[Row]:
    """The rows that words stand in, from the top."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=attrgetter("top", "left")):
        row = next((row for row in reversed(rows[-6:]) if _is_beside(row, word)), None)
        if row is None:
            rows.append([word])
        else:
            row.append(word)
    made = [Row(tuple(sorted(row, key=attrgetter("left")))) for row in rows]
    return sorted(made, key=attrgetter("top", "left"))


def _is_beside(row: list[Word], word: Word) -> bool:
    """Whether a word shares enough of its height with a row, and no place with a word of it."""
    tallest = max(row, key=attrgetter("size"))
    shared = min(tallest.bottom, word.bottom) - max(tallest.top, word.top)
    lower = min(tallest.bottom - tallest.top, word.bottom - word.top)
    if shared < _SHARED * lower:
        return False
    return all(word.left >= one.right - 1 or word.right <= one.left + 1 for one in row)
