"""Where columns of text in a PDF part that no line parts: places that hardly any row runs over."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import inf
from typing import NamedTuple

from confsched.reading.programme_text.front_ends.pdf.words import WIDE, Row, Word

_NARROWEST = 2  # points
_OVER = 0.15  # of the rows: so many may run over a gutter
_FEW = 0.33  # of the times: as many rows of a column of few words are taken to be over none
_LEAST = 3  # rows with a wide gap there, or texts that begin at one place behind it
_NEAR, _EXACT = 2.0, 0.5  # points between places that are one, and that surely are
Span = tuple[float, float]


class Part(NamedTuple):
    """Words of a row that stand in a column."""

    column: int
    words: tuple[Word, ...]


def columns_in(
    rows: Sequence[Row], with_heads: Sequence[Row], times: int, known: Sequence[float]
) -> tuple[list[float], float]:
    """Where the columns begin that rows at so many times stand in; one where they are not parted.

    And how much room is left at least before each.

    A column may say no more than a word at every other time, beside many rows of text. What stands
    where a column of another table on the sheet begins, `known`, is one of few rows as well.
    """
    runs = [run for row in rows for run in runs_of(row)]
    begins = [run for row in with_heads for run in runs_of(row)]
    least = max(_LEAST, min(len(rows) * _OVER, times / 2))
    edges, free = [min(row.left for row in rows)], inf
    for left, right in sorted({*gaps_in(runs, _OVER * len(rows)), *gaps_in(runs, _FEW * times)}):
        apart = sum(_is_apart(row, left, right) for row in rows)
        begun = sum(abs(run.left - right) < _NEAR for run in begins)
        again = begun and any(abs(one - right) < _NEAR for one in known)
        found = again or max(apart, begun) >= least
        if found and right - left >= _NARROWEST and right - edges[-1] > _NEAR:
            edges.append(right)
            free = min(free, right - left)
    return edges, free


def cut(row: Row, edges: Sequence[float], free: float) -> Iterator[Part]:
    """The parts of a row by columns that begin at the edges; one may take several of them.

    Where more room is left between columns, a blank that stands near an edge is none of them.
    """
    part: list[Word] = []
    for word in row.words:
        if part and _parts(part[-1], word, edges, free):
            yield Part(_column(part[0], edges), tuple(part))
            part = []
        part.append(word)
    yield Part(_column(part[0], edges), tuple(part))


def _parts(before: Word, word: Word, edges: Sequence[float], free: float) -> bool:
    """Whether another column begins between two words."""
    between = [edge for edge in edges if before.right - _NEAR <= edge <= word.left + _NEAR]
    gap = word.left - before.right
    near = _NEAR if 2 * gap > free else _EXACT
    begins = any(abs(word.left - edge) < near for edge in between)
    return bool(between) and (gap > word.blank or begins)


def _column(word: Word, edges: Sequence[float]) -> int:
    return max(sum(edge <= word.left + _NEAR for edge in edges) - 1, 0)


def runs_of(row: Row) -> Iterator[Row]:
    """The words of a row that are parted by no more than a blank."""
    run = [row.words[0]]
    for before, word in pairwise(row.words):
        if word.left - before.right > word.blank:
            yield Row(tuple(run))
            run = []
        run.append(word)
    yield Row(tuple(run))


def gaps_in(runs: Sequence[Row], most: float) -> Iterator[Span]:
    """Stretches between the first and the last run that at most so many runs lie over."""
    changes = sorted([(run.left, 1) for run in runs] + [(run.right, -1) for run in runs])
    over, begin, first = 0, None, True
    for place, change in changes:
        over += change
        if over <= most and begin is None and not first:
            begin = place
        elif over > most:
            if begin is not None:
                yield begin, place
            begin, first = None, False


def _is_apart(row: Row, left: float, right: float) -> bool:
    """Whether words of a row stand on both sides of a gutter, and far from each other."""
    return any(
        before.right <= left + _NEAR
        and word.left >= right - _NEAR
        and word.left - before.right > WIDE * word.size
        for before, word in pairwise(row.words)
    )
