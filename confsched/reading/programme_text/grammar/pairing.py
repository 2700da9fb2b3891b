"""Behind which marks the people of a page have their organization: `Ada Sample / Sample Boats`."""

from collections.abc import Iterator, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.page import Line
from confsched.reading.programme_text.recognisers.labels import unknown_label
from confsched.reading.programme_text.recognisers.pairs import pair_marks
from confsched.reading.programme_text.recognisers.people import pair_mark, people_in
from confsched.reading.programme_text.recognisers.readings import Reading

_SEVERAL = 2  # lists of names
_BEFORE = pattern(r"^\W*([^:.]{4,160})(?::|(?<=[^\W\d_]{3})\.)\s")  # a title
_WITHIN = pattern(r"\(([^()]{4,160})\)\W*$")
_BEHIND = pattern(r"(?:\s[-–—|]\s|\t)([^\t|]+)$")  # a title


def pair(readings: Sequence[Reading]) -> None:
    """Say it of all lines; where only labels lead to such pairs, names without one are a list."""
    marks = pair_marks(part for one in readings for part in _halves(one))
    plain = [one for one in readings if one.label is None]
    listed = "," in marks and _are_listed([part for one in plain for part in _parts(one)])
    others = marks.replace(",", "") if listed else marks
    for reading in readings:
        reading.paired = marks if reading.label is not None else others


def _are_listed(texts: Sequence[str]) -> bool:
    """Whether several texts are people and commas, and none is somebody with an organization."""
    lists = sum(_is_list(text) for text in texts if "," in text)
    return lists >= _SEVERAL and not any("," in pair_mark(text) for text in texts)


def _parts(reading: Reading) -> Iterator[str]:
    """A line in halves, and what stands before a title in it, or in brackets behind one."""
    yield from _halves(reading)
    said = reading.value(*reading.after) or reading.line.text
    yield from (match[1] for one in (_BEFORE, _WITHIN) if (match := one.search(said)) is not None)


def _is_list(text: str) -> bool:
    people = people_in(text).people
    return len(people) > 1 and not any(one.post for one in people)


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
    behind = _BEHIND.search(reading.value(*reading.after) or text)  # and not behind a start
    parts = (text[start:] if start else "", behind[1] if behind is not None else "")
    return (text, *filter(None, parts))
