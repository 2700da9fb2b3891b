"""What stands on the sheets of a PDF again and again: running heads, and numbers of sheets."""

from collections import Counter
from collections.abc import Iterator, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.pdf.sheets import Sheet
from confsched.reading.programme_text.front_ends.pdf.times import has_clock
from confsched.reading.programme_text.front_ends.pdf.words import Row, Word, rows_of

_NUMBER = pattern(r"\d{1,3}|\b[ivxl]+\b")
_OF_SHEET = pattern(r"\W{0,3}(\d{1,3})(?: ?[/|] ?\d{1,3})?\W{0,3}")
_EDGE = 52  # points: running heads and feet stand nearer to the edge of a sheet than any text


def without_running(sheets: Sequence[Sheet]) -> Iterator[Sheet]:
    """The sheets, without what most of them have at the edge; the first head stays."""
    edges = [list(_at_edge(sheet)) for sheet in sheets]
    often = Counter(text for edge in edges for text in {_plain(row) for row in edge})
    least = max(2, len(sheets) / 2)
    known: set[str] = set()
    for sheet, edge in zip(sheets, edges, strict=True):
        dropped = _at_foot(sheet)
        for row in edge:
            text = _plain(row)
            if often[text] >= least and (text in known or _OF_SHEET.fullmatch(row.text)):
                dropped |= set(row.words)
            known.add(text)
        yield sheet._replace(words=[word for word in sheet.words if word not in dropped])


def _at_foot(sheet: Sheet) -> set[Word]:
    """The words of the last row of a sheet, if that is only its number."""
    last = rows_of(sheet.words)[-1:]
    number = _OF_SHEET.fullmatch(last[0].text) if last else None
    return set(last[0].words) if number and int(number[1]) == sheet.number else set()


def _at_edge(sheet: Sheet) -> Iterator[Row]:
    """The rows above and below the text of a sheet; one with a time is part of it."""
    for row in rows_of(sheet.words):
        edge = row.bottom < _EDGE or row.top > sheet.height - _EDGE
        if edge and not has_clock(row.text):
            yield row


def _plain(row: Row) -> str:
    return _NUMBER.sub("", row.text).strip()
