"""Words at the tab stops that programs set by themselves, in rows whose columns are none.

`9:30 ⇥ Welcome ⇥ Ada Sample` leaves as much room as is free before the next stop: often hardly
more than a blank, at another place in each row.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from confsched.reading.programme_text.front_ends.pdf.columns import whole
from confsched.reading.programme_text.front_ends.pdf.stretches import span_of
from confsched.reading.programme_text.front_ends.pdf.times import leading
from confsched.reading.programme_text.front_ends.pdf.words import Row, Word

_PITCHES = (36.0, 35.45, 35.4)  # points from one stop to the next: half an inch, 1.25 cm
_NEAR = 0.4  # points between a word and its stop
_OTHER = 0.35  # points between a blank of a row and the room before a stop
_SEVERAL = 2  # places
_LEAST = 3  # rows in which something stands at a stop behind a title
_WORDS = 3  # of the shortest row that tells how wide its blanks are


def at_stops(rows: Sequence[Row], limit: float) -> list[Row]:
    """The rows, with a tab before words at stops; nothing where few stand at these, or all at one.

    What stands at one place in all rows is a column. `limit` is where text ends on the sheet.
    """
    span = span_of(rows)
    rows = [*whole(rows, span[0], limit)] if span is not None else []
    blanks = Counter(one for row in rows for one in _blanks(row.words))
    usual = blanks.most_common(1)[0][0] if blanks else 0.0
    found = {pitch: [_stops(row, pitch, usual) for row in rows] for pitch in _PITCHES}
    pitch = max(_PITCHES, key=lambda one: sum(map(len, found[one])))
    parted = [(row, stops) for row, stops in zip(rows, found[pitch], strict=True) if stops[1:]]
    places = {round(row.words[stops[1]].left / pitch) for row, stops in parted}
    if len(parted) < _LEAST or len(places) < _SEVERAL:
        return []
    return [_with_tabs(row, stops) for row, stops in zip(rows, found[pitch], strict=True)]


def _with_tabs(row: Row, stops: Collection[int]) -> Row:
    return Row(
        tuple(
            word._replace(text=f"\t{word.text}") if number in stops else word
            for number, word in enumerate(row.words)
        )
    )


def _stops(row: Row, pitch: float, usual: float) -> list[int]:
    """The numbers of the words of a row at stops: what is behind its time, and more behind that.

    Before these is more or less room than the blanks of the row are wide, or than is `usual`.
    """
    count = leading(row)
    rest = row.words[count:]
    if not count or not rest or not _is_at_stop(rest[0].left - row.left, pitch):
        return []
    blanks = Counter(_blanks(rest))
    blank = blanks.most_common(1)[0][0] if len(rest) >= _WORDS else usual
    behind = (
        number
        for number, (before, word) in enumerate(pairwise(row.words), start=1)
        if number > count
        and abs(word.left - before.right - blank) > _OTHER
        and _is_at_stop(word.left - row.left, pitch)
    )
    return [count, *behind]


def _blanks(words: Sequence[Word]) -> Iterator[float]:
    return (round(after.left - before.right, 1) for before, after in pairwise(words))


def _is_at_stop(offset: float, pitch: float) -> bool:
    return abs(offset - round(offset / pitch) * pitch) < _NEAR
