"""Behind which marks the people of a page have their organization: `Ada Sample / Sample Boats`."""

from collections.abc import Iterator, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.page import Line
from confsched.reading.programme_text.recognisers.labels import unknown_label
from confsched.reading.programme_text.recognisers.people import pair_marks
from confsched.reading.programme_text.recognisers.readings import Reading

_BEHIND = pattern(r"(?:\s[-–—|]\s|\t)([^\t|]+)$")  # a title


def pair(readings: Sequence[Reading]) -> None:
    """Say it of all lines."""
    marks = pair_marks(part for one in readings for part in _halves(one))
    for reading in readings:
        reading.paired = marks


def lines_below_titles(line: Line) -> Iterator[str]:
    """The lines of the cells of a row below their first."""
    for cell in line.cells:
        yield from cell.text.split("\n")[1:]


def _halves(reading: Reading) -> tuple[str, ...]:
    """A line, and what stands behind a label or a title in it; of rows the lines below titles."""
    if reading.line.cells:
        return tuple(lines_below_titles(reading.line))
    text, label = reading.line.text, reading.label
    start = label.end if label is not None and label.role else unknown_label(text)
    behind = _BEHIND.search(text)
    parts = (text[start:] if start else "", behind[1] if behind is not None else "")
    return (text, *filter(None, parts))
