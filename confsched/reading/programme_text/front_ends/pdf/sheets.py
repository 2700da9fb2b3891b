"""The sheets of a PDF, by the libraries of the extra `pdf`: words and drawn tables on each.

What stands there is read by PDFium, which knows the fonts of all programs that make PDFs, and where
lines are drawn by pdfplumber, which makes the cells of tables of them.
"""

from collections.abc import Iterator
from io import BytesIO
from itertools import chain, count
from typing import TYPE_CHECKING, NamedTuple

from confsched.errors import ConfschedError
from confsched.reading.archive import Refused
from confsched.reading.programme_text.front_ends.pdf.cells import Grid
from confsched.reading.programme_text.front_ends.pdf.letters import Text, text_of
from confsched.reading.programme_text.front_ends.pdf.ruled import grids_of
from confsched.reading.programme_text.front_ends.pdf.words import Word

if TYPE_CHECKING:
    from pdfplumber.page import Page

_MOST_SHEETS = 500


class Sheet(NamedTuple):
    """What stands on a sheet, or in half of it: drawn tables, and words in none of them."""

    number: int
    grids: list[Grid]
    words: list[Word]
    width: float
    height: float
    half: bool = False

    def all_words(self) -> Iterator[Word]:
        """The words in tables as well."""
        yield from self.words
        for grid in self.grids:
            yield from (
                word for cell in chain(*grid.rows) for row in cell.rows for word in row.words
            )


def sheets_of(data: bytes) -> list[Sheet]:
    """The sheets of a PDF; raises Refused, and ConfschedError without the extra."""
    try:
        import pdfplumber  # noqa: PLC0415 -- an extra
        from pypdfium2 import PdfDocument  # noqa: PLC0415 -- part of it
    except ImportError:
        hint = "pip install 'confsched[pdf]', or make a text of it: pdftotext -layout FILE.pdf"
        raise ConfschedError("reading PDFs needs the extra 'pdf'", hint) from None
    try:
        with PdfDocument(data) as written:
            _check(len(written))
            texts = list(map(text_of, written))
        with pdfplumber.open(BytesIO(data)) as drawn:
            return list(map(_sheet, count(1), drawn.pages, texts))
    except (Refused, MemoryError):
        raise
    except Exception as error:  # the libraries let through what any of their parts raises
        raise Refused(_why(error)) from error


def _check(sheets: int) -> None:
    if sheets > _MOST_SHEETS:
        raise Refused(f"a PDF of {sheets:,} pages, where {_MOST_SHEETS} are the most", "F009")


def _sheet(number: int, page: "Page", text: Text) -> Sheet:
    grids, left = grids_of(page, text.words) if text.drawn else ([], text.words)
    page.close()  # the library keeps all that it found otherwise
    return Sheet(number, grids, left, float(page.width), float(page.height))


def _why(error: Exception) -> str:
    """Why a PDF is not read, told by what the library raised."""
    if "password" in str(error).lower():
        return "a PDF with a password; save it without"
    return "a PDF that is damaged; print it into a new one"
