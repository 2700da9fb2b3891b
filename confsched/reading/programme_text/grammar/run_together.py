"""Programmes whose line breaks were lost when they were copied: one session behind the other."""

from collections.abc import Iterator
from itertools import pairwise

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.counted_beside import counted_in_bars
from confsched.reading.programme_text.page import Kind, Line
from confsched.reading.programme_text.recognisers.clocks import Times, times_in
from confsched.reading.programme_text.recognisers.one_clock import Strength
from confsched.reading.programme_text.words.plain import plain

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
