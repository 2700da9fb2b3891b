"""Tables as browsers copy them: a cell of several lines breaks its row, which is made whole again.

`10:00⇥Bread`, `Ada Sample⇥Oil`, `Ben Muster` are three lines of one row, whose two titles stand
beside each other.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.raw import Raw
from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.posts import holds_organization

_TIMED = pattern(r"\s*(?:\d{1,2}[:.h]\d\d|\d{1,2}\s?[ap]\.?m)[^\t]{0,30}\t", re.IGNORECASE)
_OPENED = pattern(r"[ \t]*\|[^|]+\|(?:.*[^|\s])[ \t]*$")  # a row whose last bar is missing
_CELL = pattern(r"([^|]*)\|[ \t]*")  # one in a line of its own, with the bar behind it
_TABLE = pattern(r"[ \t]*\|={3,}[ \t]*")  # around a table of AsciiDoc
# what AsciiDoc says of a cell before its bar: how many columns it spans, how it is set
_CELL_SAID = pattern(r"(?:^|(?<=\s))(?:(\d{1,2})\+)?[.<^>]*[adehlmsv]?\|")
_DOUBLED = pattern(r"[ \t]*\|\|.*\|")  # a row of MoinMoin, or a head of Jira
_HEADED = pattern(r"[ \t]*\^.*\^")  # a head of DokuWiki
_NUMBERS = pattern(r"\s*\d{1,2}\.\d{1,2}\.?\s*")  # a day that says its month as a number
_CELLS = 3  # so many are no chance
_BARS = 4  # lines of a row between bars
_LEAST = 3  # cells of a row of which one can break
_ROWS = 2
_LONGEST = 40  # lines of a row
_HEAD = 3  # lines between the head of a table and its first row
_NAMED = 0.5  # how much a text has to look like people


def with_whole_rows(raws: Sequence[Raw]) -> Sequence[Raw]:
    """The lines of a text, with those of a row as one; the same ones where none is broken."""
    starts = [number for number, raw in enumerate(raws) if _TIMED.match(raw.text)]
    if len(starts) < _ROWS:
        return raws
    rows = [(start, _end(raws, start, end)) for start, end in pairwise([*starts, len(raws)])]
    broken = [(a, b) for a, b in rows if any("\t" in raw.text for raw in raws[a + 1 : b])]
    width = _width(raws, starts)
    if not broken or not _are_rows([raws[start:end] for start, end in broken], width):
        return raws
    return list(_joined(raws, dict(rows)))


def with_whole_bars(raws: Sequence[Raw]) -> Sequence[Raw]:
    """The lines of a text, with those of a row between bars as one that breaks within a cell."""
    rows = {}
    for at in (number for number, raw in enumerate(raws) if _OPENED.match(raw.text)):
        below = range(at + 1, min(at + _BARS, len(raws)))
        end = next((n for n in below if raws[n].text.rstrip()[-1:] == "|"), at)
        if not any(raw.gap or raw.text.lstrip()[:1] == "|" for raw in raws[at + 1 : end + 1]):
            rows[at] = end + 1
    return list(_joined(raws, rows)) if rows else raws


def with_single_bars(raws: Sequence[Raw]) -> Sequence[Raw]:
    """The lines of a text, with a bar between cells where wikis have two, or other signs."""
    return [raw._replace(text=_barred(raw.text)) for raw in raws]


def with_fenced_rows(raws: Sequence[Raw]) -> Sequence[Raw]:
    """The lines of a text, with the cells of a row in a table of AsciiDoc as one line.

    Its first row, or what stands up to the first empty line, says how many cells a row has.
    """
    edges = [number for number, raw in enumerate(raws) if _TABLE.fullmatch(raw.text)]
    tables = (range(at + 1, end) for at, end in zip(edges[::2], edges[1::2], strict=False))
    rows = {at: end for lines in tables if lines for at, end in _fenced(raws, lines)}
    if not any(end - at > 1 for at, end in rows.items()):
        return raws
    bars = [_CELL_SAID.sub(lambda said: "|".rjust(len(said[0])), raw.text) for raw in raws]
    joined = _joined([raw._replace(text=x) for raw, x in zip(raws, bars, strict=True)], rows)
    return [one for one in joined if not _TABLE.fullmatch(one.text)]


def _fenced(raws: Sequence[Raw], lines: range) -> Iterator[tuple[int, int]]:
    """Where each row of a table begins and ends."""
    said = ((number, _CELL_SAID.finditer(raws[number].text)) for number in lines)
    widths = {number: sum(int(cell[1] or 1) for cell in cells) for number, cells in said}
    group = next((n for n in lines[1:] if raws[n].gap), lines.stop)
    start, filled, wide = lines.start, 0, widths[lines.start]
    wide = wide if wide > 1 else sum(widths[n] for n in range(start, group))
    for number, width in widths.items():
        if width and filled >= wide:
            yield start, number
            start, filled = number, 0
        filled += width
    yield start, lines.stop


def _barred(text: str) -> str:
    if _DOUBLED.fullmatch(text):
        return text.replace("||", " |")
    return text.replace("^", "|") if _HEADED.fullmatch(text) else text


def with_cells_alone(raws: Sequence[Raw]) -> Sequence[Raw]:
    """The lines of a text without the bars behind cells that have a line of their own each."""
    if sum(map(_is_cell, raws)) < _CELLS:
        return raws
    found: list[Raw] = []
    gap = 0
    for raw in raws:
        text = raw.text.rstrip(" \t|") if _is_cell(raw) else raw.text
        if text:
            found.append(raw._replace(text=text, gap=raw.gap + gap))
        gap = 0 if text else gap + raw.gap + 1
    return found


def _is_cell(raw: Raw) -> bool:
    return raw.text[-1:] == "|" and _CELL.fullmatch(raw.text) is not None


def _end(raws: Sequence[Raw], start: int, end: int) -> int:
    """Where a row ends at the latest: below its last tab at an empty line or a day."""
    end = min(end, start + _LONGEST)
    last = max(number for number in range(start, end) if "\t" in raws[number].text)
    stops = (n for n in range(start + 1, end) if _stops(raws[n], within=n <= last))
    return next(stops, end)


def _stops(raw: Raw, *, within: bool) -> bool:
    if raw.text[:1] == "\t" or (not within and (raw.gap or _NUMBERS.fullmatch(raw.text))):
        return True
    return len(raw.text) < _LONGEST and any(day.day for day in days_in(raw.text))


def _cells(row: Sequence[Raw]) -> int:
    return 1 + sum(raw.text.count("\t") for raw in row)


def _width(raws: Sequence[Raw], starts: Sequence[int]) -> int:
    """How many cells the head of a table has, or else a whole row; 0 where nothing tells it."""
    above = raws[max(starts[0] - _HEAD, 0) : starts[0]]
    heads = [_cells([raw]) for raw in above if "\t" in raw.text]
    widest = max([*heads[-1:], *(_cells([raws[start]]) for start in starts)])
    return widest if widest >= _LEAST else 0


def _are_rows(rows: Sequence[Sequence[Raw]], width: int) -> bool:
    """Whether broken rows have as many cells as others, or each as many, with titles in these."""
    widths = {_cells(row) for row in rows}
    if len(widths) > 1 or (width and widths != {width}):
        return False
    behind = [raw.text.split("\t")[-1] for row in rows for raw in row[1:] if "\t" in raw.text]
    return bool(width) or 2 * sum(map(_may_be_title, behind)) >= len(behind)


def _may_be_title(text: str) -> bool:
    return people_in(text, several=True).score < _NAMED and not holds_organization(text)


def _joined(raws: Sequence[Raw], rows: dict[int, int]) -> Iterator[Raw]:
    at = 0
    while at < len(raws):
        end = rows.get(at, at + 1)
        yield _as_one(raws[at:end])
        at = end


def _as_one(row: Sequence[Raw]) -> Raw:
    """Lines as one that has them all at their places."""
    text = row[0].text
    for raw in row[1:]:
        text += "\n".rjust(raw.start - row[0].start - len(text)) + raw.text
    return row[0]._replace(text=text)
