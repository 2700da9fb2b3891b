"""Whether people stand below titles, as on most pages that name them in lines of their own."""

from collections.abc import Iterator, Sequence
from itertools import islice

from confsched.reading.programme_text.recognisers.labels import label_of
from confsched.reading.programme_text.recognisers.names import LIKELY
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import is_pause

_FEWEST = 3  # titles with people below them
_TEXT = 0.6  # how much running text looks like it


def stand_below(
    readings: Sequence[Reading], cells: Sequence[Sequence[Reading]], *, above: bool
) -> bool:
    """Whether the line below a title, or below the room of it, mostly names people."""
    below = [one for one in _below_titles(readings, above=above) if one.prose < _TEXT]
    below = below or [lines[1] for lines in cells if len(lines) > 1]
    scores = [one.people.score for one in below] or [*_below_in_rows(readings)]
    named = sum(score >= LIKELY for score in scores)
    return named >= _FEWEST and 2 * named > len(scores)


def _below_titles(readings: Sequence[Reading], *, above: bool) -> Iterator[Reading]:
    """The first line below each title that has a time and is no room, if it has no time itself."""
    for number, one in enumerate(readings):
        if one.where not in (Where.LEADING, Where.ALONE) or one.line.cells:
            continue
        head = number + (one.where is Where.ALONE and not above)
        if head < len(readings) and not is_pause(readings[head].text):
            rest = islice(readings, head + 1, head + 3)
            below = next(
                (one for one in rest if one.times or one.day or not _is_of_room(one.text)), None
            )
            if below is not None and below.times is None and below.day is None:
                yield below


def _below_in_rows(readings: Sequence[Reading]) -> Iterator[float]:
    """How likely the line below the first is somebody, in the cells of rows that have a time."""
    rows = (one.line.cells for one in readings if one.where is Where.LEADING)
    for title, *below in (cell.text.split("\n") for cells in rows for cell in cells):
        plain = (text for text in below if not _is_of_room(text))
        if (text := next(plain, "")) and not is_pause(title):
            yield people_in(text).score


def _is_of_room(text: str) -> bool:
    label = label_of(text)
    return is_room(text) or (label is not None and label.field == "room")
