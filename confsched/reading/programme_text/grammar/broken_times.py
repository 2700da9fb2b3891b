"""Times in several lines, their date or end below them, and sessions without breaks between."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.counted_beside import counted_in_bars
from confsched.reading.programme_text.page import Joined, Kind, Line
from confsched.reading.programme_text.recognisers.clocks import Times, times_in
from confsched.reading.programme_text.recognisers.labels import label_of
from confsched.reading.programme_text.recognisers.one_clock import Strength
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
_SEVERAL = 4  # sessions
_LEAST = 2  # those between bars: `9:00 | Bread | 10:00-11:00 | Jam`
_IN_BARS = pattern(r"[^|]+\d\s\|[^|]+(?:\|\s\d\d?[:.h]\d\d[-–—\d:.h\s]*\|[^|]+)+\|?\s*")
_BEHIND_SEMICOLON = pattern(r"^\d\d?[:.hH]\d\d.*[^\W\d_];\s?\d\d?[:.hH]\d\d\s?\D")
_ANY_CLOCK = pattern(r"\d ?[:.hH] ?\d\d|\d ?[ap]\.?m\b|\dh\b")
# what leads to a time that is no beginning of a session: `from 9:00`, `9:00, 10:00`
_LEADS = pattern(
    r"(?:[(\[,–—-]|(?:^|\s)(?:from|at|until|till?|to|by|and|or|before|after|around|about|ab|um|bis"
    r"|von|und|gegen|à|de|dès|et|vers|jusqu['’]à|a|las|y|hasta|desde|alle|dalle|ore|e))\s*$"
)
_TITLE = pattern(r"[\s:.,|–—-]*(?:[\"“«„(]?[^\W\d_a-z])")


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


def parted(line: Line) -> Iterator[Line]:
    """The sessions of a line with several, each from its time on; any other line as it is."""
    text = plain(line.text)
    marked = _BEHIND_SEMICOLON.search(text) or _IN_BARS.fullmatch(text)
    least = _LEAST if marked else _SEVERAL
    starts = _starts(text) if _may_run_on(line, text, least) else []
    starts = starts if len(starts) >= least or line.cells else counted_in_bars(text)
    if len(starts) < _LEAST:
        yield line
        return
    exact = line.end - line.start == len(line.text)
    for start, end in pairwise(sorted({0, *starts, len(text)})):
        piece = line.text[start:end].rstrip(" |")
        place = (line.start + start, line.start + start + len(piece)) if exact else line[1:3]
        yield Line(piece, *place, line.kind if not start else Kind.PLAIN, gap=line.gap, whole=True)


def _may_run_on(line: Line, text: str, least: int) -> bool:
    plainly = line.kind in (Kind.PLAIN, Kind.ITEM) and not line.cells and "\t" not in text
    return plainly and sum(1 for _ in _ANY_CLOCK.finditer(text)) >= least


def _starts(text: str) -> list[int]:
    """Where sessions begin; none where their times do not mostly rise."""
    found = [times for times in times_in(text) if _begins_session(text, times)]
    falls = sum(one.first.minutes > two.first.minutes for one, two in pairwise(found))
    return [times.start for times in found] if falls <= 1 else []


def _begins_session(text: str, times: Times) -> bool:
    before = text[: times.start]
    apart = not before or (before[-1] in " ;" and _LEADS.search(before[-24:]) is None)
    inside = before.count("(") > before.count(")")
    titled = _TITLE.match(text, times.end) is not None
    return times.strength >= Strength.PLAIN and apart and titled and not inside
