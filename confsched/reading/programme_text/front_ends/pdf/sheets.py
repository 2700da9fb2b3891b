"""The sheets of a PDF, by the library of the extra `pdf`: words and drawn tables on each.

PDFium reads the fonts of all programs that make PDFs, and what is damaged, as browsers do.
"""

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from confsched.errors import ConfschedError
from confsched.reading.archive import Refused
from confsched.reading.programme_text.front_ends.pdf.cells import Grid
from confsched.reading.programme_text.front_ends.pdf.drawn import edges_on
from confsched.reading.programme_text.front_ends.pdf.letters import text_on
from confsched.reading.programme_text.front_ends.pdf.ruled import grids_of
from confsched.reading.programme_text.front_ends.pdf.words import Word

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

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
        from pypdfium2 import PdfDocument, PdfiumError  # noqa: PLC0415 -- an extra
    except ImportError:
        hint = "pip install 'confsched[pdf]', or make a text of it: pdftotext -layout FILE.pdf"
        raise ConfschedError("reading PDFs needs the extra 'pdf'", hint) from None
    try:
        with PdfDocument(data) as document:
            _check(len(document))
            sheets = list(_sheets(document))
            if document.count_attachments() and not any(one.words or one.grids for one in sheets):
                raise Refused("a PDF without text, with files attached to it; save and read those")
            return sheets
    except PdfiumError as error:
        raise Refused(_why(error)) from error


def _check(sheets: int) -> None:
    if sheets > _MOST_SHEETS:
        raise Refused(f"a PDF of {sheets:,} pages, where {_MOST_SHEETS} are the most", "F009")


def _sheets(document: "PdfDocument") -> Iterator[Sheet]:
    above: list[Grid] = []
    for number, page in enumerate(document, start=1):
        words, turned = text_on(page)
        grids, left = grids_of(edges_on(page, turned), words, above[-1:])
        above += grids
        yield Sheet(number, grids, left, *turned.size)


def _why(error: Exception) -> str:
    """Why a PDF is not read, told by what the library raised."""
    if "password" in str(error).lower():
        return "a PDF with a password; save it without"
    return "a PDF that is damaged; print it into a new one"
