"""Times that stand in several lines: their beginning, and their date or their end below it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from confsched.patterns import pattern
from confsched.reading.programme_text.page import Joined, Kind, Line
from confsched.reading.programme_text.recognisers.labels import label_of
from confsched.reading.programme_text.words.plain import folded, plain

_CLOCK = pattern(
    r"(?:[-–—] ?)?\d{1,2}(?:[:.h]|: )\d\d(?: ?[ap]\.?m\.?| ?uhr| ?h)?(?: ?(?:[-–—]|to|bis))?",
    re.IGNORECASE,
)
_REST = pattern(r"\d{1,2}[:.h]\d\d(?= [-–—:|] )")  # of a time that was broken at its dash
_DASHES = "-–— "
_OPEN = pattern(r"(?:[-–—]|to|bis)$", re.IGNORECASE)
# labels of lines that say together when something is
_PAIRED = ({"date", "time"}, {"time", "end"})
_END_LABELS = frozenset(
    (
        *(
            "end",
            "ends",
            "end time",
            "ende",
            "bis",
            "to",
            "fin",
            "fine",
            "fim",
            "einde",
            "eindtijd",
        ),
        *("hora fin", "hora de fin", "hora final"),
    )
)


def dates_and_times(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that say when a session is, with the one above: `Date: 4 May`, `Time: 9:00-10:00`.

    Or `Start: 9:00`, `End: 10:00`. There are several such pairs: one may be of all that follows.
    """
    fields = [_field_of(line) for line in lines]
    pairs = [
        number
        for number, pair in enumerate(pairwise(fields), start=1)
        if set(pair) in _PAIRED and lines[number].gap == 0
    ]
    return frozenset(pairs if len(pairs) > 1 else ())


def date_and_time(joined: Joined, line: Line, number: int) -> Joined:
    """A date and a time as one, `Date: 4 May, 9:00-10:00`, or a time and its end."""
    first, last = joined.line, line
    if _field_of(last) == "date":
        first, last = last, first
    label = label_of(plain(last.text))
    said = last.text[label.end if label is not None else 0 :]
    text = f"{first.text}{' – ' if _field_of(last) == 'end' else ', '}{said}"
    return joined.with_text(text, line, number)


def _field_of(line: Line) -> str:
    """The field that a line says behind its label; `end` for when something ends."""
    label = label_of(plain(line.text)) if ":" in line.text and not line.cells else None
    if label is None or label.end == len(line.text):
        return ""
    return "end" if folded(label.name) in _END_LABELS else label.field


def ends_alone(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that are nothing but when a session ends, below when it begins.

    A dash between them says so, or that nearly all times of the page come in pairs; those beside a
    grid do not.
    """
    clocks = [number for number, line in enumerate(lines) if is_clock(line)]
    dashed = (one + 1 for one, two in pairwise(clocks) if two == one + 2)
    apart = [number for number in dashed if lines[number].text in _DASHES]
    pairs = [
        (one, two)
        for before, one, two, after in zip(
            [-9, *clocks], clocks, clocks[1:], [*clocks[2:], -9], strict=False
        )
        if two == one + 1 and one != before + 1 and after != two + 1
    ]
    ends = [two for one, two in pairs if lines[one].text != lines[two].text]
    within = [one + 1 for one in clocks if one + 1 < len(lines) and _is_rest(lines[one + 1])]
    mostly = len(ends) > 1 and 3 * len(clocks) <= 8 * len(ends)
    return frozenset((*within, *apart, *(number + 1 for number in apart))).union(
        two
        for two in ends
        if mostly or _OPEN.search(lines[two - 1].text) or lines[two].text[0] in _DASHES
    )


def _is_rest(line: Line) -> bool:
    """Whether a line begins with the end of a time; its dash looked like the mark of an item."""
    return line.kind is Kind.ITEM and line.gap == 0 and _REST.match(line.text) is not None


def is_clock(line: Line) -> bool:
    """Whether a line is a time of day and nothing else."""
    return not line.cells and _CLOCK.fullmatch(line.text) is not None


def with_end(joined: Joined, line: Line, number: int) -> Joined:
    """A time with its end."""
    above = joined.line
    start = above.text.rstrip(" -–—").removesuffix("to").removesuffix("bis").rstrip()
    text = f"{start} – {line.text.lstrip(_DASHES)}"
    return joined.with_text(text, line, number)
