"""What a sheet beside grids begins with, where these say nothing above their tables."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from confsched.patterns import pattern
from confsched.reading.programme_text.page import Kind, Line
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.table import Sheet
from confsched.reading.tree import end_of, start_of

_DATED = pattern(r"\b20\d\d\b")
_TITLE = pattern(r"(?=.*[^\W\d_]{4})[^.!?]{6,90}")
_OF_SHEET = pattern(r"(?i)\s+[-–—|:]\s+(?:overview|summary|at a glance|cover|übersicht|überblick)$")
_NOTE = pattern(
    r"(?i)\b(?:updated|version|draft|as of|stand|printed|prepared|confidential|budget|deadline|todo"
    r"|aktualisiert|entwurf|mis à jour|actualizado)\b"
)
_WORD = pattern(r"[^\W\d_]{3,}")


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
