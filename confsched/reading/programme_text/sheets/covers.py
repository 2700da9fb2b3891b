"""What sheets begin with: a title with its date in the row, or for the grids of others."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from confsched.patterns import pattern
from confsched.reading.programme_text.page import Kind, Line
from confsched.reading.programme_text.recognisers.labels import column_label
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.table import Row, Sheet
from confsched.reading.tree import end_of, start_of

_DATED = pattern(r"\b20\d\d\b")
_TITLE = pattern(r"(?=.*[^\W\d_]{4})[^.!?]{6,90}")
_OF_SHEET = pattern(r"(?i)\s+[-–—|:]\s+(?:overview|summary|at a glance|cover|übersicht|überblick)$")
_NOTE = pattern(
    r"(?i)\b(?:updated|version|draft|as of|stand|printed|prepared|confidential|budget|deadline|todo"
    r"|aktualisiert|entwurf|mis à jour|actualizado)\b"
)
_WORD = pattern(r"[^\W\d_]{3,}")
_ABOVE = 8  # rows


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def cover_of(sheets: Iterable[Sheet], lines: Sequence[Line]) -> Iterator[Line]:
    """The title and the year of all, as the first other sheet that says them above a table does."""
    above = takewhile(lambda line: not line.table, lines)
    if any(Reading(0, line).day is None for line in above):
        return
    for sheet in sheets:
        first = next((row for row in sheet.rows if any(row.cells)), None)
        told = [(text, mark) for text, mark in zip(*first, strict=True) if text] if first else []
        if len(told) == 1 and _DATED.search(told[0][0]) and _TITLE.fullmatch(told[0][0].strip()):
            text, mark = told[0]
            title = _OF_SHEET.sub("", text.strip())
            if _NOTE.search(title) or not _words(sheet.name).isdisjoint(_words(title)):
                continue  # `Budget 2030`
            yield Line(title, start_of(mark), end_of(mark), Kind.HEADING, 1)
            return


def with_dated_title(sheet: Sheet) -> Sheet:
    """A sheet whose title has the date behind it that stands beside it, above names of columns."""
    above = [*takewhile(lambda row: not _begins_with_time(row), sheet.rows[:_ABOVE])]
    several = [n for n, row in enumerate(above) if len(_filled(row)) > 1]
    if len(several) <= 1 or len(above) == len(sheet.rows):  # what heads columns stays
        return sheet
    at = several[0]
    joined = _joined(sheet.rows[at])
    if joined is None:
        return sheet
    return sheet._replace(rows=[*sheet.rows[:at], joined, *sheet.rows[at + 1 :]])


def _joined(row: Row) -> Row | None:
    """A title and a date in one cell; None where a row is anything else."""
    title, *others = _filled(row)
    if len(others) != 1 or column_label(row.cells[title] or "") is not None:
        return None
    text, day = (_reading(row.cells[n]) for n in (title, others[0]))
    if text.day or text.times or day.day is None or day.day.day.date is None:
        return None
    cells = [*row.cells]
    cells[title], cells[others[0]] = f"{cells[title]} – {cells[others[0]]}", None
    return row._replace(cells=cells)


def _filled(row: Row) -> Sequence[int]:
    return [number for number, text in enumerate(row.cells) if text and text.strip()]


def _begins_with_time(row: Row) -> bool:
    return any(_reading(row.cells[number]).times is not None for number in _filled(row)[:1])


def _reading(text: str | None) -> Reading:
    return Reading(0, Line(" ".join((text or "").split()), 0, 0))
