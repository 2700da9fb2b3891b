"""Tables that are drawn with bars, tabs or blanks: each line of them is a row."""

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.grid import row_line
from confsched.reading.programme_text.front_ends.inline import shown, words_of
from confsched.reading.programme_text.front_ends.raw import Raw
from confsched.reading.programme_text.page import Cell, Line
from confsched.reading.programme_text.words.joining import UNFINISHED

_BETWEEN_HEAD = pattern(
    r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?|[ \t]*\|[-=|+: \t]+"
)
_BAR = pattern(r"(?<!\\)\|(?![^\[\]]{0,300}\]\])")  # and none in `[[address|words]]`
_TAB = pattern(r"\t")
_BORDER = pattern(r"[ \t]*=+(?:[ \t]+=+)+")
_UNFINISHED = pattern(UNFINISHED, re.IGNORECASE)
_APART = 6  # lines without tabs between two rows of one table
_FEW = 2  # columns: what stands below the second of them may be below a title
_WIDEST = 2000  # characters of a line that is aligned with blanks


def is_between_head(text: str) -> bool:
    """Whether it is the line that Markdown has between the head of a table and its rows."""
    return "-" in text and bool(_BETWEEN_HEAD.fullmatch(text))


def _is_edged(raw: Raw) -> bool:
    """Whether a line begins with a bar and has more of them; tabs in it are only blanks."""
    text = raw.text.lstrip()
    return text.startswith("|") and text.count("|") > 1


def begins_bars(raws: Sequence[Raw], at: int) -> bool:
    """Whether a table with bars begins at a line: at its edge, or with Markdown's line below."""
    if _is_edged(raws[at]):
        return True
    text = raws[at].text
    following = raws[at + 1] if "|" in text and at + 1 < len(raws) else None
    return following is not None and not following.gap and is_between_head(following.text)


def bars_end(raws: Sequence[Raw], at: int) -> int:
    """The line after the last one of a table with bars: below a gap another head begins another."""
    edged = raws[at].text.lstrip().startswith("|")
    end = at + 1
    while end < len(raws) and (not raws[end].gap or edged):
        text = raws[end].text.lstrip()
        if not (text.startswith("|") if edged else "|" in text) and not is_between_head(text):
            break
        if raws[end].gap and end + 1 < len(raws) and is_between_head(raws[end + 1].text):
            break
        end += 1
    return end


def bar_lines(raws: Sequence[Raw], table: int) -> Iterator[Line]:
    """The rows of a table with bars."""
    for raw in raws:
        if not is_between_head(raw.text):
            yield from _row(raw, _cells(raw, _BAR, edged=raw.text.lstrip().startswith("|")), table)


def tab_lines(raw: Raw, table: int) -> Iterator[Line]:
    """The row that a line with tabs is."""
    return _row(raw, _cells(raw, _TAB, edged=False), table)


def _row(raw: Raw, cells: list[Cell], table: int) -> Iterator[Line]:
    if cells:
        yield row_line(cells, raw.start, raw.end, table, raw.gap)


def _cells(raw: Raw, parting: re.Pattern[str], *, edged: bool) -> list[Cell]:
    text = raw.text
    marks = [match.start() for match in parting.finditer(text)]
    starts = [*([] if edged else [0]), *(mark + 1 for mark in marks)]
    ends = [*(marks[1:] if edged else marks), len(text)]
    return [
        cell
        for column, (start, end) in enumerate(zip(starts, ends, strict=True))
        if (cell := _cell(raw, start, end, column)) is not None
    ]


def _cell(raw: Raw, start: int, end: int, column: int) -> Cell | None:
    inner = raw.text[start:end]
    text = words_of(inner.replace("\\|", "|")).text
    start += len(inner) - len(inner.lstrip())
    place = raw.start + start, raw.start + start + len(inner.strip())
    return Cell(text, *place, column) if text else None


def tabbed(raws: Sequence[Raw]) -> dict[int, int]:
    """Which lines are rows of tables drawn with tabs, and of which: counted from 1.

    A cell of several lines leaves lines without tabs between the rows.
    """
    found = [n for n, raw in enumerate(raws) if "\t" in raw.text.strip() and not _is_edged(raw)]
    groups: list[list[int]] = []
    for number in found:
        if groups and number - groups[-1][-1] <= _APART:
            groups[-1].append(number)
        else:
            groups.append([number])
    several = [group for group in groups if len(group) > 1]
    return {number: table for table, group in enumerate(several, start=1) for number in group}


def begins_simple(raws: Sequence[Raw], at: int) -> bool:
    """Whether a simple table of reStructuredText begins at a line."""
    return raws[at].text.lstrip().startswith("=") and bool(_BORDER.fullmatch(raws[at].text))


def simple_end(raws: Sequence[Raw], at: int) -> int:
    """The line after the last border of a simple table; the first one where there is no other."""
    end = at + 1
    last = end
    while end < len(raws) and end - at < 5000:
        if raws[end].text.lstrip().startswith("=") and _BORDER.fullmatch(raws[end].text):
            last = end + 1
            if end + 1 == len(raws) or raws[end + 1].gap:
                break
        end += 1
    return last


def simple_lines(raws: Sequence[Raw], table: int) -> Iterator[Line]:
    """The rows of a simple table; a line whose first column is empty goes on with the last row."""
    starts = [match.start() for match in _SEGMENT_OF_BORDER.finditer(raws[0].text)]
    row: list[Cell] = []
    first = raws[0]
    for raw in raws[1:]:
        if set(raw.text) <= set("=- \t"):
            continue
        cells = _cut(raw, starts)
        if row and cells and cells[0].column and not raw.gap:
            row = _continued(row, cells)
            continue
        if row:
            yield row_line(row, first.start, row[-1].end, table, first.gap)
        row, first = cells, raw
    if row:
        yield row_line(row, first.start, row[-1].end, table, first.gap)


_SEGMENT_OF_BORDER = pattern(r"=+")


def _cut(raw: Raw, starts: Sequence[int], apart: int = 1) -> list[Cell]:
    """The cells of a line between columns, blanks apart; one that runs over a border is one."""
    cells: list[Cell] = []
    edges = [*starts[1:], len(raw.text) + 1]
    begin, column = starts[0], 0
    for number, edge in enumerate(edges):
        if raw.text[edge - apart : edge].strip() and number + 1 < len(edges):
            continue
        found = _cell(raw, begin, min(edge, len(raw.text)), column)
        if found is not None:
            cells.append(found._replace(columns=number + 1 - column))
        begin, column = edge, number + 1
    return cells


def _continued(row: list[Cell], cells: list[Cell], apart: str = " ") -> list[Cell]:
    more = {cell.column: cell for cell in cells}
    result = [
        cell._replace(text=f"{cell.text}{apart}{more[cell.column].text}", end=more[cell.column].end)
        if cell.column in more
        else cell
        for cell in row
    ]
    known = {cell.column for cell in row}
    return [*result, *(cell for cell in cells if cell.column not in known)]


def aligned(raws: Sequence[Raw], at: int) -> tuple[int, list[int]]:
    """The end of a table that is aligned with blanks, and where its columns begin.

    It has at least three columns and three rows; without one the end is where it would begin. A
    line that begins further left, such as the next one with a time, is in the first column.
    """
    end = at
    counts: Counter[int] = Counter()
    whole: list[int] = []
    while end < len(raws) and (end == at or not raws[end].gap):
        starts = _starts(raws[end].text)
        more = end > at and (
            _goes_on(raws[end - 1], raws[end], counts) or _is_below_last(raws[end], whole)
        )
        if len(starts) < 2 and not more:
            break
        whole = starts if len(starts) > 1 else whole
        counts.update(starts)
        end += 1
    rows = end - at
    heads = frozenset(_starts(raws[at].text))  # cells may be empty below them
    columns = sorted(x for x, n in counts.items() if n * 5 >= rows * 3 or (n > 2 and x in heads))
    if rows < 3 or len(columns) < 3 or _is_within(raws, at, min(counts)):
        return at, []
    if all(_is_indented(raw, min(counts)) for raw in raws[at:end]):
        return at, []
    return end, [min(counts), *columns[1:]]


def _is_within(raws: Sequence[Raw], at: int, first: int) -> bool:
    """Whether a line stands below a time beside which its table begins: it would be without it."""
    begins = min(_starts(raws[at].text), default=0)
    return at > 0 and begins > first and not raws[at].gap and bool(_starts(raws[at - 1].text))


def _is_indented(raw: Raw, first: int) -> bool:
    """Whether a line of three columns or more leaves the first one empty; others say nothing."""
    starts = _starts(raw.text)
    return len(starts) < 3 or starts[0] > first


def _goes_on(above: Raw, raw: Raw, columns: Container[int]) -> bool:
    """Whether a line is the rest of a cell that cannot end so: `Ada Sample,` above `Ben Sample`."""
    start = len(raw.text) - len(raw.text.lstrip())
    said = above.text[start:].partition("   ")[0].rstrip()
    return start > 0 and start in columns and _UNFINISHED.search(said) is not None


def _is_below_last(raw: Raw, starts: Sequence[int]) -> bool:
    """Whether a line has nothing but more of the last cell of a row of three: `Panel: Ada S.`."""
    start = len(raw.text) - len(raw.text.lstrip())
    return len(starts) > _FEW and start == starts[-1] and "   " not in raw.text.strip()


def _starts(text: str) -> list[int]:
    if "   " not in text.strip() or len(text) > _WIDEST:
        return []
    parts = _WIDE.split(shown(text).expandtabs())
    starts, at = [], 0
    for part in parts:
        if part.strip() and not part.isspace():
            starts.append(at + len(part) - len(part.lstrip()))
        at += len(part)
    return starts


_WIDE = pattern(r"(?<=\S)(?= {2,}\S)")


def aligned_lines(raws: Sequence[Raw], columns: Sequence[int], table: int) -> Iterator[Line]:
    """The rows of a table that is aligned with blanks.

    Between two words of a line that has other columns there is no border; where it has as many
    cells as there are columns, one that is too long has pushed others to the right.
    """
    row: list[Cell] = []
    first, wide = raws[0], list[int]()
    for above, raw in zip([None, *raws], raws, strict=False):
        starts = _starts(raw.text)
        others = not set(columns).issuperset(starts)
        whole = len(starts) == len(columns)
        cells = _cut(raw, starts if whole else columns, 2 if others else 1)
        if above is not None and row and len(cells) == 1 and _goes_on(above, raw, columns):
            row = _continued(row, cells)
            continue
        if row and len(cells) == 1 and _is_below_last(raw, wide):
            row = _continued(row, cells, "\n")
            continue
        yield from _row(first, row, table)
        row, first, wide = cells, raw, starts
    yield from _row(first, row, table)
